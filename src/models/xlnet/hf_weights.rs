//! The tensors of `XLNetLMHeadModel`.

use super::Xlnet;
use crate::hf::{Entry, Mapping, Tensor};
use crate::models::encoder::DecoderNames;
use crate::types::{DType, Type};

/// What the head and the table of embeddings are called; there is one bias.
pub(super) const HEAD: DecoderNames = DecoderNames {
    table: "transformer.word_embedding.weight",
    bias: "lm_loss.bias",
    weight: "lm_loss.weight",
    own_bias: "lm_loss.bias",
};

/// Embeddings, layers, and the head where it is one of its own.
pub(super) fn mapping(xlnet: &Xlnet) -> Mapping {
    let mut mapping = Mapping::default();
    let (width, vocab) = (xlnet.embed_dim, xlnet.vocab);
    let table = [vocab, width];
    mapping.same("embed/table", &table, HEAD.table, &table);
    let name = "transformer.mask_emb";
    mapping.same("embed/mask", &[width], name, &[1, 1, width]);
    for k in 0..xlnet.num_layers {
        layer(&mut mapping, xlnet, k);
    }
    match xlnet.tied {
        true => mapping.aliases.push((HEAD.weight, HEAD.table)),
        false => mapping.kernel(["head", "lm_loss"], [width, vocab]),
    }
    mapping.same("head/bias", &[vocab], HEAD.bias, &[vocab]);
    mapping
}

fn layer(mapping: &mut Mapping, xlnet: &Xlnet, k: usize) {
    let (width, heads, kv) = (xlnet.embed_dim, xlnet.num_heads, xlnet.head_dim());
    let (here, there) = (format!("encoder/{k}"), format!("transformer.layer.{k}"));
    let (attention, parts) = (format!("{here}/attention"), format!("{there}.rel_attn"));
    for (path, name) in [
        ("query", "q"),
        ("key", "k"),
        ("value", "v"),
        ("distance", "r"),
    ] {
        let (path, name) = (
            format!("{attention}/{path}/kernel"),
            format!("{parts}.{name}"),
        );
        mapping.same(&path, &[width, heads * kv], &name, &[width, heads, kv]);
    }
    // there it is [embed, heads, kv] like the others, though it leads back
    mapping.entries.push(Entry {
        path: format!("{attention}/out/kernel"),
        ty: Type::new(DType::F32, &[heads * kv, width]),
        tensors: vec![Tensor {
            name: format!("{parts}.o"),
            shape: vec![width, heads, kv],
        }],
        cut: None,
        axes: vec![1, 2, 0],
        stack: None,
        offset: 0.0,
    });
    for (path, name) in [
        ("key_bias", "r_w_bias"),
        ("distance_bias", "r_r_bias"),
        ("text_bias", "r_s_bias"),
    ] {
        let (path, name) = (format!("{attention}/{path}"), format!("{parts}.{name}"));
        mapping.same(&path, &[heads, kv], &name, &[heads, kv]);
    }
    let (path, name) = (format!("{attention}/text"), format!("{parts}.seg_embed"));
    mapping.same(&path, &[2, heads, kv], &name, &[2, heads, kv]);
    let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
    mapping.norm(at("attention_norm", "rel_attn.layer_norm"), width);
    mapping.linear(at("mlp/in", "ff.layer_1"), [width, xlnet.mlp_dim]);
    mapping.linear(at("mlp/out", "ff.layer_2"), [xlnet.mlp_dim, width]);
    mapping.norm(at("mlp_norm", "ff.layer_norm"), width);
}
