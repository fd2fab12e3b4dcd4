//! Compiling for chips that are not there, where their plugins are: after `kiln plugin fetch tpu` (or cuda). `KILN_TEST_TPU`
//! and `KILN_TEST_CUDA`, set to anything, make a missing plugin a failure.

use crate::support::{MAE, Place, ended, kiln, stderr};
use kiln::plugins::{Entry, locate};
use serde_json::Value;
use std::process::Command;

/// Whether that plugin is here; says so when it is not.
pub fn is_here(name: &str) -> bool {
    let here = locate(Entry::named(name).unwrap()).is_some();
    let variable = format!("KILN_TEST_{}", name.to_uppercase());
    assert!(
        here || std::env::var_os(&variable).is_none(),
        "{variable} is set, but there is no plugin {name}"
    );
    if !here {
        eprintln!("not run: plugin {name} is not on this machine (`kiln plugin fetch {name}`)");
    }
    here
}

/// The binary with the plugins and the cache that the machine has.
pub fn kiln_at_home() -> Command {
    let mut command = kiln();
    command.env_remove("KILN_PLUGIN");
    match std::env::var_os("KILN_CACHE") {
        Some(cache) => command.env("KILN_CACHE", cache),
        None => command.env_remove("KILN_CACHE"),
    };
    command
}

/// `kiln compile` of a small MAE with the machine's own plugins.
fn compile(place: &Place, more: &str, args: &[&str]) -> Command {
    let config = place.config(MAE, more);
    let mut command = kiln_at_home();
    command.arg("compile").arg(config).arg("--json").args(args);
    command
}

fn report(command: Command, code: i32) -> Value {
    let output = ended(command, code);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", stderr(&output)))
}

/// The share of the model's own products that the devices do, all together.
fn done(report: &Value) -> f64 {
    let each = report["work"]["device"]["products"].as_f64().unwrap();
    each * report["devices"].as_f64().unwrap() / report["work"]["model_flops"].as_f64().unwrap()
}

#[test]
fn a_step_compiles_for_a_tpu_that_is_not_there() {
    if !is_here("tpu") {
        return;
    }
    let place = Place::new();
    let report = report(
        compile(&place, "layers = \"scan\"", &["--topology", "v5e:2x2"]),
        0,
    );
    assert_eq!(
        (&report["devices"], &report["device"]),
        (&4.into(), &"TPU v5 lite".into())
    );
    assert_eq!(report["fits"], true);
    // 15.75 GiB of a v5e's 16 are a program's
    assert_eq!(report["memory"]["limit"].as_u64().unwrap() >> 20, 16125);
    assert!((0.95..1.2).contains(&done(&report)), "{}", done(&report));
    let traffic = report["collectives"].as_array().unwrap();
    assert!(
        traffic
            .iter()
            .any(|t| t["kind"] == "all-gather" && t["axes"] == "fsdp"),
        "{traffic:?}"
    );
}

#[test]
fn a_step_that_does_not_fit_is_a_result() {
    if !is_here("tpu") {
        return;
    }
    let place = Place::new();
    let args = [
        "--topology",
        "v5e:1x1",
        "--set",
        "train.batch=262144",
        "--set",
        "model.embed_dim=512",
        "--set",
        "model.num_layers=12",
    ];
    let report = report(compile(&place, "layers = \"scan\"", &args), 3);
    assert_eq!(
        (&report["fits"], &report["work"]),
        (&false.into(), &Value::Null)
    );
    let held = report["held"].as_array().unwrap();
    let told: u64 = held.iter().map(|h| h["bytes"].as_u64().unwrap()).sum();
    assert!(held.len() > 3 && told > 16 << 30, "{held:?}");
    assert!(
        held.iter()
            .any(|h| h["path"].as_str().unwrap().starts_with("encoder/*")),
        "{held:?}"
    );
    let advice = report["advice"].to_string();
    assert!(advice.contains("train.remat"), "{advice}");
}

#[test]
fn a_step_compiles_for_gpus_that_are_not_there() {
    if !is_here("cuda") || kiln::plugins::toolkit().is_none() {
        return;
    }
    let place = Place::new();
    let report = report(
        compile(&place, "layers = \"scan\"", &["--topology", "h100:1x1x2"]),
        0,
    );
    assert_eq!(
        (&report["devices"], &report["fits"]),
        (&2.into(), &true.into())
    );
    assert!((0.95..1.2).contains(&done(&report)), "{}", done(&report));
}

#[test]
fn fused_attention_compiles_for_gpus_that_are_not_there() {
    if !is_here("cuda") || kiln::plugins::toolkit().is_none() {
        return;
    }
    let place = Place::new();
    let [fused, plain] = ["fused", "plain"].map(|form| {
        let out = place.path(form);
        let attention = format!("train.attention={form}");
        let args = [
            "--topology",
            "h100:1x1x2",
            "--set",
            "train.dtype=bf16",
            "--set",
            "model.decoder_embed_dim=16", // heads of 8
            "--set",
            &attention,
            "--out",
            out.to_str().unwrap(),
        ];
        let report = report(compile(&place, "layers = \"scan\"", &args), 0);
        let module = std::fs::read(out.join("module.hlo.pb")).unwrap();
        let module = String::from_utf8_lossy(&module).into_owned();
        let named = |name: &str| module.contains(name);
        let calls = ["__cudnn$fmhaSoftmax", "__cudnn$fmhaSoftmaxBackward"].map(named);
        assert_eq!(calls, [form == "fused"; 2], "{form}");
        report
    });
    assert_eq!(fused["fits"], true);
    let work = |report: &Value| report["work"]["device"]["products"].as_f64().unwrap();
    // products inside the calls count: the gradient computes the scores again
    let ratio = work(&fused) / work(&plain);
    assert!((0.98..1.1).contains(&ratio), "{ratio}");
    // calls speak to no other device; bytes may differ by where the compiler rounds a small parameter
    let sent = |report: &Value| -> Vec<[Value; 4]> {
        let all = report["collectives"].as_array().unwrap().iter();
        all.map(|c| ["kind", "axes", "instructions", "times"].map(|key| c[key].clone()))
            .collect()
    };
    assert_eq!(sent(&fused), sent(&plain));
}

/// Forward and backward, the optimised module multiplies 8-bit floats: of what a layer does in three products, all three. A chip without
/// them is named.
#[test]
fn products_of_8_bit_floats_reach_the_chip_that_multiplies_them() {
    if !is_here("tpu") {
        return;
    }
    let place = Place::new();
    let fp8 = ["--set", "train.dtype=bf16", "--set", "train.products=fp8"];
    let on = |topology: &str| {
        let args = [&["--topology", topology], &fp8[..]].concat();
        ended(compile(&place, "", &args), 0)
    };
    let output = on("tpu7x:1x1x1");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let work = |key: &str| report["work"]["device"][key].as_f64().unwrap();
    let share = work("fp8_products") / work("products");
    println!("{share:.3} of the products of a small MAE");
    assert!((0.5..1.0).contains(&share), "{share}");
    assert!(
        !stderr(&output).contains("train.products"),
        "{}",
        stderr(&output)
    );
    let told = stderr(&on("v5e:1x1"));
    assert!(
        told.contains("train.products: TPU v5 lite does not multiply 8-bit floats"),
        "{told}"
    );
}
