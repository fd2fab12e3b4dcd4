//! `config.json` of T5 and mT5: what it says, as our configuration, and back.

use super::{T5, T5Config};
use crate::error::{Error, Result};
use crate::hf::config::{activation, check_plain, first_id, number, parse};
use crate::models::{HfConfig, ModelConfig};
use crate::nn::Activation;
use crate::store::SafeTensors;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What a `config.json` says of a `T5ForConditionalGeneration` or `MT5ForConditionalGeneration`, and what else decides
/// how its head and its embeddings hang together.
#[derive(Clone, Debug)]
pub(super) struct Text {
    said: Said,
    multilingual: bool,
    /// The major version of transformers that wrote it; 0 where that is not said.
    version: u32,
    /// Whether the head is another tensor than the embeddings; none where only one of them is there.
    own_head: Option<bool>,
}

/// The keys that matter. Absent ones take the defaults of transformers for T5.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
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
    eos_token_id: Option<Value>,
    // What follows changes the model in ways that are not supported.
    pad_token_id: Option<i64>,
    decoder_start_token_id: Option<i64>,
    is_encoder_decoder: bool,
    quantization_config: Option<Value>,
}

impl Default for Said {
    fn default() -> Said {
        Said {
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
            eos_token_id: None,
            pad_token_id: Some(0),
            decoder_start_token_id: None,
            is_encoder_decoder: true,
            quantization_config: None,
        }
    }
}

/// What transformers takes for a key that the `config.json` of an mT5 does not have, where that is not as for T5.
fn defaults_of_mt5() -> Value {
    json!({
        "d_ff": 1024,
        "feed_forward_proj": "gated-gelu",
        "num_heads": 6,
        "num_layers": 8,
        "tie_word_embeddings": false,
        "vocab_size": 250_112,
    })
}

impl Text {
    pub(super) fn parse(text: &[u8], multilingual: bool, version: u32) -> Result<Text> {
        let mut said: Map<String, Value> = parse(text)?;
        if let (true, Value::Object(defaults)) = (multilingual, defaults_of_mt5()) {
            for (key, value) in defaults {
                said.entry(key).or_insert(value);
            }
        }
        let said: Said = parse(Value::Object(said).to_string().as_bytes())?;
        said.check()?;
        Ok(Text {
            said,
            multilingual,
            version,
            own_head: None,
        })
    }

    /// Whether the head shares the embeddings, and whether what it is given is scaled.
    ///
    /// Up to version 4 of transformers `tie_word_embeddings` decides both. From 5 on it is written as true whatever the
    /// model is: what the tensors are decides the first, `scale_decoder_outputs` the second, and an mT5 never scales.
    fn head(&self) -> (bool, bool) {
        let said = &self.said;
        if self.multilingual && self.version >= 5 {
            return (self.own_head != Some(true), false);
        }
        let scale = said.scale_decoder_outputs.filter(|_| !self.multilingual);
        let tied = match self.own_head {
            Some(true) => false,
            // only version 5 has that key, and it shares what is equal
            Some(false) if scale.is_some() => true,
            _ => said.tie_word_embeddings,
        };
        (tied, scale.unwrap_or(said.tie_word_embeddings))
    }
}

impl HfConfig for Text {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let (tied, scaled) = self.head();
        let model = self.said.model(tied, scaled)?;
        let mut notes = Vec::new();
        if self.said.tie_word_embeddings && !tied && self.version < 5 {
            notes.push(
                "lm_head.weight is not shared.weight: the model has a head of its own, as transformers 5 reads it \
                 (4 leaves that head out)"
                    .to_owned(),
            );
        }
        Ok((model, notes))
    }

    fn class(&self) -> &'static str {
        match self.multilingual {
            true => "MT5ForConditionalGeneration",
            false => "T5ForConditionalGeneration",
        }
    }

    fn eos(&self) -> Option<u32> {
        first_id(self.said.eos_token_id.as_ref())
    }

    fn drops(&self) -> bool {
        self.said.dropout_rate != 0.0
    }

    fn stop_dropout(&mut self) {
        self.said.dropout_rate = 0.0;
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        let tensors = SafeTensors::open(weights)?;
        const TABLES: [&str; 3] = [
            "shared.weight",
            "encoder.embed_tokens.weight",
            "decoder.embed_tokens.weight",
        ];
        let there = |wanted: &&str| tensors.names().any(|name| name == *wanted);
        let head = Some("lm_head.weight").filter(|name| there(name));
        let both = head.zip(TABLES.into_iter().find(there));
        self.own_head = match both {
            None => None,
            Some((head, table)) if tensors.ty(head)? != tensors.ty(table)? => Some(true),
            Some((head, table)) => {
                Some(tensors.read(head)?.bytes() != tensors.read(table)?.bytes())
            }
        };
        Ok(())
    }
}

impl Said {
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
        check_plain(self.quantization_config.as_ref())
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
        let activation = activation("feed_forward_proj", name)?;
        Ok((activation, self.is_gated_act.unwrap_or(gated)))
    }

    fn model(&self, tied: bool, scaled: bool) -> Result<ModelConfig> {
        let (activation, gated) = self.feed_forward()?;
        let model = ModelConfig::T5(T5Config {
            preset: None,
            vocab: Some(number("vocab_size", self.vocab_size)?),
            embed_dim: Some(number("d_model", self.d_model)?),
            head_dim: Some(number("d_kv", self.d_kv)?),
            num_heads: Some(number("num_heads", self.num_heads)?),
            mlp_dim: Some(number("d_ff", self.d_ff)?),
            encoder_num_layers: Some(number("num_layers", self.num_layers)?),
            decoder_num_layers: Some(number(
                "num_decoder_layers",
                self.num_decoder_layers.unwrap_or(self.num_layers),
            )?),
            activation: Some(activation),
            gated: Some(gated),
            tied: Some(tied),
            scaled: Some(scaled).filter(|scaled| *scaled != tied),
            relative_attention_num_buckets: number(
                "relative_attention_num_buckets",
                self.relative_attention_num_buckets,
            )?,
            relative_attention_max_distance: number(
                "relative_attention_max_distance",
                self.relative_attention_max_distance,
            )?,
            norm_epsilon: number("layer_norm_epsilon", self.layer_norm_epsilon)?,
            dropout: number("dropout_rate", self.dropout_rate)?,
        });
        model.resolve()?;
        Ok(model)
    }
}

/// The `config.json` of a T5 whose texts end with `eos`.
///
/// Version 4 of transformers knows no head that shares the embeddings and does not scale, nor one that does neither:
/// it takes `tie_word_embeddings` for both. So the first is written as not shared beside the same tensor twice, which
/// computes the same in every version, and version 5 shares again; the second only version 5 reads.
pub(super) fn to_json(t5: &T5, eos: u32) -> Value {
    let name = t5.activation.name();
    let projection = match (t5.gated, name.as_str()) {
        (true, "gelu_new") => "gated-gelu".to_owned(),
        (true, name) => format!("gated-{name}"),
        (false, name) => name.to_owned(),
    };
    let mut keys = json!({
        "architectures": ["T5ForConditionalGeneration"],
        "d_ff": t5.mlp_dim,
        "d_kv": t5.head_dim,
        "d_model": t5.embed_dim,
        "decoder_start_token_id": 0,
        "dense_act_fn": name,
        "dropout_rate": t5.dropout,
        "dtype": "float32",
        "eos_token_id": eos,
        "feed_forward_proj": projection,
        "initializer_factor": 1.0,
        "is_encoder_decoder": true,
        "is_gated_act": t5.gated,
        "layer_norm_epsilon": t5.norm_epsilon,
        "model_type": "t5",
        "num_decoder_layers": t5.decoder_num_layers,
        "num_heads": t5.num_heads,
        "num_layers": t5.encoder_num_layers,
        "pad_token_id": 0,
        "relative_attention_max_distance": t5.relative_attention_max_distance,
        "relative_attention_num_buckets": t5.relative_attention_num_buckets,
        "tie_word_embeddings": t5.scaled,
        "use_cache": true,
        "vocab_size": t5.vocab,
    });
    if t5.scaled != t5.tied {
        keys["scale_decoder_outputs"] = json!(t5.scaled);
    }
    keys
}

/// The `generation_config.json` beside it.
pub(super) fn generation(eos: u32) -> Value {
    json!({"decoder_start_token_id": 0, "eos_token_id": eos, "pad_token_id": 0})
}
