//! Vectors held against what people said of words: pairs with a degree of likeness, and analogies.

use super::{Searched, Vectors};
use crate::error::{Error, Result};
use std::collections::HashMap;

/// How well cosines go with the likeness that people gave pairs of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Similarity {
    /// Spearman's correlation of ranks over the pairs both words of which have vectors; pairs alike in rank share it. NaN of fewer than two.
    pub spearman: f64,
    /// Pairs of the list.
    pub pairs: usize,
    /// Those both words of which have vectors.
    pub known: usize,
}

/// How many analogies come out right.
#[derive(Clone, Debug, PartialEq)]
pub struct Analogies {
    /// Section by section, in order.
    pub sections: Vec<Section>,
}

/// A section of a list of analogies.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Questions.
    pub asked: usize,
    /// Those all four words of which have vectors.
    pub known: usize,
    /// Those of them whose answer is the nearest word.
    pub right: usize,
}

impl Analogies {
    /// All sections as one.
    pub fn total(&self) -> Section {
        let sum = |of: fn(&Section) -> usize| self.sections.iter().map(of).sum();
        Section {
            name: "total".to_owned(),
            asked: sum(|section| section.asked),
            known: sum(|section| section.known),
            right: sum(|section| section.right),
        }
    }
}

impl Section {
    /// The share of the questions with vectors that come out right; NaN of none.
    pub fn accuracy(&self) -> f64 {
        self.right as f64 / self.known as f64
    }
}

/// Hold vectors against a list of pairs such as WordSim-353 and SimLex-999: lines of two words and a number, parted by tabs; those that
/// begin with `#`, and a first line without a number, are none. Words are taken in either case.
///
/// # Errors
/// [`Error::Data`] with the line that is damaged.
pub fn similarity(searched: &Searched, list: &str) -> Result<Similarity> {
    let ids = Caseless::of(searched.vectors());
    let (mut said, mut own, mut pairs) = (Vec::new(), Vec::new(), 0);
    for (at, line) in lines(list) {
        let parts: Vec<&str> = line.split('\t').map(str::trim).collect();
        let told = || {
            Error::data(format!(
                "line {}: expected two words and a number, parted by tabs, got {line:?}",
                at + 1
            ))
        };
        let [a, b, degree] = parts[..] else {
            return Err(told());
        };
        let degree = match degree.parse::<f64>() {
            Ok(degree) if degree.is_finite() => degree,
            Err(_) if at == 0 => continue,
            _ => return Err(told()),
        };
        pairs += 1;
        if let (Some(a), Some(b)) = (ids.id(a), ids.id(b)) {
            said.push(degree);
            own.push(f64::from(searched.cosine([a, b])));
        }
    }
    Ok(Similarity {
        spearman: correlation(&ranks(&said), &ranks(&own)),
        pairs,
        known: own.len(),
    })
}

/// Hold vectors against a list of analogies such as Google's: lines of four words, of which the last is asked for, in sections that lines
/// `: NAME` begin. The answer is the word nearest to `b - a + c` that is none of these. Words are taken in either case.
///
/// # Errors
/// [`Error::Data`] with the line that is damaged.
pub fn analogies(searched: &Searched, list: &str) -> Result<Analogies> {
    let ids = Caseless::of(searched.vectors());
    let mut sections: Vec<Section> = Vec::new();
    let mut questions: Vec<(usize, [usize; 4])> = Vec::new();
    for (at, line) in lines(list) {
        let told = |what: &str| Error::data(format!("line {}: {what}, got {line:?}", at + 1));
        if let Some(name) = line.strip_prefix(':') {
            sections.push(Section {
                name: name.trim().to_owned(),
                asked: 0,
                known: 0,
                right: 0,
            });
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let [a, b, c, d] = words[..] else {
            return Err(told("expected four words"));
        };
        let place = sections.len().wrapping_sub(1);
        let Some(section) = sections.last_mut() else {
            return Err(told("expected a line `: SECTION` first"));
        };
        section.asked += 1;
        if let [Some(a), Some(b), Some(c), Some(d)] = [a, b, c, d].map(|word| ids.id(word)) {
            section.known += 1;
            questions.push((place, [a, b, c, d]));
        }
    }
    /// Questions whose cosines are in memory at a time.
    const TOGETHER: usize = 64;
    for together in questions.chunks(TOGETHER) {
        let sums = together
            .iter()
            .map(|(_, [a, b, c, _])| vec![(-1.0, *a), (1.0, *b), (1.0, *c)]);
        let cosines = searched.cosines(&sums.collect::<Vec<_>>());
        for ((section, [a, b, c, d]), cosines) in together.iter().zip(cosines.rows()) {
            let others = cosines
                .iter()
                .enumerate()
                .filter(|(id, _)| ![*a, *b, *c].contains(id));
            let best = others.max_by(|x, y| x.1.total_cmp(y.1)).map(|(id, _)| id);
            sections[*section].right += usize::from(best == Some(*d));
        }
    }
    Ok(Analogies { sections })
}

/// Lines that say something, with their numbers from 0.
fn lines(list: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = list.lines().map(str::trim_end).enumerate();
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// Words whatever their case; of several that differ in it alone the first in the table counts.
struct Caseless(HashMap<String, usize>);

impl Caseless {
    fn of(vectors: &Vectors) -> Caseless {
        let mut ids = HashMap::new();
        for (id, word) in vectors.words().iter().enumerate() {
            ids.entry(word.to_lowercase()).or_insert(id);
        }
        Caseless(ids)
    }

    fn id(&self, word: &str) -> Option<usize> {
        self.0.get(&word.to_lowercase()).copied()
    }
}

/// The rank of each number from 1; those alike share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    for run in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let mean = from as f64 + (run.len() + 1) as f64 / 2.0;
        run.iter().for_each(|k| ranks[*k] = mean);
        from += run.len();
    }
    ranks
}

/// Pearson's correlation.
fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |x: &[f64]| x.iter().sum::<f64>() / x.len() as f64;
    let (ma, mb) = (mean(a), mean(b));
    let both = a.iter().zip(b);
    let product: f64 = both.map(|(x, y)| (x - ma) * (y - mb)).sum();
    let square = |x: &[f64], m: f64| x.iter().map(|x| (x - m) * (x - m)).sum::<f64>();
    product / (square(a, ma) * square(b, mb)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Vectors {
        let words = ["man", "woman", "king", "queen", "Paris"].map(str::to_owned);
        let values = vec![1.0, 0.1, 0.2, 1.0, 3.0, 0.4, 1.0, 3.0, -1.0, 0.3];
        Vectors::new(words.to_vec(), 2, values).unwrap()
    }

    /// scipy 1.x: `spearmanr([1, 2, 2, 5, 4], [0.1, 0.4, 0.4, 0.2, 0.9])` is 0.3684210526315790.
    #[test]
    fn ranks_that_are_alike_are_shared() {
        assert_eq!(ranks(&[1.0, 2.0, 2.0, 5.0, 4.0]), [1.0, 2.5, 2.5, 5.0, 4.0]);
        let a = ranks(&[1.0, 2.0, 2.0, 5.0, 4.0]);
        let b = ranks(&[0.1, 0.4, 0.4, 0.2, 0.9]);
        assert!((correlation(&a, &b) - 7.0 / 19.0).abs() < 1e-12);
    }

    #[test]
    fn pairs_without_vectors_are_counted_and_the_rest_is_ranked() {
        let vectors = table();
        let searched = Searched::new(&vectors).unwrap();
        let list = "# by people\nMan\tking\t8\nwoman\tqueen\t9\nman\tqueen\t2\nparis\tman\t1\nman\tbeast\t3\n";
        let found = similarity(&searched, list).unwrap();
        assert_eq!((found.pairs, found.known), (5, 4));
        assert!((found.spearman - 0.8).abs() < 1e-9, "{found:?}");
        for (list, line) in [("a\tb\n", "line 1"), ("a\tb\t1\na\tb\tx\n", "line 2")] {
            let error = similarity(&searched, list).unwrap_err().to_string();
            assert!(error.starts_with(line), "{error}");
        }
        assert!(similarity(&searched, "").unwrap().spearman.is_nan());
    }

    #[test]
    fn analogies_are_counted_by_section() {
        let vectors = table();
        let searched = Searched::new(&vectors).unwrap();
        let list =
            ": family\nMan Woman King Queen\nman woman king beast\n: towns\nking queen man Paris\n";
        let found = analogies(&searched, list).unwrap();
        let count = |s: &Section| (s.asked, s.known, s.right);
        assert_eq!(count(&found.sections[0]), (2, 1, 1));
        assert_eq!(count(&found.sections[1]), (1, 1, 0));
        assert_eq!(count(&found.total()), (3, 2, 1));
        for (list, expected) in [
            ("a b c d\n", "line 1: expected a line `: SECTION` first"),
            (": x\na b c\n", "line 2: expected four words"),
        ] {
            let error = analogies(&searched, list).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
