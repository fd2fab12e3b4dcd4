//! Tensors: those of both halves as transformers names them, `vit.` and `text.`; between them `resampler.` and `gated.` as its Idefics has
//! them.

use super::{Flamingo, LanguageConfig};
use crate::error::{Error, Result};
use crate::hf::Mapping;
use crate::models::Family;
use crate::models::vit::{Pool, hf_weights as picture};
use crate::models::{gpt2, llama};
use crate::nn::NormKind;

/// The mapping of a Flamingo.
pub(super) fn mapping(model: &Flamingo) -> Result<Mapping> {
    const CLASS: &str = "ViTForImageClassification";
    let class = model.encoder.class();
    if class != CLASS || model.encoder.pool != Pool::Token {
        return Err(Error::config(format!(
            "model.encoder: its switches are those of another vision transformer ({class}); the names of its tensors are those of \
             {CLASS}, with a class token"
        )));
    }
    let mut whole = Mapping {
        renamed: picture::RENAMED,
        unused: picture::UNUSED,
        ..Mapping::default()
    };
    let mut encoder = Mapping::default();
    picture::encoder(&mut encoder, &model.encoder);
    for mut entry in encoder.entries {
        entry.path = format!("encoder/{}", entry.path);
        whole.entries.push(entry);
    }
    let width = model.encoder.encoder.embed_dim;
    resampler(&mut whole, model, width);
    let decoder = match model.said.decoder {
        LanguageConfig::Gpt2(_) => gpt2::hf_weights::mapping(&model.decoder),
        LanguageConfig::Llama(_) => llama::hf_weights::mapping(&model.decoder),
    };
    for mut entry in decoder.entries {
        entry.path = format!("decoder/{}", entry.path);
        for tensor in &mut entry.tensors {
            tensor.name = format!("text.{}", tensor.name);
        }
        whole.entries.push(entry);
    }
    for k in (0..model.decoder.num_layers).step_by(model.cross_every) {
        gated(&mut whole, model, k);
    }
    if model.decoder.tied {
        whole.aliases.push(match model.said.decoder {
            LanguageConfig::Gpt2(_) => ("text.lm_head.weight", "text.transformer.wte.weight"),
            LanguageConfig::Llama(_) => ("text.lm_head.weight", "text.model.embed_tokens.weight"),
        });
    }
    Ok(whole)
}

fn resampler(mapping: &mut Mapping, model: &Flamingo, width: usize) {
    let sizes = &model.resampler;
    let inner = sizes.num_heads * sizes.head_dim;
    let table = [sizes.latents, width];
    mapping.same("resampler/latents", &table, "resampler.latents", &table);
    for k in 0..sizes.num_layers {
        let (here, there) = (format!("resampler/{k}"), format!("resampler.blocks.{k}"));
        let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
        mapping.norm(at("norm_features", "0.context_layer_norm"), width);
        mapping.norm(at("norm_1", "0.latents_layer_norm"), width);
        mapping.norm(at("norm_2", "1.ln"), width);
        for (ours, theirs, ends) in [
            ("attention/query", "0.q_proj", [width, inner]),
            ("attention/key", "0.k_proj", [width, inner]),
            ("attention/value", "0.v_proj", [width, inner]),
            ("attention/out", "0.output_proj", [inner, width]),
            ("mlp/in", "1.fc", [width, sizes.mlp_dim]),
            ("mlp/out", "1.c_proj", [sizes.mlp_dim, width]),
        ] {
            let [ours, theirs] = at(ours, theirs);
            mapping.kernel([&ours, &theirs], ends);
        }
    }
    mapping.norm(["resampler/norm", "resampler.layer_norm"], width);
}

/// The layer before block `k`.
fn gated(mapping: &mut Mapping, model: &Flamingo, k: usize) {
    let text = &model.decoder;
    let (from, width, hidden) = (
        model.encoder.encoder.embed_dim,
        text.embed_dim,
        text.mlp.hidden,
    );
    let inner = text.num_heads * text.head_dim;
    let (here, there) = (format!("gated/{k}"), format!("gated.{k}"));
    let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
    for (ours, theirs) in [
        ("norm_1", "input_layernorm"),
        ("norm_2", "post_attention_layernorm"),
    ] {
        let [path, name] = at(ours, theirs);
        let parts: &[_] = match text.norm.kind {
            NormKind::Layer => &[("scale", "weight"), ("bias", "bias")],
            NormKind::LayerWithoutBias | NormKind::Rms => &[("scale", "weight")],
        };
        for (a, b) in parts {
            let (path, name) = (format!("{path}/{a}"), format!("{name}.{b}"));
            mapping.same(&path, &[width], &name, &[width]);
        }
    }
    let gate: &[_] = match text.mlp.gated {
        true => &[("mlp/gate", "mlp.gate_proj", [width, hidden])],
        false => &[],
    };
    let kernels = [
        ("attention/query", "cross_attn.q_proj", [width, inner]),
        ("attention/key", "cross_attn.k_proj", [from, inner]),
        ("attention/value", "cross_attn.v_proj", [from, inner]),
        ("attention/out", "cross_attn.o_proj", [inner, width]),
        ("mlp/in", "mlp.up_proj", [width, hidden]),
        ("mlp/out", "mlp.down_proj", [hidden, width]),
    ];
    for (ours, theirs, ends) in gate.iter().chain(&kernels) {
        let [ours, theirs] = at(ours, theirs);
        mapping.kernel([&ours, &theirs], *ends);
        let has_bias = match ours.rsplit('/').next() {
            _ if ours.contains("/attention/") => false,
            Some("out") => text.mlp.out_bias,
            _ => text.mlp.in_bias,
        };
        if has_bias {
            let (path, name) = (format!("{ours}/bias"), format!("{theirs}.bias"));
            mapping.same(&path, &ends[1..], &name, &ends[1..]);
        }
    }
    for (ours, theirs) in [("attention", "alpha_cross_attn"), ("mlp", "alpha_dense")] {
        let [path, name] = at(ours, theirs);
        mapping.same(&format!("{path}/tanh_gate"), &[], &name, &[1]);
    }
}
