//! What is said about a source of pairs.

use super::zero_shot::ZeroShotConfig;
use crate::config::Count;
use crate::data::images::ImageConfig;
use crate::data::text::TokenizerConfig;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The `[pairs]` table: where pairs of a picture and a text come from and what is done to them.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PairsConfig {
    /// Pairs to train on.
    pub train: SourceConfig,
    /// Held-out pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eval: Option<SourceConfig>,
    /// Every so many pairs one is held out of `train` for evaluation, where `eval` names none of its own: 10 keeps 10 %.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout: Option<Count<2, 1_000_000_000>>,
    /// Whole groups are held out in place of single pairs, for a source that names a `group`: what is held out has no near-duplicate
    /// among what is trained on.
    #[serde(default)]
    pub holdout_groups: bool,
    /// What held-out pictures are told by in an evaluation, beside their texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero_shot: Option<ZeroShotConfig>,
    /// From a picture of any size to the model's input.
    pub image: ImageConfig,
    /// What makes ids of texts: a file, a folder, `bytes`, or `{ train = VOCABULARY }`, a vocabulary of the training texts.
    pub tokenizer: TokenizerConfig,
    /// Tokens of a row, control tokens included; longer texts are cut, and still end as texts do.
    pub length: Count<2, 1_048_576>,
    /// How many different pairs may be unreadable, and be skipped, before the run stops.
    #[serde(default = "bad_samples")]
    pub bad_samples: Count<0, 1_000_000_000>,
    /// Threads that make rows; 0 = one a core.
    #[serde(default = "threads")]
    pub threads: Count<0, 1024>,
    /// Batches made ahead of the step.
    #[serde(default = "prefetch")]
    pub prefetch: Count<1, 1024>,
}

fn bad_samples() -> Count<0, 1_000_000_000> {
    Count::of(100)
}

fn threads() -> Count<0, 1024> {
    Count::of(0)
}

fn prefetch() -> Count<1, 1024> {
    Count::of(2)
}

impl PairsConfig {
    /// Whether the vocabulary is made of the training texts.
    pub fn trains_vocabulary(&self) -> bool {
        matches!(self.tokenizer, TokenizerConfig::Train(_))
    }

    /// Hold keys against each other.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that is impossible.
    pub fn check(&self) -> Result<()> {
        if self.eval.is_some() && self.holdout.is_some() {
            return Err(Error::config(
                "pairs.holdout: pairs.eval names held-out pairs, expected one of the two",
            ));
        }
        if self.holdout_groups && self.holdout.is_none() {
            return Err(Error::config(
                "pairs.holdout_groups: nothing is held out of pairs.train, expected pairs.holdout beside it",
            ));
        }
        if self.holdout_groups && !self.train.has_groups() {
            return Err(Error::config(
                "pairs.holdout_groups: pairs.train names no group, expected one: a source of kind \"json\" or \"jsonl\" with `group`",
            ));
        }
        if self.zero_shot.is_some() {
            let held_out = match (&self.eval, self.holdout) {
                (Some(eval), _) => Some(("pairs.eval", eval)),
                (None, Some(_)) => Some(("pairs.train", &self.train)),
                (None, None) => None,
            };
            match held_out {
                None => {
                    return Err(Error::config(
                        "pairs.zero_shot: nothing is held out, expected pairs.holdout or pairs.eval beside it",
                    ));
                }
                Some((key, source)) if !source.has_labels() => {
                    return Err(Error::config(format!(
                        "pairs.zero_shot: {key} names no label, expected one: a source of kind \"json\" or \"jsonl\" with `label`"
                    )));
                }
                Some(_) => {}
            }
        }
        self.image.check()
    }
}

/// Where pairs of a picture and a text come from.
///
/// File names may be patterns: `{000..146}` counts, `{a,b}` lists, `*` and `?` match within the last component.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SourceConfig {
    /// Uncompressed tar shards as img2dataset and WebDataset write them: neighbours `KEY.jpg` (or `png`, `webp`) and `KEY.txt` (or
    /// `KEY.json`) are a pair.
    Webdataset {
        /// Files or patterns.
        shards: Vec<String>,
        /// The ending of the picture, all after the first dot of the name, as `left.png`: for samples with several pictures.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        member: Option<String>,
        /// Which member holds the text.
        #[serde(default)]
        text: ShardText,
    },
    /// JSON objects, one a line, each naming the file of a picture.
    Jsonl {
        /// Files or patterns.
        files: Vec<String>,
        /// The key of the picture's file, whose name is taken from the folder of the JSONL file on.
        #[serde(default = "image")]
        image: String,
        /// The key of the text; dots lead into objects, as `meta.text`.
        #[serde(default = "text")]
        text: String,
        /// The key of what near-duplicates have in common, such as a category.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
        /// The key of the class of a picture, for `pairs.zero_shot`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<String>,
    },
    /// A JSON file that is a list of objects, each naming the file of a picture.
    Json {
        /// The file.
        file: String,
        /// The folder from which on names of pictures are taken; the file's own when not given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pictures: Option<String>,
        /// The key of the picture's file.
        #[serde(default = "image")]
        image: String,
        /// The key of the text; dots lead into objects, as `meta.text`.
        #[serde(default = "text")]
        text: String,
        /// The key of what near-duplicates have in common, such as a category.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
        /// The key of the class of a picture, for `pairs.zero_shot`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<String>,
    },
    /// Parquet tables with pictures in them, as Hugging Face's `datasets` writes them, read row by row. Tables of small row groups, as
    /// these are, are read at random sooner.
    Parquet {
        /// Files or patterns.
        files: Vec<String>,
        /// The column of pictures: a structure with `bytes`, or the bytes of a picture's file themselves.
        #[serde(default = "image")]
        image: String,
        /// The column of texts.
        #[serde(default = "text")]
        text: String,
    },
    /// Captions as COCO has them (arXiv:1504.00325): a JSON object with lists `images` and `annotations`. A picture with several
    /// captions is a pair with each.
    Coco {
        /// The file, such as `annotations/captions_train2017.json`.
        annotations: String,
        /// The folder of the pictures, such as `train2017`.
        pictures: String,
    },
}

impl SourceConfig {
    /// Whether pairs are told to belong to groups.
    pub fn has_groups(&self) -> bool {
        match self {
            SourceConfig::Jsonl { group, .. } | SourceConfig::Json { group, .. } => group.is_some(),
            _ => false,
        }
    }

    /// Whether pairs are told to be of classes.
    pub fn has_labels(&self) -> bool {
        match self {
            SourceConfig::Jsonl { label, .. } | SourceConfig::Json { label, .. } => label.is_some(),
            _ => false,
        }
    }
}

/// Where a WebDataset sample keeps its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ShardText {
    /// A member `KEY.txt`: all of it.
    #[default]
    Txt,
    /// A member `KEY.json`: an object with the text under `key`.
    Json {
        /// The key of the text; dots lead into objects, as `meta.text`.
        key: String,
    },
}

fn image() -> String {
    "image".into()
}

fn text() -> String {
    "text".into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(toml: &str) -> SourceConfig {
        let config = toml::from_str(toml).unwrap();
        assert_eq!(
            config,
            toml::from_str(&toml::to_string(&config).unwrap()).unwrap()
        );
        config
    }

    #[test]
    fn what_is_not_said_has_its_usual_value() {
        let shards = read("kind = \"webdataset\"\nshards = [\"a-{00..09}.tar\"]");
        assert_eq!(
            shards,
            SourceConfig::Webdataset {
                shards: vec!["a-{00..09}.tar".into()],
                member: None,
                text: ShardText::Txt,
            }
        );
        let lines = read("kind = \"jsonl\"\nfiles = [\"a.jsonl\"]");
        let said =
            read("kind = \"jsonl\"\nfiles = [\"a.jsonl\"]\nimage = \"image\"\ntext = \"text\"");
        assert_eq!(lines, said);
        let json = "kind = \"webdataset\"\nshards = []\ntext = { kind = \"json\" }";
        let refused = toml::from_str::<SourceConfig>(json).unwrap_err();
        assert!(
            refused.message().contains("missing field `key`"),
            "{refused}"
        );
    }
}
