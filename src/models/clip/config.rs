//! `[model]` of a CLIP.

use super::{CLASS, Clip, hf_config};
use crate::config::{Count, Finite};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::dual::{
    self, Dual, Joined, TextPool, TextTowerConfig, Usual, text_tower, vision_tower,
};
use crate::models::vit::VitConfig;
use crate::models::{FamilyConfig, HfConfig, Pair, Size};
use crate::nn::Activation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "clip"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClipConfig {
    /// A published model: `b32`, `b16` or `l14` (arXiv:2103.00020, table 20). The keys below override it.
    pub preset: Option<String>,
    /// What reads the picture: the keys of a `vit`, without `classes`. A norm stands before its blocks and one behind the class
    /// token, whatever is said.
    pub vision: VitConfig,
    /// What reads the text.
    pub text: TextTowerConfig,
    /// Values of the vectors that are compared. Comes from `preset` where that is given.
    pub projection: Option<Size>,
    /// First value of the logarithm of what cosines are multiplied by. It is trained, and held between 0 and ln 100.
    pub logit_scale: Finite,
    /// The id that ends texts, whose output stands for a text. When not given, that of the tokenizer. With 2 it is the largest id of the
    /// text, as the first published checkpoints say it.
    pub end: Option<Count<0, 2_147_483_647>>,
}

impl Default for ClipConfig {
    fn default() -> ClipConfig {
        ClipConfig {
            preset: None,
            vision: VitConfig::default(),
            text: TextTowerConfig::default(),
            projection: None,
            logit_scale: Finite::of(2.6592),
            end: None,
        }
    }
}

/// The end of texts that stands for the largest id: what OpenAI's checkpoints say, whose end is 49,407.
pub(super) const LARGEST: u32 = 2;

/// What published models have.
const USUAL: Usual = Usual {
    activation: Activation::QuickGelu,
    norm_epsilon: 1e-5,
    causal: true,
    pool: TextPool::End,
};

/// Name, `vit` preset, patch, width and heads of the text's encoder, values of a vector.
const PRESETS: [(&str, &str, usize, [usize; 3]); 3] = [
    ("b32", "b", 32, [512, 8, 512]),
    ("b16", "b", 16, [512, 8, 512]),
    ("l14", "l", 14, [768, 12, 768]),
];

impl ClipConfig {
    /// The same with what the preset gives said.
    fn said(&self) -> Result<ClipConfig> {
        let mut config = self.clone();
        let Some(name) = &self.preset else {
            return Ok(config);
        };
        let found = PRESETS.iter().find(|preset| preset.0 == name);
        let Some((_, vit, patch, [width, heads, projection])) = found else {
            return Err(Error::config(format!(
                "model.preset: expected one of b32, b16, l14, got `{name}`"
            )));
        };
        let plain = VitConfig::default();
        let vision = &mut config.vision;
        if vision.preset.is_none() && vision.embed_dim.is_none() {
            vision.preset = Some((*vit).to_owned());
        }
        if vision.patch == plain.patch {
            vision.patch = Pair([*patch; 2]);
        }
        if vision.activation == plain.activation {
            vision.activation = USUAL.activation;
        }
        if vision.norm_epsilon == plain.norm_epsilon {
            vision.norm_epsilon = crate::config::Positive::of(USUAL.norm_epsilon);
        }
        config.text = config.text.or([49_408, *width, 12, *heads, 77])?;
        config.projection = config.projection.or(Some((*projection).try_into()?));
        Ok(config)
    }
}

impl FamilyConfig for ClipConfig {
    type Model = Clip;
    const NAME: &'static str = "clip";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["clip-b32", "clip-b16", "clip-l14"];

    fn resolve(&self) -> Result<Clip> {
        let said = self.said()?;
        let mut vision = vision_tower(&said.vision)?;
        (vision.pre_norm, vision.norm_after_pool) = (true, true);
        let text = text_tower(&said.text, USUAL)?;
        let projection = said
            .projection
            .ok_or_else(|| Error::config("model.projection: missing; give it, or model.preset"))?;
        let dual = Dual {
            shape: text.shape(),
            vision,
            text,
            joined: Joined::Projected(projection.get()),
            scale: said.logit_scale.get(),
            bias: None,
        };
        let mut clip = Clip { dual };
        clip.dual.text.pool = match self.end.map(|id| id.get() as u32) {
            None => TextPool::End,
            Some(LARGEST) => TextPool::LargestId,
            Some(id) => TextPool::Id(id),
        };
        Ok(clip)
    }

    fn filled(&self) -> Result<ClipConfig> {
        self.resolve()?;
        let said = self.said()?;
        let (vision, text) = dual::filled(&said.vision, &said.text, USUAL)?;
        Ok(ClipConfig {
            vision,
            text,
            ..said
        })
    }

    fn tiny() -> Vec<ClipConfig> {
        let (vision, text) = dual::tiny();
        let tiny = ClipConfig {
            vision,
            text,
            projection: Some(Count::of(6)),
            ..ClipConfig::default()
        };
        let largest = ClipConfig {
            end: Some(Count::of(LARGEST as usize)),
            ..tiny.clone()
        };
        vec![tiny, largest]
    }

    fn workload(name: &str) -> ClipConfig {
        ClipConfig {
            preset: Some(name.trim_start_matches("clip-").to_owned()),
            ..ClipConfig::default()
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
    fn presets_have_the_numbers_of_parameters_that_are_published() {
        // openai/clip-vit-base-patch32, -base-patch16 and -large-patch14
        let published = [
            ("clip-b32", 151_277_313),
            ("clip-b16", 149_620_737),
            ("clip-l14", 427_616_513),
        ];
        for (name, count) in published {
            let model = ModelConfig::from(ClipConfig::workload(name))
                .resolve()
                .unwrap();
            let parameters = model.parameters().unwrap();
            let own: usize = parameters.iter().map(|p| p.ty.elements()).sum();
            assert_eq!(own, count, "{name}");
        }
    }

    #[test]
    fn what_is_missing_or_not_known_is_told_by_its_key() {
        let refused = |config: ClipConfig| config.resolve().unwrap_err().chain();
        let tiny = || ClipConfig::tiny().remove(0);
        let mut none = tiny();
        none.projection = None;
        assert!(refused(none).starts_with("model.projection: missing"));
        let mut none = tiny();
        none.text.vocab = None;
        assert!(refused(none).starts_with("model.text.vocab: missing"));
        let mut other = tiny();
        other.preset = Some("b64".to_owned());
        assert!(refused(other).starts_with("model.preset: expected one of b32, b16, l14"));
    }
}
