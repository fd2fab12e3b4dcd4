//! `kiln inspect`: its sums are the compiler's, its rows say where they come from, and what is planted is found.

use crate::elsewhere::{is_here, kiln_at_home};
use crate::support::{MAE, Place, ended, kiln, stderr};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What `kiln inspect` writes of a small MAE, and the page.
fn inspect(place: &Place, more: &str, args: &[&str]) -> (Value, String) {
    inspect_at(place, &place.config(MAE, more), args)
}

fn inspect_at(place: &Place, config: &Path, args: &[&str]) -> (Value, String) {
    let (json, html) = (place.path("step.json"), place.path("step.html"));
    let mut command = match args.contains(&"v5e:2x2") {
        true => kiln_at_home(),
        false => kiln(),
    };
    command.arg("inspect").arg(config).args(args);
    command.arg("--json").arg(&json).arg("--html").arg(&html);
    let output = ended(command, 0);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("by module") && text.contains("by line of source"),
        "{text}"
    );
    let value = serde_json::from_str(&fs::read_to_string(json).unwrap()).unwrap();
    (value, fs::read_to_string(html).unwrap())
}

fn rows(inspection: &Value) -> &Vec<Value> {
    inspection["profile"]["rows"].as_array().unwrap()
}

/// Rows of the module paths that contain `part`.
fn flops(inspection: &Value, part: &str) -> f64 {
    let own = rows(inspection)
        .iter()
        .filter(|row| row["path"].as_str().unwrap().contains(part));
    own.map(|row| row["cost"]["products"].as_f64().unwrap())
        .sum()
}

fn findings<'a>(inspection: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = inspection["findings"].as_array().unwrap();
    all.iter().filter(|f| f["kind"] == kind).collect()
}

#[test]
fn work_is_told_by_module_and_line_and_adds_up() {
    let place = Place::new();
    let (found, page) = inspect(&place, "layers = \"scan\"", &["--topology", "cpu:4"]);
    for share in ["with_path", "with_source"] {
        let share = found["profile"][share].as_f64().unwrap();
        assert!(share >= 0.95, "{share}");
    }
    let sum: f64 = rows(&found)
        .iter()
        .map(|r| r["cost"]["products"].as_f64().unwrap())
        .sum();
    let all = found["report"]["work"]["device"]["products"]
        .as_f64()
        .unwrap();
    assert!((sum - all).abs() <= 1e-9 * all, "{sum} of {all}");
    // a gradient has the products of its forward pass twice
    let (forward, backward) = (flops(&found, "mlp/in"), flops(&found, "grad/"));
    assert!(forward > 0.0 && backward > 0.0, "{forward}, {backward}");
    for source in ["src/nn/", "src/models/"] {
        let told = |r: &Value| r["source"].as_str().unwrap().contains(source);
        assert!(rows(&found).iter().any(told), "{source}");
    }
    // products are told by the lines of the model or of its block, several of them, and never by the step that calls it
    let mut lines: BTreeMap<&str, f64> = BTreeMap::new();
    for row in rows(&found) {
        let products = row["cost"]["products"].as_f64().unwrap();
        *lines.entry(row["source"].as_str().unwrap()).or_default() += products;
    }
    lines.retain(|_, products| *products > 0.02 * all);
    assert!(lines.len() >= 2, "{lines:?}"); // attention, and the rest of a block
    assert!(
        lines.keys().all(
            |line| line.starts_with("src/models/") || line.starts_with("src/nn/transformer.rs")
        ),
        "{lines:?}"
    );
    assert_eq!(found["made"]["version"], env!("CARGO_PKG_VERSION"));
    assert!(
        found["made"]["command"].as_str().unwrap().contains("cpu:4"),
        "{}",
        found["made"]
    );
    let gathers = found["collectives"].as_array().unwrap().iter();
    let mut gathers = gathers.filter(|c| c["purpose"] == "gather");
    let cause = |c: &Value| {
        c["cause"]
            .as_str()
            .unwrap()
            .contains("params/encoder/*/mlp/in/kernel is cut for storage")
    };
    assert!(gathers.any(cause), "{}", found["collectives"]);
    // the page carries all of it and asks nobody for anything
    assert!(page.contains("params/encoder/*/mlp/in/kernel"));
    assert!(!page.contains("src=\"http") && !page.contains("href=\"http") && !page.contains("{{"));
}

#[test]
fn what_is_computed_again_is_told_from_what_is_not() {
    let place = Place::new();
    let none = inspect(&place, "layers = \"scan\"", &["--set", "train.remat=none"]).0;
    let block = inspect(&place, "layers = \"scan\"", &["--set", "train.remat=block"]).0;
    assert_eq!(flops(&none, "remat/"), 0.0);
    assert!(flops(&block, "remat/encoder/*/mlp/in") > 0.0);
    assert!(findings(&none, "recomputed").is_empty());
    assert!(!findings(&block, "recomputed").is_empty());
}

#[test]
fn sums_are_the_compilers_own_on_a_tpu() {
    if !is_here("tpu") {
        return;
    }
    let place = Place::new();
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/tiny_t5.toml");
    let (found, page) = inspect_at(
        &place,
        &config,
        &["--topology", "v5e:2x2", "--set", "train.dtype=bf16"],
    );
    let checks = found["checks"].as_array().unwrap();
    let ratio = |what: &str| {
        let check = checks
            .iter()
            .find(|c| c["what"].as_str().unwrap().starts_with(what))
            .unwrap();
        check["own"].as_f64().unwrap() / check["compiler"].as_f64().unwrap()
    };
    assert!((ratio("FLOPs") - 1.0).abs() < 0.005, "{checks:?}");
    assert!((ratio("memory") - 1.0).abs() < 0.02, "{checks:?}");
    // how copies between memories count is no part of the rules that are public, and tiny values are mostly padding
    assert!((ratio("bytes") - 1.0).abs() < 0.03, "{checks:?}");
    assert!(found["profile"]["with_source"].as_f64().unwrap() > 0.95);
    assert!(found["profile"]["seconds"].as_f64().unwrap() > 0.0);
    let slowest = found["profile"]["slowest"].as_array().unwrap();
    let seconds: Vec<f64> = slowest
        .iter()
        .map(|s| s["seconds"].as_f64().unwrap())
        .collect();
    assert!(
        slowest.len() > 20 && seconds.is_sorted_by(|a, b| a >= b),
        "{seconds:?}"
    );
    assert!(seconds.iter().sum::<f64>() <= found["profile"]["seconds"].as_f64().unwrap());
    // products of the feed-forward layers, in each of the two layers of a stack, with how their values lie
    let product = slowest.iter().find(|s| {
        s["what"].as_str().unwrap().contains("convolution")
            && s["path"].as_str().unwrap().starts_with("encoder/*/mlp")
    });
    let product = product.unwrap_or_else(|| panic!("{slowest:?}"));
    assert!(
        product["value"].as_str().unwrap().contains("]{"),
        "{product}"
    );
    assert!(product["times"].as_u64().unwrap() >= 2, "{product}");
    let points = found["timeline"]["points"].as_array().unwrap();
    assert!(points.len() > 20);
    assert!(page.contains("TPU v5 lite"));
}

/// `kiln diff` of a small MAE with itself, changed.
fn diff(args: &[&str], code: i32) -> (Value, String) {
    let place = Place::new();
    let config = place.config(MAE, "layers = \"scan\"");
    let mut command = kiln();
    command
        .arg("diff")
        .arg(config)
        .args(["--topology", "cpu:4", "--json"])
        .args(args);
    let output = ended(command, code);
    (
        serde_json::from_slice(&output.stdout).unwrap(),
        stderr(&output),
    )
}

#[test]
fn a_sharding_rule_that_changed_is_named_with_what_it_moved() {
    let rules = Place::new();
    let file = rules.path("changed.toml");
    let text = include_str!("../../sharding/fsdp_tp.toml");
    let planted = "[paths]\n\"*/mlp/in/kernel\" = { mlp = [] }\n";
    fs::write(&file, format!("{text}\n{planted}")).unwrap();
    let file = file.display().to_string();
    let (found, _) = diff(&["--rules", "fsdp_tp", "--then-rules", &file], 0);
    let relaid = found["arguments"].as_array().unwrap();
    let names: Vec<&str> = relaid.iter().map(|a| a["name"].as_str().unwrap()).collect();
    assert!(
        names.contains(&"params/encoder/*/mlp/in/kernel"),
        "{names:?}"
    );
    assert!(
        names.iter().all(|name| name.contains("mlp/in/kernel")),
        "{names:?}"
    );
    let moved = found["collectives"].as_array().unwrap();
    let gathered = |m: &&Value| m["what"] == "all-gather over model" && m["before"] == 0.0;
    let gathered: Vec<&Value> = moved.iter().filter(gathered).collect();
    let at =
        |m: &&&Value| m["path"].as_str().unwrap().ends_with("encoder/*/mlp") && m["source"] != "";
    assert!(gathered.iter().any(|m| at(&m)), "{moved:?}");
}

#[test]
fn growth_beyond_a_limit_fails_and_names_the_lines() {
    let args = [
        "--set",
        "train.remat=none",
        "--then-set",
        "train.remat=block",
    ];
    let (found, told) = diff(
        &[&args[..], &["--fail-over", "flops=1%,peak=300%"]].concat(),
        4,
    );
    assert!(told.contains("beyond the limit: flops"), "{told}");
    assert!(!told.contains("beyond the limit: peak"), "{told}");
    let rows = found["rows"].as_array().unwrap();
    let again = |row: &&Value| {
        row["path"].as_str().unwrap().starts_with("remat/") && row["what"] == "FLOPs"
    };
    let again: Vec<&Value> = rows.iter().filter(again).collect();
    assert!(
        again.iter().any(|row| row["source"]
            .as_str()
            .unwrap()
            .starts_with("src/nn/transformer.rs")),
        "{again:?}"
    );
    assert!(
        found["appeared"]
            .as_array()
            .unwrap()
            .iter()
            .any(|f| f["kind"] == "recomputed")
    );
    // nothing changed, nothing to tell
    let (same, _) = diff(&["--fail-over", "flops=0,collectives=0,operations=0"], 0);
    assert!(
        same["rows"].as_array().unwrap().is_empty()
            && same["arguments"].as_array().unwrap().is_empty()
    );
}

#[test]
fn a_stored_step_is_looked_into_without_its_compiler() {
    let place = Place::new();
    let config = place.config(MAE, "layers = \"scan\"");
    let dir = place.path("program");
    let mut compile = kiln();
    compile
        .arg("compile")
        .arg(&config)
        .args(["--topology", "cpu:2", "--out"])
        .arg(&dir);
    ended(compile, 0);
    let mut inspect = kiln();
    inspect.arg("inspect").arg(&dir).env_remove("KILN_PLUGIN");
    let text = String::from_utf8(ended(inspect, 0).stdout).unwrap();
    assert!(
        text.contains("on cpu:2") && text.contains("by line of source"),
        "{text}"
    );
    let mut diff = kiln();
    diff.arg("diff")
        .args([&dir, &dir])
        .args(["--fail-over", "peak=0,bytes=0"]);
    let text = String::from_utf8(ended(diff, 0).stdout).unwrap();
    assert!(!text.contains("that moved"), "{text}");
    fs::write(dir.join("inspection.json"), "{}").unwrap();
    let mut inspect = kiln();
    inspect.arg("inspect").arg(&dir);
    let told = stderr(&ended(inspect, 1));
    assert!(
        told.contains("inspection.json: of another version"),
        "{told}"
    );
}

#[test]
fn pages_of_what_is_traced_are_compared_without_compiling() {
    let place = Place::new();
    let page = |rules: &str| {
        let file = place.path(&format!("{rules}.md"));
        let mut trace = kiln();
        trace.args([
            "trace",
            "configs/tiny_t5.toml",
            "--devices",
            "8",
            "--digest",
        ]);
        trace.args(["--rules", rules, "--out"]).arg(&file);
        ended(trace, 0);
        file
    };
    let pages = [page("fsdp"), page("fsdp_tp")];
    let mut diff = kiln();
    diff.arg("diff")
        .args(&pages)
        .args(["--json", "--fail-over", "operations=0"]);
    let found: Value = serde_json::from_slice(&ended(diff, 0).stdout).unwrap();
    let relaid = found["arguments"].as_array().unwrap();
    let of = |name: &str| relaid.iter().find(|r| r["name"] == name);
    assert!(
        of("mesh").unwrap()["after"]
            .as_str()
            .unwrap()
            .contains("model=")
    );
    let kernel = of("decoder/*/mlp/in/kernel").unwrap();
    assert_ne!(kernel["before"], kernel["after"]);
    let mut diff = kiln();
    diff.arg("diff").arg(&pages[0]).arg("configs/tiny_t5.toml");
    let told = stderr(&ended(diff, 5));
    assert!(told.contains("tiny_t5.toml: not a page"), "{told}");
}

/// Tokens that go to their experts are not what a partitioner chose.
#[test]
fn what_layers_send_themselves_is_told_as_such() {
    let place = Place::new();
    let (text, config) = (place.path("text.txt"), place.path("experts.toml"));
    fs::write(&text, "one two three. ".repeat(200)).unwrap();
    let own = format!(
        "seed = 1\n[model]\nfamily = \"mixtral\"\nvocab = 384\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\nmlp_dim = 8\n\
         num_experts = 4\ntop_k = 2\npositions = 32\n\
         [text]\ntokenizer = \"bytes\"\ninputs = 16\nobjective = {{ kind = \"causal_lm\" }}\n\
         [text.train.own]\nkind = \"text\"\nfiles = [{text:?}]\n[optimizer]\nkind = \"adamw\"\n\
         [schedule]\nshape = \"constant\"\nlr = 0.004\n[train]\nbatch = 4\nlength = 2\n"
    );
    fs::write(&config, own).unwrap();
    let args = [
        "--topology",
        "cpu:4",
        "--rules",
        "fsdp_ep",
        "--mesh",
        "expert=4",
    ];
    let (found, _) = inspect_at(&place, &config, &args);
    let all = found["collectives"].as_array().unwrap().iter();
    let exchanges: Vec<&Value> = all.filter(|c| c["kind"] == "all-to-all").collect();
    assert!(exchanges.len() >= 5, "{exchanges:?}");
    for one in exchanges {
        assert_eq!(one["cause"], "annotated [sent to other devices]", "{one}");
    }
}

#[test]
fn what_cannot_be_is_said_before_anything_is_compiled() {
    let place = Place::new();
    let config = place.config(MAE, "");
    let mut command = kiln();
    command
        .arg("inspect")
        .arg(&config)
        .args(["--html", "/nowhere/step.html"]);
    let told = stderr(&ended(command, 2));
    assert!(told.contains("writing /nowhere/step.html"), "{told}");
}
