//! IDX files (MNIST and its relatives): a magic number, the sizes, then bytes.

use crate::data::pixels::Pixels;
use crate::data::source::{Open, Sample, Source, open_content};
use crate::error::{Error, Result};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Offset of the first picture: magic number and three sizes.
const IMAGES_AT: usize = 16;
/// Offset of the first label: magic number and one size.
const LABELS_AT: usize = 8;

/// Grey pictures and their labels, in memory.
pub(crate) struct Idx {
    path: PathBuf,
    height: usize,
    width: usize,
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
        let ([count, height, width], pixels) = read::<3>(&path)?;
        if pixels.is_empty() {
            return Err(Error::data(format!(
                "{}: no pictures ({count} of {height} x {width} pixels)",
                path.display()
            )));
        }
        let labels = labels.map(|name| Labels::open(name, &path, count, open));
        Ok(Idx {
            path,
            height,
            width,
            pixels,
            labels: labels.transpose()?,
        })
    }

    fn area(&self) -> usize {
        self.height * self.width
    }
}

impl Labels {
    fn open(name: &str, images: &Path, count: usize, open: &Open) -> Result<Labels> {
        let path = (open.resolve)(name)?;
        let ([labels], values) = read::<1>(&path)?;
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
                channels: 1,
                data: self.pixels[index * area..][..area].to_vec(),
            },
            label: self.labels.as_ref().map(|l| u32::from(l.values[index])),
        })
    }

    fn classes(&self) -> Option<usize> {
        self.labels.as_ref().map(|l| l.classes)
    }

    fn origin(&self, index: usize) -> String {
        let at = IMAGES_AT + index * self.area();
        format!("{}: byte {at}", self.path.display())
    }
}

/// Sizes and content of an IDX file of bytes with `RANK` axes.
fn read<const RANK: usize>(path: &Path) -> Result<([usize; RANK], Vec<u8>)> {
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
    match word("magic number")? {
        [0, 0, 0x08, rank] if usize::from(rank) == RANK => {}
        [0, 0, 0x08, rank] => {
            return Err(refuse(format!(
                "an IDX file of {rank} axes, expected {RANK}"
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
    }
    let mut shape = [0; RANK];
    for size in &mut shape {
        *size = u32::from_be_bytes(word("sizes")?) as usize;
    }
    let bytes = shape
        .iter()
        .try_fold(1usize, |n, size| n.checked_mul(*size));
    let bytes = bytes
        .filter(|bytes| *bytes < isize::MAX as usize)
        .ok_or_else(|| refuse(format!("impossible sizes {shape:?}")))?;
    // The header may lie: memory grows with what is really there, and one byte more than stated shows a longer file.
    let mut data = Vec::new();
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
