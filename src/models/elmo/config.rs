//! `[model]` of an ELMo.

use super::{CLASS, Elmo, check_filters};
use crate::config::{Count, Part, Positive};
use crate::error::{Error, Result};
use crate::hf::{Heading, HfClass};
use crate::models::own_config::OwnConfig;
use crate::models::{Blocks, CausalShape, Entries, FamilyConfig, HfConfig, Size};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[model]` of a configuration with `family = "elmo"`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ElmoConfig {
    /// A published model: `small`, `medium` or `original` (13.6, 28.0 and 93.6 million parameters without the softmax). The keys below
    /// override it.
    pub preset: Option<String>,
    /// Words that are guessed, as text.tokenizer has or more; 793,471 in the published ones.
    pub vocab: Option<Entries>,
    /// Cells of an LSTM. Comes from `preset` where that is given.
    pub cells: Option<Size>,
    /// Values that words and cells are projected to. Comes from `preset` where that is given.
    pub projection: Option<Size>,
    /// Highway layers behind the convolutions: 2 in `original`, 1 in the others and where nothing is said.
    pub highways: Option<Count<0, 64>>,
    /// LSTMs above each other, each way; from the second on each adds to what it reads.
    pub layers: Blocks,
    /// Characters of a word: bytes of UTF-8, a beginning and an end. What is longer is cut.
    pub characters: Count<3, 1024>,
    /// Values of a character.
    pub character_dim: Size,
    /// Convolutions over the characters of a word, each `[width, filters]`, of which the largest value counts.
    pub filters: Vec<[Size; 2]>,
    /// What cells are clipped to.
    pub cell_clip: Positive,
    /// What their projections are clipped to.
    pub projection_clip: Positive,
    /// Share of an LSTM's input, and of what guesses, that is dropped while training.
    pub dropout: Part,
}

/// The convolutions of the published models.
const FILTERS: [[usize; 2]; 7] = [
    [1, 32],
    [2, 32],
    [3, 64],
    [4, 128],
    [5, 256],
    [6, 512],
    [7, 1024],
];

impl Default for ElmoConfig {
    fn default() -> ElmoConfig {
        ElmoConfig {
            preset: None,
            vocab: None,
            cells: None,
            projection: None,
            highways: None,
            layers: Count::of(2),
            characters: Count::of(50),
            character_dim: Count::of(16),
            filters: FILTERS.map(|pair| pair.map(Size::of)).to_vec(),
            cell_clip: Positive::of(3.0),
            projection_clip: Positive::of(3.0),
            dropout: Part::of(0.1),
        }
    }
}

/// Cells, projection and highways of a published model.
fn published(name: &str) -> Option<[usize; 3]> {
    match name {
        "small" => Some([1024, 128, 1]),
        "medium" => Some([2048, 256, 1]),
        "original" => Some([4096, 512, 2]),
        _ => None,
    }
}

/// Words of the One Billion Word Benchmark that the published models guess.
const WORDS: usize = 793_471;

impl FamilyConfig for ElmoConfig {
    type Model = Elmo;
    const NAME: &'static str = "elmo";
    const START: &'static str = include_str!("start.toml");
    const CLASSES: &'static [HfClass] = &[CLASS];
    const WORKLOADS: &'static [&'static str] = &["elmo-small", "elmo-medium"];

    fn resolve(&self) -> Result<Elmo> {
        let preset = match self.preset.as_deref() {
            None => None,
            Some(name) => Some(published(name).ok_or_else(|| {
                Error::config(format!(
                    "model.preset: expected small, medium or original, got `{name}`"
                ))
            })?),
        };
        let size = |key: &str, said: Option<usize>, preset: Option<usize>| {
            said.or(preset).ok_or_else(|| {
                Error::config(format!("model.{key}: missing; give it, or a model.preset"))
            })
        };
        let of = |k: usize| preset.map(|sizes| sizes[k]);
        let filters: Vec<[usize; 2]> = (self.filters.iter())
            .map(|pair| pair.map(Count::get))
            .collect();
        let characters = self.characters.get();
        check_filters(&filters, characters)?;
        let vocab = size("vocab", self.vocab.map(Count::get), preset.map(|_| WORDS))?;
        let cells = size("cells", self.cells.map(Count::get), of(0))?;
        let projection = size("projection", self.projection.map(Count::get), of(1))?;
        let highways = self.highways.map(Count::get).or(of(2)).unwrap_or(1);
        Ok(Elmo {
            vocab,
            character_dim: self.character_dim.get(),
            characters,
            filters,
            highways,
            layers: self.layers.get(),
            cells,
            projection,
            clips: [self.cell_clip.get(), self.projection_clip.get()],
            dropout: self.dropout.get(),
            shape: CausalShape {
                length: 20,
                segments: false,
                text_ids: 0..vocab as u32,
            },
            words: Vec::new(),
            said: ElmoConfig {
                vocab: Some(vocab.try_into()?),
                cells: Some(cells.try_into()?),
                projection: Some(projection.try_into()?),
                highways: Some(highways.try_into()?),
                ..self.clone()
            },
        })
    }

    fn filled(&self) -> Result<ElmoConfig> {
        Ok(self.resolve()?.said)
    }

    fn tiny() -> Vec<ElmoConfig> {
        vec![ElmoConfig {
            vocab: Some(Count::of(96)),
            cells: Some(Count::of(16)),
            projection: Some(Count::of(8)),
            highways: Some(Count::of(1)),
            characters: Count::of(6),
            character_dim: Count::of(4),
            filters: [[1, 8], [3, 8]].map(|pair| pair.map(Size::of)).to_vec(),
            dropout: Part::of(0.0),
            ..ElmoConfig::default()
        }]
    }

    fn workload(name: &str) -> ElmoConfig {
        ElmoConfig {
            preset: Some(name.trim_start_matches("elmo-").to_owned()),
            ..ElmoConfig::default()
        }
    }

    fn hf_config(text: &[u8], _heading: &Heading) -> Result<Box<dyn HfConfig>> {
        Ok(Box::new(OwnConfig::parse::<ElmoConfig>(text, CLASS)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{BidirectionalTokens, ModelConfig};
    use crate::nn::ParamKind;

    #[test]
    fn presets_have_the_parameters_that_allennlp_tells() {
        // allennlp's options of the published weights, where characters have a row for padding more; 13.6, 28.0 and 93.6 million there
        for (preset, count) in [
            ("small", 13_593_312),
            ("medium", 28_027_744),
            ("original", 93_600_864),
        ] {
            let config = ElmoConfig {
                preset: Some(preset.to_owned()),
                vocab: Some(Count::of(10)),
                ..ElmoConfig::default()
            };
            let model = ModelConfig::from(config).resolve().unwrap();
            let parameters = model.parameters().unwrap();
            let trained = parameters.iter().filter(|p| p.kind == ParamKind::Trained);
            let own = trained.filter(|p| p.path != "softmax/kernel");
            let own: usize = own.map(|p| p.ty.elements()).sum();
            assert_eq!(own + 16, count, "{preset}");
        }
    }

    #[test]
    fn sizes_that_cannot_be_are_refused_by_key() {
        let refused = |config: ElmoConfig| config.resolve().unwrap_err().to_string();
        let whole = ElmoConfig::tiny().remove(0);
        let error = refused(ElmoConfig {
            vocab: None,
            ..whole.clone()
        });
        assert!(error.starts_with("model.vocab: missing"), "{error}");
        let error = refused(ElmoConfig {
            preset: Some("large".to_owned()),
            ..whole.clone()
        });
        assert!(
            error.contains("expected small, medium or original"),
            "{error}"
        );
        let error = refused(ElmoConfig {
            filters: Vec::new(),
            ..whole.clone()
        });
        assert!(error.starts_with("model.filters: none"), "{error}");
        let error = refused(ElmoConfig {
            characters: Count::of(3),
            filters: vec![[Size::of(4), Size::of(8)]],
            ..whole
        });
        assert!(
            error.contains("a window of 4 characters, but words have 3"),
            "{error}"
        );
    }

    #[test]
    fn words_that_are_longer_than_what_is_read_are_counted() {
        let mut model = ElmoConfig::tiny().remove(0).resolve().unwrap();
        assert_eq!(model.cut(), [0, 4]);
        let words = ["read", "reads", "ééé"].map(str::to_owned);
        model.set_words(words.to_vec());
        assert_eq!(model.cut(), [2, 4]);
    }
}
