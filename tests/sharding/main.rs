//! Models over meshes of virtual devices.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;

#[path = "../common/hlo.rs"]
#[allow(dead_code)]
mod hlo;

mod attention;
mod depth;
mod invariance;
mod support;
