//! `kiln infill`.

use super::resolve::newest;
use super::runtime::PluginArgs;
use anyhow::{Context as _, bail};
use kiln::array::Array;
use kiln::data::text::{filled, span};
use kiln::error::Error;
use kiln::models::{Model, ModelConfig, TextShape};
use kiln::nn::ScanMode;
use kiln::plan::Identity;
use kiln::runtime::{GlobalArray, State};
use kiln::step::{TensorSpec, infill};
use kiln::tokenizer::Tokenizer;
use kiln::types::DType;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Fill the gaps of a text by a trained T5
#[derive(clap::Args)]
#[command(
    after_help = "Gaps are written <extra_id_0>, <extra_id_1> and so on, in this order. The likeliest word is taken each time.\n\n\
                  Example:\n  \
                  $ kiln infill \"It was the best of <extra_id_0>, it was the <extra_id_1> of times.\" --checkpoint runs/demo_t5"
)]
pub struct Infill {
    /// The text
    text: String,
    /// Folder of `kiln train` or `kiln import`, with its tokenizer
    #[arg(long, value_name = "DIR")]
    checkpoint: PathBuf,
    /// Take this tokenizer instead of the folder's own
    #[arg(long, value_name = "PATH")]
    tokenizer: Option<PathBuf>,
    /// Tokens to write at most
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u32).range(2..=4096))]
    tokens: u32,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    at: PluginArgs,
}

impl Infill {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let dir = self.checkpoint.display();
        let newest_counts = |_| "its newest checkpoint is taken".to_owned();
        let makers = "`kiln train` or `kiln import`";
        let saved = newest(&self.checkpoint, makers, newest_counts)?;
        let model = saved.extra().get("model").cloned().unwrap_or_default();
        let model: ModelConfig = serde_json::from_value(model)
            .with_context(|| format!("{dir}: the checkpoint does not say what model it is of"))?;
        let mut model = model.resolve()?;
        let Some(head) = model.text_to_text() else {
            bail!(Error::config(format!(
                "{dir}: a {}; infill wants a model that reads one text and writes another",
                model.family()
            )));
        };
        let own = self.checkpoint.join("tokenizer");
        if self.tokenizer.is_none() && !own.exists() {
            bail!(Error::config(format!(
                "{dir}: no tokenizer lies there; name the one that it was trained with by --tokenizer"
            )));
        }
        let tokenizer = Tokenizer::open(self.tokenizer.as_deref().unwrap_or(&own))
            .context("the tokenizer (--tokenizer names another)")?;
        let trained = Identity::of(&saved)?.unwrap_or_default();
        if let (Some(unlike), None) = (
            trained.unlike_tokenizer(tokenizer.fingerprint()),
            &self.tokenizer,
        ) {
            bail!(
                "{}: {}; name one with --tokenizer to take it all the same",
                own.display(),
                unlike.lines.join("; ")
            );
        }
        let mut ids = Vec::new();
        tokenizer.encode_with_sentinels(&self.text, &mut ids);
        if !ids.iter().any(|id| tokenizer.sentinels().contains(id)) {
            bail!(Error::config(
                "the text has no gap: write <extra_id_0> where one is, then <extra_id_1>, .."
            ));
        }
        ids.push(tokenizer.eos());
        if let Some(id) = ids.iter().find(|id| **id as usize >= head.vocab()) {
            bail!(
                "the tokenizer makes id {id}, the model has {} ids",
                head.vocab()
            );
        }
        let shape = TextShape {
            inputs: ids.len(),
            targets: self.tokens as usize,
            segments: true,
            ..head.shape().clone()
        };
        if let Some(head) = model.text_to_text_mut() {
            head.set_shape(shape);
        }
        let written = self.write(&saved, &model, &ids, tokenizer.eos())?;
        let text = filled(&tokenizer, &ids, &written, None);
        if self.json {
            let gaps = ids.iter().filter(|id| tokenizer.sentinels().contains(id));
            let spans: Vec<String> = gaps
                .map(|id| span(&tokenizer, &written, *id).trim().to_owned())
                .collect();
            let end = written.iter().position(|id| *id == tokenizer.eos());
            let end = end.map_or(written.len(), |at| at + 1);
            let object = json!({
                "text": text,
                "spans": spans,
                "input_ids": ids,
                "output_ids": &written[..end],
                "step": saved.step(),
            });
            writeln!(out, "{object}")?;
        } else {
            writeln!(out, "{text}")?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// What the decoder writes.
    fn write(
        &self,
        saved: &kiln::store::Saved,
        model: &Model,
        ids: &[u32],
        eos: u32,
    ) -> anyhow::Result<Vec<u32>> {
        let parameters = model.parameters()?;
        let name = |path: &str| {
            let averaged = format!("ema/{path}");
            match saved.ty(&averaged) {
                Ok(_) => averaged,
                Err(_) => format!("params/{path}"),
            }
        };
        let of = |p: &kiln::nn::ParamSpec| name(&p.path);
        let program = infill(
            model,
            &parameters,
            of,
            DType::F32,
            (1, eos),
            (None, ScanMode::Unroll),
        )?;
        let runtime = self.at.open(None, "cpu", DType::F32)?;
        let compiled = runtime.compile(&program)?;
        let slots: Vec<TensorSpec> = program.inputs[..parameters.len()].to_vec();
        let state = State::load(&runtime, slots, saved.step(), |slot| saved.read(slot))
            .with_context(|| saved.path().display().to_string())?;
        let inputs: Vec<i32> = ids.iter().map(|id| *id as i32).collect();
        let arrays = [inputs.clone(), vec![1; inputs.len()]];
        let sent: kiln::error::Result<Vec<GlobalArray>> = arrays
            .iter()
            .map(|values| {
                let array = Array::new(&[1, values.len()], values)?;
                GlobalArray::upload(&runtime, array, None)
            })
            .collect();
        let results = state.lend(&compiled, &sent?)?;
        let written = results[0].download()?;
        Ok(written
            .values::<i32>()?
            .iter()
            .map(|id| *id as u32)
            .collect())
    }
}
