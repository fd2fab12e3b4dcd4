//! Stochastic gradient descent.

use super::{Rule, StepContext, Trained, Update};
use crate::config::{Part, Share};
use crate::error::{Error, Result};
use crate::nn::ParamSpec;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Gradient descent with momentum, as `torch.optim.SGD` computes it. Weight decay is coupled: it is added to the gradient,
/// and goes through the momentum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Sgd {
    /// Decay of the sum of gradients; none is kept for 0.
    pub momentum: Part,
    /// Share of a gradient that does not enter the sum; the first one enters whole.
    pub dampening: Share,
    /// Whether a step looks ahead by the momentum; wants `momentum` above 0 and no `dampening`.
    pub nesterov: bool,
}

impl Default for Sgd {
    fn default() -> Sgd {
        Sgd {
            momentum: Part::of(0.0),
            dampening: Share::of(0.0),
            nesterov: false,
        }
    }
}

impl Rule for Sgd {
    fn kinds(&self) -> &'static [&'static str] {
        match self.momentum.get() > 0.0 {
            true => &["momentum"],
            false => &[],
        }
    }

    fn is_by_rows(&self) -> bool {
        true
    }

    fn is_additive(&self) -> bool {
        self.momentum.get() == 0.0
    }

    fn check(&self, _: &ParamSpec) -> Result<()> {
        let fits = self.momentum.get() > 0.0 && self.dampening.get() == 0.0;
        match self.nesterov && !fits {
            true => Err(Error::config(format!(
                "nesterov: expected momentum above 0 and dampening 0, got {} and {}",
                self.momentum, self.dampening
            ))),
            false => Ok(()),
        }
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let (momentum, kept) = (self.momentum.get(), 1.0 - self.dampening.get());
        let g = p.with_decay();
        let Some(sum) = p.slots.first() else {
            return Update {
                value: p.value - g * now.lr,
                slots: Vec::new(),
            };
        };
        let enters = match kept < 1.0 {
            true => {
                let first = now.step.less_equal(now.step.filled(1.0));
                g * first.select(now.step.filled(1.0), now.step.filled(kept))
            }
            false => g,
        };
        let sum = *sum * momentum + enters;
        let step = if self.nesterov {
            g + sum * momentum
        } else {
            sum
        };
        Update {
            value: p.value - step * now.lr,
            slots: vec![sum],
        }
    }
}
