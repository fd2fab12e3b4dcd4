//! What a host would read, without a device.

use crate::error::{Error, Result};
use crate::experiment::Experiment;
use crate::fetch::hex;
use crate::shard::Rows;
use crate::train::loader::Loader;
use sha2::{Digest, Sha256};

/// A row that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Number of the batch, from 0.
    pub batch: u64,
    /// Row of the whole batch.
    pub row: usize,
    /// Global number of the sample.
    pub sample: u64,
    /// Hash of everything that the model is given for the row.
    pub digest: String,
}

/// Read those rows of the first training batches, as a host does whose devices hold them, and hand each to `see`.
///
/// # Errors
/// When the data cannot be read.
pub fn preflight(
    plan: &Experiment,
    rows: &Rows,
    batches: u64,
    see: &mut dyn FnMut(Seen),
) -> Result<()> {
    if !plan.batches.is_constant() {
        return Err(Error::config(
            "train.batch_ramp: batches of one size are read here; give --set train.batch_ramp=[]",
        ));
    }
    let batch = plan.config.train.batch.get();
    let mut feed = Loader::train(plan, (batch, rows.clone()), 0, None)?;
    for number in 0..batches {
        let batch = feed.next(&|| false)?;
        let batch = batch.ok_or_else(|| Error::data("the training data came to an end"))?;
        for (k, row) in batch.rows.iter().enumerate() {
            let mut hash = Sha256::new();
            for (name, array) in &batch.arrays {
                let length = array.bytes().len() / batch.rows.len();
                hash.update(name);
                hash.update(&array.bytes()[k * length..(k + 1) * length]);
            }
            see(Seen {
                batch: number,
                row,
                sample: number * plan.config.train.batch.wide() + row as u64,
                digest: hex(&hash.finalize()[..8]),
            });
        }
    }
    Ok(())
}
