//! Plain text: a document is a paragraph, a line or a file.

use super::{Encoding, Failure, Format, Record, Split, too_long};
use crate::data::loader::{lines::Lines, text::utf8};
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
            (Encoding::Auto, Err(what)) => {
                match self.bytes.iter().find(|byte| is_control(**byte)) {
                    Some(byte) => {
                        return Err(format!(
                            "{what}, nor is 0x{byte:02x} a character of ISO 8859-1 text"
                        ));
                    }
                    None => latin1(),
                }
            }
            (Encoding::Latin1, _) => latin1(),
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

/// Whether the byte is a control character that no text has: what holds it, and is no UTF-8, is no text in any encoding.
fn is_control(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1b)
}

impl Format for Plain {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
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
