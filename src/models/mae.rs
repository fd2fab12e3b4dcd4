//! Masked autoencoder (arXiv:2111.06377): the encoder sees a quarter of the patches, a light decoder
//! paints the rest.
//!
//! A transformer does not mind the order of its positions, so the decoder runs on visible patches
//! first and hidden ones after, each with its own position vector: nothing is put back in order but
//! pictures, and only hidden patches are predicted.

use super::encoder::{Block, Pair, check_patches, check_sin_cos};
use super::vit::{Pool, Position, Vit, sizes};
use super::{Batch, Blocks, Hidden, Outcome, Size, weighted_mean};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::nn::{Activation, Init, Scope, linear, patchify, sin_cos_2d, unpatchify};
use crate::ops::concatenate;
use crate::shard::Axis;
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "mae"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MaeConfig {
    /// Sizes of a published encoder: `ti`, `s`, `b`, `l`, `h`, `g`. The keys `width`, `depth`, `heads` and `mlp` override it.
    pub preset: Option<String>,
    /// Pixels along a side of the pictures, or `[height, width]`; whole patches. As `data.image.size`.
    pub image: Pair,
    /// Pixels along a patch's side, or `[height, width]`: a picture is hidden and painted patch by patch.
    pub patch: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Width of the encoder: values of one position. Comes from `preset` where that is given.
    pub width: Option<Size>,
    /// Blocks of the encoder. Comes from `preset` where that is given.
    pub depth: Option<Blocks>,
    /// Attention heads of the encoder. Comes from `preset` where that is given.
    pub heads: Option<Size>,
    /// Width of one attention head of the encoder; when not given, the heads share its width evenly.
    pub kv: Option<Size>,
    /// Hidden width of the encoder's feed-forward layers. Comes from `preset`, or is 4 x `width`.
    pub mlp: Option<Hidden>,
    /// Width of the decoder.
    pub decoder_width: Size,
    /// Blocks of the decoder.
    pub decoder_depth: Blocks,
    /// Attention heads of the decoder.
    pub decoder_heads: Size,
    /// Width of one attention head of the decoder; when not given, the heads share its width evenly.
    pub decoder_kv: Option<Size>,
    /// Hidden width of the decoder's feed-forward layers; 4 x `decoder_width` when not given.
    pub decoder_mlp: Option<Hidden>,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// Share of the patches that is hidden from the encoder and painted by the decoder.
    pub mask_ratio: Part,
    /// Whether each target patch is normalised to mean 0 and variance 1.
    pub normalise_target: bool,
    /// Share of residual branches dropped in the encoder's last block, earlier blocks proportionally less (arXiv:1603.09382).
    pub drop_path: Part,
}

impl Default for MaeConfig {
    fn default() -> MaeConfig {
        MaeConfig {
            preset: None,
            image: Pair([224, 224]),
            patch: Pair([16, 16]),
            channels: Count::of(3),
            width: None,
            depth: None,
            heads: None,
            kv: None,
            mlp: None,
            decoder_width: Count::of(512),
            decoder_depth: Count::of(8),
            decoder_heads: Count::of(16),
            decoder_kv: None,
            decoder_mlp: None,
            activation: Activation::Gelu,
            qkv_bias: true,
            norm_epsilon: Positive::of(1e-6),
            mask_ratio: Part::of(0.75),
            normalise_target: true,
            drop_path: Part::of(0.0),
        }
    }
}

impl MaeConfig {
    /// Settle the sizes.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn resolve(&self) -> Result<Mae> {
        let said = (self.width, self.depth, self.heads, self.mlp);
        let [width, depth, heads, mlp] = sizes(self.preset.as_deref(), said)?;
        let [decoder_width, decoder_heads] =
            [self.decoder_width, self.decoder_heads].map(Count::get);
        let encoder = Block {
            width,
            depth,
            heads,
            kv: Block::kv(self.kv, [width, heads], "")?,
            mlp,
            activation: self.activation,
            qkv_bias: self.qkv_bias,
            norm_epsilon: self.norm_epsilon.get(),
            dropout: 0.0,
            attention_dropout: 0.0,
            drop_path: self.drop_path.get(),
        };
        let mae = Mae {
            encoder: Vit {
                image: self.image,
                patch: self.patch,
                channels: self.channels.get(),
                classes: 0,
                encoder,
                pool: Pool::Token,
                position: Position::SinCos,
                loss: Default::default(),
                label_smoothing: 0.0,
            },
            decoder: Block {
                width: decoder_width,
                depth: self.decoder_depth.get(),
                heads: decoder_heads,
                kv: Block::kv(self.decoder_kv, [decoder_width, decoder_heads], "decoder_")?,
                mlp: self.decoder_mlp.map_or(4 * decoder_width, Count::get),
                drop_path: 0.0,
                ..encoder
            },
            mask_ratio: self.mask_ratio.get(),
            normalise_target: self.normalise_target,
        };
        check_patches(mae.encoder.image, mae.encoder.patch)?;
        for (key, width) in [("width", width), ("decoder_width", decoder_width)] {
            check_sin_cos(key, width, mae.encoder.patches())?;
        }
        let (patches, visible) = (mae.encoder.patches(), mae.visible());
        if visible == 0 || visible >= patches {
            let (ratio, key) = (mae.mask_ratio, "model.mask_ratio");
            let message = format!(
                "{key}: {ratio} of {patches} patches leaves {visible} to see; expected at least 1 seen and 1 hidden"
            );
            return Err(Error::config(message));
        }
        if mae.normalise_target && mae.encoder.pixels() < 2 {
            return Err(Error::config(
                "model.normalise_target: a patch of one value has no variance",
            ));
        }
        Ok(mae)
    }

    /// The same with every size said.
    pub(super) fn filled(&self) -> Result<MaeConfig> {
        let mae = self.resolve()?;
        let block = mae.encoder.encoder;
        Ok(MaeConfig {
            width: Some(block.width.try_into()?),
            depth: Some(block.depth.try_into()?),
            heads: Some(block.heads.try_into()?),
            mlp: Some(block.mlp.try_into()?),
            decoder_mlp: Some(mae.decoder.mlp.try_into()?),
            ..self.clone()
        })
    }
}

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
    /// patches `[b, patches, pixels]` and visible ids i32 `[b, visible]` give `[b, 1 + visible, width]`.
    fn encode<'g>(&self, s: &Scope<'g>, patches: Tensor<'g>, visible: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let vit = &self.encoder;
        let width = vit.encoder.width;
        let init = Init::XavierUniform {
            fan_in: vit.pixels(),
            fan_out: width,
        };
        let seen = patches.take_rows(visible); // [b, visible, pixels]
        let x = linear(
            &s.at("embed"),
            seen,
            (Axis::Pixels, Axis::Embed),
            width,
            init,
        );
        let axes = [(Axis::Length, vit.length()), (Axis::Embed, width)];
        let position = s.table(
            "position",
            axes,
            Init::Table(sin_cos_2d(vit.grid(), width, 1)),
        );
        let x = x + position.slice(0, 1, vit.length()).take(visible);
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
        let (length, width) = (self.encoder.length(), self.decoder.width);
        let init = |fan_in, fan_out| Init::XavierUniform { fan_in, fan_out };
        let embed = init(self.encoder.encoder.width, width);
        let x = linear(&s.at("embed"), x, (Axis::Bridge, Axis::Embed), width, embed);
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
            (Axis::Embed, Axis::Pixels),
            pixels,
            init(width, pixels),
        )
    }

    /// Mean squared error over the hidden patches of `images`, whose patches `order` (i32
    /// `[batch, patches]`, a permutation) lists visible ones first.
    pub(super) fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> Outcome<'g> {
        let (images, order) = (batch["images"], batch["order"]);
        let (patches, keep) = (self.encoder.patches(), self.visible());
        let target = patchify(images.to(DType::F32), self.encoder.patch.0);
        let (seen, hidden) = (order.slice(1, 0, keep), order.slice(1, keep, patches));
        let x = self.encode(s, target.to(s.compute()), seen);
        let predicted = self.decode(&s.at("decoder"), x, order).to(DType::F32);
        let wanted = target.take_rows(hidden);
        let (mean, deviation) = self.target_scale(wanted);
        let error = predicted - (wanted - mean) / deviation;
        let each = (error * error).mean(&[1, 2]); // [b]
        let painted = predicted * deviation + mean;
        let all = concatenate(&[target.take_rows(seen), painted], 1);
        let picture = all.take_rows(order.argsort(1, false));
        Outcome {
            loss: weighted_mean(each, weights),
            count: None,
            sums: Vec::new(),
            picture: Some(unpatchify(
                picture,
                self.encoder.patch.0,
                self.encoder.image.0,
            )),
        }
    }

    /// Mean and standard deviation of each patch (unbiased, as the authors' code has it), spread
    /// over its values; 0 and 1 when targets are not normalised.
    #[track_caller]
    fn target_scale<'g>(&self, patches: Tensor<'g>) -> (Tensor<'g>, Tensor<'g>) {
        if !self.normalise_target {
            return (patches.filled(0.0), patches.filled(1.0));
        }
        let values = patches.dim(2) as f64;
        let mean = patches.mean(&[2]).spread_like(patches, &[2]);
        let centred = patches - mean;
        let variance = (centred * centred).sum(&[2]) * (1.0 / (values - 1.0));
        let deviation = (variance + 1e-6).sqrt();
        (mean, deviation.spread_like(patches, &[2]))
    }

    /// Operations of one image's forward pass.
    pub(super) fn forward_flops(&self) -> f64 {
        let (seen, hidden) = (self.visible(), self.encoder.patches() - self.visible());
        let (e, d) = (self.encoder.encoder.width as f64, self.decoder.width as f64);
        let pixels = self.encoder.pixels() as f64;
        let encode = 2.0 * seen as f64 * pixels * e + self.encoder.encoder.forward_flops(1 + seen);
        let bridge = 2.0 * (1 + seen) as f64 * e * d;
        let decode = self.decoder.forward_flops(self.encoder.length());
        encode + bridge + decode + 2.0 * hidden as f64 * d * pixels
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn count(preset: &str, patch: usize) -> (usize, usize) {
        let config = MaeConfig {
            preset: Some(preset.to_owned()),
            patch: Pair([patch, patch]),
            ..MaeConfig::default()
        };
        let parameters = ModelConfig::Mae(config)
            .resolve()
            .unwrap()
            .parameters()
            .unwrap();
        let all = parameters.iter().map(|p| p.ty.elements()).sum();
        let trained = parameters
            .iter()
            .filter(|p| p.trainable)
            .map(|p| p.ty.elements())
            .sum();
        (all, trained)
    }

    #[test]
    fn presets_have_the_published_numbers_of_parameters() {
        // encoder of ViT without head, decoder of 8 blocks of width 512; tables in the first number
        assert_eq!(count("b", 16), (111_907_840, 111_655_680));
        assert_eq!(count("l", 16), (329_541_888, 329_239_296));
        assert_eq!(count("h", 14), (657_074_508, 656_613_964));
    }

    #[test]
    fn a_mask_that_hides_all_or_nothing_is_refused() {
        for ratio in [0.0, 0.999] {
            let config = MaeConfig {
                preset: Some("ti".to_owned()),
                mask_ratio: Part::of(ratio),
                ..MaeConfig::default()
            };
            let error = config.resolve().unwrap_err().to_string();
            assert!(error.starts_with("model.mask_ratio"), "{error}");
        }
    }
}
