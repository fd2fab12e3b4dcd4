//! `[model]` of an ELECTRA.

use super::{CLASSES, Electra, PARTS, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::Result;
use crate::hf::{Heading, HfClass};
use crate::models::encoder::{Encoder, Places, TokenHead};
use crate::models::published::{Id, Published, padding, shared_evenly, sizes, vocab};
use crate::models::{Blocks, EncoderShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::{Activation, KernelInit, PostNorm};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which of its two encoders a model has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ElectraPart {
    /// Both, trained together.
    #[default]
    Both,
    /// What tells which tokens were replaced, by tokens that are drawn evenly from the vocabulary.
    Discriminator,
    /// What writes tokens: a model of hidden tokens.
    Generator,
}

/// `[model]` of a configuration with `family = "electra"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ElectraConfig {
    /// A published model: `small`, `base`, `large`. The keys below override it.
    pub preset: Option<String>,
    /// Which of the two encoders there are.
    pub part: ElectraPart,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width of the embeddings that both encoders share. Comes from `preset`, or is `embed_dim`.
    pub embedding: Option<Size>,
    /// Width of the discriminator: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks of the discriminator. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads of the discriminator, which share its width evenly. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the discriminator's feed-forward layers. Comes from `preset` where that is given.
    pub mlp_dim: Option<Hidden>,
    /// Width of the generator. Comes from `preset`, or is a quarter of `embed_dim`.
    pub generator_embed_dim: Option<Size>,
    /// Blocks of the generator; as many as `num_layers` when not given.
    pub generator_num_layers: Option<Blocks>,
    /// Attention heads of the generator, which share its width evenly. Comes from `preset`, or is a quarter of `num_heads`.
    pub generator_num_heads: Option<Size>,
    /// Hidden width of the generator's feed-forward layers. Comes from `preset`, or is a quarter of `mlp_dim`.
    pub generator_mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers and of the discriminator's head; that of the generator's head is GELU.
    pub activation: Activation,
    /// Tokens of a text, at most: rows of the table of positions.
    pub positions: Size,
    /// Kinds of tokens that are told apart: those of the first and of the second text of a pair.
    pub types: Size,
    /// The id of padding, which transformers is told. Comes from `preset`: 0.
    pub padding: Option<Id>,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// Deviation of the normal, cut off at two, that kernels and tables begin as: narrow models learn from their neighbours sooner
    /// with about `1 / sqrt(width)`.
    pub init_std: Positive,
    /// Share of values dropped while training: of embeddings and of what each layer gives.
    pub dropout: Part,
    /// Share of attention weights dropped while training.
    pub attention_dropout: Part,
    /// Whether the generator's head shares the embeddings.
    pub tied: bool,
}

impl Default for ElectraConfig {
    fn default() -> ElectraConfig {
        ElectraConfig {
            preset: None,
            part: ElectraPart::Both,
            vocab: None,
            embedding: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            mlp_dim: None,
            generator_embed_dim: None,
            generator_num_layers: None,
            generator_num_heads: None,
            generator_mlp_dim: None,
            activation: Activation::Gelu,
            positions: Count::of(512),
            types: Count::of(2),
            padding: None,
            norm_epsilon: Positive::of(1e-12),
            init_std: Positive::of(0.02),
            dropout: Part::of(0.1),
            attention_dropout: Part::of(0.1),
            tied: true,
        }
    }
}

/// arXiv:2003.10555, table 6: the discriminator's sizes.
const SIZES: [Published; 3] = [
    ("small", [256, 12, 4, 1024]),
    ("base", [768, 12, 12, 3072]),
    ("large", [1024, 24, 16, 4096]),
];
/// Pieces of the vocabulary that all of them have.
const VOCAB: usize = 30_522;

impl ElectraConfig {
    /// Width, layers, heads and hidden width of the generator: what is said, else the preset's share of the discriminator's.
    fn generator(&self, [width, depth, heads, mlp]: [usize; 4]) -> Result<[usize; 4]> {
        let parts = match self.preset.as_deref() {
            Some("base") => 3,
            _ => 4,
        };
        let share = |size: usize| (size / parts).max(1);
        let sizes = [
            self.generator_embed_dim.map_or(share(width), Count::get),
            self.generator_num_layers.map_or(depth, Count::get),
            self.generator_num_heads.map_or(share(heads), Count::get),
            self.generator_mlp_dim.map_or(share(mlp), Count::get),
        ];
        shared_evenly("generator_", sizes)
    }
}

impl FamilyConfig for ElectraConfig {
    type Model = Electra;
    const NAME: &'static str = "electra";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &CLASSES;
    const WORKLOADS: &'static [&'static str] = &["electra-small", "electra-base", "electra-large"];
    const PARTS: &'static [&'static str] = &PARTS;

    fn resolve(&self) -> Result<Electra> {
        let preset = self.preset.as_deref();
        let said = [
            self.embed_dim.map(Count::get),
            self.num_layers.map(Count::get),
            self.num_heads.map(Count::get),
            self.mlp_dim.map(Count::get),
        ];
        let own = sizes(&SIZES, preset, said)?;
        let of_generator = self.generator(own)?;
        let vocab = vocab(self.vocab, preset.map(|_| VOCAB))?;
        let usual = match preset {
            Some("small") => 128,
            _ => own[0],
        };
        let embedding = self.embedding.map_or(usual, Count::get);
        let padded = self.padding.map(Count::get).or(preset.map(|_| 0));
        let padding = padding(padded, vocab)?;
        let norm_epsilon = self.norm_epsilon.get();
        let init = KernelInit::TruncatedNormal(self.init_std.get());
        let encoder = |[width, depth, heads, mlp]: [usize; 4]| Encoder {
            vocab,
            embedding,
            projected: embedding != width,
            positions: self.positions.get(),
            places: Places::Row,
            types: self.types.get(),
            padding,
            num_layers: depth,
            sharing: None,
            block: PostNorm {
                embed_dim: width,
                num_heads: heads,
                mlp_dim: mlp,
                activation: self.activation,
                norm_epsilon,
                dropout: self.dropout.get(),
                attention_dropout: self.attention_dropout.get(),
                init,
            },
            shape: EncoderShape::default(),
            recorded: false,
        };
        let discriminator = encoder(own).shaped();
        Ok(Electra {
            part: self.part,
            discriminator,
            generator: encoder(of_generator),
            head: TokenHead {
                activation: Activation::Gelu,
                norm_epsilon,
                tied: self.tied,
                init,
            },
        })
    }

    fn filled(&self) -> Result<ElectraConfig> {
        let electra = self.resolve()?;
        let (own, of_generator) = (&electra.discriminator, &electra.generator);
        Ok(ElectraConfig {
            vocab: Some(own.vocab.try_into()?),
            embedding: Some(own.embedding.try_into()?),
            embed_dim: Some(own.block.embed_dim.try_into()?),
            num_layers: Some(own.num_layers.try_into()?),
            num_heads: Some(own.block.num_heads.try_into()?),
            mlp_dim: Some(own.block.mlp_dim.try_into()?),
            generator_embed_dim: Some(of_generator.block.embed_dim.try_into()?),
            generator_num_layers: Some(of_generator.num_layers.try_into()?),
            generator_num_heads: Some(of_generator.block.num_heads.try_into()?),
            generator_mlp_dim: Some(of_generator.block.mlp_dim.try_into()?),
            padding: own.padding.map(|id| (id as usize).try_into()).transpose()?,
            ..self.clone()
        })
    }

    fn tiny() -> Vec<ElectraConfig> {
        let both = ElectraConfig {
            vocab: Some(Count::of(40)),
            embedding: Some(Count::of(8)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            generator_embed_dim: Some(Count::of(8)),
            generator_num_heads: Some(Count::of(2)),
            positions: Count::of(16),
            padding: Some(Count::of(0)),
            ..ElectraConfig::default()
        };
        let discriminator = ElectraConfig {
            part: ElectraPart::Discriminator,
            types: Count::of(1),
            ..both.clone()
        };
        let generator = ElectraConfig {
            part: ElectraPart::Generator,
            generator_num_layers: Some(Count::of(1)),
            tied: false,
            ..both.clone()
        };
        vec![both, discriminator, generator]
    }

    /// 512 tokens, 77 of which are hidden.
    fn workload(name: &str) -> ElectraConfig {
        ElectraConfig {
            preset: Some(name.trim_start_matches("electra-").to_owned()),
            ..ElectraConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        let class = heading.class(&CLASSES)?;
        Ok(Box::new(hf_config::Settings::parse(text, class)?))
    }

    fn hf_parts(texts: &[(Vec<u8>, Heading)]) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(hf_config::Both::parse(texts)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn parameters(config: ElectraConfig) -> usize {
        let model = ModelConfig::from(config).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        parameters.iter().map(|p| p.ty.elements()).sum()
    }

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // ElectraForPreTraining and ElectraForMaskedLM of transformers 5.24.0 with these sizes, on the meta device, and what
        // both have in common: `electra.embeddings`
        let expected: [(&str, [usize; 3]); 3] = [
            ("small", [13_549_057, 4_620_026, 3_972_864]),
            ("base", [109_483_009, 33_740_602, 23_837_184]),
            ("large", [335_142_913, 51_295_290, 31_782_912]),
        ];
        for (name, [discriminator, generator, shared]) in expected {
            let of = |part| ElectraConfig {
                preset: Some(name.to_owned()),
                part,
                ..ElectraConfig::default()
            };
            assert_eq!(parameters(of(ElectraPart::Discriminator)), discriminator);
            assert_eq!(parameters(of(ElectraPart::Generator)), generator, "{name}");
            let both = parameters(of(ElectraPart::Both));
            assert_eq!(both, discriminator + generator - shared, "{name}");
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut ElectraConfig)| {
            let mut config = ElectraConfig {
                preset: Some("small".to_owned()),
                ..ElectraConfig::default()
            };
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut ElectraConfig);
        let cases: [(&str, Change); 4] = [
            ("model.preset", &|c| c.preset = Some("tiny".to_owned())),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(3))),
            ("model.generator_num_heads", &|c| {
                c.generator_num_heads = Some(Count::of(3));
            }),
            ("model.padding", &|c| c.padding = Some(Count::of(30_522))),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
