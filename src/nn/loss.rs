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
    let target = smoothed(labels, classes, smoothing);
    logits.log_sum_exp() - (logits * target).sum(&[1])
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
    let target = smoothed(labels, classes, smoothing);
    // max(x, 0) - x t + ln(1 + e^-|x|)
    let stable = logits.maximum(logits.filled(0.0)) + (-logits.abs()).exp().log1p();
    (stable - logits * target).sum(&[1])
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

/// 1 where the label is among the `k` largest logits, else 0: f32 `[batch]`. A class that ties with
/// the label's counts as larger when its number is smaller.
#[track_caller]
pub fn top_k_hits<'g>(logits: Tensor<'g>, labels: Tensor<'g>, k: usize) -> Tensor<'g> {
    let [_, classes] = logits.dims();
    let logits = logits.to(DType::F32);
    let one_hot = labels.one_hot(classes, DType::F32);
    let own = (logits * one_hot).sum(&[1]).spread_like(logits, &[1]);
    let number = logits.graph.iota(1, logits.ty().with_dtype(DType::I32));
    let earlier = number.less(labels.spread_like(number, &[1]));
    let ahead = logits.greater(own).or(logits.equal(own).and(earlier));
    let rank = ahead.to(DType::F32).sum(&[1]);
    rank.less(rank.filled(k as f64)).to(DType::F32)
}
