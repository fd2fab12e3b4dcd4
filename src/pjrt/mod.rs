//! The PJRT layer: plugins, clients, devices, buffers, executables. Knows no graph; holds the crate's only unsafe code.
//!
//! A [`Plugin`] is opened once and stays open. A [`Client`] owns its devices; [`Client::compile`] turns StableHLO text
//! into an [`Executable`], [`Client::upload`] an [`Array`](crate::array::Array) into a [`Buffer`], and
//! [`Executable::execute`] buffers into buffers. The last two return before the device is done; what fails later is
//! reported by [`Buffer::ready`] or by the download of a result. Every object keeps what it needs alive, so values may be
//! dropped in any order and on any thread.

mod api;
mod buffer;
mod cache;
mod client;
mod device;
mod error;
mod events;
mod executable;
mod ffi;
mod keyvalue;
mod memory;
mod options;
mod plugin;
mod profiler;
mod program;
mod quiet;
mod topology;
mod value;

pub use buffer::{Buffer, PendingArray};
pub use cache::{CACHE_LIMIT, Cache, CacheOutcome, host_processor};
pub use client::{Client, ClientOptions};
pub use device::{Device, DeviceDescription, DeviceMemory};
pub use executable::{Executable, Input};
pub use keyvalue::KeyValues;
pub use memory::{allocated, give_back, serves_plugins};
pub use options::{CompileOptions, OptionValue};
pub use plugin::Plugin;
pub use profiler::Profiler;
pub use program::{CompiledMemory, Port, Program, ProgramIo};
pub use quiet::quiet_plugins;
pub use topology::Topology;
pub use value::Value;
