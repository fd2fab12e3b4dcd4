//! `kiln data bench`.

use super::corpus;
use crate::cli::resolve::resolve;
use anyhow::Context as _;
use kiln::data::{DataConfig, Open, Pass, Prefetch, PrefetchOptions};
use kiln::experiment::RunConfig;
use kiln::machine::peak_resident;
use kiln::shard::Rows;
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

/// What was made, of pictures or text.
#[derive(Default)]
struct Made {
    rows: u64,
    /// 0 for pictures.
    tokens: u64,
}

impl Bench {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<()> {
        let (said, _) = kiln::config::load::<RunConfig>(&self.config, &self.sets)?;
        said.check_host(u64::MAX)?; // batches are made without end
        match &said.data {
            Some(data) => {
                let mut batches = pictures(&said, data)?;
                let next = move || {
                    let batch = batches.next()?;
                    Ok(batch.map(|batch| Made {
                        rows: batch.weights.shape()[0] as u64,
                        tokens: 0,
                    }))
                };
                self.measure("pictures", next, out)
            }
            None => {
                let corpus = corpus(&self.config, &self.sets)?;
                let mut batches = corpus.train(0, None)?;
                let next = move || {
                    let batch = batches.next()?;
                    Ok(batch.map(|batch| Made {
                        rows: batch.rows.len() as u64,
                        tokens: batch.rows.iter().map(|row| row.tokens).sum(),
                    }))
                };
                self.measure("tokens", next, out)
            }
        }
    }

    /// Take batches for a while and tell how fast they came.
    fn measure(
        &self,
        what: &str,
        mut next: impl FnMut() -> anyhow::Result<Option<Made>>,
        out: &mut dyn Write,
    ) -> anyhow::Result<()> {
        next()?; // threads are up, and files are open
        let (start, cpu) = (Instant::now(), cpu_seconds());
        let mut made = Made::default();
        while start.elapsed() < Duration::from_secs(self.seconds) {
            let Some(batch) = next()? else {
                break;
            };
            made.rows += batch.rows;
            made.tokens += batch.tokens;
        }
        let seconds = start.elapsed().as_secs_f64();
        let cores = cpu_seconds()
            .zip(cpu)
            .map(|(after, before)| (after - before) / seconds);
        let count = if what == "tokens" {
            made.tokens
        } else {
            made.rows
        };
        let rate = count as f64 / seconds;
        let memory = peak_resident();
        if self.json {
            let mut object = json!({
                format!("{what}_per_s"): rate.round(),
                format!("{what}_per_s_core"): cores.map(|cores| (rate / cores).round()),
                "cores": cores,
                "seconds": seconds,
                "peak_memory_mb": memory.map(|bytes| bytes / 1_000_000),
            });
            if what == "tokens" {
                object["rows_per_s"] = json!((made.rows as f64 / seconds * 10.0).round() / 10.0);
            }
            writeln!(out, "{object}")?;
            return Ok(());
        }
        let (unit, scale) = match what {
            "tokens" => ("M tokens of text", 1e6),
            _ => ("pictures", 1.0),
        };
        writeln!(out, "{:.3} {unit} a second", rate / scale)?;
        if let Some(cores) = cores {
            let each = rate / cores / scale;
            writeln!(
                out,
                "{each:.3} {unit} a second and core, on {cores:.2} cores"
            )?;
        }
        writeln!(out, "{:.1} rows a second", made.rows as f64 / seconds)?;
        if let Some(bytes) = memory {
            writeln!(out, "{} MB of memory at most", bytes / 1_000_000)?;
        }
        Ok(())
    }
}

/// Training batches of the pictures that a configuration names.
fn pictures(said: &RunConfig, data: &DataConfig) -> anyhow::Result<Prefetch> {
    let open = Open {
        resolve: &resolve,
        max_pixels: data.image.max_pixels.wide(),
        classes: None,
        names: None,
    };
    let batch = said.train.batch.get();
    let options = PrefetchOptions {
        pass: Pass::Train,
        seed: said.seed,
        first: 0,
        batch,
        rows: Rows::all(batch),
        patches: said.model.resolve()?.masked_patches(),
        views: false,
        local: None,
        bad_samples: data.bad_samples.get(),
        threads: data.threads.get(),
        depth: data.prefetch.get(),
    };
    let source = data.train.open(&open).context("data.train")?;
    Ok(Prefetch::start(source, &data.image, options)?)
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
