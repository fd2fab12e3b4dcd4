//! What the tasks of text encoders have in common: fields, and means over the tokens asked for.

use super::{Term, weighted};
use crate::data::{Field, FieldKind};
use crate::graph::Tensor;
use crate::models::{Asked, Batch, EncoderInputs, EncoderShape, TextEncoder};
use crate::nn::token_cross_entropy;
use crate::types::{DType, Type};

/// Tokens of a text that published implementations are compared on.
pub(super) const COMPARED: usize = 12;

/// An i32 field `[batch, length]`.
pub(super) fn row(name: &'static str, [batch, length]: [usize; 2], kind: FieldKind) -> Field {
    Field::new(name, Type::new(DType::I32, &[batch, length]), kind)
}

/// Ids, which of them are there, and their kinds where the model tells them apart: what is read.
pub(super) fn read(head: &dyn TextEncoder, batch: usize) -> Vec<Field> {
    let EncoderShape {
        length, text_ids, ..
    } = head.shape();
    let size = [batch, *length];
    let mut fields = vec![
        row("inputs", size, FieldKind::Token(text_ids.clone())),
        row("input_segments", size, FieldKind::Segment),
    ];
    if head.token_types() > 1 {
        let kinds = FieldKind::TokenType(head.token_types());
        fields.push(row("token_types", size, kinds));
    }
    fields
}

/// Positions asked for and the true ids there.
pub(super) fn asked(head: &dyn TextEncoder, batch: usize) -> Vec<Field> {
    let EncoderShape {
        length,
        predictions,
        text_ids,
    } = head.shape();
    let size = [batch, *predictions];
    vec![
        row("positions", size, FieldKind::Position(*length)),
        row("targets", size, FieldKind::Answer(text_ids.clone())),
    ]
}

/// A short text without padding, and every position of it.
pub(super) fn compared(head: &dyn TextEncoder, batch: usize) -> Vec<Field> {
    let length = head
        .max_length()
        .map_or(COMPARED, |most| most.min(COMPARED));
    let size = [batch, length];
    let ids = FieldKind::Token(0..head.vocab() as u32);
    vec![
        row("inputs", size, ids),
        row("positions", size, FieldKind::Position(length)),
    ]
}

/// What the model reads of a batch.
pub(super) fn inputs<'g>(batch: &Batch<'g>) -> EncoderInputs<'g> {
    EncoderInputs {
        ids: batch["inputs"],
        mask: batch.get("input_segments").copied(),
        types: batch.get("token_types").copied(),
    }
}

/// What the model is asked for.
pub(super) fn positions<'g>(batch: &Batch<'g>) -> Asked<'g> {
    let bounds = batch.get("span_starts").zip(batch.get("span_ends"));
    Asked {
        positions: batch["positions"],
        bounds: bounds.map(|(start, end)| [*start, *end]),
    }
}

/// Answers i32 of any shape, -1 where there is none, and who counts.
#[derive(Clone, Copy)]
pub(super) struct Answers<'g> {
    /// The answers, 0 where there is none.
    pub(super) ids: Tensor<'g>,
    /// f32 of the same shape: the weight of the example, 0 where there is no answer.
    pub(super) counted: Tensor<'g>,
    /// Their sum.
    pub(super) count: Tensor<'g>,
}

impl<'g> Answers<'g> {
    /// Of answers whose first axis is examples, which `weights` f32 `[batch]` count.
    #[track_caller]
    pub(super) fn of(answers: Tensor<'g>, weights: Option<Tensor<'g>>) -> Answers<'g> {
        let none = answers.filled(0.0);
        let counted = answers.greater_equal(none).to(DType::F32);
        let counted = weighted(counted, weights);
        Answers {
            ids: answers.maximum(none),
            counted,
            count: counted.sum_all(),
        }
    }

    /// The mean of values of their shape.
    #[track_caller]
    pub(super) fn mean(self, each: Tensor<'g>) -> Tensor<'g> {
        let count = self.count;
        (each * self.counted).sum_all() / count.maximum(count.filled(1.0))
    }

    /// Mean cross-entropy of f32 logits `[.., classes]`, as a part of a loss.
    #[track_caller]
    pub(super) fn cross_entropy(
        self,
        logits: Tensor<'g>,
        [name, of]: [&'static str; 2],
    ) -> Term<'g> {
        let (nll, _) = token_cross_entropy(logits, self.ids);
        Term {
            name,
            of,
            mean: self.mean(nll),
            count: self.count,
            weight: 1.0,
        }
    }

    /// How many are the likeliest of logits `[.., classes]`.
    #[track_caller]
    pub(super) fn hits(self, logits: Tensor<'g>) -> Tensor<'g> {
        self.right(logits.argmax(self.ids.rank()))
    }

    /// How many are those of `ids`.
    #[track_caller]
    pub(super) fn right(self, ids: Tensor<'g>) -> Tensor<'g> {
        (ids.equal(self.ids).to(DType::F32) * self.counted).sum_all()
    }
}
