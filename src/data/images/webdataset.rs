//! Tar shards as WebDataset writes them, with random access: the headers are scanned once, when the source is opened.

use crate::data::images::config::ShardLabel;
use crate::data::images::decode::decode;
use crate::data::images::folder::is_picture_extension;
use crate::data::images::source::{MAX_ENCODED, Open, Sample, Source, open_file, read_error};
use crate::data::loader::Member;
use crate::data::loader::json::{self, Found};
use crate::data::loader::tar::{Entry as TarMember, Leaps, Members};
use crate::data::threads;
use crate::error::{Error, Result};
use crate::files::Location;
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The longest label member, in bytes.
const MAX_LABEL: u64 = 1 << 20;

/// Which members make a sample.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'c> {
    /// The picture's ending; any that pictures have, when not given.
    pub(crate) picture: Option<&'c str>,
    pub(crate) label: &'c ShardLabel,
}

/// What a member is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Picture,
    Label,
}

impl Wanted<'_> {
    fn role(self, member: Member) -> Option<Role> {
        let is_label = match self.label {
            ShardLabel::Cls => member.has("cls"),
            ShardLabel::Json { .. } => member.has("json"),
            ShardLabel::None => false,
        };
        let is_picture = match self.picture {
            Some(ending) => member.ending.eq_ignore_ascii_case(ending),
            None => is_picture_extension(member.ending),
        };
        match (is_picture, is_label) {
            (true, _) => Some(Role::Picture),
            (false, true) => Some(Role::Label),
            (false, false) => None,
        }
    }
}

/// An index of the shards; the pictures stay on disk.
pub(crate) struct Webdataset {
    shards: Vec<PathBuf>,
    entries: Vec<Entry>,
    /// What is wrong with the entries that cannot be used.
    bad: HashMap<usize, String>,
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
    pub(crate) fn open(shards: &[String], wanted: Wanted, open: &Open) -> Result<Webdataset> {
        let shards = open.files(shards)?;
        let (mut entries, mut bad) = (Vec::new(), HashMap::new());
        let (mut highest, mut others, mut other, mut any) = (0, 0, None, false);
        let mut notes = Vec::new();
        for (number, found) in scan_all(&shards, wanted).into_iter().enumerate() {
            let found = found?;
            any |= found.any;
            others += found.others;
            other = other.or(found.other);
            if !found.ended {
                let shard = shards[number].display();
                notes.push(format!(
                    "{shard}: no end-of-archive mark, the shard may be cut short"
                ));
            }
            for picture in found.pictures {
                let label = match picture.label {
                    Ok(label) => {
                        open.check_label(label, || origin(&shards[number], picture.offset))?;
                        label
                    }
                    Err(what) => {
                        bad.insert(entries.len(), what);
                        0
                    }
                };
                highest = highest.max(label);
                entries.push(Entry {
                    shard: number as u32,
                    label,
                    offset: picture.offset,
                    bytes: picture.bytes,
                });
            }
        }
        if entries.len() == bad.len() {
            let first = shards[0].display();
            let why = match (bad.get(&0), other) {
                (_, Some(name)) if !any => no_picture(&name, others, wanted),
                (Some(what), _) => {
                    let Entry { shard, offset, .. } = entries[0];
                    let place = origin(&shards[shard as usize], offset);
                    format!("no sample is whole, the first: {place}: {what}")
                }
                (None, _) => "no pictures".to_owned(),
            };
            let count = shards.len();
            return Err(Error::data(format!("{first}: {why} (shards: {count})")));
        }
        if others > 0 {
            notes.push(format!(
                "{}: {others} members of {} shards that are neither picture nor label ignored",
                shards[0].display(),
                shards.len()
            ));
        }
        Ok(Webdataset {
            classes: (*wanted.label != ShardLabel::None).then_some(highest as usize + 1),
            shards,
            entries,
            bad,
            max_pixels: open.max_pixels,
            notes,
        })
    }
}

/// That none of the members is a picture, by the first one's name.
fn no_picture(name: &str, members: usize, wanted: Wanted) -> String {
    let ending = Member::of(name).ending;
    let expected = match wanted.picture {
        Some(ending) => format!("{ending:?} (member)"),
        None => "jpg, jpeg, png or webp; another one is chosen by `member`".to_owned(),
    };
    format!(
        "no pictures: the first of {members} other members is {name}, whose ending is {ending:?} (all after the first dot), expected {expected}"
    )
}

impl Source for Webdataset {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        if let Some(what) = self.bad.get(&index) {
            return Err(Error::data(what));
        }
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
struct Scanned {
    pictures: Vec<Picture>,
    /// Whether there was any picture, with a label or without.
    any: bool,
    /// Members that are neither picture nor label, and the name of the first.
    others: usize,
    other: Option<String>,
    /// Whether a block follows the last member, as the format has it.
    ended: bool,
}

struct Picture {
    offset: u64,
    bytes: u64,
    /// The label, or why there is no sample.
    label: Result<u32, String>,
}

/// Scan every shard, several at a time: the work is mostly waiting.
fn scan_all(shards: &[PathBuf], wanted: Wanted) -> Vec<Result<Scanned>> {
    let threads = threads(0);
    let each = shards.len().div_ceil(threads);
    let scan_part = |part: &[PathBuf]| -> Vec<Result<Scanned>> {
        part.iter().map(|path| scan(path, wanted)).collect()
    };
    std::thread::scope(|scope| {
        let parts = shards.chunks(each);
        let scans: Vec<_> = parts
            .map(|part| scope.spawn(move || scan_part(part)))
            .collect();
        let join = |scan: std::thread::ScopedJoinHandle<'_, Vec<Result<Scanned>>>| {
            scan.join()
                .unwrap_or_else(|_| vec![Err(Error::data("scanning shards panicked"))])
        };
        scans.into_iter().flat_map(join).collect()
    })
}

/// A sample while its members are being met.
#[derive(Default)]
struct Group {
    key: String,
    picture: Option<Place>,
    label: Option<Place>,
}

/// Where a member lies.
struct Place {
    name: String,
    offset: u64,
    bytes: u64,
}

fn scan(path: &Path, wanted: Wanted) -> Result<Scanned> {
    let refuse = |at: u64, what: String| Error::data(format!("{}: {what}", origin(path, at)));
    let io = |e: std::io::Error| read_error(path, &e);
    let file = open_file(path).map_err(io)?;
    let length = file.metadata().map_err(io)?.len();
    if let Some(kind) = Location::Local(path.to_owned()).compression()? {
        let what = format!("{kind} has no random access, decompress the shard first");
        return Err(refuse(0, what));
    }
    let mut found = Scanned::default();
    let mut labels = File::open(path).map_err(io)?;
    let mut group = Group::default();
    let mut members = Members::new(Leaps::new(file, length));
    let wrong = |what: String| Error::data(format!("{}: {what}", path.display()));
    while let Some(TarMember {
        name,
        offset: at,
        bytes,
    }) = members.next().map_err(wrong)?
    {
        if at.checked_add(bytes).is_none_or(|end| end > length) {
            let what = format!("a member of {bytes} bytes, but the shard ends at {length}");
            return Err(refuse(at, what));
        }
        let member = Member::of(&name);
        let role = match member.is_about_the_shard() {
            true => None,
            false => wanted.role(member),
        };
        let Some(role) = role else {
            found.others += 1;
            found.other.get_or_insert(name);
            continue;
        };
        found.any |= role == Role::Picture;
        if group.key != member.key {
            let key = member.key.to_owned();
            let done = std::mem::replace(
                &mut group,
                Group {
                    key,
                    ..Group::default()
                },
            );
            found
                .pictures
                .extend(done.finish(&mut labels, path, wanted.label)?);
        }
        let (slot, limit) = match role {
            Role::Label => (&mut group.label, MAX_LABEL),
            Role::Picture => (&mut group.picture, MAX_ENCODED),
        };
        if bytes > limit {
            return Err(refuse(
                at,
                format!("{name} has {bytes} bytes, at most {limit} are read"),
            ));
        }
        match slot {
            None => {
                *slot = Some(Place {
                    name,
                    offset: at,
                    bytes,
                });
            }
            // Of a name that is there twice the first member counts.
            Some(first) if first.name == name => found.pictures.push(Picture {
                offset: at,
                bytes,
                label: Err(format!("a second member {name}")),
            }),
            Some(first) if role == Role::Picture => {
                let (first, ending) = (&first.name, Member::of(&first.name).ending);
                return Err(refuse(
                    at,
                    format!(
                        "a second picture of one sample, {name} after {first}; choose one by its ending, as member = {ending:?}"
                    ),
                ));
            }
            Some(first) => {
                let first = &first.name;
                return Err(refuse(
                    at,
                    format!("a second label of one sample, {name} after {first}"),
                ));
            }
        }
    }
    found
        .pictures
        .extend(group.finish(&mut labels, path, wanted.label)?);
    found.ended = members.ended();
    Ok(found)
}

impl Group {
    /// The sample, if any of its members were met.
    fn finish(self, file: &mut File, path: &Path, label: &ShardLabel) -> Result<Option<Picture>> {
        let key = &self.key;
        let (place, label) = match (self.picture, self.label) {
            (None, None) => return Ok(None),
            (None, Some(label)) => {
                let what = format!("key {key} has a label but no picture beside it");
                (label, Err(what))
            }
            (Some(picture), _) if *label == ShardLabel::None => (picture, Ok(0)),
            (Some(picture), None) => {
                let what = format!("key {key} has a picture but no label beside it");
                (picture, Err(what))
            }
            (Some(picture), Some(place)) => {
                let stored = read_at(file, place.offset, place.bytes);
                let stored = stored.map_err(|e| read_error(path, &e))?;
                let content = Member::of(&place.name).content(stored, MAX_LABEL);
                let number = content.and_then(|content| parse(label, &content));
                let what = |e| format!("its label {} (byte {}): {e}", place.name, place.offset);
                (picture, number.map_err(what))
            }
        };
        Ok(Some(Picture {
            offset: place.offset,
            bytes: place.bytes,
            label,
        }))
    }
}

/// The label in a member's content: a whole number, also one that is written as `3.0`.
fn parse(kind: &ShardLabel, content: &[u8]) -> Result<u32, String> {
    let said = match kind {
        ShardLabel::Json { key } => match json::find(content, key)? {
            Found::Number(number) => return whole(number).ok_or_else(|| no_label(&number)),
            Found::Text(text) => text,
            Found::Nothing => return Err(format!("no key {key:?}")),
            Found::Null => return Err(format!("{key:?} is null, expected a number")),
            Found::Other(what) => return Err(format!("{key:?} is {what}, expected a number")),
        },
        _ => String::from_utf8_lossy(content).into_owned(),
    };
    let said = said.trim_start_matches('\u{feff}').trim();
    let label = said.parse().ok().and_then(whole);
    label.ok_or_else(|| {
        let start: String = said.chars().take(40).collect();
        no_label(&format!("{start:?}"))
    })
}

fn no_label(got: &dyn std::fmt::Display) -> String {
    format!("expected a whole number from 0, got {got}")
}

/// The number as a label, which travels as i32.
fn whole(number: f64) -> Option<u32> {
    let fits = number.fract() == 0.0 && (0.0..=f64::from(i32::MAX)).contains(&number);
    fits.then_some(number as u32)
}
