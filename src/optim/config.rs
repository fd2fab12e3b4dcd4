//! `[optimizer]`: what is said of every optimizer, and what it means for a model.

use super::{Kind, Optimizer, Pattern};
use crate::config::{Flat, NonNegative, Positive, Proper};
use crate::error::{Context, Error, Result};
use crate::nn::ParamSpec;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `[optimizer]` of a configuration: the rule's own keys beside those that all rules share.
pub type OptimizerConfig = Flat<Kind, Common>;

/// The keys of `[optimizer]` that every optimizer has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Common {
    /// Share of a parameter taken off at each step, times the learning rate.
    pub weight_decay: NonNegative,
    /// Parameters that do not decay, by path; `*` stands for anything. `kiln trace CONFIG --digest` lists the paths.
    pub no_decay: Vec<Pattern>,
    /// Largest global norm of the gradients; more is scaled down. Absent: no clipping.
    pub clip_norm: Option<Positive>,
    /// Multipliers of the learning rate, by path (`"encoder/0/*" = 0.1`); of several patterns that fit, the alphabetically first
    /// counts.
    pub lr_multipliers: BTreeMap<Pattern, NonNegative>,
    /// Parameters that stay as they are, by path; `*` stands for anything: `["encoder/*"]` trains the head alone.
    pub freeze: Vec<Pattern>,
    /// Decay of an exponential average of the weights, kept and saved beside them. Absent: none.
    pub ema: Option<Proper>,
}

impl Default for Common {
    fn default() -> Common {
        let no_decay = ["*bias", "*/scale", "*token", "*mask", "*position"];
        Common {
            weight_decay: NonNegative::of(0.0),
            no_decay: no_decay.into_iter().map(Pattern::new).collect(),
            clip_norm: None,
            lr_multipliers: BTreeMap::new(),
            freeze: Vec::new(),
            ema: None,
        }
    }
}

impl OptimizerConfig {
    /// That rule with these common keys.
    pub fn new(kind: impl Into<Kind>, common: Common) -> OptimizerConfig {
        Flat {
            kind: kind.into(),
            common,
        }
    }

    /// Whether an average of the weights is kept; from now on none is.
    pub fn drop_ema(&mut self) -> bool {
        self.common.ema.take().is_some()
    }

    /// Settle what it means for a model with these parameters.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible, or a pattern that fits no parameter.
    pub fn resolve(&self, parameters: &[ParamSpec]) -> Result<Optimizer> {
        self.common.check(parameters)?;
        let optimizer = Optimizer {
            config: self.clone(),
        };
        for p in parameters.iter().filter(|p| optimizer.trains(p)) {
            optimizer.rule(p).check(p).context("optimizer")?;
        }
        Ok(optimizer)
    }
}

impl Common {
    fn check(&self, parameters: &[ParamSpec]) -> Result<()> {
        let paths: Vec<Vec<String>> = parameters.iter().map(ParamSpec::paths).collect();
        let fits = |pattern: &&Pattern| !paths.iter().flatten().any(|p| pattern.fits(p));
        let defaults = Common::default().no_decay;
        let no_decay = self.no_decay.iter().filter(|p| !defaults.contains(p));
        let all: [(&str, Vec<&Pattern>); 3] = [
            ("no_decay", no_decay.collect()),
            ("freeze", self.freeze.iter().collect()),
            ("lr_multipliers", self.lr_multipliers.keys().collect()),
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
