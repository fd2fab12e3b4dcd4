//! Normalisation.

use super::linear::last;
use super::{Init, Scope};
use crate::graph::Tensor;
use crate::ops::custom_gradient;
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// Layer normalisation over the last axis (arXiv:1607.06450), computed in f32: `[.., d] -> [.., d]`.
///
/// The gradient keeps `x`, and mean and inverse deviation of each row.
#[track_caller]
pub fn layer_norm<'g>(s: &Scope<'g>, x: Tensor<'g>, epsilon: f64) -> Tensor<'g> {
    let _in = s.enter();
    let scale = s.param_f32("scale", [(Axis::Embed, last(x))], Init::Ones);
    let bias = s.param_f32("bias", [(Axis::Embed, last(x))], Init::Zeros);
    let wide = x.to(DType::F32);
    let axis = [x.rank() - 1];
    let mean = wide.mean(&axis);
    let centred = wide - mean.spread_like(wide, &axis);
    let inverse = ((centred * centred).mean(&axis) + epsilon).rsqrt();
    let y = normalised(x, mean, inverse) * scale + bias;
    let inputs = [x, scale, bias];
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
    vec![Some(dx.to(x.dtype())), Some(dscale), Some(ct.sum(&rows))]
}

/// Division by the root mean square of the last axis (arXiv:1910.07467), computed in f32, without
/// mean or bias: `[.., d] -> [.., d]`.
///
/// The gradient keeps `x` and the inverse root of each row.
#[track_caller]
pub fn rms_norm<'g>(s: &Scope<'g>, x: Tensor<'g>, epsilon: f64) -> Tensor<'g> {
    let _in = s.enter();
    let scale = s.param_f32("scale", [(Axis::Embed, last(x))], Init::Ones);
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
