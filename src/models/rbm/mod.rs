//! Restricted Boltzmann machine (Smolensky, 1986), and a stack of them (deep belief net: Hinton, Osindero and Teh, Neural Computation
//! 18, 2006), pre-trained layer by layer: the last layer trains, those below it are as they were trained before. With classes it is
//! the net of the same layers, all of which train.

mod config;

pub use config::RbmConfig;

use super::own_config::OwnConfig;
use super::{Boltzmann, Classifier, Family, FamilyConfig, Head, Pair, Units};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Init, Scope, linear};
use crate::shard::Axis;
use crate::types::DType;
use serde_json::Value;

/// What its `config.json` calls it; transformers has none.
const CLASS: HfClass = HfClass {
    model_type: "rbm",
    name: "Rbm",
    formerly: &[],
};

/// Deviation of the first weights (Hinton, A practical guide to training restricted Boltzmann machines, 2010, section 8).
const DEVIATION: f64 = 0.01;

/// A stack of machines, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Rbm {
    /// Height and width of an image in pixels.
    pub image: Pair,
    /// Channels of an image.
    pub channels: usize,
    /// Hidden units of each layer.
    pub hidden: Vec<usize>,
    /// Classes that are told apart; none while it is pre-trained.
    pub classes: Option<usize>,
    /// The configuration that says so.
    said: RbmConfig,
}

impl Rbm {
    fn pixels(&self) -> usize {
        self.image.0[0] * self.image.0[1] * self.channels
    }

    /// Units below and above each layer.
    fn ends(&self) -> impl Iterator<Item = [usize; 2]> {
        let below = std::iter::once(self.pixels()).chain(self.hidden.iter().copied());
        below
            .zip(&self.hidden)
            .map(|(below, above)| [below, *above])
    }

    /// A layer's weights, hidden and visible biases; trained ones or not.
    fn units<'g>(&self, s: &Scope<'g>, layer: usize, [below, above]: [usize; 2]) -> Units<'g> {
        let s = s.at("layers").at(layer);
        let trains = layer + 1 == self.hidden.len();
        let biases = [
            ("bias", Axis::Embed, above),
            ("visible", Axis::EncoderEmbed, below),
        ];
        let kernel = [(Axis::EncoderEmbed, below), (Axis::Embed, above)];
        let kernel = match trains {
            true => s.param_f32("kernel", kernel, Init::Normal(DEVIATION)),
            false => s
                .table("kernel", kernel, Init::Normal(DEVIATION))
                .to(DType::F32),
        };
        let [hidden, visible] = biases.map(|(name, axis, n)| match trains {
            true => s.param_f32(name, [(axis, n)], Init::Zeros),
            false => s.table(name, [(axis, n)], Init::Zeros).to(DType::F32),
        });
        Units {
            kernel,
            hidden,
            visible,
        }
    }
}

impl Boltzmann for Rbm {
    fn sizes(&self) -> [usize; 2] {
        self.ends().last().unwrap_or_default()
    }

    fn stack<'g>(&self, s: &Scope<'g>) -> Vec<Units<'g>> {
        let ends = self.ends().enumerate();
        ends.map(|(layer, ends)| self.units(s, layer, ends))
            .collect()
    }
}

impl Classifier for Rbm {
    fn classes(&self) -> usize {
        self.classes.unwrap_or(0)
    }

    fn feature_dim(&self) -> usize {
        self.sizes()[1]
    }

    /// How likely each unit of the last layer is on, from layer to layer.
    fn features<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let mut x = images
            .to(s.compute())
            .reshape(&[images.dim(0), self.pixels()]);
        for (layer, [_, above]) in self.ends().enumerate() {
            let s = s.at("layers").at(layer);
            let axes = (Axis::EncoderEmbed, Axis::Embed);
            x = linear(&s, x, axes, above, Init::Normal(DEVIATION)).logistic();
        }
        x
    }

    fn logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let x = self.features(s, images);
        let axes = (Axis::Embed, Axis::Classes);
        linear(&s.at("head"), x, axes, self.classes(), Init::Zeros)
    }
}

impl Family for Rbm {
    fn family(&self) -> &'static str {
        RbmConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        match self.classes {
            Some(_) => Head::Classes(self),
            None => Head::Energy(self),
        }
    }

    fn image(&self) -> Option<[usize; 3]> {
        let [height, width] = self.image.0;
        Some([height, width, self.channels])
    }

    fn pixel_range(&self) -> Option<[f64; 2]> {
        Some([0.0, 1.0])
    }

    fn forward_flops(&self) -> f64 {
        let between: f64 = self.ends().map(|[a, b]| 2.0 * (a * b) as f64).sum();
        between + 2.0 * (self.sizes()[1] * self.classes.unwrap_or(0)) as f64
    }

    /// `layers.0.weight`, `.bias` and, while it is pre-trained, `.visible`; `head.weight` and `head.bias` of a classifier.
    fn mapping(&self) -> Result<Mapping> {
        let mut mapping = Mapping::default();
        for (layer, ends) in self.ends().enumerate() {
            let names = [format!("layers/{layer}"), format!("layers.{layer}")];
            mapping.linear([&names[0], &names[1]], ends);
            if self.classes.is_none() {
                let [here, there] = [
                    format!("{}/visible", names[0]),
                    format!("{}.visible", names[1]),
                ];
                mapping.same(&here, &ends[..1], &there, &ends[..1]);
            }
        }
        if let Some(classes) = self.classes {
            mapping.linear(["head", "head"], [self.sizes()[1], classes]);
        }
        Ok(mapping)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"]],
            result: "logits",
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        OwnConfig::to_json(&self.said, CLASS)
    }

    fn recorded(&mut self, file: &Recorded, size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        let [height, width] = self.image.0;
        let images = file.images(size, [height, width, self.channels])?;
        let Some(classes) = self.classes else {
            file.known(&["pixel_values"])?;
            return Ok(vec![images]);
        };
        file.known(&["pixel_values", "labels"])?;
        let labels = file.whole("labels", &[images.shape()[1]], 0..classes)?;
        Ok(vec![images, labels])
    }
}
