//! Programs on a plugin: compiled once, run many times.

use super::program::{Program, Slot};
use crate::error::{Context, Error, Result};
use crate::pjrt::{
    Buffer, Cache, CacheOutcome, Client, CompileOptions, Executable, Input, OptionValue, Port,
    ProgramIo,
};
use crate::plugins::compile_overrides;
use crate::types::DType;
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
}

/// A program ready to run on the client's first device.
#[derive(Debug)]
pub struct Compiled {
    executable: Executable,
    inputs: Vec<Slot>,
    outputs: Vec<Slot>,
    /// For each argument whether a result takes its place.
    donated: Vec<bool>,
    /// For each result the argument whose place it takes.
    replaces: Vec<Option<usize>>,
    /// Time that compiling took.
    pub took: Duration,
    /// Whether the executable came from the cache; absent when none is used.
    pub cached: Option<bool>,
}

impl Runtime {
    /// Compile a program, or fetch it from the cache.
    ///
    /// # Errors
    /// What the plugin says of the program.
    pub fn compile(&self, program: &Program) -> Result<Compiled> {
        let start = Instant::now();
        let port = |slot: &Slot| Port {
            name: slot.name.clone(),
            ty: slot.ty.clone(),
        };
        let io = ProgramIo {
            inputs: program.inputs.iter().map(port).collect(),
            outputs: program.outputs.iter().map(port).collect(),
        };
        let api = self.client.plugin().api_version();
        let overrides = compile_overrides(self.client.platform(), api, self.compute);
        let overrides = overrides
            .iter()
            .map(|(name, value)| ((*name).to_owned(), OptionValue::Str((*value).to_owned())));
        let options = CompileOptions {
            overrides: overrides.collect(),
            ..CompileOptions::default()
        };
        let (executable, cached) = match &self.cache {
            None => (self.client.compile(&program.text, &options, io)?, None),
            Some(cache) => {
                let (executable, outcome) =
                    cache.compile(&self.client, &program.text, &options, io)?;
                (executable, Some(matches!(outcome, CacheOutcome::Hit)))
            }
        };
        let place = |slot: &Slot| program.inputs.iter().position(|i| i.name == slot.name);
        let replaces: Vec<Option<usize>> = program.outputs.iter().map(place).collect();
        Ok(Compiled {
            executable,
            donated: (0..program.inputs.len())
                .map(|k| replaces.contains(&Some(k)))
                .collect(),
            replaces,
            inputs: program.inputs.clone(),
            outputs: program.outputs.clone(),
            took: start.elapsed(),
            cached,
        })
    }
}

impl Compiled {
    /// The executable itself, for its memory and costs.
    pub fn executable(&self) -> &Executable {
        &self.executable
    }

    /// Arguments in order.
    pub fn inputs(&self) -> &[Slot] {
        &self.inputs
    }

    /// Results in order.
    pub fn outputs(&self) -> &[Slot] {
        &self.outputs
    }

    /// Run with these arguments, taking those that results replace out of `state`. The results that
    /// replace them are put back; the others are returned, in order. Returns at once.
    ///
    /// # Errors
    /// When an argument does not fit, or the plugin refuses. The donated part of the state is lost then.
    pub fn run<'a>(
        &self,
        state: &mut [Option<Buffer>],
        others: impl IntoIterator<Item = &'a Buffer>,
    ) -> Result<Vec<Buffer>> {
        let taken: Result<Vec<Option<Buffer>>> = state
            .iter_mut()
            .zip(&self.donated)
            .zip(&self.inputs)
            .map(|((buffer, donated), slot)| match (donated, &buffer) {
                (true, Some(_)) => Ok(buffer.take()),
                (false, Some(_)) => Ok(None),
                (_, None) => Err(Error::other(format!(
                    "{} was lost in a failed step",
                    slot.name
                ))),
            })
            .collect();
        let kept = state.iter().zip(taken?);
        let from_state = kept.map(|(own, taken)| match (taken, own) {
            (Some(buffer), _) => Some(Input::Donate(buffer)),
            (None, Some(buffer)) => Some(Input::Keep(buffer)),
            (None, None) => None,
        });
        let mut arguments: Vec<Input<'_>> = from_state.flatten().collect();
        for buffer in others {
            arguments.push(Input::Keep(buffer));
        }
        let results = self.executable.execute1(arguments).context("executing")?;
        let mut free = Vec::new();
        for (place, buffer) in self.replaces.iter().zip(results) {
            match place {
                Some(place) => state[*place] = Some(buffer),
                None => free.push(buffer),
            }
        }
        Ok(free)
    }
}
