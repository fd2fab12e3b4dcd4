//! Names of files that may lie in known data sets, and of checkpoints.

use super::say;
use anyhow::{Context as _, bail};
use kiln::error::{AtPath, Error};
use kiln::fetch::known::obtain_dataset;
use kiln::store::{Saved, latest, no_checkpoint};
use std::fs::File;
use std::path::{Path, PathBuf};

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

/// A checkpoint by its step: `20`, or `step-00000020`.
pub(super) fn step(text: &str) -> Result<u64, String> {
    let step = text.strip_prefix("step-").unwrap_or(text).parse();
    step.map_err(|_| format!("expected a step such as 20 or step-00000020, got `{text}`"))
}

/// The checkpoint of that step of a run, else its newest; `makers` make such folders.
pub(super) fn checkpoint(run: &Path, step: Option<u64>, makers: &str) -> anyhow::Result<Saved> {
    if let Some(step) = step {
        return Ok(Saved::of_step(run, step)?);
    }
    newest(run, makers, |step| format!("--step {step} takes this one"))
}

/// The newest checkpoint of a run; `one` says how another one is taken.
pub(super) fn newest(
    run: &Path,
    makers: &str,
    one: impl Fn(u64) -> String,
) -> anyhow::Result<Saved> {
    let found = latest(run)?;
    for warning in &found.warnings {
        say(&format!("warning: {warning}"));
    }
    Ok(found.saved.ok_or_else(|| no_checkpoint(run, makers, one))?)
}

/// A file that a flag names and that is not there yet.
pub(super) fn new_file(path: &Path, flag: &str) -> anyhow::Result<File> {
    if path.exists() {
        bail!(Error::config(format!(
            "{}: {flag} wants a new file, one that is not there yet; name another, or remove it",
            path.display()
        )));
    }
    File::create_new(path).at(path).context(flag.to_owned())
}
