//! Classes of pictures by name: what held-out pictures are told by that a model was trained on no label of.

use super::source::Source;
use crate::error::{AtPath, Context, Error, Result};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// What stands in a template for the name of a class.
const NAME: &str = "{}";

/// `[pairs.zero_shot]`: an evaluation tells the class of each held-out picture that has a `label` by the names of classes alone
/// (arXiv:2103.00020, section 3.1.4). The vector of a class is the mean of those of its name in all templates, each of length 1, made one of
/// length 1 again.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ZeroShotConfig {
    /// Names of classes: a list, whose labels they are themselves; a table with the name of each label; or a file with either
    /// (`.json`), or with a name a line. When not given, every label that pairs have, in alphabetical order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classes: Option<Classes>,
    /// Sentences in which `{}` stands for the name, and every other character for itself: a list, or a file with one (`.json`) or with
    /// a sentence a line.
    #[serde(default)]
    pub templates: Templates,
}

/// Names of classes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Classes {
    /// A file.
    File(String),
    /// Each is its own label.
    Names(Vec<String>),
    /// The name of each label.
    Named(BTreeMap<String, String>),
}

/// Sentences about a class.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Templates {
    /// A file.
    File(String),
    /// The sentences.
    Sentences(Vec<String>),
}

impl Default for Templates {
    fn default() -> Templates {
        Templates::Sentences(vec![format!("a photo of a {NAME}.")])
    }
}

/// Classes and what is asked for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZeroShot {
    /// The class that each label stands for.
    labels: HashMap<String, usize>,
    /// Sentences, each with its class, class by class.
    pub prompts: Vec<(usize, String)>,
}

impl ZeroShot {
    /// Read what is said; labels are those of all pairs of `sources` where no classes are named.
    ///
    /// # Errors
    /// [`Error::Config`] naming the key when there are fewer than two classes, a name twice, no template, or one without a place for a
    /// name; [`Error::Io`] or [`Error::Data`] when a file cannot be read.
    pub fn open(
        config: &ZeroShotConfig,
        sources: &[&dyn Source],
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<ZeroShot> {
        let classes = match &config.classes {
            None => {
                let labels = sources.iter().flat_map(|source| {
                    let all = 0..source.len();
                    all.filter_map(|index| source.label(index))
                });
                let labels: BTreeSet<String> = labels.collect();
                own_names(labels.into_iter().collect())
            }
            Some(classes) => named(classes, resolve).context("classes")?,
        };
        let names: Vec<&String> = classes.iter().map(|(_, name)| name).collect();
        if names.len() < 2 {
            let count = names.len();
            return Err(Error::config(format!(
                "classes: {count} of them, expected at least two to be told apart"
            )));
        }
        if let Some(empty) = names.iter().position(|name| name.trim().is_empty()) {
            return Err(Error::config(format!(
                "classes: the name of number {} is empty",
                empty + 1
            )));
        }
        let mut known = BTreeSet::new();
        if let Some(twice) = names.iter().find(|name| !known.insert(**name)) {
            return Err(Error::config(format!(
                "classes: {twice:?} is the name of two classes, which nothing tells apart"
            )));
        }
        let templates = match &config.templates {
            Templates::Sentences(sentences) => sentences.clone(),
            Templates::File(file) => list(&resolve(file)?).context("templates")?,
        };
        if templates.is_empty() {
            return Err(Error::config("templates: none, expected at least one"));
        }
        if let Some(other) = templates.iter().find(|t| !t.contains(NAME)) {
            return Err(Error::config(format!(
                "templates: {other:?} has no {NAME} where the name of a class goes"
            )));
        }
        let prompts = classes.iter().enumerate().flat_map(|(class, (_, name))| {
            let sentences = templates.iter();
            sentences.map(move |template| (class, template.replace(NAME, name)))
        });
        Ok(ZeroShot {
            prompts: prompts.collect(),
            labels: classes
                .iter()
                .enumerate()
                .map(|(class, (label, _))| (label.clone(), class))
                .collect(),
        })
    }

    /// The class of a label, where it is one of them.
    pub fn class(&self, label: &str) -> Option<usize> {
        self.labels.get(label).copied()
    }
}

/// Labels and names, which are the same.
fn own_names(names: Vec<String>) -> Vec<(String, String)> {
    names.into_iter().map(|name| (name.clone(), name)).collect()
}

/// Labels and names of classes.
fn named(
    classes: &Classes,
    resolve: &dyn Fn(&str) -> Result<PathBuf>,
) -> Result<Vec<(String, String)>> {
    Ok(match classes {
        Classes::Names(names) => own_names(names.clone()),
        Classes::Named(names) => names.clone().into_iter().collect(),
        Classes::File(file) => {
            let path = resolve(file)?;
            match is_json(&path) {
                false => own_names(list(&path)?),
                true => match json(&path)? {
                    Classes::File(_) => {
                        let path = path.display();
                        return Err(Error::data(format!(
                            "{path}: a string, expected a list of names, or an object of labels and names"
                        )));
                    }
                    classes => named(&classes, resolve)?,
                },
            }
        }
    })
}

/// The list of a file: JSON, or a line each, blank ones left out.
fn list(path: &Path) -> Result<Vec<String>> {
    if is_json(path) {
        return json(path);
    }
    let text = std::fs::read_to_string(path).at(path)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(str::to_owned).collect())
}

fn is_json(path: &Path) -> bool {
    path.extension()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("json"))
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let content = std::fs::read(path).at(path)?;
    let read = serde_json::from_slice(&content).map_err(Error::data);
    read.with_context(|| path.display())
}

#[cfg(test)]
mod tests {
    use super::super::source::Pair;
    use super::*;

    /// Pairs that have those labels and nothing else.
    struct Labelled(Vec<Option<&'static str>>);

    impl Source for Labelled {
        fn len(&self) -> usize {
            self.0.len()
        }

        fn read(&self, _index: usize) -> Result<Pair> {
            Err(Error::data("a label alone"))
        }

        fn label(&self, index: usize) -> Option<String> {
            self.0[index].map(str::to_owned)
        }
    }

    fn open(toml: &str, labels: Vec<Option<&'static str>>) -> Result<ZeroShot> {
        let config: ZeroShotConfig = toml::from_str(toml).unwrap();
        let again: ZeroShotConfig = toml::from_str(&toml::to_string(&config).unwrap()).unwrap();
        assert_eq!(again, config);
        let resolve = |name: &str| Ok(PathBuf::from(name));
        ZeroShot::open(&config, &[&Labelled(labels)], &resolve)
    }

    #[test]
    fn a_name_stands_where_a_template_says_and_nothing_else_of_it_changes() {
        let found = open(
            "templates = [\"a photo of a {}.\", \"{}, {}!\"]\nclasses = [\"St. Bernard\", \"cat\"]",
            vec![],
        )
        .unwrap();
        let expected = [
            (0, "a photo of a St. Bernard."),
            (0, "St. Bernard, St. Bernard!"),
            (1, "a photo of a cat."),
            (1, "cat, cat!"),
        ];
        let own: Vec<(usize, &str)> = found.prompts.iter().map(|(k, t)| (*k, &**t)).collect();
        assert_eq!(own, expected);
        assert_eq!((found.class("cat"), found.class("dog")), (Some(1), None));
    }

    #[test]
    fn labels_are_classes_where_none_are_named_and_files_name_them() {
        let found = open("", vec![Some("b"), None, Some("a"), Some("b")]).unwrap();
        assert_eq!((found.class("a"), found.class("b")), (Some(0), Some(1)));
        assert_eq!(found.prompts[0].1, "a photo of a a.");
        let place = tempfile::tempdir().unwrap();
        let write = |name: &str, content: &str| {
            let path = place.path().join(name);
            std::fs::write(&path, content).unwrap();
            path.display().to_string()
        };
        let names = write("names.json", r#"{"n02": "tench", "n01": "a hen"}"#);
        let templates = write("templates.txt", "  a {}.\n\nsome {}?\n");
        let said = format!("classes = {names:?}\ntemplates = {templates:?}");
        let found = open(&said, vec![]).unwrap();
        assert_eq!(found.class("n02"), Some(1));
        let own: Vec<&str> = found.prompts.iter().map(|(_, text)| &**text).collect();
        assert_eq!(own, ["a a hen.", "some a hen?", "a tench.", "some tench?"]);
    }

    #[test]
    fn what_cannot_tell_classes_apart_is_refused_by_its_key() {
        let refused = |toml: &str| open(toml, vec![Some("one")]).unwrap_err().chain();
        assert!(refused("").starts_with("classes: 1 of them, expected at least two"));
        assert!(refused("classes = [\"a\", \"a\"]").contains("\"a\" is the name of two classes"));
        assert!(refused("classes = [\"a\", \" \"]").contains("number 2 is empty"));
        let two = "classes = [\"a\", \"b\"]\n";
        assert!(refused(&format!("{two}templates = []")).starts_with("templates: none"));
        let none = refused(&format!("{two}templates = [\"a photo\"]"));
        assert!(
            none.starts_with("templates: \"a photo\" has no {}"),
            "{none}"
        );
        let text = "classes = \"missing.json\"";
        assert!(refused(text).contains("missing.json"));
    }
}
