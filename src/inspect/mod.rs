//! Looks into compiled programs: what they compute, what they send, what they hold in memory.

mod advice;
mod buffers;
mod collectives;
mod cost;
mod diff;
mod estimate;
mod findings;
pub mod hlo;
mod inspection;
mod module;
mod oom_message;
mod page;
mod pages;
mod profile;
mod replica_groups;
mod report;
mod shape;
mod slowest;

pub use buffers::{Buffers, PeakBuffer, Timeline};
pub use collectives::{Collective, Known, Purpose, Traffic, collectives, traffic};
pub use cost::{Cost, Costs};
pub use diff::{Difference, Limit};
pub use estimate::{Basis, Estimate, OwnPrices, Prices, Run};
pub use findings::{Finding, Kind};
pub use inspection::{Argument, Check, Inspection, Peaks};
pub use module::{Module, Visit};
pub use oom_message::bytes_refused;
pub use profile::{Profile, Row, profile};
pub use replica_groups::{Groups, axes, groups};
pub use report::{Memory, Report, Stages, Subject, Work};
pub use slowest::Slow;
