//! The programs of a run (training step, initialisation, evaluation), each traced into one graph, from what a configuration
//! says.

mod builder;
mod digest;
mod preview;
mod settle;
mod spec;
mod update;

pub(crate) use builder::ProgramBuilder;
pub(crate) use digest::local;
pub use preview::Preview;
pub use spec::{Images, Program, TensorSpec, TrainStepSpec};
