//! Training: the step as one program, its state on the devices, and the loop that feeds it.

mod ahead;
mod assignment;
pub mod bench;
mod compiled;
mod digest;
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
mod stored;
mod target;
mod words;

pub use ahead::{Ahead, Foundry};
pub use assignment::assignment;
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
pub use stored::{Fingerprint, claim, store, store_report};
pub use target::Target;
