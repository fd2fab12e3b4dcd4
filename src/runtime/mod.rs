//! Compiled programs, and the values that they work on, on the devices of this process.

mod compile_options;
mod compiled;
mod device_assignment;
mod gather;
mod generate;
mod global_array;
mod state;

pub use compile_options::{client_options, compile_overrides};
pub use compiled::{Compiled, Runtime};
pub use device_assignment::{assignment, places};
pub use gather::Gather;
pub use generate::{
    Ended, Generator, Likelihood, Reading, Request, Sampling, StopWords, TextStream, Writing,
    Written, padded, score_by,
};
pub use global_array::GlobalArray;
pub use state::{Scalars, State};
