//! Batches that grow while a run goes on, through the binary.

use crate::support::{Place, VIT, ended, kiln, refused};
use serde_json::Value;
use std::path::{Path, PathBuf};

const RAMP: &str =
    "batch_ramp = [{ batch = 4, length = 3 }, { batch = 8, length = \"16 examples\" }]";

/// No noise but that of pictures, which goes with their number.
const STILL: &str = "family = \"vit\"\nimage = 8\npatch = 2\nchannels = 1\nclasses = 4\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2";

/// Rates so small that the weights stay as they are.
const STANDING: [&str; 6] = [
    "--set",
    "schedule.lr=1e-30",
    "--set",
    "schedule.warmup=0",
    "--set",
    "optimizer.weight_decay=0",
];

/// A decoder on documents that are packed into rows as they come.
fn text(place: &Place) -> PathBuf {
    let document = |k: usize| format!("{k} {}.\n\n", "so it goes, ".repeat(k % 5 + 1));
    let file = place.path("text.txt");
    std::fs::write(&file, (0..300).map(document).collect::<String>()).unwrap();
    let file = file.display().to_string();
    let text = format!(
        "seed = 2\n[model]\nfamily = \"llama\"\nvocab = 384\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\nmlp_dim = 24\ninit_std = 0.3\n\
         [text]\ntokenizer = \"bytes\"\ninputs = 24\nobjective = {{ kind = \"causal_lm\" }}\n\
         [text.train.a]\nkind = \"text\"\nfiles = [{file:?}]\n\
         [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 0.003\n\
         [train]\nbatch = 16\nlength = 12\nlog_every = 1\nsave_every = 100\n"
    );
    let path = place.path("text.toml");
    std::fs::write(&path, text).unwrap();
    path
}

fn train(place: &Place, config: &Path, out: &str, sets: &[&str]) -> String {
    let output = ended(place.train(config, out, sets), 0);
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// While the weights stand still, the loss of a batch is the mean of those of its parts: of runs without a ramp that take the same
/// examples, in their order, four at a time.
#[test]
fn examples_come_in_the_order_of_a_stream_whatever_the_sizes_of_batches() {
    let place = Place::new();
    let pictures = place.config(STILL, "");
    let text = text(&place);
    for (config, name) in [(&pictures, "pictures"), (&text, "text")] {
        let out = |kind: &str| format!("{name}-{kind}");
        // heads of classes begin as zeros, which tell no picture from another
        let first = place.path(&out("first")).display().to_string();
        train(&place, config, &out("first"), &["--set", "train.length=8"]);
        let first = format!("train.init={first:?}");
        let standing = [&STANDING[..], &["--set", &first]].concat();
        let ramp = format!("train.{RAMP}");
        let sets = ["--set", &ramp, "--set", "train.length=8"];
        train(
            &place,
            config,
            &out("ramp"),
            &[&standing[..], &sets].concat(),
        );
        let fours = ["--set", "train.batch=4", "--set", "train.length=19"];
        train(
            &place,
            config,
            &out("fours"),
            &[&standing[..], &fours].concat(),
        );
        let fours = place.losses(&out("fours"));
        let apart = fours
            .iter()
            .any(|(_, loss)| (loss / fours[0].1 - 1.0).abs() > 1e-2);
        assert!(apart, "batches tell themselves apart: {fours:?}");
        let own = place.losses(&out("ramp"));
        let sizes = [4, 4, 4, 8, 8, 16, 16, 16];
        assert_eq!(own.len(), sizes.len());
        let mut at = 0;
        for ((step, loss), size) in own.into_iter().zip(sizes) {
            let parts = &fours[at / 4..(at + size) / 4];
            let mean = parts.iter().map(|(_, loss)| loss).sum::<f64>() / parts.len() as f64;
            assert!(
                (loss / mean - 1.0).abs() < 1e-5,
                "{name} {step}: {loss} {mean}"
            );
            at += size;
        }
        let samples = |record: &Value| record["samples"].as_u64().unwrap();
        let records = place.records(&out("ramp"));
        let steps: Vec<&Value> = records
            .iter()
            .filter(|r| r.get("split").is_none())
            .collect();
        let seen: Vec<u64> = steps.iter().map(|r| samples(r)).collect();
        assert_eq!(seen, [4, 8, 12, 20, 28, 44, 60, 76], "{name}");
        let told: Vec<f64> = steps.iter().map(|r| r["batch"].as_f64().unwrap()).collect();
        assert_eq!(told, sizes.map(|size| size as f64));
    }
}

/// Stopped before the last step of a stage, behind it, and behind the first of the next.
#[test]
fn a_run_that_was_stopped_at_a_change_of_batches_goes_on_with_the_same_losses() {
    let place = Place::new();
    let pictures = place.config(VIT, RAMP);
    let text = text(&place);
    let ramp = format!("train.{RAMP}");
    for (config, name, sets) in [
        (&pictures, "pictures", vec!["--set", "train.length=12"]),
        (&text, "text", vec!["--set", &ramp]),
    ] {
        let told = train(&place, config, &format!("{name}-whole"), &sets);
        let wanted = "train.batch_ramp: batches of 4 from step 1, 8 from step 4, 16 from step 6";
        assert!(told.contains(wanted), "{told}");
        let whole = place.losses(&format!("{name}-whole"));
        assert_eq!(whole.len(), 12);
        for stops in [[2, 5], [3, 6], [4, 7]] {
            let out = format!("{name}-{}", stops[0]);
            for stop in stops {
                let stop = stop.to_string();
                train(
                    &place,
                    config,
                    &out,
                    &[&sets[..], &["--steps", &stop]].concat(),
                );
            }
            train(&place, config, &out, &sets);
            assert_eq!(place.losses(&out), whole, "{out}");
            let evaluated = |out: &str| place.evaluations(out).pop();
            assert_eq!(evaluated(&out), evaluated(&format!("{name}-whole")));
        }
    }
}

#[test]
fn lengths_in_examples_are_counted_over_the_ramp() {
    let place = Place::new();
    let more = format!("{RAMP}\naccumulate = 2");
    let config = place.config(VIT, &more);
    let sets = [
        "train.length=\"80 examples\"",
        "schedule.shape=\"warmup_stable_decay\"",
        "schedule.warmup=\"20 examples\"",
        "schedule.decay=\"32 examples\"",
        "schedule.lr=1.0",
        "optimizer.clip_norm=1e-9",
    ];
    let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
    train(&place, &config, "run", &sets);
    let records = place.records("run");
    let steps = records.iter().filter(|r| r.get("split").is_none());
    let rates: Vec<f64> = steps.map(|r| r["lr"].as_f64().unwrap()).collect();
    // 4, 4, 4, 8, 8, 16, 16, 16 examples are 76; 20 of them the first four steps, 32 the last two
    let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
    assert_eq!(rates.len(), 8, "{rates:?}");
    let wanted = [0.25, 0.5, 0.75, 1.0, 1.0, 1.0, 1.0, 0.5];
    assert!(
        rates.iter().zip(wanted).all(|(a, b)| near(*a, b)),
        "{rates:?}"
    );
}

#[test]
fn ramps_that_cannot_be_are_refused_before_anything_is_compiled() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let ramp = |ramp: &str, more: &[&str]| {
        let ramp = format!("train.batch_ramp={ramp}");
        let args = [&["--set", &ramp], more].concat();
        refused(place.train(&config, "run", &args))
    };
    let one = "[{ batch = 6, length = 3 }]";
    let cases: [(String, &str); 6] = [
        (
            ramp(one, &["--devices", "4"]),
            "a step of 6 examples (train.batch_ramp)",
        ),
        (
            ramp(one, &["--set", "train.accumulate=4"]),
            "a batch of 6 does not divide into parts of 4 examples, as train.accumulate = 4 has them",
        ),
        (
            ramp("[{ batch = 8, length = \"1 epochs\" }]", &[]),
            "train.batch_ramp[0].length: expected steps or examples, a step of 8 at least, got 1 epochs",
        ),
        (
            ramp("[{ batch = 8, length = \"7 examples\" }]", &[]),
            "a step of 8 at least, got 7 examples",
        ),
        (
            ramp("[{ batch = 4096, length = 3 }]", &[]),
            "train.batch_ramp[0].batch: expected at most train.batch, which is 16, got 4096",
        ),
        (
            ramp(one, &["--set", "eval.every=\"1 epochs\""]),
            "eval.every: expected a number of steps beside train.batch_ramp",
        ),
    ];
    for (said, wanted) in cases {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    // what a run began with is what it goes on with
    ended(place.train(&config, "run", &["--steps", "2"]), 0);
    let again = [
        "--extend",
        "--set",
        "train.batch_ramp=[{ batch = 8, length = 3 }]",
    ];
    assert!(refused(place.train(&config, "run", &again)).contains("train.batch_ramp"));
    let mut hosts = kiln();
    hosts.arg("hosts").arg(&config);
    hosts.args([
        "--set",
        "train.batch_ramp=[{ batch = 8, length = 3 }]",
        "--batches",
        "1",
    ]);
    assert!(refused(hosts).contains("give --set train.batch_ramp=[]"));
}
