//! A feed-forward layer of many experts, of which each token sees a few (arXiv:2101.03961, arXiv:2401.04088).
//!
//! Choices of tokens are sorted by expert, and products are of groups of rows: no tensor has an axis of tokens, one of experts and
//! one of capacity. Over a mesh every device computes with its own tokens in `sdy.manual_computation`; where experts are cut, choices
//! go to the device that has theirs, and back, by all-to-all. The gradient computes the layer again.

mod experts;
mod grouped;
mod places;
mod router;

pub use router::RouterSums;

use super::activation_sharding::ActivationSharding;
use super::scope::Parameter;
use super::{Activation, KernelInit, LAYER_INPUT, Scope};
use crate::autodiff::pullback;
use crate::graph::Tensor;
use crate::ops::{Backward, branch, custom_gradient, manual_computation};
use crate::shard::{Axis, Mesh, PartitionSpec};
use crate::types::{DType, Type};
use experts::{Exchange, Experts, Tokens};
use router::route;
use std::rc::Rc;

/// A feed-forward layer of experts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moe {
    /// How many there are.
    pub experts: usize,
    /// How many each token sees.
    pub top_k: usize,
    /// Whether the weights of those that a token sees are divided by their sum.
    pub renormalize: bool,
    /// How many times its even share an expert takes of the choices of a row of the batch, the first ones; none takes all. What is
    /// dropped is counted.
    pub capacity: Option<f64>,
    /// Hidden width of one.
    pub hidden: usize,
    /// Non-linearity of the gates.
    pub activation: Activation,
    /// How kernels begin.
    pub init: KernelInit,
}

impl Moe {
    /// Multiply-adds, counted as two operations, of a token of so many values.
    pub fn forward_flops(&self, width: usize) -> f64 {
        let values = 3 * self.hidden * self.top_k + self.experts;
        2.0 * (width * values) as f64
    }
}

/// `[batch, length, embed]` in and out: the sum of what a token's experts give, times their weights, which are their probabilities.
/// The router is in f32. `counts`, f32 `[batch, length]`, says which tokens count in [`RouterSums`]; without it all do.
#[track_caller]
pub fn moe<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    config: Moe,
    counts: Option<Tensor<'g>>,
) -> Tensor<'g> {
    let (_in, _here) = (s.enter(), x.graph.pin());
    let routed = route(&s.at("router"), x, config, counts);
    let (width, experts, hidden) = (x.dim(2), config.experts, config.hidden);
    let kernel = |name: &str, from: (Axis, usize), to: (Axis, usize)| {
        let axes = [(Axis::Expert, experts), from, to];
        let init = config.init.of([from.1, to.1]);
        s.at("experts").at(name).stored("kernel", axes, init)
    };
    let (embed, mlp) = ((Axis::Embed, width), (Axis::Mlp, hidden));
    let kernels = [
        kernel("gate", embed, mlp),
        kernel("in", embed, mlp),
        kernel("out", mlp, embed),
    ];
    let _in = s.at("experts").enter();
    let layer = Experts {
        count: experts,
        activation: config.activation,
        is_ragged: s.depth().ragged,
        exchange: None,
    };
    let inputs = Inputs {
        x,
        ids: routed.ids,
        weights: routed.weights,
        kernels: kernels.each_ref().map(|kernel| kernel.value),
    };
    match Cuts::of(&s.places(), &inputs) {
        Ok(None) => inputs.computed(&layer),
        Ok(Some(cuts)) => over_mesh(layer, cuts, inputs, &kernels),
        Err(message) => s.graph.poison("moe", &message),
    }
}

/// What the layer computes with.
#[derive(Clone, Copy)]
struct Inputs<'g> {
    /// `[batch, length, embed]`
    x: Tensor<'g>,
    /// i32 `[batch, length, top_k]`
    ids: Tensor<'g>,
    /// f32 `[batch, length, top_k]`
    weights: Tensor<'g>,
    /// As in [`Tokens`].
    kernels: [Tensor<'g>; 3],
}

impl<'g> Inputs<'g> {
    fn read(x: &[Tensor<'g>]) -> Inputs<'g> {
        Inputs {
            x: x[0],
            ids: x[1],
            weights: x[2],
            kernels: [x[3], x[4], x[5]],
        }
    }

    fn all(&self) -> Vec<Tensor<'g>> {
        [&[self.x, self.ids, self.weights], &self.kernels[..]].concat()
    }

    #[track_caller]
    fn computed(&self, layer: &Experts) -> Tensor<'g> {
        let [batch, length, width] = self.x.dims();
        let (tokens, k) = (batch * length, self.ids.dim(2));
        let y = layer.of(Tokens {
            x: self.x.reshape(&[tokens, width]),
            ids: self.ids.reshape(&[tokens, k]),
            weights: self.weights.reshape(&[tokens, k]),
            kernels: self.kernels,
        });
        y.reshape(&[batch, length, width])
    }
}

/// Bytes of hidden values that a round of an exchange has, at most: a gradient has some six such tensors at a time.
const LARGEST: usize = 1 << 30;

/// How the layer's values lie over a mesh.
#[derive(Clone)]
struct Cuts {
    mesh: Mesh,
    /// Mesh axes that cut examples, and positions.
    tokens: [Vec<String>; 2],
    /// Those that cut experts; they cut examples or positions too.
    experts: Vec<String>,
    /// Those that cut hidden values.
    hidden: Vec<String>,
}

impl Cuts {
    /// Nothing on one device.
    fn of(places: &ActivationSharding, inputs: &Inputs<'_>) -> Result<Option<Cuts>, String> {
        let Some(layout) = places.layout.as_ref().filter(|_| !inputs.x.is_poisoned()) else {
            return Ok(None);
        };
        let spec = |axes: &[Axis], ty: &Type| {
            let spec = layout.activation(&places.path, axes, ty);
            spec.map(|spec| spec.0).map_err(|error| error.to_string())
        };
        let x = spec(&LAYER_INPUT, &inputs.x.ty())?;
        let kernel = spec(
            &[Axis::Expert, Axis::Embed, Axis::Mlp],
            &inputs.kernels[0].ty(),
        )?;
        let cuts = Cuts {
            mesh: layout.mesh().clone(),
            tokens: [x[0].clone(), x[1].clone()],
            experts: kernel[0].clone(),
            hidden: kernel[2].clone(),
        };
        let file = layout.file();
        if !x[2].is_empty() || !kernel[1].is_empty() {
            return Err(format!(
                "{file}: embed: expected no axis that cuts it beside experts"
            ));
        }
        let apart = |axis: &&String| !cuts.tokens.iter().flatten().any(|other| other == *axis);
        if let Some(axis) = cuts.experts.iter().find(apart) {
            return Err(format!(
                "{file}: expert: expected a mesh axis that cuts batch or attention_length too, got `{axis}`"
            ));
        }
        if cuts
            .tokens
            .iter()
            .flatten()
            .any(|axis| cuts.hidden.contains(axis))
        {
            return Err(format!(
                "{file}: mlp: expected another mesh axis than those of batch"
            ));
        }
        Ok(Some(cuts))
    }

    /// The layer with rounds for what devices usually send each other, and for all that they can.
    fn layers(&self, layer: &Experts, inputs: &Inputs<'_>) -> [Experts; 2] {
        if self.experts.is_empty() {
            return [layer.clone(), layer.clone()];
        }
        let exchange = Exchange {
            mesh: self.mesh.clone(),
            axes: self.experts.clone(),
            room: 0,
            rounds: 1,
        };
        let local = |spec: PartitionSpec, x: Tensor<'_>| spec.local(&x.ty(), &self.mesh).shape;
        let own = local(self.by_token(), inputs.ids);
        let [gate, _, _] = self.kernels();
        let hidden = local(gate, inputs.kernels[0])[2].max(1);
        let most_rows = LARGEST / (hidden * inputs.x.dtype().bytes());
        let both = exchange.usual_and_all([own[0] * own[1], own[2]], layer.count, most_rows);
        both.map(|exchange| Experts {
            exchange: Some(exchange),
            ..layer.clone()
        })
    }

    /// Whether a device sends another more than usual, one bool; nothing where that is all there can be.
    #[track_caller]
    fn is_full<'g>(&self, [usual, all]: &[Experts; 2], ids: Tensor<'g>) -> Option<Tensor<'g>> {
        let count = all.count;
        let (usual, all) = (usual.exchange.as_ref()?, all.exchange.as_ref()?);
        if usual.rounds == all.rounds {
            return None;
        }
        let parts = PartitionSpec(vec![self.tokens.concat()]);
        let given = [(ids, self.by_token())];
        let sent = manual_computation(ids.graph, &self.mesh, &given, &[parts], |x| {
            vec![all.most_sent(x[0], count)]
        });
        let largest = sent[0].max(&[0]);
        let usual = usual.room * usual.rounds;
        Some(largest.greater(largest.filled(usual as f64)))
    }

    /// Token axes over which a kernel's gradient is added up.
    fn rest(&self) -> Vec<String> {
        let all = self.tokens.iter().flatten();
        let rest = all.filter(|axis| !self.experts.contains(axis));
        rest.cloned().collect()
    }

    /// `[batch, length, ..]` of three axes.
    fn by_token(&self) -> PartitionSpec {
        let [batch, length] = self.tokens.clone();
        PartitionSpec(vec![batch, length, Vec::new()])
    }

    /// Of the three kernels.
    fn kernels(&self) -> [PartitionSpec; 3] {
        let (experts, hidden) = (self.experts.clone(), self.hidden.clone());
        let first = PartitionSpec(vec![experts.clone(), Vec::new(), hidden.clone()]);
        [
            first.clone(),
            first,
            PartitionSpec(vec![experts, hidden, Vec::new()]),
        ]
    }

    /// How inputs lie.
    fn inputs<'g>(&self, all: Inputs<'g>) -> Vec<(Tensor<'g>, PartitionSpec)> {
        let specs = [self.by_token(), self.by_token(), self.by_token()];
        let specs = specs.into_iter().chain(self.kernels());
        all.all().into_iter().zip(specs).collect()
    }
}

/// `spec` behind a first axis that is cut by `axes`, one part a device.
fn in_parts(axes: &[String], spec: &PartitionSpec) -> PartitionSpec {
    PartitionSpec([&[axes.to_vec()], &spec.0[..]].concat())
}

/// A device's share, as one part.
fn part(x: Tensor<'_>) -> Tensor<'_> {
    x.reshape(&[&[1], &x.shape()[..]].concat())
}

/// The layer, computed device by device. Shares of sums over hidden values, and of the kernels' gradients, are added up outside.
#[track_caller]
fn over_mesh<'g>(
    layer: Experts,
    cuts: Cuts,
    inputs: Inputs<'g>,
    kernels: &[Parameter<'g>; 3],
) -> Tensor<'g> {
    let rooms = cuts.layers(&layer, &inputs);
    let is_full = cuts.is_full(&rooms, inputs.ids);
    let dtype = inputs.x.dtype();
    let lies = kernels.each_ref().map(|kernel| kernel.lie.clone());
    let inside = Inputs {
        kernels: kernels
            .each_ref()
            .map(|kernel| kernel.lie.gather(kernel.value.to(dtype))),
        ..inputs
    };
    let y = {
        let outputs = [in_parts(&cuts.hidden, &cuts.by_token())];
        let mut given = cuts.inputs(inside);
        given.extend(is_full.map(whole));
        let parts = manual_computation(inputs.x.graph, &cuts.mesh, &given, &outputs, |x| {
            in_room(&rooms, x, |layer, x| vec![part(widened(x).computed(layer))])
        });
        parts[0].sum(&[0])
    };
    let mut all = inputs.all();
    all.extend(is_full);
    let gradient: Rc<Backward> = Rc::new(move |values, _, ct| {
        let is_full = values.get(6).copied();
        backward(
            &rooms,
            (&cuts, &lies),
            (Inputs::read(values), is_full),
            ct[0],
        )
    });
    custom_gradient(&all, &[y], gradient)[0]
}

/// A value that every device has.
fn whole(x: Tensor<'_>) -> (Tensor<'_>, PartitionSpec) {
    (x, PartitionSpec::replicated(x.rank()))
}

/// What the layer with the usual room makes of values, or where there is one behind six inputs that says so, the one with all rounds.
#[track_caller]
fn in_room<'g>(
    [usual, most]: &[Experts; 2],
    x: &[Tensor<'g>],
    of: impl Fn(&Experts, &[Tensor<'g>]) -> Vec<Tensor<'g>>,
) -> Vec<Tensor<'g>> {
    let full = x.iter().position(|x| x.dtype() == DType::Bool);
    let Some(full) = full else {
        return of(most, x);
    };
    let values: Vec<Tensor> = [&x[..full], &x[full + 1..]].concat();
    branch(x[full], &values, |x| of(most, x), |x| of(usual, x))
}

/// One device's inputs, kernels in f32, so that their gradients are.
fn widened<'g>(x: &[Tensor<'g>]) -> Inputs<'g> {
    let own = Inputs::read(x);
    Inputs {
        kernels: own.kernels.map(|kernel| kernel.to(DType::F32)),
        ..own
    }
}

/// What each input gets.
#[track_caller]
fn backward<'g>(
    rooms: &[Experts; 2],
    (cuts, lies): (&Cuts, &[super::ParamSharding; 3]),
    (values, is_full): (Inputs<'g>, Option<Tensor<'g>>),
    ct: Tensor<'g>,
) -> Vec<Option<Tensor<'g>>> {
    let dtype = values.x.dtype();
    let mut kernels = values.kernels;
    for (kernel, lie) in kernels.iter_mut().zip(lies) {
        *kernel = lie.gather(kernel.to(dtype));
    }
    let mut given = cuts.inputs(Inputs { kernels, ..values });
    given.push((ct, cuts.by_token()));
    given.extend(is_full.map(whole));
    let by_token = in_parts(&cuts.hidden, &cuts.by_token());
    let rest = cuts.rest();
    let mut outputs = vec![by_token.clone(), by_token];
    outputs.extend(cuts.kernels().iter().map(|spec| in_parts(&rest, spec)));
    let shares = lies.each_ref().map(|lie| lie.share(dtype));
    let own = manual_computation(ct.graph, &cuts.mesh, &given, &outputs, |x| {
        in_room(rooms, x, |layer, x| {
            let own = widened(x);
            let y = own.computed(layer);
            let wrt = [&[own.x, own.weights], &own.kernels[..]].concat();
            let all = pullback(&[(y, x[6])], &wrt).into_iter().zip(&wrt);
            let all = all.map(|(ct, x)| ct.unwrap_or_else(|| x.filled(0.0)));
            let mut all: Vec<Tensor> = all.collect();
            for (kernel, share) in all[2..].iter_mut().zip(shares) {
                *kernel = kernel.to(share);
            }
            all.into_iter().map(part).collect()
        })
    });
    let sum = |k: usize| own[k].sum(&[0]);
    let mut all = vec![Some(sum(0)), None, Some(sum(1))];
    all.extend((0..3).map(|k| Some(lies[k].scatter(sum(2 + k), dtype))));
    all.extend(is_full.map(|_| None));
    all
}
