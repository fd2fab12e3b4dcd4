//! Objectives: from the tokens of a text to what a model reads and what it has to write.
//!
//! An [`Objective`] is a pure function of the tokens and of random numbers that belong to the example.
//!
//! Rows of encoders (`masked_lm`, `permutation_lm`) have the columns `inputs` (ids, what is hidden already hidden), `input_segments`
//! (1 for a token, 0 for padding), `token_types` (0 for the first text and what ends it, 1 for the second), `positions` (those asked
//! for, rising, 0 where there is none) and `targets` (their true ids, -1 where there is none).
//!
//! A row begins with what stands for it (`[CLS]`), or ends with it where the vocabulary has that (`<cls>`, of token type 2).
//! `masked_lm` adds `span_starts` and `span_ends` (positions just outside the unbroken
//! run of asked tokens that each lies in) and `pair` (one number: 0 as they were, 1 of two documents or swapped, -1 where nothing is
//! asked about a pair). `permutation_lm` leaves `inputs` as they are, and adds `order`: the place of each
//! asked token in the order, -1 for others.
//!
//! Rows of decoders alone (`causal_lm`) have `inputs`, `targets` (the id behind each of `inputs`, -1 for padding), `segments` (which
//! text of the row a token belongs to, from 1; 0 for padding) and `positions` (its place in that text, from 0).
//!
//! Rows of words (`word_windows`) have `inputs`, `segments` (which document of the row a word belongs to, from 1; 0 for padding), `reach`
//! (words to either side that are in its window) and `noise` (ids that the words of the row share), or `points` and `codes` (the nodes
//! above each word in a tree of words, and what is chosen there).

mod denoiser;
mod encoder;
mod huffman;
mod lengths;
mod masked;
mod middle;
mod pairs;
mod permuted;
mod spans;
mod windows;

pub use denoiser::DenoiserConfig;
pub(crate) use encoder::Encoder;
pub use encoder::EncoderVocabulary;
pub use lengths::{SpanLengths, noise, span_lengths};
pub use masked::{MaskedLmConfig, Unit};
pub use middle::FillInTheMiddle;
pub(crate) use middle::MiddleFiller;
pub use pairs::Pairs;
pub(crate) use pairs::{PairCutter, PairOfTexts};
pub use permuted::PermutationLmConfig;
pub(crate) use windows::Windows;
pub use windows::{Output, WordWindowsConfig};

use super::row::{Column, causal_columns, decoder_columns};
use crate::config::{AtLeastOne, Proper};
use crate::data::Stream;
use crate::error::{Error, Result};
use denoiser::Denoiser;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;

/// What an objective needs to know of a tokenizer.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// Fills rows up.
    pub pad: u32,
    /// Ends inputs and targets.
    pub eos: u32,
    /// Stand for what is hidden, in order of use.
    pub sentinels: Arc<[u32]>,
    /// Ids are below.
    pub size: usize,
    /// What the objectives of encoders need beside it; only they ask for it.
    pub encoder: Option<EncoderVocabulary>,
    /// How often each id came, where it is a list of words.
    pub counts: Option<Arc<[u64]>>,
}

impl Vocabulary {
    fn for_encoders(&self) -> Result<&EncoderVocabulary> {
        let none = || Error::config("text.objective: the tokenizer is none of an encoder's");
        self.encoder.as_ref().ok_or_else(none)
    }
}

/// What the encoder reads and what the decoder has to write, both ended by EOS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Ids of the input.
    pub inputs: Vec<u32>,
    /// Ids of the target.
    pub targets: Vec<u32>,
}

/// `[text.objective]` of a configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ObjectiveConfig {
    /// Random spans are hidden, each behind a sentinel (arXiv:1910.10683, section 3.1.4).
    SpanCorruption {
        /// Share of the tokens that is hidden.
        #[serde(default = "noise_density")]
        noise_density: Proper,
        /// Mean length of a hidden span, in tokens.
        #[serde(default = "mean_span_length")]
        mean_span_length: AtLeastOne,
    },
    /// A mixture of denoisers (arXiv:2205.05131), each announced by its mode token.
    Ul2 {
        /// The denoisers; the paper's seven when not given.
        #[serde(default = "denoiser::paper")]
        denoisers: Vec<DenoiserConfig>,
    },
    /// The text is cut in two at a random place (arXiv:1910.10683, section 3.2.3).
    PrefixLm {},
    /// Some tokens are hidden and asked for where they stand (BERT, arXiv:1810.04805, section 3.1), by a model that reads the whole text.
    MaskedLm(MaskedLmConfig),
    /// Some tokens are asked for in a random order, each told of those before it there (XLNet, arXiv:1906.08237).
    PermutationLm(PermutationLmConfig),
    /// Every token is asked for behind those before it (GPT-2), by a model that reads the text from its beginning on.
    CausalLm {
        /// Some documents with their middle at their end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fill_in_the_middle: Option<FillInTheMiddle>,
    },
    /// Words are told by those near them from words that are drawn (word2vec, arXiv:1310.4546).
    WordWindows(WordWindowsConfig),
}

impl Default for ObjectiveConfig {
    fn default() -> ObjectiveConfig {
        ObjectiveConfig::SpanCorruption {
            noise_density: noise_density(),
            mean_span_length: mean_span_length(),
        }
    }
}

fn noise_density() -> Proper {
    Proper::of(0.15)
}

fn mean_span_length() -> AtLeastOne {
    AtLeastOne::of(3.0)
}

/// An objective, settled for lengths and a vocabulary.
#[derive(Clone, Debug)]
pub struct Objective {
    rule: Rule,
    vocabulary: Vocabulary,
    raw_length: usize,
}

#[derive(Clone, Debug)]
enum Rule {
    /// One of these, by cumulative weight.
    Denoise(Vec<(f64, Denoiser)>),
    Prefix,
    Encoder(Encoder),
    /// The text, and the same one token later.
    Causal,
    /// Words, and noise.
    Windows(Windows),
}

/// Tokens of the decoder's target where nothing is said: T5's for inputs of 512.
const TARGETS: usize = 114;

impl ObjectiveConfig {
    /// Whether a model is trained by it that reads a whole text at once and writes none.
    pub fn is_encoders(&self) -> bool {
        use ObjectiveConfig::{MaskedLm, PermutationLm};
        matches!(self, MaskedLm(_) | PermutationLm(_))
    }

    /// Whether a model is trained by it that reads a text from its beginning on, and guesses each next token.
    pub fn is_causal(&self) -> bool {
        matches!(self, ObjectiveConfig::CausalLm { .. })
    }

    /// Whether its rows are words, for vectors of them.
    pub fn is_of_words(&self) -> bool {
        matches!(self, ObjectiveConfig::WordWindows(_))
    }

    /// Words that are drawn as noise for each row, where its rows are words.
    pub fn noise(&self) -> Option<usize> {
        match self {
            ObjectiveConfig::WordWindows(windows) => Some(windows.noise.get()),
            _ => None,
        }
    }

    /// What is done to the middle of documents.
    pub(crate) fn fills_in_the_middle(&self) -> Option<&FillInTheMiddle> {
        match self {
            ObjectiveConfig::CausalLm { fill_in_the_middle } => fill_in_the_middle.as_ref(),
            _ => None,
        }
    }

    /// Whether its rows are pairs of texts, and say how the two belong together.
    pub fn makes_pairs(&self) -> bool {
        matches!(self, ObjectiveConfig::MaskedLm(masked) if masked.pairs != Pairs::None)
    }

    /// Whether what it hides are whole spans, between two of which a word stays.
    pub fn hides_spans(&self) -> bool {
        matches!(self, ObjectiveConfig::MaskedLm(masked) if masked.unit == Unit::Span)
    }

    /// Whether its rows say in which order tokens are asked for.
    pub fn makes_orders(&self) -> bool {
        matches!(self, ObjectiveConfig::PermutationLm(_))
    }

    /// Numbers of a row of so many inputs and targets, over all its columns.
    pub fn row_numbers(&self, inputs: u64, targets: u64) -> u64 {
        match self {
            // ids and segments of both
            ObjectiveConfig::SpanCorruption { .. }
            | ObjectiveConfig::Ul2 { .. }
            | ObjectiveConfig::PrefixLm {} => 2 * (inputs + targets),
            // ids, segments, types; positions, targets, both ends of spans; the pair
            ObjectiveConfig::MaskedLm(_) => 3 * inputs + 4 * targets + 1,
            // ids, segments, types, order; positions, targets
            ObjectiveConfig::PermutationLm(_) => 4 * inputs + 2 * targets,
            // ids, segments, positions; targets
            ObjectiveConfig::CausalLm { .. } => 3 * inputs + targets,
            // ids, documents, reach; noise, or nodes and choices, of which words of a natural text have fewer than word2vec.c's bound of 40
            ObjectiveConfig::WordWindows(windows) => match windows.output {
                Output::Negative => 3 * inputs + windows.noise.wide(),
                Output::Hierarchical => (3 + 2 * 40) * inputs,
            },
        }
    }

    /// Tokens of a row that are asked for, or of a decoder's target, where `text.targets` does not say it: of an encoder's row of
    /// `inputs` tokens as many as its share makes.
    pub fn default_targets(&self, inputs: usize) -> usize {
        match self {
            ObjectiveConfig::MaskedLm(masked) => masked.asked(inputs),
            ObjectiveConfig::PermutationLm(permuted) => permuted.asked_at_most(inputs),
            ObjectiveConfig::CausalLm { .. } | ObjectiveConfig::WordWindows(_) => inputs,
            ObjectiveConfig::SpanCorruption { .. }
            | ObjectiveConfig::Ul2 { .. }
            | ObjectiveConfig::PrefixLm {} => TARGETS,
        }
    }

    /// Settle the objective for inputs and targets of at most so many tokens, EOS included.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key when shares, lengths or the vocabulary cannot be met.
    pub fn settle(
        &self,
        inputs: usize,
        targets: usize,
        vocabulary: &Vocabulary,
    ) -> Result<Objective> {
        let (rule, raw_length) = match self {
            ObjectiveConfig::SpanCorruption {
                noise_density,
                mean_span_length,
            } => {
                let denoiser = Denoiser::spans(*noise_density, *mean_span_length);
                let rule = lengths::rule(inputs, noise_density.get(), mean_span_length.get());
                let rule = rule.filter(|rule| rule.tokens >= 2).ok_or_else(|| {
                    Error::config(format!(
                        "text.inputs: {inputs} tokens leave no room for a text, its sentinels and EOS"
                    ))
                })?;
                if rule.targets > targets {
                    return Err(Error::config(format!(
                        "text.targets: {targets} tokens, but inputs of {inputs} hold texts of {} tokens, whose targets take {}; \
                         give text.targets = {}",
                        rule.tokens, rule.targets, rule.targets
                    )));
                }
                (Rule::Denoise(vec![(1.0, denoiser)]), rule.tokens)
            }
            ObjectiveConfig::Ul2 { denoisers } => {
                let settled = denoiser::settle(denoisers, vocabulary)?;
                let raw = denoiser::raw_length(&settled, denoisers, inputs, targets)?;
                (Rule::Denoise(settled), raw)
            }
            ObjectiveConfig::PrefixLm {} => {
                let shorter = inputs.min(targets);
                if shorter < 3 {
                    return Err(Error::config(format!(
                        "text.targets: a text is cut anywhere, so inputs and targets hold all of it and EOS; \
                         expected at least 3, got {inputs} and {targets}"
                    )));
                }
                (Rule::Prefix, shorter - 1)
            }
            ObjectiveConfig::MaskedLm(masked) => {
                let lengths = (inputs, targets);
                let encoder = Encoder::masked(masked, lengths, vocabulary.for_encoders()?)?;
                let raw = encoder.raw_length();
                (Rule::Encoder(encoder), raw)
            }
            ObjectiveConfig::PermutationLm(permuted) => {
                let lengths = (inputs, targets);
                let encoder = Encoder::permuted(permuted, lengths, vocabulary.for_encoders()?)?;
                let raw = encoder.raw_length();
                (Rule::Encoder(encoder), raw)
            }
            ObjectiveConfig::CausalLm { .. } => (Rule::Causal, inputs),
            ObjectiveConfig::WordWindows(windows) => {
                let counts = vocabulary.counts.as_ref().ok_or_else(|| {
                    Error::config(
                        "text.tokenizer: text.objective takes words with their counts; give { train = 30_000, kind = \"words\" }, or a \
                         word_counts.txt",
                    )
                })?;
                (Rule::Windows(windows.settle(inputs, counts)?), inputs)
            }
        };
        let objective = Objective {
            rule,
            vocabulary: vocabulary.clone(),
            raw_length,
        };
        objective.check_sentinels()?;
        Ok(objective)
    }
}

impl Objective {
    /// Tokens of text that an example is made of, at most.
    pub fn raw_length(&self) -> usize {
        self.raw_length
    }

    /// What makes rows, where it is an encoder's.
    pub(crate) fn encoder(&self) -> Option<&Encoder> {
        match &self.rule {
            Rule::Encoder(encoder) => Some(encoder),
            Rule::Denoise(_) | Rule::Prefix | Rule::Causal | Rule::Windows(_) => None,
        }
    }

    /// What makes rows, where they are of words.
    pub(crate) fn windows(&self) -> Option<&Windows> {
        match &self.rule {
            Rule::Windows(windows) => Some(windows),
            _ => None,
        }
    }

    /// Whether its rows are those of a decoder alone.
    pub(super) fn is_causal(&self) -> bool {
        matches!(self.rule, Rule::Causal)
    }

    /// Columns of the rows that it makes.
    pub(super) fn columns(&self, inputs: usize, targets: usize) -> Vec<Column> {
        let pad = self.vocabulary.pad;
        match &self.rule {
            Rule::Encoder(encoder) => encoder.columns(),
            Rule::Causal => causal_columns(inputs, pad),
            Rule::Windows(windows) => windows.columns(),
            Rule::Denoise(_) | Rule::Prefix => decoder_columns(inputs, targets, pad),
        }
    }

    /// The vocabulary that it was settled for.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// An example of 2 to [`Objective::raw_length`] tokens for a decoder; none of fewer, which leave nothing to hide or to see. For
    /// a decoder alone one token more stands in front, which is not asked for.
    pub(crate) fn example(&self, tokens: &[u32], random: &mut Stream) -> Option<Example> {
        if tokens.len() < 2 {
            return None;
        }
        let most = self.raw_length + usize::from(self.is_causal());
        let tokens = &tokens[..tokens.len().min(most)];
        Some(match &self.rule {
            Rule::Encoder(_) | Rule::Windows(_) => return None, // they make rows at once
            Rule::Causal => Example {
                inputs: tokens[..tokens.len() - 1].to_vec(),
                targets: tokens[1..].to_vec(),
            },
            Rule::Prefix => {
                let pivot = 1 + random.below(tokens.len() as u64 - 1) as usize;
                let with_end = |part: &[u32]| [part, &[self.vocabulary.eos]].concat();
                Example {
                    inputs: with_end(&tokens[..pivot]),
                    targets: with_end(&tokens[pivot..]),
                }
            }
            Rule::Denoise(denoisers) => {
                let denoiser = match denoisers.as_slice() {
                    [(_, only)] => only,
                    several => {
                        let draw = random.unit();
                        let found = several.iter().find(|(below, _)| draw < *below);
                        &found.unwrap_or(&several[several.len() - 1]).1
                    }
                };
                denoiser.example(tokens, &self.vocabulary, random)
            }
        })
    }

    /// The text that an example for a decoder was made of: the targets' spans put back where their sentinels stand. For a decoder
    /// alone the targets, its end with them.
    pub fn restore(&self, example: &Example) -> Vec<u32> {
        if self.is_causal() {
            return example.targets.clone();
        }
        let Vocabulary { eos, sentinels, .. } = &self.vocabulary;
        let least = sentinels.iter().min().copied().unwrap_or(u32::MAX);
        let is_sentinel = |id: &u32| *id >= least && sentinels.contains(id);
        let body = |ids: &[u32]| match ids.split_last() {
            Some((last, rest)) if last == eos => rest.to_vec(),
            _ => ids.to_vec(),
        };
        let (mut inputs, targets) = (body(&example.inputs), body(&example.targets));
        match &self.rule {
            Rule::Prefix => {
                inputs.extend(targets);
                return inputs;
            }
            Rule::Denoise(denoisers) => {
                let mode = denoisers.iter().find_map(|(_, d)| d.mode);
                if mode.is_some() && !inputs.is_empty() {
                    inputs.remove(0);
                }
            }
            Rule::Encoder(_) | Rule::Causal | Rule::Windows(_) => return inputs,
        }
        let starts = (0..targets.len()).filter(|at| is_sentinel(&targets[*at]));
        let starts: Vec<usize> = starts.collect();
        let ends = starts.iter().skip(1).copied().chain([targets.len()]);
        let spans = starts.iter().zip(ends);
        let spans: HashMap<u32, &[u32]> = spans
            .map(|(start, end)| (targets[*start], &targets[start + 1..end]))
            .collect();
        let mut text = Vec::new();
        for id in inputs {
            match is_sentinel(&id) {
                false => text.push(id),
                true => text.extend_from_slice(spans.get(&id).copied().unwrap_or_default()),
            }
        }
        text
    }

    /// Every example must find a sentinel for each of its spans.
    fn check_sentinels(&self) -> Result<()> {
        let Rule::Denoise(denoisers) = &self.rule else {
            return Ok(());
        };
        let most = |d: &Denoiser| d.lengths(self.raw_length).spans;
        let most = denoisers.iter().map(|(_, d)| most(d)).max().unwrap_or(0);
        let modes: Vec<u32> = denoisers.iter().filter_map(|(_, d)| d.mode).collect();
        let free = self.vocabulary.sentinels.iter();
        let free = free.take_while(|id| !modes.contains(id)).count();
        match most > free {
            false => Ok(()),
            true => Err(Error::config(format!(
                "text.objective: texts of {} tokens have up to {most} hidden spans, but the tokenizer has {free} sentinels for them; \
                 shorten text.inputs, or make spans longer",
                self.raw_length
            ))),
        }
    }
}

#[cfg(test)]
mod encoder_tests;
#[cfg(test)]
mod tests;
