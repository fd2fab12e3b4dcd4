//! Kiln pre-trains models: traced in Rust, compiled through PJRT, fed by a streaming host loop.

pub mod array;
pub mod error;
pub mod log;
pub mod store;
pub mod types;
