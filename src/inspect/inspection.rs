//! A compiled training step looked into: work by module path and line, memory over time, collectives, findings.

use super::estimate::seconds;
use super::findings::{Finding, findings};
use super::profile::{Profile, Row, profile};
use super::report::bytes;
use super::{Basis, Buffers, Collective, Estimate, Module, Report, Subject, Timeline};
use crate::aot::Ahead;
use crate::error::Result;
use crate::plugins::Chip;
use crate::shard::{Mesh, PartitionSpec};
use crate::types::DType;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

/// Values of the peak that are told.
const HELD: usize = 40;
/// Rows of each table that are printed; all are in the JSON and on the page.
const ROWS: usize = 16;

/// All that is found in a compiled step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inspection {
    /// How it was made; nothing in inspections of earlier versions.
    #[serde(default)]
    pub made: Option<Made>,
    /// Memory, work and traffic as a whole.
    pub report: Report,
    /// What a device can do; nothing where that is not known.
    pub peaks: Option<Peaks>,
    /// Own sums beside the compiler's.
    pub checks: Vec<Check>,
    /// Work by module path and line.
    pub profile: Profile,
    /// Temporary memory over time; nothing where the compiler left no trace.
    pub timeline: Option<Timeline>,
    /// Every collective.
    pub collectives: Vec<Collective>,
    /// What may not be meant.
    pub findings: Vec<Finding>,
    /// How long a step and the run will take; nothing for chips that are not known.
    pub estimate: Option<Estimate>,
    /// Arguments of the program, and how they lie.
    pub arguments: Vec<Argument>,
}

/// How an inspection was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// Version of kiln.
    pub version: String,
    /// The command line.
    pub command: String,
    /// When, in seconds since 1970.
    pub at: u64,
    /// Element type in which layers compute.
    pub dtype: String,
    /// Examples of a step.
    pub batch: usize,
}

impl Made {
    /// Now, by this version.
    pub(super) fn now(dtype: DType, batch: usize) -> Made {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let command: Vec<String> = std::env::args().filter(|arg| arg != "--watched").collect();
        Made {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            command: command.join(" "),
            at: now.map_or(0, |now| now.as_secs()),
            dtype: dtype.name().to_owned(),
            batch,
        }
    }
}

/// An argument of the program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Argument {
    /// `params/encoder/*/mlp/in/kernel`.
    pub name: String,
    /// Its type over all devices.
    pub ty: String,
    /// How it lies over the mesh: `[-, fsdp, -]`.
    pub spec: String,
}

/// What a device can do.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Peaks {
    /// bf16 operations a second.
    pub flops: f64,
    /// Bytes of memory a second.
    pub memory: f64,
}

/// A sum, as it was counted here and as the compiler tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Of what.
    pub what: String,
    /// Counted here.
    pub own: f64,
    /// The compiler's.
    pub compiler: f64,
}

impl Subject<'_> {
    /// Look into a compiled step.
    ///
    /// # Errors
    /// When the module does not parse.
    pub fn inspect(
        &self,
        ahead: &Ahead,
        buffers: Option<&Buffers>,
        model_flops: f64,
    ) -> Result<Inspection> {
        let module = Module::parse(&ahead.module)?;
        let (mut report, collectives) = self.compiled(ahead, &module, model_flops);
        let chip = Chip::of(&report.device);
        let compute = self.config.train.dtype.into();
        let traced = buffers.and_then(Buffers::timeline);
        // one piece for all temporaries, as CPU plugins take it, tells nothing of when which of them is there
        let traced = traced.filter(|(t, _)| t.reserved >= report.memory.temporaries / 2);
        let (timeline, held) = match traced {
            Some((timeline, held)) => (Some(timeline), held),
            None => (None, Vec::new()),
        };
        let mut checks = Vec::new();
        if let Some(work) = &report.work {
            let told = [
                (
                    "FLOPs, loops once",
                    work.once.flops as f64,
                    work.compiler_flops,
                ),
                (
                    "bytes, loops once",
                    work.once.bytes as f64,
                    work.compiler_bytes,
                ),
            ];
            let told = told.into_iter().filter_map(|(what, own, compiler)| {
                let what = what.to_owned();
                Some(Check {
                    what,
                    own,
                    compiler: compiler?,
                })
            });
            checks.extend(told);
        }
        if let Some(timeline) = &timeline {
            checks.push(Check {
                what: "memory for temporaries".to_owned(),
                own: timeline.reserved as f64,
                compiler: report.memory.temporaries as f64,
            });
        }
        let findings = findings(&module, compute, &collectives, &held);
        report.held = held.into_iter().take(HELD).collect();
        let profile = profile(&module, chip);
        let inputs = self.program.inputs.iter();
        let arguments = inputs.map(|slot| Argument {
            name: slot.name.clone(),
            ty: slot.ty.to_string(),
            spec: slot
                .spec
                .as_ref()
                .map_or_else(String::new, PartitionSpec::describe),
        });
        Ok(Inspection {
            made: Some(Made::now(compute, self.config.train.batch.get())),
            arguments: arguments.collect(),
            estimate: chip.map(|chip| {
                let mesh = self.program.mesh.as_ref().map_or(&[][..], Mesh::axes);
                let basis = Basis {
                    chip,
                    devices: self.target.devices,
                    mesh,
                    places: &self.places,
                    slice: self.target.slice.as_ref(),
                    model_flops,
                    batch: self.config.train.batch.get(),
                    tokens: self.tokens(),
                    steps: self.steps,
                };
                basis.estimate(&profile, &collectives, self.prices)
            }),
            peaks: chip.map(|chip| Peaks {
                flops: chip.bf16,
                memory: chip.memory,
            }),
            checks,
            profile,
            timeline,
            collectives,
            findings,
            report,
        })
    }
}

impl Subject<'_> {
    /// Tokens that a step reads and writes: places of the rows of ids among its inputs.
    fn tokens(&self) -> Option<usize> {
        let elements = |name: &str| {
            let slot = self.program.inputs.iter().find(|slot| slot.name == name);
            slot.map_or(0, |slot| slot.ty.elements())
        };
        // where positions are asked for, their targets are tokens of the inputs
        let written = match elements("positions") {
            0 => elements("targets"),
            _ => 0,
        };
        let all = elements("inputs") + written;
        (all > 0).then_some(all)
    }
}

impl Check {
    /// Own sum over the compiler's.
    pub fn ratio(&self) -> f64 {
        match self.compiler > 0.0 {
            true => self.own / self.compiler,
            false => f64::NAN,
        }
    }
}

/// Sums of the rows whose key is the same, those that take longest first.
fn grouped(rows: &[Row], key: impl Fn(&Row) -> String) -> Vec<(String, Row)> {
    let mut sums: BTreeMap<String, Row> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry(key(row)).or_default();
        sum.instructions += row.instructions;
        sum.cost += row.cost;
        sum.cycles += row.cycles;
        sum.seconds += row.seconds;
    }
    let mut sums: Vec<(String, Row)> = sums.into_iter().collect();
    sums.sort_by(|(_, a), (_, b)| {
        let key = |r: &Row| (r.seconds, r.cost.flops as f64);
        key(b)
            .partial_cmp(&key(a))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    sums
}

impl fmt::Display for Inspection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.report)?;
        match &self.estimate {
            Some(estimate) => write!(f, "{estimate}")?,
            None => writeln!(
                f,
                "\nno estimate of a step's time: the speed of {} is not known (`kiln bench` measures it)",
                self.report.device
            )?,
        }
        if !self.checks.is_empty() {
            writeln!(f, "\ncounted here, of the compiler's own count")?;
        }
        for check in &self.checks {
            writeln!(
                f,
                "{:>14.4e}  {:.4e}: {:>7.2} %  {}",
                check.own,
                check.compiler,
                100.0 * check.ratio(),
                check.what
            )?;
        }
        let known = &self.profile;
        writeln!(
            f,
            "{:>13.1} %  of the FLOPs have a module path, {:.1} % a line of source",
            100.0 * known.with_path,
            100.0 * known.with_source
        )?;
        self.write_rows(f, "by module", |row| match row.path.as_str() {
            "" => "(the compiler does not say)".to_owned(),
            path => path.split("/as[").next().unwrap_or_default().to_owned(),
        })?;
        self.write_rows(f, "by line of source", |row| match row.source.as_str() {
            "" => "(the compiler does not say)".to_owned(),
            source => source.to_owned(),
        })?;
        self.write_slowest(f)?;
        self.write_timeline(f)?;
        self.write_collectives(f)?;
        self.write_findings(f)
    }
}

impl Inspection {
    fn write_rows(
        &self,
        f: &mut fmt::Formatter<'_>,
        title: &str,
        key: impl Fn(&Row) -> String,
    ) -> fmt::Result {
        let sums = grouped(&self.profile.rows, key);
        let all = self.profile.seconds;
        let flops: u64 = self.profile.rows.iter().map(|r| r.cost.flops).sum();
        let what = if all > 0.0 { "time" } else { "FLOPs" };
        writeln!(
            f,
            "\n{title}\n{what:>8}  {:>10}  {:>12}  {:>10}  {}",
            "FLOPs",
            "bytes",
            "FLOPs/byte",
            if self.peaks.is_some() { "limit" } else { "" }
        )?;
        for (name, row) in sums.iter().take(ROWS) {
            let share = match all > 0.0 {
                true => row.seconds / all,
                false => row.cost.flops as f64 / flops.max(1) as f64,
            };
            let intensity = row.cost.flops as f64 / row.cost.bytes.max(1) as f64;
            let bound = match self.peaks {
                Some(p) if intensity < p.flops / p.memory => "memory",
                Some(_) => "products",
                None => "",
            };
            writeln!(
                f,
                "{:>6.1} %  {:>10.3e}  {:>12}  {:>10.1}  {bound:<8}  {name}",
                100.0 * share,
                row.cost.flops as f64,
                bytes(row.cost.bytes),
                intensity
            )?;
        }
        match sums.len().saturating_sub(ROWS) {
            0 => Ok(()),
            more => writeln!(f, "          and {more} more"),
        }
    }

    fn write_slowest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = &self.profile.slowest;
        if all.is_empty() {
            return Ok(());
        }
        writeln!(f, "\nslowest instructions, alike ones together")?;
        for slow in all.iter().take(ROWS) {
            writeln!(
                f,
                "{:>6.1} %  {:>10}  {} x {}: {} from {} ({} {})",
                100.0 * slow.seconds / self.profile.seconds,
                seconds(slow.seconds),
                slow.times,
                slow.what,
                slow.value,
                slow.reads,
                slow.path,
                slow.source
            )?;
        }
        Ok(())
    }

    fn write_timeline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(timeline) = &self.timeline else {
            return Ok(());
        };
        const WIDTH: usize = 96;
        const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        let points = &timeline.points;
        let columns = WIDTH.min(points.len());
        let bars = (0..columns).map(|k| {
            let stretch = &points[k * points.len() / columns..(k + 1) * points.len() / columns];
            let most = stretch.iter().copied().max().unwrap_or(0);
            let level = (most * 8).checked_div(timeline.peak.max(1)).unwrap_or(0);
            BARS[usize::try_from(level).unwrap_or(0).clamp(1, 8) - 1]
        });
        writeln!(
            f,
            "\ntemporaries over the step (loops once): at most {}, {} reserved, and {} all the time",
            bytes(timeline.peak),
            bytes(timeline.reserved),
            bytes(timeline.always)
        )?;
        writeln!(f, "  {}", bars.collect::<String>())
    }

    fn write_collectives(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all: Vec<&Collective> = self.collectives.iter().collect();
        all.sort_by_key(|c| std::cmp::Reverse(c.in_a_step()));
        if !all.is_empty() {
            writeln!(f, "\ncollectives")?;
        }
        for one in all.iter().take(ROWS) {
            let meanwhile = if one.overlapped {
                "beside other work"
            } else {
                "alone"
            };
            writeln!(
                f,
                "{:>14}  {} over {}, {} x, {meanwhile}: {} ({} {})",
                bytes(one.in_a_step()),
                one.kind,
                one.axes,
                one.times,
                one.cause,
                one.path,
                one.source
            )?;
        }
        match all.len().saturating_sub(ROWS) {
            0 => Ok(()),
            more => writeln!(f, "                and {more} more"),
        }
    }

    fn write_findings(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = None;
        let mut told = 0;
        for one in &self.findings {
            if last != Some(one.kind) {
                writeln!(f, "\n{}", one.kind.title())?;
                (last, told) = (Some(one.kind), 0);
            }
            told += 1;
            if told > ROWS / 2 {
                continue;
            }
            let size = match one.bytes {
                0 => format!("{:.3e} FLOPs", one.flops as f64),
                size => bytes(size),
            };
            writeln!(
                f,
                "{size:>16}  {} x  {} ({} {})",
                one.times, one.what, one.path, one.source
            )?;
        }
        Ok(())
    }
}
