//! Tar shards as WebDataset writes them, with random access: the headers are scanned once. A sample is a picture and what
//! lies beside it, a label or a text.

use super::local::{open_for_random_access, read_at, read_error};
use super::member::Member;
use super::pool::threads;
use super::samples::Samples;
use super::tar::{Entry as TarMember, Leaps};
use crate::error::{Error, Result};
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The largest encoded picture that is read, in bytes.
pub(crate) const MAX_ENCODED: u64 = 1 << 30;
/// The largest member beside a picture, in bytes.
pub(crate) const MAX_BESIDE: u64 = 1 << 20;

/// Which members make a sample.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'c> {
    /// The picture's ending; any that pictures have, when not given.
    pub(crate) picture: Option<&'c str>,
    /// What lies beside it; none where pictures stand alone.
    pub(crate) beside: Option<Beside>,
}

/// A member beside a picture.
#[derive(Clone, Copy)]
pub(crate) struct Beside {
    /// What it is, in a word.
    pub(crate) name: &'static str,
    /// Its ending, compressed or not.
    pub(crate) ending: &'static str,
}

/// What a member is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Picture,
    Beside,
}

impl Wanted<'_> {
    fn role(self, member: Member) -> Option<Role> {
        let is_picture = match self.picture {
            Some(ending) => member.ending.eq_ignore_ascii_case(ending),
            None => is_picture_extension(member.ending),
        };
        let is_beside = self.beside.is_some_and(|beside| member.has(beside.ending));
        match (is_picture, is_beside) {
            (true, _) => Some(Role::Picture),
            (false, true) => Some(Role::Beside),
            (false, false) => None,
        }
    }

    /// What lies beside a picture, in a word.
    fn beside(&self) -> &'static str {
        self.beside.map_or("label", |beside| beside.name)
    }
}

/// Whether pictures have that extension. What a file really is, its first bytes say.
pub(crate) fn is_picture_extension(extension: &str) -> bool {
    let known = ["jpg", "jpeg", "png", "webp"];
    known
        .iter()
        .any(|known| known.eq_ignore_ascii_case(extension))
}

/// Where the samples of shards lie, and of each what was taken of the member beside its picture.
pub(crate) struct Index<B> {
    pub(crate) shards: Vec<PathBuf>,
    pub(crate) entries: Vec<Entry<B>>,
    /// What is wrong with the entries that cannot be used.
    pub(crate) bad: HashMap<usize, String>,
    /// What was left out, in words.
    pub(crate) notes: Vec<String>,
}

/// A sample.
pub(crate) struct Entry<B> {
    shard: u32,
    pub(crate) beside: B,
    offset: u64,
    bytes: u64,
}

/// Where a member lies.
pub(crate) struct Place {
    pub(crate) name: String,
    /// Where its header begins.
    pub(crate) header: u64,
    pub(crate) offset: u64,
    pub(crate) bytes: u64,
}

/// Takes what it needs of the member beside a picture; the inner error says why there is no sample.
pub(crate) type Take<'t, B> =
    &'t (dyn Fn(&mut File, &Place) -> std::io::Result<Result<B, String>> + Sync);

impl<B: Default + Send> Index<B> {
    /// Scan the shards.
    ///
    /// # Errors
    /// When one is compressed, cut short in a member or no tar archive, holds a sample of several pictures, or when there is no whole sample.
    pub(crate) fn open(shards: Vec<PathBuf>, wanted: Wanted, take: Take<B>) -> Result<Index<B>> {
        let (mut entries, mut bad) = (Vec::new(), HashMap::new());
        let (mut others, mut other, mut any) = (0, None, false);
        let mut notes = Vec::new();
        for (number, found) in scan_all(&shards, wanted, take).into_iter().enumerate() {
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
            for sample in found.samples {
                let beside = sample.beside.unwrap_or_else(|what| {
                    bad.insert(entries.len(), what);
                    B::default()
                });
                entries.push(Entry {
                    shard: number as u32,
                    beside,
                    offset: sample.offset,
                    bytes: sample.bytes,
                });
            }
        }
        if others > 0 {
            notes.push(format!(
                "{}: {others} members of {} shards that are neither picture nor {} ignored",
                shards[0].display(),
                shards.len(),
                wanted.beside()
            ));
        }
        let index = Index {
            shards,
            entries,
            bad,
            notes,
        };
        if index.entries.len() > index.bad.len() {
            return Ok(index);
        }
        let why = match (index.bad.get(&0), other) {
            (_, Some(name)) if !any => no_picture(&name, others, wanted),
            (Some(what), _) => {
                let place = index.origin(0);
                format!("no sample is whole, the first: {place}: {what}")
            }
            (None, _) => "no pictures".to_owned(),
        };
        let (first, count) = (index.shards[0].display(), index.shards.len());
        Err(Error::data(format!("{first}: {why} (shards: {count})")))
    }
}

impl<B> Entry<B> {
    /// Where the picture, or what there is of the sample, begins.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }
}

impl<B> Index<B> {
    /// The shard of a sample.
    pub(crate) fn shard(&self, index: usize) -> &Path {
        &self.shards[self.entries[index].shard as usize]
    }

    /// The bytes of a sample's picture in its shard.
    pub(crate) fn picture(&self, index: usize, shard: &mut File) -> std::io::Result<Vec<u8>> {
        let Entry { offset, bytes, .. } = self.entries[index];
        read_at(shard, offset, bytes)
    }

    /// File and offset of a sample's picture, or of what there is of the sample.
    pub(crate) fn origin(&self, index: usize) -> String {
        origin(self.shard(index), self.entries[index].offset)
    }
}

fn origin(shard: &Path, offset: u64) -> String {
    format!("{}: byte {offset}", shard.display())
}

/// That none of the members is a picture, by the first one's name.
fn no_picture(name: &str, members: usize, wanted: Wanted) -> String {
    let ending = Member::of(name).ending;
    let expected = match wanted.picture {
        Some(ending) => format!("{ending:?} (member)"),
        None => "jpg, jpeg, png or webp; another one is chosen by its ending (`member`)".to_owned(),
    };
    format!(
        "no pictures: the first of {members} other members is {name}, whose ending is {ending:?} (all after the first dot), expected {expected}"
    )
}

/// What a scan found in one shard.
struct Scanned<B> {
    samples: Vec<Sample<B>>,
    /// Whether there was any picture, with something beside it or without.
    any: bool,
    /// Members that are neither, and the name of the first.
    others: usize,
    other: Option<String>,
    /// Whether a block follows the last member, as the format has it.
    ended: bool,
}

struct Sample<B> {
    offset: u64,
    bytes: u64,
    /// What was taken of the member beside it, or why there is no sample.
    beside: Result<B, String>,
}

/// Scan every shard, several at a time: the work is mostly waiting.
fn scan_all<B: Default + Send>(
    shards: &[PathBuf],
    wanted: Wanted,
    take: Take<B>,
) -> Vec<Result<Scanned<B>>> {
    let each = shards.len().div_ceil(threads(0)).max(1);
    let scan_part = |part: &[PathBuf]| -> Vec<Result<Scanned<B>>> {
        part.iter().map(|path| scan(path, wanted, take)).collect()
    };
    std::thread::scope(|scope| {
        let parts = shards.chunks(each);
        let scans: Vec<_> = parts
            .map(|part| scope.spawn(move || scan_part(part)))
            .collect();
        let join = |scan: std::thread::ScopedJoinHandle<'_, Vec<Result<Scanned<B>>>>| {
            scan.join()
                .unwrap_or_else(|_| vec![Err(Error::data("scanning shards panicked"))])
        };
        scans.into_iter().flat_map(join).collect()
    })
}

/// A sample while its members are being met.
#[derive(Default)]
struct Group {
    picture: Option<Place>,
    beside: Option<Place>,
}

fn scan<B: Default>(path: &Path, wanted: Wanted, take: Take<B>) -> Result<Scanned<B>> {
    let (file, length) = open_for_random_access(path, "shard")?;
    let io = |e: std::io::Error| read_error(path, &e);
    let mut file_beside = File::open(path).map_err(io)?;
    let mut finish = |group: Group| group.finish(&mut file_beside, wanted, take).map_err(io);
    let (mut samples, mut any) = (Vec::new(), false);
    let mut group = Group::default();
    let mut members = Samples::new(Leaps::new(file, length), |member| wanted.role(member));
    let wrong = |what: String| Error::data(format!("{}: {what}", path.display()));
    while let Some(met) = members.next().map_err(wrong)? {
        let TarMember { offset, bytes, .. } = met.entry;
        let refuse = |what: String| Error::data(format!("{}: {what}", origin(path, offset)));
        if offset.checked_add(bytes).is_none_or(|end| end > length) {
            return Err(refuse(format!(
                "a member of {bytes} bytes, but the shard ends at {length}"
            )));
        }
        any |= met.role == Role::Picture;
        if met.begins {
            samples.extend(finish(std::mem::take(&mut group))?);
        }
        let place = Place {
            name: met.entry.name,
            header: met.entry.header,
            offset,
            bytes,
        };
        samples.extend(group.put(met.role, place, wanted).map_err(refuse)?);
    }
    samples.extend(finish(group)?);
    Ok(Scanned {
        samples,
        any,
        ended: members.cut_at().is_none(),
        others: members.others,
        other: members.other,
    })
}

impl Group {
    /// Put a member in its place; what comes of one that is there already.
    ///
    /// # Errors
    /// Why the shard is refused, in words.
    fn put<B>(
        &mut self,
        role: Role,
        place: Place,
        wanted: Wanted,
    ) -> Result<Option<Sample<B>>, String> {
        let (slot, limit) = match role {
            Role::Beside => (&mut self.beside, MAX_BESIDE),
            Role::Picture => (&mut self.picture, MAX_ENCODED),
        };
        let (name, bytes) = (&place.name, place.bytes);
        if bytes > limit {
            return Err(format!(
                "{name} has {bytes} bytes, at most {limit} are read"
            ));
        }
        let Some(Place { name: first, .. }) = slot else {
            *slot = Some(place);
            return Ok(None);
        };
        // Of a name that is there twice the first member counts.
        if first == name {
            return Ok(Some(Sample {
                offset: place.offset,
                bytes,
                beside: Err(format!("a second member {name}")),
            }));
        }
        Err(match role {
            Role::Picture => {
                let ending = Member::of(first).ending;
                format!(
                    "a second picture of one sample, {name} after {first}; choose one by its ending (`member`), such as {ending:?}"
                )
            }
            Role::Beside => format!(
                "a second {} of one sample, {name} after {first}",
                wanted.beside()
            ),
        })
    }

    /// The sample, if any of its members were met.
    fn finish<B: Default>(
        self,
        file: &mut File,
        wanted: Wanted,
        take: Take<B>,
    ) -> std::io::Result<Option<Sample<B>>> {
        let name = wanted.beside();
        let key = |place: &Place| Member::of(&place.name).key.to_owned();
        let (place, beside) = match (self.picture, self.beside) {
            (None, None) => return Ok(None),
            (None, Some(place)) => {
                let key = key(&place);
                let what = format!("key {key} has a {name} but no picture beside it");
                (place, Err(what))
            }
            (Some(picture), _) if wanted.beside.is_none() => (picture, Ok(B::default())),
            (Some(picture), None) => {
                let key = key(&picture);
                let what = format!("key {key} has a picture but no {name} beside it");
                (picture, Err(what))
            }
            (Some(picture), Some(place)) => {
                let what = |e| format!("its {name} {} (byte {}): {e}", place.name, place.offset);
                let taken = take(file, &place)?.map_err(what);
                (picture, taken)
            }
        };
        Ok(Some(Sample {
            offset: place.offset,
            bytes: place.bytes,
            beside,
        }))
    }
}
