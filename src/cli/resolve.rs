//! Names of files that may lie in known data sets.

use super::say;
use kiln::error::Error;
use kiln::fetch::known::obtain_dataset;
use std::path::PathBuf;

/// A path that a user gave: `dataset:NAME/...` lies in the named data set, fetched when missing.
pub(super) fn resolve(name: &str) -> kiln::error::Result<PathBuf> {
    let Some(inside) = name.strip_prefix("dataset:") else {
        return Ok(PathBuf::from(name));
    };
    let (set, rest) = inside.split_once('/').unwrap_or((inside, ""));
    if set.is_empty() {
        return Err(Error::config(format!(
            "`{name}`: expected dataset:NAME/FILE; see `kiln data list`"
        )));
    }
    Ok(obtain_dataset(set, &mut say)?.join(rest))
}
