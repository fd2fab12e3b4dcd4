//! Which picture belongs to which text.

use super::encoded::{COMPARED, row};
use super::retrieval::RetrievalTally;
use super::{LossOutput, Tally, Task, images, weighted_mean};
use crate::config::Count;
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, DualEncoder, PairedShape};
use crate::nn::{Scope, info_nce, sigmoid_pairs, unit};
use crate::ops::concatenate;
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "image_text"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ImageTextConfig {
    /// Parts that the batch of a sigmoid loss is taken in, one meeting one other at a time: memory is that of a part's pairs with one
    /// other part, on each device. A multiple of the devices that examples lie on; when not given, as many as these.
    pub chunks: Option<Count<1, 65_536>>,
}

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct ImageText<'m> {
    pub(super) head: &'m dyn DualEncoder,
    pub(super) image: [usize; 3],
    pub(super) config: ImageTextConfig,
}

impl ImageText<'_> {
    /// Vectors of length 1 of pictures and texts, f32 `[batch, dim]` each.
    #[track_caller]
    fn vectors<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> [Tensor<'g>; 2] {
        let pictures = self.head.embed_images(s, batch["images"]);
        let texts = self.head.embed_texts(s, batch["inputs"]);
        [unit(pictures), unit(texts)]
    }

    /// What cosines are multiplied by.
    #[track_caller]
    fn scale<'g>(&self, s: &Scope<'g>) -> Tensor<'g> {
        self.head.logit_scale(s).exp()
    }
}

impl Task for ImageText<'_> {
    fn name(&self) -> &'static str {
        "image_text"
    }

    /// Images, the ids of their texts, and 1 for each that is there.
    fn fields(&self, batch: usize) -> Vec<Field> {
        let PairedShape {
            length, text_ids, ..
        } = self.head.shape();
        let size = [batch, length];
        vec![
            images(batch, self.image),
            row("inputs", size, FieldKind::Token(text_ids)),
            row("input_segments", size, FieldKind::Segment),
        ]
    }

    fn needs_whole_batch(&self) -> bool {
        true
    }

    /// Without a bias the symmetric cross-entropy of telling each from all others of the batch, with one the sum over a row's pairs of
    /// judging each alone, a mean over rows. Rows that weigh nothing are in no pair. An evaluation gives the vectors of its batch too.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let [pictures, texts] = self.vectors(s, batch);
        let (scale, bias) = (self.scale(s), self.head.logit_bias(s));
        let _in = s.graph.enter("loss");
        let size = pictures.dim(0);
        let loss = match bias {
            None => weighted_mean(info_nce(pictures, texts, scale, weights), weights),
            Some(bias) => {
                let chunks = self.config.chunks.map(Count::get);
                let chunks = chunks.unwrap_or_else(|| s.examples_over(size));
                let parts = (chunks, weights);
                let sum = sigmoid_pairs(s, [pictures, texts], [scale, bias], parts);
                match weights.map(|weights| weights.sum_all()) {
                    None => sum * (size as f64).recip(),
                    Some(rows) => sum / rows.maximum(rows.filled(1.0)),
                }
            }
        };
        LossOutput {
            embeddings: weights.map(|_| concatenate(&[pictures, texts], 1)),
            ..LossOutput::of(loss)
        }
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(RetrievalTally::default()))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    /// Images, and ids as long as texts are.
    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let ids = FieldKind::Token(0..self.head.vocab() as u32);
        let length = self.head.max_length().min(COMPARED);
        vec![
            images(batch, self.image),
            row("inputs", [batch, length], ids),
        ]
    }

    /// Logits f32 `[pictures, texts]`.
    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let [pictures, texts] = self.vectors(s, batch);
        let logits = crate::ops::einsum_to(pictures, texts, "id,jd->ij", DType::F32);
        let wide = |x: Tensor<'g>| x.broadcast_in_dim(&logits.shape(), &[]);
        let scaled = logits * wide(self.scale(s));
        match self.head.logit_bias(s) {
            Some(bias) => scaled + wide(bias),
            None => scaled,
        }
    }
}
