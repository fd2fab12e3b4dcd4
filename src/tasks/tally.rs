//! What an evaluation comes to, of all its batches.

use crate::array::Array;
use crate::error::Result;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// A held-out batch.
#[derive(Clone, Copy, Debug)]
pub struct HeldOut<'a> {
    /// Its fields.
    pub arrays: &'a BTreeMap<&'static str, Array>,
    /// f32 for each row: 0 for one that only fills the batch up.
    pub weights: &'a Array,
    /// Bytes of text that the targets stand for.
    pub bytes: u64,
}

/// What the program summed over all batches, by name: `loss` times `count`, `count`, and what the task sums.
pub type Sums = BTreeMap<String, Vec<f64>>;

/// Counts what an evaluation needs beside the program's sums.
pub trait Tally {
    /// Count a batch.
    ///
    /// # Errors
    /// When its fields are not those of the task.
    fn add(&mut self, batch: HeldOut) -> Result<()>;

    /// The figures of so many examples, by name.
    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)>;
}

/// The sum of that name; 0 when there is none.
pub(super) fn sum(sums: &Sums, name: &str) -> f64 {
    sums.get(name).map_or(0.0, |values| values.iter().sum())
}

/// Means over examples of everything that was summed.
pub(super) struct Means;

impl Tally for Means {
    fn add(&mut self, _batch: HeldOut) -> Result<()> {
        Ok(())
    }

    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let own = sums.keys().filter(|name| *name != "count");
        own.map(|name| (name.clone(), sum(sums, name) / examples as f64))
            .collect()
    }
}
