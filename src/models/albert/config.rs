//! `[model]` of an ALBERT.

use super::{Albert, CLASSES, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::encoder::{Encoder, Places, Sharing, TokenHead};
use crate::models::published::{Id, Published, padding, sizes, vocab};
use crate::models::{Blocks, EncoderShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::{Activation, KernelInit, PostNorm};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "albert"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AlbertConfig {
    /// A published model: `v1_base`, `v2_large`, .. (`base`, `large`, `xlarge`, `xxlarge` of each). The keys below override it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width of the embeddings, which are mapped to that of the layers.
    pub embedding: Size,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Layers. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Sets of parameters that consecutive layers share, as many as layers at most.
    pub groups: Blocks,
    /// Blocks of a layer, each with parameters of its own in every group.
    pub inner: Blocks,
    /// Attention heads, which share the width evenly. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset` where that is given.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers and of the head for tokens. Comes from `preset`, or is `gelu_new`.
    pub activation: Option<Activation>,
    /// Tokens of a text, at most: rows of the table of positions.
    pub positions: Size,
    /// Kinds of tokens that are told apart: those of the first and of the second piece of a pair.
    pub types: Size,
    /// The id of padding, which transformers is told. Comes from `preset`: 0.
    pub padding: Option<Id>,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// Deviation of the normal, cut off at two, that kernels and tables begin as: narrow models learn from their neighbours sooner
    /// with about `1 / sqrt(width)`.
    pub init_std: Positive,
    /// Share of values dropped while training: of embeddings and of what each layer gives. Comes from `preset`, or is 0.
    pub dropout: Option<Part>,
    /// Share of attention weights dropped while training. Comes from `preset`, or is 0.
    pub attention_dropout: Option<Part>,
    /// Whether the head for tokens shares the embeddings.
    pub tied: bool,
    /// Whether a head tells if the two pieces of a pair stand in their order.
    pub pair_head: bool,
}

impl Default for AlbertConfig {
    fn default() -> AlbertConfig {
        AlbertConfig {
            preset: None,
            vocab: None,
            embedding: Count::of(128),
            embed_dim: None,
            num_layers: None,
            groups: Count::of(1),
            inner: Count::of(1),
            num_heads: None,
            mlp_dim: None,
            activation: None,
            positions: Count::of(512),
            types: Count::of(2),
            padding: None,
            norm_epsilon: Positive::of(1e-12),
            init_std: Positive::of(0.02),
            dropout: None,
            attention_dropout: None,
            tied: true,
            pair_head: true,
        }
    }
}

/// arXiv:1909.11942, table 1; the heads are those of the authors' released models.
const SIZES: [Published; 8] = [
    ("v1_base", [768, 12, 12, 3072]),
    ("v1_large", [1024, 24, 16, 4096]),
    ("v1_xlarge", [2048, 24, 16, 8192]),
    ("v1_xxlarge", [4096, 12, 64, 16_384]),
    ("v2_base", [768, 12, 12, 3072]),
    ("v2_large", [1024, 24, 16, 4096]),
    ("v2_xlarge", [2048, 24, 16, 8192]),
    ("v2_xxlarge", [4096, 12, 64, 16_384]),
];
/// Pieces of the vocabulary that all of them have.
const VOCAB: usize = 30_000;

/// Non-linearity and dropout of a published model: of the first version all but the largest were trained with dropout, of the
/// second none.
fn usual(preset: Option<&str>) -> (Activation, f64) {
    match preset {
        Some("v1_xxlarge") => (Activation::Gelu, 0.0),
        Some(name) if name.starts_with("v1_") => (Activation::Gelu, 0.1),
        _ => (Activation::GeluNew, 0.0),
    }
}

impl FamilyConfig for AlbertConfig {
    type Model = Albert;
    const NAME: &'static str = "albert";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &CLASSES;
    const WORKLOADS: &'static [&'static str] = &["albert-base", "albert-large", "albert-xlarge"];

    fn resolve(&self) -> Result<Albert> {
        let preset = self.preset.as_deref();
        let said = [
            self.embed_dim.map(Count::get),
            self.num_layers.map(Count::get),
            self.num_heads.map(Count::get),
            self.mlp_dim.map(Count::get),
        ];
        let [width, depth, heads, mlp] = sizes(&SIZES, preset, said)?;
        let (activation, dropout) = usual(preset);
        let activation = self.activation.unwrap_or(activation);
        let part = |said: Option<Part>| said.map_or(dropout, Part::get);
        let norm_epsilon = self.norm_epsilon.get();
        let init = KernelInit::TruncatedNormal(self.init_std.get());
        let sharing = Sharing {
            groups: self.groups.get(),
            inner: self.inner.get(),
        };
        if sharing.groups > depth {
            return Err(Error::config(format!(
                "model.groups: expected {depth} at most, one a layer, got {}",
                sharing.groups
            )));
        }
        let vocab = vocab(self.vocab, preset.map(|_| VOCAB))?;
        let padded = self.padding.map(Count::get).or(preset.map(|_| 0));
        let encoder = Encoder {
            vocab,
            embedding: self.embedding.get(),
            projected: true,
            positions: self.positions.get(),
            places: Places::Row,
            types: self.types.get(),
            padding: padding(padded, vocab)?,
            num_layers: depth,
            sharing: Some(sharing),
            block: PostNorm {
                embed_dim: width,
                num_heads: heads,
                mlp_dim: mlp,
                activation,
                norm_epsilon,
                dropout: part(self.dropout),
                attention_dropout: part(self.attention_dropout),
                init,
            },
            shape: EncoderShape::default(),
            recorded: false,
        }
        .shaped();
        Ok(Albert {
            encoder,
            head: TokenHead {
                activation,
                norm_epsilon,
                tied: self.tied,
                init,
            },
            pair_head: self.pair_head,
        })
    }

    fn filled(&self) -> Result<AlbertConfig> {
        let albert = self.resolve()?;
        let (encoder, block) = (&albert.encoder, albert.encoder.block);
        Ok(AlbertConfig {
            vocab: Some(encoder.vocab.try_into()?),
            embed_dim: Some(block.embed_dim.try_into()?),
            num_layers: Some(encoder.num_layers.try_into()?),
            num_heads: Some(block.num_heads.try_into()?),
            mlp_dim: Some(block.mlp_dim.try_into()?),
            activation: Some(block.activation),
            dropout: Some(block.dropout.try_into()?),
            attention_dropout: Some(block.attention_dropout.try_into()?),
            padding: encoder
                .padding
                .map(|id| (id as usize).try_into())
                .transpose()?,
            ..self.clone()
        })
    }

    fn tiny() -> Vec<AlbertConfig> {
        let tiny = AlbertConfig {
            vocab: Some(Count::of(40)),
            embedding: Count::of(6),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            positions: Count::of(16),
            padding: Some(Count::of(0)),
            ..AlbertConfig::default()
        };
        let alone = AlbertConfig {
            groups: Count::of(2),
            inner: Count::of(2),
            pair_head: false,
            tied: false,
            types: Count::of(1),
            ..tiny.clone()
        };
        vec![tiny, alone]
    }

    /// The second version, with 512 tokens, 77 of which are asked for.
    fn workload(name: &str) -> AlbertConfig {
        AlbertConfig {
            preset: Some(name.replace("albert-", "v2_")),
            ..AlbertConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        let class = heading.class(&CLASSES)?;
        Ok(Box::new(hf_config::Settings::parse(text, class)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn parameters(config: AlbertConfig) -> usize {
        let model = ModelConfig::from(config).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        parameters.iter().map(|p| p.ty.elements()).sum()
    }

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // AlbertForPreTraining and AlbertForMaskedLM of transformers 5.24.0 with these sizes, on the meta device: each shared
        // layer is counted once
        let expected: [(&str, [usize; 2]); 4] = [
            ("base", [11_813_810, 11_221_680]),
            ("large", [17_847_474, 16_795_824]),
            ("xlarge", [59_021_490, 54_821_040]),
            ("xxlarge", [223_158_450, 206_368_944]),
        ];
        for (size, [both, tokens]) in expected {
            for version in ["v1", "v2"] {
                let of = |pair_head| AlbertConfig {
                    preset: Some(format!("{version}_{size}")),
                    pair_head,
                    ..AlbertConfig::default()
                };
                assert_eq!(parameters(of(true)), both, "{version}_{size}");
                assert_eq!(parameters(of(false)), tokens, "{version}_{size}");
            }
        }
    }

    #[test]
    fn versions_differ_in_non_linearity_and_dropout_as_published() {
        // config.json of albert-*-v1 and albert-*-v2: hidden_act, hidden_dropout_prob = attention_probs_dropout_prob
        for (name, activation, dropout) in [
            ("v1_base", "gelu", 0.1),
            ("v1_large", "gelu", 0.1),
            ("v1_xlarge", "gelu", 0.1),
            ("v1_xxlarge", "gelu", 0.0),
            ("v2_base", "gelu_new", 0.0),
            ("v2_large", "gelu_new", 0.0),
            ("v2_xlarge", "gelu_new", 0.0),
            ("v2_xxlarge", "gelu_new", 0.0),
        ] {
            let config = AlbertConfig {
                preset: Some(name.to_owned()),
                ..AlbertConfig::default()
            };
            let block = config.resolve().unwrap().encoder.block;
            assert_eq!(block.activation.name(), activation, "{name}");
            let drops = [block.dropout, block.attention_dropout];
            assert_eq!(drops, [dropout; 2], "{name}");
        }
    }

    #[test]
    fn layers_fall_into_groups_as_in_transformers() {
        // int(k / (depth / groups)) of Python for k below depth, counted: of 18 layers in 14 groups layer 9 lies in group 6,
        // where exact arithmetic says 7
        let cases: [(usize, &[usize]); 4] = [
            (12, &[12]),
            (12, &[3, 3, 3, 3]),
            (7, &[3, 2, 2]),
            (18, &[2, 1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1]),
        ];
        for (depth, rounds) in cases {
            let sharing = Sharing {
                groups: rounds.len(),
                inner: 1,
            };
            assert_eq!(sharing.rounds(depth), rounds, "{depth}");
        }
        for depth in 1..100 {
            for groups in 1..=depth {
                let rounds = Sharing { groups, inner: 1 }.rounds(depth);
                assert_eq!(rounds.iter().sum::<usize>(), depth);
                assert!(!rounds.contains(&0), "{depth} {groups}: {rounds:?}");
            }
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut AlbertConfig)| {
            let mut config = AlbertConfig {
                preset: Some("v2_base".to_owned()),
                ..AlbertConfig::default()
            };
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut AlbertConfig);
        let cases: [(&str, Change); 5] = [
            ("model.preset", &|c| c.preset = Some("base".to_owned())),
            ("model.embed_dim", &|c| c.preset = None),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(7))),
            ("model.groups", &|c| c.groups = Count::of(13)),
            ("model.padding", &|c| c.padding = Some(Count::of(30_000))),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
