//! The reference of keys, held against what is really read.

use super::RunConfig;
use crate::config::{Key, reference, shipped};
use std::collections::BTreeSet;
use toml::{Table, Value};

/// Whether a key of the reference stands for this path of a configuration.
fn stands_for(key: &Key, path: &[String]) -> bool {
    let own: Vec<&str> = key.path.split('.').collect();
    let fits = |(own, said): (&&str, &String)| *own == "NAME" || *own == said;
    let named = key.kind.starts_with("table of names") as usize;
    own.len() + named >= path.len() && own.len() <= path.len() && own.iter().zip(path).all(fits)
}

/// Every path to something that is no table, lists of tables as `[]`.
fn leaves(value: &Value, path: &[String], found: &mut Vec<Vec<String>>) {
    match value {
        Value::Table(table) => {
            for (name, value) in table {
                leaves(value, &[path, std::slice::from_ref(name)].concat(), found);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_table) => {
            let mut path = path.to_vec();
            path.last_mut().unwrap().push_str("[]");
            items.iter().for_each(|item| leaves(item, &path, found));
        }
        _ => found.push(path.to_vec()),
    }
}

#[test]
fn every_key_of_the_shipped_configurations_is_told_with_a_meaning() {
    let keys = reference::<RunConfig>();
    for key in &keys {
        assert!(key.meaning.len() > 3, "{key:?}");
        assert!(!key.meaning.contains("crate::"), "{key:?}");
        let told = key.required || key.table || key.default.is_some();
        assert!(told || !key.kind.is_empty(), "{key:?}");
    }
    for (name, text) in shipped() {
        let said: RunConfig = toml::from_str(text).unwrap();
        let mut found = Vec::new();
        leaves(&Value::Table(text.parse().unwrap()), &[], &mut found);
        leaves(&Value::Table(said.filled().unwrap()), &[], &mut found);
        for path in found {
            let known = keys.iter().any(|key| stands_for(key, &path));
            assert!(known, "{name}: {} is not told", path.join("."));
        }
    }
}

/// A configuration with nothing but a table at `parent`, which has a key that does not exist.
fn with_a_wrong_key(parent: &str, only: &[String], keys: &[Key]) -> Table {
    let mut root = Table::new();
    let (mut place, mut path) = (&mut root, String::new());
    let mut left: Vec<(String, String)> = only
        .iter()
        .map(|one| {
            let (tag, value) = one.split_once(" = ").unwrap();
            (tag.to_owned(), value.trim_matches('"').to_owned())
        })
        .collect();
    let segments: Vec<&str> = parent.split('.').filter(|s| !s.is_empty()).collect();
    for segment in segments.iter().chain(&[""]) {
        // the tag of this table, where it is one of several
        if let Some((tag, value)) = left.first().cloned() {
            let tagged = format!("{path}.{tag}");
            let known = keys.iter().find(|key| key.path == tagged);
            if known.is_some_and(|key| key.choices.iter().any(|c| c.0 == value)) {
                place.insert(tag.clone(), Value::String(value.clone()));
                // a table in a table of the same kinds says its own
                let deeper = |key: &&Key| {
                    let inside = key.path.strip_suffix(&format!(".{tag}"));
                    let takes = key.choices.iter().any(|c| c.0 == value);
                    inside.filter(|_| takes).is_some_and(|inside| {
                        inside.len() > path.len()
                            && inside.starts_with(&format!("{path}."))
                            && (parent == inside || parent.starts_with(&format!("{inside}.")))
                    })
                };
                if !keys.iter().any(|key| deeper(&key)) {
                    left.remove(0);
                }
            }
        }
        if segment.is_empty() {
            break;
        }
        // any, of a table whose tables are the same for all
        let tag = keys.iter().find(|key| {
            key.path == format!("{path}.kind") && key.required && only.starts_with(&key.only)
        });
        if let (true, Some((kind, _))) = (left.is_empty(), tag.and_then(|tag| tag.choices.first()))
        {
            let kind = Value::String(kind.clone());
            place.entry("kind").or_insert(kind);
        }
        path = [path.as_str(), segment]
            .into_iter()
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join(".");
        let name = segment.trim_end_matches("[]");
        let inner = match segment.ends_with("[]") {
            true => Value::Array(vec![Value::Table(Table::new())]),
            false => Value::Table(Table::new()),
        };
        place.insert(name.to_owned(), inner);
        place = match place.get_mut(name).unwrap() {
            Value::Array(items) => items[0].as_table_mut().unwrap(),
            table => table.as_table_mut().unwrap(),
        };
    }
    assert!(left.is_empty(), "{parent} {only:?}");
    place.insert("bogus".to_owned(), Value::Integer(1));
    root
}

#[test]
fn every_key_that_is_read_is_told_and_no_other() {
    let keys = reference::<RunConfig>();
    let parent = |key: &Key| {
        key.path
            .rsplit_once('.')
            .map_or(String::new(), |(p, _)| p.to_owned())
    };
    let tables: BTreeSet<(String, Vec<String>)> = keys
        .iter()
        .filter(|key| {
            !(key.kind == "text"
                && key.required
                && !key.choices.is_empty()
                && key.path.ends_with("kind"))
        })
        .map(|key| (parent(key), key.only.clone()))
        .collect();
    let mut checked = 0;
    for (table, only) in tables {
        let is_tag = |key: &&Key| {
            let name = key.path.rsplit('.').next().unwrap();
            keys.iter().any(|other| {
                other
                    .only
                    .iter()
                    .any(|o| o.starts_with(&format!("{name} = ")))
                    && parent(other).starts_with(&table)
            }) && !key.choices.is_empty()
                && key.required
        };
        // what is read whatever the tag says is read with it, too
        let here = |key: &&Key| parent(key) == table && only.starts_with(&key.only);
        let tagged = keys.iter().filter(|key| parent(key) == table);
        let says_more = |key: &Key| key.only.len() > only.len() && key.only.starts_with(&only);
        if tagged.clone().any(says_more) {
            continue;
        }
        let told: BTreeSet<String> = keys
            .iter()
            .filter(here)
            .filter(|key| !is_tag(key))
            .map(|key| key.path.rsplit('.').next().unwrap().to_owned())
            .collect();
        if table == "text.tokenizer" || told.is_empty() {
            continue; // a tokenizer is a text or a table, and says what it can be in its own words
        }
        let wrong = with_a_wrong_key(&table, &only, &keys);
        let error = Value::Table(wrong).try_into::<RunConfig>().unwrap_err();
        let message = error.message().to_owned();
        assert!(
            message.starts_with("unknown field `bogus`"),
            "{table} {only:?}: {message}"
        );
        let (_, list) = message.split_once("expected").unwrap();
        let read: BTreeSet<String> = list
            .split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect();
        assert_eq!(told, read, "{table} {only:?}");
        checked += 1;
    }
    assert!(checked > 30, "{checked} tables");
}

const PICTURES: &str = "[data]\ntrain = { kind = \"folder\", path = \"a\" }\n[data.image]\nsize = 224\nchannels = 3\n\
    crop = { kind = \"random_resized\" }\nmean = [0.5, 0.5, 0.5]\nstd = [0.5, 0.5, 0.5]\n";
const TEXT: &str =
    "[text]\ntokenizer = \"bytes\"\n[text.train.a]\nkind = \"text\"\nfiles = [\"a\"]\n";

#[test]
fn defaults_that_are_told_are_those_that_are_taken() {
    let keys = reference::<RunConfig>();
    let mut held = 0;
    for (family, model, data) in [
        ("vit", "preset = \"ti\"\nclasses = 10", PICTURES),
        ("mae", "preset = \"ti\"", PICTURES),
        ("t5", "preset = \"v1_1_small\"", TEXT),
    ] {
        for optimizer in ["adamw", "adafactor"] {
            let text = format!(
                "[model]\nfamily = {family:?}\n{model}\n{data}[optimizer]\nkind = {optimizer:?}\n\
                 [schedule]\nshape = \"constant\"\nlr = 1\n[train]\nbatch = 1\nlength = 1\n"
            );
            let config: RunConfig = toml::from_str(&text).unwrap();
            let taken = Value::try_from(&config).unwrap();
            let own = [
                format!("family = {family:?}"),
                format!("kind = {optimizer:?}"),
            ];
            for key in keys.iter().filter(|key| key.default.is_some()) {
                let tag = |only: &String| {
                    own.contains(only)
                        || only.contains("random_resized")
                        || only.contains("span")
                        || only.contains("\"text\"")
                };
                let named = key.path.replace(".NAME.", ".a.");
                let mut segments = named.split('.');
                let found = segments.try_fold(&taken, |value, name| value.get(name));
                let (Some(found), true) = (found, key.only.iter().all(tag)) else {
                    continue;
                };
                let told: Table = format!("told = {}", key.default.as_ref().unwrap())
                    .parse()
                    .unwrap();
                assert_eq!(&told["told"], found, "{}", key.path);
                held += 1;
            }
        }
    }
    assert!(held > 150, "{held} defaults");
}

#[test]
fn a_filled_configuration_says_every_size_and_reads_back() {
    for (name, text) in shipped() {
        let said: RunConfig = toml::from_str(text).unwrap();
        let filled = said.filled().unwrap();
        let again: RunConfig = filled.clone().try_into().unwrap();
        assert_eq!(again.filled().unwrap(), filled, "{name}");
        assert_eq!(
            again.model.resolve().unwrap(),
            said.model.resolve().unwrap(),
            "{name}"
        );
        let model = filled["model"].as_table().unwrap();
        // of transformers; word vectors have a width alone
        let sizes = ["embed_dim", "num_heads", "mlp_dim", "norm_epsilon"];
        // of what is or has a transformer; a table of word vectors has a width, a net of convolutions norms, and a resampler the
        // width of what it reads
        let parts = model.iter().filter(|(key, _)| *key != "resampler");
        let parts = parts.filter_map(|(_, part)| part.as_table());
        for part in std::iter::once(model).chain(parts) {
            let transforms = sizes[1..3].iter().any(|key| part.contains_key(*key));
            for key in sizes.iter().filter(|_| transforms) {
                assert!(part.contains_key(*key), "{name}: {key}");
            }
        }
    }
}
