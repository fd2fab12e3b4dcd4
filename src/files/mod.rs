//! Files by name: local paths and object stores, patterns of names, decompression on the way.
//!
//! [`expand`] turns patterns into [`Location`]s, [`Location::open`] gives the content as a stream, [`Location::ranges`]
//! gives it by offset, [`Blocks`] reads a local file at random and checks what it reads, and [`seal`] gives a JSON file a
//! checksum of itself. Names that start with `gs://` or `s3://` lie in object stores; they need a build with the cargo
//! feature `cloud`. Credentials and the endpoint come from the environment (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
//! `AWS_REGION`, `AWS_ENDPOINT_URL`, `GOOGLE_APPLICATION_CREDENTIALS`; `AWS_SKIP_SIGNATURE=true` and
//! `GOOGLE_SKIP_SIGNATURE=true` for public buckets).

mod blocks;
#[cfg(feature = "cloud")]
mod cloud;
#[cfg(not(feature = "cloud"))]
#[path = "no_cloud.rs"]
mod cloud;
mod content;
mod glob;
mod location;
mod parts;
mod ranges;
mod sealed;
mod set;
mod stored;
mod whole;

pub use blocks::{BLOCK, BlockSums, Blocks};
pub use glob::expand;
pub use location::Location;
pub(crate) use parts::most_kept;
pub use ranges::Ranges;
pub use sealed::{Seal, seal, unseal};
pub use set::{FileSet, Group, Sampled};
pub use whole::read_text;
