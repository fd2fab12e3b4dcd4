//! `[model]` of a stack of restricted Boltzmann machines.

use super::{CLASS, Rbm};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::own_config::OwnConfig;
use crate::models::{Entries, FamilyConfig, HfConfig, Pair, Size};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "rbm"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RbmConfig {
    /// Pixels along a side of the pictures, or `[height, width]`; as `data.image.size`.
    pub image: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Hidden units of each layer. The last one trains; those below it are fixed, and come from `train.init`.
    pub hidden: Vec<Size>,
    /// Classes: a net of the same layers that tells them apart, all of which train, in place of pre-training.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classes: Option<Entries>,
}

impl Default for RbmConfig {
    fn default() -> RbmConfig {
        RbmConfig {
            image: Pair([28, 28]),
            channels: Count::of(1),
            hidden: vec![Count::of(500)],
            classes: None,
        }
    }
}

impl FamilyConfig for RbmConfig {
    type Model = Rbm;
    const NAME: &'static str = "rbm";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["rbm-mnist"];

    fn resolve(&self) -> Result<Rbm> {
        if self.hidden.is_empty() || self.hidden.len() > 64 {
            let got = self.hidden.len();
            return Err(Error::config(format!(
                "model.hidden: expected 1 to 64 layers, got {got}"
            )));
        }
        Ok(Rbm {
            image: self.image,
            channels: self.channels.get(),
            hidden: self.hidden.iter().map(|n| n.get()).collect(),
            classes: self.classes.map(Count::get),
            said: self.clone(),
        })
    }

    fn filled(&self) -> Result<RbmConfig> {
        self.resolve().map(|_| self.clone())
    }

    fn tiny() -> Vec<RbmConfig> {
        let stack = RbmConfig {
            image: Pair([4, 6]),
            channels: Count::of(1),
            hidden: vec![Count::of(12), Count::of(8)],
            classes: None,
        };
        vec![
            stack.clone(),
            RbmConfig {
                classes: Some(Count::of(5)),
                ..stack
            },
        ]
    }

    /// 500 hidden units over the pixels of MNIST.
    fn workload(_name: &str) -> RbmConfig {
        RbmConfig::default()
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(OwnConfig::parse::<RbmConfig>(text, CLASS)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::ModelConfig;
    use crate::nn::ParamKind;

    #[test]
    fn the_last_layer_trains_and_all_of_them_with_classes() {
        let counts = |classes| {
            let config = RbmConfig {
                hidden: vec![Count::of(500), Count::of(500), Count::of(2000)],
                classes,
                ..RbmConfig::default()
            };
            let model = ModelConfig::from(config).resolve().unwrap();
            let parameters = model.parameters().unwrap();
            let count = |kind| -> usize {
                let own = parameters.iter().filter(|p| p.kind == kind);
                own.map(|p| p.ty.elements()).sum()
            };
            (count(ParamKind::Trained), count(ParamKind::Fixed))
        };
        // the sizes of Hinton, Osindero and Teh, 2006
        let [first, second, third] = [(784, 500), (500, 500), (500, 2000)]
            .map(|(below, above): (usize, usize)| below * above + below + above);
        assert_eq!(counts(None), (third, first + second));
        let net = 784 * 500 + 500 + 500 * 500 + 500 + 500 * 2000 + 2000 + 2000 * 10 + 10;
        assert_eq!(counts(Some(Count::of(10))), (net, 0));
    }
}
