//! Files by name: local paths and object stores, patterns of names, decompression on the way.
//!
//! [`expand`] turns patterns into [`Location`]s, [`Location::open`] gives the content as a stream, [`Location::ranges`]
//! gives it by offset, and [`Map`] keeps a local file in the address space. Names that start with `gs://` or `s3://` lie in
//! object stores; they need a build with the cargo feature `cloud`. Credentials and the endpoint come from the environment
//! (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ENDPOINT_URL`, `GOOGLE_APPLICATION_CREDENTIALS`;
//! `AWS_SKIP_SIGNATURE=true` and `GOOGLE_SKIP_SIGNATURE=true` for public buckets).

#[cfg(feature = "cloud")]
mod cloud;
#[cfg(not(feature = "cloud"))]
#[path = "no_cloud.rs"]
mod cloud;
mod content;
mod glob;
mod location;
mod map;
mod ranges;

pub use glob::expand;
pub use location::Location;
pub use map::Map;
pub use ranges::Ranges;
