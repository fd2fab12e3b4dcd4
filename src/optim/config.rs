//! `[optimizer]`: what is said of every optimizer, and what it means for a model.

use super::{Kind, Moments, Optimizer, Pattern, ScheduleConfig};
use crate::config::{Flat, NonNegative, Positive, Proper};
use crate::error::{Context, Error, Result};
use crate::nn::{ParamKind, ParamSpec};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `[optimizer]` of a configuration: the rule's own keys beside those that all rules share.
pub type OptimizerConfig = Flat<Kind, Common>;

/// `[optimizer.groups.NAME]`: parameters that go by a rule of their own.
pub type GroupConfig = Flat<Kind, Group>;

/// The keys of a group that do not depend on its rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The group's parameters, by path; `*` stands for anything. A parameter is in one group at most.
    pub parameters: Vec<Pattern>,
    /// What the schedule's learning rate is multiplied by; that of its own schedule, where it has one.
    #[serde(default = "as_scheduled")]
    pub lr: NonNegative,
    /// Weight decay of the group. Absent: `optimizer.weight_decay`.
    pub weight_decay: Option<NonNegative>,
    /// Largest norm of the group's gradients, which are then clipped apart from the others. Absent: with the others.
    pub clip_norm: Option<Positive>,
    /// Learning rates of the group's own, with the keys of `[schedule]`, logged as `lr_NAME`. Absent: `[schedule]`.
    pub schedule: Option<ScheduleConfig>,
}

fn as_scheduled() -> NonNegative {
    NonNegative::of(1.0)
}

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
    /// How momentum and means of squares are kept between updates: `"f32"`; `"bf16"` in half of the memory, rounded up or down
    /// by chance; `"int8"` in a quarter, in blocks with a scale each. Averages of the weights stay f32.
    pub moments: Moments,
    /// Decay of an exponential average of the weights, kept and saved beside them. Absent: none.
    pub ema: Option<Proper>,
    /// Parameters with a rule of their own, by names of yours; what no group names goes by `[optimizer]`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, GroupConfig>,
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
            moments: Moments::default(),
            ema: None,
            groups: BTreeMap::new(),
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

    /// From now on every group goes by the schedule of the whole run.
    pub fn drop_schedules(&mut self) {
        for group in self.common.groups.values_mut() {
            group.common.schedule = None;
        }
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
            let place = match optimizer.group(p) {
                Some((name, _)) => format!("optimizer.groups.{name}"),
                None => "optimizer".to_owned(),
            };
            let rule = optimizer.rule(p);
            if p.width != 1.0 && !rule.is_entrywise() {
                return Err(Error::config(format!(
                    "{place}.kind: expected adamw or lion beside model.mup, whose rates are for these; {} is {} times its base",
                    p.path, p.width
                )));
            }
            if p.kind == ParamKind::Rows {
                optimizer.check_rows(p, &place)?;
            }
            rule.check(p).context(place)?;
        }
        Ok(optimizer)
    }
}

impl Optimizer {
    /// Refuse what would change more of a table than the rows that a step has looked up.
    fn check_rows(&self, p: &ParamSpec, place: &str) -> Result<()> {
        let refuse = |key: &str, expected: &str| {
            Err(Error::config(format!(
                "{key}: {} follows its gradient row by row; {expected}",
                p.path
            )))
        };
        match (self.rule(p).is_by_rows(), &self.config.common) {
            (false, _) => refuse(
                &format!("{place}.kind"),
                "expected sgd, adagrad, adamw or lion",
            ),
            (_, common) if common.ema.is_some() => refuse(
                "optimizer.ema",
                "an average would change all of it in each step; leave it out",
            ),
            (_, common) if common.moments != Moments::default() => refuse(
                "optimizer.moments",
                "blocks of 8-bit values lie across rows; leave it out",
            ),
            _ => Ok(()),
        }
    }
}

impl Common {
    fn check(&self, parameters: &[ParamSpec]) -> Result<()> {
        let paths: Vec<Vec<String>> = parameters.iter().map(ParamSpec::paths).collect();
        let fits = |pattern: &&Pattern| !paths.iter().flatten().any(|p| pattern.fits(p));
        let defaults = Common::default().no_decay;
        let no_decay = self.no_decay.iter().filter(|p| !defaults.contains(p));
        let mut all: Vec<(String, Vec<&Pattern>)> = vec![
            ("no_decay".to_owned(), no_decay.collect()),
            ("freeze".to_owned(), self.freeze.iter().collect()),
            (
                "lr_multipliers".to_owned(),
                self.lr_multipliers.keys().collect(),
            ),
        ];
        for (name, group) in &self.groups {
            let of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            if name.is_empty() || !name.chars().all(of_a_name) {
                return Err(Error::config(format!(
                    "optimizer.groups: expected names of letters, digits, _ and -, got {name:?}"
                )));
            }
            if group.common.parameters.is_empty() {
                return Err(Error::config(format!(
                    "optimizer.groups.{name}.parameters: no pattern; give those of the group's parameters, or leave the group out"
                )));
            }
            let patterns = group.common.parameters.iter().collect();
            all.push((format!("groups.{name}.parameters"), patterns));
        }
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
        for path in paths.iter().flatten() {
            let of = |group: &GroupConfig| group.common.parameters.iter().any(|p| p.fits(path));
            let groups = self.groups.iter().filter(|(_, group)| of(group));
            let groups: Vec<&str> = groups.map(|(name, _)| name.as_str()).collect();
            if groups.len() > 1 {
                return Err(Error::config(format!(
                    "optimizer.groups: {path} is in {}, expected one group at most",
                    groups.join(" and in ")
                )));
            }
        }
        Ok(())
    }
}
