//! Values held below a cap, softly: scores of attention, logits (Gemma 2, arXiv:2408.00118, section 2).

use crate::graph::Tensor;

/// f32 values, each `c tanh(value / c)`.
#[track_caller]
pub(super) fn soft_capped<'g>(values: Tensor<'g>, cap: Option<f64>) -> Tensor<'g> {
    cap.map_or(values, |cap| (values * (1.0 / cap)).tanh() * cap)
}

/// What values get before they are capped, of what those get that [`soft_capped`] gave.
#[track_caller]
pub(super) fn before_cap<'g>(
    cotangent: Tensor<'g>,
    capped: Tensor<'g>,
    cap: Option<f64>,
) -> Tensor<'g> {
    cap.map_or(cotangent, |cap| {
        let share = capped * (1.0 / cap);
        cotangent * (1.0 - share * share)
    })
}
