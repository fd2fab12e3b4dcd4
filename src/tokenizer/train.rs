//! A vocabulary of one's own: unigram (arXiv:1804.10959) with T5's control tokens and sentinels, or of merged pairs.

use super::forms::{WITH_MASK, as_berts};
use super::train_pairs::{byte_level, wordpiece};
use super::transformers::template;
use super::word_list::WordList;
use super::{SENTINELS, Tokenizer};
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokenizers::models::TrainerWrapper;
use tokenizers::models::unigram::{Unigram, UnigramTrainerBuilder};
use tokenizers::normalizers::{NFKC, NormalizerWrapper, Replace, Sequence, Strip};
use tokenizers::pre_tokenizers::metaspace::{Metaspace, PrependScheme};
use tokenizers::{AddedToken, normalizers::replace::ReplacePattern};

/// What a vocabulary is made of.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum VocabularyKind {
    /// Likeliest pieces, with T5's control tokens and sentinels.
    #[default]
    Unigram,
    /// Likeliest pieces, with ALBERT's control tokens.
    #[serde(rename = "unigram_mask")]
    #[value(name = "unigram_mask")]
    UnigramMask,
    /// Words and their continuations (`##`) in lower case, with BERT's control tokens.
    Wordpiece,
    /// Merged bytes, with RoBERTa's control tokens.
    Bpe,
    /// Whole words in lower case, runs of letters, with how often each came: for word vectors.
    Words,
}

/// How a vocabulary is trained.
#[derive(Clone, Copy, Debug)]
pub struct Training {
    /// What it is made of.
    pub kind: VocabularyKind,
    /// Ids of the whole vocabulary, control tokens and sentinels included.
    pub vocabulary: usize,
    /// Bytes of text that are read; what follows is left out. Time grows with it.
    pub sample_bytes: usize,
    /// How often a word has to come to be one of them; of pieces nothing is asked.
    pub min_count: u64,
}

/// Pieces that a unigram vocabulary has room for at least.
const LEAST: usize = 16;

/// Train a vocabulary.
///
/// Unigram: padding 0, end 1, unknown 2, then pieces, and `<extra_id_99>` to `<extra_id_0>` at the end, as T5 has them. Text is
/// normalised by NFKC and runs of spaces are one. Two trainings on the same text may differ in the last digits of scores and in
/// the order of some pieces: the trainer adds up in the order of a hash table. So train once and keep the file.
///
/// Unigram with a mask: the same, but `<pad>`, `<unk>`, `[CLS]`, `[SEP]`, `[MASK]` are 0 to 4, as in ALBERT, and there are no sentinels.
///
/// WordPiece: `[PAD]`, `[UNK]`, `[CLS]`, `[SEP]`, `[MASK]` are 0 to 4; text is normalised as BERT's is, in lower case. BPE: `<s>`,
/// `<pad>`, `</s>`, `<unk>` are 0 to 3, then the 256 bytes, merged pairs, and `<mask>` at the end, as RoBERTa has them. Of both the
/// most frequent pair is merged first (arXiv:1508.07909), and the same text gives the same file.
///
/// Words: see [`Tokenizer::from_words`]; those that come `min_count` times, the most frequent first, up to the vocabulary.
///
/// # Errors
/// When there is no text, it is too small for so large a vocabulary, or the vocabulary is too small for its own tokens.
pub fn train(texts: impl Iterator<Item = String> + Send, training: Training) -> Result<Tokenizer> {
    let mut texts = texts.peekable();
    if texts.peek().is_none() {
        return Err(Error::data("no text to make a vocabulary of"));
    }
    let mut left = training.sample_bytes;
    let sample = texts.take_while(|text| {
        let goes_on = left > 0;
        left = left.saturating_sub(text.len());
        goes_on
    });
    match training.kind {
        VocabularyKind::Unigram => unigram(sample, training.vocabulary, (&WITHOUT_MASK, SENTINELS)),
        VocabularyKind::UnigramMask => unigram(sample, training.vocabulary, (&WITH_MASK, 0)),
        VocabularyKind::Wordpiece => wordpiece(sample, training.vocabulary),
        VocabularyKind::Bpe => byte_level(sample, training.vocabulary),
        VocabularyKind::Words => WordList::count(sample, training.vocabulary, training.min_count)
            .map(Tokenizer::of_words),
    }
}

/// T5's control tokens.
const WITHOUT_MASK: [&str; 3] = ["<pad>", "</s>", "<unk>"];

/// Likeliest pieces behind control tokens of those names, and so many sentinels at the end.
fn unigram(
    texts: impl Iterator<Item = String> + Send,
    wanted: usize,
    (control, sentinels): (&[&str], usize),
) -> Result<Tokenizer> {
    let own = control.len() + sentinels;
    if wanted < own + LEAST {
        return Err(Error::config(format!(
            "a vocabulary of {wanted}: expected at least {}, as {own} are control tokens and sentinels",
            own + LEAST
        )));
    }
    let fail = |what: &str, e: &dyn std::fmt::Display| Error::other(format!("{what}: {e}"));
    let special = |name: &str| AddedToken::from(name, true);
    let mut trainer = UnigramTrainerBuilder::default()
        .show_progress(false)
        .vocab_size((wanted - sentinels) as u32)
        .special_tokens(control.iter().copied().map(special).collect())
        .unk_token(Some("<unk>".to_owned()))
        .build()
        .map_err(|e| fail("the trainer", &e))
        .map(TrainerWrapper::from)?;
    let spaces = Replace::new(ReplacePattern::Regex(r"\s+".to_owned()), " ");
    let normalizer = Sequence::new(vec![
        NormalizerWrapper::from(NFKC),
        NormalizerWrapper::from(spaces.map_err(|e| fail("the normaliser", &e))?),
        NormalizerWrapper::from(Strip::new(true, true)),
    ]);
    let metaspace = Metaspace::new('\u{2581}', PrependScheme::Always, true);
    let mut tokenizer = tokenizers::Tokenizer::new(Unigram::default());
    tokenizer
        .with_normalizer(Some(normalizer))
        .map_err(|e| fail("the normaliser", &e))?
        .with_pre_tokenizer(Some(metaspace.clone()))
        .with_decoder(Some(metaspace));
    tokenizer
        .train(&mut trainer, texts)
        .map_err(|e| {
            Error::config(format!(
                "a vocabulary of {wanted}: {e}; ask for more ids than the text has characters, {own} control tokens and sentinels beside"
            ))
        })?;
    let pieces = tokenizer.get_vocab_size(true);
    if pieces != wanted - sentinels {
        return Err(too_few(pieces + sentinels, wanted));
    }
    let id = |name: &str| tokenizer.token_to_id(name).map(u64::from);
    let post_processor = match sentinels {
        0 => as_berts(id),
        _ => template("</s>", 1),
    };
    let sentinels = (0..sentinels).rev();
    let sentinels: Vec<AddedToken> = sentinels
        .map(|k| special(&format!("<extra_id_{k}>")))
        .collect();
    tokenizer
        .add_special_tokens(sentinels)
        .map_err(|e| fail("adding the sentinels", &e))?;
    let json = serde_json::to_value(&tokenizer);
    let mut json = json.map_err(|e| fail("writing the vocabulary", &e))?;
    json["post_processor"] = post_processor;
    Tokenizer::from_json(format!("{json:#}\n").into_bytes())
}

/// That a text gives another number of ids than were asked for.
pub(super) fn too_few(ids: usize, wanted: usize) -> Error {
    Error::config(match ids < wanted {
        true => format!(
            "the text makes {ids} ids for a vocabulary of {wanted}: give more text, or ask for at most {ids}"
        ),
        false => format!(
            "the text has {ids} ids by its characters alone for a vocabulary of {wanted}: ask for at least {ids}"
        ),
    })
}
