//! Masked autoencoder (arXiv:2111.06377): the encoder sees a quarter of the patches, a light decoder
//! paints the rest.
//!
//! A transformer does not mind the order of its positions, so the decoder runs on visible patches
//! first and hidden ones after, each with its own position vector: nothing is put back in order but
//! pictures, and only hidden patches are predicted.

mod config;
mod hf_config;
mod hf_weights;
mod recorded;

pub use config::MaeConfig;

use super::vit::Vit;
use super::{Family, FamilyConfig, Head, MaskedImage, Pair, Positions};
use crate::array::Array;
use crate::error::Result;
use crate::graph::Tensor;
use crate::hf::{HfCall, HfClass, Mapping, Recorded};
use crate::nn::{Block, Init, Scope, linear, patchify, sin_cos_2d};
use crate::ops::concatenate;
use crate::shard::Axis;
use crate::types::DType;
use serde_json::Value;

/// What transformers calls it.
const CLASS: HfClass = HfClass {
    model_type: "vit_mae",
    name: "ViTMAEForPreTraining",
    formerly: &[],
};

/// A masked autoencoder, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Mae {
    /// The encoder, with its images and patches; its head is not used.
    pub encoder: Vit,
    /// The decoder.
    pub decoder: Block,
    /// Share of the patches that is hidden.
    pub mask_ratio: f64,
    /// Whether each target patch is normalised to mean 0 and variance 1.
    pub normalise_target: bool,
}

impl Mae {
    /// Patches that the encoder sees: the whole part of what the mask leaves.
    pub fn visible(&self) -> usize {
        (self.encoder.patches() as f64 * (1.0 - self.mask_ratio)) as usize
    }

    /// The encoder's output for the visible patches, class token first:
    /// patches `[b, patches, pixels]` and visible ids i32 `[b, visible]` give `[b, 1 + visible, width]`. Every patch is visible
    /// where no ids are given.
    fn encode<'g>(
        &self,
        s: &Scope<'g>,
        patches: Tensor<'g>,
        visible: Option<Tensor<'g>>,
    ) -> Tensor<'g> {
        let _in = s.enter();
        let vit = &self.encoder;
        let width = vit.encoder.embed_dim;
        let init = Init::XavierUniform {
            fan_in: vit.pixels(),
            fan_out: width,
        };
        let seen = visible.map_or(patches, |ids| patches.take_rows(ids)); // [b, visible, pixels]
        let x = linear(
            &s.at("embed"),
            seen,
            (Axis::Patch, Axis::Embed),
            width,
            init,
        );
        let axes = [(Axis::Length, vit.length()), (Axis::Embed, width)];
        let position = s.table(
            "position",
            axes,
            Init::Table(sin_cos_2d(vit.grid(), width, 1)),
        );
        let places = position.slice(0, 1, vit.length());
        let x = match visible {
            Some(ids) => x + places.take(ids),
            None => x + places,
        };
        let token = s.param("token", [(Axis::Embed, width)], Init::Normal(0.02));
        let token = token + position.slice(0, 0, 1).reshape(&[width]);
        let token = token.broadcast_in_dim(&[x.dim(0), 1, width], &[2]);
        vit.encoder
            .stack(&s.at("encoder"), concatenate(&[token, x], 1))
    }

    /// The decoder's picture of the hidden patches: `[b, hidden, pixels]`.
    fn decode<'g>(&self, s: &Scope<'g>, x: Tensor<'g>, order: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let [b, seen, _] = x.dims();
        let (length, width) = (self.encoder.length(), self.decoder.embed_dim);
        let init = |fan_in, fan_out| Init::XavierUniform { fan_in, fan_out };
        let embed = init(self.encoder.encoder.embed_dim, width);
        let x = linear(
            &s.at("embed"),
            x,
            (Axis::EncoderEmbed, Axis::Embed),
            width,
            embed,
        );
        let mask = s.param("mask", [(Axis::Embed, width)], Init::Normal(0.02));
        let mask = mask.broadcast_in_dim(&[b, length - seen, width], &[2]);
        let axes = [(Axis::Length, length), (Axis::Embed, width)];
        let grid = self.encoder.grid();
        let position = s.table("position", axes, Init::Table(sin_cos_2d(grid, width, 1)));
        let of_token = position
            .slice(0, 0, 1)
            .broadcast_in_dim(&[b, 1, width], &[1, 2]);
        let of_patches = position.slice(0, 1, length).take(order); // [b, patches, width]
        let x = concatenate(&[x, mask], 1) + concatenate(&[of_token, of_patches], 1);
        let x = self
            .decoder
            .stack(&s.at("decoder"), x)
            .slice(1, seen, length);
        let pixels = self.encoder.pixels();
        linear(
            &s.at("predict"),
            x,
            (Axis::Embed, Axis::Patch),
            pixels,
            init(width, pixels),
        )
    }
}

impl MaskedImage for Mae {
    fn image_size(&self) -> Pair {
        self.encoder.image
    }

    fn patch(&self) -> Pair {
        self.encoder.patch
    }

    fn patches(&self) -> usize {
        self.encoder.patches()
    }

    fn visible(&self) -> usize {
        Mae::visible(self)
    }

    fn normalises_target(&self) -> bool {
        self.normalise_target
    }

    fn positions<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Positions<'g> {
        let patches = patchify(images.to(s.compute()), self.encoder.patch.0);
        Positions {
            values: self.encode(s, patches, None),
            leading: 1,
            has_token: true,
            grid: self.encoder.grid(),
        }
    }

    fn paint<'g>(
        &self,
        s: &Scope<'g>,
        patches: Tensor<'g>,
        order: Tensor<'g>,
        seen: Tensor<'g>,
    ) -> Tensor<'g> {
        let x = self.encode(s, patches.to(s.compute()), Some(seen));
        self.decode(&s.at("decoder"), x, order).to(DType::F32)
    }
}

impl Family for Mae {
    fn family(&self) -> &'static str {
        MaeConfig::NAME
    }

    fn head(&self) -> Head<'_> {
        Head::Patches(self)
    }

    fn image(&self) -> Option<[usize; 3]> {
        self.encoder.image()
    }

    fn forward_flops(&self) -> f64 {
        let (seen, hidden) = (self.visible(), self.encoder.patches() - self.visible());
        let (e, d) = (
            self.encoder.encoder.embed_dim as f64,
            self.decoder.embed_dim as f64,
        );
        let pixels = self.encoder.pixels() as f64;
        let encode = 2.0 * seen as f64 * pixels * e + self.encoder.encoder.forward_flops(1 + seen);
        let bridge = 2.0 * (1 + seen) as f64 * e * d;
        let decode = self.decoder.forward_flops(self.encoder.length());
        encode + bridge + decode + 2.0 * hidden as f64 * d * pixels
    }

    fn mapping(&self) -> Result<Mapping> {
        hf_weights::mapping(self)
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn call(&self) -> HfCall {
        HfCall {
            arguments: &[["pixel_values", "images"], ["noise", "noise"]],
            result: "loss",
        }
    }

    fn config_json(&self, _labels: &[String], _eos: u32) -> Value {
        hf_config::to_json(self)
    }

    fn recorded(&mut self, file: &Recorded, image_size: Option<[usize; 2]>) -> Result<Vec<Array>> {
        recorded::inputs(self, file, image_size)
    }
}
