//! A tokenizer as transformers reads it.

use super::converted::converted;
use super::sentencepiece::SentencePiece;
use super::{Kind, SENTINELS, Tokenizer};
use crate::error::{AtPath, Error, Result};
use serde_json::{Value, json};
use std::path::Path;

impl Tokenizer {
    /// Write its file and `tokenizer_config.json` into a folder, so that transformers gives the same ids for text,
    /// sentinels, padding, end and unknown, and ends every text.
    ///
    /// The SentencePiece models of T5 are read as they are; version 5 takes others for one like T5's, so those get a
    /// `tokenizer.json` beside them where that can say the same.
    ///
    /// # Errors
    /// When something cannot be written.
    pub fn save_for_transformers(&self, dir: &Path) -> Result<()> {
        self.save(dir)?;
        if let Some(file) = self.described()? {
            let path = dir.join("tokenizer.json");
            std::fs::write(&path, format!("{file:#}\n")).at(&path)?;
        }
        let path = dir.join("tokenizer_config.json");
        std::fs::write(&path, format!("{:#}\n", self.config())).at(&path)
    }

    /// The `tokenizer_config.json`.
    fn config(&self) -> Value {
        let name = |k: usize| format!("<extra_id_{k}>");
        let count = self.sentinels.len();
        let mut keys = json!({
            "clean_up_tokenization_spaces": false,
            "eos_token": self.raw_piece(self.eos),
            "model_input_names": ["input_ids", "attention_mask"],
            "pad_token": self.pad.map(|id| self.raw_piece(id)),
            "tokenizer_class": "PreTrainedTokenizerFast", // whatever it is that the file describes
            "unk_token": self.special.unk.map(|id| self.raw_piece(id)),
        });
        match &self.kind {
            // these names are numbered from the last byte on, and <extra_id_0> is the last id
            Kind::Bytes => {
                let names: Vec<String> = (0..count).rev().map(name).collect();
                keys["tokenizer_class"] = json!("ByT5Tokenizer");
                keys["extra_ids"] = json!(count);
                keys["additional_special_tokens"] = json!(names);
            }
            Kind::SentencePiece(model) => {
                let added = model.pieces() < self.vocabulary;
                if !is_as_t5s(model) && model.is_plain() {
                    let names: Vec<String> = (0..count).map(name).collect();
                    keys["additional_special_tokens"] = json!(names);
                    return keys;
                }
                keys["tokenizer_class"] = json!("T5Tokenizer");
                keys["extra_ids"] = json!(if added { SENTINELS } else { 0 });
                keys["legacy"] = json!(true);
            }
            Kind::Json(_) => {
                let names: Vec<String> = (0..count).map(name).collect();
                keys["additional_special_tokens"] = json!(names);
            }
        }
        keys
    }

    /// Whether transformers may cut some texts otherwise, whatever is written.
    pub fn is_lost_on_transformers(&self) -> bool {
        match &self.kind {
            Kind::SentencePiece(model) => !is_as_t5s(model) && !model.is_plain(),
            Kind::Bytes | Kind::Json(_) => false,
        }
    }

    /// The `tokenizer.json` that is written beside or instead of its file: it puts the end behind a text.
    fn described(&self) -> Result<Option<Value>> {
        let ending = template(&self.raw_piece(self.eos), self.eos);
        match &self.kind {
            Kind::Bytes => Ok(None),
            Kind::SentencePiece(model) if is_as_t5s(model) => Ok(None),
            Kind::SentencePiece(model) => Ok(converted(model, &self.added(model), ending)),
            Kind::Json(_) => {
                let mut file: Value = serde_json::from_slice(&self.file.1).map_err(Error::other)?;
                if !file["post_processor"].is_null() {
                    return Ok(None);
                }
                file["post_processor"] = ending;
                Ok(Some(file))
            }
        }
    }

    /// Names of the sentinels that follow a model's pieces, in the order of their ids.
    fn added(&self, model: &SentencePiece) -> Vec<String> {
        let count = self.vocabulary - model.pieces();
        (0..count)
            .rev()
            .map(|k| format!("<extra_id_{k}>"))
            .collect()
    }

    /// The piece of an id under the name that the vocabulary has for it.
    pub(super) fn raw_piece(&self, id: u32) -> String {
        match &self.kind {
            Kind::SentencePiece(model) => model.piece(id).to_owned(),
            Kind::Json(json) => json.piece(id),
            Kind::Bytes => match id {
                0 => "<pad>",
                1 => "</s>",
                _ => "<unk>",
            }
            .to_owned(),
        }
    }
}

/// Whether a model is one of those that transformers 5 takes every `spiece.model` of a T5 for.
fn is_as_t5s(model: &SentencePiece) -> bool {
    !model.merges() && model.unknown() == 2 && model.is_plain()
}

/// The `post_processor` of a `tokenizer.json` that puts `eos` behind each text.
pub(super) fn template(eos: &str, id: u32) -> Value {
    let text = |name: &str, kind: u32| json!({"Sequence": {"id": name, "type_id": kind}});
    let end = |kind: u32| json!({"SpecialToken": {"id": eos, "type_id": kind}});
    json!({
        "type": "TemplateProcessing",
        "single": [text("A", 0), end(0)],
        "pair": [text("A", 0), end(0), text("B", 1), end(1)],
        "special_tokens": {eos: {"id": eos, "ids": [id], "tokens": [eos]}},
    })
}
