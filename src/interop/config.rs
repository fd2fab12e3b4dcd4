//! `config.json`: what it says, as our configuration.

use super::architectures;
use crate::error::{AtPath, Context, Error, Result};
use crate::hf::Heading;
use crate::hf::config::parse;
use crate::models::{HfConfig, ModelConfig, Registered, families};
use std::path::Path;

/// What a `config.json` says of a model of one of [`architectures`].
#[derive(Debug)]
pub struct Config(Box<dyn HfConfig>);

impl Config {
    /// Read `config.json` of a Hugging Face directory, or those of the folders in it that a model is made of.
    ///
    /// # Errors
    /// When there is none, it is not what it should be (the key is named), or it describes a model that is not
    /// supported.
    pub fn read(dir: &Path) -> Result<Config> {
        let path = dir.join("config.json");
        let of = |part: &str| dir.join(part).join("config.json");
        let is_of_parts = |family: &Registered| {
            !family.parts.is_empty() && family.parts.iter().all(|part| of(part).exists())
        };
        if let Some(family) = families().into_iter().find(is_of_parts)
            && !path.exists()
        {
            let read = |part: &&str| {
                let path = of(part);
                let text = std::fs::read(&path).at(&path)?;
                let heading: Heading = parse(&text).with_context(|| path.display())?;
                Ok((text, heading))
            };
            let texts: Result<Vec<_>> = family.parts.iter().map(read).collect();
            return (family.hf_parts)(&texts?)
                .map(Config)
                .with_context(|| dir.display());
        }
        let text = std::fs::read(&path).at(&path)?;
        Config::parse(&text).with_context(|| path.display())
    }

    fn parse(text: &[u8]) -> Result<Config> {
        let heading: Heading = parse(text)?;
        let class = heading.class(&architectures())?;
        let family = families()
            .into_iter()
            .find(|family| family.classes.contains(&class))
            .ok_or_else(|| Error::config(format!("{}: no family has it", class.name)))?;
        Ok(Config((family.hf_config)(text, &heading)?))
    }

    /// The same, knowing the weights: a head and embeddings that are two different tensors share nothing, whatever the
    /// settings say, as transformers 5 writes them. `path` is a folder or file of weights.
    ///
    /// # Errors
    /// When the weights cannot be read.
    pub fn beside(mut self, path: &Path) -> Result<Config> {
        self.0.look_at(path)?;
        Ok(self)
    }

    /// The settings as our own, and a sentence for each that could not be taken as it is.
    ///
    /// # Errors
    /// [`Error::Config`] naming the setting that is impossible or not supported.
    pub fn model(&self) -> Result<(ModelConfig, Vec<String>)> {
        self.0.model()
    }

    /// The model's class in transformers.
    pub fn class(&self) -> &'static str {
        self.0.class()
    }

    /// Names of the classes in order, `LABEL_0` and so on where nothing better is known; none for models without.
    pub fn labels(&self) -> &[String] {
        self.0.labels()
    }

    /// The id that ends a text, where the settings name one.
    pub fn eos(&self) -> Option<u32> {
        self.0.eos()
    }

    /// Height and width of the images that the model is given, in pixels; none for models of text.
    pub fn image_size(&self) -> Option<[usize; 2]> {
        self.0.image_size()
    }

    /// Whether the settings ask for dropout.
    pub fn drops(&self) -> bool {
        self.0.drops()
    }

    /// The same settings without dropout.
    pub fn without_dropout(mut self) -> Config {
        self.0.stop_dropout();
        self
    }
}
