//! What routers of experts add to a loss, and what is told of them.

use super::tally::{Sums, sum};
use super::{Term, weighted};
use crate::graph::Tensor;
use crate::models::{Batch, RouterLoss};
use crate::nn::{RouterSums, Scope};
use crate::types::DType;

/// The field under which a part of a batch finds how often each expert was chosen in the whole of it: f32 `[experts]`.
pub(super) const CHOICES: &str = "expert_choices";

/// What each of the following is a mean over.
const OF: &str = "routed_tokens";

/// Which tokens of a batch count, f32 `[batch, length]`: those that are no padding, times the weight of their example. Nothing where
/// all count alike.
#[track_caller]
pub(super) fn counted<'g>(batch: &Batch<'g>, weights: Option<Tensor<'g>>) -> Option<Tensor<'g>> {
    let own = |segments: &Tensor<'g>| segments.greater(segments.filled(0.0)).to(DType::F32);
    let there = batch.get("segments").map(own);
    if there.is_none() && weights.is_none() {
        return None;
    }
    let there = there.unwrap_or_else(|| batch["inputs"].to(DType::F32).filled(1.0));
    Some(weighted(there, weights))
}

/// Parts of the loss and what is told while training, each a mean over the tokens that count.
///
/// The load-balance loss is `experts sum_e f_e P_e` (arXiv:2101.03961, eq. 4 to 6): `f_e` is how many of the choices of a token are
/// expert `e`, `P_e` its mean probability, both means over all layers, as transformers has them. A product of means is no sum over
/// parts of a batch, but `f_e` has no gradient: where the batch is taken in parts, `f_e` is of the whole batch, counted before.
#[track_caller]
pub(super) fn terms<'g>(
    s: &Scope<'g>,
    loss: RouterLoss,
    whole: Option<Tensor<'g>>,
) -> Vec<Term<'g>> {
    let sums = RouterSums::told(s);
    let experts = sums.choices.dim(1);
    let layers = sums.tokens.dim(0) as f64;
    let all = sums.tokens.sum_all();
    let tokens = at_least_one(all);
    let share = |x: Tensor<'g>, by: Tensor<'g>| x / by.broadcast_in_dim(&x.shape(), &[]);
    let own = sums.choices.sum(&[0]);
    let choices = whole.unwrap_or(own);
    let load = share(choices, at_least_one(choices.sum_all())); // 1 / experts where it is even
    let each = own.sum_all() / tokens; // choices of a token
    let probabilities = share(sums.probabilities.sum(&[0]), tokens);
    let balance = (load * probabilities).sum_all() * each * experts as f64;
    let mean = |x: Tensor<'g>| x.sum_all() / tokens;
    let term = |name, mean, weight| Term {
        name,
        of: OF,
        mean,
        count: all / layers,
        weight,
    };
    vec![
        term("load_balance", balance, loss.balance),
        term("router_z", mean(sums.log_sums), loss.z),
        term("router_entropy", mean(sums.entropy), 0.0),
        term("expert_load_max", load.max(&[0]) * experts as f64, 0.0),
        term("expert_load_min", load.min(&[0]) * experts as f64, 0.0),
        term("dropped_choices", mean(sums.dropped) / each, 0.0),
    ]
}

/// What each of these terms is a mean over, of a whole batch: tokens that count.
#[track_caller]
pub(super) fn counts<'g>(batch: &Batch<'g>) -> Vec<Tensor<'g>> {
    let ids = batch["inputs"];
    let counted = counted(batch, None).unwrap_or_else(|| ids.to(DType::F32).filled(1.0));
    vec![counted.sum_all(); 6]
}

/// What an evaluation counts.
#[track_caller]
pub(super) fn sums<'g>(s: &Scope<'g>) -> Vec<(&'static str, Tensor<'g>)> {
    let sums = RouterSums::told(s);
    vec![
        (CHOICES, sums.choices.sum(&[0])),
        ("router_entropy", sums.entropy.sum_all()),
        (OF, sums.tokens.sum_all()),
    ]
}

/// What that comes to: the load of each expert, 1 where it is even, and the mean entropy of the routers' probabilities in nats.
pub(super) fn figures(all: &Sums) -> Vec<(String, f64)> {
    let Some(choices) = all.get(CHOICES) else {
        return Vec::new();
    };
    let total = choices.iter().sum::<f64>().max(1.0);
    let load = choices.iter().map(|n| n * choices.len() as f64 / total);
    let load = load.enumerate();
    let mut figures: Vec<(String, f64)> = load
        .map(|(e, load)| (format!("expert_load_{e}"), load))
        .collect();
    let entropy = sum(all, "router_entropy") / sum(all, OF).max(1.0);
    figures.push(("router_entropy".to_owned(), entropy));
    figures
}

fn at_least_one(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x.filled(1.0))
}
