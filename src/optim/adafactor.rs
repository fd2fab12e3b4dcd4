//! Adafactor.

use super::{Rule, SlotSpec, StepContext, Trained, Update};
use crate::config::{Count, NonNegative, Part, Proper};
use crate::graph::Tensor;
use crate::nn::ParamSpec;
use crate::shard::Axis;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Adafactor (arXiv:1804.04235) as T5X has it: second moments factored by what axes mean, a decay that grows to 1,
/// updates clipped by their own size and scaled by the parameter's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Adafactor {
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
}

impl Default for Adafactor {
    fn default() -> Adafactor {
        Adafactor {
            decay_rate: Proper::of(0.8),
            epsilon1: NonNegative::of(1e-30),
            epsilon2: NonNegative::of(1e-3),
            clipping_threshold: NonNegative::of(1.0),
            parameter_scale: true,
            beta1: None,
            min_size_to_factor: Count::of(128),
        }
    }
}

/// The part that an axis plays in a factored moment.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Role {
    Row,
    Column,
    /// Each entry has moments of its own.
    Batch,
    /// The parameter is not factored.
    Whole,
}

/// T5X's `standard_logical_factor_rules`, and the same sense for what it has no name for.
fn role(axis: Axis) -> Role {
    match axis {
        Axis::Embed | Axis::EncoderEmbed | Axis::Channels => Role::Row,
        Axis::Vocab
        | Axis::Mlp
        | Axis::Heads
        | Axis::HeadDim
        | Axis::Patch
        | Axis::Classes
        | Axis::Filters => Role::Column,
        Axis::Layers | Axis::Expert | Axis::Qkv | Axis::Window => Role::Batch,
        Axis::History | Axis::Buckets | Axis::Length | Axis::AttentionLength | Axis::Batch => {
            Role::Whole
        }
    }
}

impl Adafactor {
    /// The axes that are averaged away in a column's and in a row's moments: rows and columns; none when the parameter is
    /// not factored.
    fn factors(&self, p: &ParamSpec) -> Option<[Vec<usize>; 2]> {
        let mut roles: Vec<Role> = p.axes.iter().map(|axis| role(*axis)).collect();
        if !roles.contains(&Role::Column)
            && let Some(last) = roles.last_mut().filter(|r| **r == Role::Row)
        {
            *last = Role::Column; // from one width to another
        }
        let of = |wanted: Role| -> Vec<usize> {
            let all = roles.iter().enumerate().filter(|(_, r)| **r == wanted);
            all.map(|(k, _)| k).collect()
        };
        let size = |axes: &[usize]| axes.iter().map(|k| p.ty.shape[*k]).product::<usize>();
        let (rows, columns) = (of(Role::Row), of(Role::Column));
        let least = self.min_size_to_factor.get();
        let factored = !roles.contains(&Role::Whole)
            && !rows.is_empty()
            && !columns.is_empty()
            && size(&rows) >= least
            && size(&columns) >= self.min_size_to_factor.get();
        factored.then_some([rows, columns])
    }
}

impl Rule for Adafactor {
    fn kinds(&self) -> &'static [&'static str] {
        &["mu", "nu", "row", "column"]
    }

    fn slots(&self, p: &ParamSpec) -> Vec<SlotSpec> {
        let without = |name: &'static str, gone: &[usize]| {
            let kept = |k: &usize| !gone.contains(k);
            let kept: Vec<usize> = (0..p.ty.rank()).filter(kept).collect();
            SlotSpec {
                name,
                ty: p
                    .ty
                    .with_shape(kept.iter().map(|k| p.ty.shape[*k]).collect()),
                axes: kept.iter().map(|k| p.axes[*k]).collect(),
                scaled: None,
            }
        };
        let mut slots = Vec::new();
        if self.beta1.is_some() {
            slots.push(without("mu", &[]));
        }
        match self.factors(p) {
            None => slots.push(without("nu", &[])),
            Some([rows, columns]) => {
                slots.push(without("row", &columns));
                slots.push(without("column", &rows));
            }
        }
        slots
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let g = p.gradient;
        let fade = (now.step.log() * -self.decay_rate.get()).exp(); // t^-decay_rate
        let keep = -fade + 1.0;
        let squares = g * g + self.epsilon1.get();
        let blend = |old: Tensor<'g>, new: Tensor<'g>| old * keep + new * fade;
        let (mu, moments) = match self.beta1 {
            Some(_) => (Some(p.slots[0]), &p.slots[1..]),
            None => (None, p.slots),
        };
        let mut kept = Vec::new();
        let mut y = match self.factors(p.spec) {
            None => {
                let nu = blend(moments[0], squares);
                kept.push(nu);
                g * nu.rsqrt()
            }
            Some([rows, columns]) => {
                let row = blend(moments[0], squares.mean(&columns));
                let column = blend(moments[1], squares.mean(&rows));
                kept.extend([row, column]);
                // the rows' places in what has lost its columns
                let left: Vec<usize> = (0..g.rank()).filter(|k| !columns.contains(k)).collect();
                let places = left.iter().enumerate().filter(|(_, k)| rows.contains(k));
                let places: Vec<usize> = places.map(|(at, _)| at).collect();
                let share = row / row.mean(&places).spread_like(row, &places);
                g * share.rsqrt().spread_like(g, &columns) * column.rsqrt().spread_like(g, &rows)
            }
        };
        // of each layer on its own, as if the layers were not stored as one
        let own = p.own_axes();
        let root_mean_square = |x: Tensor<'g>| (x * x).mean(&own).sqrt();
        let threshold = self.clipping_threshold.get();
        if threshold > 0.0 {
            let size = root_mean_square(y) * (1.0 / threshold);
            y = y / size.maximum(size.filled(1.0)).spread_like(y, &own);
        }
        let mut step = y * now.lr;
        if self.parameter_scale {
            let size = root_mean_square(p.value);
            let size = size.maximum(size.filled(self.epsilon2.get()));
            step = y * (size * now.lr).spread_like(y, &own);
        }
        if let (Some(beta), Some(mu)) = (self.beta1, mu) {
            let beta = beta.get();
            step = mu * beta + step * (1.0 - beta);
            kept.insert(0, step);
        }
        Update {
            value: p.decayed(now.lr) - step,
            slots: kept,
        }
    }
}
