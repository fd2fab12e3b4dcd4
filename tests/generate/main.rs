//! Texts written on by decoders, against transformers: fixtures/generate/record.py wrote expected.json with transformers 5.24.0 and
//! torch 2.15.0.

mod binary;
#[path = "../common/plugins.rs"]
mod plugins;
mod refused;
mod sampling;
mod score;
mod writing;

use kiln::models::Model;
use kiln::nn::{ParamSpec, Products, ScanMode};
use kiln::pjrt::{Client, ClientOptions, Plugin};
use kiln::runtime::{Runtime, State};
use kiln::step::{Preview, Program};
use kiln::types::DType;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/generate")
}

/// What transformers gave.
fn expected() -> Value {
    serde_json::from_slice(&fs::read(fixtures().join("expected.json")).unwrap()).unwrap()
}

fn ids(value: &Value) -> Vec<u32> {
    serde_json::from_value(value.clone()).unwrap()
}

fn rows(value: &Value) -> Vec<Vec<u32>> {
    value.as_array().unwrap().iter().map(ids).collect()
}

/// A recorded model's folder with those keys of its `config.json` changed, and a tokenizer of bytes beside it.
fn folder(name: &str, changes: &Value) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let from = fixtures().join(name);
    let mut config: Value =
        serde_json::from_slice(&fs::read(from.join("config.json")).unwrap()).unwrap();
    for (key, value) in changes.as_object().unwrap() {
        config[key] = value.clone();
    }
    fs::write(dir.path().join("config.json"), config.to_string()).unwrap();
    fs::write(dir.path().join("bytes.tokenizer"), "").unwrap();
    let weights = "model.safetensors";
    fs::copy(from.join(weights), dir.path().join(weights)).unwrap();
    dir
}

/// A model with its weights, on every plugin under test.
struct Read {
    imported: kiln::interop::Imported,
    model: Model,
    parameters: Vec<ParamSpec>,
}

impl Read {
    fn of(dir: &Path) -> Read {
        let imported = kiln::interop::read(dir).unwrap();
        let model = imported.model.resolve().unwrap();
        Read {
            parameters: model.parameters().unwrap(),
            imported,
            model,
        }
    }

    fn on_each(&self, run: impl Fn(&Runtime, &Preview<'_>, &dyn Fn(&Program) -> State)) {
        let name = |p: &ParamSpec| format!("params/{}", p.path);
        let preview = Preview {
            model: &self.model,
            parameters: &self.parameters,
            name: &name,
            compute: DType::F32,
            layout: None,
            layers: ScanMode::Unroll,
            products: Products::default(),
        };
        for plugin in plugins::plugins() {
            let plugin = Plugin::load(&plugin).unwrap();
            let runtime = Runtime {
                client: Client::new(&plugin, &ClientOptions::default()).unwrap(),
                cache: None,
                compute: DType::F32,
                layout: None,
                options: BTreeMap::new(),
            };
            let state = |program: &Program| {
                let slots = program.inputs[..self.parameters.len()].to_vec();
                let value = |name: &str| {
                    let path = name.trim_start_matches("params/");
                    self.imported.weights.parameter(path)
                };
                State::load(&runtime, slots, 0, value).unwrap()
            };
            run(&runtime, &preview, &state);
        }
    }
}
