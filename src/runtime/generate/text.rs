//! The text of tokens that come one after the other, and where it stops.

use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;

/// What no bytes of UTF-8 become.
const BROKEN: char = '\u{fffd}';

/// The text of ids that come one by one: always the beginning of what all of them together decode to.
pub struct TextStream<'t> {
    tokenizer: &'t Tokenizer,
    ids: Vec<u32>,
    /// Ids before `told` are in the text; those from `from` on are decoded with what follows, as a token may change how the one
    /// behind it is written.
    from: usize,
    told: usize,
    text: String,
}

impl<'t> TextStream<'t> {
    /// Of no ids yet.
    pub fn new(tokenizer: &'t Tokenizer) -> TextStream<'t> {
        TextStream {
            tokenizer,
            ids: Vec::new(),
            from: 0,
            told: 0,
            text: String::new(),
        }
    }

    /// Take the next id. What it adds to the text may wait for the next one: a character of several tokens.
    pub fn push(&mut self, id: u32) {
        self.ids.push(id);
        self.tell(false);
    }

    /// No more ids: the text is whole.
    pub fn finish(&mut self) {
        self.tell(true);
    }

    fn tell(&mut self, is_last: bool) {
        let before = self
            .tokenizer
            .decode_inside(&self.ids[self.from..self.told]);
        let with = self.tokenizer.decode_inside(&self.ids[self.from..]);
        if with.ends_with(BROKEN) && !is_last {
            return;
        }
        self.text
            .push_str(with.get(before.len()..).unwrap_or_default());
        (self.from, self.told) = (self.told, self.ids.len());
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All ids.
    pub fn ids(&self) -> &[u32] {
        &self.ids
    }
}

/// Words that end a text where they first stand in it, whatever tokens they are made of.
#[derive(Clone, Debug, Default)]
pub struct StopWords(Vec<String>);

impl StopWords {
    /// These words, of models with that vocabulary.
    ///
    /// # Errors
    /// [`Error::Config`] for a word that is empty, or that the tokenizer's own ids for it do not decode to.
    pub fn new(words: Vec<String>, tokenizer: &Tokenizer) -> Result<StopWords> {
        for word in &words {
            let mut ids = Vec::new();
            tokenizer.encode(word, &mut ids);
            let own = tokenizer.decode_inside(&ids);
            if word.is_empty() {
                return Err(Error::config("a stop word is empty: expected some text"));
            }
            if !own.contains(word.as_str()) {
                return Err(Error::config(format!(
                    "stop word {word:?}: no tokens of this vocabulary make it, its own make {own:?}; a text would never stop there"
                )));
            }
        }
        Ok(StopWords(words))
    }

    /// Where the first of them stands in a text of which the first `looked` bytes were looked at before.
    pub fn find(&self, text: &str, looked: usize) -> Option<usize> {
        let longest = self.0.iter().map(String::len).max()?;
        let mut from = looked.saturating_sub(longest).min(text.len());
        while !text.is_char_boundary(from) {
            from -= 1;
        }
        let found = self
            .0
            .iter()
            .filter_map(|word| text[from..].find(word.as_str()));
        found.min().map(|at| from + at)
    }

    /// Bytes of the text that no stop word can begin in: what may be shown before the next token is known.
    pub fn settled(&self, text: &str) -> usize {
        let begins = |at: &usize| self.0.iter().any(|word| word.starts_with(&text[*at..]));
        let longest = self.0.iter().map(String::len).max().unwrap_or(0);
        let ends = text.char_indices().map(|(at, _)| at).rev();
        let held = ends
            .take_while(|at| text.len() - at < longest)
            .filter(begins);
        held.min().unwrap_or(text.len())
    }
}
