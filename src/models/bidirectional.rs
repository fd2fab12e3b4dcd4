//! What a model is asked that reads a text from both ends.

use super::CausalShape;
use crate::graph::Tensor;
use crate::nn::{Scope, VocabHead};
use crate::ops::concatenate;
use crate::types::{DType, Type};
use std::fmt::Debug;

/// A model that guesses each token of a text by those before it, and by those behind it.
pub trait BidirectionalTokens: Debug {
    /// What batches look like.
    fn shape(&self) -> &CausalShape;

    /// Take batches of that shape.
    fn set_shape(&mut self, shape: CausalShape);

    /// Entries of the vocabulary.
    fn vocab(&self) -> usize;

    /// Read these entries of the vocabulary, from id 0 on, by their characters; further ones are empty words.
    fn set_words(&mut self, words: Vec<String>);

    /// How many of them are longer than the model reads, so that their ends are cut off, and how many bytes it reads of a word.
    fn cut(&self) -> [usize; 2];

    /// What guesses the token behind each of `ids` i32 `[batch, length]`, by it and those before it, and what guesses the token before each,
    /// by it and those behind it. `segments` i32 of the same shape keep texts of one row apart, 0 is padding; a row is one text without.
    fn vocab_heads<'g>(
        &self,
        s: &Scope<'g>,
        ids: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> [VocabHead<'g>; 2];

    /// What each layer makes of the same ids, that of single tokens first, each f32 `[batch, length, width]`: what is read from
    /// the beginning, then what is read from the end.
    fn layers<'g>(
        &self,
        s: &Scope<'g>,
        ids: Tensor<'g>,
        segments: Option<Tensor<'g>>,
    ) -> Vec<Tensor<'g>>;
}

/// Where the token before belongs to the same text, of segments i32 `[batch, length]`: bool of that shape. Padding belongs to no text.
#[track_caller]
pub(crate) fn follows<'g>(segments: Tensor<'g>) -> Tensor<'g> {
    let [batch, length] = segments.dims();
    let none = (segments.graph).fill(0.0, Type::new(DType::I32, &[batch, 1]));
    let before = concatenate(&[none, segments.slice(1, 0, length - 1)], 1);
    let zeros = segments.filled(0.0);
    let own = segments.equal(before).select(segments, zeros);
    own.greater(zeros)
}
