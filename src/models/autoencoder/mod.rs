//! Autoencoder: a code of a picture, and the picture of a code; with a distribution of codes it is variational (arXiv:1312.6114).
//!
//! The decoder has the encoder's layers in the opposite order.

mod config;
mod weights;

pub use config::{AutoencoderConfig, Layers};

use super::own_config::OwnConfig;
use super::{Coder, Family, FamilyConfig, Generator, Head, Likelihood, Pair};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Activation, Init, Scope, doubled, halved, linear};
use crate::shard::Axis;
use crate::types::DType;
use serde_json::Value;

/// What its `config.json` calls it; transformers has none.
const CLASS: HfClass = HfClass {
    model_type: "autoencoder",
    name: "Autoencoder",
    formerly: &[],
};

/// Windows of convolutions, which halve a picture: 4 x 4, two pixels apart, one pixel of zeros around.
const WINDOW: usize = 4;

/// The logarithm of a code's variance is kept between these: e^-30 is nothing, and e^20 still has a square.
const LOG_VARIANCE: [f64; 2] = [-30.0, 20.0];

/// The logarithm of a pixel's deviation is at least this: a quarter of one of 256 steps.
const LOG_DEVIATION: f64 = -7.0;

/// An autoencoder, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Autoencoder {
    /// Height and width of an image in pixels.
    pub image: Pair,
    /// Channels of an image.
    pub channels: usize,
    /// What the layers are.
    pub layers: Layers,
    /// Hidden values, or channels, of each layer of the encoder.
    pub widths: Vec<usize>,
    /// Values of a code.
    pub code: usize,
    /// Whether a picture has a distribution of codes.
    pub variational: bool,
    /// How pixels are distributed.
    pub likelihood: Likelihood,
    /// Non-linearity behind each layer but the last.
    pub activation: Activation,
    /// The configuration that says so.
    said: AutoencoderConfig,
}

impl Autoencoder {
    fn pixels(&self) -> usize {
        self.image.0[0] * self.image.0[1] * self.channels
    }

    /// Height, width and channels of what the encoder's convolutions give.
    fn smallest(&self) -> [usize; 3] {
        let [height, width] = self.image.0.map(|side| side >> self.widths.len());
        [height, width, self.widths[self.widths.len() - 1]]
    }

    /// An affine map `[batch, m] -> [batch, n]`.
    #[track_caller]
    fn affine<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, n: usize) -> Tensor<'g> {
        let init = Init::XavierUniform {
            fan_in: x.dim(1),
            fan_out: n,
        };
        linear(s, x, (Axis::EncoderEmbed, Axis::Embed), n, init)
    }
}

/// A convolution that doubles, or halves, a picture `[batch, height, width, channels]`.
#[track_caller]
pub(super) fn resampled<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    (filters, doubles): (usize, bool),
) -> Tensor<'g> {
    let _in = s.enter();
    let axes = [
        (Axis::Window, WINDOW),
        (Axis::Window, WINDOW),
        (Axis::Channels, x.dim(3)),
        (Axis::Filters, filters),
    ];
    // of a window that doubles, two of four rows and columns meet a pixel
    let fan = WINDOW * WINDOW * x.dim(3) / if doubles { 4 } else { 1 };
    let kernel = s.param("kernel", axes, Init::HeNormal { fan });
    let bias = s.param("bias", [(Axis::Filters, filters)], Init::Zeros);
    let y = match doubles {
        true => doubled(x, kernel),
        false => halved(x, kernel),
    };
    y + bias
}

impl Coder for Autoencoder {
    fn is_variational(&self) -> bool {
        self.variational
    }

    fn likelihood(&self) -> Likelihood {
        self.likelihood
    }

    fn encode<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> (Tensor<'g>, Option<Tensor<'g>>) {
        let s = s.at("encoder");
        let _in = s.enter();
        let batch = images.dim(0);
        let mut x = images.to(s.compute());
        match self.layers {
            Layers::Linear => {
                x = x.reshape(&[batch, self.pixels()]);
                for (k, width) in self.widths.iter().enumerate() {
                    x = self.activation.of(self.affine(&s.at(k), x, *width));
                }
            }
            Layers::Convolution => {
                for (k, width) in self.widths.iter().enumerate() {
                    x = self.activation.of(resampled(&s.at(k), x, (*width, false)));
                }
                x = x.reshape(&[batch, self.smallest().iter().product()]);
            }
        }
        let mean = self.affine(&s.at("mean"), x, self.code).to(DType::F32);
        let log_variance = self.variational.then(|| {
            let free = self
                .affine(&s.at("log_variance"), x, self.code)
                .to(DType::F32);
            let [low, high] = LOG_VARIANCE.map(|bound| free.filled(bound));
            free.clamp(low, high)
        });
        (mean, log_variance)
    }

    fn decode<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g> {
        let s = s.at("decoder");
        let _in = s.enter();
        let batch = codes.dim(0);
        let mut x = codes.to(s.compute());
        let [height, width] = self.image.0;
        match self.layers {
            Layers::Linear => {
                for (k, width) in self.widths.iter().rev().enumerate() {
                    x = self.activation.of(self.affine(&s.at(k), x, *width));
                }
                x = self.affine(&s.at("out"), x, self.pixels());
            }
            Layers::Convolution => {
                let [h, w, c] = self.smallest();
                x = self
                    .activation
                    .of(self.affine(&s.at("in"), x, h * w * c))
                    .reshape(&[batch, h, w, c]);
                let filters = self.widths.iter().rev().skip(1);
                for (k, filters) in filters.enumerate() {
                    x = self.activation.of(resampled(&s.at(k), x, (*filters, true)));
                }
                x = resampled(&s.at("out"), x, (self.channels, true));
            }
        }
        x.to(DType::F32)
            .reshape(&[batch, height, width, self.channels])
    }

    fn log_deviation<'g>(&self, s: &Scope<'g>) -> Option<Tensor<'g>> {
        (self.likelihood == Likelihood::Gaussian).then(|| {
            let axes = [(Axis::Filters, self.channels)];
            let free = s
                .at("decoder")
                .param_f32("log_deviation", axes, Init::Zeros);
            free.maximum(free.filled(LOG_DEVIATION))
        })
    }
}

impl Generator for Autoencoder {
    fn code_dim(&self) -> usize {
        self.code
    }

    /// The mean of each pixel.
    fn generate<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g> {
        let said = self.decode(s, codes);
        match self.likelihood {
            Likelihood::Bernoulli => said.logistic(),
            Likelihood::Gaussian => said,
        }
    }
}

impl Family for Autoencoder {
    fn family(&self) -> &'static str {
        AutoencoderConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Codes(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        let [height, width] = self.image.0;
        Some([height, width, self.channels])
    }

    fn pixel_range(&self) -> Option<[f64; 2]> {
        Some([0.0, 1.0])
    }

    fn forward_flops(&self) -> f64 {
        let codes = self.code as f64 * if self.variational { 3.0 } else { 2.0 };
        match self.layers {
            Layers::Linear => {
                let ends = std::iter::once(self.pixels()).chain(self.widths.iter().copied());
                let sizes: Vec<f64> = ends.map(|n| n as f64).collect();
                let between: f64 = sizes.windows(2).map(|pair| pair[0] * pair[1]).sum();
                4.0 * between + 2.0 * codes * sizes[sizes.len() - 1]
            }
            Layers::Convolution => {
                let mut from = self.channels as f64;
                let mut area = (self.image.0[0] * self.image.0[1]) as f64;
                let mut flops = 0.0;
                for width in &self.widths {
                    area /= 4.0;
                    flops += 4.0 * area * (WINDOW * WINDOW) as f64 * from * *width as f64;
                    from = *width as f64;
                }
                flops + 2.0 * codes * area * from
            }
        }
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(weights::mapping(self))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"]],
            result: "reconstruction",
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        OwnConfig::to_json(&self.said, CLASS)
    }

    fn recorded(&mut self, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        let known: &[&str] = match self.variational {
            true => &["pixel_values", "noise"],
            false => &["pixel_values"],
        };
        file.known(known)?;
        let [height, width] = self.image.0;
        let images = file.images(size, [height, width, self.channels])?;
        if !self.variational {
            return Ok(vec![images]);
        }
        file.check("noise", &[images.shape()[1], self.code])?;
        Ok(vec![images, file.file.read("noise")?])
    }
}
