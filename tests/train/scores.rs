//! `kiln eval`: the score of a checkpoint is the one that its run wrote down; and what text runs are held against.

use crate::support::{MAE, Place, VIT, ended, kiln, refused, stderr};
use serde_json::Value;
use std::fs;
use std::process::Command;

/// `kiln eval RUN ARGS...` with `--json`.
fn eval(place: &Place, run: &str, args: &[&str]) -> Command {
    let mut command = kiln();
    command
        .arg("eval")
        .arg(place.path(run))
        .arg("--json")
        .args(args);
    command
}

fn score(place: &Place, run: &str, args: &[&str]) -> Value {
    let output = ended(eval(place, run, args), 0);
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The numbers of an evaluation without what says where they come from.
fn numbers(record: &Value) -> Vec<(String, Value)> {
    let others = [
        "run", "weights", "split", "step", "epoch", "samples", "time",
    ];
    let fields = record.as_object().unwrap().iter();
    let fields = fields.filter(|(name, _)| !others.contains(&name.as_str()));
    let mut fields: Vec<_> = fields.map(|(n, v)| (n.clone(), v.clone())).collect();
    fields.sort_by(|a, b| a.0.cmp(&b.0));
    fields
}

#[test]
fn a_checkpoint_scores_what_its_run_wrote_down() {
    for model in [VIT, MAE] {
        let place = Place::new();
        let config = place.config(model, "keep = 5");
        ended(
            place.train(&config, "run", &["--set", "train.save_every=20"]),
            0,
        );
        let before = fs::read(place.path("run/metrics.jsonl")).unwrap();
        for name in ["train-images", "train-labels"] {
            fs::remove_file(place.path(name)).unwrap(); // an evaluation does not train
        }
        let written = place.evaluations("run");
        assert_eq!(written.len(), 2);
        let last = score(&place, "run", &[]);
        assert_eq!(numbers(&last), numbers(&written[1])); // to the last bit
        assert_eq!(
            (&last["step"], &last["weights"]),
            (&40.into(), &"average".into())
        );
        assert_eq!(last["examples"], 40.0);
        let earlier = score(&place, "run", &["--step", "20", "--average"]);
        assert_eq!(numbers(&earlier), numbers(&written[0]));
        let trained = score(&place, "run", &["--trained"]);
        assert_eq!(trained["weights"], "trained");
        assert_ne!(trained["loss"], last["loss"]);
        assert_eq!(fs::read(place.path("run/metrics.jsonl")).unwrap(), before);
        score(&place, "run", &["--record"]);
        let recorded = place.records("run").pop().unwrap();
        assert_eq!(numbers(&recorded), numbers(&last));
        assert!(recorded["time"].as_f64() > Some(1.7e9), "{recorded}");
        for name in ["samples", "epoch"] {
            assert_eq!(recorded[name], written[1][name], "{name}: {recorded}");
        }

        for (set, want) in [
            ("model.embed_dim=32", "scores the model that was trained"),
            // would fit the weights, and score another model with them
            ("model.num_heads=1", "scores the model that was trained"),
            ("model . num_heads = 1", "scores the model that was trained"),
            ("optimizer.beta1=0.5", "changes nothing of an evaluation"),
            ("train.length=9", "changes nothing of an evaluation"),
        ] {
            let output = ended(eval(&place, "run", &["--set", set]), 2);
            assert!(stderr(&output).contains(want), "{}", stderr(&output));
        }
        score(&place, "run", &["--set", "train.batch=8"]);

        let stretched = eval(&place, "run", &["--set", "data.image.mean=[0.5]"]);
        let said = refused(stretched);
        assert!(
            said.contains("data.image.mean: [0.4] there, [0.5] here"),
            "{said}"
        );
        let accepted = [
            "--set",
            "data.image.mean=[0.5]",
            "--accept",
            "preprocessing",
        ];
        assert_ne!(score(&place, "run", &accepted)["loss"], last["loss"]);

        let images = fs::read(place.path("eval-images")).unwrap();
        let mut others = images.clone();
        others[20..30].fill(255);
        fs::write(place.path("eval-images"), &others).unwrap();
        let said = refused(eval(&place, "run", &[]));
        assert!(
            said.contains("eval-images: other content of the same size"),
            "{said}"
        );
        assert_ne!(
            score(&place, "run", &["--accept", "data"])["loss"],
            last["loss"]
        );
        // data that is named anew is what is wanted
        fs::write(place.path("given"), &images).unwrap();
        let given = format!("data.eval.images={:?}", place.path("given"));
        assert_eq!(
            numbers(&score(&place, "run", &["--set", &given])),
            numbers(&last)
        );
    }
}

#[test]
fn a_run_without_an_average_or_a_checkpoint_says_so() {
    let place = Place::new();
    let config = place.config(VIT, "");
    fs::create_dir(place.path("empty")).unwrap();
    let said = refused(eval(&place, "empty", &[]));
    assert!(said.contains("no checkpoint there"), "{said}");
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("ema = 0.9\n", "")).unwrap();
    ended(place.train(&config, "run", &["--steps", "8"]), 0);
    let said = refused(eval(&place, "run", &["--average"]));
    assert!(said.contains("holds no average"), "{said}");
    assert_eq!(score(&place, "run", &[])["weights"], "trained");
    let said = refused(eval(&place, "run", &["--step", "3"]));
    assert!(said.contains("no checkpoint of step 3"), "{said}");
}

/// A tiny T5 on JSON lines of words that `seed` draws from syllables, with a vocabulary trained on them.
fn text_config(place: &Place, name: &str, seed: u64) -> std::path::PathBuf {
    let mut state = seed;
    let mut draw = |below: u64| {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 33) % below
    };
    let syllables: Vec<String> = (0..40)
        .map(|_| {
            let (first, second) = (draw(20) as usize, draw(5) as usize);
            format!(
                "{}{}",
                &"bcdfghjklmnpqrstvwxz"[first..first + 1],
                &"aeiou"[second..second + 1]
            )
        })
        .collect();
    let mut line = || {
        let word = |draw: &mut dyn FnMut(u64) -> u64| {
            (0..2 + draw(2))
                .map(|_| syllables[draw(40) as usize].as_str())
                .collect::<String>()
        };
        let words: Vec<String> = (0..12 + draw(20)).map(|_| word(&mut draw)).collect();
        format!("{}\n", serde_json::json!({ "text": words.join(" ") }))
    };
    let file = place.path(&format!("{name}.jsonl"));
    fs::write(&file, (0..240).map(|_| line()).collect::<String>()).unwrap();
    let text = format!(
        "seed = 1\n[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 16\nnum_heads = 2\nhead_dim = 8\nmlp_dim = 24\nencoder_num_layers = 1\n\
         decoder_num_layers = 1\n\
         [text]\ntokenizer = {{ train = 200 }}\ninputs = 48\ntargets = 20\nholdout = 5\n\
         [text.train.a]\nkind = \"jsonl\"\nfiles = [{file:?}]\n\
         [optimizer]\nkind = \"adafactor\"\n[schedule]\nshape = \"constant\"\nlr = 0.01\n\
         [train]\nbatch = 4\nlength = 6\nlog_every = 1\nsave_every = 3\n[eval]\ntexts = 0\n"
    );
    let path = place.path(&format!("{name}.toml"));
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn text_is_scored_with_the_tokenizer_of_its_run_and_other_text_is_refused() {
    let place = Place::new();
    let config = text_config(&place, "sea", 1);
    ended(place.train(&config, "run", &["--steps", "3"]), 0);
    let file = place.path("sea.jsonl");
    let whole = fs::read_to_string(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let tokenizer = format!("text.tokenizer={}", place.path("run/tokenizer").display());
    let said = refused(place.train(&config, "run", &["--set", &tokenizer]));
    assert!(
        said.contains("train a: sea.jsonl shrank from") && said.contains("--accept data"),
        "{said}"
    );
    // a document that cannot be read is counted, and named
    fs::write(&file, whole.replacen("{\"text\"", "{\"test\"", 5)).unwrap();
    let again = ["--set", &tokenizer, "--accept", "data"];
    let output = ended(place.train(&config, "run", &again), 0);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(told.contains("1 document could not be read"), "{told}");
    let written = place.evaluations("run");
    let own = score(&place, "run", &[]);
    assert_eq!(numbers(&own), numbers(written.last().unwrap()));
    assert_eq!(own["unreadable"], 1.0); // of the five every fifth was held out

    let law = text_config(&place, "law", 2);
    let init = format!("train.init={:?}", place.path("run"));
    let said = refused(place.train(&law, "next", &["--set", &init]));
    assert!(
        said.contains("the same ids are other words") && said.contains("--accept tokenizer"),
        "{said}"
    );
    ended(
        place.train(
            &law,
            "next",
            &["--set", &init, "--set", &tokenizer, "--steps", "1"],
        ),
        0,
    );
    let taken = ["--set", &init, "--accept", "tokenizer", "--steps", "1"];
    let said = stderr(&ended(place.train(&law, "taken", &taken), 0));
    assert!(
        said.contains("train.init: other tokenizer accepted"),
        "{said}"
    );

    let held_out = format!(
        "text.eval.b={{kind=\"jsonl\", files=[{:?}]}}",
        place.path("law.jsonl")
    );
    fs::remove_file(&file).unwrap(); // what was trained on need not be there
    let other = score(&place, "run", &["--set", &held_out]);
    assert_ne!(other["loss"], own["loss"]);
    // a table of training's trigrams cannot be made without the training text
    assert!(own.get("text_trigram").is_some() && other.get("text_trigram").is_none());
}

#[test]
fn a_key_that_no_document_has_is_found_before_anything_is_compiled() {
    let place = Place::new();
    let config = text_config(&place, "sea", 1);
    for tokenizer in ["text.tokenizer={train=200}", "text.tokenizer=bytes"] {
        let wrong = ["--set", "text.train.a.key=body", "--set", tokenizer];
        let said = refused(place.train(&config, "run", &wrong));
        assert!(
            said.contains("body") && said.contains("sea.jsonl"),
            "{said}"
        );
        assert!(!said.contains("panicked"), "{said}");
        assert!(!place.path("run/step.mlir").exists(), "{said}");
    }
}
