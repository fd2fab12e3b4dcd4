//! Pairs that one JSON file lists: objects each with the name of a picture and a text, and COCO's captions.

use super::jsonl::picture_of;
use super::source::{Pair, Source, trimmed};
use crate::data::images::Open;
use crate::error::{AtPath, Context, Error, Result};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What the file lists; the pictures stay on disk.
pub(super) struct Listed {
    files: Vec<PathBuf>,
    /// The folder of the pictures.
    pictures: PathBuf,
    entries: Vec<Entry>,
    max_pixels: u64,
}

struct Entry {
    /// Where it stands, such as `number 3` or `annotation 17`.
    origin: String,
    /// Name of the picture's file, or what is wrong with the entry.
    image: Result<String, String>,
    text: Option<String>,
    group: Option<String>,
    label: Option<String>,
}

/// The two lists of COCO's captions that matter.
#[derive(Deserialize)]
struct Coco {
    images: Vec<CocoImage>,
    annotations: Vec<CocoCaption>,
}

#[derive(Deserialize)]
struct CocoImage {
    id: i64,
    file_name: String,
}

#[derive(Deserialize)]
struct CocoCaption {
    id: i64,
    image_id: i64,
    caption: Option<String>,
}

impl Listed {
    /// A list of objects; `keys` are those of the picture's file, of the text, and of group and label, which may be empty.
    pub(super) fn of_list(
        (file, pictures): (&str, Option<&str>),
        [image, text, group, label]: &[String; 4],
        open: &Open,
    ) -> Result<Listed> {
        let (path, content) = read(file, open)?;
        let list: Vec<Value> = serde_json::from_slice(&content)
            .map_err(|e| Error::data(format!("no JSON list of objects: {e}")))
            .with_context(|| path.display())?;
        let folder = match pictures {
            Some(folder) => (open.resolve)(folder)?,
            None => path.parent().unwrap_or(Path::new("")).to_owned(),
        };
        let entry = |(k, object): (usize, &Value)| {
            let under = |key: &str| {
                under(object, key)
                    .and_then(Value::as_str)
                    .map(str::to_owned)
            };
            Entry {
                origin: format!("number {}", k + 1),
                image: under(image).ok_or_else(|| {
                    format!("no string under {image:?}, expected the name of a picture's file")
                }),
                text: under(text),
                group: under(group),
                label: under(label),
            }
        };
        let entries = list.iter().enumerate().map(entry).collect();
        Listed::of(path, folder, entries, open)
    }

    /// COCO's captions.
    pub(super) fn of_coco((file, pictures): (&str, &str), open: &Open) -> Result<Listed> {
        let (path, content) = read(file, open)?;
        let said: Coco = serde_json::from_slice(&content)
            .map_err(|e| Error::data(format!("no captions as COCO has them: {e}")))
            .with_context(|| path.display())?;
        let images = said.images.into_iter();
        let images: HashMap<i64, String> = images.map(|i| (i.id, i.file_name)).collect();
        let entry = |caption: CocoCaption| Entry {
            origin: format!("annotation {}", caption.id),
            image: images
                .get(&caption.image_id)
                .cloned()
                .ok_or_else(|| format!("no picture {} among `images`", caption.image_id)),
            text: caption.caption,
            group: None,
            label: None,
        };
        let entries = said.annotations.into_iter().map(entry).collect();
        Listed::of(path, (open.resolve)(pictures)?, entries, open)
    }

    fn of(path: PathBuf, pictures: PathBuf, entries: Vec<Entry>, open: &Open) -> Result<Listed> {
        if entries.is_empty() {
            let path = path.display();
            return Err(Error::data(format!(
                "{path}: lists nothing, expected at least one pair"
            )));
        }
        Ok(Listed {
            files: vec![path],
            pictures,
            entries,
            max_pixels: open.max_pixels,
        })
    }

    fn pair(&self, entry: &Entry) -> Result<Pair, String> {
        let key = entry.image.clone()?;
        let text = trimmed(entry.text.clone())?;
        let image = picture_of(&self.pictures.join(&key), self.max_pixels)?;
        Ok(Pair {
            key,
            image,
            text,
            group: entry.group.clone(),
        })
    }

    fn blamed<T>(&self, entry: &Entry, read: Result<T, String>) -> Result<T> {
        let (path, origin) = (self.files[0].display(), &entry.origin);
        read.map_err(|what| Error::data(format!("{path}: {origin}: {what}")))
    }
}

/// The file of that name and what it holds.
fn read(name: &str, open: &Open) -> Result<(PathBuf, Vec<u8>)> {
    let path = (open.resolve)(name)?;
    let content = std::fs::read(&path).at(&path)?;
    Ok((path, content))
}

/// What stands under a key; dots lead into objects, unless a key has the dots itself.
fn under<'a>(object: &'a Value, key: &str) -> Option<&'a Value> {
    object.get(key).or_else(|| {
        let (first, rest) = key.split_once('.')?;
        under(object.get(first)?, rest)
    })
}

impl Source for Listed {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn read(&self, index: usize) -> Result<Pair> {
        let entry = &self.entries[index];
        self.blamed(entry, self.pair(entry))
    }

    fn text(&self, index: usize) -> Result<String> {
        let entry = &self.entries[index];
        self.blamed(entry, trimmed(entry.text.clone()))
    }

    fn group(&self, index: usize) -> Option<String> {
        self.entries[index].group.clone()
    }

    fn label(&self, index: usize) -> Option<String> {
        self.entries[index].label.clone()
    }

    fn files(&self) -> &[PathBuf] {
        &self.files
    }
}
