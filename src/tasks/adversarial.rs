//! Pictures made so that a second model does not tell them from those of the data (arXiv:1406.2661).

use super::reconstruction::next;
use super::{LossOutput, Player, Task, images, weighted_mean, weighted_sum};
use crate::data::{Field, FieldKind};
use crate::graph::Tensor;
use crate::models::{Adversaries, Batch};
use crate::nn::Scope;
use crate::ops::concatenate;
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "adversarial"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdversarialConfig {
    /// What both make small.
    pub loss: AdversarialLoss,
}

/// What generator and discriminator make small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdversarialLoss {
    /// The discriminator the cross-entropy of real and made, the generator that of its pictures being taken for real (arXiv:1406.2661,
    /// section 3).
    #[default]
    NonSaturating,
    /// The discriminator what is short of a margin of 1, the generator the negative of what its pictures are given
    /// (arXiv:1705.02894).
    Hinge,
}

/// A loss of the discriminator below this says that it is never wrong.
const NEVER_WRONG: f64 = 0.02;

const GENERATOR: &str = "generator";
const DISCRIMINATOR_LOSS: &str = "discriminator_loss";

/// The task, on two models that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct AdversarialTraining<'m> {
    pub(super) head: &'m dyn Adversaries,
    pub(super) image: [usize; 3],
    pub(super) config: AdversarialConfig,
}

/// `ln(1 + e^x)`.
#[track_caller]
fn softplus(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x.filled(0.0)) + (-x.abs()).exp().log1p()
}

#[track_caller]
fn relu(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x.filled(0.0))
}

impl AdversarialTraining<'_> {
    /// The discriminator's loss of each real picture and each made one.
    #[track_caller]
    fn told_apart<'g>(&self, [real, made]: [Tensor<'g>; 2]) -> Tensor<'g> {
        match self.config.loss {
            AdversarialLoss::NonSaturating => softplus(-real) + softplus(made),
            AdversarialLoss::Hinge => relu(-real + 1.0) + relu(made + 1.0),
        }
    }

    /// The generator's loss of each of its pictures.
    #[track_caller]
    fn taken_for_real<'g>(&self, made: Tensor<'g>) -> Tensor<'g> {
        match self.config.loss {
            AdversarialLoss::NonSaturating => softplus(-made),
            AdversarialLoss::Hinge => -made,
        }
    }

    /// What the discriminator says of real pictures and of made ones, each batch for itself: statistics of a norm are of one kind.
    #[track_caller]
    fn judged<'g>(&self, s: &Scope<'g>, real: Tensor<'g>, made: Tensor<'g>) -> [Tensor<'g>; 2] {
        let said = self.head.judge(s, real.to(DType::F32));
        [said, self.head.judge(&s.again(), made)]
    }
}

impl Task for AdversarialTraining<'_> {
    fn name(&self) -> &'static str {
        "adversarial"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let codes = Type::new(DType::F32, &[batch, self.head.code_dim()]);
        vec![
            images(batch, self.image),
            Field::new("codes", codes, FieldKind::Normal),
        ]
    }

    /// The discriminator, then the generator, which sees what that has become.
    fn players(&self) -> Vec<Player> {
        let player = |name, loss, parameters| Player {
            name,
            loss,
            parameters,
            every: 1,
        };
        vec![
            player("discriminator", DISCRIMINATOR_LOSS, "discriminator/"),
            player(GENERATOR, "generator_loss", "generator/"),
        ]
    }

    fn loss_of<'g>(&self, player: &str, s: &Scope<'g>, batch: &Batch<'g>) -> LossOutput<'g> {
        let made = self.head.generate(s, batch["codes"]);
        let each = match player {
            GENERATOR => self.taken_for_real(self.head.judge(s, made)),
            // nothing of the discriminator's loss goes to the generator
            _ => self.told_apart(self.judged(s, batch["images"], made.stop_gradient())),
        };
        LossOutput::of(each.mean_all())
    }

    /// The sum of both losses; sums each, and how often pictures of either kind are taken for real.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let made = self.head.generate(s, batch["codes"]);
        let [real, fake] = self.judged(s, batch["images"], made);
        let (apart, taken) = (self.told_apart([real, fake]), self.taken_for_real(fake));
        let loss = LossOutput::of(weighted_mean(apart + taken, weights));
        if weights.is_none() {
            return loss;
        }
        let share =
            |said: Tensor<'g>| weighted_sum(said.greater(said.filled(0.0)).to(DType::F32), weights);
        let codes = batch["codes"];
        // as far from the middle as random codes are
        let between = (codes + next(codes)) * 0.5f64.sqrt();
        let between = self.head.generate(&s.again(), between);
        LossOutput {
            sums: vec![
                (DISCRIMINATOR_LOSS, weighted_sum(apart, weights)),
                ("generator_loss", weighted_sum(taken, weights)),
                ("real_taken_for_real", share(real)),
                ("made_taken_for_real", share(fake)),
            ],
            picture: Some(concatenate(&[made, between], 1)),
            ..loss
        }
    }

    fn pictured(&self) -> &'static str {
        "of the data, made of a code, between this code and the next"
    }

    fn warning(&self, metrics: &[(String, f64)]) -> Option<String> {
        let (_, loss) = metrics
            .iter()
            .find(|(name, _)| name == DISCRIMINATOR_LOSS)?;
        (*loss < NEVER_WRONG).then(|| {
            format!(
                "{DISCRIMINATOR_LOSS} is below {NEVER_WRONG}: the discriminator is never wrong, and the generator learns nothing of it any \
                 more; a lower optimizer.groups.NAME.lr of the discriminator, model.norm = \"spectral\" or task.loss = \"hinge\" may help"
            )
        })
    }

    fn published(&self) -> &'static str {
        "pictures"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        self.fields(batch).split_off(1)
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.generate(s, batch["codes"])
    }
}
