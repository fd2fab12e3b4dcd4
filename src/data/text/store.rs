//! What every store of tokens answers: documents as ids, read at random.

use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;
use std::ops::Range;
use std::path::PathBuf;

/// Documents as ids, one after the other, read at random by any number of threads.
pub trait Store: Send + Sync {
    /// The files that it consists of.
    fn files(&self) -> Vec<PathBuf>;

    /// Documents.
    fn documents(&self) -> u64;

    /// Tokens of all documents.
    fn tokens(&self) -> u64;

    /// Where a document's ids begin among those of all; of the number behind the last one, where that ends.
    ///
    /// # Errors
    /// When there is no such document, or what tells of it cannot be read or is damaged.
    fn place(&self, document: u64) -> Result<u64>;

    /// Append those ids, of whatever documents, to `out`.
    ///
    /// # Errors
    /// When the range is not inside the store, an id is none of the vocabulary, or the store cannot be read or is damaged.
    fn read(&self, range: Range<u64>, out: &mut Vec<u32>) -> Result<()>;

    /// Hold the store against the tokenizer that its ids should be of, before any is read.
    ///
    /// # Errors
    /// When they cannot be of it.
    fn fit(&self, tokenizer: &Tokenizer) -> Result<()>;

    /// Whether its documents have their ends in them, so that none are put in.
    fn has_ends(&self) -> bool {
        false
    }

    /// That the store is not what it says it is.
    fn damaged(&self, what: &str) -> Error;

    /// Where a document's ids lie.
    ///
    /// # Errors
    /// As [`Store::place`].
    fn document(&self, document: u64) -> Result<Range<u64>> {
        Ok(self.place(document)?..self.place(document + 1)?)
    }

    /// Tokens of all documents, each with an end.
    fn ended_tokens(&self) -> u64 {
        match self.has_ends() {
            true => self.tokens(),
            false => self.tokens() + self.documents(),
        }
    }

    /// Append those ids to `out`, of all documents one after the other, each ended by `end`: places count the ends.
    ///
    /// # Errors
    /// As [`Store::read`].
    fn read_ended(&self, range: Range<u64>, end: u32, out: &mut Vec<u32>) -> Result<()> {
        if self.has_ends() {
            return self.read(range, out);
        }
        let (mut at, mut document) = (range.start, self.document_at(range.start)?);
        while at < range.end {
            let own = self.document(document)?;
            let (first, ended) = (own.start + document, own.end + document);
            if !(first..=ended).contains(&at) {
                return Err(self.damaged("its documents do not follow one another"));
            }
            let until = ended.min(range.end);
            self.read(at - document..until - document, out)?;
            out.extend((ended < range.end).then_some(end));
            at = ended + 1;
            document += 1;
        }
        Ok(())
    }

    /// The document that a place lies in, ends counted.
    ///
    /// # Errors
    /// As [`Store::place`].
    fn document_at(&self, place: u64) -> Result<u64> {
        let (mut low, mut high) = (0, self.documents());
        while low + 1 < high {
            let middle = low + (high - low) / 2;
            match self.place(middle)? + middle <= place {
                true => low = middle,
                false => high = middle,
            }
        }
        Ok(low)
    }
}
