//! `[optimizer]`: what is said, and what it means for a model.

use super::{Adafactor, AdamW, Common, Optimizer, Pattern, Rule};
use crate::config::{Count, NonNegative, Part, Positive, Proper};
use crate::error::{Error, Result};
use crate::nn::ParamSpec;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `[optimizer]` of a configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OptimizerConfig {
    /// Adam with decoupled weight decay.
    Adamw(AdamWConfig),
    /// Adafactor as T5X has it.
    Adafactor(AdafactorConfig),
}

/// `[optimizer]` with `kind = "adamw"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdamWConfig {
    /// Decay of the mean of gradients.
    pub beta1: Part,
    /// Decay of the mean of squared gradients.
    pub beta2: Part,
    /// Added to the root of the mean of squared gradients.
    pub epsilon: NonNegative,
    /// Share of a parameter taken off at each step, times the learning rate.
    pub weight_decay: NonNegative,
    /// Parameters that do not decay, by path; `*` stands for anything. `kiln trace CONFIG --digest` lists the paths.
    pub no_decay: Vec<Pattern>,
    /// Largest global norm of the gradients; more is scaled down. Absent: no clipping.
    pub clip_norm: Option<Positive>,
    /// Factors on the learning rate, by path (`"encoder/0/*" = 0.1`); of several patterns that fit, the alphabetically first
    /// counts.
    pub lr_factors: BTreeMap<Pattern, NonNegative>,
    /// Parameters that stay as they are, by path; `*` stands for anything: `["encoder/*"]` trains the head alone.
    pub freeze: Vec<Pattern>,
    /// Decay of an exponential average of the weights, kept and saved beside them. Absent: none.
    pub average: Option<Proper>,
}

impl Default for AdamWConfig {
    fn default() -> AdamWConfig {
        let no_decay = ["*bias", "*/scale", "*token", "*mask", "*position"];
        AdamWConfig {
            beta1: Part::of(0.9),
            beta2: Part::of(0.999),
            epsilon: NonNegative::of(1e-8),
            weight_decay: NonNegative::of(0.0),
            no_decay: no_decay.into_iter().map(Pattern::new).collect(),
            clip_norm: None,
            lr_factors: BTreeMap::new(),
            freeze: Vec::new(),
            average: None,
        }
    }
}

/// `[optimizer]` with `kind = "adafactor"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdafactorConfig {
    /// The second moments' decay at step `t` is `1 - t^-decay_rate`.
    pub decay_rate: Proper,
    /// Added to squared gradients.
    pub epsilon1: NonNegative,
    /// Least root mean square that a parameter counts with.
    pub epsilon2: NonNegative,
    /// Root mean square that an update is clipped to; 0 for no clipping.
    pub clipping_threshold: NonNegative,
    /// Whether the learning rate is relative to the parameter's root mean square.
    pub parameter_scale: bool,
    /// Decay of a mean of updates. Absent: no momentum.
    pub beta1: Option<Part>,
    /// Parameters are factored when rows and columns are at least so many.
    pub min_size_to_factor: Count<0, 16_777_216>,
    /// Share of a parameter taken off at each step, times the learning rate.
    pub weight_decay: NonNegative,
    /// Parameters that do not decay, by path; as for AdamW.
    pub no_decay: Vec<Pattern>,
    /// Largest global norm of the gradients; more is scaled down. Absent: no clipping.
    pub clip_norm: Option<Positive>,
    /// Factors on the learning rate, by path (`"encoder/0/*" = 0.1`); of several patterns that fit, the alphabetically first
    /// counts.
    pub lr_factors: BTreeMap<Pattern, NonNegative>,
    /// Parameters that stay as they are, by path; `*` stands for anything: `["encoder/*"]` trains the head alone.
    pub freeze: Vec<Pattern>,
    /// Decay of an exponential average of the weights, kept and saved beside them. Absent: none.
    pub average: Option<Proper>,
}

impl Default for AdafactorConfig {
    fn default() -> AdafactorConfig {
        AdafactorConfig {
            decay_rate: Proper::of(0.8),
            epsilon1: NonNegative::of(1e-30),
            epsilon2: NonNegative::of(1e-3),
            clipping_threshold: NonNegative::of(1.0),
            parameter_scale: true,
            beta1: None,
            min_size_to_factor: Count::of(128),
            weight_decay: NonNegative::of(0.0),
            no_decay: AdamWConfig::default().no_decay,
            clip_norm: None,
            lr_factors: BTreeMap::new(),
            freeze: Vec::new(),
            average: None,
        }
    }
}

impl OptimizerConfig {
    /// Whether an average of the weights is kept; from now on none is.
    pub fn drop_average(&mut self) -> bool {
        match self {
            OptimizerConfig::Adamw(c) => c.average.take(),
            OptimizerConfig::Adafactor(c) => c.average.take(),
        }
        .is_some()
    }

    /// Settle the numbers, for a model with these parameters.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible, or a pattern that fits no parameter.
    pub fn resolve(&self, parameters: &[ParamSpec]) -> Result<Optimizer> {
        let (rule, common) = match self {
            OptimizerConfig::Adamw(c) => (Rule::AdamW(c.rule()), c.common()),
            OptimizerConfig::Adafactor(c) => (Rule::Adafactor(c.rule()), c.common()),
        };
        common.check(parameters)?;
        Ok(Optimizer { rule, common })
    }
}

impl AdamWConfig {
    fn rule(&self) -> AdamW {
        AdamW {
            beta1: self.beta1.get(),
            beta2: self.beta2.get(),
            epsilon: self.epsilon.get(),
        }
    }

    fn common(&self) -> Common {
        Common {
            weight_decay: self.weight_decay.get(),
            no_decay: self.no_decay.clone(),
            clip_norm: self.clip_norm.map(Positive::get),
            lr_factors: factors(&self.lr_factors),
            freeze: self.freeze.clone(),
            average: self.average.map(Proper::get),
        }
    }
}

impl AdafactorConfig {
    fn rule(&self) -> Adafactor {
        Adafactor {
            decay_rate: self.decay_rate.get(),
            epsilon1: self.epsilon1.get(),
            epsilon2: self.epsilon2.get(),
            clipping_threshold: Some(self.clipping_threshold.get()).filter(|c| *c > 0.0),
            parameter_scale: self.parameter_scale,
            beta1: self.beta1.map(Part::get),
            min_size_to_factor: self.min_size_to_factor.get(),
        }
    }

    fn common(&self) -> Common {
        Common {
            weight_decay: self.weight_decay.get(),
            no_decay: self.no_decay.clone(),
            clip_norm: self.clip_norm.map(Positive::get),
            lr_factors: factors(&self.lr_factors),
            freeze: self.freeze.clone(),
            average: self.average.map(Proper::get),
        }
    }
}

fn factors(said: &BTreeMap<Pattern, NonNegative>) -> BTreeMap<Pattern, f64> {
    let factors = said
        .iter()
        .map(|(pattern, factor)| (pattern.clone(), factor.get()));
    factors.collect()
}

impl Common {
    fn check(&self, parameters: &[ParamSpec]) -> Result<()> {
        let paths: Vec<Vec<String>> = parameters.iter().map(ParamSpec::paths).collect();
        let fits = |pattern: &&Pattern| !paths.iter().flatten().any(|p| pattern.fits(p));
        let defaults = AdamWConfig::default().no_decay;
        let no_decay = self.no_decay.iter().filter(|p| !defaults.contains(p));
        let all: [(&str, Vec<&Pattern>); 3] = [
            ("no_decay", no_decay.collect()),
            ("freeze", self.freeze.iter().collect()),
            ("lr_factors", self.lr_factors.keys().collect()),
        ];
        for (key, patterns) in all {
            let parts = |pattern: &Pattern, layers: &[String]| {
                let some = layers.iter().filter(|p| pattern.fits(p)).count();
                (1..layers.len()).contains(&some)
            };
            for (p, layers) in parameters.iter().zip(&paths) {
                if let Some(pattern) = patterns.iter().find(|pattern| parts(pattern, layers)) {
                    return Err(Error::config(format!(
                        "optimizer.{key}: `{pattern}` fits some of the {} layers of {}, which \
                         train.layers = \"scan\" stores as one; say train.layers = \"unroll\"",
                        layers.len(),
                        p.path
                    )));
                }
            }
            if let Some(pattern) = patterns.into_iter().find(fits) {
                return Err(Error::config(format!(
                    "optimizer.{key}: `{pattern}` fits no parameter"
                )));
            }
        }
        Ok(())
    }
}
