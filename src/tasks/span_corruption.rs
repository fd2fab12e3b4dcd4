//! Spans of a text hidden, and written again (arXiv:1910.10683, section 3.1.4).

use super::text_metrics::SpanTally;
use super::{LossOutput, Tally, Task, TokenLossConfig};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, TextShape, TextToText};
use crate::nn::Scope;
use crate::types::{DType, Type};

/// Tokens read and written, of the batch that published implementations are compared on.
const COMPARED: [usize; 2] = [12, 6];

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct SpanCorruption<'m> {
    pub(super) head: &'m dyn TextToText,
    pub(super) config: TokenLossConfig,
}

impl Task for SpanCorruption<'_> {
    fn name(&self) -> &'static str {
        "span_corruption"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let TextShape {
            inputs,
            targets,
            segments,
            text_ids,
        } = self.head.shape();
        let ty = |length: usize| Type::new(DType::I32, &[batch, length]);
        let ids = |name, length| Field::new(name, ty(length), FieldKind::Token(text_ids.clone()));
        let mut fields = vec![ids("inputs", *inputs), ids("targets", *targets)];
        if *segments {
            let own = |name, length| Field::new(name, ty(length), FieldKind::Segment);
            fields.push(own("input_segments", *inputs));
            fields.push(own("target_segments", *targets));
        }
        fields
    }

    /// Cross-entropy of the targets, a mean over those that are not padding, with the z-loss while
    /// training (arXiv:2204.02311, section 5: `z_loss ln(Z)^2`).
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let (inputs, targets) = (batch["inputs"], batch["targets"]);
        let segments = match (batch.get("input_segments"), batch.get("target_segments")) {
            (Some(inputs), Some(targets)) => Some([*inputs, *targets]),
            _ => None,
        };
        let recorded = self.head.as_recorded();
        let labelled = recorded.then(|| targets.greater_equal(targets.filled(0.0)));
        let targets = match recorded {
            true => targets.maximum(targets.filled(0.0)),
            false => targets,
        };
        let given = shifted(targets, segments.map(|s| s[1]));
        let head = self.head.vocab_head(s, [inputs, given], segments);
        let judged = head.judge(targets, weights.is_some());
        let nll = judged.nll;
        let _in = s.graph.enter("loss");
        let mut counted = match segments {
            Some([_, segments]) => segments.greater(segments.filled(0.0)).to(DType::F32),
            None => targets.to(DType::F32).filled(1.0),
        };
        if let Some(labelled) = labelled {
            counted = counted * labelled.to(DType::F32);
        }
        if let Some(weights) = weights {
            counted = counted * weights.broadcast_in_dim(&counted.shape(), &[0]);
        }
        let count = counted.sum_all();
        let mean = |each: Tensor<'g>| (each * counted).sum_all() / count.maximum(count.filled(1.0));
        let Some(likeliest) = judged.likeliest else {
            let each = self.config.trained(nll, judged.log_sum);
            return LossOutput {
                count: Some(count),
                ..LossOutput::of(mean(each))
            };
        };
        let ids = &self.head.shape().text_ids;
        let (first, last) = (f64::from(ids.start), f64::from(ids.end) - 1.0);
        let inside = targets.greater_equal(targets.filled(first));
        let inside = inside.and(targets.less_equal(targets.filled(last)));
        let text = inside.to(DType::F32) * counted;
        let hits = likeliest.equal(targets).to(DType::F32) * text;
        let loss = LossOutput::of(mean(nll));
        LossOutput {
            count: Some(count),
            sums: vec![
                ("correct", hits.sum_all()),
                ("text_tokens", text.sum_all()),
                ("text_nll", (nll * text).sum_all()),
            ],
            ..loss
        }
    }

    fn tally<'a>(&self, text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        let text_ids = self.head.shape().text_ids.clone();
        Ok(Box::new(SpanTally::new(text_ids, text)?))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    /// What is read, and what the decoder is given, which begins with 0.
    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let [read, written] = COMPARED;
        let ids = |length| Type::new(DType::I32, &[batch, length]);
        let any = 0..self.head.vocab() as u32;
        vec![
            Field::new("inputs", ids(read), FieldKind::Token(any.clone())),
            Field::new("given", ids(written), FieldKind::Given(any)),
        ]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.logits(s, [batch["inputs"], batch["given"]], None)
    }
}

/// What the decoder is given: the targets one place later, each text beginning with 0.
#[track_caller]
fn shifted<'g>(targets: Tensor<'g>, segments: Option<Tensor<'g>>) -> Tensor<'g> {
    let [_, length] = targets.dims();
    let zero = targets.graph.scalar(0.0, targets.dtype());
    let later = |x: Tensor<'g>| x.slice(1, 0, length - 1).pad(zero, &[(0, 0, 0), (1, 0, 0)]);
    let given = later(targets);
    match segments {
        None => given,
        Some(segments) => {
            let goes_on = segments.equal(later(segments));
            goes_on.select(given, given.filled(0.0))
        }
    }
}
