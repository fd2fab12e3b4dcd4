//! Reads a config file and applies `--set key=value` to it.

use super::fault::{Fault, Segment, check, dotted};
use super::hint::hint;
use super::reference::reference;
use super::renamed::renamed;
use super::shipped::{nearest, shipped_at};
use crate::error::{AtPath, Error, Result};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};
use toml::{Table, Value};

/// Reads the config file `path`, or the shipped configuration of that name where there is no such file, as a `T`, then applies each of `sets` (`optimizer.beta2=0.95`) in order; also gives the
/// resulting table.
///
/// The value of a set is TOML, or else a string: `steps=100`, `steps=3 epochs`. A number in its key is an index into a
/// list: `data.sources.0.weight=2`. A set may begin with the flag that gave it where that was not `--set`:
/// `--then-set steps=100`. The file has to be right without the sets.
///
/// A text of the file that begins with `config:` is a path beside the file: `config:tokenizer`, and `config:.` is its folder.
///
/// # Errors
/// When the file cannot be read, is not TOML (line and column), or does not describe a `T`: file, line where there is
/// one, key path, what was expected, and for an unknown key the nearest known one.
pub fn load<T: DeserializeOwned + JsonSchema>(path: &Path, sets: &[String]) -> Result<(T, Table)> {
    let text = match (path.is_file(), shipped_at(path)) {
        (false, Some(text)) => text.to_owned(),
        _ if path.is_dir() => return Err(folder(path)),
        _ => std::fs::read_to_string(path)
            .at(path)
            .map_err(|error| match nearest(path) {
                Some(name) => Error::config(format!(
                    "{}; {name} is a shipped configuration (`kiln config list` tells all)",
                    error.chain()
                )),
                None => error,
            })?,
    };
    let mut table = parsed(&path.display().to_string(), &text)?;
    beside(&mut table, path.parent().unwrap_or(Path::new("")));
    settle(&path.display().to_string(), (&text, table), sets)
}

/// Turn each `config:PATH` into a path in that folder.
fn beside(table: &mut Table, folder: &Path) {
    fn value(said: &mut Value, folder: &Path) {
        match said {
            Value::Table(table) => beside(table, folder),
            Value::Array(items) => items.iter_mut().for_each(|item| value(item, folder)),
            Value::String(text) => {
                if let Some(rest) = text.strip_prefix("config:") {
                    // its components leave out what says nothing, as `.` behind a folder
                    let path: PathBuf = folder.join(rest).components().collect();
                    *text = path.display().to_string();
                }
            }
            _ => {}
        }
    }
    table.iter_mut().for_each(|(_, said)| value(said, folder));
}

/// A folder where a configuration is wanted: one of a run or an import holds its own.
fn folder(path: &Path) -> Error {
    let (folder, own) = (path.display(), path.join("config.toml"));
    let own = match own.is_file() {
        true => format!("; {} is one", own.display()),
        false => String::new(),
    };
    Error::config(format!(
        "{folder}: a folder, expected a configuration (TOML){own}"
    ))
}

/// As [`load`], of a text; `name` says in messages where it stands.
///
/// # Errors
/// As [`load`].
pub fn read<T: DeserializeOwned + JsonSchema>(
    name: &str,
    text: &str,
    sets: &[String],
) -> Result<(T, Table)> {
    settle(name, (text, parsed(name, text)?), sets)
}

fn parsed(name: &str, text: &str) -> Result<Table> {
    text.parse().map_err(|error: toml::de::Error| {
        let position = error.span().map(|span| position(text, span));
        let (line, column) = position.unwrap_or((1, 1));
        let message = error.message().replace('\n', "; ");
        Error::config(format!("{name}:{line}:{column}: {message}"))
    })
}

/// Check the table of a text, and apply the sets to it.
fn settle<T: DeserializeOwned + JsonSchema>(
    name: &str,
    (text, mut table): (&str, Table),
    sets: &[String],
) -> Result<(T, Table)> {
    let told = |fault: &Fault, table: &Table| {
        let new = renamed(&fault.path).filter(|_| fault.is_unknown());
        new.unwrap_or_else(|| format!("{fault}{}", hint(fault, table, &reference::<T>())))
    };
    let config = check(&table).map_err(|fault: Fault| {
        let line = line(text, &fault.path).map_or(String::new(), |line| format!(":{line}"));
        Error::config(format!("{name}{line}: {}", told(&fault, &table)))
    })?;
    if sets.is_empty() {
        return Ok((config, table));
    }
    let mut keys = Vec::new();
    for set in sets {
        keys.push(apply(&mut table, set)?);
    }
    let config = check(&table).map_err(|fault: Fault| {
        let related = |key: &&Vec<Segment>| {
            let common = key.len().min(fault.path.len());
            key[..common] == fault.path[..common]
        };
        let position = keys.iter().rposition(|key| related(&key));
        let culprit = match position {
            Some(at) => as_given(&sets[at]),
            None => sets
                .iter()
                .map(|set| as_given(set))
                .collect::<Vec<_>>()
                .join(" "),
        };
        Error::config(format!("{culprit}: {}", told(&fault, &table)))
    })?;
    Ok((config, table))
}

/// Says where an error about a settled configuration comes from: the last `--set` whose key it names, else the file.
///
/// # Errors
/// The same error, with that before it.
pub fn blame<T>(result: Result<T>, path: &Path, sets: &[String]) -> Result<T> {
    result.map_err(|error| {
        let message = error.chain();
        let context = match sets.iter().rfind(|set| names(&message, set)) {
            Some(set) => as_given(set),
            None => path.display().to_string(),
        };
        Error::Context {
            context,
            source: Box::new(error),
        }
    })
}

/// Whether a message is about the key of a set: it names the key itself, or begins with one above or below it.
fn names(message: &str, set: &str) -> bool {
    let Some((key, _)) = flag_and_text(set).1.split_once('=') else {
        return false;
    };
    let key = key.trim();
    let part = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let dotted = message.replace('[', ".").replace(']', "");
    let mut words = dotted
        .split(|c| !part(c))
        .map(|word| word.trim_matches('.'));
    let first = words.clone().next().unwrap_or_default();
    let above = |a: &str, b: &str| b.strip_prefix(a).is_some_and(|rest| rest.starts_with('.'));
    above(first, key) && first.contains('.') || above(key, first) || words.any(|word| word == key)
}

/// The flag that gave a set, and what it gave. No key begins with dashes.
fn flag_and_text(set: &str) -> (&str, &str) {
    let own = set
        .split_once(' ')
        .filter(|(flag, _)| flag.starts_with("--"));
    own.unwrap_or(("--set", set))
}

/// A set as it stood on the command line.
fn as_given(set: &str) -> String {
    let (flag, text) = flag_and_text(set);
    format!("{flag} {text}")
}

/// Puts one `key=value` into the table; gives the key's path.
fn apply(table: &mut Table, set: &str) -> Result<Vec<Segment>> {
    let refused = |why: String| Error::config(format!("{}: {why}", as_given(set)));
    let Some((key, value)) = flag_and_text(set).1.split_once('=') else {
        return Err(refused("expected KEY=VALUE".to_owned()));
    };
    let names: Vec<&str> = key.trim().split('.').map(str::trim).collect();
    if names.contains(&"") {
        return Err(refused(
            "expected KEY=VALUE with a key like a.b.c".to_owned(),
        ));
    }
    let mut path = Vec::new();
    let mut place = table
        .entry(names[0])
        .or_insert_with(|| Value::Table(Table::new()));
    path.push(Segment::Key(names[0].to_owned()));
    for name in &names[1..] {
        let here = dotted(&path);
        place = match place {
            Value::Table(inner) => {
                path.push(Segment::Key((*name).to_owned()));
                inner
                    .entry(*name)
                    .or_insert_with(|| Value::Table(Table::new()))
            }
            Value::Array(items) => {
                let length = items.len();
                let index = name.parse().unwrap_or(usize::MAX);
                path.push(Segment::Index(index));
                items.get_mut(index).ok_or_else(|| {
                    refused(format!(
                        "{here} is a list of {length}, so {name} is no index into it"
                    ))
                })?
            }
            other => {
                let kind = other.type_str();
                return Err(refused(format!(
                    "{here} is {kind} {other}, so it has no key {name}"
                )));
            }
        };
    }
    *place = parse(value.trim());
    Ok(path)
}

/// A value of TOML, or else the text itself.
fn parse(text: &str) -> Value {
    let table = format!("value = {text}").parse::<Table>();
    match table.ok().filter(|table| table.len() == 1) {
        Some(mut table) => table.remove("value"),
        None => None,
    }
    .unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Line and column, from 1, of the start of a span of bytes.
fn position(text: &str, span: Range<usize>) -> (usize, usize) {
    let before = text.get(..span.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

/// The line of the last key on the path that the text has.
fn line(text: &str, path: &[Segment]) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let mut table = Some(root.get_ref());
    let mut array = None;
    let mut found = None;
    for segment in path {
        let (span, value) = match segment {
            Segment::Key(name) => {
                let mut pairs = table.into_iter().flatten();
                match pairs.find(|(key, _)| key.get_ref() == name) {
                    Some((key, value)) => (key.span(), value.get_ref()),
                    None => break,
                }
            }
            Segment::Index(index) => {
                match array.and_then(|items: &toml::de::DeArray| items.get(*index)) {
                    Some(value) => (value.span(), value.get_ref()),
                    None => break,
                }
            }
        };
        found = Some(position(text, span).0);
        table = DeValue::as_table(value);
        array = DeValue::as_array(value);
    }
    found
}

#[cfg(test)]
mod tests;
