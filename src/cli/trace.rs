//! `kiln trace`.

use super::runtime::MeshArgs;
use super::say;
use anyhow::{Context, Result};
use kiln::config;
use kiln::experiment::RunConfig;
use kiln::graph::without_locations;
use kiln::step::TrainStepSpec;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// Write down a configuration's training step as StableHLO, or on one page, without any plugin
#[derive(clap::Args)]
#[command(
    after_help = "Neither data nor a plugin is opened. The text is what `kiln train` hands to the compiler: one module, with \
                  the mesh and an explicit sharding of every argument, result, parameter use and stream between layers."
)]
pub struct Trace {
    /// Configuration file (TOML)
    config: PathBuf,
    /// A page instead: mesh, FLOPs, and every parameter with shape, axes, sharding and bytes
    #[arg(long)]
    digest: bool,
    /// Write each operation's module path and Rust line, too
    #[arg(long, conflicts_with = "digest")]
    locations: bool,
    /// File to write, instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Slices that the devices are in
    #[arg(long, value_name = "N", default_value_t = 1)]
    slices: usize,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    #[command(flatten)]
    over: MeshArgs,
}

impl Trace {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let (said, _) = config::load::<RunConfig>(&self.config, &self.sets)?;
        let over = self.over.or(&said.runtime);
        let devices = over.devices.unwrap_or(1);
        let layout = over.layout(devices, self.slices)?;
        let file = || self.config.display().to_string();
        let recipe = TrainStepSpec::of(&said, layout.as_ref());
        let recipe = config::blame(recipe, &self.config, &self.sets)?.on(&said.runtime.platform);
        let start = Instant::now();
        let text = match self.digest {
            true => recipe.digest(&file())?,
            false => {
                let program = recipe.step()?;
                let took = start.elapsed().as_secs_f64();
                say(&format!(
                    "{} operations traced and printed in {took:.2} s",
                    program.operations
                ));
                match self.locations {
                    true => program.text,
                    false => without_locations(&program.text),
                }
            }
        };
        match &self.out {
            Some(path) => std::fs::write(path, text).with_context(|| path.display().to_string())?,
            None => out.write_all(text.as_bytes())?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
