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

use super::Scope;
use super::places::Places;
use super::relative::{sheared, summed_by_offset};
use super::sight::{Block, Sight, UNSEEN, masked};
use crate::autodiff::scan;
use crate::graph::Tensor;
use crate::ops::{Backward, Key, Stretch, custom_gradient, einsum_to};
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
const SCORES: usize = 1 << 26;

impl Chunks {
    /// Chunks for attention of these sizes: as large as the mode says, else of 128 to 512 queries, as
    /// scores fit into memory.
    pub fn of(s: &Scope<'_>, [batch, heads]: [usize; 2], [queries, keys]: [usize; 2]) -> Chunks {
        let places = s.places();
        let local = |axis, n: usize| n.div_ceil(places.parts(axis, n));
        let row = local(Axis::Batch, batch) * local(Axis::Heads, heads) * keys;
        let most = match s.depth().chunk {
            Some(size) => size,
            None => (SCORES / row.max(1)).clamp(128, 512),
        };
        Chunks::at_most(most, queries)
    }

    /// As few equal chunks of at most `most` queries as there can be.
    fn at_most(most: usize, queries: usize) -> Chunks {
        let rounds = queries.div_ceil(most.max(1)).max(1);
        let size = queries.div_ceil(rounds).max(1);
        // whole tiles of the vector units, where there is room for them
        let tiled = size.next_multiple_of(8);
        Chunks {
            size: if tiled <= most { tiled } else { size },
            rounds,
        }
    }
}

/// What attention computes with.
#[derive(Clone, Copy)]
struct Operands<'g> {
    /// Queries, keys and values, `[batch, heads, length, kv]`.
    q: Tensor<'g>,
    k: Tensor<'g>,
    v: Tensor<'g>,
    sight: Sight<'g>,
    /// Where it is drawn which weights are dropped.
    key: Option<Key<'g>>,
}

/// Values `v` weighted by the softmax of the scores of `q` and `k`, each `[batch, heads, length, kv]`:
/// `[batch, heads, queries, kv]` in the dtype of `v`. A share `rate` of the weights is dropped, the same
/// ones as the plain form drops.
#[track_caller]
pub(super) fn chunked<'g>(
    s: &Scope<'g>,
    [q, k, v]: [Tensor<'g>; 3],
    (sight, chunks): (Sight<'g>, Chunks),
    rate: f64,
) -> Tensor<'g> {
    let operands = Operands {
        q,
        k,
        v,
        sight,
        key: s.at("weights").noise("dropout").filter(|_| rate > 0.0),
    };
    let frame = Frame {
        chunks,
        sizes: [q.dim(2), k.dim(2)],
        rate,
        places: s.places(),
        causal: sight.causal,
        given: [
            sight.by_offset.is_some(),
            sight.segments.is_some(),
            operands.key.is_some(),
        ],
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
        all.extend(self.sight.by_offset);
        all.extend(self.sight.segments.into_iter().flatten());
        all.extend(self.key.map(Key::word));
        all
    }
}

/// What both directions know besides their operands.
#[derive(Clone)]
struct Frame {
    chunks: Chunks,
    /// Queries and keys.
    sizes: [usize; 2],
    /// Share of weights that are dropped.
    rate: f64,
    places: Places,
    causal: bool,
    /// Whether there are values by offset, segments, a key.
    given: [bool; 3],
}

/// One chunk, and what of the operands belongs to it.
#[derive(Clone, Copy)]
struct Chunk<'g> {
    /// `[batch, heads, chunk, kv]`.
    q: Tensor<'g>,
    /// Position of its first query, i32.
    first: Tensor<'g>,
    /// Values by offset of its queries and all keys, `[heads, chunk + keys]`.
    by_offset: Option<Tensor<'g>>,
    /// Whether a query sees a key.
    seen: Option<Tensor<'g>>,
    /// What weights are multiplied by, f32 `[batch, heads, chunk, keys]`.
    kept: Option<Tensor<'g>>,
}

impl Frame {
    /// The operands of a list that [`Operands::list`] made.
    fn operands<'g>(&self, list: &[Tensor<'g>]) -> Operands<'g> {
        let [by_offset, segments, key] = self.given;
        let mut rest = list.iter().skip(3).copied();
        let mut next = |there: bool| if there { rest.next() } else { None };
        let by_offset = next(by_offset);
        let both = [next(segments), next(segments)];
        Operands {
            q: list[0],
            k: list[1],
            v: list[2],
            sight: Sight {
                segments: both[0].zip(both[1]).map(|(own, keys)| [own, keys]),
                causal: self.causal,
                by_offset,
            },
            key: next(key).map(Key::of_word),
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
                let scores = chunk.scores(x.k);
                let axis = [3];
                let peak = scores.max(&axis);
                let e = (scores - peak.spread_like(scores, &axis)).exp();
                let sum = e.sum(&axis);
                let weights = e / sum.spread_like(e, &axis);
                let weights = chunk.kept.map_or(weights, |kept| weights * kept);
                let v = x.v;
                let mixed = einsum_to(weights.to(v.dtype()), v, "bhqm,bhmk->bhqk", DType::F32);
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
        // of each row, the mean of what its weights get: what the softmax takes away again
        let mean = (ct[0].to(DType::F32) * results[0].to(DType::F32)).sum(&[3]);
        let mean = self.taken_apart(mean) - ct[2];
        let mut slices = self.slices(x);
        let own = slices.len();
        slices.extend([self.taken_apart(ct[0]), mean, results[1], results[2]]);
        let sum = |like: Tensor<'g>| like.to(DType::F32).filled(0.0);
        let mut sums = vec![sum(x.k), sum(x.v)];
        sums.extend(self.table(x).map(|table| {
            let parts = self.places.parts(Axis::Batch, x.q.dim(0));
            let shape = [parts, table.dim(0), table.dim(1)];
            graph.fill(0.0, Type::new(DType::F32, &shape))
        }));
        let rounds = self.chunks.rounds;
        let (sums, dq) = scan(graph, rounds, false, &sums, &slices, |sums, slices| {
            let (slices, given) = slices.split_at(own);
            let chunk = self.chunk(x, slices);
            let ct = self.by_head(given[0]);
            let row = |k: usize, like| given[k].spread_like(like, &[3]);
            let scores = chunk.scores(x.k);
            let weights = (scores - row(2, scores) - row(3, scores)).exp();
            let kept = |w: Tensor<'g>| chunk.kept.map_or(w, |kept| w * kept);
            let dtype = x.v.dtype();
            let dv = einsum_to(kept(weights).to(dtype), ct, "bhqm,bhqk->bhmk", DType::F32);
            let dweights = kept(einsum_to(ct, x.v, "bhqk,bhmk->bhqm", DType::F32));
            let dscores = masked(weights * (dweights - row(1, weights)), chunk.seen, 0.0);
            let ds = dscores.to(dtype);
            let dq = einsum_to(ds, x.k, "bhqm,bhmk->bhqk", DType::F32).to(x.q.dtype());
            let dk = einsum_to(ds, chunk.q, "bhqm,bhqk->bhmk", DType::F32);
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
        let dtable = sums.get(2).map(|sum| {
            let whole = sum.sum(&[0]);
            let filled = self.chunks.size * self.chunks.rounds - self.sizes[0];
            whole.slice(1, filled, whole.dim(1))
        });
        let mut all = vec![
            Some(self.joined(*dq)),
            Some(dk.to(x.k.dtype())),
            Some(dv.to(x.v.dtype())),
        ];
        all.extend(dtable.map(Some));
        all
    }

    /// Add what the scores of a chunk get to the sums by offset, `[parts, heads, offsets]`: one sum for each
    /// part of the batch that lies on devices of its own, so that they speak to each other once, at the end.
    #[track_caller]
    fn added<'g>(&self, sums: Tensor<'g>, dscores: Tensor<'g>, first: Tensor<'g>) -> Tensor<'g> {
        let [batch, heads, queries, keys] = dscores.dims();
        let parts = sums.dim(0);
        let each = dscores.reshape(&[parts, batch / parts.max(1), heads, queries, keys]);
        let own = summed_by_offset(each.sum(&[1]));
        let zero = first.filled(0.0);
        let starts = [zero, zero, self.first_offset(first)];
        let sum = sums.dynamic_slice(&starts, &own.shape()) + own;
        let axes = [Axis::Batch, Axis::Heads, Axis::Context];
        self.places
            .constrain(sums.dynamic_update_slice(sum, &starts), &axes)
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
            queries,
            keys,
            segments: slices
                .get(2)
                .copied()
                .zip(x.sight.segments)
                .map(|(own, both)| [own, both[1]]),
            causal: self.causal,
        };
        let of_chunk = |table: Tensor<'g>| {
            let starts = [first.filled(0.0), self.first_offset(first)];
            table.dynamic_slice(&starts, &[heads, queries + keys])
        };
        let kept = x.key.map(|key| {
            let stretch = Stretch {
                axis: 2,
                first,
                size: self.sizes[0],
            };
            let kept = key.bernoulli_in(
                1.0 - self.rate,
                &[batch, heads, queries, keys],
                Some(stretch),
            );
            kept.to(DType::F32) * (1.0 / (1.0 - self.rate))
        });
        Chunk {
            q,
            first,
            by_offset: self.table(x).map(of_chunk),
            seen: block.seen(q.graph),
            kept,
        }
    }

    /// Values by offset for all queries, those included that fill up the last chunk.
    #[track_caller]
    fn table<'g>(&self, x: Operands<'g>) -> Option<Tensor<'g>> {
        let filled = self.chunks.size * self.chunks.rounds - self.sizes[0];
        let table = x.sight.by_offset?;
        let zero = table.graph.scalar(0.0, table.dtype());
        Some(table.pad(zero, &[(0, 0, 0), (filled as i64, 0, 0)]))
    }

    /// Where the offsets of a chunk begin in [`Frame::table`].
    #[track_caller]
    fn first_offset<'g>(&self, first: Tensor<'g>) -> Tensor<'g> {
        let last = self.chunks.size * (self.chunks.rounds - 1);
        first.filled(last as f64) - first
    }

    /// Say that this is `[batch, heads, length, kv]`.
    #[track_caller]
    fn by_head<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let axes = [Axis::Batch, Axis::Heads, Axis::Context, Axis::Kv];
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
    /// f32 scores of its queries and keys `k`, `[batch, heads, chunk, keys]`.
    #[track_caller]
    fn scores(self, k: Tensor<'g>) -> Tensor<'g> {
        let mut scores = einsum_to(self.q, k, "bhqk,bhmk->bhqm", DType::F32);
        if let Some(by_offset) = self.by_offset {
            let pairs = sheared(by_offset, [self.q.dim(2), k.dim(2)]);
            scores = scores + pairs.broadcast_in_dim(&scores.shape(), &[1, 2, 3]);
        }
        masked(scores, self.seen, UNSEEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_cover_the_queries_and_are_nearly_equal() {
        let expected = [
            (512, 16384, 512, 32),
            (512, 1025, 344, 3),
            (512, 197, 200, 1),
            (64, 197, 56, 4),
            (5, 16, 4, 4),
            (5, 17, 5, 4),
            (1, 3, 1, 3),
            (7, 0, 0, 1),
        ];
        for (most, queries, size, rounds) in expected {
            let chunks = Chunks::at_most(most, queries);
            let what = format!("{queries} by {most}");
            assert_eq!(
                [chunks.size, chunks.rounds],
                [size.max(1), rounds],
                "{what}"
            );
        }
    }
}
