//! Batches from the host to the device.

use super::{Recipe, Runtime};
use crate::array::Array;
use crate::data::{Batch, Pass, Prefetch, PrefetchOptions, Source};
use crate::error::{Error, Result};
use crate::pjrt::Buffer;
use crate::plan::Plan;
use std::sync::Arc;

/// Read batches ahead, from global sample `first` on.
///
/// # Errors
/// When the data's settings do not fit.
pub(super) fn read(
    plan: &Plan,
    source: &Arc<dyn Source>,
    pass: Pass,
    first: u64,
) -> Result<Prefetch> {
    let batch = plan.config.train.batch;
    let options = PrefetchOptions {
        pass,
        seed: plan.config.seed,
        first,
        batch,
        rows: 0..batch,
        patches: plan.model.masked_patches(),
        bad_samples: plan.config.data.bad_samples,
        threads: plan.config.data.threads,
        depth: plan.config.data.prefetch,
    };
    Prefetch::start(source.clone(), &plan.config.data.image, options)
}

/// Send what the model wants of a batch to the device, without waiting; with the examples' weights
/// when evaluating.
///
/// # Errors
/// When the batch lacks something that the model wants.
pub(super) fn send(
    runtime: &Runtime,
    recipe: &Recipe,
    batch: Batch,
    weighted: bool,
) -> Result<Vec<Buffer>> {
    let device = &runtime.client.devices()[0];
    let mut named: Vec<(&str, Option<Array>)> = vec![
        ("images", Some(batch.images)),
        ("labels", batch.labels),
        ("order", batch.order),
    ];
    let mut buffers = Vec::new();
    for slot in recipe.batch_inputs() {
        let found = named.iter_mut().find(|(name, _)| *name == slot.name);
        let Some(array) = found.and_then(|(_, array)| array.take()) else {
            return Err(Error::data(format!("the data has no {}", slot.name)));
        };
        buffers.push(runtime.client.upload(array, device)?);
    }
    if weighted {
        buffers.push(runtime.client.upload(batch.weights, device)?);
    }
    Ok(buffers)
}
