//! Vision transformer (arXiv:2010.11929), supervised on class labels.

use super::encoder::{Block, Pair, check_patches, check_sin_cos};
use super::{Batch, Blocks, Entries, Hidden, Outcome, Size, weighted_mean, weighted_sum};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::graph::Tensor;
use crate::nn::{
    Activation, Init, Scope, dropout, linear, patchify, sigmoid_cross_entropy, sin_cos_2d,
    softmax_cross_entropy, top_k_hits,
};
use crate::ops::concatenate;
use crate::shard::Axis;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// What is made small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// One class is right.
    #[default]
    Softmax,
    /// Each class is right or wrong on its own.
    Sigmoid,
}

/// `[model]` of a configuration with `family = "vit"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct VitConfig {
    /// Sizes of a published model: `ti`, `s`, `b`, `l`, `h`, `g`. The keys `width`, `depth`, `heads` and `mlp` override it.
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
    pub width: Option<Size>,
    /// Blocks of the encoder. Comes from `preset` where that is given.
    pub depth: Option<Blocks>,
    /// Attention heads. Comes from `preset` where that is given.
    pub heads: Option<Size>,
    /// Width of one attention head; when not given, the heads share the width evenly.
    pub kv: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset`, or is 4 x `width`.
    pub mlp: Option<Hidden>,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Whether queries, keys and values have biases.
    pub qkv_bias: bool,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// How the outputs of all positions become one vector for the classifier.
    pub pool: Pool,
    /// How positions are told apart.
    pub position: Position,
    /// What is made small.
    pub loss: Loss,
    /// Share of the target that is taken from the right class and spread over all classes evenly (arXiv:1512.00567).
    pub label_smoothing: Part,
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
            width: None,
            depth: None,
            heads: None,
            kv: None,
            mlp: None,
            activation: Activation::Gelu,
            qkv_bias: true,
            norm_epsilon: Positive::of(1e-6),
            pool: Pool::default(),
            position: Position::default(),
            loss: Loss::default(),
            label_smoothing: Part::of(0.0),
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
        let said = (self.width, self.depth, self.heads, self.mlp);
        let [width, depth, heads, mlp] = sizes(self.preset.as_deref(), said)?;
        let vit = Vit {
            image: self.image,
            patch: self.patch,
            channels: self.channels.get(),
            classes: self.classes.map(Count::get).ok_or_else(|| {
                Error::config("model.classes: missing; how many classes do the labels tell apart")
            })?,
            encoder: Block {
                width,
                depth,
                heads,
                kv: Block::kv(self.kv, [width, heads], "")?,
                mlp,
                activation: self.activation,
                qkv_bias: self.qkv_bias,
                norm_epsilon: self.norm_epsilon.get(),
                dropout: self.dropout.get(),
                attention_dropout: self.attention_dropout.get(),
                drop_path: self.drop_path.get(),
            },
            pool: self.pool,
            position: self.position,
            loss: self.loss,
            label_smoothing: self.label_smoothing.get(),
        };
        check_patches(vit.image, vit.patch)?;
        if vit.position == Position::SinCos {
            check_sin_cos("width", width, vit.patches())?;
        }
        Ok(vit)
    }

    /// The same with every size said.
    pub(super) fn filled(&self) -> Result<VitConfig> {
        let block = self.resolve()?.encoder;
        Ok(VitConfig {
            width: Some(block.width.try_into()?),
            depth: Some(block.depth.try_into()?),
            heads: Some(block.heads.try_into()?),
            mlp: Some(block.mlp.try_into()?),
            ..self.clone()
        })
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
        assert!(refused(|c| c.heads = Some(Count::of(5))).starts_with("model.heads: 5 heads"));
        assert!(refused(|c| c.preset = Some("xx".into())).contains("ti, s, b, l, h, g"));
        assert!(refused(|c| c.classes = None).starts_with("model.classes: missing"));
        assert!(refused(|c| c.preset = None).starts_with("model.width: missing"));
    }
}
