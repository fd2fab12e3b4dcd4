//! What a teacher that follows by momentum makes of views told from other views, smaller ones too: DINO (arXiv:2104.14294).

use super::momentum::{share, steps_before};
use super::{LossOutput, OTHER_VIEW, Task, images, two_views, weighted_mean, weighted_sum};
use crate::config::{Count, Part, Positive, Share};
use crate::data::{Field, FieldKind, LocalViews};
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::models::{Batch, Classifier};
use crate::nn::{Activation, Init, Scope, linear, unit};
use crate::ops::{concatenate, einsum_to};
use crate::shard::Axis;
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "self_distillation"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SelfDistillationConfig {
    /// Directions that views are told by, as if they were classes.
    pub prototypes: Count<2, 16_777_216>,
    /// Hidden values of the projection, a net that is trained with the model and left off afterwards.
    pub hidden: Count<1, 1_048_576>,
    /// Values of the vectors that prototypes are compared with.
    pub projection: Count<1, 1_048_576>,
    /// What the student's cosines are divided by.
    pub student_temperature: Positive,
    /// What the teacher's are.
    pub teacher_temperature: Positive,
    /// What the teacher's are in the first step, where that is another number; it goes to `teacher_temperature` on a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_teacher_temperature: Option<Positive>,
    /// Steps over which it does.
    pub temperature_steps: Count<0, 16_777_216>,
    /// How much of the centre, a mean of what the teacher says, stays in a step.
    pub centre_momentum: Part,
    /// How much of the teacher stays in a step.
    pub momentum: Part,
    /// Steps over which `momentum` goes to 1 on half a cosine: usually all of the run. It stays as it is when not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub momentum_steps: Option<Count<1, 16_777_216>>,
    /// First steps in which prototypes have no gradient: those of an epoch in the paper.
    pub frozen_steps: Count<0, 16_777_216>,
    /// Smaller views of each picture, which the student alone sees.
    pub local_views: Count<0, 64>,
    /// Height and width of a smaller view in pixels.
    pub local_size: Count<1, 16_384>,
    /// A smaller view's share of the picture's area: lowest, highest.
    pub local_scale: [Share; 2],
}

impl Default for SelfDistillationConfig {
    /// The paper's, without smaller views, of which it has 8 to 10 where pictures have 224 pixels.
    fn default() -> SelfDistillationConfig {
        SelfDistillationConfig {
            prototypes: Count::of(65_536),
            hidden: Count::of(2048),
            projection: Count::of(256),
            student_temperature: Positive::of(0.1),
            teacher_temperature: Positive::of(0.04),
            first_teacher_temperature: None,
            temperature_steps: Count::of(0),
            centre_momentum: Part::of(0.9),
            momentum: Part::of(0.996),
            momentum_steps: None,
            frozen_steps: Count::of(0),
            local_views: Count::of(0),
            local_size: Count::of(96),
            local_scale: [Share::of(0.05), Share::of(0.4)],
        }
    }
}

/// Smaller views of each picture of a batch, `[batch, views, height, width, channels]`.
pub const LOCAL_VIEWS: &str = "local_views";

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct SelfDistillation<'m> {
    pub(super) head: &'m dyn Classifier,
    pub(super) image: [usize; 3],
    pub(super) config: SelfDistillationConfig,
}

impl SelfDistillation<'_> {
    /// Cosines with prototypes, f32 `[batch, prototypes]`.
    #[track_caller]
    fn cosines<'g>(
        &self,
        s: &Scope<'g>,
        images: Tensor<'g>,
        frozen: Option<Tensor<'g>>,
    ) -> Tensor<'g> {
        let x = self.head.features(s, images);
        let s = s.at("projector");
        let _in = s.enter();
        let map = |name: &str, x: Tensor<'g>, width: Count<1, 1_048_576>| {
            let axes = (Axis::Embed, Axis::EncoderEmbed);
            linear(
                &s.at(name),
                x,
                axes,
                width.get(),
                Init::TruncatedNormal(0.02),
            )
        };
        let x = Activation::Gelu.of(map("in", x, self.config.hidden));
        let x = Activation::Gelu.of(map("middle", x, self.config.hidden));
        let x = unit(map("out", x, self.config.projection));
        let sizes = [self.config.prototypes.get(), self.config.projection.get()];
        let axes = [(Axis::Classes, sizes[0]), (Axis::Embed, sizes[1])];
        let prototypes = s.param_f32("prototypes", axes, Init::Directions);
        let prototypes = frozen.map_or(prototypes, |frozen| {
            let frozen = frozen.broadcast_in_dim(&prototypes.shape(), &[]);
            frozen.select(prototypes.stop_gradient(), prototypes)
        });
        einsum_to(x, unit(prototypes), "id,jd->ij", DType::F32)
    }

    /// The teacher's temperature in a step: a scalar.
    #[track_caller]
    fn temperature<'g>(&self, step: Tensor<'g>) -> Tensor<'g> {
        let last = self.config.teacher_temperature.get();
        let over = self.config.temperature_steps.get() as f64;
        match self.config.first_teacher_temperature {
            Some(first) if over > 0.0 => {
                let done = step.minimum(step.filled(over)) * over.recip();
                done * (last - first.get()) + first.get()
            }
            _ => step.filled(last),
        }
    }
}

/// The cross-entropy of what a student says of views, `[views, batch, prototypes]`, with what a teacher says of others, added up over
/// views: f32 `[batch]`.
#[track_caller]
fn cross_entropy<'g>(teacher: Tensor<'g>, student: Tensor<'g>) -> Tensor<'g> {
    let log = student - student.log_sum_exp().spread_like(student, &[2]);
    -(teacher * log).sum(&[0, 2])
}

impl Task for SelfDistillation<'_> {
    fn name(&self) -> &'static str {
        "self_distillation"
    }

    /// Two views of each picture, each cut and mirrored as a training picture is, and smaller ones.
    fn fields(&self, batch: usize) -> Vec<Field> {
        let local = self.local_views().map(|local| {
            let shape = [batch, local.count, local.size, local.size, self.image[2]];
            Field::new(LOCAL_VIEWS, Type::new(DType::F32, &shape), FieldKind::Image)
        });
        let views = two_views(batch, self.image).into_iter();
        views.chain(local).collect()
    }

    fn local_views(&self) -> Option<LocalViews> {
        let count = self.config.local_views.get();
        (count > 0).then(|| LocalViews {
            count,
            size: self.config.local_size.get(),
            scale: self.config.local_scale,
        })
    }

    fn needs_whole_batch(&self) -> bool {
        true
    }

    fn check(&self, _batch: usize) -> Result<()> {
        let [low, high] = self.config.local_scale.map(Share::get);
        if 0.0 < low && low <= high {
            return Ok(());
        }
        Err(Error::config(format!(
            "task.local_scale: expected rising shares above 0, got {low} and {high}"
        )))
    }

    /// The mean over pairs of a teacher's view and another of the student's (equation 3). Sums `agreement`, how often both find the same
    /// prototype in the two large views, and `teacher_entropy`, in nats: 0 where all is one prototype, ln of their number where the
    /// teacher tells nothing apart.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let step = steps_before(s);
        let frozen = self.config.frozen_steps.get();
        let frozen = (frozen > 0).then(|| step.less(step.filled(frozen as f64)));
        // the teacher moves after the student, by the share of that step
        let before = (step - 1.0).maximum(step.filled(0.0));
        let over = self.config.momentum_steps.map(Count::get);
        let teacher = s.momentum("teacher", share(before, self.config.momentum.get(), over));
        let large = concatenate(&[batch["images"], batch[OTHER_VIEW]], 0);
        let [size, count] = [batch["images"].dim(0), self.config.prototypes.get()];
        let student = self.cosines(s, large, frozen).reshape(&[2, size, count]);
        let said = self.cosines(&teacher, large, None).stop_gradient();
        let said = said.reshape(&[2, size, count]);
        let student = student * self.config.student_temperature.get().recip();

        let centre = s.variable("centre", [(Axis::Classes, count)], Init::Zeros);
        let next = {
            let keep = self.config.centre_momentum.get();
            centre.value * keep + said.mean(&[0, 1]) * (1.0 - keep)
        };
        s.assign(&centre, next);

        let _in = s.graph.enter("loss");
        let temperature = self.temperature(step).broadcast_in_dim(&said.shape(), &[]);
        let centred = said - centre.value.broadcast_in_dim(&said.shape(), &[2]);
        let target = (centred / temperature).softmax();
        let [first, second] = [0, 1].map(|k| target.slice(0, k, k + 1));
        let mut each = cross_entropy(concatenate(&[second, first], 0), student);
        let mut pairs = 2;
        if let Some(views) = batch.get(LOCAL_VIEWS) {
            let [_, views_of, rest @ ..] = &views.shape()[..] else {
                return LossOutput::of(s.graph.poison("views", "local views without a number"));
            };
            let small = views.reshape(&[&[size * views_of], rest].concat());
            let small = self.cosines(&s.again(), small, frozen);
            let small = small * self.config.student_temperature.get().recip();
            let small = small
                .reshape(&[size, *views_of, count])
                .transpose(&[1, 0, 2]);
            let both = (first + second).broadcast_in_dim(&small.shape(), &[0, 1, 2]);
            each = each + cross_entropy(both, small);
            pairs += 2 * views_of;
        }
        let loss = LossOutput::of(weighted_mean(each * (pairs as f64).recip(), weights));
        if weights.is_none() {
            return loss;
        }
        let found = target
            .argmax(2)
            .slice(0, 0, 1)
            .equal(student.argmax(2).slice(0, 1, 2));
        let agreement = found.to(DType::F32).reshape(&[size]);
        let least = target.filled(1e-30);
        let entropy = -(target * target.maximum(least).log()).sum(&[0, 2]) * 0.5;
        LossOutput {
            sums: vec![
                ("agreement", weighted_sum(agreement, weights)),
                ("teacher_entropy", weighted_sum(entropy, weights)),
            ],
            ..loss
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
