//! `kiln generate`.

use super::resolve::new_file;
use super::say;
use super::trained_text::{DecoderArgs, TrainedText};
use anyhow::{Context as _, bail};
use kiln::error::Error;
use kiln::files::read_text;
use kiln::log::busy;
use kiln::nn::ParamSpec;
use kiln::runtime::{Generator, Request, Sampling, StopWords, Writing, Written, padded};
use kiln::step::Places;
use kiln::types::DType;
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Have a trained decoder write on from a text
#[derive(clap::Args)]
#[command(
    group = clap::ArgGroup::new("text").required(true),
    after_help = "Without --temperature, --top-k, --top-p or --min-p the likeliest token is taken each time. What is drawn follows from \
                  --seed, the number of the prompt and the place of the token, whatever is written beside it. Filters come in the \
                  order of transformers: repetition penalty, temperature, top-k, top-p, min-p.\n\n\
                  Of a file of prompts each line is one: text, or in a .jsonl an object with `prompt`, or with `ids`. Each gives an \
                  object with `prompt`, `text`, `ids` and `ended`: eos, stop or length.\n\n\
                  Examples:\n  \
                  $ kiln generate runs/demo_gpt --prompt \"It was the best of times,\" --temperature 0.8 --top-p 0.95\n  \
                  $ kiln generate Llama-3.2-1B --prompts questions.jsonl --stop \"\\n\" --batch 16 --out answers.jsonl"
)]
pub struct Generate {
    #[command(flatten)]
    decoder: DecoderArgs,
    /// The text to write on from
    #[arg(long, value_name = "TEXT", group = "text")]
    prompt: Option<String>,
    /// Texts to write on from, one a line
    #[arg(long, value_name = "FILE", group = "text")]
    prompts: Option<PathBuf>,
    /// Write the objects of --prompts into this new file
    #[arg(long, value_name = "FILE", requires = "prompts")]
    out: Option<PathBuf>,
    /// Tokens to write at most
    #[arg(long, value_name = "N", default_value_t = 128, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    max_tokens: u32,
    /// Draw tokens, scores divided by this first; 0 takes the likeliest
    #[arg(long, value_name = "T", value_parser = number::<0, 1000>)]
    temperature: Option<f32>,
    /// Draw among so many likeliest tokens
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    top_k: Option<u32>,
    /// Draw among the fewest likeliest tokens whose probabilities sum to this
    #[arg(long, value_name = "P", value_parser = number::<0, 1>)]
    top_p: Option<f32>,
    /// Draw among tokens at least this times as likely as the likeliest
    #[arg(long, value_name = "P", value_parser = number::<0, 1>)]
    min_p: Option<f32>,
    /// Divide scores above 0 of tokens that stand in the text by this, and multiply others by it
    #[arg(long, value_name = "X", default_value = "1", value_parser = number::<0, 1000>)]
    repetition_penalty: f32,
    /// End a text where this word stands in it, which is left out; may be given more than once
    #[arg(long, value_name = "TEXT")]
    stop: Vec<String>,
    /// Seed of what is drawn
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Print one JSON object for --prompt
    #[arg(long, conflicts_with = "prompts")]
    json: bool,
}

/// A number of that range.
fn number<const LOW: u32, const HIGH: u32>(text: &str) -> Result<f32, String> {
    let parsed = text.parse::<f32>().ok();
    let inside = parsed.filter(|x| (LOW as f32..=HIGH as f32).contains(x));
    inside.ok_or_else(|| format!("expected a number from {LOW} to {HIGH}, got `{text}`"))
}

/// A line of a file of prompts: one of both.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Line {
    prompt: Option<String>,
    ids: Option<Vec<u32>>,
}

/// What to write on from, and where it was said.
struct Prompt {
    place: String,
    text: Option<String>,
    ids: Vec<u32>,
}

impl Generate {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let sampling = self.sampling()?;
        let others = "`kiln infill` and `kiln fill` fill gaps";
        let trained = self.decoder.open("generate", others)?;
        let prompts = self.prompts(&trained)?;
        let requests = self.requests(&prompts, trained.context())?;
        let stops = StopWords::new(self.stop.clone(), &trained.tokenizer)?;
        let mut file = self.file()?;
        let writing = Writing {
            sampling,
            ends: &trained.ends,
            stops: &stops,
            tokenizer: &trained.tokenizer,
        };
        let mut tell = Teller {
            out: match &mut file {
                Some(file) => file,
                None => out,
            },
            is_shown: self.prompt.is_some() && !self.json,
            shown: 0,
            step: trained.step(),
        };
        tell.begin(&prompts[0])?;
        self.write(&trained, (&prompts, &requests), &writing, &mut tell)?;
        if let Some(file) = &file {
            file.sync_all()?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Batch after batch.
    fn write(
        &self,
        trained: &TrainedText,
        (prompts, requests): (&[Prompt], &[Request]),
        writing: &Writing<'_>,
        tell: &mut Teller<'_>,
    ) -> anyhow::Result<()> {
        let compute = DType::from(self.decoder.dtype);
        let parameters = trained.parameters()?;
        let name = |p: &ParamSpec| trained.name(p);
        let preview = trained.preview(&parameters, &name, compute);
        let rows = requests.len().min(self.decoder.batch as usize);
        let room = |some: &[Request]| {
            let longest = some.iter().map(|r| r.ids.len()).max().unwrap_or(1);
            let most = some.iter().map(|r| r.most).max().unwrap_or(1);
            padded(longest) + most - 1 // the last token is not read
        };
        let sizes = Places {
            rows,
            places: requests.chunks(rows).map(room).max().unwrap_or(1),
        };
        let runtime = self.decoder.at.open(None, "cpu", compute)?;
        let program = preview.prompt(sizes, padded(1))?;
        let state = trained.load(&runtime, &program)?;
        let mut generator = Generator::new(&runtime, &preview, state, sizes);
        let (mut done, mut tokens, mut seconds) = (0, 0, 0.0);
        let mut told = Instant::now();
        for some in requests.chunks(rows) {
            let (from, before) = (Instant::now(), generator.compiling);
            let _busy = (!tell.is_shown).then(|| busy("writing"));
            let all = generator.write(some, writing, &mut |row, text| tell.so_far(row, text))?;
            tokens += all.iter().map(|written| written.ids.len()).sum::<usize>();
            for (prompt, written) in prompts[done..].iter().zip(&all) {
                tell.whole(prompt, written)?;
            }
            done += some.len();
            seconds += (from.elapsed() - (generator.compiling - before)).as_secs_f64();
            if done < requests.len() && told.elapsed() < PAUSE {
                continue;
            }
            told = Instant::now();
            say(&format!(
                "{done} of {} prompts; {tokens} tokens in {seconds:.2} s after compiling, {:.1} a second",
                requests.len(),
                tokens as f64 / seconds
            ));
        }
        Ok(())
    }

    fn sampling(&self) -> anyhow::Result<Sampling> {
        let filters = [
            ("--top-k", self.top_k.is_some()),
            ("--top-p", self.top_p.is_some()),
            ("--min-p", self.min_p.is_some()),
        ];
        let filter = filters.iter().find(|(_, is_given)| *is_given);
        let temperature = match (self.temperature, filter) {
            (Some(0.0), Some((filter, _))) => bail!(Error::config(format!(
                "{filter}: nothing is drawn at --temperature 0, which takes the likeliest token; leave one out"
            ))),
            (Some(0.0), None) | (None, None) => None,
            (None, Some(_)) => Some(1.0),
            (said, _) => said,
        };
        if self.repetition_penalty == 0.0 {
            bail!(Error::config(
                "--repetition-penalty: expected a number above 0, got 0"
            ));
        }
        Ok(Sampling {
            temperature,
            top_k: self.top_k.map(|k| k as usize),
            top_p: self.top_p,
            min_p: self.min_p,
            repetition_penalty: self.repetition_penalty,
            seed: self.seed,
        })
    }

    /// Every prompt as ids that the model has.
    fn prompts(&self, trained: &TrainedText) -> anyhow::Result<Vec<Prompt>> {
        let said: Vec<(String, Line)> = match (&self.prompt, &self.prompts) {
            (Some(prompt), _) => vec![(
                "--prompt".to_owned(),
                Line {
                    prompt: Some(prompt.clone()),
                    ids: None,
                },
            )],
            (None, Some(file)) => lines(file)?,
            (None, None) => Vec::new(),
        };
        let each = said.into_iter().map(|(place, line)| {
            let (text, ids) = match (line.prompt, line.ids) {
                (None, Some(ids)) => (None, ids),
                (Some(prompt), None) => {
                    let ids = trained.pairs().encoded(&prompt);
                    (Some(prompt), ids)
                }
                _ => bail!(Error::data(format!("{place}: {EXPECTED}"))),
            };
            if ids.is_empty() {
                bail!(Error::data(format!(
                    "{place}: an empty prompt, and this vocabulary puts nothing before a text; write its first words"
                )));
            }
            trained.check(&ids).with_context(|| place.clone())?;
            Ok(Prompt { place, text, ids })
        });
        let prompts = each.collect::<anyhow::Result<Vec<Prompt>>>()?;
        match prompts.is_empty() {
            true => bail!(Error::data(format!(
                "{}: no prompts there, expected one a line",
                self.prompts.as_deref().unwrap_or(Path::new("")).display()
            ))),
            false => Ok(prompts),
        }
    }

    /// The prompts with room to write; the model is meant for texts of `context` tokens at most.
    fn requests(&self, prompts: &[Prompt], context: Option<usize>) -> anyhow::Result<Vec<Request>> {
        let most = self.max_tokens as usize;
        let each = prompts.iter().zip(0..).map(|(prompt, number)| {
            let length = prompt.ids.len();
            let room = context.map_or(most, |context| context.saturating_sub(length));
            if room == 0 {
                bail!(Error::data(format!(
                    "{}: {length} tokens; the model has {} positions, one of which has to be left to write; give a shorter one",
                    prompt.place,
                    context.unwrap_or_default()
                )));
            }
            Ok(Request {
                number,
                ids: prompt.ids.clone(),
                most: most.min(room),
            })
        });
        let requests = each.collect::<anyhow::Result<Vec<Request>>>()?;
        let short = requests
            .iter()
            .filter(|request| request.most < most)
            .count();
        if short > 0 {
            say(&format!(
                "note: behind {short} of {} prompts there are positions for fewer than {most} tokens; those texts end there at the latest",
                requests.len()
            ));
        }
        Ok(requests)
    }

    /// The new file of --out.
    fn file(&self) -> anyhow::Result<Option<std::fs::File>> {
        let Some(path) = &self.out else {
            return Ok(None);
        };
        new_file(path, "--out").map(Some)
    }
}

const EXPECTED: &str =
    "expected an object with either `prompt`, a text, or `ids`, numbers of tokens";

/// From one line that tells how far it is to the next, at least.
const PAUSE: Duration = Duration::from_secs(10);

/// The lines of a file of prompts, each with its place.
fn lines(file: &Path) -> anyhow::Result<Vec<(String, Line)>> {
    let text = read_text(file)?;
    let is_json = file.extension().is_some_and(|kind| kind == "jsonl");
    let each = text.lines().zip(1..).map(|(line, number)| {
        let place = format!("{}:{number}", file.display());
        let line = match is_json {
            false => Line {
                prompt: Some(line.to_owned()),
                ids: None,
            },
            true => serde_json::from_str(line)
                .map_err(|_| Error::data(format!("{place}: {EXPECTED}")))?,
        };
        Ok((place, line))
    });
    each.collect()
}

/// Where texts go.
struct Teller<'a> {
    out: &'a mut dyn Write,
    /// Whether the one text is shown while it is written.
    is_shown: bool,
    /// Bytes of it that were shown.
    shown: usize,
    step: Option<u64>,
}

impl Teller<'_> {
    fn begin(&mut self, prompt: &Prompt) -> std::io::Result<()> {
        if let (true, Some(text)) = (self.is_shown, &prompt.text) {
            write!(self.out, "{text}")?;
        }
        self.out.flush()
    }

    fn so_far(&mut self, _row: usize, text: &str) -> kiln::error::Result<()> {
        if self.is_shown {
            let new = &text[self.shown..];
            let told = write!(self.out, "{new}").and_then(|()| self.out.flush());
            told.map_err(Error::other)?;
            self.shown = text.len();
        }
        Ok(())
    }

    fn whole(&mut self, prompt: &Prompt, written: &Written) -> std::io::Result<()> {
        if self.is_shown {
            return writeln!(self.out);
        }
        let mut object = json!({
            "text": written.text,
            "ids": written.ids,
            "ended": written.ended.name(),
            "step": self.step,
        });
        match &prompt.text {
            Some(text) => object["prompt"] = Value::from(text.as_str()),
            None => object["prompt_ids"] = Value::from(prompt.ids.clone()),
        }
        writeln!(self.out, "{object}")
    }
}
