//! Classes of images told apart.

use super::{LossOutput, Task, images, weighted_mean, weighted_sum};
use crate::data::{Field, FieldKind};
use crate::graph::Tensor;
use crate::models::{Batch, ClassLoss, Classifier};
use crate::nn::{Scope, sigmoid_cross_entropy, softmax_cross_entropy, top_k_hits};
use crate::types::{DType, Type};

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct Classification<'m> {
    pub(super) head: &'m dyn Classifier,
    pub(super) image: [usize; 3],
}

impl Task for Classification<'_> {
    fn name(&self) -> &'static str {
        "classification"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let labels = Type::new(DType::I32, &[batch]);
        vec![
            images(batch, self.image),
            Field::new("labels", labels, FieldKind::Class(self.head.classes())),
        ]
    }

    /// Cross-entropy; sums `top1`, and `top5` where there are more classes than that.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let labels = batch["labels"];
        let logits = self.head.logits(s, batch["images"]);
        let (kind, smoothing) = self.head.class_loss();
        let each = match kind {
            ClassLoss::Softmax => softmax_cross_entropy(logits, labels, smoothing),
            ClassLoss::Sigmoid => sigmoid_cross_entropy(logits, labels, smoothing),
        };
        let hits = |k| weighted_sum(top_k_hits(logits, labels, k), weights);
        let mut sums = vec![("top1", hits(1))];
        if self.head.classes() > 5 {
            sums.push(("top5", hits(5)));
        }
        LossOutput {
            sums,
            ..LossOutput::of(weighted_mean(each, weights))
        }
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.logits(s, batch["images"])
    }
}
