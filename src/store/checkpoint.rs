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
use super::writer::{Stored, fill};
use crate::array::Array;
use crate::error::{AtPath, Context, Error, Result};
use crate::types::Type;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

/// Writes the checkpoints of a run and keeps the newest few.
#[derive(Debug)]
pub struct Checkpoints {
    place: Place,
    /// The save that the disk is taking.
    behind: Mutex<Option<JoinHandle<Result<()>>>>,
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
            place: Place {
                dir,
                keep_last: keep_last.max(1),
            },
            behind: Mutex::default(),
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
        self.begin(step, tensors, extra)?;
        self.settle()
    }

    /// The same, but return as soon as the operating system has the values: a thread of its own has the disk take them, and
    /// the checkpoint appears after that. Trouble with that is told by the next save, or by [`Checkpoints::settle`].
    ///
    /// # Errors
    /// As [`Checkpoints::save`], and those of the save before this one.
    pub fn begin<F: FnOnce() -> Result<Array>>(
        &self,
        step: u64,
        tensors: impl IntoIterator<Item = (String, Type, F)>,
        extra: Value,
    ) -> Result<()> {
        self.settle()?;
        let temporary = self.place.temporary(step);
        let saving = move || format!("saving the checkpoint of step {step}");
        let written = write_state(&temporary, tensors).and_then(|written| {
            let place = self.place.clone();
            let finish = move || place.finish(step, written, extra).with_context(saving);
            let thread = std::thread::Builder::new().name("checkpoint".to_owned());
            let thread = thread.spawn(finish).map_err(Error::other)?;
            *self.behind.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread);
            Ok(())
        });
        if written.is_err() {
            // Best effort: the error to report is the one above.
            let _ = fs::remove_dir_all(&temporary);
        }
        written.with_context(saving)
    }

    /// Wait until the disk has the checkpoint whose save was begun last.
    ///
    /// # Errors
    /// When it has not become one: the earlier ones are then untouched.
    pub fn settle(&self) -> Result<()> {
        let mut behind = self.behind.lock().unwrap_or_else(PoisonError::into_inner);
        match behind.take().map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(finished)) => finished,
            Some(Err(_)) => Err(Error::other(
                "the thread that finishes a checkpoint panicked",
            )),
        }
    }

    /// Put the checkpoints of later steps out of the way, so that they are neither gone on from nor written over: each is
    /// renamed to `step-N.aside`, or `.aside-2` and so on. Returns the new names.
    ///
    /// # Errors
    /// When one cannot be renamed.
    pub fn set_aside_after(&self, step: u64) -> Result<Vec<PathBuf>> {
        let mut aside = Vec::new();
        for later in steps(&self.place.dir)?
            .into_iter()
            .filter(|later| *later > step)
        {
            let path = self.place.dir.join(step_name(later));
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
        sync_dir(&self.place.dir)?;
        Ok(aside)
    }

    /// Removes unfinished folders and puts back a checkpoint whose replacement did not arrive.
    fn sweep(&self) -> Result<()> {
        for entry in fs::read_dir(&self.place.dir).at(&self.place.dir)? {
            let path = entry.at(&self.place.dir)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let Some((kept, suffix)) = name.split_once('.') else {
                continue;
            };
            let kept_path = self.place.dir.join(kept);
            if parse_step(kept).is_none() {
                continue;
            } else if suffix.starts_with("old-") && !kept_path.exists() {
                fs::rename(&path, &kept_path).at(&path)?;
            } else if suffix.starts_with("old-") || suffix.starts_with("tmp-") {
                fs::remove_dir_all(&path).at(&path)?;
            }
        }
        sync_dir(&self.place.dir)
    }
}

impl Drop for Checkpoints {
    fn drop(&mut self) {
        // Who wants to know has asked.
        let _ = self.settle();
        // Closing the file is not enough while another thread starts a process: between fork and exec it has the file
        // open too.
        let _ = self.lock.unlock();
    }
}

/// Where checkpoints lie.
#[derive(Clone, Debug)]
struct Place {
    dir: PathBuf,
    keep_last: usize,
}

impl Place {
    fn temporary(&self, step: u64) -> PathBuf {
        beside(&self.dir.join(step_name(step)), "tmp")
    }

    /// Make a checkpoint of the state that was written into the temporary folder, and delete old ones.
    fn finish(&self, step: u64, (state, stored): (File, Vec<Stored>), extra: Value) -> Result<()> {
        let temporary = self.temporary(step);
        let path = self.dir.join(step_name(step));
        let finished = finish_folder(&temporary, step, (&state, stored), extra)
            .and_then(|()| self.publish(&temporary, &path));
        if finished.is_err() {
            // Best effort: the error to report is the one above.
            let _ = fs::remove_dir_all(&temporary);
        }
        finished?;
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
}

/// The state alone, not synced, in a new folder.
fn write_state<F: FnOnce() -> Result<Array>>(
    folder: &Path,
    tensors: impl IntoIterator<Item = (String, Type, F)>,
) -> Result<(File, Vec<Stored>)> {
    fs::create_dir(folder).at(folder)?;
    fill(&folder.join(STATE), &BTreeMap::new(), tensors, check_finite)
}

/// Sync the state, and write the manifest beside it.
fn finish_folder(
    folder: &Path,
    step: u64,
    (state, stored): (&File, Vec<Stored>),
    extra: Value,
) -> Result<()> {
    let path = folder.join(STATE);
    state.sync_all().at(&path)?;
    let size = state.metadata().at(&path)?.len();
    let entries = stored.into_iter().map(|tensor| {
        let entry = Entry {
            dtype: tensor.ty.dtype.name().to_owned(),
            shape: tensor.ty.shape,
            crc32c: tensor.crc32c,
        };
        (tensor.name, entry)
    });
    let files = BTreeMap::from([(STATE.to_owned(), size)]);
    Manifest::new(step, files, entries.collect(), extra).write(folder)?;
    sync_dir(folder)
}

pub(super) fn folder(run: &Path) -> PathBuf {
    run.join("checkpoints")
}

/// Eight digits sort by name up to a hundred million steps; more digits still work, since steps are compared.
pub(super) fn step_name(step: u64) -> String {
    format!("step-{step:08}")
}

pub(super) fn parse_step(name: &str) -> Option<u64> {
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
