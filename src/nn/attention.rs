//! Multi-head self-attention (arXiv:1706.03762).

use super::linear::{flat_product, last, with_last};
use super::{Init, Scope, dropout};
use crate::graph::Tensor;
use crate::ops::{einsum, einsum_to};
use crate::shard::Axis;
use crate::types::DType;

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
    let kernel = s.at("qkv").param("kernel", axes, init());
    let mut qkv = flat_product(x, kernel.reshape(&[d, 3 * d])); // [batch * length, 3 * d]
    if config.qkv_bias {
        let axes = [(Axis::Qkv, 3), (Axis::Heads, heads), (Axis::Kv, kv)];
        qkv = qkv
            + s.at("qkv")
                .param("bias", axes, Init::Zeros)
                .reshape(&[3 * d]);
    }
    // [3, batch, heads, length, kv]
    let qkv = qkv
        .reshape(&[batch, length, 3, heads, kv])
        .transpose(&[2, 0, 3, 1, 4]);
    let part = |k| qkv.slice(0, k, k + 1).reshape(&[batch, heads, length, kv]);
    let (q, k, v) = (part(0), part(1), part(2));
    let scores = einsum_to(q * (kv as f64).powf(-0.5), k, "bhqk,bhmk->bhqm", DType::F32);
    let weights = dropout(&s.at("weights"), scores.softmax(), config.weight_dropout);
    let mixed = einsum(weights.to(x.dtype()), v, "bhqm,bhmk->bhqk");
    let mixed = mixed.transpose(&[0, 2, 1, 3]).reshape(&[batch, length, d]);
    let axes = [(Axis::Heads, heads), (Axis::Kv, kv), (Axis::Embed, d)];
    let kernel = s.at("out").param("kernel", axes, init());
    let bias = s.at("out").param("bias", [(Axis::Embed, d)], Init::Zeros);
    let y = flat_product(mixed, kernel.reshape(&[d, d])) + bias;
    dropout(s, y.reshape(&with_last(x, last(x))), config.dropout)
}
