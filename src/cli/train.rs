//! `kiln train`.

use super::join::{self, Among, Peers};
use super::resolve::{resolve, step};
use super::runtime::{MeshArgs, PluginArgs};
use super::say;
use super::signals::Interrupts;
use anyhow::Result;

use kiln::experiment::{Aspect, Experiment, default_folder};
use kiln::hosts::Member;
use kiln::log::busy;
use kiln::machine::peak_resident;
use kiln::nn::ParamKind;
use kiln::train::{Phase, RunOptions, RunOutcome, run, told};
use std::io::Write;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Train what a configuration says, from the newest checkpoint in its directory or from scratch
#[derive(clap::Args)]
#[command(
    after_help = "The directory gets metrics.jsonl, tensorboard/, pictures/, loss.svg, step.mlir (the traced graph), \
                        config.toml (every default filled in) and checkpoints/.\n\n\
                        Ctrl-C, SIGTERM or SIGHUP saves a checkpoint and stops (a second one, a second later or more, stops at once); the same command goes \
                        on from there, with the same numbers as if it had not stopped. While the run compiles or evaluates there is \
                        nothing to save, and it stops at once. `kiln --help` lists the exit codes.\n\n\
                        Many hosts: start the same command on each. TPU slices need nothing more. Elsewhere give \
                        --coordinator, --process and --processes, or start it with srun, mpirun or as an indexed job of \
                        Kubernetes (scripts/launch). --out must lie on storage that all hosts share, to go on from \
                        checkpoints. `kiln hosts` tries all this without training.\n\n\
                        Examples:\n  \
                        $ kiln train configs/demo_vit.toml\n  \
                        $ kiln train configs/demo_vit.toml --set schedule.lr=5e-4 --set train.batch=256 --out runs/try2\n  \
                        $ kiln train configs/demo_mae.toml --steps 100\n  \
                        $ kiln train configs/demo_vit.toml --from 2000 --extend --set schedule.lr=5e-4\n  \
                        $ kiln train configs/demo_vit.toml --devices 8 --rules fsdp_tp --mesh model=4\n  \
                        $ kiln train configs/demo_vit.toml --platform cuda --coordinator node0:9321 --process 1 --processes 4"
)]
pub struct Train {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Directory of the run [default: runs/ and the configuration's name; the run's own for its config.toml]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Stop once the run has made this many steps, counted from its beginning; the schedule stays as the configuration says
    #[arg(long, value_name = "N")]
    steps: Option<u64>,
    /// Go on with other rates, another length or other numbers of the optimizer than the run began with
    #[arg(long)]
    extend: bool,
    /// Go on from the checkpoint of this step, such as 20 or step-00000020; later ones are set aside
    #[arg(long, value_name = "STEP", value_parser = step)]
    from: Option<u64>,
    /// Take the compiled step from this directory of `kiln compile --out`; refused when it is another program
    #[arg(long, value_name = "DIR")]
    executable: Option<PathBuf>,
    /// Profile these steps, such as 10-12: tensorboard/plugins/profile gets what the host did, and what the plugin tells of its
    /// devices where it has a profiler
    #[arg(long, value_name = "FIRST-LAST", value_parser = steps)]
    profile: Option<RangeInclusive<u64>>,
    /// Go on although this is different from before: data, classes, tokenizer, preprocessing; recorded in the checkpoints
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    accept: Vec<Aspect>,
    #[command(flatten)]
    at: PluginArgs,
    #[command(flatten)]
    over: MeshArgs,
    #[command(flatten)]
    among: Among,
}

/// `10-12`, or `10`.
fn steps(text: &str) -> Result<RangeInclusive<u64>, String> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), Ok(last)) if (1..=last).contains(&first) => Ok(first..=last),
        _ => Err(format!(
            "expected steps such as 10-12, the first one 1 or later, got `{text}`"
        )),
    }
}

impl Train {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let signals = Interrupts::catch("opening the data")?;
        let opening = busy("opening the data");
        let plan = Experiment::load(&self.config, &self.sets, &resolve)?;
        drop(opening);
        plan.stops_at(self.steps)?; // before a plugin is opened
        let own = || default_folder(&self.config);
        let dir = self.out.clone().unwrap_or_else(own);
        let said = &plan.config.runtime;
        let start = Instant::now();
        let compute = plan.config.train.dtype.into();
        let mut over = self.over.or(said);
        let hosts = self.among.join(&plan, (&self.at, &over), &signals)?;
        signals.doing("opening the plugin");
        let train = |hosts: Option<&Member>| {
            let platform = self.at.platform.as_deref().unwrap_or(&said.platform);
            over.peers = hosts.map(|hosts| Peers::of(hosts, platform)).transpose()?;
            let plugin = said.plugin.as_deref();
            let runtime = self.at.open_over(plugin, &said.platform, compute, &over)?;
            let orders = RunOptions {
                stop_at: self.steps,
                interrupted: &|| signals.asked(),
                phase: &|phase| match phase {
                    Phase::Preparing => signals.doing("preparing"),
                    Phase::Training => signals.stops("training", None),
                    Phase::Evaluating => signals.doing("evaluating"),
                },
                plugin: start.elapsed(),
                executable: self.executable.as_deref(),
                profile: self.profile.clone(),
                hosts,
                extend: self.extend,
                from: self.from,
                accept: &self.accept,
            };
            say(&introduction(&plan, &runtime, &dir));
            Ok(run(&plan, &runtime, &dir, &orders)?)
        };
        let (writes, ended) = join::together(hosts, train)?;
        if writes {
            match report(out, &plan, &ended, &dir) {
                // a terminal that has gone is what interrupted it, maybe
                Err(_) if ended.interrupted => {}
                told => told?,
            }
            if let Some(peak) = peak_resident() {
                say(&format!("peak resident memory {} MB", peak / 1_000_000));
            }
        }
        Ok(match ended.interrupted {
            true => ExitCode::from(super::exit::INTERRUPTED),
            false => ExitCode::SUCCESS,
        })
    }
}

/// What is about to run, in one line.
fn introduction(plan: &Experiment, runtime: &kiln::runtime::Runtime, dir: &Path) -> String {
    let own = plan
        .parameters
        .iter()
        .filter(|p| p.kind != ParamKind::Recorded);
    let parameters: usize = own.map(|p| p.ty.elements()).sum();
    let client = &runtime.client;
    let devices = client.devices();
    let over = match runtime.mesh() {
        Some(mesh) => format!("{} devices ({})", mesh.devices(), mesh.describe()),
        None => "1 device".to_owned(),
    };
    format!(
        "{}, {:.2} M parameters, {}, {} steps of {} on {} of {}, into {}",
        plan.model.family(),
        parameters as f64 / 1e6,
        plan.examples.describe(),
        plan.steps,
        plan.config.train.batch,
        over,
        devices[0].kind(),
        dir.display()
    )
}

fn report(out: &mut dyn Write, plan: &Experiment, ended: &RunOutcome, dir: &Path) -> Result<()> {
    let (step, dir) = (ended.step, dir.display());
    if ended.interrupted {
        writeln!(
            out,
            "interrupted; step {step} is saved in {dir}: the same command goes on from there"
        )?;
        return Ok(());
    }
    for text in &ended.texts {
        writeln!(out, "held-out text, gaps filled in as [own|true]: {text}")?;
    }
    match ended.means.is_empty() {
        true => writeln!(out, "done after {step} steps; see {dir}")?,
        false => writeln!(
            out,
            "done after {step} steps: held-out {}; see {dir}",
            told(&plan.examples, &ended.means)
        )?,
    }
    Ok(())
}
