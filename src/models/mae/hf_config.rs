//! `config.json` of `ViTMAEForPreTraining`: what it says, as our configuration, and back.

use super::{Mae, MaeConfig};
use crate::error::{Error, Result};
use crate::hf::config::{number, parse};
use crate::models::vit::hf_config::{Said, keys, with};
use crate::models::{HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Value, json};

/// What a `config.json` says of a `ViTMAEForPreTraining`.
#[derive(Clone, Debug)]
pub(super) struct Autoencoder {
    encoder: Said,
    decoder: Decoder,
}

/// The keys of the decoder and of the task. Absent ones take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Decoder {
    decoder_hidden_size: usize,
    decoder_num_hidden_layers: usize,
    decoder_num_attention_heads: usize,
    decoder_intermediate_size: usize,
    mask_ratio: f64,
    norm_pix_loss: bool,
}

impl Default for Decoder {
    fn default() -> Decoder {
        Decoder {
            decoder_hidden_size: 512,
            decoder_num_hidden_layers: 8,
            decoder_num_attention_heads: 16,
            decoder_intermediate_size: 2048,
            mask_ratio: 0.75,
            norm_pix_loss: false,
        }
    }
}

impl Autoencoder {
    /// `version` is the major version of transformers that wrote it; 0 where that is not said.
    pub(super) fn parse(text: &[u8], version: u32) -> Result<Autoencoder> {
        Ok(Autoencoder {
            encoder: Said::parse(text, version)?,
            decoder: parse(text)?,
        })
    }
}

impl HfConfig for Autoencoder {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let (said, decoder) = (&self.encoder, &self.decoder);
        let model = ModelConfig::from(MaeConfig {
            preset: None,
            image: said.image_size,
            patch: said.patch_size,
            channels: number("num_channels", said.num_channels)?,
            embed_dim: Some(number("hidden_size", said.hidden_size)?),
            num_layers: Some(number("num_hidden_layers", said.num_hidden_layers)?),
            num_heads: Some(number("num_attention_heads", said.num_attention_heads)?),
            head_dim: said.head_dim()?,
            mlp_dim: Some(number("intermediate_size", said.intermediate_size)?),
            decoder_embed_dim: number("decoder_hidden_size", decoder.decoder_hidden_size)?,
            decoder_num_layers: number(
                "decoder_num_hidden_layers",
                decoder.decoder_num_hidden_layers,
            )?,
            decoder_num_heads: number(
                "decoder_num_attention_heads",
                decoder.decoder_num_attention_heads,
            )?,
            decoder_head_dim: said.head_dim()?,
            decoder_mlp_dim: Some(number(
                "decoder_intermediate_size",
                decoder.decoder_intermediate_size,
            )?),
            activation: said.activation()?,
            qkv_bias: said.qkv_bias,
            norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
            mask_ratio: number("mask_ratio", decoder.mask_ratio)?,
            normalise_target: decoder.norm_pix_loss,
            drop_path: MaeConfig::default().drop_path,
        });
        if self.drops() {
            return Err(Error::config(
                "hidden_dropout_prob, attention_probs_dropout_prob: a masked autoencoder is trained without dropout here, \
                 expected 0",
            ));
        }
        model.resolve()?;
        Ok((model, Vec::new()))
    }

    fn class(&self) -> &'static str {
        super::CLASS.name
    }

    fn image_size(&self) -> Option<[usize; 2]> {
        Some(self.encoder.image_size.0)
    }

    fn drops(&self) -> bool {
        self.encoder.drops()
    }

    fn stop_dropout(&mut self) {
        self.encoder.stop_dropout();
    }
}

/// The `config.json` of a masked autoencoder, as transformers writes it.
pub(super) fn to_json(mae: &Mae) -> Value {
    let mut keys = keys(&mae.encoder);
    if !mae.encoder.encoder.shares_width() || !mae.decoder.shares_width() {
        keys.insert("head_dim".to_owned(), json!(mae.encoder.encoder.head_dim));
    }
    let own = json!({
        "architectures": [super::CLASS.name],
        "decoder_hidden_size": mae.decoder.embed_dim,
        "decoder_intermediate_size": mae.decoder.mlp_dim,
        "decoder_num_attention_heads": mae.decoder.num_heads,
        "decoder_num_hidden_layers": mae.decoder.num_layers,
        "mask_ratio": mae.mask_ratio,
        "model_type": super::CLASS.model_type,
        "norm_pix_loss": mae.normalise_target,
    });
    with(keys, own)
}
