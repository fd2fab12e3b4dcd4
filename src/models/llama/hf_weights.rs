//! The tensors of `LlamaForCausalLM`.

use crate::hf::Mapping;
use crate::models::decoder::Decoder;
use crate::nn::NormPlacement;

/// Frequencies of old checkpoints.
const UNUSED: &[&str] = &["model.layers.*.self_attn.rotary_emb.inv_freq"];

/// The head, and the table that it may share.
pub(in crate::models) const HEAD: [&str; 2] = ["lm_head.weight", "model.embed_tokens.weight"];

/// Of all but experts.
pub(in crate::models) fn mapping(llama: &Decoder) -> Mapping {
    let width = llama.embed_dim;
    let mut mapping = Mapping {
        unused: UNUSED,
        ..Mapping::default()
    };
    let table = [llama.vocab, width];
    mapping.same("embed/token/table", &table, HEAD[1], &table);
    for k in 0..llama.num_layers {
        block(&mut mapping, llama, k);
    }
    let norm = "model.norm.weight";
    mapping.same("decoder/norm/scale", &[width], norm, &[width]);
    match llama.tied {
        true => mapping.aliases.push((HEAD[0], HEAD[1])),
        false => mapping.kernel(["head", "lm_head"], [width, llama.vocab]),
    }
    mapping
}

fn block(mapping: &mut Mapping, llama: &Decoder, k: usize) {
    let (width, hidden) = (llama.embed_dim, llama.mlp.hidden);
    let inner = llama.num_heads * llama.head_dim;
    let shared = llama.num_kv_heads * llama.head_dim;
    let (here, there) = (format!("decoder/{k}"), format!("model.layers.{k}"));
    let norms: &[_] = match llama.placement {
        NormPlacement::Both => &[
            ("norm_1", "input_layernorm"),
            ("post_norm_1", "post_attention_layernorm"),
            ("norm_2", "pre_feedforward_layernorm"),
            ("post_norm_2", "post_feedforward_layernorm"),
        ],
        NormPlacement::Pre | NormPlacement::Post => &[
            ("norm_1", "input_layernorm"),
            ("norm_2", "post_attention_layernorm"),
        ],
    };
    for (ours, theirs) in norms {
        let [path, name] = [
            format!("{here}/{ours}/scale"),
            format!("{there}.{theirs}.weight"),
        ];
        mapping.same(&path, &[width], &name, &[width]);
    }
    for (ours, theirs) in [("query_norm", "q_norm"), ("key_norm", "k_norm")] {
        let [path, name] = [
            format!("{here}/attention/{ours}/scale"),
            format!("{there}.self_attn.{theirs}.weight"),
        ];
        if llama.qk_norm {
            mapping.same(&path, &[llama.head_dim], &name, &[llama.head_dim]);
        }
    }
    let (attention, mlp) = (llama.biases.query, llama.mlp.in_bias);
    for (ours, theirs, sizes, has_bias) in [
        (
            "attention/query",
            "self_attn.q_proj",
            [width, inner],
            attention,
        ),
        (
            "attention/key",
            "self_attn.k_proj",
            [width, shared],
            attention,
        ),
        (
            "attention/value",
            "self_attn.v_proj",
            [width, shared],
            attention,
        ),
        (
            "attention/out",
            "self_attn.o_proj",
            [inner, width],
            attention,
        ),
        ("mlp/gate", "mlp.gate_proj", [width, hidden], mlp),
        ("mlp/in", "mlp.up_proj", [width, hidden], mlp),
        ("mlp/out", "mlp.down_proj", [hidden, width], mlp),
    ] {
        if llama.experts.is_some() && ours.starts_with("mlp/") {
            continue;
        }
        let at = [format!("{here}/{ours}"), format!("{there}.{theirs}")];
        match has_bias {
            true => mapping.linear(at, sizes),
            false => mapping.kernel([&at[0], &at[1]], sizes),
        }
    }
}
