//! `kiln branch`.

use super::resolve::step;
use anyhow::Result;
use kiln::experiment::{branch, written_config};
use kiln::optim::Shape;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Begin a run of its own from a checkpoint of another, such as a cool-down
#[derive(clap::Args)]
#[command(
    after_help = "The new folder has that checkpoint, and what was logged until then; the other run stays as it is and may go on. Trained \
                  with --extend, the branch takes other rates and another length. With schedule.shape = \"warmup_stable_decay\" the decay begins \
                  schedule.decay steps before train.length: for a branch that decays from its first step on, let the two differ by \
                  the branch's step. So one long run gives a finished model of every length (arXiv:2405.18392). A run keeps the \
                  last train.keep checkpoints, 2 unless it says more.\n\n\
                  Examples:\n  \
                  $ kiln branch runs/long --step 40000 --out runs/cool40k\n  \
                  $ kiln train runs/cool40k/config.toml --extend --set train.length=44000 --set schedule.decay=4000"
)]
pub struct Branch {
    /// Folder of the run
    #[arg(value_name = "RUN")]
    run: PathBuf,
    /// Step of the checkpoint, such as 4000 or step-00004000
    #[arg(long, value_name = "STEP", value_parser = step)]
    step: u64,
    /// Folder of the new run
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Branch {
    pub fn run(self, out: &mut dyn Write) -> Result<ExitCode> {
        branch(&self.run, self.step, &self.out)?;
        let schedule = written_config(&self.out).map(|config| config.schedule.shape);
        let decay = match schedule {
            Ok(Shape::WarmupStableDecay) => " --set schedule.decay=...",
            _ => "",
        };
        let dir = self.out.display();
        writeln!(
            out,
            "{dir} has come as far as step {}; it goes on by: kiln train {dir}/config.toml --extend --set train.length=...{decay}",
            self.step
        )?;
        Ok(ExitCode::SUCCESS)
    }
}
