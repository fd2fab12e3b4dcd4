//! The content of a file, member by member where it is gzip.

use super::Failure;
use super::warc::is_version;
use crate::error::Result as KilnResult;
use crate::files::{Location, Ranges};
use flate2::bufread::GzDecoder;
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result};

/// Content of a member that is read whatever it is compressed to, in bytes.
const FREE: u64 = 256 << 20;
/// Content beyond that for each stored byte: text has 3 to 10, a page of one letter 1,000.
const RATIO: u64 = 64;

/// A file, as its members or as one.
pub(super) struct Stored {
    gzip: Option<Bytes>,
    whole: Option<Box<dyn Read + Send>>,
}

/// The stored bytes from the beginning on.
struct Bytes {
    ranges: Ranges,
    /// Where those begin that are not held.
    offset: u64,
    held: Vec<u8>,
    used: usize,
}

/// What is decompressed.
enum Inner {
    Member(Box<GzDecoder<Bytes>>),
    Whole(Box<dyn Read + Send>),
}

/// The content of a member, or of the file.
pub(super) struct Content {
    inner: BufReader<Inner>,
    /// What was put back, to be read again first.
    back: Vec<u8>,
    /// Bytes of the content before what comes next.
    at: u64,
    /// The member's first byte in the file.
    start: u64,
}

impl Bytes {
    fn at(&self) -> u64 {
        self.offset - (self.held.len() - self.used) as u64
    }
}

impl Read for Bytes {
    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        let held = self.fill_buf()?;
        let count = held.len().min(bytes.len());
        bytes[..count].copy_from_slice(&held[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Bytes {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.used == self.held.len() {
            let left = self.ranges.length() - self.offset;
            self.held.resize(left.min(256 << 10) as usize, 0);
            self.ranges.read_exact_at(self.offset, &mut self.held)?;
            self.offset += self.held.len() as u64;
            self.used = 0;
        }
        Ok(&self.held[self.used..])
    }

    fn consume(&mut self, count: usize) {
        self.used += count;
    }
}

impl Read for Inner {
    fn read(&mut self, bytes: &mut [u8]) -> Result<usize> {
        match self {
            Inner::Member(member) => member.read(bytes),
            Inner::Whole(whole) => whole.read(bytes),
        }
    }
}

impl Stored {
    pub(super) fn open(file: &Location) -> KilnResult<Stored> {
        let gzip = file.compression()? == Some("gzip");
        Ok(match gzip {
            true => Stored {
                gzip: Some(Bytes {
                    ranges: file.ranges()?,
                    offset: 0,
                    held: Vec::new(),
                    used: 0,
                }),
                whole: None,
            },
            false => Stored {
                gzip: None,
                whole: Some(file.open()?),
            },
        })
    }

    /// The next member; none at the end of the file.
    pub(super) fn next(&mut self) -> std::result::Result<Option<Content>, Failure> {
        if let Some(whole) = self.whole.take() {
            return Ok(Some(Content::new(Inner::Whole(whole), 0)));
        }
        let Some(bytes) = &mut self.gzip else {
            return Ok(None);
        };
        // zeros between members, as tapes have them
        loop {
            let held = bytes.fill_buf()?;
            let zeros = held.iter().take_while(|byte| **byte == 0).count();
            match (held.is_empty(), zeros) {
                (true, _) => return Ok(None),
                (false, 0) => break,
                (false, _) => bytes.consume(zeros),
            }
        }
        let start = bytes.at();
        let Some(bytes) = self.gzip.take() else {
            return Ok(None);
        };
        let member = Inner::Member(Box::new(GzDecoder::new(bytes)));
        Ok(Some(Content::new(member, start)))
    }

    /// Take back what has been read to its end.
    pub(super) fn give_back(&mut self, content: Content) -> std::result::Result<(), Failure> {
        if let Inner::Member(member) = content.inner.into_inner() {
            self.gzip = Some(member.into_inner());
        }
        Ok(())
    }
}

impl Content {
    fn new(inner: Inner, start: u64) -> Content {
        Content {
            inner: BufReader::with_capacity(64 << 10, inner),
            back: Vec::new(),
            at: 0,
            start,
        }
    }

    /// Where what comes next stands, in words.
    pub(super) fn place(&self) -> String {
        match (self.is_one_of_many(), self.at) {
            (false, at) => format!("byte {at}"),
            (true, 0) => format!("byte {}", self.start),
            (true, at) => format!("byte {}, byte {at} of its content", self.start),
        }
    }

    /// Whether it is a member of gzip, behind which others may come.
    pub(super) fn is_one_of_many(&self) -> bool {
        matches!(self.inner.get_ref(), Inner::Member(_))
    }

    /// Put bytes back in front of what comes next.
    pub(super) fn put_back(&mut self, bytes: &[u8]) {
        self.at -= bytes.len() as u64;
        self.back.splice(0..0, bytes.iter().copied());
    }

    /// The next bytes that are held; none at the end.
    fn held(&mut self) -> std::result::Result<&[u8], Failure> {
        if !self.back.is_empty() {
            return Ok(&self.back);
        }
        self.check_size()?;
        let (start, one) = (self.start, self.is_one_of_many());
        let told = move |error: Error| match (one, error.kind()) {
            (false, _) => Failure(error.to_string()),
            (true, ErrorKind::UnexpectedEof) => Failure(format!(
                "the file is cut short in the gzip member at byte {start}"
            )),
            (true, _) => Failure(format!(
                "the gzip member at byte {start} is damaged: {error}"
            )),
        };
        self.inner.fill_buf().map_err(told)
    }

    fn consume(&mut self, count: usize) {
        self.at += count as u64;
        match self.back.is_empty() {
            true => self.inner.consume(count),
            false => {
                self.back.drain(..count);
            }
        }
    }

    /// That a member of few bytes does not go on and on.
    fn check_size(&self) -> std::result::Result<(), Failure> {
        let Inner::Member(member) = self.inner.get_ref() else {
            return Ok(()); // what opens a file bounds it
        };
        let stored = member.get_ref().at() - self.start;
        if self.at > FREE.saturating_add(stored.saturating_mul(RATIO)) {
            let (start, at) = (self.start, self.at);
            return Err(Failure(format!(
                "the gzip member at byte {start} holds more than {at} bytes in {stored}, at most {RATIO} for each are read"
            )));
        }
        Ok(())
    }

    /// Append a line with its end, its first `limit` bytes; how long it is, 0 at the end.
    pub(super) fn line(
        &mut self,
        line: &mut Vec<u8>,
        limit: u64,
    ) -> std::result::Result<u64, Failure> {
        let mut length = 0;
        loop {
            let held = self.held()?;
            if held.is_empty() {
                return Ok(length);
            }
            let end = held.iter().position(|byte| *byte == b'\n');
            let count = end.map_or(held.len(), |end| end + 1);
            let room = limit.saturating_sub(length).min(count as u64);
            line.extend(&held[..room as usize]);
            self.consume(count);
            length += count as u64;
            if end.is_some() {
                return Ok(length);
            }
        }
    }

    /// Append that many bytes, or all there are; how many.
    pub(super) fn fill(
        &mut self,
        bytes: &mut Vec<u8>,
        count: u64,
    ) -> std::result::Result<u64, Failure> {
        self.take(count, |held| bytes.extend(held))
    }

    /// Go over that many bytes, or all there are; how many.
    pub(super) fn discard(&mut self, count: u64) -> std::result::Result<u64, Failure> {
        self.take(count, |_| {})
    }

    fn take(
        &mut self,
        count: u64,
        mut give: impl FnMut(&[u8]),
    ) -> std::result::Result<u64, Failure> {
        let mut left = count;
        while left > 0 {
            let held = self.held()?;
            if held.is_empty() {
                break;
            }
            let some = (held.len() as u64).min(left) as usize;
            give(&held[..some]);
            self.consume(some);
            left -= some as u64;
        }
        Ok(count - left)
    }

    /// Go over everything up to a line that begins a record, or to the end.
    pub(super) fn find_head(&mut self) -> std::result::Result<(), Failure> {
        loop {
            let mut line = Vec::new();
            let length = self.line(&mut line, 64)?;
            if length == 0 {
                return Ok(());
            }
            if length <= 64 && is_version(&line) {
                self.put_back(&line);
                return Ok(());
            }
        }
    }
}
