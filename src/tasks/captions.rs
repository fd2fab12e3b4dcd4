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

/// Loss of the texts without any picture, likewise.
pub(super) const NO_PICTURE: &str = "no_picture";

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct Captioning<'m> {
    pub(super) head: &'m dyn Captions,
    pub(super) image: [usize; 3],
    pub(super) config: TokenLossConfig,
}

impl Captioning<'_> {
    /// The images of a batch, several to a text where a model takes that.
    fn pictures(&self, batch: usize) -> Field {
        let mut field = images(batch, self.image);
        if let Some(most) = self.head.pictures() {
            field.ty.shape.insert(1, most);
        }
        field
    }

    /// Which of several pictures each token sees.
    fn seen(&self, size: [usize; 2]) -> Option<Field> {
        let most = self.head.pictures()?;
        Some(row("pictures", size, FieldKind::Position(most + 1)))
    }

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

    /// Images, the ids of their texts, 1 for each that is there, and the picture that it sees where there may be several.
    fn fields(&self, batch: usize) -> Vec<Field> {
        let PairedShape {
            length, text_ids, ..
        } = self.head.shape();
        let size = [batch, length];
        let mut fields = vec![
            self.pictures(batch),
            row("inputs", size, FieldKind::Token(text_ids.clone())),
            row("input_segments", size, FieldKind::Segment),
        ];
        fields.extend(self.seen(size));
        fields
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
        let seen = batch.get("pictures").copied();
        let given = self.given(texts);
        let head = self.head.vocab_head(s, batch["images"], given, seen);
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
            let turned = concatenate(&turned, 0);
            let beside = |images, seen| {
                let head = self.head.vocab_head(s, images, given, seen);
                (head.judge(asked.ids, true).nll * asked.counted).sum_all()
            };
            sums.push((OTHER_PICTURE, beside(turned, seen)));
            if let Some(seen) = seen {
                sums.push((NO_PICTURE, beside(images, Some(seen.filled(0.0)))));
            }
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
        let size = [batch, self.head.max_length().min(COMPARED)];
        let mut fields = vec![self.pictures(batch), row("inputs", size, ids)];
        fields.extend(self.seen(size));
        fields
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let seen = batch.get("pictures").copied();
        let head = self
            .head
            .vocab_head(s, batch["images"], batch["inputs"], seen);
        head.logits()
    }
}
