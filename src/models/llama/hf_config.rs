//! `config.json` of `LlamaForCausalLM`: what it says, as our configuration, and back.

use super::hf_weights::HEAD;
use super::{CLASS, Llama, LlamaConfig, NORMALISED, WINDOWED};
use crate::error::{Error, Result};
use crate::hf::HfClass;
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
    class: HfClass,
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
    sliding_window: Option<usize>,
    use_sliding_window: bool,
    layer_types: Option<Vec<String>>,
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
            sliding_window: None,
            use_sliding_window: false,
            layer_types: None,
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
            class: CLASS,
        })
    }

    /// The same of a class that is a Llama with a switch.
    pub(super) fn of_class(class: HfClass, text: &[u8]) -> Result<Settings> {
        let mut keys: Map<String, Value> = parse(text)?;
        // where transformers has other defaults than for a Llama
        let usual = match class {
            NORMALISED => vec![
                ("vocab_size", json!(151_936)),
                ("intermediate_size", json!(22_016)),
                ("num_key_value_heads", json!(32)),
                ("head_dim", json!(128)),
                ("max_position_embeddings", json!(32_768)),
            ],
            WINDOWED => vec![
                ("intermediate_size", json!(14_336)),
                ("num_key_value_heads", json!(8)),
                ("max_position_embeddings", json!(131_072)),
                ("sliding_window", json!(4096)),
            ],
            _ => Vec::new(),
        };
        for (key, usual) in usual {
            keys.entry(key).or_insert(usual);
        }
        let settings = Settings::parse(Value::Object(keys).to_string().as_bytes())?;
        Ok(Settings { class, ..settings })
    }

    /// Positions that a token sees, where not all.
    ///
    /// # Errors
    /// [`Error::Config`] where layers differ in that.
    fn window(&self) -> Result<Option<usize>> {
        let said = &self.said;
        let is_used = match self.class {
            WINDOWED => true,
            NORMALISED => said.use_sliding_window,
            _ => false,
        };
        let window = said.sliding_window.filter(|_| is_used);
        let wanted = match window {
            Some(_) => "sliding_attention",
            None => "full_attention",
        };
        let layers = said.layer_types.iter().flatten();
        match layers.clone().find(|kind| *kind != wanted) {
            Some(other) if self.class == NORMALISED => Err(Error::config(format!(
                "layer_types: expected {wanted} in every layer, got {other}: layers that see differently far are not supported"
            ))),
            _ => Ok(window),
        }
    }
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
            qk_norm: self.class == NORMALISED,
            window: {
                let window = self.window()?.map(|n| number("sliding_window", n));
                window.transpose()?
            },
            padding: padding.transpose()?,
            norm_epsilon: number("rms_norm_eps", said.rms_norm_eps)?,
            init_std: LlamaConfig::default().init_std,
            attention_dropout: number(
                "attention_dropout",
                said.attention_dropout.unwrap_or_default(),
            )?,
            mup: None,
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
        self.class.name
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

/// Refuse what no class of transformers can say.
///
/// # Errors
/// [`Error::Config`] naming the keys.
pub(super) fn check_class(llama: &Llama) -> Result<()> {
    let (decoder, class) = (&llama.decoder, llama.hf_class());
    let unsaid = match class {
        NORMALISED if decoder.window.is_some() => "model.window beside model.qk_norm",
        NORMALISED if decoder.mlp.in_bias => "model.mlp_bias beside model.qk_norm",
        WINDOWED if decoder.mlp.in_bias => "model.mlp_bias beside model.window",
        WINDOWED if decoder.biases.query => "model.attention_bias beside model.window",
        _ => return Ok(()),
    };
    Err(Error::config(format!(
        "{unsaid}: {}, which comes nearest, has no place for that",
        class.name
    )))
}

/// The `config.json` of a Llama whose texts end with `eos`, as transformers writes it, positions in the keys of 4 too.
pub(in crate::models) fn to_json(llama: &Llama, eos: u32) -> Value {
    let decoder = &llama.decoder;
    let mut keys = match decoder.positions {
        Positions::Rotary(rotary) => rope_keys(rotary.theta, llama.rope_scaling),
        Positions::Table(_) => Map::new(),
    };
    let own = json!({
        "architectures": [llama.hf_class().name],
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
        "model_type": llama.hf_class().model_type,
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
    match llama.hf_class() {
        NORMALISED => {
            keys.remove("mlp_bias");
            keys.insert("sliding_window".to_owned(), Value::Null);
            keys.insert("use_sliding_window".to_owned(), json!(false));
        }
        WINDOWED => {
            keys.remove("mlp_bias");
            keys.remove("attention_bias");
            keys.insert("sliding_window".to_owned(), json!(decoder.window));
        }
        _ => {}
    }
    keys.sort_keys();
    Value::Object(keys)
}
