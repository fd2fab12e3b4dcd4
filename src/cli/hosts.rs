//! `kiln hosts`.

use super::join::{self, Among, Peers};
use super::resolve::resolve;
use super::runtime::{MeshArgs, PluginArgs};
use super::signals::Interrupts;
use anyhow::{Result, bail};
use kiln::error::Error;
use kiln::experiment::Experiment;
use kiln::hosts::{Member, ranges};
use kiln::shard::Rows;
use kiln::train::{Seen, preflight};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Meet the other hosts of a run without training: who is missing, what differs, and which rows each host reads
#[derive(clap::Args)]
#[command(
    after_help = "Start it on every host, with the flags that `kiln train` will get. The hosts meet, compare their \
                        configuration, binary, plugin and data, and each reads its own rows of the first batches and \
                        prints a hash of each.\n\n\
                        On platform cpu no client is made: the devices of --devices are shared out evenly, as they would \
                        be on a cluster. Elsewhere the clients are made, and find each other.\n\n\
                        KILN_JOB_TOKEN, the same on all hosts, keeps others out; Slurm's job number serves as one.\n\n\
                        Examples:\n  \
                        $ srun kiln hosts configs/mae_vit_l16_in1k.toml --platform cuda\n  \
                        $ kiln hosts configs/demo_vit.toml --devices 8 --rules fsdp_tp --mesh model=2 \
                        --coordinator node0:9321 --process 1 --processes 4"
)]
pub struct Hosts {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Batches of which this host reads its rows
    #[arg(long, value_name = "N", default_value_t = 1)]
    batches: u64,
    #[command(flatten)]
    at: PluginArgs,
    #[command(flatten)]
    over: MeshArgs,
    #[command(flatten)]
    among: Among,
}

/// The part of a host in the mesh.
struct Part {
    /// For people: `data=8, this host's devices are 2, 3 of it`.
    words: String,
    rows: Rows,
}

impl Hosts {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let signals = Interrupts::catch("opening the data")?;
        let plan = Experiment::load(&self.config, &self.sets, &resolve)?;
        let over = self.over.or(&plan.config.runtime);
        let hosts = self.among.join(&plan, (&self.at, &over), &signals)?;
        signals.doing("reading");
        join::together(hosts, |hosts| self.look(&plan, over, hosts, out))?;
        Ok(ExitCode::SUCCESS)
    }

    fn look(
        &self,
        plan: &Experiment,
        over: MeshArgs,
        hosts: Option<&Member>,
        out: &mut dyn Write,
    ) -> Result<()> {
        match hosts.map(Member::place) {
            None => writeln!(out, "one host")?,
            Some(place) => writeln!(
                out,
                "host {} of {} (by {}, coordinator {}): all have met, and agree on configuration, binary, plugin and data",
                place.process, place.processes, place.by, place.coordinator
            )?,
        }
        let said = &plan.config.runtime;
        let platform = self.at.platform.as_deref().unwrap_or(&said.platform);
        let part = match platform {
            "cpu" => self.drawn(plan, &over, hosts)?,
            _ => self.real(plan, over, hosts, platform)?,
        };
        let batch = plan.config.train.batch;
        writeln!(out, "mesh {}", part.words)?;
        writeln!(
            out,
            "rows {} of each batch of {batch} are read here, of {}",
            part.rows.describe(),
            plan.examples.describe()
        )?;
        let mut told = Ok(());
        let mut tell = |seen: Seen| {
            let Seen {
                batch,
                row,
                sample,
                digest,
            } = seen;
            let line = writeln!(out, "batch {batch} row {row} sample {sample} {digest}");
            if told.is_ok() {
                told = line;
            }
        };
        preflight(plan, &part.rows, self.batches, &mut tell)?;
        Ok(told?)
    }

    /// The part that this host would have of a cluster with so many devices.
    fn drawn(&self, plan: &Experiment, over: &MeshArgs, hosts: Option<&Member>) -> Result<Part> {
        let (process, processes) = hosts.map_or((0, 1), |hosts| {
            (hosts.place().process, hosts.place().processes)
        });
        let devices = over.devices.unwrap_or(processes);
        if devices == 0 || !devices.is_multiple_of(processes) {
            bail!(Error::config(format!(
                "--devices {devices}: does not divide among {processes} hosts"
            )));
        }
        let layout = over.laid_out(devices, 1)?;
        let each = devices / processes;
        let places: Vec<usize> = (process * each..(process + 1) * each).collect();
        let recipe = plan.recipe(Some(&layout));
        Ok(Part {
            words: words(&layout.mesh().describe(), &places),
            rows: recipe.rows(places)?,
        })
    }

    /// The part that this host has of the devices that there are.
    fn real(
        &self,
        plan: &Experiment,
        mut over: MeshArgs,
        hosts: Option<&Member>,
        platform: &str,
    ) -> Result<Part> {
        over.peers = hosts.map(|hosts| Peers::of(hosts, platform)).transpose()?;
        let said = &plan.config.runtime;
        let compute = plan.config.train.dtype.into();
        let runtime = self
            .at
            .open_over(said.plugin.as_deref(), &said.platform, compute, &over)?;
        let places: Vec<usize> = runtime.devices()?.into_iter().map(|d| d.0).collect();
        let mesh = runtime
            .mesh()
            .map_or("of 1 device".to_owned(), |m| m.describe());
        let recipe = plan.recipe(runtime.layout.as_ref());
        Ok(Part {
            words: words(&mesh, &places),
            rows: recipe.rows(places)?,
        })
    }
}

fn words(mesh: &str, places: &[usize]) -> String {
    let places = ranges(places.iter().copied());
    format!("{mesh}, of which this host has devices {places}")
}
