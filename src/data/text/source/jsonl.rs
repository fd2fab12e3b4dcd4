//! JSON objects, one a line.

use super::{Failure, Format, Record, too_long};
use crate::data::loader::{json, lines::Lines};
use std::io::Read;

/// A record is a line, also a blank one.
pub(super) struct Jsonl {
    lines: Lines,
    key: String,
    limit: u64,
    line: Vec<u8>,
    /// Whether a line with something in it was read.
    begun: bool,
}

impl Jsonl {
    pub(super) fn new(content: Box<dyn Read + Send>, key: &str, limit: u64) -> Jsonl {
        Jsonl {
            lines: Lines::new(content),
            key: key.to_owned(),
            limit,
            line: Vec::new(),
            begun: false,
        }
    }
}

impl Format for Jsonl {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        let (offset, number) = (self.lines.offset, self.lines.number + 1);
        self.line.clear();
        let length = self.lines.read(&mut self.line, self.limit)?;
        if length == 0 {
            return Ok(None);
        }
        let line = self.line.trim_ascii();
        if !line.is_empty() && !std::mem::replace(&mut self.begun, true) {
            json::one_a_line(line)?;
        }
        let text = match length {
            _ if length > self.limit => Err(too_long(length, self.limit)),
            _ if line.is_empty() => Ok(None),
            _ => json::text(line, &self.key),
        };
        let text = text.map_err(|what| format!("line {number} (byte {offset}): {what}"));
        Ok(Some(text.into()))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        for passed in 0..count {
            if self.lines.pass()? == 0 {
                return Ok(passed);
            }
        }
        Ok(count)
    }
}
