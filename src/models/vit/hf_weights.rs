//! The tensors of a vision transformer under the names of each class of transformers that has such a model and of timm, and the encoder
//! that others share with it.

use super::hf_config::mlp_ratio;
use super::{DEIT, DINOV2, DINOV2_REGISTERS, MSN, Placed, Pool, TIMM, Vit};
use crate::error::{Error, Result};
use crate::hf::mapping::TURNED;
use crate::hf::{Entry, HfClass, Mapping, Tensor};
use crate::models::{Classifier, Pair};
use crate::nn::{Activation, Block};
use crate::types::{DType, Type};

/// Names in memory of transformers 5, each with the published one; 5.23 saves the decoder of a masked autoencoder as
/// `decoder.decoder_encoder`.
pub(in crate::models) const RENAMED: &[(&str, &str)] = &[
    ("vit.layers.", "vit.encoder.layer."),
    ("deit.layers.", "deit.encoder.layer."),
    ("encoder.layers.", "encoder.encoder.layer."), // within a captioner
    ("decoder.decoder_encoder.layer.", "decoder.decoder_layers."),
    (".attention.q_proj.", ".attention.attention.query."),
    (".attention.k_proj.", ".attention.attention.key."),
    (".attention.v_proj.", ".attention.attention.value."),
    (".attention.o_proj.", ".attention.output.dense."),
    (".mlp.fc1.", ".intermediate.dense."),
    (".mlp.fc2.", ".output.dense."),
];

/// The same of DINOv2, whose feed-forward layers have one name.
const RENAMED_DINOV2: &[(&str, &str)] = &[
    (".attention.q_proj.", ".attention.attention.query."),
    (".attention.k_proj.", ".attention.attention.key."),
    (".attention.v_proj.", ".attention.attention.value."),
    (".attention.o_proj.", ".attention.output.dense."),
];

/// The pooling layer of `ViTModel`.
pub(in crate::models) const UNUSED: &[&str] = &["vit.pooler.dense.weight", "vit.pooler.dense.bias"];

/// What stands for a patch that DINOv2's training hides.
const UNUSED_DINOV2: &[&str] = &[
    "dinov2.embeddings.mask_token",
    "dinov2_with_registers.embeddings.mask_token",
];

/// Names of a layer's tensors, behind that of the layer.
struct LayerNames {
    norm_1: &'static str,
    norm_2: &'static str,
    /// Queries, keys and values: one tensor, or one of each.
    qkv: &'static [&'static str],
    out: &'static str,
    mlp: [&'static str; 2],
    /// The same where the first has a gate above it.
    gated_mlp: [&'static str; 2],
    /// What branches are multiplied by, and how that is called.
    scales: [&'static str; 2],
}

const OF_VIT: LayerNames = LayerNames {
    norm_1: "layernorm_before",
    norm_2: "layernorm_after",
    qkv: &[
        "attention.attention.query",
        "attention.attention.key",
        "attention.attention.value",
    ],
    out: "attention.output.dense",
    mlp: ["intermediate.dense", "output.dense"],
    gated_mlp: ["", ""],
    scales: ["", ""],
};

const OF_DINOV2: LayerNames = LayerNames {
    norm_1: "norm1",
    norm_2: "norm2",
    mlp: ["mlp.fc1", "mlp.fc2"],
    gated_mlp: ["mlp.weights_in", "mlp.weights_out"],
    scales: ["layer_scale1.lambda1", "layer_scale2.lambda1"],
    ..OF_VIT
};

const OF_TIMM: LayerNames = LayerNames {
    qkv: &["attn.qkv"],
    out: "attn.proj",
    gated_mlp: ["mlp.fc1", "mlp.fc2"],
    scales: ["ls1.gamma", "ls2.gamma"],
    ..OF_DINOV2
};

/// Names of the tensors outside of layers.
struct Names {
    layer: &'static LayerNames,
    layers: String,
    embed: String,
    token: String,
    distillation: String,
    registers: String,
    position: String,
    norm_pre: &'static str,
    norm: String,
    heads: [&'static str; 2],
}

impl Names {
    /// Those of a class of transformers that calls its encoder so.
    fn of_transformers(model: &str, layer: &'static LayerNames) -> Names {
        let embeddings = |name: &str| format!("{model}.embeddings.{name}");
        Names {
            layer,
            layers: format!("{model}.encoder.layer"),
            embed: embeddings("patch_embeddings.projection"),
            token: embeddings("cls_token"),
            distillation: embeddings("distillation_token"),
            registers: embeddings("register_tokens"),
            position: embeddings("position_embeddings"),
            norm_pre: "",
            norm: format!("{model}.layernorm"),
            heads: ["classifier", ""],
        }
    }

    fn of(vit: &Vit) -> Names {
        match vit.published() {
            TIMM => Names {
                layer: &OF_TIMM,
                layers: "blocks".to_owned(),
                embed: "patch_embed.proj".to_owned(),
                token: "cls_token".to_owned(),
                distillation: "dist_token".to_owned(),
                registers: "reg_token".to_owned(),
                position: "pos_embed".to_owned(),
                norm_pre: "norm_pre",
                norm: if vit.norm_after_pool {
                    "fc_norm"
                } else {
                    "norm"
                }
                .to_owned(),
                heads: ["head", "head_dist"],
            },
            DEIT => Names {
                heads: ["cls_classifier", "distillation_classifier"],
                ..Names::of_transformers("deit", &OF_VIT)
            },
            DINOV2 => Names::of_transformers("dinov2", &OF_DINOV2),
            DINOV2_REGISTERS => Names::of_transformers("dinov2_with_registers", &OF_DINOV2),
            _ => Names::of_transformers("vit", &OF_VIT),
        }
    }
}

/// The mapping of a classifier.
pub(super) fn mapping(vit: &Vit) -> Result<Mapping> {
    let class = vit.published();
    match class {
        TIMM => super::timm::check(vit)?,
        class => check(vit, class)?,
    }
    let (renamed, unused) = match class {
        TIMM => (&[][..], &[][..]),
        DINOV2 | DINOV2_REGISTERS => (RENAMED_DINOV2, UNUSED_DINOV2),
        _ => (RENAMED, UNUSED),
    };
    let names = Names::of(vit);
    let mut mapping = Mapping {
        renamed,
        unused,
        prefix: match class {
            DINOV2 => "dinov2.",
            DINOV2_REGISTERS => "dinov2_with_registers.",
            // which the layers of a classifier are without, too, as transformers 5 saves it
            MSN => "vit.",
            _ => "",
        },
        ..Mapping::default()
    };
    encoder_of(&mut mapping, vit, &names);
    if class == DINOV2_REGISTERS {
        // what stands for a hidden patch: this class has it always, DINOv2's own only where its settings say so
        let mut hidden = Mapping::default();
        let name = "dinov2_with_registers.embeddings.mask_token";
        let width = vit.encoder.embed_dim;
        hidden.same("", &[1, width], name, &[1, width]);
        mapping.blank = hidden.entries;
    }
    let [head, distilled] = names.heads;
    let width = vit.encoder.embed_dim;
    match vit.distilled {
        false => mapping.linear(["head", head], [vit.feature_dim(), vit.classes]),
        true => {
            mapping.linear(["head", head], [width, vit.classes]);
            mapping.linear(["head_distilled", distilled], [width, vit.classes]);
        }
    }
    if [TIMM, DINOV2, DINOV2_REGISTERS, MSN].contains(&class) && !vit.distilled {
        mapping.may_lack = ["weight", "bias"]
            .map(|kind| format!("{head}.{kind}"))
            .to_vec();
    }
    Ok(mapping)
}

/// Refuse what the class of transformers cannot express.
fn check(vit: &Vit, class: HfClass) -> Result<()> {
    let name = class.name;
    let refuse = |key: &str, what: &str| {
        Err(Error::config(format!(
            "model.{key}: {name} {what}; model.names = \"timm\" has a name for more of them"
        )))
    };
    let of_dino = [DINOV2, DINOV2_REGISTERS].contains(&class);
    let pool = if of_dino {
        Pool::TokenAndMean
    } else {
        Pool::Token
    };
    if vit.pool != pool {
        return match of_dino {
            true => refuse(
                "pool",
                "reads the class token and the mean, expected token_and_mean",
            ),
            false => refuse("pool", "reads the class token, expected token"),
        };
    }
    if of_dino && vit.encoder.layer_scale.is_none() {
        return refuse("layer_scale", "scales its branches, expected a number");
    }
    if class == MSN && vit.encoder.layer_scale.is_some() {
        return refuse("layer_scale", "does not scale its branches");
    }
    if class == MSN && vit.distilled {
        return refuse("distilled", "has one token");
    }
    if vit.registers > 0 && class != DINOV2_REGISTERS {
        return refuse("registers", "has none");
    }
    let placed = match class {
        DINOV2_REGISTERS => Placed::TokensAndPatches,
        _ if vit.placed == Placed::TokensAndPatches && vit.registers == 0 => vit.placed,
        _ => Placed::All,
    };
    if vit.placed != placed {
        return refuse("placed", "adds positions to tokens and patches");
    }
    if vit.pre_norm {
        return refuse("pre_norm", "has no norm before its blocks");
    }
    if vit.norm_after_pool {
        return refuse("norm_after_pool", "has its last norm before pooling");
    }
    if of_dino && !vit.encoder.shares_width() {
        return refuse("head_dim", "has heads that share the width");
    }
    let ([h, w], [ph, pw]) = (vit.image.0, vit.patch.0);
    if of_dino && (h != w || ph != pw) {
        return refuse("image", "takes square images and patches");
    }
    match (vit.encoder.gated, mlp_ratio(&vit.encoder)) {
        (true, _) if !of_dino => refuse("gated", "has plain feed-forward layers"),
        (true, _) if vit.encoder.activation != Activation::Silu => {
            refuse("activation", "gates by silu")
        }
        (false, None) if of_dino => refuse("mlp_dim", "has a whole multiple of embed_dim"),
        (true, None) => refuse(
            "mlp_dim",
            "has two thirds of a whole multiple of embed_dim, in whole eights, where hidden values are gated",
        ),
        _ => Ok(()),
    }
}

/// Class token, positions, patch projection, blocks and last norm of `ViTModel`.
pub(in crate::models) fn encoder(mapping: &mut Mapping, vit: &Vit) {
    encoder_of(mapping, vit, &Names::of_transformers("vit", &OF_VIT));
}

fn encoder_of(mapping: &mut Mapping, vit: &Vit, names: &Names) {
    let (width, places, pixels) = (vit.encoder.embed_dim, vit.places(), vit.pixels());
    let (Pair([ph, pw]), channels) = (vit.patch, vit.channels);
    let embed = &names.embed;
    mapping.entries.push(Entry {
        path: "embed/kernel".to_owned(),
        ty: Type::new(DType::F32, &[pixels, width]),
        tensors: vec![Tensor {
            name: format!("{embed}.weight"),
            shape: vec![width, channels, ph, pw],
        }],
        cut: None,
        axes: vec![2, 3, 1, 0], // [row, column, channel, width]
        stack: None,
        offset: 0.0,
    });
    if !vit.pre_norm {
        mapping.same("embed/bias", &[width], &format!("{embed}.bias"), &[width]);
    }
    if vit.class_token {
        mapping.same("token", &[width], &names.token, &[1, 1, width]);
    }
    if vit.distilled {
        let name = &names.distillation;
        mapping.same("distillation", &[width], name, &[1, 1, width]);
    }
    if vit.registers > 0 {
        let (name, count) = (&names.registers, vit.registers);
        mapping.same("registers", &[count, width], name, &[1, count, width]);
    }
    let position = &names.position;
    mapping.same("position", &[places, width], position, &[1, places, width]);
    if vit.pre_norm {
        mapping.norm(["norm_pre", names.norm_pre], width);
    }
    stack_of(
        mapping,
        ["encoder", &names.layers],
        &vit.encoder,
        names.layer,
    );
    mapping.norm(["encoder/norm", &names.norm], width);
}

/// Pre-norm blocks as `ViTModel` names them.
pub(in crate::models) fn stack(mapping: &mut Mapping, names: [&str; 2], block: &Block) {
    stack_of(mapping, names, block, &OF_VIT);
}

fn stack_of(mapping: &mut Mapping, [here, there]: [&str; 2], block: &Block, names: &LayerNames) {
    let (width, inner) = (block.embed_dim, block.num_heads * block.head_dim);
    for k in 0..block.num_layers {
        let (here, there) = (format!("{here}/{k}"), format!("{there}.{k}"));
        let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
        let parts = names.qkv.len();
        let tensors = |kind: &str, shape: &[usize]| {
            let mut shape = shape.to_vec();
            shape[0] *= 3 / parts; // one tensor holds all three, one below the other
            let tensor = |part: &&str| Tensor {
                name: format!("{there}.{part}.{kind}"),
                shape: shape.clone(),
            };
            names.qkv.iter().map(tensor).collect()
        };
        mapping.norm(at("norm_1", names.norm_1), width);
        mapping.entries.push(Entry {
            path: format!("{here}/attention/qkv/kernel"),
            ty: Type::new(DType::F32, &[3, width, inner]),
            tensors: tensors("weight", &[inner, width]),
            cut: (parts == 1).then(|| vec![3, inner, width]),
            axes: match parts {
                1 => vec![0, 2, 1],
                _ => TURNED.to_vec(),
            },
            stack: (parts > 1).then_some(0),
            offset: 0.0,
        });
        if block.qkv_bias {
            mapping.entries.push(Entry {
                path: format!("{here}/attention/qkv/bias"),
                ty: Type::new(DType::F32, &[3, inner]),
                tensors: tensors("bias", &[inner]),
                cut: (parts == 1).then(|| vec![3, inner]),
                axes: (0..if parts == 1 { 2 } else { 1 }).collect(),
                stack: (parts > 1).then_some(0),
                offset: 0.0,
            });
        }
        mapping.linear(at("attention/out", names.out), [inner, width]);
        let scales = |mapping: &mut Mapping, layer: &str, name: &str| {
            if block.layer_scale.is_some() {
                let [path, name] = at(&format!("{layer}/layer_scale"), name);
                mapping.same(&path, &[width], &name, &[width]);
            }
        };
        scales(mapping, "attention", names.scales[0]);
        mapping.norm(at("norm_2", names.norm_2), width);
        let [mlp_in, mlp_out] = if block.gated {
            names.gated_mlp
        } else {
            names.mlp
        };
        match block.gated {
            true => gate_and_input(mapping, at("mlp/in", mlp_in), [width, block.mlp_dim]),
            false => mapping.linear(at("mlp/in", mlp_in), [width, block.mlp_dim]),
        }
        mapping.linear(at("mlp/out", mlp_out), [block.mlp_dim, width]);
        scales(mapping, "mlp", names.scales[1]);
    }
}

/// Gate and input of a feed-forward layer, one parameter here, one tensor there: the gate's rows first.
fn gate_and_input(mapping: &mut Mapping, [here, there]: [String; 2], [from, to]: [usize; 2]) {
    let mut push = |kind: [&str; 2], shape: &[usize], cut: &[usize], axes: &[usize]| {
        let [ours, theirs] = kind;
        mapping.entries.push(Entry {
            path: format!("{here}/{ours}"),
            ty: Type::new(
                DType::F32,
                &axes.iter().map(|k| cut[*k]).collect::<Vec<_>>(),
            ),
            tensors: vec![Tensor {
                name: format!("{there}.{theirs}"),
                shape: shape.to_vec(),
            }],
            cut: Some(cut.to_vec()),
            axes: axes.to_vec(),
            stack: None,
            offset: 0.0,
        });
    };
    push(
        ["kernel", "weight"],
        &[2 * to, from],
        &[2, to, from],
        &[0, 2, 1],
    );
    push(["bias", "bias"], &[2 * to], &[2, to], &[0, 1]);
}
