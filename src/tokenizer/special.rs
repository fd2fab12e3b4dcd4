//! Ids that have a part of their own in a row.

use super::names::{BEGIN, CLASSIFIER, MASK, SEPARATOR, UNKNOWN};

/// Ids with a part of their own, each none where the vocabulary has none for it. What fills rows up and what ends a text are
/// [`Tokenizer::pad`](super::Tokenizer::pad) and [`Tokenizer::eos`](super::Tokenizer::eos).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SpecialIds {
    /// What stands for the unknown.
    pub unk: Option<u32>,
    /// What begins a text.
    pub bos: Option<u32>,
    /// What stands for a whole row: `[CLS]` in BERT and ALBERT, `<cls>` in XLNet, `<s>` in RoBERTa.
    pub cls: Option<u32>,
    /// What parts two texts of a row: `[SEP]` in BERT and ALBERT, `<sep>` in XLNet, `</s>` in RoBERTa.
    pub sep: Option<u32>,
    /// What hides a piece in masked language modelling.
    pub mask: Option<u32>,
    /// Whether what stands for a row ends it, as in XLNet, and does not begin it.
    pub cls_last: bool,
}

impl SpecialIds {
    /// Found by the names that published vocabularies have for them.
    pub(super) fn among(id: impl Fn(&str) -> Option<u32>) -> SpecialIds {
        let first = |names: &[&str]| names.iter().find_map(|name| id(name));
        let mask = first(&MASK);
        // RoBERTa's row begins and ends as a text does; a vocabulary without a mask is no encoder's
        let roberta = |name: &str| mask.and_then(|_| id(name));
        SpecialIds {
            unk: first(&UNKNOWN),
            bos: first(&BEGIN),
            cls: first(&CLASSIFIER).or_else(|| roberta("<s>")),
            sep: first(&SEPARATOR).or_else(|| roberta("</s>")),
            mask,
            cls_last: id("[CLS]").is_none() && id("<cls>").is_some(),
        }
    }
}
