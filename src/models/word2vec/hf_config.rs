//! `config.json` of word vectors: their sizes, under gensim's names.

use super::{CLASS, Word2Vec, Word2VecConfig};
use crate::error::Result;
use crate::hf::config::{number, parse};
use crate::models::{HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Value, json};

/// What a `config.json` says.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Settings {
    vocab_size: usize,
    vector_size: usize,
}

impl Settings {
    pub(super) fn parse(text: &[u8]) -> Result<Settings> {
        parse(text)
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let model = Word2VecConfig {
            preset: None,
            vocab: Some(number("vocab_size", self.vocab_size)?),
            embed_dim: Some(number("vector_size", self.vector_size)?),
        };
        Ok((model.into(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn drops(&self) -> bool {
        false
    }

    fn stop_dropout(&mut self) {}
}

pub(super) fn to_json(model: &Word2Vec) -> Value {
    json!({
        "architectures": [CLASS.name],
        "model_type": CLASS.model_type,
        "vocab_size": model.vocab,
        "vector_size": model.embed_dim,
    })
}
