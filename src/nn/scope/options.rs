//! How models are traced, by choice.

use super::Schedule;
use crate::autodiff::Remat;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the layers of a stack are traced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ScanMode {
    /// One after the other: the compiler sees every layer.
    #[default]
    Unroll,
    /// As one loop over stacked parameters: tracing and compiling hardly take longer for more layers.
    Scan,
}

/// How attention is computed. The same numbers, but for rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AttentionKernel {
    /// As the lengths suggest.
    #[default]
    Auto,
    /// All queries at once: scores of every query and key are in memory, for the gradient too.
    Plain,
    /// Some queries after others: only their scores are in memory, and the gradient computes them again.
    Chunked,
    /// As one call of cuDNN's, forward and backward, with no scores in memory: NVIDIA GPUs, bf16 and f16 only.
    Fused,
}

/// How the cross-entropy of a head over a vocabulary is computed. The same numbers, but for rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CrossEntropyForm {
    /// As the sizes suggest.
    #[default]
    Auto,
    /// All logits at once, in f32; the gradient keeps them.
    Plain,
    /// Some entries of the vocabulary after others: only their logits are in memory, and the gradient computes them again.
    Chunked,
}

/// Of which numbers the products of linear layers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Products {
    /// Of those that layers compute in.
    #[default]
    Dtype,
    /// Of 8-bit floats with scales, in the attention and feed-forward layers of transformer blocks.
    Fp8,
}

impl Products {
    /// Whether that path, as declared or as a checkpoint names it, is of what is kept for products: magnitudes, no part of the model.
    pub fn are_told_by(path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        name == "amax" || name.ends_with("_amax")
    }
}

/// How a stack of layers is traced, what its gradient computes again, and the forms of attention and of the loss.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StackOptions {
    /// Loop or not.
    pub layers: ScanMode,
    /// What the gradient of a layer keeps.
    pub remat: Remat,
    /// In which form attention is computed.
    pub attention: AttentionKernel,
    /// Queries that the chunked form takes at once; as sizes and memory suggest when absent.
    pub chunk: Option<usize>,
    /// In which form the cross-entropy of a head over a vocabulary is computed.
    pub cross_entropy: CrossEntropyForm,
    /// How layers run as a pipeline, where rules have stages.
    pub pipeline: Schedule,
    /// Of which numbers products are.
    pub products: Products,
    /// Whether the program is for NVIDIA GPUs, whose compiler knows attention by name.
    pub cuda: bool,
    /// Whether the compiler knows products of groups of rows.
    pub ragged: bool,
    /// Examples over which the gradient of a convolution's kernel is taken at once; all of them where nothing is said.
    pub gradient_batch: Option<usize>,
}

impl From<ScanMode> for StackOptions {
    fn from(layers: ScanMode) -> StackOptions {
        StackOptions {
            layers,
            ..StackOptions::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn magnitudes_are_no_part_of_a_model() {
        let told = Products::are_told_by;
        assert!(told("decoder/*/mlp/in/amax") && told("decoder/0/attention/query_amax"));
        assert!(!told("decoder/*/mlp/in/kernel") && !told("amax/kernel"));
    }
}
