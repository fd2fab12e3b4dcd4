//! `config.json` of `AlbertForPreTraining` and `AlbertForMaskedLM`: what it says, as our configuration, and back.

use super::hf_weights::DECODER;
use super::{Albert, AlbertConfig, CLASSES};
use crate::error::{Error, Result};
use crate::hf::HfClass;
use crate::hf::config::{number, parse};
use crate::models::encoder::{Said, keys, own_head};
use crate::models::{Family, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;

/// What a `config.json` says of an ALBERT.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    said: Said,
    own: Own,
    class: HfClass,
    own_head: bool,
}

/// The keys that other encoders do not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Own {
    embedding_size: usize,
    num_hidden_groups: usize,
    inner_group_num: usize,
    num_labels: Option<usize>,
}

impl Default for Own {
    fn default() -> Own {
        Own {
            embedding_size: 128,
            num_hidden_groups: 1,
            inner_group_num: 1,
            num_labels: None,
        }
    }
}

/// What transformers takes for absent keys.
fn usual() -> Value {
    json!({
        "vocab_size": 30_000,
        "hidden_size": 4096,
        "num_hidden_layers": 12,
        "num_attention_heads": 64,
        "intermediate_size": 16_384,
        "hidden_act": "gelu_new",
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "max_position_embeddings": 512,
        "type_vocab_size": 2,
        "layer_norm_eps": 1e-12,
        "pad_token_id": 0,
        "eos_token_id": 3,
        "tie_word_embeddings": true,
    })
}

impl Settings {
    pub(super) fn parse(text: &[u8], class: HfClass) -> Result<Settings> {
        let own: Own = parse(text)?;
        if let Some(count) = own.num_labels.filter(|count| *count != 2) {
            return Err(Error::config(format!(
                "num_labels: {count} is not supported, expected 2: in order and swapped"
            )));
        }
        Ok(Settings {
            said: Said::parse(text, &usual())?,
            own,
            class,
            own_head: false,
        })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let (said, own) = (&self.said, &self.own);
        let model = ModelConfig::from(AlbertConfig {
            preset: None,
            vocab: Some(number("vocab_size", said.vocab_size)?),
            embedding: number("embedding_size", own.embedding_size)?,
            embed_dim: Some(number("hidden_size", said.hidden_size)?),
            num_layers: Some(number("num_hidden_layers", said.num_hidden_layers)?),
            groups: number("num_hidden_groups", own.num_hidden_groups)?,
            inner: number("inner_group_num", own.inner_group_num)?,
            num_heads: Some(number("num_attention_heads", said.num_attention_heads)?),
            mlp_dim: Some(number("intermediate_size", said.intermediate_size)?),
            activation: Some(said.activation()?),
            positions: number("max_position_embeddings", said.max_position_embeddings)?,
            types: number("type_vocab_size", said.type_vocab_size)?,
            padding: said.padding()?,
            norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
            init_std: AlbertConfig::default().init_std,
            dropout: Some(number("hidden_dropout_prob", said.hidden_dropout_prob)?),
            attention_dropout: Some(number(
                "attention_probs_dropout_prob",
                said.attention_probs_dropout_prob,
            )?),
            tied: said.tie_word_embeddings && !self.own_head,
            pair_head: self.class == CLASSES[0],
        });
        model.resolve()?;
        Ok((model, Vec::new()))
    }

    fn class(&self) -> &'static str {
        self.class.name
    }

    fn eos(&self) -> Option<u32> {
        self.said.eos()
    }

    fn drops(&self) -> bool {
        self.said.drops()
    }

    fn stop_dropout(&mut self) {
        self.said.stop_dropout();
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.own_head = own_head(weights, &DECODER)?;
        Ok(())
    }
}

/// The `config.json` of an ALBERT whose texts end with `eos`, as transformers writes it.
pub(super) fn to_json(albert: &Albert, eos: u32) -> Value {
    let sharing = albert.encoder.sharing;
    let own = json!({
        "architectures": [albert.class()],
        "bos_token_id": 2,
        "classifier_dropout_prob": 0.1,
        "embedding_size": albert.encoder.embedding,
        "eos_token_id": eos,
        "inner_group_num": sharing.map(|sharing| sharing.inner),
        "model_type": CLASSES[0].model_type,
        "num_hidden_groups": sharing.map(|sharing| sharing.groups),
        "tie_word_embeddings": albert.head.tied,
    });
    let mut keys = keys(&albert.encoder, own);
    if let Some(keys) = keys.as_object_mut() {
        keys.remove("use_cache"); // which its settings do not know
    }
    keys
}
