//! The programs of a run: training step, initialisation, evaluation. Each is traced into one graph.

use crate::array::Array;
use crate::autodiff::{grad, scan};
use crate::data::{Field, FieldKind};
use crate::error::{Error, Result};
use crate::graph::{Graph, Tensor};
use crate::models::{Batch, Model};
use crate::nn::{Declared, Mode, ParamSpec, Scope, StackOptions, of_layer};
use crate::ops::Key;
use crate::optim::{Optimizer, StepContext, global_norm};
use crate::shard::{Axis, Layout, Mesh, Rows, Spec};
use crate::step::ProgramBuilder;
use crate::tasks::{LossOutput, Term};
use crate::types::{DType, Type};
use std::collections::HashMap;

/// How images arrive on the device.
#[derive(Clone, Debug, PartialEq)]
pub enum Images {
    /// Bytes 0..=255; the program takes `mean` off and divides by `std`, channel by channel, after
    /// scaling to 0..=1. A quarter of the traffic of f32.
    Bytes {
        /// Mean of each channel.
        mean: Vec<f64>,
        /// Standard deviation of each channel.
        std: Vec<f64>,
    },
    /// Normalised f32.
    Normalised,
}

/// Everything that decides the programs of a run.
#[derive(Clone, Debug)]
pub struct TrainStepSpec {
    /// The model.
    pub model: Model,
    /// Its parameters, from [`Model::declared`] for the layers of `depth`.
    pub parameters: Declared,
    /// How parameters follow their gradients.
    pub optimizer: Optimizer,
    /// Examples a step.
    pub batch: usize,
    /// Parts that a batch is taken in, one after the other, to save memory.
    pub accumulate: usize,
    /// Element type in which layers compute.
    pub compute: DType,
    /// How images arrive.
    pub images: Images,
    /// How values lie over a mesh; nothing for one device.
    pub layout: Option<Layout>,
    /// How stacks of layers are traced, and what their gradient computes again.
    pub depth: StackOptions,
    /// Whether the rounds of loops are printed one after the other, where that is not too much: see [`TrainStepSpec::on`].
    pub written_out: bool,
}

/// A value that goes into or comes out of a program.
#[derive(Clone, Debug, PartialEq)]
pub struct TensorSpec {
    /// `params/encoder/0/...`, `mu/...`, `images`, `lr`, `loss`, ...
    pub name: String,
    /// Its type, over all devices.
    pub ty: Type,
    /// How it lies over the mesh, where there is one.
    pub spec: Option<Spec>,
    /// Layers whose values are one, on a first axis; `*` stands in the name for the layer.
    pub stack: Option<usize>,
}

impl TensorSpec {
    /// Name and type of each value that the slot stands for: one for each layer of a stack.
    pub fn parts(&self) -> Vec<(String, Type)> {
        match self.stack {
            None => vec![(self.name.clone(), self.ty.clone())],
            Some(layers) => {
                let ty = self.ty.with_shape(self.ty.shape[1..].to_vec());
                let part = |k| (of_layer(&self.name, k), ty.clone());
                (0..layers).map(part).collect()
            }
        }
    }

    /// A value that is whole on every device, or lives on one.
    pub fn whole(name: impl Into<String>, ty: Type, layout: Option<&Layout>) -> TensorSpec {
        TensorSpec {
            name: name.into(),
            spec: layout.map(|_| Spec::replicated(ty.rank())),
            ty,
            stack: None,
        }
    }
}

/// A traced program: text and interface. All that the running half knows of the tracing half.
#[derive(Clone, Debug)]
pub struct Program {
    /// StableHLO text.
    pub text: String,
    /// Arguments; the first [`Program::state`] of them are the state.
    pub inputs: Vec<TensorSpec>,
    /// Results; those that have the name of an argument take its place.
    pub outputs: Vec<TensorSpec>,
    /// How many arguments are state.
    pub state: usize,
    /// The mesh that the program runs over; one device without.
    pub mesh: Option<Mesh>,
    /// Operations traced.
    pub operations: usize,
    /// Floating-point operations of one run, over all devices: see [`Graph::flops`].
    pub flops: u64,
}

impl TrainStepSpec {
    /// Every value of the state: parameters, then the optimizer's slots.
    ///
    /// # Errors
    /// [`Error::Config`] when one cannot lie as the rules say.
    pub fn state(&self) -> Result<Vec<TensorSpec>> {
        let layout = self.layout.as_ref();
        let mut state = Vec::new();
        for p in &self.parameters {
            let spec = layout.map(|l| l.parameter(&p.path, &p.axes, &p.ty));
            state.push(TensorSpec {
                name: format!("params/{}", p.path),
                ty: p.ty.clone(),
                spec: spec.transpose()?,
                stack: p.stack,
            });
        }
        for (p, slot) in self.optimizer.state(&self.parameters) {
            let spec = layout.map(|l| l.slot(&p.path, &slot.axes, &slot.ty));
            state.push(TensorSpec {
                name: format!("{}/{}", slot.name, p.path),
                ty: slot.ty,
                spec: spec.transpose()?,
                stack: p.stack,
            });
        }
        Ok(state)
    }

    fn trained(&self) -> impl Iterator<Item = &ParamSpec> {
        self.parameters.iter().filter(|p| self.optimizer.trains(p))
    }

    /// Every value of a batch, as the host sends it.
    ///
    /// # Errors
    /// [`Error::Config`] when the batch does not divide as the rules say.
    pub fn batch_inputs(&self) -> Result<Vec<TensorSpec>> {
        let fields = self.model.task().fields(self.batch).into_iter();
        let sent = |field: Field| {
            let ty = match (&field.kind, &self.images) {
                (FieldKind::Image, Images::Bytes { .. }) => field.ty.with_dtype(DType::U8),
                _ => field.ty,
            };
            self.by_example(field.name, ty)
        };
        fields.map(sent).collect()
    }

    /// The rows of a batch that the devices of this process hold: all of them when there is one process.
    ///
    /// # Errors
    /// [`Error::Config`] when the batch does not divide as the rules say, or the mesh has more devices than there are.
    pub fn rows(&self, places: impl IntoIterator<Item = usize>) -> Result<Rows> {
        let ty = Type::new(DType::F32, &[self.batch]);
        let slot = self.by_example("rows", ty)?;
        match (&slot.spec, &self.layout) {
            (Some(spec), Some(layout)) => Ok(Rows::held(spec, &slot.ty, layout.mesh(), places)),
            _ => Ok(Rows::all(self.batch)),
        }
    }

    /// A value whose first axis is examples.
    pub(crate) fn by_example(&self, name: &str, ty: Type) -> Result<TensorSpec> {
        let spec = match &self.layout {
            None => None,
            Some(layout) => {
                let parts = [Axis::Batch];
                let first = ty.with_shape(ty.shape[..1].to_vec());
                let mut spec = layout.activation(&format!("batch/{name}"), &parts, &first)?;
                spec.0.resize(ty.rank(), Vec::new());
                Some(spec)
            }
        };
        Ok(TensorSpec {
            name: name.to_owned(),
            ty,
            spec,
            stack: None,
        })
    }

    /// Declare the state as arguments.
    fn state_inputs<'g>(
        &self,
        draft: &mut ProgramBuilder<'g>,
    ) -> Result<HashMap<String, Tensor<'g>>> {
        let mut values = HashMap::new();
        for slot in self.state()? {
            let name = slot.name.clone();
            values.insert(name, draft.input(slot));
        }
        draft.state = values.len();
        Ok(values)
    }

    /// Declare a batch as arguments, images as they are sent.
    fn batch<'g>(&self, draft: &mut ProgramBuilder<'g>) -> Result<Batch<'g>> {
        let fields = self.model.task().fields(self.batch);
        let names = fields.into_iter().map(|field| field.name);
        let slots = names.zip(self.batch_inputs()?);
        Ok(slots
            .map(|(name, slot)| (name, draft.input(slot)))
            .collect())
    }

    /// The scope of the model with these parameters.
    fn scope<'g>(
        &self,
        graph: &'g Graph,
        parameters: HashMap<String, Tensor<'g>>,
        noise: Option<Key<'g>>,
    ) -> Scope<'g> {
        let mode = Mode {
            compute: self.compute,
            noise,
            layout: self.layout.as_ref(),
            depth: self.depth,
        };
        Scope::bound(graph, parameters, mode)
    }

    /// The loss of a batch whose images are as they were sent.
    fn outcome<'g>(
        &self,
        s: &Scope<'g>,
        mut batch: Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        if let (Images::Bytes { mean, std }, Some(images)) = (&self.images, batch.get_mut("images"))
        {
            let bytes = images.to(DType::F32);
            let channels = |f: &dyn Fn(usize) -> f64| {
                let values: Vec<f32> = (0..mean.len()).map(|c| f(c) as f32).collect();
                let array = crate::array::Array::new(&[values.len()], &values);
                array
                    .map(|a| s.graph.constant(a))
                    .unwrap_or_else(|e| s.graph.poison("images", &e.to_string()))
            };
            let scale = channels(&|c| 1.0 / (255.0 * std[c]));
            let shift = channels(&|c| -mean[c] / std[c]);
            *images = bytes * scale + shift;
        }
        self.model.task().loss(s, &batch, weights)
    }

    fn parameters<'g>(
        values: &HashMap<String, Tensor<'g>>,
        kind: &str,
        specs: &Declared,
    ) -> HashMap<String, Tensor<'g>> {
        let of = |p: &ParamSpec| {
            let own = values.get(&format!("{kind}/{}", p.path));
            let value = own.or_else(|| values.get(&format!("params/{}", p.path)));
            value.map(|v| (p.path.clone(), *v))
        };
        specs.iter().filter_map(of).collect()
    }

    /// One step: forward, backward, clipping, update. Arguments: the state, the batch, and the scalars
    /// `step` (u64, from 0), `lr` (f32) and `seed` (u64). Results: the trained state, `loss`, `grad_norm`, and `param_norm`
    /// of the trained parameters after the update: not finite where one of their numbers is not; then each term of a loss that
    /// is the sum of several.
    ///
    /// # Errors
    /// [`Error::Trace`] when an operation refuses its operands; [`Error::Config`] when nothing trains.
    pub fn step(&self) -> Result<Program> {
        let graph = Graph::new();
        let draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        let mut draft = draft.written_out(self.written_out);
        let state = self.state_inputs(&mut draft)?;
        let batch = self.batch(&mut draft)?;
        self.check_parts()?;
        let step = draft.whole("step", Type::scalar(DType::U64));
        let lr = draft.whole("lr", Type::scalar(DType::F32));
        let seed = draft.whole("seed", Type::scalar(DType::U64));
        let key = Key::new(seed).fold_str("noise").fold(step);
        let trained: Vec<&ParamSpec> = self.trained().collect();
        if trained.is_empty() {
            return Err(Error::config(
                "optimizer.freeze: no parameter is left to train",
            ));
        }
        let values: Vec<Tensor> = trained
            .iter()
            .map(|p| state[&format!("params/{}", p.path)])
            .collect();
        let (loss, terms, gradients) = self.gradients(&graph, &state, &values, (batch, key));
        let _in = graph.enter("optimizer");
        let Some((norm, factors)) = self.optimizer.clip(&trained, &gradients) else {
            return Err(Error::config("optimizer: no gradients"));
        };
        let now = StepContext {
            step: (step.to(DType::F32)) + 1.0,
            lr,
        };
        let mut updated: HashMap<String, Tensor> = HashMap::new();
        let mut parameters = Vec::new();
        let clipped = gradients.into_iter().zip(factors);
        for ((p, value), (gradient, factor)) in trained.iter().zip(values).zip(clipped) {
            let _in = graph.enter(&format!("optimizer/{}", p.path));
            let gradient = factor.map_or(gradient, |f| gradient * f);
            let kinds = self.optimizer.slots(p);
            let slots = kinds
                .iter()
                .map(|kind| state[&format!("{}/{}", kind.name, p.path)]);
            let slots: Vec<Tensor> = slots.collect();
            let update = self.optimizer.update(now, p, (value, gradient), &slots);
            updated.insert(format!("params/{}", p.path), update.value);
            parameters.push(update.value);
            for (kind, slot) in kinds.iter().zip(update.slots) {
                updated.insert(format!("{}/{}", kind.name, p.path), slot);
            }
        }
        for slot in self.state()? {
            if let Some(value) = updated.get(&slot.name) {
                draft.output(slot, *value);
            }
        }
        draft.output_whole("loss", loss);
        draft.output_whole("grad_norm", norm);
        if let Some(norm) = global_norm(&parameters) {
            draft.output_whole("param_norm", norm);
        }
        for (name, mean) in terms {
            draft.output_whole(name, mean);
        }
        draft.finish("train_step")
    }

    /// Loss, what it is the sum of where it is one of several means, and gradients of a batch, taken in as many parts as the
    /// recipe says.
    fn gradients<'g>(
        &self,
        graph: &'g Graph,
        state: &HashMap<String, Tensor<'g>>,
        values: &[Tensor<'g>],
        (batch, key): (Batch<'g>, Key<'g>),
    ) -> (Tensor<'g>, Vec<(&'static str, Tensor<'g>)>, Vec<Tensor<'g>>) {
        let parameters = TrainStepSpec::parameters(state, "params", &self.parameters);
        if self.accumulate == 1 {
            let scope = self.scope(graph, parameters, Some(key));
            let LossOutput { loss, terms, .. } = self.outcome(&scope, batch, None);
            let terms = terms.iter().map(|term| (term.name, term.mean)).collect();
            return (loss, several(terms), grad(loss, values));
        }
        // what each term of the loss is a mean over, of the whole batch
        let totals = self.model.task().counts(&batch).into_iter();
        let totals: Vec<Tensor> = totals.map(|n| n.maximum(n.filled(1.0))).collect();
        // each part counts by what its loss is a mean over: equal numbers of examples, or tokens
        let mut named: Vec<&'static str> = Vec::new();
        let names: Vec<&'static str> = batch.keys().copied().collect();
        let mut stacked: Vec<Tensor> = batch.values().map(|x| self.parts(*x)).collect();
        stacked.push(graph.iota(0, Type::new(DType::U64, &[self.accumulate])));
        let trained: Vec<String> = self.trained().map(|p| p.path.clone()).collect();
        // parameters enter as carries, so that the loop's body can differentiate by them
        let zero = graph.scalar(0.0, DType::F32);
        let mut initial: Vec<Tensor> = vec![zero, zero];
        initial.extend(values.iter().map(|v| v.filled(0.0)));
        initial.extend(values);
        initial.extend(totals.iter().map(|_| zero));
        let n = values.len();
        let (sums, _) = scan(
            graph,
            self.accumulate,
            false,
            &initial,
            &stacked,
            |carried, slices| {
                let (own, means) = carried[2 + n..].split_at(n);
                let mut bound = parameters.clone();
                bound.extend(trained.iter().cloned().zip(own.iter().copied()));
                let part: Batch = names.iter().copied().zip(slices.iter().copied()).collect();
                let key = key.fold(slices[names.len()]);
                let scope = self.scope(graph, bound, Some(key));
                let outcome = self.outcome(&scope, part, None);
                let count = outcome.count.unwrap_or(zero.filled(1.0)).stop_gradient();
                let share = |(term, total): (&Term<'g>, &Tensor<'g>)| {
                    term.mean * (term.count.stop_gradient() / *total)
                };
                let shares: Vec<Tensor> = outcome.terms.iter().zip(&totals).map(share).collect();
                let weighted = outcome.terms.iter().zip(&shares);
                let weighted = weighted.map(|(term, share)| *share * term.weight);
                // shares of the parts add up to the mean: nothing is divided by in the end
                let loss = weighted.reduce(|sum, term| sum + term);
                let loss = loss.unwrap_or(outcome.loss * count);
                named = outcome.terms.iter().map(|term| term.name).collect();
                let gradients = grad(loss, own);
                let mut next = vec![carried[0] + loss, carried[1] + count];
                let sums = carried[2..2 + n].iter().zip(gradients);
                next.extend(sums.map(|(sum, g)| *sum + g));
                next.extend(own);
                next.extend(
                    means
                        .iter()
                        .zip(&shares)
                        .map(|(mean, share)| *mean + *share),
                );
                (next, Vec::new())
            },
        );
        if sums.len() <= n + 1 {
            return (zero, Vec::new(), values.to_vec());
        }
        if !totals.is_empty() {
            let terms = named
                .into_iter()
                .zip(sums[2 + 2 * n..].iter().copied())
                .collect();
            return (sums[0], several(terms), sums[2..2 + n].to_vec());
        }
        let total = sums[1].maximum(zero.filled(1.0));
        let gradients = sums[2..2 + n].iter().map(|g| *g / total);
        (sums[0] / total, Vec::new(), gradients.collect())
    }

    /// `[batch, ..] -> [parts, batch / parts, ..]`, every `parts`-th example together, so that each
    /// device keeps its own examples when the batch lies over several.
    fn parts<'g>(&self, x: Tensor<'g>) -> Tensor<'g> {
        let shape = x.shape();
        let split = [
            &[self.batch / self.accumulate, self.accumulate],
            &shape[1..],
        ]
        .concat();
        let mut order: Vec<usize> = (0..split.len()).collect();
        order.swap(0, 1);
        x.reshape(&split).transpose(&order)
    }

    /// First values of the state. Argument: `seed` (u64). Results: the whole state.
    ///
    /// # Errors
    /// [`Error::Trace`] when an operation refuses its operands.
    pub fn init(&self) -> Result<Program> {
        let graph = Graph::new();
        let mut draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        let seed = draft.whole("seed", Type::scalar(DType::U64));
        let key = Key::new(seed).fold_str("init");
        let mut values = HashMap::new();
        for p in &self.parameters {
            let _in = graph.enter(&format!("init/{}", p.path));
            values.insert(&p.path, first(&graph, p, key));
        }
        for slot in self.state()? {
            let Some((kind, path)) = slot.name.split_once('/') else {
                continue;
            };
            let value = values[&path.to_owned()];
            let value = match kind {
                "params" => value,
                kind => self.optimizer.first_slot(kind, value, &slot.ty),
            };
            draft.output(slot, value);
        }
        draft.finish("init")
    }

    /// Evaluation of one batch, without noise, with the averaged weights where there are any.
    /// Arguments: the state, the batch, `weights` (f32 `[batch]`). Results: `loss` (mean over the
    /// weighted examples, or their tokens), `count` of them, the model's sums, and `picture` where the model paints one.
    ///
    /// # Errors
    /// [`Error::Trace`] when an operation refuses its operands.
    pub fn eval(&self) -> Result<Program> {
        let graph = Graph::new();
        let draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        let mut draft = draft.written_out(self.written_out);
        let state = self.state_inputs(&mut draft)?;
        let batch = self.batch(&mut draft)?;
        let weights = Type::new(DType::F32, &[self.batch]);
        let weights = draft.input(self.by_example("weights", weights)?);
        let parameters = TrainStepSpec::parameters(&state, crate::optim::EMA, &self.parameters);
        let scope = self.scope(&graph, parameters, None);
        let outcome = self.outcome(&scope, batch, Some(weights));
        draft.output_whole("loss", outcome.loss);
        let count = outcome.count.unwrap_or_else(|| weights.sum_all());
        draft.output_whole("count", count);
        for (name, sum) in outcome.sums {
            draft.output_whole(name, sum);
        }
        if let Some(picture) = outcome.picture {
            draft.output(self.by_example("picture", picture.ty())?, picture);
        }
        if let Some(guesses) = outcome.guesses {
            draft.output(self.by_example("guesses", guesses.ty())?, guesses);
        }
        draft.finish("eval")
    }
}

/// Terms of a loss that are worth telling: of a single one the loss says all.
fn several<T>(terms: Vec<T>) -> Vec<T> {
    match terms.len() {
        0 | 1 => Vec::new(),
        _ => terms,
    }
}

/// First value of a parameter; those of stacked layers are drawn one after the other.
fn first<'g>(graph: &'g Graph, p: &ParamSpec, key: Key<'g>) -> Tensor<'g> {
    if p.stack.is_none() {
        return p.init.sample(graph, key.fold_str(&p.path), &p.ty);
    }
    let hashes: Vec<u64> = p.paths().iter().map(|path| Key::hash(path)).collect();
    let layers = hashes.len();
    let hashes = match Array::new(&[layers], &hashes) {
        Ok(hashes) => graph.constant(hashes),
        Err(error) => return graph.poison("init", &error.to_string()),
    };
    let (_, stacked) = scan(graph, layers, false, &[], &[hashes], |_, slices| {
        let own = p
            .init
            .sample(graph, key.fold_hash(slices[0]), &p.layer_type());
        (Vec::new(), vec![own])
    });
    stacked
        .first()
        .copied()
        .unwrap_or_else(|| graph.poison("init", &p.path))
}
