//! Lines of a stream, with where they stand, in bounded memory.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result};

/// A stream cut at its line feeds.
pub(crate) struct Lines {
    stream: BufReader<Box<dyn Read + Send>>,
    /// Bytes of the content before the next line.
    pub(crate) offset: u64,
    /// Lines before the next line.
    pub(crate) number: u64,
}

impl Lines {
    pub(crate) fn new(content: Box<dyn Read + Send>) -> Lines {
        Lines {
            stream: BufReader::with_capacity(256 << 10, content),
            offset: 0,
            number: 0,
        }
    }

    /// Append the next line with its end to `bytes`, or only its first `limit` bytes; how long it is, 0 after the last one.
    ///
    /// # Errors
    /// When it cannot be read, or the stream begins with a mark of UTF-16.
    pub(crate) fn read(&mut self, bytes: &mut Vec<u8>, limit: u64) -> Result<u64> {
        if self.offset == 0 {
            let first = self.stream.fill_buf()?;
            if first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff") {
                let what = "the text is UTF-16, convert it to UTF-8";
                return Err(Error::new(ErrorKind::InvalidData, what));
            }
        }
        let start = bytes.len();
        let mut length = (&mut self.stream).take(limit).read_until(b'\n', bytes)? as u64;
        if length == limit && (limit == 0 || bytes.last() != Some(&b'\n')) {
            length += self.stream.skip_until(b'\n')? as u64;
        }
        // A mark of UTF-8 that some editors put first is no text; the offsets keep counting it.
        if self.offset == 0 && bytes[start..].starts_with(b"\xef\xbb\xbf") {
            bytes.drain(start..start + 3);
        }
        self.offset += length;
        self.number += u64::from(length > 0);
        Ok(length)
    }

    /// Go over the next line; how long it is, 0 after the last one.
    pub(crate) fn pass(&mut self) -> Result<u64> {
        let length = self.stream.skip_until(b'\n')? as u64;
        self.offset += length;
        self.number += u64::from(length > 0);
        Ok(length)
    }
}
