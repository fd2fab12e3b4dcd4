//! `config.json` of `VisionEncoderDecoderModel` with a ViT and a GPT-2: what it says, as our configuration, and back.

use super::{CLASS, Captioner, CaptionerConfig};
use crate::error::{Context, Error, Result};
use crate::hf::config::{are_two, number, parse};
use crate::models::gpt2::hf_config as text;
use crate::models::vit::VitConfig;
use crate::models::vit::hf_config::{Said as Picture, keys};
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::Path;

use super::hf_weights::HEAD;

/// What a `config.json` says of a captioner.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    encoder: Picture,
    decoder: text::Settings,
    start: Option<u32>,
}

/// The keys beside those of the parts.
#[derive(Deserialize)]
struct Said {
    encoder: Map<String, Value>,
    decoder: Map<String, Value>,
    decoder_start_token_id: Option<u32>,
}

/// The text of a part, whose `model_type` has to be that.
fn part(name: &str, kind: &str, keys: &Map<String, Value>) -> Result<Vec<u8>> {
    match keys.get("model_type").and_then(Value::as_str) {
        Some(own) if own == kind => serde_json::to_vec(keys).map_err(Error::other),
        other => Err(Error::config(format!(
            "{name}.model_type: {} is not supported, expected {kind}",
            other.unwrap_or("nothing")
        ))),
    }
}

impl Settings {
    /// `version` is the major version of transformers that wrote it; 0 where that is not said.
    pub(super) fn parse(text: &[u8], version: u32) -> Result<Settings> {
        let said: Said = parse(text)?;
        let encoder = part("encoder", "vit", &said.encoder)?;
        let decoder = part("decoder", "gpt2", &said.decoder)?;
        if let Some(width) = said.decoder.get("cross_attention_hidden_size")
            && !width.is_null()
        {
            return Err(Error::config(format!(
                "decoder.cross_attention_hidden_size: {width} is not supported, expected null"
            )));
        }
        Ok(Settings {
            encoder: Picture::parse(&encoder, version).context("encoder")?,
            decoder: text::Settings::of_cross(&decoder).context("decoder")?,
            start: said.decoder_start_token_id,
        })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let mut notes = Vec::new();
        let encoder = self
            .encoder
            .encoder(VitConfig::default(), &mut notes)
            .context("encoder")?;
        let decoder = self.decoder.config().context("decoder")?;
        let start = self
            .start
            .map(|id| number("decoder_start_token_id", id as usize));
        let model = CaptionerConfig {
            encoder,
            decoder,
            start: start.transpose()?,
        };
        model.resolve()?;
        Ok((model.into(), notes))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn eos(&self) -> Option<u32> {
        self.decoder.eos()
    }

    fn image_size(&self) -> Option<[usize; 2]> {
        Some(self.encoder.image_size.0)
    }

    fn drops(&self) -> bool {
        self.encoder.drops() || self.decoder.drops()
    }

    fn stop_dropout(&mut self) {
        self.encoder.stop_dropout();
        self.decoder.stop_dropout();
    }

    fn look_at(&mut self, weights: &Path) -> Result<()> {
        self.decoder.own_head = are_two(weights, HEAD)?;
        Ok(())
    }
}

/// The `config.json` of a captioner whose texts end with `eos`, as transformers writes it.
pub(super) fn to_json(model: &Captioner, eos: u32) -> Value {
    let mut encoder = keys(&model.encoder);
    encoder.remove("dtype");
    if !model.encoder.encoder.shares_width() {
        let dim = json!(model.encoder.encoder.head_dim);
        encoder.insert("head_dim".to_owned(), dim);
    }
    encoder.insert("model_type".to_owned(), json!("vit"));
    encoder.sort_keys();
    let mut decoder = text::to_json(&model.decoder, eos);
    if let Value::Object(decoder) = &mut decoder {
        for name in ["architectures", "dtype"] {
            decoder.remove(name);
        }
        decoder.insert("add_cross_attention".to_owned(), json!(true));
        decoder.insert("is_decoder".to_owned(), json!(true));
        decoder.sort_keys();
    }
    json!({
        "architectures": [CLASS.name],
        "decoder": decoder,
        "decoder_start_token_id": model.start.unwrap_or(eos),
        "dtype": "float32",
        "encoder": encoder,
        "eos_token_id": eos,
        "is_encoder_decoder": true,
        "model_type": CLASS.model_type,
        "pad_token_id": eos,
        "tie_word_embeddings": false,
    })
}
