//! Activation functions, under the names that Hugging Face configurations use.

use crate::graph::Tensor;
use crate::ops::{Backward, custom_gradient};
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::f64::consts::{FRAC_1_SQRT_2, PI};
use std::rc::Rc;

/// A function of each element.
pub(super) type Unary = for<'g> fn(Tensor<'g>) -> Tensor<'g>;

/// An elementwise non-linearity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Activation {
    /// `x Φ(x)`, exact (arXiv:1606.08415).
    #[serde(alias = "gelu_python")]
    Gelu,
    /// GELU between -10 and 10.
    #[serde(rename = "gelu_10")]
    Gelu10,
    /// GELU by tanh, as GPT-2 and T5 v1.1 have it.
    #[serde(
        alias = "gelu_pytorch_tanh",
        alias = "gelu_python_tanh",
        alias = "gelu_fast",
        alias = "gelu_accurate"
    )]
    GeluNew,
    /// `x sigmoid(1.702 x)`.
    QuickGelu,
    /// `max(x, 0)`.
    Relu,
    /// `max(x, 0)²`.
    Relu2,
    /// `min(max(x, 0), 6)`.
    Relu6,
    /// `x` above 0, `x / 100` below.
    LeakyRelu,
    /// `x min(max(x + 3, 0), 6) / 6`.
    Hardswish,
    /// `(1 + erf((x - µ) / (σ √2))) / 2`, µ = √½, σ = 0.282095 (arXiv:2209.10655).
    Laplace,
    /// `x sigmoid(x)`.
    #[serde(alias = "swish")]
    Silu,
    /// `x tanh(ln(1 + e^x))`.
    Mish,
    /// `√ln(1 + e^x)`.
    #[serde(rename = "sqrtsoftplus")]
    SqrtSoftplus,
    /// Hyperbolic tangent.
    Tanh,
    /// `1 / (1 + e^-x)`.
    Sigmoid,
    /// Nothing.
    Linear,
}

impl Activation {
    /// Every function.
    pub const ALL: [Activation; 16] = [
        Activation::Gelu,
        Activation::Gelu10,
        Activation::GeluNew,
        Activation::QuickGelu,
        Activation::Relu,
        Activation::Relu2,
        Activation::Relu6,
        Activation::LeakyRelu,
        Activation::Hardswish,
        Activation::Laplace,
        Activation::Silu,
        Activation::Mish,
        Activation::SqrtSoftplus,
        Activation::Tanh,
        Activation::Sigmoid,
        Activation::Linear,
    ];

    /// Apply it to every element.
    #[track_caller]
    pub fn of<'g>(self, x: Tensor<'g>) -> Tensor<'g> {
        match self {
            Activation::Gelu => gelu(x),
            Activation::Gelu10 => {
                let y = gelu(x);
                y.clamp(y.filled(-10.0), y.filled(10.0))
            }
            Activation::GeluNew => {
                let inner = (x + x * x * x * 0.044715) * (2.0 / PI).sqrt();
                x * ((inner.tanh() + 1.0) * 0.5)
            }
            Activation::QuickGelu => x * (x * 1.702).logistic(),
            Activation::Relu => positive(x),
            Activation::Relu2 => positive(x) * positive(x),
            Activation::Relu6 => positive(below(x, 6.0)),
            Activation::LeakyRelu => x.greater(x.filled(0.0)).select(x, x * 0.01),
            Activation::Hardswish => hardswish(x),
            Activation::Laplace => {
                (((x - FRAC_1_SQRT_2) * (FRAC_1_SQRT_2 / 0.282095)).erf() + 1.0) * 0.5
            }
            Activation::Silu => x * x.logistic(),
            Activation::Mish => x * softplus(x).tanh(),
            Activation::SqrtSoftplus => softplus(x).sqrt(),
            Activation::Tanh => x.tanh(),
            Activation::Sigmoid => x.logistic(),
            Activation::Linear => x,
        }
    }

    /// The function once more, for a gradient: the same numbers by another expression, which the compiler does not take
    /// for the first and keep. Nothing for functions that have no other.
    pub(super) fn again(self) -> Option<Unary> {
        match self {
            Activation::Gelu => Some(gelu_again),
            Activation::GeluNew => Some(gelu_new_again),
            Activation::Silu => Some(silu_again),
            _ => None,
        }
    }

    /// `activation(gate) * linear`, whose gradient keeps these two alone where it can.
    #[track_caller]
    pub(super) fn gated<'g>(self, gate: Tensor<'g>, linear: Tensor<'g>) -> Tensor<'g> {
        let y = self.of(gate) * linear;
        let (slope, again): (Unary, Unary) = match self {
            Activation::Gelu => (gelu_slope, gelu_again),
            Activation::GeluNew => (gelu_new_slope, gelu_new_again),
            Activation::Silu => (silu_slope, silu_again),
            _ => return y,
        };
        let gradient: Rc<Backward> = Rc::new(move |inputs, _, ct| {
            let (gate, linear) = (inputs[0], inputs[1]);
            let dgate = ct[0] * linear * slope(gate.to(DType::F32)).to(gate.dtype());
            vec![Some(dgate), Some(ct[0] * again(gate))]
        });
        custom_gradient(&[gate, linear], &[y], gradient)[0]
    }

    /// Its Hugging Face name.
    pub fn name(self) -> String {
        let name = serde_json::to_value(self).unwrap_or_default();
        name.as_str().unwrap_or_default().to_owned()
    }

    /// The function of that Hugging Face name.
    pub fn parse(name: &str) -> Option<Activation> {
        serde_json::from_value(name.into()).ok()
    }
}

/// `x Φ(x)`, computed in f32. The gradient keeps `x` alone.
#[track_caller]
fn gelu(x: Tensor<'_>) -> Tensor<'_> {
    fn gradient<'g>(
        x: &[Tensor<'g>],
        _: &[Tensor<'g>],
        ct: &[Tensor<'g>],
    ) -> Vec<Option<Tensor<'g>>> {
        let slope = gelu_slope(x[0].to(DType::F32));
        let dx = ct[0].to(DType::F32) * slope;
        vec![Some(dx.to(x[0].dtype()))]
    }
    let wide = x.to(DType::F32);
    let y = wide * ((wide * FRAC_1_SQRT_2).erf() * 0.5 + 0.5);
    custom_gradient(&[x], &[y.to(x.dtype())], Rc::new(gradient))[0]
}

/// `Φ(x) + x φ(x)` to within 1e-7, at the cost of one exponential: `Φ` by Abramowitz and Stegun's
/// formula 7.1.26, which needs that of the density too.
fn gelu_slope(x: Tensor<'_>) -> Tensor<'_> {
    let [a1, a2, a3, a4, a5] = [
        0.254829592,
        -0.284496736,
        1.421413741,
        -1.453152027,
        1.061405429,
    ];
    let bell = (x * x * -0.5).exp();
    let t = 1.0 / (x.abs() * (0.3275911 * FRAC_1_SQRT_2) + 1.0);
    let series = ((((t * a5 + a4) * t + a3) * t + a2) * t + a1) * t;
    let beyond = series * bell * 0.5; // 1 - Φ(|x|)
    let below = x.greater(x.filled(0.0)).select(1.0 - beyond, beyond);
    below + x * bell * (0.5 / PI).sqrt()
}

/// [`gelu`] by `erf(x) = -erf(-x)`.
fn gelu_again(x: Tensor<'_>) -> Tensor<'_> {
    let wide = x.to(DType::F32);
    let y = wide * (0.5 - (wide * -FRAC_1_SQRT_2).erf() * 0.5);
    y.to(x.dtype())
}

/// `-√(2/π) (x + 0.044715 x³)`.
fn gelu_new_inner(x: Tensor<'_>) -> Tensor<'_> {
    (x + x * x * x * 0.044715) * -(2.0 / PI).sqrt()
}

/// GELU by tanh, by `tanh(x) = -tanh(-x)`.
fn gelu_new_again(x: Tensor<'_>) -> Tensor<'_> {
    x * (1.0 - gelu_new_inner(x).tanh()) * 0.5
}

/// The derivative of GELU by tanh.
fn gelu_new_slope(x: Tensor<'_>) -> Tensor<'_> {
    let tanh = -gelu_new_inner(x).tanh();
    let inner = (x * x * (3.0 * 0.044715) + 1.0) * (2.0 / PI).sqrt();
    (tanh + 1.0) * 0.5 + x * (1.0 - tanh * tanh) * inner * 0.5
}

/// `x sigmoid(x)` as a quotient.
fn silu_again(x: Tensor<'_>) -> Tensor<'_> {
    let wide = x.to(DType::F32);
    (wide / ((-wide).exp() + 1.0)).to(x.dtype())
}

/// The derivative of `x sigmoid(x)`.
fn silu_slope(x: Tensor<'_>) -> Tensor<'_> {
    let share = x.logistic();
    share + x * share * (1.0 - share)
}

/// `max(x, 0)` with gradient 0 at 0, and NaN where `x` is, as PyTorch has it.
fn positive(x: Tensor<'_>) -> Tensor<'_> {
    let zero = x.filled(0.0);
    x.less_equal(zero).select(zero, x)
}

/// `min(x, most)` with gradient 0 at `most`.
fn below(x: Tensor<'_>, most: f64) -> Tensor<'_> {
    let most = x.filled(most);
    x.greater_equal(most).select(most, x)
}

/// `x min(max(x + 3, 0), 6) / 6`, whose gradient is 0 up to -3 and 1 from 3 on, at infinity too.
fn hardswish(x: Tensor<'_>) -> Tensor<'_> {
    fn gradient<'g>(
        x: &[Tensor<'g>],
        _: &[Tensor<'g>],
        ct: &[Tensor<'g>],
    ) -> Vec<Option<Tensor<'g>>> {
        let (x, ct) = (x[0], ct[0]);
        let between = ct * (x * (1.0 / 3.0) + 0.5);
        let outer = x.greater_equal(x.filled(3.0)).select(ct, between);
        let flat = x.less_equal(x.filled(-3.0));
        vec![Some(flat.select(ct.filled(0.0), outer))]
    }
    let y = x * Activation::Relu6.of(x + 3.0) * (1.0 / 6.0);
    custom_gradient(&[x], &[y], Rc::new(gradient))[0]
}

/// `ln(1 + e^x)`, of which no part overflows. At 0 each part is taken to have the mean of its two slopes.
fn softplus(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x.filled(0.0)) + (-x.abs()).exp().log1p()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_is_known_by_its_name() {
        for activation in Activation::ALL {
            assert_eq!(Activation::parse(&activation.name()), Some(activation));
        }
        assert_eq!(Activation::parse("swish"), Some(Activation::Silu));
        assert_eq!(Activation::parse("prelu"), None);
    }
}
