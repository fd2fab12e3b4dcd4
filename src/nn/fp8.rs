//! Products of 8-bit floating-point operands (Micikevicius et al., 2022, arXiv:2209.05433): E4M3 for what a layer reads and for its
//! kernel, E5M2, of more range, for the gradient of what it gives. Sums are f32.
//!
//! An operand is multiplied by a scale that brings its largest magnitude to the largest number of its type, and rounded. The
//! scale is *delayed*: made of the largest magnitudes of the last [`HISTORY`] steps and not of this one, so that nothing waits for a
//! look at the whole operand. It is Transformer Engine's `DelayedScaling` with its defaults (the most of the history, no margin) and
//! Flax's `fp8_ops`. What has grown since saturates. Before the first step nothing is known, and scales are 1.
//!
//! The history is stored beside the kernel. Its gradient is what it is to become, see [`Scope::recorded`]: all three magnitudes are
//! known where the layer's own gradient is taken and there alone, so that evaluation changes nothing, layers that are computed again do not
//! count twice, and of a batch taken in parts the largest counts.

use super::linear::{product, product_in};
use super::scope::Parameter;
use super::{Init, Products, Scope};
use crate::graph::Tensor;
use crate::ops::{Backward, concatenate, custom_gradient};
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// Steps whose largest magnitudes are remembered, as in Transformer Engine and Flax.
const HISTORY: usize = 1024;

/// Largest number of E4M3 (without infinities) and of E5M2.
const E4M3_LARGEST: f64 = 448.0;
const E5M2_LARGEST: f64 = 57344.0;

/// What is stored for a kernel where products are of 8-bit floats: f32 `[3, HISTORY]`, magnitudes of what the layer reads, of the
/// kernel, and of the gradient of what it gives; the newest first.
#[track_caller]
pub(super) fn history<'g>(s: &Scope<'g>, name: &str) -> Option<Tensor<'g>> {
    let axes = [(Axis::History, 3), (Axis::History, HISTORY)];
    let is_kept = s.depth().products == Products::Fp8;
    is_kept.then(|| s.recorded(name, axes, Init::Zeros))
}

/// An operand as 8-bit floats.
struct Quantised<'g> {
    value: Tensor<'g>,
    /// What its products are multiplied by.
    unit: Tensor<'g>,
    /// Its largest magnitude now.
    amax: Tensor<'g>,
}

/// The operand whose history is the `row`-th: E4M3, or E5M2 for the gradient.
#[track_caller]
fn quantised<'g>(x: Tensor<'g>, history: Tensor<'g>, row: usize) -> Quantised<'g> {
    let (dtype, largest) = match row {
        2 => (DType::F8E5M2, E5M2_LARGEST),
        _ => (DType::F8E4M3FN, E4M3_LARGEST),
    };
    let x = x.to(DType::F32);
    let lately = history.slice(0, row, row + 1).max(&[0, 1]);
    let none = lately.equal(lately.filled(0.0));
    let lately = lately.maximum(lately.filled(1e-30)); // so that the scale is finite
    let scale = none.select(lately.filled(1.0), lately.filled(largest) / lately);
    let bound = |value: f64| x.filled(value);
    Quantised {
        value: (x * scale).clamp(bound(-largest), bound(largest)).to(dtype),
        unit: 1.0 / scale,
        amax: x.abs().max(&(0..x.rank()).collect::<Vec<_>>()),
    }
}

/// `x kernel + bias` as [`affine`](super::linear::affine) has it, with products of 8-bit operands. The kernel is gathered as such.
#[track_caller]
pub(super) fn affine_in_fp8<'g>(
    x: Tensor<'g>,
    history: Tensor<'g>,
    kernel: &Parameter<'g>,
    bias: Option<&Parameter<'g>>,
) -> Tensor<'g> {
    let last = x.rank().saturating_sub(1);
    let (own, weights) = (
        quantised(x, history, 0),
        quantised(kernel.value, history, 1),
    );
    let inside = kernel.lie.gather(weights.value);
    let y = product(own.value, inside, [&[last], &[0]]) * (own.unit * weights.unit);
    let y = bias.map_or(y, |bias| y + bias.lie.gather(bias.value));
    let kept = [
        own.value,
        own.unit,
        own.amax,
        weights.value,
        weights.unit,
        weights.amax,
    ];
    let trained = [x, kernel.value, history].into_iter();
    let trained = trained.chain(bias.map(|bias| bias.value));
    let inputs: Vec<Tensor> = kept.into_iter().chain(trained).collect();
    let (lie, bias_lie) = (kernel.lie.clone(), bias.map(|b| b.lie.clone()));
    let dtype = x.dtype();
    let gradient: Rc<Backward> = Rc::new(move |inputs, _, ct| {
        let [x, x_unit, x_amax, kernel, kernel_unit, kernel_amax] =
            std::array::from_fn(|k| inputs[k]);
        let (history, ct) = (inputs[8], ct[0]);
        let dy = quantised(ct, history, 2);
        let lead: Vec<usize> = (0..last).collect();
        let dx = product(dy.value, lie.gather(kernel), [&[last], &[1]]);
        let dx = (dx * (dy.unit * kernel_unit)).to(dtype);
        let share = lie.share(dtype);
        let dkernel = product_in(share, x, dy.value, [&lead, &lead]);
        // what travels is the product itself: partitioners add shares up where they are made
        let dkernel = lie.scatter(dkernel, dtype) * (x_unit * dy.unit);
        let newest = [x_amax, kernel_amax, dy.amax].map(|amax| amax.reshape(&[1, 1]));
        let older = history.slice(1, 0, HISTORY - 1);
        let next = concatenate(&[concatenate(&newest, 0), older], 1);
        let dbias = bias_lie.as_ref().map(|lie| {
            let rows = ct.ty().with_shape(ct.shape()[..last].to_vec());
            let sum = product_in(share, ct.graph.fill(1.0, rows), ct, [&lead, &lead]);
            lie.scatter(sum, dtype)
        });
        let found = [dx, dkernel, next].into_iter().chain(dbias).map(Some);
        std::iter::repeat_n(None, 6).chain(found).collect()
    });
    custom_gradient(&inputs, &[y.to(dtype)], gradient)[0]
}
