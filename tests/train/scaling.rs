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
