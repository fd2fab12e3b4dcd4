//! Files of ArrayRecord, version 1.
//!
//! Such a file is one of Riegeli: blocks of 64 KiB, each with a header of 24 bytes, and chunks that run over these: a header of 40 bytes
//! (HighwayHash of the rest of it; size and hash of the data; u8 kind, u56 records, u64 bytes of all records), then the data. A chunk of
//! kind `r` holds the sizes of its records and the records, each behind its compression. The last block names the chunk that lists all others.

use super::{Failure, Format, Record, example, too_long};
use crate::data::loader::text::of_member;
use crate::files::Ranges;
use highway::{HighwayHash, HighwayHasher, Key};
use prost::Message;
use prost::encoding::decode_varint;
use std::io::Read;

const BLOCK: u64 = 64 << 10;
/// Bytes of a block's header.
const BLOCK_HEAD: u64 = 24;
/// Bytes of a chunk's header.
const HEAD: usize = 40;
/// What the file begins with: the hash of the first block's header.
const MAGIC: [u8; 8] = [0x83, 0xaf, 0x70, 0xd1, 0x0d, 0x88, 0x4a, 0x3f];
/// What the last block says.
const POSTSCRIPT: u64 = 0x7193_0e70_4fda_e05e;
/// Bytes of all records of a chunk, at most.
const MOST: u64 = 1 << 30;
/// Riegeli's key, twice `Riegeli/` and `records\n`.
const KEY: [u64; 4] = [
    u64::from_le_bytes(*b"Riegeli/"),
    u64::from_le_bytes(*b"records\n"),
    u64::from_le_bytes(*b"Riegeli/"),
    u64::from_le_bytes(*b"records\n"),
];

/// What a record is.
pub(super) enum Holds {
    /// A `tf.train.Example`, with this feature.
    Example(String),
    /// A JSON object with this key, or text where there is none.
    Text(Option<String>),
}

/// A record of the format is a record.
pub(super) struct ArrayRecord {
    ranges: Ranges,
    holds: Holds,
    limit: u64,
    chunks: Vec<Chunk>,
    /// The next chunk, and the records of the one at hand.
    next: usize,
    records: std::vec::IntoIter<Vec<u8>>,
    record: u64,
}

/// A line of the list of chunks.
#[derive(Clone, PartialEq, Message)]
struct Chunk {
    #[prost(uint64, tag = "1")]
    offset: u64,
    #[prost(uint64, tag = "3")]
    records: u64,
}

/// The last block.
#[derive(Clone, PartialEq, Message)]
struct Postscript {
    #[prost(uint64, tag = "1")]
    footer: u64,
    #[prost(uint64, tag = "2")]
    magic: u64,
}

/// The first line of the list.
#[derive(Clone, PartialEq, Message)]
struct Metadata {
    #[prost(message, optional, tag = "1")]
    own: Option<Counts>,
}

#[derive(Clone, PartialEq, Message)]
struct Counts {
    #[prost(uint32, tag = "1")]
    version: u32,
    #[prost(uint64, tag = "3")]
    records: u64,
}

impl ArrayRecord {
    pub(super) fn open(ranges: Ranges, holds: Holds, limit: u64) -> Result<ArrayRecord, Failure> {
        let length = ranges.length();
        let mut magic = [0; 8];
        let whole = length >= 2 * BLOCK && length.is_multiple_of(BLOCK);
        if ranges.read_exact_at(0, &mut magic).is_err() || magic != MAGIC {
            return Err(format!(
                "no file of ArrayRecord: it begins with {magic:02x?}, expected {MAGIC:02x?}"
            )
            .into());
        }
        if !whole {
            return Err(format!("{length} bytes, expected a multiple of 65536, the last of which end the file: it is cut short").into());
        }
        let end = one(&chunk(&ranges, length - BLOCK)?)?;
        let postscript =
            Postscript::decode(end.as_slice()).map_err(|e| damaged(length - BLOCK, &e))?;
        if postscript.magic != POSTSCRIPT {
            return Err(format!("byte {}: not how ArrayRecord ends a file", length - BLOCK).into());
        }
        let at = postscript.footer;
        let mut lines = chunk(&ranges, at)?.into_iter();
        let first = lines.next().unwrap_or_default();
        let first = Metadata::decode(first.as_slice()).map_err(|e| damaged(at, &e))?;
        let counts = first.own.unwrap_or_default();
        if counts.version != 1 {
            return Err(format!("byte {at}: version {}, expected 1", counts.version).into());
        }
        let chunks = lines.map(|line| Chunk::decode(line.as_slice()));
        let chunks: Result<Vec<Chunk>, _> = chunks.collect();
        let chunks = chunks.map_err(|e| damaged(at, &e))?;
        let listed = chunks
            .iter()
            .fold(0_u64, |all, chunk| all.saturating_add(chunk.records));
        if listed != counts.records {
            let said = counts.records;
            return Err(
                format!("byte {at}: its chunks have {listed} records, but it says {said}").into(),
            );
        }
        Ok(ArrayRecord {
            ranges,
            holds,
            limit,
            chunks,
            next: 0,
            records: Vec::new().into_iter(),
            record: 0,
        })
    }

    /// Read the next chunk; false where there is none.
    fn enter(&mut self) -> Result<bool, Failure> {
        let Some(listed) = self.chunks.get(self.next) else {
            return Ok(false);
        };
        let records = chunk(&self.ranges, listed.offset)?;
        let (at, found, said) = (listed.offset, records.len() as u64, listed.records);
        if found != said {
            return Err(
                format!("byte {at}: a chunk of {found} records, but {said} are listed").into(),
            );
        }
        self.records = records.into_iter();
        self.next += 1;
        Ok(true)
    }

    fn text(&self, record: &[u8]) -> Result<Option<String>, String> {
        let bytes = record.len() as u64;
        match &self.holds {
            _ if bytes > self.limit => Err(too_long(bytes, self.limit)),
            Holds::Example(feature) => Ok(example::text(record, feature)?.map(str::to_owned)),
            Holds::Text(key) => of_member(record, key.as_deref(), 0),
        }
    }
}

impl Format for ArrayRecord {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        loop {
            if let Some(record) = self.records.next() {
                let number = self.record;
                self.record += 1;
                let text = self.text(&record);
                return Ok(Some(
                    text.map_err(|what| format!("record {number}: {what}"))
                        .into(),
                ));
            }
            if !self.enter()? {
                return Ok(None);
            }
        }
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        let mut passed = 0;
        while passed < count {
            let left = count - passed;
            let held = self.records.len() as u64;
            let some = match self.chunks.get(self.next) {
                _ if held > 0 => {
                    let some = held.min(left);
                    self.records.by_ref().take(some as usize).for_each(drop);
                    some
                }
                None => break,
                Some(chunk) if chunk.records <= left => {
                    self.next += 1;
                    chunk.records
                }
                Some(_) => {
                    self.enter()?;
                    0
                }
            };
            passed += some;
            self.record += some;
        }
        Ok(passed)
    }
}

fn damaged(at: u64, what: &dyn std::fmt::Display) -> Failure {
    format!("the chunk at byte {at} is damaged: {what}").into()
}

fn one(records: &[Vec<u8>]) -> Result<Vec<u8>, Failure> {
    let first = records.first().cloned();
    first.ok_or_else(|| "the last block holds nothing".to_owned().into())
}

/// Bytes of the file from an offset on, without the headers of blocks; where they end.
fn read(ranges: &Ranges, mut at: u64, bytes: &mut [u8]) -> Result<u64, Failure> {
    let mut given = 0;
    while given < bytes.len() {
        if at.is_multiple_of(BLOCK) {
            at += BLOCK_HEAD;
        }
        let some = (BLOCK - at % BLOCK).min((bytes.len() - given) as u64) as usize;
        ranges.read_exact_at(at, &mut bytes[given..given + some])?;
        (at, given) = (at + some as u64, given + some);
    }
    Ok(at)
}

fn hash(bytes: &[u8]) -> u64 {
    HighwayHasher::new(Key(KEY)).hash64(bytes)
}

fn number(bytes: &[u8]) -> u64 {
    let digits = bytes.iter().rev();
    digits.fold(0, |all, byte| all << 8 | u64::from(*byte))
}

/// The records of the chunk that begins there.
fn chunk(ranges: &Ranges, at: u64) -> Result<Vec<Vec<u8>>, Failure> {
    let wrong = |what: String| Err(damaged(at, &what));
    let mut head = [0; HEAD];
    let begin = read(ranges, at, &mut head).map_err(|Failure(what)| damaged(at, &what))?;
    if hash(&head[8..]) != number(&head[..8]) {
        return wrong("the checksum of its header does not fit".to_owned());
    }
    let (size, kind) = (number(&head[8..16]), head[24]);
    let (count, bytes) = (number(&head[25..32]), number(&head[32..]));
    let left = ranges.length().saturating_sub(begin);
    if size > left || bytes > MOST {
        return wrong(format!(
            "{size} bytes, of which {left} are there, for records of {bytes}, of which {MOST} are read"
        ));
    }
    let mut data = vec![0; size as usize];
    read(ranges, begin, &mut data).map_err(|Failure(what)| damaged(at, &what))?;
    if hash(&data) != number(&head[16..24]) {
        return wrong("the checksum of its data does not fit".to_owned());
    }
    match kind {
        b'r' => records(&data, (count, bytes)).or_else(wrong),
        b't' => Err(format!(
            "the chunk at byte {at} is transposed, which is not read; write it with transpose:false"
        )
        .into()),
        _ => wrong(format!("of kind {kind}, expected 'r'")),
    }
}

/// The records of such data: so many, of so many bytes together.
fn records(mut data: &[u8], (count, bytes): (u64, u64)) -> Result<Vec<Vec<u8>>, String> {
    let ends = || "its data ends early".to_owned();
    let (compression, rest) = data.split_first().ok_or_else(ends)?;
    data = rest;
    let length = decode_varint(&mut data).map_err(|e| e.to_string())?;
    let (sizes, values) = usize::try_from(length)
        .ok()
        .and_then(|length| data.split_at_checked(length))
        .ok_or_else(ends)?;
    // a size takes 10 bytes at most
    let sizes = decompressed(*compression, sizes, count.saturating_mul(10))?;
    let values = decompressed(*compression, values, bytes)?;
    let (mut sizes, mut values) = (sizes.as_slice(), values.as_slice());
    let mut records = Vec::new();
    for _ in 0..count {
        let size = decode_varint(&mut sizes).map_err(|e| format!("its sizes: {e}"))?;
        let size = usize::try_from(size).map_err(|e| e.to_string())?;
        let (record, rest) = values.split_at_checked(size).ok_or_else(ends)?;
        records.push(record.to_vec());
        values = rest;
    }
    match values.is_empty() {
        true => Ok(records),
        false => Err(format!("{} bytes behind its records", values.len())),
    }
}

/// What was compressed so, at most `most` bytes.
fn decompressed(compression: u8, mut bytes: &[u8], most: u64) -> Result<Vec<u8>, String> {
    if compression == 0 {
        return Ok(bytes.to_vec());
    }
    let size = decode_varint(&mut bytes).map_err(|e| e.to_string())?;
    if size > most {
        return Err(format!("{size} bytes where {most} are expected at most"));
    }
    let mut content: Box<dyn Read> = match compression {
        b'z' => Box::new(zstd::Decoder::new(bytes).map_err(|e| e.to_string())?),
        b'b' => Box::new(brotli::Decompressor::new(bytes, 64 << 10)),
        b's' => return Err("snappy is not read; write it with zstd".to_owned()),
        _ => {
            return Err(format!(
                "a compression {compression}, expected zstd or brotli"
            ));
        }
    };
    let mut all = Vec::new();
    let read = content.by_ref().take(size).read_to_end(&mut all);
    read.map_err(|e| e.to_string())?;
    match all.len() as u64 == size {
        true => Ok(all),
        false => Err(format!("{} bytes decompressed, expected {size}", all.len())),
    }
}
