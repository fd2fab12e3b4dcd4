//! `kiln export`.

use super::say;
use anyhow::{Context as _, anyhow, bail};
use kiln::error::Error;
use kiln::interop::{Exported, Pixels, write};
use kiln::models::ModelConfig;
use kiln::store::{Saved, latest};
use kiln::tokenizer::Tokenizer;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Write a checkpoint as a Hugging Face model
#[derive(clap::Args)]
#[command(
    after_help = "Writes config.json and model.safetensors for ViTForImageClassification, ViTMAEForPreTraining or \
                  T5ForConditionalGeneration, preprocessor_config.json when the run knows how its pixels are normalised, \
                  and the run's tokenizer."
)]
pub struct Export {
    /// Run folder
    #[arg(value_name = "DIR")]
    run: PathBuf,
    /// Folder to make
    #[arg(long, value_name = "HF_DIR")]
    out: PathBuf,
    /// Take the averaged weights
    #[arg(long)]
    ema: bool,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long)]
    step: Option<u64>,
}

impl Export {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let saved = self.checkpoint()?;
        let place = saved.path().display();
        let model: Option<ModelConfig> = remembered(&saved, &["/model", "/config/model"])?;
        let model = model.ok_or_else(|| anyhow!("{place}: does not say what model it is of"))?;
        let labels: Option<Vec<String>> =
            remembered(&saved, &["/labels", "/config/data/train/classes"])?;
        let pixels: Option<Pixels> = remembered(&saved, &["/pixels", "/config/data/image"])?;
        let prefix = if self.ema { "ema" } else { "params" };
        if self.ema && !saved.names().any(|name| name.starts_with("ema/")) {
            bail!("{place}: holds no averaged weights; leave out --ema");
        }
        let what = Exported {
            model: &model,
            labels: labels.as_deref().unwrap_or_default(),
            pixels: pixels.as_ref(),
        };
        let parameter = |path: &str| {
            // What is not trained has no average.
            let (averaged, plain) = (format!("{prefix}/{path}"), format!("params/{path}"));
            let found = saved.ty(&averaged).map_or(&plain, |_| &averaged);
            saved.read(found)
        };
        write(&self.out, what, parameter).with_context(|| format!("exporting {place}"))?;
        self.tokenizer()?;
        let to = self.out.display();
        writeln!(out, "{to}: step {}, from {place}", saved.step())?;
        Ok(ExitCode::SUCCESS)
    }

    /// The run's tokenizer, with what transformers wants to know of it.
    fn tokenizer(&self) -> anyhow::Result<()> {
        let own = self.run.join("tokenizer");
        if !own.exists() {
            return Ok(());
        }
        let tokenizer = Tokenizer::open(&own)?;
        tokenizer.save(&self.out)?;
        let config = self.out.join("tokenizer_config.json");
        std::fs::write(&config, tokenizer.transformers_config())
            .with_context(|| config.display().to_string())
    }

    fn checkpoint(&self) -> anyhow::Result<Saved> {
        if let Some(step) = self.step {
            return Ok(Saved::of_step(&self.run, step)?);
        }
        let found = latest(&self.run)?;
        for warning in &found.warnings {
            say(&format!("warning: {warning}"));
        }
        let run = self.run.display();
        found.saved.ok_or_else(|| {
            anyhow!(
                "{run}: no checkpoint there; expected a folder of `kiln train` or `kiln import`"
            )
        })
    }
}

/// What the checkpoint remembers at the first of these places that has something.
fn remembered<T: DeserializeOwned>(saved: &Saved, places: &[&str]) -> anyhow::Result<Option<T>> {
    let place = places.iter().find_map(|place| {
        let value = saved.extra().pointer(place)?;
        (!value.is_null()).then_some((place, value))
    });
    let Some((place, value)) = place else {
        return Ok(None);
    };
    let value: Result<T, _> = serde_json::from_value(Value::clone(value));
    let manifest = saved.path().join("manifest.json");
    let value = value
        .map_err(Error::other)
        .with_context(|| format!("{}: extra{place}", manifest.display()))?;
    Ok(Some(value))
}
