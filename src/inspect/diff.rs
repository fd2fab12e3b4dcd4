//! What changed between two compiled steps: totals, rows, collectives, shardings, findings; the largest movers first.

use super::buffers::generic;
use super::findings::Finding;
use super::report::bytes;
use super::{Collective, Inspection, Row};
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

/// Lines of each table that are printed.
const LINES: usize = 12;
/// Changes of a row below this share of the total are no news.
const NEWS: f64 = 1e-4;

/// A number before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Changed {
    /// Of what.
    pub what: String,
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
}

/// Work of a module path and line before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// Module path.
    pub path: String,
    /// Source file and line.
    pub source: String,
    /// FLOPs, bytes or bytes sent.
    pub what: String,
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
}

/// An argument that lies otherwise, or is another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relaid {
    /// Its name.
    pub name: String,
    /// Type and sharding before; empty where it was not there.
    pub before: String,
    /// After.
    pub after: String,
}

/// All that changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// What was compared.
    pub names: (String, String),
    /// Totals, changed or not.
    pub totals: Vec<Changed>,
    /// Totals that one of the compilers does not tell.
    #[serde(default)]
    pub unknown: Vec<String>,
    /// Work by module path and line, the largest change first.
    pub rows: Vec<Moved>,
    /// Traffic by kind, axes, module path and line.
    pub collectives: Vec<Moved>,
    /// Arguments.
    pub arguments: Vec<Relaid>,
    /// Findings that were not there before.
    pub appeared: Vec<Finding>,
    /// Findings that are there no more.
    pub gone: Vec<Finding>,
}

/// How much a total may grow: `peak=2%`, `collectives=0`.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Name of the total.
    pub what: String,
    /// Share of the value before.
    pub share: f64,
}

/// Totals that limits can name.
const TOTALS: [&str; 7] = [
    "operations",
    "flops",
    "bytes",
    "peak",
    "collectives",
    "step",
    "code",
];

impl FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Limit, String> {
        let (what, size) = text
            .split_once('=')
            .ok_or_else(|| format!("expected TOTAL=SHARE, such as peak=2%, got `{text}`"))?;
        if !TOTALS.contains(&what) {
            return Err(format!(
                "`{what}` is no total, expected one of {}",
                TOTALS.join(", ")
            ));
        }
        let (number, scale) = match size.strip_suffix('%') {
            Some(number) => (number, 0.01),
            None => (size, 1.0),
        };
        let number: f64 = number
            .trim()
            .parse()
            .map_err(|_| format!("expected a share such as 2% or 0.02, got `{size}`"))?;
        if !(number.is_finite() && number >= 0.0) {
            return Err(format!("expected a share of 0 or more, got `{size}`"));
        }
        if scale == 1.0 && number >= 1.0 {
            return Err(format!(
                "`{size}` is {0} times as much again; expected a share such as 2% or 0.02, or {1}%",
                number,
                number * 100.0
            ));
        }
        Ok(Limit {
            what: what.to_owned(),
            share: number * scale,
        })
    }
}

impl Difference {
    /// What changed from `a` to `b`.
    pub fn of(a: &Inspection, b: &Inspection) -> Difference {
        let name = |i: &Inspection| {
            let r = &i.report;
            let over = if r.mesh.is_empty() {
                String::new()
            } else {
                format!(", {} by {}", r.mesh, r.rules)
            };
            format!("{} on {}{over}", r.config, r.topology)
        };
        let (totals, unknown) = totals(a, b);
        Difference {
            names: (name(a), name(b)),
            totals,
            unknown,
            rows: rows(a, b),
            collectives: traffic(a, b),
            arguments: arguments(a, b),
            appeared: missing(&b.findings, &a.findings),
            gone: missing(&a.findings, &b.findings),
        }
    }

    /// The totals that grow beyond a limit, or of which that cannot be told, in words.
    pub fn beyond(&self, limits: &[Limit]) -> Vec<String> {
        let mut told = Vec::new();
        for limit in limits {
            let Some(total) = self.totals.iter().find(|t| t.what == limit.what) else {
                told.push(format!(
                    "{}: not known for these devices, so nothing holds it to {:.2} %",
                    limit.what,
                    100.0 * limit.share
                ));
                continue;
            };
            if total.after > total.before * (1.0 + limit.share) {
                told.push(format!(
                    "{}: {} -> {}, {} and {:.2} % are allowed",
                    total.what,
                    written(&total.what, total.before),
                    written(&total.what, total.after),
                    growth(total.before, total.after),
                    100.0 * limit.share
                ));
            }
        }
        told
    }

    /// As JSON.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn json(&self) -> Result<String> {
        serde_json::to_string_pretty(self).map_err(Error::other)
    }
}

/// The totals that both know, and the names of the others.
fn totals(a: &Inspection, b: &Inspection) -> (Vec<Changed>, Vec<String>) {
    let of = |i: &Inspection| -> [Option<f64>; TOTALS.len()] {
        let memory = &i.report.memory;
        let some = |bytes: u64| (bytes > 0).then_some(bytes as f64); // no step takes none
        let work = i.report.work.as_ref();
        let sent: u64 = i.report.collectives.iter().map(|c| c.sent).sum();
        [
            Some(i.report.operations as f64),
            work.map(|w| w.device.flops as f64),
            work.map(|w| w.device.bytes as f64),
            some(memory.peak.saturating_sub(memory.code)),
            Some(sent as f64),
            i.estimate.as_ref().map(|e| e.step),
            some(memory.code),
        ]
    };
    let (mut totals, mut unknown) = (Vec::new(), Vec::new());
    for (what, pair) in TOTALS.iter().zip(of(a).into_iter().zip(of(b))) {
        let what = (*what).to_owned();
        match pair {
            (Some(before), Some(after)) => totals.push(Changed {
                what,
                before,
                after,
            }),
            _ => unknown.push(what),
        }
    }
    (totals, unknown)
}

type Place = (String, String);
/// What is compared of a row.
type Of = fn(&Row) -> u64;

fn rows(a: &Inspection, b: &Inspection) -> Vec<Moved> {
    let sums = |i: &Inspection| {
        let mut sums: BTreeMap<Place, Row> = BTreeMap::new();
        for row in &i.profile.rows {
            let sum = sums
                .entry((row.path.clone(), row.source.clone()))
                .or_default();
            sum.cost += row.cost;
        }
        sums
    };
    let (before, after) = (sums(a), sums(b));
    let places: BTreeSet<&Place> = before.keys().chain(after.keys()).collect();
    let all = |i: &Inspection, of: Of| i.profile.rows.iter().map(of).sum::<u64>() as f64;
    let mut moved: Vec<(f64, Moved)> = Vec::new();
    let kinds: [(&str, Of); 2] = [("FLOPs", |r| r.cost.flops), ("bytes", |r| r.cost.bytes)];
    for (what, of) in kinds {
        let whole = all(a, of).max(all(b, of)).max(1.0);
        for place in &places {
            let value =
                |sums: &BTreeMap<Place, Row>| sums.get(*place).map_or(0.0, |r| of(r) as f64);
            let (before, after) = (value(&before), value(&after));
            let share = (after - before).abs() / whole;
            if share > NEWS {
                let moves = Moved {
                    path: place.0.clone(),
                    source: place.1.clone(),
                    what: what.to_owned(),
                    before,
                    after,
                };
                moved.push((share, moves));
            }
        }
    }
    sorted(moved)
}

fn sorted(mut moved: Vec<(f64, Moved)>) -> Vec<Moved> {
    moved.sort_by(|a, b| b.0.total_cmp(&a.0));
    moved.into_iter().map(|(_, moved)| moved).collect()
}

fn traffic(a: &Inspection, b: &Inspection) -> Vec<Moved> {
    let sums = |i: &Inspection| {
        let mut sums: BTreeMap<(String, String, String), f64> = BTreeMap::new();
        for one in &i.collectives {
            let path = generic(one.path.split("/as[").next().unwrap_or_default());
            let what = described(one);
            *sums.entry((what, path, one.source.clone())).or_default() += one.in_a_step() as f64;
        }
        sums
    };
    let (before, after) = (sums(a), sums(b));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let moved = keys.into_iter().filter_map(|key| {
        let value = |sums: &BTreeMap<_, f64>| sums.get(key).copied().unwrap_or(0.0);
        let (before, after) = (value(&before), value(&after));
        let moves = Moved {
            what: key.0.clone(),
            path: key.1.clone(),
            source: key.2.clone(),
            before,
            after,
        };
        ((after - before).abs() > 0.0).then_some(((after - before).abs(), moves))
    });
    sorted(moved.collect())
}

fn described(one: &Collective) -> String {
    let of = match one.of.as_str() {
        "" => String::new(),
        of => format!(" of {of}"),
    };
    format!("{} over {}{of}", one.kind, one.axes)
}

fn arguments(a: &Inspection, b: &Inspection) -> Vec<Relaid> {
    let table = |i: &Inspection| {
        let all = i.arguments.iter();
        let all = all.map(|s| (s.name.clone(), format!("{} {}", s.ty, s.spec)));
        all.collect::<BTreeMap<String, String>>()
    };
    let (before, after) = (table(a), table(b));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let relaid = names.into_iter().filter_map(|name| {
        let (before, after) = (before.get(name), after.get(name));
        (before != after).then(|| Relaid {
            name: name.clone(),
            before: before.cloned().unwrap_or_default(),
            after: after.cloned().unwrap_or_default(),
        })
    });
    relaid.collect()
}

/// The findings of `these` whose kind, path and line `others` do not have.
fn missing(these: &[Finding], others: &[Finding]) -> Vec<Finding> {
    let same =
        |a: &Finding, b: &Finding| (a.kind, &a.path, &a.source) == (b.kind, &b.path, &b.source);
    let own = these.iter().filter(|f| !others.iter().any(|o| same(f, o)));
    own.cloned().collect()
}

fn growth(before: f64, after: f64) -> String {
    match before > 0.0 {
        true => format!("{:+.2} %", 100.0 * (after / before - 1.0)),
        false if after > 0.0 => "new".to_owned(),
        false => "+0.00 %".to_owned(),
    }
}

fn written(what: &str, value: f64) -> String {
    match what {
        "flops" | "FLOPs" => format!("{value:.3e}"),
        "operations" => format!("{value:.0}"),
        "step" => format!("{:.3} ms", value * 1e3),
        _ => bytes(value as u64),
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "from {}\nto   {}\n", self.names.0, self.names.1)?;
        for total in &self.totals {
            writeln!(
                f,
                "{:>14}  {:>14}  {:>10}  {}",
                written(&total.what, total.before),
                written(&total.what, total.after),
                growth(total.before, total.after),
                total.what
            )?;
        }
        if !self.unknown.is_empty() {
            let names = self.unknown.join(", ");
            writeln!(f, "  not known for these devices: {names}")?;
        }
        if !self.arguments.is_empty() {
            writeln!(f, "\narguments that lie otherwise")?;
        }
        for one in self.arguments.iter().take(LINES) {
            let or = |text: &str| {
                if text.is_empty() {
                    "not there".to_owned()
                } else {
                    text.to_owned()
                }
            };
            writeln!(
                f,
                "  {}: {} -> {}",
                one.name,
                or(&one.before),
                or(&one.after)
            )?;
        }
        more(f, self.arguments.len())?;
        for (title, moved) in [
            ("work that moved", &self.rows),
            ("traffic that moved", &self.collectives),
        ] {
            if !moved.is_empty() {
                writeln!(f, "\n{title}")?;
            }
            for one in moved.iter().take(LINES) {
                writeln!(
                    f,
                    "{:>14}  {:>14}  {:>10}  {} ({} {})",
                    written(&one.what, one.before),
                    written(&one.what, one.after),
                    growth(one.before, one.after),
                    one.what,
                    one.path,
                    one.source
                )?;
            }
            more(f, moved.len())?;
        }
        for (title, found) in [("found now", &self.appeared), ("found no more", &self.gone)] {
            if !found.is_empty() {
                writeln!(f, "\n{title}")?;
            }
            for one in found.iter().take(LINES) {
                writeln!(
                    f,
                    "  {}: {} ({} {})",
                    one.kind.title(),
                    one.what,
                    one.path,
                    one.source
                )?;
            }
            more(f, found.len())?;
        }
        Ok(())
    }
}

fn more(f: &mut fmt::Formatter<'_>, all: usize) -> fmt::Result {
    match all.saturating_sub(LINES) {
        0 => Ok(()),
        more => writeln!(f, "  and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_total_and_a_share() {
        assert_eq!(
            "peak=2%".parse(),
            Ok(Limit {
                what: "peak".into(),
                share: 0.02
            })
        );
        assert_eq!(
            "collectives=0".parse(),
            Ok(Limit {
                what: "collectives".into(),
                share: 0.0
            })
        );
        let told = |text: &str| text.parse::<Limit>().unwrap_err();
        assert!(told("peek=2%").contains("expected one of operations, flops"));
        assert!(told("peak=2").contains("expected a share such as 2% or 0.02, or 200%"));
        assert_eq!("peak=200%".parse::<Limit>().unwrap().share, 2.0);
        assert!(told("peak").contains("peak=2%") && told("peak=-1").contains("0 or more"));
    }

    #[test]
    fn only_growth_beyond_the_limit_is_told() {
        let total = |what: &str, before: f64, after: f64| Changed {
            what: what.into(),
            before,
            after,
        };
        let difference = Difference {
            totals: vec![
                total("peak", 1000.0, 1020.0),
                total("collectives", 0.0, 8.0),
                total("flops", 5.0, 4.0),
            ],
            ..Difference::default()
        };
        let told = |limits: &[&str]| {
            let limits: Vec<Limit> = limits.iter().map(|l| l.parse().unwrap()).collect();
            difference.beyond(&limits).len()
        };
        assert_eq!(told(&["peak=2%", "flops=0"]), 0);
        assert_eq!(told(&["peak=1%", "collectives=0"]), 2);
        // what nobody knows is held to nothing, and that is told
        assert_eq!(told(&["step=1%"]), 1);
    }
}
