//! Vision transformer (arXiv:2010.11929), supervised on class labels.

mod config;
pub(super) mod hf_config;
pub(super) mod hf_weights;
mod recorded;
mod resized;
mod timm;

pub use config::VitConfig;
pub(super) use config::sizes;

use super::{Classifier, Family, FamilyConfig, Head, Pair, Positions};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Block, Init, Norm, Scope, dropout, linear, patchify, sin_cos_2d};
use crate::ops::{concatenate, einsum};
use crate::shard::Axis;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = class("vit", "ViTForImageClassification");
/// The same with a distillation token and two heads.
const DEIT: HfClass = class("deit", "DeiTForImageClassificationWithTeacher");
/// The same with branches that are scaled, and a head that reads the class token and the mean over patches.
const DINOV2: HfClass = class("dinov2", "Dinov2ForImageClassification");
/// That with registers.
const DINOV2_REGISTERS: HfClass = class(
    "dinov2_with_registers",
    "Dinov2WithRegistersForImageClassification",
);
/// The plain one again.
const MSN: HfClass = class("vit_msn", "ViTMSNForImageClassification");
/// Without a head, which begins anew.
const MSN_HEADLESS: HfClass = class("vit_msn", "ViTMSNModel");
/// DINOv2's without a head.
const DINOV2_HEADLESS: [HfClass; 2] = [
    class("dinov2", "Dinov2Model"),
    class("dinov2_with_registers", "Dinov2WithRegistersModel"),
];
/// What timm calls `vit_*` and `deit*`: see [`Heading`](crate::hf::Heading).
const TIMM: HfClass = HfClass {
    model_type: "timm_wrapper",
    name: "timm/vit",
    formerly: &["timm/deit", "timm/deit3"],
};

const fn class(model_type: &'static str, name: &'static str) -> HfClass {
    HfClass {
        model_type,
        name,
        formerly: &[],
    }
}

/// How positions become one vector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pool {
    /// The class token's output.
    #[default]
    Token,
    /// The mean over patches.
    Mean,
    /// Both, one behind the other: what DINOv2's linear head reads.
    TokenAndMean,
}

/// Which positions have a vector of their own added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Placed {
    /// All of them.
    #[default]
    All,
    /// All but registers, as in DINOv2.
    TokensAndPatches,
    /// Patches alone, as in DeiT III: `no_embed_class` of timm.
    Patches,
}

/// Whose names tensors are given when the model is exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Names {
    /// Those of the class of transformers that has such a model.
    #[default]
    Transformers,
    /// Those of `ViTMSNForImageClassification`, which computes what `ViTForImageClassification` does (arXiv:2204.07141).
    Msn,
    /// Those of timm.
    Timm,
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
    /// Which positions are.
    pub placed: Placed,
    /// Whether there is a class token.
    pub class_token: bool,
    /// Whether there is a distillation token behind it, with a head of its own.
    pub distilled: bool,
    /// Positions behind these that nothing reads.
    pub registers: usize,
    /// Whether a norm stands before the first block, and the patches' projection has no bias.
    pub pre_norm: bool,
    /// Whether the last norm stands behind the pooling.
    pub norm_after_pool: bool,
    /// Whose names tensors are given.
    pub names: Names,
}

impl Vit {
    /// One with a class token and none of the switches, of which sizes other than the encoder's are to be filled in.
    pub(super) fn plain(encoder: Block) -> Vit {
        Vit {
            image: Pair([0, 0]),
            patch: Pair([1, 1]),
            channels: 0,
            classes: 0,
            encoder,
            pool: Pool::Token,
            position: Position::Learned,
            placed: Placed::All,
            class_token: true,
            distilled: false,
            registers: 0,
            pre_norm: false,
            norm_after_pool: false,
            names: Names::Transformers,
        }
    }

    /// Positions before those of patches.
    pub fn leading(&self) -> usize {
        self.tokens() + self.registers
    }

    /// Class and distillation token.
    fn tokens(&self) -> usize {
        usize::from(self.class_token) + usize::from(self.distilled)
    }

    /// Leading positions that have a vector of their own added.
    pub(super) fn placed_leading(&self) -> usize {
        match self.placed {
            Placed::All => self.leading(),
            Placed::TokensAndPatches => self.tokens(),
            Placed::Patches => 0,
        }
    }

    /// The class whose names its tensors have.
    pub(super) fn published(&self) -> HfClass {
        let scaled = self.encoder.layer_scale.is_some();
        match (self.names, self.pool) {
            (Names::Timm, _) => TIMM,
            (Names::Msn, _) => MSN,
            (Names::Transformers, _) if self.distilled => DEIT,
            (Names::Transformers, Pool::TokenAndMean) if self.registers > 0 => DINOV2_REGISTERS,
            (Names::Transformers, Pool::TokenAndMean) => DINOV2,
            (Names::Transformers, _) if scaled && self.registers > 0 => DINOV2_REGISTERS,
            (Names::Transformers, _) if scaled => DINOV2,
            (Names::Transformers, _) => CLASS,
        }
    }

    /// Vectors of a table of positions.
    pub(super) fn places(&self) -> usize {
        self.placed_leading() + self.patches()
    }

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
        self.patches() + self.leading()
    }
}

impl Classifier for Vit {
    fn classes(&self) -> usize {
        self.classes
    }

    fn feature_dim(&self) -> usize {
        let both = self.distilled || self.pool == Pool::TokenAndMean;
        if both {
            2 * self.encoder.embed_dim
        } else {
            self.encoder.embed_dim
        }
    }

    fn logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let features = self.features(s, images);
        let head = |name: &str, x| {
            let axes = (Axis::Embed, Axis::Classes);
            linear(&s.at(name), x, axes, self.classes, Init::Zeros)
        };
        if !self.distilled {
            return head("head", features);
        }
        let width = self.encoder.embed_dim;
        let token = head("head", features.slice(1, 0, width));
        let distilled = features.slice(1, width, 2 * width);
        (token + head("head_distilled", distilled)) * 0.5
    }

    fn features<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let x = self.encode(s, images);
        let token = |k: usize| x.slice(1, k, k + 1).reshape(&[x.dim(0), x.dim(2)]);
        let mean = || match self.leading() {
            0 => x.mean(&[1]),
            leading => x.slice(1, leading, x.dim(1)).mean(&[1]),
        };
        let pooled = match self.pool {
            Pool::Token if self.distilled => concatenate(&[token(0), token(1)], 1),
            Pool::Token => token(0),
            Pool::Mean => mean(),
            Pool::TokenAndMean => concatenate(&[token(0), mean()], 1),
        };
        match self.norm_after_pool {
            true => self.encoder.last_norm(&s.at("encoder"), pooled),
            false => pooled,
        }
    }

    fn positions<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Option<Positions<'g>> {
        let _in = s.enter();
        let x = self.encode(s, images);
        Some(Positions {
            values: match self.norm_after_pool {
                true => self.encoder.last_norm(&s.at("encoder"), x),
                false => x,
            },
            leading: self.leading(),
            has_token: self.class_token,
            grid: self.grid(),
        })
    }
}

impl Vit {
    /// Every position's output of normalised images `[b, height, width, channels]`: class token, distillation token, registers,
    /// patches, `[b, length, width]`; behind the last norm unless that comes after pooling.
    pub(in crate::models) fn encode<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let (width, pixels) = (self.encoder.embed_dim, self.pixels());
        let init = Init::XavierUniform {
            fan_in: pixels,
            fan_out: width,
        };
        let patches = patchify(images.to(s.compute()), self.patch.0); // [b, patches, pixels]
        let mut x = match self.pre_norm {
            true => {
                let axes = [(Axis::Patch, pixels), (Axis::Embed, width)];
                let kernel = s.at("embed").param("kernel", axes, init);
                einsum(patches, kernel, "bnp,pd->bnd")
            }
            false => {
                let axes = (Axis::Patch, Axis::Embed);
                linear(&s.at("embed"), patches, axes, width, init)
            }
        };
        let batch = x.dim(0);
        let leading = self.leading_of(s, batch);
        let placed = match self.placed {
            Placed::All => leading.len(),
            Placed::TokensAndPatches => self.tokens(),
            Placed::Patches => 0,
        };
        let (with_place, without) = leading.split_at(placed);
        if !with_place.is_empty() {
            x = concatenate(&[with_place, &[x]].concat(), 1); // [b, placed + patches, width]
        }
        let axes = [(Axis::Length, self.places()), (Axis::Embed, width)];
        let count = self.placed_leading();
        let position = match self.position {
            Position::Learned => s.param("position", axes, Init::Normal(0.02)),
            Position::SinCos => s.table(
                "position",
                axes,
                Init::Table(sin_cos_2d(self.grid(), width, count)),
            ),
        };
        let here = [
            images.dim(1) / self.patch.0[0],
            images.dim(2) / self.patch.0[1],
        ];
        let position = match here == self.grid() {
            true => position,
            false => resized::moved(position, count, [self.grid(), here]),
        };
        let mut x = x + position;
        if !without.is_empty() {
            let first = (count > 0).then(|| x.slice(1, 0, count));
            let first: Vec<Tensor> = first.into_iter().collect();
            let last = [x.slice(1, count, x.dim(1))];
            x = concatenate(&[&first, without, &last[..]].concat(), 1); // [b, length, width]
        }
        let x = dropout(&s.at("embed"), x, self.encoder.dropout);
        let x = match self.pre_norm {
            true => Norm::layer(self.encoder.norm_epsilon).of(&s.at("norm_pre"), x),
            false => x,
        };
        match self.norm_after_pool {
            true => self.encoder.blocks(&s.at("encoder"), x),
            false => self.encoder.stack(&s.at("encoder"), x),
        }
    }

    /// Class token, distillation token and registers, those that there are, each `[b, count, width]`.
    fn leading_of<'g>(&self, s: &Scope<'g>, batch: usize) -> Vec<Tensor<'g>> {
        let width = self.encoder.embed_dim;
        let mut leading = Vec::new();
        let tokens = [
            ("token", self.class_token),
            ("distillation", self.distilled),
        ];
        for (name, _) in tokens.into_iter().filter(|(_, there)| *there) {
            let token = s.param(name, [(Axis::Embed, width)], Init::Zeros);
            leading.push(token.broadcast_in_dim(&[batch, 1, width], &[2]));
        }
        if self.registers > 0 {
            // alike ones would stay alike
            let axes = [(Axis::Length, self.registers), (Axis::Embed, width)];
            let registers = s.param("registers", axes, Init::Normal(0.02));
            leading.push(registers.broadcast_in_dim(&[batch, self.registers, width], &[1, 2]));
        }
        leading
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
        embed
            + self.encoder.forward_flops(self.length())
            + 2.0 * self.feature_dim() as f64 * self.classes as f64
    }

    fn mapping(&self) -> Result<Mapping> {
        hf_weights::mapping(self)
    }

    fn class(&self) -> &'static str {
        self.published().name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"]],
            result: "logits",
        }
    }

    fn config_json(&self, labels: &[String], _eos: u32) -> Value {
        match self.published() {
            TIMM => timm::to_json(self, labels),
            class => hf_config::to_json(self, class, labels),
        }
    }

    fn resized(&self, path: &str, value: &Array, [height, width]: [usize; 2]) -> Result<Array> {
        if path != "position" || self.position != Position::Learned {
            return Ok(value.clone());
        }
        let to = [height / self.patch.0[0], width / self.patch.0[1]];
        resized::resized(value, self.placed_leading(), [self.grid(), to])
    }

    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file, image_size)
    }
}
