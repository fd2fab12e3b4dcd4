//! TFRecord files: each record is its length (8 bytes, little endian), the masked CRC-32C of those 8 bytes, its bytes, and
//! their masked CRC-32C.

use super::{Failure, Format, Record, example, too_long};
use crate::log::masked_crc;
use std::io::{BufRead, BufReader, Read, Result as IoResult};

/// Records of `tf.train.Example`.
pub(super) struct Tfrecord {
    stream: BufReader<Box<dyn Read + Send>>,
    feature: String,
    limit: u64,
    /// Bytes of the content before the next record.
    offset: u64,
    record: Vec<u8>,
}

/// What TensorFlow's `TFRecordOptions(compression_type="ZLIB")` writes.
const ZLIB: &str =
    "a file in zlib, which is not read; write it with compression_type = \"GZIP\" or none";

/// How the stream's bytes ended.
enum Filled {
    All,
    None,
    Some,
}

impl Tfrecord {
    pub(super) fn new(content: Box<dyn Read + Send>, feature: &str, limit: u64) -> Tfrecord {
        Tfrecord {
            stream: BufReader::with_capacity(256 << 10, content),
            feature: feature.to_owned(),
            limit,
            offset: 0,
            record: Vec::new(),
        }
    }

    /// The length of the next record, `None` after the last one.
    fn length(&mut self) -> Result<Option<u64>, Failure> {
        let mut head = [0; 12];
        match fill(&mut self.stream, &mut head)? {
            Filled::All => {}
            Filled::None => return Ok(None),
            Filled::Some => return Err(self.cut_short()),
        }
        let (length, sum) = head.split_at(8);
        if masked_crc(length) != little_endian(sum) as u32 {
            let offset = self.offset;
            // The header of zlib (RFC 1950): deflate, a window up to 32 KiB, a multiple of 31.
            let [first, second, ..] = head;
            let header = u16::from_be_bytes([first, second]);
            if offset == 0 && first & 0x8f == 8 && header.is_multiple_of(31) {
                return Err(ZLIB.into());
            }
            return Err(
                format!("byte {offset}: the checksum of a record's length is wrong").into(),
            );
        }
        Ok(Some(little_endian(length)))
    }

    /// Go over the record's bytes and their checksum.
    fn discard(&mut self, length: u64) -> Result<(), Failure> {
        let mut left = length.saturating_add(4);
        while left > 0 {
            let held = self.stream.fill_buf()?.len().min(left as usize);
            if held == 0 {
                return Err(self.cut_short());
            }
            self.stream.consume(held);
            left -= held as u64;
        }
        self.offset += length + 16;
        Ok(())
    }

    fn cut_short(&self) -> Failure {
        let offset = self.offset;
        format!("the file is cut short in the record at byte {offset}").into()
    }
}

impl Format for Tfrecord {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        let start = self.offset;
        let Some(length) = self.length()? else {
            return Ok(None);
        };
        let bad = |what: String| Ok(Some(Record::Bad(format!("byte {start}: {what}"))));
        if length > self.limit {
            self.discard(length)?;
            return bad(too_long(length, self.limit));
        }
        self.record.resize(length as usize + 4, 0);
        if !matches!(fill(&mut self.stream, &mut self.record)?, Filled::All) {
            return Err(self.cut_short());
        }
        self.offset += length + 16;
        let (record, sum) = self.record.split_at(length as usize);
        if masked_crc(record) != little_endian(sum) as u32 {
            return bad("the checksum of the record's bytes is wrong".into());
        }
        match example::text(record, &self.feature) {
            Ok(Some(text)) => Ok(Some(Record::Text(text.to_owned()))),
            Ok(None) => Ok(Some(Record::Null)),
            Err(what) => bad(what),
        }
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        for passed in 0..count {
            match self.length()? {
                Some(length) => self.discard(length)?,
                None => return Ok(passed),
            }
        }
        Ok(count)
    }
}

/// Fill all of `bytes` unless the stream ends first.
fn fill(stream: &mut impl Read, bytes: &mut [u8]) -> IoResult<Filled> {
    let mut given = 0;
    while given < bytes.len() {
        match stream.read(&mut bytes[given..]) {
            Ok(0) if given == 0 => return Ok(Filled::None),
            Ok(0) => return Ok(Filled::Some),
            Ok(count) => given += count,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Filled::All)
}

fn little_endian(bytes: &[u8]) -> u64 {
    let digits = bytes.iter().rev();
    digits.fold(0, |number, byte| number << 8 | u64::from(*byte))
}
