//! Views of one picture told from views of others.

use super::momentum::dense;
use super::{LossOutput, Task, images, two_views};
use crate::config::{Count, Positive};
use crate::data::Field;
use crate::graph::Tensor;
use crate::models::{Batch, Classifier};
use crate::nn::{BatchNorm, Scope, batch_norm, nt_xent, unit};
use crate::ops::concatenate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "contrastive"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ContrastiveConfig {
    /// What cosines are divided by.
    pub temperature: Positive,
    /// Hidden values of the projection, a net that is trained with the model and left off afterwards.
    pub hidden: Count<1, 1_048_576>,
    /// Values of the vectors that are compared.
    pub projection: Count<1, 1_048_576>,
}

impl Default for ContrastiveConfig {
    /// SimCLR on CIFAR-10 (arXiv:2002.05709, appendix B.9), its projection half as wide.
    fn default() -> ContrastiveConfig {
        ContrastiveConfig {
            temperature: Positive::of(0.5),
            hidden: Count::of(256),
            projection: Count::of(128),
        }
    }
}

/// The second view of each picture of a batch.
pub const OTHER_VIEW: &str = "other_view";

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct Contrastive<'m> {
    pub(super) head: &'m dyn Classifier,
    pub(super) image: [usize; 3],
    pub(super) config: ContrastiveConfig,
}

impl Contrastive<'_> {
    /// Vectors of length 1, f32 `[2 batch, projection]`: of first views, then of others.
    #[track_caller]
    fn vectors<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        let views = concatenate(&[batch["images"], batch[OTHER_VIEW]], 0);
        let x = self.head.features(s, views);
        let s = s.at("projector");
        let _in = s.enter();
        let x = dense(&s, "in", x, self.config.hidden.get());
        let x = batch_norm(&s.at("norm"), x, BatchNorm::default());
        let x = x.maximum(x.filled(0.0));
        unit(dense(&s, "out", x, self.config.projection.get()))
    }
}

impl Task for Contrastive<'_> {
    fn name(&self) -> &'static str {
        "contrastive"
    }

    /// Two views of each picture, each cut and mirrored as a training picture is.
    fn fields(&self, batch: usize) -> Vec<Field> {
        two_views(batch, self.image).to_vec()
    }

    fn needs_whole_batch(&self) -> bool {
        true
    }

    /// NT-Xent over the whole batch; sums `nearest`, how often the other view is the nearest.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let vectors = self.vectors(s, batch);
        let _in = s.graph.enter("loss");
        let [each, nearest] = nt_xent(vectors, self.config.temperature.get());
        // of the two views of a picture, `[batch]`
        let size = vectors.dim(0) / 2;
        let both = |x: Tensor<'g>| (x.slice(0, 0, size) + x.slice(0, size, 2 * size)) * 0.5;
        LossOutput {
            sums: vec![("nearest", super::weighted_sum(both(nearest), weights))],
            ..LossOutput::of(super::weighted_mean(both(each), weights))
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
