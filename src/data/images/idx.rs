//! IDX files (MNIST and its relatives): a magic number, the sizes, then bytes.

use crate::data::images::pixels::Pixels;
use crate::data::images::source::{Open, Sample, Source};
use crate::data::loader::local::open_content;
use crate::error::{Error, Result};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Offset of the first label: magic number and one size.
const LABELS_AT: usize = 8;

/// Pictures, grey or RGB, and their labels, in memory.
pub(crate) struct Idx {
    path: PathBuf,
    height: usize,
    width: usize,
    channels: usize,
    /// Offset of the first picture: magic number and sizes.
    start: usize,
    pixels: Vec<u8>,
    labels: Option<Labels>,
}

struct Labels {
    values: Vec<u8>,
    classes: usize,
}

impl Idx {
    pub(crate) fn open(images: &str, labels: Option<&str>, open: &Open) -> Result<Idx> {
        let path = (open.resolve)(images)?;
        let refuse = |what: String| Error::data(format!("{}: {what}", path.display()));
        let (shape, pixels) = read(&path, &[3, 4])?;
        let [count, height, width] = [shape[0], shape[1], shape[2]];
        let channels = shape.get(3).copied().unwrap_or(1);
        if channels != 1 && channels != 3 {
            let hint = match height {
                1 | 3 => "; they come last, after height and width",
                _ => "",
            };
            return Err(refuse(format!(
                "{shape:?} has {channels} channels, expected 1 or 3{hint}"
            )));
        }
        if pixels.is_empty() {
            return Err(refuse(format!(
                "no pictures ({count} of {height} x {width} pixels)"
            )));
        }
        let labels = labels.map(|name| Labels::open(name, &path, count, open));
        let labels = labels.transpose()?;
        Ok(Idx {
            height,
            width,
            channels,
            start: 4 + 4 * shape.len(),
            pixels,
            labels,
            path,
        })
    }

    /// Bytes of a picture.
    fn area(&self) -> usize {
        self.height * self.width * self.channels
    }
}

impl Labels {
    fn open(name: &str, images: &Path, count: usize, open: &Open) -> Result<Labels> {
        let path = (open.resolve)(name)?;
        let (shape, values) = read(&path, &[1])?;
        let labels = shape[0];
        if labels != count {
            let (path, images) = (path.display(), images.display());
            return Err(Error::data(format!(
                "{path}: {labels} labels, but {images} holds {count} pictures"
            )));
        }
        for (i, label) in values.iter().enumerate() {
            open.check_label(u32::from(*label), || {
                format!("{}: byte {}", path.display(), LABELS_AT + i)
            })?;
        }
        let highest = values.iter().max().copied().unwrap_or(0);
        Ok(Labels {
            values,
            classes: usize::from(highest) + 1,
        })
    }
}

impl Source for Idx {
    fn len(&self) -> usize {
        self.pixels.len() / self.area()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        let area = self.area();
        Ok(Sample {
            image: Pixels {
                height: self.height,
                width: self.width,
                channels: self.channels,
                data: self.pixels[index * area..][..area].to_vec(),
            },
            label: self.labels.as_ref().map(|l| u32::from(l.values[index])),
        })
    }

    fn classes(&self) -> Option<usize> {
        self.labels.as_ref().map(|l| l.classes)
    }

    fn origin(&self, index: usize) -> String {
        let at = self.start + index * self.area();
        format!("{}: byte {at}", self.path.display())
    }
}

/// Sizes and content of an IDX file of bytes with one of these numbers of axes.
fn read(path: &Path, ranks: &[u8]) -> Result<(Vec<usize>, Vec<u8>)> {
    let refuse = |what: String| Error::data(format!("{}: {what}", path.display()));
    let mut content = open_content(path)?;
    let mut word = |what: &str| {
        let mut bytes = [0; 4];
        match content.read_exact(&mut bytes) {
            Ok(()) => Ok(bytes),
            Err(e) => Err(refuse(format!(
                "no IDX file, it ends within the {what}: {e}"
            ))),
        }
    };
    let rank = match word("magic number")? {
        [0, 0, 0x08, rank] if ranks.contains(&rank) => rank,
        [0, 0, 0x08, rank] => {
            let wanted: Vec<String> = ranks.iter().map(u8::to_string).collect();
            let wanted = wanted.join(" or ");
            return Err(refuse(format!(
                "an IDX file of {rank} axes, expected {wanted}"
            )));
        }
        [0, 0, kind @ (0x09 | 0x0b..=0x0e), _] => {
            return Err(refuse(format!(
                "an IDX file of element type {kind:#04x}, expected unsigned bytes (0x08)"
            )));
        }
        magic => {
            return Err(refuse(format!("no IDX file, it starts with {magic:02x?}")));
        }
    };
    let mut shape = vec![0; usize::from(rank)];
    for size in &mut shape {
        *size = u32::from_be_bytes(word("sizes")?) as usize;
    }
    let bytes = shape
        .iter()
        .try_fold(1usize, |n, size| n.checked_mul(*size));
    let bytes = bytes
        .filter(|bytes| *bytes < isize::MAX as usize)
        .ok_or_else(|| refuse(format!("impossible sizes {shape:?}")))?;
    // The header may lie: pages are taken as they are written, so memory grows with what is really there, and one byte more
    // than stated shows a longer file.
    let mut data = Vec::new();
    let _ = data.try_reserve_exact(bytes + 1); // where that is impossible, it grows as it comes
    let got = content.take(bytes as u64 + 1).read_to_end(&mut data);
    got.map_err(|e| refuse(format!("after {} bytes of data: {e}", data.len())))?;
    match data.len() == bytes {
        true => Ok((shape, data)),
        false => Err(refuse(format!(
            "{shape:?} takes {bytes} bytes of data, the file holds {}",
            if data.len() > bytes {
                "more".into()
            } else {
                data.len().to_string()
            }
        ))),
    }
}
