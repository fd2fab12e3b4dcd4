//! Plain text: a document is a paragraph, a line or a file.

use super::lines::Lines;
use super::{Encoding, Failure, Format, Record, Split, too_long, utf8};
use std::io::Read;

/// How documents lie in the text.
pub(super) struct Options {
    pub(super) split: Split,
    pub(super) encoding: Encoding,
    pub(super) join_lines: bool,
    /// Bytes of the largest document.
    pub(super) limit: u64,
}

/// A record is what [`Split`] says; of paragraphs only those with text count, a line counts also when it is empty.
pub(super) struct Plain {
    lines: Lines,
    options: Options,
    bytes: Vec<u8>,
}

impl Plain {
    pub(super) fn new(content: Box<dyn Read + Send>, options: Options) -> Plain {
        Plain {
            lines: Lines::new(content),
            options,
            bytes: Vec::new(),
        }
    }

    /// Read a record's bytes, as they are; where it starts and how long it is, `None` after the last one. A record longer
    /// than the limit is not held whole.
    fn gather(&mut self) -> Result<Option<(u64, u64)>, Failure> {
        self.bytes.clear();
        let Options { split, limit, .. } = self.options;
        // A line end alone is read whole, however low the limit.
        let limit = limit.max(2);
        let (mut start, mut total) = (self.lines.offset, 0);
        loop {
            let before = self.bytes.len();
            let length = self.lines.read(&mut self.bytes, limit)?;
            let blank = length <= limit && self.bytes[before..].trim_ascii().is_empty();
            total += match split {
                _ if length == 0 => break,
                Split::Lines => return Ok(Some((start, length))),
                Split::BlankLines if blank && total > 0 => {
                    self.bytes.truncate(before);
                    break;
                }
                Split::BlankLines if blank => {
                    start = self.lines.offset;
                    0
                }
                Split::BlankLines | Split::File => length,
            };
            if total == 0 || total > self.options.limit {
                self.bytes.clear();
            }
        }
        Ok((total > 0).then_some((start, total)))
    }

    fn decode(&self, start: u64, length: u64) -> Result<String, String> {
        let limit = self.options.limit;
        if length > limit {
            return Err(format!("byte {start}: {}", too_long(length, limit)));
        }
        // A mark of UTF-8 was taken off the start.
        let start = start + (length - self.bytes.len() as u64);
        let latin1 = || self.bytes.iter().map(|byte| char::from(*byte)).collect();
        let text = match (self.options.encoding, utf8(&self.bytes, start)) {
            (Encoding::Utf8 | Encoding::Auto, Ok(text)) => text.to_owned(),
            (Encoding::Utf8, Err(what)) => return Err(what),
            (Encoding::Latin1, _) | (Encoding::Auto, Err(_)) => latin1(),
        };
        let mut text = match text.contains("\r\n") {
            true => text.replace("\r\n", "\n"),
            false => text,
        };
        if self.options.split != Split::File && text.ends_with('\n') {
            text.pop();
        }
        Ok(match self.options.join_lines {
            true => text.replace('\n', " "),
            false => text,
        })
    }
}

impl Format for Plain {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        if self.lines.offset == 0 {
            let first = self.lines.peek()?;
            if first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff") {
                return Err("the text is UTF-16, convert it to UTF-8".into());
            }
        }
        let Some((start, length)) = self.gather()? else {
            return Ok(None);
        };
        let text = self.decode(start, length);
        Ok(Some(text.map_or_else(Record::Bad, Record::Text)))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        for passed in 0..count {
            let more = match self.options.split {
                Split::Lines => self.lines.pass()? > 0,
                Split::BlankLines | Split::File => self.gather()?.is_some(),
            };
            if !more {
                return Ok(passed);
            }
        }
        Ok(count)
    }
}
