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

/// `[task]` of a model of word vectors: negative sampling (arXiv:1310.4546, section 2.2), or where `text.objective.output` says so
/// hierarchical softmax (section 2.1).
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
    /// f32 `[batch, told, by]`: 1 where the second word is in the window of the first, times the weight of its row.
    pairs: Tensor<'g>,
    against: Against<'g>,
}

/// What words are told from.
#[derive(Clone, Copy)]
enum Against<'g> {
    /// Words that were drawn, i32 `[batch, noise]`, and f32 `[batch, told, noise]` what each counts beside a word that is told: 0 where it
    /// is that word.
    Noise(Tensor<'g>, Tensor<'g>),
    /// What is not chosen at the nodes above each word: nodes i32 `[batch, told, depth]`, and f32 of that shape what is chosen there: 1
    /// the first child, -1 the second, 0 where there is no node.
    Siblings(Tensor<'g>, Tensor<'g>),
}

impl<'g> Near<'g> {
    #[track_caller]
    fn of(
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
        (words, negatives): (WordRows, f64),
    ) -> Near<'g> {
        let ids = batch["inputs"];
        let [rows, length] = ids.dims();
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
        let against = match words.depth {
            0 => {
                let noise = batch["noise"];
                let shape = [rows, length, words.noise];
                let other = ids
                    .broadcast_in_dim(&shape, &[0, 1])
                    .not_equal(noise.broadcast_in_dim(&shape, &[0, 2]));
                let each = negatives / words.noise.max(1) as f64;
                Against::Noise(noise, other.to(DType::F32) * each)
            }
            depth => {
                let [nodes, codes] =
                    ["points", "codes"].map(|name| batch[name].reshape(&[rows, length, depth]));
                let codes = codes.to(DType::F32);
                let there = codes.minimum(codes.filled(1.0));
                Against::Siblings(nodes, (codes * -2.0 + 3.0) * there)
            }
        };
        Near {
            ids,
            pairs,
            against,
        }
    }
}

/// `ln(1 + e^-(chosen x))` where something is chosen, else 0: what is paid for not choosing it.
#[track_caller]
fn choice<'g>(scores: Tensor<'g>, chosen: Tensor<'g>) -> Tensor<'g> {
    low(-(scores * chosen)) * chosen.abs()
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
        let by = self.head.vectors(s, near.ids);
        let (noise, unlike) = match near.against {
            Against::Noise(noise, unlike) => (noise, unlike),
            Against::Siblings(nodes, chosen) => {
                let scores = einsum(self.head.asked(s, nodes), by, "bikd,bjd->bijk");
                let chosen = chosen.broadcast_in_dim(&scores.shape(), &[0, 1, 3]);
                let paid = choice(scores, chosen).sum(&[3]) * near.pairs;
                return [paid.sum_all(), near.pairs.sum_all()];
            }
        };
        let length = near.ids.dim(1);
        let all = length + noise.dim(1);
        let asked = concatenate(&[near.ids, noise], 1);
        let scores = einsum(self.head.asked(s, asked), by, "btd,bjd->btj");
        let true_ones = low(-scores.slice(1, 0, length)) * near.pairs;
        let drawn = einsum(unlike, near.pairs, "bik,bij->bkj");
        let drawn = low(scores.slice(1, length, all)) * drawn;
        [true_ones.sum_all() + drawn.sum_all(), near.pairs.sum_all()]
    }

    /// The same for words told by the mean of those in their window.
    fn cbow<'g>(&self, s: &Scope<'g>, near: &Near<'g>) -> [Tensor<'g>; 2] {
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
        let (noise, unlike) = match near.against {
            Against::Noise(noise, unlike) => (noise, unlike),
            Against::Siblings(nodes, chosen) => {
                let scores = einsum(self.head.asked(s, nodes), mean, "bikd,bid->bik");
                let each = choice(scores, chosen).sum(&[2]) * most;
                return [each.sum_all(), most.sum_all()];
            }
        };
        let length = near.ids.dim(1);
        let all = length + noise.dim(1);
        let asked = self.head.asked(s, concatenate(&[near.ids, noise], 1));
        let true_ones = (asked.slice(1, 0, length) * mean).sum(&[2]);
        let noise = einsum(mean, asked.slice(1, length, all), "bid,bkd->bik");
        let drawn = (low(noise) * unlike).sum(&[2]);
        let each = (low(-true_ones) + drawn) * most;
        [each.sum_all(), most.sum_all()]
    }
}

impl Task for WordWindows<'_> {
    fn name(&self) -> &'static str {
        "word_windows"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let WordRows {
            length,
            noise,
            depth,
        } = self.head.rows();
        let ids = || FieldKind::Token(0..self.head.words() as u32);
        let mut fields = vec![
            row("inputs", [batch, length], ids()),
            row("segments", [batch, length], FieldKind::Segment),
            row("reach", [batch, length], FieldKind::Reach),
        ];
        match depth {
            0 => fields.push(row("noise", [batch, noise], ids())),
            depth => fields.extend([
                row("points", [batch, length * depth], ids()),
                row("codes", [batch, length * depth], FieldKind::Token(0..3)),
            ]),
        }
        fields
    }

    /// What is paid for a pair, a mean over all. While training each pair moves its vectors by the whole rate, as if it came alone:
    /// the gradient is that of the sum, so that rates are word2vec's.
    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let negatives = self.config.negatives.get();
        let near = Near::of(batch, weights, (self.head.rows(), negatives));
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
        // choices of a word differ in number, so that zeros have no figure there
        let untrained = (1.0 + self.config.negatives.get()) * std::f64::consts::LN_2;
        let untrained = (self.head.rows().depth == 0).then_some(untrained);
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
    untrained: Option<f64>,
}

impl Tally for PairTally {
    fn add(&mut self, _batch: HeldOut) -> Result<()> {
        Ok(())
    }

    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let count = sum(sums, "count").max(1.0);
        let zeros = self.untrained.map(|zeros| ("zeros".to_owned(), zeros));
        [("loss".to_owned(), sum(sums, "loss") / count)]
            .into_iter()
            .chain(zeros)
            .collect()
    }
}
