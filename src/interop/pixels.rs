//! `preprocessor_config.json`: from pixels to the model's input.

use crate::error::{AtPath, Context, Error, Result};
use crate::models::Model;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::Path;

pub(super) const FILE: &str = "preprocessor_config.json";

/// How pixels, counted from 0 to 1, are normalised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pixels {
    /// Mean of each channel.
    pub mean: Vec<f64>,
    /// Standard deviation of each channel.
    pub std: Vec<f64>,
}

impl Pixels {
    /// What the `preprocessor_config.json` of a Hugging Face directory says; nothing when there is none, or it does not
    /// normalise channel by channel.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub(super) fn read(dir: &Path, channels: usize) -> Result<Option<Pixels>> {
        #[derive(Deserialize)]
        struct Said {
            do_normalize: Option<bool>,
            image_mean: Option<Vec<f64>>,
            image_std: Option<Vec<f64>>,
        }
        let path = dir.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        let text = std::fs::read(&path).at(&path)?;
        let said: Said = serde_json::from_slice(&text)
            .map_err(Error::config)
            .with_context(|| path.display())?;
        let normalises = said.do_normalize != Some(false);
        let pixels = said.image_mean.zip(said.image_std);
        let pixels = pixels.map(|(mean, std)| Pixels { mean, std });
        Ok(pixels.filter(|p| normalises && p.fits(channels)))
    }

    fn fits(&self, channels: usize) -> bool {
        self.mean.len() == channels && self.std.len() == channels
    }

    /// The file for `ViTImageProcessor`: bicubic resize, pixels to 0..1, then normalised.
    pub(super) fn to_json(&self, model: &Model) -> Value {
        let [height, width, _] = model.image().unwrap_or_default();
        json!({
            "do_normalize": true,
            "do_rescale": true,
            "do_resize": true,
            "image_mean": self.mean,
            "image_processor_type": "ViTImageProcessor",
            "image_std": self.std,
            "resample": 3,
            "rescale_factor": 1.0 / 255.0,
            "size": {"height": height, "width": width},
        })
    }
}
