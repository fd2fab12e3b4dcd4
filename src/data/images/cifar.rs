//! CIFAR's binary records: label bytes, then 32 x 32 pixels plane by plane.

use crate::data::images::config::CifarFormat;
use crate::data::images::pixels::Pixels;
use crate::data::images::source::{Open, Sample, Source};
use crate::data::loader::local::{most_content, open_content, read_error};
use crate::error::{Error, Result};
use std::io::Read;
use std::path::PathBuf;

const SIDE: usize = 32;
const AREA: usize = SIDE * SIDE;

impl CifarFormat {
    /// Number of label bytes, which of them counts, number of classes.
    fn labels(self) -> (usize, usize, usize) {
        match self {
            CifarFormat::Cifar10 => (1, 0, 10),
            CifarFormat::Cifar100 => (2, 1, 100),
            CifarFormat::Cifar100Coarse => (2, 0, 20),
        }
    }

    fn record(self) -> usize {
        self.labels().0 + 3 * AREA
    }
}

/// Records of all files, in memory.
pub(crate) struct Cifar {
    format: CifarFormat,
    /// Each file with the number of records up to its end.
    files: Vec<(PathBuf, usize)>,
    records: Vec<u8>,
}

impl Cifar {
    pub(crate) fn open(files: &[String], format: CifarFormat, open: &Open) -> Result<Cifar> {
        let mut cifar = Cifar {
            format,
            files: Vec::new(),
            records: Vec::new(),
        };
        let record = format.record();
        let paths = open.files(files)?;
        // Address space, not memory, whose pages are taken as they are written: a vector that grows by copies leaves halves
        // behind. Where there is not so much of it, it grows.
        let most: Result<u64> = paths.iter().map(|path| most_content(path)).sum();
        let _ = cifar.records.try_reserve_exact(most? as usize);
        for path in paths {
            let before = cifar.records.len();
            let mut content = open_content(&path)?;
            let read = content.read_to_end(&mut cifar.records);
            read.map_err(|e| read_error(&path, &e))?;
            let bytes = cifar.records.len() - before;
            if bytes == 0 || !bytes.is_multiple_of(record) {
                return Err(Error::data(format!(
                    "{}: {bytes} bytes, expected a multiple of {record} (label and {SIDE} x {SIDE} RGB)",
                    path.display()
                )));
            }
            cifar.files.push((path, cifar.records.len() / record));
        }
        cifar.records.shrink_to_fit();
        let (_, at, classes) = format.labels();
        for index in 0..cifar.len() {
            let label = cifar.record(index)[at];
            let origin = || cifar.origin(index);
            if usize::from(label) >= classes {
                return Err(Error::data(format!(
                    "{}: label {label}, expected less than {classes}",
                    origin()
                )));
            }
            open.check_label(u32::from(label), origin)?;
        }
        Ok(cifar)
    }

    fn record(&self, index: usize) -> &[u8] {
        let record = self.format.record();
        &self.records[index * record..][..record]
    }
}

impl Source for Cifar {
    fn len(&self) -> usize {
        self.records.len() / self.format.record()
    }

    fn read(&self, index: usize) -> Result<Sample> {
        let (labels, at, _) = self.format.labels();
        let (labels, planes) = self.record(index).split_at(labels);
        Ok(Sample {
            image: Pixels {
                height: SIDE,
                width: SIDE,
                channels: 3,
                data: (0..3 * AREA)
                    .map(|i| planes[i % 3 * AREA + i / 3])
                    .collect(),
            },
            label: Some(u32::from(labels[at])),
        })
    }

    fn classes(&self) -> Option<usize> {
        Some(self.format.labels().2)
    }

    fn origin(&self, index: usize) -> String {
        let file = self.files.partition_point(|(_, end)| *end <= index);
        let first = if file == 0 { 0 } else { self.files[file - 1].1 };
        let at = (index - first) * self.format.record();
        format!("{}: byte {at}", self.files[file].0.display())
    }
}
