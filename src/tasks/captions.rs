//! The text of a picture written.

use super::encoded::{Answers, COMPARED, row};
use super::text_metrics::CaptionTally;
use super::{LossOutput, Tally, Task, TokenLossConfig, images};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, Captions, PairedShape};
use crate::nn::Scope;
use crate::ops::concatenate;

/// Loss of the texts beside pictures that are not theirs, summed over tokens.
pub(super) const OTHER_PICTURE: &str = "other_picture";

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct Captioning<'m> {
    pub(super) head: &'m dyn Captions,
    pub(super) image: [usize; 3],
    pub(super) config: TokenLossConfig,
}

impl Captioning<'_> {
    /// What the decoder is given of texts i32 `[batch, length]`: the start, and all but the last token.
    #[track_caller]
    fn given<'g>(&self, texts: Tensor<'g>) -> Tensor<'g> {
        let [batch, length] = texts.dims();
        let begin = f64::from(self.head.shape().begin);
        let start = texts.slice(1, 0, 1).filled(begin);
        match length {
            0 | 1 => start.reshape(&[batch, length]),
            _ => concatenate(&[start, texts.slice(1, 0, length - 1)], 1),
        }
    }
}

impl Task for Captioning<'_> {
    fn name(&self) -> &'static str {
        "captions"
    }

    /// Images, the ids of their texts, and 1 for each that is there.
    fn fields(&self, batch: usize) -> Vec<Field> {
        let PairedShape {
            length, text_ids, ..
        } = self.head.shape();
        let size = [batch, length];
        vec![
            images(batch, self.image),
            row("inputs", size, FieldKind::Token(text_ids.clone())),
            row("input_segments", size, FieldKind::Segment),
        ]
    }

    /// Cross-entropy of each token by the picture and the tokens before it, a mean over those that are there.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let (texts, there) = (batch["inputs"], batch["input_segments"]);
        let is_there = there.greater_equal(there.filled(1.0));
        let asked = Answers::of(is_there.select(texts, texts.filled(-1.0)), weights);
        let head = self.head.vocab_head(s, batch["images"], self.given(texts));
        let judged = head.judge(asked.ids, weights.is_some());
        let _in = s.graph.enter("loss");
        let each = match weights {
            None => self.config.trained(judged.nll, judged.log_sum),
            Some(_) => judged.nll,
        };
        let correct = judged.likeliest.map(|ids| ("correct", asked.right(ids)));
        let mut sums: Vec<_> = correct.into_iter().collect();
        if weights.is_some() {
            // the same texts beside the picture of the example before
            let images = batch["images"];
            let last = images.dim(0).saturating_sub(1);
            let turned = [images.slice(0, last, last + 1), images.slice(0, 0, last)];
            let head = self
                .head
                .vocab_head(s, concatenate(&turned, 0), self.given(texts));
            let beside = head.judge(asked.ids, true).nll;
            sums.push((OTHER_PICTURE, (beside * asked.counted).sum_all()));
        }
        LossOutput {
            count: Some(asked.count),
            sums,
            ..LossOutput::of(asked.mean(each))
        }
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(CaptionTally::default()))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    /// Images, and ids as the decoder is given them.
    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let ids = FieldKind::Token(0..self.head.vocab() as u32);
        let length = self.head.max_length().min(COMPARED);
        vec![
            images(batch, self.image),
            row("inputs", [batch, length], ids),
        ]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let head = self.head.vocab_head(s, batch["images"], batch["inputs"]);
        head.logits()
    }
}
