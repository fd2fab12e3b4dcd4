//! What is done to a training picture after it is cut, resized and mirrored: a function of the picture and of its own random numbers.

mod colour;
mod rand_augment;
#[cfg(test)]
mod tests;
mod window;

use crate::config::{Count, NonNegative, Positive, Share};
use crate::data::images::pixels::Pixels;
use crate::data::loader::Stream;
use crate::error::{Error, Result};
use rand_augment::{STEPS, rand_augment};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One change of training pictures. Numbers are those of torchvision 0.29's `transforms.v2` on 8-bit tensors.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Augmentation {
    /// Brightness, contrast, saturation and hue, each by an amount and in an order that are drawn (torchvision's `ColorJitter`).
    ColorJitter {
        /// Factors of 1 less this to 1 more.
        #[serde(default = "no_change")]
        brightness: NonNegative,
        /// Factors of 1 less this to 1 more.
        #[serde(default = "no_change")]
        contrast: NonNegative,
        /// Factors of 1 less this to 1 more; grey pictures stay.
        #[serde(default = "no_change")]
        saturation: NonNegative,
        /// Shares of the circle of hues to either side, at most 0.5; grey pictures stay.
        #[serde(default = "no_change")]
        hue: NonNegative,
        /// How often.
        #[serde(default = "always")]
        probability: Share,
    },
    /// Grey in every channel.
    Grayscale {
        /// How often: 0.2 in SimCLR.
        probability: Share,
    },
    /// A Gaussian blur.
    GaussianBlur {
        /// Pixels of the window, odd; a tenth of the picture's side when not given, as in SimCLR.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        window: Option<Count<1, 1023>>,
        /// The least and the largest standard deviation, in pixels.
        #[serde(default = "blurs")]
        sigma: [Positive; 2],
        /// How often: 0.5 in SimCLR.
        probability: Share,
    },
    /// Bright values turned over.
    Solarize {
        /// The least value that is: 0 to 256.
        #[serde(default = "half")]
        threshold: Count<0, 256>,
        /// How often: 0.2 for the second view of BYOL and of MoCo v3.
        probability: Share,
    },
    /// RandAugment (arXiv:1909.13719), torchvision's list of changes and strengths.
    RandAugment {
        /// Changes of a picture.
        #[serde(default = "two")]
        operations: Count<1, 14>,
        /// Their strength, in 31 steps.
        #[serde(default = "nine")]
        magnitude: Count<0, 30>,
    },
    /// A window painted in the mean colour (arXiv:1708.04896), drawn as torchvision's `RandomErasing` draws it.
    RandomErasing {
        /// How often.
        #[serde(default = "quarter")]
        probability: Share,
        /// The window's share of the picture's area: lowest, highest.
        #[serde(default = "areas")]
        scale: [Share; 2],
        /// The window's height over width: lowest, highest.
        #[serde(default = "ratios")]
        ratio: [Positive; 2],
    },
}

fn no_change() -> NonNegative {
    NonNegative::of(0.0)
}

fn always() -> Share {
    Share::of(1.0)
}

fn blurs() -> [Positive; 2] {
    [Positive::of(0.1), Positive::of(2.0)]
}

fn half() -> Count<0, 256> {
    Count::of(128)
}

fn two() -> Count<1, 14> {
    Count::of(2)
}

fn nine() -> Count<0, 30> {
    Count::of(9)
}

fn quarter() -> Share {
    Share::of(0.25)
}

fn areas() -> [Share; 2] {
    [Share::of(0.02), Share::of(0.33)]
}

fn ratios() -> [Positive; 2] {
    [Positive::of(0.3), Positive::of(3.3)]
}

impl Augmentation {
    /// Refuse what cannot be, at that key, for pictures of so many channels.
    ///
    /// # Errors
    /// [`Error::Config`] with the key, what it must be and what it is.
    pub(super) fn check(&self, key: &str, channels: usize) -> Result<()> {
        let refused = |message: String| Err(Error::config(format!("{key}{message}")));
        let rises = |name: &str, [low, high]: [f64; 2]| match low <= high {
            true => Ok(()),
            false => refused(format!(
                ".{name}: expected rising numbers, got {low} and {high}"
            )),
        };
        let grey = "grey pictures (data.image.channels = 1) have none; leave it out";
        match self {
            Augmentation::ColorJitter {
                saturation, hue, ..
            } => {
                for (name, amount) in [("saturation", saturation), ("hue", hue)] {
                    if channels == 1 && amount.get() > 0.0 {
                        return refused(format!(".{name}: {grey}"));
                    }
                }
                match hue.get() {
                    0.0..=0.5 => Ok(()),
                    more => refused(format!(".hue: expected 0 to 0.5 of the circle, got {more}")),
                }
            }
            Augmentation::Grayscale { .. } if channels == 1 => {
                refused(format!(": of colours that {grey}"))
            }
            Augmentation::GaussianBlur { window, sigma, .. } => {
                if let Some(even) = window.map(Count::get).filter(|n| n % 2 == 0) {
                    return refused(format!(
                        ".window: expected an odd number of pixels, got {even}"
                    ));
                }
                rises("sigma", sigma.map(Positive::get))
            }
            Augmentation::RandomErasing { scale, ratio, .. } => {
                rises("scale", scale.map(Share::get))?;
                rises("ratio", ratio.map(Positive::get))
            }
            _ => Ok(()),
        }
    }

    /// The picture changed in place, or not, as `random` says. `fill`, a value a channel, is what comes where no picture is.
    pub(super) fn apply(&self, image: &mut Pixels, fill: &[u8], random: &mut Stream) {
        match *self {
            Augmentation::ColorJitter {
                brightness,
                contrast,
                saturation,
                hue,
                probability,
            } => {
                if random.unit() >= probability.get() {
                    return;
                }
                let amounts = [brightness, contrast, saturation, hue].map(|v| v.get());
                for k in random.shuffled(4) {
                    let amount = amounts[k as usize];
                    if amount == 0.0 {
                        continue;
                    }
                    let factor = random.between((1.0 - amount).max(0.0), 1.0 + amount);
                    match k {
                        0 => colour::brightness(image, factor),
                        1 => colour::contrast(image, factor),
                        2 => colour::saturation(image, factor),
                        _ => colour::hue(image, (factor - 1.0) as f32),
                    }
                }
            }
            Augmentation::Grayscale { probability } => {
                if random.unit() < probability.get() {
                    colour::grayscale(image);
                }
            }
            Augmentation::GaussianBlur {
                window,
                sigma,
                probability,
            } => {
                if random.unit() >= probability.get() {
                    return;
                }
                let tenth = image.height.max(image.width) / 10;
                let size = window.map_or(tenth | 1, Count::get).max(3);
                let [low, high] = sigma.map(Positive::get);
                window::gaussian_blur(image, size, random.between(low, high) as f32);
            }
            Augmentation::Solarize {
                threshold,
                probability,
            } => {
                if random.unit() < probability.get() {
                    colour::solarize(image, threshold.get() as f32);
                }
            }
            Augmentation::RandAugment {
                operations,
                magnitude,
            } => {
                let step = magnitude.get().min(STEPS - 1);
                rand_augment(image, [operations.get(), step], fill, random);
            }
            Augmentation::RandomErasing {
                probability,
                scale,
                ratio,
            } => {
                if random.unit() >= probability.get() {
                    return;
                }
                let (scale, ratio) = (scale.map(Share::get), ratio.map(Positive::get));
                if let Some(window) = erased([image.height, image.width], scale, ratio, random) {
                    window::erase(image, window, fill);
                }
            }
        }
    }
}

/// A window inside a picture of that height and width, `[top, left, height, width]`: ten tries, else none.
fn erased(
    [height, width]: [usize; 2],
    scale: [f64; 2],
    ratio: [f64; 2],
    random: &mut Stream,
) -> Option<[usize; 4]> {
    let area = (height * width) as f64;
    (0..10).find_map(|_| {
        let target = area * random.between(scale[0], scale[1]);
        let aspect = random.between(ratio[0].ln(), ratio[1].ln()).exp();
        let h = (target * aspect).sqrt().round_ties_even() as usize;
        let w = (target / aspect).sqrt().round_ties_even() as usize;
        (h < height && w < width).then(|| {
            let mut place =
                |side: usize, own: usize| random.below((side - own + 1) as u64) as usize;
            [place(height, h), place(width, w), h, w]
        })
    })
}
