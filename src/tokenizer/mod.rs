//! Text to ids and back: `tokenizer.json`, `spiece.model`, `vocab.txt`, `vocab.json` with `merges.txt`, bytes.
//!
//! A [`Tokenizer`] is one of three kinds behind one face: SentencePiece's unigram and BPE models, which are read and applied
//! here exactly as the reference library does; whatever `tokenizer.json` describes, through the crate of that name; and the
//! bytes of UTF-8, as ByT5 has them. WordPiece and byte-level BPE vocabularies in other files, and SentencePiece models whose
//! text is normalised by more than their file says, become the `tokenizer.json` that means the same.

mod begin;
mod bpe;
mod byte_level;
mod bytes;
mod charsmap;
mod converted;
mod forms;
mod json;
mod names;
mod proto;
mod sentencepiece;
mod special;
mod train;
mod train_pairs;
mod transformers;
mod trie;
mod word_list;
mod words;

pub use begin::begin_of;
pub use special::SpecialIds;
pub use train::{Training, VocabularyKind, train};

use crate::error::{self, AtPath, Context, Error, Result};
use crate::fetch::hex;
use names::{END, PADDING};
use sentencepiece::SentencePiece;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use word_list::WordList;

/// Sentinels that T5 adds to a vocabulary.
pub const SENTINELS: usize = 100;
/// Files that a folder's tokenizer may be in, the first that is there.
const FILES: [&str; 6] = [
    "spiece.model",
    "tokenizer.json",
    "vocab.txt",
    "vocab.json",
    WORDS_FILE,
    BYTES_FILE,
];
/// The file that says that a folder's tokenizer is bytes.
const BYTES_FILE: &str = "bytes.tokenizer";

/// The file of a folder's list of words.
const WORDS_FILE: &str = "word_counts.txt";

/// Text to ids and back.
pub struct Tokenizer {
    kind: Kind,
    vocabulary: usize,
    pad: Option<u32>,
    eos: u32,
    sentinels: Vec<u32>,
    special: SpecialIds,
    fingerprint: String,
    /// Name and content of its own file.
    file: (&'static str, Vec<u8>),
}

enum Kind {
    Bytes,
    SentencePiece(Box<SentencePiece>),
    Json(Box<json::Json>),
    Words(Box<WordList>),
}

impl Tokenizer {
    /// Whether a folder holds a tokenizer that [`Tokenizer::open`] reads.
    pub fn is_in(dir: &Path) -> bool {
        FILES.iter().any(|name| dir.join(name).exists())
    }

    /// Read a tokenizer: `tokenizer.json`, a SentencePiece model (`*.model`), BERT's `vocab.txt`, GPT-2's and RoBERTa's
    /// `vocab.json` with `merges.txt` beside it, or a folder that holds one of them. What `tokenizer_config.json` beside them
    /// says of case, accents, Chinese characters and a space in front is followed where their own file does not say it.
    ///
    /// # Errors
    /// When there is none, the file is damaged, or the vocabulary lacks an end.
    pub fn open(path: &Path) -> Result<Tokenizer> {
        if path.is_dir() {
            let found = FILES
                .iter()
                .map(|name| path.join(name))
                .find(|p| p.exists());
            let found = found.ok_or_else(|| {
                let (path, names) = (path.display(), FILES[..5].join(", "));
                Error::config(format!(
                    "{path}: no tokenizer there, expected one of {names}"
                ))
            })?;
            return Tokenizer::open(&found);
        }
        let name = path.file_name().map(|name| name.to_string_lossy());
        if name.as_deref() == Some(BYTES_FILE) {
            return Ok(Tokenizer::bytes());
        }
        let opened = Tokenizer::of_file(path, name.as_deref());
        // what such a file cannot say
        opened.map_err(|error| match error.kind() {
            error::Kind::Other => error.with_kind(error::Kind::Data),
            _ => error,
        })
    }

    fn of_file(path: &Path, name: Option<&str>) -> Result<Tokenizer> {
        let content = std::fs::read(path).at(path)?;
        let beside = |name: &str| path.with_file_name(name);
        let said = read_config(&beside("tokenizer_config.json"))?;
        let described = |file: Value| Tokenizer::from_json(format!("{file}\n").into_bytes());
        let tokenizer = match (name, path.extension().and_then(|e| e.to_str())) {
            (Some("vocab.json"), _) => {
                let merges = beside("merges.txt");
                let pairs = std::fs::read(&merges).at(&merges)?;
                let pairs = forms::merges_txt(&pairs).with_context(|| merges.display())?;
                let pieces = serde_json::from_slice(&content).map_err(Error::other);
                pieces
                    .and_then(|pieces| forms::byte_level(pieces, pairs, &said))
                    .and_then(described)
            }
            (Some(WORDS_FILE), _) => Tokenizer::from_words(content),
            (_, Some("json")) => Tokenizer::from_json(content),
            (_, Some("txt")) => forms::vocab_txt(&content)
                .and_then(|pieces| forms::wordpiece(pieces, &said))
                .and_then(described),
            _ => match forms::encoder_model(&content, &said) {
                Some(file) => described(file),
                None => Tokenizer::from_model(content),
            },
        };
        tokenizer.with_context(|| path.display())
    }

    /// The bytes of UTF-8, each its own id after padding, end and unknown, then 125 sentinels (arXiv:2105.13626): 384 ids.
    pub fn bytes() -> Tokenizer {
        Tokenizer {
            kind: Kind::Bytes,
            vocabulary: bytes::VOCABULARY,
            pad: Some(0),
            eos: 1,
            // As in ByT5, the last id stands for the first span.
            sentinels: bytes::sentinels().collect(),
            special: SpecialIds {
                unk: Some(2),
                ..SpecialIds::default()
            },
            fingerprint: "bytes".to_owned(),
            file: (
                BYTES_FILE,
                b"the bytes of UTF-8, as ByT5 has them\n".to_vec(),
            ),
        }
    }

    /// A SentencePiece model. When its pieces have no sentinels, T5's 100 follow them.
    ///
    /// # Errors
    /// When it is damaged, neither a unigram nor a BPE model, or has no piece that ends a text.
    pub fn from_model(content: Vec<u8>) -> Result<Tokenizer> {
        let model = SentencePiece::parse(&content)?;
        let own = sentinels_among(|name| model.id(name));
        let pieces = model.pieces();
        let added = (0..SENTINELS).map(|k| (pieces + SENTINELS - 1 - k) as u32);
        let (sentinels, vocabulary) = match own.is_empty() {
            true => (added.collect(), pieces + SENTINELS),
            false => (own, pieces),
        };
        let missing = || {
            Error::other(
                "the model has no piece that ends a text, expected </s>; train it without --eos_id=-1",
            )
        };
        Ok(Tokenizer {
            pad: model.pad(),
            eos: model.eos().ok_or_else(missing)?,
            vocabulary,
            sentinels,
            special: SpecialIds {
                unk: Some(model.unknown()),
                ..SpecialIds::among(|name| model.id(name))
            },
            fingerprint: digest(&content),
            kind: Kind::SentencePiece(Box::new(model)),
            file: ("spiece.model", content),
        })
    }

    /// The same with tokens of those names, each with an id of its own behind all others, which no text makes.
    ///
    /// # Errors
    /// [`Error::Config`] when a name is empty, has a space around it or is that of a piece, or the vocabulary is no `tokenizer.json`.
    pub fn with_tokens(self, names: &[String]) -> Result<Tokenizer> {
        if names.is_empty() {
            return Ok(self);
        }
        let file = serde_json::from_slice(&self.file.1).unwrap_or(Value::Null);
        let Value::Object(mut file) = file else {
            return Err(Error::config("expected a vocabulary in a tokenizer.json"));
        };
        let added = file.entry("added_tokens").or_insert(json!([]));
        for (k, name) in names.iter().enumerate() {
            if name.is_empty() || name.trim() != name {
                return Err(Error::config(format!(
                    "{name:?}: expected a name without spaces around it, such as <fim_prefix>"
                )));
            }
            if self.id(name).is_some() || names[..k].contains(name) {
                return Err(Error::config(format!("{name} is there already")));
            }
            let token = json!({
                "id": self.vocabulary + k, "content": name, "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": false, "special": true,
            });
            if let Some(all) = added.as_array_mut() {
                all.push(token);
            }
        }
        Tokenizer::from_json(format!("{:#}\n", Value::Object(file)).into_bytes())
    }

    /// What a `tokenizer.json` describes.
    ///
    /// # Errors
    /// When it cannot be read, or has nothing that ends a text.
    pub fn from_json(content: Vec<u8>) -> Result<Tokenizer> {
        let json = json::Json::parse(&content)?;
        let first = |names: &[&str]| names.iter().find_map(|name| json.id(name));
        let eos = first(&END).ok_or_else(|| {
            let names = END.join(", ");
            Error::other(format!(
                "the vocabulary has nothing that ends a text, expected one of {names}"
            ))
        })?;
        Ok(Tokenizer {
            vocabulary: json.vocabulary(),
            pad: first(&PADDING),
            eos,
            sentinels: sentinels_among(|name| json.id(name)),
            special: {
                let named = SpecialIds::among(|name| json.id(name));
                let unk = json.unknown().or(named.unk);
                SpecialIds { unk, ..named }
            },
            fingerprint: digest(&content),
            kind: Kind::Json(Box::new(json)),
            file: ("tokenizer.json", content),
        })
    }

    /// Words of a list of `WORD COUNT` lines, ids in its order, from 1. A word is an unbroken run of letters, in lower case. 0 ends a text.
    ///
    /// # Errors
    /// When a line is not such, a word comes twice, or there is none.
    pub fn from_words(content: Vec<u8>) -> Result<Tokenizer> {
        Ok(Tokenizer::of_words(WordList::parse(&content)?))
    }

    fn of_words(list: WordList) -> Tokenizer {
        let content = list.file();
        Tokenizer {
            vocabulary: list.counts().len(),
            pad: Some(0),
            eos: 0,
            sentinels: Vec::new(),
            special: SpecialIds::default(),
            fingerprint: digest(&content),
            kind: Kind::Words(Box::new(list)),
            file: (WORDS_FILE, content),
        }
    }

    /// How often each id came in the text that the vocabulary was counted in; none for vocabularies that are no list of words.
    pub fn word_counts(&self) -> Option<&[u64]> {
        match &self.kind {
            Kind::Words(list) => Some(list.counts()),
            _ => None,
        }
    }

    /// Append the ids of a text: no end is added, and no name of a sentinel or control token in it counts as one.
    pub fn encode(&self, text: &str, ids: &mut Vec<u32>) {
        match &self.kind {
            Kind::Bytes => bytes::encode(text, ids),
            Kind::SentencePiece(model) => model.encode(text, ids),
            Kind::Json(json) => json.encode(text, ids),
            Kind::Words(list) => list.encode(text, ids),
        }
    }

    /// The same, but `<extra_id_0>` and the like become sentinels.
    pub fn encode_with_sentinels(&self, text: &str, ids: &mut Vec<u32>) {
        let mut rest = text;
        while let Some((before, number, after)) = next_sentinel(rest) {
            match self.sentinels.get(number) {
                Some(sentinel) => {
                    self.encode(before, ids);
                    ids.push(*sentinel);
                }
                None => self.encode(&rest[..rest.len() - after.len()], ids),
            }
            rest = after;
        }
        self.encode(rest, ids);
    }

    /// The text of ids; what is no text is written by name: `<extra_id_0>`, `</s>`, `<pad>`.
    pub fn decode(&self, ids: &[u32]) -> String {
        let mut text = String::new();
        let mut from = 0;
        for (at, id) in ids.iter().enumerate() {
            let Some(name) = self.name(*id) else {
                continue;
            };
            self.decode_text(&ids[from..at], &mut text);
            text.push_str(&name);
            from = at + 1;
        }
        self.decode_text(&ids[from..], &mut text);
        text
    }

    /// The same for ids from inside a text: a space before the first word stays.
    pub fn decode_inside(&self, ids: &[u32]) -> String {
        let space = match ids.first() {
            Some(id) if self.loses_space(*id) => " ",
            _ => "",
        };
        format!("{space}{}", self.decode(ids))
    }

    fn decode_text(&self, ids: &[u32], text: &mut String) {
        if ids.is_empty() {
            return;
        }
        let part = match &self.kind {
            Kind::Bytes => bytes::decode(ids),
            Kind::SentencePiece(model) => model.decode(ids),
            Kind::Json(json) => json.decode(ids),
            Kind::Words(list) => list.decode(ids),
        };
        if !text.is_empty() && self.loses_space(ids[0]) {
            text.push(' ');
        }
        text.push_str(&part);
    }

    /// Whether an id begins a word, by which whole words are hidden: a space leads it, or nothing says that it continues one
    /// (WordPiece). The first piece of a text begins one, too, though byte-level vocabularies put no space in front of it.
    pub fn begins_word(&self, id: u32) -> bool {
        match &self.kind {
            Kind::Bytes => bytes::is_space(id),
            Kind::SentencePiece(model) => model.piece(id).starts_with(['\u{2581}', ' ']),
            Kind::Json(json) => json.begins_word(id),
            Kind::Words(_) => true,
        }
    }

    /// Whether an id begins a word whose space is not there when a text begins with it.
    fn loses_space(&self, id: u32) -> bool {
        let keeps = match &self.kind {
            Kind::Bytes => true,
            Kind::SentencePiece(_) | Kind::Words(_) => false,
            Kind::Json(json) => json.keeps_space(),
        };
        !keeps && self.begins_word(id)
    }

    /// Whether an id controls a model: padding, what ends or begins a text, what parts texts of a row, what hides a piece.
    pub fn is_control(&self, id: u32) -> bool {
        let SpecialIds {
            bos,
            cls,
            sep,
            mask,
            ..
        } = self.special;
        [self.pad, Some(self.eos), bos, cls, sep, mask].contains(&Some(id))
    }

    /// The name of an id that is no text.
    fn name(&self, id: u32) -> Option<String> {
        if self.is_control(id) {
            return Some(self.raw_piece(id));
        }
        let number = self.sentinels.iter().position(|s| *s == id)?;
        Some(format!("<extra_id_{number}>"))
    }

    /// Whether an id is a piece of text: none that controls a model, none that stands for the unknown, no sentinel and no place
    /// left free (`[unused0]`). What is put in place of a hidden piece is drawn among these.
    pub fn is_ordinary(&self, id: u32) -> bool {
        if self.name(id).is_some() || self.special.unk == Some(id) {
            return false;
        }
        match &self.kind {
            Kind::Bytes => bytes::is_byte(id),
            Kind::SentencePiece(model) => model.byte_length(id) > 0,
            Kind::Json(json) => json.is_ordinary(id),
            Kind::Words(_) => true,
        }
    }

    /// The ids that are pieces of text, in order: see [`Tokenizer::is_ordinary`].
    pub fn ordinary_ids(&self) -> Vec<u32> {
        let ids = 0..self.vocabulary as u32;
        ids.filter(|id| self.is_ordinary(*id)).collect()
    }

    /// Ids with a part of their own in a row.
    pub fn special(&self) -> SpecialIds {
        self.special
    }

    /// A text of these ids as a whole row: with what stands for the row and what parts its texts around it, where the vocabulary has
    /// both (`[CLS] .. [SEP]`, `<s> .. </s>`, `.. <sep> <cls>`), else with an end.
    pub fn row(&self, text: &[u32]) -> Vec<u32> {
        match (self.special.cls, self.special.sep) {
            (Some(cls), Some(sep)) if self.special.cls_last => [text, &[sep, cls]].concat(),
            (Some(cls), Some(sep)) => [&[cls], text, &[sep]].concat(),
            _ => [text, &[self.eos]].concat(),
        }
    }

    /// The id of a piece as its vocabulary writes it.
    pub fn id(&self, piece: &str) -> Option<u32> {
        match &self.kind {
            Kind::SentencePiece(model) => model.id(piece),
            Kind::Json(json) => json.id(piece),
            Kind::Words(list) => list.id(piece),
            Kind::Bytes => {
                let mut ids = 0..self.vocabulary as u32;
                ids.find(|id| self.name(*id).is_some_and(|name| name == piece))
            }
        }
    }

    /// The piece of an id as its vocabulary writes it.
    pub fn piece(&self, id: u32) -> String {
        if let Some(name) = self.name(id) {
            return name;
        }
        match &self.kind {
            Kind::Bytes => bytes::piece(id),
            Kind::SentencePiece(model) => model.piece(id).to_owned(),
            Kind::Json(json) => json.piece(id),
            Kind::Words(list) => list.word(id).to_owned(),
        }
    }

    /// Bytes of text that an id stands for, for every id: a space in front counts, sentinels and the like are 0.
    pub fn byte_lengths(&self) -> Vec<u16> {
        let of = |id: u32| {
            if self.name(id).is_some() {
                return 0;
            }
            match &self.kind {
                Kind::Bytes => u16::from(bytes::is_byte(id)),
                Kind::SentencePiece(model) => model.byte_length(id),
                Kind::Json(json) => json.byte_length(id),
                Kind::Words(list) => list.word(id).len().min(usize::from(u16::MAX)) as u16,
            }
        };
        (0..self.vocabulary as u32).map(of).collect()
    }

    /// Ids are below.
    pub fn vocabulary(&self) -> usize {
        self.vocabulary
    }

    /// The id that fills rows up; none where the vocabulary has none for that.
    pub fn pad(&self) -> Option<u32> {
        self.pad
    }

    /// The id that ends a text.
    pub fn eos(&self) -> u32 {
        self.eos
    }

    /// The id that stands before a text of which each token is asked for: what begins texts, or ends them where nothing does.
    pub fn begin(&self) -> u32 {
        self.special.bos.unwrap_or(self.eos)
    }

    /// Sentinels in order: `<extra_id_0>` first. None for vocabularies without.
    pub fn sentinels(&self) -> &[u32] {
        &self.sentinels
    }

    /// SHA-256 of the vocabulary's file in hexadecimal digits, or `bytes`.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Write its file into a folder, made when missing, which [`Tokenizer::open`] then reads.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save(&self, dir: &Path) -> Result<()> {
        std::fs::create_dir_all(dir).at(dir)?;
        let (name, content) = &self.file;
        // runs that begin at once may save the same one
        static SAVED: AtomicU64 = AtomicU64::new(0);
        let (process, number) = (std::process::id(), SAVED.fetch_add(1, Ordering::Relaxed));
        let beside = dir.join(format!(".{name}.{process}-{number}"));
        let path = dir.join(name);
        std::fs::write(&beside, content).at(&beside)?;
        std::fs::rename(&beside, &path).at(&path)
    }
}

/// What a `tokenizer_config.json` says; nothing where there is none.
fn read_config(path: &Path) -> Result<Value> {
    if !path.exists() {
        return Ok(Value::Null);
    }
    let content = std::fs::read(path).at(path)?;
    let parsed = serde_json::from_slice(&content).map_err(Error::data);
    parsed.with_context(|| path.display())
}

/// What stands before the first `<extra_id_N>`, its N, and what follows.
fn next_sentinel(text: &str) -> Option<(&str, usize, &str)> {
    const OPEN: &str = "<extra_id_";
    let mut from = 0;
    loop {
        let start = from + text[from..].find(OPEN)?;
        let rest = &text[start + OPEN.len()..];
        if let Some((number, after)) = rest.split_once('>')
            && let Ok(number) = number.parse()
        {
            return Some((&text[..start], number, after));
        }
        from = start + OPEN.len();
    }
}

/// `<extra_id_0>`, `<extra_id_1>`, .. as far as there are.
fn sentinels_among(id: impl Fn(&str) -> Option<u32>) -> Vec<u32> {
    (0..)
        .map_while(|k| id(&format!("<extra_id_{k}>")))
        .collect()
}

fn digest(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}
