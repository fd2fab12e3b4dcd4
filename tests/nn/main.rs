//! Layers whose gradients are written by hand, against the same layers in other words.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

mod chunked;
mod formulas;
mod lengths;
mod narrow;
mod support;
