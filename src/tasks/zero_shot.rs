//! Held-out pictures told by the names of their classes.

use super::tally::HeldOut;
use crate::error::Result;
use std::cmp::Ordering;

/// Among how many classes that come first the right one may be.
const RANKS: [usize; 2] = [1, 5];

/// Counts how often the class of a held-out picture is told. Batches of prompts come first, which have a field `prompts`, i32
/// `[batch, 1]`, the class of each text or -1; then pictures with `labels` alike.
#[derive(Default)]
pub(super) struct ZeroShotTally {
    /// Of each class the sum of its prompts' vectors, then a vector of length 1.
    classes: Vec<Vec<f64>>,
    told: bool,
    /// Classes of the texts of the batch at hand, where these are prompts.
    asked: Option<Vec<usize>>,
    hits: [u32; 2],
    /// Pictures of each class.
    pictures: Vec<u32>,
}

impl ZeroShotTally {
    /// Whether a batch is one of prompts, which is then taken note of.
    pub(super) fn asks(&mut self, batch: HeldOut) -> Result<bool> {
        let Some(prompts) = batch.arrays.get("prompts") else {
            return Ok(false);
        };
        let classes = prompts.values::<i32>()?.iter();
        self.asked = Some(classes.map_while(|k| usize::try_from(*k).ok()).collect());
        Ok(true)
    }

    /// Take the vectors of texts, f32 of length 1, one after the other, of the prompts that were noted; false where there were none.
    pub(super) fn prompted<'v>(&mut self, mut vectors: impl Iterator<Item = &'v [f32]>) -> bool {
        let Some(asked) = self.asked.take() else {
            return false;
        };
        for (class, vector) in asked.into_iter().zip(&mut vectors) {
            let count = self.classes.len().max(class + 1);
            self.classes.resize(count, Vec::new());
            let sum = &mut self.classes[class];
            sum.resize(vector.len(), 0.0);
            sum.iter_mut()
                .zip(vector)
                .for_each(|(sum, x)| *sum += f64::from(*x));
        }
        true
    }

    /// Judge a picture of that class by its vector.
    pub(super) fn judge(&mut self, class: usize, picture: &[f32]) {
        if !std::mem::replace(&mut self.told, true) {
            self.classes.iter_mut().for_each(|sum| to_unit(sum));
        }
        let score = |class: &Vec<f64>| -> f64 {
            let products = class.iter().zip(picture).map(|(a, b)| a * f64::from(*b));
            products.sum()
        };
        let scores: Vec<f64> = self.classes.iter().map(score).collect();
        let Some(own) = scores.get(class) else {
            return;
        };
        // of equal ones the wrong come first
        let others = scores.iter().enumerate().filter(|(k, _)| *k != class);
        let ahead = others
            .filter(|(_, score)| score.partial_cmp(&own) != Some(Ordering::Less))
            .count();
        for (hit, rank) in self.hits.iter_mut().zip(RANKS) {
            *hit += u32::from(ahead < rank);
        }
        self.pictures.resize(self.classes.len(), 0);
        self.pictures[class] += 1;
    }

    /// Shares of pictures whose class comes first, and is among the first five; that of a guess at the most frequent one.
    pub(super) fn figures(&self) -> Vec<(String, f64)> {
        let all: u32 = self.pictures.iter().sum();
        if all == 0 {
            return Vec::new();
        }
        let share = |count: u32| f64::from(count) / f64::from(all);
        let most = self.pictures.iter().max().copied().unwrap_or_default();
        let [first, five] = self.hits.map(share);
        let figures = [
            ("zero_shot_top1", first),
            ("zero_shot_top5", five),
            ("zero_shot_majority", share(most)),
        ];
        figures.map(|(name, x)| (name.to_owned(), x)).to_vec()
    }
}

/// The class of row `k`, where the batch has one for it.
pub(super) fn label(batch: HeldOut, k: usize) -> Result<Option<usize>> {
    let class = batch.row("labels", k)?;
    Ok(class.first().and_then(|k| usize::try_from(*k).ok()))
}

/// Make a vector one of length 1; zeros stay.
fn to_unit(vector: &mut [f64]) {
    let length = vector.iter().map(|x| x * x).sum::<f64>().sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|x| *x /= length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::array::Array;
    use std::collections::BTreeMap;

    /// Prompts of those classes with those vectors.
    fn tally(prompts: &[(i32, [f32; 2])]) -> ZeroShotTally {
        let mut tally = ZeroShotTally::default();
        // a batch of prompts, the last of whose rows is none
        let classes: Vec<i32> = prompts.iter().map(|p| p.0).chain([-1]).collect();
        let rows = classes.len();
        let field = Array::new(&[rows, 1], &classes).unwrap();
        let weights = Array::new(&[rows], &vec![0_f32; rows]).unwrap();
        let batch = HeldOut {
            arrays: &BTreeMap::from([("prompts", field)]),
            weights: &weights,
            bytes: 0,
        };
        assert!(tally.asks(batch).unwrap());
        let vectors = prompts.iter().map(|p| p.1.as_slice());
        assert!(tally.prompted(vectors.chain([[9.0, 9.0].as_slice()])));
        tally
    }

    #[test]
    fn a_class_is_the_mean_of_its_prompts_made_one_of_length_1() {
        // two prompts of class 0 nearly cancel: their mean is short, but what counts is where it points
        let mut tally = tally(&[(0, [0.6, 0.8]), (0, [0.6, -0.8]), (1, [0.0, 1.0])]);
        tally.judge(0, &[0.8, 0.6]);
        assert_eq!(tally.classes, [[1.0, 0.0], [0.0, 1.0]]);
        assert_eq!(tally.hits, [1, 1]);
        tally.judge(0, &[0.6, 0.8]);
        assert_eq!(tally.hits, [1, 2]);
        tally.judge(1, &[0.6, 0.8]);
        let figures: Vec<f64> = tally.figures().into_iter().map(|f| f.1).collect();
        assert_eq!(figures, [2.0 / 3.0, 1.0, 2.0 / 3.0]);
    }

    #[test]
    fn equal_scores_and_no_numbers_count_as_wrong() {
        let mut tally = tally(&[(0, [1.0, 0.0]), (1, [0.0, 1.0])]);
        tally.judge(0, &[0.5, 0.5]);
        tally.judge(1, &[f32::NAN, 1.0]);
        assert_eq!(tally.hits, [0, 2]);
        // a picture of a class that nothing was asked for
        tally.judge(7, &[1.0, 0.0]);
        assert_eq!(tally.pictures, [1, 1]);
        assert!(ZeroShotTally::default().figures().is_empty());
    }
}
