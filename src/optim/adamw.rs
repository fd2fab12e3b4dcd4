//! AdamW.

use super::{Rule, StepContext, Trained, Update};
use crate::config::{NonNegative, Part};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Adam with decoupled weight decay (arXiv:1711.05101, algorithm 2), as PyTorch computes it:
/// `p - lr (m / (1 - b1^t) / (sqrt(v / (1 - b2^t)) + e) + decay p)`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdamW {
    /// Decay of the mean of gradients.
    pub beta1: Part,
    /// Decay of the mean of squared gradients.
    pub beta2: Part,
    /// Added to the root of the mean of squared gradients.
    pub epsilon: NonNegative,
}

impl Default for AdamW {
    fn default() -> AdamW {
        AdamW {
            beta1: Part::of(0.9),
            beta2: Part::of(0.999),
            epsilon: NonNegative::of(1e-8),
        }
    }
}

impl Rule for AdamW {
    fn kinds(&self) -> &'static [&'static str] {
        &["mu", "nu"]
    }

    fn is_entrywise(&self) -> bool {
        true
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let (beta1, beta2, g) = (self.beta1.get(), self.beta2.get(), p.gradient);
        let mu = p.slots[0] * beta1 + g * (1.0 - beta1);
        let nu = p.slots[1] * beta2 + g * g * (1.0 - beta2);
        let step_size = now.lr / now.bias_correction(beta1);
        let root = nu.sqrt() * now.bias_correction(beta2).rsqrt() + self.epsilon.get();
        Update {
            value: p.decayed(now.lr) - mu / root * step_size,
            slots: vec![mu, nu],
        }
    }
}
