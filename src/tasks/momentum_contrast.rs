//! Views of one picture found among those of others, which an encoder that follows by momentum has made: MoCo.

use super::momentum::{dense, normed, share, steps_before};
use super::{LossOutput, OTHER_VIEW, Task, images, two_views};
use crate::config::{Count, Part, Positive};
use crate::data::Field;
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::models::{Batch, Classifier};
use crate::nn::{Init, Scope, softmax_cross_entropy, unit};
use crate::ops::{concatenate, einsum_to};
use crate::shard::Axis;
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "momentum_contrast"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MomentumContrastConfig {
    /// What cosines are divided by.
    pub temperature: Positive,
    /// Hidden values of the projection, a net that is trained with the model and left off afterwards.
    pub hidden: Count<1, 1_048_576>,
    /// Values of the vectors that are compared.
    pub projection: Count<1, 1_048_576>,
    /// Vectors of earlier batches that a view is told from (MoCo v2), a multiple of `train.batch`. With 0 it is told from those of its own
    /// batch, both views are queries, and a predictor stands behind their projection (MoCo v3).
    pub queue: Count<0, 16_777_216>,
    /// How much of the momentum encoder stays in a step.
    pub momentum: Part,
    /// Steps over which `momentum` goes to 1 on half a cosine, as in MoCo v3: usually all of the run. It stays as it is when not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub momentum_steps: Option<Count<1, 16_777_216>>,
    /// Maps of the projection of MoCo v3: 2 for convolutions, 3 for a ViT; the projection in front of a queue has 2.
    pub layers: Count<2, 4>,
}

impl Default for MomentumContrastConfig {
    /// MoCo v2 on ImageNet (arXiv:2003.04297, section 4).
    fn default() -> MomentumContrastConfig {
        MomentumContrastConfig {
            temperature: Positive::of(0.2),
            hidden: Count::of(2048),
            projection: Count::of(128),
            queue: Count::of(65_536),
            momentum: Part::of(0.999),
            momentum_steps: None,
            layers: Count::of(2),
        }
    }
}

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct MomentumContrast<'m> {
    pub(super) head: &'m dyn Classifier,
    pub(super) image: [usize; 3],
    pub(super) config: MomentumContrastConfig,
}

/// Losses of queries f32 `[queries]`, and 1 where the own key is the nearest.
type Told<'g> = [Tensor<'g>; 2];

impl MomentumContrast<'_> {
    /// Vectors of length 1 in front of a queue, f32 `[batch, projection]`.
    #[track_caller]
    fn vectors<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let x = self.head.features(s, images);
        let s = s.at("projector");
        let _in = s.enter();
        let x = dense(&s, "in", x, self.config.hidden.get());
        let x = dense(
            &s,
            "out",
            x.maximum(x.filled(0.0)),
            self.config.projection.get(),
        );
        unit(x)
    }

    /// The same before the predictor of MoCo v3, not of length 1.
    #[track_caller]
    fn projected<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let x = self.head.features(s, images);
        let s = s.at("projector");
        let _in = s.enter();
        let mut widths = vec![self.config.hidden.get(); self.config.layers.get()];
        if let Some(last) = widths.last_mut() {
            *last = self.config.projection.get();
        }
        normed(&s, x, &widths)
    }

    /// The query of each picture told from the keys of earlier batches, which those of this one join after use.
    #[track_caller]
    fn in_queue<'g>(&self, s: &Scope<'g>, keys: &Scope<'g>, batch: &Batch<'g>) -> Told<'g> {
        let query = self.vectors(s, batch["images"]);
        let key = self.vectors(keys, batch[OTHER_VIEW]).stop_gradient();
        let (size, dim) = (self.config.queue.get(), self.config.projection.get());
        let axes = [(Axis::History, size), (Axis::History, dim)];
        let queue = s.variable("queue", axes, Init::Directions);
        let place = s.variable("queue_place", [], Init::Zeros);
        let told = {
            let _in = s.graph.enter("loss");
            let own = (query * key).sum(&[1]).reshape(&[query.dim(0), 1]);
            let others = einsum_to(query, queue.value, "id,jd->ij", DType::F32);
            let logits = concatenate(&[own, others], 1) * self.config.temperature.get().recip();
            let first = Type::new(DType::I32, &[query.dim(0)]);
            told(logits, s.graph.fill(0.0, first))
        };
        let at = place.value.to(DType::I32);
        let next = queue.value.dynamic_update_slice(key, &[at, at.filled(0.0)]);
        s.assign(&queue, next);
        let behind = place.value + key.dim(0) as f64;
        s.assign(&place, behind.remainder(behind.filled(size as f64)));
        told
    }

    /// The prediction of each view told from the keys of the other views of the batch, both ways.
    #[track_caller]
    fn in_batch<'g>(&self, s: &Scope<'g>, keys: &Scope<'g>, batch: &Batch<'g>) -> Told<'g> {
        let views = [batch["images"], batch[OTHER_VIEW]];
        let [queries, keys] = [s, keys].map(|s| {
            [s.clone(), s.again()]
                .iter()
                .zip(views)
                .map(|(s, view)| self.projected(s, view))
                .collect::<Vec<Tensor>>()
        });
        let widths = [self.config.hidden.get(), self.config.projection.get()];
        let predictor = [s.clone(), s.again()].map(|s| s.at("predictor"));
        let mut both = [1, 0]
            .iter()
            .zip(&queries)
            .zip(&predictor)
            .map(|((other, x), s)| {
                let query = {
                    let _in = s.enter();
                    unit(normed(s, *x, &widths))
                };
                let _in = s.graph.enter("loss");
                let key = unit(keys[*other]).stop_gradient();
                let temperature = self.config.temperature.get();
                let logits = einsum_to(query, key, "id,jd->ij", DType::F32) * temperature.recip();
                let own = s.graph.iota(0, Type::new(DType::I32, &[query.dim(0)]));
                let [each, nearest] = told(logits, own);
                // as large a gradient at any temperature (arXiv:2104.02057, algorithm 1)
                [each * (2.0 * temperature), nearest * 0.5]
            });
        let first = both.next().unwrap_or([queries[0]; 2]);
        both.fold(first, |[a, b], [c, d]| [a + c, b + d])
    }
}

#[track_caller]
fn told<'g>(logits: Tensor<'g>, own: Tensor<'g>) -> Told<'g> {
    let nearest = logits.argmax(1).equal(own).to(DType::F32);
    [softmax_cross_entropy(logits, own, 0.0), nearest]
}

impl Task for MomentumContrast<'_> {
    fn name(&self) -> &'static str {
        "momentum_contrast"
    }

    /// Two views of each picture, each cut and mirrored as a training picture is.
    fn fields(&self, batch: usize) -> Vec<Field> {
        two_views(batch, self.image).to_vec()
    }

    fn needs_whole_batch(&self) -> bool {
        true
    }

    fn check(&self, batch: usize) -> Result<()> {
        let queue = self.config.queue.get();
        if queue == 0 || (batch <= queue && queue.is_multiple_of(batch)) {
            return Ok(());
        }
        let below = queue / batch * batch;
        let near: Vec<String> = [below, below + batch]
            .iter()
            .filter(|n| **n > 0)
            .map(usize::to_string)
            .collect();
        Err(Error::config(format!(
            "task.queue: {queue}, which batches of {batch} (train.batch) do not divide, so that one would be written half over its end; {} \
             would, or 0 for none",
            near.join(" or ")
        )))
    }

    /// InfoNCE (arXiv:1911.05722, equation 1); sums `nearest`, how often the other view is nearer than everything that it is told from.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let over = self.config.momentum_steps.map(Count::get);
        let step = match over {
            None => s.graph.scalar(0.0, DType::F32),
            Some(_) => steps_before(s),
        };
        let keys = s.momentum("momentum", share(step, self.config.momentum.get(), over));
        let [each, nearest] = match self.config.queue.get() {
            0 => self.in_batch(s, &keys, batch),
            _ => self.in_queue(s, &keys, batch),
        };
        LossOutput {
            sums: vec![("nearest", super::weighted_sum(nearest, weights))],
            ..LossOutput::of(super::weighted_mean(each, weights))
        }
    }

    fn published(&self) -> &'static str {
        "features"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        vec![images(batch, self.image)]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.features(s, batch["images"])
    }
}
