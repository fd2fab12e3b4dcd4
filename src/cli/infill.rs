//! `kiln infill`.

use super::runtime::PluginArgs;
use super::trained_text::TrainedText;
use anyhow::bail;
use kiln::data::text::{filled, span};
use kiln::error::Error;
use kiln::models::TextShape;
use kiln::step::Preview;
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
        let mut trained = TrainedText::open(&self.checkpoint, self.tokenizer.as_deref())?;
        let Some(head) = trained.model.text_to_text() else {
            bail!(Error::config(format!(
                "{}: {}; infill wants a model that reads one text and writes another: `kiln fill` guesses hidden tokens",
                self.checkpoint.display(),
                trained.model.named()
            )));
        };
        let tokenizer = &trained.tokenizer;
        let mut ids = Vec::new();
        tokenizer.encode_with_sentinels(&self.text, &mut ids);
        if !ids.iter().any(|id| tokenizer.sentinels().contains(id)) {
            bail!(Error::config(
                "the text has no gap: write <extra_id_0> where one is, then <extra_id_1>, .."
            ));
        }
        ids.push(tokenizer.eos());
        trained.check(&ids)?;
        let shape = TextShape {
            inputs: ids.len(),
            targets: self.tokens as usize,
            segments: true,
            ..head.shape().clone()
        };
        if let Some(head) = trained.model.text_to_text_mut() {
            head.set_shape(shape);
        }
        let tokenizer = &trained.tokenizer;
        let inputs: Vec<i32> = ids.iter().map(|id| *id as i32).collect();
        let ones = vec![1; inputs.len()];
        let infill = |preview: &Preview| preview.infill(1, tokenizer.eos());
        let written = trained.ask(&self.at, infill, &[inputs, ones])?;
        let written = written.values::<i32>()?.iter().map(|id| *id as u32);
        let written: Vec<u32> = written.collect();
        let text = filled(tokenizer, &ids, &written, None);
        if self.json {
            let gaps = ids.iter().filter(|id| tokenizer.sentinels().contains(id));
            let spans: Vec<String> = gaps
                .map(|id| span(tokenizer, &written, *id).trim().to_owned())
                .collect();
            let end = written.iter().position(|id| *id == tokenizer.eos());
            let end = end.map_or(written.len(), |at| at + 1);
            let object = json!({
                "text": text,
                "spans": spans,
                "input_ids": ids,
                "output_ids": &written[..end],
                "step": trained.step(),
            });
            writeln!(out, "{object}")?;
        } else {
            writeln!(out, "{text}")?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
