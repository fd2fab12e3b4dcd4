//! Losses of pairs: which of a batch's pictures belongs to which of its texts.

use super::activation_sharding::ActivationSharding;
use super::{Scope, binary_cross_entropy, softmax_cross_entropy};
use crate::autodiff::scan;
use crate::graph::Tensor;
use crate::ops::{concatenate, custom_gradient, dot_general, einsum_to};
use crate::shard::Axis;
use crate::types::{DType, Type};
use std::rc::Rc;

/// Vectors `[batch, dim]` of length 1, f32.
#[track_caller]
pub fn unit<'g>(x: Tensor<'g>) -> Tensor<'g> {
    let x = x.to(DType::F32);
    let square = (x * x).sum(&[1]);
    // a vector of zeros stays one
    let least = square.filled(1e-24);
    x * square.maximum(least).rsqrt().spread_like(x, &[1])
}

/// How well each vector of `a` `[batch, dim]` tells its own of `b` `[batch, dim]` from all others, and the other way round: the mean of
/// the two cross-entropies, f32 `[batch]`, of cosines multiplied by `scale` (CLIP, arXiv:2103.00020, figure 3). Both are f32 and of length 1.
#[track_caller]
pub fn info_nce<'g>(a: Tensor<'g>, b: Tensor<'g>, scale: Tensor<'g>) -> Tensor<'g> {
    let logits = einsum_to(a, b, "id,jd->ij", DType::F32);
    let logits = logits * scale.broadcast_in_dim(&logits.shape(), &[]);
    let batch = a.dim(0);
    let own = a.graph.iota(0, Type::new(DType::I32, &[batch]));
    let rows = softmax_cross_entropy(logits, own, 0.0);
    let columns = softmax_cross_entropy(logits.transpose(&[1, 0]), own, 0.0);
    (rows + columns) * 0.5
}

/// The sum over all pairs of `a` and `b` `[batch, dim]`, f32 of length 1, of `ln(1 + exp(-z (scale cosine + bias)))`, z = 1 for pairs that
/// belong together and -1 for others (arXiv:2303.15343, algorithm 1), a scalar.
///
/// The batch is taken in as many `chunks`, which lie over the mesh as examples do: in each round every chunk of `a` meets one chunk of
/// `b`, and these go on to the next, so that a device only ever has the pairs of two chunks, forward and backward.
#[track_caller]
pub fn sigmoid_pairs<'g>(
    s: &Scope<'g>,
    [a, b]: [Tensor<'g>; 2],
    [scale, bias]: [Tensor<'g>; 2],
    chunks: usize,
) -> Tensor<'g> {
    let [batch, dim] = a.dims();
    if chunks == 0 || !batch.is_multiple_of(chunks) {
        let message = format!("{batch} pairs do not divide into {chunks} chunks");
        return s.graph.poison("sigmoid_pairs", &message);
    }
    let shape = [chunks, batch / chunks, dim];
    let places = s.places();
    let cut = |x: Tensor<'g>| places.constrain(x.reshape(&shape), &BY_CHUNK);
    let sum = forward(&places, [cut(a), cut(b)], [scale, bias]);
    custom_gradient(
        &[a, b, scale, bias],
        &[sum],
        Rc::new(move |inputs, _, ct| {
            let [a, b] = [0, 1].map(|k| places.constrain(inputs[k].reshape(&shape), &BY_CHUNK));
            let found = backward(&places, [a, b], [inputs[2], inputs[3]]);
            let inputs = inputs.iter().zip(found);
            inputs
                .map(|(of, found)| {
                    Some(found.reshape(&of.shape()) * ct[0].broadcast_in_dim(&of.shape(), &[]))
                })
                .collect()
        }),
    )[0]
}

/// Chunks as examples are; what is in one is not cut: no rule names windows.
const BY_CHUNK: [Axis; 3] = [Axis::Batch, Axis::Window, Axis::Window];

/// The logits of every chunk of `a` with the chunk of `b` that is there, f32 `[chunks, rows, rows]`.
#[track_caller]
fn logits<'g>(a: Tensor<'g>, b: Tensor<'g>, [scale, bias]: [Tensor<'g>; 2]) -> Tensor<'g> {
    let cosines = einsum_to(a, b, "cid,cjd->cij", DType::F32);
    let wide = |x: Tensor<'g>| x.broadcast_in_dim(&cosines.shape(), &[]);
    cosines * wide(scale) + wide(bias)
}

/// Whether a logit is of a pair that belongs together, f32: in the first round, on the diagonal.
#[track_caller]
fn is_own<'g>(logits: Tensor<'g>, round: Tensor<'g>) -> Tensor<'g> {
    let ty = logits.ty().with_dtype(DType::I32);
    let [row, column] = [1, 2].map(|axis| logits.graph.iota(axis, ty.clone()));
    let first = round.equal(round.filled(0.0));
    let first = first.broadcast_in_dim(&logits.shape(), &[]);
    row.equal(column).and(first).to(DType::F32)
}

/// Every chunk handed on to the next place.
#[track_caller]
fn handed_on<'g>(s: &ActivationSharding, x: Tensor<'g>) -> Tensor<'g> {
    let chunks = x.dim(0);
    match chunks {
        1 => x,
        _ => {
            let turned = [x.slice(0, chunks - 1, chunks), x.slice(0, 0, chunks - 1)];
            s.constrain(concatenate(&turned, 0), &BY_CHUNK)
        }
    }
}

fn rounds<'g>(a: Tensor<'g>) -> Tensor<'g> {
    a.graph.iota(0, Type::new(DType::I32, &[a.dim(0)]))
}

#[track_caller]
fn forward<'g>(
    s: &ActivationSharding,
    [a, b]: [Tensor<'g>; 2],
    numbers: [Tensor<'g>; 2],
) -> Tensor<'g> {
    let zero = a.graph.fill(0.0, Type::new(DType::F32, &[a.dim(0)]));
    let (carried, _) = scan(
        a.graph,
        a.dim(0),
        false,
        &[b, zero],
        &[rounds(a)],
        |carried, slices| {
            let logits = logits(a, carried[0], numbers);
            let each = binary_cross_entropy(logits, is_own(logits, slices[0]));
            (
                vec![handed_on(s, carried[0]), carried[1] + each.sum(&[1, 2])],
                Vec::new(),
            )
        },
    );
    match carried.get(1) {
        Some(sums) => sums.sum_all(),
        None => a
            .graph
            .poison("sigmoid_pairs", "the loop over chunks was refused"),
    }
}

/// Gradients of `a`, `b`, `scale` and `bias`; what belongs to a chunk of `b` goes round with it.
#[track_caller]
fn backward<'g>(
    s: &ActivationSharding,
    [a, b]: [Tensor<'g>; 2],
    numbers: [Tensor<'g>; 2],
) -> [Tensor<'g>; 4] {
    let zero = a.graph.fill(0.0, Type::new(DType::F32, &[a.dim(0)]));
    let begin = [b, a.filled(0.0), b.filled(0.0), zero, zero];
    let (carried, _) = scan(
        a.graph,
        a.dim(0),
        false,
        &begin,
        &[rounds(a)],
        |carried, slices| {
            let there = carried[0];
            let logits = logits(a, there, numbers);
            let share = logits.logistic() - is_own(logits, slices[0]);
            let scaled = share * numbers[0].broadcast_in_dim(&share.shape(), &[]);
            let batch = [vec![0], vec![0]];
            let da = dot_general(scaled, there, batch.clone(), [vec![2], vec![1]], DType::F32);
            let db = dot_general(scaled, a, batch, [vec![1], vec![1]], DType::F32);
            let cosines = einsum_to(a, there, "cid,cjd->cij", DType::F32);
            let next = vec![
                handed_on(s, there),
                carried[1] + da,
                handed_on(s, carried[2] + db),
                carried[3] + (share * cosines).sum(&[1, 2]),
                carried[4] + share.sum(&[1, 2]),
            ];
            (next, Vec::new())
        },
    );
    match carried[..] {
        [_, da, db, dscale, dbias] => [da, db, dscale.sum_all(), dbias.sum_all()],
        _ => {
            [a.graph
                .poison("sigmoid_pairs", "the loop over chunks was refused"); 4]
        }
    }
}
