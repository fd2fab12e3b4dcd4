//! The programs of a run: training step, initialisation, evaluation. Each is traced into one graph.

use crate::array::Array;
use crate::autodiff::scan;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::{Graph, Tensor};
use crate::models::{Batch, Model};
use crate::nn::{Declared, Mode, ParamSpec, Scope, Stack, StackOptions, of_layer};
use crate::ops::Key;
use crate::optim::Optimizer;
use crate::shard::{Axis, Mesh, PartitionSpec, Partitioner, Rows};
use crate::step::ProgramBuilder;
use crate::tasks::{Task, TaskConfig};
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
    /// What it is trained for.
    pub task: TaskConfig,
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
    pub layout: Option<Partitioner>,
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
    pub spec: Option<PartitionSpec>,
    /// Layers whose values are one, on a first axis; `*` stands in the name for the layer.
    pub stack: Option<Stack>,
}

impl TensorSpec {
    /// Name and type of each value that the slot stands for: one for each layer of a stack.
    pub fn parts(&self) -> Vec<(String, Type)> {
        match self.stack {
            None => vec![(self.name.clone(), self.ty.clone())],
            Some(stack) => {
                let ty = self.ty.with_shape(self.ty.shape[1..].to_vec());
                let part = |k| (of_layer(&self.name, k), ty.clone());
                stack.order().map(part).collect()
            }
        }
    }

    /// A value that is whole on every device, or lives on one.
    pub fn whole(name: impl Into<String>, ty: Type, layout: Option<&Partitioner>) -> TensorSpec {
        TensorSpec {
            name: name.into(),
            spec: layout.map(|_| PartitionSpec::replicated(ty.rank())),
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
    /// [`Error::Config`](crate::error::Error::Config) when one cannot lie as the rules say.
    pub fn state(&self) -> Result<Vec<TensorSpec>> {
        self.check_pipeline()?;
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
            let spec = layout.map(|l| match &slot.scaled {
                None => l.slot(&p.path, &slot.axes, &slot.ty),
                Some(values) => l.scales(&p.path, &slot.axes, [values, &slot.ty]),
            });
            state.push(TensorSpec {
                name: format!("{}/{}", slot.name, p.path),
                ty: slot.ty,
                spec: spec.transpose()?,
                stack: p.stack,
            });
        }
        Ok(state)
    }

    pub(super) fn trained(&self) -> impl Iterator<Item = &ParamSpec> {
        self.parameters.iter().filter(|p| self.optimizer.trains(p))
    }

    /// Every value of a batch, as the host sends it.
    ///
    /// # Errors
    /// [`Error::Config`](crate::error::Error::Config) when the batch does not divide as the rules say.
    pub fn batch_inputs(&self) -> Result<Vec<TensorSpec>> {
        self.inputs_of(&*self.task.on(&self.model)?)
    }

    fn inputs_of(&self, task: &dyn Task) -> Result<Vec<TensorSpec>> {
        let fields = task.fields(self.batch).into_iter();
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
    /// [`Error::Config`](crate::error::Error::Config) when the batch does not divide as the rules say, or the mesh has more devices than there are.
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
    pub(super) fn state_inputs<'g>(
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
    pub(super) fn batch<'g>(
        &self,
        draft: &mut ProgramBuilder<'g>,
        task: &dyn Task,
    ) -> Result<Batch<'g>> {
        let fields = task.fields(self.batch);
        let names = fields.into_iter().map(|field| field.name);
        let slots = names.zip(self.inputs_of(task)?);
        Ok(slots
            .map(|(name, slot)| (name, draft.input(slot)))
            .collect())
    }

    /// The scope of the model with these parameters.
    pub(super) fn scope<'g>(
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

    /// A batch whose images are as they were sent, with images as models take them.
    pub(super) fn prepared<'g>(&self, s: &Scope<'g>, mut batch: Batch<'g>) -> Batch<'g> {
        let Images::Bytes { mean, std } = &self.images else {
            return batch;
        };
        let channels = |f: &dyn Fn(usize) -> f64| {
            let values: Vec<f32> = (0..mean.len()).map(|c| f(c) as f32).collect();
            let array = crate::array::Array::new(&[values.len()], &values);
            array
                .map(|a| s.graph.constant(a))
                .unwrap_or_else(|e| s.graph.poison("images", &e.to_string()))
        };
        // of a batch, pictures alone are sent as bytes: see `inputs_of`
        let sent = batch.values_mut();
        for images in sent.filter(|value| value.dtype() == DType::U8) {
            let bytes = images.to(DType::F32);
            let scale = channels(&|c| 1.0 / (255.0 * std[c]));
            let shift = channels(&|c| -mean[c] / std[c]);
            *images = bytes * scale + shift;
        }
        batch
    }

    pub(super) fn parameters<'g>(
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

    /// First values of the state. Argument: `seed` (u64). Results: the whole state.
    ///
    /// # Errors
    /// [`Error::Trace`](crate::error::Error::Trace) when an operation refuses its operands.
    pub fn init(&self) -> Result<Program> {
        let graph = Graph::new();
        let draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        // a small loop of the CPU's rounds otherwise than what is written out
        let mut draft = draft.written_out(self.written_out);
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
    /// [`Error::Trace`](crate::error::Error::Trace) when an operation refuses its operands.
    pub fn eval(&self) -> Result<Program> {
        let graph = Graph::new();
        let draft = ProgramBuilder::new(&graph, self.layout.as_ref());
        let mut draft = draft.written_out(self.written_out);
        let state = self.state_inputs(&mut draft)?;
        let task = self.task.on(&self.model)?;
        let batch = self.batch(&mut draft, &*task)?;
        let weights = Type::new(DType::F32, &[self.batch]);
        let weights = draft.input(self.by_example("weights", weights)?);
        let parameters = TrainStepSpec::parameters(&state, crate::optim::EMA, &self.parameters);
        let scope = self.scope(&graph, parameters, None);
        let outcome = task.loss(&scope, &self.prepared(&scope, batch), Some(weights));
        draft.output_whole("loss", outcome.loss);
        let count = outcome.count.unwrap_or_else(|| weights.sum_all());
        draft.output_whole("count", count);
        for (name, sum) in outcome.sums {
            draft.output_whole(name, sum);
        }
        if let Some(picture) = outcome.picture {
            draft.output(self.by_example("picture", picture.ty())?, picture);
        }
        if let Some(embeddings) = outcome.embeddings {
            draft.output_whole("embeddings", embeddings);
        }
        if let Some(guesses) = outcome.guesses {
            draft.output(self.by_example("guesses", guesses.ty())?, guesses);
        }
        draft.finish("eval")
    }
}

/// First value of a parameter; those of stacked layers are drawn one after the other. What follows another is drawn as that is.
fn first<'g>(graph: &'g Graph, p: &ParamSpec, key: Key<'g>) -> Tensor<'g> {
    let paths = p.follows().unwrap_or_else(|| p.paths());
    if let (None, [path]) = (p.stack, &paths[..]) {
        return p.init.sample(graph, key.fold_str(path), &p.ty);
    }
    let hashes: Vec<u64> = paths.iter().map(|path| Key::hash(path)).collect();
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
