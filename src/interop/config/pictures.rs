//! `config.json` of models of pictures: what it says, as our configuration, and back.

use super::number;
use crate::error::{Error, Result};
use crate::models::mae::Mae;
use crate::models::vit::Vit;
use crate::models::{Entries, MaeConfig, ModelConfig, Pair, Size, VitConfig};
use crate::nn::Activation;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What a `config.json` says of a `ViTForImageClassification` or a `ViTMAEForPreTraining`.
#[derive(Clone, Debug)]
pub(super) struct Pictures {
    family: Family,
    said: Said,
    labels: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Family {
    Vit,
    Mae,
}

/// The keys that matter. Absent ones take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Said {
    hidden_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    intermediate_size: usize,
    hidden_act: String,
    hidden_dropout_prob: f64,
    attention_probs_dropout_prob: f64,
    layer_norm_eps: f64,
    image_size: Pair,
    patch_size: Pair,
    num_channels: usize,
    qkv_bias: bool,
    id2label: Option<BTreeMap<String, String>>,
    num_labels: Option<usize>,
    decoder_hidden_size: usize,
    decoder_num_hidden_layers: usize,
    decoder_num_attention_heads: usize,
    decoder_intermediate_size: usize,
    mask_ratio: f64,
    norm_pix_loss: bool,
    head_dim: Option<usize>,
    // What follows changes the model in ways that are not supported.
    problem_type: Option<String>,
    pruned_heads: Option<Map<String, Value>>,
    quantization_config: Option<Value>,
}

impl Default for Said {
    fn default() -> Said {
        Said {
            hidden_size: 768,
            num_hidden_layers: 12,
            num_attention_heads: 12,
            intermediate_size: 3072,
            hidden_act: "gelu".to_owned(),
            hidden_dropout_prob: 0.0,
            attention_probs_dropout_prob: 0.0,
            layer_norm_eps: 1e-12,
            image_size: Pair([224, 224]),
            patch_size: Pair([16, 16]),
            num_channels: 3,
            qkv_bias: true,
            id2label: None,
            num_labels: None,
            decoder_hidden_size: 512,
            decoder_num_hidden_layers: 8,
            decoder_num_attention_heads: 16,
            decoder_intermediate_size: 2048,
            mask_ratio: 0.75,
            norm_pix_loss: false,
            head_dim: None,
            problem_type: None,
            pruned_heads: None,
            quantization_config: None,
        }
    }
}

impl Pictures {
    /// `version` is the major version of transformers that wrote it; 0 where that is not said.
    pub(super) fn parse(text: &[u8], family: Family, version: u32) -> Result<Pictures> {
        let mut said: Said = super::parse(text)?;
        if (1..5).contains(&version) {
            // before version 5 heads share the width, whatever this says
            said.head_dim = None;
        }
        said.check()?;
        let labels = match family {
            Family::Vit => said.labels()?,
            Family::Mae => Vec::new(),
        };
        Ok(Pictures {
            family,
            said,
            labels,
        })
    }

    /// The settings as our own, and a sentence for each that could not be taken as it is.
    ///
    /// # Errors
    /// [`Error::Config`] naming the setting that is impossible or not supported.
    pub(super) fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let said = &self.said;
        let activation = Activation::parse(&said.hidden_act).ok_or_else(|| {
            let (act, known) = (&said.hidden_act, Activation::ALL.map(Activation::name));
            let known = known.join(", ");
            Error::config(format!(
                "hidden_act: {act} is not supported, expected one of {known}"
            ))
        })?;
        let mut notes = Vec::new();
        let model = match self.family {
            Family::Vit => ModelConfig::Vit(VitConfig {
                image: said.covered(&mut notes),
                patch: said.patch_size,
                channels: number("num_channels", said.num_channels)?,
                classes: Some(number("num_labels", self.labels.len())?),
                width: Some(number("hidden_size", said.hidden_size)?),
                depth: Some(number("num_hidden_layers", said.num_hidden_layers)?),
                heads: Some(number("num_attention_heads", said.num_attention_heads)?),
                kv: said.kv()?,
                mlp: Some(number("intermediate_size", said.intermediate_size)?),
                activation,
                qkv_bias: said.qkv_bias,
                norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
                dropout: number("hidden_dropout_prob", said.hidden_dropout_prob)?,
                attention_dropout: number(
                    "attention_probs_dropout_prob",
                    said.attention_probs_dropout_prob,
                )?,
                ..VitConfig::default()
            }),
            Family::Mae => ModelConfig::Mae(MaeConfig {
                preset: None,
                image: said.image_size,
                patch: said.patch_size,
                channels: number("num_channels", said.num_channels)?,
                width: Some(number("hidden_size", said.hidden_size)?),
                depth: Some(number("num_hidden_layers", said.num_hidden_layers)?),
                heads: Some(number("num_attention_heads", said.num_attention_heads)?),
                kv: said.kv()?,
                mlp: Some(number("intermediate_size", said.intermediate_size)?),
                decoder_width: number("decoder_hidden_size", said.decoder_hidden_size)?,
                decoder_depth: number("decoder_num_hidden_layers", said.decoder_num_hidden_layers)?,
                decoder_heads: number(
                    "decoder_num_attention_heads",
                    said.decoder_num_attention_heads,
                )?,
                decoder_kv: said.kv()?,
                decoder_mlp: Some(number(
                    "decoder_intermediate_size",
                    said.decoder_intermediate_size,
                )?),
                activation,
                qkv_bias: said.qkv_bias,
                norm_epsilon: number("layer_norm_eps", said.layer_norm_eps)?,
                mask_ratio: number("mask_ratio", said.mask_ratio)?,
                normalise_target: said.norm_pix_loss,
                drop_path: MaeConfig::default().drop_path,
            }),
        };
        if self.family == Family::Mae && self.drops() {
            return Err(Error::config(
                "hidden_dropout_prob, attention_probs_dropout_prob: a masked autoencoder is trained without dropout here, \
                 expected 0",
            ));
        }
        model.resolve()?;
        Ok((model, notes))
    }

    pub(super) fn class(&self) -> &'static str {
        match self.family {
            Family::Vit => "ViTForImageClassification",
            Family::Mae => "ViTMAEForPreTraining",
        }
    }

    /// Names of the classes in order, `LABEL_0` and so on where nothing better is known; none for a masked autoencoder.
    pub(super) fn labels(&self) -> &[String] {
        &self.labels
    }

    /// Height and width of the images that the model is given, in pixels.
    pub(super) fn image_size(&self) -> [usize; 2] {
        self.said.image_size.0
    }

    /// Whether the settings ask for dropout.
    pub(super) fn drops(&self) -> bool {
        self.said.hidden_dropout_prob != 0.0 || self.said.attention_probs_dropout_prob != 0.0
    }

    /// Set dropout to 0.
    pub(super) fn stop_dropout(&mut self) {
        self.said.hidden_dropout_prob = 0.0;
        self.said.attention_probs_dropout_prob = 0.0;
    }
}

impl Said {
    fn check(&self) -> Result<()> {
        // so many names would be made for them
        number::<_, Entries>("num_labels", self.num_labels.unwrap_or(2))?;
        if self
            .pruned_heads
            .as_ref()
            .is_some_and(|map| !map.is_empty())
        {
            return Err(Error::config("pruned_heads: not supported, expected none"));
        }
        match self.quantization_config {
            None => Ok(()),
            Some(_) => Err(Error::config(
                "quantization_config: not supported, expected plain weights (f16, bf16, f32 or f64)",
            )),
        }
    }

    /// The width of one head where it is said.
    fn kv(&self) -> Result<Option<Size>> {
        self.head_dim.map(|dim| number("head_dim", dim)).transpose()
    }

    /// Names of the classes. As in transformers: `id2label` counts, else `num_labels`, else there are two.
    fn labels(&self) -> Result<Vec<String>> {
        let labels = match &self.id2label {
            Some(names) => {
                let at = |k: usize| names.get(&k.to_string()).cloned();
                let labels: Option<Vec<String>> = (0..names.len()).map(at).collect();
                labels.ok_or_else(|| {
                    let last = names.len().saturating_sub(1);
                    Error::config(format!("id2label: expected the keys 0 to {last}"))
                })?
            }
            None => default_labels(self.num_labels.unwrap_or(2)),
        };
        let problem = self.problem_type.as_deref();
        if let Some(other) = problem.filter(|p| *p != "single_label_classification") {
            return Err(Error::config(format!(
                "problem_type: {other} is not supported, expected single_label_classification"
            )));
        }
        if labels.len() == 1 {
            return Err(Error::config(
                "id2label: one label makes a regression, which is not supported; expected at least 2 labels",
            ));
        }
        Ok(labels)
    }

    /// The part of the image that patches cover: a convolution leaves out what remains at the right and at the bottom.
    fn covered(&self, notes: &mut Vec<String>) -> Pair {
        let (image, patch) = (self.image_size.0, self.patch_size.0);
        let whole = |k: usize| match patch[k] {
            0 => image[k],
            p => image[k] / p * p,
        };
        let covered = [whole(0), whole(1)];
        if covered == image || covered.contains(&0) {
            return self.image_size;
        }
        let ([h, w], [ch, cw], [ph, pw]) = (image, covered, patch);
        notes.push(format!(
            "patches of {ph}x{pw} cover {ch}x{cw} of the {h}x{w} pixels of an image; the model is one for {ch}x{cw}"
        ));
        Pair(covered)
    }
}

/// The names that transformers gives to classes without names.
pub(in crate::interop) fn default_labels(count: usize) -> Vec<String> {
    (0..count).map(|k| format!("LABEL_{k}")).collect()
}

/// The `config.json` of a model, as transformers writes it. `labels` names the classes of a classifier.
pub(super) fn to_json(vit: &Vit, mae: Option<&Mae>, labels: &[String]) -> Value {
    let block = vit.encoder;
    let mut keys = json!({
        "attention_probs_dropout_prob": block.attention_dropout,
        "dtype": "float32",
        "hidden_act": block.activation,
        "hidden_dropout_prob": block.dropout,
        "hidden_size": block.width,
        "image_size": vit.image,
        "initializer_range": 0.02,
        "intermediate_size": block.mlp,
        "layer_norm_eps": block.norm_epsilon,
        "num_attention_heads": block.heads,
        "num_channels": vit.channels,
        "num_hidden_layers": block.depth,
        "patch_size": vit.patch,
        "qkv_bias": block.qkv_bias,
    });
    let own = match mae {
        None => {
            let numbered = || labels.iter().enumerate();
            let names: Map<String, Value> = numbered()
                .map(|(k, name)| (k.to_string(), json!(name)))
                .collect();
            let numbers: Map<String, Value> = numbered()
                .map(|(k, name)| (name.clone(), json!(k)))
                .collect();
            json!({
                "architectures": ["ViTForImageClassification"],
                "encoder_stride": 16,
                "id2label": names,
                "label2id": numbers,
                "model_type": "vit",
                "pooler_act": "tanh",
                "pooler_output_size": block.width,
            })
        }
        Some(mae) => json!({
            "architectures": ["ViTMAEForPreTraining"],
            "decoder_hidden_size": mae.decoder.width,
            "decoder_intermediate_size": mae.decoder.mlp,
            "decoder_num_attention_heads": mae.decoder.heads,
            "decoder_num_hidden_layers": mae.decoder.depth,
            "mask_ratio": mae.mask_ratio,
            "model_type": "vit_mae",
            "norm_pix_loss": mae.normalise_target,
        }),
    };
    if !block.shares_width() || mae.is_some_and(|mae| !mae.decoder.shares_width()) {
        keys["head_dim"] = json!(block.kv);
    }
    if let (Value::Object(keys), Value::Object(own)) = (&mut keys, own) {
        keys.extend(own);
        keys.sort_keys();
    }
    keys
}
