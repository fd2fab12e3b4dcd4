//! `kiln score`.

use super::resolve;
use super::say;
use super::trained_text::{DecoderArgs, TrainedText};
use anyhow::Context as _;
use kiln::config::Count;
use kiln::data::choices::{ChoicesConfig, Figures, Pair, Pairs, Questions, Scored, Share};
use kiln::files::read_text;
use kiln::log::busy;
use kiln::nn::ParamSpec;
use kiln::runtime::Likelihood;
use kiln::types::DType;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Score a trained decoder: multiple choice by likelihood, or how well it predicts texts
#[derive(clap::Args)]
#[command(
    group = clap::ArgGroup::new("what").required(true),
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
    #[command(flatten)]
    decoder: DecoderArgs,
    /// Questions, a .jsonl
    #[arg(long, value_name = "FILE", group = "what")]
    choices: Option<PathBuf>,
    /// Texts, each file one
    #[arg(long, value_name = "FILE", num_args = 1.., group = "what")]
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
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

impl Score {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let trained = self
            .decoder
            .open("score", "`kiln eval` evaluates other runs")?;
        let pairs = trained.pairs();
        match &self.choices {
            Some(file) => self.score_choices(out, (&trained, &pairs), file)?,
            None => self.score_texts(out, (&trained, &pairs))?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn score_choices(
        &self,
        out: &mut dyn Write,
        (trained, pairs): (&TrainedText, &Pairs<'_>),
        file: &Path,
    ) -> anyhow::Result<()> {
        let name = |path: &Path| path.display().to_string();
        let config = ChoicesConfig {
            file: name(file),
            template: self.template.as_deref().map(unescaped),
            delimiter: unescaped(&self.delimiter),
            few_shot: self.few_shot.as_deref().map(name),
            shots: Count::of(self.shots.unwrap_or(0) as usize),
            separator: unescaped(&self.separator),
            description: unescaped(&self.description),
        };
        let questions = Questions::open(&config, &|name| Ok(PathBuf::from(name)))?;
        let asked = questions.pairs(pairs)?;
        let details = self.details.as_deref();
        let details = details.map(|path| resolve::new_file(path, "--details"));
        let mut details = details.transpose()?;
        let scored = self.scored(trained, &asked)?;
        let figures = Figures::of(&questions.asked, &scored);
        if let Some(file) = &mut details {
            for object in figures.each(&questions.asked, &scored) {
                writeln!(file, "{object}")?;
            }
            file.sync_all()?;
        }
        if figures.cut > 0 {
            say(&format!(
                "note: of {} of {} questions the beginning was left out, as the model reads no more",
                figures.cut, figures.questions
            ));
        }
        self.tell(out, &figures, trained.step())?;
        Ok(())
    }

    fn tell(
        &self,
        out: &mut dyn Write,
        figures: &Figures,
        step: Option<u64>,
    ) -> std::io::Result<()> {
        let mut object = json!({
            "questions": figures.questions,
            "chance": figures.chance,
            "cut": figures.cut,
            "step": step,
        });
        for Share {
            name,
            share,
            stderr,
        } in figures.shares()
        {
            if self.json {
                object[name] = json!(share);
                object[format!("{name}_stderr")] = json!(stderr);
                continue;
            }
            let error = stderr.map_or(String::new(), |e| format!(" \u{b1} {:.2}", 100.0 * e));
            writeln!(out, "{name:9} {:6.2}{error} %", 100.0 * share)?;
        }
        match self.json {
            true => writeln!(out, "{object}"),
            false => writeln!(
                out,
                "{} questions, {:.2} % by chance",
                figures.questions,
                100.0 * figures.chance
            ),
        }
    }

    fn score_texts(
        &self,
        out: &mut dyn Write,
        (trained, pairs): (&TrainedText, &Pairs<'_>),
    ) -> anyhow::Result<()> {
        let (mut windows, mut bytes) = (Vec::new(), 0);
        for file in &self.text {
            let text = read_text(file)?;
            let own = pairs.windows(&text);
            windows.extend(own.with_context(|| file.display().to_string())?);
            bytes += text.len();
        }
        let scored = self.scored(trained, &windows)?;
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
                    "step": trained.step(),
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
        let compute = DType::from(self.decoder.dtype);
        let parameters = trained.parameters()?;
        let name = |p: &ParamSpec| trained.name(p);
        let preview = trained.preview(&parameters, &name, compute);
        let rows = pairs.len().min(self.decoder.batch as usize);
        let runtime = self.decoder.at.open(None, "cpu", compute)?;
        let state = trained.load(&runtime, &preview.likelihood(1, 1)?)?;
        let mut likelihood = Likelihood::new(&runtime, &preview, state, rows);
        let _busy = busy(format!("scoring {} texts", pairs.len()));
        Ok(likelihood.score(pairs)?)
    }
}

/// `\n` and `\t` as shells leave them.
fn unescaped(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t")
}
