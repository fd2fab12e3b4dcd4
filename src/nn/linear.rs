//! Affine maps and the feed-forward layer.

use super::dropout::dropout;
use super::{Activation, Init, Scope};
use crate::graph::Tensor;
use crate::ops::dot_general;
use crate::shard::Axis;

/// Affine map of the last axis: `[.., m] -> [.., n]`, axes `(from, to)`.
///
/// The product is one matrix by one matrix, all leading axes taken together: the weight gradient is
/// then `x^T dy` as one product too.
#[track_caller]
pub fn linear<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    (from, to): (Axis, Axis),
    n: usize,
    init: Init,
) -> Tensor<'g> {
    let _in = s.enter();
    let kernel = s.param("kernel", [(from, last(x)), (to, n)], init);
    let bias = s.param("bias", [(to, n)], Init::Zeros);
    let y = flat_product(x, kernel);
    (y + bias).reshape(&with_last(x, n))
}

/// `[.., m] x [m, n] -> [rows, n]`, the leading axes taken together.
#[track_caller]
pub(super) fn flat_product<'g>(x: Tensor<'g>, kernel: Tensor<'g>) -> Tensor<'g> {
    let m = last(x);
    let rows = x.ty().elements() / m.max(1);
    let none = || [Vec::new(), Vec::new()];
    dot_general(
        x.reshape(&[rows, m]),
        kernel,
        none(),
        [vec![1], vec![0]],
        x.dtype(),
    )
}

pub(super) fn last(x: Tensor<'_>) -> usize {
    x.shape().last().copied().unwrap_or(1)
}

/// The shape of `x` with another last axis.
pub(super) fn with_last(x: Tensor<'_>, n: usize) -> Vec<usize> {
    let mut shape = x.shape();
    if let Some(last) = shape.last_mut() {
        *last = n;
    }
    shape
}

/// The feed-forward layer of a transformer block.
#[derive(Clone, Copy, Debug)]
pub struct Mlp {
    /// Hidden width.
    pub hidden: usize,
    /// Non-linearity.
    pub activation: Activation,
    /// Share of hidden and output values dropped while training.
    pub dropout: f64,
}

/// `[.., embed] -> [.., hidden] -> [.., embed]`.
#[track_caller]
pub fn mlp<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Mlp) -> Tensor<'g> {
    let _in = s.enter();
    let d = last(x);
    let init = || Init::XavierUniform {
        fan_in: d,
        fan_out: config.hidden,
    };
    let h = linear(
        &s.at("in"),
        x,
        (Axis::Embed, Axis::Mlp),
        config.hidden,
        init(),
    );
    let h = dropout(&s.at("in"), config.activation.of(h), config.dropout);
    let y = linear(&s.at("out"), h, (Axis::Mlp, Axis::Embed), d, init());
    dropout(&s.at("out"), y, config.dropout)
}
