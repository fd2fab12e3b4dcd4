//! `config.json` of `CLIPModel`: what it says, as our configuration, and back.

use super::config::LARGEST;
use super::{CLASS, ClipConfig};
use crate::error::Result;
use crate::hf::config::number;
use crate::models::dual::hf::{Defaults, Said, parts};
use crate::models::dual::{Dual, TextPool};
use crate::models::vit::VitConfig;
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde_json::{Value, json};

/// The defaults of transformers.
const DEFAULTS: Defaults = Defaults {
    activation: "quick_gelu",
    norm_epsilon: 1e-5,
    patch: 32,
    text: [512, 2048, 12, 8],
    vocab: 49_408,
    positions: 77,
};
/// What ends texts where nothing is said.
const EOS: u32 = 49_407;

/// What a `config.json` says of a CLIP.
#[derive(Clone, Debug)]
pub(super) struct Settings(Said);

impl Settings {
    pub(super) fn parse(text: &[u8]) -> Result<Settings> {
        Said::parse(text).map(Settings)
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let said = &self.0;
        let config = ClipConfig {
            preset: None,
            vision: said.vision(DEFAULTS, VitConfig::default())?,
            text: said.text(DEFAULTS)?,
            projection: Some(number(
                "projection_dim",
                said.projection_dim.unwrap_or(512),
            )?),
            logit_scale: number(
                "logit_scale_init_value",
                said.logit_scale_init_value.unwrap_or(2.6592),
            )?,
            end: self
                .eos()
                .map(|id| number("eos_token_id", id as usize))
                .transpose()?,
        };
        config.resolve()?;
        Ok((config.into(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn eos(&self) -> Option<u32> {
        Some(self.0.text_config.eos_token_id.unwrap_or(EOS))
    }

    fn image_size(&self) -> Option<[usize; 2]> {
        Some(self.0.image_size())
    }

    fn drops(&self) -> bool {
        self.0.drops()
    }

    fn stop_dropout(&mut self) {
        self.0.stop_dropout();
    }
}

/// The `config.json` of a CLIP whose texts end with `eos`, as transformers writes it.
pub(super) fn to_json(model: &Dual, eos: u32) -> Value {
    let eos = match model.text.pool {
        TextPool::LargestId => LARGEST,
        TextPool::Id(id) => id,
        TextPool::End | TextPool::Last => eos,
    };
    let more = [
        json!({ "projection_dim": model.dim() }),
        json!({
            "bos_token_id": model.shape.begin,
            "eos_token_id": eos,
            "pad_token_id": null,
            "projection_dim": model.dim(),
        }),
    ];
    let [vision, text] = parts(model, CLASS.model_type, more);
    json!({
        "architectures": [CLASS.name],
        "dtype": "float32",
        "initializer_factor": 1.0,
        "logit_scale_init_value": model.scale,
        "model_type": CLASS.model_type,
        "projection_dim": model.dim(),
        "text_config": text,
        "vision_config": vision,
    })
}
