//! Runs on several hosts: real processes that meet over the loopback, through the binary and through the library.

#[path = "../common/plugins.rs"]
mod common;
#[allow(dead_code)] // shared with the tests of training
#[path = "../train/support.rs"]
mod place;

mod agreement;
mod gather;
mod members;
mod places;
mod rendezvous;
mod rows;
mod support;
mod training;
