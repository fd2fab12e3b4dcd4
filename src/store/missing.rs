//! Why a folder has no checkpoint, in words.

use super::checkpoint::parse_step;
use crate::error::Error;
use std::path::Path;

/// Why there is no checkpoint in `run`, which is to be a folder of `makers`: it lies above, when one of its own folders is
/// named. `one` says how the checkpoint of a single step is taken, of which it gets the number.
pub fn no_checkpoint(run: &Path, makers: &str, one: impl Fn(u64) -> String) -> Error {
    let is = |path: &Path, name: &str| path.file_name().is_some_and(|own| own == name);
    let of_run = |path: &Path| {
        let run = path.parent().map(|run| run.display().to_string());
        run.filter(|run| !run.is_empty())
    };
    let said = run.display();
    let name = run.file_name().unwrap_or_default().to_string_lossy();
    if let Some(above) = run.parent().filter(|above| is(above, "checkpoints"))
        && let (Some(step), Some(run)) = (parse_step(&name), of_run(above))
    {
        return Error::config(format!(
            "{said}: a checkpoint, expected the run's folder, {run}; {}",
            one(step)
        ));
    }
    if !run.exists() {
        return Error::config(format!(
            "{said}: no such folder; expected a folder of {makers}"
        ));
    }
    if is(run, "checkpoints")
        && let Some(run) = of_run(run)
    {
        return Error::config(format!("{said}: expected the run's folder, {run}"));
    }
    Error::config(format!(
        "{said}: no checkpoint there; expected a folder of {makers}"
    ))
}
