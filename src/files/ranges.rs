//! Bytes of a file by their offset.

use super::cloud::Object;
use std::fs::File;
use std::io::{Error, ErrorKind, Result};
use std::os::unix::fs::FileExt;
use std::sync::{Mutex, PoisonError};

/// A request to an object store asks for at least this many bytes; the rest is kept for the next one.
const BLOCK: u64 = 8 << 20;

/// The stored bytes of a file, read at any offset, from any thread.
pub struct Ranges {
    length: u64,
    place: Place,
}

enum Place {
    Local(File),
    /// With the latest block and its offset: neighbours are read one after the other.
    Remote(Object, Mutex<(u64, Vec<u8>)>),
}

impl Ranges {
    pub(super) fn local(file: File) -> Result<Ranges> {
        Ok(Ranges {
            length: file.metadata()?.len(),
            place: Place::Local(file),
        })
    }

    pub(super) fn remote(object: Object) -> Ranges {
        Ranges {
            length: object.size(),
            place: Place::Remote(object, Mutex::default()),
        }
    }

    /// Bytes in all, before any decompression.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Fill `bytes` from `offset` on.
    ///
    /// # Errors
    /// When the file does not reach that far or cannot be read.
    pub fn read_exact_at(&self, offset: u64, bytes: &mut [u8]) -> Result<()> {
        let end = offset.checked_add(bytes.len() as u64);
        let Some(end) = end.filter(|end| *end <= self.length) else {
            let (wanted, length) = (bytes.len(), self.length);
            return Err(Error::new(
                ErrorKind::UnexpectedEof,
                format!("{wanted} bytes wanted at byte {offset}, but the file ends at {length}"),
            ));
        };
        match &self.place {
            Place::Local(file) => file.read_exact_at(bytes, offset),
            Place::Remote(object, latest) => {
                let mut latest = latest.lock().unwrap_or_else(PoisonError::into_inner);
                let held = latest.0..latest.0 + latest.1.len() as u64;
                if !held.contains(&offset) || end > held.end {
                    let until = end.max(offset + BLOCK).min(self.length);
                    *latest = (offset, object.get(offset..until)?);
                }
                let at = (offset - latest.0) as usize;
                bytes.copy_from_slice(&latest.1[at..at + bytes.len()]);
                Ok(())
            }
        }
    }
}
