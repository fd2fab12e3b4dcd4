//! `[model]` of a GPT-2.

use super::{CLASS, Gpt2, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::Result;
use crate::hf::{Heading, HfClass};
use crate::models::decoder::{Decoder, Dropout, MupConfig, Positions};
use crate::models::published::{Published, sizes, vocab};
use crate::models::{Blocks, CausalShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::{Activation, Biases, KernelInit, Mlp, Norm, NormPlacement};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "gpt2"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Gpt2Config {
    /// A published model: `small`, `medium`, `large`, `xl`, or of GPT-3 `gpt3_small`, `gpt3_medium`, `gpt3_large`, `gpt3_2_7b`,
    /// `gpt3_6_7b`, `gpt3_175b`, each layer of which sees everything before. The keys below override it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Attention heads, which share the width evenly. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Hidden width of the feed-forward layers; when not given, 4 times `embed_dim`.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
    /// Rows of the table of positions: tokens of a text, at most. Comes from `preset`, or is 1024.
    pub positions: Option<Size>,
    /// Whether scores are divided by the root of a head's width.
    pub scale_attention: bool,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// Deviation of the normal that kernels and tables begin as; kernels that lead back to the stream begin with
    /// `1 / sqrt(2 num_layers)` of it.
    pub init_std: Positive,
    /// Share of values dropped while training, of what each layer gives.
    pub dropout: Part,
    /// Share of values of embeddings dropped while training.
    pub embed_dropout: Part,
    /// Share of attention weights dropped while training.
    pub attention_dropout: Part,
    /// The narrow model that rates were found for, whose rates are then right for this one. Absent: rates are for this very model.
    pub mup: Option<MupConfig>,
    /// Whether the head shares the embeddings.
    pub tied: bool,
}

impl Default for Gpt2Config {
    fn default() -> Gpt2Config {
        Gpt2Config {
            preset: None,
            vocab: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            mlp_dim: None,
            activation: Activation::GeluNew,
            positions: None,
            scale_attention: true,
            norm_epsilon: Positive::of(1e-5),
            init_std: Positive::of(0.02),
            dropout: Part::of(0.1),
            embed_dropout: Part::of(0.1),
            attention_dropout: Part::of(0.1),
            mup: None,
            tied: true,
        }
    }
}

/// Radford et al., 2019, table 2, with heads of width 64 as released; and arXiv:2005.14165, table 2.1, but for the two sizes whose
/// heads, as printed there, do not share the width (XL and 13B).
const SIZES: [Published; 10] = [
    ("small", [768, 12, 12, 3072]),
    ("medium", [1024, 24, 16, 4096]),
    ("large", [1280, 36, 20, 5120]),
    ("xl", [1600, 48, 25, 6400]),
    ("gpt3_small", [768, 12, 12, 3072]),
    ("gpt3_medium", [1024, 24, 16, 4096]),
    ("gpt3_large", [1536, 24, 16, 6144]),
    ("gpt3_2_7b", [2560, 32, 32, 10_240]),
    ("gpt3_6_7b", [4096, 32, 32, 16_384]),
    ("gpt3_175b", [12_288, 96, 96, 49_152]),
];
/// Entries of the vocabulary that all of them have.
const VOCAB: usize = 50_257;

impl FamilyConfig for Gpt2Config {
    type Model = Gpt2;
    const NAME: &'static str = "gpt2";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] =
        &["gpt2-small", "gpt2-medium", "gpt2-large", "gpt2-xl"];

    fn resolve(&self) -> Result<Gpt2> {
        let preset = self.preset.as_deref();
        let width = self.embed_dim.map(Count::get);
        let hidden = self.mlp_dim.map(Count::get);
        let said = [
            width,
            self.num_layers.map(Count::get),
            self.num_heads.map(Count::get),
            hidden.or(width.map(|width| 4 * width)),
        ];
        let [width, depth, heads, hidden] = sizes(&SIZES, preset, said)?;
        let usual = match preset {
            Some(name) if name.starts_with("gpt3") => 2048,
            _ => 1024,
        };
        let std = self.init_std.get();
        let mlp = Mlp {
            init: KernelInit::Normal(std),
            out_init: Some(KernelInit::Normal(std / (2.0 * depth as f64).sqrt())),
            ..Mlp::of(hidden, self.activation)
        };
        let decoder = Decoder {
            vocab: vocab(self.vocab, preset.map(|_| VOCAB))?,
            embed_dim: width,
            num_layers: depth,
            num_heads: heads,
            num_kv_heads: heads,
            head_dim: width / heads,
            joined_qkv: true,
            biases: Biases::ALL,
            qk_norm: false,
            score_width: self.scale_attention.then_some((width / heads) as f64),
            attention_cap: None,
            mlp,
            experts: None,
            window: None,
            norm: Norm::layer(self.norm_epsilon.get()),
            placement: NormPlacement::Pre,
            positions: Positions::Table(self.positions.map_or(usual, Count::get)),
            mup: self.mup.map(|mup| mup.of([width, width / heads])),
            scaled_embeddings: false,
            tied: self.tied,
            logit_cap: None,
            dropout: Dropout {
                embed: self.embed_dropout.get(),
                attention: self.attention_dropout.get(),
                residual: self.dropout.get(),
            },
            padding: None,
            shape: CausalShape::default(),
            recorded: false,
        };
        Ok(Gpt2 {
            decoder: decoder.shaped(),
        })
    }

    fn filled(&self) -> Result<Gpt2Config> {
        let decoder = self.resolve()?.decoder;
        let positions = decoder.max_length();
        Ok(Gpt2Config {
            vocab: Some(decoder.vocab.try_into()?),
            embed_dim: Some(decoder.embed_dim.try_into()?),
            num_layers: Some(decoder.num_layers.try_into()?),
            num_heads: Some(decoder.num_heads.try_into()?),
            mlp_dim: Some(decoder.mlp.hidden.try_into()?),
            positions: positions.map(Size::try_from).transpose()?,
            ..self.clone()
        })
    }

    fn tiny() -> Vec<Gpt2Config> {
        let tiny = Gpt2Config {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            positions: Some(Count::of(16)),
            ..Gpt2Config::default()
        };
        let other = Gpt2Config {
            mlp_dim: Some(Count::of(10)),
            activation: Activation::Relu,
            scale_attention: false,
            tied: false,
            ..tiny.clone()
        };
        vec![tiny, other]
    }

    /// 1,024 tokens.
    fn workload(name: &str) -> Gpt2Config {
        Gpt2Config {
            preset: Some(name.trim_start_matches("gpt2-").to_owned()),
            ..Gpt2Config::default()
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
    use crate::models::{Family, ModelConfig};

    fn preset(name: &str) -> Gpt2Config {
        Gpt2Config {
            preset: Some(name.to_owned()),
            ..Gpt2Config::default()
        }
    }

    fn parameters(config: Gpt2Config) -> usize {
        let model = ModelConfig::from(config).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        parameters.iter().map(|p| p.ty.elements()).sum()
    }

    #[test]
    fn presets_have_the_numbers_of_parameters_that_are_published() {
        // GPT2LMHeadModel of the checkpoints gpt2, gpt2-medium, gpt2-large and gpt2-xl
        let published = [
            ("small", 124_439_808),
            ("medium", 354_823_168),
            ("large", 774_030_080),
            ("xl", 1_557_611_200),
        ];
        for (name, count) in published {
            assert_eq!(parameters(preset(name)), count, "{name}");
        }
        // arXiv:2005.14165, table 2.1, as rounded there
        let rounded = [
            ("gpt3_small", 125e6),
            ("gpt3_medium", 350e6),
            ("gpt3_large", 760e6),
            ("gpt3_2_7b", 2.7e9),
            ("gpt3_6_7b", 6.7e9),
            ("gpt3_175b", 175e9),
        ];
        for (name, count) in rounded {
            let own = parameters(preset(name)) as f64;
            assert!((own / count - 1.0).abs() < 0.02, "{name}: {own}");
        }
    }

    #[test]
    fn operations_are_those_counted_by_hand() {
        let tiny = Gpt2Config {
            mlp_dim: Some(Count::of(10)),
            ..Gpt2Config::tiny().remove(0)
        };
        // 16 tokens of width 12: four products of 12 x 12 and two of 12 x 10 in each of two blocks, and a head of 12 x 40; scores
        // and what they weigh, 16 x 16 x 12 each in a block, half of it
        let weights = 16 * (2 * (4 * 12 * 12 + 2 * 12 * 10) + 12 * 40);
        let attention = 2 * 16 * 16 * 12;
        let own = tiny.resolve().unwrap().forward_flops();
        assert_eq!(own, 2.0 * f64::from(weights + attention));
        // arXiv:2001.08361, equation 2.2: 2 N + 2 layers x context x width for a token, N of equation 2.1; and the head
        let a_token = 2.0 * 84_934_656.0 + 2.0 * 12.0 * 1024.0 * 768.0;
        let head = 2.0 * 768.0 * 50_257.0;
        let own = preset("small").resolve().unwrap().forward_flops();
        assert_eq!(own, 1024.0 * (a_token + head));
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut Gpt2Config)| {
            let mut config = preset("small");
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut Gpt2Config);
        let cases: [(&str, Change); 3] = [
            ("model.preset", &|c| c.preset = Some("huge".to_owned())),
            ("model.embed_dim", &|c| c.preset = None),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(5))),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
