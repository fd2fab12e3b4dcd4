//! `[model]` of a Flamingo.

use super::{CLASS, Flamingo, Resampler};
use crate::config::Count;
use crate::error::{Context, Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::decoder::Decoder;
use crate::models::own_config::OwnConfig;
use crate::models::vit::{Vit, VitConfig};
use crate::models::{Blocks, FamilyConfig, Gpt2Config, HfConfig, Hidden, LlamaConfig, Size};
use crate::nn::Activation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "flamingo"`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FlamingoConfig {
    /// What reads pictures: the keys of a `vit`, without `classes`.
    pub encoder: VitConfig,
    /// What makes a fixed number of vectors of each picture.
    pub resampler: ResamplerConfig,
    /// What writes the text: the keys of a `gpt2` or a `llama`, and `kind` with that name.
    pub decoder: LanguageConfig,
    /// Of so many blocks of the decoder the first has a layer before it that looks at pictures; 1, before each, when not given.
    pub cross_every: Option<Blocks>,
    /// Pictures of a text that there is room for: 1 when not given, and all that a pair has.
    pub pictures: Option<Count<1, 64>>,
    /// The id that stands before each text. When not given, what begins texts in the vocabulary, or ends them.
    pub start: Option<Count<0, 2_147_483_647>>,
}

/// `[model.resampler]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ResamplerConfig {
    /// Vectors that a picture becomes.
    pub latents: Size,
    /// Layers.
    pub num_layers: Blocks,
    /// Attention heads.
    pub num_heads: Size,
    /// Width of a head; when not given, such that they share the encoder's width evenly.
    pub head_dim: Option<Size>,
    /// Hidden width of the feed-forward layers; when not given, 4 times the encoder's width.
    pub mlp_dim: Option<Hidden>,
    /// Non-linearity of the feed-forward layers.
    pub activation: Activation,
}

impl Default for ResamplerConfig {
    /// arXiv:2204.14198, table 4.
    fn default() -> ResamplerConfig {
        ResamplerConfig {
            latents: Count::of(64),
            num_layers: Count::of(6),
            num_heads: Count::of(16),
            head_dim: None,
            mlp_dim: None,
            activation: Activation::Relu2,
        }
    }
}

impl ResamplerConfig {
    fn resolve(&self, width: usize) -> Result<Resampler> {
        let heads = self.num_heads.get();
        let head_dim = match self.head_dim {
            Some(dim) => dim.get(),
            None if width.is_multiple_of(heads) => width / heads,
            None => {
                return Err(Error::config(format!(
                    "model.resampler.num_heads: {heads} heads do not share the encoder's width of {width} evenly; give another number, \
                     or model.resampler.head_dim"
                )));
            }
        };
        Ok(Resampler {
            latents: self.latents.get(),
            num_layers: self.num_layers.get(),
            num_heads: heads,
            head_dim,
            mlp_dim: self.mlp_dim.map_or(4 * width, Count::get),
            activation: self.activation,
        })
    }
}

/// A decoder of text, by the keys of its family.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LanguageConfig {
    /// One with a table of positions.
    Gpt2(Gpt2Config),
    /// One with gates and rotary positions.
    Llama(Box<LlamaConfig>),
}

impl Default for LanguageConfig {
    fn default() -> LanguageConfig {
        LanguageConfig::Gpt2(Gpt2Config::default())
    }
}

impl LanguageConfig {
    fn resolve(&self) -> Result<Decoder> {
        match self {
            LanguageConfig::Gpt2(config) => Ok(config.resolve()?.decoder),
            LanguageConfig::Llama(config) => Ok(config.resolve()?.decoder),
        }
    }

    fn filled(&self) -> Result<LanguageConfig> {
        Ok(match self {
            LanguageConfig::Gpt2(config) => LanguageConfig::Gpt2(config.filled()?),
            LanguageConfig::Llama(config) => LanguageConfig::Llama(Box::new(config.filled()?)),
        })
    }
}

/// The same error, said of a part of the model.
fn of_part<T>(part: &str, result: Result<T>) -> Result<T> {
    result.with_context(|| format!("model.{part}, as a model of its own"))
}

impl FlamingoConfig {
    /// Both halves.
    fn halves(&self) -> Result<(VitConfig, Vit, Decoder)> {
        if self.encoder.classes.is_some() {
            return Err(Error::config(
                "model.encoder.classes: its pictures are not told apart; leave it out",
            ));
        }
        let encoder = VitConfig {
            classes: Some(Count::of(1)),
            ..self.encoder.clone()
        };
        let vit = of_part("encoder", encoder.resolve())?;
        let decoder = of_part("decoder", self.decoder.resolve())?;
        let refused = |key: &str| {
            let key = format!("model.decoder.{key}");
            Error::config(format!(
                "{key}: not supported beside an encoder; leave it out"
            ))
        };
        match (&decoder.mup, &decoder.experts) {
            (Some(_), _) => Err(refused("mup")),
            (_, Some(_)) => Err(refused("experts")),
            _ => Ok((encoder, vit, decoder)),
        }
    }
}

impl FamilyConfig for FlamingoConfig {
    type Model = Flamingo;
    const NAME: &'static str = "flamingo";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["flamingo-gpt2_xl"];

    fn resolve(&self) -> Result<Flamingo> {
        let (_, encoder, decoder) = self.halves()?;
        let resampler = self.resampler.resolve(encoder.encoder.embed_dim)?;
        let start = self.start.map(|id| id.get() as u32);
        if let Some(id) = start.filter(|id| *id as usize >= decoder.vocab) {
            let vocab = decoder.vocab;
            return Err(Error::config(format!(
                "model.start: {id} is no entry of a vocabulary of {vocab}, expected one below that"
            )));
        }
        let cross_every = self.cross_every.map_or(1, Count::get);
        if cross_every > decoder.num_layers {
            let blocks = decoder.num_layers;
            return Err(Error::config(format!(
                "model.cross_every: {cross_every}, but the decoder has {blocks} blocks; expected at most that many"
            )));
        }
        Ok(Flamingo {
            encoder,
            resampler,
            decoder: Box::new(decoder),
            cross_every,
            pictures: self.pictures.map_or(1, Count::get),
            start,
            eos: 0,
            said: self.filled()?,
        })
    }

    fn filled(&self) -> Result<FlamingoConfig> {
        let (encoder, vit, _) = self.halves()?;
        let resampler = self.resampler.resolve(vit.encoder.embed_dim)?;
        Ok(FlamingoConfig {
            encoder: VitConfig {
                classes: None,
                ..encoder.filled()?
            },
            resampler: ResamplerConfig {
                head_dim: Some(resampler.head_dim.try_into()?),
                mlp_dim: Some(resampler.mlp_dim.try_into()?),
                ..self.resampler.clone()
            },
            decoder: self.decoder.filled()?,
            cross_every: Some(self.cross_every.unwrap_or(Count::of(1))),
            pictures: Some(self.pictures.unwrap_or(Count::of(1))),
            start: self.start,
        })
    }

    fn tiny() -> Vec<FlamingoConfig> {
        let encoder = VitConfig {
            classes: None,
            ..VitConfig::tiny().remove(0)
        };
        let gpt2 = FlamingoConfig {
            encoder,
            resampler: ResamplerConfig {
                latents: Count::of(4),
                num_layers: Count::of(2),
                num_heads: Count::of(2),
                ..ResamplerConfig::default()
            },
            decoder: LanguageConfig::Gpt2(Gpt2Config::tiny().remove(0)),
            cross_every: Some(Count::of(2)),
            pictures: Some(Count::of(2)),
            start: Some(Count::of(3)),
        };
        let llama = FlamingoConfig {
            resampler: ResamplerConfig {
                head_dim: Some(Count::of(5)),
                mlp_dim: Some(Count::of(10)),
                activation: Activation::Relu,
                ..gpt2.resampler.clone()
            },
            decoder: LanguageConfig::Llama(Box::new(LlamaConfig::tiny().remove(0))),
            cross_every: None,
            pictures: None,
            ..gpt2.clone()
        };
        vec![gpt2, llama]
    }

    /// A ViT-L/16 and a GPT-2 XL; 64 vectors a picture, a layer before every fourth block, five pictures a text of 256 tokens
    /// (arXiv:2204.14198, sections 2 and 3.1, with halves that are public).
    fn workload(_name: &str) -> FlamingoConfig {
        FlamingoConfig {
            encoder: VitConfig {
                preset: Some("l".to_owned()),
                ..VitConfig::default()
            },
            decoder: LanguageConfig::Gpt2(Gpt2Config {
                preset: Some("xl".to_owned()),
                positions: Some(Count::of(256)),
                ..Gpt2Config::default()
            }),
            cross_every: Some(Count::of(4)),
            pictures: Some(Count::of(5)),
            ..FlamingoConfig::default()
        }
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(OwnConfig::parse::<FlamingoConfig>(text, CLASS)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;

    fn refused(config: FlamingoConfig) -> String {
        config.resolve().unwrap_err().chain()
    }

    #[test]
    fn what_a_part_cannot_be_is_said_of_the_part() {
        let tiny = || FlamingoConfig::tiny().remove(0);
        let mut told = tiny();
        told.encoder.classes = Some(Count::of(3));
        assert!(refused(told).starts_with("model.encoder.classes"));
        let mut uneven = tiny();
        uneven.resampler.num_heads = Count::of(5);
        assert!(refused(uneven).starts_with("model.resampler.num_heads: 5 heads do not share"));
        let mut sparse = tiny();
        sparse.cross_every = Some(Count::of(3));
        assert!(refused(sparse).starts_with("model.cross_every: 3, but the decoder has 2 blocks"));
        let mut beyond = tiny();
        beyond.start = Some(Count::of(40));
        assert!(refused(beyond).starts_with("model.start: 40 is no entry of a vocabulary of 40"));
    }

    #[test]
    fn its_own_config_json_says_the_same_model() {
        for config in FlamingoConfig::tiny() {
            let model = ModelConfig::from(config).resolve().unwrap();
            let text = serde_json::to_vec(&model.config_json(&[], 1)).unwrap();
            let read = OwnConfig::parse::<FlamingoConfig>(&text, CLASS).unwrap();
            assert_eq!(read.model().unwrap().0.resolve().unwrap(), model);
        }
    }
}
