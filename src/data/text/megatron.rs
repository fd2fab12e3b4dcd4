//! Stores of tokens as Megatron-LM writes them: `NAME.bin` and `NAME.idx`.
//!
//! The `.bin` holds ids one after the other. The `.idx`, all little endian: nine bytes that name the format, u64 version 1, u8 type of
//! the ids, u64 sequences, u64 documents + 1; then i32 tokens of each sequence, i64 the byte at which each begins, i64 the first
//! sequence of each document and the end of the last. Of images beside the text an i8 for each sequence follows.

use super::id_type::IdType;
use super::store::Store;
use crate::error::{Error, Result};
use crate::files::{Location, Ranges};
use crate::tokenizer::Tokenizer;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const MAGIC: &[u8] = b"MMIDIDX\0\0";
/// Bytes before the lengths of sequences.
const HEAD: u64 = 34;
/// Documents whose last token is looked at, at most.
const LOOKED_AT: u64 = 1000;
/// Numbers of the index that are read at a time.
const HELD: u64 = 1 << 16;

/// A store of Megatron-LM's, its empty documents left out.
pub(super) struct Megatron {
    index: Index,
    /// The `.bin`.
    path: PathBuf,
    ids: Ranges,
    tokens: u64,
    /// For each empty document how many others stand before it.
    before_empty: Vec<u64>,
    /// Whether documents have their ends in them, where that was said.
    ended: Option<bool>,
    fitted: OnceLock<Fitted>,
}

/// What the tokenizer tells of the ids.
struct Fitted {
    /// Ids are below.
    vocabulary: usize,
    ends: bool,
}

/// The type of ids under that number.
fn id_type(code: u8) -> Result<IdType, String> {
    Ok(match code {
        1 => IdType::Uint8,
        2 => IdType::Int8,
        3 => IdType::Int16,
        4 => IdType::Int32,
        5 => IdType::Int64,
        8 => IdType::Uint16,
        6 | 7 => return Err("ids as floating-point numbers, expected integers".to_owned()),
        _ => return Err(format!("ids of type {code}, expected one of 1 to 8")),
    })
}

impl Megatron {
    /// Open the store of that name, with or without the ending of one of its files. The whole index is read once, and held against
    /// the size of the `.bin`.
    ///
    /// # Errors
    /// When a file is missing, is of another format, or both do not belong together.
    pub(super) fn open(name: &Path, ended: Option<bool>) -> Result<Megatron> {
        let known = ["bin", "idx"].map(|ending| name.extension() == Some(ending.as_ref()));
        let stem = match known.contains(&true) {
            true => name.with_extension(""),
            false => name.to_owned(),
        };
        let [idx, path] = ["idx", "bin"].map(|ending| {
            let mut whole = stem.clone().into_os_string();
            whole.push(".");
            whole.push(ending);
            PathBuf::from(whole)
        });
        let index = Index::open(idx)?;
        let ids = Location::Local(path.clone()).ranges()?;
        let before_empty = index.check(&path, ids.length())?;
        Ok(Megatron {
            tokens: ids.length() / index.kind.width() as u64,
            index,
            path,
            ids,
            before_empty,
            ended,
            fitted: OnceLock::new(),
        })
    }

    /// Whether documents end with that id, seen from some of them.
    fn seen_ends(&self, end: u32) -> Result<bool> {
        let (count, mut looked, mut ended) = (self.documents(), 0_u64, 0);
        let step = count.div_ceil(LOOKED_AT).max(1);
        for document in (0..count).step_by(step as usize) {
            let own = self.document(document)?;
            let last = self.numbers(own.end - 1..own.end)?;
            looked += 1;
            ended += u64::from(last == [i64::from(end)]);
        }
        match ended {
            0 => Ok(false),
            _ if ended == looked => Ok(true),
            _ => Err(Error::config(format!(
                "{}: {ended} of {looked} documents end with id {end}, the end of text.tokenizer; give ended = true to leave them all \
                 as they are, or ended = false to put an end behind each",
                self.index.path.display()
            ))),
        }
    }

    /// The ids as they are stored.
    fn numbers(&self, range: Range<u64>) -> Result<Vec<i64>> {
        if range.start > range.end || range.end > self.tokens {
            return Err(self.damaged("a document lies outside of its .bin"));
        }
        let kind = self.index.kind;
        let mut bytes = vec![0; (range.end - range.start) as usize * kind.width()];
        let read = self
            .ids
            .read_exact_at(range.start * kind.width() as u64, &mut bytes);
        read.map_err(|e| Location::Local(self.path.clone()).error(e))?;
        Ok(kind.numbers(&bytes).unwrap_or_default())
    }
}

impl Store for Megatron {
    fn files(&self) -> Vec<PathBuf> {
        vec![self.path.clone(), self.index.path.clone()]
    }

    fn documents(&self) -> u64 {
        self.index.documents - self.before_empty.len() as u64
    }

    fn tokens(&self) -> u64 {
        self.tokens
    }

    fn place(&self, document: u64) -> Result<u64> {
        let empty = self
            .before_empty
            .partition_point(|before| *before <= document);
        let byte = self.index.start(document + empty as u64)?;
        Ok(byte.unwrap_or(self.ids.length()) / self.index.kind.width() as u64)
    }

    fn read(&self, range: Range<u64>, out: &mut Vec<u32>) -> Result<()> {
        let vocabulary = self.fitted.get().map_or(0, |fitted| fitted.vocabulary);
        for (at, number) in self.numbers(range.clone())?.into_iter().enumerate() {
            match u32::try_from(number) {
                Ok(id) if (id as usize) < vocabulary => out.push(id),
                _ => {
                    let (path, token) = (self.path.display(), range.start + at as u64);
                    let byte = token * self.index.kind.width() as u64;
                    return Err(Error::data(format!(
                        "{path}: byte {byte} (token {token}): id {number}, expected one of the {vocabulary} of text.tokenizer; name \
                         the tokenizer that made the store"
                    )));
                }
            }
        }
        Ok(())
    }

    fn fit(&self, tokenizer: &Tokenizer) -> Result<()> {
        let ends = match self.ended {
            Some(said) => said,
            None => self.seen_ends(tokenizer.eos())?,
        };
        // held-out documents are of the same store, and fit the same tokenizer
        let _ = self.fitted.set(Fitted {
            vocabulary: tokenizer.vocabulary(),
            ends,
        });
        Ok(())
    }

    fn has_ends(&self) -> bool {
        self.fitted.get().is_some_and(|fitted| fitted.ends)
    }

    fn damaged(&self, what: &str) -> Error {
        self.index.refuse(what)
    }
}

/// The `.idx`.
struct Index {
    path: PathBuf,
    file: Ranges,
    kind: IdType,
    sequences: u64,
    documents: u64,
}

impl Index {
    fn open(path: PathBuf) -> Result<Index> {
        let file = Location::Local(path.clone()).ranges()?;
        let refuse = |what: String| Err(Error::data(format!("{}: {what}", path.display())));
        let (length, mut head) = (file.length(), [0; HEAD as usize]);
        if let Err(error) = file.read_exact_at(0, &mut head) {
            return refuse(format!("no index of Megatron-LM's: {error}"));
        }
        let number = |at: usize| IdType::Uint64.number(&head[at..at + 8]) as u64;
        let (version, sequences, bounds) = (number(9), number(18), number(26));
        if !head.starts_with(MAGIC) {
            return refuse(format!(
                "no index of Megatron-LM's: it begins with {:02x?}, expected {MAGIC:02x?}",
                &head[..MAGIC.len()]
            ));
        }
        if version != 1 {
            return refuse(format!("byte 9: version {version}, expected 1"));
        }
        let kind = match id_type(head[17]) {
            Ok(kind) => kind,
            Err(what) => return refuse(format!("byte 17: {what}")),
        };
        let entries = |count: u64, bytes| count.checked_mul(bytes);
        let size = entries(sequences, 12)
            .zip(entries(bounds, 8))
            .and_then(|(sequences, documents)| sequences.checked_add(documents)?.checked_add(HEAD));
        let counts = format!("{sequences} sequences and {bounds} bounds of documents");
        match size {
            Some(size) if size == length => {}
            Some(size) if size.checked_add(sequences) == Some(length) => {
                return refuse(
                    "a mode for each sequence, as multimodal stores have: expected text alone"
                        .to_owned(),
                );
            }
            _ => {
                let wanted = size.map_or("more than any file has".to_owned(), |n| n.to_string());
                return refuse(format!(
                    "{length} bytes, but {counts} (bytes 18 to 34) take {wanted}: cut short or damaged"
                ));
            }
        }
        if bounds < 2 {
            return refuse(format!("no document: {counts}"));
        }
        Ok(Index {
            path,
            file,
            kind,
            sequences,
            documents: bounds - 1,
        })
    }

    fn refuse(&self, what: &str) -> Error {
        Error::data(format!("{}: {what}", self.path.display()))
    }

    /// The `.bin`'s byte at which a document begins; none behind the last sequence.
    fn start(&self, document: u64) -> Result<Option<u64>> {
        if document > self.documents {
            return Err(self.refuse(&format!("no document {document}")));
        }
        let sequence = self.one(HEAD + 12 * self.sequences + 8 * document)?;
        match sequence < self.sequences {
            true => self.one(HEAD + 4 * self.sequences + 8 * sequence).map(Some),
            false => Ok(None),
        }
    }

    fn one(&self, at: u64) -> Result<u64> {
        let mut bytes = [0; 8];
        let read = self.file.read_exact_at(at, &mut bytes);
        read.map_err(|e| self.refuse(&e.to_string()))?;
        Ok(IdType::Uint64.number(&bytes) as u64)
    }

    /// Hold all of the index against a `.bin` of that size: for each empty document how many others stand before it.
    fn check(&self, bin: &Path, size: u64) -> Result<Vec<u64>> {
        let pointers = HEAD + 4 * self.sequences;
        let bounds = pointers + 8 * self.sequences;
        let mut lengths = Numbers::new(&self.file, HEAD, self.sequences, IdType::Int32);
        let mut pointers = Numbers::new(&self.file, pointers, self.sequences, IdType::Uint64);
        let mut documents = Documents {
            bounds: Numbers::new(&self.file, bounds, self.documents + 1, IdType::Uint64),
            next: None,
            last: 0,
            count: 0,
            begun: 0,
            before_empty: Vec::new(),
        };
        let mut place = 0;
        for sequence in 0..self.sequences {
            documents
                .meet(sequence, place)
                .map_err(|e| self.refuse(&e))?;
            let at = lengths.at();
            let length = lengths.next().map_err(|e| self.refuse(&e))?;
            let Ok(tokens) = u64::try_from(length) else {
                return Err(self.refuse(&format!(
                    "byte {at}: sequence {sequence} of {length} tokens"
                )));
            };
            let at = pointers.at();
            let pointer = pointers.next().map_err(|e| self.refuse(&e))?;
            if pointer as u64 != place {
                return Err(self.refuse(&format!(
                    "byte {at}: sequence {sequence} begins at byte {pointer}, but those before it end at {place}"
                )));
            }
            place += tokens * self.kind.width() as u64;
            if place > size {
                break;
            }
        }
        if place != size {
            return Err(Error::data(format!(
                "{}: {size} bytes, but its sequences take {}{place} by {}: cut short, or not of this index",
                bin.display(),
                if place > size { "at least " } else { "" },
                self.path.display()
            )));
        }
        documents
            .meet(self.sequences, place)
            .map_err(|e| self.refuse(&e))?;
        documents.end(self.sequences).map_err(|e| self.refuse(&e))?;
        match documents.before_empty.len() as u64 == self.documents {
            true => Err(self.refuse("all documents are empty")),
            false => Ok(documents.before_empty),
        }
    }
}

/// Documents that begin and end as sequences go by.
struct Documents<'a> {
    bounds: Numbers<'a>,
    next: Option<u64>,
    last: u64,
    /// Bounds that were met.
    count: u64,
    /// Where the latest one begins.
    begun: u64,
    before_empty: Vec<u64>,
}

impl Documents<'_> {
    /// A sequence begins at that byte.
    fn meet(&mut self, sequence: u64, place: u64) -> Result<(), String> {
        loop {
            let next = match self.next {
                Some(next) => next,
                None if self.bounds.left() == 0 => return Ok(()),
                None => {
                    let at = self.bounds.at();
                    let next = self.bounds.next()? as u64;
                    if next < self.last || self.count == 0 && next != 0 {
                        let document = self.count;
                        let wanted = match document {
                            0 => "0".to_owned(),
                            _ => format!("{} or more", self.last),
                        };
                        return Err(format!(
                            "byte {at}: document {document} begins with sequence {next}, expected {wanted}"
                        ));
                    }
                    next
                }
            };
            self.next = Some(next);
            if next != sequence {
                return Ok(());
            }
            if self.count > 0 && self.begun == place {
                let document = self.count - 1;
                let before = document - self.before_empty.len() as u64;
                self.before_empty.push(before);
            }
            (self.begun, self.last) = (place, next);
            self.count += 1;
            self.next = None;
        }
    }

    /// All sequences have gone by.
    fn end(&self, sequences: u64) -> Result<(), String> {
        match self.next {
            None if self.last == sequences => Ok(()),
            None => Err(format!(
                "its last document ends at sequence {} of {sequences}",
                self.last
            )),
            Some(next) => Err(format!(
                "byte {}: document {} begins with sequence {next}, but there are {sequences}",
                self.bounds.at() - 8,
                self.count
            )),
        }
    }
}

/// Numbers of a file, one after the other.
struct Numbers<'a> {
    file: &'a Ranges,
    /// Where those begin that are not held.
    offset: u64,
    /// How many are not held.
    beyond: u64,
    kind: IdType,
    held: Vec<u8>,
    used: usize,
}

impl Numbers<'_> {
    fn new(file: &Ranges, offset: u64, count: u64, kind: IdType) -> Numbers<'_> {
        Numbers {
            file,
            offset,
            beyond: count,
            kind,
            held: Vec::new(),
            used: 0,
        }
    }

    fn left(&self) -> u64 {
        self.beyond + ((self.held.len() - self.used) / self.kind.width()) as u64
    }

    /// The byte of the next one.
    fn at(&self) -> u64 {
        self.offset - (self.held.len() - self.used) as u64
    }

    fn next(&mut self) -> Result<i64, String> {
        let bytes = self.kind.width();
        if self.used == self.held.len() {
            let count = self.beyond.min(HELD);
            self.held.resize(count as usize * bytes, 0);
            let read = self.file.read_exact_at(self.offset, &mut self.held);
            read.map_err(|e| e.to_string())?;
            self.offset += count * bytes as u64;
            self.beyond -= count;
            self.used = 0;
        }
        let own = self.held.get(self.used..self.used + bytes);
        self.used += bytes;
        own.map(|own| self.kind.number(own))
            .ok_or_else(|| "no number is left".to_owned())
    }
}
