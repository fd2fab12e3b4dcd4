//! What changed between two pages of `kiln trace --digest`, before anything is compiled.

use super::diff::{Changed, Difference, Relaid};
use crate::error::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// Lines of a page that are numbers, and what their total is called.
const TOTALS: [(&str, &str); 2] = [
    ("operations traced", "operations"),
    ("FLOPs traced", "flops"),
];

/// What a page says.
struct Page<'a> {
    /// What `- name: value` lines say.
    lines: BTreeMap<&'a str, &'a str>,
    /// Rows of the tables by their first cell: shape, axes, how it lies, bytes a device.
    rows: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Page<'a> {
    fn read(name: &str, text: &'a str) -> Result<Page<'a>> {
        let lines = text
            .lines()
            .filter_map(|l| l.strip_prefix("- ")?.split_once(": "));
        let rows = text.lines().filter_map(|line| {
            let row = line.strip_prefix("| ")?.strip_suffix(" |")?;
            let mut cells = row.split(" | ");
            Some((cells.next()?, cells.collect()))
        });
        let page = Page {
            lines: lines.collect(),
            rows: rows.collect(),
        };
        match page.lines.contains_key(TOTALS[0].0) {
            true => Ok(page),
            false => Err(Error::data(format!(
                "{name}: not a page of `kiln trace --digest`: it has no line `- {}: ..`",
                TOTALS[0].0
            ))),
        }
    }

    /// A number that a line begins with; 0 where there is none.
    fn number(&self, line: &str) -> f64 {
        let word = self
            .lines
            .get(line)
            .and_then(|l| l.split_whitespace().next());
        word.and_then(|w| w.parse().ok()).unwrap_or(0.0)
    }
}

impl Difference {
    /// What changed from one page to another; each is given as its name and its text.
    ///
    /// Totals are the operations and FLOPs traced. Of parameters and inputs, those that grew or shrank most on a device come
    /// first.
    ///
    /// # Errors
    /// When a text is no such page.
    pub fn of_pages(a: (&str, &str), b: (&str, &str)) -> Result<Difference> {
        let (before, after) = (Page::read(a.0, a.1)?, Page::read(b.0, b.1)?);
        let totals = TOTALS.map(|(line, what)| Changed {
            what: what.to_owned(),
            before: before.number(line),
            after: after.number(line),
        });
        let mut relaid = Vec::new();
        for name in names(&before.lines, &after.lines) {
            let says = |page: &Page| page.lines.get(name).copied().unwrap_or_default().to_owned();
            // what differs is told, however little it weighs
            relaid.push((f64::INFINITY, name, says(&before), says(&after)));
        }
        relaid.retain(|(_, name, ..)| !TOTALS.iter().any(|(line, _)| line == name));
        for name in names(&before.rows, &after.rows) {
            let says = |page: &Page| page.rows.get(name).map_or(String::new(), |r| r.join(" | "));
            let weighs = |page: &Page| -> f64 {
                let last = page
                    .rows
                    .get(name)
                    .and_then(|cells| cells.last()?.parse().ok());
                last.unwrap_or(0.0)
            };
            let moved = (weighs(&after) - weighs(&before)).abs();
            relaid.push((moved, name, says(&before), says(&after)));
        }
        relaid.sort_by(|a, b| b.0.total_cmp(&a.0));
        let arguments = relaid.into_iter().map(|(_, name, before, after)| Relaid {
            name: name.to_owned(),
            before,
            after,
        });
        Ok(Difference {
            names: (a.0.to_owned(), b.0.to_owned()),
            totals: totals.into(),
            arguments: arguments.collect(),
            ..Difference::default()
        })
    }
}

/// Names whose values differ.
fn names<'a, V: PartialEq>(a: &BTreeMap<&'a str, V>, b: &BTreeMap<&'a str, V>) -> Vec<&'a str> {
    let all: BTreeSet<&str> = a.keys().chain(b.keys()).copied().collect();
    all.into_iter().filter(|n| a.get(n) != b.get(n)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# configs/a.toml\n\n- mesh: 8 devices\n- operations traced: 10\n- FLOPs traced: 2.0e9\n\n\
        | parameter | shape | a device |\n|---|---|--:|\n| mlp/in | 8x8 | 32 |\n| head | 8x4 | 64 |\n";

    #[test]
    fn pages_differ_in_totals_and_in_rows_the_largest_change_first() {
        let after = PAGE
            .replace("traced: 10", "traced: 12")
            .replace("8x8 | 32", "8x9 | 36")
            .replace("8x4 | 64", "8x8 | 128");
        let found = Difference::of_pages(("a", PAGE), ("b", &after)).unwrap();
        assert_eq!(
            (found.totals[0].before, found.totals[0].after),
            (10.0, 12.0)
        );
        assert_eq!(found.totals[1].before, found.totals[1].after);
        let names: Vec<&str> = found.arguments.iter().map(|a| a.name.as_str()).collect();
        assert_eq!(names, ["head", "mlp/in"]);
        assert_eq!(found.arguments[1].before, "8x8 | 32");
        let told = found.beyond(&["operations=10%".parse().unwrap()]);
        assert_eq!(told.len(), 1);
        let other = Difference::of_pages(("a", PAGE), ("b", "text"));
        assert!(other.unwrap_err().to_string().contains("b: not a page"));
    }

    #[test]
    fn equal_pages_do_not_differ() {
        let same = Difference::of_pages(("a", PAGE), ("b", PAGE)).unwrap();
        assert!(same.arguments.is_empty());
    }
}
