//! The PJRT layer through its public API, on every plugin that `KILN_TEST_PLUGINS` names.

mod cache;
mod execution;
mod plugins;
mod programs;
mod support;
mod transfers;
