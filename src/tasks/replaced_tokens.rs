//! Tokens that a generator has written into a text told from those of the text (ELECTRA, arXiv:2003.10555).

use super::encoded::{Answers, asked, compared, inputs, positions, read, row};
use super::text_metrics::ReplacedTally;
use super::{LossOutput, Tally, Task, Term, weighted};
use crate::config::NonNegative;
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, ReplacedTokens};
use crate::nn::{Scope, binary_cross_entropy};
use crate::ops::Key;
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Logits of the discriminator are counted in so many bins of equal width between minus and plus [`REACH`], from which the area
/// under its curve follows.
pub(super) const BINS: usize = 512;
/// Logits beyond count as this.
const REACH: f64 = 16.0;

/// `[task]` with `kind = "replaced_tokens"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ReplacedTokensConfig {
    /// What the generator's loss is multiplied by.
    pub generator_weight: NonNegative,
    /// What the discriminator's loss is multiplied by.
    pub discriminator_weight: NonNegative,
}

impl Default for ReplacedTokensConfig {
    fn default() -> ReplacedTokensConfig {
        ReplacedTokensConfig {
            generator_weight: NonNegative::of(1.0),
            discriminator_weight: NonNegative::of(50.0),
        }
    }
}

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct ReplacedTokenDetection<'m> {
    pub(super) head: &'m dyn ReplacedTokens,
    pub(super) config: ReplacedTokensConfig,
}

impl ReplacedTokenDetection<'_> {
    /// What the losses of generator and discriminator are multiplied by.
    fn weights(&self) -> [f64; 2] {
        match self.head.generates() {
            true => [
                self.config.generator_weight.get(),
                self.config.discriminator_weight.get(),
            ],
            false => [0.0, 1.0],
        }
    }
}

impl Task for ReplacedTokenDetection<'_> {
    fn name(&self) -> &'static str {
        "replaced_tokens"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let head = self.head;
        let mut fields = read(head, batch);
        fields.extend(asked(head, batch));
        if head.as_recorded() {
            let ids = FieldKind::Token(head.shape().text_ids.clone());
            fields.push(row("replaced", [batch, head.shape().length], ids));
        }
        fields
    }

    fn counts<'g>(&self, batch: &Batch<'g>) -> Vec<Tensor<'g>> {
        let tokens = Answers::of(batch["targets"], None).count;
        vec![tokens, there(batch, None).sum_all()]
    }

    /// The generator's cross-entropy of the tokens asked for, and the discriminator's of every token that is there, whether
    /// it was replaced: a token that the generator got right was not. The generator's tokens are drawn from its own
    /// distribution, and carry no gradient.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let tokens = Answers::of(batch["targets"], weights);
        let original = original(batch);
        let read = std::cell::Cell::new(original);
        let replaced = |logits: Tensor<'g>| {
            let ids = match batch.get("replaced") {
                Some(ids) => *ids,
                None => placed(batch, drawn(s, logits.stop_gradient()), batch["inputs"]),
            };
            read.set(ids);
            ids
        };
        let [own, judged] = self
            .head
            .judge(s, inputs(batch), positions(batch), &replaced);
        let _in = s.graph.enter("loss");
        let wrong = read.get().not_equal(original).to(DType::F32);
        let counted = there(batch, weights);
        let count = counted.sum_all();
        let each = binary_cross_entropy(judged, wrong);
        let [of_generator, of_discriminator] = self.weights();
        let generator = tokens.cross_entropy(own, ["generator_loss", "tokens"]);
        let discriminator = Term {
            name: "discriminator_loss",
            of: "judged",
            mean: (each * counted).sum_all() / count.maximum(count.filled(1.0)),
            count,
            weight: of_discriminator,
        };
        let generator = Term {
            weight: of_generator,
            ..generator
        };
        let found = LossOutput::of_terms(vec![generator, discriminator]);
        if weights.is_none() {
            return found;
        }
        let bins = binned(judged);
        let share = |which: Tensor<'g>| {
            let which = (which * counted).broadcast_in_dim(&bins.shape(), &[0, 1]);
            (bins * which).sum(&[0, 1])
        };
        let mut found = found.counted(vec![
            ("correct", tokens.hits(own)),
            ("replaced", (wrong * counted).sum_all()),
            ("replaced_by_logit", share(wrong)),
            ("original_by_logit", share(wrong.filled(1.0) - wrong)),
        ]);
        found.guesses = Some(own.argmax(2));
        found
    }

    fn tally<'a>(&self, text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(ReplacedTally::new(text, self.weights())?))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let fields = compared(self.head, batch).into_iter();
        fields.filter(|field| field.name == "inputs").collect()
    }

    /// The generator's.
    fn guess<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Option<Tensor<'g>> {
        if !self.head.generates() {
            return None;
        }
        let read = inputs(batch);
        let [own, _] = self.head.judge(s, read, positions(batch), &|_| read.ids);
        Some(own)
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.discriminate(s, inputs(batch))
    }
}

/// 1 for each token that is there, f32 `[batch, length]`, times the weight of its example.
#[track_caller]
fn there<'g>(batch: &Batch<'g>, weights: Option<Tensor<'g>>) -> Tensor<'g> {
    let segments = batch["input_segments"];
    let there = segments.greater(segments.filled(0.0));
    weighted(there.to(DType::F32), weights)
}

/// The text before anything was hidden.
#[track_caller]
fn original<'g>(batch: &Batch<'g>) -> Tensor<'g> {
    placed(batch, batch["targets"], batch["inputs"])
}

/// `ids` i32 `[batch, length]` with `tokens` `[batch, predictions]` at the positions asked for.
#[track_caller]
fn placed<'g>(batch: &Batch<'g>, tokens: Tensor<'g>, ids: Tensor<'g>) -> Tensor<'g> {
    let (positions, targets) = (batch["positions"], batch["targets"]);
    let length = ids.dim(1);
    let asked = targets.greater_equal(targets.filled(0.0));
    let at = positions.one_hot(length, DType::Bool); // [b, k, l]
    let at = at.and(asked.broadcast_in_dim(&at.shape(), &[0, 1]));
    let own = tokens.broadcast_in_dim(&at.shape(), &[0, 1]);
    let own = at.select(own, own.filled(0.0)).sum(&[1]);
    let any = at.to(DType::I32).sum(&[1]);
    any.greater(any.filled(0.0)).select(own, ids)
}

/// A token of each row of logits `[.., vocab]`, as likely as the softmax has it (Gumbel's maximum).
#[track_caller]
fn drawn<'g>(s: &Scope<'g>, logits: Tensor<'g>) -> Tensor<'g> {
    let fixed = || Key::new(s.graph.scalar(0.0, DType::U64)).fold_str("evaluation");
    let key = s.noise("replaced").unwrap_or_else(fixed);
    // between 0 and 1, neither of them
    let uniform = key.uniform(&logits.shape()) + 2f64.powi(-24);
    let gumbel = -(-uniform.log()).log();
    (logits + gumbel).argmax(logits.rank() - 1)
}

/// f32 `[batch, length, BINS]`: 1 where a logit `[batch, length]` lies.
#[track_caller]
fn binned(logits: Tensor<'_>) -> Tensor<'_> {
    let scaled = (logits + REACH) * (BINS as f64 / (2.0 * REACH));
    let bin = scaled.clamp(scaled.filled(0.0), scaled.filled(BINS as f64 - 1.0));
    bin.to(DType::I32).one_hot(BINS, DType::F32)
}
