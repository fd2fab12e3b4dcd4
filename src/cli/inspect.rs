//! `kiln inspect`.

use super::child_process;
use super::target_args::{Made, TargetArgs};
use anyhow::{Context, Result};
use kiln::aot::INSPECTION;
use kiln::inspect::{Inspection, OwnPrices};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Look into a compiled step: work, memory and traffic by module and source line
#[derive(clap::Args)]
#[command(
    after_help = "Compiles the step, for this machine's processor or for devices that are not there, and tells by module path of the \
                        model and by line of its source: time, FLOPs, bytes; memory over the step with the tensors of its peak; every \
                        collective with the annotation that it follows from; reshards, copies, f32 products, padding and what is \
                        computed twice. FLOPs and bytes are counted by the rules of XLA's own analysis, and compared with it.\n\n\
                        Examples:\n  \
                        $ kiln inspect configs/demo_mae.toml\n  \
                        $ kiln inspect configs/mae_vit_l16_in1k.toml --topology v5e:16x16 --html step.html\n  \
                        $ kiln inspect configs/t5_1_1_xl_c4.toml --topology v5p:4x4x4 --rules fsdp_tp --json step.json"
)]
pub struct Inspect {
    /// Configuration file (TOML), or a directory of `kiln compile --out`
    #[arg(value_name = "CONFIG|DIR")]
    config: PathBuf,
    /// Devices to compile for: chips of v2, v3, v4, v5e, v5p, v6e or tpu7x (v5e:16x16), groups x hosts x devices of a GPU such as h100 or b200
    /// (h100:1x1x8), or cpu:N
    #[arg(long, value_name = "NAME:SIZE", default_value = "cpu:1")]
    topology: String,
    #[command(flatten)]
    aim: TargetArgs,
    /// Write one page with pictures, which needs no network
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Write everything as JSON, which `kiln diff` compares
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Examples of an epoch: what a run takes whose length is in epochs
    #[arg(long, value_name = "N")]
    epoch: Option<usize>,
    /// Dollars for a device and hour, in place of the list price
    #[arg(long, value_name = "DOLLARS")]
    price: Option<f64>,
    /// Watts of a device with its share of the host
    #[arg(long, value_name = "W")]
    watts: Option<f64>,
    /// Energy of the data centre over that of its machines (PUE) [default: 1.1]
    #[arg(long, value_name = "TIMES")]
    overhead: Option<f64>,
    /// Kilograms of CO2 equivalent for a kilowatt-hour [default: 0.4]
    #[arg(long, value_name = "KG")]
    carbon: Option<f64>,
}

impl Inspect {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        if self.aim.watched {
            return child_process::watched(|| self.inspect(out));
        }
        if self.config.is_dir() {
            let inspection = stored(&self.config)?;
            return self.tell(&inspection, out);
        }
        let environment = self.aim.check(&self.config, &self.topology)?;
        for file in [&self.html, &self.json].into_iter().flatten() {
            write(file, b"")?; // before minutes of compiling
        }
        child_process::watch(&environment, out)
    }

    fn inspect(&self, out: &mut dyn Write) -> Result<ExitCode> {
        let mut job = self.aim.job(&self.config, &self.topology)?;
        job.epoch = self.epoch;
        job.prices = OwnPrices {
            dollars: self.price,
            watts: self.watts,
            overhead: self.overhead,
            carbon: self.carbon,
        };
        let inspection = match job.make()? {
            Made::Program(_, inspection) => inspection,
            Made::Refused(report) => {
                write!(out, "{report}")?;
                return Ok(ExitCode::from(super::compile::DOES_NOT_FIT));
            }
        };
        self.tell(&inspection, out)
    }

    fn tell(&self, inspection: &Inspection, out: &mut dyn Write) -> Result<ExitCode> {
        if let Some(file) = &self.html {
            write(file, inspection.page()?.as_bytes())?;
            writeln!(out, "the page is {}\n", file.display())?;
        }
        if let Some(file) = &self.json {
            write(file, serde_json::to_string_pretty(inspection)?.as_bytes())?;
        }
        write!(out, "{inspection}")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The inspection that lies in a directory of `kiln compile --out`.
pub fn stored(dir: &Path) -> Result<Inspection> {
    let file = dir.join(INSPECTION);
    let text = std::fs::read_to_string(&file).with_context(|| {
        format!(
            "{}: no compiled step of `kiln compile --out`",
            file.display()
        )
    })?;
    serde_json::from_str(&text)
        .with_context(|| format!("{}: of another version; compile anew", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}
