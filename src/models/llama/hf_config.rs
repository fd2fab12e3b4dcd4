//! `config.json` of `LlamaForCausalLM`: what it says, as our configuration, and back.

use super::hf_weights::HEAD;
use super::{CLASS, Llama, LlamaConfig};
use crate::error::{Error, Result};
use crate::hf::config::are_two;
use crate::hf::config::{activation, check_plain, first_id, number, parse};
use crate::models::decoder::{HfRope, Positions, rope_keys};
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What a `config.json` says of a Llama.
#[derive(Clone, Debug)]
pub(in crate::models) struct Settings {
    said: Said,
    rope: HfRope,
    own_head: bool,
}

/// The keys that matter. Absent ones take the defaults of transformers.
///
/// `pretraining_tp` is none of them: it cuts products into sums, which changes no result but by rounding.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
    vocab_size: usize,
    hidden_size: usize,
    intermediate_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    num_key_value_heads: Option<usize>,
    head_dim: Option<usize>,
    hidden_act: String,
    max_position_embeddings: usize,
    rms_norm_eps: f64,
    pad_token_id: Option<i64>,
    eos_token_id: Option<Value>,
    tie_word_embeddings: bool,
    attention_bias: bool,
    attention_dropout: Option<f64>,
    mlp_bias: bool,
    // What follows changes the model in ways that are not supported.
    quantization_config: Option<Value>,
}

impl Default for Said {
    fn default() -> Said {
        Said {
            vocab_size: 32_000,
            hidden_size: 4096,
            intermediate_size: 11_008,
            num_hidden_layers: 32,
            num_attention_heads: 32,
            num_key_value_heads: None,
            head_dim: None,
            hidden_act: "silu".to_owned(),
            max_position_embeddings: 2048,
            rms_norm_eps: 1e-6,
            pad_token_id: None,
            eos_token_id: Some(json!(2)),
            tie_word_embeddings: false,
            attention_bias: false,
            attention_dropout: None,
            mlp_bias: false,
            quantization_config: None,
        }
    }
}

impl Settings {
    pub(in crate::models) fn parse(text: &[u8]) -> Result<Settings> {
        let said: Said = parse(text)?;
        check_plain(said.quantization_config.as_ref())?;
        Ok(Settings {
            said,
            rope: HfRope::parse(text)?,
            own_head: false,
        })
    }
}

impl Settings {
    /// The settings as our own.
    ///
    /// # Errors
    /// As [`HfConfig::model`].
    pub(in crate::models) fn llama(&self) -> Result<LlamaConfig> {
        let said = &self.said;
        let (rope_theta, rope_scaling) = self.rope.settled(said.max_position_embeddings)?;
        // -1 is no token in the first checkpoints
        let padding = said.pad_token_id.filter(|id| *id != -1);
        let padding = padding.map(|id| {
            let inside = usize::try_from(id).ok().filter(|id| *id < said.vocab_size);
            let id = inside.ok_or_else(|| {
                let last = said.vocab_size.saturating_sub(1);
                Error::config(format!("pad_token_id: expected 0 to {last}, got {id}"))
            })?;
            number("pad_token_id", id)
        });
        let shared = said.num_key_value_heads;
        let shared = shared.map(|heads| number("num_key_value_heads", heads));
        let head_dim = said.head_dim.map(|width| number("head_dim", width));
        let model = LlamaConfig {
            preset: None,
            vocab: Some(number("vocab_size", said.vocab_size)?),
            embed_dim: Some(number("hidden_size", said.hidden_size)?),
            num_layers: Some(number("num_hidden_layers", said.num_hidden_layers)?),
            num_heads: Some(number("num_attention_heads", said.num_attention_heads)?),
            num_kv_heads: shared.transpose()?,
            head_dim: head_dim.transpose()?,
            mlp_dim: Some(number("intermediate_size", said.intermediate_size)?),
            activation: activation("hidden_act", &said.hidden_act)?,
            positions: Some(number(
                "max_position_embeddings",
                said.max_position_embeddings,
            )?),
            rope_theta: Some(rope_theta),
            rope_scaling,
            attention_bias: said.attention_bias,
            mlp_bias: said.mlp_bias,
            padding: padding.transpose()?,
            norm_epsilon: number("rms_norm_eps", said.rms_norm_eps)?,
            init_std: LlamaConfig::default().init_std,
            attention_dropout: number(
                "attention_dropout",
                said.attention_dropout.unwrap_or_default(),
            )?,
            tied: said.tie_word_embeddings && !self.own_head,
        };
        model.resolve()?;
        Ok(model)
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        Ok((self.llama()?.into(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn eos(&self) -> Option<u32> {
        first_id(self.said.eos_token_id.as_ref())
    }

    fn drops(&self) -> bool {
        self.said.attention_dropout.unwrap_or_default() != 0.0
    }

    fn stop_dropout(&mut self) {
        self.said.attention_dropout = None;
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.own_head = are_two(weights, HEAD)?;
        Ok(())
    }
}

/// The `config.json` of a Llama whose texts end with `eos`, as transformers writes it, positions in the keys of 4 too.
pub(in crate::models) fn to_json(llama: &Llama, eos: u32) -> Value {
    let decoder = &llama.decoder;
    let mut keys = match decoder.positions {
        Positions::Rotary(rotary) => rope_keys(rotary.theta, llama.rope_scaling),
        Positions::Table(_) => Map::new(),
    };
    let own = json!({
        "architectures": [CLASS.name],
        "attention_bias": decoder.biases.query,
        "attention_dropout": decoder.dropout.attention,
        "bos_token_id": null,
        "dtype": "float32",
        "eos_token_id": eos,
        "head_dim": decoder.head_dim,
        "hidden_act": decoder.mlp.activation,
        "hidden_size": decoder.embed_dim,
        "initializer_range": 0.02,
        "intermediate_size": decoder.mlp.hidden,
        "max_position_embeddings": llama.positions,
        "mlp_bias": decoder.mlp.in_bias,
        "model_type": CLASS.model_type,
        "num_attention_heads": decoder.num_heads,
        "num_hidden_layers": decoder.num_layers,
        "num_key_value_heads": decoder.num_kv_heads,
        "pad_token_id": decoder.padding,
        "rms_norm_eps": decoder.norm.epsilon,
        "tie_word_embeddings": decoder.tied,
        "use_cache": true,
        "vocab_size": decoder.vocab,
    });
    if let Value::Object(own) = own {
        keys.extend(own);
    }
    keys.sort_keys();
    Value::Object(keys)
}
