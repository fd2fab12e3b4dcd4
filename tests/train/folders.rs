//! Which folder a run goes into, goes on in, and is not taken for.

use crate::support::{Place, VIT, ended, kiln, stderr};
use std::fs;
use std::process::Command;

/// Refused as a mistake of the configuration or the command, before anything was trained.
fn refused(command: Command) -> String {
    let said = stderr(&ended(command, 2));
    assert!(!said.contains("first step"), "refused too late: {said}");
    said
}

#[test]
fn a_run_is_extended_where_it_lies_and_beyond_its_end_only() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let short = ["--set", "train.length=8"];
    ended(place.train(&config, "first", &short), 0);
    let kept = fs::read_to_string(place.path("first/config.toml")).unwrap();

    let longer = ["--extend", "--set", "train.length=16"];
    let said = refused(place.train(&config, "frist", &longer));
    let own = format!("runs beside it: {}", place.path("first").display());
    assert!(
        said.contains("there is no such folder") && said.contains(&own),
        "{said}"
    );
    let said = refused(place.train(&config, "frist", &["--from", "4"]));
    assert!(said.contains("--from: ") && said.contains(&own), "{said}");
    assert!(!place.path("frist").exists());

    for more in [
        &["--extend", "--set", "train.length=6"][..],
        &[
            "--extend",
            "--set",
            "train.length=8",
            "--set",
            "schedule.lr=1e-3",
        ],
    ] {
        let said = refused(place.train(&config, "first", more));
        assert!(said.contains("has 8 steps already"), "{said}");
    }
    let now = fs::read_to_string(place.path("first/config.toml")).unwrap();
    assert_eq!(now, kept);
    // the command that has extended it may be given again, as launchers do
    ended(place.train(&config, "first", &longer), 0);
    ended(place.train(&config, "first", &longer), 0);
    assert_eq!(place.losses("first").len(), 16);
}

#[test]
fn the_configuration_in_a_run_goes_on_with_that_run() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let short = ["--set", "train.length=8", "--steps", "5"];
    ended(place.train(&config, "mine", &short), 0);
    let mut again = kiln();
    again.current_dir(place.path(""));
    ended_in(again.args(["train", "mine/config.toml"]));
    assert_eq!(place.losses("mine").len(), 8);
    assert!(!place.path("runs").exists());
    let mut inside = kiln();
    inside.current_dir(place.path("mine"));
    ended_in(inside.args(["train", "config.toml"]));
    assert!(!place.path("mine/runs").exists());
    // a configuration of that name anywhere else is any other
    let mut other = kiln();
    other.current_dir(place.path(""));
    ended_in(other.args(["train", "config.toml", "--steps", "1"]));
    assert_eq!(place.losses("runs/config").len(), 1);
}

fn ended_in(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn a_run_where_something_else_is_wanted_is_told_as_one() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "run", &["--steps", "8"]), 0);
    let run = place.path("run").display().to_string();
    let step = format!("{run}/checkpoints/step-00000008");
    let init = format!("train.init={step}");
    let said = refused(place.train(&config, "other", &["--set", &init]));
    let want = format!("a checkpoint, expected the run's folder, {run}");
    assert!(said.contains(&want), "{said}");
    let out = place.path("out").display().to_string();
    for (arguments, wants) in [
        (&["import", &run, "--out", &out][..], "train.init"),
        (&["replay", &run], "kiln eval"),
        (&["diff", &run], "config.toml is its configuration"),
    ] {
        let mut command = kiln();
        command.args(arguments);
        let said = refused(command);
        assert!(said.contains("`kiln train`, expected"), "{said}");
        assert!(said.contains(wants), "{said}");
    }
}
