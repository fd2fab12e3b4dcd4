//! What all hosts must have been told alike.

use super::member::{Member, machine};
use super::ranges::ranges;
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Differences that are told one by one.
const TOLD: usize = 8;
/// Characters of a value that are told.
const WIDE: usize = 160;

/// What a host says about itself: names and values, in an order that all hosts keep.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    fields: Vec<(String, String)>,
}

impl Statement {
    /// Say one more thing.
    pub fn say(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.fields.push((name.into(), value.into()));
    }

    /// Whether something was said under that name.
    pub fn says(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    fn value(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(n, _)| n == name);
        field.map(|(_, value)| value.as_str())
    }
}

/// Stop all hosts unless every one of them says the same. `about` names the statement, and is used once in a run.
///
/// # Errors
/// On every host alike: which things differ, with both values and the hosts that say them; or who has said nothing within
/// `patience`.
pub fn agree(member: &Member, about: &str, own: &Statement, patience: Duration) -> Result<()> {
    let place = member.place();
    let key = |process: usize| format!("agree/{about}/{process}");
    let verdict = format!("agree/{about}/verdict");
    let said = serde_json::to_vec(&(machine(), own)).map_err(Error::other)?;
    member.put(&key(place.process), &said)?;
    if place.process == 0 {
        let words = match gather(member, about, &key, patience)? {
            Ok(all) => compare(&all).unwrap_or_default(),
            Err(words) => words,
        };
        member.put(&verdict, words.as_bytes())?;
    }
    // The coordinator may have been waiting for others as long.
    let heard = member.get(&verdict, patience.saturating_mul(2))?;
    let heard = heard.ok_or_else(|| {
        Error::lost(format!(
            "no word from host 0 about {about} within {} s",
            2 * patience.as_secs()
        ))
    })?;
    match heard.is_empty() {
        true => Ok(()),
        false => Err(Error::config(String::from_utf8_lossy(&heard))),
    }
}

type Said = (String, Statement);

/// What each host says; in words who does not.
fn gather(
    member: &Member,
    about: &str,
    key: &dyn Fn(usize) -> String,
    patience: Duration,
) -> Result<std::result::Result<Vec<Said>, String>> {
    let until = std::time::Instant::now() + patience;
    let (mut all, mut missing) = (Vec::new(), Vec::new());
    for process in 0..member.place().processes {
        let left = until.saturating_duration_since(std::time::Instant::now());
        match member.get(&key(process), left)? {
            Some(said) => all.push(serde_json::from_slice(&said).map_err(|error| {
                Error::other(format!("what host {process} says about {about}: {error}"))
            })?),
            None => missing.push(process),
        }
    }
    Ok(match missing.is_empty() {
        true => Ok(all),
        false => Err(format!(
            "nothing said about {about} within {} s by hosts {}",
            patience.as_secs_f64(),
            ranges(missing)
        )),
    })
}

/// What differs, in words; nothing when nothing does.
fn compare(all: &[Said]) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in all.iter().flat_map(|(_, statement)| &statement.fields) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let lines: Vec<String> = names.iter().filter_map(|name| line(all, name)).collect();
    if lines.is_empty() {
        return None;
    }
    let more = match lines.len().saturating_sub(TOLD) {
        0 => String::new(),
        more => format!("\n  and {more} more"),
    };
    let lines: String = lines
        .iter()
        .take(TOLD)
        .map(|l| format!("\n  {l}"))
        .collect();
    Some(format!(
        "the hosts were told different things, and none of them goes on:{lines}{more}"
    ))
}

/// One thing that differs: `config train.batch: 256 on hosts 0-2, 4 (host 0 is node0); 128 on host 3 (node3)`.
fn line(all: &[Said], name: &str) -> Option<String> {
    let mut groups: Vec<(Option<&str>, Vec<usize>)> = Vec::new();
    for (process, (_, statement)) in all.iter().enumerate() {
        let value = statement.value(name);
        match groups.iter_mut().find(|(v, _)| *v == value) {
            Some((_, who)) => who.push(process),
            None => groups.push((value, vec![process])),
        }
    }
    if groups.len() < 2 {
        return None;
    }
    let one = |(value, who): (Option<&str>, Vec<usize>)| {
        let value = value.map_or("nothing".to_owned(), shortened);
        let machine = &all[who[0]].0;
        match who.as_slice() {
            [only] => format!("{value} on host {only} ({machine})"),
            [first, ..] => {
                let first = format!("host {first} is {machine}");
                format!("{value} on hosts {} ({first})", ranges(who))
            }
            [] => value,
        }
    };
    let sides: Vec<String> = groups.into_iter().map(one).collect();
    Some(format!("{name}: {}", sides.join("; ")))
}

fn shortened(value: &str) -> String {
    match value.chars().count() > WIDE {
        true => format!("{}...", value.chars().take(WIDE).collect::<String>()),
        false => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(machine: &str, fields: &[(&str, &str)]) -> Said {
        let mut statement = Statement::default();
        fields.iter().for_each(|(n, v)| statement.say(*n, *v));
        (machine.to_owned(), statement)
    }

    #[test]
    fn a_difference_names_both_sides_and_both_values() {
        let batch =
            |n: usize, value: &str| said(&format!("node{n}"), &[("a", "1"), ("batch", value)]);
        let all = [
            batch(0, "256"),
            batch(1, "256"),
            batch(2, "128"),
            batch(3, "256"),
        ];
        let told = compare(&all).unwrap();
        let want = "\n  batch: 256 on hosts 0, 1, 3 (host 0 is node0); 128 on host 2 (node2)";
        assert!(told.ends_with(want), "{told}");
        assert_eq!(compare(&all[..2]), None);
    }

    #[test]
    fn what_only_one_host_says_is_a_difference_too() {
        let all = [
            said("x", &[("a", "1")]),
            said("y", &[("a", "1"), ("b", "2")]),
        ];
        let told = compare(&all).unwrap();
        assert!(
            told.ends_with("b: nothing on host 0 (x); 2 on host 1 (y)"),
            "{told}"
        );
    }

    #[test]
    fn many_differences_are_counted_and_long_values_cut() {
        let many = |value: &str| {
            let fields: Vec<(String, String)> = (0..20)
                .map(|k| (format!("k{k}"), value.repeat(500)))
                .collect();
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(n, v)| (n.as_str(), v.as_str()))
                .collect();
            said("m", &fields)
        };
        let told = compare(&[many("x"), many("y")]).unwrap();
        assert!(told.ends_with("and 12 more") && told.len() < 4000, "{told}");
    }
}
