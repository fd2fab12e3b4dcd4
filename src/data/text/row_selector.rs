//! The rows of a source that one host wants, by their numbers there.

use super::mixture::{Mixture, Round};
use crate::shard::Rows;

/// Samples that are looked through for rows that are not yet needed.
const AHEAD: u64 = 1 << 16;

/// Numbers of rows, rising.
pub(super) enum RowSelector {
    /// All from the first to an end, once.
    Each { next: u64, end: u64 },
    /// Those whose samples lie in certain rows of the batch.
    Certain(Box<Certain>),
}

/// The rows of a source whose samples lie in certain rows of the batch.
pub(super) struct Certain {
    mixture: Mixture,
    round: Round,
    source: usize,
    /// The first sample of a batch.
    first: u64,
    /// The next sample to be looked at.
    sample: u64,
    batch: usize,
    rows: Rows,
}

impl RowSelector {
    /// All that there are.
    pub(super) fn each(count: u64) -> RowSelector {
        RowSelector::Each {
            next: 0,
            end: count,
        }
    }

    /// Of a source of the mixture, from a sample on, those in certain rows of the batch.
    pub(super) fn new(
        mixture: Mixture,
        source: usize,
        sample: u64,
        (batch, rows): (usize, &Rows),
    ) -> RowSelector {
        RowSelector::Certain(Box::new(Certain {
            round: mixture.round(sample),
            mixture,
            source,
            first: sample,
            sample,
            batch,
            rows: rows.clone(),
        }))
    }

    /// The next `most` of them. `needed` says that one is, and must be found however far it is; others may be few, or
    /// none, when they are far away.
    pub(super) fn take(&mut self, most: usize, needed: bool) -> Vec<u64> {
        match self {
            RowSelector::Each { next, end } => {
                let numbers = *next..next.saturating_add(most as u64).min(*end);
                *next = numbers.end;
                numbers.collect()
            }
            RowSelector::Certain(certain) => certain.take(most, needed),
        }
    }
}

impl Certain {
    fn take(&mut self, most: usize, needed: bool) -> Vec<u64> {
        let mut numbers = Vec::new();
        let far = self.sample.saturating_add(AHEAD);
        while numbers.len() < most && (self.sample < far || (needed && numbers.is_empty())) {
            if self.round.at(self.sample).is_none() {
                self.round = self.mixture.round(self.sample);
            }
            let row = ((self.sample - self.first) % self.batch as u64) as usize;
            match self.round.at(self.sample) {
                Some((source, number)) if source == self.source && self.rows.has(row) => {
                    numbers.push(number);
                }
                _ => {}
            }
            self.sample += 1;
        }
        numbers
    }
}
