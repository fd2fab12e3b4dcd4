//! `config.json` of `SiglipModel`: what it says, as our configuration, and back.

use super::{CLASS, SiglipConfig};
use crate::error::{Error, Result};
use crate::models::dual::Dual;
use crate::models::dual::hf::{Defaults, Said, parts};
use crate::models::vit::VitConfig;
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde_json::{Value, json};

/// The defaults of transformers.
const DEFAULTS: Defaults = Defaults {
    activation: "gelu_pytorch_tanh",
    norm_epsilon: 1e-6,
    patch: 16,
    text: [768, 3072, 12, 12],
    vocab: 32_000,
    positions: 64,
};
/// What ends texts in the published vocabulary.
const EOS: u32 = 1;

/// What a `config.json` says of a SigLIP.
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
        let config = SiglipConfig {
            preset: None,
            vision: said.vision(DEFAULTS, VitConfig::default())?,
            text: said.text(DEFAULTS)?,
            ..SiglipConfig::default()
        };
        let model = config.resolve()?;
        let width = model.dual.dim();
        if let Some(other) = said
            .text_config
            .projection_size
            .filter(|size| *size != width)
        {
            return Err(Error::config(format!(
                "text_config.projection_size: {other}, but vectors of pictures have {width} values; expected as many"
            )));
        }
        Ok((config.into(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    /// What settings name is no id of the published vocabulary.
    fn eos(&self) -> Option<u32> {
        Some(EOS)
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

/// The `config.json` of a SigLIP, as transformers writes it.
pub(super) fn to_json(model: &Dual, eos: u32) -> Value {
    let more = [
        json!({ "vision_use_head": true }),
        json!({
            "bos_token_id": null,
            "eos_token_id": eos,
            "pad_token_id": null,
            "projection_size": model.dim(),
        }),
    ];
    let [vision, text] = parts(model, CLASS.model_type, more);
    json!({
        "architectures": [CLASS.name],
        "dtype": "float32",
        "initializer_factor": 1.0,
        "model_type": CLASS.model_type,
        "text_config": text,
        "vision_config": vision,
    })
}
