//! Sizes of XLNet.

use super::{CLASS, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::published::{Id, Published, padding, sizes, vocab};
use crate::models::{Blocks, EncoderShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::Activation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "xlnet"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct XlnetConfig {
    /// A published model: `base` or `large`. The keys below override it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Layers. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads, which share the width evenly. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset` where that is given.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Whether the head shares the embeddings.
    pub tied: bool,
    /// Whether a token sees only those before it, as in Transformer-XL, of what the order lets it see.
    pub causal: bool,
    /// Distance in tokens from which on all count as that far; each distance is its own when absent.
    pub max_distance: Option<Count<1, 16_777_216>>,
    /// 2 where tokens of the first and of the second text of a pair are told apart, else 1.
    pub token_types: Count<1, 2>,
    /// The id of padding, which transformers is told. Comes from `preset`: 5.
    pub padding: Option<Id>,
    /// Added to variances.
    pub norm_epsilon: Positive,
    /// Share of values, of attention weights among them, dropped while training.
    pub dropout: Part,
}

impl Default for XlnetConfig {
    fn default() -> XlnetConfig {
        XlnetConfig {
            preset: None,
            vocab: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            mlp_dim: None,
            activation: Activation::Gelu,
            tied: true,
            causal: false,
            max_distance: None,
            token_types: Count::of(2),
            padding: None,
            norm_epsilon: Positive::of(1e-12),
            dropout: Part::of(0.1),
        }
    }
}

/// An XLNet, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Xlnet {
    /// Entries of the vocabulary.
    pub vocab: usize,
    /// Width.
    pub embed_dim: usize,
    /// Layers.
    pub num_layers: usize,
    /// Attention heads.
    pub num_heads: usize,
    /// Hidden width of the feed-forward layers.
    pub mlp_dim: usize,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Whether the head shares the embeddings.
    pub tied: bool,
    /// Whether a token sees only those before it.
    pub causal: bool,
    /// Distance from which on all count as that far.
    pub max_distance: Option<usize>,
    /// Kinds of tokens, 1 or 2.
    pub token_types: usize,
    /// The id of padding.
    pub padding: Option<u32>,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Share of values dropped while training.
    pub dropout: f64,
    /// What batches look like.
    pub shape: EncoderShape,
    /// What recorded batches have, for a model that is compared with one.
    pub recorded: Option<Given>,
}

/// What recorded batches have that others have not, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// Whether there is a query stream; every token is asked for at its own place in the content stream without.
    pub asks: bool,
    /// Tokens of the memory.
    pub memory: usize,
}

/// Name, width, layers, heads and hidden width of the published models (arXiv:1906.08237, appendix A.4; the base model as the
/// authors released it). Both have a vocabulary of 32,000.
const SIZES: [Published; 2] = [
    ("base", [768, 12, 12, 3072]),
    ("large", [1024, 24, 16, 4096]),
];
const VOCAB: usize = 32_000;

impl FamilyConfig for XlnetConfig {
    type Model = Xlnet;
    const NAME: &'static str = "xlnet";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["xlnet-base", "xlnet-large"];

    /// Settle the sizes, for batches of the paper's own shape.
    fn resolve(&self) -> Result<Xlnet> {
        let preset = self.preset.as_deref();
        let said = [
            self.embed_dim.map(Count::get),
            self.num_layers.map(Count::get),
            self.num_heads.map(Count::get),
            self.mlp_dim.map(Count::get),
        ];
        let [width, depth, heads, mlp] = sizes(&SIZES, preset, said)?;
        if !width.is_multiple_of(2) {
            return Err(Error::config(format!(
                "model.embed_dim: distances are sines and cosines, half of the width each, expected an even number, got {width}"
            )));
        }
        let vocab = vocab(self.vocab, preset.map(|_| VOCAB))?;
        let padded = self.padding.map(Count::get).or(preset.map(|_| 5));
        Ok(Xlnet {
            vocab,
            embed_dim: width,
            num_layers: depth,
            num_heads: heads,
            mlp_dim: mlp,
            activation: self.activation,
            tied: self.tied,
            causal: self.causal,
            max_distance: self.max_distance.map(Count::get),
            token_types: self.token_types.get(),
            padding: padding(padded, vocab)?,
            norm_epsilon: self.norm_epsilon.get(),
            dropout: self.dropout.get(),
            shape: EncoderShape {
                length: 512,
                predictions: 85, // one of six
                text_ids: 0..vocab as u32,
            },
            recorded: None,
        })
    }

    fn filled(&self) -> Result<XlnetConfig> {
        let xlnet = self.resolve()?;
        Ok(XlnetConfig {
            vocab: Some(xlnet.vocab.try_into()?),
            embed_dim: Some(xlnet.embed_dim.try_into()?),
            num_layers: Some(xlnet.num_layers.try_into()?),
            num_heads: Some(xlnet.num_heads.try_into()?),
            mlp_dim: Some(xlnet.mlp_dim.try_into()?),
            padding: xlnet
                .padding
                .map(|id| (id as usize).try_into())
                .transpose()?,
            ..self.clone()
        })
    }

    fn tiny() -> Vec<XlnetConfig> {
        let tiny = XlnetConfig {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            ..XlnetConfig::default()
        };
        let own_head = XlnetConfig {
            tied: false,
            causal: true,
            max_distance: Some(Count::of(4)),
            token_types: Count::of(1),
            ..tiny.clone()
        };
        vec![tiny, own_head]
    }

    /// 512 tokens, 85 of which are asked for.
    fn workload(name: &str) -> XlnetConfig {
        XlnetConfig {
            preset: Some(name.replace("xlnet-", "")),
            ..XlnetConfig::default()
        }
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(hf_config::Text::parse(text)?))
    }
}

impl Xlnet {
    /// Width of one attention head.
    pub fn head_dim(&self) -> usize {
        self.embed_dim / self.num_heads.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Family, ModelConfig};

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // XLNetLMHeadModel of transformers 5.24.0 with these sizes, on the meta device
        for (name, count) in [("base", 116_750_336), ("large", 360_300_800)] {
            let config = XlnetConfig {
                preset: Some(name.to_owned()),
                ..XlnetConfig::default()
            };
            let model = ModelConfig::Xlnet(config).resolve().unwrap();
            let parameters = model.parameters().unwrap();
            let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
            assert_eq!(own, count, "{name}");
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        type Change<'a> = &'a dyn Fn(&mut XlnetConfig);
        let cases: [(&str, Change); 5] = [
            ("model.preset", &|c| c.preset = Some("huge".to_owned())),
            ("model.embed_dim", &|c| c.preset = None),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(7))),
            ("model.padding", &|c| c.padding = Some(Count::of(32_000))),
            ("model.embed_dim", &|c| {
                c.embed_dim = Some(Count::of(45));
                c.num_heads = Some(Count::of(5));
            }),
        ];
        for (key, change) in cases {
            let mut config = XlnetConfig {
                preset: Some("base".to_owned()),
                ..XlnetConfig::default()
            };
            change(&mut config);
            let message = config.resolve().unwrap_err().to_string();
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }

    #[test]
    fn operations_are_counted_by_hand() {
        let mut xlnet = XlnetConfig::tiny()[0].resolve().unwrap();
        xlnet.shape = EncoderShape {
            length: 6,
            predictions: 2,
            text_ids: 0..40,
        };
        // queries and results of 8 positions, keys and values of 6, 12 x 12 each
        let products = 2.0 * 8.0 * 144.0 + 2.0 * 6.0 * 144.0;
        // 8 positions look at 6 keys and 12 distances, and add up 6 values, all of width 12
        let attention = 8.0 * (6.0 + 12.0 + 6.0) * 12.0;
        let hidden = 8.0 * 2.0 * 12.0 * 10.0;
        let head = 2.0 * 12.0 * 40.0;
        let expected = 2.0 * (2.0 * (products + attention + hidden) + head);
        assert_eq!(xlnet.forward_flops(), expected);
    }
}
