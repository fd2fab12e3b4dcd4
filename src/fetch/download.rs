//! Runs the package managers, which know the user's mirrors, proxies and credentials.

use super::{Manager, Package};
use crate::error::{AtPath, Error, Result};
use indicatif::{ProgressBar, ProgressStyle};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How a package manager's run ended.
enum Outcome {
    Done,
    /// The program, or the part of it that is needed, is not installed.
    Absent,
    /// The last lines it printed.
    Failed(String),
}

/// Downloads the package file into `folder`, an empty one.
pub(super) fn download(package: &Package, folder: &Path) -> Result<PathBuf> {
    let manager = package.manager.name();
    let pin = package.pin();
    for command in commands(package.manager) {
        let words: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
        let outcome = match run(&words, arguments(package), folder)? {
            Outcome::Failed(words) if package.manager == Manager::Apt => {
                with_fresh_lists(package, folder)?.unwrap_or(Outcome::Failed(words))
            }
            outcome => outcome,
        };
        match outcome {
            Outcome::Done => return only_file(folder),
            Outcome::Absent => {}
            Outcome::Failed(words) => {
                let hint = hint(package.manager);
                return Err(Error::other(format!(
                    "{manager} could not download {pin} ({hint}):\n{words}"
                )));
            }
        }
    }
    let tried: Vec<String> = commands(package.manager)
        .iter()
        .map(|command| command.join(" "))
        .collect();
    Err(Error::other(format!(
        "{pin} comes through {manager}, which is not installed (tried {}); {}",
        tried.join(", "),
        installing(package.manager)
    )))
}

/// The commands to try, in order; the first that is installed decides.
fn commands(manager: Manager) -> &'static [&'static [&'static str]] {
    match manager {
        Manager::Pip => &[&["python3", "-m", "pip"], &["pip"], &["pip3"]],
        Manager::Apt => &[&["apt-get"]],
        Manager::Npm => &[&["npm"]],
    }
}

fn arguments(package: &Package) -> Vec<String> {
    let fixed: &[&str] = match package.manager {
        Manager::Pip => &[
            "download",
            "--no-deps",
            "--only-binary=:all:",
            "--disable-pip-version-check",
            "--no-input",
            "--dest=.",
        ],
        Manager::Apt => &["download"],
        Manager::Npm => &["pack"],
    };
    let words = fixed.iter().chain(package.options);
    let mut words: Vec<String> = words.map(|word| word.to_string()).collect();
    words.push(package.pin());
    words
}

fn installing(manager: Manager) -> &'static str {
    match manager {
        Manager::Pip => "install pip (`apt install python3-pip`, or your system's way)",
        Manager::Apt => "it is part of Debian and its descendants only",
        Manager::Npm => "install npm (`apt install npm`, or your system's way)",
    }
}

fn hint(manager: Manager) -> &'static str {
    match manager {
        Manager::Pip => "no network, or a mirror without this version",
        Manager::Apt => "no network, or a distribution with another version",
        Manager::Npm => "no network, or a mirror without this version",
    }
}

/// Fresh machines have no lists of packages, and only root may renew the system's: download with
/// lists of our own, dropped afterwards. `None` when there are none to be had.
fn with_fresh_lists(package: &Package, folder: &Path) -> Result<Option<Outcome>> {
    let lists = folder.with_extension("lists");
    let partial = lists.join("partial");
    fs::create_dir_all(&partial).at(&partial)?;
    let caches = ["pkgcache", "srcpkgcache"].map(|cache| format!("-oDir::Cache::{cache}="));
    let mut apt = vec![
        "apt-get".to_owned(),
        format!("-oDir::State::Lists={}", lists.display()),
    ];
    apt.extend(caches); // the system's cache is not ours to write
    let outcome = match run(&apt, vec!["update".to_owned()], folder)? {
        Outcome::Done => run(&apt, arguments(package), folder).map(Some),
        Outcome::Absent | Outcome::Failed(_) => Ok(None),
    };
    // What is left of the lists is in nobody's way.
    let _ = fs::remove_dir_all(&lists);
    outcome
}

/// Runs a package manager, or the part of it that `command` names, in `folder`.
fn run(command: &[String], arguments: Vec<String>, folder: &Path) -> Result<Outcome> {
    let told = arguments.last().cloned().unwrap_or_default();
    let child = Command::new(&command[0])
        .args(&command[1..])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let child = match child {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Outcome::Absent),
        child => child.at(Path::new(&command[0]))?,
    };
    let spinner = ProgressBar::new_spinner().with_message(told);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(100));
    let output = child.wait_with_output();
    spinner.finish_and_clear();
    let output = output.at(Path::new(&command[0]))?;
    if output.status.success() {
        return Ok(Outcome::Done);
    }
    let words = String::from_utf8_lossy(&output.stderr);
    // 127 is a shell's "command not found": version switchers put scripts in the place of programs.
    if output.status.code() == Some(127) || words.contains("No module named pip") {
        return Ok(Outcome::Absent);
    }
    let words = last_lines(&words);
    Ok(Outcome::Failed(if words.is_empty() {
        format!("  ({})", output.status)
    } else {
        words
    }))
}

/// The last six lines that say something, indented.
fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let last = &lines[lines.len().saturating_sub(6)..];
    let indented: Vec<String> = last.iter().map(|line| format!("  {line}")).collect();
    indented.join("\n")
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).at(folder)? {
        files.push(entry.at(folder)?.path());
    }
    match files.as_slice() {
        [file] => Ok(file.clone()),
        files => Err(Error::other(format!(
            "the package manager reported success, but left {} files where one was expected",
            files.len()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_lines_are_the_last_six_that_say_something() {
        let text = "1\n2\n\n3\n4\n5\n6\n7\n \n";
        assert_eq!(last_lines(text), "  2\n  3\n  4\n  5\n  6\n  7");
        assert_eq!(last_lines(""), "");
    }
}
