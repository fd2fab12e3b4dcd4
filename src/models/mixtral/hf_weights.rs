//! The tensors of `MixtralForCausalLM`.

use crate::hf::mapping::TURNED;
use crate::hf::{Entry, Mapping, Tensor};
use crate::models::decoder::Decoder;
use crate::models::llama::hf_weights;
use crate::types::{DType, Type};

/// What transformers 5 has in memory, and what all its versions save.
const RENAMED: &[(&str, &str)] = &[(".mlp.", ".block_sparse_moe.")];

pub(super) fn mapping(mixtral: &Decoder) -> Mapping {
    let mut mapping = Mapping {
        renamed: RENAMED,
        ..hf_weights::mapping(mixtral)
    };
    let Some((experts, _)) = mixtral.experts else {
        return mapping;
    };
    let width = mixtral.embed_dim;
    for k in 0..mixtral.num_layers {
        let (here, there) = (
            format!("decoder/{k}/mlp"),
            format!("model.layers.{k}.block_sparse_moe"),
        );
        let at = [format!("{here}/router"), format!("{there}.gate")];
        mapping.kernel([&at[0], &at[1]], [width, experts.experts]);
        for (ours, theirs, [from, to]) in [
            ("gate", "w1", [width, experts.hidden]),
            ("in", "w3", [width, experts.hidden]),
            ("out", "w2", [experts.hidden, width]),
        ] {
            let tensor = |e: usize| Tensor {
                name: format!("{there}.experts.{e}.{theirs}.weight"),
                shape: vec![to, from],
            };
            mapping.entries.push(Entry {
                path: format!("{here}/experts/{ours}/kernel"),
                ty: Type::new(DType::F32, &[experts.experts, from, to]),
                tensors: (0..experts.experts).map(tensor).collect(),
                cut: None,
                axes: TURNED.to_vec(),
                stack: Some(0),
                offset: 0.0,
            });
        }
        let joined = |name: &str, kinds: &[&str]| {
            let of = |e| kinds.iter().map(move |w| format!("{e}.{w}.weight"));
            let parts = (0..experts.experts).flat_map(of);
            let parts = parts.map(|part| format!("{there}.experts.{part}"));
            (format!("{there}.experts.{name}"), parts.collect())
        };
        mapping.joined.push(joined("gate_up_proj", &["w1", "w3"]));
        mapping.joined.push(joined("down_proj", &["w2"]));
    }
    mapping
}
