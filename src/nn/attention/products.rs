//! The two products of attention, head by head.
//!
//! Heads of queries may share those of keys and values: as many in a row to each of them (arXiv:2305.13245). Their queries are then
//! rows of one head, and no key or value is repeated in memory.

use crate::graph::Tensor;
use crate::nn::linear::turned;
use crate::ops::{Backward, custom_gradient, dot_general, einsum_to};
use crate::types::DType;
use std::rc::Rc;

/// Values by head `[batch, heads, rows, ..]` as rows of the heads of keys and values that they share, `[batch, kv_heads, heads /
/// kv_heads x rows, ..]`.
#[track_caller]
pub(super) fn grouped(x: Tensor<'_>, kv_heads: usize) -> Tensor<'_> {
    let [batch, heads, rows, width] = x.dims();
    x.reshape(&[batch, kv_heads, heads * rows / kv_heads.max(1), width])
}

/// What [`grouped`] takes, of what it gives.
#[track_caller]
fn apart(x: Tensor<'_>, heads: usize) -> Tensor<'_> {
    let [batch, kv_heads, rows, width] = x.dims();
    x.reshape(&[batch, heads, kv_heads * rows / heads.max(1), width])
}

/// [`einsum_to`] f32 of values by head and keys or values `b`, shared or not.
#[track_caller]
pub(super) fn with_shared<'g>(a: Tensor<'g>, b: Tensor<'g>, spec: &str) -> Tensor<'g> {
    apart(
        einsum_to(grouped(a, b.dim(1)), b, spec, DType::F32),
        a.dim(1),
    )
}

/// [`einsum_to`] f32 of two values by head, summed over their rows: `[batch, kv_heads, ..]`.
#[track_caller]
pub(super) fn over_rows<'g>([a, b]: [Tensor<'g>; 2], kv_heads: usize, spec: &str) -> Tensor<'g> {
    einsum_to(grouped(a, kv_heads), grouped(b, kv_heads), spec, DType::F32)
}

/// Keys or values `[batch, kv_heads, length, width]` once for each head of queries: `[batch, heads, length, width]`.
#[track_caller]
pub(super) fn repeated(x: Tensor<'_>, heads: usize) -> Tensor<'_> {
    let [batch, kv_heads, length, width] = x.dims();
    if kv_heads == heads {
        return x;
    }
    let shape = [batch, kv_heads, heads / kv_heads.max(1), length, width];
    let x = x.broadcast_in_dim(&shape, &[0, 1, 3, 4]);
    x.reshape(&[batch, heads, length, width])
}

/// Scores of queries and keys: `[batch, heads, q, kv]` and `[batch, kv_heads, m, kv]` give f32 `[batch, heads, q, m]`.
///
/// On one device (`alone`) examples and heads are one axis, and gradients are written so that the left operand of every
/// product is summed over its last axis, the smaller operand being turned for it: those are the products that CPU
/// libraries have kernels for. Over a mesh both axes stay, since each is cut on its own.
#[track_caller]
pub(super) fn scores<'g>(q: Tensor<'g>, k: Tensor<'g>, alone: bool) -> Tensor<'g> {
    if !alone {
        return with_shared(q, k, "bhqk,bhmk->bhqm");
    }
    apart(by_head(grouped(q, k.dim(1)), k, 3), q.dim(1))
}

/// Values, weighted: `[batch, heads, q, m]` and `[batch, kv_heads, m, kv]` give f32 `[batch, heads, q, kv]`. `alone` as for
/// [`scores`].
#[track_caller]
pub(super) fn weighted<'g>(weights: Tensor<'g>, v: Tensor<'g>, alone: bool) -> Tensor<'g> {
    if !alone {
        return with_shared(weights, v, "bhqm,bhmk->bhqk");
    }
    let rows = by_head(grouped(weights, v.dim(1)), v, 2);
    apart(rows, weights.dim(1))
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
