//! What a run trains and is evaluated on, opened.

use super::RunConfig;
use crate::data::{DataConfig, Open, Source};
use crate::error::{Context, Error, Result};
use crate::models::Model;
use std::path::PathBuf;
use std::sync::Arc;

/// The data of a run.
pub enum Examples {
    /// Pictures, from the `[data]` table.
    Pictures(Pictures),
}

/// Pictures with random access.
pub struct Pictures {
    /// What was said of them.
    pub config: DataConfig,
    /// Training pictures.
    pub train: Arc<dyn Source>,
    /// Held-out pictures.
    pub eval: Option<Arc<dyn Source>>,
}

impl Examples {
    /// Open the data that the configuration names and hold it against the model.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key; [`Error::Data`] when the data cannot be used.
    pub(super) fn open(
        config: &RunConfig,
        model: &Model,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Examples> {
        let family = model.family();
        let (Some(data), Some(want)) = (&config.data, model.image()) else {
            return Err(Error::config(format!(
                "data: missing; a {family} trains on the pictures of a [data] table"
            )));
        };
        Pictures::open(data, model, want, resolve).map(Examples::Pictures)
    }

    /// Examples of one pass over the training data, where that is known.
    pub fn epoch(&self) -> Option<usize> {
        match self {
            Examples::Pictures(pictures) => Some(pictures.train.len()),
        }
    }

    /// Whether there is held-out data.
    pub fn evaluates(&self) -> bool {
        match self {
            Examples::Pictures(pictures) => pictures.eval.is_some(),
        }
    }

    /// What was left out when the data was opened, in words.
    pub fn notes(&self) -> Vec<String> {
        match self {
            Examples::Pictures(Pictures { train, eval, .. }) => {
                let sources = [Some(train), eval.as_ref()].into_iter().flatten();
                sources.flat_map(|source| source.notes()).cloned().collect()
            }
        }
    }

    /// What the training data is, in a few words.
    pub fn describe(&self) -> String {
        match self {
            Examples::Pictures(pictures) => format!("{} training pictures", pictures.train.len()),
        }
    }
}

impl Pictures {
    fn open(
        config: &DataConfig,
        model: &Model,
        want: [usize; 3],
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Pictures> {
        let image = &config.image;
        image.check()?;
        let got = [image.size, image.size, image.channels];
        if want != got {
            return Err(Error::config(format!(
                "data.image: pictures of {}x{}x{} for a model of {}x{}x{} (height, width, channels)",
                got[0], got[1], got[2], want[0], want[1], want[2]
            )));
        }
        let open = Open {
            resolve,
            max_pixels: image.max_pixels,
            classes: model.classes(),
        };
        let source = |key: &str, config: &crate::data::SourceConfig| {
            let source = config.open(&open).context(key)?;
            match model.classes().is_some() && source.classes().is_none() {
                true => Err(Error::config(format!(
                    "{key}: pictures without labels; a {} wants a class for each",
                    model.family()
                ))),
                false => Ok(source),
            }
        };
        Ok(Pictures {
            train: source("data.train", &config.train)?,
            eval: config
                .eval
                .as_ref()
                .map(|config| source("data.eval", config))
                .transpose()?,
            config: config.clone(),
        })
    }
}
