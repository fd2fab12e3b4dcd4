//! Held-out pictures found by their texts, and texts by their pictures.

use super::tally::{HeldOut, Sums, Tally, sum};
use super::zero_shot::{ZeroShotTally, label};
use crate::array::Array;
use crate::error::Result;

/// Held-out pairs whose vectors are compared, at most: the first ones.
const COMPARED: usize = 10_000;
/// Of how many that are found first one may be the right one.
const RANKS: [usize; 3] = [1, 5, 10];

/// Vectors of held-out pairs, and their texts.
#[derive(Default)]
pub(super) struct RetrievalTally {
    /// Of length 1, one after the other.
    pictures: Vec<f32>,
    texts: Vec<f32>,
    /// What each text is known by, whatever the tokenizer makes of it: pairs with the same text are each as right as the other.
    known: Vec<Vec<i32>>,
    /// Which rows of the batch at hand count, the first of which are compared, and the classes of their pictures.
    counting: Vec<(usize, Option<usize>)>,
    compared: usize,
    zero_shot: ZeroShotTally,
}

impl RetrievalTally {
    /// Shares of queries among whose first 1, 5 and 10 there is a right one; of equal ones the wrong come first.
    fn recalls(&self, queries: &[f32], found: &[f32]) -> [f64; 3] {
        let count = self.known.len();
        let dim = queries.len() / count.max(1);
        let vector = |all: &[f32], k: usize| -> Vec<f32> { all[k * dim..(k + 1) * dim].to_vec() };
        let mut hits = [0_u32; 3];
        for k in 0..count {
            let query = vector(queries, k);
            let mut best = f32::NEG_INFINITY;
            let mut others = Vec::with_capacity(count);
            for j in 0..count {
                let score: f32 = found[j * dim..(j + 1) * dim]
                    .iter()
                    .zip(&query)
                    .map(|(a, b)| a * b)
                    .sum();
                match self.known[j] == self.known[k] {
                    true => best = best.max(score),
                    false => others.push(score),
                }
            }
            let ahead = others
                .iter()
                .filter(|score| **score >= best || score.is_nan())
                .count();
            for (hit, rank) in hits.iter_mut().zip(RANKS) {
                *hit += u32::from(ahead < rank);
            }
        }
        hits.map(|hits| f64::from(hits) / count.max(1) as f64)
    }
}

impl Tally for RetrievalTally {
    fn add(&mut self, batch: HeldOut) -> Result<()> {
        self.counting.clear();
        if self.zero_shot.asks(batch)? {
            return Ok(());
        }
        for k in batch.counting()? {
            self.counting.push((k, label(batch, k)?));
        }
        let room = COMPARED.saturating_sub(self.known.len());
        self.compared = self.counting.len().min(room);
        for (k, _) in &self.counting[..self.compared] {
            self.known.push(batch.row("texts", *k)?);
        }
        Ok(())
    }

    /// Vectors of pictures and behind them of texts, f32 `[batch, 2 dim]`.
    fn embedded(&mut self, vectors: &Array) -> Result<()> {
        let (values, width) = (vectors.values::<f32>()?, vectors.shape()[1]);
        let texts = values.chunks_exact(width).map(|row| &row[width / 2..]);
        if self.zero_shot.prompted(texts) {
            return Ok(());
        }
        for (place, (k, class)) in self.counting.iter().enumerate() {
            let (picture, text) = values[k * width..(k + 1) * width].split_at(width / 2);
            if place < self.compared {
                self.pictures.extend(picture);
                self.texts.extend(text);
            }
            if let Some(class) = class {
                self.zero_shot.judge(*class, picture);
            }
        }
        Ok(())
    }

    /// `loss`, a mean over pairs; `image_to_text_r1`, `_r5`, `_r10` and `text_to_image_r1`, ..: how often the right one is among so many
    /// that are found first, of all held-out ones; `chance_r1` is that of a guess. Then [`ZeroShotTally::figures`].
    fn figures(&self, sums: &Sums, examples: usize) -> Vec<(String, f64)> {
        let mut figures = vec![("loss".to_owned(), sum(sums, "loss") / examples as f64)];
        for (name, [queries, found]) in [
            ("image_to_text", [&self.pictures, &self.texts]),
            ("text_to_image", [&self.texts, &self.pictures]),
        ] {
            let recalls = self.recalls(queries, found).into_iter().zip(RANKS);
            figures.extend(recalls.map(|(share, rank)| (format!("{name}_r{rank}"), share)));
        }
        figures.push(("chance_r1".to_owned(), 1.0 / self.known.len().max(1) as f64));
        figures.extend(self.zero_shot.figures());
        figures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_two_pictures_have_is_right_for_both_and_equal_scores_count_as_wrong() {
        // pictures 0 and 1 have the same text; the vector of picture 2 is nearest to it too
        let tally = RetrievalTally {
            pictures: vec![1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
            texts: vec![1.0, 0.0, 1.0, 0.0, 0.0, 1.0],
            known: vec![vec![4, 1], vec![4, 1], vec![5, 1]],
            ..RetrievalTally::default()
        };
        // 0 finds its own; 1 finds the text of 2 first; 2 finds the text of 0 and 1 first
        let [first, fifth, tenth] = tally.recalls(&tally.pictures, &tally.texts);
        assert_eq!([first, fifth, tenth], [1.0 / 3.0, 1.0, 1.0]);
        // the texts of 0 and 1 find pictures 0 and 2 equally near: 2 is wrong and comes first; that of 2 finds 1 before its own
        assert_eq!(tally.recalls(&tally.texts, &tally.pictures)[0], 0.0);
    }
}
