//! Scopes: where layers declare parameters, once, for training, initialisation and checkpoints.

use super::init::Init;
use crate::error::{Error, Result};
use crate::graph::{Entered, Graph, Tensor};
use crate::ops::Key;
use crate::shard::Axis;
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
    /// `noise` key they train (dropout is on), without one they evaluate.
    pub fn bound(
        graph: &'g Graph,
        values: HashMap<String, Tensor<'g>>,
        compute: DType,
        noise: Option<Key<'g>>,
    ) -> Scope<'g> {
        Scope {
            graph,
            shared: Rc::new(Shared {
                source: Source::Bound(values),
                compute,
                noise,
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
        self.declared(name, &dims, init, true).to(self.compute())
    }

    /// A trained parameter, in f32: for norms, which compute in it, and for layers that convert it
    /// themselves so that its gradient stays f32.
    #[track_caller]
    pub fn param_f32<const N: usize>(
        &self,
        name: &str,
        dims: [(Axis, usize); N],
        init: Init,
    ) -> Tensor<'g> {
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
        self.declared(name, &dims, init, false).to(self.compute())
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
    ) -> Tensor<'g> {
        let path = self.at(name).path;
        let shape: Vec<usize> = dims.iter().map(|d| d.1).collect();
        let ty = Type::new(DType::F32, &shape);
        let specs = match &self.shared.source {
            Source::Declare(specs) => specs,
            Source::Bound(values) => {
                return match values.get(&path) {
                    Some(value) if value.ty() == ty => *value,
                    Some(value) => {
                        let message =
                            format!("`{path}` is {ty} here but has a value of {}", value.ty());
                        self.graph.poison("param", &message)
                    }
                    None => self
                        .graph
                        .poison("param", &format!("`{path}` has no value")),
                };
            }
        };
        if specs.borrow().iter().any(|p| p.path == path) {
            return self
                .graph
                .poison("param", &format!("`{path}` is declared twice"));
        }
        specs.borrow_mut().push(ParamSpec {
            path,
            ty: ty.clone(),
            axes: dims.iter().map(|d| d.0).collect(),
            init,
            trainable,
        });
        self.graph.input(ty)
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
