//! Training through the binary and through the library, on pictures that the tests draw.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

mod numbers;
mod runs;
mod support;
