//! Programs compiled for devices that are not there.

use crate::aot::Target;
use crate::error::{Context, Error, Result};
use crate::pjrt::{
    Client, ClientOptions, CompileOptions, CompiledMemory, DeviceDescription, OptionValue, Plugin,
    Topology, Value,
};
use crate::plugins::{TOOLKIT_OPTION, is_cuda, toolkit_of};
use crate::runtime::assignment;
use crate::runtime::compile_overrides;
use crate::shard::Mesh;
use crate::step::Program;
use crate::types::DType;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
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

    /// Options with which a program is compiled there as it is where it runs: those that the plugin wants, and the user's.
    pub fn overrides(
        &self,
        compute: DType,
        own: &BTreeMap<String, OptionValue>,
    ) -> BTreeMap<String, OptionValue> {
        let mut overrides = compile_overrides(self.platform(), self.plugin.api_version(), compute);
        overrides.extend(own.clone());
        overrides
    }

    /// Compile for the devices, which the program's mesh takes all of. With the program, or the compiler's words when it does
    /// not fit, comes the compiler's own note of module and buffers ([`crate::inspect::Buffers`]), where it made one.
    ///
    /// # Errors
    /// When the mesh is not as large as the target; the compiler's words.
    pub fn compile(
        &self,
        program: &Program,
        overrides: &BTreeMap<String, OptionValue>,
    ) -> (Result<Ahead>, Option<Vec<u8>>) {
        let note = Note::new();
        let mut options = overrides.clone();
        options.extend(note.options());
        let ahead = self.compile_with(program, options);
        (ahead, note.read())
    }

    fn compile_with(
        &self,
        program: &Program,
        mut overrides: BTreeMap<String, OptionValue>,
    ) -> Result<Ahead> {
        let there = self.devices().len();
        let wanted = program.mesh.as_ref().map_or(1, Mesh::devices);
        if wanted != there {
            return Err(Error::config(format!(
                "the mesh has {wanted} devices, the topology {there}"
            )));
        }
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

/// A folder in which the compiler writes down what it made, for as long as it is wanted.
struct Note(PathBuf);

impl Note {
    fn new() -> Note {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("kiln-compile-{}-{number}", std::process::id());
        Note(std::env::temp_dir().join(name))
    }

    /// Options that change nothing but what is written down.
    fn options(&self) -> [(String, OptionValue); 2] {
        [
            (
                "xla_dump_to".to_owned(),
                OptionValue::Str(self.0.display().to_string()),
            ),
            ("xla_dump_hlo_as_proto".to_owned(), OptionValue::Bool(true)),
        ]
    }

    /// The module with its buffers among the files, the largest where there are several.
    fn read(&self) -> Option<Vec<u8>> {
        let files = std::fs::read_dir(&self.0).ok()?.flatten();
        let modules = files.filter(|file| {
            let name = file.file_name();
            name.to_string_lossy()
                .ends_with("after_optimizations.hlo.pb")
        });
        let size = |file: &std::fs::DirEntry| file.metadata().map_or(0, |m| m.len());
        std::fs::read(modules.max_by_key(size)?.path()).ok()
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        // where that fails the system clears its temporary folder itself some day
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
