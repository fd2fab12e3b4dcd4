//! What tasks with a momentum encoder share: how much of it stays in a step, and the nets behind it.

use crate::graph::Tensor;
use crate::nn::{BatchNorm, Init, Scope, batch_norm, linear};
use crate::shard::Axis;
use crate::types::DType;

/// An affine map, `[batch, m] -> [batch, width]`.
#[track_caller]
pub(super) fn dense<'g>(s: &Scope<'g>, name: &str, x: Tensor<'g>, width: usize) -> Tensor<'g> {
    let init = Init::XavierUniform {
        fan_in: x.dim(1),
        fan_out: width,
    };
    linear(
        &s.at(name),
        x,
        (Axis::Embed, Axis::EncoderEmbed),
        width,
        init,
    )
}

/// Affine maps to these widths with ReLUs between; each is normalised over the batch behind it, the last without scale and shift.
#[track_caller]
pub(super) fn normed<'g>(s: &Scope<'g>, x: Tensor<'g>, widths: &[usize]) -> Tensor<'g> {
    let last = widths.len().saturating_sub(1);
    widths.iter().enumerate().fold(x, |x, (k, width)| {
        let s = s.at(k);
        let x = dense(&s, "map", x, *width);
        let affine = k < last;
        let norm = BatchNorm {
            affine,
            ..BatchNorm::default()
        };
        let x = batch_norm(&s.at("norm"), x, norm);
        if affine { x.maximum(x.filled(0.0)) } else { x }
    })
}

/// A count of the steps before this one, f32, which goes up by one in each: a variable of the model.
#[track_caller]
pub(super) fn steps_before<'g>(s: &Scope<'g>) -> Tensor<'g> {
    let count = s.variable("steps", [], Init::Zeros);
    s.assign(&count, count.value + 1.0);
    count.value
}

/// The share of the model in its momentum encoder in a step (arXiv:1911.05722, equation 2): 1 minus `momentum`, going to 0 on half a
/// cosine over `over` steps where that is given (arXiv:2104.02057, appendix; arXiv:2104.14294, section 3.1).
#[track_caller]
pub(super) fn share<'g>(step: Tensor<'g>, momentum: f64, over: Option<usize>) -> Tensor<'g> {
    let first = 1.0 - momentum;
    match over {
        None => step.graph.scalar(first, DType::F32),
        Some(over) => (on_half_a_cosine(step, over) + 1.0) * (0.5 * first),
    }
}

/// From 1 at the first of so many steps to -1 behind the last, along a cosine.
#[track_caller]
pub(super) fn on_half_a_cosine<'g>(step: Tensor<'g>, over: usize) -> Tensor<'g> {
    let whole = step.filled(over.max(1) as f64);
    (step.minimum(whole) * (std::f64::consts::PI / over.max(1) as f64)).cosine()
}
