//! Tar shards as WebDataset writes them: pictures with a text.

use super::config::ShardText;
use super::source::{Pair, Source, trimmed};
use crate::data::images::{Open, decode};
use crate::data::loader::Member;
use crate::data::loader::local::open_file;
use crate::data::loader::shards::{Beside, Index, MAX_BESIDE, Place, Wanted};
use crate::data::loader::tar::{Leaps, Members};
use crate::data::loader::text::of_member;
use crate::error::{Error, Result};
use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::path::PathBuf;

/// An index of the shards; pictures and texts stay on disk.
pub(super) struct Shards {
    /// Where the header of each text begins.
    index: Index<u64>,
    key: Option<String>,
    max_pixels: u64,
    files: Vec<PathBuf>,
}

impl Shards {
    /// Scan the shards; pictures have that ending, or any that pictures have when none is given.
    pub(super) fn open(
        shards: &[String],
        picture: Option<&str>,
        text: &ShardText,
        open: &Open,
    ) -> Result<Shards> {
        let (ending, key) = match text {
            ShardText::Txt => ("txt", None),
            ShardText::Json { key } => ("json", Some(key.clone())),
        };
        let name = "text";
        let beside = Some(Beside { name, ending });
        let wanted = Wanted { picture, beside };
        let take = |_: &mut File, place: &Place| Ok(Ok(place.header));
        let files = open.files(shards)?;
        Ok(Shards {
            index: Index::open(files.clone(), wanted, &take)?,
            key,
            max_pixels: open.max_pixels,
            files,
        })
    }

    fn pair(&self, index: usize) -> Result<Pair, String> {
        let words = |e: std::io::Error| e.to_string();
        let mut shard = open_file(self.index.shard(index)).map_err(words)?;
        let picture = self.index.picture(index, &mut shard).map_err(words)?;
        let (key, text) = self.text(shard, self.index.entries[index].beside)?;
        let offset = self.index.entries[index].offset();
        let image = decode(&picture, self.max_pixels);
        let image = image.map_err(|e| format!("picture of key {key} (byte {offset}): {e}"))?;
        Ok(Pair {
            key,
            image,
            text,
            group: None,
        })
    }

    /// Key and text of the member whose header begins there.
    fn text(&self, mut shard: File, header: u64) -> Result<(String, String), String> {
        let words = |e: std::io::Error| e.to_string();
        let length = shard.metadata().map_err(words)?.len();
        shard.seek(SeekFrom::Start(header)).map_err(words)?;
        let rest = length.saturating_sub(header);
        let mut members = Members::from(Leaps::new(shard, rest), header);
        let Some(entry) = members.next()?.filter(|entry| entry.bytes <= MAX_BESIDE) else {
            return Err(format!(
                "byte {header}: no longer the member that was there when the shard was opened"
            ));
        };
        let member = Member::of(&entry.name);
        let text = member.content(members.content()?, MAX_BESIDE);
        let text = text.and_then(|content| match content.len() as u64 > MAX_BESIDE {
            true => Err(format!(
                "decompressed, it has more than {MAX_BESIDE} bytes, at most that many are read"
            )),
            false => of_member(&content, self.key.as_deref(), entry.offset),
        });
        let what = |what| format!("{} (byte {}): {what}", entry.name, entry.offset);
        let text = text.and_then(trimmed).map_err(what)?;
        Ok((member.key.to_owned(), text))
    }
}

impl Source for Shards {
    fn len(&self) -> usize {
        self.index.entries.len()
    }

    fn read(&self, index: usize) -> Result<Pair> {
        if let Some(what) = self.index.bad.get(&index) {
            let origin = self.index.origin(index);
            return Err(Error::data(format!("{origin}: {what}")));
        }
        let shard = self.index.shard(index).display();
        let pair = self.pair(index);
        pair.map_err(|what| Error::data(format!("{shard}: {what}")))
    }

    fn text(&self, index: usize) -> Result<String> {
        let text = match self.index.bad.get(&index) {
            Some(what) => Err(what.clone()),
            None => open_file(self.index.shard(index))
                .map_err(|e| e.to_string())
                .and_then(|shard| self.text(shard, self.index.entries[index].beside)),
        };
        let origin = self.index.origin(index);
        text.map(|(_, text)| text)
            .map_err(|what| Error::data(format!("{origin}: {what}")))
    }

    fn files(&self) -> &[PathBuf] {
        &self.files
    }

    fn notes(&self) -> &[String] {
        &self.index.notes
    }
}
