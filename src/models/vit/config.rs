//! `[model]` of a vision transformer, and published sizes.

use super::{
    CLASS, DEIT, DINOV2, DINOV2_HEADLESS, DINOV2_REGISTERS, MSN, MSN_HEADLESS, Names, Placed, Pool,
    Position, TIMM, Vit, hf_config, timm,
};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::sizes::{check_patches, check_sin_cos, head_dim};
use crate::models::{Blocks, Entries, FamilyConfig, HfConfig, Hidden, Pair, Size};
use crate::nn::{Activation, Block};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "vit"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct VitConfig {
    /// Sizes of a published model: `ti`, `s`, `b`, `l`, `h`, `g`. The keys `embed_dim`, `num_layers`, `num_heads` and `mlp_dim` override it.
    pub preset: Option<String>,
    /// Pixels along a side of the pictures, or `[height, width]`; whole patches. As `data.image.size`.
    pub image: Pair,
    /// Pixels along a patch's side, or `[height, width]`: a picture is read patch by patch, as a text word by word.
    pub patch: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Number of classes that the labels tell apart: 10 for labels 0 to 9. Every label has to be below it.
    #[schemars(required)]
    pub classes: Option<Entries>,
    /// Width of the encoder: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks of the encoder. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Width of one attention head; when not given, the heads share the width evenly.
    pub head_dim: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset`, or is 4 x `embed_dim`.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Whether feed-forward layers multiply their hidden values by a gate, `activation(x gate) * (x in)` (arXiv:2002.05202): DINOv2's
    /// giant, with `silu`.
    pub gated: bool,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// How the outputs of all positions become one vector for the classifier.
    pub pool: Pool,
    /// Whether there is a class token; when not given, where `pool` reads it.
    pub class_token: Option<bool>,
    /// Whether a distillation token stands beside the class token, with a head of its own: the mean of both heads counts
    /// (arXiv:2012.12877).
    pub distilled: bool,
    /// Learned positions that nothing reads, for what attention wants to put aside (arXiv:2309.16588): 4 in DINOv2 with registers.
    pub registers: Count<0, 65_536>,
    /// How positions are told apart.
    pub position: Position,
    /// Which positions have a vector of their own added.
    pub placed: Placed,
    /// Whether a norm stands before the first block, and the projection of patches has no bias, as in CLIP.
    pub pre_norm: bool,
    /// Whether the last norm comes behind pooling, not before it: `fc_norm` of timm.
    pub norm_after_pool: bool,
    /// What each channel of a residual branch is multiplied by at first, a parameter (arXiv:2103.17239): 1e-5 in DINOv2; not at all
    /// when not given.
    pub layer_scale: Option<Positive>,
    /// Whose names tensors have when the model is exported.
    pub names: Names,
    /// Share of values dropped while training.
    pub dropout: Part,
    /// Share of attention weights dropped while training.
    pub attention_dropout: Part,
    /// Share of residual branches dropped in the last block, earlier blocks proportionally less (arXiv:1603.09382).
    pub drop_path: Part,
}

impl Default for VitConfig {
    fn default() -> VitConfig {
        VitConfig {
            preset: None,
            image: Pair([224, 224]),
            patch: Pair([16, 16]),
            channels: Count::of(3),
            classes: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            head_dim: None,
            mlp_dim: None,
            activation: Activation::Gelu,
            gated: false,
            qkv_bias: true,
            norm_epsilon: Positive::of(1e-6),
            pool: Pool::default(),
            class_token: None,
            distilled: false,
            registers: Count::of(0),
            position: Position::default(),
            placed: Placed::default(),
            pre_norm: false,
            norm_after_pool: false,
            layer_scale: None,
            names: Names::default(),
            dropout: Part::of(0.0),
            attention_dropout: Part::of(0.0),
            drop_path: Part::of(0.0),
        }
    }
}

/// Width, blocks, heads and hidden width of an encoder, as a configuration says them.
pub(crate) type Sizes = (Option<Size>, Option<Blocks>, Option<Size>, Option<Hidden>);

/// Published sizes: width, depth, heads, feed-forward width (arXiv:2010.11929 table 1;
/// arXiv:2012.12877 for `ti` and `s`; arXiv:2106.04560 for `g`).
pub(crate) fn preset(name: &str) -> Result<(usize, usize, usize, usize)> {
    Ok(match name {
        "ti" => (192, 12, 3, 768),
        "s" => (384, 12, 6, 1536),
        "b" => (768, 12, 12, 3072),
        "l" => (1024, 24, 16, 4096),
        "h" => (1280, 32, 16, 5120),
        "g" => (1408, 40, 16, 6144),
        _ => {
            let message = format!("model.preset: expected one of ti, s, b, l, h, g, got `{name}`");
            return Err(Error::config(message));
        }
    })
}

/// Width, depth, heads and feed-forward width: what is said, else the preset's, else refused.
pub(crate) fn sizes(name: Option<&str>, said: Sizes) -> Result<[usize; 4]> {
    let (width, depth, heads, mlp) = said;
    let (width, heads) = (width.map(Count::get), heads.map(Count::get));
    let said = [width, depth.map(Count::get), heads, mlp.map(Count::get)];
    let preset = name.map(preset).transpose()?;
    let preset = preset.map(|(width, depth, heads, mlp)| [width, depth, heads, mlp]);
    let missing = |key: &str| Error::config(format!("model.{key}: missing; give it, or a preset"));
    let of = |k: usize, key: &str| said[k].or(preset.map(|p| p[k])).ok_or_else(|| missing(key));
    let (width, depth, heads) = (
        of(0, "embed_dim")?,
        of(1, "num_layers")?,
        of(2, "num_heads")?,
    );
    let mlp = said[3].or(preset.filter(|p| p[0] == width).map(|p| p[3]));
    Ok([width, depth, heads, mlp.unwrap_or(4 * width)])
}

impl FamilyConfig for VitConfig {
    type Model = Vit;
    const NAME: &'static str = "vit";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[
        CLASS,
        DEIT,
        DINOV2,
        DINOV2_REGISTERS,
        DINOV2_HEADLESS[0],
        DINOV2_HEADLESS[1],
        MSN,
        MSN_HEADLESS,
        TIMM,
    ];
    const WORKLOADS: &'static [&'static str] = &["vit-ti", "vit-s", "vit-b", "vit-l"];

    fn resolve(&self) -> Result<Vit> {
        let said = (
            self.embed_dim,
            self.num_layers,
            self.num_heads,
            self.mlp_dim,
        );
        let [width, depth, heads, mlp] = sizes(self.preset.as_deref(), said)?;
        let vit = Vit {
            image: self.image,
            patch: self.patch,
            channels: self.channels.get(),
            classes: self.classes.map(Count::get).ok_or_else(|| {
                Error::config("model.classes: missing; how many classes do the labels tell apart")
            })?,
            encoder: Block {
                embed_dim: width,
                num_layers: depth,
                num_heads: heads,
                head_dim: head_dim(self.head_dim, [width, heads], "")?,
                mlp_dim: mlp,
                activation: self.activation,
                gated: self.gated,
                qkv_bias: self.qkv_bias,
                norm_epsilon: self.norm_epsilon.get(),
                dropout: self.dropout.get(),
                attention_dropout: self.attention_dropout.get(),
                drop_path: self.drop_path.get(),
                layer_scale: self.layer_scale.map(Positive::get),
            },
            pool: self.pool,
            position: self.position,
            placed: self.placed,
            class_token: self.class_token.unwrap_or(self.pool != Pool::Mean),
            distilled: self.distilled,
            registers: self.registers.get(),
            pre_norm: self.pre_norm,
            norm_after_pool: self.norm_after_pool,
            names: self.names,
        };
        check_patches(vit.image, vit.patch)?;
        if !vit.class_token && vit.pool != Pool::Mean {
            return Err(Error::config(
                "model.class_token: false, but model.pool reads the class token; give model.pool = \"mean\"",
            ));
        }
        if vit.distilled && vit.pool != Pool::Token {
            return Err(Error::config(
                "model.distilled: its heads read a token each, expected model.pool = \"token\"",
            ));
        }
        if vit.position == Position::SinCos {
            check_sin_cos("embed_dim", width, vit.places())?;
        }
        Ok(vit)
    }

    fn filled(&self) -> Result<VitConfig> {
        let block = self.resolve()?.encoder;
        Ok(VitConfig {
            embed_dim: Some(block.embed_dim.try_into()?),
            num_layers: Some(block.num_layers.try_into()?),
            num_heads: Some(block.num_heads.try_into()?),
            mlp_dim: Some(block.mlp_dim.try_into()?),
            ..self.clone()
        })
    }

    fn tiny() -> Vec<VitConfig> {
        let tiny = VitConfig {
            image: Pair([12, 8]),
            patch: Pair([3, 4]),
            channels: Count::of(2),
            classes: Some(Count::of(5)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            ..VitConfig::default()
        };
        let unbiased = VitConfig {
            qkv_bias: false,
            ..tiny.clone()
        };
        let square = VitConfig {
            image: Pair([8, 8]),
            patch: Pair([4, 4]),
            ..tiny.clone()
        };
        let wide = VitConfig {
            head_dim: Some(Count::of(7)),
            ..tiny.clone()
        };
        let dino = VitConfig {
            pool: Pool::TokenAndMean,
            registers: Count::of(3),
            placed: Placed::TokensAndPatches,
            layer_scale: Some(Positive::of(0.1)),
            mlp_dim: Some(Count::of(24)), // twice the width
            ..square.clone()
        };
        let giant = VitConfig {
            gated: true,
            activation: Activation::Silu,
            mlp_dim: Some(Count::of(16)),
            ..dino.clone()
        };
        let distilled = VitConfig {
            distilled: true,
            ..square
        };
        let msn = VitConfig {
            names: Names::Msn,
            ..tiny.clone()
        };
        let timm = VitConfig {
            pool: Pool::Mean,
            class_token: Some(true),
            registers: Count::of(2),
            placed: Placed::Patches,
            pre_norm: true,
            norm_after_pool: true,
            layer_scale: Some(Positive::of(1e-5)),
            names: Names::Timm,
            ..tiny.clone()
        };
        vec![tiny, unbiased, wide, dino, giant, distilled, msn, timm]
    }

    fn workload(name: &str) -> VitConfig {
        VitConfig {
            preset: Some(name.replace("vit-", "")),
            classes: Some(Count::of(1000)),
            ..VitConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(match heading.class(Self::CLASSES)? {
            TIMM => Box::new(timm::Timm::parse(text)?),
            class => Box::new(hf_config::Classifier::parse(
                text,
                class,
                heading.version(),
            )?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn count(preset: &str, patch: usize) -> usize {
        let config = VitConfig {
            preset: Some(preset.to_owned()),
            patch: Pair([patch, patch]),
            classes: Some(Count::of(1000)),
            ..VitConfig::default()
        };
        let parameters = ModelConfig::Vit(config)
            .resolve()
            .unwrap()
            .parameters()
            .unwrap();
        parameters.iter().map(|p| p.ty.elements()).sum()
    }

    #[test]
    fn presets_have_the_published_numbers_of_parameters() {
        // timm's model cards for 224 px and 1,000 classes
        assert_eq!(count("ti", 16), 5_717_416);
        assert_eq!(count("s", 16), 22_050_664);
        assert_eq!(count("b", 16), 86_567_656);
        assert_eq!(count("b", 32), 88_224_232);
        assert_eq!(count("l", 16), 304_326_632);
        assert_eq!(count("h", 14), 632_045_800);
        // transformers 5.24.0 counts 1,136,480,768 of Dinov2Model and a token that stands for hidden patches
        let dinov2 = VitConfig {
            patch: Pair([14, 14]),
            image: Pair([518, 518]),
            classes: Some(Count::of(2)),
            embed_dim: Some(Count::of(1536)),
            num_layers: Some(Count::of(40)),
            num_heads: Some(Count::of(24)),
            mlp_dim: Some(Count::of(4096)),
            gated: true,
            pool: Pool::TokenAndMean,
            layer_scale: Some(Positive::of(1e-5)),
            ..VitConfig::default()
        };
        let model = ModelConfig::Vit(dinov2).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        let all: usize = parameters.iter().map(|p| p.ty.elements()).sum();
        let head = 2 * (2 * 1536 + 1);
        assert_eq!(all - head, 1_136_480_768 - 1536);
        let giant = count("g", 14); // the card says 1012.6 M
        assert!((1_012_550_000..1_012_650_000).contains(&giant), "{giant}");
    }

    #[test]
    fn impossible_sizes_are_refused_by_key() {
        let base = VitConfig {
            preset: Some("ti".to_owned()),
            classes: Some(Count::of(10)),
            ..VitConfig::default()
        };
        let refused = |change: fn(&mut VitConfig)| {
            let mut config = base.clone();
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        assert!(
            refused(|c| c.patch = Pair([15, 15])).starts_with("model.patch: images of 224x224")
        );
        assert!(
            refused(|c| c.num_heads = Some(Count::of(5))).starts_with("model.num_heads: 5 heads")
        );
        assert!(refused(|c| c.preset = Some("xx".into())).contains("ti, s, b, l, h, g"));
        assert!(refused(|c| c.classes = None).starts_with("model.classes: missing"));
        assert!(refused(|c| c.preset = None).starts_with("model.embed_dim: missing"));
        assert!(refused(|c| c.class_token = Some(false)).starts_with("model.class_token: false"));
        let both = |c: &mut VitConfig| (c.distilled, c.pool) = (true, Pool::Mean);
        assert!(refused(both).starts_with("model.distilled"));
        let unnamed = |change: fn(&mut VitConfig)| {
            let mut config = base.clone();
            change(&mut config);
            let model = ModelConfig::Vit(config).resolve().unwrap();
            model.mapping().unwrap_err().to_string()
        };
        assert!(unnamed(|c| c.registers = Count::of(4)).starts_with("model.registers: ViTFor"));
        assert!(unnamed(|c| c.pre_norm = true).starts_with("model.pre_norm: ViTFor"));
        let gated = |c: &mut VitConfig| (c.gated, c.activation) = (true, Activation::Silu);
        assert!(unnamed(gated).starts_with("model.gated: ViTFor"));
        let of_msn = |c: &mut VitConfig| (c.names, c.distilled) = (Names::Msn, true);
        assert!(unnamed(of_msn).starts_with("model.distilled: ViTMSNFor"));
        let giant = |c: &mut VitConfig| {
            (c.gated, c.activation) = (true, Activation::Silu);
            (c.pool, c.layer_scale) = (Pool::TokenAndMean, Some(Positive::of(1e-5)));
            c.mlp_dim = Some(Count::of(100));
        };
        assert!(unnamed(giant).starts_with("model.mlp_dim: Dinov2For"));
        let of_timm = |c: &mut VitConfig| (c.names, c.pool) = (Names::Timm, Pool::TokenAndMean);
        assert!(unnamed(of_timm).starts_with("model.pool: timm"));
    }
}
