//! Parquet tables with a column of pictures and one of texts.

use super::source::{Pair, Source, trimmed};
use crate::data::images::{Open, decode};
use crate::data::loader::shards::{MAX_BESIDE, MAX_ENCODED};
use crate::data::loader::text::utf8;
use crate::data::text::source::Parquet;
use crate::error::{Error, Result};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Where the rows are; they stay on disk.
pub(super) struct Tables {
    files: Vec<PathBuf>,
    /// Rows of all files before each, and behind the last.
    begins: Vec<usize>,
    columns: Columns,
    /// Readers of each file that no thread uses just now.
    idle: Vec<Mutex<Vec<Readers>>>,
    max_pixels: u64,
}

/// Names of columns.
struct Columns {
    image: String,
    text: String,
}

/// Readers of one file's columns.
struct Readers {
    image: Parquet,
    text: Parquet,
}

impl Columns {
    /// Open both columns of a file.
    fn open(&self, path: &Path) -> Result<Readers> {
        let of = |what| Error::data(format!("{}: {what}", path.display()));
        let inside = format!("{}.bytes", self.image);
        let image = Parquet::of_rows(path, &inside);
        // a column of bytes by itself; where there is neither, what there is is told
        let image = image.or_else(|_| Parquet::of_rows(path, &self.image));
        Ok(Readers {
            image: image.map_err(of)?,
            text: Parquet::of_rows(path, &self.text).map_err(of)?,
        })
    }
}

impl Tables {
    /// Find the files and how many rows each has; the columns are those of pictures and of texts.
    pub(super) fn open(files: &[String], columns: [&String; 2], open: &Open) -> Result<Tables> {
        let files = open.files(files)?;
        let [image, text] = columns.map(String::clone);
        let columns = Columns { image, text };
        let (mut begins, mut idle, mut rows) = (vec![0], Vec::new(), 0);
        for path in &files {
            let readers = columns.open(path)?;
            rows += readers.text.len() as usize;
            begins.push(rows);
            idle.push(Mutex::new(vec![readers]));
        }
        if rows == 0 {
            let (first, count) = (files[0].display(), files.len());
            return Err(Error::data(format!("{first}: no rows (files: {count})")));
        }
        Ok(Tables {
            files,
            begins,
            columns,
            idle,
            max_pixels: open.max_pixels,
        })
    }

    /// What `read` makes of the readers of the file that has that row, and of its number there.
    fn at<T>(
        &self,
        index: usize,
        read: impl FnOnce(&mut Readers, u64) -> Result<T, String>,
    ) -> Result<T> {
        let file = self.begins.partition_point(|begin| *begin <= index) - 1;
        let (path, row) = (&self.files[file], index - self.begins[file]);
        let idle = || {
            self.idle[file]
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        let free = idle().pop();
        let mut readers = match free {
            Some(readers) => readers,
            None => self.columns.open(path)?,
        };
        let found = read(&mut readers, row as u64);
        idle().push(readers);
        found.map_err(|what| Error::data(format!("{}: row {row}: {what}", path.display())))
    }

    /// The text of a row.
    fn text_of(&self, readers: &mut Readers, row: u64) -> Result<String, String> {
        let column = &self.columns.text;
        let value = readers.text.value(row)?;
        let text = value.as_ref().map(|value| {
            let bytes = value.data();
            match bytes.len() as u64 > MAX_BESIDE {
                true => Err(format!(
                    "{column}: more than {MAX_BESIDE} bytes, at most that many are read"
                )),
                false => utf8(bytes, 0)
                    .map(str::to_owned)
                    .map_err(|what| format!("{column}: {what}")),
            }
        });
        trimmed(text.transpose()?)
    }
}

impl Source for Tables {
    fn len(&self) -> usize {
        self.begins.last().copied().unwrap_or(0)
    }

    fn read(&self, index: usize) -> Result<Pair> {
        self.at(index, |readers, row| {
            let text = self.text_of(readers, row)?;
            let column = &self.columns.image;
            let bytes = readers.image.value(row)?;
            let bytes = bytes.ok_or_else(|| format!("{column}: no bytes of a picture"))?;
            if bytes.len() as u64 > MAX_ENCODED {
                return Err(format!(
                    "{column}: more than {MAX_ENCODED} bytes, at most that many are read"
                ));
            }
            let image = decode(bytes.data(), self.max_pixels);
            Ok(Pair {
                key: format!("row {row}"),
                image: image.map_err(|e| format!("{column}: {e}"))?,
                text,
                group: None,
            })
        })
    }

    fn text(&self, index: usize) -> Result<String> {
        self.at(index, |readers, row| self.text_of(readers, row))
    }

    fn files(&self) -> &[PathBuf] {
        &self.files
    }
}
