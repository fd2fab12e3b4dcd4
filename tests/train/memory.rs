//! The memory of whole runs.

use crate::support::{Place, VIT, ended, stderr};

/// The peak that a run tells at its end, in megabytes.
fn peak(place: &Place, config: &std::path::Path, out: &str, args: &[&str]) -> f64 {
    let said = stderr(&ended(place.train(config, out, args), 0));
    let line = said
        .lines()
        .find(|line| line.starts_with("peak resident memory "));
    let number = line.and_then(|line| line.split(' ').nth(3)?.parse().ok());
    number.unwrap_or_else(|| panic!("{said}"))
}

/// A step whose temporaries are most of what the process holds, and more than what its compiler takes, run from the compile
/// cache again and again, and compiled here: a second set of temporaries, now and then, or what the compiler has left
/// would be seen.
#[test]
fn every_run_of_a_step_takes_the_same_memory() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let more = [
        "model.embed_dim=128",
        "model.num_layers=6",
        "train.batch=384",
        "schedule.warmup=1",
        "train.length=3",
        "train.log_every=3",
        "train.save_every=3",
        "data.bad_samples=0",
    ];
    let args: Vec<&str> = more.iter().flat_map(|set| ["--set", set]).collect();
    peak(&place, &config, "first", &args); // fills the cache
    let cached: Vec<f64> = (0..3)
        .map(|k| peak(&place, &config, &format!("cached-{k}"), &args))
        .collect();
    let (least, most) = cached
        .iter()
        .fold((f64::MAX, 0.0f64), |(a, b), x| (a.min(*x), b.max(*x)));
    assert!(most <= 1.05 * least, "{cached:?}");
    let compiled = peak(
        &place,
        &config,
        "compiled",
        &[&args[..], &["--no-compile-cache"]].concat(),
    );
    println!("{cached:?} MB from the cache, {compiled} MB compiled");
    assert!(compiled <= 1.1 * least, "{compiled} beside {cached:?}");
}
