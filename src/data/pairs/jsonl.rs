//! JSON objects, one a line, each with the name of a picture and a text.

use super::source::{Pair, Source, trimmed};
use crate::data::images::{Open, Pixels, decode};
use crate::data::loader::json;
use crate::data::loader::lines::Lines;
use crate::data::loader::local::{open_file, open_for_random_access, read_error, read_whole};
use crate::data::loader::shards::MAX_ENCODED;
use crate::error::{Error, Result};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The longest line, in bytes.
const MAX_LINE: u64 = 1 << 20;

/// Where the lines begin; they stay on disk, and so do the pictures.
pub(super) struct Jsonl {
    files: Vec<PathBuf>,
    lines: Vec<Line>,
    image: String,
    text: String,
    group: Option<String>,
    label: Option<String>,
    max_pixels: u64,
}

struct Line {
    file: u32,
    /// From 1, blank lines counted.
    number: u64,
    offset: u64,
}

impl Jsonl {
    /// Find the lines that are not blank; `keys` are those of the picture's file and of the text, `marks` of the group and the
    /// label.
    pub(super) fn open(
        files: &[String],
        keys: [&str; 2],
        marks: [Option<&str>; 2],
        open: &Open,
    ) -> Result<Jsonl> {
        let files = open.files(files)?;
        let mut lines = Vec::new();
        for (number, path) in files.iter().enumerate() {
            index(path, number as u32, &mut lines)?;
        }
        if lines.is_empty() {
            let (first, count) = (files[0].display(), files.len());
            return Err(Error::data(format!("{first}: no lines (files: {count})")));
        }
        let [image, text] = keys.map(str::to_owned);
        let [group, label] = marks.map(|key| key.map(str::to_owned));
        Ok(Jsonl {
            files,
            lines,
            image,
            text,
            group,
            label,
            max_pixels: open.max_pixels,
        })
    }

    /// The line that begins there.
    fn line(&self, path: &Path, offset: u64) -> Result<Vec<u8>, String> {
        let line = line(path, offset).map_err(|e| e.to_string())?;
        match line.len() as u64 > MAX_LINE {
            false => Ok(line),
            true => Err(format!(
                "more than {MAX_LINE} bytes, at most that many are read"
            )),
        }
    }

    fn pair(&self, path: &Path, offset: u64) -> Result<Pair, String> {
        let line = self.line(path, offset)?;
        let key = json::text(&line, &self.image)?;
        let key =
            key.ok_or_else(|| format!("{:?} is null, expected the name of a file", self.image))?;
        let text = trimmed(json::text(&line, &self.text)?)?;
        let group = self.group.as_deref().map(|key| json::text(&line, key));
        let group = group.transpose()?.flatten();
        let picture = path.parent().unwrap_or(Path::new("")).join(&key);
        let image = picture_of(&picture, self.max_pixels)?;
        Ok(Pair {
            key,
            image,
            text,
            group,
        })
    }

    /// What stands under a key at `index`, where it can be read.
    fn mark(&self, index: usize, key: Option<&str>) -> Option<String> {
        let key = key?;
        let mark = self.at(index, |path, offset| {
            json::text(&self.line(path, offset)?, key)
        });
        mark.ok().flatten()
    }

    /// What `read` makes of the path and the beginning of the line of that number.
    fn at<T>(&self, index: usize, read: impl FnOnce(&Path, u64) -> Result<T, String>) -> Result<T> {
        let Line {
            file,
            number,
            offset,
        } = self.lines[index];
        let path = &self.files[file as usize];
        let what = |what| {
            let path = path.display();
            Error::data(format!("{path}: line {number} (byte {offset}): {what}"))
        };
        read(path, offset).map_err(what)
    }
}

/// Add the file's lines that are not blank.
fn index(path: &Path, file: u32, lines: &mut Vec<Line>) -> Result<()> {
    let (stream, _) = open_for_random_access(path, "file")?;
    let mut stream = Lines::new(Box::new(stream));
    let (mut line, mut begun) = (Vec::new(), false);
    loop {
        line.clear();
        let (number, offset) = (stream.number + 1, stream.offset);
        let length = stream
            .read(&mut line, MAX_LINE)
            .map_err(|e| read_error(path, &e))?;
        let content = line.trim_ascii();
        match (length, content.is_empty()) {
            (0, _) => return Ok(()),
            (_, true) if length <= MAX_LINE => continue,
            _ => {}
        }
        if !std::mem::replace(&mut begun, true) {
            let refuse = |what| Error::data(format!("{}: {what}", path.display()));
            json::one_a_line(content).map_err(refuse)?;
        }
        lines.push(Line {
            file,
            number,
            offset,
        });
    }
}

/// The line that begins there, or one byte more of it than are read.
fn line(path: &Path, offset: u64) -> std::io::Result<Vec<u8>> {
    let mut file = open_file(path)?;
    file.seek(SeekFrom::Start(offset))?;
    let mut line = Vec::new();
    BufReader::new(file)
        .take(MAX_LINE + 1)
        .read_until(b'\n', &mut line)?;
    Ok(line)
}

impl Source for Jsonl {
    fn len(&self) -> usize {
        self.lines.len()
    }

    fn read(&self, index: usize) -> Result<Pair> {
        self.at(index, |path, offset| self.pair(path, offset))
    }

    fn text(&self, index: usize) -> Result<String> {
        self.at(index, |path, offset| {
            let line = self.line(path, offset)?;
            trimmed(json::text(&line, &self.text)?)
        })
    }

    fn group(&self, index: usize) -> Option<String> {
        self.mark(index, self.group.as_deref())
    }

    fn label(&self, index: usize) -> Option<String> {
        self.mark(index, self.label.as_deref())
    }

    fn files(&self) -> &[PathBuf] {
        &self.files
    }
}

/// The picture of a file, decoded.
///
/// # Errors
/// Which file and why, in words.
pub(super) fn picture_of(path: &Path, max_pixels: u64) -> Result<Pixels, String> {
    let image = read_whole(path, MAX_ENCODED).map_err(Error::data);
    let image = image.and_then(|bytes| decode(&bytes, max_pixels));
    image.map_err(|e| format!("{}: {e}", path.display()))
}
