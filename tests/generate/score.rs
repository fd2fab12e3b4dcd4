//! Multiple choice and texts, against lm-evaluation-harness 0.4.13: fixtures/score/record.py.

use super::binary::{kiln, name};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/score")
}

fn file(name: &str) -> String {
    fixtures().join(name).to_str().unwrap().to_owned()
}

fn expected(model: &str) -> Value {
    let all = fs::read(fixtures().join("expected.json")).unwrap();
    let all: Value = serde_json::from_slice(&all).unwrap();
    assert_eq!(all["lm_eval"], "0.4.13");
    all["models"][model].clone()
}

/// The model as `kiln export` writes it.
fn exported(model: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let [run, out] = ["run", "hf"].map(|at| dir.path().join(at));
    let done = kiln(&["import", &file(model), "--out", name(&run)]);
    assert_eq!(done.0, 0, "{}", done.2);
    let done = kiln(&["export", name(&run), "--out", name(&out)]);
    assert_eq!(done.0, 0, "{}", done.2);
    dir
}

/// Figures, and what was found of each question.
fn scored(folder: &Path, more: &[&str]) -> (Value, Vec<Value>) {
    let dir = tempfile::tempdir().unwrap();
    let details = dir.path().join("details.jsonl");
    let questions = file("questions.jsonl");
    let fixed = ["score", name(folder), "--choices", &questions, "--json"];
    let own = ["--details", name(&details)];
    let (code, out, err) = kiln(&[&fixed[..], &own, more].concat());
    assert_eq!(code, 0, "{err}");
    let lines = fs::read_to_string(details).unwrap();
    let each = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    (serde_json::from_str(&out).unwrap(), each.collect())
}

#[test]
fn likelihoods_and_shares_are_those_of_lm_evaluation_harness() {
    let shots = file("shots.jsonl");
    for model in ["gpt2", "llama"] {
        let expected = expected(model);
        let dir = exported(model);
        let hf = dir.path().join("hf");
        let runs: [(&str, &[&str]); 3] = [
            ("usual", &[]),
            (
                "two_shots",
                &["--few-shot", &shots, "--shots", "2", "--batch", "3"],
            ),
            ("bare", &["--template", "{question}"]),
        ];
        for (run, more) in runs {
            let there = &expected["runs"][run];
            let (figures, each) = scored(&hf, more);
            for key in ["acc", "acc_norm", "acc_bytes"] {
                let (own, there) = (&figures[key], &there["figures"][key]);
                let apart = own.as_f64().unwrap() - there.as_f64().unwrap();
                assert!(apart.abs() < 1e-9, "{model} {run} {key}: {own} {there}");
            }
            let all = there["log_likelihoods"].as_array().unwrap();
            assert_eq!(each.len(), all.len());
            for (k, own) in each.iter().enumerate() {
                assert_eq!(own["is_greedy"], there["is_greedy"][k], "{model} {run} {k}");
                let numbers =
                    |value: &Value| -> Vec<f64> { serde_json::from_value(value.clone()).unwrap() };
                let pairs = numbers(&own["log_likelihoods"])
                    .into_iter()
                    .zip(numbers(&all[k]));
                for (own, there) in pairs {
                    assert!(
                        (own - there).abs() < 1e-4,
                        "{model} {run} {k}: {own} {there}"
                    );
                }
            }
            // what the model cannot read whole is told
            let cut = each.iter().filter(|one| one["cut"] != 0).count();
            assert_eq!(figures["cut"], json!(cut));
            assert!(cut > 0 || run != "two_shots", "{model}");
        }
        // before it was imported and exported, and as a checkpoint
        let (figures, each) = scored(&hf, &[]);
        for folder in [fixtures().join(model), dir.path().join("run")] {
            let (mut other, found) = scored(&folder, &[]);
            other["step"] = figures["step"].clone();
            assert_eq!((&other, &found), (&figures, &each));
        }
    }
}

#[test]
fn the_likelihood_of_a_text_is_that_of_lm_evaluation_harness() {
    let text = file("text.txt");
    let bytes = fs::read(&text).unwrap().len();
    for model in ["gpt2", "llama"] {
        let there = expected(model)["text"].as_f64().unwrap();
        let run = |more: &[&str]| {
            let fixed = ["score", &file(model), "--text", &text];
            let (code, out, err) = kiln(&[&fixed, more].concat());
            assert_eq!(code, 0, "{err}");
            out
        };
        let found: Value = serde_json::from_str(&run(&["--json"])).unwrap();
        let number = |key: &str| found[key].as_f64().unwrap();
        let sum = -number("loss") * number("tokens");
        assert!((sum - there).abs() < 1e-3, "{model}: {sum} {there}"); // 100 tokens and more
        assert_eq!(found["bytes"], json!(bytes));
        let bits = -there / std::f64::consts::LN_2 / bytes as f64;
        assert!((number("bits_per_byte") - bits).abs() < 1e-5);
        assert!((number("perplexity").ln() - number("loss")).abs() < 1e-9);
        assert!(run(&[]).contains("bits a byte"));
    }
}

#[test]
fn what_is_no_question_is_refused_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bad.jsonl");
    let cases = [
        (
            r#"{"question": "a", "choices": ["b"], "label": 0}"#,
            "two or more texts",
        ),
        (
            r#"{"question": "a", "choices": ["b", ""], "label": 0}"#,
            "none empty",
        ),
        (
            r#"{"question": "a", "choices": ["b", "c"], "label": 2}"#,
            "expected 0 to 1 or the text of a choice, got 2",
        ),
        (r#"{"question": "a", "choices": ["b", "c"]}"#, "got null"),
        (
            r#"{"text": "a", "choices": ["b", "c"], "label": 0}"#,
            "no text under `question`",
        ),
        ("[]", "expected an object"),
    ];
    for (line, message) in cases {
        let good = r#"{"context": "a", "choices": ["b", "c"], "label": "c"}"#;
        fs::write(&path, format!("{good}\n{line}\n")).unwrap();
        let (code, _, err) = kiln(&[
            "score",
            &file("gpt2"),
            "--choices",
            name(&path),
            "--plugin",
            "none",
        ]);
        assert_ne!(code, 0);
        assert!(
            err.contains("bad.jsonl:2") && err.contains(message),
            "{line}: {err}"
        );
    }
    let questions = file("questions.jsonl");
    let run = |more: &[&str]| {
        let fixed = ["score", &file("gpt2"), "--plugin", "none"];
        kiln(&[&fixed, more].concat()).2
    };
    let shots = file("shots.jsonl");
    let few = run(&[
        "--choices",
        &questions,
        "--few-shot",
        &shots,
        "--shots",
        "4",
    ]);
    assert!(few.contains("4 shots, and there are 3 answered"), "{few}");
    let long = dir.path().join("long.jsonl");
    let choice = "word ".repeat(60);
    let line = json!({"context": "a", "choices": [choice, "b"], "label": 0});
    fs::write(&long, line.to_string()).unwrap();
    let refusal = run(&["--choices", name(&long)]);
    assert!(
        refusal.contains("long.jsonl:1") && refusal.contains("the model reads 48 at most"),
        "{refusal}"
    );
}
