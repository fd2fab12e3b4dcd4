//! Layers one after the other: each with its own parameters, or one with the same again and again.

use super::{Layer, ScanMode, Scope, Shared, Source, StackOptions};
use crate::autodiff::{Remat, Rounds, checkpoint, scan_with};
use crate::graph::Tensor;
use crate::ops::concatenate;
use crate::shard::Partitioner;
use crate::types::{DType, Type};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Names of what leaves a layer beside its result: what it assigns, then what it tells.
#[derive(Default)]
pub(super) struct Left {
    pub assigned: Vec<String>,
    told: Vec<&'static str>,
}

impl Left {
    /// What a layer's scope has, and its values.
    fn of<'g>(s: &Scope<'g>) -> (Left, Vec<Tensor<'g>>) {
        let (assigned, mut values): (Vec<String>, Vec<Tensor>) = s.assigned().into_iter().unzip();
        let (told, more): (Vec<&'static str>, Vec<Tensor>) =
            s.shared.told.take().into_iter().unzip();
        values.extend(more);
        (Left { assigned, told }, values)
    }

    /// The scope around the layer has it from now on; of a loop's layers it is stacked.
    #[track_caller]
    pub fn reach<'g>(self, s: &Scope<'g>, values: &[Tensor<'g>], is_stacked: bool) {
        let (assigned, told) = values.split_at(self.assigned.len().min(values.len()));
        let assigned = self.assigned.into_iter().zip(assigned.iter().copied());
        s.shared.assigned.borrow_mut().extend(assigned);
        let flat = |value: &Tensor<'g>| match (is_stacked, value.shape().as_slice()) {
            (true, [layers, each, rest @ ..]) => value.reshape(&[&[layers * each], rest].concat()),
            _ => *value,
        };
        let told = self.told.into_iter().zip(told.iter().map(flat));
        s.shared.told.borrow_mut().extend(told);
    }
}

impl<'g> Scope<'g> {
    /// Hand a value out of a layer to whoever asks the model's scope for it, gradient included: sums over examples, for a loss or to
    /// be logged. What parts of a batch tell in a pipeline is added up.
    #[track_caller]
    pub fn tell(&self, name: &'static str, value: Tensor<'g>) {
        let one = value.reshape(&[&[1], &value.shape()[..]].concat());
        self.shared.told.borrow_mut().push((name, one));
    }

    /// What layers have told under that name, `[layers, ..]`, in their order.
    #[track_caller]
    pub fn told(&self, name: &str) -> Tensor<'g> {
        let told = self.shared.told.borrow();
        let own = told.iter().filter(|(other, _)| *other == name);
        let own: Vec<Tensor> = own.map(|(_, value)| *value).collect();
        match own.is_empty() {
            true => self
                .graph
                .poison("told", &format!("no layer tells `{name}`")),
            false => concatenate(&own, 0),
        }
    }

    /// Layers under `0`, `1`, ... one after the other, `x` going through all. As the mode has it they
    /// are traced one by one, or once as the body of a loop, and the gradient keeps what its policy
    /// says. They read nothing else of the batch: see [`Scope::repeat_over`].
    #[track_caller]
    pub fn repeat(
        &self,
        layers: usize,
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>,
    ) -> Tensor<'g> {
        self.repeat_over(layers, x, &[], |_, _, _| &layer)
    }

    /// The same on the whole batch.
    #[track_caller]
    pub(super) fn in_turn(
        &self,
        layers: usize,
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>,
    ) -> Tensor<'g> {
        self.in_turns([layers, 1], x, |s, x, _| layer(s, x))
    }

    /// The same of `layers` layers whose parameters are alike, but of which each `turns` in a row take turns in what they do with
    /// them: each is told its place among these, from 0. A loop has so many in its body.
    #[track_caller]
    pub fn repeat_in_turns(
        &self,
        layers: [usize; 2],
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>, usize) -> Tensor<'g>,
    ) -> Tensor<'g> {
        self.without_stages("model.full_every: layers that take turns are no stages");
        self.in_turns(layers, x, layer)
    }

    /// The same of layers whose parameters are not alike, each told its number: none lies in a loop.
    #[track_caller]
    pub fn repeat_each(
        &self,
        layers: usize,
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>, usize) -> Tensor<'g>,
    ) -> Tensor<'g> {
        self.without_stages("layers that are not alike are no stages");
        self.each(layers, x, layer)
    }

    #[track_caller]
    fn each(
        &self,
        layers: usize,
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>, usize) -> Tensor<'g>,
    ) -> Tensor<'g> {
        (0..layers).fold(x, |x, k| {
            let s = self.of(Layer::Known(k), k.to_string());
            match self.shared.depth.remat {
                Remat::None => layer(&s, x, k),
                policy => self.checkpointed(policy, x, |x| layer(&s, x, k)),
            }
        })
    }

    #[track_caller]
    fn in_turns(
        &self,
        [layers, turns]: [usize; 2],
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>, usize) -> Tensor<'g>,
    ) -> Tensor<'g> {
        let StackOptions {
            layers: manner,
            remat,
            ..
        } = self.shared.depth;
        let turns = turns.max(1);
        if manner == ScanMode::Unroll || layers == 0 {
            return self.each(layers, x, |s, x, k| layer(s, x, k % turns));
        }
        if let Source::Declare(_) = &self.shared.source {
            // once for all: the number of layers is the size of a first axis
            let at = self.graph.scalar(0.0, DType::I32);
            return layer(&self.of(Layer::Traced(at, layers), "*".to_owned()), x, 0);
        }
        let own = self.stacked();
        let numbers = self.graph.iota(0, Type::new(DType::I32, &[layers]));
        let _in = self.at("*").enter();
        if turns == 1 {
            let layer = |s: &Scope<'g>, x| layer(s, x, 0);
            let (x, left, values) = self.in_loop(&own, (numbers, layers), x, layer);
            left.reach(self, &values, true);
            return x;
        }
        let stacked: Vec<Tensor> = own.iter().map(|(_, value)| *value).collect();
        let stacked = [&stacked[..], &[numbers]].concat();
        let one = |slices: &[Tensor<'g>], x, turn| {
            let inner = self.layer_of(&own, slices, layers);
            let x = layer(&inner, x, turn);
            self.leaves_nothing(&Left::of(&inner));
            x
        };
        let rounds = Rounds {
            length: layers / turns,
            remat,
            ..Rounds::default()
        };
        // as many layers as take turns in a round; those beyond the last whole round below
        let x = if rounds.length == 0 {
            x
        } else {
            let in_rounds: Vec<Tensor> = stacked.iter().map(|all| by_rounds(*all, turns)).collect();
            let (x, _) = scan_with(self.graph, rounds, &[x], &in_rounds, |carried, slices| {
                let x = (0..turns).fold(carried[0], |x, turn| {
                    let own: Vec<Tensor> = slices.iter().map(|all| row(*all, turn)).collect();
                    one(&own, x, turn)
                });
                (vec![x], Vec::new())
            });
            x[0]
        };
        (layers / turns * turns..layers).fold(x, |x, k| {
            let own: Vec<Tensor> = stacked.iter().map(|all| row(*all, k)).collect();
            let last = |x| one(&own, x, k % turns);
            match remat {
                Remat::None => last(x),
                policy => self.checkpointed(policy, x, last),
            }
        })
    }

    /// Of layers that take turns nothing leaves a loop but their result.
    #[track_caller]
    fn leaves_nothing(&self, (names, _): &(Left, Vec<Tensor<'g>>)) {
        if !names.assigned.is_empty() || !names.told.is_empty() {
            let message = "layers that take turns tell and assign nothing in a loop; say train.layers = \"unroll\"";
            self.graph.poison("repeat", message);
        }
    }

    /// Values of the layers under this scope, `[layers, ..]`, by path, and of those that they follow.
    pub(super) fn stacked(&self) -> Vec<(String, Tensor<'g>)> {
        let Source::Bound(values) = &self.shared.source else {
            return Vec::new();
        };
        let prefix = format!("{}/", self.at("*").path);
        let followed = self.followed.as_ref().map(|f| f.origin(&prefix));
        let prefixes: Vec<String> = followed.into_iter().chain([prefix]).collect();
        let is_own = |path: &str| prefixes.iter().any(|prefix| path.starts_with(prefix));
        let own = values.iter().filter(|(path, _)| is_own(path));
        let mut own: Vec<(String, Tensor)> = own.map(|(path, x)| (path.clone(), *x)).collect();
        own.sort_by(|a, b| a.0.cmp(&b.0));
        own
    }

    /// Some of so many layers as a loop: their values, stacked, and their numbers i32 `[some]`. What leaves them is stacked, too.
    #[track_caller]
    pub(super) fn in_loop(
        &self,
        own: &[(String, Tensor<'g>)],
        (numbers, layers): (Tensor<'g>, usize),
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>,
    ) -> (Tensor<'g>, Left, Vec<Tensor<'g>>) {
        let mut stacked: Vec<Tensor> = own.iter().map(|(_, value)| *value).collect();
        stacked.push(numbers);
        let rounds = Rounds {
            length: numbers.dim(0),
            remat: self.shared.depth.remat,
            ..Rounds::default()
        };
        let mut left = Left::default();
        let (x, values) = scan_with(self.graph, rounds, &[x], &stacked, |carried, slices| {
            let inner = self.layer_of(own, slices, layers);
            let x = layer(&inner, carried[0]);
            let (names, values) = Left::of(&inner);
            left = names;
            (vec![x], values)
        });
        (x[0], left, values)
    }

    /// The scope of one of so many layers, of its values and its number.
    fn layer_of(
        &self,
        own: &[(String, Tensor<'g>)],
        slices: &[Tensor<'g>],
        layers: usize,
    ) -> Scope<'g> {
        let at = slices[own.len()];
        let paths = own.iter().map(|(path, _)| path.clone());
        let slices = paths.zip(slices.iter().copied());
        let inner = self.with(|shared| Shared {
            source: Source::Bound(slices.collect()),
            ..shared
        });
        inner.of(Layer::Traced(at, layers), "*".to_owned())
    }

    /// This scope with other values, nothing assigned and nothing told.
    fn with(&self, change: impl FnOnce(Shared<'g>) -> Shared<'g>) -> Scope<'g> {
        let shared = Shared {
            source: Source::Bound(HashMap::new()),
            assigned: RefCell::default(),
            recorded: RefCell::default(),
            looked_up: RefCell::default(),
            told: RefCell::default(),
            layout: self.shared.layout.clone(),
            ..*self.shared
        };
        Scope {
            shared: Rc::new(change(shared)),
            ..self.clone()
        }
    }

    /// This scope inside a stage, where values lie as those rules say.
    pub(super) fn inside_stage(&self, layout: Partitioner) -> Scope<'g> {
        self.with(|shared| Shared {
            layout: Some(Rc::new(layout)),
            ..shared
        })
    }

    /// This scope with some examples of a batch, i32 `[examples]`, whose noise is drawn.
    pub(super) fn drawing(&self, rows: Tensor<'g>) -> Scope<'g> {
        self.with(|shared| Shared {
            noise: shared.noise.map(|key| key.of_rows(Some(rows))),
            ..shared
        })
    }

    /// A layer whose gradient computes again what the policy does not keep. What it assigns leaves it as results.
    #[track_caller]
    fn checkpointed(
        &self,
        policy: Remat,
        x: Tensor<'g>,
        layer: impl FnOnce(Tensor<'g>) -> Tensor<'g>,
    ) -> Tensor<'g> {
        let before = (self.assigned(), self.shared.told.take());
        let mut left = Left::default();
        let (x, values) = checkpoint(policy, x, |x| {
            let x = layer(x);
            let (names, values) = Left::of(self);
            left = names;
            (x, values)
        });
        self.shared.assigned.borrow_mut().extend(before.0);
        self.shared.told.borrow_mut().extend(before.1);
        left.reach(self, &values, false);
        x
    }

    /// One layer, with the parameters of this very scope, so many times one after the other, `x` going through; its noise is
    /// another each time. Traced as [`Scope::repeat`] says.
    #[track_caller]
    pub fn share(
        &self,
        rounds: usize,
        x: Tensor<'g>,
        layer: impl Fn(&Scope<'g>, Tensor<'g>) -> Tensor<'g>,
    ) -> Tensor<'g> {
        let StackOptions {
            layers: manner,
            remat,
            ..
        } = self.shared.depth;
        let of = |round| Scope {
            round: Some(round),
            ..self.clone()
        };
        self.without_stages("layers that share parameters are no stages");
        if let (Source::Declare(_), 1..) = (&self.shared.source, rounds) {
            return layer(&of(Layer::Known(0)), x); // declared once for all rounds
        }
        if manner == ScanMode::Unroll || rounds < 2 {
            return (0..rounds).fold(x, |x, k| {
                let s = of(Layer::Known(k));
                match remat {
                    Remat::None => layer(&s, x),
                    policy => self.checkpointed(policy, x, |x| layer(&s, x)),
                }
            });
        }
        let numbers = self.graph.iota(0, Type::new(DType::I32, &[rounds]));
        let all = Rounds {
            length: rounds,
            remat,
            ..Rounds::default()
        };
        let _in = self.enter();
        let (x, _) = scan_with(self.graph, all, &[x], &[numbers], |carried, slices| {
            let s = of(Layer::Traced(slices[0], rounds));
            let before = self.assigned();
            let x = layer(&s, carried[0]);
            if let Some((path, _)) = self.assigned().first() {
                let message =
                    format!("`{path}` is assigned in every round of a loop of shared layers");
                self.graph.poison("assign", &message);
            }
            self.shared.assigned.borrow_mut().extend(before);
            (vec![x], Vec::new())
        });
        x[0]
    }
}

/// `[layers, ..] -> [rounds, turns, ..]`, without those beyond the last whole round.
#[track_caller]
fn by_rounds(all: Tensor<'_>, turns: usize) -> Tensor<'_> {
    let shape = all.shape();
    let rounds = shape[0] / turns;
    let whole = all.slice(0, 0, rounds * turns);
    whole.reshape(&[&[rounds, turns], &shape[1..]].concat())
}

/// A row of the first axis: `[n, ..] -> [..]`.
#[track_caller]
fn row(all: Tensor<'_>, k: usize) -> Tensor<'_> {
    let shape = all.shape();
    all.slice(0, k, k + 1).reshape(&shape[1..])
}
