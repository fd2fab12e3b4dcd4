//! What sources of pictures and of text share: local files, tar shards and their members, JSON, lines, workers, order.

pub(crate) mod json;
pub(crate) mod lines;
pub(crate) mod local;
mod member;
pub(crate) mod pass;
pub(crate) mod pool;
mod random;
pub(crate) mod samples;
pub(crate) mod shards;
pub(crate) mod tar;
pub(crate) mod text;

pub(crate) use member::Member;
pub use random::random_codes;
pub(crate) use random::{Permutation, Purpose, Stream};
