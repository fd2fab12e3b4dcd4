//! Which experts a token goes to.

use super::Moe;
use super::places::before;
use crate::graph::Tensor;
use crate::nn::Scope;
use crate::nn::linear::product;
use crate::ops::concatenate;
use crate::shard::Axis;
use crate::types::{DType, Type};

/// What a router says of the tokens `[batch, length]`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Routed<'g> {
    /// The expert of each choice, `experts` where it is dropped: i32 `[batch, length, top_k]`.
    pub ids: Tensor<'g>,
    /// What it is multiplied by: f32 `[batch, length, top_k]`.
    pub weights: Tensor<'g>,
}

/// Sums over the tokens of a layer that count, in the order in which a layer tells them; see [`RouterSums`].
const SCALARS: usize = 4;

/// What routers have done, as sums over tokens that count, all f32. What is made of them does not depend on how tokens were split.
#[derive(Clone, Copy, Debug)]
pub struct RouterSums<'g> {
    /// Choices of each expert, also those that were dropped: `[layers, experts]`, without gradient.
    pub choices: Tensor<'g>,
    /// Probabilities of each expert: `[layers, experts]`.
    pub probabilities: Tensor<'g>,
    /// Squared logarithms of the sums that probabilities are divided by (arXiv:2202.08906, eq. 5): `[layers]`.
    pub log_sums: Tensor<'g>,
    /// Entropies of the probabilities in nats: `[layers]`, without gradient.
    pub entropy: Tensor<'g>,
    /// Choices that were dropped: `[layers]`, without gradient.
    pub dropped: Tensor<'g>,
    /// Tokens: `[layers]`, without gradient.
    pub tokens: Tensor<'g>,
}

impl<'g> RouterSums<'g> {
    /// Those of all layers that a scope's layers have told.
    #[track_caller]
    pub fn told(s: &Scope<'g>) -> RouterSums<'g> {
        let all = s.told(NAME);
        let experts = (all.dim(1).saturating_sub(SCALARS)) / 2;
        let one = |k: usize| {
            let at = 2 * experts + k;
            all.slice(1, at, at + 1).reshape(&[all.dim(0)])
        };
        RouterSums {
            choices: all.slice(1, 0, experts).stop_gradient(),
            probabilities: all.slice(1, experts, 2 * experts),
            log_sums: one(0),
            entropy: one(1).stop_gradient(),
            dropped: one(2).stop_gradient(),
            tokens: one(3).stop_gradient(),
        }
    }
}

/// The name under which layers tell their sums.
const NAME: &str = "router";

/// Probabilities f32 `[batch, length, experts]` by a kernel in f32, and the likeliest experts of each token, the first of equals;
/// what the layer's tokens come to is told. `counts`, f32 `[batch, length]`, says which of them count there.
#[track_caller]
pub(super) fn route<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    config: Moe,
    counts: Option<Tensor<'g>>,
) -> Routed<'g> {
    let _in = s.enter();
    let [batch, length, width] = x.dims();
    let axes = [(Axis::Embed, width), (Axis::Classes, config.experts)];
    let init = config.init.of([width, config.experts]);
    let kernel = s.param_f32("kernel", axes, init);
    // a head over experts: see `Scope::wider`
    let logits = product(s.narrowed(x.to(DType::F32)), kernel, [&[2], &[0]]);
    let largest = logits.max(&[2]).stop_gradient();
    let shifted = logits - largest.spread_like(logits, &[2]);
    let sums = shifted.exp().sum(&[2]);
    let log_sum = sums.log() + largest;
    let log = shifted - sums.log().spread_like(logits, &[2]);
    let probabilities = log.exp();
    let (ids, weights, chosen) = likeliest(probabilities, config.top_k);
    let weights = match config.renormalize {
        true => weights / weights.sum(&[2]).spread_like(weights, &[2]),
        false => weights,
    };
    let kept = config.capacity.map(|factor| {
        let most = capacity(factor, length * config.top_k, config.experts);
        within(ids, config.experts, most)
    });
    let counts =
        counts.unwrap_or_else(|| s.graph.fill(1.0, Type::new(DType::F32, &[batch, length])));
    let over = |values: Tensor<'g>| {
        let counts = counts.broadcast_in_dim(&values.shape(), &[0, 1]);
        let sum = (values * counts).sum(&[0, 1]);
        let n = sum.shape().iter().product::<usize>();
        sum.reshape(&[n])
    };
    let lost = match kept {
        None => counts.filled(0.0),
        Some(kept) => kept.complement().to(DType::F32).sum(&[2]),
    };
    let told = [
        over(chosen.stop_gradient()),
        over(probabilities),
        over(log_sum * log_sum),
        over((probabilities * log).sum(&[2]).negate()),
        over(lost),
        over(counts.filled(1.0)),
    ];
    s.tell(NAME, concatenate(&told, 0));
    match kept {
        None => Routed { ids, weights },
        Some(kept) => Routed {
            ids: kept.select(ids, ids.filled(config.experts as f64)),
            weights: kept.select(weights, weights.filled(0.0)),
        },
    }
}

/// Indices i32 and values `[.., k]` of the largest of `[.., n]`, the first of equals, and f32 `[.., n]`, 1 at these.
#[track_caller]
fn likeliest<'g>(x: Tensor<'g>, k: usize) -> (Tensor<'g>, Tensor<'g>, Tensor<'g>) {
    let (last, n) = (x.rank() - 1, x.dim(x.rank() - 1));
    let one = [&x.shape()[..last], &[1]].concat();
    let (mut left, mut chosen) = (x.stop_gradient(), x.filled(0.0));
    let (mut ids, mut values) = (Vec::new(), Vec::new());
    for _ in 0..k {
        let id = left.argmax(last);
        let own = id.one_hot(n, DType::F32);
        values.push((x * own).sum(&[last]).reshape(&one));
        ids.push(id.reshape(&one));
        left = own.greater(own.filled(0.5)).select(left.filled(-1.0), left);
        chosen = chosen + own;
    }
    (concatenate(&ids, last), concatenate(&values, last), chosen)
}

/// Tokens of a row that an expert takes: its even share of `choices` times `factor`, rounded up.
fn capacity(factor: f64, choices: usize, experts: usize) -> usize {
    (factor * choices as f64 / experts as f64).ceil() as usize
}

/// Which choices i32 `[batch, length, k]` are among the first `most` of their expert in their row, tokens before ranks: bool.
#[track_caller]
fn within<'g>(ids: Tensor<'g>, experts: usize, most: usize) -> Tensor<'g> {
    let [batch, length, k] = ids.dims();
    let flat = ids.reshape(&[batch, length * k]);
    let place = flat.argsort(1, false).argsort(1, false);
    let sizes = flat.one_hot(experts, DType::I32).sum(&[1]);
    let first = before(sizes).take_along(1, flat);
    let rank = place - first;
    rank.less(rank.filled(most as f64))
        .reshape(&[batch, length, k])
}
