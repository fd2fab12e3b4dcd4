//! Classification losses and their counts, all in f32.

use crate::graph::Tensor;
use crate::types::DType;

/// Softmax cross-entropy of each example: logits `[batch, classes]`, labels i32 `[batch]`, result
/// `[batch]`. `smoothing` spreads that share of the target evenly over all classes (arXiv:1512.00567).
#[track_caller]
pub fn softmax_cross_entropy<'g>(
    logits: Tensor<'g>,
    labels: Tensor<'g>,
    smoothing: f64,
) -> Tensor<'g> {
    let [_, classes] = logits.dims();
    let logits = logits.to(DType::F32);
    let picked = match smoothing > 0.0 {
        true => logits * smoothed(labels, classes, smoothing),
        // a class that is ruled out, at minus infinity, does not count
        false => of_label(logits, labels),
    };
    logits.log_sum_exp() - picked.sum(&[1])
}

/// Sigmoid cross-entropy of each example, summed over classes (as in "Are we done with ImageNet?",
/// arXiv:2006.07159): logits `[batch, classes]`, labels i32 `[batch]`, result `[batch]`.
#[track_caller]
pub fn sigmoid_cross_entropy<'g>(
    logits: Tensor<'g>,
    labels: Tensor<'g>,
    smoothing: f64,
) -> Tensor<'g> {
    let [_, classes] = logits.dims();
    let logits = logits.to(DType::F32);
    binary_cross_entropy(logits, smoothed(labels, classes, smoothing)).sum(&[1])
}

/// Cross-entropy of each f32 logit, and how sure it is that it should be high: f32 of one shape.
#[track_caller]
pub(crate) fn binary_cross_entropy<'g>(logits: Tensor<'g>, target: Tensor<'g>) -> Tensor<'g> {
    // max(x, 0) - x t + ln(1 + e^-|x|)
    let stable = logits.maximum(logits.filled(0.0)) + (-logits.abs()).exp().log1p();
    stable - logits * target
}

/// One-hot targets `[batch, classes]`, a share `smoothing` of each spread over all classes.
#[track_caller]
fn smoothed(labels: Tensor<'_>, classes: usize, smoothing: f64) -> Tensor<'_> {
    let target = labels.one_hot(classes, DType::F32);
    match smoothing > 0.0 {
        true => target * (1.0 - smoothing) + smoothing / classes as f64,
        false => target,
    }
}

/// The logits of the labels, 0 beside them: f32 `[batch, classes]`.
#[track_caller]
fn of_label<'g>(logits: Tensor<'g>, labels: Tensor<'g>) -> Tensor<'g> {
    let hot = labels.one_hot(logits.dim(1), DType::Bool);
    hot.select(logits, logits.filled(0.0))
}

/// 1 where the label is among the `k` largest logits, else 0: f32 `[batch]`. A class that ties with
/// the label's counts as larger when its number is smaller. NaN counts as infinity, so that a model that gives nothing
/// else is right about the first `k` classes only.
#[track_caller]
pub fn top_k_hits<'g>(logits: Tensor<'g>, labels: Tensor<'g>, k: usize) -> Tensor<'g> {
    let logits = logits.to(DType::F32);
    let logits = logits
        .equal(logits)
        .select(logits, logits.filled(f64::INFINITY));
    let own = of_label(logits, labels).sum(&[1]).spread_like(logits, &[1]);
    let number = logits.graph.iota(1, logits.ty().with_dtype(DType::I32));
    let earlier = number.less(labels.spread_like(number, &[1]));
    let ahead = logits.greater(own).or(logits.equal(own).and(earlier));
    let rank = ahead.to(DType::F32).sum(&[1]);
    rank.less(rank.filled(k as f64)).to(DType::F32)
}
