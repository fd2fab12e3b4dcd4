//! Programs on a plugin: compiled once, run many times.

use crate::error::{Context, Error, Result};
use crate::pjrt::{
    Cache, CacheOutcome, Client, CompileOptions, Device, Executable, Input, OptionValue, Port,
    ProgramIo,
};
use crate::plugins::{TOOLKIT_OPTION, toolkit_of};
use crate::runtime::GlobalArray;
use crate::runtime::assignment;
use crate::runtime::compile_overrides;
use crate::shard::{Mesh, Partitioner};
use crate::step::{Program, TensorSpec};
use crate::types::DType;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// A client with what every compilation on it needs.
#[derive(Debug)]
pub struct Runtime {
    /// The plugin's devices.
    pub client: Client,
    /// Where executables are kept between runs.
    pub cache: Option<Cache>,
    /// Element type in which layers compute: some plugins want other options for bf16.
    pub compute: DType,
    /// The mesh that programs run over; one device without.
    pub layout: Option<Partitioner>,
    /// Options of the compiler that the user asks for, by XLA's name of each.
    pub options: BTreeMap<String, OptionValue>,
}

/// A program ready to run: on its mesh, or on the client's first device.
#[derive(Debug)]
pub struct Compiled {
    executable: Executable,
    inputs: Vec<TensorSpec>,
    outputs: Vec<TensorSpec>,
    /// For each argument whether a result takes its place.
    donated: Vec<bool>,
    /// For each result the argument whose place it takes.
    replaces: Vec<Option<usize>>,
    mesh: Option<Mesh>,
    /// Where in the mesh each of the executable's devices stands.
    places: Vec<usize>,
    /// Time that compiling took.
    pub took: Duration,
    /// Whether the executable came from the cache; absent when none is used.
    pub cached: Option<CacheOutcome>,
}

impl Runtime {
    /// The mesh that programs run over, where there is one.
    pub fn mesh(&self) -> Option<&Mesh> {
        self.layout.as_ref().map(Partitioner::mesh)
    }

    /// Options that a program is compiled with: those that the plugin wants, and the user's.
    pub fn overrides(&self) -> BTreeMap<String, OptionValue> {
        let api = self.client.plugin().api_version();
        let mut overrides = compile_overrides(self.client.platform(), api, self.compute);
        overrides.extend(self.options.clone());
        overrides
    }

    /// Whether other processes have devices of the client too.
    pub fn is_shared(&self) -> bool {
        self.client.device_ids().len() > self.client.devices().len()
    }

    /// The devices of this process that programs run on, each with its place in the mesh.
    ///
    /// # Errors
    /// When the mesh has more devices than there are.
    pub fn devices(&self) -> Result<Vec<(usize, Device)>> {
        let own = self.client.devices();
        let Some(mesh) = self.mesh() else {
            let first = own.into_iter().next().map(|device| vec![(0, device)]);
            return first.ok_or_else(|| Error::other("the plugin has no device"));
        };
        let ids = assignment(mesh, self.client.descriptions())?;
        let place = |device: Device| {
            let place = ids.iter().position(|id| *id == device.id());
            place.map(|place| (place, device))
        };
        let mut devices: Vec<(usize, Device)> = own.into_iter().filter_map(place).collect();
        devices.sort_by_key(|d| d.0);
        Ok(devices)
    }

    /// Compile a program, or fetch it from the cache.
    ///
    /// # Errors
    /// What the plugin says of the program.
    pub fn compile(&self, program: &Program) -> Result<Compiled> {
        let start = Instant::now();
        let mesh = program.mesh.as_ref();
        let io = program.io();
        let mut overrides = self.overrides();
        if let Some(folder) = toolkit_of(self.client.platform()) {
            let folder = OptionValue::Str(folder.display().to_string());
            overrides.insert(TOOLKIT_OPTION.to_owned(), folder);
        }
        let options = CompileOptions {
            overrides,
            partitions: mesh.map_or(1, Mesh::devices),
            device_assignment: match mesh {
                Some(mesh) => assignment(mesh, self.client.descriptions())?,
                None => Vec::new(),
            },
            ..CompileOptions::default()
        };
        let (executable, cached) = match &self.cache {
            None => (self.client.compile(&program.text, &options, io)?, None),
            Some(cache) => {
                let (executable, outcome) =
                    cache.compile(&self.client, &program.text, &options, io)?;
                (executable, Some(outcome))
            }
        };
        self.ready(program, executable, cached, start)
    }

    /// What runs a program on an executable of it, made since `start`.
    pub(crate) fn ready(
        &self,
        program: &Program,
        executable: Executable,
        cached: Option<CacheOutcome>,
        start: Instant,
    ) -> Result<Compiled> {
        let place = |slot: &TensorSpec| program.inputs.iter().position(|i| i.name == slot.name);
        let replaces: Vec<Option<usize>> = program.outputs.iter().map(place).collect();
        Ok(Compiled {
            executable,
            donated: (0..program.inputs.len())
                .map(|k| replaces.contains(&Some(k)))
                .collect(),
            replaces,
            inputs: program.inputs.clone(),
            outputs: program.outputs.clone(),
            mesh: program.mesh.clone(),
            places: self.devices()?.into_iter().map(|d| d.0).collect(),
            took: start.elapsed(),
            cached,
        })
    }
}

impl Program {
    /// What the program takes and gives on each device.
    pub(crate) fn io(&self) -> ProgramIo {
        let port = |slot: &TensorSpec| Port {
            name: slot.name.clone(),
            ty: match (&slot.spec, &self.mesh) {
                (Some(spec), Some(mesh)) => spec.local(&slot.ty, mesh),
                _ => slot.ty.clone(),
            },
        };
        ProgramIo {
            inputs: self.inputs.iter().map(port).collect(),
            outputs: self.outputs.iter().map(port).collect(),
        }
    }
}

impl Compiled {
    /// The executable itself, for its memory and costs.
    pub fn executable(&self) -> &Executable {
        &self.executable
    }

    /// Arguments in order.
    pub fn inputs(&self) -> &[TensorSpec] {
        &self.inputs
    }

    /// Results in order.
    pub fn outputs(&self) -> &[TensorSpec] {
        &self.outputs
    }

    /// Run with these arguments, taking those that results replace out of `state`. The results that
    /// replace them are put back; the others are returned, in order. Returns at once.
    ///
    /// # Errors
    /// When an argument does not fit, or the plugin refuses. The donated part of the state is lost then.
    pub fn run<'a>(
        &self,
        state: &mut [Option<GlobalArray>],
        others: impl IntoIterator<Item = &'a GlobalArray>,
    ) -> Result<Vec<GlobalArray>> {
        let taken: Result<Vec<Option<GlobalArray>>> = state
            .iter_mut()
            .zip(&self.donated)
            .zip(&self.inputs)
            .map(|((value, donated), slot)| match (donated, &value) {
                (true, Some(_)) => Ok(value.take()),
                (false, Some(_)) => Ok(None),
                (_, None) => Err(Error::other(format!(
                    "{} was lost in a failed step",
                    slot.name
                ))),
            })
            .collect();
        let devices = self.executable.devices().len();
        let mut arguments: Vec<Vec<Input<'_>>> = (0..devices).map(|_| Vec::new()).collect();
        for (own, taken) in state.iter().zip(taken?) {
            match (taken, own) {
                (Some(value), _) => {
                    let donated = value.into_shards().into_iter().map(Input::Donate);
                    arguments
                        .iter_mut()
                        .zip(donated)
                        .for_each(|(list, x)| list.push(x));
                }
                (None, Some(value)) => keep(&mut arguments, value),
                (None, None) => {}
            }
        }
        others
            .into_iter()
            .for_each(|value| keep(&mut arguments, value));
        let results = self.executable.execute(arguments).context("executing")?;
        let mut by_device: Vec<_> = results.into_iter().map(Vec::into_iter).collect();
        let mut free = Vec::new();
        for (slot, place) in self.outputs.iter().zip(&self.replaces) {
            let shards = by_device.iter_mut().filter_map(Iterator::next);
            let lie = self.mesh.clone().zip(slot.spec.clone());
            let value = GlobalArray::new(
                slot.ty.clone(),
                lie,
                self.places.iter().copied().zip(shards).collect(),
            );
            match place {
                Some(place) => state[*place] = Some(value),
                None => free.push(value),
            }
        }
        Ok(free)
    }
}

fn keep<'a>(arguments: &mut [Vec<Input<'a>>], value: &'a GlobalArray) {
    let shards = value.shards().map(Input::Keep);
    arguments
        .iter_mut()
        .zip(shards)
        .for_each(|(list, x)| list.push(x));
}
