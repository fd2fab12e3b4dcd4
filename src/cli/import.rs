//! `kiln import`.

use super::say;
use anyhow::Context as _;
use kiln::error::{AtPath, Result};
use kiln::interop::{Imported, fresh_folder, read, starting_config};
use kiln::store::Checkpoints;
use kiln::tokenizer::Tokenizer;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Read a Hugging Face model, to go on training from it
#[derive(clap::Args)]
#[command(
    after_help = "Reads config.json and model.safetensors (or its shards) of a class of transformers that a family of Kiln's is known as, \
                  with the tokenizer of a model of text. The folder that it makes holds the \
                  weights as a checkpoint of step 0, which train.init, kiln infill and kiln export take, and a config.toml \
                  that begins from them and wants data.\n\n\
                  Examples:\n  \
                  $ kiln import t5-small --out base\n  \
                  $ kiln train base/config.toml --set text.train.own.kind=jsonl --set 'text.train.own.files=[\"own.jsonl\"]' --out runs/own"
)]
pub struct Import {
    /// Local folder with config.json and model.safetensors, or with discriminator/ and generator/ that have them
    #[arg(value_name = "HF_DIR")]
    from: PathBuf,
    /// Make it a model for square pictures of so many pixels along a side; a learned table of positions is resampled
    /// (bicubic, antialiased), as timm and DINOv2 do
    #[arg(long, value_name = "PIXELS")]
    image_size: Option<usize>,
    /// Folder to make
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Import {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let (from, to) = (self.from.display(), self.out.display());
        let mut imported = read(&self.from).context("importing")?;
        if let Some(side) = self.image_size {
            imported.set_image_size(side)?;
        }
        let imported = imported;
        for note in &imported.notes {
            say(&format!("note: {note}"));
        }
        let weights = &imported.weights;
        let extra = json!({
            "model": imported.model,
            "labels": imported.labels,
            "eos": imported.eos,
            "pixels": imported.pixels,
            "source": self.from,
        });
        fresh_folder(&self.out, |run| {
            let larger = imported.model.resolve()?.mapping()?;
            let tensors = weights.mapping().parameters().map(|(path, ty)| {
                let imported = &imported;
                let value = move || imported.parameter(path);
                let ty = larger.entry(path).map_or(ty, |entry| &entry.ty);
                (format!("params/{path}"), ty.clone(), value)
            });
            Checkpoints::open(run, 1)?.save(0, tensors, extra)?;
            if let Some(dir) = self.tokenizer(&imported)? {
                Tokenizer::open(&dir)?.save(&run.join("tokenizer"))?;
            }
            let path = run.join("config.toml");
            std::fs::write(&path, starting_config(&imported)?).at(&path)
        })?;
        let parameters = weights.mapping().parameters();
        let (count, numbers) = parameters.fold((0, 0), |(count, numbers), (_, ty)| {
            (count + 1, numbers + ty.elements())
        });
        writeln!(
            out,
            "{to}: {count} parameters, {numbers} numbers, from {from}; {to}/config.toml trains on from them"
        )?;
        Ok(ExitCode::SUCCESS)
    }

    /// The folder with the tokenizer: the model's own, or that of one of its parts.
    fn tokenizer(&self, imported: &Imported) -> Result<Option<PathBuf>> {
        let parts = imported.model.resolve()?.parts().into_iter();
        let parts = parts.map(|(part, _)| self.from.join(part));
        let mut folders = std::iter::once(self.from.clone()).chain(parts);
        Ok(folders.find(|dir| Tokenizer::is_in(dir)))
    }
}
