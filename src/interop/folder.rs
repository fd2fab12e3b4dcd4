//! New folders that appear complete or not at all.

use crate::error::{AtPath, Error, Result};
use crate::store::sync_dir;
use std::fs;
use std::path::Path;

/// Make the folder `path` appear with everything that `fill` writes into the folder it is given, or not at all.
///
/// # Errors
/// When `path` exists and is not an empty folder, `fill` fails, or something cannot be written.
pub fn fresh_folder(path: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let refuse = |what: &str| {
        let path = path.display();
        Err(Error::config(format!(
            "{path}: {what}; name a folder that is empty or does not exist"
        )))
    };
    if path.symlink_metadata().is_ok() {
        if !path.is_dir() {
            return refuse("not a folder");
        }
        if fs::read_dir(path).at(path)?.next().is_some() {
            return refuse("holds files already");
        }
    }
    let absolute = std::path::absolute(path).at(path)?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return refuse("not a place for a new folder");
    };
    fs::create_dir_all(parent).at(parent)?;
    let name = name.to_string_lossy();
    let temporary = parent.join(format!(".{name}.tmp-{}", std::process::id()));
    fs::create_dir(&temporary).at(&temporary)?;
    let filled = fill(&temporary).and_then(|()| {
        sync_dir(&temporary)?;
        fs::rename(&temporary, &absolute).at(path)?;
        sync_dir(parent)
    });
    if filled.is_err() {
        // Best effort: the error to report is the one above.
        let _ = fs::remove_dir_all(&temporary);
    }
    filled
}
