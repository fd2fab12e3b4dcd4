//! `kiln compile` for virtual CPU devices, and training on what it made.

use crate::common;
use crate::support::{MAE, Place, ended, kiln, stderr};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn compile(config: &Path, args: &[&str]) -> Command {
    let mut command = kiln();
    command.arg("compile").arg(config).args(args);
    command
}

/// A place with a configuration and its step compiled for eight devices into `program`.
fn stored() -> (Place, std::path::PathBuf) {
    let place = Place::new();
    let config = place.config(MAE, "layers = \"scan\"");
    let out = place.path("program").display().to_string();
    ended(compile(&config, &["--topology", "cpu:8", "--out", &out]), 0);
    assert_eq!(loops(&place), 0, "loops over layers on virtual devices");
    (place, config)
}

/// Loops in the stored program.
fn loops(place: &Place) -> usize {
    let text = fs::read_to_string(place.path("program/step.mlir")).unwrap();
    text.matches("stablehlo.while").count()
}

/// `kiln train` over eight devices for three steps, on the stored step or without.
fn train(place: &Place, config: &Path, out: &str, args: &[&str], executable: bool) -> Command {
    let mut command = place.train(config, out, &["--steps", "3", "--devices", "8"]);
    command.args(args);
    if executable {
        command.arg("--executable").arg(place.path("program"));
    }
    command
}

/// What it says when it fails, by whichever code.
fn refusal(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(!output.status.success(), "{command:?}");
    stderr(&output)
}

fn report(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn a_stored_step_trains_as_one_compiled_here_and_outlives_another_schedule() {
    let (place, config) = stored();
    let output = ended(train(&place, &config, "loaded", &[], true), 0);
    assert!(stderr(&output).contains(", load "), "{}", stderr(&output));
    ended(train(&place, &config, "compiled", &[], false), 0);
    let losses = place.losses("loaded");
    assert_eq!(losses.len(), 3);
    assert_eq!(losses, place.losses("compiled"));
    let other = [
        "--set",
        "schedule.lr=1e-3",
        "--set",
        "schedule.shape=constant",
        "--set",
        "seed=9",
        "--set",
        "train.length=50",
    ];
    ended(train(&place, &config, "other", &other, true), 0);
    assert_ne!(losses, place.losses("other"));
}

#[test]
fn a_stale_or_damaged_step_is_refused_by_what_is_wrong_with_it() {
    let (place, config) = stored();
    // a run that is refused has claimed its directory
    let told = |args: &[&str]| {
        let out = format!("stale{}", args.concat());
        refusal(train(&place, &config, &out, args, true))
    };
    let batch = told(&["--set", "train.batch=32"]);
    assert!(batch.contains("train.batch: 16 there, 32 here"), "{batch}");
    let model = told(&[
        "--set",
        "model.embed_dim=32",
        "--set",
        "optimizer.beta2=0.95",
    ]);
    assert!(
        model.contains("model.embed_dim: 16 there, 32 here"),
        "{model}"
    );
    assert!(
        model.contains("optimizer.beta2: 0.999 there, 0.95 here"),
        "{model}"
    );
    let rules = told(&["--rules", "dp"]);
    assert!(rules.contains("mesh: fsdp=8 there, data=8 here"), "{rules}");
    assert!(rules.contains("rules.fsdp_axes: \"fsdp\" there"), "{rules}");
    let mut fewer = place.train(&config, "fewer", &["--devices", "4", "--executable"]);
    fewer.arg(place.path("program"));
    let fewer = refusal(fewer);
    assert!(fewer.contains("mesh: fsdp=8 there, fsdp=4 here"), "{fewer}");
    damaged_files_are_refused(&place, &config);
}

/// Damage is found before a plugin sees the bytes, and so is a program of another plugin.
fn damaged_files_are_refused(place: &Place, config: &Path) {
    let told = || refusal(train(place, config, "damaged", &[], true));
    let path = place.path("program/executable.bin");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let short = told();
    assert!(
        short.contains("executable.bin has ") && short.contains("were written"),
        "{short}"
    );
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    fs::write(&path, &flipped).unwrap();
    assert!(told().contains("its checksum is another"), "{}", told());
    fs::write(&path, &whole).unwrap();
    // another plugin, as the manifest has it
    let manifest = place.path("program/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    let mut said: Value = serde_json::from_str(&text).unwrap();
    said["fingerprint"]["plugin_sha256"] = "0".repeat(64).into();
    fs::write(&manifest, said.to_string()).unwrap();
    let plugin = told();
    assert!(plugin.contains("of sha256 000000000000 there"), "{plugin}");
    fs::write(place.path("program/manifest.json"), "{").unwrap();
    assert!(
        told().contains("manifest.json does not parse"),
        "{}",
        told()
    );
    fs::remove_file(place.path("program/manifest.json")).unwrap();
    assert!(
        told().contains("no compiled program of `kiln compile --out`"),
        "{}",
        told()
    );
}

#[test]
fn the_report_adds_up() {
    let place = Place::new();
    let config = place.config(MAE, "layers = \"scan\"");
    let args = ["--topology", "cpu:8", "--rules", "fsdp_tp", "--json"];
    let report = report(&ended(compile(&config, &args), 0));
    assert_eq!(
        (&report["devices"], &report["mesh"]),
        (&8.into(), &"fsdp=4 x model=2".into())
    );
    assert_eq!(report["fits"], Value::Null);
    let memory = |key: &str| report["memory"][key].as_u64().unwrap();
    // AdamW's two moments, and the averaged weights, of all but the fixed positions: a width a patch
    let share = memory("optimizer") as f64 / memory("parameters") as f64;
    assert!((2.5..3.0).contains(&share), "{share}");
    assert!(memory("arguments") >= memory("parameters") + memory("optimizer") + memory("batch"));
    assert!(memory("peak") >= memory("arguments") + memory("temporaries"));
    let work = &report["work"];
    assert_eq!(work["loops_of_unknown_length"], 0);
    // All that is done twice or on padding, and nothing left out: the products of all devices together.
    let done = work["device"]["products"].as_f64().unwrap() * 8.0;
    let own = work["model_flops"].as_f64().unwrap();
    assert!((0.98..1.5).contains(&(done / own)), "{done} of {own}");
    let traffic = report["collectives"].as_array().unwrap();
    let over = |axes: &str| traffic.iter().any(|t| t["axes"] == axes);
    assert!(over("fsdp") && over("model"), "{traffic:?}");
}

#[test]
fn what_cannot_be_is_refused_at_once() {
    let place = Place::new();
    let config = place.config(MAE, "");
    let told = |args: &[&str]| refusal(compile(&config, args));
    let pod = told(&["--topology", "v5e:32x32"]);
    assert!(
        pod.contains("there is no slice of that size, but 1x1, 2x2"),
        "{pod}"
    );
    let chip = told(&["--topology", "v5f:2x2"]);
    assert!(chip.contains("expected one of v2, v3, v4, v5e"), "{chip}");
    let rules = told(&[
        "--topology",
        "cpu:8",
        "--rules",
        "fsdp_tp",
        "--mesh",
        "model=3",
    ]);
    assert!(rules.contains("does not come to 8 devices"), "{rules}");
    // KILN_PLUGIN of the tests names a CPU's
    let plugin = told(&["--topology", "v5e:2x2"]);
    assert!(
        plugin.contains("wants a plugin for tpu, but KILN_PLUGIN names one for cpu"),
        "{plugin}"
    );
    fs::create_dir(place.path("own")).unwrap();
    fs::write(place.path("own/notes.txt"), "").unwrap();
    let own = place.path("own").display().to_string();
    let foreign = told(&["--topology", "cpu:8", "--out", &own]);
    assert!(
        foreign.contains("holds notes.txt, which is no part of a compiled program"),
        "{foreign}"
    );
}

#[test]
fn a_compiler_that_dies_is_told_with_its_last_words() {
    let place = Place::new();
    let config = place.config(MAE, "");
    let (source, library) = (place.path("bad.rs"), place.path("bad.so"));
    let body = "eprintln!(\"the last words\"); std::process::abort()";
    let function = "#[unsafe(no_mangle)] pub extern \"C\" fn GetPjrtApi() -> *const u8";
    fs::write(&source, format!("{function} {{ {body} }}")).unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let mut build = Command::new(rustc);
    build.args(["--edition=2024", "--crate-type=cdylib", "-o"]);
    assert!(build.arg(&library).arg(&source).status().unwrap().success());
    let library = library.display().to_string();
    let told = refusal(compile(
        &config,
        &["--topology", "cpu:2", "--plugin", &library],
    ));
    assert!(
        told.contains("the compiler's process died (signal: 6"),
        "{told}"
    );
    assert!(told.contains("the last words"), "{told}");
}

#[test]
fn one_device_needs_no_mesh() {
    let place = Place::new();
    let config = place.config(MAE, "layers = \"scan\"");
    let out = place.path("program").display().to_string();
    let output = ended(compile(&config, &["--topology", "cpu:1", "--out", &out]), 0);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.starts_with("config on cpu:1: 1 x cpu; "), "{text}");
    assert!(loops(&place) > 0, "no loop over layers");
    assert!(!text.contains("sent by a device"), "{text}");
    let mut command = place.train(&config, "run", &["--steps", "2", "--executable", &out]);
    command.env("KILN_PLUGIN", &common::plugins()[0]);
    ended(command, 0);
    assert_eq!(place.losses("run").len(), 2);
}
