//! `kiln plan`.

use super::aim::Aim;
use super::say;
use super::signals::catch_signals;
use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use kiln::config;
use kiln::inspect::Inspection;
use kiln::plan::RunConfig;
use kiln::train::Target;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

/// Try meshes, rules, recomputation and micro-batches by compiling each, and rank them
#[derive(clap::Args)]
#[command(
    after_help = "For each mesh the step is compiled as it is fastest (nothing computed again, the batch at once), and where that does \
                        not fit with more and more recomputation and smaller micro-batches, until it fits. Steps are ranked by `kiln \
                        inspect`'s estimate. What was tried lies in the directory, and is not tried again: Ctrl-C, or the end of the \
                        budget, loses only what is being compiled.\n\n\
                        Examples:\n  \
                        $ kiln plan configs/t5_1_1_xl_c4.toml --topology v5e:8x8 --minutes 60\n  \
                        $ kiln plan configs/tiny_mae.toml --topology cpu:8 --out plans/tiny"
)]
pub struct Plan {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Devices to compile for: chips of v4, v5e, v5p, v6e or tpu7x (v5e:8x8), a100, h100 or h200 (h100:1x1x8), or cpu:N
    #[arg(long, value_name = "NAME:SIZE")]
    topology: String,
    #[command(flatten)]
    aim: Aim,
    /// Minutes until nothing new is begun
    #[arg(long, value_name = "N", default_value_t = 120)]
    minutes: u64,
    /// Compilations at a time [default: one for two cores]
    #[arg(long, value_name = "N")]
    parallel: Option<usize>,
    /// Meshes to try at most
    #[arg(long, value_name = "N", default_value_t = 8)]
    meshes: usize,
    /// Directory for what was found, and for the winner's configuration [default: plans/ and names of configuration and devices]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// One way to lay a step out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Way {
    rules: String,
    mesh: Vec<(String, usize)>,
    recompute: String,
    accumulate: usize,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Tried {
    way: Way,
    /// Seconds of a step, by the estimate; nothing of what does not fit.
    step: Option<f64>,
    mfu: f64,
    peak: u64,
    sent: u64,
    /// Why it is no candidate; empty when it is one.
    reason: String,
}

impl Way {
    fn arguments(&self) -> Vec<String> {
        let mut arguments = vec!["--rules".to_owned(), self.rules.clone()];
        for (axis, size) in &self.mesh {
            arguments.extend(["--mesh".to_owned(), format!("{axis}={size}")]);
        }
        for (key, value) in [
            ("recompute", self.recompute.clone()),
            ("accumulate", self.accumulate.to_string()),
        ] {
            arguments.extend(["--set".to_owned(), format!("train.{key}={value}")]);
        }
        arguments
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
            "{}{mesh}, recompute {}, {} part(s)",
            self.rules, self.recompute, self.accumulate
        )
    }

    fn file(&self) -> String {
        let text: String = self
            .describe()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        format!("{text}.json")
    }
}

/// Ways to lay one mesh out, the fastest first: what fits ends the list.
struct Ladder {
    ways: std::vec::IntoIter<Way>,
}

/// The ladders of so many devices.
fn ladders(devices: usize, slices: usize, batch: usize) -> Vec<Ladder> {
    let of = |rules: &str, axis: Option<(&str, usize)>| {
        (
            rules.to_owned(),
            axis.map(|(a, n)| vec![(a.to_owned(), n)])
                .unwrap_or_default(),
        )
    };
    let mut meshes = Vec::new();
    if slices > 1 {
        meshes.push(of("two_slices", Some(("slice", slices))));
    } else {
        meshes.push(of("fsdp", None));
        for n in [4, 2, 8, 16] {
            if devices.is_multiple_of(n) && devices / n >= 4 {
                meshes.push(of("two_slices", Some(("slice", n))));
            }
            if n <= 8 && devices.is_multiple_of(n) && devices / n >= 2 {
                meshes.push(of("fsdp_tp", Some(("model", n))));
            }
        }
        meshes.push(of("dp", None));
    }
    let ladder = |(rules, mesh): (String, Vec<(String, usize)>)| {
        let mut ways = Vec::new();
        for accumulate in [1, 2, 4, 8] {
            if !batch.is_multiple_of(accumulate * devices) && accumulate > 1 {
                break;
            }
            for recompute in ["none", "dots", "block"] {
                ways.push(Way {
                    rules: rules.clone(),
                    mesh: mesh.clone(),
                    recompute: recompute.to_owned(),
                    accumulate,
                });
            }
        }
        Ladder {
            ways: ways.into_iter(),
        }
    };
    meshes.into_iter().map(ladder).collect()
}

/// A compilation under way.
struct Running {
    child: Child,
    way: Way,
    ladder: usize,
    json: PathBuf,
    output: PathBuf,
}

impl Plan {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        let interrupted = catch_signals()?;
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
            Path::new("plans").join(format!("{name}-{}", self.topology.replace(':', "-")))
        });
        fs::create_dir_all(&dir).with_context(|| format!("making {}", dir.display()))?;
        let mut ladders = ladders(target.devices, target.slices, said.train.batch);
        ladders.truncate(self.meshes.max(1));
        let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let parallel = self.parallel.unwrap_or(cores.div_ceil(2)).max(1);
        let end = Instant::now() + Duration::from_secs(self.minutes * 60);
        let bar = progress(ladders.len());
        let mut waiting: Vec<usize> = (0..ladders.len()).rev().collect();
        let mut running: Vec<Running> = Vec::new();
        let mut tried: Vec<Tried> = Vec::new();
        let stop = || interrupted.load(Ordering::Relaxed);
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
                bar.set_message(way.describe());
                running.push(self.start(way, ladder, &dir)?);
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
            let found = finish(one)?;
            let fits = found.step.is_some();
            let hopeless = !fits && !found.reason.starts_with("does not fit");
            bar.suspend(|| say(&line(&found)));
            tried.push(found);
            match fits || hopeless {
                true => bar.inc(1),
                false => waiting.push(ladder),
            }
        }
        bar.finish_and_clear();
        self.report(&mut tried, &said, &dir, out)?;
        Ok(match stop() {
            true => ExitCode::from(130),
            false => ExitCode::SUCCESS,
        })
    }

    fn start(&self, way: Way, ladder: usize, dir: &Path) -> Result<Running> {
        let json = dir.join(way.file());
        let output = json.with_extension("txt");
        let mut command = match fs::metadata(&json).is_ok_and(|m| m.len() > 0) {
            true => Command::new("true"), // tried before
            false => {
                let program =
                    std::env::current_exe().context("finding this program to start it anew")?;
                let mut command = Command::new(program);
                command
                    .arg("inspect")
                    .arg(&self.config)
                    .args(["--topology", &self.topology]);
                command.args(["--slices", &self.aim.slices.to_string()]);
                self.aim
                    .sets
                    .iter()
                    .for_each(|set| _ = command.args(["--set", set]));
                if let Some(plugin) = &self.aim.plugin {
                    command.arg("--plugin").arg(plugin);
                }
                command.args(way.arguments()).arg("--json").arg(&json);
                command
            }
        };
        let file = |path: &Path| {
            fs::File::create(path).with_context(|| format!("writing {}", path.display()))
        };
        let errors = file(&json.with_extension("log"))?;
        let child = command
            .stdin(Stdio::null())
            .stdout(file(&output)?)
            .stderr(errors)
            .spawn()
            .context("starting a compilation")?;
        Ok(Running {
            child,
            way,
            ladder,
            json,
            output,
        })
    }

    /// The table, and the winner's configuration.
    fn report(
        &self,
        tried: &mut [Tried],
        said: &RunConfig,
        dir: &Path,
        out: &mut dyn Write,
    ) -> Result<()> {
        tried.sort_by(|a, b| {
            let key = |t: &Tried| t.step.unwrap_or(f64::INFINITY);
            key(a).total_cmp(&key(b))
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
        let Some(winner) = tried.first().filter(|t| t.step.is_some()) else {
            writeln!(
                out,
                "nothing that was tried fits: more devices, or a smaller train.batch"
            )?;
            return Ok(());
        };
        let mut config = said.clone();
        config.runtime.rules = Some(winner.way.rules.clone());
        config.runtime.mesh = winner.way.mesh.iter().cloned().collect();
        let mut table = toml::Table::try_from(&config).context("writing the configuration")?;
        if let Some(toml::Value::Table(train)) = table.get_mut("train") {
            train.insert("recompute".into(), winner.way.recompute.clone().into());
            train.insert(
                "accumulate".into(),
                i64::try_from(winner.way.accumulate)?.into(),
            );
        }
        let file = dir.join("winner.toml");
        fs::write(&file, toml::to_string(&table)?)
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

fn finish(mut one: Running) -> Result<Tried> {
    let status = one.child.wait().context("waiting for a compilation")?;
    let nothing = |reason: String| Tried {
        way: one.way.clone(),
        step: None,
        mfu: 0.0,
        peak: 0,
        sent: 0,
        reason,
    };
    if status.code() == Some(i32::from(super::compile::DOES_NOT_FIT)) {
        let text = fs::read_to_string(&one.output).unwrap_or_default();
        let peak = text.lines().find(|line| line.contains("  peak"));
        let by = peak.and_then(|line| line.split_once("does not fit: "));
        return Ok(nothing(format!(
            "does not fit: {}",
            by.map_or("", |(_, by)| by)
        )));
    }
    if !status.success() {
        let log = fs::read_to_string(one.json.with_extension("log")).unwrap_or_default();
        let error = log.lines().rev().find(|line| line.starts_with("error: "));
        let _ = fs::remove_file(&one.json); // half of nothing
        return Ok(nothing(
            error
                .unwrap_or("the compilation died")
                .trim_start_matches("error: ")
                .to_owned(),
        ));
    }
    let text =
        fs::read_to_string(&one.json).with_context(|| format!("reading {}", one.json.display()))?;
    let found: Inspection = serde_json::from_str(&text).with_context(|| {
        format!(
            "{}: written by another version; remove it",
            one.json.display()
        )
    })?;
    let report = &found.report;
    let sent = report.collectives.iter().map(|c| c.sent).sum();
    if report.fits == Some(false) {
        return Ok(nothing(report.verdict()));
    }
    let work = report.work.as_ref();
    let Some(estimate) = &found.estimate else {
        // of devices whose speed is not known: ordered by what they compute and read
        let step = work.map(|w| w.device.flops as f64 / 1e11 + w.device.bytes as f64 / 1e10);
        return Ok(Tried {
            way: one.way,
            step,
            mfu: 0.0,
            peak: report.memory.peak,
            sent,
            reason: String::new(),
        });
    };
    Ok(Tried {
        way: one.way,
        step: Some(estimate.step),
        mfu: estimate.mfu,
        peak: report.memory.peak,
        sent,
        reason: String::new(),
    })
}

fn line(one: &Tried) -> String {
    let way = one.way.describe();
    let gib = |bytes: u64| bytes as f64 / (1u64 << 30) as f64;
    match one.step {
        Some(step) => format!(
            "{:>8.2} ms  {:>4.1} %  {:>6.2} GiB  {:>8.2} GiB  {way}",
            step * 1e3,
            100.0 * one.mfu,
            gib(one.peak),
            gib(one.sent)
        ),
        None => format!("{:>47}  {way}: {}", "-", one.reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ladders_go_from_fast_to_small_and_divide() {
        let all = ladders(64, 1, 256);
        let first: Vec<Way> = all
            .into_iter()
            .map(|mut l| l.ways.next().unwrap())
            .collect();
        let names: Vec<String> = first.iter().map(Way::describe).collect();
        assert_eq!(names[0], "fsdp, recompute none, 1 part(s)");
        assert!(
            names.contains(&"fsdp_tp model=8, recompute none, 1 part(s)".to_owned()),
            "{names:?}"
        );
        assert_eq!(names.last().unwrap(), "dp, recompute none, 1 part(s)");
        let fsdp: Vec<Way> = ladders(64, 1, 256).remove(0).ways.collect();
        assert_eq!(
            fsdp.len(),
            9,
            "256 examples of 64 devices come in up to 4 parts: {fsdp:?}"
        );
        assert!(ladders(8, 2, 16).len() == 1, "slices are data parallel");
    }
}
