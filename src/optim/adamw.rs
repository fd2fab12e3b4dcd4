//! AdamW.

use super::{Tick, Update};
use crate::graph::Tensor;

/// Adam with decoupled weight decay (arXiv:1711.05101, algorithm 2), as PyTorch computes it.
#[derive(Clone, Copy, Debug)]
pub struct AdamW {
    /// Decay of the mean of gradients.
    pub beta1: f64,
    /// Decay of the mean of squared gradients.
    pub beta2: f64,
    /// Added to the root of the latter.
    pub epsilon: f64,
}

impl AdamW {
    /// What is kept for each parameter.
    pub const SLOTS: [&'static str; 2] = ["mean", "square"];

    /// `p - lr (m / (1 - b1^t) / (sqrt(v / (1 - b2^t)) + e) + decay p)`, all in f32.
    #[track_caller]
    pub fn update<'g>(
        &self,
        now: Tick<'g>,
        decay: f64,
        p: Tensor<'g>,
        g: Tensor<'g>,
        slots: &[Tensor<'g>],
    ) -> Update<'g> {
        let g = g.to(p.dtype());
        let mean = slots[0] * self.beta1 + g * (1.0 - self.beta1);
        let square = slots[1] * self.beta2 + g * g * (1.0 - self.beta2);
        // 1 - b^t without cancellation
        let corrected = |beta: f64| -(now.step * beta.ln()).expm1();
        let step_size = now.lr / corrected(self.beta1);
        let root = square.sqrt() * corrected(self.beta2).rsqrt() + self.epsilon;
        let kept = if decay > 0.0 {
            p * (1.0 - now.lr * decay)
        } else {
            p
        };
        Update {
            value: kept - mean / root * step_size,
            slots: vec![mean, square],
        }
    }
}
