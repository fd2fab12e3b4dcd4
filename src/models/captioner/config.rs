//! `[model]` of a captioner.

use super::{CLASS, Captioner, hf_config};
use crate::config::Count;
use crate::error::{Context, Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::gpt2::Gpt2Config;
use crate::models::vit::VitConfig;
use crate::models::{FamilyConfig, HfConfig};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "captioner"`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CaptionerConfig {
    /// What reads the picture: the keys of a `vit`, without `classes`.
    pub encoder: VitConfig,
    /// What writes the text: the keys of a `gpt2`. Each of its blocks looks at the picture too.
    pub decoder: Gpt2Config,
    /// The id that stands before each text. When not given, what begins texts in the vocabulary, or ends them.
    pub start: Option<Count<0, 2_147_483_647>>,
}

/// The same error, said of a part of the model.
fn of_part<T>(part: &str, result: Result<T>) -> Result<T> {
    result.with_context(|| format!("model.{part}, as a model of its own"))
}

impl FamilyConfig for CaptionerConfig {
    type Model = Captioner;
    const NAME: &'static str = "captioner";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["captioner-b"];

    fn resolve(&self) -> Result<Captioner> {
        if self.encoder.classes.is_some() {
            return Err(Error::config(
                "model.encoder.classes: a captioner tells no classes apart; leave it out",
            ));
        }
        let encoder = VitConfig {
            classes: Some(Count::of(1)),
            ..self.encoder.clone()
        };
        let encoder = of_part("encoder", encoder.resolve())?;
        if self.decoder.mup.is_some() {
            return Err(Error::config(
                "model.decoder.mup: not supported beside an encoder; leave it out",
            ));
        }
        let decoder = of_part("decoder", self.decoder.resolve())?.decoder;
        let start = self.start.map(|id| id.get() as u32);
        if let Some(id) = start.filter(|id| *id as usize >= decoder.vocab) {
            let vocab = decoder.vocab;
            return Err(Error::config(format!(
                "model.start: {id} is no entry of a vocabulary of {vocab}, expected one below that"
            )));
        }
        Ok(Captioner {
            encoder,
            decoder,
            start,
            eos: 0,
        })
    }

    fn filled(&self) -> Result<CaptionerConfig> {
        self.resolve()?;
        let encoder = VitConfig {
            classes: Some(Count::of(1)),
            ..self.encoder.clone()
        };
        Ok(CaptionerConfig {
            encoder: VitConfig {
                classes: None,
                ..encoder.filled()?
            },
            decoder: self.decoder.filled()?,
            start: self.start,
        })
    }

    fn tiny() -> Vec<CaptionerConfig> {
        let encoder = VitConfig {
            classes: None,
            ..VitConfig::tiny().remove(0)
        };
        let bridged = CaptionerConfig {
            encoder: encoder.clone(),
            decoder: Gpt2Config {
                embed_dim: Some(Count::of(8)),
                num_heads: Some(Count::of(2)),
                mlp_dim: Some(Count::of(10)),
                ..Gpt2Config::tiny().remove(0)
            },
            start: Some(Count::of(3)),
        };
        let plain = CaptionerConfig {
            encoder,
            decoder: Gpt2Config::tiny().remove(1),
            start: None,
        };
        vec![bridged, plain]
    }

    /// A ViT-B/16, and a decoder of 6 blocks of its width, 32,000 pieces, captions of 64 tokens (arXiv:2306.07915, section 3.1).
    fn workload(_name: &str) -> CaptionerConfig {
        CaptionerConfig {
            encoder: VitConfig {
                preset: Some("b".to_owned()),
                ..VitConfig::default()
            },
            decoder: Gpt2Config {
                vocab: Some(Count::of(32_000)),
                embed_dim: Some(Count::of(768)),
                num_layers: Some(Count::of(6)),
                num_heads: Some(Count::of(12)),
                positions: Some(Count::of(64)),
                ..Gpt2Config::default()
            },
            start: None,
        }
    }

    fn hf_config(text: &[u8], heading: &Heading) -> Result<Box<dyn HfConfig>> {
        heading.class(&[CLASS])?;
        let said = hf_config::Settings::parse(text, heading.version())?;
        Ok(Box::new(said))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_part_cannot_be_is_said_of_the_part() {
        let tiny = || CaptionerConfig::tiny().remove(0);
        let refused = |config: CaptionerConfig| config.resolve().unwrap_err().chain();
        let mut wide = tiny();
        wide.decoder.num_heads = Some(Count::of(3));
        let message = refused(wide);
        assert!(message.starts_with("model.decoder"), "{message}");
        assert!(message.contains("num_heads"), "{message}");
        let mut told = tiny();
        told.encoder.classes = Some(Count::of(3));
        assert!(refused(told).starts_with("model.encoder.classes"));
        let mut beyond = tiny();
        beyond.start = Some(Count::of(40));
        assert!(refused(beyond).starts_with("model.start: 40 is no entry of a vocabulary of 40"));
    }
}
