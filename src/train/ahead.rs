//! Programs compiled for devices that are not there.

use super::Program;
use super::assignment::assignment;
use crate::error::{Context, Error, Result};
use crate::pjrt::{self, CompileOptions, OptionValue, Topology};
use crate::shard::Mesh;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// A program compiled for a topology.
#[derive(Debug)]
pub struct Ahead {
    /// What the compiler made of it.
    pub program: pjrt::Program,
    /// How long it took.
    pub took: Duration,
}

/// Compile for the devices of a topology, which the program's mesh takes all of.
///
/// # Errors
/// When the mesh is not as large as the topology; the compiler's words, also when the program does
/// not fit into the devices' memory.
pub fn compile_ahead(
    topology: &Topology,
    program: &Program,
    overrides: BTreeMap<String, OptionValue>,
) -> Result<Ahead> {
    let there = topology.devices().len();
    let wanted = program.mesh.as_ref().map_or(1, Mesh::devices);
    if wanted != there {
        return Err(Error::config(format!(
            "the mesh has {wanted} devices, the topology {there}"
        )));
    }
    let ids = match &program.mesh {
        Some(mesh) => assignment(mesh, topology.devices())?,
        None => Vec::new(),
    };
    let options = CompileOptions {
        partitions: wanted,
        device_assignment: ids,
        overrides,
        ..CompileOptions::default()
    };
    let start = Instant::now();
    let program = topology
        .compile(&program.text, &options)
        .context("compiling ahead of time")?;
    Ok(Ahead {
        program,
        took: start.elapsed(),
    })
}
