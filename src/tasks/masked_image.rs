//! Hidden patches of an image painted (arXiv:2111.06377).

use super::{LossOutput, Task, images, weighted_mean, weighted_sum};
use crate::data::{Field, FieldKind};
use crate::graph::Tensor;
use crate::models::{Batch, MaskedImage};
use crate::nn::{Scope, patchify, unpatchify};
use crate::ops::concatenate;
use crate::types::{DType, Type};

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct MaskedImageModeling<'m> {
    pub(super) head: &'m dyn MaskedImage,
    pub(super) image: [usize; 3],
}

impl Task for MaskedImageModeling<'_> {
    fn name(&self) -> &'static str {
        "masked_image"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let order = Type::new(DType::I32, &[batch, self.head.patches()]);
        vec![
            images(batch, self.image),
            Field::new("patch_permutation", order, FieldKind::Permutation),
        ]
    }

    /// Mean squared error over the hidden patches of `images`, whose patches `order` (i32
    /// `[batch, patches]`, a permutation) lists visible ones first.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let (images, order) = (batch["images"], batch["patch_permutation"]);
        let (patches, keep) = (self.head.patches(), self.head.visible());
        let target = patchify(images.to(DType::F32), self.head.patch().0);
        let (seen, hidden) = (order.slice(1, 0, keep), order.slice(1, keep, patches));
        let predicted = self.head.paint(s, target, order, seen);
        let wanted = target.take_rows(hidden);
        let (mean, deviation) = self.target_scale(wanted);
        let error = predicted - (wanted - mean) / deviation;
        let each = (error * error).mean(&[1, 2]); // [b]
        let painted = predicted * deviation + mean;
        let all = concatenate(&[target.take_rows(seen), painted], 1);
        let picture = all.take_rows(order.argsort(1, false));
        let (patch, size) = (self.head.patch().0, self.head.image_size().0);
        let loss = LossOutput::of(weighted_mean(each, weights));
        // what a model without a clue would have: each patch of its own mean
        let flat = weights.map(|_| {
            let off = (wanted - wanted.mean(&[2]).spread_like(wanted, &[2])) / deviation;
            (
                "flat_patches",
                weighted_sum((off * off).mean(&[1, 2]), weights),
            )
        });
        LossOutput {
            sums: flat.into_iter().collect(),
            picture: Some(unpatchify(picture, patch, size)),
            ..loss
        }
    }

    fn published(&self) -> &'static str {
        "loss"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.loss(s, batch, None).loss
    }
}

impl MaskedImageModeling<'_> {
    /// Mean and standard deviation of each patch (unbiased, as the authors' code has it), spread
    /// over its values; 0 and 1 when targets are not normalised.
    #[track_caller]
    fn target_scale<'g>(&self, patches: Tensor<'g>) -> (Tensor<'g>, Tensor<'g>) {
        if !self.head.normalises_target() {
            return (patches.filled(0.0), patches.filled(1.0));
        }
        let values = patches.dim(2) as f64;
        let mean = patches.mean(&[2]).spread_like(patches, &[2]);
        let centred = patches - mean;
        let variance = (centred * centred).sum(&[2]) * (1.0 / (values - 1.0));
        let deviation = (variance + 1e-6).sqrt();
        (mean, deviation.spread_like(patches, &[2]))
    }
}
