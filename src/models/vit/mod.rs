//! Vision transformer (arXiv:2010.11929), supervised on class labels.

mod config;
pub(super) mod hf_config;
pub(super) mod hf_weights;
mod recorded;

pub use config::VitConfig;
pub(super) use config::sizes;

use super::{Classifier, Family, FamilyConfig, Head, Pair, Positions};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Block, Init, Scope, dropout, linear, patchify, sin_cos_2d};
use crate::ops::concatenate;
use crate::shard::Axis;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "vit",
    name: "ViTForImageClassification",
    formerly: &[],
};

/// How positions become one vector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pool {
    /// The class token's output.
    #[default]
    Token,
    /// The mean over patches; there is no class token.
    Mean,
}

/// How positions are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// A learned table.
    #[default]
    Learned,
    /// A fixed two-dimensional sine-cosine table.
    SinCos,
}

/// A vision transformer, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Vit {
    /// Height and width of an image in pixels.
    pub image: Pair,
    /// Height and width of a patch in pixels.
    pub patch: Pair,
    /// Channels of an image.
    pub channels: usize,
    /// Classes.
    pub classes: usize,
    /// The encoder.
    pub encoder: Block,
    /// How positions become one vector.
    pub pool: Pool,
    /// How positions are told apart.
    pub position: Position,
}

impl Vit {
    /// Rows and columns of patches.
    pub fn grid(&self) -> [usize; 2] {
        [
            self.image.0[0] / self.patch.0[0],
            self.image.0[1] / self.patch.0[1],
        ]
    }

    /// Patches of an image.
    pub fn patches(&self) -> usize {
        self.grid().iter().product()
    }

    /// Values of a patch.
    pub fn pixels(&self) -> usize {
        self.patch.0.iter().product::<usize>() * self.channels
    }

    /// Positions that the encoder sees.
    pub fn length(&self) -> usize {
        self.patches() + usize::from(self.pool == Pool::Token)
    }
}

impl Classifier for Vit {
    fn classes(&self) -> usize {
        self.classes
    }

    fn feature_dim(&self) -> usize {
        self.encoder.embed_dim
    }

    fn logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        linear(
            &s.at("head"),
            self.features(s, images),
            (Axis::Embed, Axis::Classes),
            self.classes,
            Init::Zeros,
        )
    }

    fn features<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let x = self.encode(s, images);
        match self.pool {
            Pool::Token => x.slice(1, 0, 1).reshape(&[x.dim(0), x.dim(2)]),
            Pool::Mean => x.mean(&[1]),
        }
    }

    fn positions<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Option<Positions<'g>> {
        let _in = s.enter();
        Some(Positions {
            values: self.encode(s, images),
            leading: usize::from(self.pool == Pool::Token),
            has_token: self.pool == Pool::Token,
        })
    }
}

impl Vit {
    /// Every position's output of normalised images `[b, height, width, channels]`, class token first: `[b, length, width]`.
    fn encode<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let width = self.encoder.embed_dim;
        let init = Init::XavierUniform {
            fan_in: self.pixels(),
            fan_out: width,
        };
        let patches = patchify(images.to(s.compute()), self.patch.0); // [b, patches, pixels]
        let mut x = linear(
            &s.at("embed"),
            patches,
            (Axis::Patch, Axis::Embed),
            width,
            init,
        );
        let leading = usize::from(self.pool == Pool::Token);
        if self.pool == Pool::Token {
            let token = s.param("token", [(Axis::Embed, width)], Init::Zeros);
            let token = token.broadcast_in_dim(&[x.dim(0), 1, width], &[2]);
            x = concatenate(&[token, x], 1); // [b, 1 + patches, width]
        }
        let axes = [(Axis::Length, self.length()), (Axis::Embed, width)];
        let position = match self.position {
            Position::Learned => s.param("position", axes, Init::Normal(0.02)),
            Position::SinCos => s.table(
                "position",
                axes,
                Init::Table(sin_cos_2d(self.grid(), width, leading)),
            ),
        };
        let x = dropout(&s.at("embed"), x + position, self.encoder.dropout);
        self.encoder.stack(&s.at("encoder"), x)
    }
}

impl Family for Vit {
    fn family(&self) -> &'static str {
        VitConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Classes(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        let [height, width] = self.image.0;
        Some([height, width, self.channels])
    }

    fn forward_flops(&self) -> f64 {
        let width = self.encoder.embed_dim as f64;
        let embed = 2.0 * (self.patches() * self.pixels()) as f64 * width;
        embed + self.encoder.forward_flops(self.length()) + 2.0 * width * self.classes as f64
    }

    fn mapping(&self) -> Result<Mapping> {
        hf_weights::mapping(self)
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

    fn config_json(&self, labels: &[String], _eos: u32) -> Value {
        hf_config::to_json(self, labels)
    }

    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file, image_size)
    }
}
