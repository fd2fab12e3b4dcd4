//! Byte-level BPE (GPT-2, Llama 3, Qwen) at the speed of a look-up: words are cut by hand, and each word's ids are
//! remembered. What a word's ids are says the crate that defines `tokenizer.json`, once.

use super::words::{Pattern, Words};
use ahash::AHashMap;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// Longest word, in bytes, and most ids of it that lie in the table of common words.
const SHORT: usize = 15;
const FEW: usize = 3;
/// Places of that table, two for each hash: 2 MB, about what a core's own cache holds.
const PLACES: usize = 1 << 16;
/// Longer words that are remembered; then they are forgotten, all at once.
const LONG: usize = 1 << 16;
/// Longest word that is remembered at all: nobody writes the same kilobyte twice.
const LONGEST: usize = 256;

/// What is needed beside the crate.
pub(super) struct ByteLevel {
    pattern: Pattern,
    /// The character that stands for each byte.
    spelled: [char; 256],
    /// Tables that no thread uses just now.
    idle: Mutex<Vec<Memory>>,
}

/// Ids of words, by their bytes.
struct Memory {
    common: Vec<Common>,
    long: AHashMap<Box<[u8]>, Box<[u32]>>,
}

#[derive(Clone, Copy)]
struct Common {
    /// [`key`] of the word; zero where there is none.
    word: u128,
    ids: [u32; FEW],
    count: u32,
}

impl ByteLevel {
    /// Whether a `tokenizer.json` is of this kind: nothing is normalised, no piece has marks of its own, each byte is a piece,
    /// no added token is looked for in a text.
    pub(super) fn of(said: &Value) -> Option<ByteLevel> {
        let model = &said["model"];
        let none = |key: &str| matches!(model[key].as_str(), None | Some(""));
        let plain = model["type"] == "BPE"
            && said["normalizer"].is_null()
            && model["dropout"].is_null()
            && model["byte_fallback"] != true
            && none("continuing_subword_prefix")
            && none("end_of_word_suffix");
        let spelled = spelled();
        let pieces = model["vocab"].as_object()?;
        let whole = spelled.iter().all(|c| pieces.contains_key(&c.to_string()));
        let added = said["added_tokens"].as_array();
        let looked_for = added
            .into_iter()
            .flatten()
            .any(|token| token["special"] != true);
        (plain && whole && !looked_for).then_some(())?;
        Some(ByteLevel {
            pattern: Pattern::of(&said["pre_tokenizer"])?,
            spelled,
            idle: Mutex::new(Vec::new()),
        })
    }

    /// Append the ids of a text. `ids_of` tells those of one word, spelled in the vocabulary's characters.
    pub(super) fn encode(
        &self,
        text: &str,
        ids: &mut Vec<u32>,
        ids_of: impl Fn(&str, &mut Vec<u32>),
    ) {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let mut memory = idle().pop().unwrap_or_else(Memory::new);
        let spell = |word: &[u8], ids: &mut Vec<u32>| {
            let spelled: String = word
                .iter()
                .map(|byte| self.spelled[usize::from(*byte)])
                .collect();
            ids_of(&spelled, ids);
        };
        let words = Words::of(text, self.pattern);
        let mut at = 0;
        while at < text.len() {
            let end = words.end(at);
            memory.append(text.as_bytes(), (at, end), ids, &spell);
            at = end;
        }
        idle().push(memory);
    }
}

impl Memory {
    fn new() -> Memory {
        let none = Common {
            word: 0,
            ids: [0; FEW],
            count: 0,
        };
        Memory {
            common: vec![none; PLACES],
            long: AHashMap::new(),
        }
    }

    /// Append the ids of the word from `at` to `end`.
    fn append(
        &mut self,
        text: &[u8],
        (at, end): (usize, usize),
        ids: &mut Vec<u32>,
        spell: &dyn Fn(&[u8], &mut Vec<u32>),
    ) {
        let word = &text[at..end];
        if word.len() <= SHORT {
            let key = match text.get(at..at + SHORT + 1) {
                Some(ahead) => key_ahead(ahead, word.len()),
                None => key(word),
            };
            let place = place(key);
            for place in [place, place ^ 1] {
                let found = &self.common[place];
                if found.word == key {
                    // mostly one
                    for id in &found.ids[..found.count as usize] {
                        ids.push(*id);
                    }
                    return;
                }
            }
        }
        if let Some(found) = self.long.get(word) {
            return ids.extend_from_slice(found);
        }
        let from = ids.len();
        spell(word, ids);
        self.remember(word, &ids[from..]);
    }

    fn remember(&mut self, word: &[u8], ids: &[u32]) {
        if word.len() <= SHORT && ids.len() <= FEW {
            let key = key(word);
            let place = place(key);
            // the one that was there before moves to the second place
            self.common[place ^ 1] = self.common[place];
            let mut few = [0; FEW];
            few[..ids.len()].copy_from_slice(ids);
            self.common[place] = Common {
                word: key,
                ids: few,
                count: ids.len() as u32,
            };
            return;
        }
        if word.len() > LONGEST {
            return;
        }
        if self.long.len() >= LONG {
            self.long.clear();
        }
        self.long.insert(word.into(), ids.into());
    }
}

/// A short word as a number: its bytes, and its length in the last place.
fn key(word: &[u8]) -> u128 {
    let mut key = [0; SHORT + 1];
    key[..word.len()].copy_from_slice(word);
    key[SHORT] = word.len() as u8;
    u128::from_le_bytes(key)
}

/// The same of the first `length` of these bytes, which are one more than a short word has.
fn key_ahead(ahead: &[u8], length: usize) -> u128 {
    let mut all = [0; SHORT + 1];
    all.copy_from_slice(ahead);
    let own = u128::from_le_bytes(all) & ((1 << (8 * length)) - 1);
    own | (length as u128) << (8 * SHORT)
}

/// Where a word lies in the table: the high bits of a product with the golden ratio.
fn place(key: u128) -> usize {
    let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(29);
    let mixed = folded.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> (64 - PLACES.trailing_zeros())) as usize
}

/// The characters that GPT-2's vocabulary writes bytes as: printable ones of Latin-1 stand for themselves, the others, in
/// order, are U+0100 and up (Radford et al., 2019, `encoder.py`).
fn spelled() -> [char; 256] {
    let mut next = 0x100;
    std::array::from_fn(|byte| match byte {
        0x21..=0x7e | 0xa1..=0xac | 0xae..=0xff => char::from(byte as u8),
        _ => {
            next += 1;
            char::from_u32(next - 1).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::json::Json;
    use super::*;
    use serde_json::json;

    /// Every byte, and merges that come in many words.
    fn described(pre_tokenizer: &Value, ignore_merges: bool) -> Vec<u8> {
        let mut vocab: Vec<String> = spelled().iter().map(char::to_string).collect();
        let pairs = [
            ("h", "e"),
            ("t", "h"),
            ("th", "e"),
            ("\u{120}", "t"),
            ("\u{120}t", "he"),
            ("\u{120}", "\u{120}"),
            ("l", "l"),
            ("'", "s"),
            ("1", "2"),
            ("12", "3"),
            ("\u{10a}", "\u{10a}"),
            ("a", "a"),
            ("aa", "aa"),
            ("e", "r"),
            ("\u{c3}", "\u{a9}"),
        ];
        vocab.extend(pairs.iter().map(|(a, b)| format!("{a}{b}")));
        vocab.extend(["\u{120}whole".to_owned(), "<|endoftext|>".to_owned()]);
        let ids: serde_json::Map<String, Value> = vocab
            .iter()
            .enumerate()
            .map(|(id, piece)| (piece.clone(), json!(id)))
            .collect();
        let merges: Vec<String> = pairs.iter().map(|(a, b)| format!("{a} {b}")).collect();
        let end = vocab.len() - 1;
        let file = json!({
            "version": "1.0", "truncation": null, "padding": null, "normalizer": null, "post_processor": null,
            "added_tokens": [{"id": end, "content": "<|endoftext|>", "single_word": false, "lstrip": false, "rstrip": false,
                              "normalized": false, "special": true}],
            "pre_tokenizer": pre_tokenizer,
            "decoder": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true},
            "model": {"type": "BPE", "dropout": null, "unk_token": null, "continuing_subword_prefix": null,
                      "end_of_word_suffix": null, "fuse_unk": false, "byte_fallback": false,
                      "ignore_merges": ignore_merges, "vocab": ids, "merges": merges},
        });
        serde_json::to_vec(&file).unwrap()
    }

    fn split(digits: &str) -> Value {
        let pattern = format!(
            "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{{L}}\\p{{N}}]?\\p{{L}}+|{digits}| ?[^\\s\\p{{L}}\\p{{N}}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"
        );
        json!({"type": "Sequence", "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": false},
            {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false},
        ]})
    }

    /// Pieces that patterns treat each in a way of its own, strung together.
    fn texts() -> impl Iterator<Item = String> {
        let parts = [
            "the",
            " the",
            "x",
            "Z",
            "é",
            "\u{17f}",
            "ß",
            "中",
            "ي",
            "\u{301}",
            "1",
            "23",
            "٣",
            "Ⅷ",
            "½",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\u{85}",
            "\u{a0}",
            "\u{3000}",
            "\u{2028}",
            "'",
            "'s",
            "'S",
            "'\u{17f}",
            "'ll",
            "'LL",
            "'rE",
            "'ve",
            "'d",
            "\u{2019}s",
            ".",
            "!?",
            "_",
            "😀",
            "\u{200d}",
            " whole",
            "aaaa",
            "<|endoftext|>",
            "\0",
            "\u{1f}",
        ];
        let mut state = 1u64;
        let mut draw = move |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        (0..20_000).map(move |_| {
            (0..1 + draw(12))
                .map(|_| parts[draw(parts.len())])
                .collect()
        })
    }

    fn is_fast(content: &[u8]) -> bool {
        ByteLevel::of(&serde_json::from_slice(content).unwrap()).is_some()
    }

    #[test]
    fn any_text_has_the_ids_that_the_defining_crate_gives_it() {
        let gpt2 = json!({"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true});
        let kinds = [
            (gpt2, false),
            (split("\\p{N}{1,3}"), true),
            (split("\\p{N}"), false),
        ];
        for (pre_tokenizer, ignore_merges) in kinds {
            let content = described(&pre_tokenizer, ignore_merges);
            assert!(is_fast(&content), "{pre_tokenizer}");
            let fast = Json::parse(&content).unwrap();
            let mut slow = tokenizers::Tokenizer::from_bytes(&content).unwrap();
            slow.set_encode_special_tokens(true);
            for text in texts() {
                let mut ids = Vec::new();
                fast.encode(&text, &mut ids);
                let right = slow.encode_fast(text.as_str(), false).unwrap();
                assert_eq!(ids, right.get_ids(), "{text:?} {pre_tokenizer}");
            }
        }
    }

    #[test]
    fn what_is_more_than_words_and_merges_goes_the_long_way() {
        let gpt2 = json!({"type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true});
        assert!(!is_fast(&described(&gpt2, false)));
        assert!(!is_fast(&described(&split("\\p{N}{1,2}"), false)));
        let mut normalised: Value =
            serde_json::from_slice(&described(&split("\\p{N}"), false)).unwrap();
        normalised["normalizer"] = json!({"type": "NFC"});
        assert!(ByteLevel::of(&normalised).is_none());
        normalised["normalizer"] = Value::Null;
        normalised["added_tokens"][0]["special"] = json!(false);
        assert!(ByteLevel::of(&normalised).is_none());
    }

    #[test]
    fn more_words_than_there_are_places_are_right_too() {
        let gpt2 = json!({"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true});
        let fast = Json::parse(&described(&gpt2, false)).unwrap();
        let words: Vec<String> = (0..200_000u32)
            .map(|k| {
                format!(" w{}", char::from(b'a' + (k % 26) as u8))
                    + &"ab".repeat((k % 5) as usize)
                    + &format!("x{}", k / 7)
            })
            .collect();
        let text = words.concat();
        let (mut first, mut second) = (Vec::new(), Vec::new());
        fast.encode(&text, &mut first);
        fast.encode(&text, &mut second);
        assert_eq!(first, second);
        assert_eq!(fast.decode(&first), text);
    }
}
