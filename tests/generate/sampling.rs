//! Filters of scores, and words that stop a text.

use super::expected;
use kiln::runtime::{Sampling, StopWords, TextStream};
use kiln::tokenizer::Tokenizer;
use serde_json::Value;
use std::path::Path;

fn settings(said: &Value) -> Sampling {
    let number = |key: &str| said[key].as_f64().map(|x| x as f32);
    let draws = ["temperature", "top_k", "top_p", "min_p"];
    let draws = draws.iter().any(|key| !said[*key].is_null());
    Sampling {
        temperature: draws.then(|| number("temperature").unwrap_or(1.0)),
        top_k: said["top_k"].as_u64().map(|k| k as usize),
        top_p: number("top_p"),
        min_p: number("min_p"),
        repetition_penalty: number("repetition_penalty").unwrap_or(1.0),
        seed: 0,
    }
}

#[test]
fn scores_are_those_of_the_logits_processors_of_transformers() {
    let expected = expected();
    let logits: Vec<Vec<f32>> = serde_json::from_value(expected["logits"].clone()).unwrap();
    let texts = super::rows(&expected["text"]);
    let cases = expected["filtered"].as_array().unwrap();
    assert_eq!(cases.len(), 14);
    for case in cases {
        let sampling = settings(&case["settings"]);
        let rows: Vec<Vec<Option<f32>>> = serde_json::from_value(case["scores"].clone()).unwrap();
        for ((logits, text), there) in logits.iter().zip(&texts).zip(rows) {
            let mut own = logits.clone();
            sampling.scores(&mut own, text);
            for (own, there) in own.iter().zip(there) {
                let there = there.unwrap_or(f32::NEG_INFINITY);
                // quotients and products, to a rounding
                let same = *own == there || (own - there).abs() <= 2e-7 * there.abs();
                assert!(same, "{}: {own} {there}", case["settings"]);
            }
        }
    }
}

#[test]
fn chance_picks_by_the_share_of_probability_in_the_order_of_ids() {
    let sampling = Sampling {
        temperature: Some(1.0),
        ..Sampling::default()
    };
    let logits = [0.1f32, 0.4, 0.2, 0.3].map(f32::ln);
    let chosen = |chance: f64| sampling.choose(&mut logits.clone(), &[0], chance).unwrap();
    let at = [0.0, 0.09, 0.11, 0.49, 0.51, 0.69, 0.71, 0.999_999_9];
    assert_eq!(at.map(chosen), [0, 0, 1, 1, 2, 2, 3, 3]);
    let mut cut = logits;
    cut[3] = f32::NEG_INFINITY;
    assert_eq!(sampling.choose(&mut cut, &[0], 0.999_999_999).unwrap(), 2);
}

#[test]
fn logits_that_are_no_numbers_are_refused() {
    let sampling = Sampling {
        temperature: Some(1.0),
        ..Sampling::default()
    };
    for bad in [
        [0.0, f32::NAN],
        [f32::NEG_INFINITY; 2],
        [f32::INFINITY, 0.0],
    ] {
        let refusal = sampling.choose(&mut bad.clone(), &[0], 0.5).unwrap_err();
        assert!(refusal.to_string().contains("gone astray"), "{refusal}");
    }
}

/// SentencePiece with and without bytes, byte-level BPE, bytes.
fn tokenizers() -> Vec<Tokenizer> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tokenizers");
    let files = ["bpe_bytes.model", "unigram_plain.model", "gpt2.json"];
    let files = files
        .iter()
        .map(|name| Tokenizer::open(&dir.join(name)).unwrap());
    files.chain([Tokenizer::bytes()]).collect()
}

#[test]
fn the_text_of_tokens_one_by_one_is_that_of_all_of_them_and_only_grows() {
    let text = "It was the best of times,  it was the \u{e9}t\u{e9} \u{1f600} of \u{65e5}\u{672c}.\n\n\"No!\" \u{fffd}x";
    for tokenizer in tokenizers() {
        let mut ids = Vec::new();
        tokenizer.encode(text, &mut ids);
        ids.push(tokenizer.eos());
        tokenizer.encode("Again", &mut ids);
        for end in 1..=ids.len() {
            let mut stream = TextStream::new(&tokenizer);
            let mut before = String::new();
            for id in &ids[..end] {
                stream.push(*id);
                assert!(stream.text().starts_with(&before));
                before = stream.text().to_owned();
            }
            stream.finish();
            assert_eq!(stream.text(), tokenizer.decode_inside(&ids[..end]));
            assert_eq!(stream.ids(), &ids[..end]);
        }
    }
}

#[test]
fn stop_words_are_found_across_tokens_and_what_may_begin_one_waits() {
    let tokenizer = Tokenizer::bytes();
    let words = ["\u{e9}nd", "nda", "stop"].map(str::to_owned).to_vec();
    let stops = StopWords::new(words, &tokenizer).unwrap();
    let text = "the \u{e9}ndanger";
    for looked in 0..7 {
        assert_eq!(stops.find(text, looked), Some(4), "{looked}");
    }
    assert_eq!(stops.find("the en", 0), None);
    for (text, settled) in [
        ("the st", 4),
        ("the \u{e9}n", 4),
        ("then", 3),
        ("the", 3),
        ("", 0),
        ("stopn", 4),
    ] {
        assert_eq!(stops.settled(text), settled, "{text}");
    }
    let none = StopWords::default();
    assert_eq!((none.find("text", 0), none.settled("text")), (None, 4));
}

#[test]
fn a_stop_word_that_no_tokens_make_is_refused() {
    let refusal = |word: &str, tokenizer: &Tokenizer| {
        let made = StopWords::new(vec![word.to_owned()], tokenizer);
        made.unwrap_err().to_string()
    };
    let bytes = Tokenizer::bytes();
    assert!(refusal("", &bytes).contains("is empty"));
    // a vocabulary without bytes has no such letter, and makes one space of two
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tokenizers");
    let plain = Tokenizer::open(&dir.join("unigram_plain.model")).unwrap();
    for word in ["\u{65e5}", "a  b", "\n\n"] {
        assert!(
            refusal(word, &plain).contains("no tokens of this vocabulary"),
            "{word}"
        );
    }
    for tokenizer in tokenizers() {
        let words = vec!["the".to_owned(), " of".to_owned()];
        assert!(StopWords::new(words, &tokenizer).is_ok());
    }
}
