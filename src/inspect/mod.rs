//! Looks into compiled programs: what they compute, what they send, what they hold in memory.

mod buffers;
mod collectives;
mod cost;
mod groups;
pub mod hlo;
mod module;

pub use buffers::{Held, held};
pub use collectives::{Collective, Traffic, collectives, traffic};
pub use cost::{Cost, cost};
pub use groups::{Groups, axes, groups};
pub use module::{Module, Visit};
