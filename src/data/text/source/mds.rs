//! Shards of MosaicML's streaming data sets (MDS, version 2), as a stream.
//!
//! A shard is, little endian: u32 samples, a u32 for where each begins and one for where the last ends, JSON that names the columns
//! with their encodings, and the samples. A sample is a u32 for the size of each column that has no fixed one, then the columns.

use super::{Failure, Format, Record, too_long};
use crate::data::loader::text::utf8;
use crate::data::text::id_type::IdType;
use serde::Deserialize;
use std::io::{BufReader, Read};

/// Bytes of the JSON that names the columns, at most.
const MOST_NAMES: u64 = 1 << 20;
/// Samples of a shard, at most: that many bounds are held.
const MOST_SAMPLES: u32 = 1 << 26;

/// A record is a sample.
pub(super) struct Mds {
    stream: BufReader<Box<dyn Read + Send>>,
    limit: u64,
    /// Where each sample begins, and the last one ends.
    bounds: Vec<u32>,
    next: usize,
    columns: Columns,
    /// The wanted one of them, and what it holds.
    column: usize,
    holds: Holds,
    sample: Vec<u8>,
}

/// The columns of a shard.
#[derive(Debug, Deserialize)]
struct Columns {
    version: u64,
    format: String,
    column_names: Vec<String>,
    column_encodings: Vec<String>,
    column_sizes: Vec<Option<u64>>,
}

/// What is in a column.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Holds {
    Text,
    Ids(IdType),
    /// An array that says its shape before its numbers, and its type before that where none is given.
    Array {
        kind: Option<IdType>,
        shaped: bool,
    },
}

impl Mds {
    pub(super) fn open(
        content: Box<dyn Read + Send>,
        column: &str,
        dtype: Option<IdType>,
        limit: u64,
    ) -> Result<Mds, Failure> {
        let mut stream = BufReader::with_capacity(256 << 10, content);
        let mut count = [0; 4];
        exactly(&mut stream, &mut count, 0)?;
        let count = u32::from_le_bytes(count);
        let head = 4 + 4 * (u64::from(count) + 1);
        if count > MOST_SAMPLES {
            return Err(format!(
                "byte 0: {count} samples, expected {MOST_SAMPLES} at most: no MDS shard"
            )
            .into());
        }
        // Read piece by piece, so that a damaged count takes no memory.
        let (mut bounds, mut bytes) = (Vec::new(), vec![0; 64 << 10]);
        while bounds.len() <= count as usize {
            let some = (count as usize + 1 - bounds.len()).min(bytes.len() / 4);
            let own = &mut bytes[..4 * some];
            exactly(&mut stream, own, 4 + 4 * bounds.len() as u64)?;
            let own = own.chunks_exact(4);
            bounds.extend(own.map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
        }
        for (sample, pair) in bounds.windows(2).enumerate() {
            if pair[0] > pair[1] {
                let at = 4 + 4 * sample;
                return Err(format!(
                    "byte {at}: sample {sample} begins at byte {} and ends at {}",
                    pair[0], pair[1]
                )
                .into());
            }
        }
        let first = u64::from(bounds[0]);
        let names = first.checked_sub(head).filter(|bytes| *bytes <= MOST_NAMES);
        let Some(names) = names else {
            return Err(format!("byte 4: the first sample begins at byte {first}, behind a head of {head}: no MDS shard").into());
        };
        let mut json = vec![0; names as usize];
        exactly(&mut stream, &mut json, head)?;
        let columns: Columns = serde_json::from_slice(&json)
            .map_err(|e| format!("byte {head}: no names of columns: {e}"))?;
        let (column, holds) = columns.find(column, dtype)?;
        Ok(Mds {
            stream,
            limit,
            bounds,
            next: 0,
            columns,
            column,
            holds,
            sample: Vec::new(),
        })
    }

    /// Go over the next sample.
    fn discard(&mut self) -> Result<(), Failure> {
        let (begin, end) = (self.bounds[self.next], self.bounds[self.next + 1]);
        let wanted = u64::from(end - begin);
        let passed = std::io::copy(&mut self.stream.by_ref().take(wanted), &mut std::io::sink())?;
        if passed < wanted {
            return Err(cut_short(u64::from(begin) + passed));
        }
        self.next += 1;
        Ok(())
    }
}

impl Format for Mds {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        if self.next + 1 >= self.bounds.len() {
            return Ok(None);
        }
        let (begin, end) = (self.bounds[self.next], self.bounds[self.next + 1]);
        let bytes = u64::from(end - begin);
        if bytes > self.limit {
            self.discard()?;
            let what = too_long(bytes, self.limit);
            return Ok(Some(Record::Bad(format!("byte {begin}: {what}"))));
        }
        self.sample.resize(bytes as usize, 0);
        exactly(&mut self.stream, &mut self.sample, u64::from(begin))?;
        self.next += 1;
        let value = self.columns.value(&self.sample, self.column);
        let record = value.and_then(|value| self.holds.record(value));
        Ok(Some(record.unwrap_or_else(|what| {
            Record::Bad(format!("byte {begin}: {what}"))
        })))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        let left = (self.bounds.len() - 1 - self.next) as u64;
        let count = count.min(left);
        for _ in 0..count {
            self.discard()?;
        }
        Ok(count)
    }
}

impl Columns {
    /// The column of that name, and what it holds.
    fn find(&self, name: &str, dtype: Option<IdType>) -> Result<(usize, Holds), Failure> {
        let (version, format) = (self.version, &self.format);
        if version != 2 || format != "mds" {
            return Err(format!(
                "format {format:?} of version {version}, expected \"mds\" of version 2"
            )
            .into());
        }
        let count = self.column_names.len();
        if self.column_encodings.len() != count || self.column_sizes.len() != count {
            return Err(
                format!("names of {count} columns, but not as many encodings and sizes").into(),
            );
        }
        let Some(at) = self.column_names.iter().position(|own| own == name) else {
            let names = self.column_names.join(", ");
            return Err(format!("no column {name:?}, the shard has {names}").into());
        };
        let encoding = self.column_encodings[at].as_str();
        let (kind, more) = encoding.split_once(':').unwrap_or((encoding, ""));
        let holds = match (kind, dtype) {
            ("str", None) => Holds::Text,
            ("bytes", Some(dtype)) => Holds::Ids(dtype),
            ("bytes", None) => {
                return Err(format!(
                    "column {name:?} holds bytes; give the type of its ids, as dtype = \"int64\""
                )
                .into());
            }
            ("ndarray", None) => {
                let (kind, shape) = more.split_once(':').unwrap_or((more, ""));
                match (kind, IdType::named(kind)) {
                    ("", _) => Holds::Array {
                        kind: None,
                        shaped: false,
                    },
                    (_, Some(kind)) => Holds::Array {
                        kind: Some(kind),
                        shaped: !shape.is_empty(),
                    },
                    (_, None) => {
                        return Err(
                            format!("column {name:?} holds {kind}, expected integers").into()
                        );
                    }
                }
            }
            ("str" | "ndarray", Some(_)) => {
                return Err(format!("column {name:?} is encoded as {encoding:?}; dtype is only for bytes, leave it out").into());
            }
            _ => {
                return Err(format!(
                    "column {name:?} is encoded as {encoding:?}, expected str, bytes or ndarray"
                )
                .into());
            }
        };
        Ok((at, holds))
    }

    /// The bytes of a column of a sample.
    fn value<'s>(&self, sample: &'s [u8], column: usize) -> Result<&'s [u8], String> {
        let variable = self
            .column_sizes
            .iter()
            .filter(|size| size.is_none())
            .count();
        let short = || format!("its {} bytes are fewer than its columns take", sample.len());
        let (sizes, data) = sample.split_at_checked(4 * variable).ok_or_else(short)?;
        let mut own = sizes.chunks_exact(4);
        let (mut at, mut found) = (0_u64, None);
        for (number, size) in self.column_sizes.iter().enumerate() {
            let size = match size {
                Some(fixed) => *fixed,
                None => own.next().map_or(0, |b| {
                    u64::from(u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
                }),
            };
            let end = at.saturating_add(size);
            if number == column {
                found = Some((at, end));
            }
            at = end;
        }
        if at != data.len() as u64 {
            return Err(format!(
                "its columns take {at} bytes, but {} are there",
                data.len()
            ));
        }
        let (begin, end) = found.ok_or_else(short)?;
        data.get(begin as usize..end as usize).ok_or_else(short)
    }
}

impl Holds {
    fn record(self, value: &[u8]) -> Result<Record, String> {
        let ids = |kind: IdType, bytes: &[u8]| {
            let numbers = kind.numbers(bytes);
            let uneven = || {
                format!(
                    "{} bytes of ids are no multiple of {}",
                    bytes.len(),
                    kind.width()
                )
            };
            numbers.map(Record::Ids).ok_or_else(uneven)
        };
        match self {
            Holds::Text => Ok(Record::Text(utf8(value, 0)?.to_owned())),
            Holds::Ids(kind) => ids(kind, value),
            Holds::Array { kind, shaped } => {
                let ended = || "its array ends before its numbers begin".to_owned();
                let (kind, value) = match kind {
                    Some(kind) => (kind, value),
                    None => {
                        let (code, rest) = value.split_first().ok_or_else(ended)?;
                        (array_type(*code)?, rest)
                    }
                };
                if shaped {
                    return ids(kind, value);
                }
                // the number of axes, and the logarithm of the bytes of each one's length
                let (axes, rest) = value.split_first().ok_or_else(ended)?;
                let width = [
                    IdType::Uint8,
                    IdType::Uint16,
                    IdType::Uint32,
                    IdType::Uint64,
                ][usize::from(axes & 3)];
                let lengths = usize::from(axes >> 2) * width.width();
                let (lengths, data) = rest.split_at_checked(lengths).ok_or_else(ended)?;
                let lengths = width.numbers(lengths).unwrap_or_default();
                let count = lengths
                    .iter()
                    .fold(1_i64, |all, one| all.saturating_mul(*one));
                if count != (data.len() / kind.width()) as i64 {
                    return Err(format!(
                        "an array of {count} numbers in {} bytes of {kind:?}",
                        data.len()
                    ));
                }
                ids(kind, data)
            }
        }
    }
}

/// The type of an array's numbers under that code.
fn array_type(code: u8) -> Result<IdType, String> {
    Ok(match code {
        8 => IdType::Uint8,
        9 => IdType::Int8,
        16 => IdType::Uint16,
        17 => IdType::Int16,
        32 => IdType::Uint32,
        33 => IdType::Int32,
        64 => IdType::Uint64,
        65 => IdType::Int64,
        _ => return Err(format!("an array of type {code}, expected integers")),
    })
}

/// Fill all of `bytes`, which begin at that byte of the content.
fn exactly(stream: &mut impl Read, bytes: &mut [u8], at: u64) -> Result<(), Failure> {
    stream
        .read_exact(bytes)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof if error.get_ref().is_none() => cut_short(at),
            _ => error.into(),
        })
}

fn cut_short(at: u64) -> Failure {
    format!("the shard is cut short at byte {at} or after it").into()
}
