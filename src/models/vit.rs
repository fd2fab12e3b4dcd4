//! Vision transformer (arXiv:2010.11929), supervised on class labels.

use super::encoder::{Block, Pair, check_patches};
use super::{Batch, Outcome, weighted_mean, weighted_sum};
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::nn::{
    Activation, Init, Scope, dropout, linear, patchify, sigmoid_cross_entropy, sin_cos_2d,
    softmax_cross_entropy, top_k_hits,
};
use crate::ops::concatenate;
use crate::shard::Axis;
use serde::{Deserialize, Serialize};

/// How positions become one vector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pool {
    /// The class token's output.
    #[default]
    Token,
    /// The mean over patches; there is no class token.
    Mean,
}

/// How positions are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// A learned table.
    #[default]
    Learned,
    /// A fixed two-dimensional sine-cosine table.
    SinCos,
}

/// What is made small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// One class is right.
    #[default]
    Softmax,
    /// Each class is right or wrong on its own.
    Sigmoid,
}

/// `[model]` of a configuration with `family = "vit"`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VitConfig {
    /// Sizes of a published model: `ti`, `s`, `b`, `l`, `h`, `g`. Keys below override it.
    pub preset: Option<String>,
    /// Pixels along a side, or `[height, width]`. Default 224.
    pub image: Option<Pair>,
    /// Pixels along a patch's side, or `[height, width]`. Default 16.
    pub patch: Option<Pair>,
    /// Channels of an image. Default 3.
    pub channels: Option<usize>,
    /// Classes. Required.
    pub classes: usize,
    /// Width of the encoder.
    pub width: Option<usize>,
    /// Blocks of the encoder.
    pub depth: Option<usize>,
    /// Attention heads.
    pub heads: Option<usize>,
    /// Hidden width of the feed-forward layers. Default 4 x width.
    pub mlp: Option<usize>,
    /// Non-linearity of the feed-forward layers. Default `gelu`.
    pub activation: Option<Activation>,
    /// Whether queries, keys and values have biases. Default true.
    pub qkv_bias: Option<bool>,
    /// Added to variances. Default 1e-6.
    pub norm_epsilon: Option<f64>,
    /// `token` or `mean`. Default `token`.
    pub pool: Option<Pool>,
    /// `learned` or `sin_cos`. Default `learned`.
    pub position: Option<Position>,
    /// `softmax` or `sigmoid`. Default `softmax`.
    pub loss: Option<Loss>,
    /// Share of the target spread over all classes. Default 0.
    pub label_smoothing: Option<f64>,
    /// Share of values dropped while training. Default 0.
    pub dropout: Option<f64>,
    /// Share of attention weights dropped while training. Default 0.
    pub attention_dropout: Option<f64>,
    /// Share of residual branches dropped in the last block. Default 0.
    pub drop_path: Option<f64>,
}

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
pub(crate) fn sizes(name: Option<&str>, said: [Option<usize>; 4]) -> Result<[usize; 4]> {
    let preset = name.map(preset).transpose()?;
    let preset = preset.map(|(width, depth, heads, mlp)| [width, depth, heads, mlp]);
    let missing = |key: &str| Error::config(format!("model.{key}: missing; give it, or a preset"));
    let of = |k: usize, key: &str| said[k].or(preset.map(|p| p[k])).ok_or_else(|| missing(key));
    let (width, depth, heads) = (of(0, "width")?, of(1, "depth")?, of(2, "heads")?);
    let mlp = said[3].or(preset.filter(|p| p[0] == width).map(|p| p[3]));
    Ok([width, depth, heads, mlp.unwrap_or(4 * width)])
}

impl VitConfig {
    /// Settle the sizes.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn resolve(&self) -> Result<Vit> {
        let said = [self.width, self.depth, self.heads, self.mlp];
        let [width, depth, heads, mlp] = sizes(self.preset.as_deref(), said)?;
        let vit = Vit {
            image: self.image.unwrap_or(Pair([224, 224])),
            patch: self.patch.unwrap_or(Pair([16, 16])),
            channels: self.channels.unwrap_or(3),
            classes: self.classes,
            encoder: Block {
                width,
                depth,
                heads,
                mlp,
                activation: self.activation.unwrap_or(Activation::Gelu),
                qkv_bias: self.qkv_bias.unwrap_or(true),
                norm_epsilon: self.norm_epsilon.unwrap_or(1e-6),
                dropout: self.dropout.unwrap_or(0.0),
                attention_dropout: self.attention_dropout.unwrap_or(0.0),
                drop_path: self.drop_path.unwrap_or(0.0),
            },
            pool: self.pool.unwrap_or_default(),
            position: self.position.unwrap_or_default(),
            loss: self.loss.unwrap_or_default(),
            label_smoothing: self.label_smoothing.unwrap_or(0.0),
        };
        vit.encoder.check("")?;
        check_patches(vit.image, vit.patch, vit.channels)?;
        if vit.classes == 0 {
            return Err(Error::config("model.classes: expected at least 1"));
        }
        if !(0.0..1.0).contains(&vit.label_smoothing) {
            let got = vit.label_smoothing;
            return Err(Error::config(format!(
                "model.label_smoothing: expected 0 <= share < 1, got {got}"
            )));
        }
        if vit.position == Position::SinCos && width % 4 != 0 {
            return Err(Error::config(format!(
                "model.width: sine-cosine positions want a multiple of 4, got {width}"
            )));
        }
        Ok(vit)
    }
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
    /// What is made small.
    pub loss: Loss,
    /// Share of the target spread over all classes.
    pub label_smoothing: f64,
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

    /// Logits `[batch, classes]` of normalised images `[batch, height, width, channels]`.
    #[track_caller]
    pub fn logits<'g>(&self, s: &Scope<'g>, images: Tensor<'g>) -> Tensor<'g> {
        let _in = s.enter();
        let width = self.encoder.width;
        let init = Init::XavierUniform {
            fan_in: self.pixels(),
            fan_out: width,
        };
        let patches = patchify(images.to(s.compute()), self.patch.0); // [b, patches, pixels]
        let mut x = linear(
            &s.at("embed"),
            patches,
            (Axis::Pixels, Axis::Embed),
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
        let x = self.encoder.stack(&s.at("encoder"), x);
        let x = match self.pool {
            Pool::Token => x.slice(1, 0, 1).reshape(&[x.dim(0), width]),
            Pool::Mean => x.mean(&[1]),
        };
        linear(
            &s.at("head"),
            x,
            (Axis::Embed, Axis::Classes),
            self.classes,
            Init::Zeros,
        )
    }

    /// Loss of a batch of `images` and `labels`; sums `top1` and `top5`.
    #[track_caller]
    pub(super) fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        weights: Option<Tensor<'g>>,
    ) -> Outcome<'g> {
        let labels = batch["labels"];
        let logits = self.logits(s, batch["images"]);
        let each = match self.loss {
            Loss::Softmax => softmax_cross_entropy(logits, labels, self.label_smoothing),
            Loss::Sigmoid => sigmoid_cross_entropy(logits, labels, self.label_smoothing),
        };
        let hits = |k| weighted_sum(top_k_hits(logits, labels, k), weights);
        let mut sums = vec![("top1", hits(1))];
        if self.classes > 5 {
            sums.push(("top5", hits(5)));
        }
        Outcome {
            loss: weighted_mean(each, weights),
            count: None,
            sums,
            picture: None,
        }
    }

    /// Operations of one image's forward pass.
    pub(super) fn forward_flops(&self) -> f64 {
        let width = self.encoder.width as f64;
        let embed = 2.0 * (self.patches() * self.pixels()) as f64 * width;
        embed + self.encoder.forward_flops(self.length()) + 2.0 * width * self.classes as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn count(preset: &str, patch: usize) -> usize {
        let config = VitConfig {
            preset: Some(preset.to_owned()),
            patch: Some(Pair([patch, patch])),
            classes: 1000,
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
        let giant = count("g", 14); // the card says 1012.6 M
        assert!((1_012_550_000..1_012_650_000).contains(&giant), "{giant}");
    }

    #[test]
    fn impossible_sizes_are_refused_by_key() {
        let base = VitConfig {
            preset: Some("ti".to_owned()),
            classes: 10,
            ..VitConfig::default()
        };
        let refused = |change: fn(&mut VitConfig)| {
            let mut config = base.clone();
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        assert!(
            refused(|c| c.patch = Some(Pair([15, 15])))
                .starts_with("model.patch: images of 224x224")
        );
        assert!(refused(|c| c.heads = Some(5)).starts_with("model.heads: 5 heads"));
        assert!(refused(|c| c.preset = Some("xx".into())).contains("ti, s, b, l, h, g"));
        assert!(refused(|c| c.drop_path = Some(1.0)).starts_with("model.drop_path"));
        assert!(refused(|c| c.preset = None).starts_with("model.width: missing"));
    }
}
