//! Affine maps and the feed-forward layer.

use super::dropout::dropout;
use super::scope::{Lie, Parameter};
use super::{Activation, Init, Scope};
use crate::graph::Tensor;
use crate::ops::{Backward, concatenate, custom_gradient, dot_general};
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
    affine(x, 1, &[kernel], Some(bias))[0]
}

/// `x kernel + bias` for each kernel: the last `summed` axes of `x` `[.., m..]` are summed over with
/// the first of f32 `[m.., n..]`, giving `[.., n..]` in the dtype of `x`. Several kernels have one
/// type, and are multiplied at once; only one kernel has a bias, f32 `[n..]`.
///
/// Operands are in the dtype of `x`, and it is in that dtype that kernels are gathered; sums are f32,
/// and so are the gradients of kernels and bias: `x^T dy` and `1^T dy`.
#[track_caller]
pub(super) fn affine<'g>(
    x: Tensor<'g>,
    summed: usize,
    kernels: &[Parameter<'g>],
    bias: Option<Parameter<'g>>,
) -> Vec<Tensor<'g>> {
    let lies: Vec<Lie> = kernels.iter().map(|k| k.lie.clone()).collect();
    let values: Vec<Tensor> = kernels.iter().map(|k| k.value).collect();
    if x.rank() < summed || values.iter().any(|v| v.rank() < summed) {
        let message = format!("{summed} axes to sum over, of {}", x.ty());
        return vec![x.graph.poison("affine", &message); values.len()];
    }
    let lead: Vec<usize> = (0..x.rank() - summed).collect();
    let summing: Vec<usize> = (lead.len()..x.rank()).collect();
    let kernel = stacked(&values, &lies, summed, x.dtype());
    let y = product(x, kernel, [summing, (0..summed).collect()]);
    let (scatter, gather) = match &bias {
        Some(bias) => (bias.lie.clone(), bias.lie.gather(bias.value)),
        None => (Lie::default(), y),
    };
    let y = if bias.is_some() { y + gather } else { y }.to(x.dtype());
    let parts = match values.len() {
        1 => vec![y],
        n => {
            let part = |k| {
                let part = y.slice(lead.len(), k, k + 1);
                let mut shape = part.shape();
                shape.remove(lead.len());
                part.reshape(&shape)
            };
            (0..n).map(part).collect()
        }
    };
    let inputs: Vec<Tensor> = std::iter::once(x)
        .chain(values)
        .chain(bias.map(|b| b.value))
        .collect();
    let count = lies.len();
    let gradient: Rc<Backward> = Rc::new(move |inputs, _, ct| {
        let (x, values) = (inputs[0], &inputs[1..=count]);
        let ct = match count {
            1 => ct[0],
            _ => concatenate(
                &ct.iter()
                    .map(|ct| raised(*ct, lead.len()))
                    .collect::<Vec<_>>(),
                lead.len(),
            ),
        };
        let kernel = stacked(values, &lies, summed, ct.dtype());
        let right = |from: usize, rank: usize| (from..rank).collect::<Vec<usize>>();
        let results = [right(lead.len(), ct.rank()), right(summed, kernel.rank())];
        let mut all = vec![Some(product(ct, kernel, results).to(x.dtype()))];
        let dkernel = product(x, ct, [lead.clone(), lead.clone()]);
        for (k, lie) in lies.iter().enumerate() {
            let own = match count {
                1 => dkernel,
                _ => dkernel.slice(summed, k, k + 1).reshape(&values[k].shape()),
            };
            all.push(Some(lie.scatter(own)));
        }
        if inputs.len() > count + 1 {
            let ones = ct
                .graph
                .fill(1.0, ct.ty().with_shape(ct.shape()[..lead.len()].to_vec()));
            let dbias = product(ones, ct, [lead.clone(), lead.clone()]);
            all.push(Some(scatter.scatter(dbias)));
        }
        all
    });
    custom_gradient(&inputs, &parts, gradient)
}

/// Kernels of one type as their layer uses them, several side by side on a new axis.
#[track_caller]
fn stacked<'g>(values: &[Tensor<'g>], lies: &[Lie], axis: usize, dtype: DType) -> Tensor<'g> {
    let own = values
        .iter()
        .zip(lies)
        .map(|(v, lie)| lie.gather(v.to(dtype)));
    let own: Vec<Tensor> = own.collect();
    match own.len() {
        1 => own[0],
        _ => concatenate(
            &own.iter().map(|k| raised(*k, axis)).collect::<Vec<_>>(),
            axis,
        ),
    }
}

/// `x` with a new axis of size 1.
#[track_caller]
fn raised(x: Tensor<'_>, axis: usize) -> Tensor<'_> {
    let mut shape = x.shape();
    shape.insert(axis, 1);
    x.reshape(&shape)
}

/// The product that sums over these axes of each operand, in f32.
#[track_caller]
pub(super) fn product<'g>(a: Tensor<'g>, b: Tensor<'g>, axes: [Vec<usize>; 2]) -> Tensor<'g> {
    dot_general(a, b, [Vec::new(), Vec::new()], axes, DType::F32)
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
    let parts = affine(x, 1, &kernels, None);
    let h = config.activation.of(parts[0]);
    let h = parts.get(1).map_or(h, |linear| h * *linear);
    let h = hidden_axes(s, h);
    let h = dropout(&s.at("in"), h, config.dropout);
    let out = kernel("out", (Axis::Mlp, hidden), (Axis::Embed, d));
    let y = affine(h, 1, &[out], None)[0];
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
    let h = hidden_axes(s, config.activation.of(h));
    let h = dropout(&s.at("in"), h, config.dropout);
    let y = linear(&s.at("out"), h, (Axis::Mlp, Axis::Embed), d, init());
    dropout(&s.at("out"), y, config.dropout)
}

/// Hidden values `[batch, length, hidden]`.
#[track_caller]
fn hidden_axes<'g>(s: &Scope<'g>, h: Tensor<'g>) -> Tensor<'g> {
    match h.rank() {
        3 => s.constrain(h, [Axis::Batch, Axis::Context, Axis::Mlp]),
        _ => h,
    }
}
