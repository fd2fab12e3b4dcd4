//! Scopes: where layers declare parameters, once, for training, initialisation and checkpoints.

use super::init::Init;
use crate::error::{Error, Result};
use crate::graph::{Entered, Graph, Tensor};
use crate::ops::Key;
use crate::shard::{Axis, Layout, Spec};
use crate::types::{DType, Type};
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Display;
use std::rc::Rc;

/// A parameter as its layer declared it.
#[derive(Clone, Debug)]
pub struct ParamSpec {
    /// Path, such as `encoder/0/mlp/in/kernel`.
    pub path: String,
    /// Type in which it is stored: f32.
    pub ty: Type,
    /// Meaning of each axis.
    pub axes: Vec<Axis>,
    /// First value.
    pub init: Init,
    /// Whether the optimizer may change it; position tables are stored but fixed.
    pub trainable: bool,
}

/// All parameters that a model declares, in order of declaration.
pub type Declared = Vec<ParamSpec>;

enum Source<'g> {
    /// Write specifications down, hand out inputs.
    Declare(RefCell<Declared>),
    /// Hand out these values.
    Bound(HashMap<String, Tensor<'g>>),
}

struct Shared<'g> {
    source: Source<'g>,
    compute: DType,
    noise: Option<Key<'g>>,
    layout: Option<Rc<Layout>>,
}

/// How a parameter lies over the mesh: where it is stored, and where its layer uses it. Nothing on
/// one device.
#[derive(Clone, Debug, Default)]
pub struct Lie(Option<Rc<[Spec; 2]>>);

impl Lie {
    /// The parameter, in any dtype, brought to where its layer uses it.
    #[track_caller]
    pub fn gather<'g>(&self, value: Tensor<'g>) -> Tensor<'g> {
        match &self.0 {
            Some(lie) => value.gathered(&lie[1], &lie[0]),
            None => value,
        }
    }

    /// The parameter's gradient, brought to where the parameter is stored.
    #[track_caller]
    pub fn scatter<'g>(&self, gradient: Tensor<'g>) -> Tensor<'g> {
        match &self.0 {
            Some(lie) => gradient.gathered(&lie[0], &lie[1]),
            None => gradient,
        }
    }
}

/// A trained parameter for layers that convert and gather it themselves, so that its gradient is f32.
#[derive(Clone, Debug)]
pub struct Parameter<'g> {
    /// The stored value, f32.
    pub value: Tensor<'g>,
    /// How it lies.
    pub lie: Lie,
}

/// A place in the model: parameters declared here get its path.
#[derive(Clone)]
pub struct Scope<'g> {
    /// The program being traced.
    pub graph: &'g Graph,
    shared: Rc<Shared<'g>>,
    path: String,
}

/// The parameters that `model` declares.
///
/// # Errors
/// When a layer refuses its input, or a path is declared twice.
pub fn declare(model: impl for<'g> FnOnce(&Scope<'g>)) -> Result<Declared> {
    let graph = Graph::new();
    let scope = Scope {
        graph: &graph,
        shared: Rc::new(Shared {
            source: Source::Declare(RefCell::default()),
            compute: DType::F32,
            noise: None,
            layout: None,
        }),
        path: String::new(),
    };
    model(&scope);
    graph.check()?;
    match &scope.shared.source {
        Source::Declare(specs) => Ok(specs.take()),
        Source::Bound(_) => Err(Error::other("a declaring scope lost its table")),
    }
}

impl<'g> Scope<'g> {
    /// The root of a model whose parameters have these values. Layers compute in `compute`; with a
    /// `noise` key they train (dropout is on), without one they evaluate. With a `layout` parameters
    /// are gathered from where it stores them, and activations lie as it says.
    pub fn bound(
        graph: &'g Graph,
        values: HashMap<String, Tensor<'g>>,
        compute: DType,
        noise: Option<Key<'g>>,
        layout: Option<&Layout>,
    ) -> Scope<'g> {
        Scope {
            graph,
            shared: Rc::new(Shared {
                source: Source::Bound(values),
                compute,
                noise,
                layout: layout.cloned().map(Rc::new),
            }),
            path: String::new(),
        }
    }

    /// The scope of a part: `s.at("mlp")`, `s.at(3)`.
    pub fn at(&self, name: impl Display) -> Scope<'g> {
        let slash = if self.path.is_empty() { "" } else { "/" };
        Scope {
            path: format!("{}{slash}{name}", self.path),
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
        let Parameter { value, lie } = self.declared(name, &dims, init, true);
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
        let Parameter { value, lie } = self.declared(name, &dims, init, true);
        lie.gather(value)
    }

    /// A trained parameter as it is stored, for layers that convert and gather it themselves.
    #[track_caller]
    pub fn stored<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Parameter<'g> {
        self.declared(name, &dims, init, true)
    }

    /// A stored table that is not trained, in the compute dtype.
    #[track_caller]
    pub fn table<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Tensor<'g> {
        let Parameter { value, lie } = self.declared(name, &dims, init, false);
        lie.gather(value.to(self.compute()))
    }

    /// Say what the axes of an activation mean, so that it lies over the mesh as the rules have it.
    #[track_caller]
    pub fn constrain<const N: usize>(&self, x: Tensor<'g>, axes: [Axis; N]) -> Tensor<'g> {
        let Some(layout) = &self.shared.layout else {
            return x;
        };
        if x.is_poisoned() {
            return x;
        }
        match layout.activation(&self.path, &axes, &x.ty()) {
            Ok(spec) => x.constrained(&spec),
            Err(error) => self.graph.poison("constrain", &error.to_string()),
        }
    }

    /// The random stream of this place when training, nothing when evaluating.
    #[track_caller]
    pub fn noise(&self, name: &str) -> Option<Key<'g>> {
        let key = self.shared.noise?;
        Some(key.fold_str(&self.at(name).path))
    }

    #[track_caller]
    fn declared(
        &self,
        name: &str,
        dims: &[(Axis, usize)],
        init: Init,
        trainable: bool,
    ) -> Parameter<'g> {
        let path = self.at(name).path;
        let shape: Vec<usize> = dims.iter().map(|d| d.1).collect();
        let ty = Type::new(DType::F32, &shape);
        let whole = |value| Parameter {
            value,
            lie: Lie::default(),
        };
        let refuse = |message: String| whole(self.graph.poison("param", &message));
        let axes: Vec<Axis> = dims.iter().map(|d| d.0).collect();
        let specs = match &self.shared.source {
            Source::Declare(specs) => specs,
            Source::Bound(values) => {
                return match values.get(&path) {
                    Some(value) if value.ty() == ty => match self.lie(&path, &axes, &ty) {
                        Ok(lie) => Parameter { value: *value, lie },
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
            return refuse(format!("`{path}` is declared twice"));
        }
        specs.borrow_mut().push(ParamSpec {
            path,
            ty: ty.clone(),
            axes,
            init,
            trainable,
        });
        whole(self.graph.input(ty))
    }

    fn lie(&self, path: &str, axes: &[Axis], ty: &Type) -> Result<Lie> {
        let Some(layout) = &self.shared.layout else {
            return Ok(Lie::default());
        };
        let stored = layout.parameter(path, axes, ty)?;
        Ok(Lie(Some(Rc::new([stored, layout.inside(axes, ty)]))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_declared_twice_is_refused_with_its_path() {
        let twice = declare(|s| {
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
