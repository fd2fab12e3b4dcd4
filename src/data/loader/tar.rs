//! The members of a tar archive, one after the other: ustar, GNU and pax headers (POSIX.1-2001, "pax").

use std::fs::File;
use std::io::{BufReader, Read, Result as IoResult, sink};
use tar::{EntryType, Header};

/// Tar's unit, in bytes.
const BLOCK: u64 = 512;
/// The longest name or list of attributes before a member, in bytes.
const MAX_EXTENSION: u64 = 1 << 20;

/// A stream that goes forward.
pub(crate) trait Forward: Read {
    /// Go over up to `count` bytes; how many there were.
    fn forward(&mut self, count: u64) -> IoResult<u64>;
}

impl Forward for BufReader<Box<dyn Read + Send>> {
    fn forward(&mut self, count: u64) -> IoResult<u64> {
        std::io::copy(&mut self.take(count), &mut sink())
    }
}

/// A file that is not read where it is gone over.
pub(crate) struct Leaps {
    file: BufReader<File>,
    left: u64,
}

impl Leaps {
    pub(crate) fn new(file: File, length: u64) -> Leaps {
        Leaps {
            file: BufReader::with_capacity(2048, file), // some headers
            left: length,
        }
    }
}

impl Read for Leaps {
    fn read(&mut self, bytes: &mut [u8]) -> IoResult<usize> {
        let count = self.file.read(bytes)?;
        self.left = self.left.saturating_sub(count as u64);
        Ok(count)
    }
}

impl Forward for Leaps {
    fn forward(&mut self, count: u64) -> IoResult<u64> {
        let count = count.min(self.left);
        self.file.seek_relative(count as i64)?;
        self.left -= count;
        Ok(count)
    }
}

/// The members of an archive.
pub(crate) struct Members<S> {
    stream: S,
    /// Bytes of the archive before what comes next.
    offset: u64,
    /// Bytes of the member at hand that were not read.
    rest: Option<u64>,
    ended: bool,
}

/// A regular member, whose bytes come next.
pub(crate) struct Entry {
    pub(crate) name: String,
    /// Where its header, or what describes it, begins.
    pub(crate) header: u64,
    /// Where its bytes are.
    pub(crate) offset: u64,
    pub(crate) bytes: u64,
}

impl<S: Forward> Members<S> {
    pub(crate) fn new(stream: S) -> Members<S> {
        Members::from(stream, 0)
    }

    /// The members from where a header begins on, with so many bytes of the archive before it.
    pub(crate) fn from(stream: S, offset: u64) -> Members<S> {
        Members {
            stream,
            offset,
            rest: None,
            ended: false,
        }
    }

    /// Bytes of the archive that were gone over.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether the mark that ends an archive was met: without it, some may be missing.
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// The next regular member, `None` after the last one.
    ///
    /// # Errors
    /// Where and what is wrong, in words.
    pub(crate) fn next(&mut self) -> Result<Option<Entry>, String> {
        if let Some(bytes) = self.rest.take() {
            self.discard(bytes)?;
        }
        let (mut long_name, mut long_size) = (None, None);
        let from = self.offset;
        loop {
            let at = self.offset;
            let Some(header) = self.header()? else {
                return Ok(None);
            };
            let bytes = header.entry_size();
            let bytes = bytes.map_err(|e| format!("byte {at}: no tar header: {e}"))?;
            let kind = header.entry_type();
            match kind {
                EntryType::GNULongName => {
                    let mut name = self.extension(at, bytes)?;
                    name.truncate(name.iter().position(|c| *c == 0).unwrap_or(name.len()));
                    long_name = Some(name);
                    continue;
                }
                EntryType::XHeader => {
                    let list = self.extension(at, bytes)?;
                    let mut rest = list.as_slice();
                    while !rest.is_empty() {
                        let Some((key, value, after)) = attribute(rest) else {
                            return Err(format!("byte {at}: no list of attributes"));
                        };
                        rest = after;
                        match key {
                            _ if key.starts_with(b"GNU.sparse.") => return Err(sparse(at)),
                            b"path" => long_name = Some(value.to_vec()),
                            b"size" => long_size = Some(number(value, at)?),
                            _ => {}
                        }
                    }
                    continue;
                }
                // About links, or the archive: they leave the next member's name alone.
                EntryType::GNULongLink | EntryType::XGlobalHeader => {
                    self.discard(bytes)?;
                    continue;
                }
                EntryType::GNUSparse => return Err(sparse(at)),
                _ => {}
            }
            let bytes = long_size.take().unwrap_or(bytes);
            let name = long_name.take();
            let name = name.unwrap_or_else(|| header.path_bytes().into_owned());
            if kind.is_file() || kind.is_contiguous() {
                self.rest = Some(bytes);
                return Ok(Some(Entry {
                    name: String::from_utf8_lossy(&name).into_owned(),
                    header: from,
                    offset: self.offset,
                    bytes,
                }));
            }
            // Links and folders have no bytes, whatever their header says of a size.
            if !(kind.is_hard_link() || kind.is_symlink() || kind.is_dir()) {
                self.discard(bytes)?;
            }
        }
    }

    /// The bytes of the member at hand.
    ///
    /// # Errors
    /// When the archive is cut short in it, or cannot be read.
    pub(crate) fn content(&mut self) -> Result<Vec<u8>, String> {
        let bytes = self.rest.take().unwrap_or(0);
        let start = self.offset;
        let mut content = Vec::new();
        let held = self.stream.by_ref().take(bytes).read_to_end(&mut content);
        self.offset += held.map_err(|e| e.to_string())? as u64;
        let padding = bytes.next_multiple_of(BLOCK) - bytes;
        match content.len() as u64 == bytes && self.forward(padding)? == padding {
            true => Ok(content),
            false => Err(cut_short(start, bytes)),
        }
    }

    /// The next header, `None` at the mark that ends the archive and where there is nothing more.
    fn header(&mut self) -> Result<Option<Header>, String> {
        let (at, mut block) = (self.offset, Vec::new());
        let held = self.stream.by_ref().take(BLOCK).read_to_end(&mut block);
        self.offset += held.map_err(|e| e.to_string())? as u64;
        let Ok(block) = <[u8; BLOCK as usize]>::try_from(block.as_slice()) else {
            return match block.is_empty() {
                true => Ok(None),
                false => Err(format!("the shard is cut short in the header at byte {at}")),
            };
        };
        if block.iter().all(|byte| *byte == 0) {
            self.ended = true;
            return Ok(None);
        }
        let header = Header::from_byte_slice(&block).clone();
        // The sum of the bytes, with spaces for the sum itself.
        let (before, after) = (&block[..148], &block[156..]);
        let sum = before.iter().chain(after).map(|byte| u32::from(*byte));
        let sum: u32 = sum.sum();
        match header.cksum() {
            Ok(said) if said == sum + 8 * 32 => Ok(Some(header)),
            _ => Err(format!("byte {at}: no tar header: its checksum is wrong")),
        }
    }

    /// The bytes of a member that describes the one after it.
    fn extension(&mut self, at: u64, bytes: u64) -> Result<Vec<u8>, String> {
        if bytes > MAX_EXTENSION {
            return Err(format!(
                "byte {at}: a name or attributes of {bytes} bytes, at most {MAX_EXTENSION} are read"
            ));
        }
        self.rest = Some(bytes);
        self.content()
    }

    fn discard(&mut self, bytes: u64) -> Result<(), String> {
        let start = self.offset;
        let blocks = bytes.checked_next_multiple_of(BLOCK).unwrap_or(u64::MAX);
        match self.forward(blocks)? == blocks {
            true => Ok(()),
            false => Err(cut_short(start, bytes)),
        }
    }

    fn forward(&mut self, count: u64) -> Result<u64, String> {
        let passed = self.stream.forward(count).map_err(|e| e.to_string())?;
        self.offset += passed;
        Ok(passed)
    }
}

fn cut_short(start: u64, bytes: u64) -> String {
    format!("a member of {bytes} bytes at byte {start}, but the shard is cut short in it")
}

/// That a member has holes, which tar stores in ways of their own.
fn sparse(at: u64) -> String {
    format!("byte {at}: sparse members are not read, write the shard without --sparse")
}

fn number(digits: &[u8], at: u64) -> Result<u64, String> {
    let digits = std::str::from_utf8(digits).ok();
    let number = digits.and_then(|digits| digits.parse().ok());
    number.ok_or_else(|| format!("byte {at}: a size that is no number"))
}

/// The key and value that a list of attributes begins with, and the rest of it: `LENGTH KEY=VALUE` and a line feed, which
/// values may hold too.
fn attribute(list: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let digits = list.iter().position(|byte| *byte == b' ')?;
    let length: usize = std::str::from_utf8(&list[..digits]).ok()?.parse().ok()?;
    let (whole, rest) = list.split_at_checked(length)?;
    let pair = whole.get(digits + 1..)?.strip_suffix(b"\n")?;
    let equals = pair.iter().position(|byte| *byte == b'=')?;
    Some((&pair[..equals], &pair[equals + 1..], rest))
}
