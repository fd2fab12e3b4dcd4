//! Compiling ahead of time: what is read out of compiled modules, and `kiln compile` with `kiln train --executable`.

#[path = "../common/mod.rs"]
#[allow(dead_code)]
mod common;
#[path = "../train/support.rs"]
#[allow(dead_code)]
mod support;

mod elsewhere;
mod inspect;
mod modules;
mod programs;
