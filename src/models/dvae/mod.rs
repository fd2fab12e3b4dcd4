//! Discrete variational autoencoder: a picture as a grid of entries of a table (arXiv:2102.12092, section 2.1). Its layers are those of
//! dalle-pytorch's: convolutions that halve, residual blocks, and the same in the opposite order.

mod config;
mod weights;

pub use config::{DvaeConfig, PixelLikelihood};

use super::autoencoder::resampled;
use super::own_config::OwnConfig;
use super::{Family, FamilyConfig, Head, Pair, PictureCodes};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Init, Scope, convolved};
use crate::ops::{Convolution, dot_general};
use crate::shard::Axis;
use crate::types::DType;
use serde_json::Value;
use std::f64::consts::PI;

/// What its `config.json` calls it; transformers has none.
const CLASS: HfClass = HfClass {
    model_type: "dvae",
    name: "DiscreteVAE",
    formerly: &[],
};

/// Windows of the convolutions of a residual block.
const BLOCK: [usize; 3] = [3, 3, 1];

/// Pixels are kept so far from black and from white before their logit is taken (arXiv:2102.12092, appendix A.3).
const EDGE: f64 = 0.1;

/// The logarithm of a scale is at least this: a quarter of one of 256 steps.
const LOG_SCALE: f64 = -7.0;

/// A discrete variational autoencoder, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Dvae {
    /// Height and width of an image in pixels.
    pub image: Pair,
    /// Channels of an image.
    pub channels: usize,
    /// Entries of the table.
    pub codes: usize,
    /// Values of an entry.
    pub code_dim: usize,
    /// Channels of each convolution of the encoder.
    pub widths: Vec<usize>,
    /// Residual blocks of either side.
    pub blocks: usize,
    /// How pixels are distributed.
    pub likelihood: PixelLikelihood,
    /// Whether batches hold the noise that codes are drawn by.
    recorded: bool,
    /// The configuration that says so.
    said: DvaeConfig,
}

/// A convolution of stride 1 that keeps the picture's size.
#[track_caller]
fn same<'g>(
    s: &Scope<'g>,
    x: Tensor<'g>,
    [window, filters]: [usize; 2],
    init: Option<Init>,
) -> Tensor<'g> {
    let _in = s.enter();
    let axes = [
        (Axis::Window, window),
        (Axis::Window, window),
        (Axis::Channels, x.dim(3)),
        (Axis::Filters, filters),
    ];
    let fan = window * window * x.dim(3);
    let kernel = s.param("kernel", axes, init.unwrap_or(Init::HeNormal { fan }));
    let bias = s.param("bias", [(Axis::Filters, filters)], Init::Zeros);
    let around = (window / 2) as i64;
    let op = Convolution::of_images([1; 2], [(around, around); 2], 1);
    convolved(s, x, kernel, op) + bias
}

#[track_caller]
fn relu(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x.filled(0.0))
}

impl Dvae {
    /// Channels of the smallest pictures.
    fn narrowest(&self) -> usize {
        self.widths[self.widths.len() - 1]
    }

    /// What the decoder says of a pixel: a value a channel, or two.
    fn said(&self) -> usize {
        match self.likelihood {
            PixelLikelihood::LogitLaplace => 2 * self.channels,
            PixelLikelihood::Gaussian => self.channels,
        }
    }

    /// The residual blocks, `[batch, rows, columns, channels]` in and out.
    #[track_caller]
    fn residual<'g>(&self, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
        (0..self.blocks).fold(x, |x, k| {
            let s = s.at("block").at(k);
            let layers = BLOCK.iter().enumerate();
            let inner = layers.fold(x, |y, (j, window)| {
                let y = if j > 0 { relu(y) } else { y };
                same(&s.at(j), y, [*window, self.narrowest()], None)
            });
            inner + x
        })
    }

    /// The table, `[codes, code_dim]`.
    #[track_caller]
    fn table<'g>(&self, s: &Scope<'g>) -> Tensor<'g> {
        let axes = [(Axis::Vocab, self.codes), (Axis::Embed, self.code_dim)];
        s.at("codebook").param("table", axes, Init::Normal(1.0))
    }

    /// What the decoder says of places `[batch, places, code_dim]`: `[batch, height, width, ..]`, f32.
    #[track_caller]
    fn decode<'g>(&self, s: &Scope<'g>, places: Tensor<'g>) -> Tensor<'g> {
        let s = s.at("decoder");
        let _in = s.enter();
        let [rows, columns] = self.grid();
        let x = places.reshape(&[places.dim(0), rows, columns, self.code_dim]);
        let x = self.residual(&s, same(&s.at("in"), x, [1, self.narrowest()], None));
        let widths = self.widths.iter().rev().enumerate();
        let x = widths.fold(x, |x, (k, width)| {
            relu(resampled(&s.at(k), x, (*width, true)))
        });
        // nothing is said of any pixel at first
        same(&s.at("out"), x, [1, self.said()], Some(Init::Zeros)).to(DType::F32)
    }

    /// A channel's logarithm of the deviation, f32 `[channels]`.
    #[track_caller]
    fn log_deviation<'g>(&self, s: &Scope<'g>) -> Tensor<'g> {
        let axes = [(Axis::Filters, self.channels)];
        let free = s
            .at("decoder")
            .param_f32("log_deviation", axes, Init::Zeros);
        free.maximum(free.filled(LOG_SCALE))
    }

    /// What the decoder says as two: a value and the logarithm of a scale for each pixel and channel.
    #[track_caller]
    fn halves<'g>(&self, said: Tensor<'g>) -> [Tensor<'g>; 2] {
        let n = self.channels;
        let log = said.slice(3, n, 2 * n);
        [said.slice(3, 0, n), log.maximum(log.filled(LOG_SCALE))]
    }
}

impl PictureCodes for Dvae {
    fn codes(&self) -> usize {
        self.codes
    }

    fn grid(&self) -> [usize; 2] {
        self.image.0.map(|side| side >> self.widths.len())
    }

    fn as_recorded(&self) -> bool {
        self.recorded
    }

    fn code_logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let s = s.at("encoder");
        let _in = s.enter();
        let widths = self.widths.iter().enumerate();
        let x = widths.fold(images.to(s.compute()), |x, (k, width)| {
            relu(resampled(&s.at(k), x, (*width, false)))
        });
        let x = self.residual(&s, x);
        let logits = same(&s.at("out"), x, [1, self.codes], None).to(DType::F32);
        let places = self.grid().iter().product();
        logits.reshape(&[images.dim(0), places, self.codes])
    }

    fn decode_mixtures<'g>(&self, s: &Scope<'g>, mixtures: Tensor<'g>) -> Tensor<'g> {
        let table = self.table(s);
        let dtype = table.dtype();
        let axes = [vec![2], vec![0]];
        let mixed = dot_general(
            mixtures.to(dtype),
            table,
            [Vec::new(), Vec::new()],
            axes,
            dtype,
        );
        self.decode(s, mixed)
    }

    fn decode_codes<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g> {
        self.decode(s, self.table(s).take(codes))
    }

    fn nats<'g>(&self, s: &Scope<'g>, said: Tensor<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let images = images.to(DType::F32);
        let each = match self.likelihood {
            PixelLikelihood::LogitLaplace => {
                let [median, log] = self.halves(said);
                let x = images * (1.0 - 2.0 * EDGE) + EDGE;
                let rest = -x + 1.0;
                let off = (x.log() - rest.log() - median).abs() * (-log).exp();
                // the density of x, of the pixel itself by what x is of it
                off + log + (x * rest).log() + (2.0 / (1.0 - 2.0 * EDGE)).ln()
            }
            PixelLikelihood::Gaussian => {
                let log = self
                    .log_deviation(s)
                    .broadcast_in_dim(&images.shape(), &[3]);
                let off = (images - said) * (-log).exp();
                off * off * 0.5 + log + 0.5 * (2.0 * PI).ln()
            }
        };
        each.sum(&[1, 2, 3])
    }

    fn picture<'g>(&self, said: Tensor<'g>) -> Tensor<'g> {
        let unbound = match self.likelihood {
            PixelLikelihood::LogitLaplace => {
                (self.halves(said)[0].logistic() - EDGE) * (1.0 - 2.0 * EDGE).recip()
            }
            PixelLikelihood::Gaussian => said,
        };
        unbound.clamp(unbound.filled(0.0), unbound.filled(1.0))
    }
}

impl Family for Dvae {
    fn family(&self) -> &'static str {
        DvaeConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::PictureCodes(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        let [height, width] = self.image.0;
        Some([height, width, self.channels])
    }

    fn pixel_range(&self) -> Option<[f64; 2]> {
        Some([0.0, 1.0])
    }

    fn forward_flops(&self) -> f64 {
        let mut area = (self.image.0[0] * self.image.0[1]) as f64;
        let mut from = self.channels as f64;
        let out = 2.0 * area * self.widths[0] as f64 * self.said() as f64;
        let mut flops = out;
        for width in &self.widths {
            area /= 4.0;
            // 4 x 4 pixels into each of the encoder; the decoder's layer there has as many channels on both sides, or these
            flops += 32.0 * area * from * *width as f64;
            from = *width as f64;
        }
        let ends = self.widths.iter().rev();
        let pairs = std::iter::once(self.narrowest())
            .chain(ends.clone().copied())
            .zip(ends);
        for (from, to) in pairs {
            flops += 32.0 * area * (from * to) as f64;
            area *= 4.0;
        }
        let places = self.grid().iter().product::<usize>() as f64;
        let block: usize = BLOCK.iter().map(|window| window * window).sum();
        flops += 4.0 * places * (self.blocks * block) as f64 * from * from;
        let dim = self.code_dim as f64;
        flops + 2.0 * places * (from * (self.codes as f64 + dim) + self.codes as f64 * dim)
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
        file.known(&["pixel_values", "noise"])?;
        let [height, width] = self.image.0;
        let images = file.images(size, [height, width, self.channels])?;
        let places = self.grid().iter().product();
        file.check("noise", &[images.shape()[1], places, self.codes])?;
        self.recorded = true;
        Ok(vec![images, file.file.read("noise")?])
    }
}
