//! What a model is asked that reads pairs of a picture and a text.

use super::causal::CausalShape;
use crate::graph::Tensor;
use crate::nn::{Scope, VocabHead};
use std::fmt::Debug;
use std::ops::Range;

/// Lengths and contents of the texts of a batch of pairs, which follow from the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairedShape {
    /// Tokens of a row: one text, then padding.
    pub length: usize,
    /// Ids that stand for text.
    pub text_ids: Range<u32>,
    /// The id that stands before a text of which each token is asked for.
    pub begin: u32,
    /// The id that ends texts.
    pub eos: u32,
}

impl PairedShape {
    /// Of what a decoder reads, with the ids that begin and end texts.
    pub fn of(shape: &CausalShape, [begin, eos]: [u32; 2]) -> PairedShape {
        PairedShape {
            length: shape.length,
            text_ids: shape.text_ids.clone(),
            begin,
            eos,
        }
    }

    /// What a decoder reads of such texts.
    pub fn causal(self) -> CausalShape {
        CausalShape {
            length: self.length,
            segments: false,
            text_ids: self.text_ids,
        }
    }
}

/// A model whose batches are pairs.
pub trait PairedText: Debug {
    /// What its texts look like.
    fn shape(&self) -> PairedShape;

    /// Take such texts.
    fn set_shape(&mut self, shape: PairedShape);

    /// Entries of the vocabulary.
    fn vocab(&self) -> usize;

    /// Tokens of a text, at most.
    fn max_length(&self) -> usize;

    /// Pictures of a text, at most, where a text may have several at places within it: its batches have images `[batch, pictures,
    /// height, width, channels]`, and tell which picture each token sees. Nothing where a text has one picture.
    fn pictures(&self) -> Option<usize> {
        None
    }
}

/// A model that writes the text of a picture.
pub trait Captions: PairedText {
    /// What guesses the token behind each of `ids` i32 `[batch, length]`, which begin with what stands before texts, beside
    /// normalised images `[batch, height, width, channels]`; or `[batch, pictures, ..]` where there may be several, with `seen` i32
    /// `[batch, length]`: the latest picture before what is guessed, from 1, and 0 where there is none.
    fn vocab_head<'g>(
        &self,
        s: &Scope<'g>,
        images: Tensor<'g>,
        ids: Tensor<'g>,
        seen: Option<Tensor<'g>>,
    ) -> VocabHead<'g>;
}

/// A model that gives pictures and texts vectors to be compared.
pub trait DualEncoder: PairedText {
    /// Vectors `[batch, dim]` of normalised images `[batch, height, width, channels]`, of any length.
    fn embed_images<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g>;

    /// Vectors `[batch, dim]` of texts `ids` i32 `[batch, length]`, of any length.
    fn embed_texts<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g>;

    /// The logarithm of what cosines are multiplied by, an f32 scalar: the inverse of a temperature.
    fn logit_scale<'g>(&self, s: &Scope<'g>) -> Tensor<'g>;

    /// What is added to them, an f32 scalar, where something is, so that each pair is judged alone.
    fn logit_bias<'g>(&self, s: &Scope<'g>) -> Option<Tensor<'g>>;
}
