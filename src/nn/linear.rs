//! Affine maps and the feed-forward layer.

use super::dropout::dropout;
use super::{Activation, Init, Scope};
use crate::graph::Tensor;
use crate::ops::{concatenate, custom_gradient, dot_general};
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// Affine map of the last axis: `[.., m] -> [.., n]`, axes `(from, to)`.
#[track_caller]
pub fn linear<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    (from, to): (Axis, Axis),
    n: usize,
    init: Init,
) -> Tensor<'g> {
    let _in = s.enter();
    let kernel = s.param_f32("kernel", [(from, last(x)), (to, n)], init);
    let bias = s.param_f32("bias", [(to, n)], Init::Zeros);
    affine(x, kernel, Some(bias)).reshape(&with_last(x, n))
}

/// `x kernel + bias` of `[.., m]`, f32 `[m, n]` and f32 `[n]`, with the leading axes taken together:
/// `[rows, n]` in the dtype of `x`.
///
/// Operands are in the dtype of `x`, sums in f32, and so are the gradients of kernel and bias. All
/// products, the gradients' too, are of one matrix by one matrix: the kernel's gradient is `x^T dy`,
/// the bias's `1^T dy`.
#[track_caller]
pub(super) fn affine<'g>(
    x: Tensor<'g>,
    kernel: Tensor<'g>,
    bias: Option<Tensor<'g>>,
) -> Tensor<'g> {
    let m = last(x);
    let x = x.reshape(&[x.ty().elements() / m.max(1), m]);
    let y = product(x, kernel.to(x.dtype()), [1, 0]);
    let y = bias.map_or(y, |bias| y + bias).to(x.dtype());
    let inputs: Vec<Tensor> = [x, kernel].into_iter().chain(bias).collect();
    custom_gradient(&inputs, &[y], Rc::new(affine_gradient))[0]
}

fn affine_gradient<'g>(
    inputs: &[Tensor<'g>],
    _: &[Tensor<'g>],
    cotangents: &[Tensor<'g>],
) -> Vec<Option<Tensor<'g>>> {
    let (x, kernel, ct) = (inputs[0], inputs[1], cotangents[0]);
    let dx = product(ct, kernel.to(ct.dtype()), [1, 1]).to(x.dtype());
    let dkernel = product(x, ct, [0, 0]);
    let dbias = inputs.get(2).map(|_| {
        let ones = ct.graph.fill(1.0, ct.ty().with_shape(vec![ct.dim(0)]));
        product(ones, ct, [0, 0])
    });
    vec![Some(dx), Some(dkernel), dbias]
}

/// The product that sums over one axis of each operand, in f32.
#[track_caller]
pub(super) fn product<'g>(a: Tensor<'g>, b: Tensor<'g>, axes: [usize; 2]) -> Tensor<'g> {
    let none = [Vec::new(), Vec::new()];
    dot_general(a, b, none, axes.map(|axis| vec![axis]), DType::F32)
}

/// A feed-forward layer without biases (arXiv:1910.10683; gated: arXiv:2002.05202):
/// `[.., embed] -> [.., hidden] -> [.., embed]`, the hidden values `activation(x gate) * (x in)`, or
/// `activation(x in)` when not gated.
#[track_caller]
pub fn plain_mlp<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Mlp, gated: bool) -> Tensor<'g> {
    let _in = s.enter();
    let (d, hidden) = (last(x), config.hidden);
    let kernel = |name: &str, from: (Axis, usize), to: (Axis, usize)| {
        let init = Init::Normal((from.1 as f64).powf(-0.5));
        s.at(name).param_f32("kernel", [from, to], init)
    };
    let names: &[&str] = if gated { &["gate", "in"] } else { &["in"] };
    let kernels = names
        .iter()
        .map(|name| kernel(name, (Axis::Embed, d), (Axis::Mlp, hidden)));
    let kernels: Vec<Tensor> = kernels.collect();
    let wide = affine(x, concatenate(&kernels, 1), None); // [rows, hidden or twice that]
    let parts = split(wide, 1, kernels.len());
    let h = config.activation.of(parts[0]);
    let h = parts.get(1).map_or(h, |linear| h * *linear);
    let h = dropout(&s.at("in"), h, config.dropout);
    let out = kernel("out", (Axis::Mlp, hidden), (Axis::Embed, d));
    let y = affine(h, out, None).reshape(&with_last(x, d));
    dropout(&s.at("out"), y, config.dropout)
}

/// Equal parts along `axis`, with the gradient in one piece: a concatenation.
#[track_caller]
pub(super) fn split<'g>(x: Tensor<'g>, axis: usize, count: usize) -> Vec<Tensor<'g>> {
    if count < 2 {
        return vec![x; count];
    }
    let size = x.dim(axis) / count;
    let parts = (0..count).map(|k| x.slice(axis, k * size, (k + 1) * size));
    let parts: Vec<Tensor> = parts.collect();
    custom_gradient(
        &[x],
        &parts,
        Rc::new(move |_, _, ct| vec![Some(concatenate(ct, axis))]),
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
