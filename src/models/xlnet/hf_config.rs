//! `config.json` of `XLNetLMHeadModel`: what it says, as our configuration, and back.

use super::hf_weights::HEAD;
use super::{CLASS, Xlnet, XlnetConfig};
use crate::error::{Error, Result};
use crate::hf::config::{check_plain, number, parse};
use crate::models::encoder::own_head;
use crate::models::{HfConfig, ModelConfig};
use crate::nn::Activation;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;

/// What a `config.json` says, and what else decides whose the head is.
#[derive(Clone, Debug)]
pub(super) struct Text {
    said: Said,
    /// Whether the head is another tensor than the embeddings: transformers 5 loads it so whatever the settings say.
    own_head: bool,
}

/// The keys that matter. Absent ones take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
    #[serde(alias = "n_token")]
    vocab_size: usize,
    #[serde(alias = "hidden_size")]
    d_model: usize,
    #[serde(alias = "num_hidden_layers")]
    n_layer: usize,
    #[serde(alias = "num_attention_heads")]
    n_head: usize,
    d_inner: usize,
    d_head: Option<usize>,
    ff_activation: String,
    attn_type: String,
    layer_norm_eps: f64,
    dropout: f64,
    clamp_len: i64,
    same_length: bool,
    tie_word_embeddings: bool,
    pad_token_id: Option<i64>,
    eos_token_id: Option<Value>,
    // What follows changes the model in ways that are not supported.
    bi_data: bool,
    quantization_config: Option<Value>,
}

impl Default for Said {
    fn default() -> Said {
        Said {
            vocab_size: 32_000,
            d_model: 1024,
            n_layer: 24,
            n_head: 16,
            d_inner: 4096,
            d_head: None,
            ff_activation: "gelu".to_owned(),
            attn_type: "bi".to_owned(),
            layer_norm_eps: 1e-12,
            dropout: 0.1,
            clamp_len: -1,
            same_length: false,
            tie_word_embeddings: true,
            pad_token_id: Some(5),
            eos_token_id: Some(json!(2)),
            bi_data: false,
            quantization_config: None,
        }
    }
}

impl Text {
    pub(super) fn parse(text: &[u8]) -> Result<Text> {
        let said: Said = parse(text)?;
        said.check()?;
        Ok(Text {
            said,
            own_head: false,
        })
    }
}

impl HfConfig for Text {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let said = &self.said;
        let mut notes = Vec::new();
        if said.tie_word_embeddings && self.own_head {
            notes.push(format!(
                "{} is not {}: the model has a head of its own, as transformers 5 reads it (4 leaves that head out)",
                HEAD.weight, HEAD.table
            ));
        }
        let clamp = usize::try_from(said.clamp_len)
            .ok()
            .filter(|most| *most > 0);
        let model = ModelConfig::Xlnet(XlnetConfig {
            preset: None,
            vocab: Some(number("vocab_size", said.vocab_size)?),
            embed_dim: Some(number("d_model", said.d_model)?),
            num_layers: Some(number("n_layer", said.n_layer)?),
            num_heads: Some(number("n_head", said.n_head)?),
            mlp_dim: Some(number("d_inner", said.d_inner)?),
            activation: said.activation()?,
            tied: said.tie_word_embeddings && !self.own_head,
            causal: said.attn_type == "uni",
            max_distance: clamp.map(|most| number("clamp_len", most)).transpose()?,
            padding: said
                .padding()
                .map(|id| number("pad_token_id", id))
                .transpose()?,
            norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
            dropout: number("dropout", said.dropout)?,
            ..XlnetConfig::default()
        });
        model.resolve()?;
        Ok((model, notes))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn eos(&self) -> Option<u32> {
        let said = self.said.eos_token_id.as_ref()?;
        let first = said.as_array().and_then(|all| all.first()).unwrap_or(said);
        first.as_u64().and_then(|id| id.try_into().ok())
    }

    fn drops(&self) -> bool {
        self.said.dropout != 0.0
    }

    fn stop_dropout(&mut self) {
        self.said.dropout = 0.0;
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.own_head = own_head(weights, &HEAD)?;
        Ok(())
    }
}

impl Said {
    fn check(&self) -> Result<()> {
        let refuse = |message: String| Err(Error::config(message));
        if !["bi", "uni"].contains(&self.attn_type.as_str()) {
            let got = &self.attn_type;
            return refuse(format!("attn_type: expected bi or uni, got {got}"));
        }
        if self.bi_data {
            return refuse(
                "bi_data: true, half of each batch read backwards, is not supported, expected false".to_owned(),
            );
        }
        if self.same_length && self.attn_type == "uni" {
            return refuse(
                "same_length: true is not supported with attn_type uni, expected false".to_owned(),
            );
        }
        let (width, heads) = (self.d_model, self.n_head);
        match self.d_head.filter(|kv| kv.saturating_mul(heads) != width) {
            None => check_plain(self.quantization_config.as_ref()),
            Some(kv) => refuse(format!(
                "d_head: {kv} is not d_model / n_head = {width} / {heads}, which transformers asks for too"
            )),
        }
    }

    fn activation(&self) -> Result<Activation> {
        Activation::parse(&self.ff_activation).ok_or_else(|| {
            let (act, known) = (&self.ff_activation, Activation::ALL.map(Activation::name));
            let known = known.join(", ");
            Error::config(format!(
                "ff_activation: {act} is not supported, expected one of {known}"
            ))
        })
    }

    /// The id of padding, where it is one of the vocabulary: 5 is said of every model that says nothing.
    fn padding(&self) -> Option<usize> {
        let id = self.pad_token_id.and_then(|id| usize::try_from(id).ok());
        id.filter(|id| *id < self.vocab_size)
    }
}

/// The `config.json` of an XLNet whose texts end with `eos`.
pub(super) fn to_json(xlnet: &Xlnet, eos: u32) -> Value {
    json!({
        "architectures": [CLASS.name],
        "attn_type": if xlnet.causal { "uni" } else { "bi" },
        "bi_data": false,
        "bos_token_id": 1,
        "clamp_len": xlnet.max_distance.map_or(-1, |most| most as i64),
        "d_head": xlnet.head_dim(),
        "d_inner": xlnet.mlp_dim,
        "d_model": xlnet.embed_dim,
        "dropout": xlnet.dropout,
        "dtype": "float32",
        "end_n_top": 5,
        "eos_token_id": eos,
        "ff_activation": xlnet.activation.name(),
        "initializer_range": 0.02,
        "layer_norm_eps": xlnet.norm_epsilon,
        "mem_len": 512,
        "model_type": CLASS.model_type,
        "n_head": xlnet.num_heads,
        "n_layer": xlnet.num_layers,
        "pad_token_id": xlnet.padding,
        "reuse_len": null,
        "same_length": false,
        "start_n_top": 5,
        "summary_activation": "tanh",
        "summary_last_dropout": 0.1,
        "summary_type": "last",
        "summary_use_proj": true,
        "tie_word_embeddings": xlnet.tied,
        "use_mems_eval": true,
        "use_mems_train": false,
        "vocab_size": xlnet.vocab,
    })
}
