//! Training: the step as one program, its state on the devices, and the loop that feeds it.

pub mod bench;
mod compiled;
mod program;
mod state;

pub use compiled::{Compiled, Runtime};
pub use program::{Images, Program, Recipe, Slot};
pub use state::{Scalars, State};
