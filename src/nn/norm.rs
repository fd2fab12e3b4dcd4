//! Normalisation.

use super::linear::last;
use super::{Init, Scope};
use crate::graph::Tensor;
use crate::ops::custom_gradient;
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// Which norm a block has, over the last axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Norm {
    /// Its formula.
    pub kind: NormKind,
    /// Added to variances or mean squares.
    pub epsilon: f64,
}

/// Formula of a [`Norm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NormKind {
    /// [`layer_norm`].
    Layer,
    /// [`layer_norm`] without a bias.
    LayerWithoutBias,
    /// [`rms_norm`].
    Rms,
}

impl Norm {
    /// [`layer_norm`].
    pub fn layer(epsilon: f64) -> Norm {
        Norm {
            kind: NormKind::Layer,
            epsilon,
        }
    }

    /// [`rms_norm`].
    pub fn rms(epsilon: f64) -> Norm {
        Norm {
            kind: NormKind::Rms,
            epsilon,
        }
    }

    /// Whether it adds a bias.
    pub fn has_bias(self) -> bool {
        self.kind == NormKind::Layer
    }

    /// `x` `[.., d]`, normalised: `[.., d]`.
    #[track_caller]
    pub fn of<'g>(self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        match self.kind {
            NormKind::Layer => layer_norm(s, x, self.epsilon),
            NormKind::LayerWithoutBias => layer_norm_of(s, x, self.epsilon, false),
            NormKind::Rms => rms_norm(s, x, self.epsilon),
        }
    }
}

/// Layer normalisation over the last axis (arXiv:1607.06450), computed in f32: `[.., d] -> [.., d]`.
///
/// The gradient keeps `x`, and mean and inverse deviation of each row.
#[track_caller]
pub fn layer_norm<'g>(s: &Scope<'g>, x: Tensor<'g>, epsilon: f64) -> Tensor<'g> {
    layer_norm_of(s, x, epsilon, true)
}

/// [`layer_norm`] with a bias or without.
#[track_caller]
fn layer_norm_of<'g>(s: &Scope<'g>, x: Tensor<'g>, epsilon: f64, biased: bool) -> Tensor<'g> {
    let _in = s.enter();
    let axes = [(Axis::Embed, last(x))];
    let scale = s.param_f32("scale", axes, Init::Ones);
    let bias = biased.then(|| s.param_f32("bias", axes, Init::Zeros));
    let wide = x.to(DType::F32);
    let axis = [x.rank() - 1];
    let mean = wide.mean(&axis);
    let centred = wide - mean.spread_like(wide, &axis);
    let inverse = ((centred * centred).mean(&axis) + epsilon).rsqrt();
    let y = normalised(x, mean, inverse) * scale;
    let y = bias.map_or(y, |bias| y + bias);
    let inputs: Vec<Tensor> = [x, scale].into_iter().chain(bias).collect();
    let results = [y.to(x.dtype()), mean, inverse];
    custom_gradient(&inputs, &results, Rc::new(gradient))[0]
}

/// `x` in f32 with mean 0 and deviation 1 along the last axis, given both.
fn normalised<'g>(x: Tensor<'g>, mean: Tensor<'g>, inverse: Tensor<'g>) -> Tensor<'g> {
    let axis = [x.rank() - 1];
    let x = x.to(DType::F32);
    (x - mean.spread_like(x, &axis)) * inverse.spread_like(x, &axis)
}

fn gradient<'g>(
    inputs: &[Tensor<'g>],
    results: &[Tensor<'g>],
    cotangents: &[Tensor<'g>],
) -> Vec<Option<Tensor<'g>>> {
    let (x, scale) = (inputs[0], inputs[1]);
    let (mean, inverse) = (results[1], results[2]);
    let ct = cotangents[0].to(DType::F32);
    let unit = normalised(x, mean, inverse);
    let rows: Vec<usize> = (0..x.rank() - 1).collect();
    let axis = [x.rank() - 1];
    // cotangent of `unit`, less its parts along 1 and along `unit`, which normalising takes away
    let inner = ct * scale;
    let along_one = inner.mean(&axis).spread_like(inner, &axis);
    let along_unit = (inner * unit).mean(&axis).spread_like(inner, &axis);
    let dx = (inner - along_one - unit * along_unit) * inverse.spread_like(inner, &axis);
    let dscale = (ct * unit).sum(&rows);
    let mut all = vec![Some(dx.to(x.dtype())), Some(dscale)];
    all.extend(inputs.get(2).map(|_| Some(ct.sum(&rows))));
    all
}

/// Division by the root mean square of the last axis (arXiv:1910.07467), computed in f32, without
/// mean or bias: `[.., d] -> [.., d]`.
///
/// The gradient keeps `x` and the inverse root of each row.
#[track_caller]
pub fn rms_norm<'g>(s: &Scope<'g>, x: Tensor<'g>, epsilon: f64) -> Tensor<'g> {
    rms_norm_over(s, x, Axis::Embed, epsilon)
}

/// [`rms_norm`] of a last axis that means something else than the width.
#[track_caller]
pub(super) fn rms_norm_over<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    axis: Axis,
    epsilon: f64,
) -> Tensor<'g> {
    let _in = s.enter();
    let scale = s.param_f32("scale", [(axis, last(x))], Init::Ones);
    let wide = x.to(DType::F32);
    let axis = [x.rank() - 1];
    let inverse = ((wide * wide).mean(&axis) + epsilon).rsqrt();
    let y = wide * inverse.spread_like(wide, &axis) * scale;
    let results = [y.to(x.dtype()), inverse];
    custom_gradient(&[x, scale], &results, Rc::new(rms_gradient))[0]
}

fn rms_gradient<'g>(
    inputs: &[Tensor<'g>],
    results: &[Tensor<'g>],
    cotangents: &[Tensor<'g>],
) -> Vec<Option<Tensor<'g>>> {
    let (x, scale, inverse) = (inputs[0], inputs[1], results[1]);
    let ct = cotangents[0].to(DType::F32);
    let axis = [x.rank() - 1];
    let rows: Vec<usize> = (0..x.rank() - 1).collect();
    let inverse = inverse.spread_like(ct, &axis);
    let unit = x.to(DType::F32) * inverse;
    let inner = ct * scale;
    let along = (inner * unit).mean(&axis).spread_like(inner, &axis);
    let dx = (inner - unit * along) * inverse;
    let dscale = (ct * unit).sum(&rows);
    vec![Some(dx.to(x.dtype())), Some(dscale)]
}
