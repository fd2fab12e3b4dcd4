//! From text to a store of tokens.

use super::corpus::Corpus;
use super::skipped::Skipped;
use super::stream::{Block, Documents, Origin, Part, Place, Reader, add_kinds};
use super::tokens::StoreWriter;
use crate::data::loader::pool::{Pending, Pool, take};
use crate::data::threads;
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// What was stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// Documents.
    pub documents: u64,
    /// Tokens of all documents.
    pub tokens: u64,
    /// Bytes of their text.
    pub bytes: u64,
    /// A line for each document that was left out.
    pub skipped: Vec<String>,
    /// Records without text: null, or only white space.
    pub empty: u64,
    /// Records by their kind, of formats that have kinds (WARC).
    pub kinds: BTreeMap<String, u64>,
}

/// A block's documents as ids, each with the bytes of its text, and the lines of those that were left out.
type Encoded = (Vec<(Vec<u32>, u64)>, Vec<String>);

impl Corpus {
    /// Write the documents of the training sources (or of the one of that name) into the store `dir`, in the order of
    /// their files, whatever the number of threads. `goes_on` is told how far it has come, and stops it by saying no.
    ///
    /// # Errors
    /// When a file cannot be read, more documents are bad than `text.bad_samples`, the store cannot be written, or it was
    /// stopped: then nothing is left of it.
    pub fn tokenize(
        &self,
        dir: &Path,
        only: Option<&str>,
        goes_on: &mut dyn FnMut(&Stored) -> bool,
    ) -> Result<Stored> {
        let chosen = |name: &str| only.is_none_or(|only| only == name);
        let sources: Vec<_> = self.train.iter().filter(|s| chosen(&s.name)).collect();
        if sources.is_empty() {
            let only = only.unwrap_or_default();
            return Err(Error::config(format!("text.train.{only}: no such source")));
        }
        if let Some(store) = sources
            .iter()
            .find(|s| matches!(s.origin, Origin::Store(_)))
        {
            let key = &store.key;
            return Err(Error::config(format!(
                "{key}: is a store of tokens already"
            )));
        }
        let tokenizer = self.tokenizer();
        let mut writer = StoreWriter::create(dir, tokenizer.vocabulary(), tokenizer.fingerprint())?;
        let workers = threads(self.config.threads.get());
        let maker = Arc::clone(&self.maker);
        let encode = move |block: Block, give: &mut dyn FnMut(Encoded) -> bool| -> Result<()> {
            let tokenizer = &maker.tokenizer;
            let of_text = |text: String| {
                let mut ids = Vec::new();
                tokenizer.encode(&text, &mut ids);
                (ids, text.len() as u64)
            };
            // a store holds no ends: they are put in when it is read
            let of_ids = |mut ids: Vec<u32>| {
                if ids.last() == Some(&tokenizer.eos()) {
                    ids.pop();
                }
                let bytes = maker.form.bytes(ids.iter().copied());
                (ids, bytes)
            };
            let encoded = match block.documents {
                Documents::Text(texts) => texts.into_iter().map(of_text).collect(),
                Documents::Ids(documents) => documents.into_iter().map(of_ids).collect(),
            };
            give((encoded, block.skipped));
            Ok(())
        };
        let pool = Pool::start("text", workers, encode)?;
        let mut left_out = Skipped::new(self.config.bad_samples.get());
        let mut stored = Stored::default();
        for source in sources {
            let (origin, most) = (source.origin.clone(), 10_000);
            let mut reader = Reader::new(origin, Part::All, None, most, Place::default());
            let mut pending = Pending::new();
            loop {
                while pending.len() <= workers {
                    match reader.next()? {
                        Some(block) => {
                            stored.empty += block.empty;
                            add_kinds(&mut stored.kinds, block.kinds.clone());
                            pending.push_back(pool.give(block));
                        }
                        None => break,
                    }
                }
                if pending.is_empty() {
                    break;
                }
                let Some((documents, skipped)) = take(&mut pending)? else {
                    continue;
                };
                for (ids, bytes) in documents.iter().filter(|(ids, _)| !ids.is_empty()) {
                    writer.push(ids, *bytes)?;
                    stored.documents += 1;
                    stored.tokens += ids.len() as u64;
                    stored.bytes += bytes;
                }
                left_out.add(skipped)?;
                stored.skipped.extend(left_out.tell());
                if !goes_on(&stored) {
                    return Err(Error::other("stopped; nothing was stored"));
                }
            }
        }
        writer.finish()?;
        Ok(stored)
    }
}
