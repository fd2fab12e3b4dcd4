//! What to say beside a fault: which key, or which form of the value, may have been meant.

use super::fault::{Fault, Segment, dotted};
use super::reference::Key;
use toml::{Table, Value};

/// A half sentence that goes on from the fault, or nothing.
pub(super) fn hint(fault: &Fault, table: &Table, keys: &[Key]) -> String {
    let value = lookup(table, &fault.path);
    if fault.is_unknown() {
        let elsewhere = elsewhere(&fault.path, value, keys);
        return elsewhere.map_or(String::new(), |key| format!("; there is {key}"));
    }
    match value {
        Some(Value::String(text)) => table_for(&fault.path, text, keys).unwrap_or_default(),
        _ => String::new(),
    }
}

/// A key of another table that ends as this one does: `data.image.flip` for `image.flip`, `schedule.lr` for `lr`.
fn elsewhere(path: &[Segment], value: Option<&Value>, keys: &[Key]) -> Option<String> {
    let mut whole = path.to_vec();
    let mut value = value;
    while let Some(Value::Table(table)) =
        value.filter(|v| v.as_table().is_some_and(|t| t.len() == 1))
    {
        let (name, inner) = table.iter().next()?;
        whole.push(Segment::Key(name.clone()));
        value = Some(inner);
    }
    let last = path.last().cloned();
    let tries = [whole, path.to_vec(), last.into_iter().collect()];
    tries.iter().find_map(|tail| {
        let ending = format!(".{}", dotted(tail));
        let other = |key: &&Key| key.path.ends_with(&ending) && key.path != dotted(path);
        // the one in the fewest tables
        let depth = |key: &&Key| key.path.matches('.').count();
        let found = keys.iter().filter(other).min_by_key(depth);
        found.map(|key| key.path.clone())
    })
}

/// How a table is written where a text stands: `{ kind = "none" }`.
fn table_for(path: &[Segment], text: &str, keys: &[Key]) -> Option<String> {
    let table = dotted(path);
    let tag = keys.iter().find(|key| {
        let parent = key.path.rsplit_once('.').map(|(parent, _)| parent);
        parent == Some(table.as_str()) && !key.choices.is_empty() && key.required
    })?;
    let (_, name) = tag.path.rsplit_once('.')?;
    let choices: Vec<&str> = tag
        .choices
        .iter()
        .map(|(value, _)| value.as_str())
        .collect();
    match choices.contains(&text) {
        true => Some(format!("; say {{ {name} = {text:?} }}")),
        false => Some(format!(
            "; say {{ {name} = \"{}\" }}, or another of {}",
            choices.first()?,
            choices.join(", ")
        )),
    }
}

fn lookup<'t>(table: &'t Table, path: &[Segment]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    let Segment::Key(first) = first else {
        return None;
    };
    rest.iter()
        .try_fold(table.get(first)?, |value, segment| match segment {
            Segment::Key(key) => value.get(key),
            Segment::Index(index) => value.get(index),
        })
}
