//! Documents that were left out.

use crate::error::{Error, Result};
use std::collections::{BTreeMap, HashSet};

/// Reasons that are kept of a source, and told when nothing of it can be used.
const REASONS: usize = 3;

/// What reading a source came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) documents: u64,
    /// Records without text.
    pub(crate) empty: u64,
    /// Records that were left out, and why the first ones were.
    pub(crate) skipped: u64,
    /// Records by their kind.
    pub(crate) kinds: BTreeMap<String, u64>,
    reasons: Vec<String>,
}

impl Tally {
    /// Count documents, records without text, and the lines of those left out.
    pub(crate) fn add(&mut self, documents: u64, empty: u64, skipped: &[String]) {
        self.documents += documents;
        self.empty += empty;
        self.skipped += skipped.len() as u64;
        let room = REASONS - self.reasons.len();
        self.reasons.extend(skipped.iter().take(room).cloned());
    }

    /// Why nothing can be made of what was read, in words.
    pub(crate) fn why(&self) -> String {
        let mut parts = Vec::new();
        match (self.skipped, self.reasons.len() as u64) {
            (0, _) => {}
            (count, told) if count == told => {
                parts.push(format!("left out: {}", self.reasons.join("; ")));
            }
            (count, told) => parts.push(format!(
                "{count} records left out, the first {told}: {}",
                self.reasons.join("; ")
            )),
        }
        match self.empty {
            0 => {}
            1 => parts.push("1 record has no text".to_owned()),
            count => parts.push(format!("{count} records have no text")),
        }
        match (self.documents, parts.is_empty()) {
            (0, true) => parts.push("there are no records".to_owned()),
            (0, false) => {}
            (count, _) => parts.push(format!("{count} documents are too short")),
        }
        parts.join("; ")
    }
}

/// What was left out so far, each once however often it is met.
pub(crate) struct Skipped {
    limit: usize,
    known: HashSet<String>,
    /// Lines that nobody was told yet.
    fresh: Vec<String>,
}

impl Skipped {
    /// Allows so many (`text.bad_samples`).
    pub(crate) fn new(limit: usize) -> Skipped {
        Skipped {
            limit,
            known: HashSet::new(),
            fresh: Vec::new(),
        }
    }

    /// Count these lines.
    ///
    /// # Errors
    /// [`Error::Data`] when there are more than allowed, with the latest.
    pub(crate) fn add(&mut self, lines: Vec<String>) -> Result<()> {
        for line in lines {
            if self.known.insert(line.clone()) {
                self.fresh.push(line);
            }
        }
        let (count, limit) = (self.known.len(), self.limit);
        match (count > limit, self.fresh.last()) {
            (true, latest) => {
                let latest = latest.map_or("", String::as_str);
                Err(Error::data(format!(
                    "{count} documents cannot be read, text.bad_samples = {limit} are allowed; the latest: {latest}"
                )))
            }
            _ => Ok(()),
        }
    }

    /// The lines since the last time.
    pub(crate) fn tell(&mut self) -> Vec<String> {
        std::mem::take(&mut self.fresh)
    }
}
