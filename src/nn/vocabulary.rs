//! Words in and out: embedding, logits, and the cross-entropy over a large vocabulary.

use super::linear::{last, product};
use super::{Init, Scope};
use crate::graph::Tensor;
use crate::ops::custom_gradient;
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// The table of embeddings, f32 `[vocabulary, embed]`.
#[track_caller]
pub fn embedding<'g>(s: &Scope<'g>, vocabulary: usize, width: usize) -> Tensor<'g> {
    let axes = [(Axis::Vocab, vocabulary), (Axis::Embed, width)];
    s.param_f32("table", axes, Init::Normal(1.0))
}

/// The kernel of a head that does not share the embeddings, f32 `[embed, vocabulary]`: a normal of
/// variance `1 / embed` cut off at two deviations, as T5X draws it.
#[track_caller]
pub fn head<'g>(s: &Scope<'g>, vocabulary: usize, width: usize) -> Tensor<'g> {
    /// Deviation of a standard normal cut off at two deviations.
    const CUT: f64 = 0.879_625_661_034_239_8;
    let axes = [(Axis::Embed, width), (Axis::Vocab, vocabulary)];
    let init = Init::TruncatedNormal((width as f64).powf(-0.5) / CUT);
    s.param_f32("kernel", axes, init)
}

/// f32 logits `[rows, vocabulary]` of `x` `[.., embed]`, with the leading axes taken together.
/// `axis` is that of `kernel` (f32) which is summed over: 0 for a head, 1 for a table of embeddings.
///
/// Operands are in the dtype of `x`, sums in f32, and so is the gradient of the kernel.
#[track_caller]
pub fn logits<'g>(x: Tensor<'g>, kernel: Tensor<'g>, axis: usize) -> Tensor<'g> {
    let m = last(x);
    let x = x.reshape(&[x.ty().elements() / m.max(1), m]);
    let y = product(x, kernel.to(x.dtype()), [1, axis]);
    custom_gradient(
        &[x, kernel],
        &[y],
        Rc::new(move |inputs, _, ct| {
            let (x, kernel) = (inputs[0], inputs[1]);
            let ct = ct[0].to(x.dtype());
            let dx = product(ct, kernel.to(x.dtype()), [1, 1 - axis]).to(x.dtype());
            let dkernel = match axis {
                0 => product(x, ct, [0, 0]),
                _ => product(ct, x, [0, 0]),
            };
            vec![Some(dx), Some(dkernel)]
        }),
    )[0]
}

/// Cross-entropy and log of the partition function of each row: f32 `[rows, vocabulary]` and labels
/// i32 `[rows]` give two f32 `[rows]`.
///
/// The gradient keeps the logits and one number a row; it is made of them in one pass, and nothing
/// of the logits' size is kept besides.
#[track_caller]
pub fn token_cross_entropy<'g>(logits: Tensor<'g>, labels: Tensor<'g>) -> (Tensor<'g>, Tensor<'g>) {
    fn gradient<'g>(
        inputs: &[Tensor<'g>],
        results: &[Tensor<'g>],
        ct: &[Tensor<'g>],
    ) -> Vec<Option<Tensor<'g>>> {
        let (logits, labels, log_sum) = (inputs[0], inputs[1], results[1]);
        let wide = |x: Tensor<'g>| x.broadcast_in_dim(&logits.shape(), &[0]);
        let share = (logits - wide(log_sum)).exp() * wide(ct[0] + ct[1]);
        let own = share - wide(ct[0]);
        let own = is_label(logits, labels).select(own, share);
        vec![Some(own), None]
    }
    let log_sum = logits.log_sum_exp();
    let none = logits.filled(0.0);
    let own = is_label(logits, labels).select(logits, none).sum(&[1]);
    let results = custom_gradient(
        &[logits, labels],
        &[log_sum - own, log_sum],
        Rc::new(gradient),
    );
    (results[0], results[1])
}

/// Where a logit is that of its row's label: bool `[rows, vocabulary]`.
#[track_caller]
fn is_label<'g>(logits: Tensor<'g>, labels: Tensor<'g>) -> Tensor<'g> {
    let number = logits.graph.iota(1, logits.ty().with_dtype(DType::I32));
    labels.broadcast_in_dim(&logits.shape(), &[0]).equal(number)
}
