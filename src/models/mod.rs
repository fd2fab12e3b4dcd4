//! Model families: one file each.

mod encoder;
pub mod mae;
mod t5;
mod t5_config;
pub mod vit;

pub use encoder::{Block, Pair};
pub use mae::MaeConfig;
pub use t5_config::{T5, T5Config, TextShape};
pub use vit::VitConfig;

use crate::config::Count;
use crate::error::Result;
use crate::graph::Tensor;
use crate::nn::{Declared, Layers, Scope, declare};
use crate::shard::Axis;
use crate::types::{DType, Type};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A width, or a number of heads.
pub type Size = Count<1, 1_048_576>;
/// A hidden width.
pub type Hidden = Count<1, 4_194_304>;
/// Blocks of a stack.
pub type Blocks = Count<1, 1024>;
/// Classes, or entries of a vocabulary.
pub type Entries = Count<1, 16_777_216>;

/// Which family, and its sizes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "family", rename_all = "snake_case")]
pub enum ModelConfig {
    /// Vision transformer, supervised.
    Vit(VitConfig),
    /// Masked autoencoder.
    Mae(MaeConfig),
    /// Text-to-text transformer.
    T5(T5Config),
}

/// One model, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub enum Model {
    /// Vision transformer, supervised.
    Vit(vit::Vit),
    /// Masked autoencoder.
    Mae(mae::Mae),
    /// Text-to-text transformer.
    T5(T5),
}

/// The values of one batch by name, as the model's [`Model::inputs`] lists them. Images arrive as
/// normalised f32.
pub type Batch<'g> = BTreeMap<&'static str, Tensor<'g>>;

/// What a model makes of a batch.
#[derive(Debug)]
pub struct Outcome<'g> {
    /// The scalar that training makes small.
    pub loss: Tensor<'g>,
    /// What the loss is a mean over, where that is not the weighted examples: tokens.
    pub count: Option<Tensor<'g>>,
    /// Further scalars by name: sums over the batch's weighted examples, such as hits.
    pub sums: Vec<(&'static str, Tensor<'g>)>,
    /// For people to look at: the model's picture of each image, `[batch, h, w, c]`, normalised as
    /// the input is.
    pub picture: Option<Tensor<'g>>,
}

impl ModelConfig {
    /// Settle the sizes: preset first, then what is said explicitly.
    ///
    /// # Errors
    /// [`crate::error::Error::Config`] naming the key that is impossible.
    pub fn resolve(&self) -> Result<Model> {
        match self {
            ModelConfig::Vit(config) => config.resolve().map(Model::Vit),
            ModelConfig::Mae(config) => config.resolve().map(Model::Mae),
            ModelConfig::T5(config) => config.resolve().map(Model::T5),
        }
    }

    /// The same with every size said, those of the preset too.
    ///
    /// # Errors
    /// As [`ModelConfig::resolve`].
    pub fn filled(&self) -> Result<ModelConfig> {
        match self {
            ModelConfig::Vit(config) => config.filled().map(ModelConfig::Vit),
            ModelConfig::Mae(config) => config.filled().map(ModelConfig::Mae),
            ModelConfig::T5(config) => config.filled().map(ModelConfig::T5),
        }
    }
}

impl Model {
    /// Name of the family in configurations.
    pub fn family(&self) -> &'static str {
        match self {
            Model::Vit(_) => "vit",
            Model::Mae(_) => "mae",
            Model::T5(_) => "t5",
        }
    }

    /// Height, width and channels of an image, for models of images.
    pub fn image(&self) -> Option<[usize; 3]> {
        let (image, channels) = match self {
            Model::Vit(m) => (m.image, m.channels),
            Model::Mae(m) => (m.encoder.image, m.encoder.channels),
            Model::T5(_) => return None,
        };
        Some([image.0[0], image.0[1], channels])
    }

    /// Patches of an image, for models that want a random order of them as an input.
    pub fn masked_patches(&self) -> Option<usize> {
        match self {
            Model::Vit(_) | Model::T5(_) => None,
            Model::Mae(m) => Some(m.encoder.patches()),
        }
    }

    /// Number of classes, for models that are told the class of each image.
    pub fn classes(&self) -> Option<usize> {
        match self {
            Model::Vit(m) => Some(m.classes),
            Model::Mae(_) | Model::T5(_) => None,
        }
    }

    /// Name and type of every input of a batch, images first.
    pub fn inputs(&self, batch: usize) -> Vec<(&'static str, Type)> {
        let mut inputs = match self {
            Model::T5(m) => m.inputs(batch),
            _ => Vec::new(),
        };
        if let Some([h, w, c]) = self.image() {
            inputs.push(("images", Type::new(DType::F32, &[batch, h, w, c])));
        }
        if let Some(patches) = self.masked_patches() {
            inputs.push(("order", Type::new(DType::I32, &[batch, patches])));
        }
        if self.classes().is_some() {
            inputs.push(("labels", Type::new(DType::I32, &[batch])));
        }
        inputs
    }

    /// Loss of a batch; `weights` f32 `[batch]` counts each example (all 1 while training).
    pub fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> Outcome<'g> {
        match self {
            Model::Vit(m) => m.loss(s, batch, weights),
            Model::Mae(m) => m.loss(s, batch, weights),
            Model::T5(m) => m.loss(s, batch, weights),
        }
    }

    /// All parameters, in order of declaration.
    ///
    /// # Errors
    /// When the sizes do not fit each other.
    pub fn parameters(&self) -> Result<Declared> {
        self.declared(Layers::Unroll)
    }

    /// As [`Model::parameters`], those of scanned layers as one each.
    ///
    /// # Errors
    /// As [`Model::parameters`].
    pub fn declared(&self, layers: Layers) -> Result<Declared> {
        declare(layers, |s| {
            let inputs = self.inputs(1);
            let inputs = inputs
                .into_iter()
                .map(|(name, ty)| (name, s.graph.input(ty)));
            self.loss(s, &inputs.collect(), None);
        })
    }

    /// Floating-point operations of one training step for one example, the model's own: products
    /// of the forward pass, three times over (forward, and twice as much backward).
    pub fn flops_per_example(&self) -> f64 {
        3.0 * match self {
            Model::Vit(m) => m.forward_flops(),
            Model::Mae(m) => m.forward_flops(),
            Model::T5(m) => m.forward_flops(),
        }
    }
}

/// What flows from layer to layer.
pub(crate) const STREAM: [Axis; 3] = [Axis::Batch, Axis::Length, Axis::Embed];

/// What enters a layer.
pub(crate) const INSIDE: [Axis; 3] = [Axis::Batch, Axis::Context, Axis::Embed];

/// Mean of `[batch]` losses, each counted by its weight.
#[track_caller]
pub(crate) fn weighted_mean<'g>(each: Tensor<'g>, weights: Option<Tensor<'g>>) -> Tensor<'g> {
    match weights {
        None => each.mean_all(),
        Some(w) => {
            let total = w.sum_all();
            (each * w).sum_all() / total.maximum(total.filled(1.0))
        }
    }
}

/// Sum of `[batch]` values, each counted by its weight.
#[track_caller]
pub(crate) fn weighted_sum<'g>(each: Tensor<'g>, weights: Option<Tensor<'g>>) -> Tensor<'g> {
    match weights {
        None => each.sum_all(),
        Some(w) => (each * w).sum_all(),
    }
}
