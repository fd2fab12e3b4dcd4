//! How the next token is taken from its logits.
//!
//! Each filter computes what the logits processor of that name in transformers computes, in the order in which `generate` applies
//! them: repetition penalty, temperature, top-k, top-p, min-p.

use crate::error::{Error, Result};

/// How the next token is taken: the likeliest, or drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampling {
    /// What scores are divided by before one is drawn, above 0; the likeliest token is taken without it.
    pub temperature: Option<f32>,
    /// How many of the highest scores may be drawn (arXiv:1805.04833); those equal to the last of them too.
    pub top_k: Option<usize>,
    /// The fewest likeliest tokens whose probabilities sum to this may be drawn (arXiv:1904.09751).
    pub top_p: Option<f32>,
    /// Tokens at least this times as likely as the likeliest may be drawn (arXiv:2407.01082).
    pub min_p: Option<f32>,
    /// What scores above 0 of tokens that stand in the text are divided by, and others multiplied by (arXiv:1909.05858, section
    /// 4.1); 1 changes nothing.
    pub repetition_penalty: f32,
    /// What chance follows from, with the number of the prompt and the place of the token behind it.
    pub seed: u64,
}

impl Default for Sampling {
    /// The likeliest token.
    fn default() -> Sampling {
        Sampling {
            temperature: None,
            top_k: None,
            top_p: None,
            min_p: None,
            repetition_penalty: 1.0,
            seed: 0,
        }
    }
}

impl Sampling {
    /// Whether the likeliest token is taken as the model has it, so that its logits need not be looked at.
    pub fn is_plain(&self) -> bool {
        self.temperature.is_none() && self.repetition_penalty == 1.0
    }

    /// The scores of all tokens behind `text`, of their logits; what may not be drawn becomes minus infinity.
    pub fn scores(&self, logits: &mut [f32], text: &[u32]) {
        if self.repetition_penalty != 1.0 {
            penalise(logits, text, self.repetition_penalty);
        }
        let Some(temperature) = self.temperature else {
            return;
        };
        logits.iter_mut().for_each(|score| *score /= temperature);
        if let Some(k) = self.top_k {
            keep_highest(logits, k);
        }
        if let Some(share) = self.top_p {
            keep_share(logits, share);
        }
        if let Some(least) = self.min_p {
            keep_near(logits, least);
        }
    }

    /// The token behind `text`, by its logits, which become scores: where one is drawn, that at the share `chance`, 0 to below 1,
    /// of all probability in the order of ids.
    ///
    /// # Errors
    /// When a logit is NaN, or the highest is no finite number.
    pub fn choose(&self, logits: &mut [f32], text: &[u32], chance: f64) -> Result<u32> {
        let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        if !highest.is_finite() || logits.iter().any(|score| score.is_nan()) {
            return Err(astray());
        }
        self.scores(logits, text);
        let chosen = match self.temperature {
            None => likeliest(logits),
            Some(_) => drawn(logits, chance),
        };
        Ok(chosen as u32)
    }
}

/// What is said of logits that are no numbers.
pub(super) fn astray() -> Error {
    Error::data(
        "logits are no finite numbers: the weights have gone astray, or the dtype is too narrow for them",
    )
}

fn penalise(scores: &mut [f32], text: &[u32], penalty: f32) {
    let mut seen = text.to_vec();
    seen.sort_unstable();
    seen.dedup();
    for id in seen {
        if let Some(score) = scores.get_mut(id as usize) {
            *score = match *score < 0.0 {
                true => *score * penalty,
                false => *score / penalty,
            };
        }
    }
}

fn keep_highest(scores: &mut [f32], count: usize) {
    if count >= scores.len() {
        return;
    }
    let mut sorted = scores.to_vec();
    let (_, last, _) = sorted.select_nth_unstable_by(count - 1, |a, b| b.total_cmp(a));
    let last = *last;
    hide(scores, |score| score < last);
}

/// Of equal scores at the edge those of higher ids stay: an ascending order that keeps that of ids hides the first.
fn keep_share(scores: &mut [f32], share: f32) {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.retain(|id| scores[*id] > f32::NEG_INFINITY);
    order.sort_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    let highest = order.last().map_or(0.0, |id| scores[*id]);
    let weight = |id: &usize| f64::from(scores[*id] - highest).exp();
    let all: f64 = order.iter().map(weight).sum();
    let mut sum = 0.0;
    let mut hidden = Vec::new();
    for id in &order[..order.len().saturating_sub(1)] {
        sum += weight(id) / all;
        if sum > 1.0 - f64::from(share) {
            break;
        }
        hidden.push(*id);
    }
    for id in hidden {
        scores[id] = f32::NEG_INFINITY;
    }
}

fn keep_near(scores: &mut [f32], least: f32) {
    let highest = scores[likeliest(scores)];
    hide(scores, |score| (score - highest).exp() < least);
}

fn hide(scores: &mut [f32], hidden: impl Fn(f32) -> bool) {
    for score in scores {
        if hidden(*score) {
            *score = f32::NEG_INFINITY;
        }
    }
}

/// The first of the highest.
fn likeliest(scores: &[f32]) -> usize {
    let mut best = 0;
    for (id, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = id;
        }
    }
    best
}

/// The token at that share, 0 to 1, of all probability, in the order of ids.
fn drawn(scores: &[f32], share: f64) -> usize {
    let highest = scores[likeliest(scores)];
    let weight = |score: &f32| f64::from(score - highest).exp();
    let mut left = share * scores.iter().map(weight).sum::<f64>();
    let mut last = 0;
    for (id, score) in scores.iter().enumerate() {
        let own = weight(score);
        if own > 0.0 {
            last = id;
            left -= own;
            if left < 0.0 {
                break;
            }
        }
    }
    last
}
