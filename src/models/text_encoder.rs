//! What a model that reads a whole text at once is asked, whatever it is trained for.

use crate::graph::Tensor;
use crate::nn::Scope;
use std::fmt::Debug;
use std::ops::Range;

/// Lengths and contents of a batch of text for an encoder, which follow from the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncoderShape {
    /// Tokens of a row.
    pub length: usize,
    /// Tokens of a row that the model is asked for, at most.
    pub predictions: usize,
    /// Ids that stand for text.
    pub text_ids: Range<u32>,
}

impl Default for EncoderShape {
    /// BERT's pre-training: 512 tokens, 77 of which are asked for, 30,522 pieces.
    fn default() -> EncoderShape {
        EncoderShape {
            length: 512,
            predictions: 77,
            text_ids: 999..30_522,
        }
    }
}

/// A model that reads a whole text at once.
pub trait TextEncoder: Debug {
    /// What batches look like.
    fn shape(&self) -> &EncoderShape;

    /// Take batches of that shape.
    fn set_shape(&mut self, shape: EncoderShape);

    /// Entries of the vocabulary.
    fn vocab(&self) -> usize;

    /// Tokens of a row, at most; none where positions are not a table.
    fn max_length(&self) -> Option<usize>;

    /// Kinds of tokens that it tells apart, such as those of the first and of the second text of a pair; 1 where it does not.
    fn token_types(&self) -> usize;

    /// Whether the batch is one that was recorded, with what is otherwise drawn while training: see the tasks' fields.
    fn as_recorded(&self) -> bool {
        false
    }

    /// The id of padding where that decides something in the model itself, as in positions that are counted from it.
    fn padding(&self) -> Option<u32> {
        None
    }
}

/// What an encoder reads, each i32 `[batch, length]`.
#[derive(Clone, Copy, Debug)]
pub struct EncoderInputs<'g> {
    /// Ids of tokens.
    pub ids: Tensor<'g>,
    /// 1 for a token that is seen, 0 for padding; nothing where all are seen.
    pub mask: Option<Tensor<'g>>,
    /// The kind of each token; nothing where all are 0.
    pub types: Option<Tensor<'g>>,
}

/// Which tokens a model is asked for, each i32 `[batch, predictions]`.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'g> {
    /// Their positions in the row.
    pub positions: Tensor<'g>,
    /// Positions of the tokens before and behind the span that each lies in, for models with a head for that.
    pub bounds: Option<[Tensor<'g>; 2]>,
}

/// What an encoder says.
#[derive(Clone, Copy, Debug)]
pub struct Predicted<'g> {
    /// f32 logits `[batch, predictions, vocab]` of the tokens asked for.
    pub tokens: Tensor<'g>,
    /// The same by the tokens around each span alone (arXiv:1907.10529, section 3.2), where the model has that head.
    pub by_bounds: Option<Tensor<'g>>,
    /// f32 logits `[batch, 2]` of how the two texts of a pair belong together, where the model has that head: 0 is as they were.
    pub pair: Option<Tensor<'g>>,
}

/// An encoder that is asked for tokens that it does not see.
pub trait MaskedTokens: TextEncoder {
    /// Whether there is a head for pairs of texts.
    fn judges_pairs(&self) -> bool;

    /// What that head tells of a pair, as `text.objective.pairs` names it.
    fn pairs(&self) -> &'static str {
        "next_sentence"
    }

    /// Whether there is a head for the tokens of a span by those around it.
    fn fills_spans(&self) -> bool;

    /// What it makes of a batch.
    fn predict<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        asked: Asked<'g>,
    ) -> Predicted<'g>;
}

/// Two encoders: one writes tokens in place of those that are hidden, the other tells which are no longer those of the text.
pub trait ReplacedTokens: TextEncoder {
    /// Whether the generator is there; else only the discriminator has a loss.
    fn generates(&self) -> bool;

    /// f32 logits of the generator `[batch, predictions, vocab]`, and of the discriminator `[batch, length]`: of each token
    /// that it was replaced. `replaced` makes of the generator's logits the ids i32 `[batch, length]` that the discriminator
    /// reads.
    fn judge<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        asked: Asked<'g>,
        replaced: &dyn Fn(Tensor<'g>) -> Tensor<'g>,
    ) -> [Tensor<'g>; 2];

    /// f32 logits `[batch, length]` of the discriminator alone.
    fn discriminate<'g>(&self, s: &Scope<'g>, inputs: EncoderInputs<'g>) -> Tensor<'g>;
}

/// What tokens are told beside themselves, where they are asked for in an order of their own.
#[derive(Clone, Copy, Debug)]
pub struct Told<'g> {
    /// What the token of the second axis must not be told of that of the third, bool `[batch, length, length]`.
    pub hidden: Tensor<'g>,
    /// What each layer read of the text before, f32 `[batch, layers, tokens, width]`, all of which is told; nothing as a rule.
    pub memory: Option<Tensor<'g>>,
}

/// An encoder that is asked for tokens in an order of its own (arXiv:1906.08237).
pub trait PermutedTokens: TextEncoder {
    /// Layers, tokens and width of the memory of recorded batches, where they have one.
    fn memory(&self) -> Option<[usize; 3]> {
        None
    }

    /// f32 logits `[batch, predictions, vocab]` of the tokens asked for.
    fn predict<'g>(
        &self,
        s: &Scope<'g>,
        inputs: EncoderInputs<'g>,
        told: Told<'g>,
        asked: Asked<'g>,
    ) -> Tensor<'g>;
}
