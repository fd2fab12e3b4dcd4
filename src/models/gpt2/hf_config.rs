//! `config.json` of `GPT2LMHeadModel`: what it says, as our configuration, and back.

use super::hf_weights::HEAD;
use super::{CLASS, Gpt2Config};
use crate::error::{Error, Result};
use crate::hf::config::are_two;
use crate::hf::config::{activation, check_plain, first_id, number, parse};
use crate::models::decoder::Decoder;
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;

/// What a `config.json` says of a GPT-2.
#[derive(Clone, Debug)]
pub(in crate::models) struct Settings {
    said: Said,
    /// Whether the head is a tensor of its own, whatever the settings say.
    pub own_head: bool,
}

/// The keys that matter. Absent ones take the defaults of transformers.
///
/// `reorder_and_upcast_attn` is none of them: scores are scaled and made in f32 here, whether it asks for that or not.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
    vocab_size: usize,
    n_positions: usize,
    n_embd: usize,
    n_layer: usize,
    n_head: usize,
    n_inner: Option<usize>,
    activation_function: String,
    resid_pdrop: f64,
    embd_pdrop: f64,
    attn_pdrop: f64,
    layer_norm_epsilon: f64,
    scale_attn_weights: bool,
    tie_word_embeddings: bool,
    eos_token_id: Option<Value>,
    // What follows changes the model in ways that are not supported.
    scale_attn_by_inverse_layer_idx: bool,
    add_cross_attention: bool,
    quantization_config: Option<Value>,
}

impl Default for Said {
    fn default() -> Said {
        Said {
            vocab_size: 50_257,
            n_positions: 1024,
            n_embd: 768,
            n_layer: 12,
            n_head: 12,
            n_inner: None,
            activation_function: "gelu_new".to_owned(),
            resid_pdrop: 0.1,
            embd_pdrop: 0.1,
            attn_pdrop: 0.1,
            layer_norm_epsilon: 1e-5,
            scale_attn_weights: true,
            tie_word_embeddings: true,
            eos_token_id: Some(json!(50_256)),
            scale_attn_by_inverse_layer_idx: false,
            add_cross_attention: false,
            quantization_config: None,
        }
    }
}

impl Settings {
    pub(super) fn parse(text: &[u8]) -> Result<Settings> {
        Settings::of(text, false)
    }

    /// Of a decoder whose blocks look at something beside their own text.
    pub(in crate::models) fn of_cross(text: &[u8]) -> Result<Settings> {
        Settings::of(text, true)
    }

    fn of(text: &[u8], looks_beside: bool) -> Result<Settings> {
        let said: Said = parse(text)?;
        let by_layer = said.scale_attn_by_inverse_layer_idx;
        for (key, asked, expected) in [
            ("scale_attn_by_inverse_layer_idx", by_layer, false),
            (
                "add_cross_attention",
                said.add_cross_attention,
                looks_beside,
            ),
        ] {
            if asked != expected {
                return Err(Error::config(format!(
                    "{key}: {asked} is not supported, expected {expected}"
                )));
            }
        }
        check_plain(said.quantization_config.as_ref())?;
        Ok(Settings {
            said,
            own_head: false,
        })
    }

    /// The settings as our own.
    pub(in crate::models) fn config(&self) -> Result<Gpt2Config> {
        let said = &self.said;
        let hidden = said.n_inner.map(|hidden| number("n_inner", hidden));
        Ok(Gpt2Config {
            preset: None,
            vocab: Some(number("vocab_size", said.vocab_size)?),
            embed_dim: Some(number("n_embd", said.n_embd)?),
            num_layers: Some(number("n_layer", said.n_layer)?),
            num_heads: Some(number("n_head", said.n_head)?),
            mlp_dim: hidden.transpose()?,
            activation: activation("activation_function", &said.activation_function)?,
            positions: Some(number("n_positions", said.n_positions)?),
            scale_attention: said.scale_attn_weights,
            norm_epsilon: number("layer_norm_epsilon", said.layer_norm_epsilon)?,
            init_std: Gpt2Config::default().init_std,
            dropout: number("resid_pdrop", said.resid_pdrop)?,
            embed_dropout: number("embd_pdrop", said.embd_pdrop)?,
            attention_dropout: number("attn_pdrop", said.attn_pdrop)?,
            mup: None,
            tied: said.tie_word_embeddings && !self.own_head,
        })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let model = self.config()?;
        model.resolve()?;
        Ok((model.into(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn eos(&self) -> Option<u32> {
        first_id(self.said.eos_token_id.as_ref())
    }

    fn drops(&self) -> bool {
        let said = &self.said;
        [said.resid_pdrop, said.embd_pdrop, said.attn_pdrop] != [0.0; 3]
    }

    fn stop_dropout(&mut self) {
        self.said.resid_pdrop = 0.0;
        self.said.embd_pdrop = 0.0;
        self.said.attn_pdrop = 0.0;
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.own_head = are_two(weights, HEAD)?;
        Ok(())
    }
}

/// The `config.json` of a GPT-2 whose texts end with `eos`, as transformers writes it.
pub(in crate::models) fn to_json(gpt2: &Decoder, eos: u32) -> Value {
    json!({
        "activation_function": gpt2.mlp.activation,
        "add_cross_attention": false,
        "architectures": [CLASS.name],
        "attn_pdrop": gpt2.dropout.attention,
        "bos_token_id": eos,
        "dtype": "float32",
        "embd_pdrop": gpt2.dropout.embed,
        "eos_token_id": eos,
        "initializer_range": 0.02,
        "layer_norm_epsilon": gpt2.norm.epsilon,
        "model_type": CLASS.model_type,
        "n_embd": gpt2.embed_dim,
        "n_head": gpt2.num_heads,
        "n_inner": gpt2.mlp.hidden,
        "n_layer": gpt2.num_layers,
        "n_positions": gpt2.max_length(),
        "pad_token_id": null,
        "reorder_and_upcast_attn": false,
        "resid_pdrop": gpt2.dropout.residual,
        "scale_attn_by_inverse_layer_idx": false,
        "scale_attn_weights": gpt2.score_width.is_some(),
        "summary_activation": null,
        "summary_first_dropout": 0.1,
        "summary_proj_to_labels": true,
        "summary_type": "cls_index",
        "summary_use_proj": true,
        "tie_word_embeddings": gpt2.tied,
        "use_cache": true,
        "vocab_size": gpt2.vocab,
    })
}
