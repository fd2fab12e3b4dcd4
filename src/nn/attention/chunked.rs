//! Attention without scores of every query and key in memory.
//!
//! Some queries are taken after others, each time with all keys: the scores of one chunk are all
//! there is, `[batch, heads, chunk, keys]`. The gradient computes them again, from the log-sum-exp
//! of each row (arXiv:2112.05682; arXiv:2205.14135, appendix B.2), and adds up what keys, values and
//! the values by offset get.
//!
//! Each chunk of queries, of outputs and of sums lies over the mesh by examples and heads, as attention
//! itself does: no device needs anything of another one inside the loops, and saying so once for each
//! value that a loop takes apart or carries is enough for the compiler to see it.

use super::bias_tiles::{SIDE, Tiling};
use super::mask::{AttentionMask, Block, MASKED_SCORE, Unseen, masked};
use super::products::{over_rows, with_shared};
use crate::autodiff::scan;
use crate::graph::Tensor;
use crate::nn::Scope;
use crate::nn::activation_sharding::ActivationSharding;
use crate::nn::soft_cap::{before_cap, soft_capped};
use crate::ops::{Backward, Key, Stretch, custom_gradient};
use crate::shard::Axis;
use crate::types::{DType, Type};
use std::rc::Rc;

/// How queries are taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chunks {
    /// Queries of a chunk.
    pub size: usize,
    /// Number of chunks; the last one may be filled up with queries that nobody asks for.
    pub rounds: usize,
}

/// Scores that a device is to have in memory at once: 256 MiB.
pub(super) const SCORES: usize = 1 << 26;

impl Chunks {
    /// Chunks for attention of these sizes: as large as the mode says, else of 128 to 512 queries, as
    /// scores fit into memory.
    pub fn of(s: &Scope<'_>, [batch, heads]: [usize; 2], [queries, keys]: [usize; 2]) -> Chunks {
        let places = s.places();
        let local = |axis, n: usize| n.div_ceil(places.parts(axis, n));
        let row = local(Axis::Batch, batch) * local(Axis::Heads, heads) * keys;
        match s.depth().chunk {
            Some(size) => Chunks::of_size(size.clamp(1, queries.max(1)), queries),
            None => Chunks::at_most((SCORES / row.max(1)).clamp(SIDE, 4 * SIDE), queries),
        }
    }

    pub(super) fn of_size(size: usize, queries: usize) -> Chunks {
        Chunks {
            size,
            rounds: queries.div_ceil(size).max(1),
        }
    }

    /// Chunks of whole tiles, at most `most` queries each, that take in as few queries more than there are
    /// as can be; larger ones of equals. All queries at once when they are fewer than a tile.
    pub(super) fn at_most(most: usize, queries: usize) -> Chunks {
        let sizes = (1..=most / SIDE).map(|tiles| Chunks::of_size(tiles * SIDE, queries));
        let waste = |c: &Chunks| (c.size * c.rounds, c.rounds);
        match sizes.min_by_key(waste) {
            Some(chunks) if queries > SIDE => chunks,
            _ => Chunks::of_size(queries.max(1), queries),
        }
    }
}

/// What attention computes with.
#[derive(Clone, Copy)]
struct Operands<'g> {
    /// Queries `[batch, heads, length, kv]`, keys and values `[batch, kv_heads, length, kv]`.
    q: Tensor<'g>,
    k: Tensor<'g>,
    v: Tensor<'g>,
    sight: AttentionMask<'g>,
    /// The sight's values by offset, as tiles.
    tiles: Option<Tensor<'g>>,
    /// Where it is drawn which weights are dropped.
    key: Option<Key<'g>>,
}

/// Values `v` weighted by the softmax of the scores of `q` and `k`, each `[batch, heads or kv_heads, length, kv]`:
/// `[batch, heads, queries, kv]` in the dtype of `v`. A share `rate` of the weights is dropped, the same
/// ones as the plain form drops.
#[track_caller]
pub(super) fn chunked<'g>(
    s: &Scope<'g>,
    [q, k, v]: [Tensor<'g>; 3],
    (sight, tiles, chunks): (AttentionMask<'g>, Option<Tensor<'g>>, Chunks),
    rate: f64,
) -> Tensor<'g> {
    let (queries, room) = (q.dim(2), chunks.size * chunks.rounds);
    if queries > room {
        let message = format!("{queries} queries, but a view of at most {room}");
        return s.graph.poison("attention", &message);
    }
    let operands = Operands {
        q,
        k,
        v,
        sight,
        tiles,
        key: s.at("weights").noise("dropout").filter(|_| rate > 0.0),
    };
    let frame = Frame {
        chunks,
        tiling: Tiling::of(chunks, [q.dim(2), k.dim(2)]),
        sizes: [q.dim(2), k.dim(2)],
        rate,
        places: s.places(),
        causal: sight.causal,
        window: sight.window,
        soft_cap: sight.soft_cap,
        given: [tiles.is_some(), sight.segments.is_some()],
    };
    let results = frame.forward(operands);
    let gradient: Rc<Backward> =
        Rc::new(move |inputs, results, ct| frame.backward(frame.operands(inputs), results, ct));
    custom_gradient(&operands.list(), &results, gradient)[0]
}

impl<'g> Operands<'g> {
    /// All of them, as an operation takes them.
    fn list(self) -> Vec<Tensor<'g>> {
        let mut all = vec![self.q, self.k, self.v];
        let by_offset = self.sight.by_offset.zip(self.tiles);
        all.extend(
            by_offset
                .into_iter()
                .flat_map(|(values, tiles)| [values, tiles]),
        );
        all.extend(self.sight.segments.into_iter().flatten());
        all.extend(self.key.into_iter().flat_map(Key::values));
        all
    }
}

/// What both directions know besides their operands.
#[derive(Clone)]
struct Frame {
    chunks: Chunks,
    tiling: Tiling,
    /// Queries and keys.
    sizes: [usize; 2],
    /// Share of weights that are dropped.
    rate: f64,
    places: ActivationSharding,
    causal: bool,
    window: Option<usize>,
    soft_cap: Option<f64>,
    /// Whether there are values by offset, and segments.
    given: [bool; 2],
}

/// One chunk, and what of the operands belongs to it.
#[derive(Clone, Copy)]
struct Chunk<'g> {
    /// `[batch, heads, chunk, kv]`.
    q: Tensor<'g>,
    /// Position of its first query, i32.
    first: Tensor<'g>,
    /// What is added to its scores, `[heads, chunk, keys]`.
    bias: Option<Tensor<'g>>,
    /// Whether a query sees a key.
    seen: Option<Tensor<'g>>,
    /// What weights are multiplied by, f32 `[batch, heads, chunk, keys]`.
    kept: Option<Tensor<'g>>,
}

impl Frame {
    /// The operands of a list that [`Operands::list`] made.
    fn operands<'g>(&self, list: &[Tensor<'g>]) -> Operands<'g> {
        let [by_offset, segments] = self.given;
        let mut rest = list.iter().skip(3).copied();
        let mut next = |there: bool| if there { rest.next() } else { None };
        let (by_offset, tiles) = (next(by_offset), next(by_offset));
        let both = [next(segments), next(segments)];
        Operands {
            q: list[0],
            k: list[1],
            v: list[2],
            sight: AttentionMask {
                segments: both[0].zip(both[1]).map(|(own, keys)| [own, keys]),
                causal: self.causal,
                first: None,
                window: self.window,
                soft_cap: self.soft_cap,
                by_offset,
                unseen: Unseen::Mean,
            },
            tiles,
            key: Key::of_values(&rest.collect::<Vec<_>>()),
        }
    }

    /// Results `[batch, heads, queries, kv]`; then, chunk by chunk, the log-sum-exp of each row of scores in
    /// two parts, the largest score and the logarithm of the sum relative to it, each f32 `[rounds, batch,
    /// heads, chunk]`. In one f32 they would lose the latter where a query sees nothing.
    #[track_caller]
    fn forward<'g>(&self, x: Operands<'g>) -> Vec<Tensor<'g>> {
        let graph = x.q.graph;
        let (_, rows) = scan(
            graph,
            self.chunks.rounds,
            false,
            &[],
            &self.slices(x),
            |_, slices| {
                let chunk = self.chunk(x, slices);
                let scores = chunk.whole(self.capped(chunk, x.k));
                let axis = [3];
                let peak = scores.peak(&axis);
                let e = (scores - peak.spread_like(scores, &axis)).exp();
                let sum = e.sum(&axis);
                let weights = e / sum.spread_like(e, &axis);
                let weights = chunk.kept.map_or(weights, |kept| weights * kept);
                let v = x.v;
                let mixed = with_shared(weights.to(v.dtype()), v, "bhqm,bhmk->bhqk");
                let mixed = self.by_head(mixed.to(v.dtype()));
                (Vec::new(), vec![mixed, peak, sum.log()])
            },
        );
        match rows[..] {
            [mixed, peak, log_sum] => vec![self.joined(mixed), peak, log_sum],
            _ => vec![graph.poison("attention", "the loop over chunks was refused"); 3],
        }
    }

    /// What each operand gets, given the results of [`Frame::forward`] and their cotangents.
    ///
    /// The two parts of the log-sum-exp are used as their sum alone, so what comes for one of them comes
    /// for the sum: in a gradient of this gradient.
    #[track_caller]
    fn backward<'g>(
        &self,
        x: Operands<'g>,
        results: &[Tensor<'g>],
        ct: &[Tensor<'g>],
    ) -> Vec<Option<Tensor<'g>>> {
        let graph = x.q.graph;
        let mut slices = self.slices(x);
        let own = slices.len();
        slices.extend([self.taken_apart(ct[0]), ct[2], results[1], results[2]]);
        let sum = |like: Tensor<'g>| like.to(DType::F32).filled(0.0);
        let mut sums = vec![sum(x.k), sum(x.v)];
        sums.extend(x.tiles.map(|tiles| {
            let parts = self.places.parts(Axis::Batch, x.q.dim(0));
            let shape = [&[parts], &tiles.shape()[..]].concat();
            graph.fill(0.0, Type::new(DType::F32, &shape))
        }));
        let rounds = self.chunks.rounds;
        let (sums, dq) = scan(graph, rounds, false, &sums, &slices, |sums, slices| {
            let (slices, given) = slices.split_at(own);
            let chunk = self.chunk(x, slices);
            let ct = self.by_head(given[0]);
            let row = |k: usize, like| given[k].spread_like(like, &[3]);
            let capped = self.capped(chunk, x.k);
            let scores = chunk.whole(capped);
            let weights = (scores - row(2, scores) - row(3, scores)).exp();
            let kept = |w: Tensor<'g>| chunk.kept.map_or(w, |kept| w * kept);
            let dtype = x.v.dtype();
            let kv_heads = x.k.dim(1);
            let dv = over_rows([kept(weights).to(dtype), ct], kv_heads, "bhqm,bhqk->bhmk");
            let dweights = kept(with_shared(ct, x.v, "bhqk,bhmk->bhqm"));
            let mean = (weights * dweights).sum(&[3]) - given[1];
            let dscores = weights * (dweights - mean.spread_like(weights, &[3]));
            let dscores = masked(dscores, chunk.seen, 0.0);
            let ds = before_cap(dscores, capped, self.soft_cap).to(dtype);
            let dq = with_shared(ds, x.k, "bhqm,bhmk->bhqk").to(x.q.dtype());
            let dk = over_rows([ds, chunk.q], kv_heads, "bhqm,bhqk->bhmk");
            let mut next = vec![self.by_head(sums[0] + dk), self.by_head(sums[1] + dv)];
            next.extend(
                sums.get(2)
                    .map(|sum| self.added(*sum, dscores, chunk.first)),
            );
            (next, vec![self.by_head(dq)])
        });
        let (Some(dq), [dk, dv, ..]) = (dq.first(), &sums[..]) else {
            return Vec::new();
        };
        let mut all = vec![
            Some(self.joined(*dq)),
            Some(dk.to(x.k.dtype())),
            Some(dv.to(x.v.dtype())),
        ];
        all.extend(sums.get(2).map(|sums| Some(self.tiling.joined(*sums))));
        all
    }

    /// Add what the scores of a chunk get to the sums of tiles, `[parts, heads, tiles, side, side]`: one sum
    /// for each part of the batch that lies on devices of its own, so that they speak to each other once,
    /// after the loop.
    #[track_caller]
    fn added<'g>(&self, sums: Tensor<'g>, dscores: Tensor<'g>, first: Tensor<'g>) -> Tensor<'g> {
        let [batch, heads, queries, keys] = dscores.dims();
        let parts = sums.dim(0);
        let each = dscores.reshape(&[parts, batch / parts.max(1), heads, queries, keys]);
        let own = self.tiling.of_pairs(each.sum(&[1]));
        let zero = first.filled(0.0);
        let starts = [zero, zero, self.tiling.place(first), zero, zero];
        let sum = sums.dynamic_slice(&starts, &own.shape()) + own;
        sums.dynamic_update_slice(sum, &starts)
    }

    /// What a loop takes apart for [`Frame::chunk`].
    #[track_caller]
    fn slices<'g>(&self, x: Operands<'g>) -> Vec<Tensor<'g>> {
        let rounds = Type::new(DType::I32, &[self.chunks.rounds]);
        let firsts = x.q.graph.iota(0, rounds) * self.chunks.size as f64;
        let mut all = vec![self.taken_apart(x.q), firsts];
        all.extend(x.sight.segments.map(|both| self.apart(both[0], 1)));
        all
    }

    #[track_caller]
    fn chunk<'g>(&self, x: Operands<'g>, slices: &[Tensor<'g>]) -> Chunk<'g> {
        let (q, first) = (self.by_head(slices[0]), slices[1]);
        let [queries, keys] = [self.chunks.size, self.sizes[1]];
        let [batch, heads, ..] = q.dims::<4>();
        let block = Block {
            first: Some(first),
            first_key: None,
            queries,
            keys,
            segments: slices
                .get(2)
                .copied()
                .zip(x.sight.segments)
                .map(|(own, both)| [own, both[1]]),
            causal: self.causal,
            window: self.window,
        };
        let of_chunk = |tiles: Tensor<'g>| {
            let zero = first.filled(0.0);
            let starts = [zero, self.tiling.place(first), zero, zero];
            let mut sizes = tiles.shape();
            sizes[1] = self.tiling.used();
            self.tiling.pairs(tiles.dynamic_slice(&starts, &sizes))
        };
        let kept = x.key.map(|key| {
            let stretch = Stretch {
                axis: 2,
                first,
                size: self.sizes[0],
            };
            let kept =
                key.bernoulli_in(1.0 - self.rate, &[batch, heads, queries, keys], &[stretch]);
            kept.to(DType::F32) * (1.0 / (1.0 - self.rate))
        });
        Chunk {
            q,
            first,
            bias: x.tiles.map(of_chunk),
            seen: block.seen(q.graph),
            kept,
        }
    }

    /// f32 scores of the queries of a chunk and keys `k`, `[batch, heads, chunk, keys]`, before anything is added to them.
    #[track_caller]
    fn capped<'g>(&self, chunk: Chunk<'g>, k: Tensor<'g>) -> Tensor<'g> {
        soft_capped(with_shared(chunk.q, k, "bhqk,bhmk->bhqm"), self.soft_cap)
    }

    /// Say that this is `[batch, heads, length, kv]`.
    #[track_caller]
    fn by_head<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let axes = [
            Axis::Batch,
            Axis::Heads,
            Axis::AttentionLength,
            Axis::HeadDim,
        ];
        self.places.constrain(x, &axes)
    }

    /// `[batch, heads, queries, ..] -> [rounds, batch, heads, chunk, ..]`.
    #[track_caller]
    fn taken_apart<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        self.apart(x, 2)
    }

    /// An axis filled up with zeros and cut into chunks, whose number comes first.
    #[track_caller]
    fn apart<'g>(&self, x: Tensor<'g>, axis: usize) -> Tensor<'g> {
        let Chunks { size, rounds } = self.chunks;
        let shape = x.shape();
        let mut edges = vec![(0, 0, 0); shape.len()];
        edges[axis] = (0, (size * rounds - self.sizes[0]) as i64, 0);
        let zero = x.graph.scalar(0.0, x.dtype());
        let cut = [&shape[..axis], &[rounds, size], &shape[axis + 1..]].concat();
        let order = [axis]
            .into_iter()
            .chain((0..cut.len()).filter(|k| *k != axis));
        let order: Vec<usize> = order.collect();
        x.pad(zero, &edges).reshape(&cut).transpose(&order)
    }

    /// `[rounds, batch, heads, chunk, kv] -> [batch, heads, queries, kv]`.
    #[track_caller]
    fn joined<'g>(&self, chunks: Tensor<'g>) -> Tensor<'g> {
        let [rounds, batch, heads, size, kv] = chunks.dims();
        let rows = chunks.transpose(&[1, 2, 0, 3, 4]);
        let rows = rows.reshape(&[batch, heads, rounds * size, kv]);
        self.by_head(rows.slice(2, 0, self.sizes[0]))
    }
}

impl<'g> Chunk<'g> {
    /// Scores `[batch, heads, chunk, keys]` with what is added to them, and what is not seen hidden.
    #[track_caller]
    fn whole(self, mut scores: Tensor<'g>) -> Tensor<'g> {
        if let Some(bias) = self.bias {
            scores = scores + bias.broadcast_in_dim(&scores.shape(), &[1, 2, 3]);
        }
        masked(scores, self.seen, MASKED_SCORE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_take_in_few_queries_more_than_there_are() {
        let expected = [
            (512, 16384, 512, 32),
            (512, 1025, 384, 3),
            (512, 1200, 256, 5),
            (512, 197, 256, 1),
            (128, 16384, 128, 128),
            (512, 100, 100, 1),
            (512, 0, 1, 1),
        ];
        for (most, queries, size, rounds) in expected {
            let chunks = Chunks::at_most(most, queries);
            assert_eq!(chunks, Chunks { size, rounds }, "{queries} by {most}");
        }
    }
}
