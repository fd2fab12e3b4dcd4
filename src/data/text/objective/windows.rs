//! Words in windows, and words that stand for noise: rows for word vectors.
//!
//! What word2vec does (Mikolov et al., arXiv:1310.4546, and its code): frequent words are left out at random before windows are drawn;
//! each word's window reaches 1 to `window` words to either side, each as likely; noise is drawn by the 3/4 power of frequencies.

use super::super::row::{Column, Columns};
use super::huffman::Huffman;
use crate::config::{Count, NonNegative};
use crate::data::Stream;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// `[text.objective]` of `kind = "word_windows"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct WordWindowsConfig {
    /// Words to either side that a word's window reaches at most.
    pub window: Count<1, 1024>,
    /// Words drawn for each row as noise, which its words share. Rows of two words with as many as `task.negatives` are pairs with noise
    /// of their own.
    pub noise: Count<1, 65_536>,
    /// Power of the frequency by which noise is drawn; 0 makes all words alike.
    pub noise_power: NonNegative,
    /// Words that are a larger share of the text than this are left out at random: one of share f stays with probability
    /// `sqrt(subsample / f) + subsample / f`. 0 leaves none out.
    pub subsample: NonNegative,
    /// How a word is told from others.
    pub output: Output,
}

/// How a word is told from others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Output {
    /// Against words that are drawn (negative sampling).
    #[default]
    Negative,
    /// By the choices on the way to it in a Huffman tree over all words (hierarchical softmax); `noise` and `task.negatives` say
    /// nothing then.
    Hierarchical,
}

impl Default for WordWindowsConfig {
    fn default() -> WordWindowsConfig {
        WordWindowsConfig {
            window: Count::of(5),
            noise: Count::of(16),
            noise_power: NonNegative::of(0.75),
            subsample: NonNegative::of(1e-3),
            output: Output::default(),
        }
    }
}

/// The objective, settled for counts of words.
#[derive(Clone, Debug)]
pub(crate) struct Windows {
    window: u64,
    noise: usize,
    length: usize,
    /// Probability that each word stays.
    stays: Arc<[f32]>,
    /// Sums of the noise's weights up to each word.
    weights: Arc<[f64]>,
    /// In place of noise.
    tree: Option<Huffman>,
}

impl WordWindowsConfig {
    /// For rows of so many words, of a vocabulary with those counts.
    ///
    /// # Errors
    /// [`Error::Config`] when rows have no room for two words; [`Error::Data`] when no word came, or only one where a tree is to be made.
    pub(super) fn settle(&self, length: usize, counts: &[u64]) -> Result<Windows> {
        if length < 2 {
            return Err(Error::config(format!(
                "text.inputs: expected at least 2 words, of which one is in the window of the other, got {length}"
            )));
        }
        let all: u64 = counts.iter().sum();
        if all == 0 {
            return Err(Error::data(
                "text.tokenizer: no word of it has a count above 0",
            ));
        }
        let subsample = self.subsample.get();
        let stays = |count: &u64| match (subsample, *count) {
            (0.0, _) | (_, 0) => 1.0,
            (_, count) => {
                let part = subsample * all as f64 / count as f64;
                (part.sqrt() + part).min(1.0) as f32
            }
        };
        let mut sum = 0.0;
        let weights = counts.iter().map(|count| {
            sum += match count {
                0 => 0.0,
                count => (*count as f64).powf(self.noise_power.get()),
            };
            sum
        });
        Ok(Windows {
            window: self.window.wide(),
            noise: self.noise.get(),
            length,
            weights: weights.collect(),
            stays: counts.iter().map(stays).collect(),
            tree: match self.output {
                Output::Negative => None,
                Output::Hierarchical => Some(Huffman::new(counts)?),
            },
        })
    }
}

impl Windows {
    /// Columns of its rows: ids, the document of the row that each belongs to (from 1; 0 is padding), how far the window of each
    /// reaches, and noise; or, word by word, the nodes above each with what is chosen there (1 the first child, 2 the second, 0 where
    /// there is no node).
    pub(super) fn columns(&self) -> Vec<Column> {
        let mut columns = vec![
            Column::new("inputs", self.length, 0),
            Column::new("segments", self.length, 0),
            Column::new("reach", self.length, 0),
        ];
        match self.depth() {
            0 => columns.push(Column::new("noise", self.noise, 0)),
            depth => columns
                .extend(["points", "codes"].map(|name| Column::new(name, self.length * depth, 0))),
        }
        columns
    }

    /// Nodes above a word at most; 0 where words are told from noise.
    pub(crate) fn depth(&self) -> usize {
        self.tree.as_ref().map_or(0, Huffman::depth)
    }

    /// Take out of a document what comes too often.
    pub(crate) fn subsample(&self, ids: &mut Vec<u32>, random: &mut Stream) {
        ids.retain(|id| {
            let stays = self.stays.get(*id as usize).copied().unwrap_or(0.0);
            stays >= 1.0 || random.unit() < f64::from(stays)
        });
    }

    /// Words of a row.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    /// A row of these words, at most [`Windows::length`] of them, each with the document that it belongs to.
    pub(crate) fn row(&self, ids: &[i32], segments: &[i32], random: &mut Stream) -> Columns {
        let reach = ids.iter().map(|_| 1 + random.below(self.window) as i32);
        let mut columns = Columns::from([
            ("inputs", ids.to_vec()),
            ("segments", segments.to_vec()),
            ("reach", reach.collect()),
        ]);
        if let Some(tree) = &self.tree {
            let mut points = vec![0; ids.len() * tree.depth()];
            let mut codes = points.clone();
            for (k, id) in ids.iter().enumerate() {
                let above = tree.path(usize::try_from(*id).unwrap_or(usize::MAX));
                for (at, (node, second)) in (k * tree.depth()..).zip(above) {
                    points[at] = node;
                    codes[at] = 1 + i32::from(second);
                }
            }
            columns.extend([("points", points), ("codes", codes)]);
            return columns;
        }
        let all = self.weights.last().copied().unwrap_or(0.0);
        let noise = (0..self.noise).map(|_| {
            let at = random.unit() * all;
            let id = self.weights.partition_point(|sum| *sum <= at);
            id.min(self.weights.len() - 1) as i32
        });
        columns.insert("noise", noise.collect());
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Purpose;

    fn settled(config: WordWindowsConfig) -> Windows {
        config.settle(4, &[0, 10_000, 100, 1, 0]).unwrap()
    }

    #[test]
    fn noise_is_drawn_by_a_power_of_counts_and_windows_reach_one_to_most() {
        let config = WordWindowsConfig {
            noise: Count::of(65_536),
            ..WordWindowsConfig::default()
        };
        let windows = settled(config);
        let (mut noise, mut reach) = ([0; 5], [0; 7]);
        for k in 0..64 {
            let row = windows.row(&[1; 4], &[1; 4], &mut Stream::new(7, Purpose::Windows, k));
            row["noise"].iter().for_each(|id| noise[*id as usize] += 1);
            row["reach"].iter().for_each(|n| reach[*n as usize] += 1);
        }
        assert_eq!((noise[0], noise[4]), (0, 0), "words that never came");
        // 10,000^.75 = 1000, 100^.75 = 31.6, 1
        let share = |k: usize| f64::from(noise[k]) / (64.0 * 65_536.0);
        assert!((share(2) - 31.62 / 1032.62).abs() < 5e-4, "{noise:?}");
        assert!((share(3) - 1.0 / 1032.62).abs() < 1e-4, "{noise:?}");
        assert_eq!((reach[0], reach[6]), (0, 0));
        assert!(reach[1..6].iter().all(|n| *n > 20), "{reach:?}");
    }

    #[test]
    fn a_word_comes_with_its_way_down_the_tree_in_place_of_noise() {
        let windows = settled(WordWindowsConfig {
            output: Output::Hierarchical,
            ..WordWindowsConfig::default()
        });
        assert_eq!(windows.depth(), 2);
        let names: Vec<&str> = windows.columns().iter().map(|column| column.name).collect();
        assert_eq!(names, ["inputs", "segments", "reach", "points", "codes"]);
        let row = windows.row(
            &[1, 3, 2],
            &[1; 3],
            &mut Stream::new(7, Purpose::Windows, 0),
        );
        // word 1 is the root's second child; 3 and 2 are beneath its first
        assert_eq!(row["points"], [1, 0, 0, 1, 0, 1]);
        assert_eq!(row["codes"], [2, 0, 1, 1, 2, 1]);
        assert!(!row.contains_key("noise"));
    }

    /// `sqrt(t / f) + t / f`, as `word2vec.c` and gensim have it.
    #[test]
    fn frequent_words_are_left_out_by_their_share() {
        let kept = |subsample: f64| {
            let windows = settled(WordWindowsConfig {
                subsample: NonNegative::of(subsample),
                ..WordWindowsConfig::default()
            });
            let mut ids: Vec<u32> = [[1; 10_000], [2; 10_000]].concat();
            windows.subsample(&mut ids, &mut Stream::new(7, Purpose::Subsample, 0));
            [1, 2].map(|id| ids.iter().filter(|k| **k == id).count() as f64 / 1e4)
        };
        assert_eq!(kept(0.0), [1.0, 1.0]);
        let [often, seldom] = kept(1e-3);
        let part: f64 = 1e-3 * 10_101.0 / 10_000.0;
        assert!((often - (part.sqrt() + part)).abs() < 0.01, "{often}");
        let part: f64 = 1e-3 * 10_101.0 / 100.0;
        assert!((seldom - (part.sqrt() + part)).abs() < 0.015, "{seldom}");
    }

    #[test]
    fn rows_without_room_and_words_that_never_came_are_refused() {
        let config = WordWindowsConfig::default();
        let error = config.settle(1, &[0, 3]).unwrap_err().to_string();
        assert!(
            error.contains("text.inputs: expected at least 2"),
            "{error}"
        );
        let error = config.settle(4, &[0, 0]).unwrap_err().to_string();
        assert!(error.contains("no word of it has a count"), "{error}");
    }
}
