//! Learning rates over time.

use crate::config::{BatchSizes, Length, NonNegative, Positive};
use crate::error::{Context, Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the rate runs after warming up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Stays.
    Constant,
    /// Falls to the end value on a line.
    Linear,
    /// Falls to the end value on half a cosine (arXiv:1608.03983, without restarts).
    Cosine,
    /// `sqrt(warmup / step)`: T5's (arXiv:1910.10683, section 3.1.2).
    InverseSqrt,
    /// Stays, then falls to the end value on a line over the last steps (arXiv:2404.06395).
    WarmupStableDecay,
}

/// How the rate comes to its highest value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WarmupShape {
    /// On a line from 0.
    #[default]
    Linear,
    /// It has it from the beginning: with `inverse_sqrt`, T5's `1 / sqrt(max(step, warmup))` (arXiv:1910.10683,
    /// section 3.1.2), whose 10,000 steps of warm-up have a rate of 0.01.
    Constant,
}

/// `[schedule]`, and `[optimizer.groups.NAME.schedule]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleConfig {
    /// How the rate runs once it is warm.
    pub shape: Shape,
    /// Highest learning rate. Either this or `base_lr` is given.
    pub lr: Option<Positive>,
    /// Highest learning rate for a batch of 256: it is multiplied by `train.batch / 256` (arXiv:1706.02677).
    pub base_lr: Option<Positive>,
    /// Last learning rate, of shapes that fall.
    #[serde(default = "nothing")]
    pub end_lr: NonNegative,
    /// How long the rate rises at the beginning; at most as long as `train.length`.
    #[serde(default = "no_steps")]
    pub warmup: Length,
    /// How the rate comes to its highest value.
    #[serde(default)]
    pub warmup_shape: WarmupShape,
    /// How long the fall at the end of `warmup_stable_decay` lasts, which wants it; other shapes have none.
    pub decay: Option<Length>,
}

fn nothing() -> NonNegative {
    NonNegative::of(0.0)
}

fn no_steps() -> Length {
    Length::Steps(0)
}

/// What a schedule is laid out over.
#[derive(Clone, Debug)]
pub struct RunLength {
    /// Updates of the whole run.
    pub steps: u64,
    /// Examples of each.
    pub batches: BatchSizes,
    /// Examples of a pass over the training data, where that is known.
    pub epoch: Option<usize>,
}

impl ScheduleConfig {
    /// A rate that stays.
    pub fn constant(lr: Positive) -> ScheduleConfig {
        ScheduleConfig {
            shape: Shape::Constant,
            lr: Some(lr),
            base_lr: None,
            end_lr: nothing(),
            warmup: no_steps(),
            warmup_shape: WarmupShape::default(),
            decay: None,
        }
    }

    /// Settle it for a run. `table` is where it stands in the configuration.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is missing or impossible.
    pub fn resolve(&self, table: &str, run: &RunLength) -> Result<Schedule> {
        let peak = self.peak(table, run.batches.last())?;
        let end = self.end_lr.get();
        if end > peak {
            return Err(Error::config(format!(
                "{table}.end_lr: expected 0 to the peak {peak}, got {end}"
            )));
        }
        let at = |key: &str| format!("{table}.{key}");
        let warmup = self.warmup.steps(&run.batches, run.epoch);
        let warmup = warmup.with_context(|| at("warmup"))?;
        let decay = self.decay.as_ref();
        let decay = decay.map(|length| length.last_steps(&run.batches, run.epoch, run.steps));
        let decay = decay.transpose().with_context(|| at("decay"))?;
        match (self.shape == Shape::WarmupStableDecay, decay) {
            (true, None) => {
                return Err(Error::config(format!(
                    "{table}.decay: missing; warmup_stable_decay wants the length of its last part"
                )));
            }
            (false, Some(_)) => {
                return Err(Error::config(format!(
                    "{table}.decay: only warmup_stable_decay has one"
                )));
            }
            _ => {}
        }
        if warmup + decay.unwrap_or(0) > run.steps {
            let of_decay = match decay {
                Some(decay) => format!(" and {decay} of {table}.decay"),
                None => String::new(),
            };
            return Err(Error::config(format!(
                "{table}.warmup: {warmup} steps{of_decay}, but the run has {} (train.length); expected at most as many",
                run.steps
            )));
        }
        Ok(Schedule {
            shape: self.shape,
            peak,
            end,
            warmup,
            warmup_shape: self.warmup_shape,
            decay: decay.unwrap_or(0),
            total: run.steps,
        })
    }

    /// The highest rate for that batch.
    fn peak(&self, table: &str, batch: usize) -> Result<f64> {
        let peak = match (self.lr, self.base_lr) {
            (Some(lr), None) => lr.get(),
            (None, Some(base)) => base.get() * batch as f64 / 256.0,
            _ => {
                return Err(Error::config(format!(
                    "{table}: expected either lr, or base_lr (which is multiplied by batch / 256)"
                )));
            }
        };
        let of = || format!("{table}.base_lr times batch / 256");
        Positive::try_from(peak).with_context(of)?;
        Ok(peak)
    }
}

/// A learning-rate schedule, its lengths in steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schedule {
    /// How it runs after warming up.
    pub shape: Shape,
    /// Highest rate.
    pub peak: f64,
    /// Last rate, of shapes that fall.
    pub end: f64,
    /// Steps of warm-up.
    pub warmup: u64,
    /// How it warms up.
    pub warmup_shape: WarmupShape,
    /// Steps of the final fall of `warmup_stable_decay`.
    pub decay: u64,
    /// Steps altogether.
    pub total: u64,
}

impl Schedule {
    /// The rate of update `step`, counted from 0: the first update of a warm-up of `n` has
    /// `peak / n`, the `n`-th has `peak`.
    pub fn at(&self, step: u64) -> f64 {
        if step < self.warmup && self.warmup_shape == WarmupShape::Constant {
            return self.peak;
        }
        if step < self.warmup {
            return self.peak * (step + 1) as f64 / self.warmup as f64;
        }
        let fall = |from: u64, curve: fn(f64) -> f64| {
            let span = self.total.saturating_sub(from).max(1) as f64;
            let progress = (step.saturating_sub(from) as f64 / span).min(1.0);
            self.end + (self.peak - self.end) * curve(progress)
        };
        match self.shape {
            Shape::Constant => self.peak,
            Shape::Linear => fall(self.warmup, |p| 1.0 - p),
            Shape::Cosine => fall(self.warmup, |p| {
                0.5 * (1.0 + (std::f64::consts::PI * p).cos())
            }),
            Shape::InverseSqrt => {
                self.peak * (self.warmup.max(1) as f64 / (step + 1) as f64).sqrt()
            }
            Shape::WarmupStableDecay => fall(
                self.total.saturating_sub(self.decay).max(self.warmup),
                |p| 1.0 - p,
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule(shape: Shape) -> Schedule {
        Schedule {
            warmup_shape: WarmupShape::Linear,
            shape,
            peak: 2.0,
            end: 0.2,
            warmup: 10,
            decay: 20,
            total: 110,
        }
    }

    #[test]
    fn warm_up_is_linear_and_reaches_the_peak() {
        for shape in [
            Shape::Constant,
            Shape::Linear,
            Shape::Cosine,
            Shape::InverseSqrt,
        ] {
            let s = schedule(shape);
            assert!((s.at(0) - 0.2).abs() < 1e-12);
            assert!((s.at(4) - 1.0).abs() < 1e-12);
            assert!((s.at(9) - 2.0).abs() < 1e-12);
        }
    }

    #[test]
    fn shapes_pass_through_their_formulas() {
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} {b}");
        near(schedule(Shape::Constant).at(1000), 2.0);
        near(schedule(Shape::Linear).at(60), 1.1);
        near(schedule(Shape::Linear).at(110), 0.2);
        near(schedule(Shape::Cosine).at(60), 1.1);
        near(
            schedule(Shape::Cosine).at(35),
            0.2 + 0.9 * (1.0 + 0.5f64.sqrt()),
        );
        near(schedule(Shape::Cosine).at(5000), 0.2);
        near(schedule(Shape::InverseSqrt).at(39), 1.0);
        near(schedule(Shape::WarmupStableDecay).at(89), 2.0);
        near(schedule(Shape::WarmupStableDecay).at(100), 1.1);
        near(schedule(Shape::WarmupStableDecay).at(110), 0.2);
    }

    #[test]
    fn no_warm_up_starts_at_the_peak() {
        let s = Schedule {
            warmup: 0,
            ..schedule(Shape::Cosine)
        };
        assert_eq!(s.at(0), 2.0);
    }
}
