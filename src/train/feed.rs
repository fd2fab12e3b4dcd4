//! Batches: made on the host, sent to the device.

use super::{Global, Recipe, Runtime};
use crate::array::Array;
use crate::data::{Pass, Prefetch, PrefetchOptions};
use crate::error::{Error, Result};
use crate::plan::{Examples, Pictures, Plan};
use crate::shard::Rows;
use crate::text::{Batches, Cursor, Row};
use std::collections::BTreeMap;

/// One batch on the host: the rows that its devices hold, and more only where they come with them.
#[derive(Debug)]
pub(super) struct Fed {
    /// Which rows of the batch these are.
    pub(super) rows: Rows,
    /// The model's inputs by name, as they are sent.
    pub(super) arrays: BTreeMap<&'static str, Array>,
    /// f32 `[rows]`: 1 for a row that counts, 0 for one that stands in for nothing.
    pub(super) weights: Array,
    /// A line for each sample that was left out.
    pub(super) skipped: Vec<String>,
    /// Where to go on after this batch, for data that has no random access.
    pub(super) cursor: Option<Cursor>,
    /// Bytes of text that these targets stand for; 0 for pictures.
    pub(super) bytes: u64,
    /// Tokens of these rows that are no padding, read or written; 0 for pictures.
    pub(super) tokens: u64,
}

/// Batches, made ahead of the step.
pub(super) struct Feed {
    rows: Rows,
    source: Source,
}

enum Source {
    Pictures(Prefetch),
    Text(Batches),
}

impl Feed {
    /// Those rows of the training batches from global sample `first` on; `cursor` is what the batch before that had.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn train(
        plan: &Plan,
        rows: Rows,
        first: u64,
        cursor: Option<&Cursor>,
    ) -> Result<Feed> {
        let source = match &plan.examples {
            Examples::Pictures(pictures) => {
                let prefetch = prefetch(plan, pictures, (Pass::Train, &rows), first);
                Source::Pictures(prefetch?)
            }
            Examples::Text(corpus) => Source::Text(corpus.train_rows(first, cursor, &rows)?),
        };
        Ok(Feed { rows, source })
    }

    /// Held-out batches, once through; nothing when there are none. Of pictures those rows; of text every row, because
    /// its figures count the tokens of all.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn eval(plan: &Plan, rows: Rows) -> Result<Feed> {
        Ok(match &plan.examples {
            Examples::Pictures(pictures) => {
                let prefetch = prefetch(plan, pictures, (Pass::Eval, &rows), 0);
                let source = Source::Pictures(prefetch?);
                Feed { rows, source }
            }
            Examples::Text(corpus) => Feed {
                rows: Rows::all(plan.config.train.batch.get()),
                source: Source::Text(corpus.eval()?),
            },
        })
    }
    /// The next batch; nothing after the last one of an evaluation.
    ///
    /// # Errors
    /// When reading fails, or too many samples are bad.
    pub(super) fn next(&mut self) -> Result<Option<Fed>> {
        let own = self.rows.clone();
        match &mut self.source {
            Source::Pictures(prefetch) => Ok(prefetch.next()?.map(|batch| {
                let others = [("labels", batch.labels), ("order", batch.order)];
                let others = others.into_iter().filter_map(|(name, a)| Some((name, a?)));
                Fed {
                    rows: own,
                    arrays: std::iter::once(("images", batch.images))
                        .chain(others)
                        .collect(),
                    weights: batch.weights,
                    skipped: batch.skipped,
                    cursor: None,
                    bytes: 0,
                    tokens: 0,
                }
            })),
            Source::Text(batches) => {
                let Some(batch) = batches.next()? else {
                    return Ok(None);
                };
                let tokens = |row: &Row| {
                    let both = row.input_segments.iter().chain(&row.target_segments);
                    both.filter(|segment| **segment > 0).count() as u64
                };
                Ok(Some(Fed {
                    rows: own,
                    arrays: batch.arrays()?,
                    weights: Array::new(&[batch.weights.len()], &batch.weights)?,
                    bytes: batch.bytes(),
                    cursor: Some(batch.cursor),
                    tokens: batch.rows.iter().map(tokens).sum(),
                    skipped: batch.skipped,
                }))
            }
        }
    }
}

fn prefetch(
    plan: &Plan,
    pictures: &Pictures,
    (pass, rows): (Pass, &Rows),
    first: u64,
) -> Result<Prefetch> {
    let source = match (pass, &pictures.eval) {
        (Pass::Eval, Some(eval)) => eval,
        _ => &pictures.train,
    };
    let (data, batch) = (&pictures.config, plan.config.train.batch.get());
    let options = PrefetchOptions {
        pass,
        seed: plan.config.seed,
        first,
        batch,
        rows: rows.clone(),
        patches: plan.model.masked_patches(),
        bad_samples: data.bad_samples.get(),
        threads: data.threads.get(),
        depth: data.prefetch.get(),
    };
    Prefetch::start(source.clone(), &data.image, options)
}

/// Send what the model wants of a batch to the device, without waiting; with the examples' weights
/// when evaluating.
///
/// # Errors
/// When the batch lacks something that the model wants.
pub(super) fn send(
    runtime: &Runtime,
    recipe: &Recipe,
    fed: Fed,
    weighted: bool,
) -> Result<Vec<Global>> {
    let (mut arrays, rows) = (fed.arrays, &fed.rows);
    let mut buffers = Vec::new();
    for slot in recipe.batch_inputs()? {
        let Some(array) = arrays.remove(slot.name.as_str()) else {
            return Err(Error::data(format!("the data has no {}", slot.name)));
        };
        buffers.push(Global::upload_rows(runtime, array, &slot, rows)?);
    }
    if weighted {
        let ty = fed.weights.ty().with_shape(vec![recipe.batch]);
        let slot = recipe.by_example("weights", ty)?;
        buffers.push(Global::upload_rows(runtime, fed.weights, &slot, rows)?);
    }
    Ok(buffers)
}
