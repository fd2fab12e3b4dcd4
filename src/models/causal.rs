//! What a model is asked that reads a text from its beginning on.

use crate::graph::Tensor;
use crate::nn::{Cache, Scope, VocabHead};
use std::fmt::Debug;
use std::ops::Range;

/// Lengths and contents of a batch of text for a decoder, which follow from the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CausalShape {
    /// Tokens of a row.
    pub length: usize,
    /// Whether the batch says which positions belong to which text (`segments`, `positions`); without it a row is one text.
    pub segments: bool,
    /// Ids that stand for text.
    pub text_ids: Range<u32>,
}

impl Default for CausalShape {
    /// GPT-2's pre-training: 1,024 tokens of 50,257.
    fn default() -> CausalShape {
        CausalShape {
            length: 1024,
            segments: false,
            text_ids: 0..50_257,
        }
    }
}

/// What a decoder reads.
#[derive(Clone, Copy, Debug)]
pub struct CausalInputs<'g> {
    /// Ids of tokens, i32 `[batch, length]`.
    pub ids: Tensor<'g>,
    /// Which text of the row each token belongs to, i32 `[batch, length]`, from 1, 0 is padding; nothing where a row is one
    /// text.
    pub segments: Option<Tensor<'g>>,
    /// Where each token stands in its text, i32 `[batch, length]`; nothing where that is 0, 1, ...
    pub positions: Option<Tensor<'g>>,
    /// Which tokens count in what routers tell of themselves, f32 `[batch, length]`; nothing where all do.
    pub counts: Option<Tensor<'g>>,
    /// Where keys and values of the tokens that were read are kept while a text is written; segments and positions are told
    /// with it, and logits are those behind the last token.
    pub cache: Option<Cache<'g>>,
    /// What blocks look at between their own tokens and the feed-forward layer, `[batch, positions, width]`: features of a picture.
    pub memory: Option<Tensor<'g>>,
}

/// Pictures among the tokens of a text (arXiv:2204.14198, section 2.2).
#[derive(Clone, Copy, Debug)]
pub struct GatedPictures<'g> {
    /// What is seen of them, one behind the other: `[batch, positions, width]`, of any width.
    pub values: Tensor<'g>,
    /// The picture that each of these belongs to, i32 `[batch, positions]`, from 1.
    pub owners: Tensor<'g>,
    /// The picture that each token sees, i32 `[batch, length]`; 0 where it sees none.
    pub seen: Tensor<'g>,
}

impl<'g> CausalInputs<'g> {
    /// Rows that are one text each, and nothing else.
    pub fn of(ids: Tensor<'g>) -> CausalInputs<'g> {
        CausalInputs {
            ids,
            segments: None,
            positions: None,
            counts: None,
            cache: None,
            memory: None,
        }
    }
}

/// What a model's routers add to its loss.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouterLoss {
    /// Factor of the load-balance loss.
    pub balance: f64,
    /// Factor of the z-loss.
    pub z: f64,
}

/// A model that guesses each next token of a text.
pub trait CausalTokens: Debug {
    /// What batches look like.
    fn shape(&self) -> &CausalShape;

    /// Take batches of that shape.
    fn set_shape(&mut self, shape: CausalShape);

    /// Entries of the vocabulary.
    fn vocab(&self) -> usize;

    /// Tokens of a row, at most; none where positions are not a table.
    fn max_length(&self) -> Option<usize>;

    /// Tokens of a text that the model is meant for, at most.
    fn context(&self) -> Option<usize> {
        self.max_length()
    }

    /// Whether the batch is one that was recorded: segments and positions as they are there, padding hidden as transformers
    /// does.
    fn as_recorded(&self) -> bool {
        false
    }

    /// What its routers add to the loss, where it has experts: [`crate::nn::RouterSums`] are then told.
    fn router(&self) -> Option<RouterLoss> {
        None
    }

    /// Share of its experts that a token sees; 1 where it has none.
    fn seen_experts(&self) -> f64 {
        1.0
    }

    /// What guesses the token behind each, of `[batch, length]` inputs; with a cache, of the last of them alone.
    fn vocab_head<'g>(&self, s: &Scope<'g>, inputs: CausalInputs<'g>) -> VocabHead<'g>;

    /// f32 logits `[batch, length, vocab]` of the token behind each; `[batch, 1, vocab]` with a cache.
    fn logits<'g>(&self, s: &Scope<'g>, inputs: CausalInputs<'g>) -> Tensor<'g> {
        self.vocab_head(s, inputs).logits()
    }
}
