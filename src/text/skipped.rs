//! Documents that were left out.

use crate::error::{Error, Result};
use std::collections::HashSet;

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
