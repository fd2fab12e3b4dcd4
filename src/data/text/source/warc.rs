//! Records of web archives (WARC 1.0 and 1.1, ISO 28500), as Common Crawl writes them.
//!
//! A record is a line `WARC/1.1`, lines `Name: value`, an empty line, as many bytes as `Content-Length` says, and two empty lines. In
//! files of gzip each record is a member of its own, so that a wrong length costs no more than that member.

use super::stored::{Content, Stored};
use super::web_page::{self, Kept};
use super::{Failure, Format, Record, too_long};
use crate::data::loader::text::utf8;
use crate::files::Location;
use std::collections::BTreeMap;

/// Bytes of a record's head, at most.
const MOST_HEAD: u64 = 1 << 20;
/// What stands between two records.
const GAP: &[u8] = b"\r\n\r\n";

/// A record of the format is a record.
pub(super) struct Warc {
    stored: Stored,
    content: Option<Content>,
    limit: u64,
    kinds: BTreeMap<String, u64>,
    block: Vec<u8>,
}

/// What the head of a record says.
struct Head {
    /// Where it stands, in words.
    place: String,
    length: u64,
    headers: Vec<(String, String)>,
}

impl Head {
    fn get(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.iter();
        let found = all.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// What the record is: `response`, `conversion`, `request`, ...
    fn kind(&self) -> &str {
        self.get("WARC-Type").unwrap_or("without a type")
    }
}

/// What comes next.
enum Next {
    Head(Head),
    /// Something that is no record: why.
    Bad(String),
    End,
}

impl Warc {
    pub(super) fn open(file: &Location, limit: u64) -> crate::error::Result<Warc> {
        Ok(Warc {
            stored: Stored::open(file)?,
            content: None,
            limit,
            kinds: BTreeMap::new(),
            block: Vec::new(),
        })
    }

    /// Go on to the next record's head, over what is left of the one before.
    fn head(&mut self) -> Result<Next, Failure> {
        loop {
            let content = match &mut self.content {
                Some(content) => content,
                None => match self.stored.next()? {
                    Some(member) => self.content.insert(member),
                    None => return Ok(Next::End),
                },
            };
            let place = content.place();
            let mut line = Vec::new();
            let length = content.line(&mut line, MOST_HEAD)?;
            if length == 0 {
                self.leave()?;
                continue;
            }
            let line = line.trim_ascii();
            if line.is_empty() {
                continue;
            }
            if is_version(line) {
                let head = headers(content, place)?;
                return Ok(head.map_or_else(Next::Bad, Next::Head));
            }
            let shown: String = String::from_utf8_lossy(line).chars().take(40).collect();
            let what = format!("{place}: expected WARC/1.0 or WARC/1.1, got {shown:?}");
            content.find_head()?;
            return Ok(Next::Bad(what));
        }
    }

    /// The member is at its end.
    fn leave(&mut self) -> Result<(), Failure> {
        if let Some(content) = self.content.take() {
            self.stored.give_back(content)?;
        }
        Ok(())
    }

    /// Go over a record's bytes, keeping them where `keep` says so; what is wrong with its length.
    fn body(&mut self, head: &Head, keep: bool) -> Result<Result<(), String>, Failure> {
        self.block.clear();
        let Some(content) = &mut self.content else {
            return Ok(Ok(()));
        };
        let (length, place) = (head.length, &head.place);
        let given = match keep {
            true => content.fill(&mut self.block, length)?,
            false => content.discard(length)?,
        };
        if given < length {
            let what = format!(
                "{place}: Content-Length: {length}, but its content ends after {given} bytes"
            );
            return match content.is_one_of_many() {
                true => Ok(Err(what)),
                false => Err(format!("the file is cut short: {what}").into()),
            };
        }
        let mut gap = Vec::new();
        let read = content.fill(&mut gap, GAP.len() as u64)?;
        // some writers leave out the last empty lines
        if gap == GAP || read == 0 {
            return Ok(Ok(()));
        }
        // a length beyond the record's end has swallowed the head of the next one
        content.put_back(&gap);
        match swallowed(&self.block) {
            Some(at) => content.put_back(&self.block[at..]),
            None => content.find_head()?,
        }
        Ok(Err(format!(
            "{place}: Content-Length: {length}, but the record does not end there"
        )))
    }

    /// The text of a record that was read.
    fn text(&self, head: &Head) -> Result<Option<String>, String> {
        let page = Kept {
            body: &self.block,
            kind: head.get("Content-Type").unwrap_or(""),
            truncated: head.get("WARC-Truncated").is_some(),
        };
        match head.kind() {
            "conversion" => Ok(Some(utf8(&self.block, 0)?.to_owned())),
            "response" if is_http(page.kind) => {
                web_page::of_reply(&page, head.get("WARC-Identified-Payload-Type"), self.limit)
            }
            _ => web_page::text(&page),
        }
    }
}

impl Format for Warc {
    fn read(&mut self) -> Result<Option<Record>, Failure> {
        let head = match self.head()? {
            Next::End => return Ok(None),
            Next::Bad(what) => return Ok(Some(Record::Bad(what))),
            Next::Head(head) => head,
        };
        *self.kinds.entry(head.kind().to_owned()).or_default() += 1;
        let holds_text = matches!(head.kind(), "conversion" | "response" | "resource");
        let keep = holds_text && head.length <= self.limit;
        if let Err(what) = self.body(&head, keep)? {
            return Ok(Some(Record::Bad(what)));
        }
        let place = &head.place;
        Ok(Some(match (holds_text, keep) {
            (false, _) => Record::Other,
            (true, false) => Record::Bad(format!("{place}: {}", too_long(head.length, self.limit))),
            (true, true) => {
                let text = self.text(&head);
                text.map_err(|what| format!("{place}: {what}")).into()
            }
        }))
    }

    fn pass(&mut self, count: u64) -> Result<u64, Failure> {
        for passed in 0..count {
            match self.head()? {
                Next::End => return Ok(passed),
                Next::Bad(_) => {}
                Next::Head(head) => {
                    // what is kept decides where the next one is looked for
                    let holds_text = matches!(head.kind(), "conversion" | "response" | "resource");
                    let _ = self.body(&head, holds_text && head.length <= self.limit)?;
                }
            }
        }
        Ok(count)
    }

    fn kinds(&mut self) -> BTreeMap<String, u64> {
        std::mem::take(&mut self.kinds)
    }
}

/// Whether a line begins a record.
pub(super) fn is_version(line: &[u8]) -> bool {
    matches!(line.trim_ascii(), b"WARC/1.0" | b"WARC/1.1")
}

fn is_http(kind: &str) -> bool {
    let kind = kind.trim_start().to_ascii_lowercase();
    kind.is_empty() || kind.starts_with("application/http")
}

/// Where a record that lies in another one's bytes begins.
fn swallowed(block: &[u8]) -> Option<usize> {
    let mark = b"\r\n\r\nWARC/1.";
    let at = block.windows(mark.len()).position(|bytes| bytes == mark);
    at.map(|at| at + GAP.len())
}

/// The lines behind the version, up to the empty one.
fn headers(content: &mut Content, place: String) -> Result<Result<Head, String>, Failure> {
    let (mut headers, mut bytes) = (Vec::<(String, String)>::new(), 0);
    loop {
        let mut line = Vec::new();
        let length = content.line(&mut line, MOST_HEAD)?;
        bytes += length;
        if length == 0 && !content.is_one_of_many() {
            return Err(format!(
                "the file is cut short: {place}: the head of the record does not end"
            )
            .into());
        }
        if length == 0 || bytes > MOST_HEAD {
            content.find_head()?;
            return Ok(Err(format!("{place}: the head of the record does not end")));
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            break;
        }
        match (line.starts_with([' ', '\t']), headers.last_mut()) {
            (true, Some((_, value))) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            _ => {
                let (name, value) = line.split_once(':').unwrap_or((line, ""));
                headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
    }
    let mut head = Head {
        place,
        length: 0,
        headers,
    };
    let said = head.get("Content-Length").unwrap_or("none").to_owned();
    match said.parse() {
        Ok(length) => {
            head.length = length;
            Ok(Ok(head))
        }
        Err(_) => {
            content.find_head()?;
            let place = &head.place;
            Ok(Err(format!(
                "{place}: Content-Length: {said}, expected a number of bytes"
            )))
        }
    }
}
