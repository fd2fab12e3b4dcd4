//! What configurations of two encoders share.

use super::{TextPool, TextTower};
use crate::config::{Count, Part, Positive};
use crate::error::{Context, Error, Result};
use crate::models::sizes::head_dim;
use crate::models::vit::{Vit, VitConfig};
use crate::models::{Blocks, Entries, FamilyConfig, Hidden, Size};
use crate::nn::{Activation, Block};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The encoder of texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TextTowerConfig {
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads, which share the width evenly. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset`, or is 4 x `embed_dim`.
    pub mlp_dim: Option<Hidden>,
    /// Tokens of a text, at most: rows of the table of positions. Comes from `preset` where that is given.
    pub positions: Option<Size>,
    /// Non-linearity of the feed-forward layers; that of the family's published models when not given.
    pub activation: Option<Activation>,
    /// Added to variances before their root is taken; as the family's published models when not given.
    pub norm_epsilon: Option<Positive>,
    /// Share of attention weights dropped while training.
    pub attention_dropout: Part,
}

impl Default for TextTowerConfig {
    fn default() -> TextTowerConfig {
        TextTowerConfig {
            vocab: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            mlp_dim: None,
            positions: None,
            activation: None,
            norm_epsilon: None,
            attention_dropout: Part::of(0.0),
        }
    }
}

impl TextTowerConfig {
    /// The same with what a published model has where nothing is said: entries of the vocabulary, width, blocks, heads and tokens.
    ///
    /// # Errors
    /// [`Error::Config`] when one is out of range.
    pub fn or(
        self,
        [vocab, width, layers, heads, positions]: [usize; 5],
    ) -> Result<TextTowerConfig> {
        Ok(TextTowerConfig {
            vocab: self.vocab.or(Some(vocab.try_into()?)),
            embed_dim: self.embed_dim.or(Some(width.try_into()?)),
            num_layers: self.num_layers.or(Some(layers.try_into()?)),
            num_heads: self.num_heads.or(Some(heads.try_into()?)),
            positions: self.positions.or(Some(positions.try_into()?)),
            ..self
        })
    }
}

/// Small encoders of pictures and of texts, for tests.
pub fn tiny() -> (VitConfig, TextTowerConfig) {
    let vision = VitConfig {
        classes: None,
        ..VitConfig::tiny().remove(0)
    };
    let text = TextTowerConfig {
        vocab: Some(Count::of(40)),
        embed_dim: Some(Count::of(8)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(2)),
        mlp_dim: Some(Count::of(10)),
        positions: Some(Count::of(16)),
        ..TextTowerConfig::default()
    };
    (vision, text)
}

/// What is said of a part of a model, its error told as that.
fn of_part<T>(part: &str, result: Result<T>) -> Result<T> {
    result.with_context(|| format!("model.{part}"))
}

/// The encoder of pictures, which is told no classes.
///
/// # Errors
/// [`Error::Config`] naming the key that is impossible.
pub fn vision_tower(config: &VitConfig) -> Result<Vit> {
    if config.classes.is_some() {
        return Err(Error::config(
            "model.vision.classes: this model tells no classes apart; leave it out",
        ));
    }
    let config = VitConfig {
        classes: Some(Count::of(1)),
        ..config.clone()
    };
    of_part("vision, as a model of its own", config.resolve())
}

/// Both encoders with every size said.
///
/// # Errors
/// As [`vision_tower`].
pub fn filled(
    vision: &VitConfig,
    text: &TextTowerConfig,
    usual: Usual,
) -> Result<(VitConfig, TextTowerConfig)> {
    let vision = VitConfig {
        classes: Some(Count::of(1)),
        ..vision.clone()
    };
    let vision = VitConfig {
        classes: None,
        ..vision.filled()?
    };
    let hidden = text.embed_dim.map(|width| (4 * width.get()).try_into());
    let text = TextTowerConfig {
        mlp_dim: text.mlp_dim.or(hidden.transpose()?),
        activation: text.activation.or(Some(usual.activation)),
        norm_epsilon: text.norm_epsilon.or(Some(Positive::of(usual.norm_epsilon))),
        ..text.clone()
    };
    Ok((vision, text))
}

/// What the family's published models have, and what its texts are read by.
#[derive(Clone, Copy, Debug)]
pub struct Usual {
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Whether a token sees only those before it.
    pub causal: bool,
    /// Whose output stands for the text.
    pub pool: TextPool,
}

/// The encoder of texts.
///
/// # Errors
/// [`Error::Config`] naming the key that is missing or impossible.
pub fn text_tower(config: &TextTowerConfig, usual: Usual) -> Result<TextTower> {
    let missing = |key: &str| {
        Error::config(format!(
            "model.text.{key}: missing; give it, or model.preset"
        ))
    };
    let need = |size: Option<Size>, key: &str| size.map(Count::get).ok_or_else(|| missing(key));
    let width = need(config.embed_dim, "embed_dim")?;
    let heads = need(config.num_heads, "num_heads")?;
    let vocab = config.vocab.ok_or_else(|| missing("vocab"))?;
    let layers = config.num_layers.ok_or_else(|| missing("num_layers"))?;
    let head_dim = of_part("text", head_dim(None, [width, heads], ""))?;
    Ok(TextTower {
        vocab: vocab.get(),
        encoder: Block {
            embed_dim: width,
            num_layers: layers.get(),
            num_heads: heads,
            head_dim,
            mlp_dim: config.mlp_dim.map_or(4 * width, Count::get),
            activation: config.activation.unwrap_or(usual.activation),
            gated: false,
            qkv_bias: true,
            norm_epsilon: config
                .norm_epsilon
                .map_or(usual.norm_epsilon, Positive::get),
            dropout: 0.0,
            attention_dropout: config.attention_dropout.get(),
            drop_path: 0.0,
            layer_scale: None,
        },
        positions: need(config.positions, "positions")?,
        causal: usual.causal,
        pool: usual.pool,
    })
}
