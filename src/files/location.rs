//! Where a file lies.

use super::parts::{self, Bound};
use super::ranges::Ranges;
use super::set::EDGE;
use super::{cloud, content};
use crate::error::{AtPath, Error, Result};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::path::{Component, Path, PathBuf};

/// Where a file lies: on a disk or in an object store.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// A path on this machine.
    Local(PathBuf),
    /// `gs://BUCKET/KEY` or `s3://BUCKET/KEY`.
    Remote(String),
}

/// A name in a folder.
#[derive(Clone, Debug)]
pub(super) struct Child {
    pub(super) name: OsString,
    pub(super) kind: Kind,
}

/// What lies under a name. A link to a file counts as the file; one that leads nowhere too, so that whoever wants that
/// very file is told, and nobody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A link to a folder: walked where it is named, not by `**`, which could run in circles.
    LinkedFolder,
    Other,
}

impl Location {
    /// Read a location from text: a URL of an object store, or else a path.
    ///
    /// # Errors
    /// [`Error::Config`] when the text is a URL of another kind or without a bucket.
    pub fn parse(text: &str) -> Result<Location> {
        let Some((scheme, rest)) = text.split_once("://") else {
            return Ok(Location::Local(text.into()));
        };
        match scheme {
            "gs" | "s3" if !rest.is_empty() && !rest.starts_with('/') => {
                Ok(Location::Remote(text.to_owned()))
            }
            "gs" | "s3" => Err(Error::config(format!(
                "{text}: expected {scheme}://BUCKET/KEY"
            ))),
            _ => Err(Error::config(format!(
                "{text}: expected a path, gs://BUCKET/KEY or s3://BUCKET/KEY"
            ))),
        }
    }

    /// The stored size in bytes: of a compressed file, that before decompression.
    ///
    /// # Errors
    /// When there is no such file or it cannot be asked about.
    pub fn size(&self) -> Result<u64> {
        match self {
            Location::Local(path) => Ok(open_file(path)?.metadata().at(path)?.len()),
            Location::Remote(url) => Ok(cloud::Object::open(url)?.size()),
        }
    }

    /// The content as a stream, decompressed when its first bytes say gzip, Zstandard, bzip2, xz or lz4 (of any number of
    /// members or frames). Other compressions and archives are refused by name.
    ///
    /// Reading a compressed file that is cut short or damaged fails with an error that says after how many bytes of content;
    /// it never ends early as if that were all. Nor does it go on for ever: beyond 1 GiB, content of more than 10,000 bytes
    /// for each stored one is an error.
    ///
    /// # Errors
    /// When there is no such file, it is no regular file, or its beginning cannot be read.
    pub fn open(&self) -> Result<Box<dyn Read + Send>> {
        self.content(Bound::STREAMED)
    }

    /// [`Location::open`] for a caller that keeps all of the content: beyond 64 MiB, more than 64 bytes for each stored one
    /// are an error, so that memory is bounded by what is stored.
    ///
    /// # Errors
    /// As [`Location::open`].
    pub fn open_to_keep(&self) -> Result<Box<dyn Read + Send>> {
        self.content(Bound::KEPT)
    }

    fn content(&self, bound: Bound) -> Result<Box<dyn Read + Send>> {
        let name = self.to_string();
        let opened = match self {
            Location::Local(path) => content::decompress(open_file(path)?, &name, bound),
            Location::Remote(url) => {
                content::decompress(cloud::Object::open(url)?.stream(), &name, bound)
            }
        };
        opened.map_err(|e| self.error(e))
    }

    /// The most bytes that [`Location::open_to_keep`] gives.
    ///
    /// # Errors
    /// When there is no such file or its beginning cannot be read.
    pub fn most_to_keep(&self) -> Result<u64> {
        let stored = self.size()?;
        Ok(match self.compression()? {
            None => stored,
            Some(_) => parts::most_kept(stored),
        })
    }

    /// What the file is compressed with, by its first bytes.
    ///
    /// # Errors
    /// When its beginning cannot be read.
    pub fn compression(&self) -> Result<Option<&'static str>> {
        let ranges = self.ranges()?;
        let count = ranges.length().min(parts::Kind::MARK as u64);
        let mut first = vec![0; count as usize];
        ranges
            .read_exact_at(0, &mut first)
            .map_err(|e| self.error(e))?;
        Ok(parts::Kind::of(&first).map(parts::Kind::name))
    }

    /// The stored bytes by offset, as formats with a directory at their end want them.
    ///
    /// # Errors
    /// When there is no such file or it is no regular file.
    pub fn ranges(&self) -> Result<Ranges> {
        Ok(match self {
            Location::Local(path) => Ranges::local(open_file(path)?).at(path)?,
            Location::Remote(url) => Ranges::remote(cloud::Object::open(url)?),
        })
    }

    /// The first bytes and the last ones as they are stored, 4,096 each: all of a small file.
    ///
    /// # Errors
    /// When there is no such file or it cannot be read.
    pub(super) fn edges(&self) -> Result<Vec<u8>> {
        let spans = |size: u64| {
            [
                0..size.min(EDGE),
                size.saturating_sub(EDGE).max(EDGE.min(size))..size,
            ]
        };
        let mut both = Vec::new();
        match self {
            Location::Local(path) => {
                let file = open_file(path)?;
                for span in spans(file.metadata().at(path)?.len()) {
                    let mut bytes = vec![0; (span.end - span.start) as usize];
                    file.read_exact_at(&mut bytes, span.start).at(path)?;
                    both.extend(bytes);
                }
            }
            Location::Remote(url) => {
                let object = cloud::Object::open(url)?;
                for span in spans(object.size())
                    .into_iter()
                    .filter(|span| !span.is_empty())
                {
                    both.extend(object.get(span).map_err(|e| self.error(e))?);
                }
            }
        }
        Ok(both)
    }

    /// A data error about this file.
    pub fn error(&self, what: impl fmt::Display) -> Error {
        Error::data(format!("{self}: {what}"))
    }

    /// The same for all spellings of its path: relative or not, with `.` and `..`. Links are files of their own.
    pub(super) fn spelled_out(&self) -> Location {
        let Location::Local(path) = self else {
            return self.clone();
        };
        let turns = path.components().any(|part| part == Component::ParentDir);
        let folder = path.parent().filter(|_| turns);
        let real = folder.and_then(|folder| folder.canonicalize().ok());
        Location::Local(match (real, path.file_name()) {
            (Some(real), Some(name)) => real.join(name),
            _ => std::path::absolute(path).unwrap_or_else(|_| path.clone()),
        })
    }

    /// The location of `name` in this folder.
    pub(super) fn join(&self, name: &OsStr) -> Location {
        match self {
            Location::Local(path) if path == Path::new(".") => Location::Local(name.into()),
            Location::Local(path) => Location::Local(path.join(name)),
            Location::Remote(url) => Location::Remote(format!("{url}/{}", name.to_string_lossy())),
        }
    }

    /// What lies in this folder, in no order.
    pub(super) fn children(&self) -> Result<Vec<Child>> {
        match self {
            Location::Local(path) => {
                let entries = std::fs::read_dir(path).at(path)?;
                entries.map(|entry| child(entry.at(path)?)).collect()
            }
            Location::Remote(url) => cloud::children(url),
        }
    }

    /// Whether there is a file here.
    pub(super) fn exists(&self) -> Result<bool> {
        match self {
            Location::Local(path) => Ok(path.is_file()),
            Location::Remote(url) => cloud::exists(url),
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Location::Local(path) => path.display().fmt(f),
            Location::Remote(url) => url.fmt(f),
        }
    }
}

fn child(entry: std::fs::DirEntry) -> Result<Child> {
    let path = entry.path();
    let own = entry.file_type().at(&path)?;
    let kind = match own.is_symlink().then(|| std::fs::metadata(&path)) {
        None if own.is_file() => Kind::File,
        None if own.is_dir() => Kind::Folder,
        Some(Ok(led)) if led.is_dir() => Kind::LinkedFolder,
        Some(Ok(led)) if !led.is_file() => Kind::Other,
        Some(_) => Kind::File,
        None => Kind::Other,
    };
    let name = entry.file_name();
    Ok(Child { name, kind })
}

/// Open a regular file; a pipe would wait for its writer.
fn open_file(path: &Path) -> Result<File> {
    match std::fs::metadata(path).at(path)?.is_file() {
        true => File::open(path).at(path),
        false => Err(Error::data(format!("{}: not a file", path.display()))),
    }
}
