//! A Hugging Face directory out.

use super::{ImageProcessor, WeightsForm, fresh_folder, image_processor};
use crate::array::Array;
use crate::error::{AtPath, Error, Result};
use crate::hf::{Entry, Mapping, default_labels};
use crate::models::{Family, ModelConfig};
use crate::store::{self, INDEX, SINGLE};
use crate::types::Type;
use serde_json::{Value, json};
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
    /// How the weights are written.
    pub form: WeightsForm,
}

/// Write `config.json` and `model.safetensors`, or its shards with their index, into the new folder `dir`, which appears complete or not at all; for a model that is
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
        let mut config = what.told(one.config_json(&labels, eos));
        if let (Some(pixels), Some(own)) = (what.pixels, config.get_mut("pretrained_cfg")) {
            pixels.put_into(own);
        }
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
        write_weights(dir, &one.mapping()?, what.form, &parameters)?;
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
    /// Settings with the ids that the tokenizer has and the model does not say, and the element type of the weights.
    fn told(&self, mut settings: Value) -> Value {
        if let Some(dtype) = settings.get_mut("dtype") {
            *dtype = self.form.named().into();
        }
        for (key, id) in [("bos_token_id", self.bos), ("pad_token_id", self.pad)] {
            if let (Some(id), Some(null @ Value::Null)) = (id, settings.get_mut(key)) {
                *null = id.into();
            }
        }
        settings
    }
}

/// A file, or several and the index that says which tensor is in which; one tensor is in memory at a time.
fn write_weights(
    dir: &Path,
    mapping: &Mapping,
    form: WeightsForm,
    parameters: &RefCell<impl FnMut(&str) -> Result<Array>>,
) -> Result<()> {
    let metadata = BTreeMap::from([("format".to_owned(), "pt".to_owned())]);
    let all: Vec<(&Entry, usize, &str)> = mapping.written().collect();
    let (mut places, mut bytes) = (BTreeMap::new(), 0);
    for (file, own) in form.files(mapping) {
        let tensors = own.iter().map(|place| {
            let (entry, k, name) = all[*place];
            let produce = move || {
                if entry.path.is_empty() {
                    return form.written(Array::zeros(entry.ty.clone()));
                }
                let tensor = entry.tensor(k, &(parameters.borrow_mut())(&entry.path)?)?;
                form.written(tensor)
            };
            let ty = Type::new(form.dtype, &entry.tensors[k].shape);
            (name.to_owned(), ty, produce)
        });
        for stored in store::write(&dir.join(&file), &metadata, tensors)? {
            bytes += stored.ty.bytes();
            places.insert(stored.name, file.clone());
        }
    }
    if places.values().all(|file| file == SINGLE) {
        return Ok(());
    }
    let parameters: usize = mapping.parameters().map(|(_, ty)| ty.elements()).sum();
    let index = json!({
        "metadata": { "total_parameters": parameters, "total_size": bytes },
        "weight_map": places,
    });
    write_json(&dir.join(INDEX), &index)
}

fn write_json(path: &Path, value: &Value) -> Result<()> {
    let mut text = serde_json::to_string_pretty(value).map_err(Error::other)?;
    text.push('\n');
    let mut file = File::create(path).at(path)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .at(path)
}
