//! Tables of word vectors: read and written in the forms that others use, searched, and judged by what people said of words.

mod form;
mod judged;
mod search;

pub use form::Form;
pub use judged::{Analogies, Section, Similarity, analogies, similarity};
pub use search::{Found, Searched};

use crate::error::{Error, Result};
use std::collections::HashMap;

/// Words, each with a vector: f32 `[words, width]`, every number finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Vectors {
    words: Vec<String>,
    width: usize,
    values: Vec<f32>,
    ids: HashMap<String, usize>,
}

impl Vectors {
    /// Words and their vectors, one behind the other.
    ///
    /// # Errors
    /// [`Error::Data`] when there is no word, a word comes twice, has white space in it or is empty, a number is not finite, or there
    /// are not `width` numbers for each.
    pub fn new(words: Vec<String>, width: usize, values: Vec<f32>) -> Result<Vectors> {
        if words.is_empty() || width == 0 || words.len() * width != values.len() {
            return Err(Error::data(format!(
                "{} numbers for {} words of {width} values each",
                values.len(),
                words.len()
            )));
        }
        let mut ids = HashMap::with_capacity(words.len());
        for (k, word) in words.iter().enumerate() {
            if word.is_empty() {
                return Err(Error::data(format!("word {} is empty", k + 1)));
            }
            if let Some(first) = ids.insert(word.clone(), k) {
                return Err(Error::data(format!(
                    "word {}: `{word}` is there already, as word {}; expected each once",
                    k + 1,
                    first + 1
                )));
            }
        }
        if let Some(at) = values.iter().position(|value| !value.is_finite()) {
            return Err(Error::data(format!(
                "word {}, `{}`: value {} is {}, expected finite numbers",
                at / width + 1,
                words[at / width],
                at % width + 1,
                values[at]
            )));
        }
        Ok(Vectors {
            words,
            width,
            values,
            ids,
        })
    }

    /// Words in the order of the table: the most frequent first, where it was trained here.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Values of a vector.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The vector of a word; none where it is not there.
    pub fn of(&self, word: &str) -> Option<&[f32]> {
        self.id(word).map(|id| self.row(id))
    }

    fn id(&self, word: &str) -> Option<usize> {
        self.ids.get(word).copied()
    }

    fn row(&self, id: usize) -> &[f32] {
        &self.values[id * self.width..][..self.width]
    }
}
