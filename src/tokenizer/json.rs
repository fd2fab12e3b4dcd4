//! `tokenizer.json`, through the crate that defines it.

use super::byte_level::ByteLevel;
use super::names::{controls, is_unused};
use crate::error::{Error, Result};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashSet;
use tokenizers::{Model, Tokenizer};

pub(super) struct Json {
    tokenizer: Tokenizer,
    /// Ids that control a model and are never text.
    control: HashSet<u32>,
    unknown: Option<u32>,
    spelling: Spelling,
    /// What is written behind the last piece of a word and is no text: `</w>` in CLIP's vocabulary.
    ending: Option<String>,
    /// For byte-level BPE, which has a way of its own from a text to words.
    byte_level: Option<ByteLevel>,
}

/// How pieces write where words begin.
enum Spelling {
    /// U+2581 stands for a space, if anything does (SentencePiece).
    Spaces,
    /// Every byte is a character of its own, a space U+0120 (GPT-2).
    Bytes,
    /// What does not begin a word has this prefix (WordPiece).
    Continuation(String),
}

/// What of a model says which piece stands for the unknown, and how a text is put together again.
#[derive(Deserialize)]
struct Said {
    model: SaidOfModel,
    #[serde(default)]
    pre_tokenizer: Value,
    #[serde(default)]
    decoder: Value,
}

#[derive(Deserialize)]
struct SaidOfModel {
    unk_token: Option<String>,
    unk_id: Option<u32>,
    #[serde(rename = "type")]
    kind: Option<String>,
    continuing_subword_prefix: Option<String>,
    end_of_word_suffix: Option<String>,
}

impl Json {
    pub(super) fn parse(content: &[u8]) -> Result<Json> {
        let tokenizer = Tokenizer::from_bytes(content);
        let mut tokenizer =
            tokenizer.map_err(|e| Error::other(format!("no tokenizer.json: {e}")))?;
        // Rows are cut and filled elsewhere, and a text that names a sentinel must not contain one.
        tokenizer
            .with_truncation(None)
            .map_err(|e| Error::other(format!("its truncation: {e}")))?
            .with_padding(None);
        tokenizer.set_encode_special_tokens(true);
        let special = tokenizer.get_added_tokens_decoder().into_iter();
        let special = special.filter(|(_, token)| token.special);
        let mut control: HashSet<u32> = special.map(|(id, _)| id).collect();
        let named = tokenizer.get_vocab(true).into_iter();
        control.extend(named.filter(|(name, _)| controls(name)).map(|(_, id)| id));
        let file: Value = serde_json::from_slice(content).unwrap_or_default();
        let said = Said::deserialize(&file).ok();
        let spelling = said.as_ref().map_or(Spelling::Spaces, Spelling::of);
        let ending = said
            .as_ref()
            .and_then(|said| said.model.end_of_word_suffix.clone());
        let ending = ending.filter(|ending| !ending.is_empty());
        let unknown = said.and_then(|Said { model, .. }| {
            let named = model
                .unk_token
                .and_then(|name| tokenizer.token_to_id(&name));
            named.or(model.unk_id)
        });
        // what is unknown is no control: text becomes it
        if let Some(id) = unknown {
            control.remove(&id);
        }
        Ok(Json {
            tokenizer,
            control,
            unknown,
            spelling,
            ending,
            byte_level: ByteLevel::of(&file),
        })
    }

    /// The id of what is unknown.
    pub(super) fn unknown(&self) -> Option<u32> {
        self.unknown
    }

    pub(super) fn id(&self, piece: &str) -> Option<u32> {
        self.tokenizer.token_to_id(piece)
    }

    /// One more than the largest id.
    pub(super) fn vocabulary(&self) -> usize {
        let largest = self.tokenizer.get_vocab(true).into_values().max();
        largest.map_or(0, |id| id as usize + 1)
    }

    pub(super) fn encode(&self, text: &str, ids: &mut Vec<u32>) {
        if let Some(fast) = &self.byte_level {
            return fast.encode(text, ids, |word, ids| self.push_word(word, ids));
        }
        // What cannot be encoded has no unknown piece to stand for it: nothing is left of it.
        if let Ok(encoding) = self.tokenizer.encode_fast(text, false) {
            for id in encoding.get_ids() {
                self.push(*id, ids);
            }
        }
    }

    /// Append an id that came of a text. Where a text has the name of a control token in it, the model may take it for
    /// one of its pieces: cut after its first character, the name is ordinary text.
    fn push(&self, id: u32, ids: &mut Vec<u32>) {
        if !self.control.contains(&id) {
            return ids.push(id);
        }
        let name = self.piece(id);
        let first = name.chars().next().map_or(0, char::len_utf8);
        let (first, rest) = name.split_at(first);
        if rest.is_empty() {
            // a name that cannot be cut is unknown, or nothing
            return ids.extend(self.unknown);
        }
        self.push_word(first, ids);
        self.push_word(rest, ids);
    }

    /// Append the ids of a word that is spelled as the vocabulary writes it.
    fn push_word(&self, word: &str, ids: &mut Vec<u32>) {
        let tokens = self.tokenizer.get_model().tokenize(word);
        for token in tokens.unwrap_or_default() {
            self.push(token.id, ids);
        }
    }

    pub(super) fn decode(&self, ids: &[u32]) -> String {
        let text = self.tokenizer.decode(ids, false).unwrap_or_default();
        match &self.ending {
            // as transformers' class has it
            Some(ending) => text.replace(ending, " ").trim().to_owned(),
            None => text,
        }
    }

    pub(super) fn piece(&self, id: u32) -> String {
        self.tokenizer
            .id_to_token(id)
            .unwrap_or_else(|| "<unk>".to_owned())
    }

    /// Bytes of text that an id stands for, a space in front included.
    pub(super) fn byte_length(&self, id: u32) -> u16 {
        let piece = self.piece(id);
        match &self.spelling {
            _ if self.control.contains(&id) => 0,
            Spelling::Bytes => {
                let ending = self.ending.as_deref();
                match ending.and_then(|ending| piece.strip_suffix(ending)) {
                    Some(last) => last.chars().count() as u16 + 1,
                    None => piece.chars().count() as u16,
                }
            }
            Spelling::Continuation(prefix) => match piece.strip_prefix(prefix.as_str()) {
                Some(rest) => rest.len() as u16,
                None => piece.len() as u16 + 1,
            },
            Spelling::Spaces
                if piece.starts_with('<') && piece.ends_with('>') && piece.len() > 2 =>
            {
                1
            }
            Spelling::Spaces if piece.contains('\u{2581}') => {
                piece.replace('\u{2581}', " ").len() as u16
            }
            Spelling::Spaces => match self.tokenizer.decode(&[id], false) {
                Ok(text) => text.len() as u16,
                Err(_) => piece.chars().count() as u16,
            },
        }
    }

    /// Whether an id begins a word.
    pub(super) fn begins_word(&self, id: u32) -> bool {
        let piece = self.piece(id);
        match &self.spelling {
            Spelling::Spaces => piece.starts_with(['\u{2581}', ' ']),
            Spelling::Bytes => piece.starts_with('\u{120}'),
            Spelling::Continuation(prefix) => !piece.starts_with(prefix.as_str()),
        }
    }

    /// Whether the text of pieces that begin with a word begins with that word's space.
    pub(super) fn keeps_space(&self) -> bool {
        matches!(self.spelling, Spelling::Bytes)
    }

    /// Whether an id is a piece of text, and no control token, unknown, or place left free.
    pub(super) fn is_ordinary(&self, id: u32) -> bool {
        let piece = self.tokenizer.id_to_token(id);
        let text = piece.is_some_and(|piece| !is_unused(&piece));
        text && !self.control.contains(&id) && self.unknown != Some(id)
    }
}

impl Spelling {
    fn of(said: &Said) -> Spelling {
        let prefix = said.model.continuing_subword_prefix.as_ref();
        match (said.model.kind.as_deref(), prefix) {
            (Some("WordPiece"), Some(prefix)) => Spelling::Continuation(prefix.clone()),
            _ if is_byte_level(&said.decoder) || is_byte_level(&said.pre_tokenizer) => {
                Spelling::Bytes
            }
            _ => Spelling::Spaces,
        }
    }
}

/// Whether a part of a `tokenizer.json` writes bytes as characters, itself or in one of its own parts.
fn is_byte_level(part: &Value) -> bool {
    let inner = ["decoders", "pretokenizers"]
        .iter()
        .filter_map(|key| part[*key].as_array());
    part["type"] == "ByteLevel" || inner.flatten().any(is_byte_level)
}
