//! `[model]` of a word2vec.

use super::{CLASS, Word2Vec, hf_config};
use crate::config::Count;
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::word_vectors::WordRows;
use crate::models::{Entries, FamilyConfig, HfConfig, Size};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "word2vec"`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Word2VecConfig {
    /// A published model: `google_news`, 3 million words and phrases of width 300. The keys below override it.
    pub preset: Option<String>,
    /// Words, and one id for the end of a text; may be more than the vocabulary has, never less. Comes from `preset` where that is given.
    pub vocab: Option<Entries>,
    /// Values of a vector. Comes from `preset` where that is given.
    pub embed_dim: Option<Size>,
}

/// The vectors that Google released in 2013 with arXiv:1310.4546's code.
const GOOGLE_NEWS: [usize; 2] = [3_000_000, 300];

impl FamilyConfig for Word2VecConfig {
    type Model = Word2Vec;
    const NAME: &'static str = "word2vec";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["word2vec-google_news"];

    fn resolve(&self) -> Result<Word2Vec> {
        let preset = match self.preset.as_deref() {
            None => None,
            Some("google_news") => Some(GOOGLE_NEWS),
            Some(name) => {
                return Err(Error::config(format!(
                    "model.preset: expected google_news, got `{name}`"
                )));
            }
        };
        let size = |key: &str, said: Option<usize>, k: usize| {
            let size = said.or(preset.map(|sizes| sizes[k]));
            size.ok_or_else(|| {
                Error::config(format!("model.{key}: missing; give it, or a model.preset"))
            })
        };
        Ok(Word2Vec {
            vocab: size("vocab", self.vocab.map(Count::get), 0)?,
            embed_dim: size("embed_dim", self.embed_dim.map(Count::get), 1)?,
            rows: WordRows {
                length: 32,
                noise: 16,
                depth: 0,
            },
        })
    }

    fn filled(&self) -> Result<Word2VecConfig> {
        let model = self.resolve()?;
        Ok(Word2VecConfig {
            vocab: Some(model.vocab.try_into()?),
            embed_dim: Some(model.embed_dim.try_into()?),
            ..self.clone()
        })
    }

    fn tiny() -> Vec<Word2VecConfig> {
        vec![Word2VecConfig {
            preset: None,
            vocab: Some(Count::of(40)),
            embed_dim: Some(Count::of(8)),
        }]
    }

    fn workload(name: &str) -> Word2VecConfig {
        Word2VecConfig {
            preset: Some(name.trim_start_matches("word2vec-").to_owned()),
            ..Word2VecConfig::default()
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

    #[test]
    fn the_released_vectors_have_as_many_values_as_they_have_words_times_width() {
        let config = Word2VecConfig::workload("word2vec-google_news");
        let model = ModelConfig::from(config).resolve().unwrap();
        let table = &model.parameters().unwrap()[0];
        assert_eq!(table.ty.elements(), 900_000_000);
    }

    #[test]
    fn sizes_that_are_missing_are_refused() {
        let error = Word2VecConfig::default().resolve().unwrap_err().to_string();
        assert!(error.starts_with("model.vocab: missing"), "{error}");
        let other = Word2VecConfig {
            preset: Some("c4".to_owned()),
            ..Word2VecConfig::default()
        };
        let error = other.resolve().unwrap_err().to_string();
        assert!(error.contains("expected google_news, got `c4`"), "{error}");
    }
}
