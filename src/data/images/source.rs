//! What every source of pictures offers, and the opening of each kind.

use crate::data::images::config::SourceConfig;
use crate::data::images::pixels::Pixels;
use crate::data::images::webdataset::Webdataset;
use crate::data::images::{cifar::Cifar, folder::Folder, idx::Idx};
use crate::error::{Error, Result};
use crate::files::{Location, expand};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A picture and its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The picture, of any size.
    pub image: Pixels,
    /// Its class, below [`Source::classes`]; `None` when the source has no labels.
    pub label: Option<u32>,
}

/// Pictures with random access. Reading is repeatable and may happen on many threads at once.
pub trait Source: Send + Sync {
    /// Number of samples, at least 1.
    fn len(&self) -> usize;

    /// Whether there are no samples.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The sample at `index`, which is below [`Source::len`].
    ///
    /// # Errors
    /// When the sample cannot be read or decoded; others may still be fine. [`Source::origin`] says where it lies.
    fn read(&self, index: usize) -> Result<Sample>;

    /// Number of classes: every label is below it. `None` when the source has no labels.
    fn classes(&self) -> Option<usize>;

    /// File and offset of a sample, for messages.
    fn origin(&self, index: usize) -> String;

    /// Names of the classes in the order of their labels; `None` where they have only numbers.
    fn class_names(&self) -> Option<Vec<String>> {
        None
    }

    /// Show the file of each sample, in order, with the number of its class, where every sample is a file of its own;
    /// other kinds are known by [`SourceConfig::shards`].
    fn each_file(&self, _see: &mut dyn FnMut(usize, &Path)) {}

    /// What was left out when the source was opened, in words; empty when nothing was.
    fn notes(&self) -> &[String] {
        &[]
    }
}

/// What opening a source needs to know besides its configuration.
pub struct Open<'a> {
    /// From a name in the configuration (which may be a pattern and may start with `dataset:NAME/`) to a path.
    pub resolve: &'a dyn Fn(&str) -> Result<PathBuf>,
    /// The largest picture that is decoded, in pixels.
    pub max_pixels: u64,
    /// Labels must be below this, when given: the model's number of classes.
    pub classes: Option<usize>,
    /// Classes of the training pictures in the order of their labels, when these are others to be labelled alike.
    pub names: Option<&'a [String]>,
}

impl Open<'_> {
    /// The files that names with patterns stand for, in order.
    ///
    /// # Errors
    /// When a pattern matches nothing, or names an object store: pictures are read at random, from local files.
    pub(crate) fn files(&self, names: &[String]) -> Result<Vec<PathBuf>> {
        let resolved = names
            .iter()
            .map(|name| Ok((self.resolve)(name)?.display().to_string()));
        let resolved: Result<Vec<String>> = resolved.collect();
        let local = |file: Location| match file {
            Location::Local(path) => Ok(path),
            Location::Remote(url) => Err(Error::data(format!(
                "{url}: pictures are read from local files, expected a path"
            ))),
        };
        expand(&resolved?)?.into_iter().map(local).collect()
    }

    /// Hold a label against the number of classes; `origin` says where it was read.
    pub(crate) fn check_label(&self, label: u32, origin: impl FnOnce() -> String) -> Result<()> {
        match self.classes {
            Some(classes) if label as usize >= classes => Err(Error::data(format!(
                "{}: label {label}, expected less than {classes} classes: set model.classes to {} or more",
                origin(),
                u64::from(label) + 1
            ))),
            _ => Ok(()),
        }
    }
}

impl SourceConfig {
    /// Open the source: find its files, read or index them, check labels.
    ///
    /// IDX and CIFAR files are read into memory; of folders and shards only the index is kept.
    ///
    /// # Errors
    /// [`Error::Data`] or [`Error::Io`] naming the file (and the offset in it) when something is missing, empty, cut short,
    /// of another format, or when labels do not fit.
    pub fn open(&self, open: &Open) -> Result<Arc<dyn Source>> {
        Ok(match self {
            SourceConfig::Idx { images, labels } => {
                Arc::new(Idx::open(images, labels.as_deref(), open)?)
            }
            SourceConfig::Cifar { files, format } => Arc::new(Cifar::open(files, *format, open)?),
            SourceConfig::Folder { path, classes } => {
                Arc::new(Folder::open(path, classes.as_deref(), open)?)
            }
            SourceConfig::Webdataset {
                shards,
                member,
                label,
            } => Arc::new(Webdataset::open(shards, member.as_deref(), label, open)?),
        })
    }
}

impl SourceConfig {
    /// The files that hold many samples each, in order; none of a folder, whose samples are files.
    ///
    /// # Errors
    /// When a pattern matches nothing.
    pub fn shards(&self, resolve: &dyn Fn(&str) -> Result<PathBuf>) -> Result<Vec<PathBuf>> {
        let open = Open {
            resolve,
            max_pixels: 0,
            classes: None,
            names: None,
        };
        match self {
            SourceConfig::Idx { images, labels } => {
                let names = std::iter::once(images).chain(labels);
                names.map(|name| resolve(name)).collect()
            }
            SourceConfig::Cifar { files, .. } => open.files(files),
            SourceConfig::Webdataset { shards, .. } => open.files(shards),
            SourceConfig::Folder { .. } => Ok(Vec::new()),
        }
    }
}
