//! `kiln compile`.

use super::runtime::Over;
use super::say;
use anyhow::{Context, Result, bail};
use kiln::config;
use kiln::pjrt::{Plugin, Topology, Value};
use kiln::plan::RunConfig;
use kiln::plugins::find;
use kiln::train::{Recipe, compile_ahead};
use kiln::types::Type;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Compile a configuration's training step for devices that are not there, and tell what it takes
#[derive(clap::Args)]
pub struct Compile {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Devices to compile for: v5e:16x16, v5p:8x8x16, v6e:16x16, tpu7x:4x4x4, ...
    #[arg(long, value_name = "NAME:SIZE")]
    topology: String,
    /// Slices of that topology, joined by the data centre's network
    #[arg(long, value_name = "N", default_value_t = 1)]
    slices: usize,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    #[command(flatten)]
    over: Over,
}

impl Compile {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let (said, _) = config::load::<RunConfig>(&self.config, &self.sets)?;
        let found = find("tpu", None, None)?;
        let environment = found.entry.map(|e| e.environment()).unwrap_or_default();
        if !environment.is_empty() {
            // the plugin reads them when it is loaded
            let program =
                std::env::current_exe().context("finding this program to start it anew")?;
            let status = Command::new(program)
                .args(std::env::args_os().skip(1))
                .envs(environment)
                .status()?;
            return Ok(ExitCode::from(status.code().unwrap_or(1) as u8));
        }
        let plugin = Plugin::load(&found.path)?;
        let mut options = Vec::new();
        if self.slices > 1 {
            options.push(("num_slices".to_owned(), Value::Int(self.slices as i64)));
        }
        if self.topology.ends_with(":1x1") {
            options.push((
                "chips_per_host_bounds".to_owned(),
                Value::Ints(vec![1, 1, 1]),
            ));
        }
        let topology = Topology::new(&plugin, &self.topology, &options)?;
        let devices = topology.devices().len();
        let layout = self.over.or(&said.runtime).layout(devices, self.slices)?;
        let start = Instant::now();
        let recipe = Recipe::of(&said, Some(&layout))?;
        let program = recipe.step()?;
        say(&format!(
            "{} operations traced in {:.2} s; compiling for {devices} devices, {}",
            program.operations,
            start.elapsed().as_secs_f64(),
            layout.mesh().describe()
        ));
        if let Ok(path) = std::env::var("KILN_MLIR") {
            std::fs::write(path, &program.text)?;
        }
        let local = |kind: &str| -> usize {
            let slots = program.inputs[..program.state].iter();
            let own = slots.filter(|s| s.name.starts_with("params/") == (kind == "params"));
            let bytes = own.map(|s| {
                let spec = s.spec.as_ref();
                spec.map_or(s.ty.clone(), |spec| spec.local(&s.ty, layout.mesh()))
            });
            bytes.map(|ty: Type| ty.bytes()).sum()
        };
        let ahead = match compile_ahead(&topology, &program, BTreeMap::new()) {
            Ok(ahead) => ahead,
            Err(error) => bail!("{}", error.chain()),
        };
        let gib = |bytes: f64| bytes / f64::from(1 << 30);
        let memory = ahead.program.memory_stats()?;
        let costs = ahead.program.cost_analysis()?;
        writeln!(out, "compile {:.1} s", ahead.took.as_secs_f64())?;
        writeln!(
            out,
            "parameters {:.3} GiB, optimizer {:.3} GiB, arguments {:.3}, temporaries {:.3}, peak {:.3} GiB",
            gib(local("params") as f64),
            gib(local("slots") as f64),
            gib(memory.arguments as f64),
            gib(memory.temporaries as f64),
            gib(memory.peak as f64)
        )?;
        for key in ["flops", "bytes accessed"] {
            writeln!(out, "{key} {:.4e}", costs.get(key).copied().unwrap_or(0.0))?;
        }
        if let Ok(path) = std::env::var("KILN_HLO") {
            std::fs::write(path, ahead.program.optimized_program()?)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
