//! `kiln data bench`.

use super::corpus;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

#[derive(clap::Args)]
pub struct Bench {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// How long to measure
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    seconds: u64,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

impl Bench {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<()> {
        let corpus = corpus(&self.config, &self.sets)?;
        let mut batches = corpus.train(0, None)?;
        batches.next()?; // threads are up, and files are open
        let (start, cpu) = (Instant::now(), cpu_seconds());
        let (mut rows, mut tokens) = (0u64, 0u64);
        while start.elapsed() < Duration::from_secs(self.seconds) {
            let Some(batch) = batches.next()? else {
                break;
            };
            rows += batch.rows.len() as u64;
            tokens += batch.rows.iter().map(|row| row.tokens).sum::<u64>();
        }
        let seconds = start.elapsed().as_secs_f64();
        let cores = cpu_seconds()
            .zip(cpu)
            .map(|(after, before)| (after - before) / seconds);
        let rate = tokens as f64 / seconds;
        let memory = peak_memory();
        if self.json {
            let object = json!({
                "tokens_per_s": rate.round(),
                "tokens_per_s_core": cores.map(|cores| (rate / cores).round()),
                "rows_per_s": (rows as f64 / seconds * 10.0).round() / 10.0,
                "cores": cores,
                "seconds": seconds,
                "peak_memory_mb": memory.map(|bytes| bytes / 1_000_000),
            });
            writeln!(out, "{object}")?;
            return Ok(());
        }
        writeln!(out, "{:.3} M tokens of text a second", rate / 1e6)?;
        if let Some(cores) = cores {
            let each = rate / cores / 1e6;
            writeln!(out, "{each:.3} M a second and core, on {cores:.2} cores")?;
        }
        writeln!(out, "{:.1} rows a second", rows as f64 / seconds)?;
        if let Some(bytes) = memory {
            writeln!(out, "{} MB of memory at most", bytes / 1_000_000)?;
        }
        Ok(())
    }
}

/// Seconds of processor time that this process has used, where the system tells (proc(5), `/proc/self/stat`).
fn cpu_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // fields 14 and 15, counted from behind the name in parentheses, in hundredths of a second
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: Option<f64> = [11, 12]
        .iter()
        .map(|k| fields.get(*k)?.parse::<f64>().ok())
        .sum();
    Some(ticks? / 100.0)
}

/// Most memory that this process has held, in bytes, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
