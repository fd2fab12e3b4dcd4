//! The traced program: append-only nodes, copyable tensor handles, one deferred error.

mod block;
mod cost;
mod op;
mod print;

pub use block::Block;
pub use op::{Op, Vjp};
pub use print::{Argument, Module, Output, Printer, without_locations};

use crate::error::Error;
use crate::shard::Mesh;
use crate::types::{DType, Type};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::panic::Location;
use std::rc::Rc;

/// One result of one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value {
    /// Index of the node in the order of tracing.
    pub node: u32,
    /// Which of the node's results.
    pub result: u32,
}

const POISON: Value = Value {
    node: u32::MAX,
    result: 0,
};

/// Where an operation comes from: the module path of the model and the Rust line.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Module path, such as `encoder/0/mlp`; gradients carry the prefix `grad/`, what is computed again for them
    /// `remat/`.
    pub path: Rc<str>,
    /// Source line of the model that asked for the operation.
    pub at: &'static Location<'static>,
}

/// One operation of the program.
#[derive(Debug)]
pub(crate) struct Node {
    pub op: Rc<dyn Op>,
    pub args: Vec<Value>,
    pub types: Vec<Type>,
    pub block: u32,
    pub origin: Origin,
}

/// A program being traced. Operations are appended and never change, but for a loop that is given
/// more results when its gradient needs them. Dependencies, not numbers, order the operations:
/// see `schedule`.
#[derive(Debug)]
pub struct Graph {
    nodes: RefCell<Vec<Node>>,
    error: RefCell<Option<String>>,
    path: RefCell<Rc<str>>,
    location: Cell<Option<&'static Location<'static>>>,
    block: Cell<u32>,
    blocks: Cell<u32>,
}

impl Default for Graph {
    fn default() -> Graph {
        Graph {
            nodes: RefCell::default(),
            error: RefCell::default(),
            path: RefCell::new("".into()),
            location: Cell::new(None),
            block: Cell::new(0),
            blocks: Cell::new(1),
        }
    }
}

/// A value of the program: a cheap handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Tensor<'g> {
    /// The program that the value belongs to.
    pub graph: &'g Graph,
    /// Which value of it.
    pub value: Value,
}

impl Graph {
    /// An empty program.
    pub fn new() -> Graph {
        Graph::default()
    }

    /// Append `op`, which has one result, or record why it does not fit and return a poisoned tensor.
    #[track_caller]
    pub fn apply<'g>(&'g self, op: impl Op + 'static, args: &[Tensor<'g>]) -> Tensor<'g> {
        self.apply_all(op, args)[0]
    }

    /// Append `op` and return all its results; at least one, poisoned when the op refused.
    #[track_caller]
    pub fn apply_all<'g>(&'g self, op: impl Op + 'static, args: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
        self.push(Rc::new(op), args)
    }

    #[track_caller]
    pub(crate) fn push<'g>(&'g self, op: Rc<dyn Op>, args: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
        if args.iter().any(|t| t.is_poisoned()) {
            return vec![self.tensor(POISON)];
        }
        let types: Vec<Type> = args.iter().map(|t| t.ty()).collect();
        match op.infer_all(&types).and_then(counted) {
            Ok(types) => {
                let origin = Origin {
                    path: self.path.borrow().clone(),
                    at: self.location.get().unwrap_or(Location::caller()),
                };
                let mut nodes = self.nodes.borrow_mut();
                let node = nodes.len() as u32;
                let results = types.len() as u32;
                let args = args.iter().map(|t| t.value).collect();
                let block = self.block.get();
                nodes.push(Node {
                    op,
                    args,
                    types,
                    block,
                    origin,
                });
                let results = (0..results).map(|result| Value { node, result });
                results.map(|value| self.tensor(value)).collect()
            }
            Err(message) => vec![self.poison(op.name(), &message)],
        }
    }

    /// Record the first refusal, with the model's source line and module path.
    #[track_caller]
    pub fn poison(&self, what: &str, message: &str) -> Tensor<'_> {
        let at = self.location.get().unwrap_or(Location::caller());
        let path = self.path.borrow();
        let path = if path.is_empty() {
            String::new()
        } else {
            format!(" (in {path})")
        };
        self.error
            .borrow_mut()
            .get_or_insert_with(|| format!("{}:{}: {what}: {message}{path}", at.file(), at.line()));
        self.tensor(POISON)
    }

    /// The first refusal, if there was one.
    ///
    /// # Errors
    /// [`Error::Trace`] with source line, operation and module path.
    pub fn check(&self) -> Result<(), Error> {
        match &*self.error.borrow() {
            Some(message) => Err(Error::Trace(message.clone())),
            None => Ok(()),
        }
    }

    /// That every value which is asked to lie in some way over the mesh can.
    ///
    /// # Errors
    /// [`Error::Trace`] with source line and module path of the first that cannot, and its sizes.
    pub fn lies_over(&self, mesh: &Mesh) -> Result<(), Error> {
        for node in self.nodes.borrow().iter() {
            let Some(spec) = node.op.lies() else { continue };
            spec.fits(&node.types[0], mesh).map_err(|message| {
                let Origin { path, at } = &node.origin;
                let (file, line) = (at.file(), at.line());
                Error::Trace(format!("{file}:{line}: {message} (in {path})"))
            })?;
        }
        Ok(())
    }

    /// Number of operations traced so far.
    pub fn len(&self) -> usize {
        self.nodes.borrow().len()
    }

    /// Whether nothing has been traced.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Run `f` with operations attributed to module `path`; the previous path comes back after.
    pub fn enter(&self, path: &str) -> Entered<'_> {
        let before = self.path.replace(path.into());
        Entered {
            graph: self,
            path: before,
            location: self.location.get(),
        }
    }

    /// Attribute operations to the line that called, until what is returned is dropped: closures of a layer would otherwise
    /// stand at their own lines, where nobody looks for the model.
    #[track_caller]
    pub(crate) fn pin(&self) -> Entered<'_> {
        let path = self.path.borrow().clone();
        let entered = self.enter(&path);
        let at = self.location.get().unwrap_or(Location::caller());
        self.location.set(Some(at));
        entered
    }

    /// As [`Graph::enter`], for operations made on behalf of another one: its gradient.
    pub(crate) fn enter_origin(&self, origin: &Origin) -> Entered<'_> {
        let entered = match origin.path.strip_prefix("grad/") {
            Some(_) => self.enter(&origin.path),
            None => self.enter(&format!("grad/{}", origin.path)),
        };
        self.location.set(Some(origin.at));
        entered
    }

    /// As [`Graph::enter`], for an operation that is done again: under `remat/`, at the same line.
    pub(crate) fn enter_again(&self, origin: &Origin) -> Entered<'_> {
        let entered = match origin.path.starts_with("remat/") {
            true => self.enter(&origin.path),
            false => self.enter(&format!("remat/{}", origin.path)),
        };
        self.location.set(Some(origin.at));
        entered
    }

    /// Name and result types of every operation that the outputs need, bodies of loops included.
    pub fn operations(&self, outputs: &[Tensor<'_>]) -> Vec<(&'static str, Vec<Type>)> {
        self.needed(outputs, |node| (node.op.name(), node.types.clone()))
    }

    /// Rust types of the operations that the outputs need: see [`Op::type_name`].
    pub fn op_types(&self, outputs: &[Tensor<'_>]) -> BTreeSet<&'static str> {
        let types = self.needed(outputs, |node| node.op.type_name());
        types.into_iter().collect()
    }

    fn needed<T>(&self, outputs: &[Tensor<'_>], of: impl Fn(&Node) -> T) -> Vec<T> {
        let nodes = self.nodes.borrow();
        let roots: Vec<Value> = outputs.iter().map(|t| t.value).collect();
        let mut waiting = vec![schedule(&nodes, 0, &roots)];
        let mut found = Vec::new();
        while let Some(ids) = waiting.pop() {
            for id in ids {
                let node = &nodes[id as usize];
                found.push(of(node));
                let blocks = node.op.blocks();
                waiting.extend(blocks.iter().map(|b| schedule(&nodes, b.id, &b.results)));
            }
        }
        found
    }

    pub(crate) fn tensor(&self, value: Value) -> Tensor<'_> {
        Tensor { graph: self, value }
    }

    pub(crate) fn ty(&self, value: Value) -> Type {
        self.nodes.borrow()[value.node as usize].types[value.result as usize].clone()
    }

    pub(crate) fn nodes(&self) -> std::cell::Ref<'_, Vec<Node>> {
        self.nodes.borrow()
    }

    pub(crate) fn nodes_mut(&self) -> std::cell::RefMut<'_, Vec<Node>> {
        self.nodes.borrow_mut()
    }
}

/// The types, none of which is too large for arithmetic on its size.
fn counted(types: Vec<Type>) -> Result<Vec<Type>, String> {
    match types.iter().find(|ty| !ty.fits()) {
        Some(ty) => Err(format!("{ty} would take more than 2^60 bytes")),
        None => Ok(types),
    }
}

/// The operations of one block that `roots` need, each after those it needs itself, otherwise in
/// the order of tracing.
pub(crate) fn schedule(nodes: &[Node], block: u32, roots: &[Value]) -> Vec<u32> {
    let mut live = vec![false; nodes.len()];
    let mut stack: Vec<u32> = roots.iter().map(|v| v.node).collect();
    while let Some(id) = stack.pop() {
        let node = &nodes[id as usize];
        if node.block == block && !std::mem::replace(&mut live[id as usize], true) {
            stack.extend(node.args.iter().map(|a| a.node));
        }
    }
    let mut placed = vec![false; nodes.len()];
    let mut order = Vec::new();
    for id in 0..nodes.len() as u32 {
        if live[id as usize] {
            place(nodes, &live, id, &mut placed, &mut order);
        }
    }
    order
}

/// Append `id` to `order`, after whatever it needs. Nodes mostly come in order already, so the
/// explicit stack stays short.
fn place(nodes: &[Node], live: &[bool], id: u32, placed: &mut [bool], order: &mut Vec<u32>) {
    let mut stack = vec![id];
    while let Some(&top) = stack.last() {
        if placed[top as usize] {
            stack.pop();
            continue;
        }
        let missing = |a: &&Value| live[a.node as usize] && !placed[a.node as usize];
        match nodes[top as usize].args.iter().find(missing) {
            Some(arg) => stack.push(arg.node),
            None => {
                placed[top as usize] = true;
                order.push(top);
                stack.pop();
            }
        }
    }
}

/// Restores the module path when dropped.
#[derive(Debug)]
pub struct Entered<'g> {
    graph: &'g Graph,
    path: Rc<str>,
    location: Option<&'static Location<'static>>,
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.graph.path.replace(self.path.clone());
        self.graph.location.set(self.location);
    }
}

impl<'g> Tensor<'g> {
    /// Whether an earlier refusal made this value meaningless.
    pub fn is_poisoned(self) -> bool {
        self.value == POISON
    }

    /// Element type and shape; a placeholder when poisoned.
    pub fn ty(self) -> Type {
        if self.is_poisoned() {
            return Type::new(DType::F32, &[1; 8]);
        }
        self.graph.ty(self.value)
    }

    /// Element type.
    pub fn dtype(self) -> DType {
        self.ty().dtype
    }

    /// Size of each axis.
    pub fn shape(self) -> Vec<usize> {
        self.ty().shape
    }

    /// Number of axes.
    pub fn rank(self) -> usize {
        self.ty().rank()
    }

    /// Size of one axis; 1, and an error recorded, when there is no such axis.
    #[track_caller]
    pub fn dim(self, axis: usize) -> usize {
        let ty = self.ty();
        match ty.shape.get(axis) {
            Some(n) => *n,
            None => {
                self.graph
                    .poison("dim", &format!("{ty} has no axis {axis}"));
                1
            }
        }
    }

    /// Sizes of all axes; ones, and an error recorded, when there are not `N` of them.
    #[track_caller]
    pub fn dims<const N: usize>(self) -> [usize; N] {
        let ty = self.ty();
        if let Ok(sizes) = <[usize; N]>::try_from(ty.shape.as_slice()) {
            return sizes;
        }
        if !self.is_poisoned() {
            let message = format!("expected {N} axes, got {ty}");
            self.graph.poison("dims", &message);
        }
        [1; N]
    }
}
