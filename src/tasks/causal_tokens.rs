//! Each next token of a text guessed by those before it.

use super::encoded::{Answers, COMPARED, row};
use super::text_metrics::CausalTally;
use super::{LossOutput, Tally, Task, TokenLossConfig};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, CausalInputs, CausalShape, CausalTokens};
use crate::nn::Scope;

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct CausalTokenModeling<'m> {
    pub(super) head: &'m dyn CausalTokens,
    pub(super) config: TokenLossConfig,
}

impl Task for CausalTokenModeling<'_> {
    fn name(&self) -> &'static str {
        "causal_tokens"
    }

    /// Ids that are read, the id behind each (-1 where none is asked for), and where a row may hold several texts, which of
    /// them a token belongs to and where it stands there.
    fn fields(&self, batch: usize) -> Vec<Field> {
        let CausalShape {
            length,
            segments,
            text_ids,
        } = self.head.shape();
        let size = [batch, *length];
        let mut fields = vec![
            row("inputs", size, FieldKind::Token(text_ids.clone())),
            row("targets", size, FieldKind::Answer(text_ids.clone())),
        ];
        if *segments {
            fields.push(row("segments", size, FieldKind::Segment));
            fields.push(row("positions", size, FieldKind::Position(*length)));
        }
        fields
    }

    /// Cross-entropy of the targets, a mean over those that are asked for, with the z-loss while training (arXiv:2204.02311,
    /// section 5: `z_loss ln(Z)^2`).
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let asked = Answers::of(batch["targets"], weights);
        let head = self.head.vocab_head(s, inputs(batch));
        let judged = head.judge(asked.ids, weights.is_some());
        let _in = s.graph.enter("loss");
        let each = match weights {
            None => self.config.trained(judged.nll, judged.log_sum),
            Some(_) => judged.nll,
        };
        let sums = judged.likeliest.map(|ids| ("correct", asked.right(ids)));
        LossOutput {
            count: Some(asked.count),
            sums: sums.into_iter().collect(),
            ..LossOutput::of(asked.mean(each))
        }
    }

    fn tally<'a>(&self, text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(CausalTally::new(text)?))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let most = self.head.max_length().unwrap_or(COMPARED);
        let ids = FieldKind::Token(0..self.head.vocab() as u32);
        vec![row("inputs", [batch, most.min(COMPARED)], ids)]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.logits(s, inputs(batch))
    }
}

/// What the model reads of a batch.
fn inputs<'g>(batch: &Batch<'g>) -> CausalInputs<'g> {
    CausalInputs {
        ids: batch["inputs"],
        segments: batch.get("segments").copied(),
        positions: batch.get("positions").copied(),
    }
}
