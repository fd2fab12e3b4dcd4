//! `preprocessor_config.json`: from pictures to the model's input.

use crate::config::Count;
use crate::data::{Crop, ImageConfig};
use crate::error::{AtPath, Context, Error, Result};
use crate::models::Model;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::Path;

pub(super) const FILE: &str = "preprocessor_config.json";

/// How a picture is cut, and its pixels, counted from 0 to 1, are normalised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImageProcessor {
    /// Mean of each channel.
    pub mean: Vec<f64>,
    /// Standard deviation of each channel.
    pub std: Vec<f64>,
    /// How a picture is cut for evaluation; the whole picture, resized, when nothing is said.
    #[serde(default = "whole")]
    pub crop: Crop,
}

fn whole() -> Crop {
    Crop::None {}
}

/// A size in a `preprocessor_config.json`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Size {
    Side(usize),
    Shortest { shortest_edge: usize },
    // height and width, or a form that is not known here
    Other(IgnoredAny),
}

/// The keys of a `preprocessor_config.json` that matter.
#[derive(Deserialize)]
struct Said {
    do_normalize: Option<bool>,
    image_mean: Option<Vec<f64>>,
    image_std: Option<Vec<f64>>,
    do_center_crop: Option<bool>,
    do_resize: Option<bool>,
    size: Option<Size>,
}

impl Said {
    /// The central window of a picture whose shorter side is resized, where that is what is said.
    fn crop(&self) -> Crop {
        let resize = match &self.size {
            Some(Size::Shortest { shortest_edge }) => Some(*shortest_edge),
            Some(Size::Side(side)) if self.do_center_crop == Some(true) => Some(*side),
            Some(Size::Side(_) | Size::Other(_)) | None => None,
        };
        let cuts = self.do_center_crop == Some(true) && self.do_resize != Some(false);
        let resize = resize.filter(|_| cuts).map(Count::try_from);
        match resize {
            Some(Ok(resize)) => Crop::Center { resize },
            Some(Err(_)) | None => whole(),
        }
    }
}

impl ImageProcessor {
    /// How a run's pictures are prepared for evaluation.
    pub fn of(image: &ImageConfig) -> ImageProcessor {
        ImageProcessor {
            mean: image.mean.iter().map(|v| v.get()).collect(),
            std: image.std.iter().map(|v| v.get()).collect(),
            crop: image.eval_crop(),
        }
    }

    /// What the `preprocessor_config.json` of a Hugging Face directory says; nothing when there is none, or it does not
    /// normalise channel by channel.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub(super) fn read(dir: &Path, channels: usize) -> Result<Option<ImageProcessor>> {
        let path = dir.join(FILE);
        if !path.exists() {
            let of_timm = ImageProcessor::of_timm(&dir.join("config.json"))?;
            return Ok(of_timm.filter(|p| p.fits(channels)));
        }
        let text = std::fs::read(&path).at(&path)?;
        let said: Said = serde_json::from_slice(&text)
            .map_err(Error::config)
            .with_context(|| path.display())?;
        let normalises = said.do_normalize != Some(false);
        let crop = said.crop();
        let pixels = said.image_mean.zip(said.image_std);
        let pixels = pixels.map(|(mean, std)| ImageProcessor { mean, std, crop });
        Ok(pixels.filter(|p| normalises && p.fits(channels)))
    }

    /// What `pretrained_cfg` of a `config.json` of timm's says, where there is one: its evaluation resizes the shorter side to the size
    /// over `crop_pct` and cuts the centre out, unless it squashes.
    fn of_timm(path: &Path) -> Result<Option<ImageProcessor>> {
        #[derive(Deserialize)]
        struct Pretrained {
            mean: Option<Vec<f64>>,
            std: Option<Vec<f64>>,
            input_size: Option<[usize; 3]>,
            crop_pct: Option<f64>,
            crop_mode: Option<String>,
        }
        #[derive(Deserialize)]
        struct Timm {
            pretrained_cfg: Option<Pretrained>,
        }
        let text = std::fs::read(path).at(path)?;
        let said: Timm = serde_json::from_slice(&text)
            .map_err(Error::config)
            .with_context(|| path.display())?;
        let Some(said) = said.pretrained_cfg else {
            return Ok(None);
        };
        let squashes = said.crop_mode.is_some_and(|mode| mode == "squash");
        let size = said.input_size.map(|[_, height, _]| height);
        let share = said.crop_pct.filter(|share| (0.01..=1.0).contains(share));
        let crop = match (squashes, size) {
            (false, Some(size)) => {
                let resize = (size as f64 / share.unwrap_or(0.875)).floor() as usize;
                Count::try_from(resize).map_or(whole(), |resize| Crop::Center { resize })
            }
            _ => whole(),
        };
        let pixels = said.mean.zip(said.std);
        Ok(pixels.map(|(mean, std)| ImageProcessor { mean, std, crop }))
    }

    /// The same written into the `pretrained_cfg` of a `config.json` of timm's.
    pub(super) fn put_into(&self, pretrained: &mut Value) {
        let size = pretrained["input_size"][1].as_f64().unwrap_or(1.0);
        pretrained["mean"] = json!(self.mean);
        pretrained["std"] = json!(self.std);
        pretrained["interpolation"] = json!("bicubic");
        let (share, mode) = match self.crop {
            Crop::Center { resize } => (size / resize.get() as f64, "center"),
            _ => (1.0, "squash"),
        };
        pretrained["crop_pct"] = json!(share);
        pretrained["crop_mode"] = json!(mode);
    }

    fn fits(&self, channels: usize) -> bool {
        self.mean.len() == channels && self.std.len() == channels
    }

    /// The file: bicubic resize, the cut of the evaluation, pixels to 0..1, then normalised. transformers cuts the centre
    /// out in the processor that it has for CLIP, ViT's own always takes the whole picture.
    pub(super) fn to_json(&self, model: &Model) -> Value {
        let [height, width, _] = model.image().unwrap_or_default();
        let whole = json!({"height": height, "width": width});
        let mut keys = json!({
            "do_normalize": true,
            "do_rescale": true,
            "do_resize": true,
            "image_mean": self.mean,
            "image_processor_type": "ViTImageProcessor",
            "image_std": self.std,
            "resample": 3,
            "rescale_factor": 1.0 / 255.0,
            "size": whole,
        });
        if let Crop::Center { resize } = self.crop {
            keys["image_processor_type"] = json!("CLIPImageProcessor");
            keys["size"] = json!({"shortest_edge": resize.get()});
            keys["do_center_crop"] = json!(true);
            keys["crop_size"] = whole;
        }
        keys["do_convert_rgb"] = json!(self.mean.len() == 3);
        keys
    }
}
