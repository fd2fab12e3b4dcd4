//! Who trains what in a step.

use crate::graph::Tensor;

/// One of the updates of a step: some parameters follow the gradient of a loss of their own, by the rule that the optimizer has for
/// them (`[optimizer.groups]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Player {
    /// Its name; empty where there is only one.
    pub name: &'static str,
    /// The name of its loss in logs.
    pub loss: &'static str,
    /// What the paths of its parameters begin with.
    pub parameters: &'static str,
    /// It moves in every so manieth step, from the first on.
    pub every: u64,
}

impl Player {
    /// The only one: every parameter, in every step.
    pub const ALL: Player = Player {
        name: "",
        loss: "loss",
        parameters: "",
        every: 1,
    };

    /// Whether it trains the parameter of that path.
    pub fn trains(&self, path: &str) -> bool {
        path.starts_with(self.parameters)
    }

    /// How often it has moved before this step (u64, from 0), where it moves in this one.
    #[track_caller]
    pub fn updates_before<'g>(&self, step: Tensor<'g>) -> Tensor<'g> {
        match self.every {
            0 | 1 => step,
            every => step / step.filled(every as f64),
        }
    }

    /// Whether it moves in this step (u64, from 0), a bool of the program; none where it always does.
    #[track_caller]
    pub fn due<'g>(&self, step: Tensor<'g>) -> Option<Tensor<'g>> {
        (self.every > 1).then(|| {
            let every = step.filled(self.every as f64);
            let rest = step.remainder(every);
            rest.equal(rest.filled(0.0))
        })
    }
}
