//! Scaling laws: what runs of several sizes and lengths say of a larger one.

mod law;

pub use law::{Form, Law, Point, STEEPEST};

use super::is_run;
use super::runs::written_config;
use crate::error::{AtPath, Error, Result};
use crate::store::latest;
use crate::types::Type;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A run that has come to its end, or as far as it went.
#[derive(Clone, Debug, PartialEq)]
pub struct Ran {
    /// Its folder, below the one that was searched.
    pub name: String,
    /// What it came to.
    pub point: Point,
    /// Its last step.
    pub step: u64,
    /// Whether `tokens` are tokens, and not examples.
    pub counts_tokens: bool,
}

/// How deep runs are looked for.
const DEPTH: usize = 3;

/// The runs in a folder and in folders below it, by name, and a line for each that tells nothing, with the reason.
///
/// # Errors
/// When a folder cannot be read.
pub fn runs(folder: &Path, metric: &str) -> Result<(Vec<Ran>, Vec<String>)> {
    let mut dirs = Vec::new();
    collect(folder, DEPTH, &mut dirs)?;
    dirs.sort();
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    for dir in dirs {
        let name = dir.strip_prefix(folder).unwrap_or(&dir);
        let name = match name.as_os_str().is_empty() {
            true => folder.display().to_string(),
            false => name.display().to_string(),
        };
        match ran(&dir, metric) {
            Ok((point, step, counts_tokens)) => found.push(Ran {
                name,
                point,
                step,
                counts_tokens,
            }),
            Err(why) => left_out.push(format!("{name}: {why}")),
        }
    }
    Ok((found, left_out))
}

fn collect(dir: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<()> {
    if is_run(dir) {
        found.push(dir.to_owned());
        return Ok(());
    }
    if depth == 0 {
        return Ok(());
    }
    for entry in std::fs::read_dir(dir).at(dir)? {
        let path = entry.at(dir)?.path();
        if path.is_dir() {
            collect(&path, depth - 1, found)?;
        }
    }
    Ok(())
}

/// What a run came to, by its newest checkpoint and its last evaluation.
fn ran(dir: &Path, metric: &str) -> Result<(Point, u64, bool)> {
    let saved = latest(dir)?
        .saved
        .ok_or_else(|| Error::data("nothing was saved, so its parameters cannot be counted"))?;
    let mut parameters = 0f64;
    for name in saved.names().filter(|name| name.starts_with("params/")) {
        parameters += saved.ty(name).map(Type::elements)? as f64;
    }
    let file = dir.join("metrics.jsonl");
    let text = std::fs::read_to_string(&file).at(&file)?;
    let records = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let records: Vec<Value> = records.collect();
    let unreadable = text.lines().count() - records.len();
    if unreadable > 0 {
        return Err(Error::data(format!(
            "{unreadable} lines of its metrics.jsonl are no records: no numbers, or cut short"
        )));
    }
    let last = records.iter().rev().find(|r| r["split"] == "eval");
    let last = last.ok_or_else(|| Error::data("it was never evaluated"))?;
    let loss = last[metric].as_f64().filter(|loss| *loss > 0.0);
    let loss =
        loss.ok_or_else(|| Error::data(format!("its last evaluation has no {metric} above zero")))?;
    let (step, samples) = (last["step"].as_u64(), last["samples"].as_f64());
    let (Some(step), Some(samples)) = (step, samples) else {
        return Err(Error::data("its last evaluation has no step and samples"));
    };
    if let Some(length) = length(dir).filter(|length| step < *length) {
        return Err(Error::data(format!(
            "its last evaluation was at step {step} of {length}; train it to its end, or finish a branch of it"
        )));
    }
    let of = |record: &Value| {
        let tokens = record["tokens_per_s"].as_f64()?;
        Some(tokens / record["examples_per_s"].as_f64()?)
    };
    let mut of_example: Vec<f64> = records
        .iter()
        .filter_map(of)
        .filter(|n| n.is_finite())
        .collect();
    of_example.sort_by(f64::total_cmp);
    let tokens = of_example.get(of_example.len() / 2).copied();
    let point = Point {
        parameters,
        tokens: samples * tokens.unwrap_or(1.0),
        loss,
    };
    Ok((point, step, tokens.is_some()))
}

/// Steps of a whole run, where its configuration says them without its data.
fn length(dir: &Path) -> Option<u64> {
    let train = written_config(dir).ok()?.train;
    train.length.steps(&train.batches().ok()?, None).ok()
}

/// The middle 90 % of these values: ends by rank.
pub fn interval(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    (at(0.05), at(0.95))
}

#[cfg(test)]
mod tests;
