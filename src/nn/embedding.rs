//! Words in and out: embedding, logits, and the cross-entropy over a large vocabulary.

use super::linear::{product, product_in};
use super::scope::Parameter;
use super::{Init, Scope};
use crate::graph::Tensor;
use crate::ops::custom_gradient;
use crate::shard::Axis;
use crate::types::DType;
use std::rc::Rc;

/// The table of embeddings, f32 `[vocabulary, embed]`.
#[track_caller]
pub fn embedding<'g>(s: &Scope<'g>, vocabulary: usize, width: usize) -> Parameter<'g> {
    let axes = [(Axis::Vocab, vocabulary), (Axis::Embed, width)];
    s.stored("table", axes, Init::Normal(1.0))
}

/// Rows of a table f32 `[vocabulary, embed]` for ids i32 `[.., ]`: `[.., embed]` in `dtype`, in which
/// the table is gathered; its gradient is summed in f32.
#[track_caller]
pub fn embed<'g>(table: &Parameter<'g>, ids: Tensor<'g>, dtype: DType) -> Tensor<'g> {
    let lie = table.lie.clone();
    let rows = lie.gather(table.value.to(dtype)).take(ids);
    custom_gradient(
        &[table.value, ids],
        &[rows],
        Rc::new(move |inputs, _, ct| {
            let (table, ids) = (inputs[0], inputs[1]);
            let own = table.filled(0.0).add_rows(ids, ct[0].to(DType::F32));
            vec![Some(lie.scatter(own, ct[0].dtype())), None]
        }),
    )[0]
}

/// The kernel of a head that does not share the embeddings, f32 `[embed, vocabulary]`: a normal of
/// variance `1 / embed` cut off at two deviations, as T5X draws it.
#[track_caller]
pub fn head<'g>(s: &Scope<'g>, vocabulary: usize, width: usize) -> Parameter<'g> {
    /// Deviation of a standard normal cut off at two deviations.
    const CUT: f64 = 0.879_625_661_034_239_8;
    let axes = [(Axis::Embed, width), (Axis::Vocab, vocabulary)];
    let init = Init::TruncatedNormal((width as f64).powf(-0.5) / CUT);
    s.stored("kernel", axes, init)
}

/// f32 logits `[.., vocabulary]` of `x` `[.., embed]`. `axis` is that of `kernel` (f32) which is
/// summed over: 0 for a head, 1 for a table of embeddings.
///
/// Operands are in the dtype of `x`, sums in f32, and so is the gradient of the kernel.
#[track_caller]
pub fn logits<'g>(x: Tensor<'g>, kernel: &Parameter<'g>, axis: usize) -> Tensor<'g> {
    let last = x.rank().saturating_sub(1);
    let lie = kernel.lie.clone();
    let inside = lie.gather(kernel.value.to(x.dtype()));
    let y = product(x, inside, [&[last], &[axis]]);
    custom_gradient(
        &[x, kernel.value],
        &[y],
        Rc::new(move |inputs, _, ct| {
            let (x, kernel) = (inputs[0], inputs[1]);
            let ct = ct[0].to(x.dtype());
            let kernel = lie.gather(kernel.to(x.dtype()));
            let dx = product(ct, kernel, [&[last], &[1 - axis]]).to(x.dtype());
            let lead: Vec<usize> = (0..last).collect();
            let share = lie.share(x.dtype());
            let dkernel = match axis {
                0 => product_in(share, x, ct, [&lead, &lead]),
                _ => product_in(share, ct, x, [&lead, &lead]),
            };
            vec![Some(dx), Some(lie.scatter(dkernel, x.dtype()))]
        }),
    )[0]
}

/// Cross-entropy and log of the partition function of each row: f32 `[.., vocabulary]` and labels
/// i32 `[..]` give two f32 `[..]`.
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
        let wide = |x: Tensor<'g>| spread(x, logits);
        let share = (logits - wide(log_sum)).exp() * wide(ct[0] + ct[1]);
        let own = share - wide(ct[0]);
        let own = is_label(logits, labels).select(own, share);
        vec![Some(own), None]
    }
    let log_sum = logits.log_sum_exp();
    let none = logits.filled(0.0);
    let own = is_label(logits, labels)
        .select(logits, none)
        .sum(&[logits.rank() - 1]);
    let results = custom_gradient(
        &[logits, labels],
        &[log_sum - own, log_sum],
        Rc::new(gradient),
    );
    (results[0], results[1])
}

/// Where a logit is that of its row's label: bool `[.., vocabulary]`.
#[track_caller]
fn is_label<'g>(logits: Tensor<'g>, labels: Tensor<'g>) -> Tensor<'g> {
    let ty = logits.ty().with_dtype(DType::I32);
    let number = logits.graph.iota(logits.rank() - 1, ty);
    spread(labels, logits).equal(number)
}

/// `[..]` values along the last axis of `like` `[.., n]`.
#[track_caller]
pub(super) fn spread<'g>(x: Tensor<'g>, like: Tensor<'g>) -> Tensor<'g> {
    let lead: Vec<usize> = (0..x.rank()).collect();
    x.broadcast_in_dim(&like.shape(), &lead)
}
