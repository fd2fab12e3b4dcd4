//! What is asked of models that write a picture as a grid of entries of a table.

use crate::graph::Tensor;
use crate::nn::Scope;
use std::fmt::Debug;

/// A model that writes a picture as a grid of codes, each an entry of a table, and makes a picture of such a grid. Grids are rows of
/// codes, the picture's first row first.
pub trait PictureCodes: Debug {
    /// Entries of the table.
    fn codes(&self) -> usize;

    /// Rows and columns of the grid.
    fn grid(&self) -> [usize; 2];

    /// Whether the batch is one that was recorded, so that it holds the noise that codes are drawn by.
    fn as_recorded(&self) -> bool {
        false
    }

    /// How likely each entry is at each place, before a softmax: f32 `[batch, places, codes]` of normalised images
    /// `[batch, height, width, channels]`.
    fn code_logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g>;

    /// What the decoder says of pictures whose places are mixtures of entries, f32 `[batch, places, codes]`, each of sum 1.
    fn decode_mixtures<'g>(&self, s: &Scope<'g>, mixtures: Tensor<'g>) -> Tensor<'g>;

    /// The same of codes i32 `[batch, places]`.
    fn decode_codes<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g>;

    /// Nats of each picture, of normalised images `[batch, height, width, channels]` and what the decoder says, constants included: f32
    /// `[batch]`.
    fn nats<'g>(&self, s: &Scope<'g>, said: Tensor<'g>, images: Tensor<'g>) -> Tensor<'g>;

    /// The likeliest picture, normalised, f32 `[batch, height, width, channels]`.
    fn picture<'g>(&self, said: Tensor<'g>) -> Tensor<'g>;
}
