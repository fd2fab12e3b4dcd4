//! The programs of a run (training step, initialisation, evaluation), each traced into one graph, from what a configuration
//! says.

mod builder;
mod decode;
mod digest;
mod preview;
mod row_update;
mod settle;
mod spec;
mod update;

pub(crate) use builder::ProgramBuilder;
pub use decode::Places;
pub(crate) use digest::local;
pub use preview::Preview;
pub use spec::{Images, Program, TensorSpec, TrainStepSpec};
