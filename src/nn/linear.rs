//! Affine maps and the feed-forward layer.

use super::ParamSharding;
use super::activation::Unary;
use super::dropout::dropout;
use super::scope::Parameter;
use super::{Activation, Init, KernelInit, Scope};
use crate::graph::Tensor;
use crate::ops::{Backward, barrier, concatenate, custom_gradient, dot_general};
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
    linear_of(s, x, None, (from, to), (n, init))
}

/// [`linear`] of an operand that the gradient may make again.
#[track_caller]
fn linear_of<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    again: Option<Again<'g>>,
    (from, to): (Axis, Axis),
    (n, init): (usize, Init),
) -> Tensor<'g> {
    let _in = s.enter();
    let kernel = s.stored("kernel", [(from, last(x)), (to, n)], init);
    let bias = s.stored("bias", [(to, n)], Init::Zeros);
    affine_of(x, again, &kernel, Some(&bias))
}

/// `x kernel + bias`: `[.., m]`, f32 `[m, n]` and f32 `[n]` give `[.., n]` in the dtype of `x`.
///
/// Operands are in the dtype of `x`, and it is in that dtype that the kernel is gathered and its gradient
/// scattered; sums are f32, and so are the gradients of kernel and bias: `x^T dy` and `1^T dy`.
#[track_caller]
pub(super) fn affine<'g>(
    x: Tensor<'g>,
    kernel: &Parameter<'g>,
    bias: Option<&Parameter<'g>>,
) -> Tensor<'g> {
    affine_of(x, None, kernel, bias)
}

/// How the operand of a layer is made once more for the gradient, which then does not keep it: the activation of the
/// first of these values, times the second where there is one.
struct Again<'g> {
    activation: Unary,
    of: Vec<Tensor<'g>>,
}

impl<'g> Again<'g> {
    /// On one device and without dropout, where the activation can. What a mesh keeps is decided by `train.remat`.
    fn of(s: &Scope<'g>, config: Mlp, of: &[Tensor<'g>]) -> Option<Again<'g>> {
        let drops = config.dropout > 0.0 && s.trains();
        let alone = s.places().layout.is_none();
        let activation = config.activation.again().filter(|_| alone && !drops)?;
        Some(Again {
            activation,
            of: of.to_vec(),
        })
    }
}

/// [`affine`] of an operand that the gradient may make again.
#[track_caller]
fn affine_of<'g>(
    x: Tensor<'g>,
    again: Option<Again<'g>>,
    kernel: &Parameter<'g>,
    bias: Option<&Parameter<'g>>,
) -> Tensor<'g> {
    let last = x.rank().saturating_sub(1);
    let inside = kernel.lie.gather(kernel.value.to(x.dtype()));
    let y = product(x, inside, [&[last], &[0]]);
    let y = bias.map_or(y, |bias| y + bias.lie.gather(bias.value));
    let inputs = [x, kernel.value].into_iter().chain(bias.map(|b| b.value));
    let mut inputs: Vec<Tensor> = inputs.collect();
    let own = inputs.len();
    let activation = again.map(|again| {
        inputs.extend(again.of);
        again.activation
    });
    let lie = kernel.lie.clone();
    let bias_lie = bias.map(|b| b.lie.clone());
    let gradient: Rc<Backward> = Rc::new(move |inputs, _, ct| {
        let (kernel, ct) = (inputs[1], ct[0]);
        let x = match (activation, &inputs[own..]) {
            (Some(activation), [gate]) => activation(*gate),
            (Some(activation), [gate, linear]) => activation(*gate) * *linear,
            _ => inputs[0],
        };
        let inside = lie.gather(kernel.to(ct.dtype()));
        let lead: Vec<usize> = (0..last).collect();
        let dx = product(ct, inside, [&[last], &[1]]).to(x.dtype());
        let share = lie.share(ct.dtype());
        // Rows are summed over the last axis of a copy of the left operand: on one device, of the narrower one.
        let dkernel = match !lie.is_spread() && ct.dim(last) < x.dim(last) {
            true => turned(product(ct, x, [&lead, &lead])),
            false => product_in(share, x, ct, [&lead, &lead]),
        };
        let dkernel = lie.scatter(dkernel, ct.dtype());
        let dbias = bias_lie.as_ref().map(|lie| {
            let rows = ct.ty().with_shape(ct.shape()[..last].to_vec());
            let sum = product_in(share, ct.graph.fill(1.0, rows), ct, [&lead, &lead]);
            lie.scatter(sum, ct.dtype())
        });
        let mut all: Vec<Option<Tensor>> =
            [dx, dkernel].into_iter().chain(dbias).map(Some).collect();
        all.resize(inputs.len(), None);
        all
    });
    custom_gradient(&inputs, &[y.to(x.dtype())], gradient)[0]
}

/// [`affine`] for several kernels of one type, and as many biases or none. On one device they are
/// multiplied at once; over a mesh one by one, where joining them would move them.
#[track_caller]
pub(super) fn affine_all<'g>(
    x: Tensor<'g>,
    kernels: &[Parameter<'g>],
    biases: &[Parameter<'g>],
) -> Vec<Tensor<'g>> {
    let _here = x.graph.pin();
    if kernels.len() < 2 || kernels.iter().any(|k| k.lie.is_spread()) {
        let each = kernels.iter().enumerate();
        return each
            .map(|(k, kernel)| affine(x, kernel, biases.get(k)))
            .collect();
    }
    let joined = |all: &[Parameter<'g>], axis| {
        let values: Vec<Tensor> = all.iter().map(|p| p.value).collect();
        Parameter {
            value: concatenate(&values, axis),
            lie: ParamSharding::default(),
        }
    };
    let kernel = joined(kernels, 1);
    let bias = (!biases.is_empty()).then(|| joined(biases, 0));
    let y = affine(x, &kernel, bias.as_ref());
    split(y, y.rank() - 1, kernels.len())
}

/// The product that sums over these axes of each operand, in f32.
#[track_caller]
pub(super) fn product<'g>(a: Tensor<'g>, b: Tensor<'g>, axes: [&[usize]; 2]) -> Tensor<'g> {
    product_in(DType::F32, a, b, axes)
}

/// The product that sums over these axes of each operand in f32, and gives that dtype.
#[track_caller]
pub(super) fn product_in<'g>(
    dtype: DType,
    a: Tensor<'g>,
    b: Tensor<'g>,
    axes: [&[usize]; 2],
) -> Tensor<'g> {
    let axes = axes.map(<[usize]>::to_vec);
    dot_general(a, b, [Vec::new(), Vec::new()], axes, dtype)
}

/// A product with its last two axes exchanged, which the compiler does not take for another product.
///
/// It would turn `(a b)^T` into `b^T a^T`, whose left operand is not summed over its last axis: XLA's CPU compiler has no
/// library kernel for that, and in bf16 none at all.
#[track_caller]
pub(super) fn turned(product: Tensor<'_>) -> Tensor<'_> {
    let mut axes: Vec<usize> = (0..product.rank()).collect();
    let last = axes.len().saturating_sub(1);
    axes.swap(last.saturating_sub(1), last);
    barrier(&[product])[0].transpose(&axes)
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
        s.at(name).stored("kernel", [from, to], init)
    };
    let names: &[&str] = if gated { &["gate", "in"] } else { &["in"] };
    let kernels = names
        .iter()
        .map(|name| kernel(name, (Axis::Embed, d), (Axis::Mlp, hidden)));
    let kernels: Vec<Parameter> = kernels.collect();
    let parts = affine_all(x, &kernels, &[]);
    let again = Again::of(s, config, &parts);
    let h = match parts[..] {
        [gate, linear] if again.is_some() => config.activation.gated(gate, linear),
        [gate, linear] => config.activation.of(gate) * linear,
        _ => config.activation.of(parts[0]),
    };
    let h = hidden_axes(s, h);
    let h = dropout(&s.at("in"), h, config.dropout);
    let out = kernel("out", (Axis::Mlp, hidden), (Axis::Embed, d));
    let y = affine_of(h, again, &out, None);
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

/// `[.., embed] -> [.., hidden] -> [.., embed]`, the kernels beginning as `init` says.
#[track_caller]
pub fn mlp<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Mlp, init: KernelInit) -> Tensor<'g> {
    let _in = s.enter();
    let d = last(x);
    let init = || init.of([d, config.hidden]);
    let h = linear(
        &s.at("in"),
        x,
        (Axis::Embed, Axis::Mlp),
        config.hidden,
        init(),
    );
    let axes = (Axis::Mlp, Axis::Embed);
    let again = Again::of(s, config, &[h]);
    let h = hidden_axes(s, config.activation.of(h));
    let h = dropout(&s.at("in"), h, config.dropout);
    let y = linear_of(&s.at("out"), h, again, axes, (d, init()));
    dropout(&s.at("out"), y, config.dropout)
}

/// Hidden values `[batch, length, hidden]`.
#[track_caller]
fn hidden_axes<'g>(s: &Scope<'g>, h: Tensor<'g>) -> Tensor<'g> {
    match h.rank() {
        3 => s.constrain(h, [Axis::Batch, Axis::AttentionLength, Axis::Mlp]),
        _ => h,
    }
}
