//! Batches of pairs of a picture and a text.

use super::loader::HostBatch;
use crate::data::Pass;
use crate::data::pairs::{self, BatchOptions};
use crate::error::{Error, Result};
use crate::experiment::{Experiment, Pairs};
use crate::log::say;
use crate::shard::Rows;
use std::collections::{BTreeMap, BTreeSet};

/// Batches of pairs, one after the other.
pub(super) struct PairRows {
    batches: pairs::Batches,
    batch: u64,
    /// Global index of the next batch's first sample.
    upcoming: u64,
    bad: BTreeSet<usize>,
    limit: usize,
    /// Texts that were cut so far.
    cut: u64,
}

impl PairRows {
    /// Those rows of each batch, from the sample of that global index on.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn start(
        plan: &Experiment,
        all: &Pairs,
        pass: Pass,
        (batch, rows, first): (usize, &Rows, u64),
    ) -> Result<PairRows> {
        let source = match (pass, &all.eval) {
            (Pass::Eval, Some(eval)) => eval,
            _ => &all.train,
        };
        let options = BatchOptions {
            pass,
            seed: plan.config.seed,
            batch,
            rows: rows.clone(),
            length: all.config.length.get(),
            threads: all.config.threads.get(),
        };
        let (source, tokenizer) = (source.clone(), all.tokenizer.clone());
        Ok(PairRows {
            batches: pairs::Batches::start(source, tokenizer, &all.config.image, options)?,
            batch: batch as u64,
            upcoming: first,
            bad: BTreeSet::new(),
            limit: all.config.bad_samples.get(),
            cut: 0,
        })
    }

    /// The next batch; nothing after the last one of an evaluation.
    ///
    /// # Errors
    /// When reading fails, or too many pairs are bad.
    pub(super) fn next(&mut self, rows: Rows) -> Result<Option<HostBatch>> {
        let first = self.upcoming;
        if self.batches.is_over(first) {
            return Ok(None);
        }
        self.upcoming += self.batch;
        let made = self.batches.batch(first)?;
        let mut skipped = Vec::new();
        for (index, what) in made.skipped {
            if self.bad.insert(index) {
                skipped.push(what);
            }
        }
        let (count, limit) = (self.bad.len(), self.limit);
        if count > limit {
            let latest = skipped.last().map_or("met before", String::as_str);
            return Err(Error::data(format!(
                "{count} pairs cannot be read, pairs.bad_samples = {limit} are allowed; the latest: {latest}"
            )));
        }
        if made.cut > 0 && self.cut == 0 {
            say_cut(made.cut, rows.len());
        }
        self.cut += made.cut as u64;
        let fields = made.fields.into_iter();
        let arrays: BTreeMap<_, _> = fields.map(|(field, array)| (field.name, array)).collect();
        let there = arrays["input_segments"].values::<i32>()?;
        let tokens = there.iter().filter(|there| **there > 0).count() as u64;
        Ok(Some(HostBatch {
            rows,
            tokens,
            arrays,
            weights: made.weights,
            skipped,
            cursor: None,
            bytes: made.bytes,
        }))
    }
}

/// Tell that texts are longer than rows, once.
fn say_cut(cut: usize, of: usize) {
    say(&format!(
        "{cut} of the first {of} texts are longer than pairs.length, and are cut there"
    ));
}
