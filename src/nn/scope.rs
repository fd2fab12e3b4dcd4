//! Scopes: where layers declare parameters, once, for training, initialisation and checkpoints.

mod momentum;
mod options;
mod pipeline;
mod rows;
mod stack;

pub use options::{AttentionKernel, CrossEntropyForm, Products, ScanMode, StackOptions};
pub use pipeline::{Pipeline, Schedule};
pub use rows::{LookedUp, RowTable};

use super::activation_sharding::ActivationSharding;
use super::fp8::history;
use super::init::Init;
use super::param_sharding::ParamSharding;
use super::param_spec::{Declared, ParamKind, ParamSpec, Stack, is_between_widths, of_layer};
use crate::array::{Array, Element};
use crate::error::{Error, Result};
use crate::graph::{Entered, Graph, Tensor};
use crate::ops::Key;
use crate::shard::{Axis, Partitioner};
use crate::types::{DType, Type};
use momentum::Followed;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::fmt::Display;
use std::rc::Rc;

/// How a model is traced.
#[derive(Clone, Copy, Debug)]
pub struct Mode<'a, 'g> {
    /// Element type in which layers compute.
    pub compute: DType,
    /// Where noise comes from while training; none when evaluating.
    pub noise: Option<Key<'g>>,
    /// How values lie over a mesh; nothing for one device.
    pub layout: Option<&'a Partitioner>,
    /// How stacks of layers are traced.
    pub depth: StackOptions,
}

impl Mode<'_, '_> {
    /// Evaluation in f32, on one device, layer by layer.
    pub fn plain() -> Mode<'static, 'static> {
        Mode {
            compute: DType::F32,
            noise: None,
            layout: None,
            depth: StackOptions::default(),
        }
    }
}

/// Which layer of a stack a scope is in.
#[derive(Clone, Copy)]
enum Layer<'g> {
    /// None, or that one.
    Known(usize),
    /// One of so many: the number is i32 of the program.
    Traced(Tensor<'g>, usize),
}

enum Source<'g> {
    /// Write specifications down, hand out inputs.
    Declare(RefCell<Declared>),
    /// Hand out these values.
    Bound(HashMap<String, Tensor<'g>>),
}

struct Shared<'g> {
    source: Source<'g>,
    /// New values of variables, by path.
    assigned: RefCell<Vec<(String, Tensor<'g>)>>,
    /// Paths of what the gradient records.
    recorded: RefCell<HashSet<String>>,
    /// Rows of tables that were looked up while training.
    looked_up: RefCell<Vec<LookedUp<'g>>>,
    /// What layers have told, by name, behind a first axis of layers.
    told: RefCell<Vec<(&'static str, Tensor<'g>)>>,
    compute: DType,
    noise: Option<Key<'g>>,
    step: Option<Tensor<'g>>,
    layout: Option<Rc<Partitioner>>,
    depth: StackOptions,
}

/// A trained parameter for layers that convert and gather it themselves, so that its gradient is f32.
#[derive(Clone, Debug)]
pub struct Parameter<'g> {
    /// The stored value, f32.
    pub value: Tensor<'g>,
    /// How it lies.
    pub lie: ParamSharding,
    /// The largest magnitudes of a linear layer's operands in the last steps, where its products are of 8-bit floats.
    pub(super) amax: Option<Tensor<'g>>,
}

/// A stored value that the step itself changes.
#[derive(Clone, Debug)]
pub struct Variable<'g> {
    /// Its value before the step, f32, without gradient.
    pub value: Tensor<'g>,
    path: String,
}

/// A place in the model: parameters declared here get its path.
#[derive(Clone)]
pub struct Scope<'g> {
    /// The program being traced.
    pub graph: &'g Graph,
    shared: Rc<Shared<'g>>,
    path: String,
    layer: Layer<'g>,
    /// Which of the rounds of a shared layer it is in.
    round: Option<Layer<'g>>,
    /// See [`Scope::wider`].
    width: f64,
    /// What its parameters follow: see [`Scope::momentum`].
    followed: Option<Followed<'g>>,
}

/// The parameters that `model` declares, traced in that way; those of stacked layers as one each when they are scanned.
///
/// # Errors
/// When a layer refuses its input, or a path is declared twice.
pub fn declare(
    depth: impl Into<StackOptions>,
    model: impl for<'g> FnOnce(&Scope<'g>),
) -> Result<Declared> {
    let graph = Graph::new();
    let scope = Scope {
        graph: &graph,
        shared: Rc::new(Shared {
            source: Source::Declare(RefCell::default()),
            assigned: RefCell::default(),
            recorded: RefCell::default(),
            looked_up: RefCell::default(),
            told: RefCell::default(),
            compute: DType::F32,
            noise: None,
            step: None,
            layout: None,
            depth: depth.into(),
        }),
        path: String::new(),
        layer: Layer::Known(0),
        round: None,
        width: 1.0,
        followed: None,
    };
    model(&scope);
    graph.check()?;
    match &scope.shared.source {
        Source::Declare(specs) => Ok(specs.take()),
        Source::Bound(_) => Err(Error::other("a declaring scope lost its table")),
    }
}

impl<'g> Scope<'g> {
    /// The root of a model whose parameters have these values. With a `noise` key layers train
    /// (dropout is on), without one they evaluate. With a `layout` parameters are gathered from where
    /// it stores them, and activations lie as it says.
    pub fn bound(
        graph: &'g Graph,
        values: HashMap<String, Tensor<'g>>,
        mode: Mode<'_, 'g>,
    ) -> Scope<'g> {
        Scope {
            graph,
            shared: Rc::new(Shared {
                source: Source::Bound(values),
                assigned: RefCell::default(),
                recorded: RefCell::default(),
                looked_up: RefCell::default(),
                told: RefCell::default(),
                compute: mode.compute,
                noise: mode.noise,
                step: None,
                layout: mode.layout.cloned().map(Rc::new),
                depth: mode.depth,
            }),
            path: String::new(),
            layer: Layer::Known(0),
            round: None,
            width: 1.0,
            followed: None,
        }
    }

    /// The same in that step, a u64 scalar that counts from 0. Nothing has been declared of the model yet.
    pub fn in_step(mut self, step: Tensor<'g>) -> Scope<'g> {
        if let Some(shared) = Rc::get_mut(&mut self.shared) {
            shared.step = Some(step);
        }
        self
    }

    /// The number of the step, a u64 scalar that counts from 0; none where nothing trains. For what changes from step to step by a rule.
    pub fn step(&self) -> Option<Tensor<'g>> {
        self.shared.step
    }

    /// The scope of a part: `s.at("mlp")`, `s.at(3)`.
    pub fn at(&self, name: impl Display) -> Scope<'g> {
        let slash = if self.path.is_empty() { "" } else { "/" };
        Scope {
            path: format!("{}{slash}{name}", self.path),
            ..self.clone()
        }
    }

    /// The same place in a model that is `width` times as wide as the one that its rates and first deviations were found for
    /// (muP, arXiv:2203.03466, table 8). Matrices between two widths that are declared from here on begin with a deviation smaller
    /// by the root of that, and are told it: [`ParamSpec::width`]. Heads, over a vocabulary or experts, divide what they read by it.
    pub fn wider(&self, width: f64) -> Scope<'g> {
        Scope {
            width,
            ..self.clone()
        }
    }

    /// What a head reads, divided by how many times as wide the model is as its base.
    #[track_caller]
    pub(crate) fn narrowed(&self, x: Tensor<'g>) -> Tensor<'g> {
        match self.width == 1.0 {
            true => x,
            false => x * self.width.recip(),
        }
    }

    /// The same place once more: its parameters are those that were declared there before, its noise is another. What layers of a stack
    /// assign, where that is a loop or the gradient computes it again, they assign as if it were the first time.
    pub fn again(&self) -> Scope<'g> {
        Scope {
            round: Some(Layer::Known(1)),
            ..self.clone()
        }
    }

    /// Attribute the operations that follow to this scope, until the result is dropped.
    pub fn enter(&self) -> Entered<'g> {
        self.graph.enter(&self.path)
    }

    /// Element type in which layers compute.
    pub fn compute(&self) -> DType {
        self.shared.compute
    }

    /// A trained parameter, in the compute dtype.
    #[track_caller]
    pub fn param<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Tensor<'g> {
        let Parameter { value, lie, .. } = self.declared(name, &dims, init, ParamKind::Trained);
        lie.gather(value.to(self.compute()))
    }

    /// A trained parameter, in f32: for norms, which compute in it.
    #[track_caller]
    pub fn param_f32<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Tensor<'g> {
        let Parameter { value, lie, .. } = self.declared(name, &dims, init, ParamKind::Trained);
        lie.gather(value)
    }

    /// The same of numbers that are brought back into the range from `low` to `high` after each update, before it is averaged or saved. They are read
    /// as they are: what a checkpoint of another program has beyond counts until the first update.
    #[track_caller]
    pub fn param_within<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
        range: [f64; 2],
    ) -> Tensor<'g> {
        let value = self.param_f32(name, dims, init);
        if let Source::Declare(specs) = &self.shared.source {
            let path = self.at(name).path;
            let mut specs = specs.borrow_mut();
            let own = specs.iter_mut().find(|p| p.path == path);
            own.into_iter().for_each(|p| p.range = Some(range));
        }
        value
    }

    /// A trained parameter as it is stored, for layers that convert and gather it themselves.
    #[track_caller]
    pub fn stored<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Parameter<'g> {
        self.declared(name, &dims, init, ParamKind::Trained)
    }

    /// The kernel of a linear layer as it is stored, and with it what its products need where they are of 8-bit floats.
    #[track_caller]
    pub(super) fn kernel<const N: usize>(
        &self,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Parameter<'g> {
        let kernel = self.stored("kernel", dims, init);
        Parameter {
            amax: history(self, "amax"),
            ..kernel
        }
    }

    /// A stored f32 value that becomes, in each step, what its gradient is: for what is known where gradients are taken and there
    /// alone, which a [`custom_gradient`](crate::ops::custom_gradient) of it gives. In scanned layers it is one value with an axis of layers; of a
    /// batch that is taken in parts each number becomes the largest of all parts. One layer uses it, once.
    #[track_caller]
    pub fn recorded<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Tensor<'g> {
        let path = self.at(name).path;
        let is_new = self.shared.recorded.borrow_mut().insert(path.clone());
        if self.round.is_some() || !is_new {
            let message = format!("`{path}` would be recorded more than once in a step");
            return self.graph.poison("recorded", &message);
        }
        self.declared(name, &dims, init, ParamKind::Recorded).value
    }

    /// A stored table that is not trained, in the compute dtype.
    #[track_caller]
    pub fn table<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Tensor<'g> {
        let Parameter { value, lie, .. } = self.declared(name, &dims, init, ParamKind::Fixed);
        lie.gather(value.to(self.compute()))
    }

    /// A stored f32 value that no gradient changes but [`Scope::assign`] does: statistics of a norm, a queue, a counter. It is
    /// saved, restored, laid over the mesh and exported as parameters are; no average of it is kept.
    #[track_caller]
    pub fn variable<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Variable<'g> {
        let Parameter { value, lie, .. } = self.declared(name, &dims, init, ParamKind::Variable);
        Variable {
            value: lie.gather(value).stop_gradient(),
            path: self.at(name).path,
        }
    }

    /// The value of a variable after this step; nothing changes where nothing trains. The last one counts.
    #[track_caller]
    pub fn assign(&self, variable: &Variable<'g>, next: Tensor<'g>) {
        if next.ty() != variable.value.ty() {
            let (path, ty) = (&variable.path, variable.value.ty());
            let message = format!("`{path}` is {ty} and cannot become {}", next.ty());
            self.graph.poison("assign", &message);
        }
        if self.trains() {
            let mut assigned = self.shared.assigned.borrow_mut();
            assigned.retain(|(path, _)| *path != variable.path);
            assigned.push((variable.path.clone(), next.stop_gradient()));
        }
    }

    /// The value of a variable after what was assigned to it so far in this step.
    #[track_caller]
    pub fn current(&self, variable: &Variable<'g>) -> Tensor<'g> {
        let assigned = self.shared.assigned.borrow();
        let own = assigned.iter().find(|(path, _)| *path == variable.path);
        own.map_or(variable.value, |(_, value)| *value)
    }

    /// What the program's last run has left here under that name, by [`Scope::leave`]; nothing in the first one.
    pub fn left(&self, name: &str) -> Option<Tensor<'g>> {
        match &self.shared.source {
            Source::Declare(_) => None,
            Source::Bound(values) => values.get(&self.at(name).path).copied(),
        }
    }

    /// Leave a value for the program's next run, whether anything trains or not: what a decoder keeps of the tokens it has read.
    /// [`Scope::assigned`] gives it with what was assigned.
    pub fn leave(&self, name: &str, value: Tensor<'g>) {
        let mut assigned = self.shared.assigned.borrow_mut();
        assigned.push((self.at(name).path, value));
    }

    /// What was assigned, by path; those of stacked layers as one.
    pub fn assigned(&self) -> Vec<(String, Tensor<'g>)> {
        self.shared.assigned.take()
    }

    /// Say what the axes of an activation mean, so that it lies over the mesh as the rules have it.
    #[track_caller]
    pub fn constrain<const N: usize>(&self, x: Tensor<'g>, axes: [Axis; N]) -> Tensor<'g> {
        self.places().constrain(x, &axes)
    }

    /// The same rules, for gradients that are traced later.
    pub(super) fn places(&self) -> ActivationSharding {
        ActivationSharding {
            layout: self.shared.layout.clone(),
            path: self.path.clone(),
        }
    }

    /// Parts that so many examples are cut into over the mesh; 1 on one device.
    pub(crate) fn examples_over(&self, examples: usize) -> usize {
        self.places().parts(Axis::Batch, examples)
    }

    /// Whether layers train: noise is on.
    pub(super) fn trains(&self) -> bool {
        self.shared.noise.is_some()
    }

    /// How stacks of layers, and attention in them, are traced.
    pub(super) fn depth(&self) -> StackOptions {
        self.shared.depth
    }

    /// The random stream of this place when training, nothing when evaluating and in what follows by momentum.
    #[track_caller]
    pub fn noise(&self, name: &str) -> Option<Key<'g>> {
        if self.followed.is_some() {
            return None;
        }
        let key = self.shared.noise?;
        let path = self.at(name).path;
        let key = match self.layer {
            Layer::Known(_) => key.fold_str(&path),
            Layer::Traced(_, layers) => {
                let hash = |k| Key::hash(&of_layer(&path, k));
                let hashes: Vec<u64> = (0..layers).map(hash).collect();
                key.fold_hash(self.pick(&hashes))
            }
        };
        Some(match self.round {
            None => key,
            Some(Layer::Known(k)) => key.fold(self.graph.scalar(k as f64, DType::I32)),
            Some(Layer::Traced(at, _)) => key.fold(at),
        })
    }

    /// The entry of a table with one for each layer of the stack that this scope is in: a scalar.
    #[track_caller]
    pub fn pick<T: Element>(&self, table: &[T]) -> Tensor<'g> {
        let place = match self.layer {
            Layer::Known(k) => k..k + 1,
            Layer::Traced(..) => 0..table.len(),
        };
        let entries = table.get(place).unwrap_or_default();
        let entries = match Array::new(&[entries.len()], entries) {
            Ok(array) => self.graph.constant(array),
            Err(error) => return self.graph.poison("pick", &error.to_string()),
        };
        match self.layer {
            Layer::Known(_) => entries.reshape(&[]),
            Layer::Traced(at, _) => entries.dynamic_slice(&[at], &[1]).reshape(&[]),
        }
    }

    fn of(&self, layer: Layer<'g>, name: String) -> Scope<'g> {
        Scope {
            layer,
            ..self.at(name)
        }
    }

    #[track_caller]
    fn declared(
        &self,
        name: &str,
        dims: &[(Axis, usize)],
        init: Init,
        kind: ParamKind,
    ) -> Parameter<'g> {
        let path = self.at(name).path;
        let shape: Vec<usize> = dims.iter().map(|d| d.1).collect();
        let ty = Type::new(DType::F32, &shape);
        let whole = |value| Parameter {
            value,
            lie: ParamSharding::default(),
            amax: None,
        };
        let refuse = |message: String| whole(self.graph.poison("param", &message));
        let axes: Vec<Axis> = dims.iter().map(|d| d.0).collect();
        let specs = match &self.shared.source {
            Source::Declare(specs) => specs,
            Source::Bound(values) => {
                return match values.get(&path) {
                    Some(value) if value.ty() == ty => match self.lie(&path, &axes, &ty) {
                        Ok(lie) => Parameter {
                            value: self.moved(&path, kind, *value),
                            lie,
                            amax: None,
                        },
                        Err(error) => refuse(error.to_string()),
                    },
                    Some(value) => refuse(format!(
                        "`{path}` is {ty} here but has a value of {}",
                        value.ty()
                    )),
                    None => refuse(format!("`{path}` has no value")),
                };
            }
        };
        if specs.borrow().iter().any(|p| p.path == path) {
            if let Some(Layer::Known(1..)) = self.round {
                return whole(self.graph.input(ty));
            }
            return refuse(format!("`{path}` is declared twice"));
        }
        let (kind, init) = match &self.followed {
            None => (kind, init),
            Some(followed) => match followed.declared(&path, kind, init) {
                Ok(as_followed) => as_followed,
                Err(message) => return refuse(message),
            },
        };
        let (stack, stored, axes) = match self.layer {
            Layer::Known(_) => (None, ty.clone(), axes),
            Layer::Traced(_, layers) => {
                let shape = [&[layers], shape.as_slice()].concat();
                let axes = [&[Axis::Layers], axes.as_slice()].concat();
                (Some(Stack::of(layers)), ty.with_shape(shape), axes)
            }
        };
        let width = match is_between_widths(&axes) {
            true => self.width,
            false => 1.0,
        };
        specs.borrow_mut().push(ParamSpec {
            path,
            ty: stored,
            axes,
            init: init.wider(width),
            kind,
            stack,
            width,
            range: None,
        });
        whole(self.graph.input(ty))
    }

    fn lie(&self, path: &str, axes: &[Axis], ty: &Type) -> Result<ParamSharding> {
        let Some(layout) = &self.shared.layout else {
            return Ok(ParamSharding::default());
        };
        ParamSharding::of(layout, path, axes, ty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_declared_twice_is_refused_with_its_path() {
        let twice = declare(ScanMode::Unroll, |s| {
            let s = s.at("encoder").at(0);
            s.param("kernel", [(Axis::Embed, 2)], Init::Zeros);
            s.param("kernel", [(Axis::Embed, 2)], Init::Zeros);
        });
        let message = twice.unwrap_err().to_string();
        assert!(
            message.contains("`encoder/0/kernel` is declared twice"),
            "{message}"
        );
        assert!(message.contains("scope.rs"), "{message}");
    }
}
