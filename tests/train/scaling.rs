//! Branches of a run and laws over runs, through the binary.

use crate::support::{Place, VIT, ended, kiln, refused, stderr};
use serde_json::Value;
use std::fs;

const STABLE: [&str; 6] = [
    "--set",
    "schedule.shape=\"warmup_stable_decay\"",
    "--set",
    "schedule.decay=8",
    "--set",
    "eval.pictures=0",
];

/// A long run at a constant rate, and a cool-down of eight steps from each of four checkpoints of it.
fn cooled(place: &Place) {
    let config = place.config(VIT, "keep = 10");
    ended(place.train(&config, "runs/long", &STABLE), 0);
    for step in [8, 16, 24, 32] {
        let out = place.path(&format!("runs/cool{step}"));
        let mut branch = kiln();
        branch.arg("branch").arg(place.path("runs/long"));
        branch
            .args(["--step", &step.to_string(), "--out"])
            .arg(&out);
        ended(branch, 0);
        let length = format!("train.length={}", step + 8);
        let mut train = kiln();
        train.arg("train").arg(out.join("config.toml"));
        train.args(["--extend", "--set", &length]);
        ended(train, 0);
    }
}

#[test]
fn a_branch_cools_down_from_any_checkpoint_and_leaves_the_run_as_it_is() {
    let place = Place::new();
    cooled(&place);
    let long = place.losses("runs/long");
    assert_eq!(long.len(), 40);
    for step in [8u64, 16, 24] {
        let name = format!("runs/cool{step}");
        let own = place.losses(&name);
        assert_eq!(own.len() as u64, step + 8, "{name}");
        // the same until the branch, and its first step begins with the same weights and batch
        let same = step as usize + 1;
        assert_eq!(own[..same], long[..same], "{name}");
        assert_ne!(own[same + 2..], long[same + 2..own.len()], "{name}");
        let rate = |k: usize| place.records(&name)[k]["lr"].as_f64().unwrap();
        let rates = (0..place.records(&name).len())
            .filter(|k| place.records(&name)[*k].get("split").is_none())
            .map(rate)
            .collect::<Vec<f64>>();
        let (at, last) = (step as usize - 1, rates.len() - 1);
        assert_eq!(rates[at], 3e-3, "{name}");
        assert!(rates[last] < 1e-3, "{name}: {rates:?}");
    }
    // the last eight of 40 steps are the long run's own cool-down: the branch of 32 is the same run
    assert_eq!(place.losses("runs/cool32"), long);

    let mut again = kiln();
    again.arg("branch").arg(place.path("runs/long"));
    again
        .args(["--step", "8", "--out"])
        .arg(place.path("runs/cool8"));
    assert!(refused(again).contains("is there already; name a folder that is not"));
    let mut missing = kiln();
    missing.arg("branch").arg(place.path("runs/long"));
    missing
        .args(["--step", "9", "--out"])
        .arg(place.path("runs/other"));
    let said = refused(missing);
    assert!(said.contains("9") && said.contains("32"), "{said}");
    assert!(!place.path("runs/other").exists());
}

#[test]
fn a_law_is_fitted_to_the_runs_of_a_folder() {
    let place = Place::new();
    cooled(&place);
    let scale = |args: &[&str]| {
        let mut scale = kiln();
        scale.arg("scale").arg(place.path("runs")).args(args);
        scale.arg("--out").arg(place.path("law.svg"));
        scale
    };
    let output = ended(scale(&["--json", "--params", "1e5", "--tokens", "4K"]), 0);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["law"], "L = E + B / D^beta");
    let runs = told["runs"].as_array().unwrap();
    assert_eq!(runs.len(), 5);
    for run in runs {
        // patches 4 x 16 + 16, class and 17 positions of 16, two blocks (4 x 272 + 16 x 64 + 64 + 64 x 16 + 16 + 64), norm, head
        let block = 4 * 272 + 2 * 16 * 64 + 64 + 16 + 64;
        let all = 4 * 16 + 16 + 18 * 16 + 2 * block + 32 + 16 * 4 + 4;
        assert_eq!(run["parameters"].as_f64(), Some(f64::from(all)), "{run}");
        let name = run["run"].as_str().unwrap();
        let steps = name
            .strip_prefix("cool")
            .map_or(40, |s| s.parse::<u64>().unwrap() + 8);
        assert_eq!(run["step"].as_u64(), Some(steps));
        let evaluations = place.evaluations(&format!("runs/{name}"));
        assert_eq!(run["loss"], evaluations[evaluations.len() - 1]["loss"]);
    }
    let asked = &told["asked"];
    assert_eq!(asked["flops"].as_f64(), Some(6.0 * 1e5 * 4e3));
    assert!(asked["low"].as_f64() <= asked["loss"].as_f64());
    assert!(
        fs::read_to_string(place.path("law.svg"))
            .unwrap()
            .contains("<circle")
    );

    fs::remove_dir_all(place.path("runs/cool8")).unwrap();
    fs::remove_dir_all(place.path("runs/cool16/checkpoints")).unwrap();
    let output = scale(&[]).output().unwrap();
    let said = stderr(&output);
    assert!(
        said.contains("left out: cool16: nothing was saved"),
        "{said}"
    );
    assert!(
        said.contains("3 runs are too few: a law of data wants at least 4"),
        "{said}"
    );
    let mut empty = kiln();
    empty.arg("scale").arg(place.path("elsewhere"));
    fs::create_dir(place.path("elsewhere")).unwrap();
    assert!(refused(empty).contains("no run lies there; give the folder"));
}

/// A tiny mixture of experts on bytes, evaluated on a text of its own.
fn mixture(place: &Place) -> std::path::PathBuf {
    for (name, words) in [
        ("train", "one two three four. "),
        ("held", "two three one. "),
        ("other", "four one. "),
    ] {
        let documents = format!("{}\n\n", words.repeat(12)).repeat(8);
        fs::write(place.path(&format!("{name}.txt")), documents).unwrap();
    }
    let file = |name: &str| place.path(&format!("{name}.txt")).display().to_string();
    let text = format!(
        "seed = 1\n[model]\nfamily = \"mixtral\"\nvocab = 384\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\nnum_kv_heads = 2\n\
         mlp_dim = 8\nnum_experts = 4\ntop_k = 2\npositions = 32\n\
         [text]\ntokenizer = \"bytes\"\ninputs = 16\nshuffle = 4\neval_rows = 16\nobjective = {{ kind = \"causal_lm\" }}\n\
         [text.train.own]\nkind = \"text\"\nfiles = [{:?}]\n[text.eval.held]\nkind = \"text\"\nfiles = [{:?}]\n\
         [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 0.004\n\
         [train]\nbatch = 4\nlength = 2\nlog_every = 1\n",
        file("train"),
        file("held"),
    );
    let path = place.path("mixture.toml");
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_law_counts_parameters_that_a_token_sees_and_refuses_runs_of_other_held_out_data() {
    let place = Place::new();
    let config = mixture(&place);
    for steps in [2, 4, 8, 16] {
        let length = format!("train.length={steps}");
        ended(
            place.train(&config, &format!("runs/{steps}"), &["--set", &length]),
            0,
        );
    }
    let scale = |args: &[&str]| {
        let mut scale = kiln();
        scale.arg("scale").arg(place.path("runs")).args(args);
        scale.arg("--out").arg(place.path("law.svg"));
        scale
    };
    let told: Value = serde_json::from_slice(&ended(scale(&["--json"]), 0).stdout).unwrap();
    // two tables, products of attention, router, experts, norms
    let experts = 4 * 3 * 16 * 8;
    let all = 2 * 384 * 16 + 4 * 16 * 16 + 16 * 4 + experts + 3 * 16;
    for run in told["runs"].as_array().unwrap() {
        assert_eq!(
            run["all_parameters"].as_f64(),
            Some(f64::from(all)),
            "{run}"
        );
        assert_eq!(
            run["parameters"].as_f64(),
            Some(f64::from(all - experts / 2)),
            "{run}"
        );
    }
    let output = ended(scale(&[]), 0);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("parameters, of which a token sees"), "{said}");

    let other = place.path("other.txt").display().to_string();
    let changes = [
        (format!("text.eval.held.files=[{other:?}]"), "eval held: "),
        ("text.inputs=8".to_owned(), "text.inputs: 16 there, 8 here"),
    ];
    for (change, message) in changes {
        let args = ["--set", "train.length=3", "--set", &change];
        ended(place.train(&config, "runs/x", &args), 0);
        let said = String::from_utf8_lossy(&ended(scale(&[]), 2).stderr).into_owned();
        assert!(
            said.contains("16 and x were evaluated on other held-out data"),
            "{said}"
        );
        assert!(said.contains(message), "{said}");
        fs::remove_dir_all(place.path("runs/x")).unwrap();
    }
}
