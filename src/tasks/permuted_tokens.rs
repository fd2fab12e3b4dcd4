//! Tokens of a text guessed one after the other, in an order of their own (XLNet, arXiv:1906.08237).

use super::encoded::{Answers, asked, compared, inputs, positions, read, row};
use super::text_metrics::MaskedTally;
use super::{LossOutput, Tally, Task};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, PermutedTokens, Told};
use crate::nn::Scope;
use crate::types::{DType, Type};

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct PermutedTokenModeling<'m> {
    pub(super) head: &'m dyn PermutedTokens,
}

impl Task for PermutedTokenModeling<'_> {
    fn name(&self) -> &'static str {
        "permuted_tokens"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let mut fields = read(self.head, batch);
        let length = self.head.shape().length;
        fields.push(match self.head.as_recorded() {
            false => row("order", [batch, length], FieldKind::Order),
            true => {
                let ty = Type::new(DType::I32, &[batch, length, length]);
                Field::new("hidden", ty, FieldKind::Hidden)
            }
        });
        if let Some([layers, tokens, width]) = self.head.memory() {
            let ty = Type::new(DType::F32, &[batch, layers, tokens, width]);
            fields.push(Field::new("memory", ty, FieldKind::Values));
        }
        fields.extend(asked(self.head, batch));
        fields
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        vec![Answers::of(batch["targets"], None).count]
    }

    /// Cross-entropy of the tokens asked for, a mean over those of the whole batch.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let tokens = Answers::of(batch["targets"], weights);
        let logits = self
            .head
            .predict(s, inputs(batch), told(batch), positions(batch));
        let _in = s.graph.enter("loss");
        let term = tokens.cross_entropy(logits, ["token_loss", "tokens"]);
        let found = LossOutput::of_terms(vec![term]);
        match weights {
            None => found,
            Some(_) => LossOutput {
                guesses: Some(logits.argmax(2)),
                ..found.counted(vec![("correct", tokens.hits(logits))])
            },
        }
    }

    fn tally<'a>(&self, text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(MaskedTally::new(text)?))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let mut fields = compared(self.head, batch);
        let length = fields[0].ty.shape[1];
        let ty = Type::new(DType::I32, &[batch, length, length]);
        fields.push(Field::new("hidden", ty, FieldKind::Hidden));
        fields
    }

    /// Nothing is told of the tokens asked for, to none of the others.
    fn guess<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Option<Tensor<'g>> {
        let length = batch["inputs"].dim(1);
        let at = batch["positions"].one_hot(length, DType::F32).sum(&[1]);
        let asked = at.greater(at.filled(0.0));
        let shape = [asked.dim(0), length, length];
        let hidden = asked.broadcast_in_dim(&shape, &[0, 2]);
        let told = Told {
            hidden,
            memory: None,
        };
        Some(self.head.predict(s, inputs(batch), told, positions(batch)))
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head
            .predict(s, inputs(batch), told(batch), positions(batch))
    }
}

/// What each token is told: those that come earlier in the order, and all that are never asked for.
#[track_caller]
fn told<'g>(batch: &Batch<'g>) -> Told<'g> {
    let memory = batch.get("memory").copied();
    if let Some(hidden) = batch.get("hidden") {
        let hidden = hidden.greater(hidden.filled(0.0));
        return Told { hidden, memory };
    }
    let order = batch["order"];
    let [batch, length] = order.dims();
    let shape = [batch, length, length];
    let own = order.broadcast_in_dim(&shape, &[0, 1]);
    let other = order.broadcast_in_dim(&shape, &[0, 2]);
    let asked = other.greater_equal(other.filled(0.0));
    let hidden = asked.and(own.less_equal(other));
    Told { hidden, memory }
}
