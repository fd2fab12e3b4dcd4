//! Noise that regularises training; nothing at all in evaluation.

use super::Scope;
use crate::graph::Tensor;

/// Zero a share `rate` of the values and scale up the rest (JMLR 15:1929).
#[track_caller]
pub fn dropout<'g>(s: &Scope<'g>, x: Tensor<'g>, rate: f64) -> Tensor<'g> {
    drop(s, x, rate, &x.shape(), "dropout")
}

/// Drop whole residual branches, example by example (stochastic depth, arXiv:1603.09382).
#[track_caller]
pub fn drop_path<'g>(s: &Scope<'g>, x: Tensor<'g>, rate: f64) -> Tensor<'g> {
    let mut shape = vec![1; x.rank()];
    shape[0] = x.dim(0);
    drop(s, x, rate, &shape, "drop_path")
}

#[track_caller]
fn drop<'g>(s: &Scope<'g>, x: Tensor<'g>, rate: f64, shape: &[usize], name: &str) -> Tensor<'g> {
    let Some(key) = s.noise(name).filter(|_| rate > 0.0) else {
        return x;
    };
    let kept = key.bernoulli(1.0 - rate, shape).to(x.dtype());
    x * (kept * (1.0 / (1.0 - rate)))
}
