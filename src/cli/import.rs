//! `kiln import`.

use super::say;
use anyhow::Context as _;
use kiln::interop::{fresh_folder, read};
use kiln::store::Checkpoints;
use kiln::tokenizer::Tokenizer;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Read a Hugging Face model into a run folder
#[derive(clap::Args)]
#[command(
    after_help = "Reads config.json and model.safetensors (or its shards) of ViTForImageClassification, \
                  ViTMAEForPreTraining and T5ForConditionalGeneration, with a T5's tokenizer, and writes them as the checkpoint of step 0."
)]
pub struct Import {
    /// Folder with config.json and model.safetensors
    #[arg(value_name = "HF_DIR")]
    from: PathBuf,
    /// Run folder to make
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Import {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let (from, to) = (self.from.display(), self.out.display());
        let imported = read(&self.from).with_context(|| format!("importing {from}"))?;
        for note in &imported.notes {
            say(&format!("note: {note}"));
        }
        let weights = &imported.weights;
        let extra = json!({
            "model": imported.model,
            "labels": imported.labels,
            "pixels": imported.pixels,
            "source": self.from,
        });
        fresh_folder(&self.out, |run| {
            let tensors = weights.layout().parameters().map(|(path, ty)| {
                let value = move || weights.parameter(path);
                (format!("params/{path}"), ty.clone(), value)
            });
            Checkpoints::open(run, 1)?.save(0, tensors, extra)?;
            let names = ["spiece.model", "tokenizer.json"].map(|name| self.from.join(name));
            match names.iter().any(|name| name.exists()) {
                true => Tokenizer::open(&self.from)?.save(&run.join("tokenizer")),
                false => Ok(()),
            }
        })?;
        let parameters = weights.layout().parameters();
        let (count, numbers) = parameters.fold((0, 0), |(count, numbers), (_, ty)| {
            (count + 1, numbers + ty.elements())
        });
        writeln!(
            out,
            "{to}: {count} parameters, {numbers} numbers, from {from}"
        )?;
        Ok(ExitCode::SUCCESS)
    }
}
