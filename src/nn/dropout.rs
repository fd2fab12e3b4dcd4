//! Noise that regularises training; nothing at all in evaluation.

use super::Scope;
use crate::graph::Tensor;

/// Zero a share `rate` of the values and scale up the rest (JMLR 15:1929).
#[track_caller]
pub fn dropout<'g>(s: &Scope<'g>, x: Tensor<'g>, rate: f64) -> Tensor<'g> {
    let Some(key) = s.noise("dropout").filter(|_| rate > 0.0) else {
        return x;
    };
    let kept = key.bernoulli(1.0 - rate, &x.shape()).to(x.dtype());
    x * (kept * (1.0 / (1.0 - rate)))
}

/// Drop whole residual branches, example by example (stochastic depth, arXiv:1603.09382), at the rate
/// of the layer that the scope is in: `rates` has one for each.
#[track_caller]
pub fn drop_path<'g>(s: &Scope<'g>, x: Tensor<'g>, rates: &[f64]) -> Tensor<'g> {
    let Some(key) = s
        .noise("drop_path")
        .filter(|_| rates.iter().any(|r| *r > 0.0))
    else {
        return x;
    };
    let mut shape = vec![1; x.rank()];
    shape[0] = x.dim(0);
    let pick = |f: &dyn Fn(f64) -> f64| {
        let values: Vec<f32> = rates.iter().map(|r| f(*r) as f32).collect();
        s.pick(&values)
    };
    let share = pick(&|r| 1.0 - r).broadcast_in_dim(&shape, &[]);
    let kept = key.uniform(&shape).less(share).to(x.dtype());
    let scale = pick(&|r| 1.0 / (1.0 - r)).to(x.dtype());
    x * (kept * scale)
}
