//! Hugging Face directories in and out: `config.json` and `model.safetensors` of the classes that the families name
//! ([`architectures`]), under the names of published checkpoints.
//!
//! [`Config`] is what `config.json` says, [`Mapping`](crate::hf::Mapping) which tensors there make up which parameter here, [`Weights`] the
//! tensors of a file held against a mapping; [`read`] and [`write()`] put the three together. A [`Recording`] is a
//! training run of such a model made elsewhere.

mod compare;
mod config;
mod folder;
mod form;
mod image_processor;
mod read;
mod recording;
mod start;
mod weights;
mod write;

pub use compare::{same_results, same_weights};
pub use config::Config;
pub use folder::fresh_folder;
pub use form::WeightsForm;
pub use image_processor::ImageProcessor;
pub use read::{Imported, read};
pub use recording::{AdamW, RecordedPlayer, Recording, Rule, Sgd};
pub use start::starting_config;
pub use weights::Weights;
pub use write::{Exported, write};

use crate::hf::HfClass;
use crate::models::families;

/// The classes of transformers that are read and written.
pub fn architectures() -> Vec<HfClass> {
    let families = families().into_iter();
    families
        .flat_map(|family| family.classes)
        .copied()
        .collect()
}
