//! Compiling a configuration's step for devices that are not there: what `compile`, `inspect`, `diff` and `plan` share.

use super::child_process::tell;
use super::runtime::MeshArgs;
use anyhow::{Result, bail};
use kiln::aot::{Ahead, Foundry, Target};
use kiln::config;
use kiln::error::Error;
use kiln::experiment::RunConfig;
use kiln::inspect::{Buffers, Inspection, OwnPrices, Report, Subject, bytes_refused};
use kiln::pjrt::{OptionValue, Plugin};
use kiln::plugins::{Found, find, find_or_fetch};
use kiln::runtime::places;
use kiln::shard::Partitioner;
use kiln::step::{Program, TrainStepSpec};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How values lie over the devices, and which compiler is asked.
#[derive(clap::Args, Clone, Debug)]
pub struct TargetArgs {
    /// Slices of that topology, joined by the data centre's network
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub slices: usize,
    /// Rules that say how values lie over the devices: a file, or dp, fsdp, hsdp, fsdp_tp, fsdp_tp_sp, two_slices, fsdp_cp, fsdp_ep, fsdp_tp_ep, pipeline [default: the configuration's, else fsdp]
    #[arg(long, value_name = "FILE|NAME")]
    pub rules: Option<String>,
    /// Size of one axis of the mesh, in place of the rule file's; may be given more than once
    #[arg(long = "mesh", value_name = "AXIS=SIZE", value_parser = super::runtime::axis)]
    pub mesh: Vec<(String, usize)>,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub sets: Vec<String>,
    /// PJRT plugin: a file, or a name that `kiln plugin list` knows
    #[arg(long, value_name = "FILE|NAME")]
    pub plugin: Option<PathBuf>,
    /// Compile in this process, which is watched by another
    #[arg(long, hide = true)]
    pub watched: bool,
}

/// What is compiled, and for what.
pub struct Job {
    /// Name of the configuration.
    pub name: String,
    /// What it says.
    pub said: RunConfig,
    /// The devices.
    pub target: Target,
    /// Their compiler.
    pub foundry: Foundry,
    /// How values lie over them.
    pub layout: Option<Partitioner>,
    /// The traced step.
    pub program: Program,
    /// Operations of the model's products in a step.
    pub model_flops: f64,
    /// Examples of an epoch, where the user says.
    pub epoch: Option<usize>,
    /// Prices that the user names.
    pub prices: OwnPrices,
}

/// What came of it.
pub enum Made {
    /// A program, and what is in it.
    Program(Box<Ahead>, Box<Inspection>),
    /// It does not fit.
    Refused(Box<Report>),
}

impl TargetArgs {
    /// Say what is plainly wrong before another process is started; the environment that the compiler wants.
    pub fn check(
        &self,
        config: &Path,
        topology: &str,
    ) -> Result<Vec<(&'static str, &'static str)>> {
        let (said, _) = config::load::<RunConfig>(config, &self.sets)?;
        let target = Target::parse(topology, self.slices)?;
        self.over(&said).layout(target.devices, target.slices)?;
        let entry = self.find(&target)?.entry;
        Ok(entry.map(|entry| entry.environment()).unwrap_or_default())
    }

    fn find(&self, target: &Target) -> Result<Found> {
        let explicit = self.plugin.as_deref();
        let found = match target.platform {
            "cpu" => find_or_fetch("cpu", explicit, None, &mut super::say)?,
            platform => find(platform, explicit, None)?, // hundreds of megabytes are fetched when asked for
        };
        match found.entry {
            Some(entry) if entry.platform != target.platform => bail!(Error::config(format!(
                "--topology {}: wants a plugin for {}, but {} names one for {}: {}",
                target.name,
                target.platform,
                found.how,
                entry.platform,
                found.path.display()
            ))),
            _ => Ok(found),
        }
    }

    fn over(&self, said: &RunConfig) -> MeshArgs {
        let over = MeshArgs {
            rules: self.rules.clone(),
            mesh: self.mesh.clone(),
            ..MeshArgs::default()
        };
        over.or(&said.runtime)
    }

    /// Trace the step, and make its compiler ready.
    pub fn job(&self, config: &Path, topology: &str) -> Result<Job> {
        let (said, _) = config::load::<RunConfig>(config, &self.sets)?;
        let target = Target::parse(topology, self.slices)?;
        let plugin = Plugin::load(&self.find(&target)?.path).map_err(|error| {
            let message = error.chain();
            match message.contains("lockfile") {
                true => anyhow::anyhow!(
                    "another process of this machine uses libtpu; wait for its end, and remove its lock file only when it has died: {message}"
                ),
                false => anyhow::anyhow!("{message}"),
            }
        })?;
        let foundry = Foundry::open(&plugin, &target)?;
        let over = self.over(&said);
        let layout = over.layout(target.devices, target.slices)?;
        let start = Instant::now();
        let recipe = TrainStepSpec::of(&said, layout.as_ref());
        let recipe = config::blame(recipe, config, &self.sets)?.on(target.platform);
        let program = recipe.step()?;
        let over = program
            .mesh
            .as_ref()
            .map_or(String::new(), |mesh| format!(", {}", mesh.describe()));
        tell(&format!(
            "{} operations traced in {:.2} s; compiling for {} devices{over}",
            program.operations,
            start.elapsed().as_secs_f64(),
            target.devices
        ));
        let first = foundry.devices().first();
        let missing = first.and_then(|device| recipe.missing_products(&device.kind));
        if let Some(missing) = missing {
            tell(&missing);
        }
        Ok(Job {
            name: config.file_stem().unwrap_or_default().display().to_string(),
            model_flops: recipe.model.flops_per_example() * said.train.batch.get() as f64,
            said,
            target,
            foundry,
            layout,
            program,
            epoch: None,
            prices: OwnPrices::default(),
        })
    }
}

impl Job {
    /// Compile it, and look into it.
    pub fn make(&self) -> Result<Made> {
        let (ahead, dump) = self.foundry.compile(&self.program, &self.overrides());
        // where the compiler's note is missing or strange, what it would tell is missing
        let buffers = dump.and_then(|dump| Buffers::parse(&dump).ok());
        let subject = self.subject()?;
        match ahead {
            Ok(ahead) => {
                let mut inspection = subject.inspect(&ahead, buffers.as_ref(), self.model_flops)?;
                let report = &mut inspection.report;
                if report.fits == Some(false) {
                    report.advice = subject.advice(&report.memory, &report.held);
                }
                Ok(Made::Program(Box::new(ahead), Box::new(inspection)))
            }
            Err(error) => {
                let message = error.chain();
                let Some(temporaries) = bytes_refused(&message) else {
                    bail!("{message}");
                };
                let mut report = subject.refused(temporaries);
                report.held = buffers.map(|b| b.held()).unwrap_or_default();
                report.advice = subject.advice(&report.memory, &report.held);
                Ok(Made::Refused(Box::new(report)))
            }
        }
    }

    /// Options that it is compiled with.
    pub fn overrides(&self) -> BTreeMap<String, OptionValue> {
        let own = &self.said.runtime.options;
        self.foundry.overrides(self.said.train.dtype.into(), own)
    }

    fn subject(&self) -> Result<Subject<'_>> {
        let places = match &self.program.mesh {
            Some(mesh) => places(mesh, self.foundry.devices())?,
            None => Vec::new(),
        };
        // XLA's allocator takes three quarters of a GPU's memory unless it is told otherwise
        let gpu = self.target.gpu.map(|gpu| gpu.memory / 4 * 3);
        let first = self.foundry.devices().first();
        Ok(Subject {
            name: self.name.clone(),
            config: &self.said,
            target: &self.target,
            device: first.map_or_else(String::new, |device| device.kind.clone()),
            limit: gpu.or_else(|| self.foundry.memory_limit()),
            layout: self.layout.as_ref(),
            program: &self.program,
            places,
            steps: {
                let train = &self.said.train;
                let batches = train.batches().ok();
                batches.and_then(|batches| train.length.steps(&batches, self.epoch).ok())
            },
            prices: self.prices,
        })
    }
}
