//! `[model]` of a discrete variational autoencoder.

use super::{CLASS, Dvae};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::own_config::{OwnConfig, check_halves};
use crate::models::{FamilyConfig, HfConfig, Pair, Size};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "dvae"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DvaeConfig {
    /// Pixels along a side of the pictures, or `[height, width]`; as `data.image.size`. Divides by 2 as often as there are `widths`.
    pub image: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Entries of the table.
    pub codes: Count<2, 1_048_576>,
    /// Values of an entry.
    pub code_dim: Size,
    /// Channels of each convolution of the encoder, which halves the picture; the decoder has them in the opposite order.
    pub widths: Vec<Size>,
    /// Residual blocks of the smallest pictures, in the encoder and in the decoder.
    pub blocks: Count<1, 64>,
    /// How pixels are distributed about what the decoder says.
    pub likelihood: PixelLikelihood,
}

/// How a pixel is distributed about what the decoder says of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PixelLikelihood {
    /// Its logit by Laplace, of which the decoder says median and scale (arXiv:2102.12092, appendix A.3).
    #[default]
    LogitLaplace,
    /// Normal, with one deviation for each channel, which is learned: squared errors.
    Gaussian,
}

/// Pictures of 256 x 256 pixels by 32 x 32 of 8,192 codes (arXiv:2102.12092, section 2.1).
impl Default for DvaeConfig {
    fn default() -> DvaeConfig {
        DvaeConfig {
            image: Pair([256, 256]),
            channels: Count::of(3),
            codes: Count::of(8192),
            code_dim: Count::of(512),
            widths: vec![Count::of(128), Count::of(256), Count::of(512)],
            blocks: Count::of(2),
            likelihood: PixelLikelihood::LogitLaplace,
        }
    }
}

impl FamilyConfig for DvaeConfig {
    type Model = Dvae;
    const NAME: &'static str = "dvae";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["dvae-256"];

    fn resolve(&self) -> Result<Dvae> {
        if self.widths.is_empty() || self.widths.len() > 12 {
            let got = self.widths.len();
            return Err(Error::config(format!(
                "model.widths: expected 1 to 12 convolutions, got {got}"
            )));
        }
        check_halves("model.widths", self.image.0, self.widths.len())?;
        Ok(Dvae {
            image: self.image,
            channels: self.channels.get(),
            codes: self.codes.get(),
            code_dim: self.code_dim.get(),
            widths: self.widths.iter().map(|width| width.get()).collect(),
            blocks: self.blocks.get(),
            likelihood: self.likelihood,
            recorded: false,
            said: self.clone(),
        })
    }

    fn filled(&self) -> Result<DvaeConfig> {
        self.resolve().map(|_| self.clone())
    }

    fn tiny() -> Vec<DvaeConfig> {
        let laplace = DvaeConfig {
            image: Pair([8, 12]),
            channels: Count::of(2),
            codes: Count::of(16),
            code_dim: Count::of(8),
            widths: vec![Count::of(6), Count::of(5)],
            blocks: Count::of(1),
            likelihood: PixelLikelihood::LogitLaplace,
        };
        let gaussian = DvaeConfig {
            widths: vec![Count::of(6)],
            blocks: Count::of(2),
            likelihood: PixelLikelihood::Gaussian,
            ..laplace.clone()
        };
        vec![laplace, gaussian]
    }

    /// The paper's pictures and codes.
    fn workload(_name: &str) -> DvaeConfig {
        DvaeConfig::default()
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(OwnConfig::parse::<DvaeConfig>(text, CLASS)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    #[test]
    fn it_has_the_parameters_of_dalle_pytorchs() {
        // sum(p.numel()) of DiscreteVAE(image_size=256, num_layers=3, num_tokens=8192, codebook_dim=512, hidden_dim=64,
        // num_resnet_blocks=2) of dalle-pytorch 1.6.6, and a deviation for each channel
        let config = DvaeConfig {
            widths: vec![Count::of(64); 3],
            likelihood: PixelLikelihood::Gaussian,
            ..DvaeConfig::default()
        };
        let model = ModelConfig::from(config).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
        assert_eq!(own, 5_403_011 + 3);
    }

    #[test]
    fn pictures_that_do_not_halve_and_no_layers_are_refused_by_key() {
        let refused = |config: DvaeConfig| config.resolve().unwrap_err().to_string();
        let message = refused(DvaeConfig {
            image: Pair([28, 28]),
            ..DvaeConfig::default()
        });
        assert!(
            message.starts_with("model.widths: images of 28x28 do not halve 3 times"),
            "{message}"
        );
        let message = refused(DvaeConfig {
            widths: Vec::new(),
            ..DvaeConfig::default()
        });
        assert!(message.starts_with("model.widths"), "{message}");
    }
}
