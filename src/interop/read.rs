//! A Hugging Face directory in.

use super::{Config, Layout, Pixels, Weights};
use crate::error::{Context, Result};
use crate::models::ModelConfig;
use std::path::Path;

/// A model from a Hugging Face directory.
#[derive(Debug)]
pub struct Imported {
    /// Its settings.
    pub model: ModelConfig,
    /// Names of the classes in order; none for models without classes.
    pub labels: Vec<String>,
    /// How pixels become its input, when the directory says so.
    pub pixels: Option<Pixels>,
    /// Its parameters.
    pub weights: Weights,
    /// A sentence for each thing that was not taken as it is.
    pub notes: Vec<String>,
}

/// Read the settings of a Hugging Face directory (`config.json`, `model.safetensors` or its shards) and check its
/// tensors against them; their values are read later, one at a time.
///
/// # Errors
/// When a file is missing or damaged, the model is not supported, or tensors are missing, unknown or misshapen: all of
/// them are listed.
pub fn read(dir: &Path) -> Result<Imported> {
    let config = Config::read(dir)?;
    let (model, mut notes) = config
        .model()
        .with_context(|| dir.join("config.json").display().to_string())?;
    let resolved = model.resolve()?;
    let weights = Weights::open(dir, Layout::of(&resolved)?)?;
    notes.extend(weights.notes.iter().cloned());
    Ok(Imported {
        labels: config.labels().to_vec(),
        pixels: match resolved.image() {
            Some([_, _, channels]) => Pixels::read(dir, channels)?,
            None => None,
        },
        model,
        weights,
        notes,
    })
}
