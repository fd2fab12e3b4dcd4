//! Stored values as layers declare them.

use super::Init;
use crate::shard::Axis;
use crate::types::Type;

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
    /// Who changes it.
    pub kind: ParamKind,
    /// Layers that are stored as one value, on a first axis [`Axis::Layers`]; `*` stands in the path for
    /// the layer's number. One layer, or a parameter of no stack, when absent.
    pub stack: Option<usize>,
    /// How many times as wide as its base a matrix between two widths is, by muP; 1 for everything else. See
    /// [`Scope::wider`](super::Scope::wider).
    pub width: f64,
}

/// Whether axes have two widths among them, both of which grow with a model: those of a matrix that maps one to another. A vector,
/// a table and a head have one (arXiv:2203.03466, appendix B).
pub(super) fn is_between_widths(axes: &[Axis]) -> bool {
    let width = |axis: &Axis| match axis {
        Axis::Embed => Some(0),
        Axis::EncoderEmbed => Some(1),
        Axis::Heads | Axis::HeadDim => Some(2), // of one product
        Axis::Mlp => Some(3),
        _ => None,
    };
    let mut widths = axes.iter().filter_map(width);
    let first = widths.next();
    widths.any(|other| Some(other) != first)
}

/// Who changes a stored value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// The optimizer, by its gradient.
    Trained,
    /// Nobody: a table of positions.
    Fixed,
    /// The step itself: statistics, queues, counters. See [`Scope::variable`](super::Scope::variable).
    Variable,
}

impl ParamSpec {
    /// Path of each layer's own parameter: one for each layer of a stack.
    pub fn paths(&self) -> Vec<String> {
        match self.stack {
            None => vec![self.path.clone()],
            Some(layers) => (0..layers).map(|k| of_layer(&self.path, k)).collect(),
        }
    }
}

impl ParamSpec {
    /// Path of the parameter, of the first layer's for a stack: what patterns are held against.
    pub fn first_path(&self) -> String {
        match self.stack {
            None => self.path.clone(),
            Some(_) => of_layer(&self.path, 0),
        }
    }

    /// Whether the step itself changes it: see [`Scope::variable`](super::Scope::variable).
    pub fn is_variable(&self) -> bool {
        self.kind == ParamKind::Variable
    }

    /// Type of one layer's parameter.
    pub fn layer_type(&self) -> Type {
        match self.stack {
            None => self.ty.clone(),
            Some(_) => self.ty.with_shape(self.ty.shape[1..].to_vec()),
        }
    }
}

/// The path that a stack's path stands for in one layer.
pub fn of_layer(path: &str, layer: usize) -> String {
    path.replacen('*', &layer.to_string(), 1)
}

/// All parameters that a model declares, in order of declaration.
pub type Declared = Vec<ParamSpec>;
