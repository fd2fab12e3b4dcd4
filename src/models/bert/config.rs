//! `[model]` of a BERT.

use super::{Bert, CLASSES, hf_config};
use crate::config::{Count, Part, Positive};
use crate::error::Result;
use crate::hf::{Heading, HfClass};
use crate::models::encoder::{Encoder, Places, TokenHead};
use crate::models::published::{Id, Published, padding, sizes, vocab};
use crate::models::{Blocks, EncoderShape, Entries, FamilyConfig, HfConfig, Hidden, Size};
use crate::nn::{Activation, KernelInit, PostNorm};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "bert"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BertConfig {
    /// A published model: `tiny`, `mini`, `small`, `medium`, `base`, `large`. The keys below override it.
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
    /// Non-linearity of the feed-forward layers and of the head for tokens.
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
    /// Whether the head for tokens shares the embeddings.
    pub tied: bool,
    /// Whether a head tells if the second text of a pair follows the first.
    pub pair_head: bool,
    /// Whether a head guesses the tokens of a hidden span by those around it (SpanBERT, arXiv:1907.10529).
    pub span_head: bool,
}

impl Default for BertConfig {
    fn default() -> BertConfig {
        BertConfig {
            preset: None,
            vocab: None,
            embed_dim: None,
            num_layers: None,
            num_heads: None,
            mlp_dim: None,
            activation: Activation::Gelu,
            positions: Count::of(512),
            types: Count::of(2),
            padding: None,
            norm_epsilon: Positive::of(1e-12),
            init_std: Positive::of(0.02),
            dropout: Part::of(0.1),
            attention_dropout: Part::of(0.1),
            tied: true,
            pair_head: true,
            span_head: false,
        }
    }
}

/// arXiv:1810.04805, section 3 (base, large) and arXiv:1908.08962, section 3.1 (the others, of the authors' released 24).
const SIZES: [Published; 6] = [
    ("tiny", [128, 2, 2, 512]),
    ("mini", [256, 4, 4, 1024]),
    ("small", [512, 4, 8, 2048]),
    ("medium", [512, 8, 8, 2048]),
    ("base", [768, 12, 12, 3072]),
    ("large", [1024, 24, 16, 4096]),
];
/// Pieces of the vocabulary that all of them have.
const VOCAB: usize = 30_522;

impl FamilyConfig for BertConfig {
    type Model = Bert;
    const NAME: &'static str = "bert";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &CLASSES;
    const WORKLOADS: &'static [&'static str] = &["bert-base", "bert-large"];

    fn resolve(&self) -> Result<Bert> {
        let preset = self.preset.as_deref();
        let said = [
            self.embed_dim.map(Count::get),
            self.num_layers.map(Count::get),
            self.num_heads.map(Count::get),
            self.mlp_dim.map(Count::get),
        ];
        let [width, depth, heads, mlp] = sizes(&SIZES, preset, said)?;
        let vocab = vocab(self.vocab, preset.map(|_| VOCAB))?;
        let padded = self.padding.map(Count::get).or(preset.map(|_| 0));
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
            places: Places::Row,
            types: self.types.get(),
            padding: padding(padded, vocab)?,
            num_layers: depth,
            sharing: None,
            block,
            shape: EncoderShape::default(),
            recorded: false,
        }
        .shaped();
        Ok(Bert {
            encoder,
            head: TokenHead {
                activation: self.activation,
                norm_epsilon,
                tied: self.tied,
                init,
            },
            pair_head: self.pair_head,
            span_head: self.span_head,
        })
    }

    fn filled(&self) -> Result<BertConfig> {
        let bert = self.resolve()?;
        let (encoder, block) = (&bert.encoder, bert.encoder.block);
        Ok(BertConfig {
            vocab: Some(encoder.vocab.try_into()?),
            embed_dim: Some(block.embed_dim.try_into()?),
            num_layers: Some(encoder.num_layers.try_into()?),
            num_heads: Some(block.num_heads.try_into()?),
            mlp_dim: Some(block.mlp_dim.try_into()?),
            padding: encoder
                .padding
                .map(|id| (id as usize).try_into())
                .transpose()?,
            ..self.clone()
        })
    }

    fn tiny() -> Vec<BertConfig> {
        let tiny = BertConfig {
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(12)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(3)),
            mlp_dim: Some(Count::of(10)),
            positions: Count::of(16),
            padding: Some(Count::of(0)),
            ..BertConfig::default()
        };
        let alone = BertConfig {
            pair_head: false,
            tied: false,
            types: Count::of(1),
            ..tiny.clone()
        };
        vec![tiny, alone]
    }

    /// 512 tokens, 77 of which are asked for.
    fn workload(name: &str) -> BertConfig {
        BertConfig {
            preset: Some(name.trim_start_matches("bert-").to_owned()),
            ..BertConfig::default()
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

    fn parameters(config: BertConfig) -> usize {
        let model = ModelConfig::from(config).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        parameters.iter().map(|p| p.ty.elements()).sum()
    }

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // BertForPreTraining and BertForMaskedLM of transformers 5.24.0 with these sizes, on the meta device
        let expected: [(&str, [usize; 2]); 6] = [
            ("tiny", [4_433_468, 4_416_698]),
            ("mini", [11_267_900, 11_201_594]),
            ("small", [29_058_876, 28_795_194]),
            ("medium", [41_668_412, 41_404_730]),
            ("base", [110_106_428, 109_514_298]),
            ("large", [336_226_108, 335_174_458]),
        ];
        for (name, [both, tokens]) in expected {
            let of = |pair_head| BertConfig {
                preset: Some(name.to_owned()),
                pair_head,
                ..BertConfig::default()
            };
            assert_eq!(parameters(of(true)), both, "{name}");
            assert_eq!(parameters(of(false)), tokens, "{name}");
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut BertConfig)| {
            let mut config = BertConfig {
                preset: Some("tiny".to_owned()),
                ..BertConfig::default()
            };
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut BertConfig);
        let cases: [(&str, Change); 4] = [
            ("model.preset", &|c| c.preset = Some("huge".to_owned())),
            ("model.embed_dim", &|c| c.preset = None),
            ("model.num_heads", &|c| c.num_heads = Some(Count::of(3))),
            ("model.padding", &|c| c.padding = Some(Count::of(30_522))),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
