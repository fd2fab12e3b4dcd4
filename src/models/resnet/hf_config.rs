//! `config.json` of `ResNetForImageClassification`: what it says, as our configuration, and back.

use super::{BlockKind, CLASS, Resnet, ResnetConfig, Stem};
use crate::error::{Error, Result};
use crate::hf::config::{check_plain, number, parse};
use crate::hf::default_labels;
use crate::models::{FamilyConfig, HfConfig, ModelConfig};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What a `config.json` says of a residual network.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    said: Said,
    labels: Vec<String>,
}

/// The keys that matter. Absent ones take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
    num_channels: usize,
    embedding_size: usize,
    hidden_sizes: Vec<usize>,
    depths: Vec<usize>,
    layer_type: String,
    hidden_act: String,
    id2label: Option<BTreeMap<String, String>>,
    num_labels: Option<usize>,
    // What follows changes the model in ways that are not supported.
    downsample_in_first_stage: bool,
    downsample_in_bottleneck: bool,
    problem_type: Option<String>,
    quantization_config: Option<Value>,
}

impl Default for Said {
    fn default() -> Said {
        Said {
            num_channels: 3,
            embedding_size: 64,
            hidden_sizes: vec![256, 512, 1024, 2048],
            depths: vec![3, 4, 6, 3],
            layer_type: "bottleneck".to_owned(),
            hidden_act: "relu".to_owned(),
            id2label: None,
            num_labels: None,
            downsample_in_first_stage: false,
            downsample_in_bottleneck: false,
            problem_type: None,
            quantization_config: None,
        }
    }
}

impl Settings {
    pub(super) fn parse(text: &[u8]) -> Result<Settings> {
        let said: Said = parse(text)?;
        let refuse = |key: &str, got: &str, expected: &str| {
            Err(Error::config(format!(
                "{key}: {got} is not supported, expected {expected}"
            )))
        };
        for (key, asked) in [
            ("downsample_in_first_stage", said.downsample_in_first_stage),
            ("downsample_in_bottleneck", said.downsample_in_bottleneck),
        ] {
            if asked {
                return refuse(key, "true", "false");
            }
        }
        if said.hidden_act != "relu" {
            return refuse("hidden_act", &said.hidden_act, "relu");
        }
        if let Some(problem) = &said.problem_type
            && problem != "single_label_classification"
        {
            return refuse("problem_type", problem, "single_label_classification");
        }
        check_plain(said.quantization_config.as_ref())?;
        let labels = match &said.id2label {
            Some(names) => {
                let at = |k: usize| names.get(&k.to_string()).cloned();
                let labels: Option<Vec<String>> = (0..names.len()).map(at).collect();
                labels.ok_or_else(|| {
                    Error::config("id2label: expected the keys 0, 1, .. without a gap")
                })?
            }
            None => default_labels(said.num_labels.unwrap_or(2)),
        };
        Ok(Settings { said, labels })
    }
}

impl HfConfig for Settings {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let said = &self.said;
        let block = match said.layer_type.as_str() {
            "basic" => BlockKind::Basic,
            "bottleneck" => BlockKind::Bottleneck,
            other => {
                return Err(Error::config(format!(
                    "layer_type: {other} is not supported, expected basic or bottleneck"
                )));
            }
        };
        let widths = said.hidden_sizes.iter();
        let widths: Result<Vec<_>> = widths.map(|n| number("hidden_sizes", *n)).collect();
        let blocks: Result<Vec<_>> = said.depths.iter().map(|n| number("depths", *n)).collect();
        let model = ResnetConfig {
            channels: number("num_channels", said.num_channels)?,
            classes: Some(number("num_labels", self.labels.len())?),
            stem: Stem::Imagenet,
            stem_width: number("embedding_size", said.embedding_size)?,
            block: Some(block),
            widths: widths?,
            blocks: blocks?,
            ..ResnetConfig::default()
        };
        model.resolve()?;
        Ok((model.into(), Vec::new()))
    }

    fn class(&self) -> &'static str {
        CLASS.name
    }

    fn labels(&self) -> &[String] {
        &self.labels
    }

    fn drops(&self) -> bool {
        false
    }

    fn stop_dropout(&mut self) {}
}

/// The `config.json` of a residual network, as transformers writes it. `labels` names its classes.
pub(super) fn to_json(resnet: &Resnet, labels: &[String]) -> Value {
    let numbered = || labels.iter().enumerate();
    let names: Map<String, Value> = numbered()
        .map(|(k, name)| (k.to_string(), json!(name)))
        .collect();
    let numbers: Map<String, Value> = numbered()
        .map(|(k, name)| (name.clone(), json!(k)))
        .collect();
    let (widths, depths): (Vec<usize>, Vec<usize>) = resnet.stages.iter().copied().unzip();
    json!({
        "architectures": [CLASS.name],
        "depths": depths,
        "downsample_in_bottleneck": false,
        "downsample_in_first_stage": false,
        "dtype": "float32",
        "embedding_size": resnet.stem_width,
        "hidden_act": "relu",
        "hidden_sizes": widths,
        "id2label": names,
        "label2id": numbers,
        "layer_type": match resnet.block {
            BlockKind::Basic => "basic",
            BlockKind::Bottleneck => "bottleneck",
        },
        "model_type": CLASS.model_type,
        "num_channels": resnet.channels,
    })
}
