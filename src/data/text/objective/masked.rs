//! Masked language modelling (BERT, arXiv:1810.04805, section 3.1): some tokens are hidden, and asked for.

use super::encoder::{Assembled, EncoderVocabulary};
use super::pairs::{PairCutter, Pairs};
use crate::config::{Count, Proper, Share};
use crate::data::Stream;
use crate::data::text::row::Columns;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// `[text.objective]` with `kind = "masked_lm"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MaskedLmConfig {
    /// Share of a row's tokens that is asked for, control tokens counted: one token at least.
    #[serde(default = "share")]
    pub share: Proper,
    /// Of what is asked for the share that is hidden behind the mask.
    #[serde(default = "mask_share")]
    pub mask_share: Share,
    /// Of what is asked for the share in whose place another piece of text stands; the rest stays as it is.
    #[serde(default = "random_share")]
    pub random_share: Share,
    /// What is hidden as a whole.
    #[serde(default)]
    pub unit: Unit,
    /// Words of a span or of an n-gram, at most: 10 of a span and 3 of an n-gram when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_words: Option<Count<1, 512>>,
    /// Two texts a row, about which a model is asked how they belong together.
    #[serde(default)]
    pub pairs: Pairs,
    /// Share of the pairs that are made shorter, of any length from 2 tokens on: 0.1 when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_share: Option<Share>,
}

/// What is hidden as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Single tokens (BERT, RoBERTa).
    #[default]
    Token,
    /// Whole words (BERT's second release).
    Word,
    /// Some whole words, n of them with a chance proportional to 1 / n (ALBERT, arXiv:1909.11942, section 4.1).
    Ngram,
    /// Some whole words, n of them with a chance proportional to 0.8^n (SpanBERT, arXiv:1907.10529, section 3.1). Mask, another piece
    /// or the token itself is decided once a span, and between two spans a word stays.
    Span,
}

impl Default for MaskedLmConfig {
    fn default() -> MaskedLmConfig {
        MaskedLmConfig {
            share: share(),
            mask_share: mask_share(),
            random_share: random_share(),
            unit: Unit::default(),
            max_words: None,
            pairs: Pairs::None,
            short_share: None,
        }
    }
}

fn share() -> Proper {
    Proper::of(0.15)
}

fn mask_share() -> Share {
    Share::of(0.8)
}

fn random_share() -> Share {
    Share::of(0.1)
}

impl MaskedLmConfig {
    /// Tokens that a row of so many is asked for, control tokens counted: as BERT's code rounds, half to even.
    pub(super) fn asked(&self, length: usize) -> usize {
        ((length as f64 * self.share.get()).round_ties_even() as usize).max(1)
    }

    /// How pairs of `most` tokens together are cut, where there are pairs.
    pub(super) fn cutter(&self, most: usize) -> Result<Option<PairCutter>> {
        match (self.pairs, self.short_share) {
            (Pairs::None, None) => Ok(None),
            (Pairs::None, Some(_)) => Err(Error::config(
                "text.objective.short_share: only pairs are made shorter; give text.objective.pairs, or leave it out",
            )),
            (pairs, short) => Ok(Some(PairCutter {
                pairs,
                most,
                short_share: short.map_or(SHORT_SHARE, Share::get),
            })),
        }
    }
}

/// Pairs that are made shorter (arXiv:1810.04805's code, `short_seq_prob`).
const SHORT_SHARE: f64 = 0.1;
/// The chance that a further word is not of the span (arXiv:1907.10529, section 3.1).
const SPAN_ENDS: f64 = 0.2;

/// Masked language modelling, settled.
#[derive(Clone, Debug)]
pub(super) struct Masked {
    config: MaskedLmConfig,
    /// The chance that a unit has at most one word, two words, and so on.
    lengths: Vec<f64>,
}

/// What stands in the place of a token that is asked for.
#[derive(Clone, Copy)]
enum Shown {
    Mask,
    Another,
    Itself,
}

impl Masked {
    pub(super) fn new(config: &MaskedLmConfig) -> Result<Masked> {
        let (mask, random) = (config.mask_share, config.random_share);
        if mask.get() + random.get() > 1.0 + 1e-9 {
            return Err(Error::config(format!(
                "text.objective.random_share: {random}, which is more than text.objective.mask_share = {mask} leaves: \
                 both together are 1 at most"
            )));
        }
        let most = match (config.unit, config.max_words) {
            (Unit::Token | Unit::Word, Some(_)) => {
                return Err(Error::config(
                    "text.objective.max_words: only where text.objective.unit is \"span\" or \"ngram\"",
                ));
            }
            (Unit::Token | Unit::Word, None) => 1,
            (_, Some(most)) => most.get(),
            (Unit::Ngram, None) => 3,
            (Unit::Span, None) => 10,
        };
        let weight = |words: usize| match config.unit {
            Unit::Span => (1.0 - SPAN_ENDS).powi(words as i32 - 1),
            _ => 1.0 / words as f64,
        };
        let total: f64 = (1..=most).map(weight).sum();
        let below = |words: usize| (1..=words).map(weight).sum::<f64>() / total;
        Ok(Masked {
            config: config.clone(),
            lengths: (1..=most).map(below).collect(),
        })
    }

    /// Whether whole words are hidden.
    pub(super) fn by_words(&self) -> bool {
        self.config.unit != Unit::Token
    }

    /// Words of a unit.
    fn draw_words(&self, random: &mut Stream) -> usize {
        let draw = match self.lengths.len() {
            1 => return 1,
            _ => random.unit(),
        };
        let within = self.lengths.iter().position(|below| draw < *below);
        within.unwrap_or(self.lengths.len() - 1) + 1
    }

    /// Units of `most` tokens together at most, none over another: how many words each has is drawn first, then its place among
    /// those where it fits. When none does, it is made shorter.
    fn choose(
        &self,
        words: &[Range<usize>],
        most: usize,
        random: &mut Stream,
    ) -> Vec<Range<usize>> {
        let follows = |a: usize, b: usize| words[a].end == words[b].start;
        let mut closed = vec![false; words.len()];
        let mut starts: Vec<usize> = random
            .shuffled(words.len())
            .iter()
            .map(|s| *s as usize)
            .collect();
        starts.reverse(); // taken from the end
        let (mut units, mut left) = (Vec::new(), most);
        while left > 0 {
            let mut length = self.draw_words(random);
            let fits = |start: usize, length: usize| {
                let end = start + length;
                end <= words.len()
                    && words[end - 1].end - words[start].start <= left
                    && (start..end).all(|k| !closed[k] && (k == start || follows(k - 1, k)))
            };
            let found = loop {
                match starts.iter().rposition(|start| fits(*start, length)) {
                    Some(at) => break Some(starts.remove(at)),
                    None if length == 1 => break None,
                    None => length -= 1,
                }
            };
            let Some(start) = found else {
                break;
            };
            let end = start + length;
            let unit = words[start].start..words[end - 1].end;
            closed[start..end].fill(true);
            if self.config.unit == Unit::Span {
                if start > 0 && follows(start - 1, start) {
                    closed[start - 1] = true;
                }
                if end < words.len() && follows(end - 1, end) {
                    closed[end] = true;
                }
            }
            left -= unit.len();
            units.push(unit);
        }
        units.sort_by_key(|unit| unit.start);
        units
    }

    fn draw_shown(&self, random: &mut Stream) -> Shown {
        let (draw, mask) = (random.unit(), self.config.mask_share.get());
        match draw < mask {
            true => Shown::Mask,
            false if draw < mask + self.config.random_share.get() => Shown::Another,
            false => Shown::Itself,
        }
    }

    /// Hide some of a row, and say what is asked.
    pub(super) fn hide(
        &self,
        row: &mut Assembled,
        vocabulary: &EncoderVocabulary,
        random: &mut Stream,
    ) -> Columns {
        let ids = &mut row.ids;
        let units = self.choose(&row.words, self.config.asked(ids.len()), random);
        let (mut positions, mut targets) = (Vec::new(), Vec::new());
        for unit in &units {
            let whole = self.draw_shown(random);
            for at in unit.clone() {
                let shown = match self.config.unit {
                    Unit::Span => whole,
                    _ if at == unit.start => whole,
                    _ => self.draw_shown(random),
                };
                positions.push(at as i32);
                targets.push(ids[at] as i32);
                let ordinary = &vocabulary.ordinary;
                ids[at] = match shown {
                    Shown::Mask => vocabulary.mask,
                    Shown::Another => ordinary[random.below(ordinary.len() as u64) as usize],
                    Shown::Itself => ids[at],
                };
            }
        }
        let [starts, ends] = bounds(&positions);
        Columns::from([
            ("positions", positions),
            ("targets", targets),
            ("span_starts", starts),
            ("span_ends", ends),
        ])
    }
}

/// For each of these rising positions the one before and the one behind the unbroken run of them that it lies in.
fn bounds(positions: &[i32]) -> [Vec<i32>; 2] {
    let runs = positions.chunk_by(|a, b| a + 1 == *b);
    let of = |end: fn(&[i32]) -> i32| {
        let runs = runs.clone();
        runs.flat_map(|run| vec![end(run); run.len()]).collect()
    };
    [of(|run| run[0] - 1), of(|run| run[run.len() - 1] + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Purpose;

    /// Words of units, drawn 100,000 times, beside the distributions of the papers.
    #[test]
    fn spans_and_ngrams_have_as_many_words_as_the_papers_say() {
        let geometric: Vec<f64> = (0..10).map(|k| 0.8_f64.powi(k) * 0.2).collect();
        let whole: f64 = geometric.iter().sum();
        let spans: Vec<f64> = geometric.iter().map(|p| p / whole).collect();
        let ngrams = vec![6.0 / 11.0, 3.0 / 11.0, 2.0 / 11.0];
        for (unit, expected, mean) in [
            (Unit::Span, spans, 3.797),
            (Unit::Ngram, ngrams, 18.0 / 11.0),
        ] {
            let masked = Masked::new(&MaskedLmConfig {
                unit,
                ..MaskedLmConfig::default()
            });
            let (masked, n) = (masked.unwrap(), 100_000);
            let mut random = Stream::new(1, Purpose::Corrupt, 0);
            let mut counts = vec![0; expected.len() + 1];
            (0..n).for_each(|_| counts[masked.draw_words(&mut random)] += 1);
            for (count, share) in counts[1..].iter().zip(&expected) {
                let deviation = (share * (1.0 - share) / f64::from(n)).sqrt();
                let own = f64::from(*count) / f64::from(n);
                assert!(
                    (own - share).abs() < 5.0 * deviation,
                    "{unit:?}: {counts:?}"
                );
            }
            let words: f64 = (0..)
                .zip(&counts)
                .map(|(k, c)| f64::from(k) * f64::from(*c))
                .sum();
            assert!(
                (words / f64::from(n) - mean).abs() < 0.05,
                "{unit:?}: {counts:?}"
            );
        }
    }
}
