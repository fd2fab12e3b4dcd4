//! What sources of pictures and of text share: tar shards and their members, JSON, workers, order.

pub(crate) mod json;
mod member;
pub(crate) mod pool;
mod random;
pub(crate) mod tar;

pub(crate) use member::Member;
pub(crate) use random::{Permutation, Purpose, Stream};
