//! Every op through the CPU plugins: values against independent expectations, gradients against finite differences.

mod beside;
#[path = "../common/mod.rs"]
mod common;
mod contractions;
mod conventions;
mod costs;
mod coverage;
mod exceptions;
mod gradients;
mod random;
mod refusals;
mod samples;
mod scans;
mod special;
mod sweep;
mod values;
