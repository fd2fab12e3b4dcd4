//! What a configuration says about a source of text.

use crate::config::Count;
use crate::data::text::id_type::IdType;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Files of text, and how documents lie in them. `files` are names with patterns: `{000..146}` counts, `{a,b}` lists, `*` and `?` match within
/// a component.
///
/// A record that is larger than `max_document_bytes` (10 MB unless said) is left out without being held in memory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SourceConfig {
    /// Plain text.
    Text {
        /// The files.
        files: Vec<String>,
        /// Where one document ends and the next begins.
        #[serde(default)]
        split: Split,
        /// What the bytes stand for.
        #[serde(default)]
        encoding: Encoding,
        /// Put a space for each line end within a paragraph; only with `split = "blank_lines"`.
        #[serde(default)]
        join_lines: bool,
        /// The largest document, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// JSON objects, one a line.
    Jsonl {
        /// The files.
        files: Vec<String>,
        /// The key of the text; dots lead into objects, as `meta.text`.
        #[serde(default = "text")]
        key: String,
        /// The largest line, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// Parquet tables.
    Parquet {
        /// The files.
        files: Vec<String>,
        /// The column of the text; dots lead into structs, as `translation.en`.
        #[serde(default = "text")]
        column: String,
        /// The largest text, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// TFRecord files of `tf.train.Example`, as TFDS writes them.
    Tfrecord {
        /// The files.
        files: Vec<String>,
        /// The feature that holds the text as its one byte string.
        #[serde(default = "text")]
        feature: String,
        /// The largest record, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// A store of tokens, as `kiln data tokenize` writes it.
    Tokens {
        /// Its folder.
        path: String,
    },
    /// A store of tokens, as Megatron-LM's `preprocess_data.py` writes it: `NAME.bin` and `NAME.idx`.
    Megatron {
        /// The files' name, without its ending.
        path: String,
        /// Whether each document has its end in it (`--append-eod`), so that none is put in; when not given, that is seen from up to a
        /// thousand documents.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ended: Option<bool>,
    },
    /// Files of ArrayRecord, as TFDS and Grain read and write them.
    ArrayRecord {
        /// The files.
        files: Vec<String>,
        /// What a record is.
        #[serde(default)]
        record: RecordKind,
        /// The feature of an example, or the key of a JSON object, that holds the text.
        #[serde(default = "text")]
        key: String,
        /// The largest record, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// Web archives: the text of WET files (`conversion`), the articles of pages in WARC files (`response`, `resource`).
    Warc {
        /// The files.
        files: Vec<String>,
        /// The largest record, in bytes; of a compressed page also after decompression.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// Shards of MosaicML's streaming (MDS), as `MDSWriter` writes them, compressed with zstd, gzip or bzip2, or not.
    Mds {
        /// The folder of `index.json`.
        path: String,
        /// The column: text (`str`), or token ids (`ndarray` of integers, or `bytes`).
        #[serde(default = "text")]
        column: String,
        /// The type of ids in a column of `bytes`, by NumPy's name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dtype: Option<IdType>,
        /// The largest sample, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// Tables in Arrow's stream format, as `save_to_disk` of Hugging Face `datasets` writes them.
    Arrow {
        /// The folder of `state.json`, or one `.arrow` file.
        path: String,
        /// The column: strings, or lists of token ids.
        #[serde(default = "text")]
        column: String,
        /// The largest text, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
    /// Tar shards, as WebDataset writes them. Members whose key begins with two underscores tell about the shard, and are
    /// no documents; of a sample's members with the ending the first counts, and others are left out.
    Webdataset {
        /// The shards.
        files: Vec<String>,
        /// The ending of the members that hold text: all after the first dot of the name, in letters of either case. Members
        /// with `.gz` behind it are decompressed.
        #[serde(default = "txt")]
        member: String,
        /// When the members are JSON objects: the key of the text, with dots as in JSON lines.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<String>,
        /// The largest member, in bytes.
        #[serde(default = "max_document_bytes")]
        max_document_bytes: Count<1, 1_073_741_824>,
    },
}

/// What a record of ArrayRecord is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// A `tf.train.Example`, as TFDS writes it.
    #[default]
    Example,
    /// A JSON object.
    Json,
    /// Text in UTF-8.
    Text,
}

/// Where a document of plain text ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// At lines of nothing but white space: a document is a paragraph.
    #[default]
    BlankLines,
    /// At the end of each line.
    Lines,
    /// At the end of the file.
    File,
}

/// What the bytes of plain text stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8; documents that are not are left out.
    #[default]
    Utf8,
    /// ISO 8859-1: every byte is the character of its number.
    Latin1,
    /// UTF-8 where a document is valid UTF-8, ISO 8859-1 where not; documents that are not, and have control characters
    /// (bytes below 32 that are no white space), are left out.
    Auto,
}

/// Whether members with that ending hold JSON.
fn is_json(ending: &str) -> bool {
    let ending = ending.to_ascii_lowercase();
    let plain = ending.strip_suffix(".gz").unwrap_or(&ending);
    plain == "json" || plain.ends_with(".json")
}

fn max_document_bytes() -> Count<1, 1_073_741_824> {
    Count::of(10_000_000)
}

fn text() -> String {
    "text".into()
}

fn txt() -> String {
    "txt".into()
}

impl SourceConfig {
    /// The patterns of the source's files.
    pub fn files(&self) -> &[String] {
        match self {
            SourceConfig::Text { files, .. }
            | SourceConfig::Jsonl { files, .. }
            | SourceConfig::Parquet { files, .. }
            | SourceConfig::Tfrecord { files, .. }
            | SourceConfig::ArrayRecord { files, .. }
            | SourceConfig::Warc { files, .. }
            | SourceConfig::Webdataset { files, .. } => files,
            SourceConfig::Tokens { path }
            | SourceConfig::Megatron { path, .. }
            | SourceConfig::Mds { path, .. }
            | SourceConfig::Arrow { path, .. } => std::slice::from_ref(path),
        }
    }

    /// Hold the keys against each other.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key that does not fit.
    pub fn check(&self) -> Result<()> {
        match self {
            SourceConfig::Tokens { .. } | SourceConfig::Megatron { .. } => Ok(()), // the store has its own checks
            SourceConfig::Text {
                split: Split::Lines | Split::File,
                join_lines: true,
                ..
            } => Err(Error::config(
                "join_lines = true needs split = \"blank_lines\"",
            )),
            SourceConfig::Webdataset {
                member, key: None, ..
            } if is_json(member) => Err(Error::config(format!(
                "member = {member:?} needs the key of the text, as key = \"text\""
            ))),
            SourceConfig::Webdataset { member, .. } if member.starts_with('.') => {
                Err(Error::config(format!(
                    "member = {member:?}, expected the ending without its dot"
                )))
            }
            _ => match self.files().is_empty() {
                true => Err(Error::config("files is an empty list")),
                false => Ok(()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(toml: &str) -> Result<SourceConfig, String> {
        let config: SourceConfig = toml::from_str(toml).map_err(|e| e.message().to_owned())?;
        config.check().map_err(|e| e.to_string())?;
        let again = toml::from_str(&toml::to_string(&config).unwrap()).unwrap();
        assert_eq!(config, again);
        Ok(config)
    }

    #[test]
    fn what_is_not_said_has_its_usual_value() {
        let files = vec!["a/*.txt".to_owned()];
        let max_document_bytes = max_document_bytes();
        let text = read("kind = \"text\"\nfiles = [\"a/*.txt\"]").unwrap();
        assert_eq!(
            text,
            SourceConfig::Text {
                files: files.clone(),
                split: Split::BlankLines,
                encoding: Encoding::Utf8,
                join_lines: false,
                max_document_bytes
            }
        );
        let tar = read("kind = \"webdataset\"\nfiles = [\"a/*.txt\"]").unwrap();
        assert_eq!(
            tar,
            SourceConfig::Webdataset {
                files,
                member: "txt".into(),
                key: None,
                max_document_bytes
            }
        );
        for (kind, key) in [
            ("jsonl", "key"),
            ("parquet", "column"),
            ("tfrecord", "feature"),
        ] {
            let said = format!("kind = \"{kind}\"\nfiles = [\"a\"]");
            let named = read(&format!("{said}\n{key} = \"text\"")).unwrap();
            assert_eq!(read(&said).unwrap(), named);
        }
    }

    #[test]
    fn keys_that_do_not_fit_are_named() {
        for (toml, wanted) in [
            (
                "kind = \"text\"\nfiles = [\"a\"]\nkey = \"b\"",
                "unknown field `key`",
            ),
            ("kind = \"csv\"\nfiles = [\"a\"]", "unknown variant `csv`"),
            ("kind = \"jsonl\"", "missing field `files`"),
            ("kind = \"text\"\nfiles = []", "files is an empty list"),
            (
                "kind = \"text\"\nfiles = [\"a\"]\nsplit = \"file\"\njoin_lines = true",
                "join_lines",
            ),
            (
                "kind = \"webdataset\"\nfiles = [\"a\"]\nmember = \"json\"",
                "needs the key",
            ),
            (
                "kind = \"webdataset\"\nfiles = [\"a\"]\nmember = \".txt\"",
                "without its dot",
            ),
            (
                "kind = \"jsonl\"\nfiles = [\"a\"]\nmax_document_bytes = 0",
                "expected 1 to 1073741824, got 0",
            ),
        ] {
            let error = read(toml).unwrap_err();
            assert!(error.contains(wanted), "{toml}: {error}");
        }
    }
}
