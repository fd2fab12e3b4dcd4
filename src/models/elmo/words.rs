//! Words by their characters, which are bytes of UTF-8, as bilm-tf's `UnicodeCharsVocabulary` has them.

/// What a character may be: a byte, the end of a text as a word, a beginning and an end of a word, and what is behind that.
pub(super) const CHARACTERS: usize = 261;

/// A text's end as a word, bilm-tf's `</S>`.
const TEXT_END: u16 = 257;
const WORD_BEGIN: u16 = 258;
const WORD_END: u16 = 259;
const NOTHING: u16 = 260;

/// Names of ends of texts in vocabularies.
const ENDS: [&str; 3] = ["</s>", "</S>", "<|endoftext|>"];

/// Bytes that are read of a word, of `longest` characters: its beginning and its end are two of them.
pub(super) fn room(longest: usize) -> usize {
    longest.saturating_sub(2)
}

/// The `longest` characters of a word: its beginning, as many bytes as there is room for, its end, and nothing.
pub(super) fn spelled(word: &str, longest: usize) -> impl Iterator<Item = u16> + use<> {
    let bytes: Vec<u16> = match ENDS.contains(&word) {
        true => vec![TEXT_END],
        false => word.bytes().take(room(longest)).map(u16::from).collect(),
    };
    std::iter::once(WORD_BEGIN)
        .chain(bytes)
        .chain([WORD_END])
        .chain(std::iter::repeat(NOTHING))
        .take(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str, longest: usize) -> Vec<u16> {
        spelled(word, longest).collect()
    }

    #[test]
    fn words_are_spelled_as_bilm_tf_spells_them() {
        // UnicodeCharsVocabulary.convert_word_to_char_ids with max_word_length = 6
        let (c, a, t) = (99, 97, 116);
        assert_eq!(of("cat", 6), [258, c, a, t, 259, 260]);
        assert_eq!(of("catcat", 6), [258, c, a, t, c, 259]);
        assert_eq!(of("é", 6), [258, 0xc3, 0xa9, 259, 260, 260]);
        assert_eq!(of("</s>", 6), [258, 257, 259, 260, 260, 260]);
        assert_eq!(of("", 6), [258, 259, 260, 260, 260, 260]);
    }
}
