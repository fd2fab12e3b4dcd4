//! Multi-head attention (arXiv:1706.03762).

mod bias_tiles;
mod chunked;
mod cudnn;
mod fused;
mod mask;
mod products;
mod relative_bias;
mod two_stream;

pub use mask::{AttentionMask, Heads, PreparedMask, Unseen};
pub use relative_bias::{Buckets, relative_bias};
pub use two_stream::{PreparedStreams, Streams, TwoStream, two_stream_attention};

use crate::graph::Tensor;
use crate::nn::linear::{affine, affine_all, last, split};
use crate::nn::scope::Parameter;
use crate::nn::{Init, KernelInit, Scope, dropout};
use crate::shard::Axis;
use chunked::chunked;
use fused::fused;
use mask::{MASKED_SCORE, Ready, lowered, masked};
use products::{scores, weighted};

/// Sizes and switches of an attention layer.
#[derive(Clone, Copy, Debug)]
pub struct Attention<'g> {
    /// Heads.
    pub num_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Share of attention weights dropped while training.
    pub weight_dropout: f64,
    /// Share of output values dropped while training.
    pub dropout: f64,
    /// How its kernels begin.
    pub init: KernelInit,
    /// What queries see of keys; everything sees everything without it.
    pub view: Option<PreparedMask<'g>>,
}

/// Positions look at each other: `[batch, length, embed]` in and out. Queries, keys and values come of one product; scores
/// and softmax are f32.
#[track_caller]
pub fn attention<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Attention<'g>) -> Tensor<'g> {
    let _in = s.enter();
    let [batch, length, d] = x.dims();
    let (heads, kv) = (config.num_heads, config.head_dim);
    let inner = heads * kv;
    let init = || config.init.of([d, inner]);
    let axes = [(Axis::Qkv, 3), (Axis::Embed, d), (Axis::Heads, inner)];
    let kernels = thirds(s.at("qkv").stored("kernel", axes, init()));
    let axes = [(Axis::Qkv, 3), (Axis::Heads, inner)];
    let biases = config
        .qkv_bias
        .then(|| thirds(s.at("qkv").stored("bias", axes, Init::Zeros)));
    let parts = affine_all(x, &kernels, &biases.unwrap_or_default()).into_iter();
    let parts: Vec<Tensor> = parts.map(|part| by_head(s, part, heads)).collect();
    let parts = [parts[0], parts[1], parts[2]];
    let weights = Weights {
        scale: (kv as f64).powf(-0.5),
        dropout: config.weight_dropout,
    };
    let looking = Heads {
        batch,
        count: heads,
        head_dim: kv,
        dropout: config.weight_dropout,
    };
    let everything = || AttentionMask::default().over(s, looking, [length; 2]);
    let view = config.view.unwrap_or_else(everything);
    let mixed = mixed(s, parts, view, weights);
    let axes = [(Axis::Heads, inner), (Axis::Embed, d)];
    let kernel = s.at("out").stored("kernel", axes, init());
    let bias = s.at("out").stored("bias", [(Axis::Embed, d)], Init::Zeros);
    let y = affine(mixed, &kernel, Some(&bias));
    dropout(s, y, config.dropout)
}

/// Sizes and switches of an attention layer without biases and without scaling of its scores, as T5
/// has it (arXiv:1910.10683): the scale lies in the first weights of the queries.
#[derive(Clone, Copy, Debug)]
pub struct PlainAttention<'g> {
    /// Heads.
    pub num_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Share of attention weights and of output values dropped while training.
    pub dropout: f64,
    /// What queries see of keys, and what is added to their scores.
    pub view: PreparedMask<'g>,
}

/// Positions of `x` `[batch, queries, embed]` look at those of `memory` `[batch, keys, embed]`, or at
/// each other when there is none: `[batch, queries, embed]`. Scores and softmax are f32.
///
/// Each of the four kernels is a parameter of its own; those with the same operand are multiplied at
/// once.
#[track_caller]
pub fn plain_attention<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    memory: Option<Tensor<'g>>,
    config: PlainAttention<'g>,
) -> Tensor<'g> {
    let (_in, _here) = (s.enter(), x.graph.pin());
    let (d, heads, kv) = (last(x), config.num_heads, config.head_dim);
    let width = heads * kv;
    // [batch, heads, length, kv] for each name
    let project = |x: Tensor<'g>, names: &[&str]| -> Vec<Tensor<'g>> {
        let kernels = names.iter().map(|name| {
            let fan = if *name == "query" { d * kv } else { d };
            let axes = [(Axis::Embed, d), (Axis::Heads, width)];
            let init = Init::Normal((fan as f64).powf(-0.5));
            s.at(name).stored("kernel", axes, init)
        });
        let kernels: Vec<Parameter> = kernels.collect();
        let parts = affine_all(x, &kernels, &[]).into_iter();
        parts.map(|part| by_head(s, part, heads)).collect()
    };
    let parts = match memory {
        None => project(x, &["query", "key", "value"]),
        Some(memory) => {
            let mut parts = project(x, &["query"]);
            parts.extend(project(memory, &["key", "value"]));
            parts
        }
    };
    let weights = Weights {
        scale: 1.0,
        dropout: config.dropout,
    };
    let rows = mixed(s, [parts[0], parts[1], parts[2]], config.view, weights);
    let axes = [(Axis::Heads, width), (Axis::Embed, d)];
    let init = Init::Normal((width as f64).powf(-0.5));
    let kernel = s.at("out").stored("kernel", axes, init);
    let y = affine(rows, &kernel, None);
    dropout(s, y, config.dropout)
}

/// How scores become weights.
#[derive(Clone, Copy)]
struct Weights {
    /// What products of queries and keys are multiplied by.
    scale: f64,
    /// Share of the weights that is dropped while training.
    dropout: f64,
}

/// Values, weighted by the softmax of the scores of queries and keys, each `[batch, heads, length, kv]`:
/// `[batch, queries, heads x kv]` in the dtype of the values.
#[track_caller]
fn mixed<'g>(
    s: &Scope<'g>,
    [q, k, v]: [Tensor<'g>; 3],
    view: PreparedMask<'g>,
    Weights {
        scale,
        dropout: rate,
    }: Weights,
) -> Tensor<'g> {
    let scaled = || if scale == 1.0 { q } else { q * scale };
    let mixed = match view.0 {
        Ready::Fused(sight) => fused(s, [q, k, v], (sight, scale), rate),
        Ready::Chunked(sight, tiles, chunks) => {
            let parts = [scaled(), k, v];
            chunked(s, parts, (sight, tiles, chunks), rate).transpose(&[0, 2, 1, 3])
        }
        Ready::Plain { bias, seen, unseen } => {
            let alone = s.places().layout.is_none();
            let mut scores = scores(scaled(), k, alone);
            if let Some(bias) = bias {
                scores = scores + bias.broadcast_in_dim(&scores.shape(), &[1, 2, 3]);
            }
            let weights = match unseen {
                Unseen::Mean => masked(scores, seen, MASKED_SCORE).softmax(),
                Unseen::Lowered => lowered(scores, seen).softmax(),
                Unseen::Zero => masked(masked(scores, seen, MASKED_SCORE).softmax(), seen, 0.0),
            };
            let weights = dropout(&s.at("weights"), weights, rate);
            let mixed = weighted(weights.to(v.dtype()), v, alone).to(v.dtype());
            mixed.transpose(&[0, 2, 1, 3])
        }
    };
    let mixed = s.constrain(mixed, BY_HEAD);
    let [batch, queries, heads, kv] = mixed.dims();
    mixed.reshape(&[batch, queries, heads * kv])
}

/// What the axes of queries, keys, values and results mean, positions first.
const BY_HEAD: [Axis; 4] = [
    Axis::Batch,
    Axis::AttentionLength,
    Axis::Heads,
    Axis::HeadDim,
];

/// `[batch, length, heads x kv] -> [batch, heads, length, kv]`.
#[track_caller]
fn by_head<'g>(s: &Scope<'g>, x: Tensor<'g>, heads: usize) -> Tensor<'g> {
    let [batch, length, width] = x.dims();
    let x = x.reshape(&[batch, length, heads, width / heads.max(1)]);
    s.constrain(x, BY_HEAD).transpose(&[0, 2, 1, 3])
}

/// The three parts of a parameter `[3, ..]`.
#[track_caller]
fn thirds<'g>(all: Parameter<'g>) -> Vec<Parameter<'g>> {
    let parts = split(all.value, 0, 3).into_iter();
    let shape = all.value.shape().get(1..).unwrap_or_default().to_vec();
    let part = |value: Tensor<'g>| Parameter {
        value: value.reshape(&shape),
        lie: all.lie.inner(),
    };
    parts.map(part).collect()
}
