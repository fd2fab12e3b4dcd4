//! `config.json` of `ViTForImageClassification`, of DeiT, of MSN and of DINOv2: what it says, as our configuration, and back. Most of its keys
//! are the same for other models with such an encoder.

use super::{
    DEIT, DINOV2, DINOV2_HEADLESS, DINOV2_REGISTERS, MSN, MSN_HEADLESS, Names, Placed, Pool, Vit,
    VitConfig,
};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::hf::config::{check_plain, number, parse};
use crate::hf::{HfClass, default_labels};
use crate::models::{Entries, HfConfig, ModelConfig, Pair, Size};
use crate::nn::{Activation, Block};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What a `config.json` says of a classifier.
#[derive(Clone, Debug)]
pub(super) struct Classifier {
    said: Said,
    /// The class that it is written as.
    class: HfClass,
    labels: Vec<String>,
}

/// The keys of an encoder of pictures that matter. Absent ones take the defaults of transformers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub(in crate::models) struct Said {
    pub hidden_size: usize,
    pub num_hidden_layers: usize,
    pub num_attention_heads: usize,
    pub intermediate_size: usize,
    hidden_act: String,
    pub hidden_dropout_prob: f64,
    pub attention_probs_dropout_prob: f64,
    pub layer_norm_eps: f64,
    pub image_size: Pair,
    pub patch_size: Pair,
    pub num_channels: usize,
    pub qkv_bias: bool,
    id2label: Option<BTreeMap<String, String>>,
    num_labels: Option<usize>,
    head_dim: Option<usize>,
    // of DINOv2
    mlp_ratio: f64,
    layerscale_value: f64,
    num_register_tokens: usize,
    drop_path_rate: f64,
    use_swiglu_ffn: bool,
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
            head_dim: None,
            mlp_ratio: 4.0,
            layerscale_value: 1.0,
            num_register_tokens: 4,
            drop_path_rate: 0.0,
            use_swiglu_ffn: false,
            problem_type: None,
            pruned_heads: None,
            quantization_config: None,
        }
    }
}

impl Classifier {
    /// `version` is the major version of transformers that wrote it; 0 where that is not said.
    pub(super) fn parse(text: &[u8], class: HfClass, version: u32) -> Result<Classifier> {
        let mut said = Said::parse(text, version)?;
        let class = match class {
            headless if headless == DINOV2_HEADLESS[0] => DINOV2,
            headless if headless == DINOV2_HEADLESS[1] => DINOV2_REGISTERS,
            headless if headless == MSN_HEADLESS => MSN,
            class => class,
        };
        if is_dino(class) || class == MSN {
            let keys: Map<String, Value> = parse(text)?;
            if !keys.contains_key("layer_norm_eps") {
                said.layer_norm_eps = 1e-6; // the default of these classes
            }
        }
        if is_dino(class) {
            said.intermediate_size = hidden(said.hidden_size, said.mlp_ratio, said.use_swiglu_ffn);
            said.head_dim = None;
        }
        let labels = said.labels()?;
        Ok(Classifier {
            said,
            class,
            labels,
        })
    }

    /// What the class has beyond the plain model.
    fn switches(&self) -> Result<VitConfig> {
        let plain = VitConfig::default();
        if self.class == DEIT {
            return Ok(VitConfig {
                distilled: true,
                ..plain
            });
        }
        if self.class == MSN {
            return Ok(VitConfig {
                names: Names::Msn,
                ..plain
            });
        }
        if !is_dino(self.class) {
            return Ok(plain);
        }
        let said = &self.said;
        Ok(VitConfig {
            pool: Pool::TokenAndMean,
            gated: said.use_swiglu_ffn,
            layer_scale: Some(number("layerscale_value", said.layerscale_value)?),
            drop_path: number("drop_path_rate", said.drop_path_rate)?,
            placed: match self.class {
                DINOV2_REGISTERS => Placed::TokensAndPatches,
                _ => Placed::All,
            },
            registers: match self.class {
                DINOV2_REGISTERS => number("num_register_tokens", said.num_register_tokens)?,
                _ => Count::of(0),
            },
            ..plain
        })
    }
}

/// The hidden width of a DINOv2's feed-forward layers; of gated ones two thirds, in whole eights.
fn hidden(width: usize, ratio: f64, gated: bool) -> usize {
    let plain = (width as f64 * ratio) as usize; // as Python's int()
    match gated {
        false => plain,
        true => ((plain as f64 * 2.0 / 3.0) as usize).next_multiple_of(8),
    }
}

/// The `mlp_ratio` of a DINOv2, a whole number; none where none gives such a hidden width.
pub(super) fn mlp_ratio(block: &Block) -> Option<usize> {
    let is_own =
        |ratio: &usize| hidden(block.embed_dim, *ratio as f64, block.gated) == block.mlp_dim;
    // hidden values are no fewer than half of what a ratio says
    let most = 2 * block.mlp_dim / block.embed_dim.max(1);
    (1..=most.max(1)).find(is_own)
}

fn is_dino(class: HfClass) -> bool {
    [DINOV2, DINOV2_REGISTERS].contains(&class)
}

impl HfConfig for Classifier {
    fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        let mut notes = Vec::new();
        let mut config = VitConfig {
            classes: Some(number("num_labels", self.labels.len())?),
            ..self.said.encoder(self.switches()?, &mut notes)?
        };
        if config.gated {
            config.activation = Activation::Silu; // whatever hidden_act says
        }
        let model = ModelConfig::from(config);
        model.resolve()?;
        Ok((model, notes))
    }

    fn class(&self) -> &'static str {
        self.class.name
    }

    fn labels(&self) -> &[String] {
        &self.labels
    }

    fn image_size(&self) -> Option<[usize; 2]> {
        Some(self.said.image_size.0)
    }

    fn drops(&self) -> bool {
        self.said.drops() || self.said.drop_path_rate != 0.0
    }

    fn stop_dropout(&mut self) {
        self.said.stop_dropout();
        self.said.drop_path_rate = 0.0;
    }
}

impl Said {
    /// `version` is the major version of transformers that wrote it; 0 where that is not said.
    pub(in crate::models) fn parse(text: &[u8], version: u32) -> Result<Said> {
        let mut said: Said = parse(text)?;
        if (1..5).contains(&version) {
            // before version 5 heads share the width, whatever this says
            said.head_dim = None;
        }
        said.check()?;
        Ok(said)
    }

    /// The model without classes, what these keys do not say as `others` have it; `notes` gets a sentence for what could not be taken
    /// as it is.
    pub(in crate::models) fn encoder(
        &self,
        others: VitConfig,
        notes: &mut Vec<String>,
    ) -> Result<VitConfig> {
        Ok(VitConfig {
            image: self.covered(notes),
            patch: self.patch_size,
            channels: number("num_channels", self.num_channels)?,
            embed_dim: Some(number("hidden_size", self.hidden_size)?),
            num_layers: Some(number("num_hidden_layers", self.num_hidden_layers)?),
            num_heads: Some(number("num_attention_heads", self.num_attention_heads)?),
            head_dim: self.head_dim()?,
            mlp_dim: Some(number("intermediate_size", self.intermediate_size)?),
            activation: self.activation()?,
            qkv_bias: self.qkv_bias,
            norm_epsilon: number("layer_norm_eps", self.layer_norm_eps)?,
            dropout: number("hidden_dropout_prob", self.hidden_dropout_prob)?,
            attention_dropout: number(
                "attention_probs_dropout_prob",
                self.attention_probs_dropout_prob,
            )?,
            ..others
        })
    }

    /// Non-linearity of the feed-forward layers.
    pub(in crate::models) fn activation(&self) -> Result<Activation> {
        Activation::parse(&self.hidden_act).ok_or_else(|| {
            let (act, known) = (&self.hidden_act, Activation::ALL.map(Activation::name));
            let known = known.join(", ");
            Error::config(format!(
                "hidden_act: {act} is not supported, expected one of {known}"
            ))
        })
    }

    /// Whether the settings ask for dropout.
    pub(in crate::models) fn drops(&self) -> bool {
        self.hidden_dropout_prob != 0.0 || self.attention_probs_dropout_prob != 0.0
    }

    /// Set dropout to 0.
    pub(in crate::models) fn stop_dropout(&mut self) {
        self.hidden_dropout_prob = 0.0;
        self.attention_probs_dropout_prob = 0.0;
    }

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
        check_plain(self.quantization_config.as_ref())
    }

    /// The width of one head where it is said.
    pub(in crate::models) fn head_dim(&self) -> Result<Option<Size>> {
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

/// The keys of an encoder in `config.json`, as transformers writes them.
pub(in crate::models) fn keys(vit: &Vit) -> Map<String, Value> {
    let block = vit.encoder;
    let keys = json!({
        "attention_probs_dropout_prob": block.attention_dropout,
        "dtype": "float32",
        "hidden_act": block.activation,
        "hidden_dropout_prob": block.dropout,
        "hidden_size": block.embed_dim,
        "image_size": vit.image,
        "initializer_range": 0.02,
        "intermediate_size": block.mlp_dim,
        "layer_norm_eps": block.norm_epsilon,
        "num_attention_heads": block.num_heads,
        "num_channels": vit.channels,
        "num_hidden_layers": block.num_layers,
        "patch_size": vit.patch,
        "qkv_bias": block.qkv_bias,
    });
    match keys {
        Value::Object(keys) => keys,
        _ => Map::new(),
    }
}

/// The keys with those of one model added, in the order of their names.
pub(in crate::models) fn with(mut keys: Map<String, Value>, own: Value) -> Value {
    if let Value::Object(own) = own {
        keys.extend(own);
    }
    keys.sort_keys();
    Value::Object(keys)
}

/// The `config.json` of a classifier, as transformers writes it. `labels` names its classes.
pub(super) fn to_json(vit: &Vit, class: HfClass, labels: &[String]) -> Value {
    let numbered = || labels.iter().enumerate();
    let names: Map<String, Value> = numbered()
        .map(|(k, name)| (k.to_string(), json!(name)))
        .collect();
    let numbers: Map<String, Value> = numbered()
        .map(|(k, name)| (name.clone(), json!(k)))
        .collect();
    let mut keys = keys(vit);
    if !vit.encoder.shares_width() {
        keys.insert("head_dim".to_owned(), json!(vit.encoder.head_dim));
    }
    if is_dino(class) {
        keys.remove("intermediate_size");
        // square, as check sees to
        keys.insert("image_size".to_owned(), json!(vit.image.0[0]));
        keys.insert("patch_size".to_owned(), json!(vit.patch.0[0]));
        keys.insert("apply_layernorm".to_owned(), json!(true));
        keys.insert("drop_path_rate".to_owned(), json!(vit.encoder.drop_path));
        keys.insert(
            "layerscale_value".to_owned(),
            json!(vit.encoder.layer_scale),
        );
        keys.insert("mlp_ratio".to_owned(), json!(mlp_ratio(&vit.encoder)));
        keys.insert("reshape_hidden_states".to_owned(), json!(true));
        keys.insert("use_swiglu_ffn".to_owned(), json!(vit.encoder.gated));
        match class {
            DINOV2 => keys.insert("use_mask_token".to_owned(), json!(false)),
            _ => keys.insert("num_register_tokens".to_owned(), json!(vit.registers)),
        };
    } else if class != MSN {
        keys.insert("encoder_stride".to_owned(), json!(16));
        keys.insert("pooler_act".to_owned(), json!("tanh"));
        keys.insert(
            "pooler_output_size".to_owned(),
            json!(vit.encoder.embed_dim),
        );
    }
    let own = json!({
        "architectures": [class.name],
        "id2label": names,
        "label2id": numbers,
        "model_type": class.model_type,
    });
    with(keys, own)
}
