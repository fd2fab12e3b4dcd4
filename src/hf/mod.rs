//! What all families share in speaking with Hugging Face's transformers: `config.json`, which tensors make up which
//! parameter, and recorded inputs. Knows no family.

pub mod config;
pub mod mapping;
mod parts;
pub mod recorded;

pub use config::{Heading, HfCall, HfClass, default_labels};
pub use mapping::{Entry, Mapping, Scaled, Tensor};
pub use recorded::Recorded;
