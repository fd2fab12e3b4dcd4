//! Groups of parameters with schedules of their own, through the binary.

use crate::support::{Place, VIT, ended, refused, stderr};
use std::fs;

/// The head by AdamW, on a line from 0.002 to 0 over the whole run.
const GROUP: &str = "optimizer.groups.head={kind=\"adamw\", parameters=[\"head/*\"], lr=0.5, \
                     schedule={shape=\"linear\", lr=0.002, warmup=4}}";

/// The rates that a run has logged: step, `lr`, `lr_head`.
fn rates(place: &Place, out: &str) -> Vec<(u64, f64, f64)> {
    let records = place.records(out);
    let training = records.iter().filter(|r| r.get("split").is_none());
    let rate = |record: &serde_json::Value, key: &str| record[key].as_f64().unwrap();
    training
        .map(|r| {
            (
                r["step"].as_u64().unwrap(),
                rate(r, "lr"),
                rate(r, "lr_head"),
            )
        })
        .collect()
}

/// The files of a run's newest checkpoint that hold values, by name.
fn values(place: &Place, out: &str, step: u64) -> Vec<(String, Vec<u8>)> {
    let folder = place.path(out).join(format!("checkpoints/step-{step:08}"));
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let mut values: Vec<(String, Vec<u8>)> = files
        .map(|file| {
            (
                file.file_name().into_string().unwrap(),
                fs::read(file.path()).unwrap(),
            )
        })
        .filter(|(name, _)| name != "manifest.json") // which says when it was written
        .collect();
    values.sort();
    assert!(!values.is_empty());
    values
}

#[test]
fn a_run_that_was_stopped_goes_on_along_every_schedule() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "whole", &["--set", GROUP]), 0);
    let told = rates(&place, "whole");
    assert_eq!(told.len(), 40);
    for (step, lr, own) in &told {
        let t = step - 1;
        let expected = match t < 4 {
            true => 0.002 * *step as f64 / 4.0,
            false => 0.002 * (1.0 - (t - 4) as f64 / 36.0),
        };
        assert!((own - expected).abs() < 1e-12, "{step}: {own} {expected}");
        assert!(lr != own, "{step}: {lr} {own}");
    }
    let events = fs::read_dir(place.path("whole/tensorboard")).unwrap();
    let events = events.flat_map(|file| fs::read(file.unwrap().path()).unwrap_or_default());
    let events: Vec<u8> = events.collect();
    assert!(events.windows(7).any(|tag| tag == b"lr_head"));
    ended(
        place.train(&config, "cut", &["--set", GROUP, "--steps", "13"]),
        0,
    );
    ended(place.train(&config, "cut", &["--set", GROUP]), 0);
    assert_eq!(rates(&place, "cut"), told);
    assert_eq!(place.losses("cut"), place.losses("whole"));
    assert!(values(&place, "cut", 40) == values(&place, "whole", 40)); // to the bit
}

#[test]
fn another_schedule_is_an_extension_and_compiles_nothing() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "run", &["--set", GROUP]), 0);
    let higher = "optimizer.groups.head.schedule.lr=0.01";
    let longer = ["--set", GROUP, "--set", higher, "--set", "train.length=50"];
    let said = refused(place.train(&config, "run", &longer));
    for line in [
        "--extend",
        "optimizer.groups.head.schedule.lr: 0.002 there, 0.01 here",
        "train.length: \"40 steps\" there, \"50 steps\" here",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let longer = [longer.as_slice(), &["--extend"]].concat();
    let said = stderr(&ended(place.train(&config, "run", &longer), 0));
    assert!(said.contains("compile (from the cache)"), "{said}");
    let own = rates(&place, "run").split_off(40);
    let expected = |step: u64| 0.01 * (1.0 - (step - 5) as f64 / 46.0);
    for (step, _, own) in &own {
        assert!((own - expected(*step)).abs() < 1e-12, "{step}: {own}");
    }
    let records = place.records("run");
    let extended = records.iter().find(|r| r["split"] == "extend").unwrap();
    assert_eq!(extended["lr_head"].as_f64(), Some(own[0].2));
    // so is a schedule where there was none, which is another step
    let without = "optimizer.groups.head={kind=\"adamw\", parameters=[\"head/*\"], lr=0.5}";
    ended(
        place.train(&config, "other", &["--set", without, "--steps", "3"]),
        0,
    );
    let said = refused(place.train(&config, "other", &["--set", GROUP]));
    assert!(said.contains("give --extend to go on"), "{said}");
    let first = ["--set", GROUP, "--extend", "--steps", "4"];
    ended(place.train(&config, "other", &first), 0);
    let records = place.records("other");
    let fourth = records
        .iter()
        .find(|r| r["step"] == 4 && r.get("split").is_none());
    assert_eq!(fourth.unwrap()["lr_head"].as_f64(), Some(0.002));
}

#[test]
fn what_a_schedule_of_a_group_cannot_be_is_told_by_its_key() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let group = |schedule: &str| {
        format!(
            "optimizer.groups.head={{kind=\"sgd\", parameters=[\"head/*\"], schedule={{{schedule}}}}}"
        )
    };
    for (schedule, expected) in [
        (
            "shape=\"constant\"",
            "optimizer.groups.head.schedule: expected either lr, or base_lr",
        ),
        (
            "shape=\"cosine\", lr=0.1, end_lr=0.2",
            "optimizer.groups.head.schedule.end_lr: expected 0 to the peak 0.1, got 0.2",
        ),
        (
            "shape=\"cosine\", lr=0.1, warmup=41",
            "optimizer.groups.head.schedule.warmup: 41 steps, but the run has 40 (train.length)",
        ),
        (
            "shape=\"cosine\", lr=0.1, decay=4",
            "optimizer.groups.head.schedule.decay: only warmup_stable_decay has one",
        ),
        (
            "shape=\"warmup_stable_decay\", lr=0.1",
            "optimizer.groups.head.schedule.decay: missing",
        ),
        (
            "shape=\"cosine\", peak=0.1",
            "optimizer.groups.head.schedule.peak: unknown field",
        ),
        (
            "shape=\"cosine\", lr=-1",
            "optimizer.groups.head.schedule.lr: expected 1e-37 to 3e38, got -1",
        ),
        ("lr=0.1", "optimizer.groups.head.schedule.shape: missing"),
    ] {
        let said = refused(place.train(&config, "run", &["--set", &group(schedule)]));
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let named = group("shape=\"constant\", lr=1").replace("groups.head", "groups.a+head");
    let said = refused(place.train(&config, "run", &["--set", &named]));
    let expected = "optimizer.groups: expected names of letters, digits, _ and -, got \"a+head\"";
    assert!(said.contains(expected), "{said}");
}
