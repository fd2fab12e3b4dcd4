//! `kiln compile`.

mod refused;
mod watch;

use super::runtime::Over;
use anyhow::{Context, Result, bail};
use kiln::config;
use kiln::inspect::{Report, Subject};
use kiln::pjrt::Plugin;
use kiln::plan::RunConfig;
use kiln::plugins::{Found, find, find_or_fetch};
use kiln::shard::Layout;
use kiln::train::{Ahead, Foundry, Program, Recipe, Target, claim, store, store_report};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;
use watch::tell;

/// Exit code of a program that does not fit.
const DOES_NOT_FIT: u8 = 3;

/// Compile a configuration's training step for devices that are not there, and tell what it takes
#[derive(clap::Args)]
#[command(
    after_help = "Prints what the step takes of each device: memory (and whether it fits), work, traffic by kind and mesh axis. \
                        Exit code 3: it compiles, or would, but does not fit.\n\n\
                        The directory of --out gets executable.bin, manifest.json (all that decides the program, by name), \
                        module.hlo.pb (the optimised HloModuleProto), step.mlir and report.json. `kiln train --executable DIR` takes \
                        it in place of compiling; learning rate, step and seed are inputs of the step, so that another schedule \
                        needs no other program.\n\n\
                        `kiln plugin fetch tpu` (or cuda) brings the compiler; no such device is needed.\n\n\
                        Examples:\n  \
                        $ kiln compile configs/mae_vit_l16_in1k.toml --topology v5e:16x16 --set train.layers=scan\n  \
                        $ kiln compile configs/t5_1_1_xl_c4.toml --topology v5p:4x4x8 --rules fsdp_tp --out compiled/xl\n  \
                        $ kiln compile configs/mae_vit_l16_in1k.toml --topology v5e:16x16 --slices 2 --rules two_slices\n  \
                        $ kiln compile configs/mae_vit_l16_in1k.toml --topology h100:1x1x8\n  \
                        $ kiln compile configs/demo_mae.toml --topology cpu:8 --out compiled/demo"
)]
pub struct Compile {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Devices to compile for: chips of v4, v5e, v5p, v6e or tpu7x (v5e:16x16, v5p:8x8x16), groups x hosts x devices of
    /// a100, h100 or h200 (h100:1x1x8), or cpu:N
    #[arg(long, value_name = "NAME:SIZE")]
    topology: String,
    /// Slices of that topology, joined by the data centre's network
    #[arg(long, value_name = "N", default_value_t = 1)]
    slices: usize,
    /// Rules that say how values lie over the devices: a file, or dp, fsdp, fsdp_tp, fsdp_tp_sp, two_slices [default: fsdp]
    #[arg(long, value_name = "FILE|NAME")]
    rules: Option<String>,
    /// Size of one axis of the mesh, in place of the rule file's; may be given more than once
    #[arg(long = "mesh", value_name = "AXIS=SIZE", value_parser = super::runtime::axis)]
    mesh: Vec<(String, usize)>,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Directory for the executable, the module and the report
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Tell the tensors that fill the memory even when it fits; compiles twice
    #[arg(long)]
    tensors: bool,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// PJRT plugin: a file, or a name that `kiln plugin list` knows
    #[arg(long, value_name = "FILE|NAME")]
    plugin: Option<PathBuf>,
    /// Compile in this process, which is watched by another
    #[arg(long, hide = true)]
    watched: bool,
}

/// What is compiled, and for what.
struct Job {
    said: RunConfig,
    target: Target,
    foundry: Foundry,
    layout: Option<Layout>,
    program: Program,
    model_flops: f64,
}

impl Compile {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        if self.watched {
            return watch::watched(self.compile(out));
        }
        // what is plainly wrong is told without another process
        let (said, _) = config::load::<RunConfig>(&self.config, &self.sets)?;
        let target = Target::parse(&self.topology, self.slices)?;
        self.over(&said).layout(target.devices, target.slices)?;
        if let Some(dir) = &self.out {
            claim(dir)?;
        }
        let found = self.find(&target)?;
        let environment = found.entry.map(|entry| entry.environment());
        watch::watch(&environment.unwrap_or_default(), out)
    }

    fn find(&self, target: &Target) -> Result<Found> {
        let explicit = self.plugin.as_deref();
        let found = match target.platform {
            "cpu" => find_or_fetch("cpu", explicit, None, &mut super::say)?,
            platform => find(platform, explicit, None)?, // hundreds of megabytes are fetched when asked for
        };
        match found.entry {
            Some(entry) if entry.platform != target.platform => bail!(
                "--topology {}: wants a plugin for {}, but {} names one for {}: {}",
                target.name,
                target.platform,
                found.how,
                entry.platform,
                found.path.display()
            ),
            _ => Ok(found),
        }
    }

    fn over(&self, said: &RunConfig) -> Over {
        let over = Over {
            rules: self.rules.clone(),
            mesh: self.mesh.clone(),
            ..Over::default()
        };
        over.or(&said.runtime)
    }

    fn job(&self) -> Result<Job> {
        let (said, _) = config::load::<RunConfig>(&self.config, &self.sets)?;
        let target = Target::parse(&self.topology, self.slices)?;
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
        let layout = match target.devices > 1 || over.rules.is_some() {
            true => Some(over.layout(target.devices, target.slices)?),
            false => None,
        };
        let start = Instant::now();
        let recipe = Recipe::of(&said, layout.as_ref())?;
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
        Ok(Job {
            model_flops: recipe.model.flops_per_example() * said.train.batch as f64,
            said,
            target,
            foundry,
            layout,
            program,
        })
    }

    fn compile(&self, out: &mut dyn Write) -> Result<ExitCode> {
        let job = self.job()?;
        let overrides = job.foundry.overrides(job.said.train.dtype.into());
        let subject = self.subject(&job);
        let report = match job.foundry.compile(&job.program, &overrides, &[]) {
            Ok(ahead) => {
                let (mut report, _) = subject.compiled(&ahead, job.model_flops)?;
                if report.fits == Some(false) || self.tensors {
                    refused::explain(&job.foundry, &job.program, &subject, &mut report);
                }
                self.store(&job, &ahead, &report)?;
                report
            }
            Err(error) => {
                let message = error.chain();
                let Some(temporaries) = kiln::inspect::bytes_refused(&message) else {
                    bail!("{message}");
                };
                let mut report = subject.refused(temporaries);
                refused::explain(&job.foundry, &job.program, &subject, &mut report);
                if let Some(dir) = &self.out {
                    store_report(dir, &serde_json::to_value(&report)?)?;
                }
                report
            }
        };
        match self.json {
            true => writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?,
            false => write!(out, "{report}")?,
        }
        Ok(match report.fits {
            Some(false) => ExitCode::from(DOES_NOT_FIT),
            _ => ExitCode::SUCCESS,
        })
    }

    fn subject<'a>(&self, job: &'a Job) -> Subject<'a> {
        // XLA's allocator takes three quarters of a GPU's memory unless it is told otherwise
        let gpu = job.target.gpu.map(|gpu| gpu.memory / 4 * 3);
        let first = job.foundry.devices().first();
        Subject {
            name: self
                .config
                .file_stem()
                .unwrap_or_default()
                .display()
                .to_string(),
            config: &job.said,
            target: &job.target,
            device: first.map_or_else(String::new, |device| device.kind.clone()),
            limit: gpu.or_else(|| job.foundry.memory_limit()),
            layout: job.layout.as_ref(),
            program: &job.program,
        }
    }

    fn store(&self, job: &Job, ahead: &Ahead, report: &Report) -> Result<()> {
        let Some(dir) = &self.out else {
            return Ok(());
        };
        let table = toml::Table::try_from(&job.said).context("writing the configuration")?;
        let overrides = job.foundry.overrides(job.said.train.dtype.into());
        let layout = job.layout.as_ref();
        let fingerprint = job
            .foundry
            .fingerprint(&job.program, layout, &overrides, &table)?;
        let report = serde_json::to_value(report)?;
        let name = job.target.name.as_str();
        store(dir, (name, &job.program), ahead, fingerprint, &report)?;
        tell(&format!("the program lies in {}", dir.display()));
        Ok(())
    }
}
