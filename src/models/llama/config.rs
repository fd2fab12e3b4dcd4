//! `[model]` of a Llama.

use super::{CLASSES, Llama, hf_config};
use crate::config::{AtLeastOne, Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::decoder::{Decoder, Dropout, MupConfig, Positions, RopeScaling, Window, rotary};
use crate::models::published::{Id, padding, vocab};
use crate::models::sizes::head_dim;
use crate::models::{Blocks, CausalShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::{Activation, Biases, KernelInit, Mlp, Norm, NormPlacement};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Layers that take turns.
type Turns = Count<2, 4096>;

/// `[model]` of a configuration with `family = "llama"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LlamaConfig {
    /// A published model: `v2_7b`, `v2_13b`, `v2_70b` of Llama 2, `v3_8b`, `v3_70b`, `v3_405b` of Llama 3. The keys below override
    /// it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
    /// Blocks. Comes from `preset` where that is given.
    pub num_layers: Option<Blocks>,
    /// Heads of queries. Comes from `preset` where that is given.
    pub num_heads: Option<Size>,
    /// Heads of keys and values, each shared by as many heads of queries (arXiv:2305.13245). Comes from `preset`, or is as many as
    /// `num_heads`.
    pub num_kv_heads: Option<Size>,
    /// Width of a head, an even number; when not given, an equal share of the width.
    pub head_dim: Option<Size>,
    /// Hidden width of the feed-forward layers, which are gated. Comes from `preset` where that is given.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the gates.
    pub activation: Activation,
    /// Tokens of a text that the model is meant for, which transformers is told; longer ones are no error. Comes from `preset`, or is
    /// 4096.
    pub positions: Option<Size>,
    /// Base of the frequencies that positions turn queries and keys by, above 1. Comes from `preset`, or is 10,000.
    pub rope_theta: Option<Positive>,
    /// What is done to these frequencies for longer texts; nothing when not given.
    pub rope_scaling: Option<RopeScaling>,
    /// Whether the products of attention have biases.
    pub attention_bias: bool,
    /// Whether the products of feed-forward layers have biases.
    pub mlp_bias: bool,
    /// Whether queries and keys are normalised head by head before they are turned, as in Qwen3 (arXiv:2505.09388).
    pub qk_norm: bool,
    /// Positions that a token sees, itself among them, as in Mistral (arXiv:2310.06825). Absent: all before it.
    pub window: Option<Size>,
    /// Of so many layers in a row the last one sees everything before a token, `window` or not: 2 as in Gemma 2 (arXiv:2408.00118), 6 as
    /// in Gemma 3 (arXiv:2503.19786). Absent: every layer has the window.
    pub full_every: Option<Turns>,
    /// As `rope_theta`, of the layers with a window; nothing is done to their frequencies. Absent: as the others.
    pub window_rope_theta: Option<Positive>,
    /// Scores are divided by the root of this. Absent: of a head's width.
    pub score_width: Option<Positive>,
    /// Scores of attention are `c tanh(score / c)`, `c` being this (arXiv:2408.00118). Absent: as they are.
    pub attention_cap: Option<Positive>,
    /// The same of logits.
    pub logit_cap: Option<Positive>,
    /// Whether embeddings are multiplied by the root of the width, as in Gemma (arXiv:2403.08295).
    pub scaled_embeddings: bool,
    /// Whether what a layer gives is normalised before it is added, beside what it reads, as in Gemma 2.
    pub post_norms: bool,
    /// The id of padding, which transformers is told.
    pub padding: Option<Id>,
    /// Added to mean squares before their root is taken.
    pub norm_epsilon: Positive,
    /// Deviation of the normal that kernels and tables begin as.
    pub init_std: Positive,
    /// Share of attention weights dropped while training.
    pub attention_dropout: Part,
    /// The narrow model that rates were found for, whose rates are then right for this one. Absent: rates are for this very model.
    pub mup: Option<MupConfig>,
    /// Whether the head shares the embeddings.
    pub tied: bool,
}

impl Default for LlamaConfig {
    fn default() -> LlamaConfig {
        LlamaConfig {
            preset: None,
            vocab: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            num_kv_heads: None,
            head_dim: None,
            mlp_dim: None,
            activation: Activation::Silu,
            positions: None,
            rope_theta: None,
            rope_scaling: None,
            attention_bias: false,
            mlp_bias: false,
            qk_norm: false,
            window: None,
            full_every: None,
            window_rope_theta: None,
            score_width: None,
            attention_cap: None,
            logit_cap: None,
            scaled_embeddings: false,
            post_norms: false,
            padding: None,
            norm_epsilon: Positive::of(1e-5),
            init_std: Positive::of(0.02),
            attention_dropout: Part::of(0.0),
            mup: None,
            tied: false,
        }
    }
}

/// A published model.
struct Published {
    name: &'static str,
    /// Width, layers, heads of queries, of keys and values, hidden width.
    sizes: [usize; 5],
    vocab: usize,
    positions: usize,
    rope_theta: f64,
}

impl Published {
    /// arXiv:2307.09288, table 1, with the sizes of the released checkpoints.
    const fn v2(name: &'static str, sizes: [usize; 5]) -> Published {
        Published {
            name,
            sizes,
            vocab: 32_000,
            positions: 4096,
            rope_theta: 10_000.0,
        }
    }

    /// arXiv:2407.21783, table 3, as pre-trained on texts of 8,192 tokens.
    const fn v3(name: &'static str, sizes: [usize; 5]) -> Published {
        Published {
            name,
            sizes,
            vocab: 128_256,
            positions: 8192,
            rope_theta: 500_000.0,
        }
    }

    /// That of a name.
    fn of(name: &str) -> Result<&'static Published> {
        let found = PUBLISHED.iter().find(|other| other.name == name);
        found.ok_or_else(|| {
            let names: Vec<&str> = PUBLISHED.iter().map(|other| other.name).collect();
            let names = names.join(", ");
            Error::config(format!(
                "model.preset: expected one of {names}, got `{name}`"
            ))
        })
    }
}

const PUBLISHED: [Published; 6] = [
    Published::v2("v2_7b", [4096, 32, 32, 32, 11_008]),
    Published::v2("v2_13b", [5120, 40, 40, 40, 13_824]),
    Published::v2("v2_70b", [8192, 80, 64, 8, 28_672]),
    Published::v3("v3_8b", [4096, 32, 32, 8, 14_336]),
    Published::v3("v3_70b", [8192, 80, 64, 8, 28_672]),
    Published::v3("v3_405b", [16_384, 126, 128, 8, 53_248]),
];

impl FamilyConfig for LlamaConfig {
    type Model = Llama;
    const NAME: &'static str = "llama";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &CLASSES;
    const WORKLOADS: &'static [&'static str] = &["llama-2_7b", "llama-2_13b", "llama-3_8b"];

    fn resolve(&self) -> Result<Llama> {
        let preset = self.preset.as_deref().map(Published::of).transpose()?;
        let [width, depth, heads, kv_heads, hidden] = self.sizes(preset)?;
        let head_dim = head_dim(self.head_dim, [width, heads], "")?;
        let usual = |of: fn(&Published) -> usize| preset.map(of);
        let positions = usual(|preset| preset.positions).unwrap_or(4096);
        let positions = self.positions.map_or(positions, Count::get);
        let theta = preset.map_or(10_000.0, |preset| preset.rope_theta);
        let theta = self.rope_theta.map_or(theta, Positive::get);
        let rotary = rotary([head_dim, positions], theta, self.rope_scaling)?;
        let vocab = vocab(self.vocab, usual(|preset| preset.vocab))?;
        let mlp = Mlp {
            gated: true,
            in_bias: self.mlp_bias,
            out_bias: self.mlp_bias,
            init: KernelInit::Normal(self.init_std.get()),
            ..Mlp::of(hidden, self.activation)
        };
        let decoder = Decoder {
            vocab,
            embed_dim: width,
            num_layers: depth,
            num_heads: heads,
            num_kv_heads: kv_heads,
            head_dim,
            joined_qkv: false,
            biases: match self.attention_bias {
                true => Biases::ALL,
                false => Biases::NONE,
            },
            qk_norm: self.qk_norm,
            score_width: Some(self.score_width.map_or(head_dim as f64, Positive::get)),
            attention_cap: self.attention_cap.map(Positive::get),
            mlp,
            experts: None,
            window: self.windows([head_dim, positions])?,
            norm: Norm::rms(self.norm_epsilon.get()),
            placement: match self.post_norms {
                true => NormPlacement::Both,
                false => NormPlacement::Pre,
            },
            positions: Positions::Rotary(rotary),
            mup: self.mup.map(|mup| mup.of([width, head_dim])),
            scaled_embeddings: self.scaled_embeddings,
            tied: self.tied,
            logit_cap: self.logit_cap.map(Positive::get),
            dropout: Dropout {
                attention: self.attention_dropout.get(),
                ..Dropout::default()
            },
            padding: padding(self.padding.map(Count::get), vocab)?,
            shape: CausalShape::default(),
            recorded: false,
        };
        Ok(Llama {
            decoder,
            positions,
            rope_scaling: self.rope_scaling,
        })
    }

    fn filled(&self) -> Result<LlamaConfig> {
        let llama = self.resolve()?;
        let decoder = &llama.decoder;
        let theta = match decoder.positions {
            Positions::Rotary(rotary) => Some(rotary.theta),
            Positions::Table(_) => None,
        };
        Ok(LlamaConfig {
            vocab: Some(decoder.vocab.try_into()?),
            embed_dim: Some(decoder.embed_dim.try_into()?),
            num_layers: Some(decoder.num_layers.try_into()?),
            num_heads: Some(decoder.num_heads.try_into()?),
            num_kv_heads: Some(decoder.num_kv_heads.try_into()?),
            head_dim: Some(decoder.head_dim.try_into()?),
            mlp_dim: Some(decoder.mlp.hidden.try_into()?),
            positions: Some(llama.positions.try_into()?),
            rope_theta: theta.map(Positive::try_from).transpose()?,
            ..self.clone()
        })
    }

    fn tiny() -> Vec<LlamaConfig> {
        let tiny = LlamaConfig {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            positions: Some(Count::of(16)),
            ..LlamaConfig::default()
        };
        let shared = LlamaConfig {
            num_heads: Some(Count::of(4)),
            num_kv_heads: Some(Count::of(2)),
            head_dim: Some(Count::of(6)),
            rope_scaling: Some(RopeScaling::Llama3 {
                factor: AtLeastOne::of(4.0),
                low_freq_factor: Positive::of(1.0),
                high_freq_factor: Positive::of(4.0),
                original_max_position_embeddings: Count::of(8),
            }),
            tied: true,
            ..tiny.clone()
        };
        let biased = LlamaConfig {
            num_kv_heads: Some(Count::of(1)),
            rope_theta: Some(Positive::of(100.0)),
            rope_scaling: Some(RopeScaling::Dynamic {
                factor: AtLeastOne::of(2.0),
            }),
            attention_bias: true,
            mlp_bias: true,
            padding: Some(Count::of(3)),
            ..tiny.clone()
        };
        let normalised = LlamaConfig {
            head_dim: Some(Count::of(6)),
            qk_norm: true,
            ..tiny.clone()
        };
        let windowed = LlamaConfig {
            window: Some(Count::of(3)),
            ..tiny.clone()
        };
        let in_turns = LlamaConfig {
            num_layers: Some(Count::of(5)),
            full_every: Some(Count::of(2)),
            window_rope_theta: Some(Positive::of(50.0)),
            qk_norm: true,
            activation: Activation::GeluNew,
            score_width: Some(Positive::of(3.0)),
            scaled_embeddings: true,
            post_norms: true,
            padding: Some(Count::of(0)),
            tied: true,
            ..windowed.clone()
        };
        let capped = LlamaConfig {
            qk_norm: false,
            window_rope_theta: None,
            num_layers: Some(Count::of(2)),
            attention_cap: Some(Positive::of(2.0)),
            logit_cap: Some(Positive::of(3.0)),
            ..in_turns.clone()
        };
        vec![tiny, shared, biased, normalised, windowed, in_turns, capped]
    }

    /// 1,024 tokens.
    fn workload(name: &str) -> LlamaConfig {
        LlamaConfig {
            preset: Some(name.replace("llama-", "v")),
            ..LlamaConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        let class = heading.class(&CLASSES)?;
        Ok(Box::new(hf_config::Settings::of_class(class, text)?))
    }
}

impl LlamaConfig {
    /// How far layers see, with heads of that width in a model for so many positions.
    fn windows(&self, sizes: [usize; 2]) -> Result<Option<Window>> {
        let Some(size) = self.window else {
            let lone = match (self.full_every, self.window_rope_theta) {
                (Some(_), _) => "full_every",
                (None, Some(_)) => "window_rope_theta",
                (None, None) => return Ok(None),
            };
            return Err(Error::config(format!(
                "model.{lone}: no layer has a window; give model.window, or leave it out"
            )));
        };
        if self.window_rope_theta.is_some() && self.full_every.is_none() {
            return Err(Error::config(
                "model.window_rope_theta: every layer has the window; give model.full_every, or say it by model.rope_theta",
            ));
        }
        let own = self.window_rope_theta.map(Positive::get);
        let own = own.map(|theta| rotary(sizes, theta, None));
        Ok(Some(Window {
            size: size.get(),
            full_every: self.full_every.map(Count::get),
            rotary: own.transpose()?,
        }))
    }

    /// Width, layers, heads of queries, of keys and values, hidden width: those that are said, else those of the preset.
    fn sizes(&self, preset: Option<&Published>) -> Result<[usize; 5]> {
        let heads = self.num_heads.map(Count::get);
        // heads of another number share nothing where nothing is said
        let shared = preset
            .filter(|_| heads.is_none())
            .map(|preset| preset.sizes[3]);
        let shared = self.num_kv_heads.map(Count::get).or(shared).or(heads);
        let said = [
            ("embed_dim", self.embed_dim.map(Count::get)),
            ("num_layers", self.num_layers.map(Count::get)),
            ("num_heads", heads),
            ("num_kv_heads", shared),
            ("mlp_dim", self.mlp_dim.map(Count::get)),
        ];
        let mut sizes = [0; 5];
        for (k, (key, said)) in said.into_iter().enumerate() {
            let usual = preset.map(|preset| preset.sizes[k]);
            sizes[k] = said.or(usual).ok_or_else(|| {
                Error::config(format!("model.{key}: missing; give it, or a model.preset"))
            })?;
        }
        let [.., heads, kv_heads, _] = sizes;
        match heads.is_multiple_of(kv_heads) {
            true => Ok(sizes),
            false => Err(Error::config(format!(
                "model.num_kv_heads: expected a divisor of model.num_heads = {heads}, got {kv_heads}"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Family, ModelConfig};

    fn preset(name: &str) -> LlamaConfig {
        LlamaConfig {
            preset: Some(name.to_owned()),
            ..LlamaConfig::default()
        }
    }

    #[test]
    fn presets_have_the_numbers_of_parameters_that_are_published() {
        // LlamaForCausalLM of the checkpoints meta-llama/Llama-2-7b-hf and so on, the last Llama-3.1-405B
        let published = [
            ("v2_7b", 6_738_415_616),
            ("v2_13b", 13_015_864_320),
            ("v2_70b", 68_976_648_192),
            ("v3_8b", 8_030_261_248),
            ("v3_70b", 70_553_706_496),
            ("v3_405b", 405_853_388_800),
        ];
        for (name, count) in published {
            let model = ModelConfig::from(preset(name)).resolve().unwrap();
            let parameters = model.parameters().unwrap();
            let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
            assert_eq!(own, count, "{name}");
        }
    }

    #[test]
    fn operations_are_those_counted_by_hand() {
        let mut shared = LlamaConfig::tiny().remove(1).resolve().unwrap();
        shared.decoder.shape.length = 16;
        // 16 tokens of width 12, four heads of width 6 that share two: queries and output 12 x 24, keys and values 12 x 12, three
        // products of 12 x 10 in each of two blocks, and a head of 12 x 40; scores and what they weigh, 16 x 16 x 24 each in a
        // block, half of it
        let weights = 16 * (2 * (2 * 12 * 24 + 2 * 12 * 12 + 3 * 12 * 10) + 12 * 40);
        let attention = 2 * 16 * 16 * 24;
        assert_eq!(shared.forward_flops(), 2.0 * f64::from(weights + attention));
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut LlamaConfig)| {
            let mut config = preset("v3_8b");
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut LlamaConfig);
        let cases: [(&str, Change); 9] = [
            ("model.preset", &|c| c.preset = Some("7b".to_owned())),
            ("model.embed_dim", &|c| c.preset = None),
            ("model.num_kv_heads", &|c| {
                c.num_kv_heads = Some(Count::of(5));
            }),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(3))),
            ("model.head_dim", &|c| c.head_dim = Some(Count::of(7))),
            ("model.rope_theta", &|c| {
                c.rope_theta = Some(Positive::of(1.0));
            }),
            ("model.rope_scaling", &|c| {
                c.rope_scaling = Some(RopeScaling::Llama3 {
                    factor: AtLeastOne::of(8.0),
                    low_freq_factor: Positive::of(4.0),
                    high_freq_factor: Positive::of(1.0),
                    original_max_position_embeddings: Count::of(8192),
                });
            }),
            ("model.padding", &|c| c.padding = Some(Count::of(128_256))),
            ("model.vocab", &|c| {
                *c = LlamaConfig {
                    vocab: None,
                    ..LlamaConfig::tiny().remove(0)
                };
            }),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
