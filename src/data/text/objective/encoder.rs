//! Rows of models that read a whole text at once: control tokens around it, and what is asked.

use super::masked::{Masked, MaskedLmConfig};
use super::pairs::{PairCutter, PairOfTexts, Pairs};
use super::permuted::PermutationLmConfig;
use crate::config::Proper;
use crate::data::Stream;
use crate::data::text::row::{Column, Columns};
use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;
use std::ops::Range;
use std::sync::Arc;

/// What the objectives of encoders need to know of a tokenizer.
#[derive(Clone, Debug)]
pub struct EncoderVocabulary {
    /// Fills rows up.
    pub pad: u32,
    /// Stands for a whole row.
    pub cls: u32,
    /// Whether that stands at the end.
    pub cls_last: bool,
    /// Ends each text of a row.
    pub sep: u32,
    /// Hides a token.
    pub mask: u32,
    /// The ids that are pieces of text, rising: what is put in place of a hidden token is drawn among these.
    pub ordinary: Arc<[u32]>,
    /// Of each id whether it begins a word.
    pub begins_word: Arc<[bool]>,
    /// Of each id whether it may be hidden: text and the unknown, and nothing that controls a model.
    pub may_hide: Arc<[bool]>,
}

impl EncoderVocabulary {
    /// What a tokenizer has of it.
    ///
    /// # Errors
    /// [`Error::Config`] naming what it lacks, and tokenizers that have it.
    pub fn of(tokenizer: &Tokenizer) -> Result<EncoderVocabulary> {
        let special = tokenizer.special();
        let has = |id: Option<u32>, part: &str| {
            id.ok_or_else(|| {
                Error::config(format!(
                    "text.tokenizer: its vocabulary has nothing {part}, which text.objective wants; those of encoders have it: \
                     {{ train = N, kind = \"wordpiece\" }}, \"bpe\" or \"unigram_mask\", BERT's vocab.txt, RoBERTa's vocab.json, \
                     ALBERT's and XLNet's spiece.model"
                ))
            })
        };
        let ids = 0..tokenizer.vocabulary() as u32;
        let ordinary: Vec<u32> = tokenizer.ordinary_ids();
        let mut may_hide = vec![false; ids.len()];
        for id in ordinary.iter().copied().chain(special.unk) {
            may_hide[id as usize] = true;
        }
        if ordinary.is_empty() {
            return Err(Error::config(
                "text.tokenizer: its vocabulary has no piece of text, only control tokens",
            ));
        }
        Ok(EncoderVocabulary {
            cls_last: special.cls_last,
            mask: has(special.mask, "that hides a token ([MASK], <mask>)")?,
            cls: has(special.cls, "that begins a row ([CLS], <cls>, <s>)")?,
            sep: has(special.sep, "that parts two texts ([SEP], <sep>, </s>)")?,
            pad: tokenizer.pad().unwrap_or(tokenizer.eos()),
            begins_word: ids.map(|id| tokenizer.begins_word(id)).collect(),
            ordinary: ordinary.into(),
            may_hide: may_hide.into(),
        })
    }
}

/// The objective of an encoder, settled for a length and a vocabulary.
#[derive(Clone, Debug)]
pub(crate) struct Encoder {
    rule: Rule,
    cutter: Option<PairCutter>,
    vocabulary: EncoderVocabulary,
    length: usize,
    predictions: usize,
}

#[derive(Clone, Debug)]
enum Rule {
    Masked(Masked),
    Permuted(PermutationLmConfig),
}

/// A row before anything of it is hidden.
#[derive(Default)]
pub(super) struct Assembled {
    /// Control tokens included.
    pub(super) ids: Vec<u32>,
    /// Of each token which text it is of: 0 the first, 1 the second, 2 what stands behind both.
    types: Vec<i32>,
    /// Where the words lie that may be hidden, each some tokens.
    pub(super) words: Vec<Range<usize>>,
}

impl Encoder {
    /// Settle masked language modelling for rows of `length` tokens, of which up to `predictions` are asked for.
    pub(super) fn masked(
        config: &MaskedLmConfig,
        (length, predictions): (usize, usize),
        vocabulary: &EncoderVocabulary,
    ) -> Result<Encoder> {
        let control = if config.pairs == Pairs::None { 2 } else { 3 };
        let encoder = Encoder {
            rule: Rule::Masked(Masked::new(config)?),
            cutter: config.cutter(length.saturating_sub(control))?,
            vocabulary: vocabulary.clone(),
            length,
            predictions,
        };
        encoder.checked(config.asked(length), config.share)
    }

    /// Settle permutation language modelling.
    pub(super) fn permuted(
        config: &PermutationLmConfig,
        (length, predictions): (usize, usize),
        vocabulary: &EncoderVocabulary,
    ) -> Result<Encoder> {
        let encoder = Encoder {
            rule: Rule::Permuted(config.clone()),
            cutter: None,
            vocabulary: vocabulary.clone(),
            length,
            predictions,
        };
        encoder.checked(config.asked_at_most(length), config.share)
    }

    /// Itself, if its rows have room for a text and for what is asked.
    fn checked(self, asked: usize, share: Proper) -> Result<Encoder> {
        let (length, predictions) = (self.length, self.predictions);
        if self.raw_length() < 2 {
            return Err(Error::config(format!(
                "text.inputs: {length} tokens leave no room for a text of two tokens beside its {} control tokens",
                self.control_tokens()
            )));
        }
        if predictions > length {
            return Err(Error::config(format!(
                "text.targets: {predictions} tokens asked for of rows of text.inputs = {length}; rows of them are asked for up to \
                 {asked}: give text.targets = {asked}, or leave it out"
            )));
        }
        if asked > predictions {
            return Err(Error::config(format!(
                "text.targets: {predictions}, but rows of {length} tokens are asked for up to {asked} of them \
                 (text.objective.share = {share}); give text.targets = {asked}, or leave it out"
            )));
        }
        Ok(self)
    }

    fn control_tokens(&self) -> usize {
        if self.cutter.is_some() { 3 } else { 2 }
    }

    /// Tokens of text of a row, at most.
    pub(crate) fn raw_length(&self) -> usize {
        self.length.saturating_sub(self.control_tokens())
    }

    /// What cuts pairs, where its rows have two texts.
    pub(crate) fn cutter(&self) -> Option<&PairCutter> {
        self.cutter.as_ref()
    }

    /// Columns of its rows.
    pub(crate) fn columns(&self) -> Vec<Column> {
        let row = |name, pad| Column::new(name, self.length, pad);
        let asked = |name, pad| Column::new(name, self.predictions, pad);
        let mut columns = vec![
            row("inputs", self.vocabulary.pad as i32),
            row("input_segments", 0),
            row("token_types", 0),
            asked("positions", 0),
            asked("targets", -1),
        ];
        match self.rule {
            Rule::Permuted(_) => columns.push(row("order", -1)),
            Rule::Masked(_) => columns.extend([
                asked("span_starts", 0),
                asked("span_ends", 0),
                Column {
                    name: "pair",
                    length: None,
                    pad: -1,
                },
            ]),
        }
        columns
    }

    /// A row of a text, not yet filled up; none of fewer than two tokens, which leave nothing to hide or to see.
    pub(crate) fn row(&self, text: &[u32], random: &mut Stream) -> Option<Columns> {
        if text.len() < 2 {
            return None;
        }
        let text = &text[..text.len().min(self.raw_length())];
        Some(self.asked([text, &[]], -1, random))
    }

    /// A row of a pair.
    pub(crate) fn row_of_pair(&self, pair: &PairOfTexts, random: &mut Stream) -> Columns {
        let [a, b] = &pair.texts;
        self.asked([a, b], pair.label, random)
    }

    fn asked(&self, texts: [&[u32]; 2], pair: i32, random: &mut Stream) -> Columns {
        let mut row = Assembled::default();
        let cls = |row: &mut Assembled, kind: i32| {
            row.ids.push(self.vocabulary.cls);
            row.types.push(kind);
        };
        if !self.vocabulary.cls_last {
            cls(&mut row, 0);
        }
        for (kind, text) in (0..).zip(texts) {
            if !text.is_empty() {
                self.push(text, kind, &mut row);
            }
        }
        if self.vocabulary.cls_last {
            cls(&mut row, 2);
        }
        let mut columns = match &self.rule {
            Rule::Masked(masked) => masked.hide(&mut row, &self.vocabulary, random),
            Rule::Permuted(permuted) => permuted.ask(&row, random),
        };
        if matches!(self.rule, Rule::Masked(_)) {
            columns.insert("pair", vec![pair]);
        }
        columns.insert("input_segments", vec![1; row.ids.len()]);
        columns.insert("inputs", row.ids.iter().map(|id| *id as i32).collect());
        columns.insert("token_types", row.types);
        columns
    }

    /// Append a text and what ends it.
    fn push(&self, text: &[u32], kind: i32, row: &mut Assembled) {
        let first = row.ids.len();
        let of = |flags: &[bool], id: u32| flags.get(id as usize).copied().unwrap_or(false);
        let by_words = matches!(&self.rule, Rule::Masked(masked) if masked.by_words());
        for (at, id) in (first..).zip(text) {
            if of(&self.vocabulary.may_hide, *id) {
                let continues = by_words
                    && at > first
                    && !of(&self.vocabulary.begins_word, *id)
                    && row.words.last().is_some_and(|word| word.end == at);
                match row.words.last_mut() {
                    Some(word) if continues => word.end = at + 1,
                    _ => row.words.push(at..at + 1),
                }
            }
            row.ids.push(*id);
        }
        row.ids.push(self.vocabulary.sep);
        row.types.resize(row.ids.len(), kind);
    }
}
