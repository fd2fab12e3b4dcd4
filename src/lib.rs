//! Kiln pre-trains models: traced in Rust, compiled through PJRT, fed by a streaming host loop.

pub mod array;
pub mod data;
pub mod error;
pub mod types;
