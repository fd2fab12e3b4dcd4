//! Multi-head attention (arXiv:1706.03762).

mod bias_tiles;
mod blocks;
mod cache;
mod chunked;
mod cudnn;
mod fused;
mod mask;
mod pairs;
mod products;
mod relative_bias;
mod rotary;
mod row_sharding;
mod two_stream;

pub use cache::Cache;
pub use mask::{AttentionMask, Heads, PreparedMask, Unseen};
pub use relative_bias::{Buckets, relative_bias};
pub use rotary::{PreparedRotary, Rotary, RotaryScaling, Yarn};
pub use two_stream::{PreparedStreams, Streams, TwoStream, two_stream_attention};

use crate::graph::Tensor;
use crate::nn::fp8::history;
use crate::nn::linear::{Affine, affine, affine_all, cut, last};
use crate::nn::norm::rms_norm_over;
use crate::nn::scope::Parameter;
use crate::nn::soft_cap::soft_capped;
use crate::nn::{Init, KernelInit, Scope, dropout};
use crate::shard::Axis;
use blocks::by_blocks;
use chunked::chunked;
use fused::fused;
use mask::{MASKED_SCORE, Ready, lowered, masked};
use products::{scores, weighted};

/// Sizes and switches of an attention layer.
#[derive(Clone, Copy, Debug)]
pub struct Attention<'g> {
    /// Heads of queries.
    pub num_heads: usize,
    /// Heads of keys and values, each shared by as many heads of queries in a row (arXiv:2305.13245); 1 is multi-query attention.
    pub num_kv_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Whether queries, keys and values have one parameter, `qkv`, and not `query`, `key` and `value`; those of a memory are `kv`
    /// beside `query`.
    pub joined_qkv: bool,
    /// Which products have biases.
    pub biases: Biases,
    /// What products of queries and keys are multiplied by. Where that is 1 the scale lies in the queries' first weights.
    pub scale: f64,
    /// Queries and keys are divided by their root mean square over a head (arXiv:2010.04245, as Qwen3 has it): what is added to its
    /// square.
    pub qk_norm: Option<f64>,
    /// How queries and keys are turned by their positions.
    pub rotary: Option<PreparedRotary<'g>>,
    /// Share of attention weights dropped while training.
    pub weight_dropout: f64,
    /// Share of output values dropped while training.
    pub dropout: f64,
    /// How its kernels begin.
    pub init: KernelInit,
    /// How the last kernel begins, where that is different.
    pub out_init: Option<KernelInit>,
    /// What queries see of keys; everything sees everything without it.
    pub view: Option<PreparedMask<'g>>,
    /// Where keys and values come from, `[batch, keys, embed]`: from the queries' own positions without it.
    pub memory: Option<Tensor<'g>>,
    /// Where those of a text's earlier tokens are kept, while it is written token by token.
    pub cache: Option<Cache<'g>>,
}

/// Which products of an attention layer have biases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Biases {
    /// Queries.
    pub query: bool,
    /// Keys.
    pub key: bool,
    /// Values.
    pub value: bool,
    /// The output.
    pub out: bool,
}

impl Biases {
    /// All: BERT, GPT-2.
    pub const ALL: Biases = Biases {
        out: true,
        ..Biases::QKV
    };
    /// Queries, keys and values: Qwen2.
    pub const QKV: Biases = Biases {
        query: true,
        key: true,
        value: true,
        out: false,
    };
    /// None: T5, Llama.
    pub const NONE: Biases = Biases {
        query: false,
        key: false,
        value: false,
        out: false,
    };
}

impl<'g> Attention<'g> {
    /// As the paper has it, each kernel a parameter of its own and without biases: scores are scaled by `1 / sqrt(head_dim)`.
    pub fn of(num_heads: usize, head_dim: usize) -> Attention<'g> {
        Attention {
            num_heads,
            num_kv_heads: num_heads,
            head_dim,
            joined_qkv: false,
            biases: Biases::NONE,
            scale: (head_dim as f64).powf(-0.5),
            qk_norm: None,
            rotary: None,
            weight_dropout: 0.0,
            dropout: 0.0,
            init: KernelInit::default(),
            out_init: None,
            view: None,
            memory: None,
            cache: None,
        }
    }

    /// What an [`AttentionMask`] is made ready for, on a batch.
    pub fn on(&self, batch: usize) -> Heads {
        Heads {
            batch,
            count: self.num_heads,
            head_dim: self.head_dim,
            dropout: self.weight_dropout,
        }
    }

    /// What does not fit together, in words.
    fn check(&self) -> Result<(), String> {
        let Attention {
            num_heads: heads,
            num_kv_heads: kv_heads,
            biases,
            ..
        } = *self;
        if kv_heads == 0 || !heads.is_multiple_of(kv_heads) {
            return Err(format!(
                "expected heads of queries that divide over those of keys and values, got {heads} and {kv_heads}"
            ));
        }
        if self.cache.is_some() && self.memory.is_some() {
            return Err("a cache is of one text's own keys: expected no memory".to_owned());
        }
        if self.rotary.is_some() && self.memory.is_some() {
            return Err("rotary positions are those of one text: expected no memory".to_owned());
        }
        let parts = [biases.query, biases.key, biases.value];
        if self.joined_qkv && (kv_heads != heads || parts != [parts[0]; 3]) {
            return Err(
                "one parameter for queries, keys and values: expected as many heads of each, and biases for all or none"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// What `x` `[batch, length, embed]` gives of these parts, each `[batch, heads, length, head_dim]`. They are multiplied at once.
    #[track_caller]
    fn project(&self, s: &Scope<'g>, x: Tensor<'g>, parts: &[Part]) -> Vec<Tensor<'g>> {
        let _here = x.graph.pin();
        let maps = match parts {
            [_, _, ..] if self.joined_qkv => self.joined(s, last(x), parts),
            each => each
                .iter()
                .map(|part| self.map(s, last(x), *part))
                .collect(),
        };
        let values = affine_all(x, &maps).into_iter().zip(parts);
        let by_head = |(value, part): (Tensor<'g>, &Part)| {
            let value = positioned(s, value, self.heads_of(*part));
            self.told(s, value, *part).transpose(&[0, 2, 1, 3])
        };
        values.map(by_head).collect()
    }

    /// Queries or keys `[batch, length, heads, head_dim]`, normalised and turned.
    #[track_caller]
    fn told(&self, s: &Scope<'g>, x: Tensor<'g>, part: Part) -> Tensor<'g> {
        let name = match part {
            Part::Query => "query_norm",
            Part::Key => "key_norm",
            Part::Value => return x,
        };
        let norm = |epsilon| rms_norm_over(&s.at(name), x, Axis::HeadDim, epsilon);
        let x = self.qk_norm.map_or(x, norm);
        self.rotary.map_or(x, |rotary| rotary.turned(x))
    }

    fn heads_of(&self, part: Part) -> usize {
        match part {
            Part::Query => self.num_heads,
            Part::Key | Part::Value => self.num_kv_heads,
        }
    }

    /// One parameter for all of these parts, cut into theirs.
    #[track_caller]
    fn joined(&self, s: &Scope<'g>, d: usize, parts: &[Part]) -> Vec<Affine<'g>> {
        let name = match parts.contains(&Part::Query) {
            true => "qkv",
            false => "kv",
        };
        let (s, inner, n) = (s.at(name), self.num_heads * self.head_dim, parts.len());
        let axes = [(Axis::Qkv, n), (Axis::Embed, d), (Axis::Heads, inner)];
        let kernels = cut(s.stored("kernel", axes, self.init.of([d, inner])), n);
        let kernels = kernels.into_iter().zip(parts);
        let kernels = kernels.map(|(kernel, part)| Parameter {
            amax: history(&s, part.amax()),
            ..kernel
        });
        let has_biases = self.biases.query;
        let biases = has_biases.then(|| cut(s.stored("bias", [axes[0], axes[2]], Init::Zeros), n));
        let biases = match biases {
            Some(biases) => biases.into_iter().map(Some).collect(),
            None => vec![None; n],
        };
        let each = kernels.zip(biases);
        each.map(|(kernel, bias)| Affine { kernel, bias }).collect()
    }

    /// A part's own parameters.
    #[track_caller]
    fn map(&self, s: &Scope<'g>, d: usize, part: Part) -> Affine<'g> {
        let (name, has_bias) = match part {
            Part::Query => ("query", self.biases.query),
            Part::Key => ("key", self.biases.key),
            Part::Value => ("value", self.biases.value),
        };
        let (s, inner) = (s.at(name), self.heads_of(part) * self.head_dim);
        let has_scale = part == Part::Query && self.scale == 1.0;
        let fan_in = if has_scale { d * self.head_dim } else { d };
        let axes = [(Axis::Embed, d), (Axis::Heads, inner)];
        Affine {
            kernel: s.kernel(axes, self.init.of([fan_in, inner])),
            bias: has_bias.then(|| s.stored("bias", [axes[1]], Init::Zeros)),
        }
    }
}

/// What attention makes of its operands.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Query,
    Key,
    Value,
}

impl Part {
    /// The name of the history of its kernel's magnitudes, beside those of the others.
    fn amax(self) -> &'static str {
        match self {
            Part::Query => "query_amax",
            Part::Key => "key_amax",
            Part::Value => "value_amax",
        }
    }
}

/// Positions of `x` `[batch, queries, embed]` look at each other, or at a memory: `[batch, queries, embed]`. Scores and softmax are
/// f32.
#[track_caller]
pub fn attention<'g>(s: &Scope<'g>, x: Tensor<'g>, config: Attention<'g>) -> Tensor<'g> {
    let (_in, _here) = (s.enter(), x.graph.pin());
    if let Err(message) = config.check() {
        return s.graph.poison("attention", &message);
    }
    let parts = match config.memory {
        None => config.project(s, x, &[Part::Query, Part::Key, Part::Value]),
        Some(memory) => {
            let query = config.project(s, x, &[Part::Query]);
            let both = config.project(s, memory, &[Part::Key, Part::Value]);
            [query, both].concat()
        }
    };
    let q = parts[0];
    let kept = |cache: Cache<'g>| cache.with(s, [parts[1], parts[2]]);
    let [k, v] = config.cache.map_or([parts[1], parts[2]], kept);
    let [batch, queries, d] = x.dims();
    let everything = || {
        let lengths = [queries, k.dim(2)];
        AttentionMask::default().over(s, config.on(batch), lengths)
    };
    let view = config.view.unwrap_or_else(everything);
    let weights = Weights {
        scale: config.scale,
        dropout: config.weight_dropout,
    };
    let mixed = mixed(s, [q, k, v], view, weights);
    let (out, inner) = (s.at("out"), last(mixed));
    let init = config.out_init.unwrap_or(config.init);
    let axes = [(Axis::Heads, inner), (Axis::Embed, d)];
    let kernel = out.kernel(axes, init.of([inner, d]));
    let bias = config.biases.out;
    let bias = bias.then(|| out.stored("bias", [axes[1]], Init::Zeros));
    let y = affine(mixed, &kernel, bias.as_ref());
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

/// Values, weighted by the softmax of the scores of queries and keys, each `[batch, heads or kv_heads, length, kv]`:
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
        Ready::Blocks(mask, blocks) => {
            let parts = [scaled(), k, v];
            by_blocks(s, parts, (mask, blocks), rate).transpose(&[0, 2, 1, 3])
        }
        Ready::Plain {
            bias,
            seen,
            soft_cap,
            unseen,
        } => {
            let alone = s.places().layout.is_none();
            let mut scores = soft_capped(scores(scaled(), k, alone), soft_cap);
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

/// `[batch, length, heads x kv] -> [batch, length, heads, kv]`.
#[track_caller]
fn positioned<'g>(s: &Scope<'g>, x: Tensor<'g>, heads: usize) -> Tensor<'g> {
    let [batch, length, width] = x.dims();
    let x = x.reshape(&[batch, length, heads, width / heads.max(1)]);
    s.constrain(x, BY_HEAD)
}

/// `[batch, length, heads x kv] -> [batch, heads, length, kv]`.
#[track_caller]
fn by_head<'g>(s: &Scope<'g>, x: Tensor<'g>, heads: usize) -> Tensor<'g> {
    positioned(s, x, heads).transpose(&[0, 2, 1, 3])
}
