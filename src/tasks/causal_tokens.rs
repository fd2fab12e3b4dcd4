//! Each next token of a text guessed by those before it.

use super::encoded::{Answers, COMPARED, row};
use super::text_metrics::CausalTally;
use super::{LossOutput, Tally, Task, Term, TokenLossConfig, routers};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, CausalInputs, CausalShape, CausalTokens};
use crate::nn::{RouterSums, Scope};

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct CausalTokenModeling<'m> {
    pub(super) head: &'m dyn CausalTokens,
    pub(super) config: TokenLossConfig,
}

/// Ids that are read, the id behind each, and where a row may hold several texts, which of them a token belongs to.
pub(super) fn read_and_asked(shape: &CausalShape, batch: usize) -> Vec<Field> {
    let (size, ids) = ([batch, shape.length], &shape.text_ids);
    let mut fields = vec![
        row("inputs", size, FieldKind::Token(ids.clone())),
        row("targets", size, FieldKind::Answer(ids.clone())),
    ];
    if shape.segments {
        fields.push(row("segments", size, FieldKind::Segment));
    }
    fields
}

impl Task for CausalTokenModeling<'_> {
    fn name(&self) -> &'static str {
        "causal_tokens"
    }

    /// Ids that are read, the id behind each (-1 where none is asked for), and where a row may hold several texts, which of
    /// them a token belongs to and where it stands there.
    fn fields(&self, batch: usize) -> Vec<Field> {
        let shape = self.head.shape();
        let mut fields = read_and_asked(shape, batch);
        if shape.segments {
            let (size, kind) = ([batch, shape.length], FieldKind::Position(shape.length));
            fields.push(row("positions", size, kind));
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
        let head = self.head.vocab_head(s, inputs(batch, weights));
        let judged = head.judge(asked.ids, weights.is_some());
        let _in = s.graph.enter("loss");
        let each = match weights {
            None => self.config.trained(judged.nll, judged.log_sum),
            Some(_) => judged.nll,
        };
        let mean = asked.mean(each);
        match (self.head.router(), weights) {
            (Some(router), None) => {
                let own = Term {
                    name: "next_token",
                    of: "tokens",
                    mean,
                    count: asked.count,
                    weight: 1.0,
                };
                let whole = batch.get(routers::CHOICES).copied();
                let more = routers::terms(s, router, whole);
                LossOutput::of_terms([vec![own], more].concat())
            }
            (router, _) => {
                let correct = judged.likeliest.map(|ids| ("correct", asked.right(ids)));
                let mut sums: Vec<_> = correct.into_iter().collect();
                if router.is_some() {
                    sums.extend(routers::sums(s));
                }
                LossOutput {
                    count: Some(asked.count),
                    sums,
                    ..LossOutput::of(mean)
                }
            }
        }
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        if self.head.router().is_none() {
            return Vec::new();
        }
        let own = Answers::of(batch["targets"], None).count;
        [vec![own], routers::counts(batch)].concat()
    }

    /// How often each expert is chosen, which the load-balance loss multiplies with what has a gradient.
    fn whole_names(&self) -> &'static [&'static str] {
        match self.head.router() {
            Some(router) if router.balance != 0.0 => &[routers::CHOICES],
            _ => &[],
        }
    }

    fn whole<'g>(&self, s: &Scope<'g>, part: &Batch<'g>) -> Vec<Tensor<'g>> {
        self.head.vocab_head(s, inputs(part, None));
        vec![RouterSums::told(s).choices.sum(&[0])]
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
        self.head.logits(s, inputs(batch, None))
    }
}

/// What the model reads of a batch.
fn inputs<'g>(batch: &Batch<'g>, weights: Option<Tensor<'g>>) -> CausalInputs<'g> {
    CausalInputs {
        segments: batch.get("segments").copied(),
        positions: batch.get("positions").copied(),
        counts: routers::counted(batch, weights),
        ..CausalInputs::of(batch["inputs"])
    }
}
