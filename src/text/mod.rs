//! Text for training: documents from files, ids, objectives, batches made ahead of the step.

mod config;
mod mixture;
pub mod objective;
mod row;
pub mod source;
