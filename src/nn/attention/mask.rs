//! What queries see of keys, and what is added to their scores: said once, made whole or in part.

use super::bias_tiles::Tiling;
use super::chunked::Chunks;
use super::fused::Fused;
use super::pairs::Blocks;
use super::relative_bias::sheared;
use crate::graph::{Graph, Tensor};
use crate::nn::{AttentionKernel, Scope};
use crate::shard::Axis;
use crate::types::{DType, Type};

/// What the queries of an attention layer see of its keys. By default everything sees everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct AttentionMask<'g> {
    /// The texts that queries and keys belong to, i32 `[batch, queries]` and `[batch, keys]`: a query
    /// sees the keys of its own text. 0 is padding, which nothing sees.
    pub segments: Option<[Tensor<'g>; 2]>,
    /// Whether a query sees only keys up to its own position, both counted from the front.
    pub causal: bool,
    /// Where the first query stands among the keys, an i32 scalar; at the front when absent. Attention is computed all at once with it.
    pub first: Option<Tensor<'g>>,
    /// How many positions back a query sees, its own included, and as many ahead where it is not causal: the keys `j` with `|i - j| <
    /// window` (arXiv:2004.05150, section 3.1). All of them when absent.
    pub window: Option<usize>,
    /// `c tanh(score / c)` takes the place of a score before anything is added to it or hidden (Gemma 2, arXiv:2408.00118, section 2).
    pub soft_cap: Option<f64>,
    /// What is added to the scores, by the offset of key and query: f32 `[heads, queries + keys]`, as
    /// [`relative_bias`](super::relative_bias) gives it.
    pub by_offset: Option<Tensor<'g>>,
    /// What a query gets that sees nothing.
    pub unseen: Unseen,
}

/// What a query gets that sees nothing at all. Attention is computed all at once for all but the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unseen {
    /// The mean of all values.
    #[default]
    Mean,
    /// What transformers' own attention gives it, which adds f32's lowest number to scores: nearly their mean, and scores keep
    /// their gradient.
    Lowered,
    /// Zeros, as PyTorch's `scaled_dot_product_attention` has it.
    Zero,
}

/// The heads that look: alike in all layers of a stack.
#[derive(Clone, Copy, Debug)]
pub struct Heads {
    /// Examples.
    pub batch: usize,
    /// Heads of a layer.
    pub count: usize,
    /// Width of a head.
    pub head_dim: usize,
    /// Share of attention weights dropped while training.
    pub dropout: f64,
}

/// A [`AttentionMask`] made ready for the form in which attention is computed. What the layers of a stack have
/// in common is made once, not in each of them.
#[derive(Clone, Copy, Debug)]
pub struct PreparedMask<'g>(pub(super) Ready<'g>);

#[derive(Clone, Copy, Debug)]
pub(super) enum Ready<'g> {
    /// All queries at once.
    Plain {
        /// Added to the scores, f32 `[heads, queries, keys]`.
        bias: Option<Tensor<'g>>,
        /// Whether a query sees a key, bool `[queries, keys]` or `[batch, queries, keys]`.
        seen: Option<Tensor<'g>>,
        /// As in [`AttentionMask`].
        soft_cap: Option<f64>,
        /// As in [`AttentionMask`].
        unseen: Unseen,
    },
    /// All at once, in a call that the compiler knows.
    Fused(Fused<'g>),
    /// Some queries after others; values by offset as tiles.
    Chunked(AttentionMask<'g>, Option<Tensor<'g>>, Chunks),
    /// Blocks of queries and of keys that they see, pair after pair.
    Blocks(AttentionMask<'g>, Blocks),
}

impl<'g> AttentionMask<'g> {
    /// The sight of `queries` of `keys`, in a stack of layers with such heads.
    #[track_caller]
    pub fn over(
        self,
        s: &Scope<'g>,
        heads: Heads,
        [queries, keys]: [usize; 2],
    ) -> PreparedMask<'g> {
        let (batch, count) = (heads.batch, heads.count);
        self.check(s, [batch, count], [queries, keys]);
        let chunks = Chunks::of(s, [batch, count], [queries, keys]);
        let is_long = queries * keys > LARGEST_PLAIN && chunks.rounds > 1;
        let refusal = Fused::refusal(s, &self, heads, [queries, keys]);
        let (is_fused, is_chunked) = match s.depth().attention {
            _ if self.unseen != Unseen::Mean || self.first.is_some() => (false, false),
            AttentionKernel::Plain => (false, false),
            AttentionKernel::Chunked => (false, true),
            AttentionKernel::Fused => (true, false),
            // a fused call wants in memory what is added for each pair
            AttentionKernel::Auto => (refusal.is_none() && !(is_long && self.has_pairs()), is_long),
        };
        if is_fused {
            if let Some(reason) = refusal {
                let _in = s.enter();
                let message = format!(
                    "cannot be fused: {reason}; train.attention = \"auto\" takes another form where it has to"
                );
                s.graph.poison("attention", &message);
            }
            return PreparedMask(Ready::Fused(Fused::of(s, self, heads, [queries, keys])));
        }
        match self.blocks(s, heads, [queries, keys], is_chunked) {
            Ok(Some(blocks)) => return PreparedMask(Ready::Blocks(self, blocks)),
            Ok(None) => (),
            Err(message) => {
                let _in = s.enter();
                s.graph.poison("attention", &message);
            }
        }
        if is_chunked {
            let tiling = Tiling::of(chunks, [queries, keys]);
            let tiles = self.by_offset.map(|values| tiling.cut(values));
            return PreparedMask(Ready::Chunked(self, tiles, chunks));
        }
        let all = Block {
            first: self.first,
            first_key: None,
            queries,
            keys,
            segments: self.segments,
            causal: self.causal,
            window: self.window,
        };
        PreparedMask(Ready::Plain {
            bias: self.by_offset.map(|all| sheared(all, [queries, keys])),
            seen: all.seen(s.graph),
            soft_cap: self.soft_cap,
            unseen: self.unseen,
        })
    }

    /// How attention is taken apart into blocks: where it is computed in chunks and blocks can be left out, and where rules cut
    /// positions, unless the plain form is asked for.
    fn blocks(
        &self,
        s: &Scope<'g>,
        heads: Heads,
        [queries, keys]: [usize; 2],
        is_chunked: bool,
    ) -> Result<Option<Blocks>, String> {
        let is_cut = s.places().parts(Axis::AttentionLength, queries) > 1;
        let is_free = s.depth().attention == AttentionKernel::Auto && self.unseen == Unseen::Mean;
        if self.by_offset.is_some() {
            return match is_cut && is_chunked {
                false => Ok(None),
                true => Err(
                    "values by offset are not added in chunks where rules cut `attention_length`: expected train.attention = \
                     \"plain\", or rules that leave it whole"
                        .to_owned(),
                ),
            };
        }
        let has_order = self.causal || self.window.is_some();
        match is_cut && (is_free || is_chunked) || is_chunked && has_order {
            true => Blocks::of(s, self, heads, [queries, keys]).map(Some),
            false => Ok(None),
        }
    }

    /// Whether something is told of each pair of positions that their order does not tell.
    pub(super) fn has_pairs(&self) -> bool {
        self.segments.is_some() || self.by_offset.is_some()
    }

    /// Refuse what does not fit.
    #[track_caller]
    fn check(&self, s: &Scope<'g>, [batch, heads]: [usize; 2], [queries, keys]: [usize; 2]) {
        let i32s = |length| Type::new(DType::I32, &[batch, length]);
        let mut given = vec![];
        if let Some([own, others]) = self.segments {
            given.push(("segments of queries", own, i32s(queries)));
            given.push(("segments of keys", others, i32s(keys)));
        }
        if let Some(all) = self.by_offset {
            let ty = Type::new(DType::F32, &[heads, queries + keys]);
            given.push(("values by offset", all, ty));
        }
        if self.window == Some(0) {
            let message = "window: expected at least 1, a query's own position, got 0";
            s.graph.poison("attention", message);
        }
        if let Some(cap) = self.soft_cap.filter(|cap| !(*cap > 0.0 && cap.is_finite())) {
            let message = format!("soft_cap: expected a number above 0, got {cap}");
            s.graph.poison("attention", &message);
        }
        for (what, value, expected) in given {
            if !value.is_poisoned() && value.ty() != expected {
                let message = format!("{what}: expected {expected}, got {}", value.ty());
                s.graph.poison("attention", &message);
            }
        }
    }
}

/// Scores of one head up to this number are computed at once: from about 1,024 positions on it is
/// memory that decides (measured in docs/performance.md).
const LARGEST_PLAIN: usize = 1024 * 1024;

/// Some consecutive queries, and all keys or some consecutive ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block<'g> {
    /// Position of the first query, an i32 scalar; 0 when absent.
    pub first: Option<Tensor<'g>>,
    /// Position of the first key, likewise.
    pub first_key: Option<Tensor<'g>>,
    pub queries: usize,
    pub keys: usize,
    /// Texts of these queries and of the keys, as in [`AttentionMask`].
    pub segments: Option<[Tensor<'g>; 2]>,
    pub causal: bool,
    /// As in [`AttentionMask`].
    pub window: Option<usize>,
}

impl<'g> Block<'g> {
    /// Whether a query sees a key: bool `[queries, keys]`, or `[batch, queries, keys]` where there are
    /// segments. Nothing when all see all.
    #[track_caller]
    pub fn seen(self, graph: &'g Graph) -> Option<Tensor<'g>> {
        let near = self.near(graph, &[self.queries, self.keys]);
        let Some([own, _]) = self.segments else {
            return near;
        };
        let shape = [own.dim(0), self.queries, self.keys];
        self.of_one_text(near, &shape)
    }

    /// The same for each head, bool `[batch, heads, queries, keys]`, compared head by head: compilers then compare where scores
    /// are computed, and write no mask down.
    #[track_caller]
    pub fn seen_by_head(self, graph: &'g Graph, [batch, heads]: [usize; 2]) -> Option<Tensor<'g>> {
        let shape = [batch, heads, self.queries, self.keys];
        self.of_one_text(self.near(graph, &shape), &shape)
    }

    /// What of that (of this shape, or its last two axes) belongs to the query's own text, where there are several. The first axis
    /// of `shape` is examples, its last ones are queries and keys.
    #[track_caller]
    fn of_one_text(self, near: Option<Tensor<'g>>, shape: &[usize]) -> Option<Tensor<'g>> {
        let Some([own, keys]) = self.segments else {
            return near;
        };
        let rank = shape.len();
        let q = own.broadcast_in_dim(shape, &[0, rank - 2]);
        let k = keys.broadcast_in_dim(shape, &[0, rank - 1]);
        let same = q.equal(k).and(k.greater(k.filled(0.0)));
        let spread = |near: Tensor<'g>| match near.rank() == rank {
            true => near,
            false => near.broadcast_in_dim(shape, &[rank - 2, rank - 1]),
        };
        Some(near.map_or(same, |near| same.and(spread(near))))
    }

    /// Whether a key stands where a query looks, in the same shape. Nothing when it looks everywhere.
    #[track_caller]
    fn near(self, graph: &'g Graph, shape: &[usize]) -> Option<Tensor<'g>> {
        if !self.causal && self.window.is_none() {
            return None;
        }
        let ty = Type::new(DType::I32, shape);
        let query = graph.iota(shape.len() - 2, ty.clone());
        let query = self.first.map_or(query, |first| query + first);
        let key = graph.iota(shape.len() - 1, ty);
        let key = self.first_key.map_or(key, |first| key + first);
        let window = self.window.map(|w| w.min(i32::MAX as usize / 2) as f64);
        let behind = window.map(|w| key.greater(query - w));
        let ahead = match (self.causal, window) {
            (true, _) => Some(key.less_equal(query)),
            (false, window) => window.map(|w| key.less(query + w)),
        };
        behind.into_iter().chain(ahead).reduce(Tensor::and)
    }
}

/// f32 scores or weights `[batch, heads, queries, keys]` with `fill` where a query does not see a key.
#[track_caller]
pub(super) fn masked<'g>(scores: Tensor<'g>, seen: Option<Tensor<'g>>, fill: f64) -> Tensor<'g> {
    let Some(seen) = seen else {
        return scores;
    };
    let seen = match seen.rank() {
        2 => seen.broadcast_in_dim(&scores.shape(), &[2, 3]),
        3 => seen.broadcast_in_dim(&scores.shape(), &[0, 2, 3]),
        _ => seen,
    };
    seen.select(scores, scores.filled(fill))
}

/// The same scores with f32's lowest number added where a query does not see a key.
#[track_caller]
pub(super) fn lowered<'g>(scores: Tensor<'g>, seen: Option<Tensor<'g>>) -> Tensor<'g> {
    let lowest = masked(scores.filled(0.0), seen, f64::from(f32::MIN));
    scores + lowest
}

/// Score of a key that is not seen: its weight is 0 in f32, and a query that sees none gets a mean.
pub(super) const MASKED_SCORE: f64 = -1e9;
