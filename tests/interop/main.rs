//! Hugging Face directories in and out, through the library and the binary. The fixtures are runs that transformers
//! recorded; what must come out again is what transformers wrote.

use assert_cmd::Command;
use kiln::array::Array;
use kiln::config::{Count, Part};
use kiln::data::Crop;
use kiln::error::Result;
use kiln::experiment::{Experiment, RunConfig};
use kiln::interop::{Config, Exported, ImageProcessor, Imported, WeightsForm, read, write};
use kiln::models::{Model, ModelConfig, T5Config};
use kiln::store::{self, SafeTensors};
use kiln::types::{DType, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

mod decoders;
mod encoders;
mod exports;
mod heads;
mod reading;
mod sharded;
mod trips;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn tensors_of(path: &Path) -> BTreeMap<String, Array> {
    let file = SafeTensors::open(path).unwrap();
    let names: Vec<String> = file.names().map(str::to_owned).collect();
    let read = |name: String| {
        let value = file.read(&name).unwrap();
        (name, value)
    };
    names.into_iter().map(read).collect()
}

/// A Hugging Face directory made of a fixture, to be spoilt.
struct Changed {
    dir: TempDir,
    config: Value,
    tensors: BTreeMap<String, Array>,
}

impl Changed {
    fn of(name: &str) -> Changed {
        Changed {
            dir: tempfile::tempdir().unwrap(),
            config: json_of(&fixture(name).join("config.json")),
            tensors: tensors_of(&fixture(name)),
        }
    }

    fn setting(mut self, key: &str, value: Value) -> Changed {
        self.config[key] = value;
        self
    }

    fn without(mut self, key: &str) -> Changed {
        self.config.as_object_mut().unwrap().remove(key);
        self
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn read(&self) -> Result<Imported> {
        fs::write(self.path().join("config.json"), self.config.to_string()).unwrap();
        write_tensors(&self.path().join("model.safetensors"), &self.tensors);
        read(self.path())
    }

    fn refusal(&self) -> String {
        self.read().unwrap_err().chain()
    }
}

fn write_tensors(path: &Path, tensors: &BTreeMap<String, Array>) {
    let items = tensors.iter().map(|(name, value)| {
        let produce = || Ok(value.clone());
        (name.clone(), value.ty().clone(), produce)
    });
    store::write(path, &BTreeMap::new(), items).unwrap();
}

fn same(a: &BTreeMap<String, Array>, b: &BTreeMap<String, Array>) {
    assert!(a.keys().eq(b.keys()));
    for (name, value) in a {
        assert_eq!(value.ty(), b[name].ty(), "{name}");
        assert!(value.bytes() == b[name].bytes(), "{name}");
    }
}

fn kiln(arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
    command.args(arguments).output().unwrap()
}

/// A small T5 of a vocabulary of 500 with numbers of no meaning.
fn small_t5(change: impl Fn(&mut T5Config)) -> ModelConfig {
    let mut t5 = T5Config {
        vocab: Some(Count::of(500)),
        embed_dim: Some(Count::of(8)),
        head_dim: Some(Count::of(4)),
        num_heads: Some(Count::of(2)),
        mlp_dim: Some(Count::of(12)),
        encoder_num_layers: Some(Count::of(1)),
        ..T5Config::default()
    };
    change(&mut t5);
    ModelConfig::T5(t5)
}

/// Parameters of that model, each with other numbers.
fn numbers(model: &ModelConfig) -> impl Fn(&str) -> Result<Array> {
    let layout = model.resolve().unwrap().mapping().unwrap();
    let types: BTreeMap<String, Type> = layout
        .parameters()
        .map(|(path, ty)| (path.to_owned(), ty.clone()))
        .collect();
    move |path| {
        let ty = &types[path];
        let salt = path.bytes().map(usize::from).sum::<usize>();
        let values = (0..ty.elements()).map(|k| ((k * 37 + salt) % 101) as f32 / 101.0 - 0.5);
        Array::new(&ty.shape, &values.collect::<Vec<_>>())
    }
}

fn exported(dir: &Path, model: &ModelConfig, eos: Option<u32>) -> Vec<String> {
    let what = Exported {
        bos: None,
        model,
        labels: &[],
        pixels: None,
        eos,
        pad: None,
        form: WeightsForm::default(),
    };
    write(dir, what, numbers(model), |_| Ok(())).unwrap()
}
