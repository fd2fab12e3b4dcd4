//! Documents out of files: plain text, JSON lines, Parquet, Arrow, TFRecord, ArrayRecord, WebDataset and MDS shards, web archives.
//!
//! A [`SourceConfig`] names the files and says how they are read; [`open`] gives the [`Records`] of one of them, in order.
//! Every record of a file has a number, also one that is empty or cannot be used, so that (file, record) says exactly where
//! reading stands, and [`Records::pass`] comes back to it.

mod array_record;
mod arrow;
mod config;
mod example;
mod folder;
mod jsonl;
mod mds;
mod pages;
mod parquet;
mod plain;
mod stored;
mod tfrecord;
mod warc;
mod web_page;
mod webdataset;

pub use config::{Encoding, RecordKind, SourceConfig, Split};
pub(crate) use folder::listed;
pub(crate) use parquet::Parquet;

use crate::error::{Error, Result};
use crate::files::Location;
use std::collections::BTreeMap;
use std::fmt;

/// A text, as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The text; never only white space.
    pub text: String,
    /// The number of its record in the file, from 0.
    pub origin: u64,
}

/// What a record came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// A text.
    Document(Document),
    /// A document that is stored as ids; never none.
    Ids {
        /// The ids.
        ids: Vec<u32>,
        /// The number of its record in the file, from 0.
        origin: u64,
    },
    /// A record that cannot be used: the file, where in it, and why. Offsets are bytes of the content, after decompression.
    Skip(String),
}

/// The records of one file, in order. Empty ones, those of white space only, and those whose text is null or missing by
/// the rules of the format, are counted but not given.
///
/// An error ends the file: it could not be read on, or is cut short. All documents before it have been given.
pub struct Records {
    format: Box<dyn Format>,
    file: Location,
    next: u64,
    empty: u64,
    ended: bool,
    /// Ids are below.
    vocabulary: usize,
}

/// A record before it has a number.
enum Record {
    Text(String),
    /// A document as ids.
    Ids(Vec<i64>),
    /// No text: null, or what the format has for it.
    Null,
    /// Something that is no document.
    Other,
    /// Where in the file, and why it is no text.
    Bad(String),
}

/// The reader of one file of some format.
trait Format: Send {
    /// The next record, `None` after the last one.
    fn read(&mut self) -> Result<Option<Record>, Failure>;

    /// Go over up to `count` records without looking at their text. Fewer only at the end of the file.
    fn pass(&mut self, count: u64) -> Result<u64, Failure>;

    /// How many records of each kind were read since the last time, where the format has kinds.
    fn kinds(&mut self) -> BTreeMap<String, u64> {
        BTreeMap::new()
    }
}

/// Why a file cannot be read on, without its name.
struct Failure(String);

impl<E: fmt::Display> From<E> for Failure {
    fn from(error: E) -> Failure {
        Failure(error.to_string())
    }
}

/// Open one of the source's files.
///
/// # Errors
/// When the file cannot be opened, is not of the format, or lacks what is asked for (a Parquet column, say).
pub fn open(config: &SourceConfig, file: &Location) -> Result<Records> {
    let format: Box<dyn Format> = match config {
        SourceConfig::Tokens { .. } | SourceConfig::Megatron { .. } => {
            return Err(file.error("a store of tokens has no text to read"));
        }
        SourceConfig::Text {
            split,
            encoding,
            join_lines,
            max_document_bytes,
            ..
        } => {
            let options = plain::Options {
                split: *split,
                encoding: *encoding,
                join_lines: *join_lines,
                limit: max_document_bytes.wide(),
            };
            Box::new(plain::Plain::new(file.open()?, options))
        }
        SourceConfig::Jsonl {
            key,
            max_document_bytes,
            ..
        } => Box::new(jsonl::Jsonl::new(
            file.open()?,
            key,
            max_document_bytes.wide(),
        )),
        SourceConfig::Parquet {
            column,
            max_document_bytes,
            ..
        } => {
            let opened = parquet::Parquet::open(file.ranges()?, column, max_document_bytes.wide());
            Box::new(opened.map_err(|Failure(what)| file.error(what))?)
        }
        SourceConfig::Tfrecord {
            feature,
            max_document_bytes,
            ..
        } => Box::new(tfrecord::Tfrecord::new(
            file.open()?,
            feature,
            max_document_bytes.wide(),
        )),
        SourceConfig::ArrayRecord {
            record,
            key,
            max_document_bytes,
            ..
        } => {
            use array_record::{ArrayRecord, Holds};
            let holds = match record {
                RecordKind::Example => Holds::Example(key.clone()),
                RecordKind::Json => Holds::Text(Some(key.clone())),
                RecordKind::Text => Holds::Text(None),
            };
            let opened = ArrayRecord::open(file.ranges()?, holds, max_document_bytes.wide());
            Box::new(opened.map_err(|Failure(what)| file.error(what))?)
        }
        SourceConfig::Warc {
            max_document_bytes, ..
        } => Box::new(warc::Warc::open(file, max_document_bytes.wide())?),
        SourceConfig::Mds {
            column,
            dtype,
            max_document_bytes,
            ..
        } => {
            let opened = mds::Mds::open(file.open()?, column, *dtype, max_document_bytes.wide());
            Box::new(opened.map_err(|Failure(what)| file.error(what))?)
        }
        SourceConfig::Arrow {
            column,
            max_document_bytes,
            ..
        } => Box::new(arrow::Arrow::new(
            file.open()?,
            column,
            max_document_bytes.wide(),
        )),
        SourceConfig::Webdataset {
            member,
            key,
            max_document_bytes,
            ..
        } => Box::new(webdataset::Webdataset::new(
            file.open()?,
            member,
            key.as_deref(),
            max_document_bytes.wide(),
        )),
    };
    Ok(Records {
        format,
        file: file.clone(),
        next: 0,
        empty: 0,
        ended: false,
        vocabulary: 1 << 31,
    })
}

impl Records {
    /// The same for a vocabulary of that size: stored ids that are none of it are an error.
    pub fn of_vocabulary(mut self, vocabulary: usize) -> Records {
        self.vocabulary = vocabulary;
        self
    }

    /// The file.
    pub fn location(&self) -> &Location {
        &self.file
    }

    /// The number of the next record: how many were given, left out or passed over.
    pub fn position(&self) -> u64 {
        self.next
    }

    /// How many records of each kind were read since the last time, of formats that have kinds (WARC).
    pub fn kinds(&mut self) -> BTreeMap<String, u64> {
        self.format.kinds()
    }

    /// How many records that were read had no text.
    pub fn empty(&self) -> u64 {
        self.empty
    }

    /// Go over up to `count` records without reading their text, as a resumed run does; returns how many there were, which
    /// is less only at the end of the file. Texts are not looked at, so a damaged record goes unsaid.
    ///
    /// # Errors
    /// When the file cannot be read on.
    pub fn pass(&mut self, count: u64) -> Result<u64> {
        if self.ended {
            return Ok(0);
        }
        let passed = self.format.pass(count).map_err(|e| self.fail(e))?;
        self.next += passed;
        Ok(passed)
    }

    /// Numbers as ids of the vocabulary.
    fn ids(&mut self, numbers: &[i64], record: u64) -> Result<Vec<u32>> {
        let ids = numbers.iter().enumerate().map(|(place, number)| {
            let id = u32::try_from(*number).ok();
            id.filter(|id| (*id as usize) < self.vocabulary).ok_or_else(|| {
                let size = self.vocabulary;
                format!(
                    "record {record}, token {place}: id {number}, expected one of the {size} of text.tokenizer; name the tokenizer \
                     that the ids are of"
                )
            })
        });
        let ids: Result<Vec<u32>, String> = ids.collect();
        ids.map_err(|what| self.fail(Failure(what)))
    }

    fn fail(&mut self, Failure(what): Failure) -> Error {
        self.ended = true;
        self.file.error(what)
    }
}

impl Iterator for Records {
    type Item = Result<Read>;

    fn next(&mut self) -> Option<Result<Read>> {
        while !self.ended {
            match self.format.read() {
                Ok(None) => self.ended = true,
                Err(failure) => return Some(Err(self.fail(failure))),
                Ok(Some(record)) => {
                    let origin = self.next;
                    self.next += 1;
                    match record {
                        Record::Other => {}
                        Record::Null => self.empty += 1,
                        Record::Text(text) if text.trim().is_empty() => self.empty += 1,
                        Record::Text(text) => {
                            return Some(Ok(Read::Document(Document { text, origin })));
                        }
                        Record::Ids(numbers) if numbers.is_empty() => self.empty += 1,
                        Record::Ids(numbers) => {
                            let ids = self.ids(&numbers, origin);
                            return Some(ids.map(|ids| Read::Ids { ids, origin }));
                        }
                        Record::Bad(what) => {
                            return Some(Ok(Read::Skip(format!("{}: {what}", self.file))));
                        }
                    }
                }
            }
        }
        None
    }
}

impl From<Result<Option<String>, String>> for Record {
    fn from(read: Result<Option<String>, String>) -> Record {
        match read {
            Ok(Some(text)) => Record::Text(text),
            Ok(None) => Record::Null,
            Err(what) => Record::Bad(what),
        }
    }
}

/// Why a record of more than `limit` bytes is left out.
fn too_long(bytes: u64, limit: u64) -> String {
    format!("{bytes} bytes, more than max_document_bytes = {limit}")
}
