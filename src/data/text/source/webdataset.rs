//! Text members of tar shards, as a stream.

use super::{Failure, Format, Record, too_long};
use crate::data::Member;
use crate::data::loader::samples::{Met, Samples};
use crate::data::loader::tar::Entry;
use crate::data::loader::text::of_member;
use std::io::{BufReader, Read};

/// A record is a regular member with the wanted ending.
pub(super) struct Webdataset {
    members: Samples<'static, BufReader<Box<dyn Read + Send>>, ()>,
    ending: String,
    key: Option<String>,
    limit: u64,
    /// The member that the text of the sample at hand was read from.
    first: Option<String>,
}

impl Webdataset {
    pub(super) fn new(
        content: Box<dyn Read + Send>,
        ending: &str,
        key: Option<&str>,
        limit: u64,
    ) -> Webdataset {
        let wanted = ending.to_owned();
        let stream = BufReader::with_capacity(256 << 10, content);
        Webdataset {
            members: Samples::new(stream, move |member| member.has(&wanted).then_some(())),
            ending: ending.to_owned(),
            key: key.map(str::to_owned),
            limit,
            first: None,
        }
    }

    /// Go on to the next wanted member.
    fn next(&mut self) -> Result<Option<Met<()>>, Failure> {
        if let Some(wanted) = self.members.next()? {
            return Ok(Some(wanted));
        }
        match self.members.cut_at() {
            Some(0) => return Err("the shard is empty".into()),
            Some(at) => {
                let what = format!("no end-of-archive mark at byte {at}, the shard is cut short");
                return Err(what.into());
            }
            None => {}
        }
        match (self.members.any(), self.members.other.take()) {
            (false, Some(other)) => {
                let (wanted, ending) = (&self.ending, Member::of(&other).ending);
                Err(format!(
                    "no member ends in .{wanted}, the first one is {other}, whose ending is {ending:?}: all after the first dot"
                )
                .into())
            }
            _ => Ok(None),
        }
    }

    /// The text of a member; none where it is null.
    fn text(&mut self, wanted: &Met<()>) -> Result<Result<Option<String>, String>, Failure> {
        let Entry { name, bytes, .. } = &wanted.entry;
        let before = self.first.replace(name.clone());
        if *bytes > self.limit {
            return Ok(Err(too_long(*bytes, self.limit)));
        }
        let stored = self.members.content()?;
        if let (false, Some(before)) = (wanted.begins, before) {
            return Ok(Err(format!("its sample has a text already, in {before}")));
        }
        Ok(self.decode(&wanted.entry, stored))
    }

    fn decode(&self, entry: &Entry, stored: Vec<u8>) -> Result<Option<String>, String> {
        let content = Member::of(&entry.name).content(stored, self.limit)?;
        if content.len() as u64 > self.limit {
            let limit = self.limit;
            return Err(format!(
                "decompressed, it has more than max_document_bytes = {limit}"
            ));
        }
        of_member(&content, self.key.as_deref(), entry.offset)
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
            let Some(wanted) = self.next()? else {
                return Ok(passed);
            };
            self.first = Some(wanted.entry.name);
        }
        Ok(count)
    }
}
