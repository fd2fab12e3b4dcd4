//! Sizes of T5 and its relatives.

use super::{CLASSES, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::{Blocks, Entries, FamilyConfig, HfConfig, Hidden, Size, TextShape};
use crate::nn::Activation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "t5"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct T5Config {
    /// A published model: `v1_0_small`, `v1_1_base`, `mt5_large`, `byt5_xl`, .. (`small`, `base`, `large`, `xl`, `xxl` of
    /// each). The keys below override it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Width of one attention head. Comes from `preset`, or is 64.
    pub head_dim: Option<Size>,
    /// Attention heads. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the feed-forward layers. Comes from `preset` where that is given.
    pub mlp_dim: Option<Hidden>,
    /// Blocks of the encoder. Comes from `preset` where that is given.
    pub encoder_num_layers: Option<Blocks>,
    /// Blocks of the decoder. Comes from `preset`, or is as many as the encoder's.
    pub decoder_num_layers: Option<Blocks>,
    /// Non-linearity of the feed-forward layers. Comes from `preset`, or is `gelu_new`.
    pub activation: Option<Activation>,
    /// Whether feed-forward layers are gated (arXiv:2002.05202). Comes from `preset`, or is true.
    pub gated: Option<bool>,
    /// Whether the head shares the embeddings. Comes from `preset`, or is false.
    pub tied: Option<bool>,
    /// Whether the decoder's output is taken down by `1 / sqrt(width)` before the head; when not given, as `tied`.
    pub scaled: Option<bool>,
    /// Buckets of relative positions; the encoder halves them between the two directions.
    pub relative_attention_num_buckets: Count<4, 65_536>,
    /// Distance in tokens from which on all share a bucket; neither a half nor a quarter of `buckets`, usually more.
    pub relative_attention_max_distance: Count<1, 16_777_216>,
    /// Added to mean squares before their root is taken.
    pub norm_epsilon: Positive,
    /// Share of values dropped while training; 0 as in pre-training of v1.1.
    pub dropout: Part,
}

impl Default for T5Config {
    fn default() -> T5Config {
        T5Config {
            preset: None,
            vocab: None,
            embed_dim: None,
            head_dim: None,
            num_heads: None,
            mlp_dim: None,
            encoder_num_layers: None,
            decoder_num_layers: None,
            activation: None,
            gated: None,
            tied: None,
            scaled: None,
            relative_attention_num_buckets: Count::of(32),
            relative_attention_max_distance: Count::of(128),
            norm_epsilon: Positive::of(1e-6),
            dropout: Part::of(0.0),
        }
    }
}

/// A T5, its sizes settled.
#[derive(Clone, Debug, PartialEq)]
pub struct T5 {
    /// Entries of the vocabulary.
    pub vocab: usize,
    /// Width.
    pub embed_dim: usize,
    /// Width of one attention head.
    pub head_dim: usize,
    /// Attention heads.
    pub num_heads: usize,
    /// Hidden width of the feed-forward layers.
    pub mlp_dim: usize,
    /// Blocks of the encoder.
    pub encoder_num_layers: usize,
    /// Blocks of the decoder.
    pub decoder_num_layers: usize,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Whether feed-forward layers are gated.
    pub gated: bool,
    /// Whether the head shares the embeddings.
    pub tied: bool,
    /// Whether the decoder's output is taken down by `1 / sqrt(width)` before the head.
    pub scaled: bool,
    /// Buckets of relative positions.
    pub relative_attention_num_buckets: usize,
    /// Distance from which on all share a bucket.
    pub relative_attention_max_distance: usize,
    /// Added to mean squares.
    pub norm_epsilon: f64,
    /// Share of values dropped while training.
    pub dropout: f64,
    /// What batches look like.
    pub shape: TextShape,
    /// Whether it computes as transformers does where that shows: targets of -1 count for nothing and are read as 0,
    /// and what is not seen keeps a gradient where a query sees nothing at all ([`Unseen::Lowered`](crate::nn::Unseen)).
    pub recorded: bool,
}

/// A line of published models.
struct Published {
    name: &'static str,
    vocab: usize,
    activation: Activation,
    gated: bool,
    tied: bool,
    /// Width, width of a head, heads, hidden width, depth of the encoder, of the decoder: small to xxl.
    sizes: [[usize; 6]; 5],
}

const SIZES: [&str; 5] = ["small", "base", "large", "xl", "xxl"];

const V1_1_SIZES: [[usize; 6]; 5] = [
    [512, 64, 6, 1024, 8, 8],
    [768, 64, 12, 2048, 12, 12],
    [1024, 64, 16, 2816, 24, 24],
    [2048, 64, 32, 5120, 24, 24],
    [4096, 64, 64, 10_240, 24, 24],
];

/// arXiv:1910.10683 (v1.0; its 3B and 11B are `xl` and `xxl` here), the authors' list of released
/// checkpoints (v1.1), arXiv:2010.11934 (mT5) and arXiv:2105.13626 (ByT5).
const FAMILIES: [Published; 4] = [
    Published {
        name: "v1_0",
        vocab: 32_128,
        activation: Activation::Relu,
        gated: false,
        tied: true,
        sizes: [
            [512, 64, 8, 2048, 6, 6],
            [768, 64, 12, 3072, 12, 12],
            [1024, 64, 16, 4096, 24, 24],
            [1024, 128, 32, 16_384, 24, 24],
            [1024, 128, 128, 65_536, 24, 24],
        ],
    },
    Published {
        name: "v1_1",
        vocab: 32_128,
        activation: Activation::GeluNew,
        gated: true,
        tied: false,
        sizes: V1_1_SIZES,
    },
    Published {
        name: "mt5",
        vocab: 250_112,
        activation: Activation::GeluNew,
        gated: true,
        tied: false,
        sizes: V1_1_SIZES,
    },
    Published {
        name: "byt5",
        vocab: 384,
        activation: Activation::GeluNew,
        gated: true,
        tied: false,
        sizes: [
            [1472, 64, 6, 3584, 12, 4],
            [1536, 64, 12, 3968, 18, 6],
            [1536, 64, 16, 3840, 36, 12],
            [2560, 64, 32, 6720, 36, 12],
            [4672, 64, 64, 12_352, 36, 12],
        ],
    },
];

impl FamilyConfig for T5Config {
    type Model = T5;
    const NAME: &'static str = "t5";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &CLASSES;
    const WORKLOADS: &'static [&'static str] = &["t5-small", "t5-base", "t5-large"];

    /// Settle the sizes, for batches of T5's own shape.
    fn resolve(&self) -> Result<T5> {
        let preset = self.preset.as_deref().map(preset).transpose()?;
        let family = preset.map(|(family, _)| family);
        let size = |key: &str, said: Option<usize>, usual: Option<usize>| {
            said.or(usual).ok_or_else(|| {
                Error::config(format!("model.{key}: missing; give it, or a model.preset"))
            })
        };
        let of = |k: usize| preset.map(|(_, sizes)| sizes[k]);
        let encoder_depth = size(
            "encoder_num_layers",
            self.encoder_num_layers.map(Count::get),
            of(4),
        )?;
        let said = self.encoder_num_layers.map(Count::get);
        let same = said.or(of(5)).or(Some(encoder_depth));
        let tied = self.tied.or(family.map(|f| f.tied)).unwrap_or(false);
        let t5 = T5 {
            vocab: size("vocab", self.vocab.map(Count::get), family.map(|f| f.vocab))?,
            embed_dim: size("embed_dim", self.embed_dim.map(Count::get), of(0))?,
            head_dim: size(
                "head_dim",
                self.head_dim.map(Count::get),
                of(1).or(Some(64)),
            )?,
            num_heads: size("num_heads", self.num_heads.map(Count::get), of(2))?,
            mlp_dim: size("mlp_dim", self.mlp_dim.map(Count::get), of(3))?,
            encoder_num_layers: encoder_depth,
            decoder_num_layers: size(
                "decoder_num_layers",
                self.decoder_num_layers.map(Count::get),
                same,
            )?,
            activation: self
                .activation
                .or(family.map(|f| f.activation))
                .unwrap_or(Activation::GeluNew),
            gated: self.gated.or(family.map(|f| f.gated)).unwrap_or(true),
            tied,
            scaled: self.scaled.unwrap_or(tied),
            relative_attention_num_buckets: self.relative_attention_num_buckets.get(),
            relative_attention_max_distance: self.relative_attention_max_distance.get(),
            norm_epsilon: self.norm_epsilon.get(),
            dropout: self.dropout.get(),
            shape: TextShape::default(),
            recorded: false,
        };
        t5.check()?;
        Ok(t5)
    }

    fn filled(&self) -> Result<T5Config> {
        let t5 = self.resolve()?;
        Ok(T5Config {
            vocab: Some(t5.vocab.try_into()?),
            embed_dim: Some(t5.embed_dim.try_into()?),
            head_dim: Some(t5.head_dim.try_into()?),
            num_heads: Some(t5.num_heads.try_into()?),
            mlp_dim: Some(t5.mlp_dim.try_into()?),
            encoder_num_layers: Some(t5.encoder_num_layers.try_into()?),
            decoder_num_layers: Some(t5.decoder_num_layers.try_into()?),
            activation: Some(t5.activation),
            gated: Some(t5.gated),
            tied: Some(t5.tied),
            scaled: Some(t5.scaled),
            ..self.clone()
        })
    }

    fn tiny() -> Vec<T5Config> {
        let tiny = T5Config {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            head_dim: Some(Count::of(5)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            encoder_num_layers: Some(Count::of(2)),
            decoder_num_layers: Some(Count::of(1)),
            ..T5Config::default()
        };
        let tied = T5Config {
            tied: Some(true),
            gated: Some(false),
            ..tiny.clone()
        };
        let unscaled = T5Config {
            scaled: Some(false),
            ..tied.clone()
        };
        vec![tiny, tied, unscaled]
    }

    /// v1.1, with 512 tokens in and 114 out.
    fn workload(name: &str) -> T5Config {
        T5Config {
            preset: Some(name.replace("t5-", "v1_1_")),
            ..T5Config::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        let multilingual = heading.class(&CLASSES)? == CLASSES[1];
        let said = hf_config::Text::parse(text, multilingual, heading.version())?;
        Ok(Box::new(said))
    }
}

/// The family and the sizes of that name.
fn preset(name: &str) -> Result<(&'static Published, [usize; 6])> {
    let found = name.rsplit_once('_').and_then(|(family, size)| {
        let family = FAMILIES.iter().find(|f| f.name == family)?;
        let size = SIZES.iter().position(|s| *s == size)?;
        Some((family, family.sizes[size]))
    });
    found.ok_or_else(|| {
        let families: Vec<&str> = FAMILIES.iter().map(|f| f.name).collect();
        Error::config(format!(
            "model.preset: expected one of {}, then _ and one of {}, got `{name}`",
            families.join(", "),
            SIZES.join(", ")
        ))
    })
}

impl T5 {
    fn check(&self) -> Result<()> {
        let (buckets, distance) = (
            self.relative_attention_num_buckets,
            self.relative_attention_max_distance,
        );
        // the logarithm that buckets grow by would be of 1
        if [buckets / 2, buckets / 2 / 2].contains(&distance) {
            return Err(Error::config(format!(
                "model.relative_attention_max_distance: expected neither a half nor a quarter of {buckets} buckets, got {distance}; \
                 more than half of them is usual"
            )));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // T5ForConditionalGeneration of transformers 4.57.6 with these sizes, on the meta device
        let expected: [(&str, [usize; 5]); 4] = [
            (
                "v1_0",
                [
                    60_506_624,
                    222_903_552,
                    737_668_096,
                    2_851_598_336,
                    11_307_321_344,
                ],
            ),
            (
                "v1_1",
                [
                    76_961_152,
                    247_577_856,
                    783_150_080,
                    2_849_757_184,
                    11_135_332_352,
                ],
            ),
            (
                "mt5",
                [
                    300_176_768,
                    582_401_280,
                    1_229_581_312,
                    3_742_619_648,
                    12_921_057_280,
                ],
            ),
            (
                "byt5",
                [
                    299_637_760,
                    581_653_248,
                    1_228_183_552,
                    3_737_801_728,
                    12_906_899_328,
                ],
            ),
        ];
        for (family, counts) in expected {
            for (size, count) in SIZES.iter().zip(counts) {
                let config = T5Config {
                    preset: Some(format!("{family}_{size}")),
                    ..T5Config::default()
                };
                let model = ModelConfig::T5(config).resolve().unwrap();
                let parameters = model.parameters().unwrap();
                let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
                assert_eq!(own, count, "{family}_{size}");
            }
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut T5Config)| {
            let mut config = T5Config {
                preset: Some("v1_1_small".to_owned()),
                ..T5Config::default()
            };
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut T5Config);
        let cases: [(&str, Change); 3] = [
            ("model.preset", &|c| c.preset = Some("v2_small".to_owned())),
            ("model.encoder_num_layers", &|c| c.preset = None),
            ("model.relative_attention_max_distance", &|c| {
                c.relative_attention_max_distance = Count::of(16)
            }),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
