//! The PJRT layer through its public API, on every plugin under test.

mod cache;
#[path = "../common/plugins.rs"]
mod common;
mod execution;
mod plugins;
mod programs;
mod support;
mod transfers;
