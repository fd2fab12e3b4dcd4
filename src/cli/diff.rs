//! `kiln diff`.

use super::child_process;
use super::inspect::stored;
use super::target_args::{Made, TargetArgs};
use anyhow::{Context, Result, bail};
use kiln::error::Error;
use kiln::experiment::is_run;
use kiln::inspect::{Difference, Inspection, Limit};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Exit code of a step that grew beyond a limit.
const BEYOND: u8 = 4;

/// Compare two compiled steps: what changed, the largest movers first
#[derive(clap::Args)]
#[command(
    after_help = "A and B are configurations, which are compiled, or files that `kiln inspect --json` wrote, or pages of \
                        `kiln trace --digest`, which are compared with pages only. Without B, A is compared \
                        with itself as the --then flags have it. Exit code 4: a total grew beyond a limit of --fail-over.\n\n\
                        Examples:\n  \
                        $ kiln diff before.json after.json --fail-over peak=2%,collectives=0\n  \
                        $ kiln diff configs/tiny_mae.toml --topology v5e:2x2 --then-rules fsdp_tp\n  \
                        $ kiln diff configs/tiny_mae.toml --topology cpu:8 --then-set train.remat=none"
)]
pub struct Diff {
    /// Configuration (TOML), what `kiln inspect --json` wrote, a directory of `kiln compile --out`, or a page of `kiln trace --digest` (.md)
    a: PathBuf,
    /// The other one [default: A]
    b: Option<PathBuf>,
    /// Devices to compile for
    #[arg(long, value_name = "NAME:SIZE", default_value = "cpu:1")]
    topology: String,
    #[command(flatten)]
    aim: TargetArgs,
    /// Devices to compile B for [default: as A]
    #[arg(long, value_name = "NAME:SIZE")]
    then_topology: Option<String>,
    /// Slices of that topology, for B
    #[arg(long, value_name = "N")]
    then_slices: Option<usize>,
    /// Rules for B
    #[arg(long, value_name = "FILE|NAME")]
    then_rules: Option<String>,
    /// Size of one axis of B's mesh; may be given more than once
    #[arg(long, value_name = "AXIS=SIZE", value_parser = super::runtime::axis)]
    then_mesh: Vec<(String, usize)>,
    /// Change one key of B's configuration besides those of --set; may be given more than once
    #[arg(long, value_name = "KEY=VALUE")]
    then_set: Vec<String>,
    /// How much totals may grow, such as peak=2%,collectives=0: operations, flops, bytes, peak, collectives, step, code
    #[arg(long, value_name = "TOTAL=SHARE", value_delimiter = ',')]
    fail_over: Vec<Limit>,
    /// Print the difference as JSON
    #[arg(long)]
    json: bool,
}

impl Diff {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        if self.aim.watched {
            return child_process::watched(|| self.diff(out));
        }
        let mut environment = Vec::new();
        for (of, topology, aim) in self.sides() {
            if of.is_dir() {
                no_run(of)?;
            } else if !is(of, "json") && !is(of, "md") {
                environment.extend(aim.check(of, topology)?);
            }
        }
        child_process::watch(&environment, out)
    }

    /// What is compared, for which devices and how.
    fn sides(&self) -> [(&Path, &str, TargetArgs); 2] {
        let mut then = self.aim.clone();
        then.slices = self.then_slices.unwrap_or(then.slices);
        then.rules = self.then_rules.clone().or(then.rules);
        if !self.then_mesh.is_empty() || self.then_rules.is_some() {
            then.mesh.clone_from(&self.then_mesh);
        }
        let given = self.then_set.iter().map(|set| format!("--then-set {set}"));
        then.sets.extend(given);
        let topology = self.then_topology.as_deref().unwrap_or(&self.topology);
        let b = self.b.as_deref().unwrap_or(&self.a);
        [
            (&self.a, &self.topology, self.aim.clone()),
            (b, topology, then),
        ]
    }

    fn difference(&self) -> Result<Difference> {
        let sides = self.sides();
        if sides.iter().any(|(of, ..)| is(of, "md")) {
            let names = sides.each_ref().map(|(of, ..)| of.display().to_string());
            let [a, b] = sides.map(|(of, ..)| read(of));
            return Ok(Difference::of_pages((&names[0], &a?), (&names[1], &b?))?);
        }
        let [a, b] = sides.map(|(of, topology, aim)| look(of, topology, &aim));
        Ok(Difference::of(&a?, &b?))
    }

    fn diff(&self, out: &mut dyn Write) -> Result<ExitCode> {
        let difference = self.difference()?;
        match self.json {
            true => writeln!(out, "{}", difference.json()?)?,
            false => write!(out, "{difference}")?,
        }
        let beyond = difference.beyond(&self.fail_over);
        for line in &beyond {
            child_process::tell(&format!("beyond the limit: {line}"));
        }
        Ok(match beyond.is_empty() {
            true => ExitCode::SUCCESS,
            false => ExitCode::from(BEYOND),
        })
    }
}

fn is(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|e| e == ending)
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Refuse the folder of a run, which holds no compiled step.
fn no_run(of: &Path) -> Result<()> {
    if !is_run(of) {
        return Ok(());
    }
    let dir = of.display();
    bail!(Error::config(format!(
        "{dir}: a run of `kiln train`, expected a configuration or what `kiln inspect --json` wrote; {dir}/config.toml is its \
         configuration, whose step is compiled"
    )))
}

fn look(of: &Path, topology: &str, aim: &TargetArgs) -> Result<Inspection> {
    if of.is_dir() {
        no_run(of)?;
        return stored(of);
    }
    if is(of, "json") {
        return serde_json::from_str(&read(of)?).with_context(|| {
            format!(
                "{}: not what this version's `kiln inspect --json` writes",
                of.display()
            )
        });
    }
    match aim.job(of, topology)?.make()? {
        Made::Program(_, inspection) => Ok(*inspection),
        Made::Refused(report) => bail!("{} on {topology}: {}", of.display(), report.verdict()),
    }
}
