//! Pairs of texts out of the documents of a block.

use super::make::Maker;
use super::objective::{PairCutter, PairOfTexts};
use super::stream::Documents;
use crate::data::Stream;
use std::collections::HashMap;
use std::rc::Rc;

/// Documents that are drawn for a second text before it is left as it was: all of them may be empty.
const DRAWS: usize = 10;

/// Pairs cut from documents in their order. No text of a pair has parts of two documents.
pub(super) struct PairPieces<'a> {
    maker: &'a Maker,
    cutter: &'a PairCutter,
    documents: Documents,
    order: Vec<usize>,
    /// Documents whose turn has come, the one at hand the last.
    begun: usize,
    /// The document at hand; tokens before `at` are used up.
    ids: Rc<[u32]>,
    at: usize,
    /// Documents that were made ids already.
    known: HashMap<usize, Rc<[u32]>>,
}

impl<'a> PairPieces<'a> {
    pub(super) fn new(
        maker: &'a Maker,
        cutter: &'a PairCutter,
        documents: Documents,
        order: Vec<usize>,
    ) -> PairPieces<'a> {
        PairPieces {
            maker,
            cutter,
            documents,
            order,
            begun: 0,
            ids: Rc::default(),
            at: 0,
            known: HashMap::new(),
        }
    }

    /// The next pair; a last token of a document, which makes none, is left out.
    pub(super) fn next(&mut self, random: &mut Stream) -> Option<PairOfTexts> {
        while self.ids.len() - self.at < 2 {
            let document = *self.order.get(self.begun)?;
            self.begun += 1;
            self.ids = self.of(document);
            self.at = 0;
        }
        let (ids, at, cutter) = (self.ids.clone(), self.at, self.cutter);
        let mut other = |random: &mut Stream| self.other(random);
        let (pair, used) = cutter.cut(&ids[at..], random, &mut other);
        self.at += used;
        Some(pair)
    }

    /// The ids of another document than the one at hand.
    fn other(&mut self, random: &mut Stream) -> Option<Rc<[u32]>> {
        let own = self.begun - 1;
        let others = self.order.len() as u64 - 1;
        for _ in 0..DRAWS.min(others as usize) {
            let drawn = random.below(others) as usize;
            let place = drawn + usize::from(drawn >= own);
            let ids = self.of(self.order[place]);
            if !ids.is_empty() {
                return Some(ids);
            }
        }
        None
    }

    fn of(&mut self, document: usize) -> Rc<[u32]> {
        let (maker, documents) = (self.maker, &self.documents);
        let made = self.known.entry(document).or_insert_with(|| {
            let mut ids = Vec::new();
            maker.ids(documents, document, &mut ids);
            ids.into()
        });
        made.clone()
    }
}
