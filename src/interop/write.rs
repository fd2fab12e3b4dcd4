//! A Hugging Face directory out.

use super::config::{default_labels, to_json};
use super::{Layout, Pixels, fresh_folder, pixels};
use crate::array::Array;
use crate::error::{AtPath, Error, Result};
use crate::models::{Model, ModelConfig};
use crate::store;
use crate::types::{DType, Type};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// What is written besides the weights.
#[derive(Clone, Copy, Debug)]
pub struct Exported<'a> {
    /// Settings of the model.
    pub model: &'a ModelConfig,
    /// Names of the classes in order; when not one for each class, they are called `LABEL_0` and so on.
    pub labels: &'a [String],
    /// How pixels become the model's input; when known, it is written as `preprocessor_config.json`.
    pub pixels: Option<&'a Pixels>,
}

/// Write `config.json` and `model.safetensors` into the new folder `dir`, which appears complete or not at all.
/// `parameters` gives the f32 value of each path; it is asked for one at a time, maybe more than once.
///
/// # Errors
/// When `dir` holds files already, transformers has no such model, a parameter is not to be had or not of its type, or
/// something cannot be written.
pub fn write(
    dir: &Path,
    what: Exported<'_>,
    parameters: impl FnMut(&str) -> Result<Array>,
) -> Result<()> {
    let model = what.model.resolve()?;
    if let Model::T5(t5) = &model
        && t5.scaled != t5.tied
    {
        return Err(Error::config(
            "model.scaled: T5ForConditionalGeneration scales where the head shares the embeddings and nowhere else, \
             expected the same as model.tied",
        ));
    }
    let layout = Layout::of(&model)?;
    let classes = model.classes().unwrap_or(0);
    let labels = match what.labels.len() == classes {
        true => what.labels.to_vec(),
        false => default_labels(classes),
    };
    fresh_folder(dir, |dir| {
        write_json(&dir.join("config.json"), &to_json(&model, &labels))?;
        if let Some(pixels) = what.pixels {
            write_json(&dir.join(pixels::FILE), &pixels.to_json(&model))?;
        }
        let metadata = BTreeMap::from([("format".to_owned(), "pt".to_owned())]);
        let parameters = RefCell::new(parameters);
        let tensors = layout.entries.iter().flat_map(|entry| {
            let parameters = &parameters;
            entry.tensors.iter().enumerate().map(move |(k, tensor)| {
                let produce = move || entry.tensor(k, &(parameters.borrow_mut())(&entry.path)?);
                let ty = Type::new(DType::F32, &tensor.shape);
                (tensor.name.clone(), ty, produce)
            })
        });
        store::write(&dir.join("model.safetensors"), &metadata, tensors).map(drop)
    })
}

fn write_json(path: &Path, value: &Value) -> Result<()> {
    let mut text = serde_json::to_string_pretty(value).map_err(Error::other)?;
    text.push('\n');
    let mut file = File::create(path).at(path)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .at(path)
}
