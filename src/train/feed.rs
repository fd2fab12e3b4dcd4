//! Batches: made on the host, sent to the device.

use super::{Global, Recipe, Runtime};
use crate::array::Array;
use crate::data::{Pass, Prefetch, PrefetchOptions};
use crate::error::{Error, Result};
use crate::plan::{Examples, Pictures, Plan};
use crate::text::{Batches, Cursor, Row};
use std::collections::BTreeMap;

/// One batch on the host.
#[derive(Debug)]
pub(super) struct Fed {
    /// The model's inputs by name, as they are sent.
    pub(super) arrays: BTreeMap<&'static str, Array>,
    /// f32 `[batch]`: 1 for a row that counts, 0 for one that stands in for nothing.
    pub(super) weights: Array,
    /// A line for each sample that was left out.
    pub(super) skipped: Vec<String>,
    /// Where to go on after this batch, for data that has no random access.
    pub(super) cursor: Option<Cursor>,
    /// Bytes of text that the targets stand for; 0 for pictures.
    pub(super) bytes: u64,
    /// Tokens that are no padding, read or written; 0 for pictures.
    pub(super) tokens: u64,
}

/// Batches, made ahead of the step.
pub(super) enum Feed {
    Pictures(Prefetch),
    Text(Batches),
}

impl Feed {
    /// Training batches from global sample `first` on; `cursor` is what the batch before that had.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn train(plan: &Plan, first: u64, cursor: Option<&Cursor>) -> Result<Feed> {
        match &plan.examples {
            Examples::Pictures(pictures) => Feed::pictures(plan, pictures, Pass::Train, first),
            Examples::Text(corpus) => corpus.train(first, cursor).map(Feed::Text),
        }
    }

    /// Held-out batches, once through; nothing when there are none.
    ///
    /// # Errors
    /// When the data's settings do not fit.
    pub(super) fn eval(plan: &Plan) -> Result<Feed> {
        match &plan.examples {
            Examples::Pictures(pictures) => Feed::pictures(plan, pictures, Pass::Eval, 0),
            Examples::Text(corpus) => corpus.eval().map(Feed::Text),
        }
    }

    fn pictures(plan: &Plan, pictures: &Pictures, pass: Pass, first: u64) -> Result<Feed> {
        let source = match (pass, &pictures.eval) {
            (Pass::Eval, Some(eval)) => eval,
            _ => &pictures.train,
        };
        let (data, batch) = (&pictures.config, plan.config.train.batch);
        let options = PrefetchOptions {
            pass,
            seed: plan.config.seed,
            first,
            batch,
            rows: 0..batch,
            patches: plan.model.masked_patches(),
            bad_samples: data.bad_samples,
            threads: data.threads,
            depth: data.prefetch,
        };
        Prefetch::start(source.clone(), &data.image, options).map(Feed::Pictures)
    }

    /// The next batch; nothing after the last one of an evaluation.
    ///
    /// # Errors
    /// When reading fails, or too many samples are bad.
    pub(super) fn next(&mut self) -> Result<Option<Fed>> {
        match self {
            Feed::Pictures(prefetch) => Ok(prefetch.next()?.map(|batch| {
                let others = [("labels", batch.labels), ("order", batch.order)];
                let others = others.into_iter().filter_map(|(name, a)| Some((name, a?)));
                Fed {
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
            Feed::Text(batches) => {
                let Some(batch) = batches.next()? else {
                    return Ok(None);
                };
                let tokens = |row: &Row| {
                    let both = row.input_segments.iter().chain(&row.target_segments);
                    both.filter(|segment| **segment > 0).count() as u64
                };
                Ok(Some(Fed {
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
    let mut arrays = fed.arrays;
    let mut buffers = Vec::new();
    for slot in recipe.batch_inputs()? {
        let Some(array) = arrays.remove(slot.name.as_str()) else {
            return Err(Error::data(format!("the data has no {}", slot.name)));
        };
        buffers.push(Global::upload(runtime, array, slot.spec.as_ref())?);
    }
    if weighted {
        let spec = recipe.by_example("weights", fed.weights.ty().clone())?.spec;
        buffers.push(Global::upload(runtime, fed.weights, spec.as_ref())?);
    }
    Ok(buffers)
}
