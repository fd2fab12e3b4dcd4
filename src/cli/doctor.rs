//! `kiln doctor`.

mod check;
mod child;
mod findings;
mod machine;

use super::say;
use anyhow::Result;
use findings::{Devices, Findings};
use kiln::plugins::{ENTRIES, Found, find, locate};
use machine::Machine;
use serde::Serialize;
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// Look at this machine and try every plugin on it
#[derive(clap::Args)]
#[command(
    after_help = "Each plugin is tried in a process of its own, with a small program whose result is compared with the host's. \
                        Exit code 0: at least one plugin ran it."
)]
pub struct Doctor {
    /// Another plugin to try: a file, or a name that `kiln plugin list` knows; may be repeated
    #[arg(long, value_name = "FILE|NAME")]
    plugin: Vec<PathBuf>,
    /// Seconds that a plugin may take
    #[arg(long, value_name = "SECONDS", default_value_t = 180, value_parser = clap::value_parser!(u64).range(1..))]
    limit: u64,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// Try this plugin in this process
    #[arg(long, value_name = "FILE", hide = true)]
    one: Option<PathBuf>,
}

/// A plugin and what was found.
#[derive(Serialize)]
struct Report {
    /// The name of the known plugin that it is.
    name: Option<&'static str>,
    path: PathBuf,
    how: String,
    #[serde(flatten)]
    findings: Findings,
    /// The plugin's last words, when it fails.
    log: Vec<String>,
}

impl Doctor {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        if let Some(plugin) = self.one {
            check::check(&plugin, out)?;
            return Ok(ExitCode::SUCCESS);
        }
        let plugins = plugins(&self.plugin)?;
        let machine = Machine::look();
        if !self.json {
            out.write_all(of_machine(&machine)?.as_bytes())?;
        }
        let mut reports = Vec::new();
        for found in plugins {
            say(&format!("trying {}", found.path.display()));
            let report = report(found, Duration::from_secs(self.limit))?;
            if !self.json {
                out.write_all(of_plugin(&report)?.as_bytes())?;
                out.flush()?;
            }
            reports.push(report);
        }
        let works = reports.iter().any(|report| report.findings.works);
        let advice = (!works).then(|| advice(&reports));
        if self.json {
            let version = env!("CARGO_PKG_VERSION");
            let all = serde_json::json!({
                "version": version, "machine": machine, "plugins": reports, "works": works, "advice": advice,
            });
            writeln!(out, "{all}")?;
        } else if let Some(advice) = advice {
            writeln!(out, "\n{advice}")?;
        }
        Ok(match works {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        })
    }
}

/// The plugins named by hand, then the known ones that are on this machine; each file once.
fn plugins(named: &[PathBuf]) -> Result<Vec<Found>> {
    let mut plugins: Vec<Found> = Vec::new();
    for path in named {
        plugins.push(find("", Some(path), None)?);
    }
    if std::env::var_os("KILN_PLUGIN").is_some_and(|value| !value.is_empty()) {
        plugins.push(find("", None, None)?);
    }
    plugins.extend(ENTRIES.iter().filter_map(locate));
    let mut seen: Vec<PathBuf> = Vec::new();
    plugins.retain(|found| {
        let path = found.path.canonicalize().unwrap_or(found.path.clone());
        let new = !seen.contains(&path);
        seen.push(path);
        new
    });
    Ok(plugins)
}

fn report(found: Found, limit: Duration) -> Result<Report> {
    let entry = found.entry;
    let environment = entry.map(|entry| entry.environment()).unwrap_or_default();
    let (findings, mut log) = child::check(&found.path, &environment, limit)?;
    if findings.error.is_none() {
        log.clear();
    }
    Ok(Report {
        name: entry.map(|entry| entry.name),
        path: found.path,
        how: found.how.to_string(),
        findings,
        log,
    })
}

/// What to do when no plugin works.
fn advice(reports: &[Report]) -> &'static str {
    match reports {
        [] => {
            "no plugin on this machine: run `kiln plugin fetch cpu`, or name a file with `--plugin FILE`"
        }
        _ => {
            "no plugin runs programs here: run `kiln plugin fetch cpu`, then `kiln doctor` again; a plugin for other hardware \
             wants its device and driver"
        }
    }
}

fn of_machine(machine: &Machine) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    let (version, os, arch) = (env!("CARGO_PKG_VERSION"), machine.os, machine.arch);
    let cores = machine.cores.map_or("?".to_owned(), |n| n.to_string());
    let [total, free] = [machine.memory, machine.memory_free].map(|n| n.map_or("?".into(), size));
    writeln!(text, "kiln      {version} on {os} {arch}")?;
    writeln!(
        text,
        "machine   {cores} cores, {total} of memory, {free} free, memory of plugins from {}",
        machine.allocator
    )?;
    let cache = &machine.cache;
    let (used, left) = (size(cache.size), cache.free.map_or("?".into(), size));
    match (&cache.error, &cache.path) {
        (None, Some(path)) => {
            let path = path.display();
            writeln!(
                text,
                "cache     {path}: {used}, writable, {left} left on its disk"
            )?;
        }
        (error, _) => writeln!(text, "cache     {}", error.as_deref().unwrap_or_default())?,
    }
    if let Some(compiled) = &cache.compiled {
        let (programs, limit) = (compiled.programs, size(compiled.limit));
        let used = size(compiled.size);
        writeln!(
            text,
            "compiled  {programs} programs: {used}, at most {limit} (KILN_COMPILED_GB=N chooses another limit)"
        )?;
    }
    let tools: Vec<String> = machine
        .tools
        .iter()
        .map(|tool| match &tool.version {
            Some(version) => format!("{} {version}", tool.name),
            None => format!("no {}", tool.name),
        })
        .collect();
    writeln!(text, "packages  {}", tools.join(", "))?;
    Ok(text)
}

fn of_plugin(report: &Report) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    let Report { findings, path, .. } = report;
    let name = report.name.unwrap_or_else(|| file_name(path));
    let state = match (findings.works, &findings.error, &findings.program) {
        (true, None, _) => "works",
        (true, Some(_), _) => "works, with an error",
        (_, None, Some(_)) => "compiles; there is no device to run on",
        _ => "fails",
    };
    writeln!(text, "\n{name}: {state}")?;
    writeln!(text, "  file       {} ({})", path.display(), report.how)?;
    if let Some(pjrt) = &findings.pjrt {
        let stablehlo = findings.stablehlo.as_deref().unwrap_or("unknown");
        writeln!(text, "  version    PJRT {pjrt}, StableHLO {stablehlo}")?;
    }
    if let (Some(platform), Some(version)) = (&findings.platform, &findings.platform_version) {
        let version: Vec<&str> = version.lines().collect();
        writeln!(text, "  platform   {platform} ({})", version.join("; "))?;
    }
    let topology = findings.topology.iter();
    let topology = topology.map(|name| format!(" (topology {name})"));
    let topology = topology.collect::<String>();
    for devices in &findings.devices {
        writeln!(text, "  devices    {}{topology}", of_devices(devices))?;
    }
    if !findings.can.is_empty() {
        writeln!(text, "  can        {}", findings.can.join(", "))?;
    }
    let cannot = findings.cannot.iter().map(|(name, reason)| match reason {
        Some(reason) => format!("{name} ({reason})"),
        None => name.clone(),
    });
    let cannot = cannot.collect::<Vec<_>>();
    if !cannot.is_empty() {
        writeln!(text, "  cannot     {}", cannot.join(", "))?;
    }
    if let Some(run) = &findings.program {
        write!(text, "  program    compiled in {:.2} s", run.compile_s)?;
        match run.run_s {
            Some(seconds) => writeln!(
                text,
                ", ran in {:.2} ms{}",
                seconds * 1e3,
                match findings.works {
                    true => ", result as on the host",
                    false => "",
                }
            )?,
            None => writeln!(text)?,
        }
    }
    if let Some(error) = &findings.error {
        writeln!(text, "  error      {error}")?;
    }
    for line in &report.log {
        writeln!(text, "             {line}")?;
    }
    Ok(text)
}

fn of_devices(devices: &Devices) -> String {
    let Devices { kind, count, .. } = devices;
    let memory = devices.memory.map(|bytes| format!("{} each", size(bytes)));
    let kinds = (!devices.memories.is_empty()).then(|| devices.memories.join(", "));
    let mut parts = vec![format!("{count} x {kind}")];
    parts.extend(memory);
    parts.extend(kinds.map(|kinds| format!("memory kinds {kinds}")));
    parts.join("; ")
}

fn file_name(path: &Path) -> &str {
    let name = path.file_name().and_then(|name| name.to_str());
    name.unwrap_or("plugin")
}

/// A number of bytes with its unit, in powers of 1024.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["bytes", "KiB", "MiB", "GiB", "TiB"];
    let mut value = bytes as f64;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    match unit {
        0 => format!("{bytes} bytes"),
        _ => format!("{value:.1} {}", UNITS[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units() {
        let sizes = [0, 1023, 1024, 3 << 29, 5 << 40].map(size);
        assert_eq!(
            sizes,
            ["0 bytes", "1023 bytes", "1.0 KiB", "1.5 GiB", "5.0 TiB"]
        );
    }
}
