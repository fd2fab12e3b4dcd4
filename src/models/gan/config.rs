//! `[model]` of a generator and a discriminator.

use super::{CLASS, Gan};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::own_config::{OwnConfig, check_halves};
use crate::models::{FamilyConfig, HfConfig, Pair, Size};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "gan"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GanConfig {
    /// Pixels along a side of the pictures, or `[height, width]`; as `data.image.size`. Divides by 2 as often as there are `layers`.
    pub image: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Values of a code.
    pub code: Size,
    /// How often the generator doubles a picture, and the discriminator halves it.
    pub layers: Count<1, 12>,
    /// Channels of the largest hidden picture of the generator; each smaller one has twice as many.
    pub generator: Count<1, 65_536>,
    /// The same of the discriminator.
    pub discriminator: Count<1, 65_536>,
    /// What keeps the discriminator in bounds.
    pub norm: DiscriminatorNorm,
}

/// What keeps a discriminator in bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DiscriminatorNorm {
    /// Batch norm behind each convolution but the first and the last, of real and made pictures apart.
    #[default]
    Batch,
    /// Each kernel divided by its largest singular value (arXiv:1802.05957).
    Spectral,
    /// Nothing.
    None,
}

/// The sizes of arXiv:1511.06434: pictures of 64 x 64 pixels.
impl Default for GanConfig {
    fn default() -> GanConfig {
        GanConfig {
            image: Pair([64, 64]),
            channels: Count::of(3),
            code: Count::of(100),
            layers: Count::of(4),
            generator: Count::of(64),
            discriminator: Count::of(64),
            norm: DiscriminatorNorm::Batch,
        }
    }
}

impl FamilyConfig for GanConfig {
    type Model = Gan;
    const NAME: &'static str = "gan";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["gan-64"];

    fn resolve(&self) -> Result<Gan> {
        let layers = self.layers.get();
        check_halves("model.layers", self.image.0, layers)?;
        for (key, widest) in [
            ("generator", self.generator),
            ("discriminator", self.discriminator),
        ] {
            let most = widest.get() << (layers - 1);
            if most > 1 << 20 {
                let widest = widest.get();
                return Err(Error::config(format!(
                    "model.{key}: {widest} channels doubled over {layers} layers are {most}; expected at most 1048576"
                )));
            }
        }
        Ok(Gan {
            image: self.image,
            channels: self.channels.get(),
            code: self.code.get(),
            layers,
            generator: self.generator.get(),
            discriminator: self.discriminator.get(),
            norm: self.norm,
            said: self.clone(),
        })
    }

    fn filled(&self) -> Result<GanConfig> {
        self.resolve().map(|_| self.clone())
    }

    fn tiny() -> Vec<GanConfig> {
        let tiny = GanConfig {
            image: Pair([8, 12]),
            channels: Count::of(2),
            code: Count::of(5),
            layers: Count::of(2),
            generator: Count::of(3),
            discriminator: Count::of(4),
            norm: DiscriminatorNorm::Batch,
        };
        let with = |norm| GanConfig {
            norm,
            ..tiny.clone()
        };
        vec![tiny.clone(), with(DiscriminatorNorm::Spectral)]
    }

    /// The paper's.
    fn workload(_name: &str) -> GanConfig {
        GanConfig::default()
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(OwnConfig::parse::<GanConfig>(text, CLASS)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;
    use crate::nn::ParamKind;

    #[test]
    fn both_have_the_parameters_of_pytorchs_dcgan() {
        let model = ModelConfig::from(GanConfig::default()).resolve().unwrap();
        let parameters = model.parameters().unwrap();
        let of = |path: &str| -> usize {
            let own = parameters
                .iter()
                .filter(|p| p.path.starts_with(path) && p.kind == ParamKind::Trained);
            own.map(|p| p.ty.elements()).sum()
        };
        // netG and netD of pytorch/examples/dcgan, nz = 100, ngf = ndf = 64, nc = 3
        assert_eq!(of("generator/"), 3_576_704);
        assert_eq!(of("discriminator/"), 2_765_568);
    }

    #[test]
    fn layers_that_do_not_halve_the_picture_are_refused() {
        let config = GanConfig {
            image: Pair([28, 28]),
            ..GanConfig::default()
        };
        let error = config.resolve().unwrap_err().to_string();
        assert!(
            error.starts_with("model.layers: images of 28x28 do not halve 4 times"),
            "{error}"
        );
    }
}
