//! Rows out of documents: what a worker does.

use super::config::Documents as Cut;
use super::objective::Objective;
use super::row::{Form, Row};
use super::stream::{Block, Documents, Origin, Part};
use super::tokens::TokenStore;
use crate::data::{Permutation, Purpose, Stream};
use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;
use std::sync::Arc;

/// What all rows are made with.
pub(crate) struct Maker {
    pub(super) tokenizer: Tokenizer,
    pub(super) objective: Objective,
    pub(super) form: Form,
    pub(super) documents: Cut,
    pub(super) seed: u64,
}

/// A source, found and settled.
#[derive(Clone)]
pub(crate) struct Source {
    pub(super) name: String,
    /// Where it stands in the configuration.
    pub(super) key: String,
    pub(super) origin: Origin,
    pub(super) part: Part,
    /// Makes its random numbers its own.
    salt: u64,
    /// Rows that are cut out of a store at fixed places, when they are.
    chunks: Option<u64>,
}

/// What a worker is given.
pub(crate) enum Job {
    Block {
        source: Arc<Source>,
        block: Block,
        shuffled: bool,
    },
    /// Rows of a store, cut at fixed places, by their numbers.
    Chunks {
        source: Arc<Source>,
        rows: Vec<u64>,
        shuffled: bool,
    },
}

/// What a worker gives back.
pub(crate) struct Made {
    pub(super) rows: Vec<Row>,
    pub(super) skipped: Vec<String>,
}

impl Source {
    pub(super) fn new(name: &str, key: String, origin: Origin, part: Part) -> Source {
        // FNV-1a of the name: sources keep their random numbers when others come and go
        let salt = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Source {
            name: name.to_owned(),
            key,
            origin,
            part,
            salt,
            chunks: None,
        }
    }

    /// Decide how rows are cut.
    pub(super) fn settle(&mut self, maker: &Maker) -> Result<()> {
        let Origin::Store(store) = &self.origin else {
            return Ok(());
        };
        if maker.documents == Cut::Separate || maker.form.pack {
            return Ok(());
        }
        let raw = maker.objective.raw_length() as u64;
        // a last one of a single token hides nothing
        let all = store.tokens() / raw + u64::from(store.tokens() % raw > 1);
        let chunks = match self.part {
            Part::All => all,
            Part::Train(n) => all - all / n,
            Part::HeldOut(n) => all / n,
        };
        if chunks == 0 {
            return Err(Error::data(format!(
                "{}: {} tokens do not make a row",
                self.key,
                store.tokens()
            )));
        }
        self.chunks = Some(chunks);
        Ok(())
    }

    pub(super) fn chunks(&self) -> Option<u64> {
        self.chunks
    }

    /// Its key and its files, for messages.
    pub(super) fn describe(&self) -> String {
        let files = match &self.origin {
            Origin::Files { files, .. } => match files.as_ref() {
                [] => String::new(),
                [only] => only.to_string(),
                [first, others @ ..] => format!("{first} and {} more", others.len()),
            },
            Origin::Store(store) => format!("a store of {} documents", store.documents()),
        };
        format!("{} ({files})", self.key)
    }

    /// The place in the store of chunk `number` of this part.
    fn chunk(&self, number: u64) -> u64 {
        match self.part {
            Part::All => number,
            Part::Train(n) => number + number / (n - 1),
            Part::HeldOut(n) => number * n + n - 1,
        }
    }
}

impl Maker {
    pub(super) fn make(&self, job: Job) -> Result<Made> {
        match job {
            Job::Block {
                source,
                block,
                shuffled,
            } => Ok(Made {
                rows: self.block(&source, block.number, block.documents, shuffled),
                skipped: block.skipped,
            }),
            Job::Chunks {
                source,
                rows,
                shuffled,
            } => match &source.origin {
                Origin::Store(store) => self.chunks(&source, store, rows, shuffled),
                Origin::Files { .. } => Err(Error::other("files are not cut at fixed places")),
            },
        }
    }

    /// The rows of a block of documents.
    fn block(
        &self,
        source: &Source,
        number: u64,
        documents: Documents,
        shuffled: bool,
    ) -> Vec<Row> {
        let seed = self.seed ^ source.salt;
        let documents: Vec<Vec<u32>> = match documents {
            Documents::Ids(documents) => documents,
            Documents::Text(texts) => {
                let ids = |text: &String| {
                    let mut ids = Vec::with_capacity(text.len() / 4 + 8);
                    self.tokenizer.encode(text, &mut ids);
                    ids
                };
                texts.iter().map(ids).collect()
            }
        };
        let order: Vec<usize> = match shuffled {
            true => {
                let mut random = Stream::new(seed, Purpose::Block, number);
                let order = random.shuffled(documents.len());
                order.into_iter().map(|k| k as usize).collect()
            }
            false => (0..documents.len()).collect(),
        };
        let raw = self.objective.raw_length();
        let texts: Vec<Vec<u32>> = match self.documents {
            Cut::Separate => order.iter().map(|k| documents[*k].clone()).collect(),
            Cut::Concatenate => {
                vec![order.iter().flat_map(|k| &documents[*k]).copied().collect()]
            }
        };
        let pieces = texts.iter().flat_map(|ids| ids.chunks(raw));
        let examples = pieces.enumerate().filter_map(|(k, ids)| {
            let mut random = Stream::new(seed, Purpose::Corrupt, number << 24 | k as u64);
            Some((self.objective.example(ids, &mut random)?, ids.len()))
        });
        self.form.rows(examples)
    }

    fn chunks(
        &self,
        source: &Source,
        store: &TokenStore,
        rows: Vec<u64>,
        shuffled: bool,
    ) -> Result<Made> {
        let seed = self.seed ^ source.salt;
        let (raw, count) = (
            self.objective.raw_length() as u64,
            source.chunks.unwrap_or(1),
        );
        let mut examples = Vec::new();
        let mut ids = Vec::new();
        for row in rows {
            let number = match shuffled {
                true => Permutation::new(seed, row / count, count).at(row % count),
                false => row,
            };
            let start = source.chunk(number) * raw;
            ids.clear();
            store.read(start..(start + raw).min(store.tokens()), &mut ids)?;
            let mut random = Stream::new(seed, Purpose::Corrupt, row);
            if let Some(example) = self.objective.example(&ids, &mut random) {
                examples.push((example, ids.len()));
            }
        }
        Ok(Made {
            rows: self.form.rows(examples.into_iter()),
            skipped: Vec::new(),
        })
    }
}
