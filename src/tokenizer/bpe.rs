//! SentencePiece's BPE models (arXiv:1508.07909), applied as the reference library applies them.

use super::sentencepiece::{Part, SentencePiece};
use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashMap};

/// Two neighbours that make a piece.
struct Pair {
    score: f32,
    left: usize,
    right: usize,
    /// Bytes of both, by which a pair is known to be no longer there.
    size: usize,
}

impl Pair {
    /// The better score comes first, of equal ones the leftmost.
    fn key(&self) -> (f32, Reverse<usize>) {
        (self.score, Reverse(self.left))
    }
}

impl Ord for Pair {
    fn cmp(&self, other: &Pair) -> Ordering {
        let ((a, left), (b, other_left)) = (self.key(), other.key());
        a.total_cmp(&b).then(left.cmp(&other_left))
    }
}

impl PartialOrd for Pair {
    fn partial_cmp(&self, other: &Pair) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Pair {
    fn eq(&self, other: &Pair) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Pair {}

/// A piece so far: its bytes, empty once it is merged into its left neighbour, and its neighbours.
struct Symbol {
    start: usize,
    end: usize,
    /// A piece of the user's own, which is never merged.
    frozen: bool,
    before: Option<usize>,
    after: Option<usize>,
}

/// A text being merged.
struct Merge<'a> {
    model: &'a SentencePiece,
    text: &'a str,
    symbols: Vec<Symbol>,
    pairs: BinaryHeap<Pair>,
    /// Of pieces that may only be steps to others: where they were put together.
    seams: HashMap<&'a str, usize>,
}

/// Append the pieces of a text that is normalised, or of a word of it where no piece reaches over two.
pub(super) fn merge(model: &SentencePiece, text: &str, parts: &mut Vec<Part>) {
    let mut merge = Merge {
        model,
        text,
        symbols: Vec::new(),
        pairs: BinaryHeap::new(),
        seams: HashMap::new(),
    };
    merge.split();
    for right in 1..merge.symbols.len() {
        merge.offer(Some(right - 1), Some(right));
    }
    while let Some(pair) = merge.pairs.pop() {
        merge.apply(&pair);
    }
    let mut at = (!merge.symbols.is_empty()).then_some(0);
    while let Some(k) = at {
        let Symbol {
            start, end, after, ..
        } = merge.symbols[k];
        merge.emit(start, end, parts);
        at = after;
    }
}

impl Merge<'_> {
    /// Single characters, and pieces of the user's own.
    fn split(&mut self) {
        let mut start = 0;
        while start < self.text.len() {
            let rest = &self.text[start..];
            let own = self.model.user_defined_length(rest);
            let end = start + own.unwrap_or(rest.chars().next().map_or(1, char::len_utf8));
            let k = self.symbols.len();
            self.symbols.push(Symbol {
                start,
                end,
                frozen: own.is_some(),
                before: k.checked_sub(1),
                after: (end < self.text.len()).then_some(k + 1),
            });
            start = end;
        }
    }

    /// Remember two neighbours when together they are a piece.
    fn offer(&mut self, left: Option<usize>, right: Option<usize>) {
        let (Some(left), Some(right)) = (left, right) else {
            return;
        };
        let (a, b) = (&self.symbols[left], &self.symbols[right]);
        let piece = &self.text[a.start..b.end];
        let Some((id, score)) = self
            .model
            .searched(piece)
            .filter(|_| !a.frozen && !b.frozen)
        else {
            return;
        };
        if self.model.is_unused(id) {
            self.seams.insert(piece, a.end - a.start);
        }
        self.pairs.push(Pair {
            score,
            left,
            right,
            size: piece.len(),
        });
    }

    fn apply(&mut self, pair: &Pair) {
        let (left, right) = (&self.symbols[pair.left], &self.symbols[pair.right]);
        let [left_size, right_size] = [left, right].map(|s| s.end - s.start);
        if left_size == 0 || right_size == 0 || left_size + right_size != pair.size {
            return;
        }
        let (end, after) = (right.end, right.after);
        let left = &mut self.symbols[pair.left];
        left.end = end;
        left.after = after;
        let before = left.before;
        self.symbols[pair.right].start = end;
        if let Some(after) = after {
            self.symbols[after].before = Some(pair.left);
        }
        self.offer(before, Some(pair.left));
        self.offer(Some(pair.left), after);
    }

    /// A piece, or the two that it was put together of when it stands for nothing itself.
    fn emit(&self, start: usize, end: usize, parts: &mut Vec<Part>) {
        let piece = &self.text[start..end];
        let found = self.model.searched(piece).map(|(id, _)| id);
        if let (Some(id), Some(seam)) = (found, self.seams.get(piece))
            && self.model.is_unused(id)
        {
            self.emit(start, start + seam, parts);
            return self.emit(start + seam, end, parts);
        }
        parts.push(Part {
            start,
            end,
            id: found,
        });
    }
}
