//! `[model]` of a Mixtral.

use super::{CLASS, Mixtral, hf_config};
use crate::config::{Count, NonNegative, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::decoder::{MupConfig, RopeScaling};
use crate::models::llama::LlamaConfig;
use crate::models::published::Id;
use crate::models::{Blocks, Entries, FamilyConfig, HfConfig, Hidden, RouterLoss, Size};
use crate::nn::{Activation, Moe};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Experts of a layer.
type Experts = Count<1, 65_536>;

/// `[model]` of a configuration with `family = "mixtral"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MixtralConfig {
    /// A published model: `8x7b`, `8x22b`. The keys below override it.
    pub preset: Option<String>,
    /// Entries of the vocabulary; may be more than the tokenizer has, never less. Comes from `preset`, as do the sizes below, where
    /// that is given.
    pub vocab: Option<Entries>,
    /// Width: values of one position.
    pub embed_dim: Option<Size>,
    /// Blocks.
    pub num_layers: Option<Blocks>,
    /// Heads of queries.
    pub num_heads: Option<Size>,
    /// Heads of keys and values, each shared by as many heads of queries (arXiv:2305.13245). Comes from `preset`, or is as many as
    /// `num_heads`.
    pub num_kv_heads: Option<Size>,
    /// Width of a head, an even number; when not given, an equal share of the width.
    pub head_dim: Option<Size>,
    /// Hidden width of an expert.
    pub mlp_dim: Option<Hidden>,
    /// Experts of a layer. Comes from `preset`, or is 8.
    pub num_experts: Option<Experts>,
    /// Experts that each token sees, the likeliest. Comes from `preset`, or is 2.
    pub top_k: Option<Experts>,
    /// How many times its even share an expert takes, while training, of the choices of a row of the batch; when not given, all of
    /// them. What it does not take is dropped and counted.
    pub capacity: Option<Positive>,
    /// Factor of the load-balance loss (arXiv:2101.03961, eq. 4, over all layers at once, as transformers has it: `top_k` where the
    /// load is even).
    pub balance_loss: NonNegative,
    /// Factor of the squared log of the sum that a router's probabilities are divided by (arXiv:2202.08906, eq. 5), a mean over
    /// tokens and layers.
    pub router_z_loss: NonNegative,
    /// Positions that a token sees, itself among them; when not given, all before it.
    pub window: Option<Size>,
    /// Non-linearity of the gates.
    pub activation: Activation,
    /// Tokens of a text that the model is meant for, which transformers is told; longer ones are no error. Comes from `preset`, or is
    /// 4096.
    pub positions: Option<Size>,
    /// Base of the frequencies that positions turn queries and keys by, above 1. Comes from `preset`, or is 1,000,000.
    pub rope_theta: Option<Positive>,
    /// What is done to these frequencies for longer texts; nothing when not given.
    pub rope_scaling: Option<RopeScaling>,
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

impl Default for MixtralConfig {
    fn default() -> MixtralConfig {
        MixtralConfig::of(LlamaConfig::default())
    }
}

/// A published model.
struct Published {
    name: &'static str,
    /// Width, layers, heads of queries, of keys and values, hidden width.
    sizes: [usize; 5],
    positions: usize,
}

/// arXiv:2401.04088, table 1, and the released checkpoints Mixtral-8x7B-v0.1 and Mixtral-8x22B-v0.1: 8 experts, 2 a token, 32,000
/// entries.
const PUBLISHED: [Published; 2] = [
    Published {
        name: "8x7b",
        sizes: [4096, 32, 32, 8, 14_336],
        positions: 32_768,
    },
    Published {
        name: "8x22b",
        sizes: [6144, 56, 48, 8, 16_384],
        positions: 65_536,
    },
];

impl FamilyConfig for MixtralConfig {
    type Model = Mixtral;
    const NAME: &'static str = "mixtral";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["mixtral-8x7b"];

    fn resolve(&self) -> Result<Mixtral> {
        let mut llama = self.llama()?.resolve()?;
        let experts = self.num_experts.map_or(8, Count::get);
        let top_k = self.top_k.map_or(2, Count::get);
        if top_k > experts {
            return Err(Error::config(format!(
                "model.top_k: expected 1 to model.num_experts = {experts}, got {top_k}"
            )));
        }
        let mlp = llama.decoder.mlp;
        let moe = Moe {
            experts,
            top_k,
            renormalize: true,
            capacity: self.capacity.map(Positive::get),
            hidden: mlp.hidden,
            activation: mlp.activation,
            init: mlp.init,
        };
        let loss = RouterLoss {
            balance: self.balance_loss.get(),
            z: self.router_z_loss.get(),
        };
        llama.decoder.experts = Some((moe, loss));
        Ok(Mixtral { llama })
    }

    fn filled(&self) -> Result<MixtralConfig> {
        let llama = self.llama()?.filled()?;
        Ok(MixtralConfig {
            preset: self.preset.clone(),
            num_experts: Some(self.num_experts.unwrap_or(Count::of(8))),
            top_k: Some(self.top_k.unwrap_or(Count::of(2))),
            capacity: self.capacity,
            balance_loss: self.balance_loss,
            router_z_loss: self.router_z_loss,
            ..MixtralConfig::of(llama)
        })
    }

    fn tiny() -> Vec<MixtralConfig> {
        let tiny = MixtralConfig {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            num_experts: Some(Count::of(4)),
            positions: Some(Count::of(16)),
            ..MixtralConfig::default()
        };
        let other = MixtralConfig {
            num_heads: Some(Count::of(4)),
            num_kv_heads: Some(Count::of(2)),
            head_dim: Some(Count::of(6)),
            num_experts: Some(Count::of(5)),
            top_k: Some(Count::of(3)),
            balance_loss: NonNegative::of(0.0),
            window: Some(Count::of(5)),
            padding: Some(Count::of(3)),
            tied: true,
            ..tiny.clone()
        };
        vec![tiny, other]
    }

    /// 1,024 tokens.
    fn workload(name: &str) -> MixtralConfig {
        MixtralConfig {
            preset: Some(name.replace("mixtral-", "")),
            ..MixtralConfig::default()
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        heading.class(&[CLASS])?;
        Ok(Box::new(hf_config::Settings::parse(text)?))
    }
}

impl MixtralConfig {
    /// What a Llama has too, and the default of the rest.
    pub(super) fn of(llama: LlamaConfig) -> MixtralConfig {
        MixtralConfig {
            preset: None,
            vocab: llama.vocab,
            embed_dim: llama.embed_dim,
            num_layers: llama.num_layers,
            num_heads: llama.num_heads,
            num_kv_heads: llama.num_kv_heads,
            head_dim: llama.head_dim,
            mlp_dim: llama.mlp_dim,
            num_experts: None,
            top_k: None,
            capacity: None,
            balance_loss: NonNegative::of(0.02),
            router_z_loss: NonNegative::of(0.0),
            window: llama.window,
            activation: llama.activation,
            positions: llama.positions,
            rope_theta: llama.rope_theta,
            rope_scaling: llama.rope_scaling,
            padding: llama.padding,
            norm_epsilon: llama.norm_epsilon,
            init_std: llama.init_std,
            attention_dropout: llama.attention_dropout,
            mup: llama.mup,
            tied: llama.tied,
        }
    }

    /// The Llama that it is but for experts, with the sizes of the preset.
    fn llama(&self) -> Result<LlamaConfig> {
        let mut llama = LlamaConfig {
            vocab: self.vocab,
            embed_dim: self.embed_dim,
            num_layers: self.num_layers,
            num_heads: self.num_heads,
            num_kv_heads: self.num_kv_heads,
            head_dim: self.head_dim,
            mlp_dim: self.mlp_dim,
            activation: self.activation,
            positions: self.positions,
            rope_theta: Some(self.rope_theta.unwrap_or(Positive::of(1e6))),
            rope_scaling: self.rope_scaling,
            window: self.window,
            padding: self.padding,
            norm_epsilon: self.norm_epsilon,
            init_std: self.init_std,
            attention_dropout: self.attention_dropout,
            mup: self.mup,
            tied: self.tied,
            ..LlamaConfig::default()
        };
        let Some(name) = self.preset.as_deref() else {
            return Ok(llama);
        };
        let published = PUBLISHED.iter().find(|other| other.name == name);
        let published = published.ok_or_else(|| {
            let names: Vec<&str> = PUBLISHED.iter().map(|other| other.name).collect();
            let names = names.join(", ");
            Error::config(format!(
                "model.preset: expected one of {names}, got `{name}`"
            ))
        })?;
        let [width, depth, heads, kv_heads, hidden] = published.sizes;
        if llama.num_heads.is_none() && llama.num_kv_heads.is_none() {
            llama.num_kv_heads = Some(kv_heads.try_into()?);
        }
        llama.vocab.get_or_insert(Count::of(32_000));
        llama.embed_dim.get_or_insert(width.try_into()?);
        llama.num_layers.get_or_insert(depth.try_into()?);
        llama.num_heads.get_or_insert(heads.try_into()?);
        llama.mlp_dim.get_or_insert(hidden.try_into()?);
        llama
            .positions
            .get_or_insert(published.positions.try_into()?);
        Ok(llama)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Family, ModelConfig};

    #[test]
    fn presets_have_the_numbers_of_parameters_that_are_published() {
        // MixtralForCausalLM of mistralai/Mixtral-8x7B-v0.1 and Mixtral-8x22B-v0.1, made by transformers 5.24.0 on the meta device
        for (name, count) in [("8x7b", 46_702_792_704_usize), ("8x22b", 140_620_634_112)] {
            let config = MixtralConfig {
                preset: Some(name.to_owned()),
                ..MixtralConfig::default()
            };
            let parameters = ModelConfig::from(config).resolve().unwrap();
            let parameters = parameters.parameters().unwrap();
            let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
            assert_eq!(own, count, "{name}");
        }
    }

    #[test]
    fn operations_are_those_of_the_experts_that_a_token_sees() {
        let mut tiny = MixtralConfig::tiny().remove(0).resolve().unwrap();
        tiny.llama.decoder.shape.length = 16;
        // 16 tokens of width 12: four products of 12 x 12, a router of 12 x 4 and two experts of three products of 12 x 10 in each
        // of two blocks, and a head of 12 x 40; half of the scores and what they weigh, 16 x 16 x 12 each in a block
        let weights = 16 * (2 * (4 * 12 * 12 + 12 * 4 + 2 * 3 * 12 * 10) + 12 * 40);
        let attention = 2 * 16 * 16 * 12;
        assert_eq!(tiny.forward_flops(), 2.0 * f64::from(weights + attention));
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut MixtralConfig)| {
            let mut config = MixtralConfig::tiny().remove(0);
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut MixtralConfig);
        let cases: [(&str, Change); 4] = [
            ("model.preset", &|c| c.preset = Some("7b".to_owned())),
            ("model.top_k", &|c| c.top_k = Some(Count::of(5))),
            ("model.num_kv_heads", &|c| {
                c.num_kv_heads = Some(Count::of(2))
            }),
            ("model.vocab", &|c| c.vocab = None),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
