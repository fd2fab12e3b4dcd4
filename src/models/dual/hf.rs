//! Settings and tensors of models that compare pictures and texts, as transformers has them.

use super::{Dual, TextTowerConfig};
use crate::error::{Context, Error, Result};
use crate::hf::config::{activation, check_plain, number, parse};
use crate::hf::mapping::TURNED;
use crate::hf::{Entry, Mapping, Tensor};
use crate::models::Pair;
use crate::models::vit::VitConfig;
use crate::nn::{Activation, Block};
use crate::types::{DType, Type};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What either part is taken for where its settings do not say.
#[derive(Clone, Copy, Debug)]
pub struct Defaults {
    /// Non-linearity of the feed-forward layers.
    pub activation: &'static str,
    /// Added to variances.
    pub norm_epsilon: f64,
    /// Pixels along a patch's side.
    pub patch: usize,
    /// Width, hidden width, blocks and heads of the encoder of texts.
    pub text: [usize; 4],
    /// Entries of the vocabulary.
    pub vocab: usize,
    /// Tokens of a text.
    pub positions: usize,
}

/// The keys of both parts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    hidden_size: Option<usize>,
    intermediate_size: Option<usize>,
    num_hidden_layers: Option<usize>,
    num_attention_heads: Option<usize>,
    hidden_act: Option<String>,
    layer_norm_eps: Option<f64>,
    attention_dropout: f64,
    // pictures
    image_size: Option<Pair>,
    patch_size: Option<Pair>,
    num_channels: Option<usize>,
    vision_use_head: Option<bool>,
    // texts
    vocab_size: Option<usize>,
    max_position_embeddings: Option<usize>,
    /// The id that ends texts.
    pub eos_token_id: Option<u32>,
    /// Values of a text's vector.
    pub projection_size: Option<usize>,
}

/// The keys of the whole.
#[derive(Clone, Debug, Deserialize)]
pub struct Said {
    /// Of the encoder of texts.
    #[serde(default)]
    pub text_config: Part,
    /// Of the encoder of pictures.
    #[serde(default)]
    pub vision_config: Part,
    /// Values of a vector.
    #[serde(default)]
    pub projection_dim: Option<usize>,
    /// First value of the scale's logarithm.
    #[serde(default)]
    pub logit_scale_init_value: Option<f64>,
    #[serde(default)]
    quantization_config: Option<Value>,
}

impl Said {
    /// Read a `config.json`.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key.
    pub fn parse(text: &[u8]) -> Result<Said> {
        let said: Said = parse(text)?;
        check_plain(said.quantization_config.as_ref())?;
        if said.vision_config.vision_use_head == Some(false) {
            return Err(Error::config(
                "vision_config.vision_use_head: false is not supported, expected true",
            ));
        }
        Ok(said)
    }

    /// Whether the settings ask for dropout.
    pub fn drops(&self) -> bool {
        [&self.text_config, &self.vision_config]
            .iter()
            .any(|part| part.attention_dropout != 0.0)
    }

    /// Set dropout to 0.
    pub fn stop_dropout(&mut self) {
        self.text_config.attention_dropout = 0.0;
        self.vision_config.attention_dropout = 0.0;
    }

    /// The encoder of pictures, what these keys do not say as `others` have it.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn vision(&self, usual: Defaults, others: VitConfig) -> Result<VitConfig> {
        let said = &self.vision_config;
        let part = || -> Result<VitConfig> {
            Ok(VitConfig {
                image: said.image_size.unwrap_or(Pair([224, 224])),
                patch: said.patch_size.unwrap_or(Pair([usual.patch; 2])),
                channels: number("num_channels", said.num_channels.unwrap_or(3))?,
                embed_dim: Some(number("hidden_size", said.hidden_size.unwrap_or(768))?),
                num_layers: Some(number(
                    "num_hidden_layers",
                    said.num_hidden_layers.unwrap_or(12),
                )?),
                num_heads: Some(number(
                    "num_attention_heads",
                    said.num_attention_heads.unwrap_or(12),
                )?),
                mlp_dim: Some(number(
                    "intermediate_size",
                    said.intermediate_size.unwrap_or(3072),
                )?),
                activation: said.activation(usual)?,
                norm_epsilon: number(
                    "layer_norm_eps",
                    said.layer_norm_eps.unwrap_or(usual.norm_epsilon),
                )?,
                attention_dropout: number("attention_dropout", said.attention_dropout)?,
                ..others
            })
        };
        part().context("vision_config")
    }

    /// The encoder of texts.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn text(&self, usual: Defaults) -> Result<TextTowerConfig> {
        let said = &self.text_config;
        let [width, hidden, depth, heads] = usual.text;
        let part = || -> Result<TextTowerConfig> {
            Ok(TextTowerConfig {
                vocab: Some(number(
                    "vocab_size",
                    said.vocab_size.unwrap_or(usual.vocab),
                )?),
                embed_dim: Some(number("hidden_size", said.hidden_size.unwrap_or(width))?),
                num_layers: Some(number(
                    "num_hidden_layers",
                    said.num_hidden_layers.unwrap_or(depth),
                )?),
                num_heads: Some(number(
                    "num_attention_heads",
                    said.num_attention_heads.unwrap_or(heads),
                )?),
                mlp_dim: Some(number(
                    "intermediate_size",
                    said.intermediate_size.unwrap_or(hidden),
                )?),
                positions: Some(number(
                    "max_position_embeddings",
                    said.max_position_embeddings.unwrap_or(usual.positions),
                )?),
                activation: Some(said.activation(usual)?),
                norm_epsilon: Some(number(
                    "layer_norm_eps",
                    said.layer_norm_eps.unwrap_or(usual.norm_epsilon),
                )?),
                attention_dropout: number("attention_dropout", said.attention_dropout)?,
            })
        };
        part().context("text_config")
    }

    /// Height and width of pictures.
    pub fn image_size(&self) -> [usize; 2] {
        self.vision_config.image_size.unwrap_or(Pair([224, 224])).0
    }
}

impl Part {
    fn activation(&self, usual: Defaults) -> Result<Activation> {
        activation(
            "hidden_act",
            self.hidden_act.as_deref().unwrap_or(usual.activation),
        )
    }
}

/// The keys of a part's blocks.
fn block_keys(block: &Block) -> Map<String, Value> {
    let keys = json!({
        "attention_dropout": block.attention_dropout,
        "hidden_act": block.activation,
        "hidden_size": block.embed_dim,
        "intermediate_size": block.mlp_dim,
        "layer_norm_eps": block.norm_epsilon,
        "num_attention_heads": block.num_heads,
        "num_hidden_layers": block.num_layers,
    });
    match keys {
        Value::Object(keys) => keys,
        _ => Map::new(),
    }
}

/// `vision_config` and `text_config`, with what a family has besides.
pub fn parts(model: &Dual, model_type: &str, more: [Value; 2]) -> [Value; 2] {
    let mut vision = block_keys(&model.vision.encoder);
    vision.insert("image_size".to_owned(), json!(model.vision.image));
    vision.insert("patch_size".to_owned(), json!(model.vision.patch));
    vision.insert("num_channels".to_owned(), json!(model.vision.channels));
    let mut text = block_keys(&model.text.encoder);
    text.insert("vocab_size".to_owned(), json!(model.text.vocab));
    text.insert(
        "max_position_embeddings".to_owned(),
        json!(model.text.positions),
    );
    let kinds = ["vision", "text"].map(|part| json!(format!("{model_type}_{part}_model")));
    let mut whole = [vision, text];
    for ((keys, kind), more) in whole.iter_mut().zip(kinds).zip(more) {
        keys.insert("model_type".to_owned(), kind);
        if let Value::Object(more) = more {
            keys.extend(more);
        }
        keys.sort_keys();
    }
    whole.map(Value::Object)
}

/// Blocks and the norm behind them.
fn layers(mapping: &mut Mapping, [here, there]: [&str; 2], block: &Block) {
    let (width, hidden) = (block.embed_dim, block.mlp_dim);
    for k in 0..block.num_layers {
        let (here, there) = (format!("{here}/{k}"), format!("{there}.encoder.layers.{k}"));
        let at = |a: &str, b: &str| [format!("{here}/{a}"), format!("{there}.{b}")];
        let parts = |kind: &str, shape: &[usize]| {
            let tensor = |part| Tensor {
                name: format!("{there}.self_attn.{part}_proj.{kind}"),
                shape: shape.to_vec(),
            };
            ["q", "k", "v"].map(tensor).to_vec()
        };
        mapping.norm(at("norm_1", "layer_norm1"), width);
        mapping.entries.push(Entry {
            path: format!("{here}/attention/qkv/kernel"),
            ty: Type::new(DType::F32, &[3, width, width]),
            tensors: parts("weight", &[width, width]),
            cut: None,
            axes: TURNED.to_vec(),
            stack: Some(0),
            offset: 0.0,
        });
        mapping.entries.push(Entry {
            path: format!("{here}/attention/qkv/bias"),
            ty: Type::new(DType::F32, &[3, width]),
            tensors: parts("bias", &[width]),
            cut: None,
            axes: vec![0],
            stack: Some(0),
            offset: 0.0,
        });
        mapping.linear(at("attention/out", "self_attn.out_proj"), [width; 2]);
        mapping.norm(at("norm_2", "layer_norm2"), width);
        mapping.linear(at("mlp/in", "mlp.fc1"), [width, hidden]);
        mapping.linear(at("mlp/out", "mlp.fc2"), [hidden, width]);
    }
}

/// The tensors of both encoders, without what a family has of its own.
pub fn towers(mapping: &mut Mapping, model: &Dual) {
    let vision = &model.vision;
    let (width, pixels, length) = (vision.encoder.embed_dim, vision.pixels(), vision.length());
    let Pair([height, wide]) = vision.patch;
    let embed = "vision_model.embeddings";
    mapping.entries.push(Entry {
        path: "vision/embed/kernel".to_owned(),
        ty: Type::new(DType::F32, &[pixels, width]),
        tensors: vec![Tensor {
            name: format!("{embed}.patch_embedding.weight"),
            shape: vec![width, vision.channels, height, wide],
        }],
        cut: None,
        axes: vec![2, 3, 1, 0], // [row, column, channel, width]
        stack: None,
        offset: 0.0,
    });
    let name = format!("{embed}.position_embedding.weight");
    mapping.same("vision/position", &[length, width], &name, &[length, width]);
    layers(mapping, ["vision/encoder", "vision_model"], &vision.encoder);
    mapping.norm(
        ["vision/encoder/norm", "vision_model.post_layernorm"],
        width,
    );
    let text = &model.text;
    let width = text.encoder.embed_dim;
    for (path, rows, name) in [
        ("text/embed/table", text.vocab, "token_embedding"),
        ("text/position", text.positions, "position_embedding"),
    ] {
        let name = format!("text_model.embeddings.{name}.weight");
        mapping.same(path, &[rows, width], &name, &[rows, width]);
    }
    layers(mapping, ["text/encoder", "text_model"], &text.encoder);
    mapping.norm(["text/encoder/norm", "text_model.final_layer_norm"], width);
}
