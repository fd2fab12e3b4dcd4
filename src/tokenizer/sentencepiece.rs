//! SentencePiece's models, and its search for the likeliest pieces of unigram ones (arXiv:1808.06226), applied as the
//! reference library applies them, to the last tie.

use super::bpe::merge;
use super::charsmap::Charsmap;
use super::names::controls;
use super::proto::{Model, kind};
use super::trie::Trie;
use crate::error::{Error, Result};
use prost::Message;
use std::collections::HashMap;

/// The character that stands for a space.
const SPACE: &str = "\u{2581}";
/// What an unknown character costs beyond the rarest piece.
const UNKNOWN_PENALTY: f32 = 10.0;
/// No vocabulary has more pieces.
const MOST: usize = 1 << 24;

pub(super) struct SentencePiece {
    pieces: Vec<String>,
    kinds: Vec<i32>,
    /// Score of each piece as the search counts it.
    scores: Vec<f32>,
    unknown: u32,
    unknown_score: f32,
    ids: HashMap<String, u32>,
    trie: Trie,
    /// Pieces that are left as they are when a text is normalised.
    user_defined: Option<Trie>,
    charsmap: Option<Charsmap>,
    /// The same as its file has it.
    characters: Option<Vec<u8>>,
    add_dummy_prefix: bool,
    remove_extra_whitespaces: bool,
    escape_whitespaces: bool,
    /// Ids of the 256 bytes, when unknown characters are written as theirs.
    bytes: Option<Vec<u32>>,
    /// Whether a space can only begin a piece: then the search may stop before each.
    words: bool,
    /// Whether pieces are merged by their rank (BPE) instead of searched by their likelihood.
    merges: bool,
    pad: Option<u32>,
    eos: Option<u32>,
}

/// A piece of a text: its bytes, and its id where it is known.
pub(super) struct Part {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) id: Option<u32>,
}

/// The best way to a place in the text.
#[derive(Clone, Copy)]
struct Best {
    score: f32,
    /// Where its last piece begins; `usize::MAX` when there is no way yet.
    from: usize,
    id: u32,
}

const NO_WAY: Best = Best {
    score: 0.0,
    from: usize::MAX,
    id: 0,
};

impl SentencePiece {
    pub(super) fn parse(content: &[u8]) -> Result<SentencePiece> {
        let model = Model::decode(content)
            .map_err(|e| Error::other(format!("not a SentencePiece model: {e}")))?;
        let trainer = model.trainer.unwrap_or_default();
        let normalizer = model.normalizer.unwrap_or_default();
        let merges = match trainer.model_type.unwrap_or(1) {
            1 => false,
            2 => true,
            other => {
                let name = match other {
                    3 => "word",
                    4 => "char",
                    _ => "unknown",
                };
                return Err(Error::other(format!(
                    "a SentencePiece model of type {name} ({other}), expected unigram or bpe; \
                     convert it to a tokenizer.json"
                )));
            }
        };
        if trainer.treat_whitespace_as_suffix == Some(true) {
            return Err(Error::other(
                "treat_whitespace_as_suffix is set, expected a model whose spaces lead their words",
            ));
        }
        let count = model.pieces.len();
        if count == 0 || count > MOST {
            return Err(Error::other(format!(
                "{count} pieces, expected 1 to {MOST}: not a SentencePiece model"
            )));
        }
        let mut kinds: Vec<i32> = model.pieces.iter().map(|p| p.kind.unwrap_or(1)).collect();
        let raw: Vec<f32> = model
            .pieces
            .iter()
            .map(|p| p.score.unwrap_or(0.0))
            .collect();
        let pieces = model
            .pieces
            .into_iter()
            .map(|p| p.piece.unwrap_or_default());
        let pieces: Vec<String> = pieces.collect();
        let all = || kinds.iter().zip(&raw).zip(&pieces);
        if let Some((_, piece)) = all().find(|((_, score), _)| !score.is_finite()) {
            return Err(Error::other(format!("piece `{piece}` has no finite score")));
        }
        let normal = all().filter(|((k, _), _)| **k == kind::NORMAL);
        let normal: Vec<f32> = normal.map(|((_, score), _)| *score).collect();
        let least = normal.iter().copied().fold(f32::MAX, f32::min);
        // The library begins at the smallest positive number, above the log of any probability.
        let most = normal.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        let scores = all().map(|((k, score), piece)| match *k {
            kind::USER_DEFINED => piece.len() as f32 * most - 0.1,
            _ => *score,
        });
        let scores = scores.collect();
        let [pad, eos] =
            [(trainer.pad_piece, "<pad>"), (trainer.eos_piece, "</s>")].map(|(name, usual)| {
                let name = name.unwrap_or_else(|| usual.to_owned());
                pieces.iter().position(|piece| *piece == name)
            });
        // a text that has the name of such a piece in it does not mean it, whatever the model says
        for (k, piece) in pieces.iter().enumerate() {
            let text = [kind::NORMAL, kind::USER_DEFINED, kind::UNUSED].contains(&kinds[k]);
            if text && (controls(piece) || [pad, eos].contains(&Some(k))) {
                kinds[k] = kind::CONTROL;
            }
        }
        let unknown = kinds.iter().position(|k| *k == kind::UNKNOWN);
        let unknown = unknown.ok_or_else(|| Error::other("it has no piece for the unknown"))?;
        let byte_id = |byte: u8| {
            let name = format!("<0x{byte:02X}>");
            let of = |(k, piece): (&i32, &String)| *k == kind::BYTE && *piece == name;
            kinds.iter().zip(&pieces).position(of).map(|id| id as u32)
        };
        let bytes = match trainer.byte_fallback {
            Some(true) => {
                let bytes: Option<Vec<u32>> = (0..=255).map(byte_id).collect();
                let missing = || Error::other("it falls back to bytes but lacks some of them");
                Some(bytes.ok_or_else(missing)?)
            }
            _ => None,
        };
        let searched = [kind::NORMAL, kind::USER_DEFINED, kind::UNUSED];
        let trie_of = |wanted: &[i32]| {
            let wanted = |k: &usize| wanted.contains(&kinds[*k]);
            let ids = (0..count).filter(wanted);
            Trie::new(ids.map(|k| (pieces[k].as_bytes(), k as u32)))
        };
        let inner = |piece: &String| piece.char_indices().skip(1).any(|(_, c)| SPACE.contains(c));
        let words = !kinds
            .iter()
            .zip(&pieces)
            .any(|(k, p)| searched.contains(k) && inner(p));
        let charsmap = normalizer
            .precompiled_charsmap
            .filter(|map| !map.is_empty());
        let escape_whitespaces = normalizer.escape_whitespaces.unwrap_or(true);
        Ok(SentencePiece {
            trie: trie_of(&searched),
            user_defined: kinds
                .contains(&kind::USER_DEFINED)
                .then(|| trie_of(&[kind::USER_DEFINED])),
            merges,
            pad: pad.map(|id| id as u32),
            eos: eos.map(|id| id as u32),
            ids: pieces.iter().cloned().zip(0..).collect(),
            charsmap: charsmap.as_deref().map(Charsmap::parse).transpose()?,
            characters: charsmap,
            add_dummy_prefix: normalizer.add_dummy_prefix.unwrap_or(true),
            remove_extra_whitespaces: normalizer.remove_extra_whitespaces.unwrap_or(true),
            escape_whitespaces,
            words: words && escape_whitespaces,
            unknown: unknown as u32,
            unknown_score: least - UNKNOWN_PENALTY,
            pieces,
            kinds,
            scores,
            bytes,
        })
    }

    pub(super) fn pieces(&self) -> usize {
        self.pieces.len()
    }

    pub(super) fn id(&self, piece: &str) -> Option<u32> {
        self.ids.get(piece).copied()
    }

    pub(super) fn piece(&self, id: u32) -> &str {
        self.pieces.get(id as usize).map_or("<unk>", String::as_str)
    }

    pub(super) fn byte_length(&self, id: u32) -> u16 {
        match self.kinds.get(id as usize) {
            Some(&(kind::NORMAL | kind::USER_DEFINED | kind::UNUSED)) => {
                self.pieces[id as usize].replace(SPACE, " ").len() as u16
            }
            // An unknown piece stands for at least one character.
            Some(&(kind::BYTE | kind::UNKNOWN)) => 1,
            _ => 0,
        }
    }

    /// The id of what fills rows up.
    pub(super) fn pad(&self) -> Option<u32> {
        self.pad
    }

    /// The id of what ends a text.
    pub(super) fn eos(&self) -> Option<u32> {
        self.eos
    }

    /// Whether pieces are merged by their rank (BPE) instead of searched by their likelihood.
    pub(super) fn merges(&self) -> bool {
        self.merges
    }

    /// Whether it does to spaces what T5's does, has no pieces of the user's own, and one for what is unknown.
    pub(super) fn is_plain(&self) -> bool {
        let own = [kind::USER_DEFINED, kind::UNUSED];
        let spaces = self.add_dummy_prefix && self.remove_extra_whitespaces && self.words;
        spaces && self.bytes.is_none() && !self.kinds.iter().any(|k| own.contains(k))
    }

    /// The map of characters as the model's file has it.
    pub(super) fn characters(&self) -> Option<&[u8]> {
        self.characters.as_deref()
    }

    /// The score of a piece.
    pub(super) fn score(&self, id: u32) -> f32 {
        self.scores.get(id as usize).copied().unwrap_or(0.0)
    }

    /// The id of what is unknown.
    pub(super) fn unknown(&self) -> u32 {
        self.unknown
    }

    /// Id and score of a piece that a text may be cut into.
    pub(super) fn searched(&self, piece: &str) -> Option<(u32, f32)> {
        let id = self.id(piece)?;
        let searched = [kind::NORMAL, kind::USER_DEFINED, kind::UNUSED];
        let is_searched = searched.contains(&self.kinds[id as usize]);
        is_searched.then(|| (id, self.scores[id as usize]))
    }

    /// Whether a piece may only be a step to others.
    pub(super) fn is_unused(&self, id: u32) -> bool {
        self.kinds[id as usize] == kind::UNUSED
    }

    /// Bytes of the longest piece of the user's own that a text begins with.
    pub(super) fn user_defined_length(&self, text: &str) -> Option<usize> {
        let mut longest = None;
        if let Some(user_defined) = &self.user_defined {
            user_defined.prefixes(text.as_bytes(), |length, _| longest = Some(length));
        }
        longest
    }

    pub(super) fn encode(&self, text: &str, ids: &mut Vec<u32>) {
        let normalized = self.normalize(text);
        let mut search = Search {
            model: self,
            best: Vec::new(),
            parts: Vec::new(),
        };
        let (mut score, mut unknown_before) = (0.0, false);
        let mut rest = normalized.as_str();
        while !rest.is_empty() {
            // all ways meet before a space, so a word at a time is searched, its way on from the last word's score
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let end = match self.words {
                true => rest[first..].find(SPACE).map_or(rest.len(), |n| n + first),
                false => rest.len(),
            };
            let (word, after) = rest.split_at(end);
            search.parts.clear();
            match self.merges {
                true => merge(self, word, &mut search.parts),
                false => score = search.word(word, score),
            }
            for part in &search.parts {
                let known = part.id.filter(|id| *id != self.unknown);
                match (known, &self.bytes) {
                    (Some(id), _) => ids.push(id),
                    (None, Some(table)) => {
                        let own = &word.as_bytes()[part.start..part.end];
                        ids.extend(own.iter().map(|byte| table[*byte as usize]));
                    }
                    // a run of unknown characters is one piece
                    (None, None) if unknown_before => {}
                    (None, None) => ids.push(self.unknown),
                }
                unknown_before = known.is_none();
            }
            rest = after;
        }
    }

    /// The text as it is cut up: characters mapped, spaces visible, and few.
    fn normalize(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + text.len() / 4 + 3);
        let mut rest = text;
        if self.remove_extra_whitespaces {
            while !rest.is_empty() {
                let (mapped, length) = self.step(rest);
                if mapped.as_str() != " " {
                    break;
                }
                rest = &rest[length..];
            }
        }
        if rest.is_empty() {
            return out;
        }
        let space = if self.escape_whitespaces { SPACE } else { " " };
        if self.add_dummy_prefix {
            out.push_str(space);
        }
        let mut after_space = self.remove_extra_whitespaces;
        while !rest.is_empty() {
            let (mapped, length) = self.step(rest);
            let mut mapped = mapped.as_str();
            while after_space && mapped.starts_with(' ') {
                mapped = &mapped[1..];
            }
            for part in mapped.split_inclusive(' ') {
                match part.strip_suffix(' ') {
                    Some(before) => {
                        out.push_str(before);
                        out.push_str(space);
                    }
                    None => out.push_str(part),
                }
            }
            if !mapped.is_empty() {
                after_space = mapped.ends_with(' ') && self.remove_extra_whitespaces;
            }
            rest = &rest[length..];
        }
        if self.remove_extra_whitespaces {
            while out.ends_with(space) {
                out.truncate(out.len() - space.len());
            }
        }
        out
    }

    /// What the beginning of a text becomes, and how many of its bytes that is.
    fn step<'a>(&'a self, text: &'a str) -> (Mapped<'a>, usize) {
        let bytes = text.as_bytes();
        if let Some(longest) = self.user_defined_length(text) {
            return (Mapped::Text(&text[..longest]), longest);
        }
        let one = || text.chars().next().map_or(1, char::len_utf8);
        let Some(map) = &self.charsmap else {
            let length = one();
            return (Mapped::Text(&text[..length]), length);
        };
        if bytes.get(1).is_none_or(|next| *next < 128)
            && let Some(byte) = map.plain(bytes[0])
        {
            return match byte == bytes[0] {
                true => (Mapped::Text(&text[..1]), 1),
                false => (Mapped::Byte([byte]), 1),
            };
        }
        match map.longest(bytes) {
            // A damaged map may cut a character in two; then it does not count.
            Some((mapped, length)) if text.is_char_boundary(length) => {
                match std::str::from_utf8(mapped) {
                    Ok(mapped) => (Mapped::Text(mapped), length),
                    Err(_) => (Mapped::Text(&text[..length]), length),
                }
            }
            _ => {
                let length = one();
                (Mapped::Text(&text[..length]), length)
            }
        }
    }

    pub(super) fn decode(&self, ids: &[u32]) -> String {
        let mut bytes = Vec::new();
        for id in ids {
            match self.kinds.get(*id as usize) {
                Some(&kind::BYTE) => {
                    let digits = self.piece(*id).trim_matches(['<', '>']).get(2..);
                    let byte = digits.and_then(|d| u8::from_str_radix(d, 16).ok());
                    bytes.extend(byte);
                }
                Some(&kind::UNKNOWN) | None => bytes.extend(b"<unk>"),
                Some(_) => bytes.extend(self.piece(*id).replace(SPACE, " ").bytes()),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        text.strip_prefix(' ').unwrap_or(&text).to_owned()
    }
}

/// A piece of normalised text.
enum Mapped<'a> {
    Text(&'a str),
    Byte([u8; 1]),
}

impl Mapped<'_> {
    fn as_str(&self) -> &str {
        match self {
            Mapped::Text(text) => text,
            Mapped::Byte(byte) => std::str::from_utf8(byte).unwrap_or_default(),
        }
    }
}

/// The search for the likeliest pieces, and its memory.
struct Search<'a> {
    model: &'a SentencePiece,
    best: Vec<Best>,
    /// The pieces of the last word.
    parts: Vec<Part>,
}

impl Search<'_> {
    /// Find the pieces of a word; `score` is that of the way to it, and the score after it is given back.
    ///
    /// Sums are f32 and taken from the beginning of the text on, as the library does, so that ties fall as they do there.
    fn word(&mut self, word: &str, score: f32) -> f32 {
        let (model, bytes) = (self.model, word.as_bytes());
        self.best.clear();
        self.best.resize(bytes.len() + 1, NO_WAY);
        self.best[0].score = score;
        let mut start = 0;
        while start < bytes.len() {
            let here = self.best[start].score;
            let character = word[start..].chars().next().map_or(1, char::len_utf8);
            let mut single = false;
            let best = &mut self.best;
            let mut offer = |end: usize, score: f32, id: u32| {
                let (score, target) = (score + here, &mut best[end]);
                if target.from == usize::MAX || score > target.score {
                    *target = Best {
                        score,
                        from: start,
                        id,
                    };
                }
            };
            model.trie.prefixes(&bytes[start..], |length, id| {
                if model.kinds[id as usize] != kind::UNUSED {
                    offer(start + length, model.scores[id as usize], id);
                    single |= length == character;
                }
            });
            if !single {
                offer(start + character, model.unknown_score, model.unknown);
            }
            start += character;
        }
        let mut end = bytes.len();
        while end > 0 {
            let Best { from, id, .. } = self.best[end];
            let part = Part {
                start: from,
                end,
                id: Some(id),
            };
            self.parts.push(part);
            end = from;
        }
        self.parts.reverse();
        self.best[bytes.len()].score
    }
}
