//! A whole text file.

use crate::error::{AtPath, Error, Result};
use std::path::Path;

/// The text of a local file.
///
/// # Errors
/// When it cannot be read; [`Error::Data`] with the place when it is not UTF-8.
pub fn read_text(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).at(path)?;
    String::from_utf8(bytes).map_err(|error| {
        Error::data(format!(
            "{}: expected UTF-8, got other bytes at byte {}",
            path.display(),
            error.utf8_error().valid_up_to()
        ))
    })
}
