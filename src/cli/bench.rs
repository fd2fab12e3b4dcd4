//! `kiln bench`.

use super::runtime::{Dtype, PluginArgs};
use clap::builder::PossibleValuesParser;
use kiln::plugins::Chip;
use kiln::train::bench::{bench, workload, workloads};
use kiln::types::DType;
use serde_json::json;
use std::io::Write;
use std::process::ExitCode;

/// Time the whole training step (forward, backward, AdamW) of a published model
#[derive(clap::Args)]
#[command(
    after_help = "Input is synthetic and lies on the device, so the step alone is timed. The JSON line has the step's \
                        median (step_ms) and best (min_ms) time in milliseconds, and in seconds its compile time and the time from the start of \
                        tracing to the first step's loss (first_step_s); peak_memory_mb where the plugin counts the device's memory, and \
                        peak_resident_mb of the host's, the compiler's and all, where the system counts it."
)]
pub struct Bench {
    /// Model and size: pictures of 224 px with patches of 16, text of 512 tokens in and 114 out
    #[arg(value_parser = PossibleValuesParser::new(workloads()))]
    workload: String,
    /// Element type in which layers compute
    #[arg(long, value_enum, default_value = "f32")]
    dtype: Dtype,
    /// Examples a step
    #[arg(long, default_value_t = 16, value_parser = clap::value_parser!(u32).range(1..))]
    batch: u32,
    /// Steps by the clock, after three to warm up
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..))]
    steps: u32,
    /// Print one JSON line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    at: PluginArgs,
}

impl Bench {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let runtime = self.at.open(None, "cpu", self.dtype.into())?;
        let recipe = workload(&self.workload, self.batch as usize, self.dtype.into())?;
        let recipe = recipe.on(runtime.client.platform());
        let timing = bench(&runtime, &recipe, self.steps as usize)?;
        let ms = |k: usize| (timing.steps[k].as_secs_f64() * 1e5).round() / 100.0;
        let (median, least) = (ms(timing.steps.len() / 2), ms(0));
        let params: usize = recipe.parameters.iter().map(|p| p.ty.elements()).sum();
        let device = runtime.client.devices()[0].kind().to_owned();
        let flops = recipe.model.flops_per_example() * f64::from(self.batch);
        let tflops = flops / (median * 1e9);
        let chip = Chip::of(&device).filter(|_| recipe.compute == DType::BF16);
        let mfu = chip.map(|chip| tflops * 1e12 / chip.bf16);
        let rate = f64::from(self.batch) / median * 1000.0;
        if self.json {
            let line = json!({
                "peer": "kiln",
                "workload": self.workload,
                "dtype": recipe.compute.name(),
                "device": device,
                "batch": self.batch,
                "params": params,
                "compile_s": (timing.compile.as_secs_f64() * 100.0).round() / 100.0,
                "step_ms": median,
                "min_ms": least,
                "loss": timing.loss,
                "trace_s": (timing.trace.as_secs_f64() * 1000.0).round() / 1000.0,
                "model_tflops": (tflops * 1000.0).round() / 1000.0,
                "examples_per_s": (rate * 100.0).round() / 100.0,
                "mfu": mfu,
                "from_cache": timing.cached,
                "first_step_s": (timing.first.as_secs_f64() * 100.0).round() / 100.0,
                "peak_memory_mb": timing.peak.map(|bytes| bytes / 1_000_000),
                "peak_resident_mb": timing.resident.map(|bytes| bytes / 1_000_000),
            });
            writeln!(out, "{line}")?;
            return Ok(ExitCode::SUCCESS);
        }
        let (workload, dtype, batch) = (&self.workload, recipe.compute, self.batch);
        writeln!(
            out,
            "{workload}, {dtype}, batch {batch}, {params} parameters, on {device}"
        )?;
        let (trace, compile) = (timing.trace.as_secs_f64(), timing.compile.as_secs_f64());
        writeln!(out, "trace {trace:.3} s, compile {compile:.2} s")?;
        writeln!(
            out,
            "step {median:.1} ms (best {least:.1}), {rate:.1} examples/s, {tflops:.3} model TFLOP/s"
        )?;
        if let Some(bytes) = timing.resident {
            writeln!(out, "peak resident memory {} MB", bytes / 1_000_000)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
