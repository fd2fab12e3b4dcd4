//! Layers of a stack in stages of a pipeline: each stage has some of them, and parts of the batch go from stage to stage.
//!
//! The schedule is circular (arXiv:2104.04473, section 2.2, of forward passes alone): layers are dealt in blocks, block `r stages + s`
//! to stage `s`, so that a part of the batch goes round `rounds` times. In tick `t` stage `s` computes item `t - s`, round `item /
//! microbatches` of part `item % microbatches`; after `rounds microbatches + stages - 1` ticks all are done. The first stage has a
//! place for each part: what comes round waits there for its turn, and what is done stays. The gradient is the same loop backwards.

use super::stack::Left;
use super::{ScanMode, Scope};
use crate::autodiff::{Remat, Rounds, scan_with, stages};
use crate::graph::Tensor;
use crate::nn::RESIDUAL;
use crate::ops::{Backward, CollectivePermute, concatenate, custom_gradient};
use crate::shard::{Axis, PartitionSpec, Partitioner};
use crate::types::{DType, Type};
use std::rc::Rc;

/// Parts of a batch for each stage where nothing else is said: the bubble is small from four on (arXiv:1811.06965, section 2.3).
const PARTS: usize = 4;

/// How a pipeline is run, where rules have stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Parts that a batch is taken in; four for each stage, or as many as it divides into, when absent.
    pub microbatches: Option<usize>,
    /// How many blocks of layers each stage has.
    pub rounds: usize,
}

impl Default for Schedule {
    fn default() -> Schedule {
        Schedule {
            microbatches: None,
            rounds: 1,
        }
    }
}

/// A schedule, settled for a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pipeline {
    /// The mesh axis of the stages.
    pub axis: String,
    /// How many there are.
    pub stages: usize,
    /// Parts that a batch is taken in.
    pub microbatches: usize,
    /// Blocks of layers that a stage has.
    pub rounds: usize,
    /// Layers of a block.
    pub block: usize,
    /// How the first axis of examples is cut beside the stages.
    rest: Vec<String>,
    /// Into how many parts that makes them.
    parts: usize,
}

impl Pipeline {
    /// The pipeline of so many layers on so many examples; nothing where rules have no stages.
    ///
    /// # Errors
    /// What does not divide, in words.
    pub fn of(
        layout: &Partitioner,
        schedule: Schedule,
        [layers, examples]: [usize; 2],
    ) -> Result<Option<Pipeline>, String> {
        let Some((axis, stages)) = layout.stages().map_err(|error| error.to_string())? else {
            return Ok(None);
        };
        let rounds = schedule.rounds;
        let blocks = stages * rounds;
        if layers == 0 || !layers.is_multiple_of(blocks) {
            return Err(format!(
                "{layers} layers do not divide into {blocks} blocks ({stages} stages of {}, train.pipeline.rounds = {rounds})",
                layout.mesh().describe()
            ));
        }
        let inside = layout
            .inside_of(axis)
            .inside(&[Axis::Batch], &Type::new(DType::F32, &[0]));
        let rest = inside.0.into_iter().next().unwrap_or_default();
        let parts: usize = rest
            .iter()
            .filter_map(|name| layout.mesh().size(name))
            .product();
        let fits =
            |n: &usize| n.is_multiple_of(stages) && *n > 0 && examples.is_multiple_of(n * parts);
        let usual = || (1..=PARTS).rev().map(|n| n * stages).find(fits);
        let found = schedule
            .microbatches
            .filter(fits)
            .or_else(|| match schedule.microbatches {
                None => usual(),
                Some(_) => None,
            });
        let Some(microbatches) = found else {
            let said = schedule
                .microbatches
                .map_or("no number".to_owned(), |n| n.to_string());
            let most = (1..=examples / parts.max(1)).rev().filter(fits).take(4);
            let most: Vec<String> = most.map(|n| n.to_string()).collect();
            let would = match most.is_empty() {
                true => format!(
                    "the batch would have to be a multiple of {}",
                    stages * parts
                ),
                false => format!("{} would do", most.join(", ")),
            };
            return Err(format!(
                "train.pipeline.microbatches: expected a multiple of the {stages} stages of which each part of {examples} examples \
                 divides over {parts} devices, got {said}; {would} ({})",
                layout.mesh().describe()
            ));
        };
        Ok(Some(Pipeline {
            axis: axis.to_owned(),
            stages,
            microbatches,
            rounds,
            block: layers / blocks,
            rest,
            parts,
        }))
    }

    /// Times that each stage computes with a block, or waits.
    pub fn ticks(&self) -> usize {
        self.rounds * self.microbatches + self.stages - 1
    }
}

/// The scope and the pipeline in it.
struct Run<'a, 'g> {
    s: &'a Scope<'g>,
    layout: &'a Partitioner,
    pipeline: Pipeline,
}

impl<'g> Scope<'g> {
    /// As [`Scope::repeat`], of layers that also read values whose first axis is examples: `prepare` makes the layer for `x` of them. Where
    /// rules have stages (`layers` of `[activations]`) the layers run as a pipeline, and it is made for each part of the batch.
    #[track_caller]
    pub fn repeat_over<F: Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>>(
        &self,
        layers: usize,
        x: Tensor<'g>,
        examples: &[Tensor<'g>],
        prepare: impl Fn(&Scope<'g>, Tensor<'g>, &[Tensor<'g>]) -> F,
    ) -> Tensor<'g> {
        let layout = self.shared.layout.clone();
        let Some(layout) = layout.filter(|_| !x.is_poisoned()) else {
            return self.in_turn(layers, x, prepare(self, x, examples));
        };
        match Pipeline::of(&layout, self.shared.depth.pipeline, [layers, x.dim(0)]) {
            Err(message) => self.graph.poison("pipeline", &message),
            Ok(None) => self.in_turn(layers, x, prepare(self, x, examples)),
            Ok(Some(_)) if self.shared.depth.layers == ScanMode::Unroll => {
                let message = "train.layers: expected \"scan\", got \"unroll\"";
                self.graph.poison("pipeline", message)
            }
            Ok(Some(pipeline)) => {
                let (s, layout) = (self, &*layout);
                let run = Run {
                    s,
                    layout,
                    pipeline,
                };
                run.stack(x, examples, &prepare)
            }
        }
    }

    /// Refuse rules with stages for layers that cannot be taken apart into them.
    #[track_caller]
    pub fn without_stages(&self, reason: &str) {
        let layout = self.shared.layout.as_deref();
        if let Some(Ok(Some((axis, _)))) = layout.map(Partitioner::stages) {
            let message =
                format!("{reason}: expected rules without stages (`{axis}`), such as fsdp");
            self.graph.poison("pipeline", &message);
        }
    }
}

impl<'g> Run<'_, 'g> {
    #[track_caller]
    fn stack<F: Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>>(
        &self,
        x: Tensor<'g>,
        examples: &[Tensor<'g>],
        prepare: &impl Fn(&Scope<'g>, Tensor<'g>, &[Tensor<'g>]) -> F,
    ) -> Tensor<'g> {
        let (s, graph) = (self.s, self.s.graph);
        let count = self.pipeline.stages;
        let _in = s.at("*").enter();
        let (paths, mut values): (Vec<String>, Vec<Tensor>) = s.stacked().into_iter().unzip();
        let own = values.len();
        let batch = x.dim(0);
        values.push(self.in_parts(x, true));
        values.push(graph.iota(0, Type::new(DType::I32, &[count])));
        let rows = graph.iota(0, Type::new(DType::I32, &[batch]));
        let examples = [&[rows], examples].concat();
        let examples: Vec<Tensor> = examples.iter().map(|x| self.in_parts(*x, false)).collect();
        let mut left = Left::default();
        let at = (self.layout.mesh(), self.pipeline.axis.as_str());
        let results = stages(at, &values, |values| {
            let stage = Stage {
                run: self,
                number: values[own + 1].reshape(&[]),
                paths: &paths,
                weights: &values[..own],
            };
            let (y, told) = stage.ticks(values[own], |item, s, x| {
                let own: Vec<Tensor> = examples.iter().map(|all| item.part(*all)).collect();
                let s = s.drawing(own[0]);
                let layer = prepare(&s, x, &own[1..]);
                let (x, names, told) = stage.block(&s, item, x, layer);
                left = names;
                (x, told)
            });
            [&[y], &told[..]].concat()
        });
        if results[0].is_poisoned() {
            return results[0];
        }
        if let Some(path) = left.assigned.first() {
            let message =
                format!("`{path}` is assigned in a pipeline, where no stage sees the whole batch");
            return graph.poison("assign", &message);
        }
        let told: Vec<Tensor> = results[1..].iter().map(|all| self.in_order(*all)).collect();
        left.reach(s, &told, true);
        self.whole(results[0], batch)
    }

    /// How values of these sizes of an example lie that have the axes `before` in front, each over those axes of the mesh.
    fn spec(&self, sizes: &[usize], before: &[&[String]]) -> PartitionSpec {
        let tail = match sizes.len() {
            2 => self
                .layout
                .inside(&RESIDUAL[1..], &Type::new(DType::F32, sizes)),
            rank => PartitionSpec::replicated(rank),
        };
        let before = before.iter().map(|names| names.to_vec());
        PartitionSpec(before.chain(tail.0).collect())
    }

    /// `[examples, ..]` in parts `[microbatches, examples of one, ..]`, which are cut over stages or whole. Of every device's
    /// examples each part of its stage has as many, so that none moves where parts are cut.
    #[track_caller]
    fn in_parts(&self, x: Tensor<'g>, is_cut: bool) -> Tensor<'g> {
        let Pipeline {
            stages,
            microbatches,
            parts,
            ref rest,
            ..
        } = self.pipeline;
        let axis = [self.pipeline.axis.clone()];
        let stage: &[String] = if is_cut { &axis } else { &[] };
        let shape = x.shape();
        let tail = &shape[1..];
        let rows = shape[0] / (parts * microbatches);
        let apart = x.reshape(&[&[stages, parts, microbatches / stages, rows], tail].concat());
        let apart = apart.constrained(&self.spec(tail, &[stage, rest, &[], &[]]));
        let turned = apart.transpose(&swapped(1, apart.rank()));
        let whole = turned.reshape(&[&[microbatches, parts * rows], tail].concat());
        whole.constrained(&self.spec(tail, &[stage, rest]))
    }

    /// What [`Run::in_parts`] made of so many examples, as it was.
    #[track_caller]
    fn whole(&self, x: Tensor<'g>, batch: usize) -> Tensor<'g> {
        let Pipeline {
            stages,
            microbatches,
            parts,
            ref rest,
            ..
        } = self.pipeline;
        let shape = x.shape();
        let tail = &shape[2..];
        let rows = shape[1] / parts;
        let apart = x.reshape(&[&[stages, microbatches / stages, parts, rows], tail].concat());
        let turned = apart.transpose(&swapped(1, apart.rank()));
        let stage = [self.pipeline.axis.clone()];
        let turned = turned.constrained(&self.spec(tail, &[&stage, rest, &[], &[]]));
        let whole = turned.reshape(&[&[batch], tail].concat());
        self.s.places().constrain(whole, &RESIDUAL)
    }

    /// `[layers, ..]` as stages have them, in the order of layers.
    #[track_caller]
    fn in_order(&self, x: Tensor<'g>) -> Tensor<'g> {
        let Pipeline {
            stages,
            rounds,
            block,
            ..
        } = self.pipeline;
        let shape = x.shape();
        let apart = x.reshape(&[&[stages, rounds, block], &shape[1..]].concat());
        apart.transpose(&swapped(0, apart.rank())).reshape(&shape)
    }
}

/// One stage.
struct Stage<'a, 'g> {
    run: &'a Run<'a, 'g>,
    /// Which one, an i32 scalar.
    number: Tensor<'g>,
    /// Paths of the layers' parameters.
    paths: &'a [String],
    /// Those of the stage's layers, `[rounds block, ..]`.
    weights: &'a [Tensor<'g>],
}

/// What a stage computes in a tick: i32 scalars.
#[derive(Clone, Copy)]
struct Item<'g> {
    round: Tensor<'g>,
    microbatch: Tensor<'g>,
}

impl<'g> Item<'g> {
    /// Its part of `[microbatches, ..]`.
    #[track_caller]
    fn part(&self, all: Tensor<'g>) -> Tensor<'g> {
        read(all, self.microbatch)
    }
}

impl<'g> Stage<'_, 'g> {
    /// All ticks of the stage: of its parts of the batch `[microbatches / stages, examples, ..]`, where they come in and where they
    /// are done, and what its layers tell, `[rounds block, ..]` each.
    #[track_caller]
    fn ticks(
        &self,
        x: Tensor<'g>,
        mut compute: impl FnMut(Item<'g>, &Scope<'g>, Tensor<'g>) -> (Tensor<'g>, Vec<Tensor<'g>>),
    ) -> (Tensor<'g>, Vec<Tensor<'g>>) {
        let (run, graph) = (self.run, x.graph);
        let (pipeline, count) = (&run.pipeline, run.pipeline.stages);
        let inner = run.s.inside_stage(run.layout.inside_of(&pipeline.axis));
        let lies = run.spec(&x.shape()[2..], &[&[], &pipeline.rest]);
        let ring = self.sent(|k| [k, (k + 1) % count]);
        let ticks = graph.iota(0, Type::new(DType::I32, &[pipeline.ticks()]));
        let all = Rounds {
            length: pipeline.ticks(),
            remat: Remat::Dots, // layers have a policy of their own; what is around them costs nothing
            ..Rounds::default()
        };
        // before anything arrives a stage computes with examples of its own, which count nowhere
        let own = read(x, self.number.filled(0.0));
        let initial = [self.brought(x).constrained(&lies), own];
        let (done, told) = scan_with(graph, all, &initial, &[ticks], |carried, slices| {
            let (waiting, next) = turn([carried[0], carried[1]], slices[0], count);
            let x = self.if_first(next, carried[1]);
            let (y, told) = compute(self.item(slices[0]), &inner, x);
            let waiting = waiting.constrained(&lies);
            (vec![waiting, y.permuted(ring.clone())], told)
        });
        if done.len() < 2 || done[0].is_poisoned() {
            return (graph.poison("pipeline", ""), Vec::new());
        }
        let end = graph.scalar(pipeline.ticks() as f64, DType::I32);
        let (all, _) = turn([done[0], done[1]], end, count);
        let told = told.into_iter().map(|all| self.counted(all));
        (self.given_back(all.constrained(&lies)), told.collect())
    }

    /// What is sent from stage to stage, `of` each in every group.
    fn sent(&self, of: impl Fn(usize) -> [usize; 2]) -> CollectivePermute {
        let axis = [self.run.pipeline.axis.clone()];
        let groups = self.run.layout.mesh().groups(&axis).into_iter();
        let pairs = groups.flat_map(|group| {
            let mut pairs: Vec<[usize; 2]> = (0..group.len()).map(&of).collect();
            pairs.dedup();
            pairs.into_iter().map(move |pair| pair.map(|k| group[k]))
        });
        CollectivePermute {
            pairs: pairs.collect(),
        }
    }

    /// `yes` on the first stage, `no` on the others.
    #[track_caller]
    fn if_first(&self, yes: Tensor<'g>, no: Tensor<'g>) -> Tensor<'g> {
        let is_first = self.number.equal(self.number.filled(0.0));
        let is_first = is_first.broadcast_in_dim(&yes.shape(), &[]);
        is_first.select(yes, no)
    }

    /// The parts of all stages, on the first one. What is there on others nothing reads.
    #[track_caller]
    fn brought(&self, x: Tensor<'g>) -> Tensor<'g> {
        let others = 1..self.run.pipeline.stages;
        let sent = others.map(|k| x.permuted(self.sent(|_| [k, 0])));
        let parts: Vec<Tensor> = [x].into_iter().chain(sent).collect();
        concatenate(&parts, 0)
    }

    /// Each stage's own of the parts that the first one has.
    #[track_caller]
    fn given_back(&self, all: Tensor<'g>) -> Tensor<'g> {
        let Pipeline {
            stages,
            microbatches,
            ..
        } = self.run.pipeline;
        let each = microbatches / stages;
        let part = |k: usize| all.slice(0, k * each, (k + 1) * each);
        let sent = (1..stages).map(|k| part(k).permuted(self.sent(|_| [0, k])));
        let others = sent.reduce(|a, b| a + b); // zeros but for one
        self.if_first(part(0), others.unwrap_or(part(0)))
    }

    /// What the stage computes in a tick; something else where it has nothing to do.
    #[track_caller]
    fn item(&self, tick: Tensor<'g>) -> Item<'g> {
        let Pipeline {
            microbatches,
            rounds,
            ..
        } = self.run.pipeline;
        let last = tick.filled((rounds * microbatches - 1) as f64);
        let at = (tick - self.number).clamp(tick.filled(0.0), last);
        let round = at / at.filled(microbatches as f64);
        Item {
            round,
            microbatch: at - round * microbatches as f64,
        }
    }

    /// What layers have told in all ticks `[ticks, block, ..]`, added up over the parts of the batch: `[rounds block, ..]`. Ticks
    /// in which the stage had nothing to do are left out.
    #[track_caller]
    fn counted(&self, all: Tensor<'g>) -> Tensor<'g> {
        let Pipeline {
            microbatches,
            rounds,
            block,
            ..
        } = self.run.pipeline;
        let shape = all.shape();
        let sizes = [&[rounds * microbatches], &shape[1..]].concat();
        let items = all.dynamic_slice(&starts(self.number, shape.len()), &sizes);
        let items = items.reshape(&[&[rounds, microbatches], &shape[1..]].concat());
        let sums = items.sum(&[1]);
        sums.reshape(&[&[rounds * block], &shape[2..]].concat())
    }

    /// The block of layers of a round.
    #[track_caller]
    fn block(
        &self,
        s: &Scope<'g>,
        item: Item<'g>,
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>,
    ) -> (Tensor<'g>, Left, Vec<Tensor<'g>>) {
        let Pipeline {
            stages,
            rounds,
            block,
            ..
        } = self.run.pipeline;
        let of_round = |all: &Tensor<'g>| match rounds {
            1 => *all,
            _ => {
                let shape = all.shape();
                let apart = all.reshape(&[&[rounds, block], &shape[1..]].concat());
                read(apart, item.round)
            }
        };
        let weights = self.weights.iter().map(of_round);
        let own = self.paths.iter().cloned().zip(weights).collect::<Vec<_>>();
        let before = (item.round * stages as f64 + self.number) * block as f64;
        let numbers = x.graph.iota(0, Type::new(DType::I32, &[block]));
        let numbers = numbers + before.broadcast_in_dim(&[block], &[]);
        s.in_loop(&own, (numbers, stages * rounds * block), x, layer)
    }
}

/// The order of so many axes with those at `at` and behind it swapped.
fn swapped(at: usize, rank: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rank).collect();
    order.swap(at, at + 1);
    order
}

/// `all[at]` of `[n, ..]`, an i32 scalar.
#[track_caller]
fn read<'g>(all: Tensor<'g>, at: Tensor<'g>) -> Tensor<'g> {
    let shape = all.shape();
    let sizes = [&[1], &shape[1..]].concat();
    all.dynamic_slice(&starts(at, shape.len()), &sizes)
        .reshape(&shape[1..])
}

/// `all` with `value` in place of `all[at]`.
#[track_caller]
fn written<'g>(all: Tensor<'g>, at: Tensor<'g>, value: Tensor<'g>) -> Tensor<'g> {
    let one = value.reshape(&[&[1], &value.shape()[..]].concat());
    all.dynamic_update_slice(one, &starts(at, all.rank()))
}

fn starts<'g>(at: Tensor<'g>, rank: usize) -> Vec<Tensor<'g>> {
    let zero = at.filled(0.0);
    let start = |k: usize| if k == 0 { at } else { zero };
    (0..rank).map(start).collect()
}

/// The places of the first stage `[microbatches, ..]` after what has arrived in tick `tick` took its own, and what stands in the
/// place whose turn it is. The gradient moves slices too, and nothing of the size of all places.
#[track_caller]
fn turn<'g>(
    [waiting, arrived]: [Tensor<'g>; 2],
    tick: Tensor<'g>,
    stages: usize,
) -> (Tensor<'g>, Tensor<'g>) {
    let count = waiting.dim(0);
    let place = move |tick: Tensor<'g>| {
        let n = tick.filled(count as f64);
        tick - tick / n * n
    };
    let since = tick - stages as f64;
    let has = since.greater_equal(since.filled(0.0));
    let to = place(has.select(since, since.filled(0.0)));
    let from = place(tick);
    let old = read(waiting, to);
    let here = has.broadcast_in_dim(&old.shape(), &[]);
    let after = written(waiting, to, here.select(arrived, old));
    let next = read(after, from);
    let gradient: Rc<Backward> = Rc::new(|x, _, ct| {
        let [has, to, from] = [x[2], x[3], x[4]];
        let all = written(ct[0], from, read(ct[0], from) + ct[1]);
        let own = read(all, to);
        let here = has.broadcast_in_dim(&own.shape(), &[]);
        let zeros = own.filled(0.0);
        let before = written(all, to, here.select(zeros, own));
        vec![Some(before), Some(here.select(own, zeros))]
    });
    let both = custom_gradient(&[waiting, arrived, has, to, from], &[after, next], gradient);
    (both[0], both[1])
}
