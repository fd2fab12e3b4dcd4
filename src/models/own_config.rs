//! `config.json` of families of which transformers has no class: `[model]` itself, under the name of a class of our own.

use super::{FamilyConfig, HfConfig, ModelConfig};
use crate::error::{Error, Result};
use crate::hf::HfClass;
use crate::hf::config::parse;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt::Debug;

/// What such a `config.json` says.
#[derive(Debug)]
pub(super) struct OwnConfig {
    model: ModelConfig,
    class: &'static str,
    image: Option<[usize; 2]>,
}

/// The key that matters.
#[derive(Deserialize)]
struct Said<C> {
    model: C,
}

impl OwnConfig {
    /// Read the text of a `config.json` of that class.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is not what it should be.
    pub(super) fn parse<C: FamilyConfig + DeserializeOwned>(
        text: &[u8],
        class: HfClass,
    ) -> Result<OwnConfig> {
        let Said { model } = parse::<Said<C>>(text)?;
        let model: ModelConfig = model.into();
        let image = model.resolve()?.image();
        Ok(OwnConfig {
            image: image.map(|[height, width, _]| [height, width]),
            model,
            class: class.name,
        })
    }

    /// The text of one.
    pub(super) fn to_json<C: Serialize>(model: &C, class: HfClass) -> Value {
        let model = serde_json::to_value(model).unwrap_or(Value::Null);
        json!({
            "architectures": [class.name],
            "model_type": class.model_type,
            "model": model,
        })
    }
}

impl HfConfig for OwnConfig {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        Ok((self.model.clone(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        self.class
    }

    fn image_size(&self) -> Option<[usize; 2]> {
        self.image
    }

    fn drops(&self) -> bool {
        false
    }

    fn stop_dropout(&mut self) {}
}

/// Refuse an image that does not halve as often as there are layers.
///
/// # Errors
/// [`Error::Config`] naming the key.
pub(super) fn check_halves(key: &str, image: [usize; 2], layers: usize) -> Result<()> {
    let step = 1usize.checked_shl(layers as u32).unwrap_or(usize::MAX);
    match image.iter().all(|side| side.is_multiple_of(step)) {
        true => Ok(()),
        false => {
            let [height, width] = image;
            Err(Error::config(format!(
                "{key}: images of {height}x{width} do not halve {layers} times; give fewer layers, or an image whose sides are multiples \
                 of {step}"
            )))
        }
    }
}
