//! A file in the address space.

use crate::error::{AtPath, Result};
use memmap2::Mmap;
use std::fs::File;
use std::ops::Deref;
use std::path::Path;

/// A local file as read-only bytes, paged in as they are touched.
///
/// The file must stay as it is while it is mapped: bytes that another process writes into it may be seen or not, and
/// touching a page beyond the new end of a file that was cut short ends the process (SIGBUS). Files that are mapped are
/// therefore written under another name and renamed when they are complete.
#[derive(Debug)]
pub struct Map(Mmap);

impl Map {
    /// Map the file at `path`, all of it.
    ///
    /// # Errors
    /// When the file cannot be opened or mapped.
    pub fn open(path: &Path) -> Result<Map> {
        let file = File::open(path).at(path)?;
        // SAFETY: the mapping is read-only and private to this value, whose slices cannot outlive it. What remains is a
        // change of the file from outside while it is mapped, which no program can rule out: see the type's words.
        let map = unsafe { Mmap::map(&file) }.at(path)?;
        Ok(Map(map))
    }
}

impl Deref for Map {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_the_bytes_of_the_file_also_when_there_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bytes");
        for bytes in [&b"seven\0\xff"[..], &[7; 100_000], b""] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(&Map::open(&path).unwrap()[..], bytes);
        }
        let missing = Map::open(&folder.path().join("none")).unwrap_err();
        assert!(missing.chain().contains("none: No such file"), "{missing}");
    }
}
