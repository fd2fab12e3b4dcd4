//! `kiln compile`.

use super::child_process::{self, tell};
use super::target_args::{Job, Made, TargetArgs};
use anyhow::Result;
use kiln::aot::{Ahead, claim, store, store_inspection, store_report};
use kiln::inspect::Report;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Exit code of a program that does not fit.
pub const DOES_NOT_FIT: u8 = 3;

/// Compile a configuration's training step for devices that are not there, and tell what it takes
#[derive(clap::Args)]
#[command(
    after_help = "Prints what the step takes of each device: memory (and whether it fits), work, traffic by kind and mesh axis. \
                        Exit code 3: it compiles, or would, but does not fit.\n\n\
                        The directory of --out gets executable.bin, manifest.json (all that decides the program, by name), \
                        module.hlo.pb (the optimised HloModuleProto), step.mlir, report.json and inspection.json (`kiln inspect DIR`). `kiln train --executable DIR` takes \
                        it in place of compiling; learning rate, step and seed are inputs of the step, so that another schedule \
                        needs no other program.\n\n\
                        `kiln plugin fetch tpu` (or cuda) brings the compiler; no such device is needed.\n\n\
                        Examples:\n  \
                        $ kiln compile configs/mae_vit_l16_in1k.toml --topology v5e:16x16 --set train.layers=scan\n  \
                        $ kiln compile configs/t5_1_1_xl_c4.toml --topology v5p:4x4x8 --rules fsdp_tp --out compiled/xl\n  \
                        $ kiln compile configs/mae_vit_l16_in1k.toml --topology v5e:16x16 --slices 2 --rules two_slices\n  \
                        $ kiln compile configs/mae_vit_l16_in1k.toml --topology h100:1x1x8\n  \
                        $ kiln compile configs/demo_mae.toml --topology cpu:8 --out compiled/demo"
)]
pub struct Compile {
    /// Configuration file (TOML)
    config: PathBuf,
    /// Devices to compile for: chips of v2, v3, v4, v5e, v5p, v6e or tpu7x (v5e:16x16, v5p:8x8x16), groups x hosts x devices of
    /// a GPU such as h100 or b200 (h100:1x1x8), or cpu:N
    #[arg(long, value_name = "NAME:SIZE")]
    topology: String,
    #[command(flatten)]
    aim: TargetArgs,
    /// Directory for the executable, the module and the report
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Tell the tensors that fill the memory even when it fits
    #[arg(long)]
    tensors: bool,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

/// Tensors that fill the memory, of those that are told.
const TOLD: usize = 12;

impl Compile {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        if self.aim.watched {
            return child_process::watched(|| self.compile(out));
        }
        let environment = self.aim.check(&self.config, &self.topology)?;
        if let Some(dir) = &self.out {
            claim(dir)?;
        }
        child_process::watch(&environment, out)
    }

    fn compile(&self, out: &mut dyn Write) -> Result<ExitCode> {
        let job = self.aim.job(&self.config, &self.topology)?;
        let report = match job.make()? {
            Made::Program(ahead, inspection) => {
                let told = serde_json::to_value(&inspection)?;
                let mut report = inspection.report;
                report
                    .held
                    .truncate(match self.tensors || report.fits == Some(false) {
                        true => TOLD,
                        false => 0,
                    });
                self.store(&job, &ahead, &report)?;
                if let Some(dir) = &self.out {
                    store_inspection(dir, &told)?;
                }
                report
            }
            Made::Refused(mut report) => {
                report.held.truncate(TOLD);
                if let Some(dir) = &self.out {
                    store_report(dir, &serde_json::to_value(&report)?)?;
                }
                *report
            }
        };
        match self.json {
            true => writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?,
            false => write!(out, "{report}")?,
        }
        Ok(match report.fits {
            Some(false) => ExitCode::from(DOES_NOT_FIT),
            _ => ExitCode::SUCCESS,
        })
    }

    fn store(&self, job: &Job, ahead: &Ahead, report: &Report) -> Result<()> {
        let Some(dir) = &self.out else {
            return Ok(());
        };
        let table = job.said.filled()?;
        let overrides = job.overrides();
        let layout = job.layout.as_ref();
        let fingerprint = job
            .foundry
            .fingerprint(&job.program, layout, &overrides, &table)?;
        let report = serde_json::to_value(report)?;
        let name = job.target.name.as_str();
        store(dir, (name, &job.program), ahead, fingerprint, &report)?;
        tell(&format!("the program lies in {}", dir.display()));
        Ok(())
    }
}
