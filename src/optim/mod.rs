//! Optimizers as operations of the step: one file each, with schedules, clipping and masks beside.

mod adamw;
mod pattern;
mod schedule;

pub use adamw::AdamW;
pub use pattern::Pattern;
pub use schedule::{Schedule, Shape};

use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::nn::ParamSpec;
use crate::types::DType;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `[optimizer]` of a configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OptimizerConfig {
    /// Adam with decoupled weight decay.
    Adamw(AdamWConfig),
}

/// `[optimizer]` with `kind = "adamw"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AdamWConfig {
    /// Decay of the mean of gradients.
    pub beta1: f64,
    /// Decay of the mean of squared gradients.
    pub beta2: f64,
    /// Added to the root of the latter.
    pub epsilon: f64,
    /// Share of a parameter taken off at each step, times the learning rate.
    pub weight_decay: f64,
    /// Parameters that do not decay, by path; `*` stands for anything. Default: biases, norms,
    /// tokens and positions.
    pub no_decay: Vec<Pattern>,
    /// Largest global norm of the gradients; more is scaled down. Absent: no clipping.
    pub clip_norm: Option<f64>,
    /// Factors on the learning rate, by path; of several patterns that fit, the alphabetically first counts.
    pub lr_factors: BTreeMap<Pattern, f64>,
    /// Parameters that stay as they are, by path.
    pub freeze: Vec<Pattern>,
    /// Decay of an exponential average of the weights, kept and saved beside them. Absent: none.
    pub average: Option<f64>,
}

impl Default for AdamWConfig {
    fn default() -> AdamWConfig {
        let no_decay = ["*bias", "*/scale", "*token", "*mask", "*position"];
        AdamWConfig {
            beta1: 0.9,
            beta2: 0.999,
            epsilon: 1e-8,
            weight_decay: 0.0,
            no_decay: no_decay.into_iter().map(Pattern::new).collect(),
            clip_norm: None,
            lr_factors: BTreeMap::new(),
            freeze: Vec::new(),
            average: None,
        }
    }
}

impl OptimizerConfig {
    /// Settle the numbers, for a model with these parameters.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible, or a pattern that fits no parameter.
    pub fn resolve(&self, parameters: &[ParamSpec]) -> Result<Optimizer> {
        let OptimizerConfig::Adamw(c) = self;
        let share = |key: &str, value: f64, low: bool| match value < 1.0
            && (value > 0.0 || low && value == 0.0)
        {
            true => Ok(()),
            false => Err(Error::config(format!(
                "optimizer.{key}: expected a number below 1, got {value}"
            ))),
        };
        share("beta1", c.beta1, true)?;
        share("beta2", c.beta2, true)?;
        c.average
            .map_or(Ok(()), |decay| share("average", decay, false))?;
        let positive = |key: &str, value: f64| match value.is_finite() && value >= 0.0 {
            true => Ok(()),
            false => Err(Error::config(format!(
                "optimizer.{key}: expected 0 or more, got {value}"
            ))),
        };
        positive("epsilon", c.epsilon)?;
        positive("weight_decay", c.weight_decay)?;
        if let Some(norm) = c.clip_norm.filter(|n| !n.is_finite() || *n <= 0.0) {
            return Err(Error::config(format!(
                "optimizer.clip_norm: expected above 0, got {norm}"
            )));
        }
        let fits = |pattern: &&Pattern| !parameters.iter().any(|p| pattern.fits(&p.path));
        let defaults = AdamWConfig::default().no_decay;
        let no_decay = c.no_decay.iter().filter(|p| !defaults.contains(p));
        for (key, mut patterns) in [
            (
                "no_decay",
                Box::new(no_decay) as Box<dyn Iterator<Item = &Pattern>>,
            ),
            ("freeze", Box::new(c.freeze.iter())),
            ("lr_factors", Box::new(c.lr_factors.keys())),
        ] {
            if let Some(pattern) = patterns.find(fits) {
                return Err(Error::config(format!(
                    "optimizer.{key}: `{pattern}` fits no parameter"
                )));
            }
        }
        for (pattern, factor) in &c.lr_factors {
            positive(&format!("lr_factors.\"{pattern}\""), *factor)?;
        }
        Ok(Optimizer {
            rule: AdamW {
                beta1: c.beta1,
                beta2: c.beta2,
                epsilon: c.epsilon,
            },
            config: c.clone(),
        })
    }
}

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
    rule: AdamW,
    config: AdamWConfig,
}

/// Name of the slot that holds the average of a parameter.
pub const AVERAGE: &str = "ema";

impl Optimizer {
    /// Whether the optimizer changes this parameter.
    pub fn trains(&self, p: &ParamSpec) -> bool {
        p.trainable && !self.config.freeze.iter().any(|f| f.fits(&p.path))
    }

    /// Whether an average of the weights is kept.
    pub fn averages(&self) -> bool {
        self.config.average.is_some()
    }

    /// Names of what is kept for each trained parameter, each of its shape.
    pub fn slots(&self) -> Vec<&'static str> {
        let mut slots = AdamW::SLOTS.to_vec();
        slots.extend(self.config.average.map(|_| AVERAGE));
        slots
    }

    /// First value of a slot: the parameter itself for its average, zeros for the rest.
    pub fn first_slot<'g>(&self, slot: &str, value: Tensor<'g>) -> Tensor<'g> {
        if slot == AVERAGE {
            value
        } else {
            value.filled(0.0)
        }
    }

    /// Global norm of the gradients, and what they are to be multiplied by.
    #[track_caller]
    pub fn clip<'g>(&self, gradients: &[Tensor<'g>]) -> Option<(Tensor<'g>, Option<Tensor<'g>>)> {
        let squares = gradients.iter().map(|g| {
            let g = g.to(DType::F32);
            (g * g).sum_all()
        });
        let norm = squares.reduce(|a, b| a + b)?.sqrt();
        let factor = self.config.clip_norm.map(|limit| {
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
        let factors = &self.config.lr_factors;
        let factor = factors
            .iter()
            .find(|(pattern, _)| pattern.fits(&p.path))
            .map(|f| *f.1);
        let lr = factor.map_or(now.lr, |f| now.lr * f);
        let decays = !self.config.no_decay.iter().any(|f| f.fits(&p.path));
        let decay = if decays {
            self.config.weight_decay
        } else {
            0.0
        };
        let now = Tick { lr, ..now };
        let mut update = self.rule.update(now, decay, value, gradient, slots);
        if let Some(keep) = self.config.average {
            let before = slots[AdamW::SLOTS.len()];
            update
                .slots
                .push(before * keep + update.value * (1.0 - keep));
        }
        update
    }
}
