//! `kiln tokenizer train`, `encode` and `decode`.

use super::resolve::resolve;
use super::say;
use anyhow::Context as _;
use clap::builder::RangedU64ValueParser;
use kiln::error::Error;
use kiln::tokenizer::{self, Training, VocabularyKind};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Make a vocabulary, or look at what one makes of a text
#[derive(clap::Args)]
pub struct Tokenizer {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(clap::Subcommand)]
enum Verb {
    /// Train a vocabulary on text files (UTF-8)
    ///
    /// Writes tokenizer.json and tokenizer_config.json, which transformers loads too. Two trainings of a unigram vocabulary on
    /// the same text may differ in the last digits of scores: train once, and keep the file.
    Train {
        /// Text files; dataset:NAME/FILE lies in a known data set
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
        /// unigram has T5's control tokens and 100 sentinels, unigram_mask ALBERT's control tokens, wordpiece BERT's control tokens, bpe (of bytes) RoBERTa's, words are whole ones with their counts
        #[arg(long, value_enum, default_value_t, value_name = "KIND")]
        kind: VocabularyKind,
        /// How often a word has to come, for words
        #[arg(long, value_name = "N", default_value_t = 5)]
        min_count: u64,
        /// Ids of the whole vocabulary, control tokens, sentinels and extra tokens included
        #[arg(long, value_name = "N")]
        vocab: usize,
        /// Name of a token that no text makes, which gets an id of its own behind all others; may be given more than once
        #[arg(long = "extra-token", value_name = "NAME")]
        extra: Vec<String>,
        /// Folder to write into
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Write over the tokenizer that lies there
        #[arg(long)]
        force: bool,
        /// Read at most so many bytes of text, evenly from all files; time grows with it
        #[arg(long, value_name = "BYTES", default_value_t = 16 << 20, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
        sample: usize,
    },
    /// Print the ids of each line, separated by spaces (no end is added)
    Encode {
        /// Text file (UTF-8), - for standard input
        file: String,
        #[command(flatten)]
        with: With,
        /// Print pieces instead of ids
        #[arg(long)]
        pieces: bool,
    },
    /// Print the text of each line of ids
    Decode {
        /// File with ids separated by spaces, - for standard input
        file: String,
        #[command(flatten)]
        with: With,
    },
}

#[derive(clap::Args)]
struct With {
    /// tokenizer.json, SentencePiece model, vocab.txt, vocab.json with merges.txt, a folder with one, dataset:t5-vocabulary/spiece.model, or bytes
    #[arg(long, value_name = "PATH")]
    tokenizer: String,
}

impl With {
    fn open(&self) -> anyhow::Result<tokenizer::Tokenizer> {
        if self.tokenizer == "bytes" {
            return Ok(tokenizer::Tokenizer::bytes());
        }
        Ok(tokenizer::Tokenizer::open(&resolve(&self.tokenizer)?)?)
    }
}

impl Tokenizer {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        match self.verb {
            Verb::Train {
                files,
                kind,
                min_count,
                vocab,
                extra,
                out: dir,
                force,
                sample,
            } => {
                a_folder(&dir)?;
                if !force {
                    fresh(&dir)?;
                }
                let training = Training {
                    kind,
                    vocabulary: vocab.saturating_sub(extra.len()),
                    sample_bytes: sample,
                    min_count,
                };
                train(out, &files, &dir, (training, &extra))?;
            }
            Verb::Encode { file, with, pieces } => {
                let tokenizer = with.open()?;
                let mut ids = Vec::new();
                lines(&file, |_, line| {
                    ids.clear();
                    tokenizer.encode(line, &mut ids);
                    let words: Vec<String> = match pieces {
                        true => ids.iter().map(|id| tokenizer.piece(*id)).collect(),
                        false => ids.iter().map(u32::to_string).collect(),
                    };
                    Ok(writeln!(out, "{}", words.join(" "))?)
                })?;
            }
            Verb::Decode { file, with } => {
                let tokenizer = with.open()?;
                let most = tokenizer.vocabulary();
                lines(&file, |number, line| {
                    let id = |word: &str| match word.parse::<u32>() {
                        Ok(id) if (id as usize) < most => Ok(id),
                        _ => Err(Error::data(format!(
                            "{file}: line {number}: expected ids from 0 to {}, got `{word}`",
                            most - 1
                        ))),
                    };
                    let ids: kiln::error::Result<Vec<u32>> =
                        line.split_whitespace().map(id).collect();
                    Ok(writeln!(out, "{}", tokenizer.decode(&ids?))?)
                })?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Give each line of a file, without its end, to `each`, with its number from 1.
fn lines(file: &str, mut each: impl FnMut(u64, &str) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let mut input: Box<dyn BufRead> = match file {
        "-" => Box::new(std::io::stdin().lock()),
        file => {
            let path = resolve(file)?;
            let open = File::open(&path).with_context(|| path.display().to_string())?;
            Box::new(BufReader::new(open))
        }
    };
    let (mut line, mut at) = (Vec::new(), 0);
    for number in 1.. {
        line.clear();
        let read = input.read_until(b'\n', &mut line);
        let read = read.with_context(|| format!("{file}: line {number}"))?;
        if read == 0 {
            break;
        }
        while line.ends_with(b"\n") || line.ends_with(b"\r") {
            line.pop();
        }
        match std::str::from_utf8(&line) {
            Ok(text) => each(number, text)?,
            Err(e) => {
                let byte = at + e.valid_up_to();
                let what = format!("{file}: line {number}, byte {byte}: expected UTF-8");
                return Err(Error::data(what).into());
            }
        }
        at += read;
    }
    Ok(())
}

/// See that this is a folder, or can become one, before an hour's training is written to it.
fn a_folder(dir: &Path) -> Result<(), Error> {
    match dir.ancestors().find(|path| path.exists()) {
        Some(path) if !path.is_dir() => Err(Error::config(format!(
            "--out {}: {} is a file; name a folder, which need not exist",
            dir.display(),
            path.display()
        ))),
        _ => Ok(()),
    }
}

/// See that no tokenizer lies in that folder: ids that were made with it would mean other pieces.
fn fresh(dir: &Path) -> Result<(), Error> {
    const NAMES: [&str; 5] = [
        "tokenizer.json",
        "spiece.model",
        "vocab.txt",
        "vocab.json",
        "tokenizer_config.json",
    ];
    let there = NAMES.map(|name| dir.join(name));
    match there.iter().find(|path| path.exists()) {
        None => Ok(()),
        Some(path) => Err(Error::config(format!(
            "{}: a tokenizer lies there, not overwritten; name another --out, or write over it with --force",
            path.display()
        ))),
    }
}

fn train(
    out: &mut dyn Write,
    files: &[String],
    dir: &Path,
    (training, extra): (Training, &[String]),
) -> anyhow::Result<()> {
    let mut texts = Vec::new();
    let share = training.sample_bytes / files.len();
    for file in files {
        let mut taken = 0;
        lines(file, |_, line| {
            if taken < share && !line.trim().is_empty() {
                taken += line.len();
                texts.push(line.to_owned());
            }
            Ok(())
        })?;
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    say(&format!(
        "training {} ids on {:.1} MB of text",
        training.vocabulary + extra.len(),
        bytes as f64 / 1e6
    ));
    let start = Instant::now();
    let progress = indicatif::ProgressBar::new_spinner().with_message("training");
    progress.enable_steady_tick(Duration::from_millis(200)); // shown on a terminal only
    let trained = tokenizer::train(texts.into_iter(), training).with_context(|| {
        let text = match files {
            [one] => one.clone(),
            many => format!("{} files", many.len()),
        };
        match extra.len() {
            0 => text,
            extra => format!("{text}, with {extra} ids less, which --extra-token takes"),
        }
    })?;
    progress.finish_and_clear();
    let trained = trained.with_tokens(extra).context("--extra-token")?;
    trained.save_for_transformers(dir)?;
    let took = start.elapsed().as_secs_f64();
    let dir = dir.display();
    writeln!(out, "{dir}: {} ids, in {took:.1} s", trained.vocabulary())?;
    Ok(())
}
