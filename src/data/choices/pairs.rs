//! Texts behind others as ids, cut as lm-evaluation-harness 0.4.13 cuts them.

use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;

/// What is read, and what is scored behind it, as ids.
pub type Pair = [Vec<u32>; 2];

/// How likely a text is behind another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scored {
    /// Sum over its tokens, natural.
    pub log_likelihood: f64,
    /// Whether each of its tokens is the likeliest.
    pub is_greedy: bool,
    /// Its tokens.
    pub tokens: usize,
    /// Tokens that were left out at the beginning of what stands before it, as the model reads no more.
    pub cut: usize,
}

/// What makes pairs.
#[derive(Clone, Copy)]
pub struct Pairs<'a> {
    /// What makes ids.
    pub tokenizer: &'a Tokenizer,
    /// What a text begins with, where anything does.
    pub begin: Option<u32>,
    /// Ids that the model has.
    pub vocab: usize,
    /// Tokens that the model reads, at most.
    pub most: Option<usize>,
    /// Whether what is longer may lose its beginning.
    pub cuts: bool,
}

impl Pairs<'_> {
    /// A text behind another. Spaces that end the first one begin the second; both are encoded as one, whose ids are cut where
    /// those of the first alone end. Behind nothing, the token that begins or ends a text is read.
    ///
    /// # Errors
    /// When the second makes no token of its own, or more than the model reads; both do, and nothing may be cut; or an id is none of
    /// the model's.
    pub fn of(&self, before: &str, text: &str) -> Result<Pair> {
        let trimmed = before.trim_end_matches(is_space);
        let text = format!("{}{text}", &before[trimmed.len()..]);
        let pair = match trimmed.is_empty() {
            true => self.alone(&text),
            false => {
                let whole = self.encoded(&format!("{trimmed}{text}"));
                let first = self.encoded(trimmed);
                let rest = whole.get(first.len()..).unwrap_or_default().to_vec();
                [first, rest]
            }
        };
        if pair[1].is_empty() {
            return Err(Error::data(format!(
                "{text:?} makes no token of its own behind what stands before it"
            )));
        }
        let most = self.most.unwrap_or(usize::MAX);
        if pair[1].len() > most {
            return Err(Error::data(format!(
                "{text:?} is {} tokens, the model reads {most} at most",
                pair[1].len()
            )));
        }
        let read = pair[0].len() + pair[1].len() - 1; // not the last
        if read > most && !self.cuts {
            return Err(Error::data(format!(
                "{read} tokens with the choice {text:?}, the model reads {most} at most; take fewer shots or shorter questions"
            )));
        }
        self.check(&pair.concat())?;
        Ok(pair)
    }

    /// A whole text in windows that follow each other, each as long as the model reads, and the first token behind what begins or
    /// ends a text. The last window is told as much before it as there is room for.
    ///
    /// # Errors
    /// When it is empty, or an id is none of the model's.
    pub fn windows(&self, text: &str) -> Result<Vec<Pair>> {
        let ids = self.plain(text);
        self.check(&ids)?;
        if ids.is_empty() {
            return Err(Error::data("an empty text, expected some words"));
        }
        let most = self.most.unwrap_or(ids.len()).min(ids.len());
        let mut windows = vec![[vec![self.tokenizer.begin()], ids[..most].to_vec()]];
        let mut from = most;
        while from < ids.len() {
            let end = ids.len().min(from + most);
            windows.push([ids[end - most - 1..from].to_vec(), ids[from..end].to_vec()]);
            from = end;
        }
        Ok(windows)
    }

    /// Refuse an id that the model has not.
    ///
    /// # Errors
    /// The id, and how many the model has.
    pub fn check(&self, ids: &[u32]) -> Result<()> {
        let vocab = self.vocab;
        match ids.iter().find(|id| **id as usize >= vocab) {
            Some(id) => Err(Error::data(format!(
                "id {id} is none of the model's, which has {vocab}"
            ))),
            None => Ok(()),
        }
    }

    /// The ids of a text, with what begins one.
    pub fn encoded(&self, text: &str) -> Vec<u32> {
        let mut ids: Vec<u32> = self.begin.into_iter().collect();
        self.tokenizer.encode(text, &mut ids);
        ids
    }

    fn alone(&self, text: &str) -> Pair {
        let (mut ids, begin) = (self.plain(text), self.tokenizer.begin());
        match ids.first() == Some(&begin) {
            true => [vec![ids.remove(0)], ids],
            false => [vec![begin], ids],
        }
    }

    fn plain(&self, text: &str) -> Vec<u32> {
        let mut ids = Vec::new();
        self.tokenizer.encode(text, &mut ids);
        ids
    }
}

/// What Python strips.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}
