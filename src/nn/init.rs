//! First values of parameters.

use super::unit;
use crate::array::Array;
use crate::autodiff::scan;
use crate::graph::{Graph, Tensor};
use crate::ops::{Key, dot_general};
use crate::types::{DType, Type};

/// How a parameter begins.
#[derive(Clone, Debug)]
pub enum Init {
    /// All 0.
    Zeros,
    /// All 1.
    Ones,
    /// Normal with that standard deviation.
    Normal(f64),
    /// Normal with that standard deviation before everything beyond two of them is cut off
    /// (redrawn, in effect).
    TruncatedNormal(f64),
    /// Uniform within so much of 0.
    Uniform(f64),
    /// Uniform within `sqrt(6 / (fan_in + fan_out))` (Glorot and Bengio, AISTATS 2010).
    XavierUniform {
        /// Inputs that an output sums over.
        fan_in: usize,
        /// Outputs that an input goes to.
        fan_out: usize,
    },
    /// Normal of variance `2 / fan` (He et al., arXiv:1502.01852, section 2.2), which keeps the scale of values through ReLUs.
    HeNormal {
        /// Inputs that an output sums over, or outputs that an input goes to.
        fan: usize,
    },
    /// Rows or columns at right angles, times `gain` (Saxe et al., arXiv:1312.6120): of a value `[.., n]` the rows of all axes but the
    /// last, or the columns where there are more rows than those.
    Orthogonal {
        /// Length of each row or column.
        gain: f64,
    },
    /// Rows of length 1 in random directions, of a value `[rows, n]`.
    Directions,
    /// As the parameter of that path begins.
    As {
        /// Its path.
        path: String,
        /// How that begins.
        init: Box<Init>,
    },
    /// These very numbers.
    Table(Array),
}

/// How the kernels of a layer begin.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum KernelInit {
    /// Uniform, by what goes in and comes out: [`Init::XavierUniform`].
    #[default]
    XavierUniform,
    /// [`Init::Normal`] of that standard deviation, whatever the sizes.
    Normal(f64),
    /// [`Init::TruncatedNormal`] of that standard deviation, whatever the sizes.
    TruncatedNormal(f64),
    /// [`Init::Normal`] of variance `1 / fan_in` (LeCun et al., Efficient BackProp, 1998, section 4.6).
    LecunNormal,
}

impl KernelInit {
    /// The first values of a kernel `[fan_in, fan_out]`.
    pub fn of(self, [fan_in, fan_out]: [usize; 2]) -> Init {
        match self {
            KernelInit::XavierUniform => Init::XavierUniform { fan_in, fan_out },
            KernelInit::Normal(std) => Init::Normal(std),
            KernelInit::TruncatedNormal(std) => Init::TruncatedNormal(std),
            KernelInit::LecunNormal => Init::Normal((fan_in as f64).powf(-0.5)),
        }
    }
}

impl Init {
    /// The same for a matrix that is `width` times as wide as the one that a deviation was chosen for: its variance goes with
    /// `1 / fan_in`. What is drawn by the sizes already stays.
    pub(super) fn wider(self, width: f64) -> Init {
        match self {
            Init::Normal(std) => Init::Normal(std * width.powf(-0.5)),
            Init::TruncatedNormal(std) => Init::TruncatedNormal(std * width.powf(-0.5)),
            Init::As { path, init } => Init::As {
                path,
                init: Box::new(init.wider(width)),
            },
            by_sizes => by_sizes,
        }
    }

    /// Draw the first value of a parameter of type `ty`, an f32 tensor.
    #[track_caller]
    pub fn sample<'g>(&self, graph: &'g Graph, key: Key<'g>, ty: &Type) -> Tensor<'g> {
        match self {
            Init::Zeros => graph.fill(0.0, ty.clone()),
            Init::Ones => graph.fill(1.0, ty.clone()),
            Init::Normal(std) => key.normal(&ty.shape, f64::INFINITY) * *std,
            Init::TruncatedNormal(std) => key.normal(&ty.shape, 2.0) * *std,
            Init::Uniform(bound) => (key.uniform(&ty.shape) * 2.0 - 1.0) * *bound,
            Init::XavierUniform { fan_in, fan_out } => {
                let bound = (6.0 / (fan_in + fan_out) as f64).sqrt();
                (key.uniform(&ty.shape) * 2.0 - 1.0) * bound
            }
            Init::HeNormal { fan } => {
                key.normal(&ty.shape, f64::INFINITY) * (2.0 / (*fan).max(1) as f64).sqrt()
            }
            Init::Orthogonal { gain } => orthogonal(key.normal(&ty.shape, f64::INFINITY)) * *gain,
            Init::Directions => unit(key.normal(&ty.shape, f64::INFINITY)),
            Init::As { init, .. } => init.sample(graph, key, ty),
            Init::Table(array) => graph.constant(array.clone()),
        }
    }
}

/// Steps of Newton and Schulz that make the singular values of a normal matrix 1 to f32's precision: the smallest grows by half each
/// time at first.
const ROUNDS: usize = 48;

/// A matrix of the same rows and columns whose singular values are 1: the orthogonal factor of the polar decomposition of `[.., n]`
/// taken as a matrix (Higham, Functions of Matrices, section 8.3), uniformly distributed where the entries are normal.
#[track_caller]
fn orthogonal<'g>(x: Tensor<'g>) -> Tensor<'g> {
    let shape = x.shape();
    let columns = shape.last().copied().unwrap_or(1).max(1);
    let rows = x.ty().elements() / columns;
    let wide = rows <= columns;
    let x = x.reshape(&[rows, columns]);
    let x = if wide { x } else { x.transpose(&[1, 0]) };
    let product = |[a, b]: [Tensor<'g>; 2], axis: usize| {
        let none = || [Vec::new(), Vec::new()];
        dot_general(a, b, none(), [vec![1], vec![axis]], DType::F32)
    };
    let norm = (x * x).sum_all().sqrt();
    let first = x / norm;
    let graph = x.graph;
    let (y, _) = scan(graph, ROUNDS, false, &[first], &[], |carried, _| {
        let y = carried[0];
        let square = product([y, y], 1);
        let cubed = product([square, y], 0);
        (vec![y * 1.5 - cubed * 0.5], Vec::new())
    });
    let y = if wide { y[0] } else { y[0].transpose(&[1, 0]) };
    y.reshape(&shape)
}
