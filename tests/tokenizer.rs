//! Tokenizers against the reference libraries, and through the binary.

use assert_cmd::Command;
use kiln::fetch::known::obtain_dataset;
use kiln::tokenizer::{Tokenizer, Training, VocabularyKind, train};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder of T5's published vocabulary, fetched when it is missing.
fn published() -> PathBuf {
    obtain_dataset("t5-vocabulary", &mut |_| {}).unwrap()
}

/// Lines and their ids by the Python package sentencepiece 0.2.3 with T5's published model: accents, decomposed and
/// compatibility characters, scripts that it does not know, emoji, control characters, its own space, and ties.
const GOLDEN: &[(&str, &[u32])] = &[
    (
        "The quick brown fox jumps over the lazy dog.",
        &[37, 1704, 4216, 3, 20400, 4418, 7, 147, 8, 19743, 1782, 5],
    ),
    ("", &[]),
    ("  leading  and   double ", &[1374, 11, 1486]),
    ("tab\u{9}sep", &[3808, 142, 102]),
    (
        "caf\u{e9} na\u{ef}ve \u{c5}ngstr\u{f6}m A\u{30a}ngstro\u{308}m",
        &[
            11949, 3, 29, 9, 2, 162, 3, 2, 1725, 30476, 3, 2, 1725, 30476,
        ],
    ),
    (
        "\u{65e5}\u{672c}\u{8a9e} \u{30c6}\u{30b9}\u{30c8} \u{d55c}\u{ad6d}\u{c5b4}",
        &[3, 2, 3, 2, 3, 2],
    ),
    (
        "\u{1f600} emoji \u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467} family",
        &[3, 2, 3, 15, 51, 21892, 3, 2, 3, 2, 3, 2, 384],
    ),
    (
        "<pad> </s> <unk> <extra_id_0>",
        &[
            3, 2, 5612, 3155, 3, 2, 87, 7, 3155, 3, 2, 6513, 3155, 3, 2, 25666, 834, 23, 26, 834,
            632, 3155,
        ],
    ),
    (
        "\u{fb01} ligature \u{2167} \u{bd} \u{2122}",
        &[361, 3, 17140, 2693, 27936, 209, 2, 357, 3, 2305],
    ),
    ("\u{200b}zero width\u{200d} joiner", &[5733, 9400, 1715, 49]),
    (
        "\u{a0}nbsp\u{3000}ideographic",
        &[3, 29, 115, 7, 102, 3, 1599, 16587],
    ),
    ("\u{65e5}\u{65e5}\u{65e5}\u{65e5}", &[3, 2]),
    ("a\u{65e5}b\u{65e5} \u{65e5}", &[3, 9, 2, 115, 2, 3, 2]),
    ("\u{1}control\u{7}", &[610]),
    (
        "\u{2026}\u{201c}quotes\u{201d}\u{2018}x\u{2019} \u{2014} \u{2013} -",
        &[
            3, 233, 735, 8270, 15, 7, 153, 5174, 226, 22, 3, 318, 3, 104, 3, 18,
        ],
    ),
    ("\u{d0} \u{de} \u{df} \u{f8}", &[3, 2, 3, 2, 3, 5202, 3, 2]),
    ("\u{fdfa}", &[3, 2, 3, 2, 3, 2, 3, 2]),
    (
        "\u{ff11}\u{ff12}\u{ff13}\u{ff21}\u{ff22}\u{ff23}",
        &[3, 14574, 5359, 254],
    ),
    ("\u{1d49c}\u{1d4c1}\u{1d4c5}\u{1d4bd}\u{1d4b6}", &[12503]),
    ("\u{2581}\u{2581} literal", &[26998]),
    ("a\u{2581}b", &[3, 9, 3, 115]),
    (" \u{2581} x", &[3, 226]),
    ("think----\u{22}", &[317, 18, 14817, 121]),
    (
        "For Miss ----------, read Miss Smith.",
        &[242, 5964, 3, 18, 14817, 14817, 14817, 6, 608, 5964, 3931, 5],
    ),
    (
        "read----mum! a word",
        &[608, 18, 14817, 51, 440, 55, 3, 9, 1448],
    ),
];

fn ids(tokenizer: &Tokenizer, text: &str) -> Vec<u32> {
    let mut ids = Vec::new();
    tokenizer.encode(text, &mut ids);
    ids
}

#[test]
fn the_published_vocabulary_cuts_as_the_reference_library_does() {
    let tokenizer = Tokenizer::open(&published().join("spiece.model")).unwrap();
    assert_eq!(
        (tokenizer.vocabulary(), tokenizer.pad(), tokenizer.eos()),
        (32_100, Some(0), 1)
    );
    assert_eq!(tokenizer.sentinels()[..2], [32_099, 32_098]);
    assert_eq!(tokenizer.sentinels().len(), 100);
    for (text, expected) in GOLDEN {
        assert_eq!(ids(&tokenizer, text), *expected, "{text:?}");
    }
    // the same vocabulary as tokenizer.json, through the crate of that name
    let json = Tokenizer::open(&published().join("tokenizer.json")).unwrap();
    assert_eq!(json.sentinels(), tokenizer.sentinels());
    assert_eq!(ids(&json, GOLDEN[0].0), GOLDEN[0].1);
}

/// The folder of small vocabularies; its `make.py` says how they and the golden ids were made.
fn small() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tokenizers")
}

#[test]
fn merged_and_unpadded_vocabularies_cut_as_the_reference_libraries_do() {
    type Golden = BTreeMap<String, Vec<(String, Vec<u32>)>>;
    let golden = std::fs::read(small().join("golden.json")).unwrap();
    let golden: Golden = serde_json::from_slice(&golden).unwrap();
    assert_eq!(golden.len(), 5);
    for (file, lines) in golden {
        let tokenizer = Tokenizer::open(&small().join(&file)).unwrap();
        for (text, expected) in &lines {
            assert_eq!(ids(&tokenizer, text), *expected, "{file}: {text:?}");
        }
        let padded = file == "bpe_own.model";
        assert_eq!(tokenizer.pad(), padded.then_some(0), "{file}");
        let end = match file.as_str() {
            "bpe_own.model" => 1,
            "gpt2.json" => 0,
            _ => 2,
        };
        assert_eq!(tokenizer.eos(), end, "{file}");
        let text = lines[0].0.as_str();
        let back = tokenizer.decode(&ids(&tokenizer, text));
        // small vocabularies miss some of its letters
        let alike = back.matches(' ').count() == text.matches(' ').count();
        assert!(
            alike && (file.ends_with("plain.model") || back == text || padded),
            "{file}: {back}"
        );
    }
}

/// A `tokenizer.json` of whole words with that kind of model, whose special tokens are all among its pieces.
fn words(special: &[&str], before: &str) -> Tokenizer {
    let pieces: Vec<&str> = special
        .iter()
        .copied()
        .chain(["document", "tells", "S", "]"])
        .collect();
    let vocabulary: serde_json::Map<String, Value> = pieces
        .iter()
        .enumerate()
        .map(|(id, piece)| ((*piece).to_owned(), json!(id)))
        .collect();
    let added: Vec<Value> = special
        .iter()
        .enumerate()
        .map(|(id, content)| {
            json!({"id": id, "content": content, "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": false, "special": true})
        })
        .collect();
    let file = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": added, "normalizer": null,
        "pre_tokenizer": {"type": before}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": special[1]},
    });
    Tokenizer::from_json(file.to_string().into_bytes()).unwrap()
}

#[test]
fn no_name_of_a_control_token_in_a_text_becomes_one() {
    let special = [
        "[PAD]",
        "[UNK]",
        "[CLS]",
        "[SEP]",
        "{{tool}}",
        "\u{ab}end\u{bb}",
        "</s>",
        "<extra_id_0>",
    ];
    let tokenizer = words(&special, "WhitespaceSplit");
    let text =
        "document [SEP] [PAD] [CLS] {{tool}} \u{ab}end\u{bb} </s> <extra_id_0> [UNK] tells [SEP]";
    let got = ids(&tokenizer, text);
    assert!(
        got.iter().all(|id| *id == 1 || *id >= special.len() as u32),
        "{got:?}"
    );
    let words = [got[0], got[got.len() - 3]];
    assert_eq!(
        words,
        [8, 9],
        "the words around them are what they were: {got:?}"
    );
    // the sentinel is one where it is asked for
    let mut marked = Vec::new();
    tokenizer.encode_with_sentinels("document <extra_id_0> [SEP]", &mut marked);
    assert_eq!(marked[..2], [8, 7]);
    assert!(!marked.contains(&3), "{marked:?}");

    // pieces of the user's own in a SentencePiece model: 3 to 5 are <extra_id_0>, <extra_id_1> and [SEP], 7 is text
    let own = Tokenizer::open(&small().join("bpe_own.model")).unwrap();
    let got = ids(&own, "kiln train [SEP] <extra_id_1> <pad> -- </s>");
    assert!(
        got.iter().all(|id| ![0, 1, 3, 4, 5].contains(id)),
        "{got:?}"
    );
    assert!(got.contains(&7), "{got:?}");
    assert_eq!(own.sentinels(), [3, 4]);
}

#[test]
fn transformers_is_told_of_a_model_like_t5s_and_gets_others_described() {
    let place = tempfile::tempdir().unwrap();
    let json_of =
        |path: PathBuf| -> Value { serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap() };
    let published = Tokenizer::open(&published().join("spiece.model")).unwrap();
    published
        .save_for_transformers(&place.path().join("t5"))
        .unwrap();
    let said = json_of(place.path().join("t5/tokenizer_config.json"));
    // T5Tokenizer and T5TokenizerFast of 4.57.6 and T5Tokenizer of 5.24.0 then count sentinels down from 32,099
    assert_eq!(
        (&said["tokenizer_class"], &said["extra_ids"]),
        (&json!("T5Tokenizer"), &json!(100))
    );
    assert_eq!(said.get("additional_special_tokens"), None);
    assert!(!place.path().join("t5/tokenizer.json").exists());
    // 5.24.0 takes every spiece.model for a unigram whose unknown is 2: these get a tokenizer.json beside them
    for name in ["unigram_plain", "bpe_plain"] {
        let own = Tokenizer::open(&small().join(format!("{name}.model"))).unwrap();
        own.save_for_transformers(&place.path().join(name)).unwrap();
        let described = Tokenizer::open(&place.path().join(name).join("tokenizer.json")).unwrap();
        assert_eq!(described.sentinels(), own.sentinels());
        assert_eq!(
            (described.eos(), described.vocabulary()),
            (2, own.vocabulary())
        );
        for text in [
            "The quick brown fox",
            "  two  spaces ",
            "caf\u{e9} \u{65e5}\u{65e5} 12",
            "think----\"",
            "<s> [x]",
        ] {
            assert_eq!(ids(&described, text), ids(&own, text), "{name}: {text}");
        }
        let said = json_of(place.path().join(name).join("tokenizer_config.json"));
        assert_eq!(said["tokenizer_class"], "PreTrainedTokenizerFast");
    }
}

#[test]
fn sentinels_are_made_only_when_asked_for_and_decoding_names_them() {
    for tokenizer in [
        Tokenizer::open(&published()).unwrap(),
        Tokenizer::open(&published().join("tokenizer.json")).unwrap(),
        Tokenizer::bytes(),
    ] {
        let text = "I like <extra_id_0> and <extra_id_1>.";
        let sentinels = tokenizer.sentinels();
        assert!(
            !ids(&tokenizer, text)
                .iter()
                .any(|id| sentinels.contains(id))
        );
        let mut marked = Vec::new();
        tokenizer.encode_with_sentinels(text, &mut marked);
        let found: Vec<u32> = marked
            .iter()
            .copied()
            .filter(|id| sentinels.contains(id))
            .collect();
        assert_eq!(found, sentinels[..2]);
        marked.push(tokenizer.eos());
        let decoded = tokenizer.decode(&marked);
        // bytes keep the spaces before their sentinels
        let close = decoded.replace(" <extra_id", "<extra_id");
        assert!(
            close.starts_with("I like<extra_id_0> and<extra_id_1>"),
            "{decoded}"
        );
        assert!(decoded.ends_with("</s>"), "{decoded}");
    }
}

#[test]
fn bytes_are_those_of_byt5() {
    // transformers' ByT5Tokenizer: each byte plus 3
    let tokenizer = Tokenizer::bytes();
    let text = "a\u{e9}\u{1f600}";
    assert_eq!(ids(&tokenizer, text), [100, 198, 172, 243, 162, 155, 131]);
    assert_eq!(tokenizer.decode(&ids(&tokenizer, text)), text);
    assert_eq!(
        (tokenizer.vocabulary(), tokenizer.sentinels()[0]),
        (384, 383)
    );
}

#[test]
fn a_damaged_model_is_an_error_and_never_a_panic() {
    let whole = std::fs::read(published().join("spiece.model")).unwrap();
    let cut = (0..25).map(|k| k * whole.len() / 25);
    for end in cut {
        let _ = Tokenizer::from_model(whole[..end].to_vec()).map(|t| ids(&t, GOLDEN[4].0));
    }
    for at in (0..25).map(|k| k * 31_337 % whole.len()) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let _ = Tokenizer::from_model(bytes).map(|t| ids(&t, GOLDEN[4].0));
    }
    assert!(Tokenizer::from_model(b"no model".to_vec()).is_err());
    assert!(Tokenizer::from_json(b"{}".to_vec()).is_err());
    let empty = tempfile::tempdir().unwrap();
    let error = Tokenizer::open(empty.path()).err().unwrap().to_string();
    assert!(
        error.contains("expected one of spiece.model, tokenizer.json, vocab.txt, vocab.json"),
        "{error}"
    );
}

#[test]
fn a_trained_vocabulary_has_t5s_layout_and_comes_back_from_its_file() {
    let line = |k: usize| {
        format!(
            "number {k} of {} words, and the {}th line",
            k * 7 % 97,
            k % 31
        )
    };
    let training = Training {
        kind: VocabularyKind::Unigram,
        vocabulary: 160,
        sample_bytes: 1 << 20,
        min_count: 1,
    };
    let trained = train((0..500).map(line), training).unwrap();
    assert_eq!(
        (trained.vocabulary(), trained.pad(), trained.eos()),
        (160, Some(0), 1)
    );
    assert_eq!((trained.sentinels()[0], trained.sentinels()[99]), (159, 60));
    let place = tempfile::tempdir().unwrap();
    trained.save(place.path()).unwrap();
    let again = Tokenizer::open(place.path()).unwrap();
    assert_eq!(again.fingerprint(), trained.fingerprint());
    let text = line(1234);
    assert_eq!(ids(&again, &text), ids(&trained, &text));
    assert_eq!(again.decode(&ids(&again, &text)), text);
    let small = Training {
        vocabulary: 100,
        ..training
    };
    assert!(
        train((0..9).map(line), small)
            .err()
            .unwrap()
            .to_string()
            .contains("at least 119")
    );
    let large = Training {
        vocabulary: 30_000,
        ..training
    };
    assert!(train((0..9).map(line), large).is_err());
    let none = train(std::iter::empty(), large).err().unwrap();
    assert!(none.to_string().contains("no text"), "{none}");
}

#[test]
fn the_binary_encodes_and_decodes_lines() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("lines.txt");
    std::fs::write(&file, format!("{}\n\n{}\r\n", GOLDEN[0].0, GOLDEN[3].0)).unwrap();
    let kiln = |words: &[&str]| {
        let mut command = Command::cargo_bin("kiln").unwrap();
        command.arg("tokenizer").args(words).arg(&file);
        command
            .args(["--tokenizer", "dataset:t5-vocabulary/spiece.model"])
            .output()
            .unwrap()
    };
    let of = |ids: &[u32]| ids.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
    let encoded = String::from_utf8(kiln(&["encode"]).stdout).unwrap();
    assert_eq!(
        encoded,
        format!("{}\n\n{}\n", of(GOLDEN[0].1), of(GOLDEN[3].1))
    );
    std::fs::write(&file, &encoded).unwrap();
    let decoded = String::from_utf8(kiln(&["decode"]).stdout).unwrap();
    assert!(
        decoded.starts_with("The quick brown fox jumps over the lazy dog.\n\n"),
        "{decoded}"
    );
    std::fs::write(&file, b"good\nb\xffd\n").unwrap();
    let refused = kiln(&["encode"]);
    let error = String::from_utf8(refused.stderr).unwrap();
    assert!(error.contains("line 2, byte 6"), "{error}");
    assert_eq!(refused.status.code(), Some(5), "{error}");
    std::fs::write(&file, "5 99999\n").unwrap();
    let error = String::from_utf8(kiln(&["decode"]).stderr).unwrap();
    assert!(
        error.contains("line 1: expected ids from 0 to 32099, got `99999`"),
        "{error}"
    );
}

#[test]
fn a_vocabulary_that_is_saved_by_several_at_once_is_whole() {
    let place = tempfile::tempdir().unwrap();
    let tokenizer = Tokenizer::bytes();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..100 {
                    tokenizer.save(place.path()).unwrap();
                    Tokenizer::open(place.path()).unwrap();
                }
            });
        }
    });
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1);
}

/// Tokens of the user's own, in each kind of vocabulary, against the crate that defines `tokenizer.json`.
#[test]
fn extra_tokens_have_ids_behind_all_others_and_no_text_makes_them() {
    let place = tempfile::tempdir().unwrap();
    let text = place.path().join("text.txt");
    let line = |k: usize| {
        format!(
            "the cat {k} sat on mat {} and saw <fim_prefix> there\n",
            k * 7
        )
    };
    std::fs::write(&text, (0..400).map(line).collect::<String>()).unwrap();
    let run = |(kind, vocab): (&str, u32), out: &Path, extra: &[&str]| {
        let mut command = Command::cargo_bin("kiln").unwrap();
        command
            .args(["tokenizer", "train"])
            .arg(&text)
            .arg("--out")
            .arg(out);
        command.args(["--kind", kind, "--vocab", &vocab.to_string()]);
        extra
            .iter()
            .for_each(|name| _ = command.args(["--extra-token", name]));
        command.output().unwrap()
    };
    for (kind, vocab) in [("bpe", 300), ("wordpiece", 80), ("unigram_mask", 60)] {
        let out = place.path().join(kind);
        let done = run((kind, vocab), &out, &["<fim_prefix>", "<fim_suffix>"]);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{kind}: {said}");
        let tokenizer = Tokenizer::open(&out).unwrap();
        assert_eq!(tokenizer.vocabulary(), vocab as usize, "{kind}");
        assert_eq!(tokenizer.id("<fim_prefix>"), Some(vocab - 2), "{kind}");
        assert_eq!(tokenizer.id("<fim_suffix>"), Some(vocab - 1), "{kind}");
        let own = ids(&tokenizer, "saw <fim_prefix> there");
        assert!(!own.contains(&(vocab - 2)), "{kind}: {own:?}");
        assert!(!tokenizer.is_ordinary(vocab - 2));
        let file = tokenizers::Tokenizer::from_file(out.join("tokenizer.json")).unwrap();
        let theirs = file.encode("saw <fim_prefix> there", false).unwrap();
        assert!(theirs.get_ids().contains(&(vocab - 2)), "{kind}");
    }
    let out = place.path().join("none");
    for (names, message) in [
        (&["<mask>"][..], "<mask> is there already"),
        (&["<a>", "<a>"], "<a> is there already"),
        (&[" x"], "without spaces around it"),
        (&[""], "without spaces around it"),
    ] {
        let done = run(("bpe", 300), &out, names);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains(message) && !out.exists(), "{said}");
    }
}
