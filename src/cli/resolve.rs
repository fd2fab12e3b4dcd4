//! Names of files that may lie in known data sets, and of checkpoints.

use super::say;
use kiln::error::Error;
use kiln::fetch::known::obtain_dataset;
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

/// Why there is no checkpoint in `run`, which is to be a folder of `makers`: it lies above, when one of its own folders is
/// named.
pub(super) fn no_checkpoint(run: &Path, makers: &str) -> Error {
    let is = |path: &Path, name: &str| path.file_name().is_some_and(|own| own == name);
    let of_run = |path: &Path| path.parent().map(|run| run.display().to_string());
    let said = run.display();
    if !run.exists() {
        return Error::config(format!(
            "{said}: no such folder; expected a folder of {makers}"
        ));
    }
    if is(run, "checkpoints")
        && let Some(run) = of_run(run).filter(|run| !run.is_empty())
    {
        return Error::config(format!("{said}: expected the run's folder, {run}"));
    }
    let name = run.file_name().unwrap_or_default().to_string_lossy();
    if let Some(above) = run.parent().filter(|above| is(above, "checkpoints"))
        && let (Ok(step), Some(run)) = (step(&name), of_run(above))
    {
        return Error::config(format!(
            "{said}: a checkpoint, expected the run's folder, {run}; --step {step} takes this one"
        ));
    }
    Error::config(format!(
        "{said}: no checkpoint there; expected a folder of {makers}"
    ))
}
