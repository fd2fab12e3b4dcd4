//! Generator and discriminator of convolutions (DCGAN, arXiv:1511.06434), with batch or spectral norm (arXiv:1802.05957).
//!
//! The generator doubles a small picture until it is as large as those of the data; the discriminator has the same layers in the
//! opposite order. Neither has biases beside a batch norm.

mod config;
mod weights;

pub use config::{DiscriminatorNorm, GanConfig};

use super::own_config::OwnConfig;
use super::{Adversaries, Family, FamilyConfig, Generator, Head, Pair};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{BatchNorm, Init, Scope, batch_norm, convolved, doubled, halved};
use crate::ops::{Convolution, dot_general};
use crate::shard::Axis;
use crate::types::DType;
use serde_json::Value;

/// What its `config.json` calls it; transformers has none.
const CLASS: HfClass = HfClass {
    model_type: "gan",
    name: "Gan",
    formerly: &[],
};

/// Windows of convolutions: 4 x 4, two pixels apart, one pixel of zeros around.
const WINDOW: usize = 4;

/// Deviation of the first kernels.
const DEVIATION: f64 = 0.02;

/// What negative values are multiplied by in the discriminator.
const LEAK: f64 = 0.2;

/// A generator and a discriminator, their sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Gan {
    /// Height and width of an image in pixels.
    pub image: Pair,
    /// Channels of an image.
    pub channels: usize,
    /// Values of a code.
    pub code: usize,
    /// How often the generator doubles a picture.
    pub layers: usize,
    /// Channels of the largest hidden picture of the generator; each smaller one has twice as many.
    pub generator: usize,
    /// The same of the discriminator.
    pub discriminator: usize,
    /// What keeps the discriminator in bounds.
    pub norm: DiscriminatorNorm,
    /// The configuration that says so.
    said: GanConfig,
}

impl Gan {
    /// Height and width of the smallest picture.
    fn smallest(&self) -> [usize; 2] {
        self.image.0.map(|side| side >> self.layers)
    }

    /// Channels of the hidden pictures, from the smallest on.
    fn widths(&self, widest: usize) -> Vec<usize> {
        let layers = (0..self.layers).rev();
        layers.map(|k| widest << k).collect()
    }

    fn kernel<'g>(
        &self,
        s: &Scope<'g>,
        [rows, columns]: [usize; 2],
        [from, to]: [usize; 2],
    ) -> Tensor<'g> {
        let axes = [
            (Axis::Window, rows),
            (Axis::Window, columns),
            (Axis::Channels, from),
            (Axis::Filters, to),
        ];
        s.param("kernel", axes, Init::Normal(DEVIATION))
    }

    /// A kernel of the discriminator, divided by its largest singular value where its norm is that.
    fn bounded<'g>(&self, s: &Scope<'g>, window: [usize; 2], ends: [usize; 2]) -> Tensor<'g> {
        let kernel = self.kernel(s, window, ends);
        match self.norm {
            DiscriminatorNorm::Spectral => spectral(s, kernel),
            DiscriminatorNorm::Batch | DiscriminatorNorm::None => kernel,
        }
    }
}

/// A kernel `[.., features]` divided by its largest singular value as a matrix of a row a feature (arXiv:1802.05957, algorithm 1): one
/// round of power iteration a step from the left vector that the variable `left` keeps, through which no gradient goes.
#[track_caller]
fn spectral<'g>(s: &Scope<'g>, kernel: Tensor<'g>) -> Tensor<'g> {
    let features = kernel.dim(3);
    let matrix = kernel
        .to(DType::F32)
        .reshape(&[kernel.ty().elements() / features, features]);
    let product = |a: Tensor<'g>, b: Tensor<'g>, axes: [usize; 2]| {
        let axes = axes.map(|axis| vec![axis]);
        dot_general(a, b, [Vec::new(), Vec::new()], axes, DType::F32)
    };
    let unit = |x: Tensor<'g>| {
        let norm = (x * x).sum_all().sqrt();
        x / norm.maximum(norm.filled(1e-12))
    };
    let axes = [(Axis::Filters, features)];
    let left = s.variable("left", axes, Init::Normal(1.0));
    let still = matrix.stop_gradient();
    let right = unit(product(still, unit(left.value), [1, 0]));
    let next = unit(product(still, right, [0, 0]));
    s.assign(&left, next);
    let sigma = product(product(matrix, next, [1, 0]), right, [0, 0]);
    kernel / sigma.to(kernel.dtype())
}

/// `x` above 0, a fifth of it below.
#[track_caller]
fn leaky(x: Tensor<'_>) -> Tensor<'_> {
    x.maximum(x * LEAK)
}

impl Generator for Gan {
    fn code_dim(&self) -> usize {
        self.code
    }

    fn generate<'g>(&self, s: &Scope<'g>, codes: Tensor<'g>) -> Tensor<'g> {
        let s = s.at("generator");
        let _in = s.enter();
        let mut x = codes
            .to(s.compute())
            .reshape(&[codes.dim(0), 1, 1, self.code]);
        let mut from = self.code;
        for (k, width) in self.widths(self.generator).into_iter().enumerate() {
            let s = s.at(k);
            let _in = s.enter();
            x = match k {
                0 => x.conv_transpose2d(self.kernel(&s, self.smallest(), [from, width]), 1, 0),
                _ => doubled(x, self.kernel(&s, [WINDOW; 2], [from, width])),
            };
            x = batch_norm(&s.at("norm"), x, BatchNorm::default());
            x = x.maximum(x.filled(0.0));
            from = width;
        }
        let kernel = self.kernel(&s.at("out"), [WINDOW; 2], [from, self.channels]);
        doubled(x, kernel).to(DType::F32).tanh()
    }
}

impl Adversaries for Gan {
    fn judge<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let s = s.at("discriminator");
        let _in = s.enter();
        let mut x = images.to(s.compute());
        let mut from = self.channels;
        let widths = self.widths(self.discriminator);
        for (k, width) in widths.into_iter().rev().enumerate() {
            let s = s.at(k);
            let _in = s.enter();
            let kernel = self.bounded(&s, [WINDOW; 2], [from, width]);
            x = halved(x, kernel);
            // the first layer has none (arXiv:1511.06434, section 3)
            if self.norm == DiscriminatorNorm::Batch && k > 0 {
                x = batch_norm(&s.at("norm"), x, BatchNorm::default());
            }
            x = leaky(x);
            from = width;
        }
        let kernel = self.bounded(&s.at("out"), self.smallest(), [from, 1]);
        let op = Convolution::of_images([1; 2], [(0, 0); 2], 1);
        let said = convolved(&s, x, kernel, op);
        said.to(DType::F32).reshape(&[images.dim(0)])
    }
}

impl Family for Gan {
    fn family(&self) -> &'static str {
        GanConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Adversaries(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        let [height, width] = self.image.0;
        Some([height, width, self.channels])
    }

    fn pixel_range(&self) -> Option<[f64; 2]> {
        Some([-1.0, 1.0])
    }

    /// One picture made, and one judged.
    fn forward_flops(&self) -> f64 {
        let window = (WINDOW * WINDOW) as f64;
        let smallest = self.smallest().iter().product::<usize>() as f64;
        let of = |widest: usize, end: usize, start: f64| {
            let widths = self.widths(widest);
            let ends: Vec<f64> = widths.iter().chain([&end]).map(|n| *n as f64).collect();
            let mut flops = 2.0 * smallest * start * ends[0];
            for (k, pair) in ends.windows(2).enumerate() {
                flops += 2.0 * smallest * 4f64.powi(k as i32) * window * pair[0] * pair[1];
            }
            flops
        };
        of(self.generator, self.channels, self.code as f64)
            + of(self.discriminator, self.channels, 1.0)
    }

    fn mapping(&self) -> Result<Mapping> {
        Ok(weights::mapping(self))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["codes", "codes"]],
            result: "pictures",
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        OwnConfig::to_json(&self.said, CLASS)
    }

    fn recorded(&mut self, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        file.known(&["pixel_values", "codes"])?;
        let [height, width] = self.image.0;
        let images = file.images(size, [height, width, self.channels])?;
        file.check("codes", &[images.shape()[1], self.code])?;
        Ok(vec![images, file.file.read("codes")?])
    }
}
