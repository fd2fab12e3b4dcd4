//! AdaGrad.

use super::{Rule, StepContext, Trained, Update};
use crate::config::NonNegative;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// AdaGrad (Duchi et al., 2011), as `torch.optim.Adagrad` computes it: `p - lr g / (sqrt(initial + sum g^2) + e)`. Weight decay is
/// coupled: it is added to the gradient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Adagrad {
    /// What sums of squares begin with. GloVe begins with 1.
    pub initial: NonNegative,
    /// Added to the root of the sum of squares.
    pub epsilon: NonNegative,
}

impl Default for Adagrad {
    fn default() -> Adagrad {
        Adagrad {
            initial: NonNegative::of(0.0),
            epsilon: NonNegative::of(1e-10),
        }
    }
}

impl Rule for Adagrad {
    fn kinds(&self) -> &'static [&'static str] {
        &["squares"]
    }

    fn is_by_rows(&self) -> bool {
        true
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let g = p.with_decay();
        let squares = p.slots[0] + g * g;
        let root = (squares + self.initial.get()).sqrt() + self.epsilon.get();
        Update {
            value: p.value - g * now.lr / root,
            slots: vec![squares],
        }
    }
}
