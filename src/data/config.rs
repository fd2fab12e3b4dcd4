//! What a configuration says about data.

use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};

/// The `[data]` table: where pictures come from and what is done to them.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DataConfig {
    /// Pictures to train on.
    pub train: SourceConfig,
    /// Held-out pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eval: Option<SourceConfig>,
    /// From a picture of any size to the model's input.
    pub image: ImageConfig,
    /// How many different samples may be unreadable, and be skipped, before the run stops.
    #[serde(default = "default_bad_samples")]
    pub bad_samples: usize,
    /// Reader threads; 0 = one a core.
    #[serde(default)]
    pub threads: usize,
    /// Batches made ahead of the step.
    #[serde(default = "default_prefetch")]
    pub prefetch: usize,
}

fn default_bad_samples() -> usize {
    100
}

fn default_prefetch() -> usize {
    2
}

/// Where pictures come from.
///
/// File names may be patterns: `{000..146}` counts, `*` and `?` match within the last component.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SourceConfig {
    /// An IDX file of grey pictures (MNIST and its relatives) and one of labels, gzipped or not.
    Idx {
        /// `u8 [count, height, width]`.
        images: String,
        /// `u8 [count]`; without it the pictures are unlabelled.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        labels: Option<String>,
    },
    /// CIFAR's binary records: label bytes, then 32 x 32 pixels plane by plane.
    Cifar {
        /// Files or patterns.
        files: Vec<String>,
        /// Which label bytes lead a record, and which of them counts.
        format: CifarFormat,
    },
    /// One folder a class, named by it, with JPEG, PNG or WebP files at any depth; without class folders, the pictures in
    /// the folder itself, unlabelled.
    Folder {
        /// The folder of class folders.
        path: String,
        /// Class folders in the order of their labels; all of them, sorted by name, when not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        classes: Option<Vec<String>>,
    },
    /// Uncompressed tar shards as WebDataset writes them: neighbours `KEY.jpg` and `KEY.cls` (or `KEY.json`) are a sample.
    Webdataset {
        /// Files or patterns.
        shards: Vec<String>,
        /// Which member holds the label.
        #[serde(default)]
        label: ShardLabel,
    },
}

/// Label bytes of a CIFAR record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CifarFormat {
    /// One label byte, 10 classes.
    Cifar10,
    /// A coarse and a fine label byte; the fine one counts, 100 classes.
    Cifar100,
    /// A coarse and a fine label byte; the coarse one counts, 20 classes.
    Cifar100Coarse,
}

/// Where a WebDataset sample keeps its label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ShardLabel {
    /// A member `KEY.cls`: a decimal number as text.
    #[default]
    Cls,
    /// A member `KEY.json`: an object with a number under `key`.
    Json {
        /// The key of the label.
        key: String,
    },
    /// No label.
    None,
}

/// From a picture of any size to the model's input `[size, size, channels]`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ImageConfig {
    /// Height and width, in pixels.
    pub size: usize,
    /// 1 (grey) or 3 (RGB).
    pub channels: usize,
    /// How a training picture is cut and resized.
    pub crop: Crop,
    /// The same for evaluation; the centre that fits `crop` when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eval_crop: Option<Crop>,
    /// Probability of mirroring a training picture, 0 to 1.
    #[serde(default)]
    pub flip: f64,
    /// Mean of each channel, pixels counted from 0 to 1.
    pub mean: Vec<f64>,
    /// Standard deviation of each channel, pixels counted from 0 to 1.
    pub std: Vec<f64>,
    /// The largest picture that is decoded, in pixels.
    #[serde(default = "default_max_pixels")]
    pub max_pixels: u64,
}

fn default_max_pixels() -> u64 {
    100_000_000
}

/// How a picture is cut and resized. All resizing is bicubic with antialiasing, as Pillow's.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Crop {
    /// A random window (Szegedy et al., arXiv:1409.4842), drawn as torchvision's `RandomResizedCrop` does.
    RandomResized {
        /// The window's share of the picture's area: lowest, highest.
        #[serde(default = "default_scale")]
        scale: [f64; 2],
        /// The window's width over height: lowest, highest.
        #[serde(default = "default_ratio")]
        ratio: [f64; 2],
    },
    /// The shorter side resized to `resize` pixels, then the central window.
    Center {
        /// At least the image size.
        resize: usize,
    },
    /// `pad` black pixels around, then a random window: for small pictures.
    Padded {
        /// Pixels on each side.
        pad: usize,
    },
    /// The whole picture; one of another size or shape is resized.
    None {},
}

fn default_scale() -> [f64; 2] {
    [0.08, 1.0]
}

fn default_ratio() -> [f64; 2] {
    [3.0 / 4.0, 4.0 / 3.0]
}

impl ImageConfig {
    /// How an evaluation picture is cut: as stated, else the centre that fits the training crop (for a random window,
    /// the shorter side is resized to 8/7 of `size` as in 256 to 224).
    pub fn eval_crop(&self) -> Crop {
        self.eval_crop.unwrap_or(match self.crop {
            Crop::RandomResized { .. } => Crop::Center {
                resize: (self.size * 8).div_ceil(7),
            },
            Crop::Padded { .. } => Crop::None {},
            crop => crop,
        })
    }

    /// Refuse what cannot be.
    ///
    /// # Errors
    /// [`Error::Config`] with the key, what it must be and what it is.
    pub fn check(&self) -> Result<()> {
        let require = |holds: bool, message: String| match holds {
            true => Ok(()),
            false => Err(Error::config(message)),
        };
        let (size, channels) = (self.size, self.channels);
        require(
            (1..=1 << 14).contains(&size),
            format!("image.size = {size}, must be 1 to 16384"),
        )?;
        require(
            channels == 1 || channels == 3,
            format!("image.channels = {channels}, must be 1 or 3"),
        )?;
        let flip = self.flip;
        require(
            (0.0..=1.0).contains(&flip),
            format!("image.flip = {flip}, must be a probability"),
        )?;
        for (name, values) in [("mean", &self.mean), ("std", &self.std)] {
            let fits = values.len() == channels && values.iter().all(|v| v.is_finite());
            require(
                fits,
                format!("image.{name} = {values:?}, must be one number a channel ({channels})"),
            )?;
        }
        require(
            self.std.iter().all(|v| *v > 0.0),
            format!("image.std = {:?}, must be positive", self.std),
        )?;
        let crops = [("crop", Some(self.crop)), ("eval_crop", self.eval_crop)];
        for (name, crop) in crops {
            match crop {
                Some(Crop::RandomResized { scale, ratio }) => {
                    let [low, high] = scale;
                    require(
                        0.0 < low && low <= high && high <= 1.0,
                        format!(
                            "image.{name}.scale = {scale:?}, must be rising, above 0, at most 1"
                        ),
                    )?;
                    let [low, high] = ratio;
                    require(
                        0.0 < low && low <= high && high.is_finite(),
                        format!("image.{name}.ratio = {ratio:?}, must be rising and above 0"),
                    )?;
                }
                Some(Crop::Center { resize }) => require(
                    (size..=1 << 16).contains(&resize),
                    format!("image.{name}.resize = {resize}, must be image.size = {size} to 65536"),
                )?,
                Some(Crop::Padded { pad }) => require(
                    pad <= size,
                    format!("image.{name}.pad = {pad}, must be at most image.size = {size}"),
                )?,
                Some(Crop::None {}) | None => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"
        bad_samples = 5
        [train]
        kind = "webdataset"
        shards = ["dataset:flowers/train-{000..146}.tar"]
        label = { kind = "json", key = "class" }
        [eval]
        kind = "folder"
        path = "flowers/val"
        [image]
        size = 224
        channels = 3
        crop = { kind = "random_resized", scale = [0.2, 1.0] }
        flip = 0.5
        mean = [0.485, 0.456, 0.406]
        std = [0.229, 0.224, 0.225]
    "#;

    #[test]
    fn what_is_written_reads_back() {
        let config: DataConfig = toml::from_str(FULL).unwrap();
        let again = toml::from_str(&toml::to_string(&config).unwrap()).unwrap();
        assert_eq!(config, again);
        config.image.check().unwrap();
        assert_eq!((config.bad_samples, config.threads), (5, 0));
        assert_eq!(config.image.eval_crop(), Crop::Center { resize: 256 });
        let ratio = [3.0 / 4.0, 4.0 / 3.0];
        let scale = [0.2, 1.0];
        assert_eq!(config.image.crop, Crop::RandomResized { scale, ratio });
    }

    #[test]
    fn unknown_keys_are_refused() {
        let cases = [
            ("flip = 0.5", "flips = 0.5", "flips"),
            ("scale =", "area =", "area"),
            ("path =", "folder =", "folder"),
            ("key = \"class\"", "name = \"class\"", "name"),
            ("kind = \"folder\"", "kind = \"tfds\"", "tfds"),
            ("bad_samples", "bad", "bad"),
        ];
        for (good, bad, named) in cases {
            let text = FULL.replace(good, bad);
            let error = toml::from_str::<DataConfig>(&text).unwrap_err().to_string();
            assert!(error.contains(&format!("`{named}`")), "{bad}: {error}");
        }
        let none = FULL.replace("\"random_resized\", scale", "\"none\", scale");
        assert!(toml::from_str::<DataConfig>(&none).is_err());
    }
}
