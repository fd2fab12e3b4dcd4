//! Muon.

use super::rule::counts;
use super::{Rule, StepContext, Trained, Update};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::nn::ParamSpec;
use crate::ops::einsum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Muon (kellerjordan.github.io/posts/muon) as `torch.optim.Muon` computes it, but in f32: momentum made orthogonal by
/// Newton-Schulz steps, with decoupled weight decay. For matrices alone; the others go by another rule through groups.
///
/// A matrix is what a layer multiplies by: each layer of a stack, and each of query, key and value, is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Muon {
    /// Decay of the mean of gradients.
    pub momentum: Part,
    /// Whether a step looks ahead by the momentum.
    pub nesterov: bool,
    /// Newton-Schulz steps.
    pub ns_steps: Count<1, 99>,
    /// Least norm that a gradient is divided by.
    pub epsilon: Positive,
    /// What the rate of a matrix is multiplied by.
    pub adjust_lr_fn: AdjustLr,
}

/// What the rate of a matrix from `in` to `out` values is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdjustLr {
    /// `sqrt(max(1, out / in))`, as in Muon's first implementation.
    Original,
    /// `0.2 sqrt(max(in, out))`: steps as large as AdamW's, so that its rate and decay can be kept (arXiv:2502.16982).
    MatchRmsAdamw,
    /// `sqrt(out / in)`.
    SpectralUnclamped,
    /// 1.
    None,
}

impl AdjustLr {
    fn factor(self, [from, to]: [usize; 2]) -> f64 {
        let (from, to) = (from as f64, to as f64);
        match self {
            AdjustLr::Original => (to / from).max(1.0).sqrt(),
            AdjustLr::MatchRmsAdamw => 0.2 * from.max(to).sqrt(),
            AdjustLr::SpectralUnclamped => (to / from).sqrt(),
            AdjustLr::None => 1.0,
        }
    }
}

impl Default for Muon {
    fn default() -> Muon {
        Muon {
            momentum: Part::of(0.95),
            nesterov: true,
            ns_steps: Count::of(5),
            epsilon: Positive::of(1e-7),
            adjust_lr_fn: AdjustLr::Original,
        }
    }
}

/// Coefficients of a Newton-Schulz step, from Muon's first implementation.
const NS_COEFFICIENTS: [f64; 3] = [3.4445, -4.7750, 2.0315];

/// How many matrices a parameter is, and what they are from and to: `[count, in, out]`. None where it is no matrix.
fn matrices(p: &ParamSpec) -> Option<[usize; 3]> {
    let leading = p.axes.iter().take_while(|axis| counts(**axis)).count();
    let count = p.ty.shape[..leading].iter().product();
    match p.ty.shape[leading..] {
        [from, to] => Some([count, from, to]),
        _ => None,
    }
}

impl Muon {
    /// `[count, n, m]` to matrices whose singular values are near 1, and whose singular vectors are the same.
    #[track_caller]
    fn orthogonal<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let [a, b, c] = NS_COEFFICIENTS;
        let tall = x.dim(1) > x.dim(2);
        let mut x = if tall { x.transpose(&[0, 2, 1]) } else { x };
        let norm = (x * x).sum(&[1, 2]).sqrt();
        let norm = norm.maximum(norm.filled(self.epsilon.get()));
        x = x / norm.spread_like(x, &[1, 2]);
        for _ in 0..self.ns_steps.get() {
            let gram = einsum(x, x, "bij,bkj->bik");
            let mixed = gram * b + einsum(gram, gram, "bij,bjk->bik") * c;
            x = x * a + einsum(mixed, x, "bij,bjk->bik");
        }
        if tall { x.transpose(&[0, 2, 1]) } else { x }
    }
}

impl Rule for Muon {
    fn kinds(&self) -> &'static [&'static str] {
        &["mu"]
    }

    fn check(&self, p: &ParamSpec) -> Result<()> {
        match matrices(p) {
            Some(_) => Ok(()),
            None => Err(Error::config(format!(
                "muon: {} is {}, expected matrices; let [optimizer] be of another kind, and name the matrices as \
                 parameters of [optimizer.groups.NAME] with kind = \"muon\"",
                p.path, p.ty
            ))),
        }
    }

    #[track_caller]
    fn update<'g>(&self, now: StepContext<'g>, p: Trained<'_, 'g>) -> Update<'g> {
        let Some(shape) = matrices(p.spec) else {
            let value = p.value.graph.poison("muon", "not a matrix");
            return Update {
                value,
                slots: p.slots.to_vec(),
            };
        };
        let momentum = self.momentum.get();
        let toward = |mu: Tensor<'g>| p.gradient * (1.0 - momentum) + mu * momentum;
        let mu = toward(p.slots[0]);
        let step = if self.nesterov { toward(mu) } else { mu };
        let step = self
            .orthogonal(step.reshape(&shape))
            .reshape(&p.spec.ty.shape);
        let lr = now.lr * self.adjust_lr_fn.factor([shape[1], shape[2]]);
        Update {
            value: p.decayed(now.lr) - step * lr,
            slots: vec![mu],
        }
    }
}
