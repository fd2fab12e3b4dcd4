//! The checkpoints of a run: folders that are complete or not there, whatever kills the process.
//!
//! ```text
//! <run>/checkpoints/step-00001200/state.safetensors   the tensors
//!                                 manifest.json       step, checksums, what else the run wants to remember; sealed
//! ```
//!
//! A save writes a folder under a temporary name, syncs both files and the folder, renames it into place and syncs the
//! parent. A rename is atomic and, after the syncs, cannot reach the disk before the data; so a folder named `step-N`
//! is always whole. A `step-N` that exists already is first renamed to `step-N.old-PID`; killed between the two
//! renames, the next [`Checkpoints::open`] renames it back. Older checkpoints are deleted only after that, under a
//! temporary name too. What a killed process leaves therefore never looks like a checkpoint, and the next
//! [`Checkpoints::open`] sweeps it away. Damage from elsewhere (a bad disk, a copy cut short, a folder renamed) is found by
//! checksums, of each tensor and of the manifest as a whole. A number that is not finite is neither written nor read.

use super::manifest::{Entry, Manifest, STATE, check_finite};
use super::sync_dir;
use super::writer::write_checked;
use crate::array::Array;
use crate::error::{AtPath, Context, Error, Result};
use crate::types::Type;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// Writes the checkpoints of a run and keeps the newest few.
#[derive(Debug)]
pub struct Checkpoints {
    dir: PathBuf,
    keep_last: usize,
    /// Locked while this lives; the operating system drops the lock when the process ends, however it ends.
    lock: File,
}

impl Checkpoints {
    /// Open `<run>/checkpoints` for writing: make it if needed, sweep away what a killed process left. The newest
    /// `keep_last` checkpoints (at least one) will be kept.
    ///
    /// # Errors
    /// When the folder cannot be made or swept, or another process is training in it.
    pub fn open(run: &Path, keep_last: usize) -> Result<Checkpoints> {
        let dir = folder(run);
        fs::create_dir_all(&dir).at(&dir)?;
        sync_dir(run)?;
        let lock_path = dir.join(".lock");
        let lock = File::create(&lock_path).at(&lock_path)?;
        // A file system without locks is no reason not to train.
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            let dir = dir.display();
            return Err(Error::other(format!(
                "{dir}: another process is training there"
            )));
        }
        let checkpoints = Checkpoints {
            dir,
            keep_last: keep_last.max(1),
            lock,
        };
        checkpoints.sweep()?;
        Ok(checkpoints)
    }

    /// Save the state after `step` steps: each tensor's name, type and a function that fetches its value (called one
    /// at a time), and `extra`, anything else to be remembered. Then delete checkpoints beyond the newest few.
    ///
    /// A checkpoint of the same step is replaced.
    ///
    /// # Errors
    /// When a value fails or has numbers that are not finite, or something cannot be written; the earlier checkpoints are
    /// then untouched.
    pub fn save<F: FnOnce() -> Result<Array>>(
        &self,
        step: u64,
        tensors: impl IntoIterator<Item = (String, Type, F)>,
        extra: Value,
    ) -> Result<()> {
        let path = self.dir.join(step_name(step));
        let temporary = beside(&path, "tmp");
        let saved = write_folder(&temporary, step, tensors, extra)
            .and_then(|()| self.publish(&temporary, &path));
        if saved.is_err() {
            // Best effort: the error to report is the one above.
            let _ = fs::remove_dir_all(&temporary);
        }
        saved.with_context(|| format!("saving the checkpoint of step {step}"))?;
        self.prune(step).context("deleting old checkpoints")
    }

    /// Renames the finished folder into place.
    fn publish(&self, temporary: &Path, path: &Path) -> Result<()> {
        if !path.exists() {
            fs::rename(temporary, path).at(path)?;
            return sync_dir(&self.dir);
        }
        let old = beside(path, "old");
        fs::rename(path, &old).at(path)?;
        if let Err(error) = fs::rename(temporary, path).at(path) {
            fs::rename(&old, path).at(&old)?;
            return Err(error);
        }
        sync_dir(&self.dir)?;
        fs::remove_dir_all(&old).at(&old)
    }

    /// Put the checkpoints of later steps out of the way, so that they are neither gone on from nor written over: each is
    /// renamed to `step-N.aside`, or `.aside-2` and so on. Returns the new names.
    ///
    /// # Errors
    /// When one cannot be renamed.
    pub fn set_aside_after(&self, step: u64) -> Result<Vec<PathBuf>> {
        let mut aside = Vec::new();
        for later in steps(&self.dir)?.into_iter().filter(|later| *later > step) {
            let path = self.dir.join(step_name(later));
            let mut to = path.with_extension("aside");
            for k in 2.. {
                if to.symlink_metadata().is_err() {
                    break;
                }
                to = path.with_extension(format!("aside-{k}"));
            }
            fs::rename(&path, &to).at(&path)?;
            aside.push(to);
        }
        sync_dir(&self.dir)?;
        Ok(aside)
    }

    /// Deletes all but the newest checkpoints up to `step`, the one just saved.
    fn prune(&self, step: u64) -> Result<()> {
        let mut steps = steps(&self.dir)?;
        steps.retain(|s| *s <= step);
        let excess = steps.len().saturating_sub(self.keep_last);
        for step in &steps[..excess] {
            let path = self.dir.join(step_name(*step));
            let doomed = beside(&path, "tmp");
            fs::rename(&path, &doomed).at(&path)?;
            fs::remove_dir_all(&doomed).at(&doomed)?;
        }
        Ok(())
    }

    /// Removes unfinished folders and puts back a checkpoint whose replacement did not arrive.
    fn sweep(&self) -> Result<()> {
        for entry in fs::read_dir(&self.dir).at(&self.dir)? {
            let path = entry.at(&self.dir)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let Some((kept, suffix)) = name.split_once('.') else {
                continue;
            };
            let kept_path = self.dir.join(kept);
            if parse_step(kept).is_none() {
                continue;
            } else if suffix.starts_with("old-") && !kept_path.exists() {
                fs::rename(&path, &kept_path).at(&path)?;
            } else if suffix.starts_with("old-") || suffix.starts_with("tmp-") {
                fs::remove_dir_all(&path).at(&path)?;
            }
        }
        sync_dir(&self.dir)
    }
}

impl Drop for Checkpoints {
    fn drop(&mut self) {
        // Closing the file is not enough while another thread starts a process: between fork and exec it has the file
        // open too.
        let _ = self.lock.unlock();
    }
}

fn write_folder<F: FnOnce() -> Result<Array>>(
    path: &Path,
    step: u64,
    tensors: impl IntoIterator<Item = (String, Type, F)>,
    extra: Value,
) -> Result<()> {
    fs::create_dir(path).at(path)?;
    let state = path.join(STATE);
    let stored = write_checked(&state, &BTreeMap::new(), tensors, check_finite)?;
    let entries = stored.into_iter().map(|tensor| {
        let entry = Entry {
            dtype: tensor.ty.dtype.name().to_owned(),
            shape: tensor.ty.shape,
            crc32c: tensor.crc32c,
        };
        (tensor.name, entry)
    });
    let files = BTreeMap::from([(STATE.to_owned(), state.metadata().at(&state)?.len())]);
    Manifest::new(step, files, entries.collect(), extra).write(path)?;
    sync_dir(path)
}

pub(super) fn folder(run: &Path) -> PathBuf {
    run.join("checkpoints")
}

/// Eight digits sort by name up to a hundred million steps; more digits still work, since steps are compared.
pub(super) fn step_name(step: u64) -> String {
    format!("step-{step:08}")
}

fn parse_step(name: &str) -> Option<u64> {
    let step = name.strip_prefix("step-")?.parse().ok()?;
    (step_name(step) == name).then_some(step)
}

/// A name beside `path` that no checkpoint has, of this process.
fn beside(path: &Path, kind: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}.{kind}-{}", std::process::id()))
}

/// The steps that have a checkpoint, rising.
pub(super) fn steps(dir: &Path) -> Result<Vec<u64>> {
    let mut steps = Vec::new();
    for entry in fs::read_dir(dir).at(dir)? {
        let name = entry.at(dir)?.file_name();
        steps.extend(name.to_str().and_then(parse_step));
    }
    steps.sort_unstable();
    Ok(steps)
}
