//! First values of parameters.

use crate::array::Array;
use crate::graph::{Graph, Tensor};
use crate::ops::Key;
use crate::types::Type;

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
    /// Uniform within `sqrt(6 / (fan_in + fan_out))` (Glorot and Bengio, AISTATS 2010).
    XavierUniform {
        /// Inputs that an output sums over.
        fan_in: usize,
        /// Outputs that an input goes to.
        fan_out: usize,
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
    /// [`Init::TruncatedNormal`] of that standard deviation, whatever the sizes.
    TruncatedNormal(f64),
}

impl KernelInit {
    /// The first values of a kernel `[fan_in, fan_out]`.
    pub fn of(self, [fan_in, fan_out]: [usize; 2]) -> Init {
        match self {
            KernelInit::XavierUniform => Init::XavierUniform { fan_in, fan_out },
            KernelInit::TruncatedNormal(std) => Init::TruncatedNormal(std),
        }
    }
}

impl Init {
    /// Draw the first value of a parameter of type `ty`, an f32 tensor.
    #[track_caller]
    pub fn sample<'g>(&self, graph: &'g Graph, key: Key<'g>, ty: &Type) -> Tensor<'g> {
        match self {
            Init::Zeros => graph.fill(0.0, ty.clone()),
            Init::Ones => graph.fill(1.0, ty.clone()),
            Init::Normal(std) => key.normal(&ty.shape, f64::INFINITY) * *std,
            Init::TruncatedNormal(std) => key.normal(&ty.shape, 2.0) * *std,
            Init::XavierUniform { fan_in, fan_out } => {
                let bound = (6.0 / (fan_in + fan_out) as f64).sqrt();
                (key.uniform(&ty.shape) * 2.0 - 1.0) * bound
            }
            Init::Table(array) => graph.constant(array.clone()),
        }
    }
}
