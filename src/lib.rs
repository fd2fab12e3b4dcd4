//! Kiln pre-trains models: traced in Rust, compiled through PJRT, fed by a streaming host loop.

pub mod array;
pub mod autodiff;
pub mod config;
pub mod data;
pub mod error;
pub mod fetch;
pub mod graph;
pub mod interop;
pub mod log;
pub mod models;
pub mod nn;
pub mod ops;
pub mod optim;
pub mod pjrt;
pub mod plan;
pub mod plugins;
pub mod shard;
pub mod store;
pub mod train;
pub mod types;
