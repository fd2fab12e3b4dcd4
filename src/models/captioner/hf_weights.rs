//! The tensors of `VisionEncoderDecoderModel` with a ViT and a GPT-2.

use super::Captioner;
use crate::error::{Error, Result};
use crate::hf::Mapping;
use crate::models::Family;
use crate::models::gpt2::hf_weights as text;
use crate::models::vit::{Pool, hf_weights as picture};

/// The head, and the table that it may share.
pub(super) const HEAD: [&str; 2] = ["decoder.lm_head.weight", "decoder.transformer.wte.weight"];

/// The pooling layer of `ViTModel`, and masks of old checkpoints.
const UNUSED: &[&str] = &[
    "encoder.pooler.dense.weight",
    "encoder.pooler.dense.bias",
    "decoder.transformer.h.*.attn.bias",
    "decoder.transformer.h.*.attn.masked_bias",
    "decoder.transformer.h.*.crossattention.bias",
    "decoder.transformer.h.*.crossattention.masked_bias",
];

/// The mapping of a captioner.
pub(super) fn mapping(model: &Captioner) -> Result<Mapping> {
    const CLASS: &str = "ViTForImageClassification";
    let class = model.encoder.class();
    if class != CLASS || model.encoder.pool != Pool::Token {
        return Err(Error::config(format!(
            "model.encoder: its switches are those of another vision transformer ({class}); VisionEncoderDecoderModel wants what \
             {CLASS} has, with a class token"
        )));
    }
    let mut whole = Mapping {
        renamed: picture::RENAMED,
        unused: UNUSED,
        ..Mapping::default()
    };
    let mut encoder = Mapping::default();
    picture::encoder(&mut encoder, &model.encoder);
    for mut entry in encoder.entries {
        entry.path = format!("encoder/{}", entry.path);
        for tensor in &mut entry.tensors {
            tensor.name = tensor.name.replacen("vit.", "encoder.", 1);
        }
        whole.entries.push(entry);
    }
    let width = model.decoder.embed_dim;
    if model.is_bridged() {
        let from = model.encoder.encoder.embed_dim;
        whole.linear(["bridge", "enc_to_dec_proj"], [from, width]);
    }
    let mut decoder = text::mapping(&model.decoder);
    for k in 0..model.decoder.num_layers {
        let (here, there) = (format!("decoder/{k}"), format!("transformer.h.{k}"));
        let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
        decoder.norm(at("norm_cross", "ln_cross_attn"), width);
        let query = at("cross/query", "crossattention.q_attn");
        text::conv(&mut decoder, query, [width; 2]);
        let both = at("cross/kv", "crossattention.c_attn");
        text::joined(&mut decoder, both, 2, width);
        let out = at("cross/out", "crossattention.c_proj");
        text::conv(&mut decoder, out, [width; 2]);
    }
    for mut entry in decoder.entries {
        entry.path = format!("decoder/{}", entry.path);
        for tensor in &mut entry.tensors {
            tensor.name = format!("decoder.{}", tensor.name);
        }
        whole.entries.push(entry);
    }
    if model.decoder.tied {
        whole.aliases.push((HEAD[0], HEAD[1]));
    }
    Ok(whole)
}
