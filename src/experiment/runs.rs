//! Which folders are runs.

use super::{CONFIG, Experiment, Identity, RunConfig};
use crate::error::{AtPath, Error, Result};
use crate::tokenizer::Tokenizer;
use std::path::{Path, PathBuf};

/// Whether a run of `kiln train` lies in that folder, saved or not.
pub fn is_run(dir: &Path) -> bool {
    let dir = match dir.as_os_str().is_empty() {
        true => Path::new("."),
        false => dir,
    };
    dir.join(CONFIG).is_file() && (Identity::lies_in(dir) || dir.join("metrics.jsonl").is_file())
}

/// The configuration that a run has written down.
///
/// # Errors
/// When there is none, or it cannot be read.
pub fn written_config(run: &Path) -> Result<RunConfig> {
    Ok(crate::config::load(&run.join(CONFIG), &[])?.0)
}

/// The token that stood before each text that a decoder's run was trained on: see [`TextConfig::begin`](crate::data::text::TextConfig::begin).
///
/// # Errors
/// When the run's configuration cannot be read.
pub fn begin_of_run(run: &Path, tokenizer: &Tokenizer) -> Result<Option<u32>> {
    if !run.join(CONFIG).is_file() {
        return Ok(None);
    }
    let text = written_config(run)?.text;
    Ok(text.and_then(|text| text.begin(tokenizer)))
}

/// The folder that a configuration trains into unless another one is named: the run's own for the configuration that a run
/// has written down, else `runs/` and a name, which is the folder's for what `kiln import` wrote.
pub fn default_folder(config: &Path) -> PathBuf {
    let above = config.parent().unwrap_or(Path::new(""));
    if config.file_name().is_some_and(|name| name == CONFIG) {
        if is_run(above) {
            return match above.as_os_str().is_empty() {
                true => PathBuf::from("."),
                false => above.to_owned(),
            };
        }
        if let (true, Some(name)) = (above.join("checkpoints").is_dir(), above.file_name()) {
            return Path::new("runs").join(name);
        }
    }
    Path::new("runs").join(config.file_stem().unwrap_or("run".as_ref()))
}

/// Whether anything was saved in a run's folder, damaged or not.
pub(super) fn has_checkpoints(run: &Path) -> Result<bool> {
    let dir = run.join("checkpoints");
    if !dir.is_dir() {
        return Ok(false);
    }
    for entry in std::fs::read_dir(&dir).at(&dir)? {
        let name = entry.at(&dir)?.file_name();
        if name.as_encoded_bytes().starts_with(b"step-") {
            return Ok(true);
        }
    }
    Ok(false)
}

/// See that something was saved in `dir`, which `flag` goes on from.
///
/// # Errors
/// [`Error::Config`] with the runs beside it whose names are nearest.
pub(crate) fn wants_run(dir: &Path, flag: &str) -> Result<()> {
    if has_checkpoints(dir)? {
        return Ok(());
    }
    let near = nearest(dir);
    let near = match near.is_empty() {
        true => String::new(),
        false => format!("; runs beside it: {}", near.join(", ")),
    };
    let there = match (dir.exists(), is_run(dir)) {
        (false, _) => "there is no such folder",
        (true, false) => "no run lies there",
        (true, true) => "the run there has saved nothing yet",
    };
    Err(Error::config(format!(
        "{flag}: {} is to hold a run to go on from, but {there}{near}; name the run's folder by --out, or leave {flag} out to \
         train from scratch",
        dir.display()
    )))
}

/// The runs beside a folder, by likeness of their names.
fn nearest(dir: &Path) -> Vec<String> {
    const TOLD: usize = 5;
    let above = match dir.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    let entries = std::fs::read_dir(above).into_iter().flatten().flatten();
    let mut runs: Vec<(f64, String)> = entries
        .map(|entry| entry.file_name())
        .filter(|own| *own != *name && is_run(&above.join(own)))
        .map(|own| {
            let likeness = strsim::jaro_winkler(&name, &own.to_string_lossy());
            (likeness, dir.with_file_name(own).display().to_string())
        })
        .collect();
    runs.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.cmp(other)));
    runs.truncate(TOLD);
    runs.into_iter().map(|(_, path)| path).collect()
}

impl Experiment {
    /// See that updates are left to make after `start`, the last one that `dir` has; `changed` says that this run is to go on
    /// with other numbers.
    ///
    /// # Errors
    /// [`Error::Config`] when it is that long already.
    pub(crate) fn goes_beyond(&self, start: u64, changed: bool, dir: &Path) -> Result<()> {
        if start < self.steps || start == self.steps && !changed {
            return Ok(());
        }
        Err(Error::config(format!(
            "train.length = {}: the run ends with step {}, but {} has {start} steps already, so nothing is left to train; give a \
             longer train.length with --extend, or go on from an earlier step with --from",
            self.config.train.length,
            self.steps,
            dir.display()
        )))
    }
}
