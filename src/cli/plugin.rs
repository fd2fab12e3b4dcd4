//! `kiln plugin list` and `kiln plugin fetch`.

use super::say;
use anyhow::bail;
use clap::builder::{PossibleValue, PossibleValuesParser};
use kiln::plugins::{ENTRIES, Entry, locate};
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// List the known PJRT plugins, and fetch one
#[derive(clap::Args)]
pub struct Plugin {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(clap::Subcommand)]
enum Verb {
    /// Print the known plugins and where each lies on this machine
    List {
        /// Print one JSON array
        #[arg(long)]
        json: bool,
    },
    /// Bring a plugin into the cache through pip, and print its path
    #[command(after_help = "Without a network: get the wheel elsewhere, then\n  \
                            $ kiln plugin fetch cpu --wheel FILE\n\
                            A plugin that is not listed needs no fetching: name it with `--plugin FILE` or KILN_PLUGIN.")]
    Fetch {
        /// Name of the plugin
        #[arg(value_parser = named())]
        name: String,
        /// Take the package from this file instead of downloading it
        #[arg(long, value_name = "FILE")]
        wheel: Option<PathBuf>,
    },
}

/// Names of plugins; and `gpu`, which is more like `tpu` than like what it means, to be told so.
fn named() -> PossibleValuesParser {
    let known = ENTRIES.iter().map(|entry| PossibleValue::new(entry.name));
    PossibleValuesParser::new(known.chain([PossibleValue::new("gpu").hide(true)]))
}

impl Plugin {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        match self.verb {
            Verb::List { json: true } => list_json(out)?,
            Verb::List { json: false } => list(out)?,
            Verb::Fetch { name, .. } if name == "gpu" => {
                bail!("gpu: the plugin for NVIDIA's GPUs is `kiln plugin fetch cuda`")
            }
            Verb::Fetch { name, wheel } => {
                let path = Entry::named(&name)?.fetch(wheel.as_deref(), &mut say)?;
                writeln!(out, "{}", path.display())?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn list(out: &mut dyn Write) -> anyhow::Result<()> {
    for entry in ENTRIES {
        let name = entry.name;
        writeln!(out, "{name:8} {}", entry.description)?;
        match locate(entry) {
            Some(found) => writeln!(out, "         {} ({})", found.path.display(), found.how)?,
            None => writeln!(out, "         not here: `kiln plugin fetch {name}`")?,
        }
    }
    Ok(())
}

fn list_json(out: &mut dyn Write) -> anyhow::Result<()> {
    let entries = ENTRIES.iter().map(|entry| {
        let found = locate(entry);
        json!({
            "name": entry.name,
            "platform": entry.platform,
            "description": entry.description,
            "package": entry.package.pin(),
            "path": found.as_ref().map(|found| found.path.display().to_string()),
            "how": found.as_ref().map(|found| found.how.to_string()),
        })
    });
    writeln!(out, "{:#}", entries.collect::<serde_json::Value>())?;
    Ok(())
}
