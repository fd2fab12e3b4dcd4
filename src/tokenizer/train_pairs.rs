//! Vocabularies of merged pairs: WordPiece with BERT's control tokens, byte-level BPE with RoBERTa's.

use super::Tokenizer;
use super::forms::{self, BERT, ROBERTA};
use super::train::too_few;
use crate::error::{Error, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::Mutex;
use tokenizers::models::bpe::{BPE, BpeTrainer};
use tokenizers::normalizers::BertNormalizer;
use tokenizers::pre_tokenizers::bert::BertPreTokenizer;
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::{
    AddedToken, NormalizedString, Normalizer, OffsetReferential, OffsetType, PreTokenizedString,
    PreTokenizer, Trainer,
};

/// What a piece that continues a word begins with.
const CONTINUES: &str = "##";

fn fail(what: &str, e: impl std::fmt::Display) -> Error {
    Error::other(format!("{what}: {e}"))
}

/// The words of a text, each as often as it is there.
fn words(text: NormalizedString, splits: &impl PreTokenizer) -> tokenizers::Result<Vec<String>> {
    let mut text = PreTokenizedString::from(text);
    splits.pre_tokenize(&mut text)?;
    let parts = text.get_splits(OffsetReferential::Normalized, OffsetType::Byte);
    Ok(parts
        .into_iter()
        .map(|(word, ..)| word.to_owned())
        .collect())
}

/// Pieces with their ids, and merges with the first that was made first.
fn merged(trainer: &BpeTrainer) -> Result<Value> {
    let mut model = BPE::default();
    let made = trainer.train(&mut model);
    made.map_err(|e| fail("training the vocabulary", e))?;
    serde_json::to_value(&model).map_err(|e| fail("writing the vocabulary", e))
}

/// Train WordPiece with `wanted` ids on texts, which are normalised and cut into words as BERT's are.
pub(super) fn wordpiece(
    texts: impl Iterator<Item = String> + Send,
    wanted: usize,
) -> Result<Tokenizer> {
    let normalizer = BertNormalizer::default();
    let inner = Mutex::new(BTreeSet::new());
    let mut trainer = BpeTrainer::builder()
        .show_progress(false)
        .vocab_size(wanted)
        .continuing_subword_prefix(CONTINUES.to_owned())
        .build();
    let fed = trainer.feed(texts, |text| {
        let mut text = NormalizedString::from(text);
        normalizer.normalize(&mut text)?;
        let words = words(text, &BertPreTokenizer)?;
        let characters: BTreeSet<char> = words.iter().flat_map(|w| w.chars().skip(1)).collect();
        // a thread that panicked has ended the training already
        inner
            .lock()
            .expect("no panic while it is held")
            .extend(characters);
        Ok(words)
    });
    fed.map_err(|e| fail("reading the text", e))?;
    // The trainer numbers continuing characters as a hash table has them: named beforehand, they have an order.
    let inner = inner
        .into_inner()
        .map_err(|e| fail("reading the text", e))?;
    let inner = inner.into_iter().map(|c| format!("{CONTINUES}{c}"));
    let first = BERT.iter().map(|name| (*name).to_owned()).chain(inner);
    trainer.special_tokens = first.map(|name| AddedToken::from(name, true)).collect();
    let vocabulary = match merged(&trainer)?["vocab"].take() {
        Value::Object(vocabulary) => vocabulary,
        _ => Map::new(),
    };
    if vocabulary.len() != wanted {
        return Err(too_few(vocabulary.len(), wanted));
    }
    described(forms::wordpiece(vocabulary, &Value::Null)?)
}

/// Train byte-level BPE with `wanted` ids on texts, which are cut into words by GPT-2's pattern.
pub(super) fn byte_level(
    texts: impl Iterator<Item = String> + Send,
    wanted: usize,
) -> Result<Tokenizer> {
    let (mask, first) = ROBERTA.split_last().expect("RoBERTa has control tokens");
    let special = first.iter().map(|name| AddedToken::from(*name, true));
    let mut trainer = BpeTrainer::builder()
        .show_progress(false)
        .vocab_size(wanted.saturating_sub(1))
        .initial_alphabet(ByteLevel::alphabet().into_iter().collect())
        .special_tokens(special.collect())
        .build();
    let splits = ByteLevel::default().add_prefix_space(false);
    let fed = trainer.feed(texts, |text| words(NormalizedString::from(text), &splits));
    fed.map_err(|e| fail("reading the text", e))?;
    let mut model = merged(&trainer)?;
    let ids = model["vocab"].as_object().map_or(0, Map::len) + 1;
    if ids != wanted {
        return Err(too_few(ids, wanted));
    }
    model["vocab"][*mask] = json!(ids - 1);
    described(forms::byte_level(
        model["vocab"].take(),
        model["merges"].take(),
        &Value::Null,
    )?)
}

fn described(file: Value) -> Result<Tokenizer> {
    Tokenizer::from_json(format!("{file:#}\n").into_bytes())
}
