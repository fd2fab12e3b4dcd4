//! Tar shards as WebDataset writes them, with random access: the headers are scanned once, when the source is opened.

use crate::data::config::ShardLabel;
use crate::data::decode::decode;
use crate::data::folder::is_picture_extension;
use crate::data::source::{MAX_ENCODED, Open, Sample, Source, open_file, read_error};
use crate::data::threads;
use crate::error::{Error, Result};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The longest label member, in bytes.
const MAX_LABEL: u64 = 1 << 20;

/// An index of the shards; the pictures stay on disk.
pub(crate) struct Webdataset {
    shards: Vec<PathBuf>,
    entries: Vec<Entry>,
    classes: Option<usize>,
    max_pixels: u64,
    notes: Vec<String>,
}

struct Entry {
    shard: u32,
    label: u32,
    offset: u64,
    bytes: u64,
}

impl Webdataset {
    pub(crate) fn open(shards: &[String], label: &ShardLabel, open: &Open) -> Result<Webdataset> {
        let shards = open.files(shards)?;
        let (mut entries, mut ignored, mut highest) = (Vec::new(), 0, 0);
        let mut notes = Vec::new();
        for (number, found) in scan_all(&shards, label).into_iter().enumerate() {
            let found = found?;
            ignored += found.ignored;
            if !found.ended {
                let shard = shards[number].display();
                notes.push(format!(
                    "{shard}: no end-of-archive mark, the shard may be cut short"
                ));
            }
            for picture in found.pictures {
                let label = picture.label;
                highest = highest.max(label);
                open.check_label(label, || origin(&shards[number], picture.offset))?;
                entries.push(Entry {
                    shard: number as u32,
                    label,
                    offset: picture.offset,
                    bytes: picture.bytes,
                });
            }
        }
        if entries.is_empty() {
            let first = shards[0].display();
            return Err(Error::data(format!(
                "{first}: no pictures in {} shards",
                shards.len()
            )));
        }
        if ignored > 0 {
            notes.push(format!(
                "{}: {ignored} members of {} shards that are neither picture nor label ignored",
                shards[0].display(),
                shards.len()
            ));
        }
        Ok(Webdataset {
            classes: (*label != ShardLabel::None).then_some(highest as usize + 1),
            shards,
            entries,
            max_pixels: open.max_pixels,
            notes,
        })
    }
}

impl Source for Webdataset {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        let entry = &self.entries[index];
        let bytes = File::open(&self.shards[entry.shard as usize])
            .and_then(|mut shard| read_at(&mut shard, entry.offset, entry.bytes))
            .map_err(Error::data)?;
        Ok(Sample {
            image: decode(&bytes, self.max_pixels)?,
            label: self.classes.map(|_| entry.label),
        })
    }

    fn classes(&self) -> Option<usize> {
        self.classes
    }

    fn origin(&self, index: usize) -> String {
        let entry = &self.entries[index];
        origin(&self.shards[entry.shard as usize], entry.offset)
    }

    fn notes(&self) -> &[String] {
        &self.notes
    }
}

fn origin(shard: &Path, offset: u64) -> String {
    format!("{}: byte {offset}", shard.display())
}

fn read_at(file: &mut File, offset: u64, bytes: u64) -> std::io::Result<Vec<u8>> {
    let mut data = vec![0; bytes as usize];
    file.seek(SeekFrom::Start(offset))?;
    file.read_exact(&mut data)?;
    Ok(data)
}

/// What a scan found in one shard.
#[derive(Default)]
struct Found {
    pictures: Vec<Picture>,
    ignored: usize,
    /// Whether a block follows the last member, as the format has it.
    ended: bool,
}

struct Picture {
    offset: u64,
    bytes: u64,
    label: u32,
}

/// Scan every shard, several at a time: the work is mostly waiting.
fn scan_all(shards: &[PathBuf], label: &ShardLabel) -> Vec<Result<Found>> {
    let threads = threads(0);
    let each = shards.len().div_ceil(threads);
    std::thread::scope(|scope| {
        let scans: Vec<_> = shards
            .chunks(each)
            .map(|part| {
                scope.spawn(|| {
                    part.iter()
                        .map(|path| scan(path, label))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let join = |scan: std::thread::ScopedJoinHandle<'_, Vec<Result<Found>>>| {
            scan.join()
                .unwrap_or_else(|_| vec![Err(Error::data("scanning shards panicked"))])
        };
        scans.into_iter().flat_map(join).collect()
    })
}

/// A sample while its members are being met.
struct Group {
    key: String,
    picture: Option<(u64, u64)>,
    label: Option<(u64, u64)>,
}

fn scan(path: &Path, label: &ShardLabel) -> Result<Found> {
    let refuse = |at: u64, what: String| Error::data(format!("{}: {what}", origin(path, at)));
    let io = |e: std::io::Error| read_error(path, &e);
    let mut file = open_file(path).map_err(io)?;
    let length = file.metadata().map_err(io)?.len();
    let mut magic = Vec::new();
    file.by_ref().take(2).read_to_end(&mut magic).map_err(io)?;
    if magic == [0x1f, 0x8b] {
        return Err(refuse(
            0,
            "gzip has no random access, gunzip the shard first".into(),
        ));
    }
    file.rewind().map_err(io)?;
    let mut found = Found::default();
    let mut labels = File::open(path).map_err(io)?;
    let mut group: Option<Group> = None;
    let mut archive = tar::Archive::new(file);
    let mut end = 0;
    for entry in archive.entries_with_seek().map_err(io)? {
        let entry = entry.map_err(|e| refuse(end, format!("no tar header: {e}")))?;
        let (at, bytes) = (entry.raw_file_position(), entry.size());
        end = match at.checked_add(bytes) {
            Some(end) if end <= length => end,
            _ => {
                let what = format!("a member of {bytes} bytes, but the shard ends at {length}");
                return Err(refuse(at, what));
            }
        };
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let (key, extension) = split(&name);
        let wanted = match label {
            ShardLabel::Cls => extension.eq_ignore_ascii_case("cls"),
            ShardLabel::Json { .. } => extension.eq_ignore_ascii_case("json"),
            ShardLabel::None => false,
        };
        if !wanted && !is_picture_extension(extension) {
            found.ignored += 1;
            continue;
        }
        if group.as_ref().is_none_or(|group| group.key != key) {
            if let Some(done) = group.take() {
                found.pictures.push(done.finish(&mut labels, path, label)?);
            }
            group = Some(Group {
                key: key.to_owned(),
                picture: None,
                label: None,
            });
        }
        let Some(Group { picture, label, .. }) = &mut group else {
            continue;
        };
        let (slot, limit) = match wanted {
            true => (label, MAX_LABEL),
            false => (picture, MAX_ENCODED),
        };
        if bytes > limit {
            return Err(refuse(
                at,
                format!("{name} has {bytes} bytes, at most {limit} are read"),
            ));
        }
        if slot.replace((at, bytes)).is_some() {
            let what = if wanted { "label" } else { "picture" };
            return Err(refuse(at, format!("a second {what} for key {key}")));
        }
    }
    if let Some(done) = group {
        found.pictures.push(done.finish(&mut labels, path, label)?);
    }
    found.ended = end.next_multiple_of(512) < length;
    Ok(found)
}

impl Group {
    fn finish(self, file: &mut File, path: &Path, label: &ShardLabel) -> Result<Picture> {
        let refuse = |at: u64, what: String| Error::data(format!("{}: {what}", origin(path, at)));
        let key = &self.key;
        let (offset, bytes) = match (self.picture, self.label) {
            (Some(picture), _) => picture,
            (None, other) => {
                let at = other.map_or(0, |(at, _)| at);
                return Err(refuse(
                    at,
                    format!("key {key} has a label but no picture beside it"),
                ));
            }
        };
        let label = match (label, self.label) {
            (ShardLabel::None, _) => 0,
            (_, None) => {
                return Err(refuse(
                    offset,
                    format!("key {key} has a picture but no label beside it"),
                ));
            }
            (kind, Some((at, bytes))) => {
                let text = read_at(file, at, bytes).map_err(|e| read_error(path, &e))?;
                parse(kind, &text)
                    .map_err(|e| refuse(at, format!("the label of key {key}: {e}")))?
            }
        };
        Ok(Picture {
            offset,
            bytes,
            label,
        })
    }
}

/// A member's name as key and extension, cut at the first dot of the last component.
fn split(name: &str) -> (&str, &str) {
    let base = name.rfind('/').map_or(0, |at| at + 1);
    match name[base..].find('.') {
        Some(dot) => (&name[..base + dot], &name[base + dot + 1..]),
        None => (name, ""),
    }
}

fn parse(kind: &ShardLabel, text: &[u8]) -> Result<u32, String> {
    let text = String::from_utf8_lossy(text);
    let number = match kind {
        ShardLabel::Json { key } => {
            let value: serde_json::Value =
                serde_json::from_str(&text).map_err(|e| format!("no JSON: {e}"))?;
            let value = value.get(key).ok_or_else(|| format!("no key {key:?}"))?;
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        }
        _ => text.into_owned(),
    };
    let number = number.trim();
    // Labels travel as i32.
    let label = number.parse().ok().filter(|n| *n <= i32::MAX as u32);
    label.ok_or_else(|| {
        let start: String = number.chars().take(40).collect();
        format!("expected a number from 0, got {start:?}")
    })
}
