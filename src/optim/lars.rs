//! LARS.

use super::{Rule, StepContext, Trained, Update};
use crate::config::{NonNegative, Part, Positive};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// LARS (arXiv:1708.03888) as optax computes it: each parameter has a rate relative to its own norm. Weight decay is coupled.
/// What `no_decay` names, biases and norms, goes by the plain rate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Lars {
    /// Decay of the sum of steps.
    pub momentum: Part,
    /// Whether a step looks ahead by the momentum.
    pub nesterov: bool,
    /// The rate of a parameter whose norm is its gradient's.
    pub trust_coefficient: Positive,
    /// Added to the norm of the gradient.
    pub epsilon: NonNegative,
}

impl Default for Lars {
    fn default() -> Lars {
        Lars {
            momentum: Part::of(0.9),
            nesterov: false,
            trust_coefficient: Positive::of(0.001),
            epsilon: NonNegative::of(0.0),
        }
    }
}

impl Rule for Lars {
    fn kinds(&self) -> &'static [&'static str] {
        &["momentum"]
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let momentum = self.momentum.get();
        let g = p.with_decay();
        let step = match p.decay {
            Some(_) => g * p.trust_ratio(g, self.trust_coefficient.get(), self.epsilon.get()),
            None => g,
        };
        let step = step * now.lr;
        let sum = p.slots[0] * momentum + step;
        let step = if self.nesterov {
            step + sum * momentum
        } else {
            sum
        };
        Update {
            value: p.value - step,
            slots: vec![sum],
        }
    }
}
