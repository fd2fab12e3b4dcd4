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
/// Rows for which `there`, f32 `[batch]`, is 0 and not 1 are told from nothing, and what is said of them means nothing.
#[track_caller]
pub fn info_nce<'g>(
    a: Tensor<'g>,
    b: Tensor<'g>,
    scale: Tensor<'g>,
    there: Option<Tensor<'g>>,
) -> Tensor<'g> {
    let logits = einsum_to(a, b, "id,jd->ij", DType::F32);
    let logits = logits * scale.broadcast_in_dim(&logits.shape(), &[]);
    let batch = a.dim(0);
    let own = a.graph.iota(0, Type::new(DType::I32, &[batch]));
    let among = |logits: Tensor<'g>| match there {
        None => logits,
        Some(there) => {
            let hidden = (there - 1.0) * HIDDEN;
            logits + hidden.broadcast_in_dim(&logits.shape(), &[1])
        }
    };
    let rows = softmax_cross_entropy(among(logits), own, 0.0);
    let columns = softmax_cross_entropy(among(logits.transpose(&[1, 0])), own, 0.0);
    (rows + columns) * 0.5
}

/// What the logits of a row that is not there are lowered by: their exponentials are zeros, and they stay numbers.
const HIDDEN: f64 = 1e9;

/// The sum over all pairs of `a` and `b` `[batch, dim]`, f32 of length 1, of `ln(1 + exp(-z (scale cosine + bias)))`, z = 1 for pairs that
/// belong together and -1 for others (arXiv:2303.15343, algorithm 1), a scalar.
///
/// The batch is taken in as many `chunks`, which lie over the mesh as examples do: in each round every chunk of `a` meets one chunk of
/// `b`, and these go on to the next, so that a device only ever has the pairs of two chunks, forward and backward. Pairs with a row for
/// which `there`, f32 `[batch]`, is 0 and not 1 do not count.
#[track_caller]
pub fn sigmoid_pairs<'g>(
    s: &Scope<'g>,
    [a, b]: [Tensor<'g>; 2],
    [scale, bias]: [Tensor<'g>; 2],
    (chunks, there): (usize, Option<Tensor<'g>>),
) -> Tensor<'g> {
    let [batch, dim] = a.dims();
    if chunks == 0 || !batch.is_multiple_of(chunks) {
        let message = format!("{batch} pairs do not divide into {chunks} chunks");
        return s.graph.poison("sigmoid_pairs", &message);
    }
    let shape = [chunks, batch / chunks, dim];
    let places = s.places();
    let inputs: Vec<Tensor> = [a, b, scale, bias].into_iter().chain(there).collect();
    let sum = Judged::of(&places, shape, &inputs).sum();
    custom_gradient(
        &inputs,
        &[sum],
        Rc::new(move |inputs, _, ct| {
            let found = Judged::of(&places, shape, inputs).gradients();
            let found = inputs.iter().zip(found).map(|(of, found)| {
                Some(found.reshape(&of.shape()) * ct[0].broadcast_in_dim(&of.shape(), &[]))
            });
            let whether = inputs.iter().skip(4).map(|_| None);
            found.chain(whether).collect()
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
            s.constrain(concatenate(&turned, 0), &BY_CHUNK[..x.rank()])
        }
    }
}

/// The pairs of a batch in chunks.
struct Judged<'g> {
    places: ActivationSharding,
    /// `[chunks, rows, dim]` each.
    vectors: [Tensor<'g>; 2],
    /// Scale and bias.
    numbers: [Tensor<'g>; 2],
    /// f32 `[chunks, rows]`: 1 for a row that counts; nothing where all do.
    there: Option<Tensor<'g>>,
}

impl<'g> Judged<'g> {
    /// Vectors `[batch, dim]`, scale, bias, and where not all rows count f32 `[batch]`, in chunks of that `shape`.
    #[track_caller]
    fn of(places: &ActivationSharding, shape: [usize; 3], inputs: &[Tensor<'g>]) -> Judged<'g> {
        let cut = |x: Tensor<'g>| {
            let rank = x.rank() + 1;
            places.constrain(x.reshape(&shape[..rank]), &BY_CHUNK[..rank])
        };
        Judged {
            places: places.clone(),
            vectors: [cut(inputs[0]), cut(inputs[1])],
            numbers: [inputs[2], inputs[3]],
            there: inputs.get(4).map(|there| cut(*there)),
        }
    }

    /// What is said of every pair `[chunks, rows, rows]`, where both of its rows count; `met` are those of the second.
    #[track_caller]
    fn counted(&self, each: Tensor<'g>, met: Option<&Tensor<'g>>) -> Tensor<'g> {
        match (self.there, met) {
            (Some(rows), Some(columns)) => {
                let wide = |x: Tensor<'g>, axis| x.broadcast_in_dim(&each.shape(), &[0, axis]);
                each * wide(rows, 1) * wide(*columns, 2)
            }
            _ => each,
        }
    }

    /// Go round: `meet` makes the sums of a round of those before it, of the chunks of the second that are there, of the number of the
    /// round and of which rows count, and hands on of them what goes with these chunks.
    #[track_caller]
    fn round(
        &self,
        sums: &[Tensor<'g>],
        meet: impl Fn(&[Tensor<'g>], Tensor<'g>, Tensor<'g>, Option<&Tensor<'g>>) -> Vec<Tensor<'g>>,
    ) -> Vec<Tensor<'g>> {
        let [a, b] = self.vectors;
        let graph = a.graph;
        let rounds = graph.iota(0, Type::new(DType::I32, &[a.dim(0)]));
        let begin: Vec<Tensor> = [b].into_iter().chain(self.there).collect();
        let going = begin.len();
        let begin = [&begin, sums].concat();
        let (mut carried, _) = scan(
            graph,
            a.dim(0),
            false,
            &begin,
            &[rounds],
            |carried, slices| {
                let (there, sums) = carried.split_at(going);
                let met = meet(sums, there[0], slices[0], there.get(1));
                let next = there.iter().map(|x| handed_on(&self.places, *x));
                (next.chain(met).collect(), Vec::new())
            },
        );
        match carried.len() == begin.len() {
            true => carried.split_off(going),
            false => {
                let poison = graph.poison("sigmoid_pairs", "the loop over chunks was refused");
                vec![poison; sums.len()]
            }
        }
    }

    /// Zeros `[chunks]`.
    fn zeros(&self) -> Tensor<'g> {
        let a = self.vectors[0];
        a.graph.fill(0.0, Type::new(DType::F32, &[a.dim(0)]))
    }

    #[track_caller]
    fn sum(&self) -> Tensor<'g> {
        let sums = self.round(&[self.zeros()], |sums, b, round, met| {
            let logits = logits(self.vectors[0], b, self.numbers);
            let each = binary_cross_entropy(logits, is_own(logits, round));
            vec![sums[0] + self.counted(each, met).sum(&[1, 2])]
        });
        sums[0].sum_all()
    }

    /// Gradients of both vectors, of scale and bias; what belongs to a chunk of the second goes round with it.
    #[track_caller]
    fn gradients(&self) -> [Tensor<'g>; 4] {
        let [a, b] = self.vectors;
        let begin = [a.filled(0.0), b.filled(0.0), self.zeros(), self.zeros()];
        let found = self.round(&begin, |sums, b, round, met| {
            let logits = logits(a, b, self.numbers);
            let share = self.counted(logits.logistic() - is_own(logits, round), met);
            let scaled = share * self.numbers[0].broadcast_in_dim(&share.shape(), &[]);
            let batch = [vec![0], vec![0]];
            let da = dot_general(scaled, b, batch.clone(), [vec![2], vec![1]], DType::F32);
            let db = dot_general(scaled, a, batch, [vec![1], vec![1]], DType::F32);
            let cosines = einsum_to(a, b, "cid,cjd->cij", DType::F32);
            vec![
                sums[0] + da,
                handed_on(&self.places, sums[1] + db),
                sums[2] + (share * cosines).sum(&[1, 2]),
                sums[3] + share.sum(&[1, 2]),
            ]
        });
        [found[0], found[1], found[2].sum_all(), found[3].sum_all()]
    }
}
