//! What a model that has a vector for each word is asked.

use crate::graph::Tensor;
use crate::nn::Scope;
use std::fmt::Debug;

/// Lengths of a batch of words, which follow from the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordRows {
    /// Words of a row.
    pub length: usize,
    /// Words drawn as noise for each row.
    pub noise: usize,
    /// Nodes above a word at most in a tree of words that is there in place of noise; 0 where there is none.
    pub depth: usize,
}

/// A model that has two vectors for each word: one that is wanted, and one for where the word is what is asked about.
pub trait WordVectors: Debug {
    /// Words, the end of a text among them: ids are below.
    fn words(&self) -> usize;

    /// Values of a vector.
    fn width(&self) -> usize;

    /// Path of the table of the vectors that are wanted, f32 `[words, width]`.
    fn path(&self) -> &'static str;

    /// What batches look like.
    fn rows(&self) -> WordRows;

    /// Take batches that look like that.
    fn set_rows(&mut self, rows: WordRows);

    /// Vectors f32 `[.., width]` of ids i32 `[..]`.
    fn vectors<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g>;

    /// Vectors f32 `[.., width]` of ids i32 `[..]` as words that are asked about, or of nodes of a tree of words.
    fn asked<'g>(&self, s: &Scope<'g>, ids: Tensor<'g>) -> Tensor<'g>;
}
