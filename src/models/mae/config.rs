//! `[model]` of a masked autoencoder.

use super::{CLASS, Mae, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::sizes::{check_patches, check_sin_cos, head_dim};
use crate::models::vit::{Position, Vit, sizes};
use crate::models::{Blocks, FamilyConfig, HfConfig, Hidden, Pair, Size};
use crate::nn::{Activation, Block};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "mae"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MaeConfig {
    /// Sizes of a published encoder: `ti`, `s`, `b`, `l`, `h`, `g`. The keys `embed_dim`, `num_layers`, `num_heads` and `mlp_dim` override it.
    pub preset: Option<String>,
    /// Pixels along a side of the pictures, or `[height, width]`; whole patches. As `data.image.size`.
    pub image: Pair,
    /// Pixels along a patch's side, or `[height, width]`: a picture is hidden and painted patch by patch.
    pub patch: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Width of the encoder: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks of the encoder. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads of the encoder. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Width of one attention head of the encoder; when not given, the heads share its width evenly.
    pub head_dim: Option<Size>,
    /// Hidden width of the encoder's feed-forward layers. Comes from `preset`, or is 4 x `embed_dim`.
    pub mlp_dim: Option<Hidden>,
    /// Width of the decoder.
    pub decoder_embed_dim: Size,
    /// Blocks of the decoder.
    pub decoder_num_layers: Blocks,
    /// Attention heads of the decoder.
    pub decoder_num_heads: Size,
    /// Width of one attention head of the decoder; when not given, the heads share its width evenly.
    pub decoder_head_dim: Option<Size>,
    /// Hidden width of the decoder's feed-forward layers; 4 x `decoder_embed_dim` when not given.
    pub decoder_mlp_dim: Option<Hidden>,
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
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            head_dim: None,
            mlp_dim: None,
            decoder_embed_dim: Count::of(512),
            decoder_num_layers: Count::of(8),
            decoder_num_heads: Count::of(16),
            decoder_head_dim: None,
            decoder_mlp_dim: None,
            activation: Activation::Gelu,
            qkv_bias: true,
            norm_epsilon: Positive::of(1e-6),
            mask_ratio: Part::of(0.75),
            normalise_target: true,
            drop_path: Part::of(0.0),
        }
    }
}

impl FamilyConfig for MaeConfig {
    type Model = Mae;
    const NAME: &'static str = "mae";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["mae-ti", "mae-s", "mae-b", "mae-l"];

    fn resolve(&self) -> Result<Mae> {
        let said = (
            self.embed_dim,
            self.num_layers,
            self.num_heads,
            self.mlp_dim,
        );
        let [width, depth, heads, mlp] = sizes(self.preset.as_deref(), said)?;
        let [decoder_width, decoder_heads] =
            [self.decoder_embed_dim, self.decoder_num_heads].map(Count::get);
        let encoder = Block {
            embed_dim: width,
            num_layers: depth,
            num_heads: heads,
            head_dim: head_dim(self.head_dim, [width, heads], "")?,
            mlp_dim: mlp,
            activation: self.activation,
            gated: false,
            qkv_bias: self.qkv_bias,
            norm_epsilon: self.norm_epsilon.get(),
            dropout: 0.0,
            attention_dropout: 0.0,
            drop_path: self.drop_path.get(),
            layer_scale: None,
        };
        let mae = Mae {
            encoder: Vit {
                image: self.image,
                patch: self.patch,
                channels: self.channels.get(),
                classes: 0,
                encoder,
                position: Position::SinCos,
                ..Vit::plain(encoder)
            },
            decoder: Block {
                embed_dim: decoder_width,
                num_layers: self.decoder_num_layers.get(),
                num_heads: decoder_heads,
                head_dim: head_dim(
                    self.decoder_head_dim,
                    [decoder_width, decoder_heads],
                    "decoder_",
                )?,
                mlp_dim: self.decoder_mlp_dim.map_or(4 * decoder_width, Count::get),
                drop_path: 0.0,
                ..encoder
            },
            mask_ratio: self.mask_ratio.get(),
            normalise_target: self.normalise_target,
        };
        check_patches(mae.encoder.image, mae.encoder.patch)?;
        for (key, width) in [("embed_dim", width), ("decoder_embed_dim", decoder_width)] {
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

    fn filled(&self) -> Result<MaeConfig> {
        let mae = self.resolve()?;
        let block = mae.encoder.encoder;
        Ok(MaeConfig {
            embed_dim: Some(block.embed_dim.try_into()?),
            num_layers: Some(block.num_layers.try_into()?),
            num_heads: Some(block.num_heads.try_into()?),
            mlp_dim: Some(block.mlp_dim.try_into()?),
            decoder_mlp_dim: Some(mae.decoder.mlp_dim.try_into()?),
            ..self.clone()
        })
    }

    fn tiny() -> Vec<MaeConfig> {
        vec![MaeConfig {
            image: Pair([12, 12]),
            patch: Pair([4, 4]),
            channels: Count::of(1),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(1)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            decoder_embed_dim: Count::of(8),
            decoder_num_layers: Count::of(3),
            decoder_num_heads: Count::of(2),
            decoder_mlp_dim: Some(Count::of(6)),
            mask_ratio: Part::of(0.5),
            ..MaeConfig::default()
        }]
    }

    /// 75 % hidden, and a decoder of 512 x 8 blocks (128 x 4 for `ti` and `s`).
    fn workload(name: &str) -> MaeConfig {
        let size = name.trim_start_matches("mae-");
        let small = matches!(size, "ti" | "s");
        MaeConfig {
            preset: Some(size.to_owned()),
            decoder_embed_dim: Count::of(if small { 128 } else { 512 }),
            decoder_num_layers: Count::of(if small { 4 } else { 8 }),
            decoder_num_heads: Count::of(if small { 4 } else { 16 }),
            ..MaeConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        let said = hf_config::Autoencoder::parse(text, heading.version())?;
        Ok(Box::new(said))
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
            .filter(|p| p.kind == crate::nn::ParamKind::Trained)
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
