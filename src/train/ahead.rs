//! Programs compiled for devices that are not there.

use super::assignment::assignment;
use super::{Program, Target};
use crate::error::{Context, Error, Result};
use crate::pjrt::{
    Client, ClientOptions, CompileOptions, CompiledMemory, DeviceDescription, OptionValue, Plugin,
    Topology, Value,
};
use crate::plugins::{TOOLKIT_OPTION, compile_overrides, is_cuda, toolkit_of};
use crate::shard::Mesh;
use crate::types::DType;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Something to compile for.
#[derive(Debug)]
pub struct Foundry {
    plugin: Plugin,
    devices: Devices,
}

/// The CPU's plugin knows no topologies, but makes as many devices as one asks for.
#[derive(Debug)]
enum Devices {
    Imagined(Topology),
    Virtual(Client),
}

/// A program compiled ahead of time, with all that the compiler tells of it.
#[derive(Debug)]
pub struct Ahead {
    /// The program in the plugin's own form.
    pub executable: Vec<u8>,
    /// The optimised module, a serialised `HloModuleProto`.
    pub module: Vec<u8>,
    /// Memory on each device.
    pub memory: CompiledMemory,
    /// The compiler's estimates; empty from plugins that make none.
    pub costs: BTreeMap<String, f64>,
    /// Time that compiling took.
    pub took: Duration,
}

impl Foundry {
    /// The devices of a target, as the plugin imagines them.
    ///
    /// # Errors
    /// When the plugin does not know such devices, or not as many as we.
    pub fn open(plugin: &Plugin, target: &Target) -> Result<Foundry> {
        let devices = match target.platform {
            "cpu" => {
                let options = ClientOptions {
                    cpu_devices: Some(target.devices),
                    ..ClientOptions::default()
                };
                Devices::Virtual(Client::new(plugin, &options)?)
            }
            _ => Devices::Imagined(Topology::new(plugin, &target.topology, &target.options)?),
        };
        let foundry = Foundry {
            plugin: plugin.clone(),
            devices,
        };
        let (got, expected) = (foundry.devices().len(), target.devices);
        match got == expected {
            true => Ok(foundry),
            false => Err(Error::other(format!(
                "--topology {}: expected {expected} devices, the plugin has {got}",
                target.name
            ))),
        }
    }

    /// The plugin.
    pub fn plugin(&self) -> &Plugin {
        &self.plugin
    }

    /// The devices, by ascending id.
    pub fn devices(&self) -> &[DeviceDescription] {
        match &self.devices {
            Devices::Imagined(topology) => topology.devices(),
            Devices::Virtual(client) => client.descriptions(),
        }
    }

    /// Kind of hardware, as the plugin names it.
    pub fn platform(&self) -> &str {
        match &self.devices {
            Devices::Imagined(topology) => topology.platform(),
            Devices::Virtual(client) => client.platform(),
        }
    }

    /// Bytes of memory that a program may use on each device, where the plugin tells.
    pub fn memory_limit(&self) -> Option<u64> {
        let first = self.devices().first()?;
        match first.attributes.get("device_memory_bytes_limit")? {
            Value::Int(bytes) => u64::try_from(*bytes).ok(),
            _ => None,
        }
    }

    /// Options with which a program is compiled there as it is where it runs.
    pub fn overrides(&self, compute: DType) -> BTreeMap<String, OptionValue> {
        let api = self.plugin.api_version();
        let overrides = compile_overrides(self.platform(), api, compute).iter();
        overrides
            .map(|(name, value)| ((*name).to_owned(), OptionValue::Str((*value).to_owned())))
            .collect()
    }

    /// Compile for the devices, which the program's mesh takes all of. `overrides` are options that change the program,
    /// `notes` such as only say what to write down about it.
    ///
    /// # Errors
    /// When the mesh is not as large as the target; the compiler's words, also when the program does
    /// not fit into the devices' memory.
    pub fn compile(
        &self,
        program: &Program,
        overrides: &BTreeMap<String, OptionValue>,
        notes: &[(String, OptionValue)],
    ) -> Result<Ahead> {
        let there = self.devices().len();
        let wanted = program.mesh.as_ref().map_or(1, Mesh::devices);
        if wanted != there {
            return Err(Error::config(format!(
                "the mesh has {wanted} devices, the topology {there}"
            )));
        }
        let mut overrides = overrides.clone();
        overrides.extend(notes.iter().cloned());
        if is_cuda(self.platform()) {
            let Some(folder) = toolkit_of(self.platform()) else {
                return Err(Error::other(
                    "the CUDA plugin compiles with ptxas and libdevice.10.bc, which are not here: run `kiln plugin fetch cuda`",
                ));
            };
            let folder = OptionValue::Str(folder.display().to_string());
            overrides.insert(TOOLKIT_OPTION.to_owned(), folder);
        }
        let options = CompileOptions {
            partitions: wanted,
            device_assignment: self.assignment(program)?,
            overrides,
            ..CompileOptions::default()
        };
        let start = Instant::now();
        let told = |program: &crate::pjrt::Program| -> Result<Ahead> {
            let took = start.elapsed();
            Ok(Ahead {
                executable: program.serialize()?,
                module: program.optimized_program()?,
                memory: program.memory_stats()?,
                costs: program.cost_analysis().unwrap_or_default(), // not every plugin has one
                took,
            })
        };
        match &self.devices {
            Devices::Imagined(topology) => {
                let compiled = topology.compile(&program.text, &options);
                told(&compiled.context("compiling ahead of time")?)
            }
            Devices::Virtual(client) => {
                let compiled = client.compile(&program.text, &options, program.io());
                told(compiled.context("compiling ahead of time")?.program())
            }
        }
    }

    /// Ids of the program's devices, place by place.
    ///
    /// # Errors
    /// When there are fewer than the program's mesh has.
    pub fn assignment(&self, program: &Program) -> Result<Vec<i64>> {
        match &program.mesh {
            Some(mesh) => assignment(mesh, self.devices()),
            None => Ok(Vec::new()),
        }
    }
}
