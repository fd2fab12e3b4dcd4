//! Pairs of texts, about which a model is asked how they belong together.

use crate::data::Stream;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What the two texts of a row are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pairs {
    /// A row has one text.
    #[default]
    None,
    /// The second follows the first in its document, or half of the time is of another document (BERT, arXiv:1810.04805, section 3.1).
    NextSentence,
    /// The second follows the first, or half of the time both are swapped (ALBERT, arXiv:1909.11942, section 3.1).
    SentenceOrder,
}

/// Two texts of a row, and how they belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PairOfTexts {
    pub(crate) texts: [Vec<u32>; 2],
    /// 0: as they were; 1: the second is of another document, or they are swapped.
    pub(crate) label: i32,
}

/// How pairs are cut out of documents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PairCutter {
    pub(super) pairs: Pairs,
    /// Tokens of both texts, at most.
    pub(super) most: usize,
    /// Share of the rows that are made shorter.
    pub(super) short_share: f64,
}

impl PairCutter {
    /// Whether second texts come of other documents.
    pub(crate) fn wants_others(&self) -> bool {
        self.pairs == Pairs::NextSentence
    }

    /// A pair that begins where `rest` of a document does, and how many tokens of it are used up; `rest` has two tokens at least.
    /// `other` gives another document, where there is one.
    pub(crate) fn cut(
        &self,
        rest: &[u32],
        random: &mut Stream,
        other: &mut dyn FnMut(&mut Stream) -> Option<Rc<[u32]>>,
    ) -> (PairOfTexts, usize) {
        let wanted = match random.unit() < self.short_share {
            true => 2 + random.below(self.most as u64 - 1) as usize,
            false => self.most,
        };
        let length = wanted.min(rest.len());
        let first = 1 + random.below(length as u64 - 1) as usize;
        let (a, b) = (rest[..first].to_vec(), rest[first..length].to_vec());
        let drawn = random.unit() < 0.5;
        let pair = |texts, label| PairOfTexts { texts, label };
        match self.pairs {
            Pairs::SentenceOrder if drawn => (pair([b, a], 1), length),
            // what would have followed is left for the next pair
            Pairs::NextSentence if drawn && let Some(other) = other(random) => {
                let from = random.below(other.len() as u64) as usize;
                let until = other.len().min(from + wanted - first);
                (pair([a, other[from..until].to_vec()], 1), first)
            }
            _ => (pair([a, b], 0), length),
        }
    }
}
