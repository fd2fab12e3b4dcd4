//! A run of its own from a checkpoint of another.

use super::{CONFIG, is_run};
use crate::error::{AtPath, Error, Result};
use crate::store::Saved;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Make `to` a run that has come as far as `run` had at the checkpoint of `step`: that checkpoint, what was logged until
/// then, configuration, identity and tokenizer. Nothing of `run` changes; files of checkpoints are shared where the file
/// system can, since none is ever written twice.
///
/// # Errors
/// When there is no such checkpoint, or it is damaged, and when `to` is there already.
pub fn branch(run: &Path, step: u64, to: &Path) -> Result<()> {
    if !is_run(run) {
        return Err(Error::config(format!(
            "{}: no run lies there; give the folder that `kiln train` wrote",
            run.display()
        )));
    }
    if to.exists() {
        return Err(Error::config(format!(
            "{}: is there already; name a folder that is not",
            to.display()
        )));
    }
    let absolute = |path: &Path| std::path::absolute(path).at(path);
    if absolute(to)?.starts_with(absolute(run)?) {
        return Err(Error::config(format!(
            "{}: lies in the run that it is to be a branch of; name a folder beside it",
            to.display()
        )));
    }
    let saved = Saved::of_step(run, step)?;
    let name = to
        .file_name()
        .ok_or_else(|| Error::config(format!("{}: names no folder", to.display())))?;
    let beside = to.with_file_name(format!(".{}.{}", name.display(), std::process::id()));
    let made = fill(run, &saved, &beside).and_then(|()| fs::rename(&beside, to).at(to));
    if made.is_err() {
        let _ = fs::remove_dir_all(&beside); // the first error is what is told
    }
    made
}

fn fill(run: &Path, saved: &Saved, to: &Path) -> Result<()> {
    let name = saved.path().file_name().unwrap_or_default();
    share(saved.path(), &to.join("checkpoints").join(name))?;
    let tokenizer = run.join("tokenizer");
    if tokenizer.is_dir() {
        share(&tokenizer, &to.join("tokenizer"))?;
    }
    for name in [CONFIG, "identity.json"] {
        let from = run.join(name);
        if from.is_file() {
            fs::copy(&from, to.join(name)).at(&from)?;
        }
    }
    let from = run.join("metrics.jsonl");
    let text = fs::read_to_string(&from).at(&from)?;
    let until = |line: &&str| {
        let record: Option<Value> = serde_json::from_str(line).ok();
        record.is_some_and(|r| r["step"].as_u64().is_some_and(|s| s <= saved.step()))
    };
    let kept: String = text
        .lines()
        .filter(until)
        .map(|line| format!("{line}\n"))
        .collect();
    let file = to.join("metrics.jsonl");
    fs::write(&file, kept).at(&file)
}

/// The files of a folder in another one, by a second name or, where there can be none, as copies.
fn share(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).at(to)?;
    for entry in fs::read_dir(from).at(from)? {
        let entry = entry.at(from)?;
        let (file, place) = (entry.path(), to.join(entry.file_name()));
        if file.is_dir() {
            share(&file, &place)?;
        } else if fs::hard_link(&file, &place).is_err() {
            fs::copy(&file, &place).at(&place)?;
        }
    }
    Ok(())
}
