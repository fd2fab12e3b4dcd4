//! Permutation language modelling (XLNet, arXiv:1906.08237): some tokens are asked for in an order of their own, each told of those
//! that come before it there.

use super::encoder::Assembled;
use crate::config::{Count, Proper};
use crate::data::Stream;
use crate::data::text::row::Columns;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[text.objective]` with `kind = "permutation_lm"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PermutationLmConfig {
    /// Share of a row's tokens that is asked for: a sixth when not given, the `1 / K` of the paper.
    #[serde(default = "share")]
    pub share: Proper,
    /// Tokens of a span, at most: every length from 1 on is as likely as any other.
    #[serde(default = "max_span")]
    pub max_span: Count<1, 512>,
}

impl Default for PermutationLmConfig {
    fn default() -> PermutationLmConfig {
        PermutationLmConfig {
            share: share(),
            max_span: max_span(),
        }
    }
}

fn share() -> Proper {
    Proper::of(1.0 / 6.0)
}

fn max_span() -> Count<1, 512> {
    Count::of(5)
}

impl PermutationLmConfig {
    /// Tokens of a span and those around it.
    fn context(&self, span: usize) -> usize {
        (span as f64 / self.share.get()) as usize
    }

    /// Tokens that a row of so many may be asked for: the last span need not have its tokens around it.
    pub(super) fn asked_at_most(&self, length: usize) -> usize {
        let whole = length.saturating_sub(1);
        let spans = 1..=self.max_span.get();
        let dense = spans.map(|span| whole * span / self.context(span)).max();
        (dense.unwrap_or(0) + self.max_span.get()).min(length)
    }

    /// What is asked, and in which order: row after row is cut into stretches of `span / share` tokens, and a span lies anywhere in each.
    /// Tokens that may not be hidden are left out of it; where nothing is left, one token is drawn.
    pub(super) fn ask(&self, row: &Assembled, random: &mut Stream) -> Columns {
        let mut spanned = vec![false; row.ids.len()];
        let mut begun = 0;
        while begun < spanned.len() {
            let span = 1 + random.below(self.max_span.wide()) as usize;
            let context = self.context(span);
            let start = begun + random.below((context - span + 1) as u64) as usize;
            let end = spanned.len();
            spanned[start.min(end)..(start + span).min(end)].fill(true);
            begun += context;
        }
        let tokens = row.words.iter().flat_map(Clone::clone);
        let mut asked: Vec<usize> = tokens.clone().filter(|at| spanned[*at]).collect();
        if asked.is_empty() {
            let drawn = random.below(row.words.len().max(1) as u64) as usize;
            asked.extend(tokens.skip(drawn).take(1));
        }
        let mut order = vec![-1; row.ids.len()];
        for (at, place) in asked.iter().zip(random.shuffled(asked.len())) {
            order[*at] = place;
        }
        Columns::from([
            ("order", order),
            ("positions", asked.iter().map(|at| *at as i32).collect()),
            (
                "targets",
                asked.iter().map(|at| row.ids[*at] as i32).collect(),
            ),
        ])
    }
}
