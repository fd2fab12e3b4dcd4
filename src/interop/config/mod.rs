//! `config.json`: what it says, as our configuration, and back.

mod pictures;
mod text;

pub(super) use pictures::default_labels;

use super::ARCHITECTURES;
use crate::error::{AtPath, Context, Error, Result};
use crate::models::{Model, ModelConfig};
use crate::store::SafeTensors;
use pictures::{Family, Pictures};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use text::Text;

/// What a `config.json` says of a model of one of [`ARCHITECTURES`].
#[derive(Clone, Debug)]
pub struct Config(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Pictures(Pictures),
    Text(Text),
}

/// The keys that say which model it is, and who wrote it.
#[derive(Clone, Debug, Deserialize)]
struct Heading {
    architectures: Option<Vec<String>>,
    model_type: Option<String>,
    transformers_version: Option<String>,
}

/// Each model type with its class.
const TYPES: [(&str, &str); 4] = [
    ("vit", "ViTForImageClassification"),
    ("vit_mae", "ViTMAEForPreTraining"),
    ("t5", "T5ForConditionalGeneration"),
    ("mt5", "MT5ForConditionalGeneration"),
];

/// Names of classes that were others once: `T5WithLMHeadModel` is that of transformers before 4.
const RENAMED: [(&str, &str); 1] = [("T5WithLMHeadModel", "T5ForConditionalGeneration")];

impl Config {
    /// Read `config.json` of a Hugging Face directory.
    ///
    /// # Errors
    /// When there is none, it is not what it should be (the key is named), or it describes a model that is not
    /// supported.
    pub fn read(dir: &Path) -> Result<Config> {
        let path = dir.join("config.json");
        let text = std::fs::read(&path).at(&path)?;
        Config::parse(&text).with_context(|| path.display())
    }

    fn parse(text: &[u8]) -> Result<Config> {
        let heading: Heading = parse(text)?;
        let version = heading.version();
        let pictures = |family| Pictures::parse(text, family, version).map(Kind::Pictures);
        let kind = match heading.class()? {
            "ViTForImageClassification" => pictures(Family::Vit)?,
            "ViTMAEForPreTraining" => pictures(Family::Mae)?,
            class => Kind::Text(Text::parse(text, class.starts_with("MT5"), version)?),
        };
        Ok(Config(kind))
    }

    /// The same, knowing the weights: a T5 whose head and embeddings are two different tensors shares nothing,
    /// whatever its settings say, as transformers 5 writes them. `path` is a folder or file of weights.
    ///
    /// # Errors
    /// When the weights cannot be read.
    pub fn beside(mut self, path: &Path) -> Result<Config> {
        if let Kind::Text(text) = &mut self.0 {
            text.look_at(&SafeTensors::open(path)?)?;
        }
        Ok(self)
    }

    /// The settings as our own, and a sentence for each that could not be taken as it is.
    ///
    /// # Errors
    /// [`Error::Config`] naming the setting that is impossible or not supported.
    pub fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        match &self.0 {
            Kind::Pictures(pictures) => pictures.model(),
            Kind::Text(text) => text.model(),
        }
    }

    /// The model's class in transformers.
    pub fn class(&self) -> &'static str {
        match &self.0 {
            Kind::Pictures(pictures) => pictures.class(),
            Kind::Text(text) => text.class(),
        }
    }

    /// Names of the classes in order, `LABEL_0` and so on where nothing better is known; none for models without.
    pub fn labels(&self) -> &[String] {
        match &self.0 {
            Kind::Pictures(pictures) => pictures.labels(),
            Kind::Text(_) => &[],
        }
    }

    /// The id that ends a text, where the settings name one.
    pub fn eos(&self) -> Option<u32> {
        match &self.0 {
            Kind::Pictures(_) => None,
            Kind::Text(text) => text.eos(),
        }
    }

    /// Height and width of the images that the model is given, in pixels; none for models of text.
    pub fn image_size(&self) -> Option<[usize; 2]> {
        match &self.0 {
            Kind::Pictures(pictures) => Some(pictures.image_size()),
            Kind::Text(_) => None,
        }
    }

    /// Whether the settings ask for dropout.
    pub fn drops(&self) -> bool {
        match &self.0 {
            Kind::Pictures(pictures) => pictures.drops(),
            Kind::Text(text) => text.drops(),
        }
    }

    /// The same settings without dropout.
    pub fn without_dropout(mut self) -> Config {
        match &mut self.0 {
            Kind::Pictures(pictures) => pictures.stop_dropout(),
            Kind::Text(text) => text.stop_dropout(),
        }
        self
    }
}

impl Heading {
    /// The model's class.
    fn class(&self) -> Result<&'static str> {
        let architecture = self.architectures.iter().flatten().next();
        let of_class = architecture.map(|name| {
            let renamed = RENAMED.iter().find(|(old, _)| old == name);
            let class = renamed.map_or(name.as_str(), |(_, class)| class);
            let known = TYPES.iter().find(|(_, known)| *known == class);
            known.ok_or_else(|| unsupported("architectures", name))
        });
        let of_type = self.model_type.as_ref().map(|name| {
            let known = TYPES.iter().find(|(kind, _)| kind == name);
            known.ok_or_else(|| unsupported("model_type", name))
        });
        match (of_class.transpose()?, of_type.transpose()?) {
            (Some(a), Some(b)) if a != b => Err(Error::config(
                "architectures and model_type name two different models",
            )),
            (Some((_, class)), _) | (None, Some((_, class))) => Ok(class),
            (None, None) => Err(unsupported("architectures", "nothing")),
        }
    }

    /// The major version of transformers that wrote it; 0 where that is not said.
    fn version(&self) -> u32 {
        let version = self.transformers_version.as_deref().unwrap_or_default();
        let major = version.split('.').next().unwrap_or_default();
        major.parse().unwrap_or(0)
    }
}

/// A number of a `config.json`, within the range of ours.
fn number<N, T: TryFrom<N, Error = Error>>(key: &str, number: N) -> Result<T> {
    T::try_from(number).context(key)
}

/// The keys of a `config.json` that matter.
fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<T> {
    let mut json = serde_json::Deserializer::from_slice(text);
    serde_path_to_error::deserialize(&mut json).map_err(|e| {
        let path = e.path().to_string();
        Error::config(format!("{path}: {}", e.into_inner()))
    })
}

fn unsupported(key: &str, got: &str) -> Error {
    let supported = ARCHITECTURES.join(", ");
    let types = TYPES.map(|(kind, _)| kind).join(", ");
    Error::config(format!(
        "{key}: {got} is not supported, expected one of {supported} (model_type {types})"
    ))
}

/// The `config.json` of a model, as transformers writes it. `labels` names the classes of a classifier; `eos` ends the
/// texts of a model of text.
pub(super) fn to_json(model: &Model, labels: &[String], eos: u32) -> Value {
    match model {
        Model::Vit(vit) => pictures::to_json(vit, None, labels),
        Model::Mae(mae) => pictures::to_json(&mae.encoder, Some(mae), labels),
        Model::T5(t5) => text::to_json(t5, eos),
    }
}

/// The `generation_config.json` of a model that writes text.
pub(super) fn generation(model: &Model, eos: u32) -> Option<Value> {
    match model {
        Model::Vit(_) | Model::Mae(_) => None,
        Model::T5(_) => Some(text::generation(eos)),
    }
}
