//! Optimizers as operations of the step: one file and one line each, with schedules, clipping and masks beside.

mod adafactor;
mod adagrad;
mod adamw;
mod config;
mod eight_bits;
mod lamb;
mod lars;
mod lion;
mod moments;
mod muon;
mod pattern;
mod rule;
mod schedule;
mod sgd;

pub use config::{Common, Group, GroupConfig, OptimizerConfig};
pub use moments::Moments;
pub use muon::AdjustLr;
pub use pattern::Pattern;
pub use rule::{Rule, SlotSpec, StepContext, Trained, Update};
pub use schedule::{RunLength, Schedule, ScheduleConfig, Shape, WarmupShape};

use crate::config::{NonNegative, Positive};
use crate::error::Result;
use crate::graph::Tensor;
use crate::nn::{ParamKind, ParamSpec};
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Makes a configuration's `kind` of the rules: the lower-case name of each.
macro_rules! rules {
    ($($(#[doc = $about:literal])* $file:ident::$rule:ident;)*) => {
        $(pub use $file::$rule;)*

        /// Which rule, and its own keys.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "kind", rename_all = "lowercase")]
        pub enum Kind {
            $($(#[doc = $about])* $rule($rule),)*
        }

        impl Kind {
            fn rule(&self) -> &dyn Rule {
                match self {
                    $(Kind::$rule(rule) => rule,)*
                }
            }

            /// Every rule, with its numbers as they are when not given.
            pub fn all() -> Vec<Kind> {
                vec![$(Kind::$rule($rule::default()),)*]
            }
        }

        $(impl From<$rule> for Kind {
            fn from(rule: $rule) -> Kind {
                Kind::$rule(rule)
            }
        })*
    };
}

rules! {
    /// Adam with decoupled weight decay.
    adamw::AdamW;
    /// Adafactor as T5X has it.
    adafactor::Adafactor;
    /// Rates relative to the root of the sum of all squared gradients, entry by entry.
    adagrad::Adagrad;
    /// The sign of a mean of gradients.
    lion::Lion;
    /// Gradient descent, with or without momentum.
    sgd::Sgd;
    /// Gradient descent with rates relative to the norm of each parameter.
    lars::Lars;
    /// Adam's steps scaled to the norm of each parameter.
    lamb::Lamb;
    /// Momentum made orthogonal, for matrices.
    muon::Muon;
}

/// How the parameters of a model follow their gradients.
#[derive(Clone, Debug)]
pub struct Optimizer {
    config: OptimizerConfig,
}

/// Name of the slot that holds the average of a parameter.
pub const EMA: &str = "ema";

/// Name of the learning rate of what has no schedule of its own.
const LR: &str = "lr";

/// Name of the learning rate of a group with a schedule of its own.
fn rate_of(group: &str) -> String {
    format!("{LR}_{group}")
}

/// Root of the sum of all squares, f32; of several tensors together. None where there are none.
#[track_caller]
pub fn global_norm<'g>(tensors: &[Tensor<'g>]) -> Option<Tensor<'g>> {
    let squares = tensors.iter().map(|x| {
        let x = x.to(DType::F32);
        (x * x).sum_all()
    });
    Some(squares.reduce(|a, b| a + b)?.sqrt())
}

impl Optimizer {
    /// Whether the optimizer changes this parameter.
    pub fn trains(&self, p: &ParamSpec) -> bool {
        let kind = matches!(p.kind, ParamKind::Trained | ParamKind::Rows);
        kind && !names(&self.config.common.freeze, p)
    }

    /// Whether a share of this parameter is taken off at each step.
    pub fn decays(&self, p: &ParamSpec) -> bool {
        self.trains(p) && self.decay(p).is_some_and(|decay| decay > 0.0)
    }

    /// Share of a parameter that is taken off at each step, times the learning rate.
    pub fn weight_decay(&self) -> f64 {
        self.config.common.weight_decay.get()
    }

    /// The weight decay of this parameter; none where `no_decay` names it.
    pub fn decay(&self, p: &ParamSpec) -> Option<f64> {
        let spared = names(&self.config.common.no_decay, p);
        let own = self
            .group(p)
            .and_then(|(_, group)| group.common.weight_decay);
        // times the rate, which is divided by it
        (!spared).then(|| own.map_or(self.weight_decay(), NonNegative::get) * p.width)
    }

    /// Factor on the learning rate of this parameter; none where nothing is said of it. Matrices of a wider model have a smaller one
    /// (arXiv:2203.03466, table 8, of Adam).
    fn factor(&self, p: &ParamSpec) -> Option<f64> {
        let path = p.first_path();
        let mut factors = self.config.common.lr_multipliers.iter();
        let found = factors.find(|(pattern, _)| pattern.fits(&path));
        let own = self.group(p).map(|(_, group)| group.common.lr.get());
        let own = own.filter(|lr| *lr != 1.0);
        let narrowed = (p.width != 1.0).then(|| p.width.recip());
        let said = [found.map(|(_, factor)| factor.get()), own, narrowed];
        said.into_iter().flatten().reduce(|all, own| all * own)
    }

    /// Factor on the learning rate of this parameter.
    pub fn rate_factor(&self, p: &ParamSpec) -> f64 {
        self.factor(p).unwrap_or(1.0)
    }

    /// Names of the learning rates, scalars of the step: `lr`, and `lr_NAME` for each group with a schedule of its own.
    pub fn rates(&self) -> Vec<String> {
        let own = self.own_schedules().map(|(name, _)| rate_of(name));
        std::iter::once(LR.to_owned()).chain(own).collect()
    }

    /// The name of the learning rate that this parameter goes by.
    pub fn rate(&self, p: &ParamSpec) -> String {
        let own = self
            .group(p)
            .filter(|(_, group)| group.common.schedule.is_some());
        own.map_or(LR.to_owned(), |(name, _)| rate_of(name))
    }

    /// The schedule of each learning rate, in the order of [`Optimizer::rates`]; `main` is the first.
    ///
    /// # Errors
    /// As [`ScheduleConfig::resolve`].
    pub fn schedules(
        &self,
        main: &ScheduleConfig,
        run: &RunLength,
    ) -> Result<Vec<(String, Schedule)>> {
        let mut schedules = vec![(LR.to_owned(), main.resolve("schedule", run)?)];
        for (name, own) in self.own_schedules() {
            let own = own.resolve(&format!("optimizer.groups.{name}.schedule"), run)?;
            schedules.push((rate_of(name), own));
        }
        Ok(schedules)
    }

    fn own_schedules(&self) -> impl Iterator<Item = (&String, &ScheduleConfig)> {
        let groups = self.config.common.groups.iter();
        groups.filter_map(|(name, group)| Some((name, group.common.schedule.as_ref()?)))
    }

    /// Whether an average of the weights is kept.
    pub fn has_ema(&self) -> bool {
        self.config.common.ema.is_some()
    }

    /// The rule that this parameter goes by.
    fn rule(&self, p: &ParamSpec) -> &dyn Rule {
        self.group(p)
            .map_or(&self.config.kind, |(_, group)| &group.kind)
            .rule()
    }

    /// The group that this parameter is in, and its name.
    fn group(&self, p: &ParamSpec) -> Option<(&str, &GroupConfig)> {
        let groups = &self.config.common.groups;
        let mut groups = groups.iter().map(|(name, group)| (name.as_str(), group));
        groups.find(|(_, group)| names(&group.common.parameters, p))
    }

    /// Every kind of slot, in the order in which a state lists them: the rules' own, then the average.
    fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = self.config.kind.rule().kinds().to_vec();
        for group in self.config.common.groups.values() {
            kinds.extend(group.kind.rule().kinds());
        }
        let stored = |kind| [Some(kind), moments::scale_of(kind)];
        let mut kinds: Vec<&str> = kinds.into_iter().flat_map(stored).flatten().collect();
        kinds.push(EMA);
        kinds
    }

    /// What is kept for a trained parameter.
    pub fn slots(&self, p: &ParamSpec) -> Vec<SlotSpec> {
        let own = self.rule(p).slots(p).into_iter();
        let moments = self.config.common.moments;
        let mut slots: Vec<SlotSpec> = own.flat_map(|slot| moments.stored(slot)).collect();
        let average = self.config.common.ema;
        slots.extend(average.map(|_| SlotSpec::like(EMA, p)));
        slots
    }

    /// What is kept for the trained ones of these parameters: kind by kind, in the order of the parameters.
    pub fn state<'p>(&self, parameters: &'p [ParamSpec]) -> Vec<(&'p ParamSpec, SlotSpec)> {
        let trained = parameters.iter().filter(|p| self.trains(p));
        let kept = trained.flat_map(|p| self.slots(p).into_iter().map(move |slot| (p, slot)));
        let mut kept: Vec<(&ParamSpec, SlotSpec)> = kept.collect();
        let kinds = self.kinds();
        kept.sort_by_key(|(_, slot)| {
            let place = kinds.iter().position(|kind| *kind == slot.name);
            place.unwrap_or(kinds.len())
        });
        kept
    }

    /// First value of a slot of that type: the parameter itself for its average, zeros for the rest.
    pub fn first_slot<'g>(&self, slot: &str, value: Tensor<'g>, ty: &Type) -> Tensor<'g> {
        match slot == EMA {
            true => value,
            false => value.graph.fill(0.0, ty.clone()),
        }
    }

    /// Global norm of the gradients of these parameters, and what each is to be multiplied by. Groups with a `clip_norm` of
    /// their own are clipped by their own norm, the others together.
    #[track_caller]
    pub fn clip<'g>(
        &self,
        parameters: &[&ParamSpec],
        gradients: &[Tensor<'g>],
    ) -> Option<(Tensor<'g>, Vec<Option<Tensor<'g>>>)> {
        let norm = global_norm(gradients)?;
        let own = |p: &ParamSpec| {
            let (name, group) = self.group(p)?;
            Some((name, group.common.clip_norm?))
        };
        let clips: Vec<Option<(&str, Positive)>> = parameters.iter().map(|p| own(p)).collect();
        let mut factors = BTreeMap::new();
        for clip in &clips {
            let limit = clip
                .map(|(_, limit)| limit)
                .or(self.config.common.clip_norm);
            let (Some(limit), false) = (limit, factors.contains_key(&clip.map(|c| c.0))) else {
                continue;
            };
            let together = clips.iter().zip(gradients).filter(|(c, _)| *c == clip);
            let together: Vec<Tensor> = together.map(|(_, gradient)| *gradient).collect();
            let norm = match together.len() == gradients.len() {
                true => norm,
                false => global_norm(&together)?,
            };
            let limit = norm.filled(limit.get());
            let factor = norm.greater(limit).select(limit / norm, norm.filled(1.0));
            factors.insert(clip.map(|c| c.0), factor);
        }
        let factors = clips.iter().map(|c| factors.get(&c.map(|c| c.0)).copied());
        Some((norm, factors.collect()))
    }

    /// Whether this table's rows may follow each of their gradients by itself where they have several: see [`Rule::is_additive`].
    pub fn is_additive(&self, p: &ParamSpec) -> bool {
        let decays = self.decay(p).is_some_and(|decay| decay > 0.0);
        let clips = self.config.common.clip_norm.is_some()
            || self
                .group(p)
                .is_some_and(|(_, group)| group.common.clip_norm.is_some());
        self.rule(p).is_additive() && !decays && !clips
    }

    /// One update of one parameter, or of some rows of it, whose slots are as [`Optimizer::slots`] has them.
    #[track_caller]
    pub fn update<'g>(
        &self,
        now: StepContext<'g>,
        p: &ParamSpec,
        (value, gradient): (Tensor<'g>, Tensor<'g>),
        slots: &[Tensor<'g>],
    ) -> Update<'g> {
        let lr = self.factor(p).map_or(now.lr, |factor| now.lr * factor);
        let (moments, kinds) = (self.config.common.moments, self.rule(p).slots(p));
        let (gradient, stored) = moments.with_gradient(gradient.to(value.dtype()), slots);
        let mut stored = stored.into_iter();
        let slots = kinds
            .iter()
            .filter_map(|kind| moments.read(kind, &mut stored));
        let slots: Vec<Tensor> = slots.collect();
        let trained = Trained {
            spec: p,
            value,
            gradient,
            slots: &slots,
            decay: self.decay(p),
        };
        let mut update = self.rule(p).update(StepContext { lr, ..now }, trained);
        if let Some([low, high]) = p.range {
            let value = update.value;
            update.value = value.clamp(value.filled(low), value.filled(high));
        }
        let path = ["moments", &p.path];
        let written = kinds.iter().zip(update.slots);
        let written = written.flat_map(|(kind, value)| {
            let key = || path.iter().fold(now.key, |key, part| key.fold_str(part));
            moments.written(kind, value, || key().fold_str(kind.name))
        });
        update.slots = written.collect();
        if let (Some(keep), Some(before)) = (self.config.common.ema, stored.next()) {
            let keep = keep.get();
            let average = before * keep + update.value * (1.0 - keep);
            update.slots.push(average);
        }
        update
    }
}

/// Whether one of the patterns fits the parameter.
fn names(patterns: &[Pattern], p: &ParamSpec) -> bool {
    let path = p.first_path();
    patterns.iter().any(|pattern| pattern.fits(&path))
}
