//! Training: the loop that feeds the step, saves, evaluates and tells.

pub mod bench;
mod choices;
mod evaluate;
mod first;
mod fits;
mod held_out;
mod host_group;
mod loader;
mod maker;
mod pair_rows;
mod plot;
mod preflight;
mod probe;
mod profile;
mod run;
mod telling;

pub use evaluate::{Evaluation, Programs, evaluate};
pub use held_out::{check_weights, held_out};
pub use preflight::{Seen, preflight};
pub use probe::{Probe, probe};
pub use run::{Phase, RunOptions, RunOutcome, run};
pub use telling::told;
