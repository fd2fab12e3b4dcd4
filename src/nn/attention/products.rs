//! The two products of attention, head by head.

use crate::graph::Tensor;
use crate::nn::linear::turned;
use crate::ops::{Backward, custom_gradient, dot_general, einsum_to};
use crate::types::DType;
use std::rc::Rc;

/// Scores of queries and keys: `[batch, heads, q, kv]` and `[batch, heads, m, kv]` give f32 `[batch, heads, q, m]`.
///
/// On one device (`alone`) examples and heads are one axis, and gradients are written so that the left operand of every
/// product is summed over its last axis, the smaller operand being turned for it: those are the products that CPU
/// libraries have kernels for. Over a mesh both axes stay, since each is cut on its own.
#[track_caller]
pub(super) fn scores<'g>(q: Tensor<'g>, k: Tensor<'g>, alone: bool) -> Tensor<'g> {
    if !alone {
        return einsum_to(q, k, "bhqk,bhmk->bhqm", DType::F32);
    }
    by_head(q, k, 3)
}

/// Values, weighted: `[batch, heads, q, m]` and `[batch, heads, m, kv]` give f32 `[batch, heads, q, kv]`. `alone` as for
/// [`scores`].
#[track_caller]
pub(super) fn weighted<'g>(weights: Tensor<'g>, v: Tensor<'g>, alone: bool) -> Tensor<'g> {
    if !alone {
        return einsum_to(weights, v, "bhqm,bhmk->bhqk", DType::F32);
    }
    by_head(weights, v, 2)
}

/// [`product`] with a gradient of such products.
#[track_caller]
fn by_head<'g>(a: Tensor<'g>, b: Tensor<'g>, over: usize) -> Tensor<'g> {
    let gradient: Rc<Backward> = Rc::new(move |inputs, _, ct| {
        let (a, b) = (inputs[0], inputs[1]);
        let ct = ct[0].to(b.dtype());
        let da = product(ct, b, 5 - over);
        // of `a` and the cotangent the one with a head's values is turned
        let db = match over {
            3 => product(columns(a), ct, 2),
            _ => product(columns(ct), a, 2),
        };
        vec![Some(da.to(a.dtype())), Some(turned(db).to(b.dtype()))]
    });
    custom_gradient(&[a, b], &[product(a, b, over)], gradient)[0]
}

/// Sum over the last axis of `a` and axis `over` of `b`, for each example and head; f32.
#[track_caller]
fn product<'g>(a: Tensor<'g>, b: Tensor<'g>, over: usize) -> Tensor<'g> {
    let [batch, heads, rows, _] = a.dims();
    let columns = b.dim(5 - over);
    let joined = |x: Tensor<'g>| {
        let [batch, heads, rows, columns] = x.dims();
        x.reshape(&[batch * heads, rows, columns])
    };
    let sides = [vec![0], vec![0]];
    let y = dot_general(
        joined(a),
        joined(b),
        sides,
        [vec![2], vec![over - 1]],
        DType::F32,
    );
    y.reshape(&[batch, heads, rows, columns])
}

/// The last two axes, exchanged.
#[track_caller]
fn columns(x: Tensor<'_>) -> Tensor<'_> {
    x.transpose(&[0, 1, 3, 2])
}
