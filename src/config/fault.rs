//! Finds the key that a config is wrong in, and says so in the user's words.
//!
//! Serde tracks the path of an error down to an internally tagged enum (`kind = "adamw"`), whose fields it reads from a
//! buffer without paths. Below such a table the key is found by trial: the one that, kept alone, gives the same error.

use serde::de::DeserializeOwned;
use std::fmt;
use toml::{Table, Value};

/// One step of a key path.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Segment {
    /// A key of a table.
    Key(String),
    /// An index into a list.
    Index(usize),
}

/// What is wrong in a config, and where. Displays as `optimizer.beta3: unknown field, expected ...`.
#[derive(Debug)]
pub(super) struct Fault {
    pub path: Vec<Segment>,
    /// Serde's words.
    message: String,
}

impl Fault {
    /// Whether there is no such key.
    pub(super) fn is_unknown(&self) -> bool {
        quoted(&self.message, "unknown field").is_some()
    }
}

/// The table as a `T`.
pub(super) fn check<T: DeserializeOwned>(table: &Table) -> Result<T, Fault> {
    serde_path_to_error::deserialize(table.clone()).map_err(|error| {
        let path = segments(error.path());
        let message = error.inner().message().to_owned();
        let trial = |table: Table| match T::deserialize(table) {
            Ok(_) => String::new(),
            Err(error) => error.message().to_owned(),
        };
        locate(table, path, message, &trial)
    })
}

/// A path as users write it: `data[1].weight`.
pub(super) fn dotted(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Key(key) if text.is_empty() => text.push_str(key),
            Segment::Key(key) => text.push_str(&format!(".{key}")),
            Segment::Index(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

fn segments(path: &serde_path_to_error::Path) -> Vec<Segment> {
    use serde_path_to_error::Segment as S;
    let segment = |segment: &S| match segment {
        S::Map { key } => Some(Segment::Key(key.clone())),
        S::Enum { variant } => Some(Segment::Key(variant.clone())),
        S::Seq { index } => Some(Segment::Index(*index)),
        S::Unknown => None,
    };
    path.iter().map_while(segment).collect()
}

/// Makes the path of an error exact. `trial` gives the message of a table, empty where there is none.
fn locate(
    table: &Table,
    mut path: Vec<Segment>,
    message: String,
    trial: &dyn Fn(Table) -> String,
) -> Fault {
    while find(table, &path).is_none() && quoted(&message, "missing field").is_none() {
        if path.pop().is_none() {
            break;
        }
    }
    if let Some(field) = quoted(&message, "missing field") {
        let mut home = place_of_missing(table, &path, field, &message, trial).unwrap_or(path);
        home.push(Segment::Key(field.to_owned()));
        let path = home;
        return Fault { path, message };
    }
    descend(table, path.clone(), path, message, trial)
}

/// The table below `path` that lacks `field`: putting something there changes the error.
fn place_of_missing(
    table: &Table,
    path: &[Segment],
    field: &str,
    message: &str,
    trial: &dyn Fn(Table) -> String,
) -> Option<Vec<Segment>> {
    let value = Value::Table(table.clone());
    let here = lookup(&value, path)?;
    if let Value::Table(inner) = here {
        let mut filled = inner.clone();
        filled.insert(field.to_owned(), Value::String(String::new()));
        let got = trial(replaced(table, path, Value::Table(filled)));
        if got != message && quoted(&got, "unknown field") != Some(field) {
            return Some(path.to_owned());
        }
    }
    children(here).into_iter().find_map(|(segment, _)| {
        let path = [path, &[segment]].concat();
        place_of_missing(table, &path, field, message, trial)
    })
}

/// Follows the error down from `outer`. `inner` is the same place in `table`, from which what does not matter has been
/// taken away.
fn descend(
    table: &Table,
    inner: Vec<Segment>,
    outer: Vec<Segment>,
    message: String,
    trial: &dyn Fn(Table) -> String,
) -> Fault {
    let same = |value: Value| {
        let table = replaced(table, &inner, value);
        (trial(table.clone()) == message).then_some(table)
    };
    let whole = find(table, &inner).unwrap_or(Value::Boolean(false));
    let empty = match &whole {
        Value::Table(_) => Value::Table(Table::new()),
        Value::Array(_) => Value::Array(Vec::new()),
        _ => {
            return Fault {
                path: outer,
                message,
            };
        }
    };
    let emptied = trial(replaced(table, &inner, empty));
    if emptied == message {
        return Fault {
            path: outer,
            message,
        };
    }
    // An internally tagged enum asks for its tag before anything else, so the tag stays beside each key on trial. It is
    // itself tried first: with a wrong tag every key gives the same error.
    let tag = quoted(&emptied, "missing field").map(|tag| Segment::Key(tag.to_owned()));
    let (tags, others): (Vec<_>, Vec<_>) = children(&whole)
        .into_iter()
        .partition(|(segment, _)| Some(segment) == tag.as_ref());
    for (segment, value) in tags.iter().cloned().chain(others) {
        let (alone, step) = match &segment {
            Segment::Index(_) => (Value::Array(vec![value]), Segment::Index(0)),
            Segment::Key(key) => {
                let mut kept = Table::new();
                for (tag, value) in &tags {
                    kept.insert(dotted(std::slice::from_ref(tag)), value.clone());
                }
                kept.insert(key.clone(), value);
                (Value::Table(kept), segment.clone())
            }
        };
        if let Some(table) = same(alone) {
            let inner = [inner, vec![step]].concat();
            let outer = [outer, vec![segment]].concat();
            return descend(&table, inner, outer, message, trial);
        }
    }
    Fault {
        path: outer,
        message,
    }
}

fn children(value: &Value) -> Vec<(Segment, Value)> {
    match value {
        Value::Table(table) => table
            .iter()
            .map(|(key, value)| (Segment::Key(key.clone()), value.clone()))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, value)| (Segment::Index(index), value.clone()))
            .collect(),
        _ => Vec::new(),
    }
}

fn find(table: &Table, path: &[Segment]) -> Option<Value> {
    lookup(&Value::Table(table.clone()), path).cloned()
}

fn lookup<'v>(value: &'v Value, path: &[Segment]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, segment| match segment {
        Segment::Key(key) => value.get(key),
        Segment::Index(index) => value.get(index),
    })
}

/// The table with another value at `path`.
fn replaced(table: &Table, path: &[Segment], value: Value) -> Table {
    let mut root = Value::Table(table.clone());
    let place = path
        .iter()
        .try_fold(&mut root, |value, segment| match segment {
            Segment::Key(key) => value.get_mut(key),
            Segment::Index(index) => value.get_mut(index),
        });
    if let Some(place) = place {
        *place = value;
    }
    match root {
        Value::Table(table) => table,
        _ => Table::new(),
    }
}

/// The name in a message like "missing field `name`".
fn quoted<'m>(message: &'m str, start: &str) -> Option<&'m str> {
    let rest = message.strip_prefix(start)?.trim_start();
    rest.strip_prefix('`')?.split('`').next()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", dotted(&self.path))?;
        }
        f.write_str(&reworded(&self.message))
    }
}

/// Serde's message in the user's words; what is not recognised stays.
fn reworded(message: &str) -> String {
    if quoted(message, "missing field").is_some() {
        return "missing key".to_owned();
    }
    if let Some(name) = quoted(message, "unknown field") {
        return format!("unknown field{}", expected_names(message, name));
    }
    if let Some(name) = quoted(message, "unknown variant") {
        return format!("unknown value {name:?}{}", expected_names(message, name));
    }
    for start in ["invalid type: ", "invalid value: "] {
        let parts = message.strip_prefix(start);
        if let Some((got, want)) = parts.and_then(|rest| rest.rsplit_once(", expected ")) {
            let got = match got {
                "sequence" => "a list".to_owned(),
                "map" => "a table".to_owned(),
                // what is said of a number or truth where a choice is wanted
                "unit variant" => return format!("expected {}", plain(want)),
                got => got.replace('`', ""),
            };
            return format!("expected {}, got {got}", plain(want));
        }
    }
    message.replace('\n', "; ")
}

/// The names that an "unknown ..." message lists, and the nearest of them.
fn expected_names(message: &str, name: &str) -> String {
    let list = message.split_once("expected ").map_or("", |(_, list)| list);
    let names: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    let nearest = names
        .iter()
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .map(|(likeness, known)| (likeness + short_for(known, name), known))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    match (names.as_slice(), nearest) {
        ([], _) => ", expected none".to_owned(),
        ([only], _) => format!(", expected {only}"),
        (names, None) => format!(", expected one of {}", names.join(", ")),
        (names, Some((_, nearest))) => {
            let names = names.join(", ");
            format!(", expected one of {names} (nearest: {nearest})")
        }
    }
}

/// How much more a name is like one that it is the short form of: `bf16` of `bfloat16`.
fn short_for(short: &str, long: &str) -> f64 {
    let mut rest = long.chars();
    let inside = short.len() > 1 && short.chars().all(|c| rest.any(|other| other == c));
    if inside { 1.0 } else { 0.0 }
}

/// What a Rust type is to someone who writes TOML.
fn plain(expected: &str) -> &str {
    match expected {
        "f32" | "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "a boolean" => "true or false",
        "variant identifier" | "string only" => "a string",
        "string or map" => "a string or a table",
        "a sequence" => "a list",
        "a map" => "a table",
        other if other.starts_with("struct ") || other.starts_with("internally tagged enum ") => {
            "a table"
        }
        other => other,
    }
}
