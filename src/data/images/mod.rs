//! Pictures: sources, decoding, cropping, batches.

mod augment;
mod cifar;
mod config;
mod decode;
mod few;
mod folder;
mod idx;
mod pixels;
mod prefetch;
mod source;
mod transform;
mod webdataset;
mod worker;

pub use augment::Augmentation;
pub use config::{CifarFormat, Crop, DataConfig, ImageConfig, ShardLabel, SourceConfig};
pub use decode::decode;
pub use few::{few_of_each_class, labels_of, some_of};
pub use pixels::Pixels;
pub use prefetch::{Batch, LocalViews, Prefetch, PrefetchOptions, normalise};
pub use source::{Open, Sample, Source};
pub(crate) use transform::Transform;
pub use transform::cut;
