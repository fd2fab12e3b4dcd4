//! The crate `tensorboard-rs` behind a guard: it panics where a file cannot be written, also while it is dropped.

use crate::error::{AtPath, Error, Result};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use tensorboard_rs::summary_writer::SummaryWriter;

/// Writes scalars through `tensorboard-rs`. After its first failure it is left alone and nothing more is written.
pub struct Guarded {
    writer: Option<SummaryWriter>,
}

impl Guarded {
    /// Start a file in a folder of `dir` that no other process uses, since the crate overwrites files of its name.
    ///
    /// # Errors
    /// When the folder or the file cannot be made.
    pub fn create(dir: &Path) -> Result<Guarded> {
        let elapsed = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let dir = dir.join(format!("{}-{}", elapsed.as_micros(), std::process::id()));
        std::fs::create_dir_all(&dir).at(&dir)?;
        let writer = catch_unwind(|| SummaryWriter::new(&dir));
        let writer = writer
            .map_err(|_| Error::other(format!("{}: tensorboard-rs panicked", dir.display())))?;
        Ok(Guarded {
            writer: Some(writer),
        })
    }

    /// Add numbers of one step, by tag, as f32.
    ///
    /// # Errors
    /// When the crate panics for the first time.
    pub fn scalars(
        &mut self,
        step: u64,
        values: impl IntoIterator<Item = (String, f64)>,
    ) -> Result<()> {
        self.guard(|writer| {
            for (tag, value) in values {
                writer.add_scalar(&tag, value as f32, step as usize);
            }
        })
    }

    /// Ask the crate to write what it holds; it does not say when that is done.
    ///
    /// # Errors
    /// When the crate panics for the first time.
    pub fn flush(&mut self) -> Result<()> {
        self.guard(SummaryWriter::flush)
    }

    fn guard(&mut self, call: impl FnOnce(&mut SummaryWriter)) -> Result<()> {
        let Some(mut writer) = self.writer.take() else {
            return Ok(());
        };
        if catch_unwind(AssertUnwindSafe(|| call(&mut writer))).is_err() {
            // Dropping it would panic again, and end the process.
            std::mem::forget(writer);
            return Err(Error::other(
                "tensorboard-rs panicked; nothing more is written through it",
            ));
        }
        self.writer = Some(writer);
        Ok(())
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        let writer = self.writer.take();
        // Nobody is left to hear of a failure.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(writer)));
    }
}
