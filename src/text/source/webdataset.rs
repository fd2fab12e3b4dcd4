//! Text members of tar shards, as a stream.

use super::{Failure, Format, Record, too_long, utf8};
use crate::data::{Member, json};
use std::io::{BufReader, Read, sink};
use tar::{EntryType, Header};

/// Tar's unit, in bytes.
const BLOCK: u64 = 512;
/// The longest name or list of attributes before a member, in bytes.
const MAX_EXTENSION: u64 = 1 << 20;

/// A record is a regular member with the wanted ending.
pub(super) struct Webdataset {
    stream: BufReader<Box<dyn Read + Send>>,
    member: String,
    key: Option<String>,
    limit: u64,
    /// Bytes of the content before the next header.
    offset: u64,
    /// The key of the sample at hand, and its wanted member once that was met.
    sample: (String, Option<String>),
    /// Whether a wanted member was met, and the first one that was not wanted.
    met: bool,
    other: Option<String>,
}

/// A wanted member whose bytes come next.
struct Wanted {
    name: String,
    offset: u64,
    bytes: u64,
    /// The member before it that its sample was read from.
    before: Option<String>,
}

impl Webdataset {
    pub(super) fn new(
        content: Box<dyn Read + Send>,
        member: &str,
        key: Option<&str>,
        limit: u64,
    ) -> Webdataset {
        Webdataset {
            stream: BufReader::with_capacity(256 << 10, content),
            member: member.to_owned(),
            key: key.map(str::to_owned),
            limit,
            offset: 0,
            sample: (String::new(), None),
            met: false,
            other: None,
        }
    }

    /// Go on to the next wanted member.
    fn next(&mut self) -> Result<Option<Wanted>, Failure> {
        let (mut long_name, mut long_size) = (None, None);
        loop {
            let at = self.offset;
            let Some(header) = self.header()? else {
                return match (self.met, self.other.take()) {
                    (false, Some(other)) => {
                        let (member, ending) = (&self.member, Member::of(&other).ending);
                        Err(format!(
                            "no member ends in .{member}, the first one is {other}, whose ending is {ending:?}: all after the first dot"
                        )
                        .into())
                    }
                    _ => Ok(None),
                };
            };
            let bytes = header.entry_size();
            let bytes = bytes.map_err(|e| format!("byte {at}: no tar header: {e}"))?;
            let kind = header.entry_type();
            match kind {
                EntryType::GNULongName => {
                    let mut name = self.extension(at, bytes)?;
                    name.truncate(name.iter().position(|c| *c == 0).unwrap_or(name.len()));
                    long_name = Some(name);
                    continue;
                }
                EntryType::XHeader => {
                    let list = self.extension(at, bytes)?;
                    let mut rest = list.as_slice();
                    while !rest.is_empty() {
                        let Some((key, value, after)) = attribute(rest) else {
                            return Err(format!("byte {at}: no list of attributes").into());
                        };
                        rest = after;
                        match key {
                            _ if key.starts_with(b"GNU.sparse.") => return Err(sparse(at)),
                            b"path" => long_name = Some(value.to_vec()),
                            b"size" => long_size = Some(number(value, at)?),
                            _ => {}
                        }
                    }
                    continue;
                }
                EntryType::GNUSparse => {
                    return Err(sparse(at));
                }
                _ => {}
            }
            let name = long_name.take();
            let bytes = long_size.take().unwrap_or(bytes);
            let name = name.unwrap_or_else(|| header.path_bytes().into_owned());
            let name = String::from_utf8_lossy(&name).into_owned();
            let member = Member::of(&name);
            let is_file = kind.is_file() || kind.is_contiguous();
            if is_file && !member.is_about_the_shard() {
                if self.sample.0 != member.key {
                    self.sample = (member.key.to_owned(), None);
                }
                if member.has(&self.member) {
                    self.met = true;
                    return Ok(Some(Wanted {
                        before: self.sample.1.replace(name.clone()),
                        offset: self.offset,
                        name,
                        bytes,
                    }));
                }
                self.other.get_or_insert(name);
            }
            // Links and folders have no bytes, whatever their header says of a size.
            let bytes = if kind.is_hard_link() || kind.is_symlink() || kind.is_dir() {
                0
            } else {
                bytes
            };
            self.discard(bytes)?;
        }
    }

    /// The next header, `None` at the mark that ends the archive.
    fn header(&mut self) -> Result<Option<Header>, Failure> {
        let (at, mut block) = (self.offset, [0; BLOCK as usize]);
        let held = self.take(BLOCK, &mut &mut block[..])?;
        if held < BLOCK {
            let what = match (held, at) {
                (0, 0) => "the shard is empty".into(),
                (0, _) => format!("no end-of-archive mark at byte {at}, the shard is cut short"),
                _ => format!("the shard is cut short in the header at byte {at}"),
            };
            return Err(what.into());
        }
        if block.iter().all(|byte| *byte == 0) {
            return Ok(None);
        }
        let header = Header::from_byte_slice(&block).clone();
        // The sum of the bytes, with spaces for the sum itself.
        let (before, after) = (&block[..148], &block[156..]);
        let sum: u32 = before
            .iter()
            .chain(after)
            .map(|byte| u32::from(*byte))
            .sum();
        match header.cksum() {
            Ok(said) if said == sum + 8 * 32 => Ok(Some(header)),
            _ => Err(format!("byte {at}: no tar header: its checksum is wrong").into()),
        }
    }

    /// The bytes of a member that describes the one after it.
    fn extension(&mut self, at: u64, bytes: u64) -> Result<Vec<u8>, Failure> {
        if bytes > MAX_EXTENSION {
            return Err(format!(
                "byte {at}: a name or attributes of {bytes} bytes, at most {MAX_EXTENSION} are read"
            )
            .into());
        }
        self.content(bytes)
    }

    /// A member's bytes; what fills its last block is passed over.
    fn content(&mut self, bytes: u64) -> Result<Vec<u8>, Failure> {
        let start = self.offset;
        let mut content = Vec::new();
        let held = self.take(bytes, &mut content)?;
        let padding = bytes.next_multiple_of(BLOCK) - bytes;
        match held == bytes && self.take(padding, &mut sink())? == padding {
            true => Ok(content),
            false => Err(cut_short(start, bytes)),
        }
    }

    fn discard(&mut self, bytes: u64) -> Result<(), Failure> {
        let start = self.offset;
        let blocks = bytes.checked_next_multiple_of(BLOCK).unwrap_or(u64::MAX);
        match self.take(blocks, &mut sink())? == blocks {
            true => Ok(()),
            false => Err(cut_short(start, bytes)),
        }
    }

    /// Move up to `count` bytes on.
    fn take(&mut self, count: u64, into: &mut impl std::io::Write) -> Result<u64, Failure> {
        let held = std::io::copy(&mut (&mut self.stream).take(count), into)?;
        self.offset += held;
        Ok(held)
    }
}

impl Webdataset {
    /// The text of a member that was read; none where it is null.
    fn text(&self, wanted: &Wanted, stored: Vec<u8>) -> Result<Option<String>, String> {
        if let Some(before) = &wanted.before {
            return Err(format!("its sample has a text already, in {before}"));
        }
        let content = Member::of(&wanted.name).content(stored, self.limit)?;
        if content.len() as u64 > self.limit {
            let limit = self.limit;
            return Err(format!(
                "decompressed, it has more than max_document_bytes = {limit}"
            ));
        }
        match &self.key {
            Some(key) => json::text(&content, key),
            None => utf8(&content, wanted.offset).map(|text| {
                Some(match text.contains("\r\n") {
                    true => text.replace("\r\n", "\n"),
                    false => text.to_owned(),
                })
            }),
        }
    }
}

impl Format for Webdataset {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        let Some(wanted) = self.next()? else {
            return Ok(None);
        };
        let text = if wanted.bytes > self.limit {
            self.discard(wanted.bytes)?;
            Err(too_long(wanted.bytes, self.limit))
        } else {
            let stored = self.content(wanted.bytes)?;
            self.text(&wanted, stored)
        };
        let Wanted { name, offset, .. } = wanted;
        let text = text.map_err(|what| format!("{name} (byte {offset}): {what}"));
        Ok(Some(text.into()))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        for passed in 0..count {
            match self.next()? {
                Some(member) => self.discard(member.bytes)?,
                None => return Ok(passed),
            }
        }
        Ok(count)
    }
}

fn cut_short(start: u64, bytes: u64) -> Failure {
    format!("a member of {bytes} bytes at byte {start}, but the shard is cut short in it").into()
}

/// The key and value that a list of attributes begins with, and the rest of it: `LENGTH KEY=VALUE` and a line feed, which
/// values may hold too (POSIX.1-2001, pax, "pax Extended Header").
fn attribute(list: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let digits = list.iter().position(|byte| *byte == b' ')?;
    let length: usize = std::str::from_utf8(&list[..digits]).ok()?.parse().ok()?;
    let (whole, rest) = list.split_at_checked(length)?;
    let pair = whole.get(digits + 1..)?.strip_suffix(b"\n")?;
    let equals = pair.iter().position(|byte| *byte == b'=')?;
    Some((&pair[..equals], &pair[equals + 1..], rest))
}

/// That a member has holes, which tar stores in ways of their own.
fn sparse(at: u64) -> Failure {
    format!("byte {at}: sparse members are not read, write the shard without --sparse").into()
}

fn number(digits: &[u8], at: u64) -> Result<u64, Failure> {
    let number = std::str::from_utf8(digits)
        .ok()
        .and_then(|n| n.parse().ok());
    number.ok_or_else(|| format!("byte {at}: a size that is no number").into())
}
