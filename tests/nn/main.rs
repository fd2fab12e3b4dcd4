//! Layers whose gradients are written by hand, against the same layers in other words.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

#[path = "../common/fused.rs"]
#[allow(dead_code)]
mod fused;

mod by_hand;
mod cache;
mod causal;
mod chunked;
mod cudnn;
mod decoder;
mod experts;
mod formulas;
mod fp8;
mod halves;
mod hidden;
mod inits;
mod lengths;
mod mixing;
mod mup;
mod narrow;
mod pairs;
mod pictures;
mod positions;
mod recurrent;
mod shared;
mod spans;
mod support;
mod two_stream;
mod vocabulary;
