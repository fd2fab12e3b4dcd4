//! A column of an Arrow IPC stream, as Hugging Face `datasets` saves it.

use super::parquet::guard;
use super::{Failure, Format, Record, too_long};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_buffer::Buffer;
use arrow_ipc::reader::StreamDecoder;
use std::io::Read;

/// Bytes that are read at a time.
const PIECE: usize = 1 << 20;
/// What ends a stream.
const END: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0];

/// A record is a row.
pub(super) struct Arrow {
    content: Box<dyn Read + Send>,
    decoder: StreamDecoder,
    /// What was read and not decoded.
    piece: Buffer,
    /// The latest bytes that were read, and how many there were in all.
    last: Vec<u8>,
    bytes: u64,
    column: String,
    limit: u64,
    /// The column of the batch at hand, and its next row.
    batch: Option<ArrayRef>,
    next: usize,
    row: u64,
}

impl Arrow {
    pub(super) fn new(content: Box<dyn Read + Send>, column: &str, limit: u64) -> Arrow {
        Arrow {
            content,
            decoder: StreamDecoder::new(),
            piece: Buffer::from_vec(Vec::<u8>::new()),
            last: Vec::new(),
            bytes: 0,
            column: column.to_owned(),
            limit,
            batch: None,
            next: 0,
            row: 0,
        }
    }

    /// Read a piece of the file; false at its end.
    fn fill(&mut self) -> Result<bool, Failure> {
        let mut piece = Vec::with_capacity(PIECE);
        self.content
            .by_ref()
            .take(PIECE as u64)
            .read_to_end(&mut piece)?;
        if self.bytes == 0 && piece.starts_with(b"ARROW1") {
            return Err(
                "Arrow's file format (feather), expected a stream as datasets saves it".into(),
            );
        }
        self.bytes += piece.len() as u64;
        self.last
            .extend(&piece[piece.len().saturating_sub(END.len())..]);
        self.last.drain(..self.last.len().saturating_sub(END.len()));
        self.piece = Buffer::from_vec(piece);
        Ok(!self.piece.is_empty())
    }

    /// Go on to a batch with rows left; false where there is none.
    fn enter(&mut self) -> Result<bool, Failure> {
        while self
            .batch
            .as_ref()
            .is_none_or(|batch| self.next == batch.len())
        {
            self.batch = None;
            if self.piece.is_empty() && !self.fill()? {
                return match self.last == END {
                    true => Ok(false),
                    false => Err(format!(
                        "no end-of-stream mark at byte {}, the file is cut short or no Arrow stream",
                        self.bytes
                    )
                    .into()),
                };
            }
            let (decoder, piece) = (&mut self.decoder, &mut self.piece);
            let decoded = guard(|| Ok(decoder.decode(piece)?));
            let batch = decoded.map_err(|Failure(what)| {
                let (row, byte) = (self.row, self.bytes - self.piece.len() as u64);
                Failure(format!(
                    "the stream is damaged at row {row} (before byte {byte}): {what}"
                ))
            })?;
            if let Some(batch) = batch {
                self.batch = Some(self.wanted(&batch)?);
                self.next = 0;
            }
        }
        Ok(true)
    }

    /// The wanted column.
    fn wanted(&self, batch: &RecordBatch) -> Result<ArrayRef, Failure> {
        let found = batch.column_by_name(&self.column).cloned();
        found.ok_or_else(|| {
            let schema = batch.schema();
            let names: Vec<&str> = schema.fields().iter().map(|f| f.name().as_str()).collect();
            let (column, names) = (&self.column, names.join(", "));
            format!("no column {column:?}, the table has {names}").into()
        })
    }

    fn record(&self, column: &ArrayRef, row: usize) -> Result<Record, Failure> {
        if column.is_null(row) || column.as_any().is::<arrow_array::NullArray>() {
            return Ok(Record::Null);
        }
        let text = column.as_string_opt::<i32>().map(|all| all.value(row));
        let text = text.or(column.as_string_opt::<i64>().map(|all| all.value(row)));
        let text = text.or(column.as_string_view_opt().map(|all| all.value(row)));
        if let Some(text) = text {
            let bytes = text.len() as u64;
            return Ok(match bytes > self.limit {
                true => Record::Bad(format!("row {}: {}", self.row, too_long(bytes, self.limit))),
                false => Record::Text(text.to_owned()),
            });
        }
        let list = column.as_list_opt::<i32>().map(|all| all.value(row));
        let list = list.or(column.as_list_opt::<i64>().map(|all| all.value(row)));
        let list = list.or(column.as_fixed_size_list_opt().map(|all| all.value(row)));
        let numbers = list.as_ref().and_then(integers);
        match (numbers, list) {
            (Some(numbers), Some(list)) if list.null_count() == 0 => Ok(Record::Ids(numbers)),
            (Some(_), _) => Ok(Record::Bad(format!("row {}: an id is null", self.row))),
            _ => {
                let (name, kind) = (&self.column, column.data_type());
                Err(
                    format!("column {name:?} holds {kind}, expected strings, or lists of integers")
                        .into(),
                )
            }
        }
    }
}

impl Format for Arrow {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        if !self.enter()? {
            return Ok(None);
        }
        let Some(column) = self.batch.clone() else {
            return Ok(None);
        };
        let record = self.record(&column, self.next)?;
        self.next += 1;
        self.row += 1;
        Ok(Some(record))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        let mut passed = 0;
        while passed < count && self.enter()? {
            let held = self.batch.as_ref().map_or(0, |batch| batch.len());
            let some = ((held - self.next) as u64).min(count - passed);
            self.next += some as usize;
            self.row += some;
            passed += some;
        }
        Ok(passed)
    }
}

/// Integers of whatever width; those beyond an i64 become its largest.
fn integers(values: &ArrayRef) -> Option<Vec<i64>> {
    fn of<T: ArrowPrimitiveType>(values: &ArrayRef) -> Option<Vec<i64>>
    where
        T::Native: TryInto<i64>,
    {
        let values = values.as_primitive_opt::<T>()?.values().iter();
        Some(
            values
                .map(|id| (*id).try_into().unwrap_or(i64::MAX))
                .collect(),
        )
    }
    let signed = || of::<Int32Type>(values).or_else(|| of::<Int64Type>(values));
    let narrow = || of::<Int8Type>(values).or_else(|| of::<Int16Type>(values));
    let unsigned = || of::<UInt16Type>(values).or_else(|| of::<UInt32Type>(values));
    let others = || of::<UInt8Type>(values).or_else(|| of::<UInt64Type>(values));
    signed().or_else(narrow).or_else(unsigned).or_else(others)
}
