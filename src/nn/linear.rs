//! Affine maps and the feed-forward layer.

use super::ParamSharding;
use super::activation::Unary;
use super::dropout::dropout;
use super::fp8::{affine_in_fp8, history};
use super::scope::Parameter;
use super::{Activation, Init, KernelInit, Products, Scope};
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
    let _in = s.enter();
    let kernel = s.stored("kernel", [(from, last(x)), (to, n)], init);
    let bias = s.stored("bias", [(to, n)], Init::Zeros);
    affine(x, &kernel, Some(&bias))
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
    /// On one device and without dropout, where the activation can and products are of what it gives. What a mesh keeps is decided by
    /// `train.remat`.
    fn of(s: &Scope<'g>, config: Mlp, of: &[Tensor<'g>]) -> Option<Again<'g>> {
        let drops = config.dropout > 0.0 && s.trains();
        let alone = s.places().layout.is_none();
        let plain = alone && !drops && s.depth().products == Products::Dtype;
        let activation = config.activation.again().filter(|_| plain)?;
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
    if let Some(history) = kernel.amax {
        return affine_in_fp8(x, history, kernel, bias);
    }
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

/// A kernel `[m, n]`, and a bias `[n]` where there is one.
#[derive(Clone)]
pub(super) struct Affine<'g> {
    pub kernel: Parameter<'g>,
    pub bias: Option<Parameter<'g>>,
}

/// [`affine`] for several kernels that read the same. On one device they are multiplied at once where all or none have a bias;
/// over a mesh one by one, where joining them would move them, and so are 8-bit floats, of which each kernel has its own scale.
#[track_caller]
pub(super) fn affine_all<'g>(x: Tensor<'g>, maps: &[Affine<'g>]) -> Vec<Tensor<'g>> {
    let _here = x.graph.pin();
    let biases: Vec<&Parameter> = maps.iter().filter_map(|map| map.bias.as_ref()).collect();
    let is_mixed = !biases.is_empty() && biases.len() < maps.len();
    let is_apart = |map: &Affine| map.kernel.lie.is_spread() || map.kernel.amax.is_some();
    if maps.len() < 2 || is_mixed || maps.iter().any(is_apart) {
        let each = maps.iter();
        return each
            .map(|map| affine(x, &map.kernel, map.bias.as_ref()))
            .collect();
    }
    let joined = |all: &[&Parameter<'g>], axis| {
        let values: Vec<Tensor> = all.iter().map(|p| p.value).collect();
        Parameter {
            value: concatenate(&values, axis),
            lie: ParamSharding::default(),
            amax: None,
        }
    };
    let kernels: Vec<&Parameter> = maps.iter().map(|map| &map.kernel).collect();
    let kernel = joined(&kernels, 1);
    let bias = (!biases.is_empty()).then(|| joined(&biases, 0));
    let y = affine(x, &kernel, bias.as_ref());
    let widths: Vec<usize> = kernels.iter().map(|kernel| kernel.value.dim(1)).collect();
    split_by(y, y.rank() - 1, &widths)
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

/// Equal parts along `axis`, with the gradient in one piece: a concatenation.
#[track_caller]
pub(super) fn split<'g>(x: Tensor<'g>, axis: usize, count: usize) -> Vec<Tensor<'g>> {
    split_by(x, axis, &vec![x.dim(axis) / count.max(1); count])
}

/// The parts of a parameter `[parts, ..]`.
#[track_caller]
pub(super) fn cut<'g>(all: Parameter<'g>, parts: usize) -> Vec<Parameter<'g>> {
    let parts = split(all.value, 0, parts).into_iter();
    let shape = all.value.shape().get(1..).unwrap_or_default().to_vec();
    let part = |value: Tensor<'g>| Parameter {
        value: value.reshape(&shape),
        lie: all.lie.inner(),
        amax: None,
    };
    parts.map(part).collect()
}

/// Parts of those sizes along `axis`, with the gradient in one piece.
#[track_caller]
fn split_by<'g>(x: Tensor<'g>, axis: usize, sizes: &[usize]) -> Vec<Tensor<'g>> {
    if sizes.len() < 2 {
        return vec![x; sizes.len()];
    }
    let parts = sizes.iter().scan(0, |start, size| {
        let part = x.slice(axis, *start, *start + size);
        *start += size;
        Some(part)
    });
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mlp {
    /// Hidden width.
    pub hidden: usize,
    /// Non-linearity.
    pub activation: Activation,
    /// Whether hidden values are `activation(x gate) * (x in)` (arXiv:2002.05202), else `activation(x in)`.
    pub gated: bool,
    /// Whether gate and input are one parameter `in`, `[2, embed, hidden]`, as published checkpoints of pictures have it.
    pub joined: bool,
    /// Whether what hidden values are made of has biases: one, or two where it is gated.
    pub in_bias: bool,
    /// Whether the output has a bias.
    pub out_bias: bool,
    /// Share of hidden and output values dropped while training.
    pub dropout: f64,
    /// How kernels begin.
    pub init: KernelInit,
    /// How the last kernel begins, where that is different.
    pub out_init: Option<KernelInit>,
}

impl Mlp {
    /// With both biases, neither gate nor dropout.
    pub fn of(hidden: usize, activation: Activation) -> Mlp {
        Mlp {
            hidden,
            activation,
            gated: false,
            joined: false,
            in_bias: true,
            out_bias: true,
            dropout: 0.0,
            init: KernelInit::default(),
            out_init: None,
        }
    }
}

/// `[.., embed] -> [.., hidden] -> [.., embed]`.
#[track_caller]
pub fn mlp<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Mlp) -> Tensor<'g> {
    let (_in, _here) = (s.enter(), x.graph.pin());
    let (d, hidden) = (last(x), config.hidden);
    let map = |name: &str, from: (Axis, usize), to: (Axis, usize)| {
        let (is_out, s) = (name == "out", s.at(name));
        let own = config.out_init.filter(|_| is_out);
        let init = own.unwrap_or(config.init).of([from.1, to.1]);
        let has_bias = if is_out {
            config.out_bias
        } else {
            config.in_bias
        };
        Affine {
            kernel: s.kernel([from, to], init),
            bias: has_bias.then(|| s.stored("bias", [to], Init::Zeros)),
        }
    };
    let names: &[&str] = if config.gated {
        &["gate", "in"]
    } else {
        &["in"]
    };
    let maps = match config.gated && config.joined {
        true => gate_and_input(&s.at("in"), d, config),
        false => {
            let maps = names
                .iter()
                .map(|name| map(name, (Axis::Embed, d), (Axis::Mlp, hidden)));
            maps.collect()
        }
    };
    let parts = {
        let _in = s.at("in").enter();
        affine_all(x, &maps)
    };
    let again = Again::of(s, config, &parts);
    let h = match parts[..] {
        [gate, linear] if again.is_some() => config.activation.gated(gate, linear),
        [gate, linear] => config.activation.of(gate) * linear,
        _ => config.activation.of(parts[0]),
    };
    let h = hidden_axes(s, h);
    let h = dropout(&s.at("in"), h, config.dropout);
    let out = map("out", (Axis::Mlp, hidden), (Axis::Embed, d));
    let y = {
        let _in = s.at("out").enter();
        affine_of(h, again, &out.kernel, out.bias.as_ref())
    };
    dropout(&s.at("out"), y, config.dropout)
}

/// Gate and input of a feed-forward layer, one parameter.
#[track_caller]
fn gate_and_input<'g>(s: &Scope<'g>, d: usize, config: Mlp) -> Vec<Affine<'g>> {
    let axes = [(Axis::Qkv, 2), (Axis::Embed, d), (Axis::Mlp, config.hidden)];
    let init = config.init.of([d, config.hidden]);
    let kernels = cut(s.stored("kernel", axes, init), 2).into_iter();
    let kernels = kernels.zip(["gate_amax", "in_amax"]);
    let biases = config
        .in_bias
        .then(|| cut(s.stored("bias", [axes[0], axes[2]], Init::Zeros), 2));
    let mut biases = biases.into_iter().flatten();
    let each = kernels.map(|(kernel, amax)| Affine {
        kernel: Parameter {
            amax: history(s, amax),
            ..kernel
        },
        bias: biases.next(),
    });
    each.collect()
}

/// Hidden values `[batch, length, hidden]`.
#[track_caller]
fn hidden_axes<'g>(s: &Scope<'g>, h: Tensor<'g>) -> Tensor<'g> {
    match h.rank() {
        3 => s.constrain(h, [Axis::Batch, Axis::AttentionLength, Axis::Mlp]),
        _ => h,
    }
}
