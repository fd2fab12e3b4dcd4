//! Other files that published tokenizers have, written as the `tokenizer.json` that means the same: BERT's `vocab.txt`, GPT-2's
//! and RoBERTa's and CLIP's `vocab.json` with `merges.txt`, ALBERT's and XLNet's `spiece.model`.
//!
//! What they leave unsaid is in transformers' classes (5.24.0): `BertTokenizer`, `GPT2Tokenizer`, `RobertaTokenizer`, `CLIPTokenizer`,
//! `AlbertTokenizer`, `XLNetTokenizer`; a `tokenizer_config.json` beside them says where a tokenizer differs.

use super::proto::{Model, kind};
use crate::error::{Error, Result};
use prost::Message;
use serde_json::{Map, Value, json};
use tokenizers::NormalizerWrapper;
use tokenizers::normalizers::Precompiled;

/// Control tokens of a BERT, in the order in which a vocabulary of one's own has them.
pub(super) const BERT: [&str; 5] = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
/// Control tokens of a RoBERTa; its mask is the last id of a vocabulary.
pub(super) const ROBERTA: [&str; 5] = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"];
/// What begins and what ends a text of a CLIP.
pub(super) const CLIP: [&str; 2] = ["<|startoftext|>", "<|endoftext|>"];
pub(super) const WITH_MASK: [&str; 5] = ["<pad>", "<unk>", "[CLS]", "[SEP]", "[MASK]"];
const XLNET: [&str; 9] = [
    "<unk>", "<s>", "</s>", "<cls>", "<sep>", "<pad>", "<mask>", "<eod>", "<eop>",
];

/// What a `tokenizer_config.json` says of a key that is true or false.
fn flag(said: &Value, key: &str, usual: bool) -> bool {
    said[key].as_bool().unwrap_or(usual)
}

/// The file of everything but what the arguments name.
fn file(added: Vec<Value>, rest: Value) -> Value {
    let mut file =
        json!({"version": "1.0", "truncation": null, "padding": null, "added_tokens": added});
    for key in [
        "normalizer",
        "pre_tokenizer",
        "post_processor",
        "decoder",
        "model",
    ] {
        file[key] = rest[key].clone();
    }
    file
}

/// Of `names`, those that a vocabulary has, as control tokens in the order of their ids.
fn control(names: &[&str], id: impl Fn(&str) -> Option<u64>) -> Vec<Value> {
    let mut found: Vec<(u64, &str)> = names
        .iter()
        .filter_map(|name| Some((id(name)?, *name)))
        .collect();
    found.sort();
    let token = |(id, name): (u64, &str)| {
        // a mask takes the space before it, as in transformers
        json!({"id": id, "content": name, "single_word": false, "lstrip": name == "<mask>", "rstrip": false,
            "normalized": false, "special": true})
    };
    found.into_iter().map(token).collect()
}

/// A post-processor that puts control tokens around a text, and around two: names `A` and `B` are the texts, each with the
/// kind of its place.
fn template(single: &[(&str, u8)], pair: &[(&str, u8)], id: impl Fn(&str) -> Option<u64>) -> Value {
    let piece = |(name, kind): &(&str, u8)| match *name {
        "A" | "B" => json!({"Sequence": {"id": name, "type_id": kind}}),
        _ => json!({"SpecialToken": {"id": name, "type_id": kind}}),
    };
    let mut special = Map::new();
    for (name, _) in pair {
        if let Some(id) = id(name) {
            special.insert(
                (*name).to_owned(),
                json!({"id": name, "ids": [id], "tokens": [name]}),
            );
        }
    }
    json!({
        "type": "TemplateProcessing",
        "single": single.iter().map(piece).collect::<Vec<_>>(),
        "pair": pair.iter().map(piece).collect::<Vec<_>>(),
        "special_tokens": special,
    })
}

/// `[CLS] A [SEP]`, `[CLS] A [SEP] B [SEP]`.
pub(super) fn as_berts(id: impl Fn(&str) -> Option<u64>) -> Value {
    let pair = [("[CLS]", 0), ("A", 0), ("[SEP]", 0), ("B", 1), ("[SEP]", 1)];
    template(&pair[..3], &pair, id)
}

/// WordPiece (arXiv:1810.04805) of pieces and their ids. Text is cleaned, in lower case, without accents and with Chinese
/// characters apart, unless `said` tells otherwise.
pub(super) fn wordpiece(vocabulary: Map<String, Value>, said: &Value) -> Result<Value> {
    let id = |name: &str| vocabulary.get(name).and_then(Value::as_u64);
    let needed = ["[UNK]", "[CLS]", "[SEP]"];
    if let Some(name) = needed.iter().find(|name| id(name).is_none()) {
        return Err(Error::other(format!(
            "the vocabulary has no {name}, expected one piece a line as BERT's vocab.txt has them, {} among them",
            needed.join(", ")
        )));
    }
    let rest = json!({
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": true,
            "handle_chinese_chars": flag(said, "tokenize_chinese_chars", true),
            "strip_accents": said["strip_accents"].as_bool(),
            "lowercase": flag(said, "do_lower_case", true),
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": as_berts(id),
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": true},
    });
    let mut file = file(control(&BERT, id), rest);
    file["model"] = json!({"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100, "vocab": vocabulary});
    Ok(file)
}

/// The pieces of a `vocab.txt`: one a line, whose number from 0 is its id.
pub(super) fn vocab_txt(content: &[u8]) -> Result<Map<String, Value>> {
    let text = std::str::from_utf8(content).map_err(|e| {
        Error::other(format!(
            "expected UTF-8, got something else at byte {}",
            e.valid_up_to()
        ))
    })?;
    let lines = text.strip_suffix('\n').unwrap_or(text).split('\n');
    let pieces = lines.map(|line| line.strip_suffix('\r').unwrap_or(line).to_owned());
    Ok(pieces.zip((0u64..).map(Value::from)).collect())
}

/// Byte-level BPE: GPT-2's pattern cuts a text into words, bytes are characters, merges put them together. A vocabulary that
/// has RoBERTa's control tokens puts them around a text as RoBERTa does.
pub(super) fn byte_level(vocabulary: Value, merges: Value, said: &Value) -> Result<Value> {
    if !vocabulary.is_object() {
        return Err(Error::other("expected an object of pieces and their ids"));
    }
    let id = |name: &str| vocabulary[name].as_u64();
    if let (Some(begin), Some(end), Some(_)) = (id(CLIP[0]), id(CLIP[1]), id("a</w>")) {
        return Ok(clip([begin, end], vocabulary, merges));
    }
    let space = flag(said, "add_prefix_space", false);
    let around = match (id("<s>"), id("</s>"), id("<mask>")) {
        (Some(begin), Some(end), Some(_)) => {
            json!({"type": "RobertaProcessing", "sep": ["</s>", end],
            "cls": ["<s>", begin], "trim_offsets": true, "add_prefix_space": space})
        }
        _ => Value::Null,
    };
    let names: Vec<&str> = ROBERTA.iter().copied().chain(["<|endoftext|>"]).collect();
    let bytes = |space: bool| json!({"type": "ByteLevel", "add_prefix_space": space, "trim_offsets": true, "use_regex": true});
    let rest = json!({
        "normalizer": null, "pre_tokenizer": bytes(space), "post_processor": around, "decoder": bytes(true),
    });
    let mut file = file(control(&names, id), rest);
    file["model"] = json!({"type": "BPE", "dropout": null, "unk_token": null, "continuing_subword_prefix": "",
        "end_of_word_suffix": "", "fuse_unk": false, "byte_fallback": false, "vocab": vocabulary, "merges": merges});
    Ok(file)
}

/// Byte-level BPE as CLIP has it: white space parts words and is no part of any, letters are small, each digit is a word, and `</w>` ends
/// words.
fn clip([begin, end]: [u64; 2], vocabulary: Value, merges: Value) -> Value {
    let words = r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+";
    let bytes = |space: bool| json!({"type": "ByteLevel", "add_prefix_space": space, "trim_offsets": true, "use_regex": true});
    let rest = json!({
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "NFC"}, {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "}, {"type": "Lowercase"},
        ]},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": words}, "behavior": "Removed", "invert": true}, bytes(false),
        ]},
        "post_processor": {"type": "RobertaProcessing", "sep": [CLIP[1], end], "cls": [CLIP[0], begin],
            "trim_offsets": false, "add_prefix_space": false},
        "decoder": bytes(true),
    });
    let id = |name: &str| vocabulary[name].as_u64();
    let mut file = file(control(&CLIP, id), rest);
    file["model"] = json!({"type": "BPE", "dropout": null, "unk_token": CLIP[1], "continuing_subword_prefix": "",
        "end_of_word_suffix": "</w>", "fuse_unk": false, "byte_fallback": false, "vocab": vocabulary, "merges": merges});
    file
}

/// The pairs of a `merges.txt`, the first to be merged first.
pub(super) fn merges_txt(content: &[u8]) -> Result<Value> {
    let text = std::str::from_utf8(content).map_err(|e| {
        Error::other(format!(
            "expected UTF-8, got something else at byte {}",
            e.valid_up_to()
        ))
    })?;
    let mut merges: Vec<[&str; 2]> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.is_empty() || (number == 1 && line.starts_with("#version")) {
            continue;
        }
        let pair = line
            .split_once(' ')
            .filter(|(left, right)| !left.is_empty() && !right.is_empty() && !right.contains(' '));
        let (left, right) = pair.ok_or_else(|| {
            Error::other(format!(
                "line {number}: expected two pieces with a space between them, got `{line}`"
            ))
        })?;
        merges.push([left, right]);
    }
    Ok(json!(merges))
}

/// The pieces, scores and map of characters of a SentencePiece model that is an ALBERT's or an XLNet's; none of another one.
///
/// ALBERT's has `[CLS]`, `[SEP]` and `[MASK]` to control it and nothing else that ends a text, XLNet's has `<cls>`, `<sep>` and
/// `<eod>`. Their text is normalised before the model does (quotes, accents, case), which the model's file does not say.
pub(super) fn encoder_model(content: &[u8], said: &Value) -> Option<Value> {
    let model = Model::decode(content).ok()?;
    let unigram = model
        .trainer
        .as_ref()
        .and_then(|t| t.model_type)
        .unwrap_or(1)
        == 1;
    let names: Vec<&str> = model
        .pieces
        .iter()
        .map(|p| p.piece.as_deref().unwrap_or(""))
        .collect();
    let id = |name: &str| {
        names
            .iter()
            .position(|piece| *piece == name)
            .map(|id| id as u64)
    };
    let controls = |name: &&str| {
        let kind = id(name).and_then(|id| model.pieces[id as usize].kind);
        [Some(kind::CONTROL), Some(kind::USER_DEFINED)].contains(&kind)
    };
    let all = |wanted: &[&str]| unigram && wanted.iter().all(controls);
    let albert = all(&WITH_MASK[2..]) && id("</s>").is_none();
    if !albert && !all(&["<cls>", "<sep>", "<eod>"]) {
        return None;
    }
    let unknown = model
        .pieces
        .iter()
        .position(|p| p.kind == Some(kind::UNKNOWN))?;
    let replace =
        |what: &str| json!({"type": "Replace", "pattern": {"String": what}, "content": "\""});
    let mut normalizers = vec![replace("``"), replace("''")];
    if !flag(said, "keep_accents", false) {
        normalizers.extend([json!({"type": "NFKD"}), json!({"type": "StripAccents"})]);
    }
    if flag(said, "do_lower_case", albert) {
        normalizers.push(json!({"type": "Lowercase"}));
    }
    let map = model
        .normalizer
        .as_ref()
        .and_then(|n| n.precompiled_charsmap.as_ref());
    if let Some(map) = map.filter(|map| !map.is_empty()) {
        let map = NormalizerWrapper::from(Precompiled::from(map).ok()?);
        normalizers.push(serde_json::to_value(map).ok()?);
    }
    let spaces = json!({"type": "Metaspace", "replacement": "\u{2581}", "prepend_scheme": "always", "split": true});
    let pair = [("A", 0), ("<sep>", 0), ("B", 1), ("<sep>", 1), ("<cls>", 2)];
    let scores = model
        .pieces
        .iter()
        .map(|p| f64::from(p.score.unwrap_or(0.0)));
    let scored: Vec<Value> = names
        .iter()
        .zip(scores)
        .map(|(name, score)| json!([name, score]))
        .collect();
    let rest = json!({
        "normalizer": {"type": "Sequence", "normalizers": normalizers},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, spaces]},
        "post_processor": match albert {
            true => as_berts(id),
            false => template(&[pair[0], pair[1], pair[4]], &pair, id),
        },
        "decoder": spaces,
        "model": {"type": "Unigram", "unk_id": unknown, "vocab": scored, "byte_fallback": false},
    });
    let known: &[&str] = if albert { &WITH_MASK } else { &XLNET };
    Some(file(control(known, id), rest))
}
