//! Configs as tables: how two differ, and their text.

use crate::error::{Context, Error, Result};
use toml::{Table, Value};

/// A key that two configs give different values.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Dotted path of the key.
    pub key: String,
    /// The old value as TOML; none where the old config has no such key.
    pub old: Option<String>,
    /// The new value as TOML; none where the new config has no such key.
    pub new: Option<String>,
}

/// The keys in which two configs differ, in the order of their paths. Tables are compared key by key, anything else,
/// arrays too, as a whole.
pub fn difference(old: &Table, new: &Table) -> Vec<Difference> {
    let mut differences = Vec::new();
    compare("", old, new, &mut differences);
    differences
}

fn compare(prefix: &str, old: &Table, new: &Table, differences: &mut Vec<Difference>) {
    let added = new.keys().filter(|key| !old.contains_key(*key));
    let mut keys: Vec<&String> = old.keys().chain(added).collect();
    keys.sort();
    for key in keys {
        let path = match prefix {
            "" => key.clone(),
            prefix => format!("{prefix}.{key}"),
        };
        match (old.get(key), new.get(key)) {
            (Some(Value::Table(old)), Some(Value::Table(new))) => {
                compare(&path, old, new, differences);
            }
            (old, new) => {
                let (old, new) = (old.map(Value::to_string), new.map(Value::to_string));
                if old != new {
                    let key = path;
                    differences.push(Difference { key, old, new });
                }
            }
        }
    }
}

/// A config as TOML text, the same for equal tables: keys are sorted.
///
/// # Errors
/// When the table cannot be written as TOML.
pub fn write(table: &Table) -> Result<String> {
    toml::to_string(table)
        .map_err(Error::config)
        .context("writing a config")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_tables_do_not_differ_and_have_the_same_text() {
        let one: Table = "seed = 1\n[model]\nwidth = 2\nlayers = [1, 2]"
            .parse()
            .unwrap();
        let two: Table = "model = { layers = [1, 2], width = 2 }\nseed = 1"
            .parse()
            .unwrap();
        assert_eq!(difference(&one, &two), []);
        let text = write(&one).unwrap();
        assert_eq!(text, write(&two).unwrap());
        assert_eq!(text.parse::<Table>().unwrap(), one);
    }

    #[test]
    fn differences_name_the_key_and_both_values() {
        let old: Table = "seed = 1\n[model]\nwidth = 2\nname = \"a\""
            .parse()
            .unwrap();
        let new: Table = "seed = 1\nsteps = 9\n[model]\nwidth = 3.5".parse().unwrap();
        let difference = difference(&old, &new);
        let text: Vec<String> = difference
            .iter()
            .map(|d| format!("{} {:?} {:?}", d.key, d.old, d.new))
            .collect();
        assert_eq!(
            text,
            [
                r#"model.name Some("\"a\"") None"#,
                r#"model.width Some("2") Some("3.5")"#,
                r#"steps None Some("9")"#,
            ]
        );
    }
}
