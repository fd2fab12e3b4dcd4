//! Data sets that are a folder with a list of their files.

use super::SourceConfig;
use crate::error::{Error, Result};
use crate::files::Location;
use serde::Deserialize;
use serde_json::Value;
use std::io::Read;

/// Bytes of a list, at most.
const MOST: u64 = 1 << 30;

/// The files of a data set that lies at `base`, in the order of its list; none for sources that name their files.
///
/// # Errors
/// When the list is missing or of another kind, or a file is missing or not of the size that it says.
pub(crate) fn listed(config: &SourceConfig, base: &str) -> Result<Option<Vec<Location>>> {
    let files = match config {
        SourceConfig::Mds { .. } => mds(base)?,
        SourceConfig::Arrow { .. } if base.ends_with(".arrow") => vec![Location::parse(base)?],
        SourceConfig::Arrow { .. } => saved(base)?,
        _ => return Ok(None),
    };
    match files.is_empty() {
        true => Err(Error::data(format!(
            "{base}: its list of files is empty: no document"
        ))),
        false => Ok(Some(files)),
    }
}

fn within(base: &str, name: &str) -> Result<Location> {
    Location::parse(&format!("{}/{name}", base.trim_end_matches('/')))
}

/// The JSON of a file in the folder.
fn read<T: for<'de> Deserialize<'de>>(base: &str, name: &str) -> Result<T> {
    let location = within(base, name)?;
    let mut json = Vec::new();
    let mut content = location.open()?.take(MOST);
    content
        .read_to_end(&mut json)
        .map_err(|e| location.error(e))?;
    serde_json::from_slice(&json).map_err(|e| location.error(e))
}

/// A name that stays in the folder.
fn safe(base: &str, list: &str, name: &str) -> Result<()> {
    let leaves =
        name.starts_with('/') || name.split('/').any(|part| part == "..") || name.is_empty();
    match leaves {
        false => Ok(()),
        true => Err(Error::data(format!(
            "{base}/{list}: names {name:?}, expected a file within the folder"
        ))),
    }
}

/// `index.json` of MosaicML's streaming.
#[derive(Deserialize)]
struct Index {
    version: u64,
    shards: Vec<Shard>,
}

#[derive(Deserialize)]
struct Shard {
    format: String,
    #[serde(default)]
    raw_data: Option<Stored>,
    #[serde(default)]
    zip_data: Option<Stored>,
}

#[derive(Deserialize)]
struct Stored {
    basename: String,
    bytes: u64,
}

fn mds(base: &str) -> Result<Vec<Location>> {
    const INDEX: &str = "index.json";
    let index: Index = read(base, INDEX)?;
    let refuse = |what: String| Err(Error::data(format!("{base}/{INDEX}: {what}")));
    if index.version != 2 {
        return refuse(format!("version {}, expected 2", index.version));
    }
    let mut files = Vec::new();
    for (number, shard) in index.shards.into_iter().enumerate() {
        if shard.format != "mds" {
            return refuse(format!(
                "shard {number} is of format {:?}, expected \"mds\"",
                shard.format
            ));
        }
        // Both are there where what was decompressed has been kept.
        let kinds = [shard.zip_data, shard.raw_data];
        let mut missing = None;
        for stored in kinds.into_iter().flatten() {
            safe(base, INDEX, &stored.basename)?;
            let file = within(base, &stored.basename)?;
            match file.size() {
                Ok(size) if size == stored.bytes => {
                    files.push(file);
                    missing = None;
                    break;
                }
                Ok(size) => {
                    let wanted = stored.bytes;
                    return Err(file.error(format!(
                        "{size} bytes, but {INDEX} says {wanted}: cut short, or of another data set"
                    )));
                }
                Err(error) => missing = missing.or(Some(error)),
            }
        }
        match missing {
            Some(error) => return Err(error),
            None if files.len() != number + 1 => {
                return refuse(format!("shard {number} names no file"));
            }
            None => {}
        }
    }
    Ok(files)
}

/// `state.json` of `datasets`.
#[derive(Deserialize)]
struct State {
    #[serde(rename = "_data_files")]
    files: Vec<DataFile>,
    /// Which rows are meant, and in which order, where earlier versions left the others in the files.
    #[serde(rename = "_indices_data_files", default)]
    indices: Option<Vec<DataFile>>,
}

#[derive(Deserialize)]
struct DataFile {
    filename: String,
}

fn saved(base: &str) -> Result<Vec<Location>> {
    const STATE: &str = "state.json";
    if let Ok(several) = read::<Value>(base, "dataset_dict.json") {
        let splits = several["splits"].as_array().into_iter().flatten();
        let splits: Vec<&str> = splits.filter_map(Value::as_str).collect();
        let first = splits.first().unwrap_or(&"train");
        return Err(Error::config(format!(
            "{base}: holds the splits {}; name one, as path = \"{base}/{first}\"",
            splits.join(", ")
        )));
    }
    let state: State = read(base, STATE)?;
    if state.indices.is_some_and(|files| !files.is_empty()) {
        return Err(Error::data(format!(
            "{base}: {STATE} names files of indices, a selection of its rows, which is not followed; save it again after \
             `flatten_indices()`"
        )));
    }
    let file = |file: DataFile| {
        safe(base, STATE, &file.filename)?;
        within(base, &file.filename)
    };
    state.files.into_iter().map(file).collect()
}
