//! The keys of `config.json` that all encoders of text have.

use super::{DecoderNames, Encoder};
use crate::error::{Error, Result};
use crate::hf::config::{activation, are_two, check_plain, first_id, number, parse};
use crate::models::published::Id;
use crate::nn::{Activation, KernelInit};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;

/// The keys that matter.
#[derive(Clone, Debug, Deserialize)]
pub struct Said {
    pub vocab_size: usize,
    pub hidden_size: usize,
    pub num_hidden_layers: usize,
    pub num_attention_heads: usize,
    pub intermediate_size: usize,
    pub max_position_embeddings: usize,
    pub type_vocab_size: usize,
    pub hidden_dropout_prob: f64,
    pub attention_probs_dropout_prob: f64,
    pub layer_norm_eps: f64,
    pub tie_word_embeddings: bool,
    hidden_act: String,
    pad_token_id: Option<i64>,
    #[serde(default)]
    eos_token_id: Option<Value>,
    // What follows changes the model in ways that are not supported.
    #[serde(default)]
    position_embedding_type: Option<String>,
    #[serde(default)]
    is_decoder: bool,
    #[serde(default)]
    add_cross_attention: bool,
    #[serde(default)]
    pruned_heads: Option<Map<String, Value>>,
    #[serde(default)]
    quantization_config: Option<Value>,
}

impl Said {
    /// The keys; `usual` is what transformers takes for those that are absent.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is not what it should be.
    pub fn parse(text: &[u8], usual: &Value) -> Result<Said> {
        let mut said: Map<String, Value> = parse(text)?;
        for (key, value) in usual.as_object().into_iter().flatten() {
            said.entry(key).or_insert_with(|| value.clone());
        }
        let said: Said = parse(Value::Object(said).to_string().as_bytes())?;
        said.check()?;
        Ok(said)
    }

    fn check(&self) -> Result<()> {
        let position = self.position_embedding_type.as_deref();
        if let Some(other) = position.filter(|kind| *kind != "absolute") {
            return Err(Error::config(format!(
                "position_embedding_type: {other} is not supported, expected absolute"
            )));
        }
        for (key, asked) in [
            ("is_decoder", self.is_decoder),
            ("add_cross_attention", self.add_cross_attention),
        ] {
            if asked {
                return Err(Error::config(format!(
                    "{key}: true is not supported, expected false"
                )));
            }
        }
        if self.pruned_heads.iter().any(|heads| !heads.is_empty()) {
            return Err(Error::config("pruned_heads: not supported, expected none"));
        }
        check_plain(self.quantization_config.as_ref())
    }

    /// Non-linearity of the feed-forward layers.
    ///
    /// # Errors
    /// [`Error::Config`] when there is none of that name.
    pub fn activation(&self) -> Result<Activation> {
        activation("hidden_act", &self.hidden_act)
    }

    /// The id of padding.
    ///
    /// # Errors
    /// [`Error::Config`] when it is none of the vocabulary.
    pub fn padding(&self) -> Result<Option<Id>> {
        let Some(id) = self.pad_token_id else {
            return Ok(None);
        };
        let inside = usize::try_from(id).ok().filter(|id| *id < self.vocab_size);
        let id = inside.ok_or_else(|| {
            let last = self.vocab_size.saturating_sub(1);
            Error::config(format!("pad_token_id: expected 0 to {last}, got {id}"))
        })?;
        number("pad_token_id", id).map(Some)
    }

    /// The id that ends a text, the first of several.
    pub fn eos(&self) -> Option<u32> {
        first_id(self.eos_token_id.as_ref())
    }

    /// Whether the settings ask for dropout.
    pub fn drops(&self) -> bool {
        self.hidden_dropout_prob != 0.0 || self.attention_probs_dropout_prob != 0.0
    }

    /// Set dropout to 0.
    pub fn stop_dropout(&mut self) {
        self.hidden_dropout_prob = 0.0;
        self.attention_probs_dropout_prob = 0.0;
    }
}

/// Whether the decoder of a file of weights is another tensor than its table of embeddings: see [`are_two`].
///
/// # Errors
/// When the file cannot be read.
pub fn own_head(weights: &Path, names: &DecoderNames) -> Result<bool> {
    are_two(weights, [names.weight, names.table])
}

/// The keys of an encoder, as transformers writes them, with those of one model added, in the order of their names.
pub fn keys(encoder: &Encoder, own: Value) -> Value {
    let block = encoder.block;
    let mut keys = Map::new();
    let common = json!({
        "attention_probs_dropout_prob": block.attention_dropout,
        "dtype": "float32",
        "hidden_act": block.activation,
        "hidden_dropout_prob": block.dropout,
        "hidden_size": block.embed_dim,
        "initializer_range": match block.init {
            KernelInit::TruncatedNormal(std) => std,
            _ => 0.02,
        },
        "intermediate_size": block.mlp_dim,
        "layer_norm_eps": block.norm_epsilon,
        "max_position_embeddings": encoder.positions,
        "num_attention_heads": block.num_heads,
        "num_hidden_layers": encoder.num_layers,
        "pad_token_id": encoder.padding,
        "type_vocab_size": encoder.types,
        "use_cache": true,
        "vocab_size": encoder.vocab,
    });
    for more in [common, own] {
        if let Value::Object(more) = more {
            keys.extend(more);
        }
    }
    keys.sort_keys();
    Value::Object(keys)
}
