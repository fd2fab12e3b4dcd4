//! `tokenizer.json`, through the crate that defines it.

use super::names::controls;
use crate::error::{Error, Result};
use serde::Deserialize;
use std::collections::HashSet;
use tokenizers::{Model, Tokenizer};

pub(super) struct Json {
    tokenizer: Tokenizer,
    /// Ids that control a model and are never text.
    control: HashSet<u32>,
    unknown: Option<u32>,
}

/// What of a model says which piece stands for the unknown.
#[derive(Deserialize)]
struct Said {
    model: SaidOfModel,
}

#[derive(Deserialize)]
struct SaidOfModel {
    unk_token: Option<String>,
    unk_id: Option<u32>,
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
        let said: Option<Said> = serde_json::from_slice(content).ok();
        let unknown = said.and_then(|Said { model }| {
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
        for part in [first, rest] {
            let tokens = self.tokenizer.get_model().tokenize(part);
            for token in tokens.unwrap_or_default() {
                self.push(token.id, ids);
            }
        }
    }

    pub(super) fn decode(&self, ids: &[u32]) -> String {
        self.tokenizer.decode(ids, false).unwrap_or_default()
    }

    pub(super) fn piece(&self, id: u32) -> String {
        self.tokenizer
            .id_to_token(id)
            .unwrap_or_else(|| "<unk>".to_owned())
    }

    pub(super) fn byte_length(&self, id: u32) -> u16 {
        let piece = self.piece(id);
        match piece.starts_with('<') && piece.ends_with('>') && piece.len() > 2 {
            true => 1,
            // byte-level pieces write a byte as a character, others write a space as one
            false if piece.contains('\u{2581}') => piece.replace('\u{2581}', " ").len() as u16,
            false => match self.tokenizer.decode(&[id], false) {
                Ok(text) if !piece.contains('\u{120}') => text.len() as u16,
                _ => piece.chars().count() as u16,
            },
        }
    }
}
