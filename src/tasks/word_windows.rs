//! Words told by those near them from words that are drawn.

use super::encoded::{COMPARED, row};
use super::tally::{HeldOut, Sums, sum};
use super::{LossOutput, Tally, Task};
use crate::config::NonNegative;
use crate::data::text::Corpus;
use crate::data::{Field, FieldKind};
use crate::error::Result;
use crate::graph::Tensor;
use crate::models::{Batch, WordRows, WordVectors};
use crate::nn::{Scope, binary_cross_entropy};
use crate::ops::{concatenate, einsum};
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[task]` of a model of word vectors: negative sampling (arXiv:1310.4546, section 2.2).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct WordWindowsConfig {
    /// What is told by what.
    pub architecture: Architecture,
    /// What each word of a window gets of the gradient of their mean, in `cbow`.
    pub window_gradient: WindowGradient,
    /// What noise counts beside each pair of words, whatever its number in a row: 5 stands for five words drawn for each pair.
    pub negatives: NonNegative,
}

/// What is told by what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Architecture {
    /// Each word by each that is in its window, by itself.
    #[default]
    SkipGram,
    /// Each word by the mean of all in its window.
    Cbow,
}

/// What each word of a window gets of the gradient of their mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WindowGradient {
    /// All of it, as in word2vec.c and gensim: as many times too much as the window has words.
    #[default]
    Whole,
    /// Its share, which is the gradient (arXiv:2012.15332).
    Shared,
}

impl Default for WordWindowsConfig {
    fn default() -> WordWindowsConfig {
        WordWindowsConfig {
            architecture: Architecture::default(),
            window_gradient: WindowGradient::default(),
            negatives: NonNegative::of(5.0),
        }
    }
}

/// The task, on a model that can do it.
#[derive(Debug)]
pub(super) struct WordWindows<'m> {
    pub(super) head: &'m dyn WordVectors,
    pub(super) config: WordWindowsConfig,
}

/// A batch, and what is in whose window.
struct Near<'g> {
    ids: Tensor<'g>,
    noise: Tensor<'g>,
    /// f32 `[batch, told, by]`: 1 where the second word is in the window of the first, times the weight of its row.
    pairs: Tensor<'g>,
    /// f32 `[batch, told, noise]`: what each word drawn counts beside a word that is told; 0 where it is that word.
    unlike: Tensor<'g>,
}

impl<'g> Near<'g> {
    #[track_caller]
    fn of(batch: &Batch<'g>, weights: Option<Tensor<'g>>, negatives: f64) -> Near<'g> {
        let (ids, noise) = (batch["inputs"], batch["noise"]);
        let [rows, length] = ids.dims();
        let [_, drawn] = noise.dims();
        let shape = [rows, length, length];
        let told = |x: Tensor<'g>| x.broadcast_in_dim(&shape, &[0, 1]);
        let by = |x: Tensor<'g>| x.broadcast_in_dim(&shape, &[0, 2]);
        let place = ids.graph.iota(1, ids.ty());
        let distance = (told(place) - by(place)).abs();
        let nothing = distance.filled(0.0);
        let segments = batch["segments"];
        let inside = told(segments)
            .equal(by(segments))
            .and(told(segments).greater(nothing));
        let near = distance
            .less_equal(told(batch["reach"]))
            .and(distance.greater(nothing));
        let mut pairs = inside.and(near).to(DType::F32);
        if let Some(weights) = weights {
            pairs = pairs * weights.broadcast_in_dim(&shape, &[0]);
        }
        let shape = [rows, length, drawn];
        let other = ids
            .broadcast_in_dim(&shape, &[0, 1])
            .not_equal(noise.broadcast_in_dim(&shape, &[0, 2]));
        Near {
            ids,
            noise,
            pairs,
            unlike: other.to(DType::F32) * (negatives / drawn.max(1) as f64),
        }
    }
}

/// `ln(1 + e^x)`: what is paid for a score that should be low.
#[track_caller]
fn low<'g>(scores: Tensor<'g>) -> Tensor<'g> {
    binary_cross_entropy(scores, scores.filled(0.0))
}

impl WordWindows<'_> {
    /// What is paid for all pairs: words told by each that is in their window, and noise that is told by it. A word drawn for a row
    /// stands beside every pair of it.
    fn skip_gram<'g>(&self, s: &Scope<'g>, near: &Near<'g>) -> [Tensor<'g>; 2] {
        let length = near.ids.dim(1);
        let all = length + near.noise.dim(1);
        let by = self.head.vectors(s, near.ids);
        let asked = concatenate(&[near.ids, near.noise], 1);
        let scores = einsum(self.head.asked(s, asked), by, "btd,bjd->btj");
        let true_ones = low(-scores.slice(1, 0, length)) * near.pairs;
        let drawn = einsum(near.unlike, near.pairs, "bik,bij->bkj");
        let drawn = low(scores.slice(1, length, all)) * drawn;
        [true_ones.sum_all() + drawn.sum_all(), near.pairs.sum_all()]
    }

    /// The same for words told by the mean of those in their window.
    fn cbow<'g>(&self, s: &Scope<'g>, near: &Near<'g>) -> [Tensor<'g>; 2] {
        let length = near.ids.dim(1);
        let all = length + near.noise.dim(1);
        let count = near.pairs.sum(&[2]);
        let has = count.greater(count.filled(0.0));
        // the weight of a row is that of its pairs too
        let most = near.pairs.max(&[2]);
        let sum = einsum(near.pairs, self.head.vectors(s, near.ids), "bij,bjd->bid");
        let count = has.select(count, count.filled(1.0));
        let mean = sum / count.broadcast_in_dim(&sum.shape(), &[0, 1]);
        let mean = match self.config.window_gradient {
            WindowGradient::Whole => sum + (mean - sum).stop_gradient(),
            WindowGradient::Shared => mean,
        };
        let asked = concatenate(&[near.ids, near.noise], 1);
        let asked = self.head.asked(s, asked);
        let true_ones = (asked.slice(1, 0, length) * mean).sum(&[2]);
        let noise = einsum(mean, asked.slice(1, length, all), "bid,bkd->bik");
        let drawn = (low(noise) * near.unlike).sum(&[2]);
        let each = (low(-true_ones) + drawn) * most;
        [each.sum_all(), most.sum_all()]
    }
}

impl Task for WordWindows<'_> {
    fn name(&self) -> &'static str {
        "word_windows"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let WordRows { length, noise } = self.head.rows();
        let ids = || FieldKind::Token(0..self.head.words() as u32);
        vec![
            row("inputs", [batch, length], ids()),
            row("segments", [batch, length], FieldKind::Segment),
            row("reach", [batch, length], FieldKind::Reach),
            row("noise", [batch, noise], ids()),
        ]
    }

    /// What is paid for a pair, a mean over all. While training each pair moves its vectors by the whole rate, as if it came alone:
    /// the gradient is that of the sum, so that rates are word2vec's.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let near = Near::of(batch, weights, self.config.negatives.get());
        let [sum, count] = match self.config.architecture {
            Architecture::SkipGram => self.skip_gram(s, &near),
            Architecture::Cbow => self.cbow(s, &near),
        };
        let mean = (sum / count.maximum(count.filled(1.0))).stop_gradient();
        LossOutput {
            count: Some(count),
            ..LossOutput::of(mean + (sum - sum.stop_gradient()))
        }
    }

    fn tally<'a>(&self, _text: Option<&'a Corpus>) -> Result<Box<dyn Tally + 'a>> {
        let untrained = (1.0 + self.config.negatives.get()) * std::f64::consts::LN_2;
        Ok(Box::new(PairTally { untrained }))
    }

    fn published(&self) -> &'static str {
        "vectors"
    }

    fn published_fields(&self, batch: usize) -> Vec<Field> {
        let ids = FieldKind::Token(0..self.head.words() as u32);
        vec![Field::new(
            "inputs",
            Type::new(DType::I32, &[batch, COMPARED]),
            ids,
        )]
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.head.vectors(s, batch["inputs"])
    }
}

/// The mean over held-out pairs, beside what vectors of zeros come to.
struct PairTally {
    untrained: f64,
}

impl Tally for PairTally {
    fn add(&mut self, _batch: HeldOut) -> Result<()> {
        Ok(())
    }

    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let count = sum(sums, "count").max(1.0);
        vec![
            ("loss".to_owned(), sum(sums, "loss") / count),
            ("zeros".to_owned(), self.untrained),
        ]
    }
}
