//! Training through the binary and through the library, on pictures that the tests draw.

#[path = "../common/plugins.rs"]
mod common;

mod choices;
mod contrastive;
mod decoders;
mod encoders;
mod endings;
mod folders;
mod generators;
mod identity;
mod memory;
mod numbers;
mod pairs;
mod probes;
mod ramp;
mod runs;
mod safety;
mod scaling;
mod schedules;
mod scores;
mod starts;
mod support;
mod text;
