//! A head over a vocabulary, and the cross-entropy of what it says, with or without all logits in memory.
//!
//! Chunk by chunk, some entries of the vocabulary are taken after others: the logits of one chunk are all there is,
//! `[batch, length, chunk]`. Each device takes as many of its own rows of the table for a chunk, so that a chunk is gathered once a
//! direction, and its gradient scattered once: what crosses the network is what the plain form sends.

use super::activation_sharding::ActivationSharding;
use super::embedding::{logits, spread, token_cross_entropy};
use super::param_sharding::ParamSharding;
use super::scope::Parameter;
use super::soft_cap::{before_cap, soft_capped};
use super::{CrossEntropyForm, Scope};
use crate::autodiff::scan;
use crate::graph::{Graph, Tensor};
use crate::ops::{Backward, custom_gradient, dot_general};
use crate::shard::Axis;
use crate::types::{DType, Type};
use std::rc::Rc;

/// Logits that a device is to have at once under `auto`, at most: 2 GiB of them.
const LARGEST_PLAIN: usize = 1 << 29;

/// Logits of a chunk on a device, about: 256 MiB of them.
const CHUNK: usize = 1 << 26;

/// Chunks, at least and at most.
const LEAST_ROUNDS: usize = 4;
const MOST_ROUNDS: usize = 64;

/// A head over a vocabulary, of what it reads.
#[derive(Clone)]
pub struct VocabHead<'g> {
    scope: Scope<'g>,
    x: Tensor<'g>,
    kernel: Parameter<'g>,
    axis: usize,
    cap: Option<f64>,
}

/// What a head thinks of labels.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'g> {
    /// Cross-entropy of each label, f32 `[batch, length]`.
    pub nll: Tensor<'g>,
    /// Log of each partition function, f32 `[batch, length]`.
    pub log_sum: Tensor<'g>,
    /// The likeliest entry, i32 `[batch, length]`, the first of equals; NaN counts as larger than any number. Where it was asked for.
    pub likeliest: Option<Tensor<'g>>,
}

impl<'g> VocabHead<'g> {
    /// A head at that place on `x` `[batch, length, embed]`. `axis` is that of `kernel` which is summed over, as in [`logits`].
    pub fn new(s: &Scope<'g>, x: Tensor<'g>, kernel: Parameter<'g>, axis: usize) -> VocabHead<'g> {
        VocabHead {
            scope: s.clone(),
            x,
            kernel,
            axis,
            cap: None,
        }
    }

    /// The same with logits `c tanh(logit / c)`, where there is a `cap` `c` (arXiv:2408.00118, section 2).
    pub fn capped(self, cap: Option<f64>) -> VocabHead<'g> {
        VocabHead { cap, ..self }
    }

    /// f32 logits `[batch, length, vocab]`.
    #[track_caller]
    pub fn logits(&self) -> Tensor<'g> {
        let _in = self.scope.enter();
        let y = soft_capped(logits(self.x, &self.kernel, self.axis), self.cap);
        let axes = [Axis::Batch, Axis::AttentionLength, Axis::Vocab];
        self.scope.constrain(y, axes)
    }

    /// Cross-entropy of labels i32 `[batch, length]`, each an entry of the vocabulary, and the likeliest entries where `likeliest`
    /// says so. In the form that `train.cross_entropy` names.
    #[track_caller]
    pub fn judge(&self, labels: Tensor<'g>, likeliest: bool) -> Judged<'g> {
        let form = self.scope.depth().cross_entropy;
        let is_chunked = match form {
            CrossEntropyForm::Plain => false,
            CrossEntropyForm::Chunked => true,
            CrossEntropyForm::Auto => self.on_a_device() > LARGEST_PLAIN,
        };
        let _here = labels.graph.pin();
        if !is_chunked || self.x.is_poisoned() || self.kernel.value.is_poisoned() {
            let logits = self.logits();
            let _in = labels.graph.enter("loss");
            let (nll, log_sum) = token_cross_entropy(logits, labels);
            return Judged {
                nll,
                log_sum,
                likeliest: likeliest.then(|| logits.argmax(2)),
            };
        }
        let _in = self.scope.enter();
        self.by_chunks(labels, likeliest)
    }

    /// Logits of a batch on each device.
    fn on_a_device(&self) -> usize {
        let places = self.scope.places();
        let local = |axis, n: usize| n.div_ceil(places.parts(axis, n));
        let [batch, length, _] = self.x.dims();
        let vocab = self.kernel.value.dim(1 - self.axis);
        let rows = local(Axis::Batch, batch) * local(Axis::AttentionLength, length);
        rows * local(Axis::Vocab, vocab)
    }

    #[track_caller]
    fn by_chunks(&self, labels: Tensor<'g>, likeliest: bool) -> Judged<'g> {
        let frame = Frame {
            table: Table::of(
                self.kernel.value,
                &self.kernel.lie,
                self.axis,
                self.on_a_device(),
            ),
            places: self.scope.places(),
            likeliest,
            cap: self.cap,
        };
        let results = frame.forward(self.x, self.kernel.value, labels);
        let gradient: Rc<Backward> = Rc::new(move |inputs, results, ct| {
            let [dx, dkernel] = frame.backward(inputs, results[1], [ct[0], ct[1]]);
            vec![Some(dx), Some(dkernel), None]
        });
        let results = custom_gradient(&[self.x, self.kernel.value, labels], &results, gradient);
        Judged {
            nll: results[0],
            log_sum: results[1],
            likeliest: results.get(2).copied(),
        }
    }
}

/// How a table is taken apart: entry `(part x own + round x size + place)` of the vocabulary belongs to that round.
#[derive(Clone)]
struct Table {
    /// Which axis of the table is summed over.
    axis: usize,
    /// How `[parts, rest]` of the vocabulary's axis and the other one lie, in their order in the table.
    lie: ParamSharding,
    /// Parts of the table that are stored apart, or used apart, whichever are more.
    parts: usize,
    /// How many of them are used apart.
    used: usize,
    /// Entries of a part.
    own: usize,
    /// Entries of a part in a chunk.
    size: usize,
    /// Chunks.
    rounds: usize,
    width: usize,
}

impl Table {
    fn of(kernel: Tensor<'_>, lie: &ParamSharding, axis: usize, logits: usize) -> Table {
        let (vocab, width) = (kernel.dim(1 - axis), kernel.dim(axis));
        let (lie, [parts, used]) = lie.apart(1 - axis);
        let own = vocab / parts.max(1);
        let wanted = logits.div_ceil(CHUNK).clamp(LEAST_ROUNDS, MOST_ROUNDS);
        let size = own.div_ceil(wanted).max(1);
        let size = match size {
            ..128 => size,
            _ => size.next_multiple_of(128),
        };
        Table {
            axis,
            lie,
            parts,
            used,
            own,
            size,
            rounds: own.div_ceil(size).max(1),
            width,
        }
    }

    /// The table in `dtype`, `[rounds, ..]`: each `[parts, size, width]` or `[width, parts, size]`, as they are stored.
    #[track_caller]
    fn taken_apart<'g>(&self, kernel: Tensor<'g>, dtype: DType) -> Tensor<'g> {
        let zero = kernel.graph.scalar(0.0, dtype);
        let filled = (0, (self.size * self.rounds - self.own) as i64, 0);
        let kernel = kernel.to(dtype);
        let (whole, edges, cut, order) = match self.axis {
            1 => (
                vec![self.parts, self.own, self.width],
                [(0, 0, 0), filled, (0, 0, 0)],
                vec![self.parts, self.rounds, self.size, self.width],
                [1, 0, 2, 3],
            ),
            _ => (
                vec![self.width, self.parts, self.own],
                [(0, 0, 0), (0, 0, 0), filled],
                vec![self.width, self.parts, self.rounds, self.size],
                [2, 0, 1, 3],
            ),
        };
        let kernel = self.lie.stored(kernel.reshape(&whole)).pad(zero, &edges);
        let all = kernel.reshape(&cut).transpose(&order);
        self.lie.stored(all)
    }

    /// What [`Table::taken_apart`] takes, of what it gives.
    #[track_caller]
    fn joined<'g>(&self, chunks: Tensor<'g>) -> Tensor<'g> {
        let room = self.size * self.rounds;
        let vocab = self.parts * self.own;
        let (order, filled, shape) = match self.axis {
            1 => (
                [1, 0, 2, 3],
                [self.parts, room, self.width],
                [vocab, self.width],
            ),
            _ => (
                [1, 2, 0, 3],
                [self.width, self.parts, room],
                [self.width, vocab],
            ),
        };
        let all = self.lie.stored(chunks).transpose(&order).reshape(&filled);
        let axis = if self.axis == 1 { 1 } else { 2 };
        self.lie
            .stored(all.slice(axis, 0, self.own))
            .reshape(&shape)
    }

    /// A chunk where it is used: `[used, n, width]` or `[width, used, n]`.
    #[track_caller]
    fn used<'g>(&self, chunk: Tensor<'g>) -> Tensor<'g> {
        let n = self.parts / self.used * self.size;
        let chunk = self.lie.gather(chunk);
        match self.axis {
            1 => chunk.reshape(&[self.used, n, self.width]),
            _ => chunk.reshape(&[self.width, self.used, n]),
        }
    }

    /// The gradient of a chunk, f32 where it is stored, of the devices' shares where it is used.
    #[track_caller]
    fn scattered<'g>(&self, share: Tensor<'g>, dtype: DType) -> Tensor<'g> {
        let share = match self.axis {
            1 => share.reshape(&[self.parts, self.size, self.width]),
            _ => share.reshape(&[self.width, self.parts, self.size]),
        };
        self.lie.scatter(share, dtype)
    }

    /// Number of each entry of round `round` (an i32 scalar), i32 `[used, n]`: [`NO_ENTRY`] where there is none.
    #[track_caller]
    fn entries<'g>(&self, graph: &'g Graph, round: Tensor<'g>) -> Tensor<'g> {
        let ty = Type::new(DType::I32, &[self.parts, self.size]);
        let place = graph.iota(1, ty.clone()) + round * self.size as f64;
        let number = graph.iota(0, ty) * self.own as f64 + place;
        let number = match self.is_filled() {
            false => number,
            true => {
                let there = place.less(place.filled(self.own as f64));
                there.select(number, number.filled(NO_ENTRY))
            }
        };
        number.reshape(&[self.used, self.parts / self.used * self.size])
    }

    /// Whether the last chunk has room for more entries than there are.
    fn is_filled(&self) -> bool {
        self.size * self.rounds > self.own
    }
}

/// What both directions know besides their operands.
#[derive(Clone)]
struct Frame {
    table: Table,
    places: ActivationSharding,
    likeliest: bool,
    cap: Option<f64>,
}

/// A chunk's logits f32 `[batch, length, used, n]` and its entries.
struct Chunk<'g> {
    logits: Tensor<'g>,
    /// The same before those of no entry are left out.
    capped: Tensor<'g>,
    numbers: Tensor<'g>,
    is_label: Tensor<'g>,
}

impl Frame {
    /// Numbers of rounds, and the table's chunks.
    #[track_caller]
    fn slices<'g>(&self, kernel: Tensor<'g>, dtype: DType) -> Vec<Tensor<'g>> {
        let rounds = Type::new(DType::I32, &[self.table.rounds]);
        let all = self.table.taken_apart(kernel, dtype);
        vec![kernel.graph.iota(0, rounds), all]
    }

    #[track_caller]
    fn chunk<'g>(
        &self,
        x: Tensor<'g>,
        labels: Tensor<'g>,
        round: Tensor<'g>,
        part: Tensor<'g>,
    ) -> Chunk<'g> {
        let contract = [vec![2], vec![if self.table.axis == 1 { 2 } else { 0 }]];
        let none = [Vec::new(), Vec::new()];
        let capped = soft_capped(dot_general(x, part, none, contract, DType::F32), self.cap);
        let logits = capped;
        let numbers = self.table.entries(x.graph, round);
        let numbers = numbers.broadcast_in_dim(&logits.shape(), &[2, 3]);
        let logits = match self.table.is_filled() {
            false => logits,
            true => {
                let there = numbers.less(numbers.filled(NO_ENTRY));
                there.select(logits, logits.filled(f64::NEG_INFINITY))
            }
        };
        let is_label = spread(labels, logits).equal(numbers);
        Chunk {
            logits,
            capped,
            numbers,
            is_label,
        }
    }

    /// Cross-entropy, log of the partition function and, where it is asked for, the likeliest entry, each `[batch, length]`.
    #[track_caller]
    fn forward<'g>(
        &self,
        x: Tensor<'g>,
        kernel: Tensor<'g>,
        labels: Tensor<'g>,
    ) -> Vec<Tensor<'g>> {
        let graph = x.graph;
        let [batch, length, _] = x.dims();
        let shape = [batch, length, self.table.used];
        let all = |value: f64, dtype| self.by_part(graph.fill(value, Type::new(dtype, &shape)));
        let mut begin = vec![
            all(f64::from(f32::MIN), DType::F32), // not an infinity, from which nothing can be taken
            all(0.0, DType::F32),
            all(0.0, DType::F32),
        ];
        if self.likeliest {
            begin.push(all(f64::NEG_INFINITY, DType::F32));
            begin.extend([all(NO_ENTRY, DType::I32); 2]);
        }
        let slices = self.slices(kernel, x.dtype());
        let (carried, _) = scan(
            graph,
            self.table.rounds,
            false,
            &begin,
            &slices,
            |carried, slices| {
                let chunk = self.chunk(x, labels, slices[0], self.table.used(slices[1]));
                let logits = chunk.logits;
                let peak = carried[0].maximum(logits.peak(&[3]));
                let e = (logits - peak.spread_like(logits, &[3])).exp().sum(&[3]);
                let sum = carried[1] * (carried[0] - peak).exp() + e;
                let own = chunk.is_label.select(logits, logits.filled(0.0)).sum(&[3]);
                let mut next = vec![peak, sum, carried[2] + own];
                if self.likeliest {
                    next.extend(best(&chunk, &carried[3..]));
                }
                let next = next.into_iter().map(|x| self.by_part(x));
                (next.collect(), Vec::new())
            },
        );
        let [peak, sum, own, best @ ..] = &carried[..] else {
            return vec![graph.poison("cross_entropy", "the loop over chunks was refused"); 3];
        };
        let axis = [2];
        let largest = peak.max(&axis);
        let sum = (*sum * (*peak - largest.spread_like(*peak, &axis)).exp()).sum(&axis);
        let log_sum = sum.log() + largest;
        let mut results = vec![log_sum - own.sum(&axis), log_sum];
        if let [value, number, nan] = best {
            let is_best = value.equal(value.max(&axis).spread_like(*value, &axis));
            let first = is_best.select(*number, number.filled(NO_ENTRY)).min(&axis);
            let nan = nan.min(&axis);
            results.push(nan.less(nan.filled(NO_ENTRY)).select(nan, first));
        }
        results
    }

    /// What is read and what the table gets, of `inputs` (what is read, the table, labels), the logs of their partition functions
    /// and the cotangents of cross-entropy and these logs.
    #[track_caller]
    fn backward<'g>(
        &self,
        inputs: &[Tensor<'g>],
        log_sum: Tensor<'g>,
        ct: [Tensor<'g>; 2],
    ) -> [Tensor<'g>; 2] {
        let (x, kernel, labels) = (inputs[0], inputs[1], inputs[2]);
        let [batch, length, width] = x.dims();
        let axis = self.table.axis;
        let slices = self.slices(kernel, x.dtype());
        let begin = Type::new(DType::F32, &[self.table.used, batch, length, width]);
        let begin = self.by_reader(x.graph.fill(0.0, begin));
        let (sums, shares) = scan(
            x.graph,
            self.table.rounds,
            false,
            &[begin],
            &slices,
            |sums, slices| {
                let part = self.table.used(slices[1]);
                let chunk = self.chunk(x, labels, slices[0], part);
                let wide = |row: Tensor<'g>| spread(row, chunk.logits);
                let share = (chunk.logits - wide(log_sum)).exp() * wide(ct[0] + ct[1]);
                let own = chunk.is_label.select(share - wide(ct[0]), share);
                let own = before_cap(own, chunk.capped, self.cap).to(x.dtype());
                let (of, over) = if axis == 1 { (0, 1) } else { (1, 2) };
                let dx = dot_general(
                    own,
                    part,
                    [vec![2], vec![of]],
                    [vec![3], vec![over]],
                    DType::F32,
                );
                let travels = self.table.lie.share(x.dtype());
                let (rows, none) = ([vec![0, 1], vec![0, 1]], [Vec::new(), Vec::new()]);
                let dpart = match axis {
                    1 => dot_general(own, x, none, rows, travels),
                    _ => dot_general(x, own, none, rows, travels),
                };
                let dpart = self.table.scattered(dpart, x.dtype());
                (vec![self.by_reader(sums[0] + dx)], vec![dpart])
            },
        );
        let (Some(sum), Some(shares)) = (sums.first(), shares.first()) else {
            return [x
                .graph
                .poison("cross_entropy", "the loop over chunks was refused");
                2];
        };
        let dx = sum.sum(&[0]).to(x.dtype());
        let dx = self.places.constrain(dx, &super::LAYER_INPUT);
        [dx, self.table.joined(*shares)]
    }

    /// Say that this is `[batch, length, used]`.
    #[track_caller]
    fn by_part<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let names = self.table.lie.used(1 - self.table.axis);
        self.places
            .constrain_with(x, &[Axis::Batch, Axis::AttentionLength], (2, names))
    }

    /// Say that this is `[used, batch, length, embed]`.
    #[track_caller]
    fn by_reader<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let names = self.table.lie.used(1 - self.table.axis);
        self.places
            .constrain_with(x, &super::LAYER_INPUT, (0, names))
    }
}

/// Above the number of any entry.
const NO_ENTRY: f64 = i32::MAX as f64;

/// The largest logit so far, the first entry that has it, and the first entry that is NaN: `[batch, length, used]` each.
#[track_caller]
fn best<'g>(chunk: &Chunk<'g>, so_far: &[Tensor<'g>]) -> [Tensor<'g>; 3] {
    let (logits, numbers, axis) = (chunk.logits, chunk.numbers, [3]);
    let none = numbers.filled(NO_ENTRY);
    let is_nan = logits.not_equal(logits);
    let nan = is_nan.select(numbers, none).min(&axis);
    let logits = is_nan.select(logits.filled(f64::NEG_INFINITY), logits);
    let peak = logits.max(&axis);
    let attained = logits.equal(peak.spread_like(logits, &axis));
    let number = attained.select(numbers, none).min(&axis);
    let (value, first) = (so_far[0], so_far[1]);
    let tied = peak.equal(value).select(first.minimum(number), first);
    let first = peak.greater(value).select(number, tied);
    [value.maximum(peak), first, so_far[2].minimum(nan)]
}
