//! `[model]` of a residual network.

use super::{CLASS, EXPANSION, Resnet, hf_config};
use crate::config::{Count, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::{Blocks, Entries, FamilyConfig, HfConfig, Pair, Size};
use crate::nn::BatchNorm;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a block is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Two convolutions of 3 x 3: ResNet-18 and -34.
    Basic,
    /// One of 1 x 1 to a quarter of the channels, one of 3 x 3, which takes the stride, and one of 1 x 1 back.
    #[default]
    Bottleneck,
}

/// What comes before the first stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stem {
    /// A convolution of 7 x 7 that halves the picture, and the largest of 3 x 3 places, which halves it again.
    #[default]
    Imagenet,
    /// A convolution of 3 x 3: for pictures of 28 to 64 pixels (arXiv:1512.03385, section 4.2).
    Small,
}

/// `[model]` of a configuration with `family = "resnet"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ResnetConfig {
    /// A published size: `18`, `34`, `50`, `101`, `152` (arXiv:1512.03385, table 1). The keys `block`, `widths` and `blocks` override it.
    pub preset: Option<String>,
    /// Pixels along a side of the pictures, or `[height, width]`. As `data.image.size`.
    pub image: Pair,
    /// Channels of a picture, as `data.image.channels`.
    pub channels: Count<1, 1024>,
    /// Number of classes that the labels tell apart: 10 for labels 0 to 9. Every label has to be below it.
    #[schemars(required)]
    pub classes: Option<Entries>,
    /// What comes before the first stage.
    pub stem: Stem,
    /// Channels behind that.
    pub stem_width: Size,
    /// What a block is. Comes from `preset` where that is given.
    pub block: Option<BlockKind>,
    /// Channels behind each stage, of which all but the first halve the picture. Comes from `preset` where that is given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub widths: Vec<Size>,
    /// Blocks of each stage. Comes from `preset` where that is given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Blocks>,
    /// Whether the last scale of each block begins as 0, so that the block begins as what it reads (arXiv:1706.02677, section 5.1).
    pub zero_init_last: bool,
    /// Added to variances before their root is taken.
    pub norm_epsilon: Positive,
    /// Share of a batch's statistics in the running ones, which an evaluation takes.
    pub norm_momentum: Positive,
}

impl Default for ResnetConfig {
    fn default() -> ResnetConfig {
        ResnetConfig {
            preset: None,
            image: Pair([224, 224]),
            channels: Count::of(3),
            classes: None,
            stem: Stem::default(),
            stem_width: Count::of(64),
            block: None,
            widths: Vec::new(),
            blocks: Vec::new(),
            zero_init_last: true,
            norm_epsilon: Positive::of(1e-5),
            norm_momentum: Positive::of(0.1),
        }
    }
}

/// Blocks of the four stages.
const PRESETS: [(&str, BlockKind, [usize; 4]); 5] = [
    ("18", BlockKind::Basic, [2, 2, 2, 2]),
    ("34", BlockKind::Basic, [3, 4, 6, 3]),
    ("50", BlockKind::Bottleneck, [3, 4, 6, 3]),
    ("101", BlockKind::Bottleneck, [3, 4, 23, 3]),
    ("152", BlockKind::Bottleneck, [3, 8, 36, 3]),
];

impl ResnetConfig {
    /// The same with what the preset gives said.
    fn said(&self) -> Result<ResnetConfig> {
        let mut config = self.clone();
        if let Some(name) = &self.preset {
            let found = PRESETS.iter().find(|preset| preset.0 == name);
            let Some((_, kind, blocks)) = found else {
                return Err(Error::config(format!(
                    "model.preset: expected one of 18, 34, 50, 101, 152, got `{name}`"
                )));
            };
            config.block = config.block.or(Some(*kind));
            let outside = match config.block {
                Some(BlockKind::Basic) => 1,
                _ => EXPANSION,
            };
            if config.widths.is_empty() {
                let widths = [64, 128, 256, 512].map(|width| (width * outside).try_into());
                config.widths = widths.into_iter().collect::<Result<_>>()?;
            }
            if config.blocks.is_empty() {
                let blocks = blocks.iter().map(|blocks| (*blocks).try_into());
                config.blocks = blocks.collect::<Result<_>>()?;
            }
        }
        Ok(config)
    }
}

impl FamilyConfig for ResnetConfig {
    type Model = Resnet;
    const NAME: &'static str = "resnet";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["resnet-18", "resnet-50"];

    fn resolve(&self) -> Result<Resnet> {
        let said = self.said()?;
        let missing =
            |key: &str| Error::config(format!("model.{key}: missing; give it, or a preset"));
        let classes = said.classes.ok_or_else(|| {
            Error::config("model.classes: missing; how many classes do the labels tell apart")
        })?;
        let (widths, blocks) = (said.widths.len(), said.blocks.len());
        if widths == 0 {
            return Err(missing("widths"));
        }
        if widths != blocks {
            return Err(Error::config(format!(
                "model.widths, model.blocks: {widths} and {blocks} stages, expected as many of both"
            )));
        }
        let block = said.block.unwrap_or_default();
        let odd = said
            .widths
            .iter()
            .find(|width| width.get() % EXPANSION != 0);
        if let Some(width) = odd.filter(|_| block == BlockKind::Bottleneck) {
            return Err(Error::config(format!(
                "model.widths: {width} is no multiple of {EXPANSION}, by which a bottleneck is narrower inside"
            )));
        }
        let halved = widths - 1 + if said.stem == Stem::Imagenet { 2 } else { 0 };
        let least = said.image.0[0].min(said.image.0[1]);
        if least >> halved == 0 {
            return Err(Error::config(format!(
                "model.image: a side of {least} pixels is halved {halved} times, to less than one; expected at least {}, or \
                 model.stem = \"small\", or fewer stages",
                1_usize << halved
            )));
        }
        let stages = said.widths.iter().zip(&said.blocks);
        Ok(Resnet {
            image: said.image,
            channels: said.channels.get(),
            classes: classes.get(),
            block,
            stem: said.stem,
            stem_width: said.stem_width.get(),
            stages: stages
                .map(|(width, blocks)| (width.get(), blocks.get()))
                .collect(),
            zero_init_last: said.zero_init_last,
            norm: BatchNorm {
                epsilon: said.norm_epsilon.get(),
                momentum: said.norm_momentum.get(),
                ..BatchNorm::default()
            },
        })
    }

    fn filled(&self) -> Result<ResnetConfig> {
        let block = self.resolve()?.block;
        Ok(ResnetConfig {
            block: Some(block),
            ..self.said()?
        })
    }

    fn tiny() -> Vec<ResnetConfig> {
        let tiny = ResnetConfig {
            image: Pair([16, 12]),
            channels: Count::of(2),
            classes: Some(Count::of(5)),
            stem_width: Count::of(8),
            block: Some(BlockKind::Bottleneck),
            widths: vec![Count::of(16), Count::of(24)],
            blocks: vec![Count::of(2), Count::of(1)],
            zero_init_last: false,
            ..ResnetConfig::default()
        };
        let basic = ResnetConfig {
            block: Some(BlockKind::Basic),
            widths: vec![Count::of(8), Count::of(16)],
            ..tiny.clone()
        };
        vec![tiny, basic]
    }

    fn workload(name: &str) -> ResnetConfig {
        ResnetConfig {
            preset: Some(name.trim_start_matches("resnet-").to_owned()),
            classes: Some(Count::of(1000)),
            ..ResnetConfig::default()
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
    use crate::nn::ParamKind;

    #[test]
    fn presets_have_the_numbers_of_parameters_that_are_published() {
        // torchvision's table of weights: https://docs.pytorch.org/vision/stable/models.html
        let published = [
            ("18", 11_689_512, 1.81),
            ("34", 21_797_672, 3.66),
            ("50", 25_557_032, 4.09),
            ("101", 44_549_160, 7.80),
            ("152", 60_192_808, 11.51),
        ];
        for (name, count, giga) in published {
            let config = ResnetConfig {
                preset: Some(name.to_owned()),
                classes: Some(Count::of(1000)),
                ..ResnetConfig::default()
            };
            let model = ModelConfig::from(config).resolve().unwrap();
            let parameters = model.parameters().unwrap();
            let trained = parameters.iter().filter(|p| p.kind == ParamKind::Trained);
            assert_eq!(
                trained.map(|p| p.ty.elements()).sum::<usize>(),
                count,
                "{name}"
            );
            // multiply-adds, as that table counts them
            let own = model.forward_flops() / 2e9;
            assert!((own - giga).abs() < 0.015, "{name}: {own}");
        }
    }

    #[test]
    fn what_transformers_cannot_say_is_no_export() {
        let mapped = |change: &dyn Fn(&mut ResnetConfig)| {
            let mut config = ResnetConfig::tiny().remove(0);
            change(&mut config);
            let model = ModelConfig::from(config).resolve().unwrap();
            model.mapping().unwrap_err().to_string()
        };
        assert!(mapped(&|c| c.stem = Stem::Small).starts_with("model.stem"));
        let message = mapped(&|c| c.norm_epsilon = Positive::of(1e-3));
        assert!(
            message.starts_with("model.norm_epsilon: 0.001"),
            "{message}"
        );
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |change: &dyn Fn(&mut ResnetConfig)| {
            let mut config = ResnetConfig::tiny().remove(0);
            change(&mut config);
            config.resolve().unwrap_err().to_string()
        };
        type Change<'a> = &'a dyn Fn(&mut ResnetConfig);
        let cases: [(&str, Change); 5] = [
            ("model.preset", &|c| c.preset = Some("51".to_owned())),
            ("model.classes", &|c| c.classes = None),
            ("model.widths: 18 is no multiple of 4", &|c| {
                c.widths[0] = Count::of(18)
            }),
            ("model.widths, model.blocks: 2 and 1 stages", &|c| {
                c.blocks.truncate(1)
            }),
            ("model.image: a side of 1 pixels", &|c| {
                c.image = Pair([1, 1])
            }),
        ];
        for (key, change) in cases {
            let message = refused(change);
            assert!(message.starts_with(key), "{key}: {message}");
        }
    }
}
