//! What an evaluation of text comes to.

use crate::array::Array;
use crate::data::text::{Row, Trigram, restored};
use crate::error::Result;
use crate::tokenizer::Tokenizer;
use std::collections::BTreeMap;
use std::f64::consts::LN_2;
use std::ops::Range;

/// How often each token is wanted in held-out text, and how likely a trigram model finds it there.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    counts: BTreeMap<i32, u64>, // summed in one order, so that the same text gives the same bits
    /// Bytes of text that the targets stand for.
    bytes: u64,
    /// Tokens of text that the trigram model was asked for, and the nats that they cost it.
    trigram: (u64, f64),
}

impl Targets {
    /// Count the targets of a batch in the rows that count.
    pub(crate) fn add(
        &mut self,
        arrays: &BTreeMap<&'static str, Array>,
        weights: &Array,
        bytes: u64,
    ) -> Result<()> {
        let (Some(ids), Some(segments)) = (arrays.get("targets"), arrays.get("target_segments"))
        else {
            return Ok(());
        };
        self.bytes += bytes;
        let length = ids.shape()[1];
        let weights = weights.values::<f32>()?;
        let each = ids.values::<i32>()?.iter().zip(segments.values::<i32>()?);
        for (at, (id, segment)) in each.enumerate() {
            if *segment > 0 && weights[at / length] > 0.0 {
                *self.counts.entry(*id).or_default() += 1;
            }
        }
        Ok(())
    }

    /// Ask the trigram model for every target token that is text, each behind the two tokens of the text before it, whether
    /// those were hidden too or not.
    pub(crate) fn ask(
        &mut self,
        trigram: &Trigram,
        tokenizer: &Tokenizer,
        (arrays, weights): (&BTreeMap<&'static str, Array>, &Array),
    ) -> Result<()> {
        for example in rows(arrays, weights)?.iter().flat_map(Row::split) {
            let mut context = [None, None];
            for (id, wanted) in restored(tokenizer, &example) {
                if wanted {
                    self.trigram.0 += 1;
                    self.trigram.1 -= trigram.probability(context, id).ln();
                }
                context = [context[1], Some(id)];
            }
        }
        Ok(())
    }

    /// Cross-entropy, in nats a token, of the best model that knows only how often each token comes: the entropy of
    /// these very frequencies, so no such model does better here. `of` chooses the tokens.
    fn entropy(&self, of: impl Fn(i32) -> bool) -> f64 {
        let counts: Vec<f64> = self
            .counts
            .iter()
            .filter(|(id, _)| of(**id))
            .map(|(_, count)| *count as f64)
            .collect();
        let total: f64 = counts.iter().sum();
        let sum: f64 = counts.iter().map(|c| c / total * (c / total).ln()).sum();
        -sum + 0.0 // of one token alone it is 0, not -0
    }

    /// The figures of an evaluation, of the sums that the program gave; `text` are the ids that are neither sentinels nor
    /// an end.
    ///
    /// `loss` and `perplexity` count every target token; `bits_per_byte` is the loss of a whole target, sentinels and
    /// end included, for each byte of text that it stands for; `text_loss` and `span_accuracy` count tokens of text
    /// alone; `unigram` and `text_unigram` are what the best model without context would have for `loss` and `text_loss`,
    /// `text_trigram` what a smoothed table of the training text's trigrams has for `text_loss`, which tells it two tokens to
    /// the left.
    pub(crate) fn figures(
        &self,
        sums: &BTreeMap<String, f64>,
        text: &Range<u32>,
    ) -> Vec<(String, f64)> {
        let sum = |name: &str| sums.get(name).copied().unwrap_or(0.0);
        let (count, text_tokens) = (sum("count").max(1.0), sum("text_tokens").max(1.0));
        let loss = sum("loss") / count;
        let is_text = |id: i32| u32::try_from(id).is_ok_and(|id| text.contains(&id));
        let figures = [
            ("loss", loss),
            ("perplexity", loss.exp()),
            ("unigram", self.entropy(|_| true)),
            ("text_loss", sum("text_nll") / text_tokens),
            ("text_unigram", self.entropy(is_text)),
            (
                "bits_per_byte",
                sum("loss") / LN_2 / self.bytes.max(1) as f64,
            ),
            ("span_accuracy", sum("correct") / text_tokens),
        ];
        let trigram = (self.trigram.0 > 0).then(|| self.trigram.1 / self.trigram.0 as f64);
        let trigram = trigram.map(|nats| ("text_trigram", nats));
        let figures = figures.into_iter().chain(trigram);
        figures
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}

/// The rows of a batch that count.
fn rows(arrays: &BTreeMap<&'static str, Array>, weights: &Array) -> Result<Vec<Row>> {
    let of = |name: &str, row: usize| -> Result<Vec<i32>> {
        let Some(array) = arrays.get(name) else {
            return Ok(Vec::new());
        };
        let length = array.shape()[1];
        Ok(array.values::<i32>()?[row * length..(row + 1) * length].to_vec())
    };
    let counts = weights.values::<f32>()?.iter().enumerate();
    let counting = counts.filter(|(_, weight)| **weight > 0.0);
    counting
        .map(|(k, _)| {
            Ok(Row {
                inputs: of("inputs", k)?,
                input_segments: of("input_segments", k)?,
                targets: of("targets", k)?,
                target_segments: of("target_segments", k)?,
                bytes: 0,
                tokens: 0,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_token_alone_is_no_surprise() {
        let targets = Targets {
            counts: BTreeMap::from([(1, 7), (2, 7)]),
            ..Targets::default()
        };
        assert_eq!(targets.entropy(|_| true), LN_2);
        for none in [targets.entropy(|id| id == 1), targets.entropy(|_| false)] {
            assert_eq!(format!("{none:.4}"), "0.0000");
        }
    }
}
