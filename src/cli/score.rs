//! `kiln score`.

mod choices;
mod pairs;

use super::runtime::{Dtype, PluginArgs};
use super::trained_text::TrainedText;
use super::{resolve, say};
use anyhow::Context as _;
use choices::{Figures, Question, Shots};
use kiln::log::busy;
use kiln::nn::ParamSpec;
use kiln::runtime::{Likelihood, Scored};
use kiln::types::DType;
use pairs::{Pair, Pairs};
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Score a trained decoder: multiple choice by likelihood, or how well it predicts texts
#[derive(clap::Args)]
#[command(
    after_help = "Questions are lines of a .jsonl: an object with `choices`, a list of texts, `label`, the right one's number from 0 or \
                  its text, and what --template names. Numbers are those of lm-evaluation-harness: `acc` takes the choice that is \
                  likeliest behind the prompt, `acc_norm`, `acc_bytes` and `acc_token` that of the highest likelihood a character, a \
                  byte and a token of the choice.\n\n\
                  Texts are read in windows as long as the model reads, each token told what stands before it in its window.\n\n\
                  Examples:\n  \
                  $ kiln score runs/demo_gpt --choices questions.jsonl\n  \
                  $ kiln score Llama-3.2-1B --choices test.jsonl --few-shot train.jsonl --shots 5 --template 'Q: {question}\\nA:'\n  \
                  $ kiln score runs/demo_gpt --text held_out.txt"
)]
pub struct Score {
    /// Folder of `kiln train` or `kiln import`, or of Hugging Face, with its tokenizer
    #[arg(value_name = "RUN|HF_DIR")]
    checkpoint: PathBuf,
    /// Questions, a .jsonl
    #[arg(
        long,
        value_name = "FILE",
        required_unless_present = "text",
        conflicts_with = "text"
    )]
    choices: Option<PathBuf>,
    /// Texts, each file one
    #[arg(long, value_name = "FILE", num_args = 1..)]
    text: Vec<PathBuf>,
    /// Prompt of a question: {key} stands for what the object has under that name, \n for a new line [default: {context} where there is one, else Question: {question}\nAnswer:]
    #[arg(long, value_name = "TEXT", requires = "choices")]
    template: Option<String>,
    /// What stands between a prompt and a choice
    #[arg(
        long,
        value_name = "TEXT",
        default_value = " ",
        hide_default_value = true
    )]
    delimiter: String,
    /// Answered questions to put before each question, a .jsonl
    #[arg(long, value_name = "FILE", requires = "choices", requires = "shots")]
    few_shot: Option<PathBuf>,
    /// How many of them: the first ones, but the question itself where both files are the same
    #[arg(long, value_name = "N", requires = "few_shot", value_parser = clap::value_parser!(u32).range(1..=1000))]
    shots: Option<u32>,
    /// What stands behind each of them
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "\\n\\n",
        hide_default_value = true
    )]
    separator: String,
    /// What stands before everything
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    description: String,
    /// Write what was found of each question into this new .jsonl
    #[arg(long, value_name = "FILE", requires = "choices")]
    details: Option<PathBuf>,
    /// Texts read at a time
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    batch: u32,
    /// Element type in which layers compute
    #[arg(long, value_enum, default_value = "f32")]
    dtype: Dtype,
    /// Take the checkpoint of this step instead of the latest
    #[arg(long, value_name = "STEP", value_parser = resolve::step)]
    step: Option<u64>,
    /// Take this tokenizer instead of the folder's own
    #[arg(long, value_name = "PATH")]
    tokenizer: Option<PathBuf>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    at: PluginArgs,
}

impl Score {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let trained = TrainedText::of_step(&self.checkpoint, self.tokenizer.as_deref(), self.step)?;
        let context = trained.context("score", "`kiln eval` evaluates other runs");
        let context = context.with_context(|| self.checkpoint.display().to_string())?;
        let pairs = Pairs {
            trained: &trained,
            most: context,
        };
        match &self.choices {
            Some(file) => self.score_choices(out, &pairs, file)?,
            None => self.score_texts(out, &pairs)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn score_choices(
        &self,
        out: &mut dyn Write,
        pairs: &Pairs<'_>,
        file: &Path,
    ) -> anyhow::Result<()> {
        let prompts = choices::Prompts {
            template: self.template.as_deref().map(unescaped),
            delimiter: unescaped(&self.delimiter),
            separator: unescaped(&self.separator),
            description: unescaped(&self.description),
        };
        let questions = choices::read(file, &prompts)?;
        let shots = match (&self.few_shot, self.shots) {
            (Some(few), Some(count)) => Shots {
                examples: choices::read(few, &prompts)?,
                count: count as usize,
                are_asked: few.canonicalize().ok() == file.canonicalize().ok(),
            },
            _ => Shots::default(),
        };
        let mut asked = Vec::new();
        for question in &questions {
            let before = prompts.before(question, &shots)?;
            for choice in &question.choices {
                let continuation = format!("{}{choice}", prompts.delimiter);
                let pair = pairs.of(&before, &continuation);
                asked.push(pair.with_context(|| question.place.clone())?);
            }
        }
        let details = self.details.as_deref();
        let details = details.map(|path| resolve::new_file(path, "--details"));
        let mut details = details.transpose()?;
        let scored = self.scored(pairs.trained, &asked)?;
        let figures = Figures::of(&questions, &scored);
        if let Some(file) = &mut details {
            figures.tell_each(file, &questions, &scored)?;
            file.sync_all()?;
        }
        if figures.cut > 0 {
            say(&format!(
                "note: of {} of {} questions the beginning was left out, as the model reads no more",
                figures.cut,
                questions.len()
            ));
        }
        figures.tell(out, self.json, pairs.trained.step())?;
        Ok(())
    }

    fn score_texts(&self, out: &mut dyn Write, pairs: &Pairs<'_>) -> anyhow::Result<()> {
        let (mut windows, mut bytes) = (Vec::new(), 0);
        for file in &self.text {
            let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
            let own = pairs
                .windows(&text)
                .with_context(|| file.display().to_string())?;
            windows.extend(own);
            bytes += text.len();
        }
        let scored = self.scored(pairs.trained, &windows)?;
        let nats: f64 = -scored.iter().map(|one| one.log_likelihood).sum::<f64>();
        let tokens: usize = scored.iter().map(|one| one.tokens).sum();
        let a_token = nats / tokens as f64;
        let bits = nats / std::f64::consts::LN_2 / bytes as f64;
        match self.json {
            true => writeln!(
                out,
                "{}",
                json!({
                    "loss": a_token,
                    "perplexity": a_token.exp(),
                    "bits_per_byte": bits,
                    "tokens": tokens,
                    "bytes": bytes,
                    "step": pairs.trained.step(),
                })
            )?,
            false => writeln!(
                out,
                "{bits:.4} bits a byte, {a_token:.4} nats a token, perplexity {:.3}; {tokens} tokens, {bytes} bytes",
                a_token.exp()
            )?,
        }
        Ok(())
    }

    fn scored(&self, trained: &TrainedText, pairs: &[Pair]) -> anyhow::Result<Vec<Scored>> {
        let compute = DType::from(self.dtype);
        let parameters = trained.parameters()?;
        let name = |p: &ParamSpec| trained.name(p);
        let preview = trained.preview(&parameters, &name, compute);
        let rows = pairs.len().min(self.batch as usize);
        let runtime = self.at.open(None, "cpu", compute)?;
        let state = trained.load(&runtime, &preview.likelihood(1, 1)?)?;
        let mut likelihood = Likelihood::new(&runtime, &preview, state, rows);
        let _busy = busy(format!("scoring {} texts", pairs.len()));
        Ok(likelihood.score(pairs, &mut |_| {})?)
    }
}

/// `\n` and `\t` as shells leave them.
fn unescaped(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t")
}

/// Whatever is asked about questions, in the order of choices.
fn of_each<'a>(questions: &'a [Question], scored: &'a [Scored]) -> Vec<&'a [Scored]> {
    let mut from = 0;
    let each = questions.iter().map(|question| {
        let own = from..from + question.choices.len();
        from = own.end;
        &scored[own]
    });
    each.collect()
}
