//! `[model]` of a RoBERTa.

use super::{CLASS, Roberta, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::encoder::{Encoder, Places, TokenHead};
use crate::models::published::{Id, Published, padding, sizes, vocab};
use crate::models::{Blocks, EncoderShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::{Activation, KernelInit, PostNorm};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "roberta"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RobertaConfig {
    /// A published model: `base`, `large`. The keys below override it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads, which share the width evenly. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset` where that is given.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers; that of the head is GELU.
    pub activation: Activation,
    /// Rows of the table of positions: one for each token of a text, at most, and `padding` + 1 more.
    pub positions: Size,
    /// Kinds of tokens that are told apart.
    pub types: Size,
    /// The id of padding, as the tokenizer has it: positions are counted over the other tokens.
    pub padding: Id,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// Deviation of the normal, cut off at two, that kernels and tables begin as: narrow models learn from their neighbours sooner
    /// with about `1 / sqrt(width)`.
    pub init_std: Positive,
    /// Share of values dropped while training: of embeddings and of what each layer gives.
    pub dropout: Part,
    /// Share of attention weights dropped while training.
    pub attention_dropout: Part,
    /// Whether the head for tokens shares the embeddings.
    pub tied: bool,
}

impl Default for RobertaConfig {
    fn default() -> RobertaConfig {
        RobertaConfig {
            preset: None,
            vocab: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            mlp_dim: None,
            activation: Activation::Gelu,
            positions: Count::of(514),
            types: Count::of(1),
            padding: Count::of(1),
            norm_epsilon: Positive::of(1e-5),
            init_std: Positive::of(0.02),
            dropout: Part::of(0.1),
            attention_dropout: Part::of(0.1),
            tied: true,
        }
    }
}

/// arXiv:1907.11692, table 9.
const SIZES: [Published; 2] = [
    ("base", [768, 12, 12, 3072]),
    ("large", [1024, 24, 16, 4096]),
];
/// Entries of the vocabulary that both have.
const VOCAB: usize = 50_265;

impl FamilyConfig for RobertaConfig {
    type Model = Roberta;
    const NAME: &'static str = "roberta";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["roberta-base", "roberta-large"];

    fn resolve(&self) -> Result<Roberta> {
        let preset = self.preset.as_deref();
        let said = [
            self.embed_dim.map(Count::get),
            self.num_layers.map(Count::get),
            self.num_heads.map(Count::get),
            self.mlp_dim.map(Count::get),
        ];
        let [width, depth, heads, mlp] = sizes(&SIZES, preset, said)?;
        let vocab = vocab(self.vocab, preset.map(|_| VOCAB))?;
        let padding = padding(Some(self.padding.get()), vocab)?;
        let norm_epsilon = self.norm_epsilon.get();
        let init = KernelInit::TruncatedNormal(self.init_std.get());
        let block = PostNorm {
            embed_dim: width,
            num_heads: heads,
            mlp_dim: mlp,
            activation: self.activation,
            norm_epsilon,
            dropout: self.dropout.get(),
            attention_dropout: self.attention_dropout.get(),
            init,
        };
        let encoder = Encoder {
            vocab,
            embedding: width,
            projected: false,
            positions: self.positions.get(),
            places: Places::Past(padding.unwrap_or_default()),
            types: self.types.get(),
            padding,
            num_layers: depth,
            sharing: None,
            block,
            shape: EncoderShape::default(),
            recorded: false,
        }
        .shaped();
        if encoder.max_length() == 0 {
            return Err(Error::config(format!(
                "model.positions: {} leaves no position for a token, expected more than model.padding + 1 = {}",
                encoder.positions,
                self.padding.get() + 1
            )));
        }
        Ok(Roberta {
            encoder,
            head: TokenHead {
                activation: Activation::Gelu,
                norm_epsilon,
                tied: self.tied,
                init,
            },
        })
    }

    fn filled(&self) -> Result<RobertaConfig> {
        let encoder = self.resolve()?.encoder;
        let block = encoder.block;
        Ok(RobertaConfig {
            vocab: Some(encoder.vocab.try_into()?),
            embed_dim: Some(block.embed_dim.try_into()?),
            num_layers: Some(encoder.num_layers.try_into()?),
            num_heads: Some(block.num_heads.try_into()?),
            mlp_dim: Some(block.mlp_dim.try_into()?),
            ..self.clone()
        })
    }

    fn tiny() -> Vec<RobertaConfig> {
        let tiny = RobertaConfig {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            positions: Count::of(16),
            ..RobertaConfig::default()
        };
        let alone = RobertaConfig {
            tied: false,
            types: Count::of(2),
            padding: Count::of(0),
            ..tiny.clone()
        };
        vec![tiny, alone]
    }

    /// 512 tokens, 77 of which are asked for.
    fn workload(name: &str) -> RobertaConfig {
        RobertaConfig {
            preset: Some(name.trim_start_matches("roberta-").to_owned()),
            ..RobertaConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        heading.class(&[CLASS])?;
        Ok(Box::new(hf_config::Settings::parse(text)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn parameters(config: RobertaConfig) -> usize {
        let model = ModelConfig::from(config).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        parameters.iter().map(|p| p.ty.elements()).sum()
    }

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // RobertaForMaskedLM of transformers 5.24.0 with these sizes, on the meta device
        for (name, count) in [("base", 124_697_433), ("large", 355_412_057)] {
            let config = RobertaConfig {
                preset: Some(name.to_owned()),
                ..RobertaConfig::default()
            };
            assert_eq!(parameters(config), count, "{name}");
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut RobertaConfig)| {
            let mut config = RobertaConfig {
                preset: Some("base".to_owned()),
                ..RobertaConfig::default()
            };
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut RobertaConfig);
        let cases: [(&str, Change); 5] = [
            ("model.preset", &|c| c.preset = Some("huge".to_owned())),
            ("model.embed_dim", &|c| c.preset = None),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(5))),
            ("model.padding", &|c| c.padding = Count::of(50_265)),
            ("model.positions", &|c| c.positions = Count::of(2)),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
