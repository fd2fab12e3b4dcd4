//! Tar shards as WebDataset writes them: pictures with a class.

use crate::data::images::config::ShardLabel;
use crate::data::images::decode::decode;
use crate::data::images::source::{Open, Sample, Source};
use crate::data::loader::json::{self, Found};
use crate::data::loader::local::read_at;
use crate::data::loader::shards::{Beside, Index, MAX_BESIDE, Place, Wanted};
use crate::data::loader::{Member, local::open_file};
use crate::error::{Error, Result};
use std::fs::File;

/// An index of the shards; the pictures stay on disk.
pub(crate) struct Webdataset {
    /// The label of each picture; 0 where there are none.
    index: Index<u32>,
    classes: Option<usize>,
    max_pixels: u64,
}

impl Webdataset {
    /// Scan the shards; pictures have that ending, or any that pictures have when none is given.
    pub(crate) fn open(
        shards: &[String],
        picture: Option<&str>,
        label: &ShardLabel,
        open: &Open,
    ) -> Result<Webdataset> {
        let ending = match label {
            ShardLabel::Cls => Some("cls"),
            ShardLabel::Json { .. } => Some("json"),
            ShardLabel::None => None,
        };
        let name = "label";
        let beside = ending.map(|ending| Beside { name, ending });
        let wanted = Wanted { picture, beside };
        let take = |file: &mut File, place: &Place| {
            let stored = read_at(file, place.offset, place.bytes)?;
            let content = Member::of(&place.name).content(stored, MAX_BESIDE);
            Ok(content.and_then(|content| parse(label, &content)))
        };
        let index = Index::open(open.files(shards)?, wanted, &take)?;
        let mut highest = 0;
        for (number, entry) in index.entries.iter().enumerate() {
            open.check_label(entry.beside, || index.origin(number))?;
            highest = highest.max(entry.beside);
        }
        Ok(Webdataset {
            index,
            classes: beside.map(|_| highest as usize + 1),
            max_pixels: open.max_pixels,
        })
    }
}

impl Source for Webdataset {
    fn len(&self) -> usize {
        self.index.entries.len()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        if let Some(what) = self.index.bad.get(&index) {
            return Err(Error::data(what));
        }
        let bytes = open_file(self.index.shard(index))
            .and_then(|mut shard| self.index.picture(index, &mut shard))
            .map_err(Error::data)?;
        Ok(Sample {
            image: decode(&bytes, self.max_pixels)?,
            label: self.classes.map(|_| self.index.entries[index].beside),
        })
    }

    fn classes(&self) -> Option<usize> {
        self.classes
    }

    fn origin(&self, index: usize) -> String {
        self.index.origin(index)
    }

    fn notes(&self) -> &[String] {
        &self.index.notes
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
