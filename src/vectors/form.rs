//! Files of word vectors: word2vec's text and binary, and GloVe's text.

use super::Vectors;
use crate::error::{AtPath, Context, Error, Result};
use std::io::Write;
use std::path::Path;

/// How vectors are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A line with the number of words and of values, then a line a word: what gensim's `load_word2vec_format` reads.
    Word2vecText,
    /// The same first line, then for each word its name, a space, f32 values (little-endian) and a line end: the same with `binary=True`.
    Word2vecBinary,
    /// A line a word and no other: the same with `no_header=True`.
    Glove,
}

impl Form {
    /// Write vectors.
    ///
    /// # Errors
    /// When a word has white space in it, which no form has room for, or writing fails.
    pub fn write(self, vectors: &Vectors, to: &mut impl Write) -> Result<()> {
        let failed = |error| Error::other(format!("writing vectors: {error}"));
        if self != Form::Glove {
            writeln!(to, "{} {}", vectors.words.len(), vectors.width).map_err(failed)?;
        }
        for (id, word) in vectors.words.iter().enumerate() {
            if word.contains(char::is_whitespace) {
                return Err(Error::data(format!(
                    "`{word}` has white space in it, which parts words from values"
                )));
            }
            let row = vectors.row(id);
            let mut line = word.clone().into_bytes();
            match self {
                Form::Word2vecBinary => {
                    line.push(b' ');
                    line.extend(row.iter().flat_map(|value| value.to_le_bytes()));
                }
                _ => row
                    .iter()
                    .for_each(|value| line.extend(format!(" {value}").into_bytes())),
            }
            line.push(b'\n');
            to.write_all(&line).map_err(failed)?;
        }
        to.flush().map_err(failed)
    }
}

impl Vectors {
    /// Read a file of any [`Form`], which its first line and what follows it tell. Words of GloVe's may have spaces in them.
    ///
    /// # Errors
    /// [`Error::Io`] when it cannot be read; [`Error::Data`] with the line, or the number of the word, where it is none of these: a vector
    /// of another width, a word that is there twice, a number that is none, fewer or more words than the first line says.
    pub fn read(path: &Path) -> Result<Vectors> {
        let content = std::fs::read(path).at(path)?;
        parse(&content).with_context(|| path.display())
    }
}

fn parse(content: &[u8]) -> Result<Vectors> {
    let end = content.iter().position(|byte| *byte == b'\n');
    let end = end.unwrap_or(content.len());
    let first = String::from_utf8_lossy(&content[..end]);
    let sizes: Vec<&str> = first.split_whitespace().collect();
    let header = match sizes[..] {
        [words, width] => words.parse::<usize>().ok().zip(width.parse::<usize>().ok()),
        _ => None,
    };
    match header {
        None => text(content, None),
        Some((_, 0)) => Err(Error::data("line 1: vectors of no values")),
        Some((words, width)) => {
            let rest = content.get(end + 1..).unwrap_or_default();
            match is_text(rest) {
                true => text(content, Some((words, width))),
                false => binary(rest, words, width),
            }
        }
    }
}

/// Whether the first word's values are written out.
fn is_text(rest: &[u8]) -> bool {
    let line = rest
        .split(|byte| *byte == b'\n')
        .find(|line| !line.is_empty());
    let Some(Ok(line)) = line.map(std::str::from_utf8) else {
        return line.is_none();
    };
    let mut parts = line.split_whitespace().rev();
    parts
        .next()
        .is_some_and(|value| value.parse::<f32>().is_ok())
}

fn text(content: &[u8], header: Option<(usize, usize)>) -> Result<Vectors> {
    let mut width = header.map(|(_, width)| width);
    let (mut words, mut values) = (Vec::new(), Vec::new());
    let skipped = usize::from(header.is_some());
    for (at, line) in content
        .split(|byte| *byte == b'\n')
        .enumerate()
        .skip(skipped)
    {
        let told = |what: String| Error::data(format!("line {}: {what}", at + 1));
        let line = std::str::from_utf8(line).map_err(|e| told(e.to_string()))?;
        let line = line.trim_end_matches(['\r', ' ']);
        if line.is_empty() {
            continue;
        }
        let parts = line.split(' ').count() - 1;
        let own = *width.get_or_insert(parts);
        if parts < own || own == 0 {
            return Err(told(format!(
                "expected a word and {} values behind it, got {parts}",
                own.max(1)
            )));
        }
        let mut from_behind = line.rsplitn(own + 1, ' ');
        let before = values.len();
        for value in from_behind.by_ref().take(own) {
            let value: f32 = value
                .parse()
                .map_err(|_| told(format!("expected a number, got {value:?}")))?;
            values.push(value);
        }
        values[before..].reverse();
        let word = from_behind.next().unwrap_or_default();
        let is_longer = header.is_some() && word.contains(' ');
        if is_longer {
            return Err(told(format!(
                "expected a word and {own} values behind it, got {parts}"
            )));
        }
        words.push(word.to_owned());
    }
    if let Some((count, _)) = header.filter(|(count, _)| *count != words.len()) {
        return Err(Error::data(format!(
            "line 1 says {count} words, but {} follow",
            words.len()
        )));
    }
    Vectors::new(words, width.unwrap_or(0), values)
}

fn binary(mut rest: &[u8], count: usize, width: usize) -> Result<Vectors> {
    let (mut words, mut values) = (Vec::new(), Vec::new());
    for number in 1..=count {
        let told = |what: &str| {
            Error::data(format!(
                "word {number} of {count}: {what}; the file is cut short, or has other sizes than its first line says"
            ))
        };
        while let Some((b'\n', after)) = rest.split_first() {
            rest = after;
        }
        let space = rest.iter().position(|byte| *byte == b' ');
        let space = space.ok_or_else(|| told("no word"))?;
        let word = std::str::from_utf8(&rest[..space]).map_err(|_| told("no UTF-8"))?;
        words.push(word.to_owned());
        let wanted = width
            .checked_mul(4)
            .and_then(|bytes| rest.get(space + 1..)?.split_at_checked(bytes));
        let (own, after) = wanted.ok_or_else(|| told("too few values"))?;
        let own = own.chunks_exact(4);
        values.extend(own.map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]])));
        rest = after;
    }
    match rest.iter().all(u8::is_ascii_whitespace) {
        true => Vectors::new(words, width, values),
        false => Err(Error::data(format!(
            "line 1 says {count} words, but {} bytes follow the last",
            rest.len()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Vectors {
        let words = ["the", "\u{e9}t\u{e9}", "of"].map(str::to_owned);
        let values = vec![0.1, -2.5, 1e-9, 3.0, 0.333_333_34, -0.0];
        Vectors::new(words.to_vec(), 2, values).unwrap()
    }

    #[test]
    fn every_form_comes_back_to_the_bit() {
        for form in [Form::Word2vecText, Form::Word2vecBinary, Form::Glove] {
            let mut file = Vec::new();
            form.write(&table(), &mut file).unwrap();
            assert_eq!(parse(&file).unwrap(), table(), "{form:?}");
        }
    }

    /// Written by gensim 4.4.0: `KeyedVectors.save_word2vec_format`, of three words, and GloVe's own with a word of two.
    #[test]
    fn files_of_others_are_read() {
        let text = b"3 2\nthe 0.1 -2.5\n\xc3\xa9t\xc3\xa9 1e-09 3.0\nof 0.33333334 -0.0\n";
        assert_eq!(parse(text).unwrap(), table());
        let mut binary = b"1 2\nthe ".to_vec();
        binary.extend([0.5f32.to_le_bytes(), 2f32.to_le_bytes()].concat());
        let read = parse(&binary).unwrap();
        assert_eq!(read.of("the"), Some(&[0.5, 2.0][..]));
        let glove = parse(b"the 0.1 0.2\n. . 0.3 0.4\n").unwrap();
        assert_eq!(glove.of(". ."), Some(&[0.3, 0.4][..]));
    }

    #[test]
    fn damage_is_told_with_its_line() {
        for (file, expected) in [
            (&b""[..], "0 numbers for 0 words"),
            (b"2 0\n", "line 1: vectors of no values"),
            (b"a 1 2\na 1 2\n", "word 2: `a` is there already, as word 1"),
            (
                b"a 1 2\nb 1\n",
                "line 2: expected a word and 2 values behind it, got 1",
            ),
            (
                b"1 2\na 1 2 3\n",
                "line 2: expected a word and 2 values behind it, got 3",
            ),
            (b"a 1 2\nb 1 x\n", "line 2: expected a number, got \"x\""),
            (b"a 1 nan\n", "word 1, `a`: value 2 is NaN"),
            (b"3 2\na 1 2\n", "line 1 says 3 words, but 1 follow"),
            (
                b"2 1\na \x01\xff\x03\x04",
                "word 2 of 2: no word; the file is cut short",
            ),
            (b"1 2\na \x01\xff\x03\x04", "word 1 of 1: too few values"),
            (
                b"1 1\na \x01\xff\x03\x04more",
                "but 4 bytes follow the last",
            ),
            (b"word\n", "line 1: expected a word and 1 values"),
        ] {
            let error = parse(file).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}, expected {expected}");
        }
        let spaced = Vectors::new(vec!["new york".to_owned()], 1, vec![1.0]).unwrap();
        let error = Form::Glove.write(&spaced, &mut Vec::new()).unwrap_err();
        assert!(error.to_string().contains("white space"), "{error}");
    }
}
