//! timm's vision transformers: `config.json` as its folders on the hub have it, in and out. What a model is follows from its tensors;
//! the settings say the rest.

use super::{Names, Placed, Pool, TIMM, Vit, VitConfig};
use crate::config::{Count, Positive};
use crate::error::{Error, Result};
use crate::hf::config::{number, parse};
use crate::hf::default_labels;
use crate::models::{Classifier, HfConfig, ModelConfig, Pair};
use crate::nn::Activation;
use crate::store::SafeTensors;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// What a `config.json` says, and the shape of each tensor beside it.
#[derive(Clone, Debug)]
pub(super) struct Timm {
    said: Said,
    labels: Vec<String>,
    shapes: BTreeMap<String, Vec<usize>>,
}

/// The keys that matter.
#[derive(Clone, Debug, Deserialize)]
struct Said {
    architecture: String,
    num_classes: Option<usize>,
    global_pool: Option<String>,
    label_names: Option<Value>,
    #[serde(default)]
    model_args: Map<String, Value>,
    #[serde(default)]
    pretrained_cfg: Pretrained,
}

/// How pictures are given to it.
#[derive(Clone, Debug, Default, Deserialize)]
struct Pretrained {
    /// Channels, height, width.
    input_size: Option<[usize; 3]>,
}

/// Arguments of timm's models that tensors tell of, and those that say nothing of an evaluation.
const TOLD: [&str; 25] = [
    "attn_drop_rate",
    "class_token",
    "depth",
    "drop_path_rate",
    "drop_rate",
    "dynamic_img_pad",
    "dynamic_img_size",
    "embed_dim",
    "fc_norm",
    "fix_init",
    "in_chans",
    "init_values",
    "mlp_ratio",
    "no_embed_class",
    "num_classes",
    "patch_drop_rate",
    "patch_size",
    "pos_drop_rate",
    "pre_norm",
    "proj_drop_rate",
    "qkv_bias",
    "reg_tokens",
    "strict_img_size",
    "weight_init",
    "final_norm",
];
/// Arguments that are read.
const READ: [&str; 4] = ["act_layer", "global_pool", "img_size", "num_heads"];

/// Widths of timm's models, each with its heads.
const HEADS: [(usize, usize); 12] = [
    (192, 3),
    (256, 4),
    (384, 6),
    (512, 8),
    (576, 9),
    (768, 12),
    (1024, 16),
    (1152, 16),
    (1280, 16),
    (1408, 16),
    (1536, 24),
    (1664, 16),
];

/// Activations, each with timm's name.
const ACTIVATIONS: [(&str, Activation); 6] = [
    ("gelu", Activation::Gelu),
    ("gelu_tanh", Activation::GeluNew),
    ("quick_gelu", Activation::QuickGelu),
    ("quickgelu", Activation::QuickGelu),
    ("silu", Activation::Silu),
    ("relu", Activation::Relu),
];

impl Timm {
    pub(super) fn parse(text: &[u8]) -> Result<Timm> {
        let said: Said = parse(text)?;
        for key in said.model_args.keys() {
            if !TOLD.contains(&key.as_str()) && !READ.contains(&key.as_str()) {
                return Err(Error::config(format!(
                    "model_args.{key}: not supported for `{}`, expected none but {} and {}",
                    said.architecture,
                    READ.join(", "),
                    TOLD.join(", ")
                )));
            }
        }
        let names = match &said.label_names {
            Some(Value::Array(names)) => {
                let names = names.iter().map(|name| name.as_str().map(str::to_owned));
                names.collect::<Option<Vec<String>>>()
            }
            _ => None,
        };
        Ok(Timm {
            labels: names.unwrap_or_else(|| default_labels(said.num_classes.unwrap_or(1000))),
            said,
            shapes: BTreeMap::new(),
        })
    }

    fn shape(&self, name: &str) -> Result<&[usize]> {
        self.there(name).ok_or_else(|| {
            Error::data(format!(
                "{name}: no such tensor beside config.json, which timm's `{}` has",
                self.said.architecture
            ))
        })
    }

    fn there(&self, name: &str) -> Option<&[usize]> {
        self.shapes.get(name).map(Vec::as_slice)
    }

    fn activation(&self) -> Result<Activation> {
        let named = self.said.model_args.get("act_layer");
        let architecture = &self.said.architecture;
        let name = match named {
            Some(name) => name.as_str().unwrap_or_default(),
            None if architecture.contains("quickgelu") => "quick_gelu",
            None if architecture.contains("so400m") => "gelu_tanh",
            None if self.is_gated()? => "silu",
            None => "gelu",
        };
        let found = ACTIVATIONS.iter().find(|(known, _)| *known == name);
        found.map(|(_, activation)| *activation).ok_or_else(|| {
            Error::config(format!(
                "model_args.act_layer: {name} is not supported, expected one of {}",
                ACTIVATIONS.map(|(name, _)| name).join(", ")
            ))
        })
    }

    /// Whether the first map of a feed-forward layer gives the gate too: `SwiGLUPacked`.
    fn is_gated(&self) -> Result<bool> {
        let given = self.shape("blocks.0.mlp.fc1.weight")?[0];
        let read = self.shape("blocks.0.mlp.fc2.weight")?[1];
        match (given == read, given == 2 * read) {
            (true, _) => Ok(false),
            (_, true) => Ok(true),
            _ => Err(Error::data(format!(
                "blocks.0.mlp: fc1 gives {given} values and fc2 reads {read}, expected as many, or half where there is a gate"
            ))),
        }
    }

    fn heads(&self, width: usize) -> Result<usize> {
        let said = self.said.model_args.get("num_heads");
        let said = said.and_then(Value::as_u64).map(|heads| heads as usize);
        let known = HEADS.iter().find(|(known, _)| *known == width);
        said.or(known.map(|(_, heads)| *heads)).ok_or_else(|| {
            Error::config(format!(
                "model_args.num_heads: missing, and how many heads share a width of {width} is not known; give it"
            ))
        })
    }

    /// Height and width of the pictures.
    fn image(&self, patch: [usize; 2], places: usize) -> Result<[usize; 2]> {
        let said = match self.said.model_args.get("img_size") {
            Some(Value::Number(side)) => side.as_u64().map(|side| [side as usize; 2]),
            Some(sides) => serde_json::from_value(sides.clone()).ok(),
            None => None,
        };
        let input = self.said.pretrained_cfg.input_size;
        let [height, width] = said
            .or(input.map(|[_, height, width]| [height, width]))
            .unwrap_or([224, 224]);
        let patches = (height / patch[0]) * (width / patch[1]);
        match patches <= places && places <= patches + self.leading()? {
            true => Ok([height, width]),
            false => Err(Error::config(format!(
                "pretrained_cfg.input_size: pictures of {height}x{width} are {patches} patches, but pos_embed has {places} places"
            ))),
        }
    }

    fn registers(&self) -> Result<usize> {
        Ok(self.there("reg_token").map_or(0, |shape| shape[1]))
    }

    fn leading(&self) -> Result<usize> {
        let tokens = ["cls_token", "dist_token"];
        let tokens = tokens.iter().filter(|name| self.there(name).is_some());
        Ok(tokens.count() + self.registers()?)
    }
}

impl HfConfig for Timm {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let embed = self.shape("patch_embed.proj.weight")?;
        let &[width, channels, ph, pw] = embed else {
            return Err(Error::data(format!(
                "patch_embed.proj.weight: expected [width, channels, height, width], got {embed:?}"
            )));
        };
        let places = self.shape("pos_embed")?[1];
        let depth = (0..)
            .take_while(|k| self.there(&format!("blocks.{k}.norm1.weight")).is_some())
            .count();
        let image = self.image([ph, pw], places)?;
        let patches = (image[0] / ph) * (image[1] / pw);
        let (leading, registers) = (self.leading()?, self.registers()?);
        let has_token = self.there("cls_token").is_some();
        let norm_after_pool = self.there("fc_norm.weight").is_some();
        let args = &self.said.model_args;
        let pool = args.get("global_pool").and_then(Value::as_str);
        let pool = match pool.or(self.said.global_pool.as_deref()) {
            Some("token") => Pool::Token,
            Some("avg") => Pool::Mean,
            None if norm_after_pool || !has_token => Pool::Mean,
            None => Pool::Token,
            Some(other) => {
                return Err(Error::config(format!(
                    "global_pool: {other} is not supported, expected token or avg"
                )));
            }
        };
        let placed = match places - patches {
            all if all == leading => Placed::All,
            0 => Placed::Patches,
            tokens if tokens + registers == leading => Placed::TokensAndPatches,
            other => {
                return Err(Error::data(format!(
                    "pos_embed: {places} places for {patches} patches and {leading} leading positions; {other} are neither none \
                     nor all of these"
                )));
            }
        };
        let clip = self.said.architecture.contains("_clip_");
        let first = args.get("init_values").and_then(Value::as_f64);
        let first = first.unwrap_or(1e-5);
        let scaled = self.there("blocks.0.ls1.gamma").is_some();
        let classes = self
            .there("head.weight")
            .map_or(self.labels.len(), |s| s[0]);
        let mut notes = Vec::new();
        let covered = [image[0] / ph * ph, image[1] / pw * pw];
        if covered != image {
            let ([h, w], [ch, cw]) = (image, covered);
            notes.push(format!(
                "patches of {ph}x{pw} cover {ch}x{cw} of the {h}x{w} pixels of an image; the model is one for {ch}x{cw}"
            ));
        }
        let model = ModelConfig::from(VitConfig {
            image: Pair(covered),
            patch: Pair([ph, pw]),
            channels: number("in_chans", channels)?,
            classes: Some(number("num_classes", classes.max(2))?),
            embed_dim: Some(number("embed_dim", width)?),
            num_layers: Some(number("depth", depth)?),
            num_heads: Some(number("num_heads", self.heads(width)?)?),
            mlp_dim: Some(number(
                "mlp_ratio",
                self.shape("blocks.0.mlp.fc2.weight")?[1],
            )?),
            activation: self.activation()?,
            gated: self.is_gated()?,
            qkv_bias: self.there("blocks.0.attn.qkv.bias").is_some(),
            norm_epsilon: Positive::of(if clip { 1e-5 } else { 1e-6 }),
            pool,
            class_token: Some(has_token),
            distilled: self.there("dist_token").is_some(),
            registers: number::<_, Count<0, 65_536>>("reg_tokens", registers)?,
            placed,
            pre_norm: self.there("norm_pre.weight").is_some(),
            norm_after_pool,
            layer_scale: match scaled {
                true => Some(number("init_values", first)?),
                false => None,
            },
            names: Names::Timm,
            ..VitConfig::default()
        });
        model.resolve()?;
        Ok((model, notes))
    }

    fn class(&self) -> &'static str {
        TIMM.name
    }

    fn labels(&self) -> &[String] {
        &self.labels
    }

    fn image_size(&self) -> Option<[usize; 2]> {
        let (embed, places) = (
            self.there("patch_embed.proj.weight")?,
            self.there("pos_embed")?,
        );
        self.image([*embed.get(2)?, *embed.get(3)?], *places.get(1)?)
            .ok()
    }

    fn drops(&self) -> bool {
        false // what an import keeps of it is none
    }

    fn stop_dropout(&mut self) {}

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        let tensors = SafeTensors::open(weights)?;
        for name in tensors.names() {
            let shape = tensors.ty(name)?.shape.clone();
            self.shapes.insert(name.to_owned(), shape);
        }
        for (name, rank) in [
            ("reg_token", 3),
            ("pos_embed", 3),
            ("blocks.0.mlp.fc1.weight", 2),
            ("blocks.0.mlp.fc2.weight", 2),
        ] {
            if let Some(shape) = self.there(name).filter(|shape| shape.len() != rank) {
                return Err(Error::data(format!(
                    "{name}: expected {rank} axes, got {shape:?}"
                )));
            }
        }
        let classes = self.there("head.weight").and_then(|s| s.first().copied());
        if let Some(classes) = classes.filter(|classes| *classes != self.labels.len()) {
            self.labels = default_labels(classes);
        }
        Ok(())
    }
}

/// Epsilons of norms that timm's models have.
const EPSILONS: [f64; 2] = [1e-6, 1e-5];

/// Refuse what timm cannot express.
pub(super) fn check(vit: &Vit) -> Result<()> {
    let refuse = |key: &str, what: &str| {
        Err(Error::config(format!(
            "model.{key}: timm's vision transformers {what}"
        )))
    };
    if vit.pool == Pool::TokenAndMean {
        return refuse(
            "pool",
            "read the class token or the mean, expected token or mean",
        );
    }
    if vit.placed == Placed::TokensAndPatches && vit.registers > 0 {
        return refuse(
            "placed",
            "add positions to all or to patches, expected all or patches",
        );
    }
    if !vit.encoder.shares_width() {
        return refuse("head_dim", "have heads that share the width");
    }
    if !EPSILONS.contains(&vit.encoder.norm_epsilon) {
        return refuse("norm_epsilon", "have 1e-6, and 1e-5 those of CLIP");
    }
    if vit.distilled && (vit.registers > 0 || vit.placed == Placed::Patches || vit.pre_norm) {
        return refuse(
            "distilled",
            "have neither registers nor norms before blocks beside it",
        );
    }
    if vit.encoder.gated && (vit.distilled || vit.encoder.norm_epsilon == EPSILONS[1]) {
        return refuse("gated", "have gates in DINOv2's giant alone");
    }
    let act = vit.encoder.activation;
    if !ACTIVATIONS.iter().any(|(_, known)| *known == act) {
        return refuse("activation", "have no such non-linearity");
    }
    Ok(())
}

/// The `config.json` of timm's folders; every size is an argument of the model, so that its name says little.
pub(super) fn to_json(vit: &Vit, labels: &[String]) -> Value {
    let block = vit.encoder;
    let architecture = match vit.distilled {
        true => "deit_base_distilled_patch16_224",
        false if block.gated => "vit_giant_patch14_dinov2",
        false if block.norm_epsilon == EPSILONS[1] => "vit_base_patch16_clip_224",
        false => "vit_base_patch16_224",
    };
    let activation = ACTIVATIONS.iter().find(|(_, own)| *own == block.activation);
    let pool = if vit.pool == Pool::Mean {
        "avg"
    } else {
        "token"
    };
    let [height, width] = vit.image.0;
    // int(embed_dim * mlp_ratio) is to be mlp_dim
    let given = if block.gated { 2 } else { 1 } * block.mlp_dim;
    let ratio = (given as f64 + 1e-6) / block.embed_dim as f64;
    let mut arguments = json!({
        "img_size": [height, width],
        "patch_size": vit.patch.0,
        "in_chans": vit.channels,
        "embed_dim": block.embed_dim,
        "depth": block.num_layers,
        "num_heads": block.num_heads,
        "mlp_ratio": ratio,
        "qkv_bias": block.qkv_bias,
        "init_values": block.layer_scale,
        "act_layer": activation.map(|(name, _)| name),
    });
    if !vit.distilled {
        arguments["class_token"] = json!(vit.class_token);
        arguments["global_pool"] = json!(pool);
        arguments["fc_norm"] = json!(vit.norm_after_pool);
        arguments["no_embed_class"] = json!(vit.placed == Placed::Patches);
        arguments["reg_tokens"] = json!(vit.registers);
        arguments["pre_norm"] = json!(vit.pre_norm);
    }
    json!({
        "architecture": architecture,
        "num_classes": vit.classes(),
        "num_features": block.embed_dim,
        "global_pool": pool,
        "label_names": labels,
        "model_args": arguments,
        "pretrained_cfg": {
            "input_size": [vit.channels, height, width],
            "fixed_input_size": true,
            "num_classes": vit.classes(),
            "first_conv": "patch_embed.proj",
            "classifier": if vit.distilled { json!(["head", "head_dist"]) } else { json!("head") },
        },
    })
}
