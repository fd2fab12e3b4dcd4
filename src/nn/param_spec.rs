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
    pub stack: Option<Stack>,
    /// How many times as wide as its base a matrix between two widths is, by muP; 1 for everything else. See
    /// [`Scope::wider`](super::Scope::wider).
    pub width: f64,
    /// The lowest and the highest number that an optimizer leaves it at: see [`Scope::param_within`](super::Scope::param_within).
    pub range: Option<[f64; 2]>,
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

/// Layers that are stored as one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stack {
    /// How many.
    pub layers: usize,
    /// Among how many stages of a pipeline they are dealt, and in how many rounds: one of both where they stand in their order.
    pub dealt: [usize; 2],
}

impl Stack {
    /// So many layers in their order.
    pub fn of(layers: usize) -> Stack {
        Stack {
            layers,
            dealt: [1, 1],
        }
    }

    /// Whether they stand in their order.
    pub fn is_in_order(self) -> bool {
        self.dealt.contains(&1)
    }

    /// Numbers of the layers as they are stored: stage by stage, of each its blocks, of which it gets one a round.
    pub fn order(self) -> impl Iterator<Item = usize> {
        let [stages, rounds] = self.dealt;
        let block = self.layers / (stages * rounds).max(1);
        (0..self.layers).map(move |place| {
            let (at, k) = (place / block, place % block);
            (at % rounds * stages + at / rounds) * block + k
        })
    }

    /// Where each layer is stored, in the order of layers.
    pub fn places(self) -> Vec<usize> {
        let mut places: Vec<(usize, usize)> = self.order().zip(0..).collect();
        places.sort_unstable();
        places.into_iter().map(|(_, place)| place).collect()
    }
}

/// Who changes a stored value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// The optimizer, by its gradient.
    Trained,
    /// The optimizer, too, but of a table only the rows that the step has looked up: see [`Scope::rows`](super::Scope::rows).
    Rows,
    /// Nobody: a table of positions.
    Fixed,
    /// The step itself: statistics, queues, counters. See [`Scope::variable`](super::Scope::variable).
    Variable,
    /// The step, too: it becomes what its gradient is. See [`Scope::recorded`](super::Scope::recorded).
    Recorded,
}

impl ParamSpec {
    /// Path of each layer's own parameter: one for each layer of a stack.
    pub fn paths(&self) -> Vec<String> {
        self.by_layer(&self.path)
    }

    /// Paths of the parameters as which each layer's own begins, where those are others: see [`Scope::momentum`](super::Scope::momentum).
    pub fn follows(&self) -> Option<Vec<String>> {
        match &self.init {
            Init::As { path, .. } => Some(self.by_layer(path)),
            _ => None,
        }
    }

    fn by_layer(&self, path: &str) -> Vec<String> {
        match self.stack {
            None => vec![path.to_owned()],
            Some(stack) => stack.order().map(|k| of_layer(path, k)).collect(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_layers_are_dealt_to_stages_in_rounds() {
        let order = |layers, dealt| Stack { layers, dealt }.order().collect::<Vec<_>>();
        assert_eq!(order(4, [1, 1]), [0, 1, 2, 3]);
        assert_eq!(order(4, [2, 1]), [0, 1, 2, 3]);
        assert_eq!(order(4, [2, 2]), [0, 2, 1, 3]);
        // two stages, three rounds, blocks of two
        let blocks = [0, 1, 4, 5, 8, 9, 2, 3, 6, 7, 10, 11];
        assert_eq!(order(12, [2, 3]), blocks);
        let dealt = [2, 3];
        let places = Stack { layers: 12, dealt }.places();
        assert!((0..12).all(|layer| blocks[places[layer]] == layer));
    }
}
