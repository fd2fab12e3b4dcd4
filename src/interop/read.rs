//! A Hugging Face directory in.

use super::{Config, ImageProcessor, Weights};
use crate::array::Array;
use crate::data::Crop;
use crate::error::{Context, Error, Result};
use crate::experiment::is_run;
use crate::models::{Model, ModelConfig};
use std::path::Path;

/// A model from a Hugging Face directory.
#[derive(Debug)]
pub struct Imported {
    /// Its settings.
    pub model: ModelConfig,
    /// Names of the classes in order; none for models without classes.
    pub labels: Vec<String>,
    /// The id that ends a text, where `config.json` names one.
    pub eos: Option<u32>,
    /// How pixels become its input, when the directory says so.
    pub pixels: Option<ImageProcessor>,
    /// Its parameters.
    pub weights: Weights,
    /// A sentence for each thing that was not taken as it is.
    pub notes: Vec<String>,
    /// The model as it was published, and the size of pictures that it is made one for.
    resized: Option<(Model, [usize; 2])>,
}

/// Read the settings of a Hugging Face directory (`config.json`, `model.safetensors` or its shards) and check its
/// tensors against them; their values are read later, one at a time.
///
/// # Errors
/// When a file is missing or damaged, the model is not supported, or tensors are missing, unknown or misshapen: all of
/// them are listed.
pub fn read(dir: &Path) -> Result<Imported> {
    local(dir)?;
    let config = Config::read(dir)?;
    if dir.join("config.json").exists() {
        weights_of(dir, &config)?;
    }
    let config = config.beside(dir)?;
    let (model, mut notes) = config
        .model()
        .with_context(|| dir.join("config.json").display().to_string())?;
    let resolved = model.resolve()?;
    let weights = Weights::open(dir, resolved.mapping()?)?;
    notes.extend(weights.notes.iter().cloned());
    Ok(Imported {
        labels: config.labels().to_vec(),
        eos: config.eos(),
        pixels: match resolved.image() {
            Some([_, _, channels]) => ImageProcessor::read(dir, channels)?,
            None => None,
        },
        model,
        weights,
        notes,
        resized: None,
    })
}

impl Imported {
    /// The same model for pictures of another side, in pixels; [`Imported::parameter`] gives its parameters. Pictures are cut
    /// alike, in proportion.
    ///
    /// # Errors
    /// [`Error::Config`] when it is no model of pictures, or cannot have that size.
    pub fn set_image_size(&mut self, side: usize) -> Result<()> {
        let own = self.model.resolve()?;
        let Some([height, ..]) = own.image() else {
            return Err(Error::config(format!(
                "--image-size {side}: {} reads no pictures; leave it out",
                own.named()
            )));
        };
        let mut table = serde_json::to_value(&self.model).map_err(Error::other)?;
        table["image"] = side.into();
        let model: ModelConfig = serde_json::from_value(table)
            .map_err(Error::config)
            .with_context(|| format!("--image-size {side}"))?;
        let larger = model.resolve();
        let larger = larger.with_context(|| format!("--image-size {side}"))?;
        for p in larger.mapping()?.entries {
            if self.weights.mapping().entry(&p.path).is_err() {
                continue; // a head that begins anew
            }
            let value = own.resized(&p.path, &self.weights.parameter(&p.path)?, [side; 2])?;
            if *value.ty() != p.ty {
                let (path, got, want) = (&p.path, value.ty(), &p.ty);
                return Err(Error::config(format!(
                    "--image-size {side}: {path} would be {got}, and has to be {want}; {} cannot be given another size",
                    own.named()
                )));
            }
        }
        if let Some(pixels) = &mut self.pixels
            && let Crop::Center { resize } = pixels.crop
        {
            let resize = (resize.get() * side).div_ceil(height);
            pixels.crop = Crop::Center {
                resize: resize.try_into()?,
            };
        }
        self.resized = Some((own, [side; 2]));
        self.model = model;
        Ok(())
    }

    /// The value of a parameter, f32, for pictures of the size that the model is of.
    ///
    /// # Errors
    /// When there is no such parameter, or the file cannot be read.
    pub fn parameter(&self, path: &str) -> Result<Array> {
        let value = self.weights.parameter(path)?;
        match &self.resized {
            None => Ok(value),
            Some((own, image)) => own.resized(path, &value, *image),
        }
    }
}

/// Refuse what is no folder, and say how a name on the hub becomes one.
fn local(dir: &Path) -> Result<()> {
    let name = dir.display();
    let made = match (is_run(dir), dir.join("checkpoints").is_dir()) {
        (true, _) => Some("`kiln train`"),
        (false, true) => Some("`kiln import`"),
        (false, false) => None,
    };
    if let Some(made) = made {
        return Err(Error::config(format!(
            "{name}: a folder of {made}, expected one of Hugging Face; --set train.init={name} begins from its weights, and \
             `kiln export {name}` makes a Hugging Face folder of it"
        )));
    }
    if dir.is_dir() {
        return Ok(());
    }
    let what = match dir.exists() {
        true => "a file",
        false => "no such folder",
    };
    let parts = dir.iter().count();
    let of_hub = !dir.exists() && dir.is_relative() && parts <= 2 && !dir.starts_with("..");
    let fetch = match of_hub {
        true => format!(
            "; a model of the Hugging Face hub is fetched by `hf download {name} --local-dir DIR` (of pip's huggingface_hub)"
        ),
        false => String::new(),
    };
    Err(Error::config(format!(
        "{name}: {what}, expected a local folder with config.json and model.safetensors{fetch}"
    )))
}

/// Refuse a folder whose weights are there in another form only.
fn weights_of(dir: &Path, config: &Config) -> Result<()> {
    const WANTED: [&str; 2] = ["model.safetensors", "model.safetensors.index.json"];
    // a file, and what makes transformers 4 read it (5 reads PyTorch's alone)
    const OTHERS: [(&str, &str); 4] = [
        ("pytorch_model.bin", ""),
        ("pytorch_model.bin.index.json", ""),
        ("tf_model.h5", ", from_tf=True"),
        ("flax_model.msgpack", ", from_flax=True"),
    ];
    let there = |name: &str| dir.join(name).exists();
    let other = OTHERS.iter().find(|(name, _)| there(name));
    match other.filter(|_| !WANTED.iter().any(|name| there(name))) {
        None => Ok(()),
        Some((file, from)) => {
            let (dir, class) = (dir.display(), config.class());
            Err(Error::config(format!(
                "{dir}: the weights are there as {file} only, expected model.safetensors; this writes that beside it: \
                 python -c \"from transformers import {class} as M; M.from_pretrained('{dir}'{from}).save_pretrained('{dir}')\""
            )))
        }
    }
}
