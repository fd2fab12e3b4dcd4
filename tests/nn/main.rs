//! Layers whose gradients are written by hand, against the same layers in other words.

#[path = "../common/plugins.rs"]
mod common;

mod chunked;
mod formulas;
mod support;
