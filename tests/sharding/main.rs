//! Models over meshes of virtual devices.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

mod attention;
mod depth;
mod invariance;
mod support;
