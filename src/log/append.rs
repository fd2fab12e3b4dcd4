//! A file that only grows, and survives a full disk.

use crate::error::{AtPath, Error, Result};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// Most bytes that wait in memory while the disk refuses them.
const MAX_WAITING: usize = 16 << 20;

/// A growing file. Bytes wait in memory until they are written in full.
///
/// They are written at the offset where the last complete write ended, so a write that broke off in the middle is
/// simply done again.
#[derive(Debug)]
pub(super) struct Append {
    path: PathBuf,
    file: File,
    end: u64,
    waiting: Vec<u8>,
}

impl Append {
    /// Grow `file`, named `path`, from offset `end`.
    pub(super) fn new(path: &Path, file: File, end: u64) -> Append {
        Append {
            path: path.to_owned(),
            file,
            end,
            waiting: Vec::new(),
        }
    }

    /// Adds bytes to those that wait.
    ///
    /// # Errors
    /// When too many wait already; the new ones are lost.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<()> {
        if self.waiting.len() + bytes.len() > MAX_WAITING {
            let (path, count) = (self.path.display(), self.waiting.len());
            return Err(Error::other(format!(
                "{path}: {count} bytes wait to be written, later ones are dropped"
            )));
        }
        self.waiting.extend_from_slice(bytes);
        Ok(())
    }

    /// Writes all that waits.
    ///
    /// # Errors
    /// When the file cannot be written; the bytes go on waiting.
    pub(super) fn flush(&mut self) -> Result<()> {
        self.file
            .write_all_at(&self.waiting, self.end)
            .at(&self.path)?;
        self.end += self.waiting.len() as u64;
        self.waiting.clear();
        Ok(())
    }

    /// Writes all that waits, through to the disk.
    ///
    /// # Errors
    /// When the file cannot be written; the bytes go on waiting.
    pub(super) fn sync(&mut self) -> Result<()> {
        self.flush()?;
        self.file.sync_data().at(&self.path)
    }
}

impl Drop for Append {
    fn drop(&mut self) {
        // Nobody is left to hear of an error.
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_full_disk_refuses_is_written_later() {
        // Every write to /dev/full fails with "no space left on device".
        let full = Path::new("/dev/full");
        let file = File::options().write(true).open(full).unwrap();
        let mut append = Append::new(full, file, 0);
        append.push(b"one ").unwrap();
        assert!(
            append
                .flush()
                .unwrap_err()
                .chain()
                .starts_with("/dev/full: No space left")
        );
        append.push(b"two").unwrap();
        assert!(append.sync().is_err());
        // Part of it had arrived when the disk was full; there is room again.
        let mut freed = tempfile::NamedTempFile::new().unwrap();
        std::io::Write::write_all(&mut freed, b"on").unwrap();
        append.file = freed.reopen().unwrap();
        append.push(b" three").unwrap();
        append.sync().unwrap();
        assert_eq!(std::fs::read(freed.path()).unwrap(), b"one two three");
    }

    #[test]
    fn memory_is_bounded_while_the_disk_is_full() {
        let full = Path::new("/dev/full");
        let mut append = Append::new(full, File::options().write(true).open(full).unwrap(), 0);
        append.push(&vec![0; MAX_WAITING]).unwrap();
        let error = append.push(b"more").unwrap_err().chain();
        assert_eq!(
            error,
            "/dev/full: 16777216 bytes wait to be written, later ones are dropped"
        );
    }
}
