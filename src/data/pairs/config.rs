//! What is said about a source of pairs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
    },
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
