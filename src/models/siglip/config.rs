//! `[model]` of a SigLIP.

use super::{CLASS, Siglip, hf_config};
use crate::config::Finite;
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::dual::{
    self, Dual, Joined, TextPool, TextTowerConfig, Usual, text_tower, vision_tower,
};
use crate::models::vit::{Pool, VitConfig};
use crate::models::{FamilyConfig, HfConfig, Pair};
use crate::nn::Activation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "siglip"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SiglipConfig {
    /// A published model: `b16`, `l16` or `so400m_14` (arXiv:2303.15343; arXiv:2305.13035 for the last). The keys below override it.
    pub preset: Option<String>,
    /// What reads the picture: the keys of a `vit`, without `classes`. There is no class token, whatever is said.
    pub vision: VitConfig,
    /// What reads the text.
    pub text: TextTowerConfig,
    /// First value of the logarithm of what cosines are multiplied by, which is trained.
    pub logit_scale: Finite,
    /// First value of what is added to them, which is trained.
    pub logit_bias: Finite,
}

impl Default for SiglipConfig {
    fn default() -> SiglipConfig {
        SiglipConfig {
            preset: None,
            vision: VitConfig::default(),
            text: TextTowerConfig::default(),
            logit_scale: Finite::of(std::f64::consts::LN_10),
            logit_bias: Finite::of(-10.0),
        }
    }
}

/// What published models have.
const USUAL: Usual = Usual {
    activation: Activation::GeluNew,
    norm_epsilon: 1e-6,
    causal: false,
    pool: TextPool::Last,
};

/// Name, patch, and of both encoders width, blocks, heads and hidden width.
const PRESETS: [(&str, usize, [usize; 4]); 3] = [
    ("b16", 16, [768, 12, 12, 3072]),
    ("l16", 16, [1024, 24, 16, 4096]),
    ("so400m_14", 14, [1152, 27, 16, 4304]),
];

impl SiglipConfig {
    /// The same with what the preset gives said.
    fn said(&self) -> Result<SiglipConfig> {
        let mut config = self.clone();
        config.vision.class_token = Some(false);
        config.vision.pool = Pool::Mean;
        let Some(name) = &self.preset else {
            return Ok(config);
        };
        let found = PRESETS.iter().find(|preset| preset.0 == name);
        let Some((_, patch, [width, layers, heads, hidden])) = found else {
            return Err(Error::config(format!(
                "model.preset: expected one of b16, l16, so400m_14, got `{name}`"
            )));
        };
        let plain = VitConfig::default();
        let vision = &mut config.vision;
        vision.embed_dim = vision.embed_dim.or(Some((*width).try_into()?));
        vision.num_layers = vision.num_layers.or(Some((*layers).try_into()?));
        vision.num_heads = vision.num_heads.or(Some((*heads).try_into()?));
        vision.mlp_dim = vision.mlp_dim.or(Some((*hidden).try_into()?));
        if vision.patch == plain.patch {
            vision.patch = Pair([*patch; 2]);
        }
        if vision.activation == plain.activation {
            vision.activation = USUAL.activation;
        }
        let text = config.text.or([32_000, *width, *layers, *heads, 64])?;
        config.text = TextTowerConfig {
            mlp_dim: text.mlp_dim.or(Some((*hidden).try_into()?)),
            ..text
        };
        Ok(config)
    }
}

impl FamilyConfig for SiglipConfig {
    type Model = Siglip;
    const NAME: &'static str = "siglip";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["siglip-b16", "siglip-l16", "siglip-so400m_14"];

    fn resolve(&self) -> Result<Siglip> {
        let said = self.said()?;
        let vision = vision_tower(&said.vision)?;
        let block = vision.encoder;
        if !block.shares_width() {
            return Err(Error::config(
                "model.vision.head_dim: the heads of this model share the width evenly; leave it out",
            ));
        }
        let text = text_tower(&said.text, USUAL)?;
        Ok(Siglip {
            dual: Dual {
                shape: text.shape(),
                vision,
                text,
                joined: Joined::Attended(block.mlp_dim),
                scale: said.logit_scale.get(),
                bias: Some(said.logit_bias.get()),
            },
        })
    }

    fn filled(&self) -> Result<SiglipConfig> {
        self.resolve()?;
        let said = self.said()?;
        let (vision, text) = dual::filled(&said.vision, &said.text, USUAL)?;
        Ok(SiglipConfig {
            vision,
            text,
            ..said
        })
    }

    fn tiny() -> Vec<SiglipConfig> {
        let (vision, text) = dual::tiny();
        vec![SiglipConfig {
            vision,
            text,
            ..SiglipConfig::default()
        }]
    }

    fn workload(name: &str) -> SiglipConfig {
        SiglipConfig {
            preset: Some(name.trim_start_matches("siglip-").to_owned()),
            ..SiglipConfig::default()
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

    #[test]
    fn presets_have_the_numbers_of_parameters_that_transformers_counts() {
        // SiglipModel of transformers 5.24.0 with these sizes; the first is google/siglip-base-patch16-224
        let published = [
            ("siglip-b16", 203_155_970),
            ("siglip-l16", 652_089_346),
            ("siglip-so400m_14", 877_415_602),
        ];
        for (name, count) in published {
            let model = ModelConfig::from(SiglipConfig::workload(name))
                .resolve()
                .unwrap();
            let parameters = model.parameters().unwrap();
            let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
            assert_eq!(own, count, "{name}");
        }
    }
}
