//! `kiln data tokenize`.

use super::{corpus, say, say_kinds};
use crate::cli::signals::Interrupts;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[derive(clap::Args)]
pub struct Tokenize {
    /// Configuration file (TOML); its tokenizer and [text.train] sources count
    config: PathBuf,
    /// Change one key of the configuration; may be given more than once
    #[arg(long = "set", value_name = "KEY=VALUE")]
    sets: Vec<String>,
    /// Only this source of [text.train]
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Folder to make; name it as { kind = "tokens", path = "DIR" }
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Tokenize {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let signals = Interrupts::catch("opening the text")?;
        let corpus = corpus(&self.config, &self.sets)?;
        let style = ProgressStyle::with_template("{spinner} {elapsed} {msg}")?;
        let bar = ProgressBar::new_spinner().with_style(style);
        bar.enable_steady_tick(Duration::from_millis(200));
        let start = Instant::now();
        signals.stops("tokenizing", Some(Duration::from_millis(1500)));
        let stored = corpus.tokenize(&self.out, self.source.as_deref(), &mut |stored| {
            let rate = stored.tokens as f64 / start.elapsed().as_secs_f64() / 1e6;
            let (documents, tokens) = (stored.documents, stored.tokens as f64 / 1e6);
            bar.set_message(format!(
                "{documents} documents, {tokens:.1} M tokens, {rate:.2} M tokens/s"
            ));
            !signals.asked()
        });
        bar.finish_and_clear();
        if stored.is_err() && signals.asked() {
            say("interrupted; nothing was stored");
            return Ok(ExitCode::from(crate::cli::exit::INTERRUPTED));
        }
        let stored = stored?;
        stored.skipped.iter().for_each(|line| say(line));
        writeln!(
            out,
            "{}: {} documents, {} tokens of {} bytes of text, {} left out, {} without text, in {:.1} s",
            self.out.display(),
            stored.documents,
            stored.tokens,
            stored.bytes,
            stored.skipped.len(),
            stored.empty,
            start.elapsed().as_secs_f64()
        )?;
        say_kinds(out, &stored.kinds)?;
        Ok(ExitCode::SUCCESS)
    }
}
