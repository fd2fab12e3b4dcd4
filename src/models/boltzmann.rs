//! What is asked of models of units that are on or off.

use crate::graph::Tensor;
use crate::nn::Scope;
use crate::ops::dot_general;
use crate::types::DType;
use std::fmt::Debug;

/// A stack of restricted Boltzmann machines, of which the last one trains.
pub trait Boltzmann: Debug {
    /// Visible and hidden units of the one that trains.
    fn sizes(&self) -> [usize; 2];

    /// The machines, from the pixels on.
    fn stack<'g>(&self, s: &Scope<'g>) -> Vec<Units<'g>>;
}

/// The parameters of a machine, f32.
#[derive(Clone, Copy, Debug)]
pub struct Units<'g> {
    /// `[visible, hidden]`.
    pub kernel: Tensor<'g>,
    /// Biases of hidden units.
    pub hidden: Tensor<'g>,
    /// Biases of visible units.
    pub visible: Tensor<'g>,
}

/// `ln(1 + e^x)`.
#[track_caller]
fn softplus(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x.filled(0.0)) + (-x.abs()).exp().log1p()
}

/// The product that sums over these axes.
#[track_caller]
fn product<'g>(a: Tensor<'g>, b: Tensor<'g>, axes: [usize; 2]) -> Tensor<'g> {
    let axes = axes.map(|axis| vec![axis]);
    dot_general(a, b, [Vec::new(), Vec::new()], axes, DType::F32)
}

impl<'g> Units<'g> {
    /// What hidden units are given by visible ones `[rows, visible]`: `[rows, hidden]`.
    #[track_caller]
    pub fn given(&self, visible: Tensor<'g>) -> Tensor<'g> {
        product(visible, self.kernel, [1, 0]) + self.hidden
    }

    /// How likely each hidden unit is on: `[rows, hidden]`.
    #[track_caller]
    pub fn up(&self, visible: Tensor<'g>) -> Tensor<'g> {
        self.given(visible).logistic()
    }

    /// How likely each visible unit is on, of hidden ones `[rows, hidden]`: `[rows, visible]`.
    #[track_caller]
    pub fn down(&self, hidden: Tensor<'g>) -> Tensor<'g> {
        (product(hidden, self.kernel, [1, 1]) + self.visible).logistic()
    }

    /// The free energy of visible units, `-ln` of the sum over hidden ones of what they are weighed: `[rows]`.
    #[track_caller]
    pub fn free_energy(&self, visible: Tensor<'g>) -> Tensor<'g> {
        let own = product(visible, self.visible, [1, 0]);
        -own - softplus(self.given(visible)).sum(&[1])
    }

    /// The same parameters, through which no gradient goes.
    #[track_caller]
    pub fn still(&self) -> Units<'g> {
        Units {
            kernel: self.kernel.stop_gradient(),
            hidden: self.hidden.stop_gradient(),
            visible: self.visible.stop_gradient(),
        }
    }
}
