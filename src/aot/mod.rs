//! Programs compiled ahead of time, for devices that need not be there, and stored with what they are of.

mod artifact;
mod compiler;
mod target;

pub use artifact::{Fingerprint, INSPECTION, claim, store, store_inspection, store_report};
pub use compiler::{Ahead, Foundry};
pub use target::Target;
