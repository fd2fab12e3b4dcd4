//! What every source of pairs offers, the opening of each kind, and going through one.

use super::config::SourceConfig;
use super::jsonl::Jsonl;
use super::listed::Listed;
use super::shards::Shards;
use super::tables::Tables;
use crate::data::images::{Open, Pixels};
use crate::data::loader::pool::{Pending, Pool, take, threads};
use crate::error::{Error, Result};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Pairs that a worker takes at a time.
const CHUNK: usize = 16;

/// A picture and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What the source calls it: the key of a sample in a shard, or the name of the picture's file.
    pub key: String,
    /// The picture, of any size.
    pub image: Pixels,
    /// The text without white space around it, not empty.
    pub text: String,
    /// What near-duplicates have in common, where the source tells it.
    pub group: Option<String>,
}

/// Pairs with random access. Reading is repeatable and may happen on many threads at once.
pub trait Source: Send + Sync {
    /// Number of samples, at least 1, those that cannot be used included.
    fn len(&self) -> usize;

    /// Whether there are no samples.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The pair at `index`, which is below [`Source::len`].
    ///
    /// # Errors
    /// When there is no such pair (no picture, a picture that cannot be decoded, no text, an empty text), with file, member or line, and
    /// offset; others may still be fine.
    fn read(&self, index: usize) -> Result<Pair>;

    /// The text of the pair at `index`, whatever its picture is.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn text(&self, index: usize) -> Result<String> {
        Ok(self.read(index)?.text)
    }

    /// The group of the pair at `index`, where the source tells it and it can be read.
    fn group(&self, _index: usize) -> Option<String> {
        None
    }

    /// The class of the picture at `index`, where the source tells it and it can be read.
    fn label(&self, _index: usize) -> Option<String> {
        None
    }

    /// The files that hold it, but for those of single pictures.
    fn files(&self) -> &[PathBuf] {
        &[]
    }

    /// What was left out when the source was opened, in words; empty when nothing was.
    fn notes(&self) -> &[String] {
        &[]
    }
}

impl SourceConfig {
    /// Open the source: find its files and index them. Pictures and texts stay on disk.
    ///
    /// # Errors
    /// [`crate::error::Error::Data`] or [`crate::error::Error::Io`] naming the file (and the offset in it) when something is missing, empty, compressed, cut short in a
    /// member, or of another format, and when no pair of a shard is whole.
    pub fn open(&self, open: &Open) -> Result<Arc<dyn Source>> {
        Ok(match self {
            SourceConfig::Webdataset {
                shards,
                member,
                text,
            } => Arc::new(Shards::open(shards, member.as_deref(), text, open)?),
            SourceConfig::Jsonl {
                files,
                image,
                text,
                group,
                label,
            } => {
                let marks = [group, label].map(Option::as_deref);
                Arc::new(Jsonl::open(files, [image, text], marks, open)?)
            }
            SourceConfig::Json {
                file,
                pictures,
                image,
                text,
                group,
                label,
            } => {
                let mark = |key: &'_ Option<String>| key.clone().unwrap_or_default();
                let keys = [image.clone(), text.clone(), mark(group), mark(label)];
                Arc::new(Listed::of_list((file, pictures.as_deref()), &keys, open)?)
            }
            SourceConfig::Parquet { files, image, text } => {
                Arc::new(Tables::open(files, [image, text], open)?)
            }
            SourceConfig::Coco {
                annotations,
                pictures,
            } => Arc::new(Listed::of_coco((annotations, pictures), open)?),
        })
    }
}

/// Some of the pairs of a source.
struct Selected {
    all: Arc<dyn Source>,
    chosen: Vec<usize>,
}

impl Source for Selected {
    fn len(&self) -> usize {
        self.chosen.len()
    }

    fn read(&self, index: usize) -> Result<Pair> {
        self.all.read(self.chosen[index])
    }

    fn text(&self, index: usize) -> Result<String> {
        self.all.text(self.chosen[index])
    }

    fn group(&self, index: usize) -> Option<String> {
        self.all.group(self.chosen[index])
    }

    fn label(&self, index: usize) -> Option<String> {
        self.all.label(self.chosen[index])
    }

    fn files(&self) -> &[PathBuf] {
        self.all.files()
    }

    fn notes(&self) -> &[String] {
        self.all.notes()
    }
}

/// What is trained on and what is held out: every `every`th pair, or with `groups` every `every`th group, by their order of appearance.
///
/// # Errors
/// [`Error::Data`] when one of the two would be empty.
pub fn held_out(all: &Arc<dyn Source>, every: usize, groups: bool) -> Result<[Arc<dyn Source>; 2]> {
    let mut numbers: HashMap<Option<String>, usize> = HashMap::new();
    let mut held = |index: usize| {
        let number = match groups {
            false => index,
            true => {
                let next = numbers.len();
                *numbers.entry(all.group(index)).or_insert(next)
            }
        };
        number % every == every - 1
    };
    let (held, kept): (Vec<usize>, Vec<usize>) = (0..all.len()).partition(|index| held(*index));
    if held.is_empty() || kept.is_empty() {
        let (count, what) = match groups {
            true => (numbers.len(), "groups"),
            false => (all.len(), "pairs"),
        };
        return Err(Error::data(format!(
            "one of every {every} {what} is held out, but there are {count}; expected at least {every}"
        )));
    }
    let part = |chosen| -> Arc<dyn Source> {
        Arc::new(Selected {
            all: all.clone(),
            chosen,
        })
    };
    Ok([part(kept), part(held)])
}

/// The text as it counts.
///
/// # Errors
/// Why there is none, in words.
pub(super) fn trimmed(text: Option<String>) -> Result<String, String> {
    match text.as_deref().map(str::trim) {
        None => Err("no text, it is null".to_owned()),
        Some("") => Err("no text, it is empty".to_owned()),
        Some(text) => Ok(text.to_owned()),
    }
}

/// Go through the first `count` samples of a source on all cores: `see` gets what `glance` made of each, in order.
///
/// # Errors
/// When no thread can be started, or one panicked; a pair that cannot be read is `glance`'s to judge.
pub fn look<T: Send + 'static>(
    source: &Arc<dyn Source>,
    count: usize,
    glance: impl Fn(usize, Result<Pair>) -> T + Send + Sync + 'static,
    see: &mut dyn FnMut(T),
) -> Result<()> {
    let (own, count) = (source.clone(), count.min(source.len()));
    let pool = Pool::start("pairs", 0, move |first: usize, give| -> Result<()> {
        for index in first..(first + CHUNK).min(count) {
            if !give(glance(index, own.read(index))) {
                break;
            }
        }
        Ok(())
    })?;
    let mut chunks = (0..count).step_by(CHUNK);
    let mut pending = Pending::new();
    loop {
        let wanted = threads(0) + 1;
        let room = wanted.saturating_sub(pending.len());
        pending.extend(chunks.by_ref().take(room).map(|first| pool.give(first)));
        if pending.is_empty() {
            return Ok(());
        }
        take(&mut pending)?.into_iter().for_each(&mut *see);
    }
}
