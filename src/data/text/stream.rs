//! Documents in the order in which they are trained on, block by block.
//!
//! A block is the next documents of a source, across files: the unit that a worker makes rows of, that is shuffled within,
//! and that a resumed run begins with. A block's place is (epoch, file in the epoch's order, record), so finding it again
//! costs no more than passing over the records before it in its file.

use super::source::{Read, Records, SourceConfig, open};
use super::store::Store;
use crate::data::Permutation;
use crate::error::{Error, Result};
use crate::files::Location;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes of text in a block, at most (but one document at least).
const BLOCK_BYTES: usize = 4 << 20;
/// Records that are left out in a block, at most.
const BLOCK_SKIPS: usize = 1000;
/// Tokens in a block of stored ids, at most (but one document at least).
const BLOCK_TOKENS: u64 = 1 << 20;

/// Where a block begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    /// Number of the block, over all epochs.
    pub(crate) block: u64,
    /// Passes through the source before it.
    pub(crate) epoch: u64,
    /// Files of the epoch before it.
    pub(crate) file: u64,
    /// Records of its file before it, or documents of the epoch for stored ids.
    pub(crate) record: u64,
}

/// The documents of a block.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) number: u64,
    pub(crate) documents: Documents,
    /// A line for each document that was left out.
    pub(crate) skipped: Vec<String>,
    /// Records that were met without text.
    pub(crate) empty: u64,
    /// Records that were met, by their kind.
    pub(crate) kinds: BTreeMap<String, u64>,
}

#[derive(Debug)]
pub(crate) enum Documents {
    Text(Vec<String>),
    /// Ids of each document.
    Ids(Vec<Vec<u32>>),
}

impl Documents {
    pub(crate) fn len(&self) -> usize {
        match self {
            Documents::Text(texts) => texts.len(),
            Documents::Ids(documents) => documents.len(),
        }
    }
}

/// Add counts of records by their kind.
pub(super) fn add_kinds(to: &mut BTreeMap<String, u64>, more: BTreeMap<String, u64>) {
    for (kind, count) in more {
        *to.entry(kind).or_default() += count;
    }
}

/// Where documents come from.
#[derive(Clone)]
pub(crate) enum Origin {
    Files {
        config: SourceConfig,
        files: Arc<[Location]>,
        /// Stored ids are below.
        vocabulary: usize,
    },
    Store(Arc<dyn Store>),
}

/// Which documents are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    All,
    /// All but every n-th.
    Train(u64),
    /// Every n-th.
    HeldOut(u64),
}

impl Part {
    /// Whether the document of that number belongs to the part.
    pub(crate) fn has(self, number: u64) -> bool {
        match self {
            Part::All => true,
            Part::Train(n) => number % n != n - 1,
            Part::HeldOut(n) => number % n == n - 1,
        }
    }
}

/// Blocks, one after the other.
pub(crate) struct Reader {
    origin: Origin,
    part: Part,
    /// Shuffles files and stored documents; none: in their own order, once.
    seed: Option<u64>,
    most: usize,
    place: Place,
    records: Option<Records>,
}

impl Reader {
    /// Blocks of up to `most` documents from `place` on.
    pub(crate) fn new(
        origin: Origin,
        part: Part,
        seed: Option<u64>,
        most: usize,
        place: Place,
    ) -> Reader {
        Reader {
            origin,
            part,
            seed,
            most,
            place,
            records: None,
        }
    }

    /// Where the next block begins.
    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// The next block, which is empty when a pass has no more documents; none at the end of a single pass.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn next(&mut self) -> Result<Option<Block>> {
        let mut block = Block {
            number: self.place.block,
            documents: Documents::Text(Vec::new()),
            skipped: Vec::new(),
            empty: 0,
            kinds: BTreeMap::new(),
        };
        self.place.block += 1;
        let read = match self.origin.clone() {
            Origin::Files {
                config,
                files,
                vocabulary,
            } => self.read_files(&config, (&files, vocabulary), &mut block)?,
            Origin::Store(store) => self.read_store(&*store, &mut block)?,
        };
        Ok(read.then_some(block))
    }

    /// Begin the next pass if this one is at its `end`; false when there is none.
    fn begin(&mut self, end: bool) -> bool {
        if end && self.seed.is_none() {
            return false;
        }
        if end {
            self.place.epoch += 1;
            self.place.file = 0;
            self.place.record = 0;
        }
        true
    }

    fn read_files(
        &mut self,
        config: &SourceConfig,
        (files, vocabulary): (&[Location], usize),
        block: &mut Block,
    ) -> Result<bool> {
        if !self.begin(self.place.file >= files.len() as u64) {
            return Ok(false);
        }
        let (mut texts, mut stored, mut bytes) = (Vec::new(), Vec::new(), 0);
        let full = |count, bytes, skipped| {
            count >= self.most || bytes >= BLOCK_BYTES || skipped >= BLOCK_SKIPS
        };
        while !full(texts.len() + stored.len(), bytes, block.skipped.len())
            && self.place.file < files.len() as u64
        {
            let records = match &mut self.records {
                Some(records) => records,
                None => {
                    let (count, place) = (files.len() as u64, &self.place);
                    let file = match self.seed {
                        Some(seed) => Permutation::new(seed, place.epoch, count).at(place.file),
                        None => place.file,
                    };
                    let records = open(config, &files[file as usize])?;
                    let mut records = records.of_vocabulary(vocabulary);
                    let passed = records.pass(place.record)?;
                    if passed < place.record {
                        let (file, want) = (records.location(), place.record);
                        return Err(Error::data(format!(
                            "{file}: the run goes on after record {want}, but there are {passed}: the file has changed"
                        )));
                    }
                    self.records.insert(records)
                }
            };
            let before = records.empty();
            let read = records.next().transpose()?;
            block.empty += records.empty() - before;
            add_kinds(&mut block.kinds, records.kinds());
            match read {
                None => {
                    self.records = None;
                    self.place.file += 1;
                    self.place.record = 0;
                    continue;
                }
                Some(Read::Skip(line)) => {
                    // whether it is held out goes by its number, as if it could be read
                    if self.part.has(Records::position(records).saturating_sub(1)) {
                        block.skipped.push(line);
                    }
                }
                Some(Read::Document(document)) => {
                    if self.part.has(document.origin) {
                        bytes += document.text.len();
                        texts.push(document.text);
                    }
                }
                Some(Read::Ids { ids, origin }) => {
                    if self.part.has(origin) {
                        bytes += 4 * ids.len();
                        stored.push(ids);
                    }
                }
            }
            self.place.record = Records::position(records);
        }
        // a source is of one kind
        block.documents = match stored.is_empty() {
            true => Documents::Text(texts),
            false => Documents::Ids(stored),
        };
        Ok(true)
    }

    fn read_store(&mut self, store: &dyn Store, block: &mut Block) -> Result<bool> {
        if !self.begin(self.place.record >= store.documents()) {
            return Ok(false);
        }
        let (mut documents, mut tokens) = (Vec::new(), 0);
        while documents.len() < self.most
            && tokens < BLOCK_TOKENS
            && self.place.record < store.documents()
        {
            let place = &self.place;
            let count = store.documents();
            let number = match self.seed {
                Some(seed) => Permutation::new(seed, place.epoch, count).at(place.record),
                None => place.record,
            };
            self.place.record += 1;
            if self.part.has(number) {
                let mut ids = Vec::new();
                store.read(store.document(number)?, &mut ids)?;
                tokens += ids.len() as u64;
                documents.push(ids);
            }
        }
        block.documents = Documents::Ids(documents);
        Ok(true)
    }
}
