//! Short names of files by what is in them.

use crate::error::{AtPath, Result};
use crate::fetch::hex;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The first 16 digits of the SHA-256 of a text.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}

/// The first 16 digits of the SHA-256 of a file.
///
/// # Errors
/// When it cannot be read.
pub fn fingerprint(path: &Path) -> Result<String> {
    let mut file = File::open(path).at(path)?;
    let mut hash = Sha256::new();
    let mut block = vec![0; 1 << 20];
    loop {
        match file.read(&mut block).at(path)? {
            0 => return Ok(hex(&hash.finalize()[..8])),
            n => hash.update(&block[..n]),
        }
    }
}
