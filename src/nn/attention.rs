//! Multi-head self-attention (arXiv:1706.03762).

use super::linear::{affine, last, with_last};
use super::{Init, Scope, dropout};
use crate::graph::Tensor;
use crate::ops::{concatenate, custom_gradient, einsum_to};
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// Sizes and switches of an attention layer.
#[derive(Clone, Copy, Debug)]
pub struct Attention {
    /// Heads; they share the width equally.
    pub heads: usize,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Share of attention weights dropped while training.
    pub weight_dropout: f64,
    /// Share of output values dropped while training.
    pub dropout: f64,
}

/// Every position looks at every other: `[batch, length, embed]` in and out. Queries, keys and
/// values come of one product; scores and softmax are f32.
#[track_caller]
pub fn attention<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Attention) -> Tensor<'g> {
    let _in = s.enter();
    let [batch, length, d] = x.dims();
    let heads = config.heads;
    if heads == 0 || d % heads != 0 {
        let message = format!("{heads} heads do not share a width of {d}");
        return s.graph.poison("attention", &message);
    }
    let kv = d / heads;
    let init = || Init::XavierUniform {
        fan_in: d,
        fan_out: d,
    };
    let axes = [
        (Axis::Embed, d),
        (Axis::Qkv, 3),
        (Axis::Heads, heads),
        (Axis::Kv, kv),
    ];
    let kernel = s.at("qkv").param_f32("kernel", axes, init());
    let axes = [(Axis::Qkv, 3), (Axis::Heads, heads), (Axis::Kv, kv)];
    let bias = config
        .qkv_bias
        .then(|| s.at("qkv").param_f32("bias", axes, Init::Zeros));
    let bias = bias.map(|bias| bias.reshape(&[3 * d]));
    let qkv = affine(x, kernel.reshape(&[d, 3 * d]), bias);
    let [q, k, v] = thirds(qkv, 1).map(|part| {
        let part = part.reshape(&[batch, length, heads, kv]);
        part.transpose(&[0, 2, 1, 3]) // [batch, heads, length, kv]
    });
    let scores = einsum_to(q * (kv as f64).powf(-0.5), k, "bhqk,bhmk->bhqm", DType::F32);
    let weights = dropout(&s.at("weights"), scores.softmax(), config.weight_dropout);
    let mixed = einsum_to(weights.to(x.dtype()), v, "bhqm,bhmk->bhqk", DType::F32);
    let mixed = mixed.to(x.dtype());
    let mixed = mixed.transpose(&[0, 2, 1, 3]).reshape(&[batch, length, d]);
    let axes = [(Axis::Heads, heads), (Axis::Kv, kv), (Axis::Embed, d)];
    let kernel = s.at("out").param_f32("kernel", axes, init());
    let bias = s
        .at("out")
        .param_f32("bias", [(Axis::Embed, d)], Init::Zeros);
    let y = affine(mixed, kernel.reshape(&[d, d]), Some(bias));
    dropout(s, y.reshape(&with_last(x, last(x))), config.dropout)
}

/// Three equal parts along `axis`, with the gradient in one piece: a concatenation.
#[track_caller]
fn thirds<'g>(x: Tensor<'g>, axis: usize) -> [Tensor<'g>; 3] {
    let size = x.dim(axis) / 3;
    let parts = [0, 1, 2].map(|k| x.slice(axis, k * size, (k + 1) * size));
    let parts = custom_gradient(
        &[x],
        &parts,
        Rc::new(move |_, _, ct| vec![Some(concatenate(ct, axis))]),
    );
    [0, 1, 2].map(|k| parts.get(k).copied().unwrap_or(x)) // one only when `x` is meaningless
}
