//! Models over meshes of virtual devices.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

#[path = "../common/hlo.rs"]
#[allow(dead_code)]
mod hlo;

#[path = "../common/fused.rs"]
#[allow(dead_code)]
mod fused;

mod attention;
mod context;
mod cross_entropy;
mod depth;
mod experts;
mod fp8;
mod generators;
mod grouped;
mod invariance;
mod momentum;
mod optimizers;
mod pairs;
mod pipeline;
mod players;
mod rows;
mod schedules;
mod support;
mod variables;
mod word_windows;
