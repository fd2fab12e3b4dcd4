//! Training: the step as one program, its state on the devices, and the loop that feeds it.

mod ahead;
pub mod bench;
mod compiled;
mod evaluate;
mod feed;
mod gather;
mod global;
mod infill;
mod many;
mod paint;
mod plot;
mod preflight;
mod program;
mod recipe;
mod run;
mod state;
mod words;

pub use ahead::{Ahead, compile_ahead};
pub use compiled::{Compiled, Runtime};
pub use evaluate::{Evaluation, Programs, evaluate};
pub use gather::Gather;
pub use global::Global;
pub use infill::infill;
pub use plot::plot;
pub use preflight::{Seen, preflight};
pub use program::{Images, Program, Recipe, Slot};
pub use run::{Ended, Orders, run};
pub use state::{Scalars, State};
