//! `[model]` of an autoencoder.

use super::{Autoencoder, CLASS};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::own_config::{OwnConfig, check_halves};
use crate::models::{FamilyConfig, HfConfig, Likelihood, Pair, Size};
use crate::nn::Activation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "autoencoder"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AutoencoderConfig {
    /// Pixels along a side of the pictures, or `[height, width]`; as `data.image.size`.
    pub image: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// What the layers are.
    pub layers: Layers,
    /// Hidden values of each layer of the encoder, or channels of each convolution; the decoder has them in the opposite order.
    pub widths: Vec<Size>,
    /// Values of a code.
    pub code: Size,
    /// Whether a picture has a normal distribution of codes (a VAE, arXiv:1312.6114) in place of one code.
    pub variational: bool,
    /// How a pixel is distributed about what the decoder says.
    pub likelihood: Likelihood,
    /// Non-linearity behind each layer but the last.
    pub activation: Activation,
}

/// What the layers of an autoencoder are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Layers {
    /// Affine maps of all pixels.
    #[default]
    Linear,
    /// Convolutions of 4 x 4 pixels, each of which halves the picture; the sides divide by 2 as often.
    Convolution,
}

impl Default for AutoencoderConfig {
    fn default() -> AutoencoderConfig {
        AutoencoderConfig {
            image: Pair([28, 28]),
            channels: Count::of(1),
            layers: Layers::Linear,
            widths: vec![Count::of(512), Count::of(256)],
            code: Count::of(32),
            variational: true,
            likelihood: Likelihood::Bernoulli,
            activation: Activation::Relu,
        }
    }
}

impl FamilyConfig for AutoencoderConfig {
    type Model = Autoencoder;
    const NAME: &'static str = "autoencoder";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["autoencoder-mlp", "autoencoder-conv"];

    fn resolve(&self) -> Result<Autoencoder> {
        if self.widths.is_empty() || self.widths.len() > 16 {
            let got = self.widths.len();
            return Err(Error::config(format!(
                "model.widths: expected 1 to 16 layers, got {got}"
            )));
        }
        if self.layers == Layers::Convolution {
            check_halves("model.widths", self.image.0, self.widths.len())?;
        }
        Ok(Autoencoder {
            image: self.image,
            channels: self.channels.get(),
            layers: self.layers,
            widths: self.widths.iter().map(|width| width.get()).collect(),
            code: self.code.get(),
            variational: self.variational,
            likelihood: self.likelihood,
            activation: self.activation,
            said: self.clone(),
        })
    }

    fn filled(&self) -> Result<AutoencoderConfig> {
        self.resolve().map(|_| self.clone())
    }

    fn tiny() -> Vec<AutoencoderConfig> {
        let widths = |a, b| vec![Size::of(a), Size::of(b)];
        let linear = AutoencoderConfig {
            image: Pair([8, 12]),
            channels: Count::of(2),
            widths: widths(12, 6),
            code: Count::of(4),
            activation: Activation::Tanh,
            ..AutoencoderConfig::default()
        };
        vec![
            AutoencoderConfig {
                layers: Layers::Convolution,
                likelihood: Likelihood::Gaussian,
                ..linear.clone()
            },
            AutoencoderConfig {
                variational: false,
                ..linear
            },
        ]
    }

    /// The pictures of MNIST by two layers of each kind.
    fn workload(name: &str) -> AutoencoderConfig {
        let convolution = AutoencoderConfig {
            layers: Layers::Convolution,
            widths: vec![Count::of(32), Count::of(64)],
            ..AutoencoderConfig::default()
        };
        match name.ends_with("conv") {
            true => convolution,
            false => AutoencoderConfig::default(),
        }
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(OwnConfig::parse::<AutoencoderConfig>(
            text, CLASS,
        )?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    #[test]
    fn the_parameters_of_the_papers_autoencoder_are_as_many_as_in_pytorch() {
        // arXiv:1312.6114, MNIST: 500 hidden values, a code of 20; sum(p.numel()) of torch 2.15.0 of the same layers
        let config = AutoencoderConfig {
            widths: vec![Count::of(500)],
            code: Count::of(20),
            ..AutoencoderConfig::default()
        };
        let parameters = ModelConfig::from(config)
            .resolve()
            .unwrap()
            .parameters()
            .unwrap();
        let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
        let [pixels, hidden, code] = [28 * 28, 500, 20];
        let layer = |from: usize, to: usize| (from + 1) * to;
        let encoder = layer(pixels, hidden) + 2 * layer(hidden, code);
        assert_eq!(own, encoder + layer(code, hidden) + layer(hidden, pixels));
    }

    #[test]
    fn pictures_that_do_not_halve_and_no_layers_are_refused_by_key() {
        let config = AutoencoderConfig {
            layers: Layers::Convolution,
            widths: vec![Count::of(4); 3],
            ..AutoencoderConfig::default()
        };
        let error = config.resolve().unwrap_err().to_string();
        assert!(
            error.starts_with("model.widths: images of 28x28 do not halve 3 times"),
            "{error}"
        );
        let config = AutoencoderConfig {
            widths: Vec::new(),
            ..AutoencoderConfig::default()
        };
        assert!(
            config
                .resolve()
                .unwrap_err()
                .to_string()
                .starts_with("model.widths")
        );
    }
}
