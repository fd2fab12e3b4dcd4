//! Words as byte-level vocabularies cut a text into them, before any pair is merged.

use regex_syntax::hir::{Class, HirKind};
use serde_json::Value;
use std::sync::LazyLock;

/// How a text is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// GPT-2's, which the `ByteLevel` part of a `tokenizer.json` has by itself.
    ByteLevel,
    /// Of `cl100k_base` and its kin: at most that many digits are one word, 3 in Llama 3, 1 in Qwen 2.
    Cl100k(usize),
}

/// Llama 3's, and Qwen 2's with `\p{N}` alone.
const CL100K: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|DIGITS| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";

impl Pattern {
    /// What the pre-tokenizer of a `tokenizer.json` says, where it is one of these that puts no space in front.
    pub(super) fn of(said: &Value) -> Option<Pattern> {
        let is_byte_level = |part: &Value, own_pattern: bool| {
            part["type"] == "ByteLevel"
                && part["add_prefix_space"] == false
                && part["use_regex"].as_bool().unwrap_or(true) == own_pattern
        };
        if is_byte_level(said, true) {
            return Some(Pattern::ByteLevel);
        }
        let parts = said["pretokenizers"].as_array()?;
        let [split, bytes] = &parts[..] else {
            return None;
        };
        let isolates =
            split["type"] == "Split" && split["behavior"] == "Isolated" && split["invert"] == false;
        if !isolates || !is_byte_level(bytes, false) {
            return None;
        }
        let pattern = split["pattern"]["Regex"].as_str()?;
        [(3, r"\p{N}{1,3}"), (1, r"\p{N}")]
            .into_iter()
            .find(|(_, digits)| pattern == CL100K.replace("DIGITS", digits))
            .map(|(most, _)| Pattern::Cl100k(most))
    }
}

/// What a character is to the patterns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Letter,
    Number,
    Space,
    Other,
}

/// The kind of every character: `\p{L}`, `\p{N}` and `\s` as the crate of regular expressions knows them.
static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let mut kinds = vec![Kind::Other; char::MAX as usize + 1];
    for (class, kind) in [
        (r"\p{L}", Kind::Letter),
        (r"\p{N}", Kind::Number),
        (r"\p{White_Space}", Kind::Space),
    ] {
        let parsed = regex_syntax::parse(class).map(regex_syntax::hir::Hir::into_kind);
        let Ok(HirKind::Class(Class::Unicode(class))) = parsed else {
            unreachable!("{class} is a class of characters");
        };
        for range in class.iter() {
            kinds[range.start() as usize..=range.end() as usize].fill(kind);
        }
    }
    kinds
});

/// A text to be cut.
pub(super) struct Words<'a> {
    text: &'a str,
    pattern: Pattern,
    kinds: &'static [Kind],
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str, pattern: Pattern) -> Words<'a> {
        Words {
            text,
            pattern,
            kinds: &KINDS,
        }
    }

    /// The end of the word that begins at `at`, which is a character's beginning and not the text's end.
    pub(super) fn end(&self, at: usize) -> usize {
        match self.pattern {
            Pattern::ByteLevel => self.byte_level(at),
            Pattern::Cl100k(digits) => self.cl100k(at, digits),
        }
    }

    /// The character there and its kind; none at the end.
    fn at(&self, at: usize) -> Option<(char, Kind)> {
        let byte = *self.text.as_bytes().get(at)?;
        let char = match byte < 0x80 {
            true => char::from(byte),
            false => self.text[at..].chars().next()?,
        };
        Some((char, self.kinds[char as usize]))
    }

    /// Where characters of that kind end, from `at` on.
    fn run(&self, mut at: usize, kind: Kind) -> usize {
        let bytes = self.text.as_bytes();
        loop {
            let size = match bytes.get(at) {
                Some(byte) if *byte < 0x80 && self.kinds[usize::from(*byte)] == kind => 1,
                Some(byte) if *byte >= 0x80 => match self.at(at) {
                    Some((char, found)) if found == kind => char.len_utf8(),
                    _ => return at,
                },
                _ => return at,
            };
            at += size;
        }
    }

    /// `'s|'t|'re|'ve|'m|'ll|'d|\x20?\p{L}+|\x20?\p{N}+|\x20?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`.
    fn byte_level(&self, at: usize) -> usize {
        if let Some(end) = self.contraction(at, false) {
            return end;
        }
        let begin = at + usize::from(self.text.as_bytes()[at] == b' ');
        match self.at(begin) {
            Some((_, kind)) if kind != Kind::Space => self.run(begin, kind),
            _ => self.spaces(at),
        }
    }

    /// [`CL100K`].
    fn cl100k(&self, at: usize, digits: usize) -> usize {
        if let Some(end) = self.contraction(at, true) {
            return end;
        }
        let Some((char, kind)) = self.at(at) else {
            return at;
        };
        let next = at + char.len_utf8();
        let follows = self.at(next).map(|(_, kind)| kind);
        let newline = matches!(char, '\r' | '\n');
        match kind {
            Kind::Letter => self.run(next, Kind::Letter),
            Kind::Number => {
                let mut end = next;
                for _ in 1..digits {
                    match self.at(end) {
                        Some((char, Kind::Number)) => end += char.len_utf8(),
                        _ => break,
                    }
                }
                end
            }
            _ if !newline && follows == Some(Kind::Letter) => self.run(next, Kind::Letter),
            Kind::Other => self.newlines(self.run(next, Kind::Other)),
            Kind::Space if char == ' ' && follows == Some(Kind::Other) => {
                self.newlines(self.run(next, Kind::Other))
            }
            Kind::Space => {
                let spaces = &self.text[at..self.run(at, Kind::Space)];
                match spaces.rfind(['\r', '\n']) {
                    Some(last) => at + last + 1,
                    None => self.spaces(at),
                }
            }
        }
    }

    /// `\s+(?!\S)|\s+`: a space in front of a word is left to it.
    fn spaces(&self, at: usize) -> usize {
        let end = self.run(at, Kind::Space);
        let last = self.text[at..end]
            .chars()
            .next_back()
            .map_or(0, char::len_utf8);
        match end < self.text.len() && end - last > at {
            true => end - last,
            false => end,
        }
    }

    fn newlines(&self, mut at: usize) -> usize {
        while matches!(self.text.as_bytes().get(at), Some(b'\r' | b'\n')) {
            at += 1;
        }
        at
    }

    /// `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll` or `'d`, in any case where that does not matter: U+017F is an `s` then, too.
    fn contraction(&self, at: usize, any_case: bool) -> Option<usize> {
        let rest = self.text.as_bytes()[at..].strip_prefix(b"'")?;
        let folded = |k: usize| match (rest.get(k), any_case) {
            (Some(byte), true) => byte.to_ascii_lowercase(),
            (Some(byte), false) => *byte,
            (None, _) => 0,
        };
        match (folded(0), folded(1)) {
            (b's' | b't' | b'm' | b'd', _) => Some(at + 2),
            (b'r' | b'v', b'e') | (b'l', b'l') => Some(at + 3),
            _ if any_case && self.text[at + 1..].starts_with('\u{17f}') => Some(at + 3),
            _ => None,
        }
    }
}
