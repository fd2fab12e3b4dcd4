//! A tokenizer as transformers reads it.

use super::converted::converted;
use super::forms;
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
        self.saved(dir, Around::End)
    }

    /// The same for models that write on from a text: nothing is put behind it, but by what describes bytes; before it
    /// `begin`, or what the file itself says.
    ///
    /// # Errors
    /// When something cannot be written.
    pub fn save_for_decoders(&self, dir: &Path, begin: Option<u32>) -> Result<()> {
        self.saved(dir, Around::Begin(begin))
    }

    fn saved(&self, dir: &Path, around: Around) -> Result<()> {
        self.save(dir)?;
        if let Some(file) = self.described(around)? {
            let path = dir.join("tokenizer.json");
            std::fs::write(&path, format!("{file:#}\n")).at(&path)?;
        }
        let path = dir.join("tokenizer_config.json");
        std::fs::write(&path, format!("{:#}\n", self.config(around))).at(&path)
    }

    /// The `tokenizer_config.json`.
    fn config(&self, around: Around) -> Value {
        let ends = matches!(around, Around::End);
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
        if let (false, Some(bos)) = (ends, self.special.bos) {
            keys["bos_token"] = json!(self.raw_piece(bos));
        }
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
                if !(ends && is_as_t5s(model)) && model.is_plain() {
                    let names: Vec<String> = (0..count).map(name).collect();
                    keys["additional_special_tokens"] = json!(names);
                    return keys;
                }
                keys["tokenizer_class"] = json!("T5Tokenizer");
                keys["extra_ids"] = json!(if added { SENTINELS } else { 0 });
                keys["legacy"] = json!(true);
            }
            Kind::Words(_) => {}
            Kind::Json(_) => {
                let names: Vec<String> = (0..count).map(name).collect();
                keys["additional_special_tokens"] = json!(names);
                self.class(&mut keys, around);
            }
        }
        keys
    }

    /// Name the class whose tokenizer a `tokenizer.json` describes, with what that class has to be told, and the ids that encoders
    /// need. Other files stay with the class that reads any.
    fn class(&self, keys: &mut Value, around: Around) {
        let special = self.special;
        let named = [
            ("bos_token", special.bos),
            ("cls_token", special.cls),
            ("sep_token", special.sep),
            ("mask_token", special.mask),
        ];
        for (key, id) in named {
            if let Some(id) = id {
                keys[key] = json!(self.raw_piece(id));
            }
        }
        let file: Value = serde_json::from_slice(&self.file.1).unwrap_or_default();
        let Some((class, told)) = class_of(&file) else {
            return;
        };
        let own_way = match around {
            Around::End => false,
            Around::Begin(begin) => begin.is_some() || puts_behind(&file["post_processor"]),
        };
        if own_way {
            return; // a class puts around texts what it always does, whatever the file says
        }
        keys["tokenizer_class"] = json!(class);
        for (key, value) in told {
            keys[key] = value;
        }
    }

    /// Whether transformers may cut some texts otherwise, whatever is written.
    pub fn is_lost_on_transformers(&self) -> bool {
        match &self.kind {
            Kind::SentencePiece(model) => !is_as_t5s(model) && !model.is_plain(),
            Kind::Bytes | Kind::Json(_) | Kind::Words(_) => false,
        }
    }

    /// The `tokenizer.json` that is written beside or instead of its file: it puts the end behind a text where that is wanted.
    fn described(&self, around: Around) -> Result<Option<Value>> {
        let ends = matches!(around, Around::End);
        let ending = match around {
            Around::End => template(&self.raw_piece(self.eos), self.eos),
            Around::Begin(Some(begin)) => leading_template(&self.raw_piece(begin), begin),
            Around::Begin(None) => Value::Null,
        };
        match &self.kind {
            Kind::Bytes | Kind::Words(_) => Ok(None),
            Kind::SentencePiece(model) if ends && is_as_t5s(model) => Ok(None),
            Kind::SentencePiece(model) => Ok(converted(model, &self.added(model), ending)),
            Kind::Json(_) => {
                let mut file: Value = serde_json::from_slice(&self.file.1).map_err(Error::other)?;
                let own = &file["post_processor"];
                let stays = match around {
                    Around::End => !own.is_null(),
                    Around::Begin(None) => !puts_behind(own),
                    // a `ByteLevel` part there is about offsets alone
                    Around::Begin(Some(_)) => {
                        !(puts_behind(own) || own.is_null() || own["type"] == "ByteLevel")
                    }
                };
                if stays {
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
            Kind::Words(list) => list.word(id).to_owned(),
            Kind::Bytes => match id {
                0 => "<pad>",
                1 => "</s>",
                _ => "<unk>",
            }
            .to_owned(),
        }
    }
}

/// What is put around a text.
#[derive(Clone, Copy)]
enum Around {
    /// Its end behind it.
    End,
    /// This before it.
    Begin(Option<u32>),
}

/// Whether a `post_processor` puts something behind a text.
fn puts_behind(processor: &Value) -> bool {
    if let Some(all) = processor["processors"].as_array() {
        return all.iter().any(puts_behind);
    }
    match processor["type"].as_str() {
        Some("RobertaProcessing" | "BertProcessing") => true,
        Some("TemplateProcessing") => {
            let last = processor["single"].as_array().and_then(|all| all.last());
            last.is_some_and(|last| last["SpecialToken"].is_object())
        }
        _ => false,
    }
}

/// The class of transformers that makes the same of its own settings as a `tokenizer.json` describes, and those settings.
///
/// Version 5 makes a tokenizer of a class anew and takes only pieces and merges from the file, so all else must be as it has it.
fn class_of(file: &Value) -> Option<(&'static str, Vec<(&'static str, Value)>)> {
    let (normalizer, words, model) = (&file["normalizer"], &file["pre_tokenizer"], &file["model"]);
    let has = |names: &[&str]| {
        let added = file["added_tokens"].as_array();
        let has = |name: &&str| {
            added.is_some_and(|all| all.iter().any(|token| token["content"] == **name))
        };
        names.iter().all(has)
    };
    let parts = normalizer["normalizers"].as_array();
    let normalizes =
        |kind: &str| parts.is_some_and(|all| all.iter().any(|part| part["type"] == kind));
    match (model["type"].as_str()?, words["type"].as_str()?) {
        ("WordPiece", "BertPreTokenizer")
            if normalizer["clean_text"] == true && has(&forms::BERT) =>
        {
            let usual = model["max_input_chars_per_word"] == 100
                && model["continuing_subword_prefix"] == "##";
            let told = vec![
                ("do_lower_case", normalizer["lowercase"].clone()),
                ("strip_accents", normalizer["strip_accents"].clone()),
                (
                    "tokenize_chinese_chars",
                    normalizer["handle_chinese_chars"].clone(),
                ),
                (
                    "model_input_names",
                    json!(["input_ids", "token_type_ids", "attention_mask"]),
                ),
                ("eos_token", Value::Null),
            ];
            usual.then_some(("BertTokenizer", told))
        }
        ("BPE", "ByteLevel") if normalizer.is_null() && words["use_regex"] != false => {
            let mut told = vec![("add_prefix_space", words["add_prefix_space"].clone())];
            let roberta = has(&forms::ROBERTA);
            if roberta {
                told.push(("trim_offsets", words["trim_offsets"].clone()));
            }
            let plain = model["ignore_merges"] != true && model["byte_fallback"] != true;
            let class = if roberta {
                "RobertaTokenizer"
            } else {
                "GPT2Tokenizer"
            };
            (plain && (roberta || has(&["<|endoftext|>"]))).then_some((class, told))
        }
        ("BPE", "Sequence") if model["end_of_word_suffix"] == "</w>" && has(&forms::CLIP) => {
            // what fills rows up ends texts, too
            Some(("CLIPTokenizer", vec![("pad_token", json!(forms::CLIP[1]))]))
        }
        ("Unigram", "Sequence") if normalizes("NFKD") && normalizes("StripAccents") => {
            let lower = ("do_lower_case", json!(normalizes("Lowercase")));
            let accents = ("keep_accents", json!(false));
            if has(&["[CLS]", "[SEP]", "[MASK]"]) && model["unk_id"] == 1 {
                return Some(("AlbertTokenizer", vec![lower, accents]));
            }
            has(&["<cls>", "<sep>", "<eod>"]).then(|| {
                let more = json!(["<eop>", "<eod>"]);
                let told = vec![
                    lower,
                    accents,
                    ("padding_side", json!("left")),
                    ("additional_special_tokens", more),
                ];
                ("XLNetTokenizer", told)
            })
        }
        _ => None,
    }
}

/// Whether a model is one of those that transformers 5 takes every `spiece.model` of a T5 for.
fn is_as_t5s(model: &SentencePiece) -> bool {
    !model.merges() && model.unknown() == 2 && model.is_plain()
}

/// The `post_processor` of a `tokenizer.json` that puts `bos` before each text.
fn leading_template(bos: &str, id: u32) -> Value {
    let text = |name: &str, kind: u32| json!({"Sequence": {"id": name, "type_id": kind}});
    let begin = |kind: u32| json!({"SpecialToken": {"id": bos, "type_id": kind}});
    json!({
        "type": "TemplateProcessing",
        "single": [begin(0), text("A", 0)],
        "pair": [begin(0), text("A", 0), begin(1), text("B", 1)],
        "special_tokens": {bos: {"id": bos, "ids": [id], "tokens": [bos]}},
    })
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
