//! What a configuration says about data.

use crate::config::{Count, Finite, Positive, Share};
use crate::data::images::augment::Augmentation;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The `[data]` table: where pictures come from and what is done to them.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataConfig {
    /// Pictures to train on.
    pub train: SourceConfig,
    /// Held-out pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eval: Option<SourceConfig>,
    /// Training pictures of each class that are taken, the same ones for the same `seed`; all of them when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_class: Option<Count<1, 1_000_000_000>>,
    /// From a picture of any size to the model's input.
    pub image: ImageConfig,
    /// How many different samples may be unreadable, and be skipped, before the run stops.
    #[serde(default = "default_bad_samples")]
    pub bad_samples: Count<0, 1_000_000_000>,
    /// Reader threads; 0 = one a core.
    #[serde(default = "default_threads")]
    pub threads: Count<0, 1024>,
    /// Batches made ahead of the step.
    #[serde(default = "default_prefetch")]
    pub prefetch: Count<1, 1024>,
}

fn default_bad_samples() -> Count<0, 1_000_000_000> {
    Count::of(100)
}

fn default_threads() -> Count<0, 1024> {
    Count::of(0)
}

fn default_prefetch() -> Count<1, 1024> {
    Count::of(2)
}

/// Where pictures come from.
///
/// File names may be patterns: `{000..146}` counts, `{a,b}` lists, `*` and `?` match within the last component.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SourceConfig {
    /// An IDX file of pictures (MNIST and its relatives) and one of labels, compressed or not.
    Idx {
        /// `u8 [count, height, width]`, or `u8 [count, height, width, channels]` with 1 or 3 channels.
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
    /// Uncompressed tar shards as WebDataset writes them: neighbours `KEY.jpg` and `KEY.cls` (or `KEY.json`) are a sample. One
    /// without picture or label, or with a label that cannot be read, counts as a bad sample.
    Webdataset {
        /// Files or patterns.
        shards: Vec<String>,
        /// The ending of the picture, all after the first dot of the name, as `left.png`: for samples with several pictures.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        member: Option<String>,
        /// Which member holds the label.
        #[serde(default)]
        label: ShardLabel,
    },
}

/// Label bytes of a CIFAR record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ShardLabel {
    /// A member `KEY.cls`: a whole number as text, also as `3.0`.
    #[default]
    Cls,
    /// A member `KEY.json`: an object with a whole number under `key`.
    Json {
        /// The key of the label; dots lead into objects, as `meta.label`.
        key: String,
    },
    /// No label.
    None,
}

/// From a picture of any size to the model's input `[size, size, channels]`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImageConfig {
    /// Height and width of what the model sees, in pixels; as `model.image`.
    pub size: Count<1, 16_384>,
    /// 1 (grey) or 3 (RGB).
    pub channels: Count<1, 3>,
    /// How a training picture is cut and resized.
    pub crop: Crop,
    /// How a picture is cut for evaluation. When not given, the part of the picture that fits `crop`: the centre for a random
    /// window, its shorter side first resized to 8/7 of `size`; the whole for `padded`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eval_crop: Option<Crop>,
    /// Probability of mirroring a training picture. Leave it at 0 where left and right matter, as for digits.
    #[serde(default = "default_flip")]
    pub flip: Share,
    /// What is done to a training picture after that, one after the other; nothing when not given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub augment: Vec<Augmentation>,
    /// What is done to the second view of a training picture instead of `augment`, where a task takes two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub augment_second: Option<Vec<Augmentation>>,
    /// Mean of each channel, pixels counted from 0 to 1.
    pub mean: Vec<Finite>,
    /// Standard deviation of each channel, pixels counted from 0 to 1.
    pub std: Vec<Positive>,
    /// The largest picture that is decoded, in pixels (height times width): a larger one counts as a bad sample, so that a damaged
    /// header does not take all memory.
    #[serde(default = "default_max_pixels")]
    pub max_pixels: Count<1, 1_073_741_824>,
}

fn default_flip() -> Share {
    Share::of(0.0)
}

fn default_max_pixels() -> Count<1, 1_073_741_824> {
    Count::of(100_000_000)
}

/// How a picture is cut and resized. All resizing is bicubic with antialiasing, as Pillow's.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Crop {
    /// A random window (Szegedy et al., arXiv:1409.4842), drawn as torchvision's `RandomResizedCrop` does.
    RandomResized {
        /// The window's share of the picture's area: lowest, highest.
        #[serde(default = "default_scale")]
        scale: [Share; 2],
        /// The window's width over height: lowest, highest.
        #[serde(default = "default_ratio")]
        ratio: [Positive; 2],
    },
    /// The shorter side resized to `resize` pixels, then the central window.
    Center {
        /// At least the image size.
        resize: Count<1, 65_536>,
    },
    /// `pad` black pixels around, then a random window: for small pictures.
    Padded {
        /// Pixels on each side.
        pad: Count<0, 16_384>,
    },
    /// The whole picture; one of another size or shape is resized.
    None {},
}

fn default_scale() -> [Share; 2] {
    [Share::of(0.08), Share::of(1.0)]
}

pub(super) fn default_ratio() -> [Positive; 2] {
    [Positive::of(3.0 / 4.0), Positive::of(4.0 / 3.0)]
}

impl ImageConfig {
    /// How an evaluation picture is cut: as stated, else the centre that fits the training crop (for a random window,
    /// the shorter side is resized to 8/7 of `size` as in 256 to 224).
    pub fn eval_crop(&self) -> Crop {
        self.eval_crop.unwrap_or(match self.crop {
            Crop::RandomResized { .. } => Crop::Center {
                resize: Count::of((self.size.get() * 8).div_ceil(7)),
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
        let (size, channels) = (self.size.get(), self.channels.get());
        require(
            channels != 2,
            "data.image.channels: expected 1 or 3, got 2".to_owned(),
        )?;
        for (name, given) in [("mean", self.mean.len()), ("std", self.std.len())] {
            require(
                given == channels,
                format!(
                    "data.image.{name}: expected one number a channel ({channels}), got {given}"
                ),
            )?;
        }
        let mean: Vec<f64> = self.mean.iter().map(|v| v.get()).collect();
        let std: Vec<f64> = self.std.iter().map(|v| v.get()).collect();
        for (name, values) in [("mean", mean), ("std", std)] {
            let share = |v: &f64| (v / 255.0 * 1e4).round() / 1e4;
            let shares: Vec<f64> = values.iter().map(share).collect();
            require(
                values.iter().all(|v| (0.0..=1.0).contains(v)),
                format!(
                    "data.image.{name}: expected 0 to 1, as pixels are counted from 0 to 1, got {values:?}; if these are of \
                     0 to 255, say {shares:?}"
                ),
            )?;
        }
        let second = self.augment_second.as_deref().unwrap_or_default();
        for (name, list) in [("augment", &self.augment[..]), ("augment_second", second)] {
            for (k, augmentation) in list.iter().enumerate() {
                augmentation.check(&format!("data.image.{name}[{k}]"), channels)?;
            }
        }
        let crops = [("crop", Some(self.crop)), ("eval_crop", self.eval_crop)];
        for (name, crop) in crops {
            match crop {
                Some(Crop::RandomResized { scale, ratio }) => {
                    let [low, high] = scale.map(Share::get);
                    require(
                        0.0 < low && low <= high,
                        format!(
                            "data.image.{name}.scale: expected rising shares above 0, got {low} and {high}"
                        ),
                    )?;
                    let [low, high] = ratio.map(Positive::get);
                    require(
                        low <= high,
                        format!(
                            "data.image.{name}.ratio: expected rising numbers, got {low} and {high}"
                        ),
                    )?;
                }
                Some(Crop::Center { resize }) => require(
                    resize.get() >= size,
                    format!(
                        "data.image.{name}.resize: expected data.image.size = {size} or more, got {resize}"
                    ),
                )?,
                Some(Crop::Padded { pad }) => require(
                    pad.get() <= size,
                    format!(
                        "data.image.{name}.pad: expected at most data.image.size = {size}, got {pad}"
                    ),
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
        assert_eq!((config.bad_samples.get(), config.threads.get()), (5, 0));
        assert_eq!(
            config.image.eval_crop(),
            Crop::Center {
                resize: Count::of(256)
            }
        );
        let ratio = default_ratio();
        let scale = [0.2, 1.0].map(Share::of);
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
