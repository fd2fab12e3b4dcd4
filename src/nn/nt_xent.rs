//! Which of a batch's views are of one picture.

use super::softmax_cross_entropy;
use crate::graph::Tensor;
use crate::ops::einsum_to;
use crate::types::{DType, Type};

/// How well each of `2 n` vectors f32 of length 1, `[2 n, dim]`, tells the other view of its picture, that `n` places from it, from all
/// others: NT-Xent, cross-entropies f32 `[2 n]`, and 1 where the other view is the nearest (SimCLR, arXiv:2002.05709, equation 1). Over a
/// mesh others are those of all devices, and gradients go through both sides.
#[track_caller]
pub fn nt_xent<'g>(views: Tensor<'g>, temperature: f64) -> [Tensor<'g>; 2] {
    let count = views.dim(0);
    let logits = einsum_to(views, views, "id,jd->ij", DType::F32) * temperature.recip();
    let ty = logits.ty().with_dtype(DType::I32);
    let [row, column] = [0, 1].map(|axis| views.graph.iota(axis, ty.clone()));
    // no view is compared with itself
    let logits = row.equal(column).select(logits.filled(-1e9), logits);
    let number = views.graph.iota(0, Type::new(DType::I32, &[count]));
    let half = number.filled((count / 2) as f64);
    let other = (number + half).remainder(number.filled(count.max(1) as f64));
    let nearest = logits.argmax(1).equal(other).to(DType::F32);
    [softmax_cross_entropy(logits, other, 0.0), nearest]
}
