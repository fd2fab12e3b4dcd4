//! `config.json` of `BertForPreTraining` and `BertForMaskedLM`: what it says, as our configuration, and back.

use super::hf_weights::DECODER;
use super::{Bert, BertConfig, CLASSES};
use crate::error::Result;
use crate::hf::HfClass;
use crate::hf::config::number;
use crate::models::encoder::{Said, keys, own_head};
use crate::models::{Family, HfConfig, ModelConfig};
use serde_json::{Value, json};
use std::path::Path;

/// What a `config.json` says of a BERT.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    said: Said,
    class: HfClass,
    own_head: bool,
}

/// What transformers takes for absent keys.
fn usual() -> Value {
    json!({
        "vocab_size": 30_522,
        "hidden_size": 768,
        "num_hidden_layers": 12,
        "num_attention_heads": 12,
        "intermediate_size": 3072,
        "hidden_act": "gelu",
        "hidden_dropout_prob": 0.1,
        "attention_probs_dropout_prob": 0.1,
        "max_position_embeddings": 512,
        "type_vocab_size": 2,
        "layer_norm_eps": 1e-12,
        "pad_token_id": 0,
        "tie_word_embeddings": true,
    })
}

impl Settings {
    pub(super) fn parse(text: &[u8], class: HfClass) -> Result<Settings> {
        Ok(Settings {
            said: Said::parse(text, &usual())?,
            class,
            own_head: false,
        })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let said = &self.said;
        let model = ModelConfig::from(BertConfig {
            preset: None,
            vocab: Some(number("vocab_size", said.vocab_size)?),
            embed_dim: Some(number("hidden_size", said.hidden_size)?),
            num_layers: Some(number("num_hidden_layers", said.num_hidden_layers)?),
            num_heads: Some(number("num_attention_heads", said.num_attention_heads)?),
            mlp_dim: Some(number("intermediate_size", said.intermediate_size)?),
            activation: said.activation()?,
            positions: number("max_position_embeddings", said.max_position_embeddings)?,
            types: number("type_vocab_size", said.type_vocab_size)?,
            padding: said.padding()?,
            norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
            init_std: BertConfig::default().init_std,
            dropout: number("hidden_dropout_prob", said.hidden_dropout_prob)?,
            attention_dropout: number(
                "attention_probs_dropout_prob",
                said.attention_probs_dropout_prob,
            )?,
            tied: said.tie_word_embeddings && !self.own_head,
            pair_head: self.class == CLASSES[0],
            span_head: false,
        });
        model.resolve()?;
        Ok((model, Vec::new()))
    }

    fn class(&self) -> &'static str {
        self.class.name
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

/// The `config.json` of a BERT, as transformers writes it.
pub(super) fn to_json(bert: &Bert) -> Value {
    let own = json!({
        "add_cross_attention": false,
        "architectures": [bert.class()],
        "bos_token_id": null,
        "classifier_dropout": null,
        "eos_token_id": null,
        "is_decoder": false,
        "model_type": "bert",
        "tie_word_embeddings": bert.head.tied,
    });
    keys(&bert.encoder, own)
}
