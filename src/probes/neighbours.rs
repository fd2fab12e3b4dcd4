//! The probe by neighbours: each picture votes for its class among the pictures that its features are nearest to.

use super::Table;
use crate::array::Array;
use crate::error::{Error, Result};
use crate::graph::Graph;
use crate::ops::einsum;
use crate::runtime::{GlobalArray, Runtime};
use crate::step::{Program, ProgramBuilder};
use crate::types::{DType, Type};

/// How neighbours vote.
#[derive(Clone, Copy, Debug)]
pub struct NeighbourOptions {
    /// Number of classes.
    pub classes: usize,
    /// Neighbours that vote.
    pub neighbours: usize,
    /// A vote counts `exp(cosine / temperature)` (arXiv:1805.01978, section 3.4: 0.07).
    pub temperature: f64,
    /// Whether row `k` asked for is row `k` of the bank, and so is not to vote on itself.
    pub is_own: bool,
}

/// Similarities that are computed at a time.
const AT_ONCE: usize = 1 << 24;

/// How many of the rows of `asked` are told right by their neighbours in `bank`, by cosine. Of classes that tie, the first counts; of
/// neighbours that tie, the earlier.
///
/// # Errors
/// When there are fewer rows than neighbours, features tell nothing (see [`Table::check`]), or the device fails.
pub fn neighbours(
    runtime: &Runtime,
    [bank, asked]: [&Table; 2],
    options: NeighbourOptions,
) -> Result<usize> {
    bank.check()?;
    let voters = bank.len() - usize::from(options.is_own);
    if options.neighbours == 0 || options.neighbours > voters {
        return Err(Error::data(format!(
            "neighbours: {} of {voters} labelled pictures, expected 1 to {voters}",
            options.neighbours
        )));
    }
    if asked.width != bank.width {
        let (want, got) = (bank.width, asked.width);
        return Err(Error::other(format!(
            "features: expected rows of {want} values, got {got}"
        )));
    }
    let rows = (AT_ONCE / bank.len()).clamp(1, asked.len().max(1));
    let program = runtime.compile(&program([rows, bank.len(), bank.width])?)?;
    let units = |table: &Table, from: usize, to: usize, rows: usize| {
        let mut values = Vec::with_capacity(rows * table.width);
        for row in from..to {
            let row = table.row(row);
            let square: f64 = row.iter().map(|v| f64::from(*v).powi(2)).sum();
            let scale = 1.0 / square.sqrt().max(f64::MIN_POSITIVE);
            values.extend(row.iter().map(|v| (f64::from(*v) * scale) as f32));
        }
        values.resize(rows * table.width, 0.0);
        let array = Array::new(&[rows, table.width], &values)?;
        GlobalArray::upload(runtime, array, None)
    };
    let all = units(bank, 0, bank.len(), bank.len())?;
    let mut hits = 0;
    for start in (0..asked.len()).step_by(rows) {
        let end = (start + rows).min(asked.len());
        let some = units(asked, start, end, rows)?;
        let made = program.run(&mut [], [&some, &all])?;
        let made = made[0].download()?;
        let likeness = made.values::<f32>()?.chunks_exact(bank.len());
        for (row, likeness) in (start..end).zip(likeness) {
            let own = options.is_own.then_some(row);
            let nearest = nearest(likeness, options.neighbours, own);
            let class = vote(&nearest, &bank.labels, options);
            hits += usize::from(class == asked.labels[row]);
        }
    }
    Ok(hits)
}

/// The `most` largest of these, each with its place, largest first; `own` is passed over.
fn nearest(likeness: &[f32], most: usize, own: Option<usize>) -> Vec<(f32, usize)> {
    let mut kept: Vec<(f32, usize)> = Vec::with_capacity(most + 1);
    let mut least = f32::NEG_INFINITY;
    for (place, value) in likeness.iter().enumerate() {
        if (kept.len() == most && *value <= least) || own == Some(place) {
            continue;
        }
        let at = kept.partition_point(|(other, _)| other >= value);
        kept.insert(at, (*value, place));
        kept.truncate(most);
        least = kept[kept.len() - 1].0;
    }
    kept
}

/// The class with the most votes.
fn vote(nearest: &[(f32, usize)], labels: &[u32], options: NeighbourOptions) -> u32 {
    let mut votes = vec![0.0f64; options.classes];
    let first = nearest.first().map_or(0.0, |(value, _)| f64::from(*value));
    for (value, place) in nearest {
        // relative to the nearest, so that a small temperature does not overflow
        votes[labels[*place] as usize] += ((f64::from(*value) - first) / options.temperature).exp();
    }
    let mut best = 0;
    for (class, own) in votes.iter().enumerate() {
        if *own > votes[best] {
            best = class;
        }
    }
    best as u32
}

/// Cosines of unit vectors.
fn program([rows, bank, width]: [usize; 3]) -> Result<Program> {
    let graph = Graph::new();
    let mut draft = ProgramBuilder::new(&graph, None);
    let f32 = |shape: &[usize]| Type::new(DType::F32, shape);
    let asked = draft.whole("asked", f32(&[rows, width]));
    let bank = draft.whole("bank", f32(&[bank, width]));
    draft.output_whole("cosines", einsum(asked, bank, "qd,nd->qn"));
    draft.finish("cosines")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_are_kept_in_order_and_a_picture_is_not_its_own_neighbour() {
        let likeness = [0.1, 0.9, 1.0, 0.9, -0.5];
        let places = |most, own| {
            let nearest = nearest(&likeness, most, own);
            nearest.into_iter().map(|(_, k)| k).collect::<Vec<_>>()
        };
        assert_eq!(places(3, None), [2, 1, 3]);
        assert_eq!(places(3, Some(2)), [1, 3, 0]);
        assert_eq!(places(1, Some(2)), [1]);
    }

    #[test]
    fn near_neighbours_outvote_many_far_ones_where_the_temperature_is_low() {
        let nearest = [(0.9, 0), (0.1, 1), (0.1, 2)];
        let labels = [1, 0, 0];
        let with = |temperature| {
            let options = NeighbourOptions {
                classes: 2,
                neighbours: 3,
                temperature,
                is_own: false,
            };
            vote(&nearest, &labels, options)
        };
        assert_eq!((with(0.07), with(100.0)), (1, 0));
        assert_eq!(with(1e-6), 1);
    }
}
