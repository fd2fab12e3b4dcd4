//! `config.json` of `LlamaForCausalLM`: what it says, as our configuration, and back.

use super::hf_layers::{self, Layers};
use super::hf_weights::HEAD;
use super::{
    CLASS, Llama, LlamaConfig, NORMALISED, ONE_PLUS, POST_NORMS, POST_NORMS_NORMALISED, SCALED,
    WINDOWED,
};
use crate::error::{Error, Result};
use crate::hf::HfClass;
use crate::hf::config::are_two;
use crate::hf::config::{activation, check_plain, first_id, number, parse};
use crate::models::decoder::{HfRope, Positions, rope_keys};
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use crate::nn::Activation;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What a `config.json` says of a Llama.
#[derive(Clone, Debug)]
pub(in crate::models) struct Settings {
    said: Said,
    rope: HfRope,
    /// Base of the frequencies of layers with a window, where they have one of their own.
    window_theta: Option<f64>,
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
    hidden_activation: Option<String>,
    query_pre_attn_scalar: Option<f64>,
    attn_logit_softcapping: Option<f64>,
    final_logit_softcapping: Option<f64>,
    #[serde(flatten)]
    layers: Layers,
    // What follows changes the model in ways that are not supported.
    quantization_config: Option<Value>,
    use_bidirectional_attention: Option<bool>,
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
            hidden_activation: None,
            query_pre_attn_scalar: None,
            attn_logit_softcapping: None,
            final_logit_softcapping: None,
            layers: Layers::default(),
            quantization_config: None,
            use_bidirectional_attention: None,
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
            window_theta: None,
            own_head: false,
            class: CLASS,
        })
    }

    /// The same of a class that is a Llama with a switch.
    pub(super) fn of_class(class: HfClass, text: &[u8]) -> Result<Settings> {
        let mut keys: Map<String, Value> = parse(text)?;
        // where transformers has other defaults than for a Llama
        let usual = match class {
            SCALED => vec![
                ("vocab_size", json!(256_000)),
                ("hidden_size", json!(3072)),
                ("intermediate_size", json!(24_576)),
                ("num_hidden_layers", json!(28)),
                ("num_attention_heads", json!(16)),
                ("num_key_value_heads", json!(16)),
                ("head_dim", json!(256)),
                ("hidden_act", json!("gelu_pytorch_tanh")),
                ("max_position_embeddings", json!(8192)),
                ("pad_token_id", json!(0)),
                ("eos_token_id", json!(1)),
                ("tie_word_embeddings", json!(true)),
            ],
            POST_NORMS => hf_layers::usual(false),
            POST_NORMS_NORMALISED => hf_layers::usual(true),
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
        let window_theta = match class {
            POST_NORMS_NORMALISED => hf_layers::window_theta(&mut keys)?,
            _ => None,
        };
        let settings = Settings::parse(Value::Object(keys).to_string().as_bytes())?;
        Ok(Settings {
            class,
            window_theta,
            ..settings
        })
    }

    /// The gates' function: an older name stands for another one in some classes.
    fn activation(&self) -> Result<Activation> {
        let said = &self.said;
        match (&self.class, &said.hidden_activation) {
            (&(POST_NORMS | POST_NORMS_NORMALISED), Some(name)) => {
                activation("hidden_activation", name)
            }
            (&SCALED, _) if said.hidden_act == "gelu" => Ok(Activation::GeluNew),
            _ => activation("hidden_act", &said.hidden_act),
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
        if ONE_PLUS.contains(&self.class) && said.use_bidirectional_attention == Some(true) {
            return Err(Error::config(
                "use_bidirectional_attention: true is not supported, expected false",
            ));
        }
        let is_later = [POST_NORMS, POST_NORMS_NORMALISED].contains(&self.class);
        let of_later = |key: &str, value: Option<f64>| {
            let value = value.filter(|_| is_later);
            value.map(|value| number(key, value)).transpose()
        };
        let windows = said.layers.windows(self.class, said.num_hidden_layers)?;
        if self.window_theta.is_some() && windows.is_some_and(|(_, every)| every.is_none()) {
            return Err(Error::config(
                "layer_types: sliding_attention in every layer is not supported, expected full_attention in some",
            ));
        }
        let window = windows.map(|(size, _)| number("sliding_window", size));
        let full_every = windows.and_then(|(_, every)| every);
        let window_theta = self.window_theta.filter(|_| full_every.is_some());
        let window_theta = window_theta.map(|theta| number("rope_theta", theta));
        let full_every = full_every.map(|every| number("layer_types", every));
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
            activation: self.activation()?,
            positions: Some(number(
                "max_position_embeddings",
                said.max_position_embeddings,
            )?),
            rope_theta: Some(rope_theta),
            rope_scaling,
            attention_bias: said.attention_bias,
            mlp_bias: said.mlp_bias,
            qk_norm: [NORMALISED, POST_NORMS_NORMALISED].contains(&self.class),
            window: window.transpose()?,
            full_every: full_every.transpose()?,
            window_rope_theta: window_theta.transpose()?,
            score_width: of_later("query_pre_attn_scalar", said.query_pre_attn_scalar)?,
            attention_cap: of_later("attn_logit_softcapping", said.attn_logit_softcapping)?,
            logit_cap: of_later("final_logit_softcapping", said.final_logit_softcapping)?,
            scaled_embeddings: ONE_PLUS.contains(&self.class),
            post_norms: is_later,
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
    let is_later = [POST_NORMS, POST_NORMS_NORMALISED].contains(&class);
    let has_turns = decoder.window.is_some_and(|w| w.full_every.is_some());
    let is_unsaid = decoder.window.is_some_and(|w| w.rotary.is_none());
    let has_width = decoder.score_width != Some(decoder.head_dim as f64);
    let is_whole = decoder
        .score_width
        .is_some_and(|width| width.fract() == 0.0);
    let unsaid = match class {
        _ if is_later && !decoder.scaled_embeddings => {
            "model.post_norms without model.scaled_embeddings"
        }
        _ if is_later && !is_whole => "model.score_width that is no whole number",
        _ if ONE_PLUS.contains(&class) && decoder.mlp.in_bias => {
            "model.mlp_bias beside model.scaled_embeddings"
        }
        POST_NORMS_NORMALISED if is_unsaid => "model.window without model.window_rope_theta",
        _ if is_later => return Ok(()),
        _ if has_turns => "model.full_every without model.post_norms",
        _ if has_width => "model.score_width without model.post_norms",
        _ if decoder.attention_cap.is_some() => "model.attention_cap without model.post_norms",
        _ if decoder.logit_cap.is_some() => "model.logit_cap without model.post_norms",
        SCALED if decoder.window.is_some() => "model.window beside model.scaled_embeddings",
        SCALED if decoder.qk_norm => "model.qk_norm beside model.scaled_embeddings",
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
        SCALED => drop(keys.remove("mlp_bias")),
        POST_NORMS | POST_NORMS_NORMALISED => hf_layers::write(&mut keys, decoder),
        WINDOWED => {
            keys.remove("mlp_bias");
            keys.remove("attention_bias");
            let window = decoder.window.map(|window| window.size);
            keys.insert("sliding_window".to_owned(), json!(window));
        }
        _ => {}
    }
    keys.sort_keys();
    Value::Object(keys)
}
