//! `kiln config`.

use anyhow::Context;
use clap::builder::PossibleValuesParser;
use kiln::config::{self, Key};
use kiln::error::Error;
use kiln::experiment::RunConfig;
use kiln::models::families;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Tell every key of a configuration; write a first one; list the shipped ones
#[derive(clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Each key is told with its type and range, its default and its meaning, as the program itself reads it. The \
                  schema is for editors: with `#:schema kiln.json` in the first line of a configuration, Taplo and Even Better \
                  TOML complete keys and mark what is wrong.\n\n\
                  Examples:\n  \
                  $ kiln config schedule\n  \
                  $ kiln config label_smoothing\n  \
                  $ kiln config init vit --out my_vit.toml\n  \
                  $ kiln config --json > kiln.json"
)]
pub struct Config {
    /// A key or a table, such as train.batch or optimizer; all of them when not given
    key: Option<String>,
    /// Print the JSON Schema of configurations instead
    #[arg(long, conflicts_with = "key")]
    json: bool,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(clap::Subcommand)]
enum Verb {
    /// List the configurations that every verb takes by name
    List,
    /// Print one of them
    Show {
        /// Its name
        #[arg(value_parser = PossibleValuesParser::new(config::shipped().map(|(name, _)| name)))]
        name: String,
    },
    /// Write a commented configuration to start from: it trains once the paths of the data are filled in
    Init {
        /// What is trained: vit (classes of pictures), mae (pictures without labels), t5 (one text to another), an encoder of text
        /// (bert, roberta, electra, albert, xlnet) or a decoder (gpt2, llama, mixtral)
        #[arg(value_parser = PossibleValuesParser::new(families().into_iter().map(|family| family.name)))]
        family: String,
        /// File to write, instead of standard output; never one that is there already
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

impl Config {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        match self.verb {
            Some(Verb::List) => list(out)?,
            Some(Verb::Show { name }) => {
                let shipped = config::shipped().find(|(known, _)| *known == name);
                write!(out, "{}", shipped.map_or("", |(_, text)| text))?;
            }
            Some(Verb::Init { family, out: file }) => init(&family, file, out)?,
            None if self.json => writeln!(out, "{:#}", config::schema::<RunConfig>())?,
            None => tell(self.key.as_deref(), out)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Each shipped configuration with the first sentence of its head.
fn list(out: &mut dyn Write) -> anyhow::Result<()> {
    for (name, text) in config::shipped() {
        let head = text.lines().map_while(|line| line.strip_prefix('#'));
        let head: Vec<&str> = head
            .map(str::trim)
            .take_while(|line| !line.is_empty())
            .collect();
        writeln!(out, "{name}\n    {}", head.join("\n    "))?;
    }
    Ok(())
}

fn init(family: &str, file: Option<PathBuf>, out: &mut dyn Write) -> anyhow::Result<()> {
    let family = families().into_iter().find(|known| known.name == family);
    let text = family.map_or("", |family| family.start);
    let Some(file) = file else {
        return Ok(write!(out, "{text}")?);
    };
    let place = || file.display().to_string();
    let mut made = match std::fs::File::create_new(&file) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Error::config(format!(
                "{}: not written, since a file of that name is there; name another one",
                place()
            ))
            .into());
        }
        made => made.with_context(place)?,
    };
    made.write_all(text.as_bytes()).with_context(place)?;
    writeln!(
        out,
        "{0}: fill in the paths, then `kiln train {0}`",
        place()
    )?;
    Ok(())
}

fn tell(wanted: Option<&str>, out: &mut dyn Write) -> anyhow::Result<()> {
    let keys = config::reference::<RunConfig>();
    // a whole path is told alone, the end of one wherever it is met
    let is_whole = |wanted: &str| keys.iter().any(|key| key.path == wanted);
    let found: Vec<&Key> = match wanted {
        None => keys.iter().collect(),
        Some(wanted) if is_whole(wanted) => {
            keys.iter().filter(|key| key.is_under(wanted)).collect()
        }
        Some(wanted) => keys.iter().filter(|key| key.is_at(wanted)).collect(),
    };
    if found.is_empty() {
        let wanted = wanted.unwrap_or_default();
        if Path::new(wanted).is_file() {
            return Err(Error::config(format!(
                "{wanted}: a file, expected a key such as train.batch; `kiln trace {wanted} --digest` tells whether a configuration is right"
            ))
            .into());
        }
        if let Some(new) = config::new_name(wanted) {
            return Err(Error::config(format!("{wanted} is called {new} now")).into());
        }
        return Err(Error::config(format!(
            "{wanted}: no such key{}; `kiln config` tells all",
            nearest(wanted, &keys)
        ))
        .into());
    }
    for key in found {
        describe(key, out)?;
    }
    Ok(())
}

/// The key that is most like the one wanted, by its whole path or by its own name.
fn nearest(wanted: &str, keys: &[Key]) -> String {
    let name = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let likeness = |key: &&Key| {
        let whole = strsim::jaro_winkler(wanted, &key.path);
        whole.max(strsim::jaro_winkler(&name(wanted), &name(&key.path)))
    };
    let best = keys
        .iter()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let best = best.filter(|key| likeness(key) > 0.6);
    best.map_or(String::new(), |key| format!(" (nearest: {})", key.path))
}

/// A line with path, type, range and default; below it the meaning, and that of each choice.
fn describe(key: &Key, out: &mut dyn Write) -> anyhow::Result<()> {
    let only = match key.only.is_empty() {
        true => String::new(),
        false => format!(" (with {})", key.only.join(", ")),
    };
    let given = match (&key.default, key.required, key.table) {
        (Some(default), ..) => format!("; default {default}"),
        (None, true, _) => "; required".to_owned(),
        (None, false, true) => String::new(),
        (None, false, false) => "; may be left out".to_owned(),
    };
    writeln!(out, "{}{only}: {}{given}", key.path, key.kind)?;
    for line in wrapped(&key.meaning) {
        writeln!(out, "    {line}")?;
    }
    let width = key
        .choices
        .iter()
        .map(|(value, _)| value.len())
        .max()
        .unwrap_or(0);
    for (value, meaning) in &key.choices {
        let lines = wrapped(meaning);
        let (first, rest) = lines
            .split_first()
            .map_or(("", &lines[..]), |(f, r)| (f.as_str(), r));
        writeln!(
            out,
            "      {}",
            format!("{value:width$}  {first}").trim_end()
        )?;
        for line in rest {
            writeln!(out, "      {:width$}  {line}", "")?;
        }
    }
    Ok(())
}

/// Lines of at most 96 characters.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < 96 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
