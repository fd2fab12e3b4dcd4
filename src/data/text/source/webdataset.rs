//! Text members of tar shards, as a stream.

use super::{Failure, Format, Record, too_long, utf8};
use crate::data::Member;
use crate::data::loader::json;
use crate::data::loader::tar::{Entry, Members};
use std::io::{BufReader, Read};

/// A record is a regular member with the wanted ending.
pub(super) struct Webdataset {
    members: Members<BufReader<Box<dyn Read + Send>>>,
    member: String,
    key: Option<String>,
    limit: u64,
    /// The key of the sample at hand, and its wanted member once that was met.
    sample: (String, Option<String>),
    /// Whether a wanted member was met, and the first one that was not wanted.
    met: bool,
    other: Option<String>,
}

/// A wanted member whose bytes come next.
struct Wanted {
    entry: Entry,
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
            members: Members::new(BufReader::with_capacity(256 << 10, content)),
            member: member.to_owned(),
            key: key.map(str::to_owned),
            limit,
            sample: (String::new(), None),
            met: false,
            other: None,
        }
    }

    /// Go on to the next wanted member.
    fn next(&mut self) -> Result<Option<Wanted>, Failure> {
        while let Some(entry) = self.members.next()? {
            let member = Member::of(&entry.name);
            if member.is_about_the_shard() {
                continue;
            }
            if self.sample.0 != member.key {
                self.sample = (member.key.to_owned(), None);
            }
            if member.has(&self.member) {
                self.met = true;
                let before = self.sample.1.replace(entry.name.clone());
                return Ok(Some(Wanted { entry, before }));
            }
            self.other.get_or_insert(entry.name);
        }
        match (self.members.offset(), self.members.ended()) {
            (0, false) => return Err("the shard is empty".into()),
            (at, false) => {
                let what = format!("no end-of-archive mark at byte {at}, the shard is cut short");
                return Err(what.into());
            }
            _ => {}
        }
        match (self.met, self.other.take()) {
            (false, Some(other)) => {
                let (member, ending) = (&self.member, Member::of(&other).ending);
                Err(format!(
                    "no member ends in .{member}, the first one is {other}, whose ending is {ending:?}: all after the first dot"
                )
                .into())
            }
            _ => Ok(None),
        }
    }

    /// The text of a member; none where it is null.
    fn text(&mut self, wanted: &Wanted) -> Result<Result<Option<String>, String>, Failure> {
        let Wanted { entry, before } = wanted;
        if entry.bytes > self.limit {
            return Ok(Err(too_long(entry.bytes, self.limit)));
        }
        let stored = self.members.content()?;
        if let Some(before) = before {
            return Ok(Err(format!("its sample has a text already, in {before}")));
        }
        Ok(self.decode(entry, stored))
    }

    fn decode(&self, entry: &Entry, stored: Vec<u8>) -> Result<Option<String>, String> {
        let content = Member::of(&entry.name).content(stored, self.limit)?;
        if content.len() as u64 > self.limit {
            let limit = self.limit;
            return Err(format!(
                "decompressed, it has more than max_document_bytes = {limit}"
            ));
        }
        match &self.key {
            Some(key) => json::text(&content, key),
            None => utf8(&content, entry.offset).map(|text| {
                let text = text.strip_prefix('\u{feff}').unwrap_or(text); // a mark of UTF-8, as at the head of a file
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
        let text = self.text(&wanted)?;
        let Entry { name, offset, .. } = wanted.entry;
        let text = text.map_err(|what| format!("{name} (byte {offset}): {what}"));
        Ok(Some(text.into()))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        for passed in 0..count {
            if self.next()?.is_none() {
                return Ok(passed);
            }
        }
        Ok(count)
    }
}
