//! Encoders on text, through the binary.

use crate::support::{Place, kiln, refused};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Sentences whose words follow from each other: what lies beside a hidden one tells it.
fn text() -> String {
    let animals = ["cat", "dog", "owl", "fox", "hen"];
    let deeds = ["sleeps", "barks", "flies", "digs", "pecks"];
    let sentence = |k: usize| {
        let (one, two) = (k * 7 % 5, (k * 3 + k / 5) % 5);
        format!(
            "the {} {} while the {} {}. ",
            animals[one], deeds[one], animals[two], deeds[two]
        )
    };
    let document = |k: usize| (4 * k..4 * k + 4).map(sentence).collect::<String>() + "\n\n";
    (0..120).map(document).collect()
}

/// A tiny encoder with all noise on: `model` is further text of its table, `objective` the whole of that.
fn config(place: &Place, model: &str, objective: &str) -> PathBuf {
    let file = place.path("animals.txt");
    std::fs::write(&file, text()).unwrap();
    let file = file.display().to_string();
    let text = format!(
        "seed = 1\n[model]\nvocab = 72\nembed_dim = 32\nnum_layers = 2\nnum_heads = 2\nmlp_dim = 48\n{model}\
         [text]\ntokenizer = {{ train = 72, kind = \"wordpiece\" }}\ninputs = 40\nholdout = 6\nshuffle = 6\n\
         documents = \"separate\"\n[text.objective]\n{objective}\n\
         [text.train.animals]\nkind = \"text\"\nfiles = [{file:?}]\n\
         [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 0.004\n\
         [train]\nbatch = 8\naccumulate = 2\nlength = 60\nlog_every = 1\nsave_every = 25\n[eval]\ntexts = 2\n"
    );
    let path = place.path("encoder.toml");
    std::fs::write(&path, text).unwrap();
    path
}

fn run(place: &Place, config: &Path, out: &str, args: &[&str]) -> String {
    let output = place.train(config, out, args).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}

fn last_evaluation(place: &Place, out: &str) -> Value {
    let records = place.records(out);
    let last = records.into_iter().rfind(|r| r["split"] == "eval");
    last.unwrap()
}

#[test]
fn a_masked_run_that_was_stopped_goes_on_with_the_same_losses_and_fills_texts() {
    let place = Place::new();
    let config = config(
        &place,
        "family = \"bert\"\npositions = 40\npair_head = false\n",
        "kind = \"masked_lm\"",
    );
    let told = run(&place, &config, "whole", &["--set", "text.threads=1"]);
    assert!(told.contains("[own|true]"), "{told}");
    run(&place, &config, "parts", &["--steps", "20"]);
    run(&place, &config, "parts", &["--set", "text.threads=3"]);
    let whole = place.losses("whole");
    assert_eq!(whole.len(), 60);
    assert_eq!(whole, place.losses("parts"));

    let last = last_evaluation(&place, "whole");
    let of = |key: &str| last[key].as_f64().unwrap();
    assert!(of("loss") < 0.97 * of("unigram"), "{last}");
    // what lies on both sides tells more of this text than how often each token comes
    assert!(
        of("neighbours") > 0.0 && of("neighbours") < 0.7 * of("unigram"),
        "{last}"
    );
    assert!(of("accuracy") > 0.2, "{last}");
    assert!(last.get("pair_loss").is_none() && last.get("span_accuracy").is_none());

    let mut fill = kiln();
    fill.args(["fill", "the owl [MASK] while the <mask> barks.", "--json"]);
    fill.args(["--top", "3", "--checkpoint"])
        .arg(place.path("whole"));
    let output = fill.output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["step"], 60);
    let guesses = found["guesses"].as_array().unwrap();
    assert_eq!(
        (guesses.len(), guesses[0].as_array().unwrap().len()),
        (2, 3)
    );
    let all = guesses.iter().flat_map(|own| own.as_array().unwrap());
    assert!(
        all.into_iter()
            .all(|g| (0.0..=1.0).contains(&g["probability"].as_f64().unwrap()))
    );
    let first = |k: usize| guesses[k][0]["probability"].as_f64().unwrap();
    assert!(first(0) >= guesses[0][1]["probability"].as_f64().unwrap());

    let mut none = kiln();
    none.args(["fill", "nothing is hidden", "--checkpoint"])
        .arg(place.path("whole"));
    assert!(refused(none).contains("write [MASK]"));
    let mut other = kiln();
    other
        .args(["infill", "a <extra_id_0>", "--checkpoint"])
        .arg(place.path("whole"));
    assert!(refused(other).contains("kiln fill"));
}

#[test]
fn texts_that_a_model_cannot_be_trained_on_are_refused_by_key() {
    let place = Place::new();
    let config = config(
        &place,
        "family = \"bert\"\npositions = 40\npair_head = false\n",
        "kind = \"masked_lm\"",
    );
    let refusal = |sets: &[&str]| refused(place.train(&config, "none", sets));
    let long = refusal(&["--set", "model.positions=32"]);
    assert!(
        long.contains("text.inputs: 40 tokens") && long.contains("32"),
        "{long}"
    );
    let vocabulary = refusal(&["--set", "model.vocab=64"]);
    assert!(
        vocabulary.contains("model.vocab: 64 ids, but text.tokenizer makes"),
        "{vocabulary}"
    );
    let pairs = refusal(&["--set", "model.pair_head=true"]);
    assert!(
        pairs.contains("model.pair_head") && pairs.contains("text.objective"),
        "{pairs}"
    );
    let tokens = refusal(&["--set", "model.span_head=true"]);
    assert!(
        tokens.contains("model.span_head") && tokens.contains("text.objective.unit = \"span\""),
        "{tokens}"
    );
    let many = refusal(&["--set", "text.targets=41"]);
    assert!(
        many.contains("text.targets: 41 tokens asked for of rows of text.inputs = 40"),
        "{many}"
    );
    let kind = refusal(&["--set", "text.tokenizer={train=300,kind=\"wordpeice\"}"]);
    assert!(
        kind.contains("text.tokenizer.kind") && kind.contains("wordpiece"),
        "{kind}"
    );
    let task = refusal(&["--set", "task.kind=\"classification\""]);
    assert!(
        task.contains(
            "task.kind: this bert cannot be trained for `classification`, expected `masked_tokens`"
        ),
        "{task}"
    );
    let spans = refusal(&["--set", "text.objective={kind=\"prefix_lm\"}"]);
    assert!(
        spans.contains("text.objective") && spans.contains("masked_lm"),
        "{spans}"
    );
}

#[test]
fn replaced_tokens_are_told_by_two_players_of_one_loss() {
    let place = Place::new();
    let config = config(
        &place,
        "family = \"electra\"\npositions = 40\nembedding = 24\ngenerator_embed_dim = 16\ngenerator_num_heads = 2\n",
        "kind = \"masked_lm\"\nmask_share = 0.85\nrandom_share = 0.0",
    );
    run(&place, &config, "both", &[]);
    let last = last_evaluation(&place, "both");
    let of = |key: &str| last[key].as_f64().unwrap();
    assert!(
        (0.0..=1.0).contains(&of("auc")) && of("auc") > 0.5,
        "{last}"
    );
    assert!(of("replaced") > 0.02 && of("replaced") < 0.15, "{last}");
    let sum = of("generator_loss") + 50.0 * of("discriminator_loss");
    assert!((of("loss") / sum - 1.0).abs() < 1e-9, "{last}");
    // each is logged while training, too, and they add up
    for record in place
        .records("both")
        .iter()
        .filter(|r| r["split"].is_null())
    {
        let of = |key: &str| record[key].as_f64().unwrap();
        let sum = of("generator_loss") + 50.0 * of("discriminator_loss");
        assert!((of("loss") / sum - 1.0).abs() < 1e-5, "{record}");
    }
}

#[test]
fn pairs_of_texts_are_judged_and_orders_guessed() {
    let place = Place::new();
    let pairs = config(
        &place,
        "family = \"bert\"\npositions = 40\n",
        "kind = \"masked_lm\"\npairs = \"sentence_order\"",
    );
    run(&place, &pairs, "pairs", &["--set", "train.length=20"]);
    let last = last_evaluation(&place, "pairs");
    let of = |key: &str| last[key].as_f64().unwrap();
    assert!(
        (of("token_loss") + of("pair_loss") - of("loss")).abs() < 1e-9,
        "{last}"
    );
    assert!(
        of("pair_accuracy") > 0.0 && of("pair_accuracy") < 1.0,
        "{last}"
    );

    let orders = config(
        &place,
        "family = \"xlnet\"\ntoken_types = 1\n",
        "kind = \"permutation_lm\"",
    );
    run(&place, &orders, "orders", &[]);
    let last = last_evaluation(&place, "orders");
    assert!(
        last["loss"].as_f64().unwrap() < 1.1 * last["unigram"].as_f64().unwrap(),
        "{last}"
    );
    let mut fill = kiln();
    fill.args(["fill", "the owl [MASK] now.", "--checkpoint"])
        .arg(place.path("orders"));
    let output = fill.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
