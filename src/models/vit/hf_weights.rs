//! The tensors of `ViTForImageClassification`, and the encoder that others share with it.

use super::{Pool, Vit};
use crate::error::{Error, Result};
use crate::hf::mapping::TURNED;
use crate::hf::{Entry, Mapping, Tensor};
use crate::models::Pair;
use crate::nn::Block;
use crate::types::{DType, Type};

/// Names in memory of transformers 5, each with the published one; 5.23 saves the decoder of a masked autoencoder as
/// `decoder.decoder_encoder`.
pub(in crate::models) const RENAMED: &[(&str, &str)] = &[
    ("vit.layers.", "vit.encoder.layer."),
    ("decoder.decoder_encoder.layer.", "decoder.decoder_layers."),
    (".attention.q_proj.", ".attention.attention.query."),
    (".attention.k_proj.", ".attention.attention.key."),
    (".attention.v_proj.", ".attention.attention.value."),
    (".attention.o_proj.", ".attention.output.dense."),
    (".mlp.fc1.", ".intermediate.dense."),
    (".mlp.fc2.", ".output.dense."),
];

/// The pooling layer of `ViTModel`.
pub(in crate::models) const UNUSED: &[&str] = &["vit.pooler.dense.weight", "vit.pooler.dense.bias"];

/// The mapping of a classifier.
pub(super) fn mapping(vit: &Vit) -> Result<Mapping> {
    if vit.pool != Pool::Token {
        return Err(Error::config(
            "model.pool: ViTForImageClassification reads the class token, expected token",
        ));
    }
    let mut mapping = Mapping {
        renamed: RENAMED,
        unused: UNUSED,
        ..Mapping::default()
    };
    encoder(&mut mapping, vit);
    mapping.linear(["head", "classifier"], [vit.encoder.embed_dim, vit.classes]);
    Ok(mapping)
}

/// Class token, positions, patch projection, blocks and last norm.
pub(in crate::models) fn encoder(mapping: &mut Mapping, vit: &Vit) {
    let (width, length, pixels) = (vit.encoder.embed_dim, vit.length(), vit.pixels());
    let (Pair([ph, pw]), channels) = (vit.patch, vit.channels);
    let embed = "vit.embeddings.patch_embeddings.projection";
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
    mapping.same("embed/bias", &[width], &format!("{embed}.bias"), &[width]);
    mapping.same(
        "token",
        &[width],
        "vit.embeddings.cls_token",
        &[1, 1, width],
    );
    mapping.same(
        "position",
        &[length, width],
        "vit.embeddings.position_embeddings",
        &[1, length, width],
    );
    stack(mapping, ["encoder", "vit.encoder.layer"], &vit.encoder);
    mapping.norm(["encoder/norm", "vit.layernorm"], width);
}

/// Pre-norm blocks.
pub(in crate::models) fn stack(mapping: &mut Mapping, [here, there]: [&str; 2], block: &Block) {
    let (width, inner) = (block.embed_dim, block.num_heads * block.head_dim);
    for k in 0..block.num_layers {
        let (here, there) = (format!("{here}/{k}"), format!("{there}.{k}"));
        let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
        let parts = |kind: &str, shape: &[usize]| {
            let tensor = |part| Tensor {
                name: format!("{there}.attention.attention.{part}.{kind}"),
                shape: shape.to_vec(),
            };
            ["query", "key", "value"].map(tensor).to_vec()
        };
        mapping.norm(at("norm_1", "layernorm_before"), width);
        mapping.entries.push(Entry {
            path: format!("{here}/attention/qkv/kernel"),
            ty: Type::new(DType::F32, &[3, width, inner]),
            tensors: parts("weight", &[inner, width]),
            cut: None,
            axes: TURNED.to_vec(),
            stack: Some(0),
            offset: 0.0,
        });
        if block.qkv_bias {
            mapping.entries.push(Entry {
                path: format!("{here}/attention/qkv/bias"),
                ty: Type::new(DType::F32, &[3, inner]),
                tensors: parts("bias", &[inner]),
                cut: None,
                axes: vec![0],
                stack: Some(0),
                offset: 0.0,
            });
        }
        let out = at("attention/out", "attention.output.dense");
        mapping.linear(out, [inner, width]);
        mapping.norm(at("norm_2", "layernorm_after"), width);
        mapping.linear(at("mlp/in", "intermediate.dense"), [width, block.mlp_dim]);
        mapping.linear(at("mlp/out", "output.dense"), [block.mlp_dim, width]);
    }
}
