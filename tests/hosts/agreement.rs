//! Hosts that were told different things stop, and each names both sides.

use crate::common;
use crate::place::{Place, VIT};
use crate::support::{free_port, host, said, together};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Run two hosts, of which `change` changes the second, and hold what both say against `wants`.
fn refused(place: &Place, config: &Path, change: impl Fn(Command) -> Command, wants: &[&str]) {
    let port = free_port();
    let first = host("hosts", config, port, (0, 2));
    let second = change(host("hosts", config, port, (1, 2)));
    for output in together([first, second]) {
        let told = said(&output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(
            told.contains("the hosts were told different things"),
            "{told}"
        );
        for want in wants {
            assert!(told.contains(want), "{want}: {told}");
        }
    }
    assert!(!place.path("run").exists());
}

#[test]
fn a_different_configuration_is_named_key_by_key_on_both_hosts() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let sets = [
        "--set",
        "train.batch=32",
        "--set",
        "optimizer.weight_decay=0.1",
    ];
    let change = |mut command: Command| {
        command.args(sets);
        command
    };
    let wants = [
        "config train.batch: 16 on host 0 (",
        "; 32 on host 1 (",
        "config optimizer.weight_decay: 0.05 on host 0 (",
        "; 0.1 on host 1 (",
    ];
    refused(&place, &config, change, &wants);
    let rules = |mut command: Command| {
        command.args(["--rules", "dp", "--devices", "4"]);
        command
    };
    let wants = [
        "rules: fsdp, sha256",
        "dp, sha256",
        "devices: all on host 0",
        "; 4 on host 1",
    ];
    refused(&place, &config, rules, &wants);
}

#[test]
fn a_different_plugin_is_named_on_both_hosts() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let own = &common::plugins()[0];
    let other = place.path("other_plugin.so");
    let mut bytes = fs::read(own).unwrap();
    bytes.push(0);
    fs::write(&other, bytes).unwrap();
    let change = |mut command: Command| {
        command.arg("--plugin").arg(&other);
        command
    };
    let name = own.file_name().unwrap().to_str().unwrap();
    let wants = [
        format!("plugin: {name}, sha256"),
        "; other_plugin.so, sha256".to_owned(),
    ];
    let wants = wants.each_ref().map(String::as_str);
    refused(&place, &config, change, &wants);
}

#[test]
fn a_different_binary_is_named_on_both_hosts() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let other = place.path("kiln");
    fs::copy(env!("CARGO_BIN_EXE_kiln"), &other).unwrap();
    let mut file = fs::OpenOptions::new().append(true).open(&other).unwrap();
    std::io::Write::write_all(&mut file, b"\0").unwrap();
    drop(file);
    let change = |command: Command| {
        let mut same = Command::new(&other);
        same.args(command.get_args());
        for (name, value) in command.get_envs() {
            same.env(name, value.unwrap());
        }
        same
    };
    let version = env!("CARGO_PKG_VERSION");
    refused(
        &place,
        &config,
        change,
        &[&format!("binary: kiln {version}, sha256"), "on host 1 ("],
    );
}

#[test]
fn what_changes_no_number_may_differ() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let port = free_port();
    let outputs = together([0, 1].map(|k| {
        let mut command = host("hosts", &config, port, (k, 2));
        command.args(["--set", &format!("data.threads={}", k + 1)]);
        command
    }));
    assert!(
        outputs.iter().all(|output| output.status.success()),
        "{}",
        said(&outputs[0])
    );
}
