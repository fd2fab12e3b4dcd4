//! `kiln tune`.

use super::say;
use super::signals::Interrupts;
use super::target_args::TargetArgs;
use anyhow::{Context, Result};
use clap::builder::RangedU64ValueParser;
use indicatif::{ProgressBar, ProgressStyle};
use kiln::aot::Target;
use kiln::config::{self, Count};
use kiln::experiment::RunConfig;
use kiln::fetch::hex;
use kiln::inspect::Inspection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Try meshes, rules, recomputation and micro-batches by compiling each, and rank them
#[derive(clap::Args)]
#[command(
    after_help = "For each mesh the step is compiled as it is fastest (nothing computed again, the batch at once), and where that does \
                        not fit with more and more recomputation and smaller micro-batches, until it fits. Steps are ranked by `kiln \
                        inspect`'s estimate, or without one by what they compute. --rules and --mesh try that mesh only. What was tried lies in the directory, and is not tried again: Ctrl-C, or the end of the \
                        budget, loses only what is being compiled.\n\n\
                        Examples:\n  \
                        $ kiln tune configs/t5_1_1_xl_c4.toml --topology v5e:8x8 --minutes 60\n  \
                        $ kiln tune configs/tiny_mae.toml --topology cpu:8 --out tuned/tiny"
)]
pub struct Tune {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Devices to compile for: chips of v2, v3, v4, v5e, v5p, v6e or tpu7x (v5e:8x8), a GPU such as h100 or b200 (h100:1x1x8), or cpu:N
    #[arg(long, value_name = "NAME:SIZE")]
    topology: String,
    #[command(flatten)]
    aim: TargetArgs,
    /// Minutes until nothing new is begun
    #[arg(long, value_name = "N", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=MOST_MINUTES))]
    minutes: u64,
    /// Compilations at a time [default: one for two cores]
    #[arg(long, value_name = "N", value_parser = RangedU64ValueParser::<usize>::new().range(1..=1024))]
    parallel: Option<usize>,
    /// Meshes to try at most
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = RangedU64ValueParser::<usize>::new().range(1..=1024))]
    meshes: usize,
    /// Directory for what was found, and for the winner's configuration [default: tuned/ and names of configuration and devices]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// A year, longer than any search.
const MOST_MINUTES: u64 = 365 * 24 * 60;

/// How the reason of what does not fit begins.
const TOO_LARGE: &str = "does not fit";

/// One way to lay a step out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Candidate {
    rules: String,
    mesh: Vec<(String, usize)>,
    remat: String,
    accumulate: usize,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Trial {
    way: Candidate,
    fits: bool,
    /// Seconds of a step, by the estimate; nothing for devices whose speed is not known, or of what does not fit.
    step: Option<f64>,
    mfu: f64,
    /// What a device computes and moves: what ranks steps without an estimate.
    flops: u64,
    bytes: u64,
    peak: u64,
    sent: u64,
    /// Why it is no candidate; empty when it is one.
    reason: String,
}

impl Candidate {
    fn arguments(&self) -> Vec<String> {
        let mut arguments = vec!["--rules".to_owned(), self.rules.clone()];
        for (axis, size) in &self.mesh {
            arguments.extend(["--mesh".to_owned(), format!("{axis}={size}")]);
        }
        for set in self.sets() {
            arguments.extend(["--set".to_owned(), set]);
        }
        arguments
    }

    fn sets(&self) -> Vec<String> {
        vec![
            format!("train.remat={}", self.remat),
            format!("train.accumulate={}", self.accumulate),
        ]
    }

    fn describe(&self) -> String {
        let mesh: Vec<String> = self
            .mesh
            .iter()
            .map(|(axis, n)| format!("{axis}={n}"))
            .collect();
        let mesh = if mesh.is_empty() {
            String::new()
        } else {
            format!(" {}", mesh.join(" "))
        };
        format!(
            "{}{mesh}, remat {}, {} part(s)",
            self.rules, self.remat, self.accumulate
        )
    }
}

/// Ways to lay one mesh out, the fastest first: what fits ends the list.
struct SearchAxis {
    ways: std::vec::IntoIter<Candidate>,
}

/// Rules, and sizes of axes of the mesh.
type Mesh = (String, Vec<(String, usize)>);

/// The one mesh that flags name, if they name one.
fn only(rules: Option<String>, mesh: Vec<(String, usize)>) -> Option<Mesh> {
    match rules.is_some() || !mesh.is_empty() {
        true => Some((rules.unwrap_or_else(|| "fsdp".to_owned()), mesh)),
        false => None,
    }
}

/// The ladders of so many devices; `only` that mesh, where the user names one.
fn ladders(devices: usize, slices: usize, batch: usize, only: Option<Mesh>) -> Vec<SearchAxis> {
    let of = |rules: &str, axis: Option<(&str, usize)>| {
        (
            rules.to_owned(),
            axis.map(|(a, n)| vec![(a.to_owned(), n)])
                .unwrap_or_default(),
        )
    };
    let mut meshes = Vec::new();
    if let Some(only) = only {
        meshes.push(only);
    } else if slices > 1 {
        meshes.push(of("two_slices", Some(("slice", slices))));
    } else {
        meshes.push(of("fsdp", None));
        meshes.push(of("dp", None));
        for n in [4, 2, 8, 16] {
            if devices.is_multiple_of(n) && devices / n >= 4 {
                meshes.push(of("hsdp", Some(("fsdp", devices / n))));
            }
            if n <= 8 && devices.is_multiple_of(n) && devices / n >= 2 {
                meshes.push(of("fsdp_tp", Some(("model", n))));
            }
        }
    }
    let ladder = |(rules, mesh): Mesh| {
        let mut ways = Vec::new();
        for accumulate in [1, 2, 4, 8] {
            if !batch.is_multiple_of(accumulate * devices) && accumulate > 1 {
                break;
            }
            for remat in ["none", "dots", "block"] {
                ways.push(Candidate {
                    rules: rules.clone(),
                    mesh: mesh.clone(),
                    remat: remat.to_owned(),
                    accumulate,
                });
            }
        }
        SearchAxis {
            ways: ways.into_iter(),
        }
    };
    meshes.into_iter().map(ladder).collect()
}

/// A compilation under way.
struct Running {
    child: Child,
    way: Candidate,
    ladder: usize,
    /// Where its inspection, its output and its words go: this name with an ending each.
    files: PathBuf,
}

impl Tune {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let signals = Interrupts::catch("reading the configuration")?;
        let (said, _) = config::load::<RunConfig>(&self.config, &self.aim.sets)?;
        let target = Target::parse(&self.topology, self.aim.slices)?;
        self.aim.check(&self.config, &self.topology)?;
        let dir = self.out.clone().unwrap_or_else(|| {
            let name = self
                .config
                .file_stem()
                .unwrap_or_default()
                .display()
                .to_string();
            Path::new("tuned").join(format!("{name}-{}", self.topology.replace(':', "-")))
        });
        fs::create_dir_all(&dir).with_context(|| format!("making {}", dir.display()))?;
        let only = only(self.aim.rules.clone(), self.aim.mesh.clone());
        let mut ladders = ladders(target.devices, target.slices, said.train.batch.get(), only);
        ladders.truncate(self.meshes);
        let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let parallel = self.parallel.unwrap_or(cores.div_ceil(2));
        let end = Instant::now() + Duration::from_secs(self.minutes * 60);
        let bar = progress(ladders.len());
        let mut waiting: Vec<usize> = (0..ladders.len()).rev().collect();
        let mut running: Vec<Running> = Vec::new();
        let mut tried: Vec<Trial> = Vec::new();
        // what fits ends its ladder, and so does what fails for another reason than its size
        let settle = |found: Trial, ladder, tried: &mut Vec<Trial>, waiting: &mut Vec<usize>| {
            bar.suspend(|| say(&line(&found)));
            match found.fits || !found.reason.starts_with(TOO_LARGE) {
                true => bar.inc(1),
                false => waiting.push(ladder),
            }
            tried.push(found);
        };
        signals.stops("compiling", None);
        let stop = || signals.asked();
        while !waiting.is_empty() || !running.is_empty() {
            if stop() {
                running.iter_mut().for_each(|r| _ = r.child.kill());
                break;
            }
            let over = Instant::now() >= end;
            while running.len() < parallel && !over {
                let Some(ladder) = waiting.pop() else { break };
                let Some(way) = ladders[ladder].ways.next() else {
                    bar.inc(1);
                    continue;
                };
                let files = dir.join(self.key(&said, &way)?);
                if let Some(known) = known(&files) {
                    settle(known, ladder, &mut tried, &mut waiting);
                    continue;
                }
                bar.set_message(way.describe());
                running.push(self.start(way, ladder, files)?);
            }
            if over && running.is_empty() {
                break;
            }
            let done = running
                .iter_mut()
                .position(|r| !matches!(r.child.try_wait(), Ok(None)));
            let Some(done) = done else {
                thread::sleep(Duration::from_millis(100));
                continue;
            };
            let one = running.swap_remove(done);
            let ladder = one.ladder;
            settle(finish(one)?, ladder, &mut tried, &mut waiting);
        }
        bar.finish_and_clear();
        self.report(&mut tried, &dir, out)?;
        Ok(match stop() {
            true => ExitCode::from(super::exit::INTERRUPTED),
            false => ExitCode::SUCCESS,
        })
    }

    /// Name of what is known of a way: a hash of all that decides it, but for the plugin's version.
    fn key(&self, said: &RunConfig, way: &Candidate) -> Result<String> {
        let config = toml::to_string(said).context("writing the configuration")?;
        let slices = self.aim.slices.to_string();
        let plugin = self.aim.plugin.as_ref().map(|p| p.display().to_string());
        let way = serde_json::to_string(way)?;
        let version = env!("CARGO_PKG_VERSION");
        let plugin = plugin.unwrap_or_default();
        let target = Target::parse(&self.topology, self.aim.slices)?;
        let told = format!("{:?}", target.options); // what the compiler is told of a slice may change from version to version
        let all = [
            &config,
            &self.topology,
            &told,
            &slices,
            &plugin,
            &way,
            version,
        ]
        .join("\n");
        Ok(hex(&Sha256::digest(all))[..24].to_owned())
    }

    fn start(&self, way: Candidate, ladder: usize, files: PathBuf) -> Result<Running> {
        let program = std::env::current_exe().context("finding this program to start it anew")?;
        let mut command = Command::new(program);
        command
            .arg("inspect")
            .arg(&self.config)
            .args(["--topology", &self.topology])
            .args(["--slices", &self.aim.slices.to_string()]);
        for set in &self.aim.sets {
            command.args(["--set", set]);
        }
        if let Some(plugin) = &self.aim.plugin {
            command.arg("--plugin").arg(plugin);
        }
        let file = |end: &str| {
            let path = files.with_extension(end);
            fs::File::create(&path).with_context(|| format!("writing {}", path.display()))
        };
        let child = command
            .args(way.arguments())
            .arg("--json")
            .arg(files.with_extension(INSPECTION))
            .stdin(Stdio::null())
            .stdout(file(OUTPUT)?)
            .stderr(file(WORDS)?)
            .spawn()
            .context("starting a compilation")?;
        Ok(Running {
            child,
            way,
            ladder,
            files,
        })
    }

    /// The table, and the winner's configuration.
    fn report(&self, tried: &mut [Trial], dir: &Path, out: &mut dyn Write) -> Result<()> {
        tried.sort_by(|a, b| {
            let seconds = |t: &Trial| t.step.unwrap_or(f64::INFINITY);
            (!a.fits)
                .cmp(&!b.fits)
                .then(seconds(a).total_cmp(&seconds(b)))
                .then((a.flops, a.bytes).cmp(&(b.flops, b.bytes)))
        });
        writeln!(
            out,
            "{:>4}  {:>11}  {:>6}  {:>10}  {:>12}",
            "", "step", "MFU", "peak", "sent"
        )?;
        for (k, one) in tried.iter().enumerate() {
            writeln!(out, "{:>4}  {}", k + 1, line(one))?;
        }
        let table = dir.join("table.json");
        let text = serde_json::to_string_pretty(tried)?;
        fs::write(&table, text).with_context(|| format!("writing {}", table.display()))?;
        let Some(winner) = tried.first().filter(|t| t.fits) else {
            writeln!(
                out,
                "nothing that was tried fits: more devices, or a smaller train.batch"
            )?;
            return Ok(());
        };
        let sets = [self.aim.sets.clone(), winner.way.sets()].concat();
        let (mut config, _) = config::load::<RunConfig>(&self.config, &sets)?;
        config.runtime.rules = Some(winner.way.rules.clone());
        let mesh = winner.way.mesh.iter();
        let mesh = mesh.map(|(axis, size)| Ok((axis.clone(), Count::try_from(*size)?)));
        config.runtime.mesh = mesh.collect::<kiln::error::Result<_>>()?;
        let file = dir.join("winner.toml");
        fs::write(&file, toml::to_string(&config)?)
            .with_context(|| format!("writing {}", file.display()))?;
        writeln!(
            out,
            "\nthe first is {}, as a configuration; or say: {}",
            file.display(),
            winner.way.arguments().join(" ")
        )?;
        Ok(())
    }
}

fn progress(all: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(all as u64);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:24} {pos}/{len} meshes, {elapsed}, compiling {msg}")
    {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Endings of the files of a way: its inspection, what it printed, what it said, what came of it.
const INSPECTION: &str = "inspection.json";
const OUTPUT: &str = "txt";
const WORDS: &str = "log";
const FOUND: &str = "json";

/// What came of a way before.
fn known(files: &Path) -> Option<Trial> {
    let text = fs::read_to_string(files.with_extension(FOUND)).ok()?;
    serde_json::from_str(&text).ok()
}

/// Wait for a compilation that has ended; what came of it is kept, unless it failed.
fn finish(mut one: Running) -> Result<Trial> {
    let status = one.child.wait().context("waiting for a compilation")?;
    let read = |end: &str| fs::read_to_string(one.files.with_extension(end)).unwrap_or_default();
    let nothing = |reason: String| Trial {
        way: one.way.clone(),
        fits: false,
        step: None,
        mfu: 0.0,
        flops: 0,
        bytes: 0,
        peak: 0,
        sent: 0,
        reason,
    };
    let found = if status.code() == Some(i32::from(super::compile::DOES_NOT_FIT)) {
        let text = read(OUTPUT);
        let by = text
            .lines()
            .find_map(|line| line.split_once("does not fit: "));
        nothing(format!("{TOO_LARGE}: {}", by.map_or("", |(_, by)| by)))
    } else if status.success() {
        let found: Inspection = serde_json::from_str(&read(INSPECTION))
            .with_context(|| format!("reading {}.{INSPECTION}", one.files.display()))?;
        of(one.way.clone(), &found)
    } else {
        let words = read(WORDS);
        let error = words
            .lines()
            .rev()
            .find_map(|line| line.strip_prefix("error: "));
        return Ok(nothing(error.unwrap_or("the compilation died").to_owned()));
    };
    let file = one.files.with_extension(FOUND);
    fs::write(&file, serde_json::to_string_pretty(&found)?)
        .with_context(|| format!("writing {}", file.display()))?;
    Ok(found)
}

/// A way whose step compiled.
fn of(way: Candidate, found: &Inspection) -> Trial {
    let report = &found.report;
    let work = report.work.as_ref().map(|work| work.device);
    let fits = report.fits != Some(false);
    let estimate = found.estimate.as_ref().filter(|_| fits);
    Trial {
        way,
        fits,
        step: estimate.map(|e| e.step),
        mfu: estimate.map_or(0.0, |e| e.mfu),
        flops: work.map_or(0, |w| w.flops),
        bytes: work.map_or(0, |w| w.bytes),
        peak: report.memory.peak,
        sent: report.collectives.iter().map(|c| c.sent).sum(),
        reason: match fits {
            true => String::new(),
            false => report.verdict(),
        },
    }
}

fn line(one: &Trial) -> String {
    let way = one.way.describe();
    let gib = |bytes: u64| bytes as f64 / (1u64 << 30) as f64;
    if !one.fits {
        return format!("{:>47}  {way}: {}", "-", one.reason);
    }
    let (step, mfu) = match one.step {
        Some(step) => (
            format!("{:.2} ms", step * 1e3),
            format!("{:.1} %", 100.0 * one.mfu),
        ),
        None => (format!("{:.2e} op", one.flops as f64), "-".to_owned()),
    };
    format!(
        "{step:>11}  {mfu:>6}  {:>6.2} GiB  {:>8.2} GiB  {way}",
        gib(one.peak),
        gib(one.sent)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mesh_alone_is_the_only_one_too() {
        let mesh = vec![("fsdp".to_owned(), 2)];
        assert_eq!(only(None, mesh.clone()), Some(("fsdp".into(), mesh)));
        let rules = Some("dp".to_owned());
        assert_eq!(only(rules, Vec::new()), Some(("dp".into(), Vec::new())));
        assert_eq!(only(None, Vec::new()), None);
    }

    #[test]
    fn ladders_go_from_fast_to_small_and_divide() {
        let all = ladders(64, 1, 256, None);
        let first: Vec<Candidate> = all
            .into_iter()
            .map(|mut l| l.ways.next().unwrap())
            .collect();
        let names: Vec<String> = first.iter().map(Candidate::describe).collect();
        assert_eq!(names[0], "fsdp, remat none, 1 part(s)");
        assert!(
            names.contains(&"fsdp_tp model=8, remat none, 1 part(s)".to_owned()),
            "{names:?}"
        );
        assert_eq!(names[1], "dp, remat none, 1 part(s)");
        assert_eq!(names[2], "hsdp fsdp=16, remat none, 1 part(s)");
        let fsdp: Vec<Candidate> = ladders(64, 1, 256, None).remove(0).ways.collect();
        assert_eq!(
            fsdp.len(),
            9,
            "256 examples of 64 devices come in up to 4 parts: {fsdp:?}"
        );
        assert!(
            ladders(8, 2, 16, None).len() == 1,
            "slices are data parallel"
        );
        let only = ladders(64, 1, 256, Some(("dp".to_owned(), Vec::new())));
        assert!(only.len() == 1 && only[0].ways.as_slice()[0].rules == "dp");
    }
}
