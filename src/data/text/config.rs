//! What a configuration says about text.

use super::objective::ObjectiveConfig;
use super::source::SourceConfig;
use crate::config::{Count, Length, NonNegative};
use crate::error::{Error, Result};
use crate::tokenizer::{Tokenizer, Training, VocabularyKind};
use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The `[text]` table: where text comes from and what is done to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextConfig {
    /// What makes ids of text.
    pub tokenizer: TokenizerConfig,
    /// Tokens of a row that a model reads, control tokens and EOS included.
    #[serde(default = "inputs")]
    pub inputs: Count<1, 1_048_576>,
    /// Tokens of the decoder's target, EOS included: 114 when not given. Without a decoder, the tokens of a row that are asked for at
    /// most: as many as the objective asks for when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub targets: Option<Count<1, 1_048_576>>,
    /// What is hidden of a text.
    #[serde(default)]
    pub objective: ObjectiveConfig,
    /// What an example is cut from.
    #[serde(default)]
    pub documents: Documents,
    /// Put several examples into a row, each seeing only itself.
    #[serde(default)]
    pub pack: bool,
    /// How they are put there.
    #[serde(default)]
    pub packing: Packing,
    /// Texts that follow one another in a row do not see each other, and each is counted from its own beginning: for `causal_lm` with
    /// `documents = "concatenate"`.
    #[serde(default)]
    pub isolate: bool,
    /// Every so many documents one is held out of the training text for evaluation, where `eval` names no text of its own: 50 keeps 2 %.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout: Option<Count<2, 1_000_000_000>>,
    /// Documents of raw text that are shuffled together, within 4 MB of text.
    #[serde(default = "shuffle")]
    pub shuffle: Count<1, 100_000_000>,
    /// Rows of an evaluation, at most.
    #[serde(default = "eval_rows")]
    pub eval_rows: Count<1, 100_000_000>,
    /// How many documents may be unreadable, and be left out, before the run stops.
    #[serde(default = "bad_samples")]
    pub bad_samples: Count<0, 1_000_000_000>,
    /// Threads that make rows; 0 = one a core.
    #[serde(default = "threads")]
    pub threads: Count<0, 1024>,
    /// Batches made ahead of the step.
    #[serde(default = "prefetch")]
    pub prefetch: Count<1, 1024>,
    /// Text to train on, by name.
    pub train: BTreeMap<String, SourceConfig>,
    /// How often each is drawn, relative to the others; 1 when not given.
    #[serde(default)]
    pub weights: BTreeMap<String, NonNegative>,
    /// Other weights from some point of the training on.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Held-out text, by name.
    #[serde(default)]
    pub eval: BTreeMap<String, SourceConfig>,
}

/// Weights from some point of the training on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// When it begins.
    pub from: Length,
    /// How often each source is drawn; those not named keep their weight.
    pub weights: BTreeMap<String, NonNegative>,
}

/// What makes ids of text.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum TokenizerConfig {
    /// A file, a folder, or `bytes`.
    Name(String),
    /// A vocabulary, trained on the training text at first use and kept in the cache.
    Train(TrainConfig),
}

impl<'de> Deserialize<'de> for TokenizerConfig {
    fn deserialize<D: Deserializer<'de>>(
        from: D,
    ) -> std::result::Result<TokenizerConfig, D::Error> {
        from.deserialize_any(NameOrTable)
    }
}

/// Reads either form, so that what is wrong in a table is told of its key.
struct NameOrTable;

impl<'de> Visitor<'de> for NameOrTable {
    type Value = TokenizerConfig;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a path, \"bytes\", or { train = VOCABULARY }")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> std::result::Result<TokenizerConfig, E> {
        Ok(TokenizerConfig::Name(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        map: A,
    ) -> std::result::Result<TokenizerConfig, A::Error> {
        let table = TrainConfig::deserialize(MapAccessDeserializer::new(map));
        table.map(TokenizerConfig::Train)
    }
}

/// `{ train = 4096 }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainConfig {
    /// Ids of the whole vocabulary, sentinels included.
    pub train: Count<1, 16_777_216>,
    /// What it is made of.
    #[serde(default, skip_serializing_if = "is_unigram")]
    pub kind: VocabularyKind,
    /// Bytes of training text that are read for it. Counts of words are those of this text: give more than there is.
    #[serde(default = "sample_bytes")]
    pub sample_bytes: Count<1, 17_179_869_184>,
    /// How often a word has to come in it, for `kind = "words"`.
    #[serde(default = "min_count", skip_serializing_if = "is_usual")]
    pub min_count: Count<1, 1_000_000_000>,
}

fn min_count() -> Count<1, 1_000_000_000> {
    Count::of(5)
}

fn is_usual(count: &Count<1, 1_000_000_000>) -> bool {
    *count == min_count()
}

impl TrainConfig {
    /// What a vocabulary is trained by.
    pub(crate) fn training(&self) -> Training {
        Training {
            kind: self.kind,
            vocabulary: self.train.get(),
            sample_bytes: self.sample_bytes.get(),
            min_count: self.min_count.wide(),
        }
    }
}

/// What an example is cut from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Documents {
    /// Documents one after the other, cut every so many tokens: with nothing between them, as published for T5; each ended by EOS for
    /// `causal_lm`.
    #[default]
    Concatenate,
    /// Each document on its own, cut where it is longer.
    Separate,
}

/// How texts are put into rows that hold several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Packing {
    /// Each into the first of the latest 64 rows that has room for it.
    #[default]
    FirstFit,
    /// The longest first, each into the row that it fills best (arXiv:2404.10830): of `text.shuffle` documents, within 4 MB of text; for
    /// `causal_lm`.
    BestFit,
}

fn inputs() -> Count<1, 1_048_576> {
    Count::of(512)
}

fn shuffle() -> Count<1, 100_000_000> {
    Count::of(10_000)
}

fn eval_rows() -> Count<1, 100_000_000> {
    Count::of(1024)
}

fn bad_samples() -> Count<0, 1_000_000_000> {
    Count::of(100)
}

fn threads() -> Count<0, 1024> {
    Count::of(0)
}

fn prefetch() -> Count<1, 1024> {
    Count::of(2)
}

fn is_unigram(kind: &VocabularyKind) -> bool {
    *kind == VocabularyKind::Unigram
}

fn sample_bytes() -> Count<1, 17_179_869_184> {
    Count::of(2 << 20)
}

impl TextConfig {
    /// The token that stands before each text of which every token is asked for, where documents are kept apart: see
    /// [`Tokenizer::begin`]. None where they stand one behind the other.
    pub fn begin(&self, tokenizer: &Tokenizer) -> Option<u32> {
        (self.documents == Documents::Separate).then(|| tokenizer.begin())
    }

    /// Tokens of the decoder's target, or tokens of a row that are asked for where there is no decoder.
    pub fn target_length(&self) -> usize {
        match self.targets {
            Some(targets) => targets.get(),
            None => self.objective.default_targets(self.inputs.get()),
        }
    }

    /// Whether rows say which of their tokens see each other.
    pub fn has_segments(&self) -> bool {
        self.pack || self.isolate
    }

    /// Refuse what cannot be.
    ///
    /// # Errors
    /// [`Error::Config`] with the key, what it must be and what it is.
    pub fn check(&self) -> Result<()> {
        let refuse = |message: String| Err(Error::config(message));
        if self.train.is_empty() {
            return refuse("text.train: no source; give one as [text.train.NAME]".to_owned());
        }
        for (table, sources) in [("train", &self.train), ("eval", &self.eval)] {
            for (name, source) in sources {
                let key = |e: Error| Error::config(format!("text.{table}.{name}: {e}"));
                source.check().map_err(key)?;
            }
        }
        if self.objective.is_of_words() && (self.pack || self.isolate || self.targets.is_some()) {
            return refuse(
                "text.objective: rows of word_windows hold one document behind the other, and ask for nothing beside; leave out text.pack, \
                 text.isolate and text.targets"
                    .to_owned(),
            );
        }
        if self.pack && self.objective.is_encoders() {
            return refuse(
                "text.pack: rows of this text.objective hold one text or one pair; leave it out"
                    .to_owned(),
            );
        }
        if self.packing == Packing::BestFit && !(self.pack && self.objective.is_causal()) {
            return refuse(
                "text.packing: \"best_fit\" needs text.pack = true, and an objective of kind \"causal_lm\"".to_owned(),
            );
        }
        if self.packing == Packing::BestFit && self.documents == Documents::Concatenate {
            return refuse(
                "text.packing: \"best_fit\" takes documents apart; give text.documents = \"separate\"".to_owned(),
            );
        }
        let ended = self.objective.is_causal() && self.documents == Documents::Concatenate;
        if self.isolate && (self.pack || !ended) {
            return refuse(
                "text.isolate: parts the documents of rows that are cut from one text: an objective of kind \"causal_lm\", \
                 text.documents = \"concatenate\" and no text.pack (whose texts never see each other)"
                    .to_owned(),
            );
        }
        if self.objective.is_causal() && self.targets.is_some() {
            return refuse(
                "text.targets: text.objective asks for the token behind each of text.inputs; leave it out".to_owned(),
            );
        }
        if self.holdout.is_some() && !self.eval.is_empty() {
            return refuse("text.holdout: there is text.eval already; give one of both".to_owned());
        }
        let stages = self.stages.iter().enumerate();
        let stages = stages.map(|(k, s)| (format!("text.stages[{k}].weights"), &s.weights));
        let all = stages.chain([("text.weights".to_owned(), &self.weights)]);
        for (key, weights) in all {
            for name in weights.keys() {
                if !self.train.contains_key(name) {
                    let known: Vec<&str> = self.train.keys().map(String::as_str).collect();
                    let known = known.join(", ");
                    return refuse(format!("{key}.{name}: no such source, expected {known}"));
                }
            }
        }
        Ok(())
    }
}
