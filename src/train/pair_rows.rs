//! Batches of pairs of a picture and a text.

use super::loader::HostBatch;
use crate::array::Array;
use crate::data::Pass;
use crate::data::pairs::{self, BatchOptions, Source, ZeroShot};
use crate::error::{Error, Result};
use crate::experiment::{Experiment, Pairs};
use crate::log::say;
use crate::shard::Rows;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Batches of pairs, one after the other.
pub(super) struct PairRows {
    pass: Pass,
    batches: pairs::Batches,
    source: Arc<dyn Source>,
    /// What held-out pictures are told by, and how many of its prompts were given.
    zero_shot: Option<(ZeroShot, usize)>,
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
            pictures: plan.model.paired().and_then(|head| head.pictures()),
            threads: all.config.threads.get(),
        };
        let (source, tokenizer) = (source.clone(), all.tokenizer.clone());
        let batches = pairs::Batches::start(source.clone(), tokenizer, &all.config.image, options)?;
        let zero_shot = all.zero_shot.as_ref().filter(|_| pass == Pass::Eval);
        Ok(PairRows {
            pass,
            batches,
            source,
            zero_shot: zero_shot.map(|asked| (asked.clone(), 0)),
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
        if let Some(prompts) = self.prompts(&rows)? {
            return Ok(Some(prompts));
        }
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
        let mut arrays: BTreeMap<_, _> = fields.map(|(field, array)| (field.name, array)).collect();
        if self.pass == Pass::Eval {
            let halves = made
                .texts
                .iter()
                .map(|text| [*text as i32, (text >> 32) as i32]);
            let halves: Vec<i32> = halves.flatten().collect();
            arrays.insert("texts", Array::new(&[made.texts.len(), 2], &halves)?);
        }
        if let Some((asked, _)) = &self.zero_shot {
            let class = |index: usize| asked.class(&self.source.label(index)?);
            let classes = made.samples.iter().map(|sample| sample.and_then(class));
            arrays.insert("labels", numbers(classes)?);
        }
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

    /// The next prompts that classes are told by, which come before the pairs of an evaluation: texts that weigh nothing, with a field
    /// `prompts` of their classes. Nothing once all were given.
    fn prompts(&mut self, rows: &Rows) -> Result<Option<HostBatch>> {
        let Some((asked, given)) = &mut self.zero_shot else {
            return Ok(None);
        };
        let next = &asked.prompts[*given..];
        let next = &next[..next.len().min(rows.len())];
        if next.is_empty() {
            return Ok(None);
        }
        *given += next.len();
        let texts: Vec<&str> = next.iter().map(|(_, text)| text.as_str()).collect();
        let made = self.batches.of_texts(&texts)?;
        let fields = made.fields.into_iter();
        let mut arrays: BTreeMap<_, _> = fields.map(|(field, array)| (field.name, array)).collect();
        let classes = (0..rows.len()).map(|k| next.get(k).map(|(class, _)| *class));
        arrays.insert("prompts", numbers(classes)?);
        Ok(Some(HostBatch {
            rows: rows.clone(),
            tokens: 0,
            arrays,
            weights: made.weights,
            skipped: Vec::new(),
            cursor: None,
            bytes: 0,
        }))
    }
}

/// Numbers i32 `[rows, 1]`, -1 where there is none.
fn numbers(each: impl Iterator<Item = Option<usize>>) -> Result<Array> {
    let numbers = each.map(|number| number.map_or(-1, |number| number as i32));
    let numbers: Vec<i32> = numbers.collect();
    Array::new(&[numbers.len(), 1], &numbers)
}

/// Tell that texts are longer than rows, once.
fn say_cut(cut: usize, of: usize) {
    say(&format!(
        "{cut} of the first {of} texts are longer than pairs.length, and are cut there"
    ));
}
