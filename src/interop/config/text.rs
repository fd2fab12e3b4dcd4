//! `config.json` of T5: what it says, as our configuration, and back.

use super::number;
use crate::error::{Error, Result};
use crate::models::{ModelConfig, T5, T5Config};
use crate::nn::Activation;
use serde::Deserialize;
use serde_json::{Value, json};

/// What a `config.json` says of a `T5ForConditionalGeneration`, whose absent keys take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub(super) struct Text {
    vocab_size: usize,
    d_model: usize,
    d_kv: usize,
    d_ff: usize,
    num_layers: usize,
    num_decoder_layers: Option<usize>,
    num_heads: usize,
    relative_attention_num_buckets: usize,
    relative_attention_max_distance: usize,
    dropout_rate: f64,
    layer_norm_epsilon: f64,
    feed_forward_proj: String,
    dense_act_fn: Option<String>,
    is_gated_act: Option<bool>,
    tie_word_embeddings: bool,
    scale_decoder_outputs: Option<bool>,
    // What follows changes the model in ways that are not supported.
    pad_token_id: Option<i64>,
    decoder_start_token_id: Option<i64>,
    is_encoder_decoder: bool,
    quantization_config: Option<Value>,
}

impl Default for Text {
    fn default() -> Text {
        Text {
            vocab_size: 32_128,
            d_model: 512,
            d_kv: 64,
            d_ff: 2048,
            num_layers: 6,
            num_decoder_layers: None,
            num_heads: 8,
            relative_attention_num_buckets: 32,
            relative_attention_max_distance: 128,
            dropout_rate: 0.1,
            layer_norm_epsilon: 1e-6,
            feed_forward_proj: "relu".to_owned(),
            dense_act_fn: None,
            is_gated_act: None,
            tie_word_embeddings: true,
            scale_decoder_outputs: None,
            pad_token_id: Some(0),
            decoder_start_token_id: None,
            is_encoder_decoder: true,
            quantization_config: None,
        }
    }
}

impl Text {
    pub(super) fn parse(text: &[u8]) -> Result<Text> {
        let said: Text = super::parse(text)?;
        said.check()?;
        Ok(said)
    }

    fn check(&self) -> Result<()> {
        for (key, id) in [
            ("pad_token_id", self.pad_token_id),
            ("decoder_start_token_id", self.decoder_start_token_id),
        ] {
            if let Some(id) = id.filter(|id| *id != 0) {
                return Err(Error::config(format!(
                    "{key}: {id} is not supported, expected 0"
                )));
            }
        }
        if !self.is_encoder_decoder {
            return Err(Error::config(
                "is_encoder_decoder: false is not supported, expected true",
            ));
        }
        match self.quantization_config {
            None => Ok(()),
            Some(_) => Err(Error::config(
                "quantization_config: not supported, expected plain weights (f16, bf16, f32 or f64)",
            )),
        }
    }

    /// Non-linearity of the feed-forward layers, and whether they are gated: as transformers reads
    /// `feed_forward_proj`, unless the two keys that it derives are there.
    fn feed_forward(&self) -> Result<(Activation, bool)> {
        let (gated, name) = match self.feed_forward_proj.split_once('-') {
            Some(("gated", name)) => (true, name),
            None => (false, self.feed_forward_proj.as_str()),
            Some(_) => {
                return Err(Error::config(format!(
                    "feed_forward_proj: {} is not supported, expected ACTIVATION or gated-ACTIVATION",
                    self.feed_forward_proj
                )));
            }
        };
        let name = match self.feed_forward_proj.as_str() {
            "gated-gelu" => "gelu_new",
            _ => name,
        };
        let name = self.dense_act_fn.as_deref().unwrap_or(name);
        let activation = Activation::parse(name).ok_or_else(|| {
            let known = Activation::ALL.map(Activation::name).join(", ");
            Error::config(format!(
                "feed_forward_proj: {name} is not supported, expected one of {known}"
            ))
        })?;
        Ok((activation, self.is_gated_act.unwrap_or(gated)))
    }

    pub(super) fn model(&self) -> Result<ModelConfig> {
        let (activation, gated) = self.feed_forward()?;
        let tied = self.tie_word_embeddings;
        let model = ModelConfig::T5(T5Config {
            preset: None,
            vocab: Some(number("vocab_size", self.vocab_size)?),
            width: Some(number("d_model", self.d_model)?),
            kv: Some(number("d_kv", self.d_kv)?),
            heads: Some(number("num_heads", self.num_heads)?),
            mlp: Some(number("d_ff", self.d_ff)?),
            encoder_depth: Some(number("num_layers", self.num_layers)?),
            decoder_depth: Some(number(
                "num_decoder_layers",
                self.num_decoder_layers.unwrap_or(self.num_layers),
            )?),
            activation: Some(activation),
            gated: Some(gated),
            tied: Some(tied),
            scaled: self.scale_decoder_outputs.filter(|scaled| *scaled != tied),
            buckets: number(
                "relative_attention_num_buckets",
                self.relative_attention_num_buckets,
            )?,
            max_distance: number(
                "relative_attention_max_distance",
                self.relative_attention_max_distance,
            )?,
            norm_epsilon: number("layer_norm_epsilon", self.layer_norm_epsilon)?,
            dropout: number("dropout_rate", self.dropout_rate)?,
            z_loss: T5Config::default().z_loss,
        });
        model.resolve()?;
        Ok(model)
    }

    pub(super) fn drops(&self) -> bool {
        self.dropout_rate != 0.0
    }

    pub(super) fn stop_dropout(&mut self) {
        self.dropout_rate = 0.0;
    }
}

pub(super) fn to_json(t5: &T5) -> Value {
    let name = t5.activation.name();
    let projection = match (t5.gated, name.as_str()) {
        (true, "gelu_new") => "gated-gelu".to_owned(),
        (true, name) => format!("gated-{name}"),
        (false, name) => name.to_owned(),
    };
    json!({
        "architectures": ["T5ForConditionalGeneration"],
        "d_ff": t5.mlp,
        "d_kv": t5.kv,
        "d_model": t5.width,
        "decoder_start_token_id": 0,
        "dense_act_fn": name,
        "dropout_rate": t5.dropout,
        "dtype": "float32",
        "eos_token_id": 1,
        "feed_forward_proj": projection,
        "initializer_factor": 1.0,
        "is_encoder_decoder": true,
        "is_gated_act": t5.gated,
        "layer_norm_epsilon": t5.norm_epsilon,
        "model_type": "t5",
        "num_decoder_layers": t5.decoder_depth,
        "num_heads": t5.heads,
        "num_layers": t5.encoder_depth,
        "pad_token_id": 0,
        "relative_attention_max_distance": t5.max_distance,
        "relative_attention_num_buckets": t5.buckets,
        "tie_word_embeddings": t5.tied,
        "use_cache": true,
        "vocab_size": t5.vocab,
    })
}
