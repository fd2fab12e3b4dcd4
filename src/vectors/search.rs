//! Words near a vector, by the cosine.

use super::Vectors;
use crate::error::{Error, Result};
use ndarray::{Array2, ArrayView2, Axis};

/// A word near what was looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The word.
    pub word: String,
    /// Cosine of both vectors, -1 to 1.
    pub cosine: f32,
}

/// Vectors scaled to length 1, to be searched.
pub struct Searched<'v> {
    vectors: &'v Vectors,
    unit: Array2<f32>,
}

impl<'v> Searched<'v> {
    /// Of these vectors; those of zeros stay such, and are near to nothing.
    ///
    /// # Errors
    /// None but of sizes, which [`Vectors::new`] has looked at.
    pub fn new(vectors: &'v Vectors) -> Result<Searched<'v>> {
        let shape = (vectors.words.len(), vectors.width);
        let all = ArrayView2::from_shape(shape, &vectors.values).map_err(Error::other)?;
        let mut unit = all.to_owned();
        for mut row in unit.axis_iter_mut(Axis(0)) {
            let norm = row.dot(&row).sqrt();
            if norm > 0.0 {
                row.mapv_inplace(|value| value / norm);
            }
        }
        Ok(Searched { vectors, unit })
    }

    /// The place of a word.
    ///
    /// # Errors
    /// [`Error::Data`] when it is not there, with words that are like it.
    pub fn id(&self, word: &str) -> Result<usize> {
        self.vectors.id(word).ok_or_else(|| {
            let mut near: Vec<(f64, &String)> = self
                .vectors
                .words
                .iter()
                .map(|other| (strsim::jaro_winkler(word, other), other))
                .collect();
            near.sort_by(|a, b| b.0.total_cmp(&a.0));
            let near: Vec<&str> = near.iter().take(3).map(|(_, word)| word.as_str()).collect();
            Error::data(format!(
                "no vector for `{word}` among {} words; like it: {}",
                self.vectors.words.len(),
                near.join(", ")
            ))
        })
    }

    /// The `count` words nearest to the sum of signed words, without those words: one word for its neighbours; `-a + b + c` for what is to
    /// c as b is to a (Mikolov et al., arXiv:1301.3781, section 4).
    ///
    /// # Errors
    /// As [`Searched::id`].
    pub fn near(&self, sum: &[(f32, &str)], count: usize) -> Result<Vec<Found>> {
        let ids = sum.iter().map(|(sign, word)| Ok((*sign, self.id(word)?)));
        let ids: Vec<(f32, usize)> = ids.collect::<Result<_>>()?;
        let scores = self.cosines(std::slice::from_ref(&ids));
        let mut order: Vec<usize> = (0..self.vectors.words.len()).collect();
        order.retain(|id| ids.iter().all(|(_, own)| own != id));
        order.sort_by(|a, b| scores[[0, *b]].total_cmp(&scores[[0, *a]]));
        let found = order.into_iter().take(count);
        let found = found.map(|id| Found {
            word: self.vectors.words[id].clone(),
            cosine: scores[[0, id]],
        });
        Ok(found.collect())
    }

    /// Cosines of each sum with every word, `[sums, words]`.
    pub(super) fn cosines(&self, sums: &[Vec<(f32, usize)>]) -> Array2<f32> {
        let mut wanted = Array2::zeros((sums.len(), self.vectors.width));
        for (mut row, sum) in wanted.axis_iter_mut(Axis(0)).zip(sums) {
            for (sign, id) in sum {
                row.scaled_add(*sign, &self.unit.row(*id));
            }
            let norm = row.dot(&row).sqrt();
            if norm > 0.0 {
                row.mapv_inplace(|value| value / norm);
            }
        }
        wanted.dot(&self.unit.t())
    }

    pub(super) fn vectors(&self) -> &Vectors {
        self.vectors
    }

    /// Cosine of two words by their places.
    pub(super) fn cosine(&self, [a, b]: [usize; 2]) -> f32 {
        self.unit.row(a).dot(&self.unit.row(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_and_analogies_are_by_the_cosine_and_leave_out_what_was_asked() {
        let words = ["man", "woman", "king", "queen", "zero"].map(str::to_owned);
        let values = vec![
            1.0, 0.0, 0.2, 1.0, 0.9, 9.0, 3.0, 0.0, 0.2, 3.0, 9.0, 9.0, 0.0, 0.0, 0.0,
        ];
        let vectors = Vectors::new(words.to_vec(), 3, values).unwrap();
        let searched = Searched::new(&vectors).unwrap();
        let near = searched.near(&[(1.0, "king")], 2).unwrap();
        assert_eq!(near[0].word, "man");
        assert!((near[0].cosine - 0.991_454).abs() < 1e-6, "{near:?}");
        let queen = [(-1.0, "man"), (1.0, "woman"), (1.0, "king")];
        assert_eq!(searched.near(&queen, 9).unwrap()[0].word, "queen");
        let error = searched.near(&[(1.0, "kings")], 1).unwrap_err().to_string();
        assert!(
            error.contains("no vector for `kings` among 5 words; like it: king"),
            "{error}"
        );
    }
}
