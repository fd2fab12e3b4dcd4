//! The tensors of `T5ForConditionalGeneration`.

use super::T5;
use crate::hf::Mapping;

/// A bias that the first T5 checkpoints have for a place where positions do not count.
const UNUSED: &[&str] = &["decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight"];

/// Embeddings, both stacks, and the head where it is one of its own.
pub(super) fn mapping(t5: &T5) -> Mapping {
    let mut mapping = Mapping {
        aliases: vec![
            ("encoder.embed_tokens.weight", "shared.weight"),
            ("decoder.embed_tokens.weight", "shared.weight"),
        ],
        unused: UNUSED,
        ..Mapping::default()
    };
    let table = [t5.vocab, t5.embed_dim];
    mapping.same("embed/table", &table, "shared.weight", &table);
    stack(&mut mapping, t5, "encoder", t5.encoder_num_layers);
    stack(&mut mapping, t5, "decoder", t5.decoder_num_layers);
    match t5.tied {
        true => mapping.aliases.push(("lm_head.weight", "shared.weight")),
        false => mapping.kernel(["head", "lm_head"], [t5.embed_dim, t5.vocab]),
    }
    if t5.tied && !t5.scaled {
        // a head that shares the embeddings, as a tensor of its own
        mapping.again.push(("embed/table", "lm_head.weight"));
    }
    mapping
}

fn stack(mapping: &mut Mapping, t5: &T5, stack: &str, depth: usize) {
    let (width, heads, kv) = (t5.embed_dim, t5.num_heads, t5.head_dim);
    let bias = [t5.relative_attention_num_buckets, heads];
    let first = "block.0.layer.0.SelfAttention.relative_attention_bias.weight";
    let path = format!("{stack}/position/table");
    mapping.same(&path, &bias, &format!("{stack}.{first}"), &bias);
    for k in 0..depth {
        let (here, there) = (format!("{stack}/{k}"), format!("{stack}.block.{k}.layer"));
        let norm = |mapping: &mut Mapping, ours: &str, layer: usize| {
            let path = format!("{here}/{ours}/scale");
            let name = format!("{there}.{layer}.layer_norm.weight");
            mapping.same(&path, &[width], &name, &[width]);
        };
        let attention = |mapping: &mut Mapping, ours: &str, theirs: &str| {
            for (path, name) in [("query", "q"), ("key", "k"), ("value", "v")] {
                let [path, name] = [
                    format!("{here}/{ours}/{path}"),
                    format!("{there}.{theirs}.{name}"),
                ];
                mapping.kernel([&path, &name], [width, heads * kv]);
            }
            let [path, name] = [format!("{here}/{ours}/out"), format!("{there}.{theirs}.o")];
            mapping.kernel([&path, &name], [heads * kv, width]);
        };
        norm(mapping, "attention_norm", 0);
        attention(mapping, "attention", "0.SelfAttention");
        let mut last = 1;
        if stack == "decoder" {
            norm(mapping, "cross_norm", 1);
            attention(mapping, "cross", "1.EncDecAttention");
            last = 2;
        }
        norm(mapping, "mlp_norm", last);
        let (wide, dense) = (t5.mlp_dim, format!("{there}.{last}.DenseReluDense"));
        let parts: &[(&str, &str, [usize; 2])] = match t5.gated {
            true => &[
                ("gate", "wi_0", [width, wide]),
                ("in", "wi_1", [width, wide]),
                ("out", "wo", [wide, width]),
            ],
            false => &[("in", "wi", [width, wide]), ("out", "wo", [wide, width])],
        };
        for (path, name, sizes) in parts {
            let [path, name] = [format!("{here}/mlp/{path}"), format!("{dense}.{name}")];
            mapping.kernel([&path, &name], *sizes);
        }
    }
    let name = format!("{stack}.final_layer_norm.weight");
    mapping.same(&format!("{stack}/norm/scale"), &[width], &name, &[width]);
}
