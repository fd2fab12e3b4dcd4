//! Text, or bytes, in one column of a Parquet table.

use super::pages::{HEAD, Page};
use super::{Failure, Format, Record, too_long};
use crate::data::loader::text::utf8;
use crate::files::{Location, Ranges};
use parquet::basic::{LogicalType, Type};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::reader::{ChunkReader, FileReader, Length};
use parquet::file::serialized_reader::SerializedFileReader;
use prost::bytes::Bytes;
use std::io::{BufReader, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Rows of text read at a time.
const ROWS: usize = 64;

/// A record is a row.
pub(crate) struct Parquet {
    file: SerializedFileReader<Stored>,
    page: Arc<Mutex<Page>>,
    limit: u64,
    column: usize,
    /// Whether the column has no type but null's, as writers give one without any value.
    void: bool,
    /// The depth at which the column has a value; above it there is none.
    depth: i16,
    /// The next row group, and what is left of the current one.
    group: usize,
    reader: Option<ColumnReaderImpl<ByteArrayType>>,
    rows: u64,
    /// Rows that were read and not given, last first; `None` where there is no value.
    ready: Vec<Option<ByteArray>>,
    /// How many are read at a time.
    ahead: usize,
    row: u64,
}

impl Parquet {
    pub(super) fn open(ranges: Ranges, column: &str, limit: u64) -> Result<Parquet, Failure> {
        let page = Arc::<Mutex<Page>>::default();
        let stored = Stored {
            ranges: Arc::new(ranges),
            page: page.clone(),
        };
        let file = guard(|| {
            let file = SerializedFileReader::new(stored);
            Ok(file.map_err(|e| format!("no Parquet table: {}", words(&e)))?)
        })?;
        let schema = file.metadata().file_metadata().schema_descr();
        let names = || schema.columns().iter().map(|c| c.path().string());
        let Some(index) = names().position(|name| name == column) else {
            let names = names().collect::<Vec<_>>().join(", ");
            return Err(format!("no column {column:?}, the table has {names}").into());
        };
        let found = schema.column(index);
        let kind = found.physical_type();
        let void = matches!(found.logical_type_ref(), Some(LogicalType::Unknown));
        if !void && kind != Type::BYTE_ARRAY || found.max_rep_level() > 0 {
            let list = if found.max_rep_level() > 0 {
                "lists of "
            } else {
                ""
            };
            return Err(format!("column {column:?} holds {list}{kind}, expected strings").into());
        }
        Ok(Parquet {
            limit,
            column: index,
            void,
            depth: found.max_def_level(),
            file,
            page,
            group: 0,
            reader: None,
            rows: 0,
            ready: Vec::new(),
            ahead: ROWS,
            row: 0,
        })
    }

    /// Go on to a row group with rows left. Up to `pass` rows may be gone over whole groups at a time: how many were, and
    /// whether there are rows.
    fn enter(&mut self, pass: u64) -> Result<(u64, bool), Failure> {
        let mut passed = 0;
        while self.rows == 0 {
            if self.group == self.file.num_row_groups() {
                return Ok((passed, false));
            }
            let group = self.file.get_row_group(self.group);
            let group = group.map_err(|e| self.failure(&e))?;
            let rows = group.metadata().num_rows();
            let rows = u64::try_from(rows).map_err(|_| self.damaged())?;
            self.group += 1;
            if rows <= pass - passed {
                passed += rows;
                continue;
            }
            self.rows = rows;
            if self.void {
                continue;
            }
            let compression = group.metadata().column(self.column).compression();
            let mut page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
            page.compression = compression;
            drop(page);
            let reader = group.get_column_reader(self.column);
            let reader = match reader.map_err(|e| self.failure(&e))? {
                ColumnReader::ByteArrayColumnReader(reader) => reader,
                _ => return Err(self.damaged()),
            };
            self.reader = Some(reader);
        }
        Ok((passed, true))
    }

    /// Read some rows of the current group.
    fn batch(&mut self) -> Result<(), Failure> {
        if self.void {
            let rows = self.rows.min(self.ahead as u64);
            self.rows -= rows;
            self.ready = vec![None; rows as usize];
            return Ok(());
        }
        let Some(reader) = &mut self.reader else {
            return Ok(());
        };
        let (mut depths, mut values) = (Vec::new(), Vec::new());
        let wanted = self.rows.min(self.ahead as u64) as usize;
        let read = reader.read_records(wanted, Some(&mut depths), None, &mut values);
        let (rows, _, _) = read.map_err(|e| self.failure(&e))?;
        if rows == 0 || rows > wanted {
            return Err(self.damaged());
        }
        self.rows -= rows as u64;
        let mut values = values.into_iter();
        // A column without optional levels has no depths: every row has its value.
        let depths = depths.into_iter().map(Some).chain(std::iter::repeat(None));
        let row = |depth: Option<i16>| match depth {
            Some(depth) if depth < self.depth => None,
            _ => values.next(),
        };
        self.ready = depths.take(rows).map(row).collect();
        self.ready.reverse();
        Ok(())
    }

    /// Go over up to `count` rows that were not read.
    fn pass_rows(&mut self, count: u64) -> Result<u64, Failure> {
        let mut passed = 0;
        while passed < count {
            let (groups, more) = self.enter(count - passed)?;
            passed += groups;
            self.row += groups;
            if !more || passed == count {
                break;
            }
            let wanted = (count - passed).min(self.rows);
            if !self.void {
                let Some(reader) = &mut self.reader else {
                    return Err(self.damaged());
                };
                let skipped = reader.skip_records(wanted as usize);
                if skipped.map_err(|e| self.failure(&e))? as u64 != wanted {
                    return Err(self.damaged());
                }
            }
            self.rows -= wanted;
            self.row += wanted;
            passed += wanted;
        }
        Ok(passed)
    }

    /// The next row's number and value.
    fn next(&mut self) -> Result<Option<(u64, Option<ByteArray>)>, Failure> {
        if self.ready.is_empty() {
            let more = guard(|| match self.enter(0)?.1 {
                true => self.batch().map(|()| true),
                false => Ok(false),
            });
            if !more? {
                return Ok(None);
            }
        }
        let row = self.row;
        self.row += 1;
        Ok(Some((row, self.ready.pop().flatten())))
    }

    /// A column of a local table for [`Parquet::value`].
    ///
    /// # Errors
    /// In words, when the file is no Parquet table, or has no column of that name that holds strings or bytes.
    pub(crate) fn of_rows(path: &Path, column: &str) -> Result<Parquet, String> {
        let ranges = Location::Local(path.to_owned()).ranges();
        let ranges = ranges.map_err(|e| e.chain())?;
        let opened = Parquet::open(ranges, column, u64::MAX);
        Ok(Parquet {
            ahead: 1,
            ..opened.map_err(|failure| failure.0)?
        })
    }

    /// How many rows the table has.
    pub(crate) fn len(&self) -> u64 {
        u64::try_from(self.file.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// The value in that row, and none where it is null. Rows may be asked for in any order; those that follow each other take least.
    ///
    /// # Errors
    /// In words, when there is no such row, or the table is damaged.
    pub(crate) fn value(&mut self, row: u64) -> Result<Option<ByteArray>, String> {
        if row < self.row {
            self.rewind();
        }
        let found = self.value_ahead(row);
        if found.is_err() {
            self.rewind(); // where a damaged table leaves off is not known
        }
        found.map_err(|failure| failure.0)
    }

    fn rewind(&mut self) {
        (self.group, self.rows, self.row) = (0, 0, 0);
        self.reader = None;
        self.ready.clear();
    }

    /// The value in a row that was not read yet.
    fn value_ahead(&mut self, row: u64) -> Result<Option<ByteArray>, Failure> {
        let ahead = row - self.row;
        let found = match self.pass(ahead)? == ahead {
            true => self.next()?,
            false => None,
        };
        let value = found.map(|(_, value)| value);
        value.ok_or_else(|| "the table has fewer rows than it says".into())
    }

    fn failure(&self, error: &ParquetError) -> Failure {
        let row = self.row;
        format!(
            "the table is damaged at row {row} or after it: {}",
            words(error)
        )
        .into()
    }

    fn damaged(&self) -> Failure {
        let group = self.group.saturating_sub(1);
        format!("row group {group} does not hold the rows that it says").into()
    }
}

impl Format for Parquet {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        let Some((row, value)) = self.next()? else {
            return Ok(None);
        };
        let text = value.map(|value| match value.len() as u64 {
            bytes if bytes > self.limit => Err(too_long(bytes, self.limit)),
            _ => utf8(value.data(), 0).map(str::to_owned),
        });
        let text = text.transpose();
        Ok(Some(
            text.map_err(|what| format!("row {row}: {what}")).into(),
        ))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        let held = (self.ready.len() as u64).min(count);
        self.ready.truncate(self.ready.len() - held as usize);
        self.row += held;
        guard(|| self.pass_rows(count - held)).map(|passed| held + passed)
    }
}

/// The libraries panic over some damaged tables: that is an error as any other.
pub(super) fn guard<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().map(String::as_str);
        let words = words.or(panic.downcast_ref::<&str>().copied());
        Err(format!(
            "the table is damaged: {}",
            words.unwrap_or("in its structure")
        )
        .into())
    })
}

/// The library's words without the name of its type.
fn words(error: &ParquetError) -> String {
    let text = error.to_string();
    let words = ["Parquet error: ", "EOF: ", "External: ", "NYI: "];
    let cut = words.iter().find_map(|start| text.strip_prefix(start));
    cut.unwrap_or(&text).to_owned()
}

/// A file as the Parquet library reads it.
struct Stored {
    ranges: Arc<Ranges>,
    page: Arc<Mutex<Page>>,
}

impl Stored {
    fn page(&self) -> MutexGuard<'_, Page> {
        self.page.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file from some offset on.
struct From {
    ranges: Arc<Ranges>,
    offset: u64,
}

impl Length for Stored {
    fn len(&self) -> u64 {
        self.ranges.length()
    }
}

impl ChunkReader for Stored {
    type T = BufReader<From>;

    fn get_read(&self, offset: u64) -> ParquetResult<BufReader<From>> {
        let ranges = self.ranges.clone();
        let mut head = [0; HEAD];
        let count = ranges.length().saturating_sub(offset).min(HEAD as u64) as usize;
        ranges.read_exact_at(offset, &mut head[..count])?;
        self.page().begin(&head, offset)?;
        Ok(BufReader::new(From { ranges, offset }))
    }

    fn get_bytes(&self, offset: u64, length: usize) -> ParquetResult<Bytes> {
        // Checked before there is memory for what a damaged file asks for.
        let left = self.ranges.length().saturating_sub(offset);
        if length as u64 > left {
            return Err(ParquetError::EOF(format!(
                "{length} bytes wanted at byte {offset}, but the file has {left} more"
            )));
        }
        let mut bytes = vec![0; length];
        self.ranges.read_exact_at(offset, &mut bytes)?;
        self.page().check(&bytes)?;
        Ok(bytes.into())
    }
}

impl Read for From {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        let left = self.ranges.length().saturating_sub(self.offset);
        let count = left.min(bytes.len() as u64);
        self.ranges
            .read_exact_at(self.offset, &mut bytes[..count as usize])?;
        self.offset += count;
        Ok(count as usize)
    }
}
