//! Pictures for training: sources with random access, decoding, augmentation, batches made ahead of the step.
//!
//! A [`SourceConfig`] opens as a [`Source`]; [`Prefetch`] reads it on all cores and hands out [`Batch`]es. Which sample
//! stands where, and everything random about it, is a pure function of (seed, global sample index): the number of threads,
//! a resume and the number of hosts change nothing.

mod batch_spec;
mod cifar;
mod config;
mod decode;
mod folder;
mod idx;
pub(crate) mod json;
mod member;
mod pixels;
mod prefetch;
mod random;
mod source;
pub(crate) mod tar;
mod transform;
mod webdataset;
mod worker;

pub use batch_spec::{Field, FieldKind};
pub use config::{CifarFormat, Crop, DataConfig, ImageConfig, ShardLabel, SourceConfig};
pub use decode::decode;
pub(crate) use member::Member;
pub use pixels::Pixels;
pub use prefetch::{Batch, Pass, Prefetch, PrefetchOptions, normalise};
pub(crate) use random::{Permutation, Purpose, Stream};
pub use source::{Open, Sample, Source};
pub use transform::cut;
pub(crate) use worker::{guarded, threads};
