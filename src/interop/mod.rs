//! Hugging Face directories in and out: `config.json` and `model.safetensors` of `ViTForImageClassification`,
//! `ViTMAEForPreTraining` and `T5ForConditionalGeneration`, under the names of published checkpoints.
//!
//! [`Config`] is what `config.json` says, [`Layout`] which tensors there make up which parameter here, [`Weights`] the
//! tensors of a file held against a layout; [`read`] and [`write()`] put the three together. A [`Recording`] is a
//! training run of such a model made elsewhere.

mod compare;
mod config;
mod folder;
mod layout;
mod layout_t5;
mod pixels;
mod read;
mod recording;
mod start;
mod weights;
mod write;

pub use compare::{same_results, same_weights};
pub use config::Config;
pub use folder::fresh_folder;
pub use layout::{Layout, Tensor, published_name};
pub use pixels::Pixels;
pub use read::{Imported, read};
pub use recording::{AdamW, Recording};
pub use start::starting_config;
pub use weights::Weights;
pub use write::{Exported, write};

/// The model classes that are read and written.
pub const ARCHITECTURES: [&str; 4] = [
    "ViTForImageClassification",
    "ViTMAEForPreTraining",
    "T5ForConditionalGeneration",
    "MT5ForConditionalGeneration",
];
