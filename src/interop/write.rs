//! A Hugging Face directory out.

use super::{ImageProcessor, fresh_folder, image_processor};
use crate::array::Array;
use crate::error::{AtPath, Error, Result};
use crate::hf::{Mapping, default_labels};
use crate::models::{Family, ModelConfig};
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
    /// Names of the classes in order; those without a name are called `LABEL_0` and so on by their number.
    pub labels: &'a [String],
    /// How pixels become the model's input; when known, it is written as `preprocessor_config.json`.
    pub pixels: Option<&'a ImageProcessor>,
    /// The id that ends a text; 1, as T5 has it, when nothing says otherwise.
    pub eos: Option<u32>,
    /// The id that begins a text, where the model itself does not say it.
    pub bos: Option<u32>,
    /// The id that fills rows up, where the model itself does not say it.
    pub pad: Option<u32>,
}

/// Write `config.json` and `model.safetensors` into the new folder `dir`, which appears complete or not at all; for a model that is
/// several of transformers', into a folder in it for each.
/// `parameters` gives the f32 value of each path; it is asked for one at a time, maybe more than once. `more` adds to each such
/// folder before it appears. Gives a sentence for each thing that not every version of transformers reads.
///
/// # Errors
/// When `dir` holds files already, transformers has no such model, a parameter is not to be had or not of its type, or
/// something cannot be written.
pub fn write(
    dir: &Path,
    what: Exported<'_>,
    parameters: impl FnMut(&str) -> Result<Array>,
    more: impl Fn(&Path) -> Result<()>,
) -> Result<Vec<String>> {
    let model = what.model.resolve()?;
    model.mapping()?; // whether transformers has such a model
    let classes = model.classes().unwrap_or(0);
    // a class that no folder was there for has no name
    let mut labels = default_labels(classes);
    if what.labels.len() <= classes {
        labels[..what.labels.len()].clone_from_slice(what.labels);
    }
    let eos = what.eos.unwrap_or(1);
    let parameters = RefCell::new(parameters);
    let one = |dir: &Path, one: &dyn Family| {
        let config = what.told(one.config_json(&labels, eos));
        write_json(&dir.join("config.json"), &config)?;
        if let Some(generation) = one.generation_json(eos) {
            let mut generation = what.told(generation);
            // what the model itself says
            for key in ["bos_token_id", "pad_token_id"] {
                if let (Some(null @ Value::Null), Some(own)) =
                    (generation.get_mut(key), config.get(key))
                {
                    *null = own.clone();
                }
            }
            write_json(&dir.join("generation_config.json"), &generation)?;
        }
        if let Some(pixels) = what.pixels {
            write_json(&dir.join(image_processor::FILE), &pixels.to_json(&model))?;
        }
        write_weights(dir, &one.mapping()?, &parameters)?;
        more(dir)
    };
    fresh_folder(dir, |dir| {
        let parts = model.parts();
        if parts.is_empty() {
            return one(dir, &*model);
        }
        parts.iter().try_for_each(|(name, part)| {
            let dir = dir.join(name);
            std::fs::create_dir(&dir).at(&dir)?;
            one(&dir, &**part)?;
            store::sync_dir(&dir)
        })
    })?;
    Ok(model.notes())
}

impl Exported<'_> {
    /// Settings with the ids that the tokenizer has and the model does not say.
    fn told(&self, mut settings: Value) -> Value {
        for (key, id) in [("bos_token_id", self.bos), ("pad_token_id", self.pad)] {
            if let (Some(id), Some(null @ Value::Null)) = (id, settings.get_mut(key)) {
                *null = id.into();
            }
        }
        settings
    }
}

fn write_weights(
    dir: &Path,
    mapping: &Mapping,
    parameters: &RefCell<impl FnMut(&str) -> Result<Array>>,
) -> Result<()> {
    let metadata = BTreeMap::from([("format".to_owned(), "pt".to_owned())]);
    let tensors = mapping.written().map(|(entry, k, name)| {
        let produce = move || entry.tensor(k, &(parameters.borrow_mut())(&entry.path)?);
        let ty = Type::new(DType::F32, &entry.tensors[k].shape);
        (name.to_owned(), ty, produce)
    });
    store::write(&dir.join("model.safetensors"), &metadata, tensors)?;
    Ok(())
}

fn write_json(path: &Path, value: &Value) -> Result<()> {
    let mut text = serde_json::to_string_pretty(value).map_err(Error::other)?;
    text.push('\n');
    let mut file = File::create(path).at(path)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .at(path)
}
