//! Object stores in a build without them: every call is refused with what to do.

use super::location::Child;
use crate::error::{Error, Result};
use std::io::Read;
use std::ops::Range;

/// An object that this build cannot reach.
pub(super) struct Object;

fn refuse<T>(url: &str) -> Result<T> {
    Err(Error::data(format!(
        "{url}: this build reads local files only, build with `--features cloud` for object stores"
    )))
}

impl Object {
    pub(super) fn open(url: &str) -> Result<Object> {
        refuse(url)
    }

    pub(super) fn size(&self) -> u64 {
        0
    }

    pub(super) fn get(&self, _: Range<u64>) -> std::io::Result<Vec<u8>> {
        Err(std::io::Error::other("no object stores in this build"))
    }

    pub(super) fn stream(self) -> impl Read + Send + 'static {
        std::io::empty()
    }
}

pub(super) fn children(url: &str) -> Result<Vec<Child>> {
    refuse(url)
}

pub(super) fn exists(url: &str) -> Result<bool> {
    refuse(url)
}
