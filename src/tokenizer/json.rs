//! `tokenizer.json`, through the crate that defines it.

use crate::error::{Error, Result};
use tokenizers::Tokenizer;

pub(super) struct Json(Tokenizer);

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
        Ok(Json(tokenizer))
    }

    pub(super) fn id(&self, piece: &str) -> Option<u32> {
        self.0.token_to_id(piece)
    }

    /// One more than the largest id.
    pub(super) fn vocabulary(&self) -> usize {
        let largest = self.0.get_vocab(true).into_values().max();
        largest.map_or(0, |id| id as usize + 1)
    }

    pub(super) fn encode(&self, text: &str, ids: &mut Vec<u32>) {
        // What cannot be encoded has no unknown piece to stand for it: nothing is left of it.
        if let Ok(encoding) = self.0.encode_fast(text, false) {
            ids.extend_from_slice(encoding.get_ids());
        }
    }

    pub(super) fn decode(&self, ids: &[u32]) -> String {
        self.0.decode(ids, false).unwrap_or_default()
    }

    pub(super) fn piece(&self, id: u32) -> String {
        self.0.id_to_token(id).unwrap_or_else(|| "<unk>".to_owned())
    }

    pub(super) fn byte_length(&self, id: u32) -> u16 {
        let piece = self.piece(id);
        match piece.starts_with('<') && piece.ends_with('>') && piece.len() > 2 {
            true => 1,
            // byte-level pieces write a byte as a character, others write a space as one
            false if piece.contains('\u{2581}') => piece.replace('\u{2581}', " ").len() as u16,
            false => match self.0.decode(&[id], false) {
                Ok(text) if !piece.contains('\u{120}') => text.len() as u16,
                _ => piece.chars().count() as u16,
            },
        }
    }
}
