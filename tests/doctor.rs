//! `kiln doctor` on good plugins and on bad ones: plugins that crash, hang, or are none.

#[path = "common/plugins.rs"]
mod common;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// Runs the binary on a machine with an empty cache and no programs.
fn doctor(arguments: &[&str], plugins: &[&Path]) -> Output {
    let cache = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
    command.arg("doctor").args(arguments).env_clear();
    command.env("KILN_CACHE", cache.path().join("kiln"));
    command.env("PATH", cache.path());
    for plugin in plugins {
        command.arg("--plugin").arg(plugin);
    }
    command.output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

/// A shared library whose `GetPjrtApi` has that body.
fn library(body: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (source, path) = (folder.path().join("bad.rs"), folder.path().join("bad.so"));
    let function = "#[unsafe(no_mangle)] pub extern \"C\" fn GetPjrtApi() -> *const u8";
    std::fs::write(&source, format!("{function} {{ {body} }}")).unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let mut command = Command::new(rustc);
    command.args(["--edition=2024", "--crate-type=cdylib", "-o"]);
    let built = command.arg(&path).arg(&source).output().unwrap();
    assert!(built.status.success(), "{built:?}");
    (folder, path)
}

#[test]
fn a_good_plugin_is_described_and_runs_a_program() {
    for plugin in common::plugins() {
        let output = doctor(&["--json"], &[&plugin]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let report = json(&output);
        assert_eq!(report["works"], true);
        let found = &report["plugins"][0];
        assert_eq!(found["path"], plugin.to_str().unwrap());
        assert_eq!(
            (&found["how"], &found["error"]),
            (&"--plugin".into(), &Value::Null)
        );
        assert_eq!(
            (&found["works"], &found["platform"]),
            (&true.into(), &"cpu".into())
        );
        assert!(found["pjrt"].as_str().unwrap().starts_with("0."));
        assert_eq!(found["stablehlo"].as_str().unwrap().split('.').count(), 3);
        assert_eq!(found["devices"][0]["kind"], "cpu");
        assert!(found["devices"][0]["count"].as_u64().unwrap() >= 1);
        let can = found["can"].as_array().unwrap();
        for ability in ["memory statistics", "serialisation"] {
            assert!(can.contains(&ability.into()), "{found:#}");
        }
        // Each ability is told, one way or the other.
        let cannot = found["cannot"].as_object().unwrap();
        assert!(cannot.contains_key("topologies") && cannot.contains_key("profiler"));
        assert_eq!(can.len() + cannot.len(), 5);
        assert!(found["program"]["run_s"].as_f64().unwrap() > 0.0);
    }
}

#[test]
fn the_machine_is_described() {
    let report = json(&doctor(&["--json"], &[]));
    let machine = &report["machine"];
    assert!(machine["cores"].as_u64().unwrap() >= 1);
    assert_eq!(machine["cache"]["error"], Value::Null);
    let tools = machine["tools"].as_array().unwrap();
    let names: Vec<&str> = tools
        .iter()
        .map(|tool| tool["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["python3", "pip", "apt", "npm"]);
    // There is nothing on the PATH.
    assert!(tools.iter().all(|tool| tool["version"].is_null()));
}

#[test]
fn text_has_a_paragraph_for_each_plugin() {
    let plugin = &common::plugins()[0];
    let output = doctor(&[], &[plugin]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(": works\n  file       "), "{text}");
    assert!(text.contains("result as on the host\n"), "{text}");
}

#[test]
fn without_a_plugin_it_says_what_to_run() {
    let output = doctor(&[], &[]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    let want = "no plugin on this machine: run `kiln plugin fetch cpu`";
    assert!(text.contains(want), "{text}");
}

#[test]
fn plugins_that_crash_are_told_from_the_one_that_works() {
    let (_folder, crashes) = library("eprintln!(\"the last words\"); std::process::abort()");
    let good = &common::plugins()[0];
    let output = doctor(&["--json"], &[&crashes, good]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = json(&output);
    let bad = &report["plugins"][0];
    assert_eq!(bad["works"], false);
    let error = bad["error"].as_str().unwrap();
    assert!(
        error.starts_with("the process died while loading it: signal: 6"),
        "{error}"
    );
    assert_eq!(bad["log"][0], "the last words");
    assert_eq!(report["plugins"][1]["works"], true);
    let output = doctor(&[], &[&crashes]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("bad.so: fails"), "{text}");
    assert!(text.contains("no plugin runs programs here"), "{text}");
}

#[test]
fn a_plugin_that_hangs_is_given_up() {
    let (_folder, hangs) = library("loop { std::thread::park() }");
    let output = doctor(&["--json", "--limit", "1"], &[&hangs]);
    assert_eq!(output.status.code(), Some(1));
    let error = &json(&output)["plugins"][0]["error"];
    assert_eq!(error, "no answer within 1 s while loading it");
}

#[test]
fn a_file_that_is_no_plugin_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.so");
    std::fs::write(&text, "not a library").unwrap();
    let output = doctor(&["--json"], &[&text]);
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    let error = report["plugins"][0]["error"].as_str().unwrap();
    assert!(error.contains("text.so does not open"), "{error}");
    assert!(
        report["advice"]
            .as_str()
            .unwrap()
            .contains("kiln plugin fetch cpu")
    );
}
