//! Scaling laws: what runs of several sizes and lengths say of a larger one.

mod law;

pub use law::{Form, Law, Point, STEEPEST};

use super::runs::written_config;
use super::{Identity, RunConfig, is_run};
use crate::error::{AtPath, Error, Result};
use crate::files::read_text;
use crate::nn::Products;
use crate::shard::Axis;
use crate::store::latest;
use crate::types::Type;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A run that has come to its end, or as far as it went.
#[derive(Clone, Debug, PartialEq)]
pub struct Ran {
    /// Its folder, below the one that was searched.
    pub name: String,
    /// What it came to. Of experts those count that a token sees.
    pub point: Point,
    /// Its parameters, all experts among them.
    pub all_parameters: f64,
    /// Its last step.
    pub step: u64,
    /// Whether `tokens` are tokens, and not examples.
    pub counts_tokens: bool,
    /// What it was evaluated on.
    held_out: HeldOut,
}

/// What an evaluation was made on.
#[derive(Clone, Debug, Default, PartialEq)]
struct HeldOut {
    identity: Option<Identity>,
    /// Keys of the configuration that say how held-out text is read.
    keys: Vec<(&'static str, String)>,
}

impl Ran {
    /// How what it was evaluated on differs from another run's: a line each. Bits a byte compare across vocabularies.
    pub fn unlike(&self, other: &Ran, metric: &str) -> Vec<String> {
        let mut lines = Vec::new();
        if let (Some(own), Some(there)) = (&self.held_out.identity, &other.held_out.identity) {
            let tokenizer = there.tokenizer.as_ref().map(|t| t.fingerprint.as_str());
            let differs = [
                own.unlike_held_out(there),
                match own.data.eval.is_empty() {
                    true => own.unlike_data(there), // what is held out is a part of it
                    false => None,
                },
                tokenizer
                    .filter(|_| metric != "bits_per_byte")
                    .and_then(|there| own.unlike_tokenizer(there)),
            ];
            lines.extend(
                differs
                    .into_iter()
                    .flatten()
                    .flat_map(|unlike| unlike.lines),
            );
        }
        let keys = self.held_out.keys.iter().zip(&other.held_out.keys);
        let keys = keys.filter(|(own, there)| own != there);
        lines.extend(
            keys.map(|((key, own), (_, there))| format!("{key}: {own} there, {there} here")),
        );
        lines
    }
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
            Ok(ran) => found.push(Ran { name, ..ran }),
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
fn ran(dir: &Path, metric: &str) -> Result<Ran> {
    let saved = latest(dir)?
        .saved
        .ok_or_else(|| Error::data("nothing was saved, so its parameters cannot be counted"))?;
    let config = written_config(dir).ok();
    let (of_experts, seen) = experts(config.as_ref());
    let (mut parameters, mut all_parameters) = (0.0, 0.0);
    for name in saved.names() {
        let path = name.strip_prefix("params/");
        let Some(path) = path.filter(|path| !Products::are_told_by(path)) else {
            continue;
        };
        let own = saved.ty(name).map(Type::elements)? as f64;
        all_parameters += own;
        parameters += if of_experts.contains(path) {
            own * seen
        } else {
            own
        };
    }
    let file = dir.join("metrics.jsonl");
    let text = read_text(&file)?;
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
    if let Some(length) = config
        .as_ref()
        .and_then(length)
        .filter(|length| step < *length)
    {
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
    Ok(Ran {
        name: String::new(),
        point,
        all_parameters,
        step,
        counts_tokens: tokens.is_some(),
        held_out: HeldOut {
            identity: Identity::of(&saved)?,
            keys: config.as_ref().map_or(Vec::new(), keys),
        },
    })
}

/// Steps of a whole run, where its configuration says them without its data.
fn length(config: &RunConfig) -> Option<u64> {
    let train = &config.train;
    train.length.steps(&train.batches().ok()?, None).ok()
}

/// The parameters of experts, and the share of these that a token sees.
fn experts(config: Option<&RunConfig>) -> (BTreeSet<String>, f64) {
    let model = config.and_then(|config| config.model.resolve().ok());
    let Some(model) = model else {
        return (BTreeSet::new(), 1.0);
    };
    let parameters = model.parameters().unwrap_or_default().into_iter();
    let of_experts = parameters.filter(|p| p.axes.first() == Some(&Axis::Expert));
    let seen = model.causal().map_or(1.0, |head| head.seen_experts());
    (of_experts.map(|p| p.path).collect(), seen)
}

/// What says how held-out text is read.
fn keys(config: &RunConfig) -> Vec<(&'static str, String)> {
    let Some(text) = &config.text else {
        return Vec::new();
    };
    let holdout = text.holdout.map_or("none".to_owned(), |n| n.to_string());
    vec![
        ("text.inputs", text.inputs.to_string()),
        ("text.holdout", holdout),
        ("text.eval_rows", text.eval_rows.to_string()),
    ]
}

/// The middle 90 % of these values: ends by rank.
pub fn interval(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    (at(0.05), at(0.95))
}

#[cfg(test)]
mod tests;
