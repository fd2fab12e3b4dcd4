//! Words as ids: what vocabularies of word vectors are made of.

use crate::error::{Error, Result};
use std::collections::HashMap;

/// What ends a text in a file of words, as word2vec writes it: id 0.
const END: &str = "</s>";

/// Words and how often each came. A word is an unbroken run of letters (Unicode's `Alphabetic`), in lower case; everything else parts
/// words, and words that are not in the list are left out of a text.
#[derive(Debug)]
pub(super) struct WordList {
    words: Vec<String>,
    counts: Vec<u64>,
    ids: HashMap<String, u32>,
}

impl WordList {
    /// Count the words of texts: those that come `least` times or more, the most frequent first, then by the alphabet, up to so many
    /// ids, the first of which is the end of a text.
    ///
    /// # Errors
    /// [`Error::Data`] when no word comes so often.
    pub(super) fn count(
        texts: impl Iterator<Item = String>,
        most: usize,
        least: u64,
    ) -> Result<WordList> {
        let mut counts: HashMap<String, u64> = HashMap::new();
        for text in texts {
            each_word(&text, |word| match counts.get_mut(word) {
                Some(count) => *count += 1,
                None => drop(counts.insert(word.to_owned(), 1)),
            });
        }
        let different = counts.len();
        let mut kept: Vec<(String, u64)> =
            counts.into_iter().filter(|(_, n)| *n >= least).collect();
        if kept.is_empty() || most < 2 {
            return Err(Error::data(format!(
                "of {different} words none comes {least} times or more, within a vocabulary of {most}; give a smaller min_count, or more text"
            )));
        }
        kept.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        kept.truncate(most - 1);
        WordList::of(kept.into_iter())
    }

    /// Read `WORD COUNT` lines, as word2vec's `-save-vocab` writes them; a line for the end of a text may be missing.
    ///
    /// # Errors
    /// [`Error::Data`] with the line that is not such, or has a word for the second time; when there is no word.
    pub(super) fn parse(content: &[u8]) -> Result<WordList> {
        let text = std::str::from_utf8(content).map_err(Error::data)?;
        let mut said = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let told = |what: String| Error::data(format!("line {}: {what}", at + 1));
            let parts: Vec<&str> = line.split_whitespace().collect();
            let [word, count] = parts[..] else {
                return Err(told(format!(
                    "expected a word and how often it comes, got {line:?}"
                )));
            };
            let count = count
                .parse()
                .map_err(|_| told(format!("expected a number behind {word}, got {count:?}")))?;
            if word != END {
                said.push((word.to_owned(), count));
            }
        }
        WordList::of(said.into_iter())
    }

    fn of(said: impl Iterator<Item = (String, u64)>) -> Result<WordList> {
        let (mut words, mut counts) = (vec![END.to_owned()], vec![0]);
        let mut ids = HashMap::new();
        for (word, count) in said {
            if ids.insert(word.clone(), words.len() as u32).is_some() {
                return Err(Error::data(format!("{word} is there twice")));
            }
            words.push(word);
            counts.push(count);
        }
        match words.len() {
            1 => Err(Error::data(
                "no word, expected lines of a word and its count",
            )),
            _ => Ok(WordList { words, counts, ids }),
        }
    }

    /// The file that [`WordList::parse`] reads.
    pub(super) fn file(&self) -> Vec<u8> {
        let lines = self.words.iter().zip(&self.counts);
        let lines = lines.map(|(word, count)| format!("{word} {count}\n"));
        lines.collect::<String>().into_bytes()
    }

    pub(super) fn counts(&self) -> &[u64] {
        &self.counts
    }

    pub(super) fn id(&self, word: &str) -> Option<u32> {
        match word == END {
            true => Some(0),
            false => self.ids.get(word).copied(),
        }
    }

    pub(super) fn word(&self, id: u32) -> &str {
        self.words.get(id as usize).map_or("", String::as_str)
    }

    pub(super) fn encode(&self, text: &str, ids: &mut Vec<u32>) {
        each_word(text, |word| ids.extend(self.ids.get(word)));
    }

    pub(super) fn decode(&self, ids: &[u32]) -> String {
        let words: Vec<&str> = ids.iter().map(|id| self.word(*id)).collect();
        words.join(" ")
    }
}

/// The words of a text, in lower case.
fn each_word(text: &str, mut see: impl FnMut(&str)) {
    let mut word = String::new();
    for letter in text.chars() {
        match letter {
            _ if letter.is_ascii() => match letter.is_ascii_alphabetic() {
                true => word.push(letter.to_ascii_lowercase()),
                false => take(&mut word, &mut see),
            },
            _ if letter.is_alphabetic() => word.extend(letter.to_lowercase()),
            _ => take(&mut word, &mut see),
        }
    }
    take(&mut word, &mut see);
}

fn take(word: &mut String, see: &mut impl FnMut(&str)) {
    if !word.is_empty() {
        see(word);
        word.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str, most: usize, least: u64) -> Result<WordList> {
        WordList::count(std::iter::once(text.to_owned()), most, least)
    }

    #[test]
    fn words_are_runs_of_letters_in_lower_case_the_most_frequent_first() {
        let list = count(
            "The dog's bone, the DOG; \u{c9}t\u{e9} 42 \u{e9}t\u{e9}_the",
            100,
            1,
        )
        .unwrap();
        let text = String::from_utf8(list.file()).unwrap();
        assert_eq!(text, "</s> 0\nthe 3\ndog 2\n\u{e9}t\u{e9} 2\nbone 1\ns 1\n");
        let mut ids = Vec::new();
        list.encode("A DOG, the cat", &mut ids);
        assert_eq!(
            (ids.as_slice(), list.decode(&ids).as_str()),
            (&[2, 1][..], "dog the")
        );
        let again = WordList::parse(text.as_bytes()).unwrap();
        assert_eq!(again.file(), list.file());
        assert_eq!(count("a a b b c", 3, 2).unwrap().words, ["</s>", "a", "b"]);
        assert_eq!(count("a a b b c", 2, 2).unwrap().words, ["</s>", "a"]);
    }

    #[test]
    fn lists_that_are_none_are_refused_with_their_line() {
        let rare = count("a b", 9, 2).unwrap_err().to_string();
        assert!(rare.contains("of 2 words none comes 2 times"), "{rare}");
        for (text, expected) in [
            ("", "no word"),
            ("</s> 9\n", "no word"),
            ("a 1\nb\n", "line 2: expected a word and how often it comes"),
            ("a 1\nb x\n", "line 2: expected a number behind b"),
            ("a 1\nb 1\na 2\n", "a is there twice"),
        ] {
            let error = WordList::parse(text.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
