//! Finding and reading the checkpoints of a run.

use super::SafeTensors;
use super::checkpoint::{folder, step_name, steps};
use super::manifest::{Manifest, STATE, check_finite};
use crate::array::Array;
use crate::error::{AtPath, Error, Result};
use crate::types::{DType, Type};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A checkpoint on disk, known to be whole when it was opened.
#[derive(Debug)]
pub struct Saved {
    path: PathBuf,
    step: u64,
    extra: Value,
    checksums: BTreeMap<String, u32>,
    tensors: SafeTensors,
}

/// What [`latest`] found.
#[derive(Debug)]
pub struct Found {
    /// The newest intact checkpoint; none when none was ever saved.
    pub saved: Option<Saved>,
    /// A sentence for each newer checkpoint that cannot be used, to be shown to the user.
    pub warnings: Vec<String>,
}

/// The newest intact checkpoint of a run. Changes nothing, so it may look at a run that is being trained.
///
/// # Errors
/// When the folder cannot be read, or there are checkpoints and none can be used.
pub fn latest(run: &Path) -> Result<Found> {
    let dir = folder(run);
    let mut found = Found {
        saved: None,
        warnings: Vec::new(),
    };
    if !dir.exists() {
        return Ok(found);
    }
    for step in steps(&dir)?.into_iter().rev() {
        let path = dir.join(step_name(step));
        match Saved::open(&path) {
            Ok(saved) => {
                found.saved = Some(saved);
                return Ok(found);
            }
            // Pruned by the process that trains there, which has newer ones.
            Err(_) if path.symlink_metadata().is_err() => return latest(run),
            Err(error) => {
                let warning = format!(
                    "the checkpoint of step {step} is passed over: {}",
                    error.chain()
                );
                found.warnings.push(warning);
            }
        }
    }
    if found.warnings.is_empty() {
        return Ok(found);
    }
    let (dir, reasons) = (dir.display(), found.warnings.join("; "));
    Err(Error::data(format!(
        "{dir}: no intact checkpoint; move the folder away to start afresh ({reasons})"
    )))
}

impl Saved {
    /// Open the checkpoint in the folder `path`, reading everything once to check it against the manifest.
    ///
    /// # Errors
    /// When a file is missing or short, the manifest is damaged or of an unknown format, the folder has another step's name,
    /// or a tensor is missing, unexpected, of another type, not what was written or not finite.
    pub fn open(path: &Path) -> Result<Saved> {
        let manifest = Manifest::read(path)?;
        let refuse = |message: String| Error::data(format!("{}: {message}", path.display()));
        if path.file_name() != Some(step_name(manifest.step).as_ref()) {
            let step = manifest.step;
            return Err(refuse(format!(
                "holds step {step}, expected a folder called {}: renamed?",
                step_name(step)
            )));
        }
        for (name, expected) in &manifest.files {
            let file = path.join(name);
            let got = file.metadata().at(&file)?.len();
            if got != *expected {
                return Err(Error::data(format!(
                    "{}: expected {expected} bytes, got {got}",
                    file.display()
                )));
            }
        }
        let tensors = SafeTensors::open(&path.join(STATE))?;
        let count = tensors.names().count();
        if count != manifest.tensors.len() {
            return Err(refuse(format!(
                "{} tensors in the manifest, but {STATE} has {count}",
                manifest.tensors.len()
            )));
        }
        for (name, entry) in &manifest.tensors {
            let ty = tensors.ty(name)?;
            if DType::parse(&entry.dtype) != Some(ty.dtype) || entry.shape != ty.shape {
                let (dtype, shape) = (&entry.dtype, &entry.shape);
                return Err(refuse(format!(
                    "{name} is {dtype} {shape:?} in the manifest, but {ty} in {STATE}"
                )));
            }
        }
        let saved = Saved {
            path: path.to_owned(),
            step: manifest.step,
            extra: without_nulls(manifest.extra),
            checksums: manifest
                .tensors
                .into_iter()
                .map(|(name, entry)| (name, entry.crc32c))
                .collect(),
            tensors,
        };
        for name in saved.checksums.keys() {
            let array = saved.read(name)?;
            check_finite(name, &array).map_err(|error| refuse(error.to_string()))?;
        }
        Ok(saved)
    }

    /// Open the checkpoint of a run after `step` steps.
    ///
    /// # Errors
    /// When there is none (those that there are get listed), and those of [`Saved::open`].
    pub fn of_step(run: &Path, step: u64) -> Result<Saved> {
        let dir = folder(run);
        let path = dir.join(step_name(step));
        if path.exists() {
            return Saved::open(&path);
        }
        let there = match dir.exists() {
            true => steps(&dir)?,
            false => Vec::new(),
        };
        let dir = dir.display();
        Err(Error::config(match there.is_empty() {
            true => format!("{dir}: no checkpoint of step {step}, nor of any other"),
            false => format!("{dir}: no checkpoint of step {step}, expected one of {there:?}"),
        }))
    }

    /// Number of steps that had been trained.
    pub fn step(&self) -> u64 {
        self.step
    }

    /// What was given to [`super::Checkpoints::save`] besides the tensors.
    pub fn extra(&self) -> &Value {
        &self.extra
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Names of the tensors, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.tensors.names()
    }

    /// Element type and shape of a tensor.
    ///
    /// # Errors
    /// When there is no such tensor.
    pub fn ty(&self, name: &str) -> Result<&Type> {
        self.tensors.ty(name)
    }

    /// The value of a tensor.
    ///
    /// # Errors
    /// When there is no such tensor, it cannot be read, or it is not what was written.
    pub fn read(&self, name: &str) -> Result<Array> {
        let array = self.tensors.read(name)?;
        let got = crc32c::crc32c(array.bytes());
        if self.checksums.get(name) != Some(&got) {
            let path = self.path.join(STATE);
            return Err(Error::data(format!(
                "{}: the checksum of {name} is wrong",
                path.display()
            )));
        }
        Ok(array)
    }
}
/// The same without keys whose value is null: absent and null say the same, and settings that have a usual value now were
/// null once.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(keys) => {
            let said = keys.into_iter().filter(|(_, value)| !value.is_null());
            said.map(|(key, value)| (key, without_nulls(value)))
                .collect()
        }
        other => other,
    }
}
