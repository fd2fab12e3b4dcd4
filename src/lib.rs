//! Kiln pre-trains models: traced in Rust, compiled through PJRT, fed by a streaming host loop.
//!
//! A configuration ([`experiment`]) names a model ([`models`]), whose loss is traced through a scope ([`nn`])
//! into operations ([`ops`]) of one graph ([`graph`]). Its gradient ([`autodiff`]) and the optimizer's
//! update ([`optim`]) are operations of the same graph. The graph is printed as StableHLO, with the
//! names and types of everything that goes in and out, and compiled by a plugin ([`plugins`],
//! [`pjrt`]). The loop ([`train`]) streams batches ([`data`]) into the compiled step, writes what it
//! sees ([`log`]) and saves where it is ([`store`]).
//!
//! ```text
//! config.toml -> Plan -> Task::loss -> grad -> clip -> update -> StableHLO + signature
//!                                                                        |
//! pictures -> decode -> crop -> batch -> upload -> execute (donates the state) -> metrics
//! ```
//!
//! A room imports from its own folder and from rooms below it only; `tests/layers.rs` holds the order.

pub mod aot;
pub mod array;
pub mod autodiff;
pub mod config;
pub mod data;
pub mod error;
pub mod experiment;
pub mod fetch;
pub mod files;
pub mod graph;
pub mod hf;
pub mod hosts;
pub mod inspect;
pub mod interop;
pub mod log;
pub mod machine;
pub mod models;
pub mod nn;
pub mod ops;
pub mod optim;
pub mod pjrt;
pub mod plugins;
pub mod probes;
pub mod runtime;
pub mod shard;
pub mod step;
pub mod store;
pub mod tasks;
pub mod tokenizer;
pub mod train;
pub mod types;
pub mod vectors;
