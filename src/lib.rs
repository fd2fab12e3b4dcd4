//! Kiln pre-trains models: traced in Rust, compiled through PJRT, fed by a streaming host loop.

pub mod array;
pub mod config;
pub mod error;
pub mod fetch;
pub mod plugins;
pub mod types;
