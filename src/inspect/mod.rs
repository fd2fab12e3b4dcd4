//! Looks into compiled programs: what they compute, what they send, what they hold in memory.

mod advice;
mod buffers;
mod collectives;
mod cost;
mod groups;
pub mod hlo;
mod module;
mod refusal;
mod report;

pub use buffers::{Held, held};
pub use collectives::{Collective, Traffic, collectives, traffic};
pub use cost::{Cost, cost};
pub use groups::{Groups, axes, groups};
pub use module::{Module, Visit};
pub use refusal::bytes_refused;
pub use report::{Memory, Report, Subject, Work};
