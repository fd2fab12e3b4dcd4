//! What every `config.json` has in common.

use crate::error::{Context, Error, Result};
use crate::nn::Activation;
use crate::store::SafeTensors;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// A class of transformers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HfClass {
    /// `model_type` in `config.json`.
    pub model_type: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Names that it had in earlier versions.
    pub formerly: &'static [&'static str],
}

/// How a class of transformers is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HfCall {
    /// Its arguments by name, each with the field that it takes.
    pub arguments: &'static [[&'static str; 2]],
    /// The result that is looked at.
    pub result: &'static str,
}

/// The keys that say which model it is, and who wrote it.
#[derive(Clone, Debug, Deserialize)]
pub struct Heading {
    architectures: Option<Vec<String>>,
    model_type: Option<String>,
    transformers_version: Option<String>,
    /// What timm calls the model, such as `vit_base_patch16_224`; its classes here are called `timm/` and what that begins with.
    architecture: Option<String>,
}

impl Heading {
    /// The model's class, one of `known`.
    ///
    /// # Errors
    /// [`Error::Config`] when it is none of them, or two keys name two.
    pub fn class(&self, known: &[HfClass]) -> Result<HfClass> {
        let unsupported = |key: &str, got: &str| {
            let names: Vec<&str> = known.iter().map(|class| class.name).collect();
            let types: Vec<&str> = known.iter().map(|class| class.model_type).collect();
            Error::config(format!(
                "{key}: {got} is not supported, expected one of {} (model_type {})",
                names.join(", "),
                types.join(", ")
            ))
        };
        let find = |fits: &dyn Fn(&HfClass) -> bool| known.iter().copied().find(fits);
        let of_timm = self.architecture.as_ref().map(|name| {
            let first = name.split(['_', '.']).next().unwrap_or_default();
            format!("timm/{first}")
        });
        let of_timm = of_timm.filter(|_| self.architectures.is_none());
        let architecture = self
            .architectures
            .iter()
            .flatten()
            .next()
            .or(of_timm.as_ref());
        let of_class = architecture.map(|name| {
            let named =
                |class: &HfClass| class.name == name || class.formerly.contains(&name.as_str());
            find(&named).ok_or_else(|| unsupported("architectures", name))
        });
        let of_type = self.model_type.as_ref().map(|name| {
            find(&|class| class.model_type == name).ok_or_else(|| unsupported("model_type", name))
        });
        match (of_class.transpose()?, of_type.transpose()?) {
            (Some(a), Some(b)) if a.model_type != b.model_type => Err(Error::config(
                "architectures and model_type name two different models",
            )),
            (Some(class), _) | (None, Some(class)) => Ok(class),
            (None, None) => Err(unsupported("architectures", "nothing")),
        }
    }

    /// The major version of transformers that wrote it; 0 where that is not said.
    pub fn version(&self) -> u32 {
        let version = self.transformers_version.as_deref().unwrap_or_default();
        let major = version.split('.').next().unwrap_or_default();
        major.parse().unwrap_or(0)
    }
}

/// A number of a `config.json`, within the range of ours.
///
/// # Errors
/// [`Error::Config`] with the key and the range.
pub fn number<N, T: TryFrom<N, Error = Error>>(key: &str, number: N) -> Result<T> {
    T::try_from(number).context(key)
}

/// The keys of a `config.json` that matter.
///
/// # Errors
/// [`Error::Config`] naming the key that is not what it should be.
pub fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<T> {
    let mut json = serde_json::Deserializer::from_slice(text);
    serde_path_to_error::deserialize(&mut json).map_err(|e| {
        let path = e.path().to_string();
        Error::config(format!("{path}: {}", e.into_inner()))
    })
}

/// An activation function by its name in a `config.json`.
///
/// # Errors
/// [`Error::Config`] when there is none of that name.
pub fn activation(key: &str, name: &str) -> Result<Activation> {
    Activation::parse(name).ok_or_else(|| {
        let known = Activation::ALL.map(Activation::name).join(", ");
        Error::config(format!(
            "{key}: {name} is not supported, expected one of {known}"
        ))
    })
}

/// The id of a key that may have several: the first.
pub fn first_id(said: Option<&Value>) -> Option<u32> {
    let said = said?;
    let first = said.as_array().and_then(|all| all.first()).unwrap_or(said);
    first.as_u64().and_then(|id| id.try_into().ok())
}

/// Refuse weights that are stored in fewer bits than they stand for.
///
/// # Errors
/// [`Error::Config`] when `quantization_config` is there.
pub fn check_plain(quantization_config: Option<&Value>) -> Result<()> {
    match quantization_config {
        None => Ok(()),
        Some(_) => Err(Error::config(
            "quantization_config: not supported, expected plain weights (f16, bf16, f32 or f64)",
        )),
    }
}

/// The names that transformers gives to classes without names.
pub fn default_labels(count: usize) -> Vec<String> {
    (0..count).map(|k| format!("LABEL_{k}")).collect()
}

/// Whether a head and a table of embeddings of these names are two different tensors, where both are there: transformers 5 shares
/// what is equal, whatever the settings say, and nothing else.
///
/// # Errors
/// When the file cannot be read.
pub fn are_two(weights: &Path, [head, table]: [&str; 2]) -> Result<bool> {
    let tensors = SafeTensors::open(weights)?;
    let there = |wanted: &str| tensors.names().any(|name| name == wanted);
    if !there(head) || !there(table) {
        return Ok(false);
    }
    Ok(tensors.ty(head)? != tensors.ty(table)?
        || tensors.read(head)?.bytes() != tensors.read(table)?.bytes())
}
