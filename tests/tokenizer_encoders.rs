//! Tokenizers of BERT, RoBERTa, GPT-2, CLIP, Llama 3, ALBERT and XLNet against transformers' own classes, and training them.

use kiln::tokenizer::{SpecialIds, Tokenizer, Training, VocabularyKind, train};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A folder of small vocabularies; `make.py` beside them says how they and the golden ids were made.
fn folder(name: &str) -> PathBuf {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tokenizers/encoders");
    all.join(name)
}

fn open(name: &str) -> Tokenizer {
    Tokenizer::open(&folder(name)).unwrap()
}

fn ids(tokenizer: &Tokenizer, text: &str) -> Vec<u32> {
    let mut ids = Vec::new();
    tokenizer.encode(text, &mut ids);
    ids
}

/// Lines with their ids by the classes of transformers 5.24.0.
fn golden() -> BTreeMap<String, Vec<(String, Vec<u32>)>> {
    serde_json::from_slice(&std::fs::read(folder("golden.json")).unwrap()).unwrap()
}

#[test]
fn vocabularies_of_encoders_cut_as_transformers_does() {
    let golden = golden();
    assert_eq!(golden.len(), 8);
    for (name, lines) in golden {
        let tokenizer = open(&name);
        let place = tempfile::tempdir().unwrap();
        tokenizer.save(place.path()).unwrap();
        let again = Tokenizer::open(place.path()).unwrap();
        assert_eq!(again.fingerprint(), tokenizer.fingerprint(), "{name}");
        assert!(lines.len() > 10);
        for (text, expected) in &lines {
            assert_eq!(ids(&tokenizer, text), *expected, "{name}: {text:?}");
            assert_eq!(ids(&again, text), *expected, "{name} saved: {text:?}");
        }
    }
}

#[test]
fn ids_with_a_part_of_their_own_are_those_of_the_families() {
    // by the fixtures' files: the order in which their trainers were told of them
    let of = |[unk, bos, cls, sep, mask]: [Option<u32>; 5]| SpecialIds {
        unk,
        bos,
        cls,
        sep,
        mask,
        cls_last: false,
    };
    let bert = of([Some(1), None, Some(2), Some(3), Some(4)]);
    let roberta = of([Some(3), Some(0), Some(0), Some(2), Some(4)]);
    let xlnet = SpecialIds {
        cls_last: true,
        ..of([Some(0), Some(1), Some(3), Some(4), Some(6)])
    };
    for (name, special, pad, eos) in [
        ("bert", bert, Some(0), 3),
        ("albert", bert, Some(0), 3),
        ("roberta", roberta, Some(1), 2),
        ("xlnet", xlnet, Some(5), 2),
        ("gpt2", SpecialIds::default(), None, 0),
    ] {
        let tokenizer = open(name);
        assert_eq!(tokenizer.special(), special, "{name}");
        assert_eq!((tokenizer.pad(), tokenizer.eos()), (pad, eos), "{name}");
        let SpecialIds {
            unk,
            bos,
            cls,
            sep,
            mask,
            ..
        } = special;
        let all = [unk, bos, cls, sep, mask, pad, Some(eos)];
        let ordinary = tokenizer.ordinary_ids();
        assert!(ordinary.len() > 250, "{name}: {}", ordinary.len());
        for id in all.into_iter().flatten() {
            assert!(!ordinary.contains(&id), "{name}: {id}");
        }
        let text = ids(&tokenizer, "The words that a text has");
        let known = text.iter().filter(|id| Some(**id) != unk);
        assert!(known.clone().count() > 5, "{name}: {text:?}");
        assert!(known.into_iter().all(|id| ordinary.contains(id)), "{name}");
        // five words begin behind the first
        let begins = text.iter().skip(1).filter(|id| tokenizer.begins_word(**id));
        assert_eq!(begins.count(), 5, "{name}: {text:?}");
    }
}

#[test]
fn no_name_of_a_control_token_in_a_text_becomes_one_and_ids_are_named_in_full() {
    for (name, row) in [
        ("bert", "[CLS] a [MASK] b [SEP] [PAD]"),
        ("roberta", "<s>a<mask> b</s><pad>"),
    ] {
        let tokenizer = open(name);
        let special = tokenizer.special();
        let [cls, sep, mask] = [special.cls, special.sep, special.mask].map(Option::unwrap);
        let got = ids(&tokenizer, row);
        for id in [cls, sep, mask, tokenizer.pad().unwrap()] {
            assert!(!got.contains(&id), "{name}: {got:?}");
        }
        let mut whole = vec![cls];
        tokenizer.encode("a", &mut whole);
        whole.push(mask);
        tokenizer.encode(" b", &mut whole);
        whole.extend([sep, tokenizer.pad().unwrap()]);
        let written = tokenizer.decode(&whole);
        assert_eq!(written.replace(' ', ""), row.replace(' ', ""), "{name}");
    }
    let bert = open("bert");
    let text = "the words, of a text.";
    assert_eq!(bert.decode(&ids(&bert, text)), text);
    let roberta = open("roberta");
    for text in [" two  spaces\n", "caf\u{e9} \u{65e5}\u{672c}"] {
        assert_eq!(roberta.decode(&ids(&roberta, text)), text);
        let lengths = roberta.byte_lengths();
        let counted = ids(&roberta, text)
            .iter()
            .map(|id| lengths[*id as usize] as usize)
            .sum::<usize>();
        assert_eq!(counted, text.len());
    }
}

#[test]
fn clips_words_have_an_end_no_case_and_no_text_makes_a_control_token() {
    let clip = open("clip");
    let special = clip.special();
    assert_eq!(
        (special.bos, clip.eos(), clip.pad()),
        (Some(602), 603, None)
    );
    let got = ids(&clip, "a <|endoftext|> b<|startoftext|>");
    assert!(got.len() > 8, "{got:?}");
    assert!(!got.contains(&602) && !got.contains(&603), "{got:?}");
    assert_eq!(ids(&clip, "A  CAT\n"), ids(&clip, "a cat"));
    let cat = ids(&clip, "a cat");
    assert_eq!(clip.decode(&cat), "a cat");
    let lengths = clip.byte_lengths();
    let counted: usize = cat.iter().map(|id| lengths[*id as usize] as usize).sum();
    assert_eq!(counted, "a cat ".len());
    // as OpenAI published it: pieces and merges, in two files
    let file = std::fs::read(folder("clip").join("tokenizer.json")).unwrap();
    let file: Value = serde_json::from_slice(&file).unwrap();
    let place = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(place.path().join(name), text).unwrap();
    write("vocab.json", &file["model"]["vocab"].to_string());
    let pairs = file["model"]["merges"].as_array().unwrap().iter();
    let words = pairs.map(|pair| {
        let [left, right] = [0, 1].map(|k| pair[k].as_str().unwrap());
        format!("{left} {right}\n")
    });
    write("merges.txt", &words.collect::<String>());
    let again = Tokenizer::open(place.path()).unwrap();
    assert_eq!((again.special().bos, again.eos()), (Some(602), 603));
    for (text, expected) in &golden()["clip"] {
        assert_eq!(ids(&again, text), *expected, "{text:?}");
    }
}

#[test]
fn transformers_is_told_of_the_class_that_makes_the_same() {
    for (name, class, key, value) in [
        ("bert", "BertTokenizer", "do_lower_case", json!(true)),
        ("bert_cased", "BertTokenizer", "do_lower_case", json!(false)),
        ("roberta", "RobertaTokenizer", "mask_token", json!("<mask>")),
        ("gpt2", "GPT2Tokenizer", "eos_token", json!("<|endoftext|>")),
        (
            "llama3",
            "PreTrainedTokenizerFast",
            "bos_token",
            json!("<|begin_of_text|>"),
        ),
        ("clip", "CLIPTokenizer", "pad_token", json!("<|endoftext|>")),
        ("albert", "AlbertTokenizer", "cls_token", json!("[CLS]")),
        ("xlnet", "XLNetTokenizer", "padding_side", json!("left")),
    ] {
        let place = tempfile::tempdir().unwrap();
        open(name).save_for_transformers(place.path()).unwrap();
        let said = std::fs::read(place.path().join("tokenizer_config.json")).unwrap();
        let said: Value = serde_json::from_slice(&said).unwrap();
        assert_eq!(
            (said["tokenizer_class"].as_str(), &said[key]),
            (Some(class), &value),
            "{name}"
        );
        assert!(place.path().join("tokenizer.json").exists(), "{name}");
    }
}

fn line(k: usize) -> String {
    format!(
        "number {k} of {} words, and the {}th line",
        k * 7 % 97,
        k % 31
    )
}

fn trained(kind: VocabularyKind, vocabulary: usize) -> kiln::error::Result<Tokenizer> {
    let training = Training {
        kind,
        vocabulary,
        sample_bytes: 1 << 20,
        min_count: 1,
    };
    train((0..500).map(line), training)
}

#[test]
fn byte_level_bpe_is_trained_as_the_tokenizers_package_trains_it() {
    let tokenizer = trained(VocabularyKind::Bpe, 320).unwrap();
    // BpeTrainer of the Python package tokenizers 0.23.3 on the same 500 lines, vocab_size 319
    let piece = |id: u32| tokenizer.piece(id);
    let first: Vec<String> = (260..266).map(piece).collect();
    assert_eq!(first, ["th", "an", "be", "ds", "in", "lin"]);
    let last: Vec<String> = (316..320).map(piece).collect();
    assert_eq!(last, ["\u{120}31", "\u{120}32", "\u{120}33", "<mask>"]);
    let expected = [277, 296, 22, 23, 274, 278, 281, 224, 82, 81, 280, 286];
    assert_eq!(
        ids(&tokenizer, "number 1234 of the words on line 7"),
        expected
    );
}

#[test]
fn wordpiece_is_trained_with_berts_layout_and_the_same_file_each_time() {
    let tokenizer = trained(VocabularyKind::Wordpiece, 120).unwrap();
    assert_eq!(tokenizer.vocabulary(), 120);
    let names: Vec<String> = (0..5).map(|id| tokenizer.piece(id)).collect();
    assert_eq!(names, ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]);
    let got = ids(&tokenizer, "Number 1234 of the words on line 7");
    let pieces: Vec<String> = got.iter().map(|id| tokenizer.piece(*id)).collect();
    // WordPieceTrainer of the Python package tokenizers 0.23.3 on the same 500 lines; its ids differ from run to run
    let expected = [
        "number", "12", "##3", "##4", "of", "the", "words", "o", "##n", "line", "7",
    ];
    assert_eq!(pieces, expected);
    for _ in 0..3 {
        let again = trained(VocabularyKind::Wordpiece, 120).unwrap();
        assert_eq!(again.fingerprint(), tokenizer.fingerprint());
    }
}

#[test]
fn a_unigram_vocabulary_with_a_mask_has_alberts_layout() {
    let tokenizer = trained(VocabularyKind::UnigramMask, 120).unwrap();
    assert_eq!((tokenizer.vocabulary(), tokenizer.pad()), (120, Some(0)));
    let names: Vec<String> = (0..5).map(|id| tokenizer.piece(id)).collect();
    assert_eq!(names, ["<pad>", "<unk>", "[CLS]", "[SEP]", "[MASK]"]);
    let special = tokenizer.special();
    let found = [special.unk, special.cls, special.sep, special.mask];
    assert_eq!(found, [Some(1), Some(2), Some(3), Some(4)]);
    assert!(tokenizer.sentinels().is_empty() && tokenizer.ordinary_ids().len() == 115);
    let text = "number 12 of the words on line 7";
    let got = ids(&tokenizer, text);
    assert!(tokenizer.begins_word(got[0]) && !got.contains(&1));
    assert_eq!(tokenizer.decode(&got), text);
    let error = trained(VocabularyKind::UnigramMask, 20)
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.contains("expected at least 21, as 5 are control tokens"),
        "{error}"
    );
}

#[test]
fn too_little_text_and_too_small_vocabularies_are_refused() {
    for (kind, small) in [(VocabularyKind::Wordpiece, 20), (VocabularyKind::Bpe, 100)] {
        let error = trained(kind, small).err().unwrap().to_string();
        assert!(error.contains("ask for at least"), "{error}");
        let error = trained(kind, 30_000).err().unwrap().to_string();
        assert!(error.contains("ask for at most"), "{error}");
    }
}

#[test]
fn damaged_files_say_what_was_expected_and_where() {
    let place = tempfile::tempdir().unwrap();
    let refused = |name: &str, content: &[u8]| {
        let path = place.path().join(name);
        std::fs::write(&path, content).unwrap();
        let error = Tokenizer::open(&path).err().unwrap();
        let mut said = error.to_string();
        let mut inner = std::error::Error::source(&error);
        while let Some(error) = inner {
            said = format!("{said}: {error}");
            inner = error.source();
        }
        said
    };
    let error = refused("vocab.txt", b"the\n##s\n");
    assert!(
        error.contains("vocab.txt") && error.contains("no [UNK]"),
        "{error}"
    );
    let error = refused("vocab.txt", b"[UNK]\n\xff\n");
    assert!(
        error.contains("UTF-8") && error.contains("byte 6"),
        "{error}"
    );
    let error = refused("vocab.json", b"{\"<|endoftext|>\": 0}");
    assert!(error.contains("merges.txt"), "{error}");
    std::fs::write(place.path().join("merges.txt"), "#version: 0.2\na b c\n").unwrap();
    let error = refused("vocab.json", b"{\"<|endoftext|>\": 0}");
    assert!(
        error.contains("merges.txt") && error.contains("line 2: expected two pieces"),
        "{error}"
    );
    std::fs::write(place.path().join("merges.txt"), "a b\n").unwrap();
    let error = refused("vocab.json", b"{\"<|endoftext|>\": 0}");
    assert!(error.contains("vocab.json"), "{error}");
}
