//! Classes of images told apart.

use super::tally::{HeldOut, Means, Sums, Tally};
use super::{
    LossOutput, Mixing, Task, images, mixed, neighbours, weighted, weighted_mean, weighted_sum,
};
use crate::config::{NonNegative, Part, Share};
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::models::{Batch, Classifier};
use crate::nn::{Scope, sigmoid_cross_entropy, softmax_cross_entropy, top_k_hits};
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` with `kind = "classification"`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClassificationConfig {
    /// What is made small.
    pub loss: ClassLoss,
    /// Share of the target that is taken from the right class and spread over all classes evenly (arXiv:1512.00567).
    pub label_smoothing: Part,
    /// Pictures of a batch are blended two by two, and their labels with them: both parameters of the Beta distribution of the share
    /// that a picture keeps, drawn once a step; 0 for none (arXiv:1710.09412; 0.2 there, 0.8 in arXiv:2012.12877).
    pub mixup: NonNegative,
    /// A rectangle of each picture is taken from another one of the batch, and as much of its label: the parameters of the Beta
    /// distribution of the share that stays, drawn once a step; 0 for none (arXiv:1905.04899; 1.0 there).
    pub cutmix: NonNegative,
    /// Share of steps with `cutmix` where there is `mixup` too; the others have that.
    pub cutmix_share: Share,
}

impl Default for ClassificationConfig {
    fn default() -> ClassificationConfig {
        ClassificationConfig {
            loss: ClassLoss::default(),
            label_smoothing: Part::of(0.0),
            mixup: NonNegative::of(0.0),
            cutmix: NonNegative::of(0.0),
            cutmix_share: Share::of(0.5),
        }
    }
}

impl ClassificationConfig {
    fn mixing(&self) -> Mixing {
        Mixing {
            mixup: self.mixup.get(),
            cutmix: self.cutmix.get(),
            cutmix_share: self.cutmix_share.get(),
        }
    }
}

/// What is made small where classes are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClassLoss {
    /// One class is right.
    #[default]
    Softmax,
    /// Each class is right or wrong on its own.
    Sigmoid,
}

/// Examples of each class.
const BY_CLASS: &str = "by_class";

/// Means over examples, and `majority`: how often who always names the most frequent class is right.
struct ClassTally;

impl Tally for ClassTally {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        Means.add(batch)
    }

    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let mut sums = sums.clone();
        let by_class = sums.remove(BY_CLASS).unwrap_or_default();
        let most = by_class.into_iter().fold(0.0, f64::max);
        let mut figures = Means.figures(&sums, examples);
        figures.push(("majority".to_owned(), most / examples as f64));
        figures
    }
}

/// The task, on a model that can do it; images are `[height, width, channels]`.
#[derive(Debug)]
pub(super) struct Classification<'m> {
    pub(super) head: &'m dyn Classifier,
    pub(super) image: [usize; 3],
    pub(super) config: ClassificationConfig,
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

    /// An odd batch cannot be mixed two by two; statistics of one picture say nothing of others.
    fn check(&self, batch: usize) -> Result<()> {
        if batch == 1 && self.head.needs_others() {
            return Err(Error::config(
                "train.batch: 1, but this model normalises by statistics of a batch, and of one picture those that evaluations take would \
                 say nothing; expected at least 2 in each of train.accumulate's parts",
            ));
        }
        match self.config.mixing().is_on() && !batch.is_multiple_of(2) {
            true => Err(Error::config(format!(
                "train.batch: {batch} at once is odd, but task.mixup and task.cutmix mix pictures two by two; expected an even number in \
                 each of train.accumulate's parts"
            ))),
            false => Ok(()),
        }
    }

    /// Cross-entropy, of mixed pictures by the shares of their labels; sums `top1`, and `top5` where there are more classes than that.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let labels = batch["labels"];
        let mixing = self.config.mixing();
        let drawn = mixing.is_on().then(|| s.noise("mixing")).flatten();
        let [height, width, _] = self.image;
        let drawn = drawn.map(|key| mixing.draw(key, [height, width]));
        let images = match drawn {
            Some([kept, _]) => mixed(batch["images"], kept),
            None => batch["images"],
        };
        let logits = self.head.logits(s, images);
        let smoothing = self.config.label_smoothing.get();
        let of = |labels| match self.config.loss {
            ClassLoss::Softmax => softmax_cross_entropy(logits, labels, smoothing),
            ClassLoss::Sigmoid => sigmoid_cross_entropy(logits, labels, smoothing),
        };
        let each = match drawn {
            // both losses are linear in what they aim at
            Some([_, share]) => {
                let (own, other) = (of(labels), of(neighbours(labels)));
                let share = share.broadcast_in_dim(&own.shape(), &[]);
                other + (own - other) * share
            }
            None => of(labels),
        };
        let hits = |k| weighted_sum(top_k_hits(logits, labels, k), weights);
        let mut sums = vec![("top1", hits(1))];
        if self.head.classes() > 5 {
            sums.push(("top5", hits(5)));
        }
        if weights.is_some() {
            let which = labels.one_hot(self.head.classes(), DType::F32);
            sums.push((BY_CLASS, weighted(which, weights).sum(&[0])));
        }
        LossOutput {
            sums,
            ..LossOutput::of(weighted_mean(each, weights))
        }
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        Ok(Box::new(ClassTally))
    }

    fn published(&self) -> &'static str {
        "logits"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.logits(s, batch["images"])
    }
}
