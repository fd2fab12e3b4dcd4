//! Texts behind others as ids, cut as lm-evaluation-harness 0.4.13 cuts them.

use crate::cli::trained_text::TrainedText;
use anyhow::bail;
use kiln::error::Error;

/// What is read, and what is scored behind it.
pub type Pair = [Vec<u32>; 2];

/// What makes pairs.
pub struct Pairs<'a> {
    pub trained: &'a TrainedText,
    /// Tokens that the model reads, at most.
    pub most: Option<usize>,
}

impl Pairs<'_> {
    /// A text behind another. Spaces that end the first one begin the second; both are encoded as one, whose ids are cut where
    /// those of the first alone end. Behind nothing, the token that begins or ends a text is read.
    pub fn of(&self, before: &str, text: &str) -> anyhow::Result<Pair> {
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
            bail!(Error::data(format!(
                "{text:?} makes no token of its own behind what stands before it"
            )));
        }
        if let Some(most) = self.most.filter(|most| pair[1].len() > *most) {
            bail!(Error::data(format!(
                "{text:?} is {} tokens, the model reads {most} at most",
                pair[1].len()
            )));
        }
        self.trained.check(&pair.concat())?;
        Ok(pair)
    }

    /// A whole text in windows that follow each other, each as long as the model reads, and the first token behind what begins or
    /// ends a text. The last window is told as much before it as there is room for.
    pub fn windows(&self, text: &str) -> anyhow::Result<Vec<Pair>> {
        let ids = self.plain(text);
        self.trained.check(&ids)?;
        if ids.is_empty() {
            bail!(Error::data("an empty text, expected some words"));
        }
        let most = self.most.unwrap_or(ids.len()).min(ids.len());
        let mut windows = vec![[vec![self.prefix()], ids[..most].to_vec()]];
        let mut from = most;
        while from < ids.len() {
            let end = ids.len().min(from + most);
            windows.push([ids[end - most - 1..from].to_vec(), ids[from..end].to_vec()]);
            from = end;
        }
        Ok(windows)
    }

    fn alone(&self, text: &str) -> Pair {
        let mut ids = self.plain(text);
        match ids.first() == Some(&self.prefix()) {
            true => [vec![ids.remove(0)], ids],
            false => [vec![self.prefix()], ids],
        }
    }

    fn prefix(&self) -> u32 {
        self.trained.tokenizer.begin()
    }

    fn plain(&self, text: &str) -> Vec<u32> {
        let mut ids = Vec::new();
        self.trained.tokenizer.encode(text, &mut ids);
        ids
    }

    fn encoded(&self, text: &str) -> Vec<u32> {
        let mut ids: Vec<u32> = self.trained.begin.into_iter().collect();
        self.trained.tokenizer.encode(text, &mut ids);
        ids
    }
}

/// What Python strips.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}
