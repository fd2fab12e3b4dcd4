//! What cannot be used, through the binary: what is said, and the exit code, by which a script knows who has to act.

use super::binary::{kiln, name};
use super::folder;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

const COMMAND: i32 = 2;
const DATA: i32 = 5;

/// What a spoilt model is called by, and how it is spoilt.
type Spoilt = (&'static str, fn(&Path), i32, &'static str);

fn put(dir: &Path, file: &str, bytes: &[u8]) -> PathBuf {
    let path = dir.join(file);
    fs::write(&path, bytes).unwrap();
    path
}

fn refused(arguments: &[&str], code: i32, message: &str) {
    let (found, _, err) = kiln(&[arguments, &["--plugin", "no-such-plugin"]].concat());
    assert_eq!(found, code, "{arguments:?}: {err}");
    assert!(err.contains(message), "{arguments:?}: {err}");
}

#[test]
fn files_of_prompts_and_questions_end_with_the_code_of_data_and_their_names_with_that_of_the_command()
 {
    let dir = folder("gpt2", &json!({}));
    let (at, own) = (dir.path(), name(dir.path()).to_owned());
    let latin = put(at, "latin.jsonl", b"{\"prompt\": \"caf\xe9\"}\n");
    let ids = put(at, "ids.jsonl", b"{\"ids\": [3, 40]}\n");
    let there = put(at, "there.jsonl", b"");
    let missing = at.join("missing.jsonl");
    let long = "\n".repeat(48);
    for (more, code, message) in [
        (
            &["--prompts", name(&latin)][..],
            DATA,
            "expected UTF-8, got other bytes at byte 15",
        ),
        (&["--prompts", name(&missing)], COMMAND, "No such file"),
        (&["--prompts", name(at)], COMMAND, "Is a directory"),
        (
            &["--prompts", name(&ids)],
            DATA,
            "id 40 is none of the model's, which has 40",
        ),
        (
            &["--prompt", &long],
            DATA,
            "48 tokens; the model has 48 positions",
        ),
        (
            &["--prompts", name(&ids), "--prompt", "x"],
            COMMAND,
            "cannot be used with",
        ),
        (&[], COMMAND, "<--prompt <TEXT>|--prompts <FILE>>"),
    ] {
        refused(&[&["generate", own.as_str()], more].concat(), code, message);
    }
    let good = "{\"context\": \"\\n\", \"choices\": [\"\\n\", \"\\t\"], \"label\": 0}\n";
    let good = put(at, "good.jsonl", good.as_bytes());
    for (more, code, message) in [
        (&["--choices", name(&latin)][..], DATA, "expected UTF-8"),
        (&["--text", name(&latin)], DATA, "expected UTF-8"),
        (&["--choices", name(&missing)], COMMAND, "No such file"),
        (
            &["--choices", name(&good), "--details", name(&there)],
            COMMAND,
            "wants a new file",
        ),
        (
            &["--choices", name(&good), "--template", "{x"],
            COMMAND,
            "a { without its }",
        ),
        (&[], COMMAND, "<--choices <FILE>|--text <FILE>...>"),
    ] {
        refused(&[&["score", own.as_str()], more].concat(), code, message);
    }
}

#[test]
fn folders_that_are_damaged_or_say_what_nobody_knows_are_refused() {
    let cut = |dir: &Path| {
        let path = dir.join("model.safetensors");
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    };
    let cases: [Spoilt; 7] = [
        (
            "weights cut short",
            cut,
            DATA,
            "model.safetensors: expected",
        ),
        (
            "no weights",
            |dir| fs::remove_file(dir.join("model.safetensors")).unwrap(),
            COMMAND,
            "neither model.safetensors nor",
        ),
        (
            "settings that are none",
            |dir| _ = put(dir, "config.json", b"{\"model_type\""),
            COMMAND,
            "config.json",
        ),
        (
            "a scaling of another name",
            |dir| {
                let path = dir.join("config.json");
                let text = fs::read_to_string(&path).unwrap();
                let text =
                    text.replace("\"rope_type\": \"default\"", "\"rope_type\": \"stretched\"");
                fs::write(
                    path,
                    text.replace("\"rope_type\":\"default\"", "\"rope_type\":\"stretched\""),
                )
                .unwrap();
            },
            COMMAND,
            "stretched",
        ),
        (
            "heads that do not divide",
            |dir| {
                let path = dir.join("config.json");
                let mut config: serde_json::Value =
                    serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
                config["num_key_value_heads"] = json!(3);
                fs::write(path, config.to_string()).unwrap();
            },
            COMMAND,
            "3",
        ),
        (
            "a tokenizer cut short",
            |dir| {
                fs::remove_file(dir.join("bytes.tokenizer")).unwrap();
                put(dir, "tokenizer.json", b"{\"model\": {");
            },
            DATA,
            "tokenizer.json",
        ),
        (
            "ends that are none",
            |dir| _ = put(dir, "generation_config.json", b"{"),
            DATA,
            "generation_config.json",
        ),
    ];
    for (what, spoil, code, message) in cases {
        let dir = folder("llama", &json!({}));
        spoil(dir.path());
        println!("{what}");
        refused(
            &["generate", name(dir.path()), "--prompt", "\n"],
            code,
            message,
        );
        refused(
            &[
                "score",
                name(dir.path()),
                "--text",
                name(&dir.path().join("config.json")),
            ],
            code,
            message,
        );
    }
    refused(
        &["generate", "no/such/folder", "--prompt", "x"],
        COMMAND,
        "no/such/folder",
    );
}

/// A vocabulary of two words: no tokens of it make another.
#[test]
fn a_stop_word_that_no_token_makes_is_refused() {
    let dir = folder("llama", &json!({}));
    fs::remove_file(dir.path().join("bytes.tokenizer")).unwrap();
    let words = json!({
        "version": "1.0", "truncation": null, "padding": null, "normalizer": null, "decoder": null, "post_processor": null,
        "added_tokens": [], "pre_tokenizer": {"type": "Whitespace"},
        "model": {"type": "WordLevel", "unk_token": "<unk>", "vocab": {"<unk>": 0, "</s>": 1, "cat": 2, "owl": 3}},
    });
    put(dir.path(), "tokenizer.json", words.to_string().as_bytes());
    let stop = [
        "generate",
        name(dir.path()),
        "--prompt",
        "cat",
        "--stop",
        "dog",
    ];
    refused(&stop, COMMAND, "dog");
}

#[test]
fn exports_branches_and_laws_of_what_is_not_there_or_damaged_are_refused() {
    let dir = folder("llama", &json!({}));
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name).display().to_string();
    let (run, out) = (at("run"), at("out"));
    let (code, _, err) = kiln(&["import", name(dir.path()), "--out", &run]);
    assert_eq!(code, 0, "{err}");
    fs::create_dir(&out).unwrap();
    put(Path::new(&out), "mine.txt", b"mine");
    refused(
        &["export", &run, "--out", &out],
        COMMAND,
        "holds files already",
    );
    refused(
        &["export", &run, "--out", &at("hf"), "--ema"],
        COMMAND,
        "leave out --ema",
    );
    refused(
        &["export", &at("none"), "--out", &at("hf")],
        COMMAND,
        "none",
    );
    refused(
        &["generate", &run, "--prompt", "\n", "--step", "7"],
        COMMAND,
        "7",
    );

    // another tokenizer than the checkpoint was trained with is what `train::decoders` tries; one that is cut short:
    let tokenizer = Path::new(&run).join("tokenizer");
    let _ = fs::remove_dir_all(&tokenizer);
    fs::create_dir(&tokenizer).unwrap();
    put(&tokenizer, "tokenizer.json", b"{");
    refused(
        &["export", &run, "--out", &at("hf")],
        DATA,
        "tokenizer.json",
    );
    fs::remove_dir_all(&tokenizer).unwrap();

    let state = Path::new(&run).join("checkpoints/step-00000000/state.safetensors");
    let mut bytes = fs::read(&state).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&state, bytes).unwrap();
    refused(
        &["export", &run, "--out", &at("hf")],
        DATA,
        "no intact checkpoint",
    );
    refused(
        &["generate", &run, "--prompt", "\n"],
        DATA,
        "no intact checkpoint",
    );
    assert!(!Path::new(&at("hf")).exists());

    for arguments in [
        &["scale", &at("none")][..],
        &["branch", &at("none"), "--step", "3", "--out", &at("branch")],
        &["branch", &run, "--step", "3", "--out", &out],
    ] {
        let (code, _, err) = kiln(arguments);
        assert_eq!(code, COMMAND, "{arguments:?}: {err}");
    }
}
