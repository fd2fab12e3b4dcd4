//! What is asked of models that make pictures of codes.

use crate::graph::Tensor;
use crate::nn::Scope;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt::Debug;

/// A model that makes a picture of a code.
pub trait Generator: Debug {
    /// Values of a code; those of random pictures are normal, of mean 0 and deviation 1.
    fn code_dim(&self) -> usize;

    /// Normalised pictures `[batch, height, width, channels]`, f32, of codes f32 `[batch, code_dim]`.
    fn generate<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g>;
}

/// A model that makes a code of a picture as well.
pub trait Coder: Generator {
    /// Whether a picture has a distribution of codes, by which codes of nothing can be drawn, too.
    fn is_variational(&self) -> bool;

    /// How a pixel is distributed about what the decoder says.
    fn likelihood(&self) -> Likelihood;

    /// Means of the codes of normalised images `[batch, height, width, channels]`, and the logarithms of their variances where the model
    /// is variational: f32 `[batch, code_dim]`.
    fn encode<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> (Tensor<'g>, Option<Tensor<'g>>);

    /// What the decoder says of each pixel, f32 `[batch, height, width, channels]`: logits of Bernoulli pixels, means of normal ones.
    fn decode<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g>;

    /// The logarithm of the deviation of normal pixels, f32 `[channels]`; declares nothing where pixels are others.
    fn log_deviation<'g>(&self, s: &Scope<'g>) -> Option<Tensor<'g>>;
}

/// Two models, one of which makes pictures and one of which tells them from those of the data. The paths of their parameters begin
/// with `generator/` and `discriminator/`.
pub trait Adversaries: Generator {
    /// How sure the discriminator is that these are pictures of the data: f32 logits `[batch]` of normalised images
    /// `[batch, height, width, channels]`.
    fn judge<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g>;
}

/// How a pixel between 0 and 1 is distributed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Likelihood {
    /// White with some probability, black else; grey counts as white that often.
    #[default]
    Bernoulli,
    /// Normal, with one deviation for each channel, which is learned.
    Gaussian,
}
