//! Attention block by block: only pairs of blocks of which a query sees a key are computed, and positions may be cut over a mesh.
//!
//! One loop goes over the pairs ([`Blocks`]), block of queries after block of queries, and keeps of each row the largest score, the
//! sum of its exponentials and the weighted values so far (arXiv:1805.02867; arXiv:2205.14135, algorithm 1). The gradient computes the
//! scores of a pair again, from the log-sum-exp of each row. A query that sees no key (padding) gets the mean of all values behind
//! the loop, whatever its pairs are.
//!
//! Over a mesh each device computes with its own examples, heads and queries, and with all keys of its rows, which are gathered
//! before (as in arXiv:2407.21783, section 3.3.2): it takes the first and the last queries of a row that are not another's (zig-zag
//! order), which are sent before the loop and sent back behind it, so that all devices have as much to do. No other layer knows.

use super::mask::{AttentionMask, Block, MASKED_SCORE, masked};
use super::pairs::{self, Blocks};
use super::products::{grouped, over_rows, repeated, with_shared};
use super::row_sharding::RowSharding;
use crate::array::Array;
use crate::autodiff::scan;
use crate::graph::{Graph, Tensor};
use crate::nn::Scope;
use crate::nn::soft_cap::{before_cap, soft_capped};
use crate::ops::{Backward, Key, Stretch, concatenate, custom_gradient, manual_computation};
use crate::shard::PartitionSpec;
use crate::types::{DType, Type};
use std::rc::Rc;

/// Values `v` weighted by the softmax of the scores of `q` and `k`, each `[batch, heads or kv_heads, length, kv]`: `[batch, heads,
/// queries, kv]` in the dtype of `v`. A share `rate` of the weights is dropped, the same ones as the plain form drops.
#[track_caller]
pub(super) fn by_blocks<'g>(
    s: &Scope<'g>,
    [q, k, v]: [Tensor<'g>; 3],
    (mask, blocks): (AttentionMask<'g>, Blocks),
    rate: f64,
) -> Tensor<'g> {
    if [q.dim(2), k.dim(2)] != blocks.lengths {
        let ([queries, keys], [own, others]) = (blocks.lengths, [q.dim(2), k.dim(2)]);
        let message =
            format!("a view made for {queries} queries and {keys} keys, got {own} and {others}");
        return s.graph.poison("attention", &message);
    }
    let key = s.at("weights").noise("dropout").filter(|_| rate > 0.0);
    let lists = blocks.lists();
    let frame = Frame {
        hides_room: blocks.hides_room(&lists),
        lists: Rc::new(lists),
        blocks,
        sizes: [q.dim(0), q.dim(1), q.dim(2), k.dim(2)],
        rate,
        soft_cap: mask.soft_cap,
        lies: RowSharding::of(&s.places(), [q.dim(0), q.dim(1), q.dim(2)]),
        has_segments: mask.segments.is_some(),
    };
    let mut operands = vec![q, k, v];
    operands.extend(mask.segments.into_iter().flatten());
    operands.extend(key.into_iter().flat_map(Key::values));
    let results = frame.forward(&operands);
    let gradient: Rc<Backward> = Rc::new(move |inputs, results, ct| {
        let mut all: Vec<_> = frame
            .backward(inputs, results, ct)
            .into_iter()
            .map(Some)
            .collect();
        all.resize(inputs.len(), None);
        all
    });
    custom_gradient(&operands, &results, gradient)[0]
}

/// What both directions know besides their operands.
#[derive(Clone)]
struct Frame {
    blocks: Blocks,
    /// Examples, heads, queries and keys, over all devices.
    sizes: [usize; 4],
    /// Share of weights that are dropped.
    rate: f64,
    soft_cap: Option<f64>,
    lies: Option<RowSharding>,
    has_segments: bool,
    /// What each device of a row computes: without hiding anything, and hiding.
    lists: Rc<[Vec<Vec<pairs::Pair>>; 2]>,
    /// Whether there are pairs with keys that a row does not have.
    hides_room: bool,
}

/// What a device computes with.
#[derive(Clone, Copy)]
struct Local<'g> {
    /// i32 `[pairs, 3]`, as in [`super::pairs::Pair`].
    pairs: Tensor<'g>,
    /// Numbers of its first example and its first head, i32 scalars.
    firsts: [Tensor<'g>; 2],
    /// `[batch, heads, queries, kv]`.
    q: Tensor<'g>,
    /// `[batch, kv_heads, keys, kv]`, all of a row.
    k: Tensor<'g>,
    v: Tensor<'g>,
    /// Texts of all queries of a row and of all keys, i32 `[batch, length]`.
    segments: Option<[Tensor<'g>; 2]>,
    key: Option<Key<'g>>,
}

/// One pair of blocks, and what of the operands belongs to it.
#[derive(Clone, Copy)]
struct Pair<'g> {
    at: Tensor<'g>,
    key: Tensor<'g>,
    q: Tensor<'g>,
    k: Tensor<'g>,
    v: Tensor<'g>,
    /// Whether a query sees a key, bool `[batch, heads, queries, keys]`.
    seen: Option<Tensor<'g>>,
    /// Whether there is such a key, bool `[queries, keys]`.
    there: Option<Tensor<'g>>,
    /// What weights are multiplied by, f32 `[batch, heads, queries, keys]`.
    kept: Option<Tensor<'g>>,
}

impl Frame {
    /// Results `[batch, heads, queries, kv]`; then the log-sum-exp of each row of scores in two parts, the largest score and the
    /// logarithm of the sum relative to it, each f32 `[batch, heads, queries]`, in the order in which devices have them.
    #[track_caller]
    fn forward<'g>(&self, operands: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
        let graph = operands[0].graph;
        let Some(lies) = &self.lies else {
            return self.forward_local(&self.alone(operands)).to_vec();
        };
        let outputs = [lies.cut(1), lies.cut(0), lies.cut(0)];
        let inputs = self.placed(lies, operands);
        manual_computation(graph, &lies.mesh, &inputs, &outputs, |x| {
            let [out, peak, log_sum] = self.forward_local(&self.on_device(lies, x));
            vec![self.exchanged(lies, out, true), peak, log_sum]
        })
    }

    /// What queries, keys and values get.
    #[track_caller]
    fn backward<'g>(
        &self,
        operands: &[Tensor<'g>],
        results: &[Tensor<'g>],
        ct: &[Tensor<'g>],
    ) -> Vec<Tensor<'g>> {
        let (graph, out) = (operands[0].graph, results[0]);
        let mean = (ct[0].to(DType::F32) * out.to(DType::F32)).sum(&[3]);
        let Some(lies) = &self.lies else {
            // what comes for a part of the log-sum-exp comes for the sum: in a gradient of this gradient
            let given = [ct[0], mean - ct[2], results[1], results[2]];
            return self.backward_local(&self.alone(operands), given).to_vec();
        };
        let mut inputs = self.placed(lies, operands);
        let own = inputs.len();
        inputs.push((ct[0], lies.cut(1)));
        inputs.extend([mean, results[1], results[2]].map(|row| (row, lies.cut(0))));
        let outputs = [lies.cut(1), lies.shares(), lies.shares()];
        let all = manual_computation(graph, &lies.mesh, &inputs, &outputs, |x| {
            let (x, given) = x.split_at(own);
            let [ct, mean] = [0, 1].map(|k| self.exchanged(lies, given[k], false));
            let given = [ct, mean, given[2], given[3]];
            let [dq, dk, dv] = self.backward_local(&self.on_device(lies, x), given);
            let share = |x: Tensor<'g>| x.reshape(&[&[1], &x.shape()[..]].concat());
            vec![self.exchanged(lies, dq, true), share(dk), share(dv)]
        });
        // each device of a row has a share of what its keys and values get
        let added = |shares: Tensor<'g>| shares.sum(&[0]).constrained(&lies.cut(1));
        vec![all[0], added(all[1]), added(all[2])]
    }

    /// The operands where there is no mesh.
    #[track_caller]
    fn alone<'g>(&self, operands: &[Tensor<'g>]) -> Local<'g> {
        let graph = operands[0].graph;
        let pairs = self.pairs(graph);
        let [_, count, three] = pairs.dims();
        let zero = graph.scalar(0.0, DType::I32);
        self.local(pairs.reshape(&[count, three]), [zero; 2], operands)
    }

    /// The operands, how each of them lies, and before them what tells devices which part is theirs.
    #[track_caller]
    fn placed<'g>(
        &self,
        lies: &RowSharding,
        operands: &[Tensor<'g>],
    ) -> Vec<(Tensor<'g>, PartitionSpec)> {
        let graph = operands[0].graph;
        let firsts = |size: usize, names: &Vec<String>| {
            let spec = PartitionSpec(vec![names.clone()]);
            let parts = spec.parts(&lies.mesh)[0];
            let number = graph.iota(0, Type::new(DType::I32, &[parts]));
            (number * (size / parts) as f64, spec)
        };
        let pairs = vec![lies.context.clone(), Vec::new(), Vec::new()];
        let mut inputs = vec![
            (self.pairs(graph), PartitionSpec(pairs)),
            firsts(self.sizes[0], &lies.batch),
            firsts(self.sizes[1], &lies.heads),
            (operands[0], lies.cut(1)),
            (operands[1].constrained(&lies.whole()), lies.whole()),
            (operands[2].constrained(&lies.whole()), lies.whole()),
        ];
        let rest = operands[3..].iter().map(|x| match x.rank() {
            0 => (*x, PartitionSpec::default()),
            rank => {
                let mut spec = PartitionSpec::replicated(rank);
                spec.0[0] = lies.batch.clone();
                (*x, spec)
            }
        });
        inputs.extend(rest);
        inputs
    }

    /// What a device makes of its shards of [`Frame::placed`].
    #[track_caller]
    fn on_device<'g>(&self, lies: &RowSharding, x: &[Tensor<'g>]) -> Local<'g> {
        let [_, count, three] = x[0].dims();
        let pairs = x[0].reshape(&[count, three]);
        let mut local = self.local(pairs, [1, 2].map(|k| x[k].reshape(&[])), &x[3..]);
        local.q = self.exchanged(lies, local.q, false);
        local
    }

    #[track_caller]
    fn local<'g>(
        &self,
        pairs: Tensor<'g>,
        firsts: [Tensor<'g>; 2],
        operands: &[Tensor<'g>],
    ) -> Local<'g> {
        let (segments, key) = operands[3..].split_at(if self.has_segments { 2 } else { 0 });
        Local {
            pairs,
            firsts,
            q: operands[0],
            k: operands[1],
            v: operands[2],
            segments: segments.first_chunk().copied(),
            key: Key::of_values(key),
        }
    }

    /// i32 `[devices of a row, pairs, 3]`.
    #[track_caller]
    fn pairs<'g>(&self, graph: &'g Graph) -> Tensor<'g> {
        let devices = self.lists[0].iter().zip(&self.lists[1]);
        let lists: Vec<_> = devices
            .map(|(whole, part)| [whole.clone(), part.clone()].concat())
            .collect();
        let shape = [lists.len(), lists.first().map_or(0, Vec::len), 3];
        let numbers = lists.iter().flatten();
        let numbers = numbers.flat_map(|pair| [pair.at, pair.query, pair.key].map(|n| n as i32));
        match Array::new(&shape, &numbers.collect::<Vec<_>>()) {
            Ok(array) => graph.constant(array),
            Err(error) => graph.poison("attention", &error.to_string()),
        }
    }

    /// Queries or what belongs to them, `[batch, heads, queries, ..]`: sent to the devices that take them, or `back`.
    #[track_caller]
    fn exchanged<'g>(&self, lies: &RowSharding, x: Tensor<'g>, back: bool) -> Tensor<'g> {
        if !self.blocks.is_balanced() {
            return x;
        }
        let half = x.dim(2) / 2;
        let parts = self.blocks.sent().into_iter().enumerate().map(|(k, to)| {
            let how = lies.sent(&to);
            let how = if back { how.back() } else { how };
            x.slice(2, k * half, (k + 1) * half).permuted(how)
        });
        concatenate(&parts.collect::<Vec<_>>(), 2)
    }

    /// [`Frame::forward`] of what a device has.
    #[track_caller]
    fn forward_local<'g>(&self, x: &Local<'g>) -> [Tensor<'g>; 3] {
        let (graph, [batch, heads, queries, kv]) = (x.q.graph, x.q.dims());
        let x = &self.filled(x);
        let room = x.q.dim(2);
        let row = Type::new(DType::F32, &[batch, heads, room]);
        let begin = [
            graph.fill(f64::from(f32::MIN), row.clone()), // not an infinity, from which nothing can be taken
            graph.fill(0.0, row.clone()),
            graph.fill(0.0, row.with_shape(vec![batch, heads, room, kv])),
        ];
        let rows = self.over(x, &begin, |rows, pair| {
            let own = |k: usize| self.of_queries(rows[k], pair);
            let scores = pair.hidden(self.capped(pair));
            let peak = own(0).maximum(scores.peak(&[3]));
            let e = (scores - peak.spread_like(scores, &[3])).exp();
            let before = (own(0) - peak).exp();
            let sum = own(1) * before + e.sum(&[3]);
            let e = pair.kept.map_or(e, |kept| e * kept).to(pair.v.dtype());
            let mixed = with_shared(e, pair.v, "bhqm,bhmk->bhqk");
            let mixed = own(2) * before.spread_like(mixed, &[3]) + mixed;
            let next = [peak, sum, mixed].into_iter().zip(rows);
            let next = next.map(|(own, all)| self.put(*all, own, pair));
            next.collect()
        });
        let [peak, sum, mixed] = [0, 1, 2].map(|k| rows[k].slice(2, 0, queries));
        let mut mixed = mixed / sum.spread_like(mixed, &[3]);
        if self.mends_blind() {
            let mean = x.v.slice(2, 0, self.sizes[3]).to(DType::F32).mean(&[2]);
            let [batch, kv_heads, kv] = mean.dims();
            let mean = repeated(mean.reshape(&[batch, kv_heads, 1, kv]), heads);
            let mean = mean
                .reshape(&[batch, heads, kv])
                .broadcast_in_dim(&mixed.shape(), &[0, 1, 3]);
            mixed = is_blind(peak).spread_like(mixed, &[3]).select(mean, mixed);
        }
        [mixed.to(x.v.dtype()), peak, sum.log()]
    }

    /// [`Frame::backward`] of what a device has, given its cotangent, the mean of what its weights get, and its log-sum-exp in two
    /// parts: cotangents of its queries and of all keys and values, in their dtypes.
    #[track_caller]
    fn backward_local<'g>(&self, x: &Local<'g>, given: [Tensor<'g>; 4]) -> [Tensor<'g>; 3] {
        let (queries, keys) = (x.q.dim(2), x.k.dim(2));
        let (mut given, mut of_blind) = (given, None);
        if self.mends_blind() {
            let ct = given[0].to(DType::F32);
            let blind = is_blind(given[2]);
            let wide = blind.spread_like(ct, &[3]);
            let own = wide.select(ct, ct.filled(0.0)) * (1.0 / self.sizes[3] as f64);
            of_blind = Some(grouped(own, x.v.dim(1)).sum(&[2]));
            given[0] = wide.select(ct.filled(0.0), ct).to(given[0].dtype());
            given[1] = blind.select(given[1].filled(0.0), given[1]);
        }
        let x = &self.filled(x);
        let given = given.map(|rows| filled(rows, x.q.dim(2)));
        let begin = [x.q, x.k, x.v].map(|x| x.to(DType::F32).filled(0.0));
        let sums = self.over(x, &begin, |sums, pair| {
            let [ct, mean, peak, log_sum] = given.map(|rows| self.of_queries(rows, pair));
            let capped = self.capped(pair);
            let scores = pair.hidden(capped);
            let wide = |row: Tensor<'g>| row.spread_like(scores, &[3]);
            let weights = (scores - wide(peak) - wide(log_sum)).exp();
            let kept = |w: Tensor<'g>| pair.kept.map_or(w, |kept| w * kept);
            let (dtype, kv_heads) = (x.v.dtype(), x.k.dim(1));
            let dv = over_rows([kept(weights).to(dtype), ct], kv_heads, "bhqm,bhqk->bhmk");
            let dweights = kept(with_shared(ct, pair.v, "bhqk,bhmk->bhqm"));
            let dscores = weights * (dweights - wide(mean));
            let dscores = masked(masked(dscores, pair.seen, 0.0), pair.there, 0.0);
            let ds = before_cap(dscores, capped, self.soft_cap).to(dtype);
            let dq = with_shared(ds, pair.k, "bhqm,bhmk->bhqk");
            let dk = over_rows([ds, pair.q], kv_heads, "bhqm,bhqk->bhmk");
            let dq = self.of_queries(sums[0], pair) + dq;
            let [dk, dv] = [(sums[1], dk), (sums[2], dv)].map(|(sum, own)| {
                let own = self.of_keys(sum, pair) + own;
                sum.dynamic_update_slice(own, &self.starts(sum, pair.key))
            });
            vec![self.put(sums[0], dq, pair), dk, dv]
        });
        let dq = sums[0].slice(2, 0, queries).to(x.q.dtype());
        let [dk, dv] = [1, 2].map(|k| sums[k].slice(2, 0, keys));
        let dv = of_blind.map_or(dv, |own| dv + own.broadcast_in_dim(&dv.shape(), &[0, 1, 3]));
        [dq, dk.to(x.k.dtype()), dv.to(x.v.dtype())]
    }

    /// Values that `body` makes of those before it, pair after pair.
    #[track_caller]
    fn over<'g>(
        &self,
        x: &Local<'g>,
        begin: &[Tensor<'g>],
        body: impl Fn(&[Tensor<'g>], &Pair<'g>) -> Vec<Tensor<'g>>,
    ) -> Vec<Tensor<'g>> {
        let whole = self.lists[0].first().map_or(0, Vec::len);
        let mut rows = begin.to_vec();
        for (part, hides) in [(0..whole, false), (whole..x.pairs.dim(0), true)] {
            if part.is_empty() {
                continue;
            }
            let pairs = x.pairs.slice(0, part.start, part.end);
            let once = |rows: &[Tensor<'g>], slices: &[Tensor<'g>]| {
                let pair = self.pair(x, slices[0], hides);
                (body(rows, &pair), Vec::new())
            };
            (rows, _) = scan(x.q.graph, part.len(), false, &rows, &[pairs], once);
        }
        rows
    }

    /// Whether rows that see nothing have only a part of what they need from their pairs.
    fn mends_blind(&self) -> bool {
        self.blocks.has_blind && !self.blocks.all
    }

    /// The same, filled up with zeros to whole blocks.
    #[track_caller]
    fn filled<'g>(&self, x: &Local<'g>) -> Local<'g> {
        let [queries, keys] = self.blocks.room();
        let texts = |[own, others]: [Tensor<'g>; 2]| {
            let filled = |x: Tensor<'g>, room: usize| {
                let zero = x.graph.scalar(0.0, x.dtype());
                x.pad(zero, &[(0, 0, 0), (0, (room - x.dim(1)) as i64, 0)])
            };
            [filled(own, queries), filled(others, keys)]
        };
        Local {
            q: filled(x.q, queries / self.blocks.parts),
            k: filled(x.k, keys),
            v: filled(x.v, keys),
            segments: x.segments.map(texts),
            ..*x
        }
    }

    #[track_caller]
    fn pair<'g>(&self, x: &Local<'g>, numbers: Tensor<'g>, hides: bool) -> Pair<'g> {
        let number = |k: usize| numbers.slice(0, k, k + 1).reshape(&[]);
        let [at, query, key] = [0, 1, 2].map(number);
        let Blocks { queries, keys, .. } = self.blocks;
        let zero = key.filled(0.0);
        let of = |x: Tensor<'g>, first, size| x.dynamic_slice(&[zero, first], &[x.dim(0), size]);
        let block = Block {
            first: Some(query),
            first_key: Some(key),
            queries,
            keys,
            segments: x
                .segments
                .map(|[own, others]| [of(own, query, queries), of(others, key, keys)]),
            causal: self.blocks.causal,
            window: self.blocks.window,
        };
        let there = (hides && self.hides_room).then(|| {
            let number = key.graph.iota(1, Type::new(DType::I32, &[queries, keys])) + key;
            number.less(number.filled(self.sizes[3] as f64))
        });
        let mut pair = Pair {
            at,
            key,
            there,
            q: x.q,
            k: x.k,
            v: x.v,
            seen: match hides {
                true => block.seen_by_head(x.q.graph, [x.q.dim(0), x.q.dim(1)]),
                false => None,
            },
            kept: x.key.map(|word| self.kept(x, word, [query, key])),
        };
        pair.q = self.of_queries(x.q, &pair);
        (pair.k, pair.v) = (self.of_keys(x.k, &pair), self.of_keys(x.v, &pair));
        pair
    }

    /// What the weights of a pair are multiplied by where some are dropped.
    #[track_caller]
    fn kept<'g>(&self, x: &Local<'g>, word: Key<'g>, [query, key]: [Tensor<'g>; 2]) -> Tensor<'g> {
        let firsts = [x.firsts[0], x.firsts[1], query, key]
            .into_iter()
            .enumerate();
        let stretches = firsts.map(|(axis, first)| Stretch {
            axis,
            first,
            size: self.sizes[axis],
        });
        let shape = [
            x.q.dim(0),
            x.q.dim(1),
            self.blocks.queries,
            self.blocks.keys,
        ];
        let share = 1.0 - self.rate;
        let kept = word.bernoulli_in(share, &shape, &stretches.collect::<Vec<_>>());
        kept.to(DType::F32) * (1.0 / share)
    }

    /// f32 scores of a pair, before anything is hidden.
    #[track_caller]
    fn capped<'g>(&self, pair: &Pair<'g>) -> Tensor<'g> {
        soft_capped(
            with_shared(pair.q, pair.k, "bhqk,bhmk->bhqm"),
            self.soft_cap,
        )
    }

    /// The queries of a pair, of `[batch, heads, queries, ..]`.
    #[track_caller]
    fn of_queries<'g>(&self, x: Tensor<'g>, pair: &Pair<'g>) -> Tensor<'g> {
        let mut sizes = x.shape();
        sizes[2] = self.blocks.queries;
        x.dynamic_slice(&self.starts(x, pair.at), &sizes)
    }

    /// The keys of a pair, of `[batch, heads, keys, ..]`.
    #[track_caller]
    fn of_keys<'g>(&self, x: Tensor<'g>, pair: &Pair<'g>) -> Tensor<'g> {
        let mut sizes = x.shape();
        sizes[2] = self.blocks.keys;
        x.dynamic_slice(&self.starts(x, pair.key), &sizes)
    }

    /// What the queries of a pair have become, in their place.
    #[track_caller]
    fn put<'g>(&self, all: Tensor<'g>, own: Tensor<'g>, pair: &Pair<'g>) -> Tensor<'g> {
        all.dynamic_update_slice(own, &self.starts(all, pair.at))
    }

    /// Where a slice begins that begins there on the third axis.
    #[track_caller]
    fn starts<'g>(&self, x: Tensor<'g>, at: Tensor<'g>) -> Vec<Tensor<'g>> {
        let mut starts = vec![at.filled(0.0); x.rank()];
        starts[2] = at;
        starts
    }
}

impl<'g> Pair<'g> {
    /// Scores, those of keys that are not seen hidden, and those of keys that there are not even below them.
    #[track_caller]
    fn hidden(&self, scores: Tensor<'g>) -> Tensor<'g> {
        let scores = masked(scores, self.seen, MASKED_SCORE);
        masked(scores, self.there, 2.0 * MASKED_SCORE)
    }
}

/// Which rows see nothing at all, by their largest scores.
#[track_caller]
fn is_blind(peak: Tensor<'_>) -> Tensor<'_> {
    peak.equal(peak.filled(MASKED_SCORE))
}

/// `[batch, heads, length, ..]` filled up with zeros to that length.
#[track_caller]
fn filled(x: Tensor<'_>, room: usize) -> Tensor<'_> {
    let mut edges = vec![(0, 0, 0); x.rank()];
    edges[2] = (0, (room - x.dim(2)) as i64, 0);
    x.pad(x.graph.scalar(0.0, x.dtype()), &edges)
}
