//! The tensors of `GPT2LMHeadModel`, whose kernels are `[in, out]` as here.

use crate::hf::{Entry, Mapping, Tensor};
use crate::models::decoder::Decoder;
use crate::types::{DType, Type};

/// Masks of old checkpoints.
const UNUSED: &[&str] = &[
    "transformer.h.*.attn.bias",
    "transformer.h.*.attn.masked_bias",
];

/// The head, and the table that it may share.
pub(super) const HEAD: [&str; 2] = ["lm_head.weight", "transformer.wte.weight"];

pub(in crate::models) fn mapping(gpt2: &Decoder) -> Mapping {
    let (width, hidden) = (gpt2.embed_dim, gpt2.mlp.hidden);
    let mut mapping = Mapping {
        prefix: "transformer.",
        unused: UNUSED,
        ..Mapping::default()
    };
    let table = [gpt2.vocab, width];
    mapping.same("embed/token/table", &table, HEAD[1], &table);
    if let Some(rows) = gpt2.max_length() {
        let table = [rows, width];
        mapping.same("embed/position", &table, "transformer.wpe.weight", &table);
    }
    for k in 0..gpt2.num_layers {
        let (here, there) = (format!("decoder/{k}"), format!("transformer.h.{k}"));
        let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
        mapping.norm(at("norm_1", "ln_1"), width);
        joined(&mut mapping, at("attention/qkv", "attn.c_attn"), 3, width);
        conv(&mut mapping, at("attention/out", "attn.c_proj"), [width; 2]);
        mapping.norm(at("norm_2", "ln_2"), width);
        conv(&mut mapping, at("mlp/in", "mlp.c_fc"), [width, hidden]);
        conv(&mut mapping, at("mlp/out", "mlp.c_proj"), [hidden, width]);
    }
    mapping.norm(["decoder/norm", "transformer.ln_f"], width);
    match gpt2.tied {
        true => mapping.aliases.push((HEAD[0], HEAD[1])),
        false => mapping.kernel(["head", "lm_head"], [width, gpt2.vocab]),
    }
    mapping
}

/// So many products of one kernel side by side: queries, keys and values.
pub(in crate::models) fn joined(
    mapping: &mut Mapping,
    [here, there]: [String; 2],
    parts: usize,
    width: usize,
) {
    mapping.entries.push(Entry {
        path: format!("{here}/kernel"),
        ty: Type::new(DType::F32, &[parts, width, width]),
        tensors: vec![Tensor {
            name: format!("{there}.weight"),
            shape: vec![width, parts * width],
        }],
        cut: Some(vec![width, parts, width]),
        axes: vec![1, 0, 2],
        stack: None,
        offset: 0.0,
    });
    let [path, name] = [format!("{here}/bias"), format!("{there}.bias")];
    mapping.same(&path, &[parts, width], &name, &[parts * width]);
}

/// Kernel and bias of a `Conv1D`.
pub(in crate::models) fn conv(
    mapping: &mut Mapping,
    [here, there]: [String; 2],
    [from, to]: [usize; 2],
) {
    let [path, name] = [format!("{here}/kernel"), format!("{there}.weight")];
    mapping.same(&path, &[from, to], &name, &[from, to]);
    let [path, name] = [format!("{here}/bias"), format!("{there}.bias")];
    mapping.same(&path, &[to], &name, &[to]);
}
