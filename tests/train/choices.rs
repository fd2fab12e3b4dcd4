//! Questions with choices that a decoder answers while it is trained, held against `kiln score` on its checkpoints, which is held
//! against lm-evaluation-harness.

use crate::support::{Place, ended, kiln, refused};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const ANIMALS: [&str; 5] = ["cat", "dog", "owl", "fox", "hen"];
const DEEDS: [&str; 5] = ["sleeps", "barks", "flies", "digs", "pecks now"];

/// Which animal does what, beside others: a text to learn, and questions of its kind.
fn config(place: &Place, more: &str) -> PathBuf {
    let sentence = |k: usize| format!("the {} {}. ", ANIMALS[k % 5], DEEDS[k * 2 % 5]);
    let document = |k: usize| (k..k + 3 + k % 4).map(sentence).collect::<String>() + "\n\n";
    let text: String = (0..90).map(document).collect();
    let file = place.path("animals.txt");
    std::fs::write(&file, text).unwrap();
    let question = |k: usize| {
        let (right, count) = (k * 2 % 5, 2 + k % 4);
        let label = k % count;
        let choice = |j: usize| DEEDS[(right + 5 + j - label) % 5];
        json!({
            "context": format!("the {}", ANIMALS[k % 5]),
            "choices": (0..count).map(choice).collect::<Vec<_>>(),
            "label": label,
        })
    };
    let lines = |range: std::ops::Range<usize>| -> String {
        range.map(|k| question(k).to_string() + "\n").collect()
    };
    std::fs::write(place.path("asked.jsonl"), lines(0..17)).unwrap();
    std::fs::write(place.path("answered.jsonl"), lines(20..23)).unwrap();
    let name = |name: &str| place.path(name).display().to_string();
    let text = format!(
        "seed = 1\n[model]\nfamily = \"gpt2\"\npositions = 48\nvocab = 300\nembed_dim = 32\nnum_layers = 2\nnum_heads = 2\n\
         [text]\ntokenizer = {{ train = 300, kind = \"bpe\" }}\ninputs = 24\nholdout = 6\nshuffle = 6\n\
         objective = {{ kind = \"causal_lm\" }}\n{more}\
         [text.train.animals]\nkind = \"text\"\nfiles = [{:?}]\n\
         [optimizer]\nkind = \"adamw\"\nema = 0.9\n[schedule]\nshape = \"constant\"\nlr = 0.004\n\
         [train]\nbatch = 8\nlength = 40\nlog_every = 4\nsave_every = 20\nkeep = 10\n\
         [eval]\nevery = 20\n\
         [eval.choices.plain]\nfile = {:?}\n\
         [eval.choices.shots]\nfile = {:?}\nfew_shot = {:?}\nshots = 2\nseparator = \"\\n\"\ndescription = \"who: \"\n",
        file.display().to_string(),
        name("asked.jsonl"),
        name("asked.jsonl"),
        name("answered.jsonl"),
    );
    let path = place.path("decoder.toml");
    std::fs::write(&path, text).unwrap();
    path
}

/// What `kiln score` says of a step, by the names of the run's metrics.
fn scored(place: &Place, step: u64) -> Vec<(String, f64)> {
    let [asked, answered] = ["asked.jsonl", "answered.jsonl"].map(|name| place.path(name));
    let answered = answered.display().to_string();
    let shots = [
        "--few-shot",
        &answered,
        "--shots",
        "2",
        "--separator",
        "\\n",
        "--description",
        "who: ",
    ];
    let mut all = Vec::new();
    for (name, more) in [("plain", &[][..]), ("shots", &shots)] {
        let mut score = kiln();
        score.arg("score").arg(place.path("run"));
        score.args(["--json", "--step", &step.to_string(), "--choices"]);
        score.arg(&asked).args(more);
        let found: Value = serde_json::from_slice(&ended(score, 0).stdout).unwrap();
        assert_eq!(
            (&found["questions"], &found["cut"]),
            (&json!(17), &json!(0))
        );
        for measure in ["acc", "acc_norm", "acc_bytes", "acc_token"] {
            for key in [measure.to_owned(), format!("{measure}_stderr")] {
                all.push((format!("{name}/{key}"), found[&key].as_f64().unwrap()));
            }
        }
        all.push((format!("{name}/chance"), found["chance"].as_f64().unwrap()));
    }
    all
}

fn holds(place: &Place, args: &[&str]) {
    ended(
        place.train(Path::new(&place.path("decoder.toml")), "run", args),
        0,
    );
    let records = place.evaluations("run");
    assert!(!records.is_empty());
    for record in records {
        let step = record["step"].as_u64().unwrap();
        assert!(record["loss"].as_f64().is_some());
        for (name, value) in scored(place, step) {
            assert_eq!(
                record[&name].as_f64(),
                Some(value),
                "step {step} {name}: {record}"
            );
        }
    }
}

/// On one device, averaged weights; a document of its own begins with a token of its own.
#[test]
fn what_is_answered_while_training_is_what_score_finds_of_the_checkpoint() {
    let place = Place::new();
    let path = config(&place, "documents = \"separate\"\n");
    holds(&place, &[]);
    let [first, last] = [0, 1].map(|k| place.evaluations("run").remove(k));
    let right = |record: &Value| record["plain/acc"].as_f64().unwrap();
    assert!(right(&last) > right(&first).max(0.5), "{first} {last}");
    // and of the whole run again
    let mut eval = kiln();
    eval.args(["eval", "--json"]).arg(place.path("run"));
    let again: Value = serde_json::from_slice(&ended(eval, 0).stdout).unwrap();
    assert_eq!(again["plain/acc"], last["plain/acc"]);
    assert_eq!(again["loss"], last["loss"]);
    // a line for people, and what TensorBoard is given
    let told = ended(place.train(&path, "again", &["--set", "eval.every=40"]), 0);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(
        told.contains("; plain ") && told.contains("% by chance)"),
        "{told}"
    );
    let events = std::fs::read_dir(place.path("again/tensorboard")).unwrap();
    let events = events.map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    let events: Vec<u8> = events.flatten().collect();
    let tag = b"eval/shots/acc_token_stderr";
    assert!(events.windows(tag.len()).any(|bytes| bytes == tag));
}

#[test]
fn answers_over_a_mesh_are_those_of_the_checkpoint() {
    for args in [
        &["--devices", "4", "--rules", "fsdp_tp", "--mesh", "model=2"][..],
        &[
            "--devices",
            "4",
            "--rules",
            "fsdp_cp",
            "--mesh",
            "context=2",
        ],
        &[
            "--devices",
            "2",
            "--rules",
            "fsdp",
            "--set",
            "train.layers=scan",
        ],
        &[
            "--devices",
            "2",
            "--rules",
            "pipeline",
            "--set",
            "train.layers=scan",
            "--set",
            "train.pipeline.microbatches=8",
        ],
    ] {
        let place = Place::new();
        config(&place, "");
        let short = ["--set", "train.length=8", "--set", "eval.every=8"];
        holds(&place, &[args, &short].concat());
    }
}

/// Nothing held out, questions alone.
#[test]
fn questions_alone_make_an_evaluation() {
    let place = Place::new();
    let path = config(&place, "");
    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace("holdout = 6\n", "");
    std::fs::write(&path, text).unwrap();
    ended(place.train(&path, "run", &[]), 0);
    let records = place.evaluations("run");
    assert_eq!(records.len(), 2);
    assert!(records[1].get("loss").is_none());
    let found = scored(&place, 40);
    assert_eq!(records[1]["plain/acc"].as_f64(), Some(found[0].1));
}

#[test]
fn questions_that_cannot_be_asked_are_refused_before_anything_is_compiled() {
    let place = Place::new();
    let path = config(&place, "");
    let long = json!({ "context": "the cat ".repeat(60), "choices": ["a", "b"], "label": 0 });
    std::fs::write(place.path("long.jsonl"), format!("{long}\n")).unwrap();
    std::fs::write(
        place.path("bad.jsonl"),
        "{\"context\": \"a\", \"choices\": [\"b\"]}\n",
    )
    .unwrap();
    std::fs::write(place.path("latin.jsonl"), b"{\"context\": \"caf\xe9\"}\n").unwrap();
    let set = |name: &str| {
        format!(
            "eval.choices.plain.file={:?}",
            place.path(name).display().to_string()
        )
    };
    let cases = [
        (
            set("long.jsonl"),
            5,
            "long.jsonl:1: ",
            "the model reads 48 at most",
        ),
        (set("bad.jsonl"), 5, "bad.jsonl:1: ", "two or more texts"),
        (
            set("latin.jsonl"),
            5,
            "latin.jsonl: ",
            "expected UTF-8, got other bytes at byte 16",
        ),
        (set("none.jsonl"), 2, "eval.choices.plain", "No such file"),
        (
            "eval.choices.plain.shots=2".to_owned(),
            2,
            "eval.choices.plain",
            "of which file",
        ),
        (
            "eval.choices.shots.shots=4".to_owned(),
            5,
            "asked.jsonl:1",
            "there are 3 answered",
        ),
        (
            "eval.choices.plain.choices=2".to_owned(),
            2,
            "eval.choices.plain",
            "unknown field",
        ),
    ];
    for (change, code, place_of, message) in cases {
        let told = refused(place.train(&path, "run", &["--set", &change, "--plugin", "none"]));
        assert!(
            told.contains(place_of) && told.contains(message),
            "{change}: {told}"
        );
        ended(
            place.train(&path, "run", &["--set", &change, "--plugin", "none"]),
            code,
        );
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let (_, rest) = text.split_once("[text.train.animals]").unwrap();
    let t5 = format!(
        "[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 16\nnum_heads = 2\nhead_dim = 8\nmlp_dim = 16\n\
         encoder_num_layers = 1\ndecoder_num_layers = 1\n[text]\ntokenizer = \"bytes\"\ninputs = 32\ntargets = 14\nholdout = 6\n\
         [text.train.animals]{rest}"
    );
    std::fs::write(&path, t5).unwrap();
    let told = refused(place.train(&path, "run", &["--plugin", "none"]));
    assert!(
        told.contains("eval.choices.plain: a t5 answers no questions"),
        "{told}"
    );
}
