//! Optimizers as operations of the step: one file each, with schedules, clipping and masks beside.

mod adafactor;
mod adamw;
mod config;
mod pattern;
mod schedule;

pub use adafactor::Adafactor;
pub use adamw::AdamW;
pub use config::{AdafactorConfig, AdamWConfig, OptimizerConfig};
pub use pattern::Pattern;
pub use schedule::{Schedule, Shape, WarmupShape};

use crate::graph::Tensor;
use crate::nn::ParamSpec;
use crate::shard::Axis;
use crate::types::{DType, Type};
use std::collections::BTreeMap;

/// The time of an update, as scalars of the step.
#[derive(Clone, Copy, Debug)]
pub struct Tick<'g> {
    /// Number of this update, f32, from 1.
    pub step: Tensor<'g>,
    /// Learning rate, f32.
    pub lr: Tensor<'g>,
}

/// A parameter after its update.
#[derive(Debug)]
pub struct Update<'g> {
    /// Its value.
    pub value: Tensor<'g>,
    /// Its slots.
    pub slots: Vec<Tensor<'g>>,
}

/// How parameters follow their gradients.
#[derive(Clone, Debug)]
pub struct Optimizer {
    rule: Rule,
    common: Common,
}

#[derive(Clone, Copy, Debug)]
enum Rule {
    AdamW(AdamW),
    Adafactor(Adafactor),
}

/// What every optimizer can do.
#[derive(Clone, Debug)]
struct Common {
    weight_decay: f64,
    no_decay: Vec<Pattern>,
    clip_norm: Option<f64>,
    lr_factors: BTreeMap<Pattern, f64>,
    freeze: Vec<Pattern>,
    average: Option<f64>,
}

/// A value that is kept for a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct SlotSpec {
    /// Its kind: the value is called `NAME/PATH`.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Meaning of each of its axes.
    pub axes: Vec<Axis>,
}

/// Kinds of slots, in the order in which a state lists them.
pub const SLOTS: [&str; 5] = ["mean", "square", "row", "column", AVERAGE];

/// Name of the slot that holds the average of a parameter.
pub const AVERAGE: &str = "ema";

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
        let path = p.first_path();
        p.trainable && !self.common.freeze.iter().any(|f| f.fits(&path))
    }

    /// Whether a share of this parameter is taken off at each step.
    pub fn decays(&self, p: &ParamSpec) -> bool {
        let path = p.first_path();
        let spared = self.common.no_decay.iter().any(|f| f.fits(&path));
        self.trains(p) && self.common.weight_decay > 0.0 && !spared
    }

    /// Share of a parameter that is taken off at each step, times the learning rate.
    pub fn weight_decay(&self) -> f64 {
        self.common.weight_decay
    }

    /// Factor on the learning rate of this parameter.
    pub fn rate_factor(&self, p: &ParamSpec) -> f64 {
        let path = p.first_path();
        let mut factors = self.common.lr_factors.iter();
        let found = factors.find(|(pattern, _)| pattern.fits(&path));
        found.map_or(1.0, |(_, factor)| *factor)
    }

    /// Whether an average of the weights is kept.
    pub fn averages(&self) -> bool {
        self.common.average.is_some()
    }

    /// What is kept for a trained parameter.
    pub fn slots(&self, p: &ParamSpec) -> Vec<SlotSpec> {
        let like = |name| SlotSpec {
            name,
            ty: p.ty.clone(),
            axes: p.axes.clone(),
        };
        let mut slots = match &self.rule {
            Rule::AdamW(_) => AdamW::SLOTS.map(like).to_vec(),
            Rule::Adafactor(rule) => rule.slots(p),
        };
        slots.extend(self.common.average.map(|_| like(AVERAGE)));
        slots
    }

    /// First value of a slot of that type: the parameter itself for its average, zeros for the rest.
    pub fn first_slot<'g>(&self, slot: &str, value: Tensor<'g>, ty: &Type) -> Tensor<'g> {
        match slot == AVERAGE {
            true => value,
            false => value.graph.fill(0.0, ty.clone()),
        }
    }

    /// Global norm of the gradients, and what they are to be multiplied by.
    #[track_caller]
    pub fn clip<'g>(&self, gradients: &[Tensor<'g>]) -> Option<(Tensor<'g>, Option<Tensor<'g>>)> {
        let norm = global_norm(gradients)?;
        let factor = self.common.clip_norm.map(|limit| {
            let limit = norm.filled(limit);
            norm.greater(limit).select(limit / norm, norm.filled(1.0))
        });
        Some((norm, factor))
    }

    /// One update of one parameter.
    #[track_caller]
    pub fn update<'g>(
        &self,
        now: Tick<'g>,
        p: &ParamSpec,
        value: Tensor<'g>,
        gradient: Tensor<'g>,
        slots: &[Tensor<'g>],
    ) -> Update<'g> {
        let path = p.first_path();
        let factors = &self.common.lr_factors;
        let factor = factors
            .iter()
            .find(|(pattern, _)| pattern.fits(&path))
            .map(|f| *f.1);
        let lr = factor.map_or(now.lr, |f| now.lr * f);
        let decays = !self.common.no_decay.iter().any(|f| f.fits(&path));
        let decay = if decays {
            self.common.weight_decay
        } else {
            0.0
        };
        let now = Tick { lr, ..now };
        let mut update = match &self.rule {
            Rule::AdamW(rule) => rule.update(now, decay, value, gradient, slots),
            Rule::Adafactor(rule) => rule.update(now, decay, p, (value, gradient), slots),
        };
        if let Some(keep) = self.common.average {
            let before = slots[update.slots.len()];
            update
                .slots
                .push(before * keep + update.value * (1.0 - keep));
        }
        update
    }
}
