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

impl HeldOut<'_> {
    /// The numbers of the rows that count.
    ///
    /// # Errors
    /// When the weights are not f32.
    pub(super) fn counting(self) -> Result<Vec<usize>> {
        let weights = self.weights.values::<f32>()?.iter().enumerate();
        let counting = weights.filter(|(_, weight)| **weight > 0.0);
        Ok(counting.map(|(k, _)| k).collect())
    }

    /// Show the `inputs`, `positions` and `targets` of each row that counts.
    ///
    /// # Errors
    /// When a field is not what it should be.
    pub(super) fn asked(self, see: &mut dyn FnMut([&[i32]; 3])) -> Result<()> {
        for k in self.counting()? {
            let [inputs, positions, targets] = ["inputs", "positions", "targets"];
            let row = |name| self.row(name, k);
            see([&row(inputs)?, &row(positions)?, &row(targets)?]);
        }
        Ok(())
    }

    /// Row `k` of an i32 field `[rows, length]`; nothing where there is no such field.
    ///
    /// # Errors
    /// When the field is not i32.
    pub fn row(self, name: &str, k: usize) -> Result<Vec<i32>> {
        self.arrays
            .get(name)
            .map_or(Ok(Vec::new()), |array| row(array, k))
    }
}

/// Row `k` of an i32 array `[rows, length]`.
///
/// # Errors
/// When it is not i32.
pub fn row(array: &Array, k: usize) -> Result<Vec<i32>> {
    let length = array.shape()[1];
    Ok(array.values::<i32>()?[k * length..(k + 1) * length].to_vec())
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

    /// Take the vectors of the batch that was counted last, f32 `[batch, values]`, where the task gives them.
    ///
    /// # Errors
    /// When they are not f32.
    fn embedded(&mut self, _vectors: &Array) -> Result<()> {
        Ok(())
    }

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
