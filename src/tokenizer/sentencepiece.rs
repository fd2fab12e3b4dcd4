//! SentencePiece's unigram models (arXiv:1808.06226), applied as the reference library applies them, to the last tie.

use super::charsmap::Charsmap;
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
    add_dummy_prefix: bool,
    remove_extra_whitespaces: bool,
    escape_whitespaces: bool,
    /// Ids of the 256 bytes, when unknown characters are written as theirs.
    bytes: Option<Vec<u32>>,
    /// Whether a space can only begin a piece: then the search may stop before each.
    words: bool,
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
        match trainer.model_type.unwrap_or(1) {
            1 => {}
            other => {
                let name = ["unigram", "bpe", "word", "char"].get(other as usize - 1);
                let name = name.unwrap_or(&"unknown");
                return Err(Error::other(format!(
                    "a SentencePiece model of type {name} ({other}), expected unigram; \
                     convert it to a tokenizer.json"
                )));
            }
        }
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
        let kinds: Vec<i32> = model.pieces.iter().map(|p| p.kind.unwrap_or(1)).collect();
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
            ids: pieces.iter().cloned().zip(0..).collect(),
            charsmap: charsmap.map(|map| Charsmap::parse(&map)).transpose()?,
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

    pub(super) fn encode(&self, text: &str, ids: &mut Vec<u32>) {
        let normalized = self.normalize(text);
        let mut search = Search {
            model: self,
            best: Vec::new(),
            path: Vec::new(),
            unknown_before: false,
        };
        let mut score = 0.0;
        let mut rest = normalized.as_str();
        while !rest.is_empty() {
            // all ways meet before a space, so a word at a time is searched, its way on from the last word's score
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let end = match self.words {
                true => rest[first..].find(SPACE).map_or(rest.len(), |n| n + first),
                false => rest.len(),
            };
            let (word, after) = rest.split_at(end);
            score = search.word(word, score, ids);
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
        if let Some(user_defined) = &self.user_defined {
            let mut longest = 0;
            user_defined.prefixes(bytes, |length, _| longest = length);
            if longest > 0 {
                return (Mapped::Text(&text[..longest]), longest);
            }
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
                Some(&(kind::UNKNOWN | kind::CONTROL)) | None => bytes.extend(b"<unk>"),
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

/// The search for the likeliest pieces, and what it keeps from word to word.
struct Search<'a> {
    model: &'a SentencePiece,
    best: Vec<Best>,
    path: Vec<(usize, u32)>,
    unknown_before: bool,
}

impl Search<'_> {
    /// Append the pieces of a word; `score` is that of the way to it, and the score after it is given back.
    ///
    /// Sums are f32 and taken from the beginning of the text on, as the library does, so that ties fall as they do there.
    fn word(&mut self, word: &str, score: f32, ids: &mut Vec<u32>) -> f32 {
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
        self.path.clear();
        let mut end = bytes.len();
        while end > 0 {
            let Best { from, id, .. } = self.best[end];
            self.path.push((from, id));
            end = from;
        }
        let mut ends = self.path.iter().map(|(from, _)| *from).collect::<Vec<_>>();
        ends.insert(0, bytes.len());
        for (k, (from, id)) in self.path.iter().enumerate().rev() {
            let unknown = *id == model.unknown;
            match &model.bytes {
                Some(table) if unknown => {
                    let own = &bytes[*from..ends[k]];
                    ids.extend(own.iter().map(|byte| table[*byte as usize]));
                }
                // a run of unknown characters is one piece
                _ if unknown && self.unknown_before => {}
                _ => ids.push(*id),
            }
            self.unknown_before = unknown;
        }
        self.best[bytes.len()].score
    }
}
