//! Rows of models that read a whole text at once: control tokens around it, and what is asked.

use super::masked::{Masked, MaskedLmConfig};
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
                     {{ train = N, kind = \"wordpiece\" }} or \"bpe\", BERT's vocab.txt, RoBERTa's vocab.json, \
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
    rule: Masked,
    vocabulary: EncoderVocabulary,
    length: usize,
    predictions: usize,
}

/// A row before anything of it is hidden.
pub(super) struct Assembled {
    /// Control tokens included.
    pub(super) ids: Vec<u32>,
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
        let encoder = Encoder {
            rule: Masked::new(config)?,
            vocabulary: vocabulary.clone(),
            length,
            predictions,
        };
        if encoder.raw_length() < 2 {
            return Err(Error::config(format!(
                "text.inputs: {length} tokens leave no room for a text of two tokens beside its {} control tokens",
                length - encoder.raw_length()
            )));
        }
        let asked = config.asked(length);
        if asked > predictions {
            return Err(Error::config(format!(
                "text.targets: {predictions}, but rows of {length} tokens are asked for {asked} of them \
                 (text.objective.share = {}); give text.targets = {asked}, or leave it out",
                config.share
            )));
        }
        Ok(encoder)
    }

    /// Tokens of text of a row, at most.
    pub(crate) fn raw_length(&self) -> usize {
        self.length.saturating_sub(2)
    }

    /// Columns of its rows.
    pub(crate) fn columns(&self) -> Vec<Column> {
        let row = |name, pad| Column::new(name, self.length, pad);
        let asked = |name, pad| Column::new(name, self.predictions, pad);
        vec![
            row("inputs", self.vocabulary.pad as i32),
            row("input_segments", 0),
            row("token_types", 0),
            asked("positions", 0),
            asked("targets", -1),
            asked("span_starts", 0),
            asked("span_ends", 0),
            Column {
                name: "pair",
                length: None,
                pad: -1,
            },
        ]
    }

    /// A row of a text, not yet filled up; none of fewer than two tokens, which leave nothing to hide or to see.
    pub(crate) fn row(&self, text: &[u32], random: &mut Stream) -> Option<Columns> {
        if text.len() < 2 {
            return None;
        }
        let text = &text[..text.len().min(self.raw_length())];
        let assembled = self.assembled(text);
        Some(self.rule.hide(assembled, &self.vocabulary, random))
    }

    fn assembled(&self, text: &[u32]) -> Assembled {
        let mut row = Assembled {
            ids: vec![self.vocabulary.cls],
            words: Vec::new(),
        };
        self.push(text, &mut row);
        row
    }

    /// Append a text and what ends it.
    fn push(&self, text: &[u32], row: &mut Assembled) {
        let first = row.ids.len();
        let of = |flags: &[bool], id: u32| flags.get(id as usize).copied().unwrap_or(false);
        for (at, id) in (first..).zip(text) {
            if of(&self.vocabulary.may_hide, *id) {
                let continues = self.rule.by_words()
                    && !of(&self.vocabulary.begins_word, *id)
                    && row
                        .words
                        .last()
                        .is_some_and(|word| word.end == at && at > first);
                match row.words.last_mut() {
                    Some(word) if continues => word.end = at + 1,
                    _ => row.words.push(at..at + 1),
                }
            }
            row.ids.push(*id);
        }
        row.ids.push(self.vocabulary.sep);
    }
}
