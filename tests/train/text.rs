//! T5 on text, through the binary.

use crate::support::{Place, kiln};
use serde_json::Value;
use std::path::PathBuf;

/// A tiny T5 on two sources of bytes: packed rows, dropout, two parts a batch, Adafactor.
fn config(place: &Place) -> PathBuf {
    let mut sources = String::new();
    for (name, count) in [("a", 70), ("b", 50)] {
        let paragraph = |k: usize| format!("{name} {k} {}.\n\n", "so it goes, ".repeat(k % 4 + 1));
        let text: String = (0..count).map(paragraph).collect();
        let file = place.path(&format!("{name}.txt"));
        std::fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        sources += &format!("[text.train.{name}]\nkind = \"text\"\nfiles = [{file:?}]\n");
    }
    let text = format!(
        "seed = 1\n[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 16\nnum_heads = 2\nhead_dim = 8\nmlp_dim = 24\nencoder_num_layers = 1\n\
         decoder_num_layers = 1\ndropout = 0.1\n[task]\nkind = \"span_corruption\"\nz_loss = 1e-4\n\
         [text]\ntokenizer = \"bytes\"\ninputs = 48\ntargets = 20\nholdout = 5\nshuffle = 6\ndocuments = \"separate\"\n\
         pack = true\nweights = {{ a = 2 }}\n{sources}\
         [optimizer]\nkind = \"adafactor\"\n[schedule]\nshape = \"inverse_sqrt\"\nlr = 0.05\nwarmup = 4\n\
         warmup_shape = \"constant\"\n\
         [train]\nbatch = 8\naccumulate = 2\nlength = 14\nlog_every = 1\nsave_every = 3\n[eval]\ntexts = 2\n"
    );
    let path = place.path("text.toml");
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_run_on_text_that_was_stopped_goes_on_with_the_same_losses_whatever_the_threads() {
    let place = Place::new();
    let config = config(&place);
    let run = |out: &str, args: &[&str]| {
        let output = place.train(&config, out, args).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{error}");
        String::from_utf8(output.stdout).unwrap()
    };
    let told = run("whole", &["--set", "text.threads=1"]);
    assert!(
        told.contains("unigram") && told.contains("gaps filled in as [own|true]"),
        "{told}"
    );
    run("parts", &["--steps", "4"]);
    run("parts", &["--steps", "11", "--set", "text.threads=3"]);
    run("parts", &[]);
    let whole = place.losses("whole");
    assert_eq!(whole.len(), 14);
    assert_eq!(whole, place.losses("parts"));
    assert!(whole[13].1 < whole[0].1, "{whole:?}");

    let evaluated = place.records("whole");
    let last = evaluated.iter().rfind(|r| r["split"] == "eval").unwrap();
    let of = |key: &str| last[key].as_f64().unwrap();
    assert!((of("perplexity").ln() - of("loss")).abs() < 1e-9);
    assert!(of("bits_per_byte") > 0.0 && of("text_unigram") > 0.0);
    // two tokens to the left tell more of this text than how often each token comes
    assert!(of("text_trigram") > 0.0 && of("text_trigram") < of("text_unigram"));

    // the run carries its tokenizer, and its gaps can be filled
    let mut infill = kiln();
    infill.args([
        "infill",
        "so it <extra_id_0>, so",
        "--json",
        "--tokens",
        "9",
        "--checkpoint",
    ]);
    let output = infill.arg(place.path("whole")).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["step"], 14);
    assert_eq!(found["input_ids"][6], 383, "the first sentinel");
    assert_eq!(found["spans"].as_array().unwrap().len(), 1);

    // with another tokenizer the same ids would be other words
    let vocabulary = ["--set", "text.tokenizer.train=160"];
    let output = place.train(&config, "whole", &vocabulary).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && error.contains("text.tokenizer"),
        "{error}"
    );
}

#[test]
fn a_table_that_the_model_does_not_train_on_is_refused_by_name() {
    let place = Place::new();
    let config = config(&place);
    let refused = |sets: &[&str]| {
        let output = place.train(&config, "none", sets).output().unwrap();
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    let vocabulary = refused(&["--set", "model.vocab=300"]);
    assert!(
        vocabulary.contains("model.vocab: 300 ids, but text.tokenizer makes 384"),
        "{vocabulary}"
    );
    let short = refused(&["--set", "text.targets=5"]);
    assert!(short.contains("give text.targets ="), "{short}");
    let pictures = place.config("family = \"t5\"\npreset = \"v1_1_small\"", "");
    let output = place.train(&pictures, "none", &[]).output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("data: a t5 trains on what a [text] table names"),
        "{error}"
    );
}
