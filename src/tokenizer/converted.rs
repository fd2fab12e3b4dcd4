//! A SentencePiece model as a `tokenizer.json`, for readers that do not apply the model itself.

use super::sentencepiece::SentencePiece;
use serde_json::{Value, json};
use std::collections::HashMap;
use tokenizers::NormalizerWrapper;
use tokenizers::normalizers::Precompiled;

/// What a model's pieces are made of, with the sentinels that follow them: a unigram's scores, or BPE's merges.
fn model(of: &SentencePiece, sentinels: &[String]) -> Value {
    let pieces = (0..of.pieces() as u32).map(|id| of.piece(id));
    let names = pieces.chain(sentinels.iter().map(String::as_str));
    if !of.merges() {
        let scored: Vec<Value> = names
            .enumerate()
            .map(|(id, name)| json!([name, of.score(id as u32)]))
            .collect();
        return json!({"type": "Unigram", "unk_id": of.unknown(), "vocab": scored, "byte_fallback": false});
    }
    let ids: HashMap<&str, usize> = names.zip(0..).collect();
    let vocabulary: serde_json::Map<String, Value> = {
        let mut all: Vec<(&str, usize)> = ids.iter().map(|(name, id)| (*name, *id)).collect();
        all.sort_by_key(|(_, id)| *id);
        all.into_iter()
            .map(|(name, id)| (name.to_owned(), json!(id)))
            .collect()
    };
    json!({
        "type": "BPE", "unk_token": of.piece(of.unknown()), "fuse_unk": true, "byte_fallback": false,
        "ignore_merges": false, "vocab": vocabulary, "merges": merges(of),
    })
}

/// Every way to put a piece together of two others, the best piece first.
fn merges(of: &SentencePiece) -> Vec<[&str; 2]> {
    let mut found = Vec::new();
    for id in 0..of.pieces() as u32 {
        let piece = of.piece(id);
        let Some((_, score)) = of.searched(piece) else {
            continue;
        };
        for (at, _) in piece.char_indices().skip(1) {
            let (left, right) = piece.split_at(at);
            if of.searched(left).is_some() && of.searched(right).is_some() {
                found.push((score, id, [left, right]));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    found.into_iter().map(|(_, _, pair)| pair).collect()
}

/// The `tokenizer.json` of a model, whose `sentinels` are in the order of their ids, and what stands behind a text; none
/// where the format cannot say what the model does.
pub(super) fn converted(of: &SentencePiece, sentinels: &[String], ending: Value) -> Option<Value> {
    if !of.is_plain() {
        return None;
    }
    let special = |(id, content): (usize, &str)| {
        json!({"id": id, "content": content, "single_word": false, "lstrip": false, "rstrip": false,
            "normalized": false, "special": true})
    };
    let pieces = (0..of.pieces()).map(|id| (id, of.piece(id as u32)));
    let control = pieces.filter(|(_, piece)| of.searched(piece).is_none());
    let added = sentinels.iter().enumerate();
    let added = added.map(|(k, name)| (of.pieces() + k, name.as_str()));
    let added: Vec<Value> = control.chain(added).map(special).collect();
    let mut normalizers = Vec::new();
    if let Some(map) = of.characters() {
        let map = Precompiled::from(map).ok()?;
        normalizers.push(serde_json::to_value(NormalizerWrapper::from(map)).ok()?);
    }
    normalizers.push(json!({"type": "Strip", "strip_left": true, "strip_right": true}));
    normalizers.push(json!({"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}));
    let spaces = json!({"type": "Metaspace", "replacement": "\u{2581}", "prepend_scheme": "always", "split": true});
    Some(json!({
        "version": "1.0",
        "truncation": null,
        "padding": null,
        "added_tokens": added,
        "normalizer": {"type": "Sequence", "normalizers": normalizers},
        "pre_tokenizer": spaces,
        "post_processor": ending,
        "decoder": spaces,
        "model": model(of, sentinels),
    }))
}
