//! Data for training: pictures, text and pairs of both, questions with choices; sources, decoding, augmentation, batches made ahead of the step.
//!
//! For pictures a [`SourceConfig`] opens as a [`Source`]; [`Prefetch`] reads it on all cores and hands out [`Batch`]es. Which sample
//! stands where, and everything random about it, is a pure function of (seed, global sample index): the number of threads,
//! a resume and the number of hosts change nothing.

mod batch_spec;
pub mod choices;
pub mod images;
pub(crate) mod loader;
pub mod pairs;
pub mod text;

pub use batch_spec::{Field, FieldKind};
pub use images::{
    Batch, CifarFormat, Crop, DataConfig, ImageConfig, LocalViews, Open, Pixels, Prefetch,
    PrefetchOptions, Sample, ShardLabel, Source, SourceConfig, cut, decode, few_of_each_class,
    labels_of, normalise, some_of,
};
pub use loader::pass::Pass;
pub(crate) use loader::pool::threads;
pub use loader::random_codes;
pub(crate) use loader::{Member, Permutation, Purpose, Stream};
