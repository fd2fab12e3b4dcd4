//! Normalisation.

use super::linear::last;
use super::{Init, Scope};
use crate::graph::Tensor;
use crate::shard::Axis;
use crate::types::DType;

/// Layer normalisation over the last axis (arXiv:1607.06450), computed in f32: `[.., d] -> [.., d]`.
#[track_caller]
pub fn layer_norm<'g>(s: &Scope<'g>, x: Tensor<'g>, epsilon: f64) -> Tensor<'g> {
    let _in = s.enter();
    let scale = s.param_f32("scale", [(Axis::Embed, last(x))], Init::Ones);
    let bias = s.param_f32("bias", [(Axis::Embed, last(x))], Init::Zeros);
    let axis = [x.rank() - 1];
    let y = x.to(DType::F32);
    let centred = y - y.mean(&axis).spread_like(y, &axis);
    let variance = (centred * centred).mean(&axis);
    let inverse = (variance + epsilon).rsqrt().spread_like(y, &axis);
    (centred * inverse * scale + bias).to(x.dtype())
}
