//! Through the binary.

use super::{expected, fixtures, folder, rows};
use assert_cmd::Command;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

pub fn kiln(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_kiln"))
        .args(arguments)
        .env("KILN_PLUGIN", &crate::plugins::plugins()[0])
        .env(
            "KILN_CACHE",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/kiln-cache"),
        )
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    (code, text(output.stdout), text(output.stderr))
}

pub fn name(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Prompts and texts within a window, and beyond one of 5 tokens.
#[test]
fn a_file_of_prompts_becomes_a_file_of_texts_in_its_order() {
    for name in ["llama", "mixtral"] {
        a_file_of_prompts(name);
    }
}

fn a_file_of_prompts(model: &str) {
    let expected = expected();
    let dir = folder(model, &json!({ "eos_token_id": [36, 24] }));
    let prompts = dir.path().join("prompts.jsonl");
    let lines = rows(&expected["prompts"]).into_iter();
    let lines = lines.map(|ids| json!({ "ids": ids }).to_string() + "\n");
    fs::write(&prompts, lines.collect::<String>()).unwrap();
    let out = dir.path().join("texts.jsonl");
    let run = |more: &[&str]| {
        let folder = name(dir.path());
        let fixed = [
            "generate",
            folder,
            "--prompts",
            name(&prompts),
            "--out",
            name(&out),
        ];
        kiln(&[&fixed, more].concat())
    };
    let (code, _, err) = run(&["--batch", "3", "--max-tokens", "12"]);
    assert_eq!(code, 0, "{err}");
    let text = fs::read_to_string(&out).unwrap();
    let texts: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(texts.len(), 4);
    let greedy = rows(&expected["written"][model]["greedy"]);
    for ((text, greedy), prompt) in texts.iter().zip(&greedy).zip(rows(&expected["prompts"])) {
        let end = greedy[..12].iter().position(|id| [36, 24].contains(id));
        assert_eq!(text["ids"], json!(greedy[..end.map_or(12, |at| at + 1)]));
        assert_eq!(text["ended"], end.map_or("length", |_| "eos"));
        assert_eq!(text["prompt_ids"], json!(prompt));
    }
    let (code, _, err) = run(&["--max-tokens", "2"]);
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("--out wants a new file"), "{err}");
}

#[test]
fn one_text_is_shown_behind_its_prompt_and_as_an_object() {
    let dir = folder("gpt2", &json!({ "eos_token_id": null }));
    let run = |more: &[&str]| {
        let fixed = [
            "generate",
            name(dir.path()),
            "--prompt",
            "\n\t",
            "--max-tokens",
            "6",
        ];
        let (code, out, err) = kiln(&[&fixed, more].concat());
        assert_eq!(code, 0, "{err}");
        out
    };
    let object: Value = serde_json::from_str(&run(&["--json"])).unwrap();
    assert_eq!(object["prompt"], "\n\t");
    let text = object["text"].as_str().unwrap();
    assert_eq!(object["ids"].as_array().unwrap().len(), 6);
    assert_eq!(run(&[]), format!("\n\t{text}\n"));
    let drawn = [
        "--temperature",
        "2",
        "--top-p",
        "0.9",
        "--seed",
        "3",
        "--json",
    ];
    assert_eq!(run(&drawn), run(&drawn));
    assert_ne!(
        run(&drawn),
        run(&["--temperature", "2", "--top-p", "0.9", "--json"])
    );
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_compiled() {
    let dir = folder("gpt2", &json!({}));
    let long = "\n".repeat(48);
    let prompts = dir.path().join("prompts.jsonl");
    fs::write(&prompts, "{\"ids\": [3, 4]}\n{\"ids\": [3, 40]}\n").unwrap();
    let spoilt = dir.path().join("spoilt.jsonl");
    fs::write(&spoilt, "{\"prompt\": \"\\n\"}\n{\"text\": \"\\n\"}\n").unwrap();
    let empty = dir.path().join("empty.txt");
    fs::write(&empty, "").unwrap();
    let cases: [(&[&str], &str); 12] = [
        (
            &["--prompt", &long],
            "48 tokens; the model has 48 positions",
        ),
        (
            &["--prompt", "A"],
            "id 68 is none of the model's, which has 40",
        ),
        (&["--prompts", name(&prompts)], "prompts.jsonl:2"),
        (
            &["--prompts", name(&spoilt)],
            "spoilt.jsonl:2: expected an object",
        ),
        (&["--prompts", name(&empty)], "no prompts there"),
        (&["--prompt", ""], "an empty prompt"),
        (&["--prompt", "\n", "--stop", ""], "a stop word is empty"),
        (
            &["--prompt", "\n", "--top-p", "1.5"],
            "expected a number from 0 to 1",
        ),
        (
            &["--prompt", "\n", "--temperature", "0", "--top-k", "3"],
            "--top-k: nothing is drawn",
        ),
        (
            &["--prompt", "\n", "--repetition-penalty", "0"],
            "expected a number above 0",
        ),
        (&["--prompt", "\n", "--beams", "3"], "--beams"),
        (&["--prompt", "\n", "--step", "3"], "leave it out"),
    ];
    for (more, message) in cases {
        let fixed = ["generate", name(dir.path()), "--plugin", "no-such-plugin"];
        let (code, _, err) = kiln(&[&fixed, more].concat());
        assert_ne!(code, 0);
        assert!(err.contains(message), "{more:?}: {err}");
    }
    let other = fixtures().join("../bert");
    fs::write(
        dir.path().join("config.json"),
        fs::read(other.join("config.json")).unwrap(),
    )
    .unwrap();
    fs::copy(
        other.join("model.safetensors"),
        dir.path().join("model.safetensors"),
    )
    .unwrap();
    let (code, _, err) = kiln(&["generate", name(dir.path()), "--prompt", "x"]);
    assert_ne!(code, 0);
    assert!(
        err.contains("generate wants a model that guesses each next token"),
        "{err}"
    );
}
