//! LAMB.

use super::{Rule, StepContext, Trained, Update};
use crate::config::{NonNegative, Part};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// LAMB (arXiv:1904.00962, algorithm 2) as optax computes it: Adam's step and weight decay, scaled to the norm of the parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Lamb {
    /// Decay of the mean of gradients.
    pub beta1: Part,
    /// Decay of the mean of squared gradients.
    pub beta2: Part,
    /// Added to the root of the mean of squared gradients.
    pub epsilon: NonNegative,
}

impl Default for Lamb {
    fn default() -> Lamb {
        Lamb {
            beta1: Part::of(0.9),
            beta2: Part::of(0.999),
            epsilon: NonNegative::of(1e-6),
        }
    }
}

impl Rule for Lamb {
    fn kinds(&self) -> &'static [&'static str] {
        &["mu", "nu"]
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let (beta1, beta2, g) = (self.beta1.get(), self.beta2.get(), p.gradient);
        let mu = p.slots[0] * beta1 + g * (1.0 - beta1);
        let nu = p.slots[1] * beta2 + g * g * (1.0 - beta2);
        let root = (nu / now.bias_correction(beta2)).sqrt() + self.epsilon.get();
        let step = mu / now.bias_correction(beta1) / root;
        let step = match p.decay.filter(|decay| *decay > 0.0) {
            Some(decay) => step + p.value * decay,
            None => step,
        };
        let step = step * p.trust_ratio(step, 1.0, 0.0);
        Update {
            value: p.value - step * now.lr,
            slots: vec![mu, nu],
        }
    }
}
