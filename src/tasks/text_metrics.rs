//! What an evaluation of text comes to.

use super::captions::{NO_PICTURE, OTHER_PICTURE};
use super::routers;
use super::tally::{HeldOut, Sums, Tally, sum};
use crate::data::text::{Corpus, Neighbours, Row, Trigram, restored};
use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;
use std::collections::BTreeMap;
use std::f64::consts::LN_2;
use std::ops::Range;

/// How often each token is wanted in held-out text.
#[derive(Debug, Default)]
struct Counts(BTreeMap<i32, u64>); // summed in one order, so that the same text gives the same bits

impl Counts {
    /// Count an id.
    fn add(&mut self, id: i32) {
        *self.0.entry(id).or_default() += 1;
    }

    /// Cross-entropy, in nats a token, of the best model that knows only how often each token comes: the entropy of
    /// these very frequencies, so no such model does better here. `of` chooses the tokens.
    fn entropy(&self, of: impl Fn(i32) -> bool) -> f64 {
        let own = self.0.iter().filter(|(id, _)| of(**id));
        let counts: Vec<f64> = own.map(|(_, count)| *count as f64).collect();
        let total: f64 = counts.iter().sum();
        let sum: f64 = counts.iter().map(|c| c / total * (c / total).ln()).sum();
        -sum + 0.0 // of one token alone it is 0, not -0
    }
}

/// Tokens that a count model was asked for, and the nats that they cost it.
#[derive(Debug, Default)]
struct Asked(u64, f64);

impl Asked {
    fn add(&mut self, probability: f64) {
        self.0 += 1;
        self.1 -= probability.ln();
    }

    fn mean(&self) -> Option<f64> {
        (self.0 > 0).then(|| self.1 / self.0 as f64)
    }
}

/// What a decoder has to write counted: tokens, bytes, and how likely a trigram model finds them.
pub(super) struct SpanTally<'a> {
    counts: Counts,
    /// Bytes of text that the targets stand for.
    bytes: u64,
    trigram: Asked,
    table: Option<(&'a Trigram, &'a Tokenizer)>,
    /// Ids that are neither sentinels nor an end.
    text_ids: Range<u32>,
}

impl<'a> SpanTally<'a> {
    pub(super) fn new(text_ids: Range<u32>, text: Option<&'a Corpus>) -> Result<SpanTally<'a>> {
        let table =
            text.map(|corpus| Ok::<_, Error>(corpus.trigram()?.zip(Some(corpus.tokenizer()))));
        Ok(SpanTally {
            counts: Counts::default(),
            bytes: 0,
            trigram: Asked::default(),
            table: table.transpose()?.flatten(),
            text_ids,
        })
    }

    /// Ask the trigram model for every target token that is text, each behind the two tokens of the text before it, whether
    /// those were hidden too or not.
    fn ask(&mut self, batch: HeldOut) -> Result<()> {
        let Some((trigram, tokenizer)) = self.table else {
            return Ok(());
        };
        for example in rows(batch)?.iter().flat_map(Row::split) {
            let mut context = [None, None];
            for (id, wanted) in restored(tokenizer, &example) {
                if wanted {
                    self.trigram.add(trigram.probability(context, id));
                }
                context = [context[1], Some(id)];
            }
        }
        Ok(())
    }
}

impl Tally for SpanTally<'_> {
    /// Count the targets of a batch in the rows that count.
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        let fields = (
            batch.arrays.get("targets"),
            batch.arrays.get("target_segments"),
        );
        let (Some(ids), Some(segments)) = fields else {
            return Ok(());
        };
        self.bytes += batch.bytes;
        let length = ids.shape()[1];
        let weights = batch.weights.values::<f32>()?;
        let each = ids.values::<i32>()?.iter().zip(segments.values::<i32>()?);
        for (at, (id, segment)) in each.enumerate() {
            if *segment > 0 && weights[at / length] > 0.0 {
                self.counts.add(*id);
            }
        }
        self.ask(batch)
    }

    /// `loss` and `perplexity` count every target token; `bits_per_byte` is the loss of a whole target, sentinels and
    /// end included, for each byte of text that it stands for; `text_loss` and `span_accuracy` count tokens of text
    /// alone; `unigram` and `text_unigram` are what the best model without context would have for `loss` and `text_loss`,
    /// `text_trigram` what a smoothed table of the training text's trigrams has for `text_loss`, which tells it two tokens to
    /// the left.
    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let (count, text_tokens) = (
            sum(sums, "count").max(1.0),
            sum(sums, "text_tokens").max(1.0),
        );
        let loss = sum(sums, "loss") / count;
        let is_text = |id: i32| u32::try_from(id).is_ok_and(|id| self.text_ids.contains(&id));
        let bits = sum(sums, "loss") / LN_2 / self.bytes.max(1) as f64;
        let figures = [
            ("loss", loss),
            ("perplexity", loss.exp()),
            ("unigram", self.counts.entropy(|_| true)),
            ("text_loss", sum(sums, "text_nll") / text_tokens),
            ("text_unigram", self.counts.entropy(is_text)),
            ("bits_per_byte", bits),
            ("span_accuracy", sum(sums, "correct") / text_tokens),
        ];
        let trigram = self.trigram.mean().map(|nats| ("text_trigram", nats));
        named(figures.into_iter().chain(trigram))
    }
}

/// Next tokens counted, and how likely a trigram model finds them.
pub(super) struct CausalTally<'a> {
    counts: Counts,
    /// Bytes of text that the targets stand for.
    bytes: u64,
    trigram: Asked,
    table: Option<(&'a Trigram, &'a Tokenizer)>,
}

impl<'a> CausalTally<'a> {
    pub(super) fn new(text: Option<&'a Corpus>) -> Result<CausalTally<'a>> {
        let table =
            text.map(|corpus| Ok::<_, Error>(corpus.trigram()?.zip(Some(corpus.tokenizer()))));
        Ok(CausalTally {
            counts: Counts::default(),
            bytes: 0,
            trigram: Asked::default(),
            table: table.transpose()?.flatten(),
        })
    }
}

impl CausalTally<'_> {
    /// Ask the trigram model for every target of a row, behind the two ids that the row shows before it: at the first position of a
    /// text that was cut that is one.
    fn ask(&mut self, inputs: &[i32], positions: &[i32], targets: &[i32]) {
        let Some((trigram, tokenizer)) = self.table else {
            return;
        };
        let id = |id: i32| u32::try_from(id).ok();
        let begins = |id: &u32| *id == tokenizer.eos() || Some(*id) == tokenizer.special().bos;
        for (at, target) in targets.iter().enumerate() {
            let (Some(target), Some(last)) = (id(*target), id(inputs[at])) else {
                continue;
            };
            let before = match positions[at] {
                0 => None,
                _ => id(inputs[at - 1]),
            };
            let probability = match (Some(last).filter(|id| !begins(id)), before) {
                (None, _) => trigram.probability([None, None], target),
                (Some(last), None) => trigram.behind_one(last, target),
                (Some(last), Some(before)) => {
                    let before = Some(before).filter(|id| !begins(id));
                    trigram.probability([before, Some(last)], target)
                }
            };
            self.trigram.add(probability);
        }
    }
}

impl Tally for CausalTally<'_> {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        self.bytes += batch.bytes;
        batch.asked(&mut |[inputs, positions, targets]| {
            let there = targets.iter().filter(|id| **id >= 0);
            there.for_each(|id| self.counts.add(*id));
            self.ask(inputs, positions, targets);
        })
    }

    /// `loss` in nats a token, `perplexity` and `accuracy` of the tokens asked for, an end of text counted as any; `bits_per_byte`
    /// is the loss of all for each byte of text that they stand for. `unigram` is what the best model without context would have
    /// for `loss`, `trigram` what a smoothed table of the training text's trigrams has.
    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let count = sum(sums, "count").max(1.0);
        let loss = sum(sums, "loss") / count;
        let bits = sum(sums, "loss") / LN_2 / self.bytes.max(1) as f64;
        let figures = [
            ("loss", loss),
            ("perplexity", loss.exp()),
            ("bits_per_byte", bits),
            ("accuracy", sum(sums, "correct") / count),
            ("unigram", self.counts.entropy(|_| true)),
        ];
        let trigram = self.trigram.mean().map(|nats| ("trigram", nats));
        let mut all = named(figures.into_iter().chain(trigram));
        all.extend(routers::figures(sums));
        all
    }
}

/// Tokens of captions counted.
#[derive(Default)]
pub(super) struct CaptionTally {
    counts: Counts,
    /// Bytes of text that the targets stand for.
    bytes: u64,
}

impl Tally for CaptionTally {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        self.bytes += batch.bytes;
        for k in batch.counting()? {
            let (ids, there) = (batch.row("inputs", k)?, batch.row("input_segments", k)?);
            let there = ids.iter().zip(there).filter(|(_, there)| *there > 0);
            there.for_each(|(id, _)| self.counts.add(*id));
        }
        Ok(())
    }

    /// `loss` in nats a token, `perplexity`, `accuracy` and `bits_per_byte` of the texts, their ends counted as any token;
    /// `other_picture` is the loss beside the picture of another example, `unigram` what the best model without picture and context
    /// would have; `no_picture` is the loss with pictures that nothing sees, of a model that can do without.
    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let count = sum(sums, "count").max(1.0);
        let loss = sum(sums, "loss") / count;
        let bits = sum(sums, "loss") / LN_2 / self.bytes as f64;
        let figures = [
            ("loss", loss),
            ("perplexity", loss.exp()),
            ("accuracy", sum(sums, "correct") / count),
            (OTHER_PICTURE, sum(sums, OTHER_PICTURE) / count),
            ("unigram", self.counts.entropy(|_| true)),
        ];
        let bits = (self.bytes > 0).then_some(("bits_per_byte", bits));
        let without = sums.contains_key(NO_PICTURE);
        let without = without.then(|| (NO_PICTURE, sum(sums, NO_PICTURE) / count));
        named(figures.into_iter().chain(without).chain(bits))
    }
}

/// Hidden tokens counted, and how likely counts that see both neighbours find them.
pub(super) struct MaskedTally<'a> {
    counts: Counts,
    asked: Asked,
    table: Option<(&'a Neighbours, &'a Tokenizer)>,
}

impl<'a> MaskedTally<'a> {
    pub(super) fn new(text: Option<&'a Corpus>) -> Result<MaskedTally<'a>> {
        let table =
            text.map(|corpus| Ok::<_, Error>(corpus.neighbours()?.zip(Some(corpus.tokenizer()))));
        Ok(MaskedTally {
            counts: Counts::default(),
            asked: Asked::default(),
            table: table.transpose()?.flatten(),
        })
    }

    /// Ask the counts for every token of a row that is asked for, all of those hidden.
    fn ask(&mut self, ids: &[i32], positions: &[i32], targets: &[i32]) {
        let Some((neighbours, tokenizer)) = self.table else {
            return;
        };
        let seen = |id: &i32| {
            u32::try_from(*id)
                .ok()
                .filter(|id| tokenizer.is_ordinary(*id))
        };
        let mut visible: Vec<Option<u32>> = ids.iter().map(seen).collect();
        let asked = positions.iter().zip(targets);
        let asked: Vec<(usize, u32)> = asked
            .filter_map(|(at, id)| Some((usize::try_from(*at).ok()?, u32::try_from(*id).ok()?)))
            .collect();
        for (at, _) in &asked {
            visible[*at] = None;
        }
        for (at, id) in asked {
            self.asked.add(neighbours.probability(&visible, at, id));
        }
    }

    /// `unigram`: what the best model without context would have for the tokens asked for; `neighbours`: what counts of the training
    /// text have that see the tokens on both sides, where those are not hidden.
    fn floors(&self) -> impl Iterator<Item = (&'static str, f64)> {
        let unigram = self.counts.entropy(|_| true);
        let neighbours = self.asked.mean().map(|nats| ("neighbours", nats));
        std::iter::once(("unigram", unigram)).chain(neighbours)
    }
}

impl Tally for MaskedTally<'_> {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        batch.asked(&mut |[inputs, positions, targets]| {
            let there = targets.iter().filter(|id| **id >= 0);
            there.for_each(|id| self.counts.add(*id));
            self.ask(inputs, positions, targets);
        })
    }

    /// `loss` is the sum of the losses that there are: `token_loss` of the tokens asked for, `span_loss` of the same by the ends
    /// of their span, `pair_loss` of pairs of texts. `accuracy`, `span_accuracy`, `pair_accuracy`: how often the likeliest is
    /// right.
    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let part = |name: &str, of: &str| {
            let count = sum(sums, of);
            (count > 0.0 && sums.contains_key(name)).then(|| sum(sums, name) / count)
        };
        let losses = [
            ("token_loss", part("token_loss", "tokens")),
            ("span_loss", part("span_loss", "span_tokens")),
            ("pair_loss", part("pair_loss", "pairs")),
        ];
        let hits = [
            ("accuracy", part("correct", "tokens")),
            ("span_accuracy", part("span_correct", "tokens")),
            ("pair_accuracy", part("pair_correct", "pairs")),
        ];
        let said = |all: [(&'static str, Option<f64>); 3]| {
            all.into_iter()
                .filter_map(|(name, value)| Some((name, value?)))
        };
        let loss = said(losses).map(|(_, value)| value).sum();
        let several = said(losses).count() > 1; // of one alone the loss says all
        let all = std::iter::once(("loss", loss)).chain(said(losses).filter(|_| several));
        named(all.chain(said(hits)).chain(self.floors()))
    }
}

/// Hidden tokens counted, and how well those that were replaced are told from the others.
pub(super) struct ReplacedTally<'a> {
    hidden: MaskedTally<'a>,
    /// What the losses of generator and discriminator are multiplied by.
    weights: [f64; 2],
}

impl<'a> ReplacedTally<'a> {
    pub(super) fn new(text: Option<&'a Corpus>, weights: [f64; 2]) -> Result<ReplacedTally<'a>> {
        Ok(ReplacedTally {
            hidden: MaskedTally::new(text)?,
            weights,
        })
    }
}

impl Tally for ReplacedTally<'_> {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        self.hidden.add(batch)
    }

    /// `loss` is that of training, of the means of both; `generator_loss` and `generator_accuracy` of the tokens asked for, `discriminator_loss` of every
    /// token; `auc` is the area under the curve of "replaced" (the chance that a replaced token has a higher logit than one
    /// that was not, to the width of a bin), `replaced` the share of them: who always says "original" is right otherwise.
    fn figures(&self, sums: &Sums, _examples: usize) -> Vec<(String, f64)> {
        let (tokens, judged) = (sum(sums, "tokens").max(1.0), sum(sums, "judged").max(1.0));
        let generator = sum(sums, "generator_loss") / tokens;
        let discriminator = sum(sums, "discriminator_loss") / judged;
        let [of_generator, of_discriminator] = self.weights;
        let bins = |name: &str| sums.get(name).map_or(&[][..], Vec::as_slice);
        let figures = [
            (
                "loss",
                of_generator * generator + of_discriminator * discriminator,
            ),
            ("generator_loss", generator),
            ("generator_accuracy", sum(sums, "correct") / tokens),
            ("discriminator_loss", discriminator),
            ("replaced", sum(sums, "replaced") / judged),
            (
                "auc",
                area(bins("replaced_by_logit"), bins("original_by_logit")),
            ),
        ];
        named(figures.into_iter().chain(self.hidden.floors()))
    }
}

/// Area under the ROC curve of two histograms over the same bins, rising: the share of pairs of one of each in which the first
/// lies higher; half of those in one bin. NaN where one is empty.
fn area(positive: &[f64], negative: &[f64]) -> f64 {
    let (mut below, mut higher) = (0.0, 0.0);
    for (p, n) in positive.iter().zip(negative) {
        higher += p * (below + n / 2.0);
        below += n;
    }
    higher / (positive.iter().sum::<f64>() * below)
}

fn named<'a>(figures: impl Iterator<Item = (&'a str, f64)>) -> Vec<(String, f64)> {
    figures
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// The rows of a batch that count.
fn rows(batch: HeldOut) -> Result<Vec<Row>> {
    let row = |k: usize| {
        let columns = ["inputs", "input_segments", "targets", "target_segments"];
        let columns = columns.map(|name| Ok((name, batch.row(name, k)?)));
        Ok(Row::of(columns.into_iter().collect::<Result<_>>()?))
    };
    batch.counting()?.into_iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::array::Array;

    #[test]
    fn one_token_alone_is_no_surprise() {
        let counts = Counts(BTreeMap::from([(1, 7), (2, 7)]));
        assert_eq!(counts.entropy(|_| true), LN_2);
        for none in [counts.entropy(|id| id == 1), counts.entropy(|_| false)] {
            assert_eq!(format!("{none:.4}"), "0.0000");
        }
    }

    /// The figures of documents apart, in rows of 8 tokens, against sums over the documents themselves.
    #[test]
    fn next_tokens_are_counted_as_their_documents_have_them() {
        const LENGTH: usize = 8;
        let place = tempfile::tempdir().unwrap();
        let one = |k: usize| "a bad cab, a dab; ".repeat(3)[k % 7..][..3 + k * 5 % 31].to_owned();
        let held_out: Vec<String> = (40..61).map(one).collect();
        let lines = |texts: &mut dyn Iterator<Item = String>| -> String {
            texts
                .map(|text| format!("{{\"text\": {text:?}}}\n"))
                .collect()
        };
        let trained = lines(&mut (0..40).map(one));
        std::fs::write(place.path().join("train.jsonl"), trained).unwrap();
        let held = lines(&mut held_out.iter().cloned());
        std::fs::write(place.path().join("held.jsonl"), held).unwrap();
        let config = "tokenizer = \"bytes\"\ninputs = 8\ndocuments = \"separate\"\npack = true\n\
            objective = { kind = \"causal_lm\" }\n\
            [train.own]\nkind = \"jsonl\"\nfiles = [\"train.jsonl\"]\n\
            [eval.own]\nkind = \"jsonl\"\nfiles = [\"held.jsonl\"]\n";
        let resolve = |name: &str| Ok(place.path().join(name));
        let corpus = Corpus::open(&toml::from_str(config).unwrap(), 0, 4, &resolve).unwrap();
        let trigram = corpus.trigram().unwrap().unwrap();
        let bytes = |texts: &mut dyn Iterator<Item = String>| -> u64 {
            texts.map(|text| text.len() as u64).sum()
        };
        // ends are counted with the text
        assert_eq!(trigram.tokens(), bytes(&mut (0..40).map(one)) + 40);

        let mut tally = CausalTally::new(Some(&corpus)).unwrap();
        let mut batches = corpus.eval().unwrap();
        while let Some(batch) = batches.next().unwrap() {
            let weights = Array::new(&[batch.weights.len()], &batch.weights).unwrap();
            let held = HeldOut {
                arrays: &batch.arrays().unwrap(),
                weights: &weights,
                bytes: batch.bytes(),
            };
            tally.add(held).unwrap();
        }
        let (mut counts, mut nats, mut tokens) = (BTreeMap::new(), 0.0, 0);
        for text in &held_out {
            let mut ids = Vec::new();
            corpus.tokenizer().encode(text, &mut ids);
            ids.push(corpus.tokenizer().eos());
            for (at, id) in ids.iter().enumerate() {
                let before = |n: usize| at.checked_sub(n).map(|at| ids[at]);
                // where a document is cut, the row shows one token before
                let probability = match before(1).filter(|_| at % LENGTH == 0) {
                    Some(last) => trigram.behind_one(last, *id),
                    None => trigram.probability([before(2), before(1)], *id),
                };
                nats -= probability.ln();
                tokens += 1;
                *counts.entry(*id).or_insert(0.0) += 1.0;
            }
        }
        let total = f64::from(tokens);
        let unigram: f64 = counts
            .values()
            .map(|n: &f64| n / total * (total / n).ln())
            .sum();
        let sums = [("loss", 2.0 * total), ("count", total), ("correct", 7.0)];
        let sums = sums.map(|(name, value)| (name.to_owned(), vec![value]));
        let figures: BTreeMap<String, f64> = tally.figures(&sums.into(), 0).into_iter().collect();
        let text_bytes = bytes(&mut held_out.iter().cloned()) as f64;
        let wanted = [
            ("accuracy", 7.0 / total),
            ("bits_per_byte", 2.0 * total / LN_2 / text_bytes),
            ("loss", 2.0),
            ("perplexity", 2f64.exp()),
            ("trigram", nats / total),
            ("unigram", unigram),
        ];
        assert_eq!(figures.len(), wanted.len());
        for ((name, value), (wanted_name, wanted)) in figures.into_iter().zip(wanted) {
            assert_eq!(name, wanted_name);
            assert!((value - wanted).abs() < 1e-9, "{name}: {value} {wanted}");
        }
    }

    #[test]
    fn the_area_is_the_share_of_pairs_in_order() {
        // logits 1, 3, 3 of replaced tokens and 0, 1, 2, 3 of others: of 12 pairs 1 + 2 x 3 are in order, 3 tied
        let area_of_both = area(&[0.0, 1.0, 0.0, 2.0], &[1.0, 1.0, 1.0, 1.0]);
        assert!(
            (area_of_both - (7.0 + 1.5) / 12.0).abs() < 1e-12,
            "{area_of_both}"
        );
        assert_eq!(area(&[0.0, 4.0], &[9.0, 0.0]), 1.0);
        assert!(area(&[0.0, 0.0], &[1.0, 0.0]).is_nan());
    }
}
