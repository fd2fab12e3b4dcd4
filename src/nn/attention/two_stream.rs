//! Attention of two streams that share their weights (arXiv:1906.08237, section 2.3), with the relative positions of
//! Transformer-XL (arXiv:1901.02860, section 3.3).
//!
//! The content stream reads tokens; the query stream stands at those asked for and does not read them. Both are one axis, the
//! content first: whatever is done position by position is done once, and both look at the content alone.

use super::{BY_HEAD, by_head, products};
use crate::array::Array;
use crate::graph::Tensor;
use crate::nn::linear::{Affine, affine, affine_all};
use crate::nn::{AttentionKernel, Init, Scope, dropout};
use crate::ops::{concatenate, einsum_to};
use crate::shard::Axis;
use crate::types::{DType, Type};

/// What the positions of both streams are told of the content.
#[derive(Clone, Copy, Debug)]
pub struct Streams<'g> {
    /// What the token of the second axis must not be told of that of the third, bool `[batch, content, content]`. The content
    /// stream sees its own token whatever is said here.
    pub hidden: Tensor<'g>,
    /// The text of a pair that each token belongs to, i32 `[batch, content]`; not told when absent.
    pub types: Option<Tensor<'g>>,
    /// Where the query stream stands, i32 `[batch, asked]`; there is none when absent.
    pub asked: Option<Tensor<'g>>,
    /// Positions before the content that everything sees; they belong to text 0.
    pub memory: usize,
    /// Whether nothing sees what comes behind it.
    pub causal: bool,
    /// Distance in tokens from which on all count as that far.
    pub max_distance: Option<usize>,
}

/// [`Streams`] made ready: what all layers of a stack have in common.
#[derive(Clone, Copy, Debug)]
pub struct PreparedStreams<'g> {
    content: usize,
    /// bool `[batch, content + asked, memory + content]`.
    hidden: Tensor<'g>,
    /// Whether both tokens belong to one text: bool, of the same shape.
    same_text: Option<Tensor<'g>>,
    /// How far the rows of relative scores of the query stream are moved, i32 `[batch, asked]`.
    moves: Option<Tensor<'g>>,
    /// Sinusoids of the distances `memory + content, .., 1 - content`, `[memory + 2 content, width]`.
    distances: Tensor<'g>,
}

/// Sizes and switches of a layer.
#[derive(Clone, Copy, Debug)]
pub struct TwoStream<'g> {
    /// Heads.
    pub num_heads: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Share of attention weights and of output values dropped while training.
    pub dropout: f64,
    /// Standard deviation of first weights.
    pub init: f64,
    /// Whether the two vectors of a pair of texts are trained; they are stored in any case.
    pub tells_texts: bool,
    /// What is seen.
    pub view: PreparedStreams<'g>,
}

/// Taken off the scores of what is not seen, as published code has it: in f32 nothing is left of a score beside it.
const UNSEEN: f64 = -1e30;

impl<'g> Streams<'g> {
    /// For a stack of that width; a share `rate` of the values of distances is dropped while training.
    #[track_caller]
    pub fn over(self, s: &Scope<'g>, width: usize, rate: f64) -> PreparedStreams<'g> {
        let (_in, _here) = (s.enter(), s.graph.pin());
        let [_, content, _] = self.hidden.dims();
        let moves = self.asked.map(|asked| -asked + content as f64);
        let distances = self.distances(s, width);
        PreparedStreams {
            content,
            hidden: self.unseen(),
            same_text: self.types.map(|types| self.same_text(types)),
            moves,
            distances: dropout(&s.at("distances"), distances, rate),
        }
    }

    /// Values `of_content` `[batch, content, ..]`, and behind them such values at the positions asked for.
    fn both(&self, of_content: Tensor<'g>, of_asked: Tensor<'g>) -> Tensor<'g> {
        match self.asked {
            None => of_content,
            Some(asked) => concatenate(&[of_content, of_asked.take_rows(asked)], 1),
        }
    }

    /// What is not seen, bool `[batch, content + asked, memory + content]`.
    fn unseen(&self) -> Tensor<'g> {
        let graph = self.hidden.graph;
        let number = |axis| graph.iota(axis, self.hidden.ty().with_dtype(DType::I32));
        let (row, column) = (number(1), number(2));
        let told = match self.causal {
            true => self.hidden.or(column.greater(row)),
            false => self.hidden,
        };
        let hidden = self.both(told.and(row.not_equal(column)), told);
        self.behind_memory(hidden, 2)
    }

    /// Whether both tokens belong to one text, bool `[batch, content + asked, memory + content]`.
    fn same_text(&self, types: Tensor<'g>) -> Tensor<'g> {
        let [batch, content] = types.dims();
        let column = types.reshape(&[batch, content, 1]);
        let (rows, keys) = (self.both(column, column), self.behind_memory(types, 1));
        let shape = [batch, rows.dim(1), keys.dim(1)];
        let keys = keys.broadcast_in_dim(&shape, &[0, 2]);
        rows.broadcast_in_dim(&shape, &[0, 1, 2]).equal(keys)
    }

    /// As many zeros before the values of an axis as there are positions of memory.
    fn behind_memory(&self, x: Tensor<'g>, axis: usize) -> Tensor<'g> {
        let mut edges = vec![(0, 0, 0); x.rank()];
        edges[axis].0 = self.memory as i64;
        x.pad(x.graph.scalar(0.0, x.dtype()), &edges)
    }

    /// Sines and cosines of distances times frequencies `10000^(-2k / width)`, in f32 as published code has them.
    fn distances(&self, s: &Scope<'g>, width: usize) -> Tensor<'g> {
        let content = self.hidden.dim(1);
        let (first, count) = (self.memory + content, self.memory + 2 * content);
        let frequency = |k: usize| 10_000f64.powf(-2.0 * k as f64 / width as f64) as f32;
        let frequencies: Vec<f32> = (0..width / 2).map(frequency).collect();
        let frequencies = match Array::new(&[width / 2], &frequencies) {
            Ok(array) => s.graph.constant(array),
            Err(error) => return s.graph.poison("attention", &error.to_string()),
        };
        let ty = Type::new(DType::F32, &[count, width / 2]);
        let mut distance = -s.graph.iota(0, ty.clone()) + first as f64;
        if let Some(most) = self.max_distance.map(|most| most as f64) {
            distance = distance.clamp(distance.filled(-most), distance.filled(most));
        }
        let angle = distance * frequencies.broadcast_in_dim(&ty.shape, &[1]);
        concatenate(&[angle.sine(), angle.cosine()], 1).to(s.compute())
    }
}

/// Positions of both streams `x` `[batch, content + asked, embed]` look at the content and what is remembered before it,
/// `memory` `[batch, memory, embed]`: `[batch, content + asked, embed]`. Scores and softmax are f32, all in memory at once.
///
/// A score is `((q + u) k + (q + v) r + (q + w) t) / sqrt(kv)`: `r` is that of the distance, `t` tells the own text from the
/// other one.
#[track_caller]
pub fn two_stream_attention<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    memory: Option<Tensor<'g>>,
    config: TwoStream<'g>,
) -> Tensor<'g> {
    let (_in, _here) = (s.enter(), x.graph.pin());
    if let AttentionKernel::Chunked | AttentionKernel::Fused = s.depth().attention {
        return s.graph.poison(
            "attention",
            "two streams are computed all at once alone; train.attention = \"auto\" or \"plain\" does that",
        );
    }
    let (d, heads, kv) = (x.dim(2), config.num_heads, config.head_dim);
    let inner = heads * kv;
    let init = || Init::Normal(config.init);
    let kernel = |name: &str| {
        let axes = [(Axis::Embed, d), (Axis::Heads, inner)];
        s.at(name).stored("kernel", axes, init())
    };
    let read = x.slice(1, 0, config.view.content);
    let read = memory.map_or(read, |m| concatenate(&[m.to(x.dtype()), read], 1));
    let q = by_head(s, affine(x, &kernel("query"), None), heads);
    let map = |name: &str| Affine {
        kernel: kernel(name),
        bias: None,
    };
    let both = affine_all(read, &[map("key"), map("value")]);
    let [k, v] = [by_head(s, both[0], heads), by_head(s, both[1], heads)];
    let r = affine(config.view.distances, &kernel("distance"), None);
    let r = r.reshape(&[r.dim(0), heads, kv]);
    let r = s.constrain(r, [Axis::AttentionLength, Axis::Heads, Axis::HeadDim]);
    let scores = scores(s, [q, k, r], config);
    let weights = dropout(&s.at("weights"), scores.softmax(), config.dropout);
    let alone = s.places().layout.is_none();
    let mixed = products::weighted(weights.to(v.dtype()), v, alone).to(v.dtype());
    let mixed = s.constrain(mixed.transpose(&[0, 2, 1, 3]), BY_HEAD);
    let rows = mixed.reshape(&[x.dim(0), x.dim(1), inner]);
    let axes = [(Axis::Heads, inner), (Axis::Embed, d)];
    let out = s.at("out").stored("kernel", axes, init());
    dropout(s, affine(rows, &out, None), config.dropout)
}

/// f32 scores `[batch, heads, content + asked, memory + content]` of queries, keys (both `[batch, heads, .., kv]`) and distances
/// `[memory + 2 content, heads, kv]`.
#[track_caller]
fn scores<'g>(s: &Scope<'g>, [q, k, r]: [Tensor<'g>; 3], config: TwoStream<'g>) -> Tensor<'g> {
    let TwoStream {
        num_heads: heads,
        head_dim: kv,
        view,
        ..
    } = config;
    let init = || Init::Normal(config.init);
    let axes = [(Axis::Heads, heads), (Axis::HeadDim, kv)];
    let with = |bias: Tensor<'g>| q + bias.broadcast_in_dim(&q.shape(), &[1, 3]);
    let alone = s.places().layout.is_none();
    let by_key = products::scores(with(s.param("key_bias", axes, init())), k, alone);
    let queries = with(s.param("distance_bias", axes, init()));
    let by_distance = einsum_to(queries, r, "bhqk,thk->bhqt", DType::F32);
    let mut scores = by_key + by_offset(by_distance, view);

    let axes = [
        (Axis::Buckets, 2),
        (Axis::Heads, heads),
        (Axis::HeadDim, kv),
    ];
    let bias_axes = [axes[1], axes[2]];
    let texts = match config.tells_texts {
        true => [
            s.param("text", axes, init()),
            s.param("text_bias", bias_axes, init()),
        ],
        false => [
            s.table("text", axes, init()),
            s.table("text_bias", bias_axes, init()),
        ],
    };
    if let Some(same) = view.same_text {
        let by_text = einsum_to(with(texts[1]), texts[0], "bhqk,shk->bhqs", DType::F32);
        let of = |text| {
            let one = by_text.slice(3, text, text + 1);
            one.broadcast_in_dim(&scores.shape(), &[0, 1, 2, 3])
        };
        let same = same.broadcast_in_dim(&scores.shape(), &[0, 2, 3]);
        scores = scores + same.select(of(0), of(1));
    }
    let scores = scores * (kv as f64).powf(-0.5);
    let hidden = view.hidden.broadcast_in_dim(&scores.shape(), &[0, 2, 3]);
    scores + hidden.select(scores.filled(UNSEEN), scores.filled(0.0))
}

/// Scores by distance `[batch, heads, content + asked, memory + 2 content]` as scores of positions
/// `[batch, heads, content + asked, memory + content]`: the row of a position is moved by what the content has behind it.
#[track_caller]
fn by_offset<'g>(x: Tensor<'g>, view: PreparedStreams<'g>) -> Tensor<'g> {
    let [batch, heads, rows, distances] = x.dims();
    let content = view.content;
    // one element less a row: row i begins i places further left
    let own = x
        .slice(2, 0, content)
        .reshape(&[batch, heads, content * distances])
        .slice(2, content, content * distances)
        .reshape(&[batch, heads, content, distances - 1])
        .slice(3, 0, distances - content);
    match view.moves {
        None => own,
        Some(moves) => {
            let asked = moved(x.slice(2, content, rows), moves, content);
            concatenate(&[own, asked], 2)
        }
    }
}

/// Values `[batch, heads, rows, width + most]`, each row moved to the left by 0 to `most` places as `by` i32 `[batch, rows]` says:
/// `[batch, heads, rows, width]`. Moved by powers of two, so that no value is looked up.
#[track_caller]
fn moved<'g>(x: Tensor<'g>, by: Tensor<'g>, most: usize) -> Tensor<'g> {
    let width = x.dim(3) - most;
    let bits = usize::BITS - most.leading_zeros();
    let room = (1 << bits) - 1;
    let edges = [
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (0, (room - most) as i64, 0),
    ];
    let x = x.pad(x.graph.scalar(0.0, x.dtype()), &edges);
    let by = by.reshape(&[by.dim(0), 1, by.dim(1), 1]);
    (0..bits).rev().fold(x, |x, bit| {
        let (step, one) = (1 << bit, by.filled(1.0));
        let left = width + step - 1;
        let moves = by
            .shift_right(by.filled(f64::from(bit)))
            .and(one)
            .equal(one);
        let moves = moves.broadcast_in_dim(&[x.dim(0), x.dim(1), x.dim(2), left], &[0, 1, 2, 3]);
        moves.select(x.slice(3, step, step + left), x.slice(3, 0, left))
    })
}
