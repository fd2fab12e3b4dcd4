//! Words as the leaves of a Huffman tree: frequent ones near its root (Mikolov et al., arXiv:1310.4546, section 2.1).

use crate::error::{Error, Result};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

/// The tree over all words that came, each by its id. Inner nodes are numbered as they are made, the root last, as gensim's are.
#[derive(Clone, Debug)]
pub(crate) struct Huffman {
    /// For each word, then each inner node: the inner node above it, and whether it is that one's second child, which is the one that
    /// came more often. The root, and words that never came, have none.
    above: Arc<[Option<(u32, bool)>]>,
    words: usize,
    depth: usize,
}

impl Huffman {
    /// The tree over words that came so often.
    ///
    /// # Errors
    /// [`Error::Data`] when fewer than two words came: one word is a root without a choice.
    pub(super) fn new(counts: &[u64]) -> Result<Huffman> {
        let words = counts.len();
        let came = counts.iter().enumerate().filter(|(_, count)| **count > 0);
        let mut open: BinaryHeap<Reverse<(u64, usize)>> =
            came.map(|(id, count)| Reverse((*count, id))).collect();
        if open.len() < 2 {
            return Err(Error::data(format!(
                "text.tokenizer: a tree takes at least 2 words whose counts are above 0, got {}",
                open.len()
            )));
        }
        let mut above = vec![None; words];
        while let (Some(Reverse((few, first))), Some(Reverse((more, second)))) =
            (open.pop(), open.pop())
        {
            let node = (above.len() - words) as u32;
            above[first] = Some((node, false));
            above[second] = Some((node, true));
            above.push(None);
            if !open.is_empty() {
                open.push(Reverse((few.saturating_add(more), above.len() - 1)));
            }
        }
        let mut tree = Huffman {
            above: above.into(),
            words,
            depth: 0,
        };
        let mut depths = vec![0; tree.above.len()];
        // a node is made before the one above it, and all words before nodes
        for at in (0..tree.above.len()).rev() {
            if let Some((node, _)) = tree.above[at] {
                depths[at] = depths[words + node as usize] + 1;
            }
        }
        tree.depth = depths.into_iter().max().unwrap_or(0);
        Ok(tree)
    }

    /// Choices on the way to the word that is farthest from the root.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The inner nodes above a word, from the word up, each with whether the way to the word is its second child.
    pub(super) fn path(&self, word: usize) -> impl Iterator<Item = (i32, bool)> {
        let step = |at: usize| self.above.get(at).copied().flatten();
        let first = (word < self.words).then(|| step(word)).flatten();
        std::iter::successors(first, move |(node, _)| step(self.words + *node as usize))
            .map(|(node, second)| (node as i32, second))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lengths are gensim 4.4.0's for the same counts (`Word2Vec(hs=1).build_vocab_from_freq`), which has them from a heap too; no two sums of these are alike.
    #[test]
    fn frequent_words_are_near_the_root_as_gensim_has_them() {
        let counts = [0, 1000, 500, 260, 130, 64, 33, 17, 9, 0];
        let tree = Huffman::new(&counts).unwrap();
        let lengths: Vec<usize> = (0..10).map(|id| tree.path(id).count()).collect();
        assert_eq!(lengths, [0, 1, 2, 3, 4, 5, 6, 7, 7, 0]);
        assert_eq!(tree.depth(), 7);
        // eight leaves have seven nodes above them, the root is the last
        let codes: Vec<(i32, bool)> = tree.path(1).collect();
        assert_eq!(codes, [(6, false)]);
        let codes: Vec<(i32, bool)> = tree.path(2).collect();
        assert_eq!(codes, [(5, false), (6, true)]);
        let codes: Vec<(i32, bool)> = tree.path(7).collect();
        assert_eq!(codes[0], (0, true));
        assert_eq!(tree.path(8).next(), Some((0, false)));
    }

    /// Whatever ways words take, each is its own, and the tree is full: sums of powers of a half are 1 (Kraft).
    #[test]
    fn every_word_has_a_way_of_its_own() {
        let counts: Vec<u64> = (0..300).map(|k| 1 + 90_000 / (1 + k * k)).collect();
        let tree = Huffman::new(&counts).unwrap();
        let mut ways: Vec<Vec<(i32, bool)>> = (0..300).map(|k| tree.path(k).collect()).collect();
        let whole: f64 = ways.iter().map(|way| 0.5f64.powi(way.len() as i32)).sum();
        assert!((whole - 1.0).abs() < 1e-12, "{whole}");
        assert!(ways.iter().all(|way| way.last().unwrap().0 == 298));
        ways.sort();
        ways.dedup();
        assert_eq!(ways.len(), 300);
        let longest = (0..300).map(|k| tree.path(k).count()).max();
        assert_eq!(longest, Some(tree.depth()));
    }

    #[test]
    fn one_word_makes_no_tree() {
        let error = Huffman::new(&[0, 3]).unwrap_err().to_string();
        assert!(error.contains("at least 2 words"), "{error}");
    }
}
