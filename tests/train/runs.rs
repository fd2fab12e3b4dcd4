//! Runs through the binary: what they leave behind, and how they go on after being stopped.

use crate::support::{MAE, Place, VIT, ended, started, stderr};
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

#[test]
fn a_run_learns_and_leaves_what_the_readme_promises() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let output = ended(
        place.train(
            &config,
            "run",
            &["--set", "train.length=150", "--set", "optimizer.ema=0.5"],
        ),
        0,
    );
    let losses = place.losses("run");
    assert_eq!(losses.len(), 150);
    let evaluations = place.evaluations("run");
    let last = evaluations.last().unwrap();
    assert_eq!(last["step"], 150);
    assert!(last["top1"].as_f64().unwrap() > 0.6, "{last}"); // chance is 0.25
    assert!(losses[149].1 < 0.8 * losses[0].1, "{losses:?}");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        said.contains("done after 150 steps") && said.contains("top1"),
        "{said}"
    );
    assert!(
        stderr(&output).contains("first step: "),
        "{}",
        stderr(&output)
    );
    let run = place.path("run");
    for name in [
        "config.toml",
        "step.mlir",
        "loss.svg",
        "tensorboard",
        "checkpoints/step-00000150/manifest.json",
    ] {
        assert!(run.join(name).exists(), "{name}");
    }
    assert_eq!(
        fs::read_dir(run.join("checkpoints"))
            .unwrap()
            .filter(|e| {
                e.as_ref()
                    .unwrap()
                    .file_name()
                    .to_string_lossy()
                    .starts_with("step-")
            })
            .count(),
        2
    );
}

#[test]
fn some_steps_are_profiled_and_change_nothing() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "plain", &["--steps", "6"]), 0);
    // what is read ahead before step 3 is not in the profile; one thread reads the rest
    let (ahead, one) = ("data.prefetch=1", "data.threads=1");
    let args = [
        "--steps",
        "6",
        "--profile",
        "3-6",
        "--set",
        ahead,
        "--set",
        one,
    ];
    let told = stderr(&ended(place.train(&config, "run", &args), 0));
    assert!(told.contains("profile of steps 3-6: "), "{told}");
    assert_eq!(place.losses("run"), place.losses("plain"));
    let mut runs = fs::read_dir(place.path("run/tensorboard/plugins/profile")).unwrap();
    let folder = runs.next().unwrap().unwrap().path();
    let file = fs::read_dir(&folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    assert!(
        file.display().to_string().ends_with(".xplane.pb"),
        "{file:?}"
    );
    let space = fs::read(file).unwrap();
    let holds = |name: &str| space.windows(name.len()).any(|w| w == name.as_bytes());
    for name in [
        "/device:CUSTOM:kiln",
        "data-0",
        "wait for the batch",
        "transfer",
        "dispatch",
        "read and decode",
    ] {
        assert!(holds(name), "{name}");
    }
    let never = place.train(&config, "run", &["--steps", "8", "--profile", "3-4"]);
    let told = stderr(&ended(never, 2));
    assert!(
        told.contains("--profile 3-4: the run goes from step 7 to step 8"),
        "{told}"
    );
    let refused = place.train(&config, "other", &["--profile", "0-3"]);
    assert!(stderr(&ended(refused, 2)).contains("the first one 1 or later"));
}

#[test]
fn a_run_can_begin_with_the_parameters_of_another() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(
        place.train(&config, "first", &["--set", "train.length=100"]),
        0,
    );
    let from = format!("train.init={:?}", place.path("first"));
    let output = ended(
        place.train(&config, "second", &["--set", &from, "--steps", "1"]),
        0,
    );
    assert!(
        stderr(&output).contains("first parameters from"),
        "{}",
        stderr(&output)
    );
    let (first, second) = (place.losses("first"), place.losses("second"));
    assert!(second[0].1 < 0.8 * first[0].1, "{first:?} {second:?}");
}

#[test]
fn the_step_graph_has_no_f64_and_no_call_to_the_host() {
    for model in [VIT, MAE] {
        let place = Place::new();
        ended(
            place.train(&place.config(model, ""), "run", &["--steps", "1"]),
            0,
        );
        let text = fs::read_to_string(place.path("run").join("step.mlir")).unwrap();
        assert!(text.contains("stablehlo.dot_general") && text.contains("tf.aliasing_output"));
        assert!(!text.contains("f64") && !text.contains("custom_call"));
        assert!(
            text.contains("\"encoder/0/attention\"(\"src/nn/transformer.rs\""),
            "operations carry module and line"
        );
    }
}

#[test]
fn a_masked_autoencoder_paints_pictures() {
    let place = Place::new();
    ended(place.train(&place.config(MAE, ""), "run", &[]), 0);
    let picture = fs::read(place.path("run").join("pictures/step-00000040.png")).unwrap();
    assert_eq!(&picture[1..4], b"PNG");
    let losses = place.losses("run");
    assert!(losses[39].1 < losses[0].1, "{losses:?}");
    assert_eq!(place.evaluations("run").len(), 2);
}

#[test]
fn kill_9_at_any_moment_and_resume_repeat_the_same_losses() {
    for model in [VIT, MAE] {
        let place = Place::new();
        let config = place.config(model, "");
        ended(
            place.train(&config, "whole", &["--set", "train.save_every=1"]),
            0,
        );
        let whole = place.losses("whole");
        assert_eq!(whole.len(), 40);
        for at in [3, 11, 27] {
            // with a checkpoint at every step, most kills fall into a save
            let mut child = started(place.train(&config, "cut", &["--set", "train.save_every=1"]));
            wait_for_step(&place, at, &mut child);
            child.kill().unwrap(); // SIGKILL
            child.wait().unwrap();
        }
        let output = ended(
            place.train(&config, "cut", &["--set", "train.save_every=1"]),
            0,
        );
        assert!(
            stderr(&output).contains("resuming after step"),
            "{}",
            stderr(&output)
        );
        assert_eq!(place.losses("cut"), whole); // to the last bit
        let evaluations = (place.evaluations("cut"), place.evaluations("whole"));
        assert_eq!(evaluations.0, evaluations.1);
    }
}

fn wait_for_step(place: &Place, step: u64, child: &mut std::process::Child) {
    let start = Instant::now();
    while place.losses("cut").last().is_none_or(|l| l.0 < step)
        && child.try_wait().unwrap().is_none()
    {
        assert!(
            start.elapsed() < Duration::from_secs(120),
            "step {step} never came"
        );
        std::thread::sleep(Duration::from_millis(3));
    }
}

#[test]
fn interrupting_saves_and_stops_and_the_same_command_goes_on() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "whole", &[]), 0);
    let mut child = started(place.train(&config, "cut", &[]));
    wait_for_step(&place, 2, &mut child);
    let signalled = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(signalled.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    ended(place.train(&config, "cut", &[]), 0);
    assert_eq!(place.losses("cut"), place.losses("whole"));
}

#[test]
fn steps_stops_early_and_a_later_start_goes_on_as_if_it_had_not() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "whole", &[]), 0);
    ended(place.train(&config, "cut", &["--steps", "13"]), 0);
    assert_eq!(place.losses("cut").len(), 13);
    ended(place.train(&config, "cut", &[]), 0);
    assert_eq!(place.losses("cut"), place.losses("whole"));
    let output = ended(place.train(&config, "cut", &[]), 0); // complete already
    assert!(String::from_utf8_lossy(&output.stdout).contains("done after 40 steps"));
    assert_eq!(place.losses("cut"), place.losses("whole"));
}

#[test]
fn muon_on_matrices_beside_adamw_goes_on_as_if_it_had_not_stopped() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let muon =
        "optimizer.groups.matrices={kind=\"muon\", parameters=[\"encoder/*kernel\"], lr=5.0}";
    ended(place.train(&config, "whole", &["--set", muon]), 0);
    let part = ["--steps", "13", "--set", muon];
    ended(place.train(&config, "parts", &part), 0);
    ended(place.train(&config, "parts", &["--set", muon]), 0);
    let whole = place.losses("whole");
    assert_eq!(place.losses("parts"), whole);
    assert!(whole.last().unwrap().1 < 0.9 * whole[0].1, "{whole:?}");
    ended(place.train(&config, "plain", &[]), 0);
    assert_ne!(place.losses("plain"), whole);
}

#[test]
fn a_directory_of_another_config_is_refused_naming_the_keys() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "run", &["--steps", "1"]), 0);
    let other = [
        "--set",
        "model.num_layers=1",
        "--set",
        "schedule.lr=1e-3",
        "--set",
        "data.threads=1",
    ];
    let said = stderr(&ended(place.train(&config, "run", &other), 2));
    assert!(said.contains("model.num_layers: 2 there, 1 here"), "{said}");
    assert!(
        said.contains("schedule.lr: 0.003 there, 0.001 here"),
        "{said}"
    );
    assert!(!said.contains("threads"), "{said}");
    fs::create_dir(place.path("foreign")).unwrap();
    fs::write(place.path("foreign/thesis.tex"), "precious").unwrap();
    let said = stderr(&ended(place.train(&config, "foreign", &[]), 2));
    assert!(said.contains("not empty, and no run of kiln"), "{said}");
}

#[test]
fn impossible_configurations_are_refused_by_key() {
    let place = Place::new();
    let config = place.config(VIT, "");
    for (set, want) in [
        ("optimizer.beta3=1", "beta2"),
        (
            "model.patch=3",
            "model.patch: images of 8x8 do not cut into patches of 3x3",
        ),
        ("train.batch=0", "batch"),
        (
            "train.accumulate=3",
            "train.accumulate: a batch of 16 does not divide into 3",
        ),
        (
            "data.image.size=9",
            "data.image: pictures of 9x9x1 for a model of 8x8x1",
        ),
        ("schedule.warmup=41", "schedule.warmup: 41 steps"),
        (
            "schedule.base_lr=1",
            "schedule: expected either lr, or base_lr",
        ),
        (
            "optimizer.freeze=[\"no/such\"]",
            "optimizer.freeze: `no/such` fits no parameter",
        ),
        ("optimizer.freeze=[\"*\"]", "no parameter is left to train"),
        ("train.length=\"2 fortnights\"", "train.length"),
        ("model.classes=3", "expected less than 3 classes"),
        ("train.tensorboard=\"web\"", "web"),
        ("runtime.platform=\"quantum\"", "quantum"),
        ("train.init=\"nowhere\"", "nowhere"),
    ] {
        let code = if set == "model.classes=3" { 5 } else { 2 }; // its labels are data
        let said = stderr(&ended(
            place.train(&config, "run", &["--set", set, "--steps", "1"]),
            code,
        ));
        assert!(said.contains(want), "{set}: {said}");
        let _ = fs::remove_dir_all(place.path("run"));
    }
    let said = stderr(&ended(
        place.train(&place.path("nowhere.toml"), "run", &[]),
        2,
    ));
    assert!(said.contains("nowhere.toml"), "{said}");
}

#[test]
fn a_loss_that_is_not_finite_stops_the_run_with_advice() {
    let place = Place::new();
    let sets = [
        "--set",
        "schedule.lr=1e30",
        "--set",
        "optimizer.clip_norm=1e9",
        "--set",
        "optimizer.weight_decay=0.9",
    ];
    let said = stderr(&ended(place.train(&place.config(VIT, ""), "run", &sets), 6));
    assert!(
        said.contains("loss") && said.contains("lower schedule.lr"),
        "{said}"
    );
}

#[test]
fn no_checkpoint_is_saved_of_a_loss_that_is_not_finite_however_rarely_it_is_logged() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let failed = |out: &str, log_every: &str| -> u64 {
        let log_every = format!("train.log_every={log_every}");
        let sets = [
            "schedule.lr=1e30",
            "optimizer.clip_norm=1e9",
            "train.save_every=1",
            &log_every,
        ];
        let sets = sets.map(|set| format!("--set={set}"));
        let args: Vec<&str> = sets.iter().map(String::as_str).collect();
        let said = stderr(&ended(place.train(&config, out, &args), 6));
        let told = said
            .split("error: step ")
            .nth(1)
            .and_then(|s| s.split(':').next());
        told.unwrap_or_else(|| panic!("{said}")).parse().unwrap()
    };
    let first = failed("often", "1");
    assert!(first < 40);
    assert_eq!(failed("rarely", "1000"), first);
    for saved in fs::read_dir(place.path("rarely/checkpoints")).unwrap() {
        let name = saved.unwrap().file_name().to_string_lossy().into_owned();
        let step = name
            .strip_prefix("step-")
            .and_then(|n| n.parse::<u64>().ok());
        assert!(step.is_none_or(|step| step < first), "{name}");
    }
}
