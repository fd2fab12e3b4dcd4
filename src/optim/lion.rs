//! Lion.

use super::{Rule, StepContext, Trained, Update};
use crate::config::Part;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Lion (arXiv:2302.06675, algorithm 2): the sign of a mean of gradients, with decoupled weight decay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Lion {
    /// Share of the mean of gradients in what the sign is taken of; the rest is the newest gradient.
    pub beta1: Part,
    /// Decay of the mean of gradients.
    pub beta2: Part,
}

impl Default for Lion {
    fn default() -> Lion {
        Lion {
            beta1: Part::of(0.9),
            beta2: Part::of(0.99),
        }
    }
}

impl Rule for Lion {
    fn kinds(&self) -> &'static [&'static str] {
        &["mu"]
    }

    fn is_entrywise(&self) -> bool {
        true
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let blend = |beta: f64| p.slots[0] * beta + p.gradient * (1.0 - beta);
        let c = blend(self.beta1.get());
        let [zero, one] = [c.filled(0.0), c.filled(1.0)];
        let below = c.less(zero).select(one.negate(), c); // 0 and NaN stay
        let sign = c.greater(zero).select(one, below);
        Update {
            value: p.decayed(now.lr) - sign * now.lr,
            slots: vec![blend(self.beta2.get())],
        }
    }
}
