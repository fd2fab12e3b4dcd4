//! Local files, read as a whole, as a stream or at random.

use crate::error::{Error, Result};
use crate::files::Location;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// Open a regular file; a pipe would wait for its writer.
pub(crate) fn open_file(path: &Path) -> std::io::Result<File> {
    match std::fs::metadata(path)?.is_file() {
        true => File::open(path),
        false => Err(std::io::Error::other("not a file")),
    }
}

/// Open a regular file that is read at random, and how many bytes it has.
///
/// # Errors
/// When it cannot be opened, or is compressed; `what` it is, in words.
pub(crate) fn open_for_random_access(path: &Path, what: &str) -> Result<(File, u64)> {
    let io = |e: std::io::Error| read_error(path, &e);
    let file = open_file(path).map_err(io)?;
    let length = file.metadata().map_err(io)?.len();
    match Location::Local(path.to_owned()).compression()? {
        None => Ok((file, length)),
        Some(kind) => Err(Error::data(format!(
            "{}: byte 0: {kind} has no random access, decompress the {what} first",
            path.display()
        ))),
    }
}

/// A file's bytes, up to so many.
pub(crate) fn read_whole(path: &Path, limit: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_file(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// So many bytes from there on.
pub(crate) fn read_at(file: &mut File, offset: u64, bytes: u64) -> std::io::Result<Vec<u8>> {
    let mut data = vec![0; bytes as usize];
    file.seek(SeekFrom::Start(offset))?;
    file.read_exact(&mut data)?;
    Ok(data)
}

/// A file as a stream of its content, which the caller keeps whole; decompressed where it is compressed.
pub(crate) fn open_content(path: &Path) -> Result<Box<dyn Read + Send>> {
    let content = Location::Local(path.to_owned()).open_to_keep();
    content.map_err(|e| Error::data(e.chain()))
}

/// The most bytes that [`open_content`] gives of that file.
pub(crate) fn most_content(path: &Path) -> Result<u64> {
    let most = Location::Local(path.to_owned()).most_to_keep();
    most.map_err(|e| Error::data(e.chain()))
}

/// An I/O failure as a data error that names the file.
pub(crate) fn read_error(path: &Path, error: &std::io::Error) -> Error {
    Error::data(format!("{}: {error}", path.display()))
}
