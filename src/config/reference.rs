//! Every key that a configuration can have: type, range, default, meaning. Read off the types that it is parsed into.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};
use std::fmt::Write;

/// A key of a configuration, or a table of keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Dotted path; `NAME` stands for a name of the user's, `[]` for each item of a list.
    pub path: String,
    /// Which choices of tables above have it: `family = "vit"`. Empty: all of them.
    pub only: Vec<String>,
    /// Type and range in words.
    pub kind: String,
    /// Whether it is a table.
    pub table: bool,
    /// Whether it has to be given.
    pub required: bool,
    /// What it is when it is not given, as TOML; none where that depends on other keys.
    pub default: Option<String>,
    /// What it means.
    pub meaning: String,
    /// The values that it can have, with their meanings, where they are few.
    pub choices: Vec<(String, String)>,
}

/// The JSON Schema of a configuration: what editors complete and check TOML by.
pub fn schema<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft07().with(|s| s.inline_subschemas = true);
    let schema = settings.into_generator().into_root_schema_for::<T>();
    without_null(schema.to_value())
}

/// Every key of a configuration, tables before what is in them.
pub fn reference<T: JsonSchema>() -> Vec<Key> {
    let mut keys = Vec::new();
    inside(&schema::<T>(), "", &[], &mut keys);
    keys
}

impl Key {
    /// Whether the key is `path` or lies below it.
    pub fn is_under(&self, path: &str) -> bool {
        let rest = self.path.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || rest.starts_with("[]"))
    }

    /// Whether the key is `path`, lies below it, or ends in it.
    pub fn is_at(&self, path: &str) -> bool {
        let before = self.path.strip_suffix(path);
        self.is_under(path) || before.is_some_and(|before| before.ends_with('.'))
    }
}

/// TOML has no null: a key without a value is left out.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(object_without_null(object)),
        Value::Array(items) => items.into_iter().map(without_null).collect(),
        other => other,
    }
}

fn object_without_null(object: Map<String, Value>) -> Map<String, Value> {
    let mut object: Map<String, Value> = object
        .into_iter()
        .filter(|(key, value)| key == "default" || !value.is_null())
        .map(|(key, value)| (key, without_null(value)))
        .collect();
    // a key whose default is null, but which cannot be null, is required
    let mut required = Vec::new();
    for (name, property) in object
        .get_mut("properties")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
    {
        if property.get("default") == Some(&Value::Null) {
            property.as_object_mut().map(|p| p.remove("default"));
            if property.get("nullable").is_none() {
                required.push(Value::from(name.as_str()));
            }
        }
        property.as_object_mut().map(|p| p.remove("nullable"));
    }
    if let (false, Some(all)) = (
        required.is_empty(),
        object
            .entry("required")
            .or_insert_with(|| Value::Array(Vec::new()))
            .as_array_mut(),
    ) {
        all.extend(required);
    }
    if object
        .get("required")
        .is_some_and(|all| all == &Value::Array(Vec::new()))
    {
        object.remove("required");
    }
    let is_null = |kind: &Value| {
        kind.as_str() == Some("null") || kind.get("type").is_some_and(|t| t == "null")
    };
    for key in ["type", "anyOf"] {
        let Some(Value::Array(kinds)) = object.get_mut(key) else {
            continue;
        };
        let before = kinds.len();
        kinds.retain(|kind| !is_null(kind));
        if kinds.len() == before {
            continue;
        }
        let one = (kinds.len() == 1).then(|| kinds.remove(0));
        object.insert("nullable".to_owned(), Value::Bool(true)); // removed by the table around it
        match (key, one) {
            ("type", Some(kind)) => {
                object.insert("type".to_owned(), kind);
            }
            (_, Some(Value::Object(inner))) => {
                object.remove(key);
                for (key, value) in inner {
                    object.entry(key).or_insert(value);
                }
            }
            _ => {}
        }
    }
    object
}

fn text<'v>(schema: &'v Value, key: &str) -> &'v str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn list<'v>(schema: &'v Value, key: &str) -> &'v [Value] {
    schema
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The property that tells the choices of a union of tables apart.
fn tag(schema: &Value) -> Option<&str> {
    let first = list(schema, "oneOf").first()?;
    let mut properties = first.get("properties")?.as_object()?.iter();
    properties
        .find(|(_, property)| property.get("const").is_some())
        .map(|(name, _)| name.as_str())
}

/// The keys in a schema that has some.
fn inside(schema: &Value, path: &str, only: &[String], keys: &mut Vec<Key>) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    if let Some(tag) = tag(schema) {
        let variants = list(schema, "oneOf");
        let value = |variant: &Value| text(&variant["properties"][tag], "const").to_owned();
        let choices = variants
            .iter()
            .map(|v| (value(v), one_line(text(v, "description"))));
        keys.push(Key {
            path: below(tag),
            only: only.to_vec(),
            kind: "text".to_owned(),
            table: false,
            required: true,
            default: None,
            meaning: one_line(text(schema, "description")),
            choices: choices.collect(),
        });
        let told = variants.iter().map(|variant| {
            let only = [only, &[format!("{tag} = {:?}", value(variant))]].concat();
            let mut keys = Vec::new();
            inside(variant, path, &only, &mut keys);
            keys
        });
        keys.extend(once(told.collect(), only.len()));
        return;
    }
    for choice in list(schema, "anyOf") {
        inside(choice, path, only, keys);
    }
    if let Some(items) = schema.get("items") {
        inside(items, &format!("{path}[]"), only, keys);
    }
    if let Some(values) = schema.get("additionalProperties").filter(|v| v.is_object()) {
        inside(values, &below("NAME"), only, keys);
    }
    let required = list(schema, "required");
    for (name, property) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        if property.get("const").is_some() {
            continue; // the tag
        }
        let path = below(name);
        let needs = required.iter().any(|r| r == name);
        keys.push(key(property, path.clone(), only, needs));
        inside(property, &path, only, keys);
    }
}

/// The keys of each choice, those that all choices have alike told once, after the others. `at` is the choice's place in
/// [`Key::only`].
fn once(told: Vec<Vec<Key>>, at: usize) -> Vec<Key> {
    let of_any = |key: &Key| {
        let mut key = key.clone();
        key.only.remove(at);
        key
    };
    let of_all = |key: &Key| {
        told.iter()
            .all(|keys| keys.iter().any(|k| of_any(k) == *key))
    };
    let own = told.iter().flatten().filter(|key| !of_all(&of_any(key)));
    let common = told.first().into_iter().flatten().map(of_any);
    own.cloned().chain(common.filter(of_all)).collect()
}

fn key(schema: &Value, path: String, only: &[String], required: bool) -> Key {
    let table = tag(schema).is_some() || text(schema, "type") == "object";
    let default = schema.get("default").filter(|_| !table);
    let default = default.and_then(|value| toml::Value::try_from(value).ok());
    let named = |choice: &Value| {
        (
            text(choice, "const").to_owned(),
            one_line(text(choice, "description")),
        )
    };
    let constants = list(schema, "oneOf")
        .iter()
        .filter(|c| c.get("const").is_some());
    let plain = list(schema, "enum").iter().filter_map(Value::as_str);
    Key {
        path,
        only: only.to_vec(),
        kind: kind(schema),
        table,
        required,
        default: default.map(|value| match value {
            toml::Value::Float(real) if real != 0.0 && real.abs() < 1e-3 => format!("{real:e}"),
            other => other.to_string(),
        }),
        meaning: one_line(text(schema, "description")),
        choices: constants
            .map(named)
            .chain(plain.map(|c| (c.to_owned(), String::new())))
            .collect(),
    }
}

/// A description's lines as one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Type and range in words.
fn kind(schema: &Value) -> String {
    if !text(schema, "title").is_empty() {
        return text(schema, "title").to_owned();
    }
    if tag(schema).is_some() {
        return "table".to_owned();
    }
    let any = list(schema, "anyOf");
    if !any.is_empty() {
        return any.iter().map(kind).collect::<Vec<_>>().join(", or ");
    }
    match text(schema, "type") {
        "boolean" => "true or false".to_owned(),
        "integer" => format!("whole number{}", range(schema)),
        "number" => format!("number{}", range(schema)),
        "array" => {
            let count = schema.get("minItems");
            let count = count.map_or(String::new(), |n| format!(" of {n}"));
            format!("list{count}, each {}", kind(&schema["items"]))
        }
        "object" => match schema.get("additionalProperties").filter(|v| v.is_object()) {
            Some(values) => format!("table of names, each {}", kind(values)),
            None => "table".to_owned(),
        },
        _ => "text".to_owned(),
    }
}

fn range(schema: &Value) -> String {
    let end = |key: &str| schema.get(key).filter(|v| v.is_number()).map(plain);
    let low = end("minimum").or(end("exclusiveMinimum").map(|low| format!("above {low}")));
    let high = match (end("maximum"), end("exclusiveMaximum")) {
        (Some(high), _) => Some(format!("to {high}")),
        (None, high) => high.map(|high| format!("to below {high}")),
    };
    let mut words = String::new();
    match (low, high) {
        (Some(low), Some(high)) => write!(words, ", {low} {high}"),
        (Some(low), None) => write!(words, ", {low} or more"),
        (None, Some(high)) => write!(words, ", {high}"),
        (None, None) => Ok(()),
    }
    .expect("writing to memory does not fail");
    words
}

/// A number of a schema without long rows of zeros.
fn plain(number: &Value) -> String {
    match (number.as_u64(), number.as_f64()) {
        (Some(whole), _) => whole.to_string(),
        (None, Some(real)) => super::number::short(real),
        (None, None) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Count, Length, Part};
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    /// A run.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Run {
        /// The model.
        model: Model,
        /// Sources by name.
        sources: BTreeMap<String, Source>,
        /// How long.
        length: Length,
        /// Checkpoints that are kept.
        #[serde(default = "keep")]
        keep: Count<1, 9>,
        /// Not needed.
        note: Option<String>,
    }

    fn keep() -> Count<1, 9> {
        Count::of(2)
    }

    /// Which family.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(tag = "family", rename_all = "snake_case")]
    enum Model {
        /// Sees.
        Vit(Vit),
        /// Reads.
        T5 {
            /// Ids.
            vocab: Count<1, 100>,
        },
    }

    /// A vit.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields, default)]
    struct Vit {
        /// How many classes.
        #[schemars(required)]
        classes: Option<Count<1, 50>>,
        /// Width.
        width: Option<Count<1, 70>>,
        /// Share dropped.
        dropout: Part,
        /// How positions become one.
        pool: Pool,
    }

    impl Default for Vit {
        fn default() -> Vit {
            Vit {
                classes: None,
                width: None,
                dropout: Part::of(0.25),
                pool: Pool::Token,
            }
        }
    }

    /// A pool.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(rename_all = "snake_case")]
    enum Pool {
        /// The token's.
        Token,
        /// The mean.
        Mean,
    }

    /// A source.
    #[derive(Serialize, Deserialize, JsonSchema)]
    struct Source {
        /// Its files.
        files: Vec<String>,
    }

    fn told(path: &str) -> Key {
        let keys = reference::<Run>();
        let found = keys.iter().find(|key| key.path == path);
        found
            .unwrap_or_else(|| panic!("{path} of {keys:#?}"))
            .clone()
    }

    #[test]
    fn every_key_is_told_with_type_range_default_and_meaning() {
        let paths: Vec<String> = reference::<Run>().into_iter().map(|key| key.path).collect();
        assert_eq!(
            paths,
            [
                "model",
                "model.family",
                "model.classes",
                "model.width",
                "model.dropout",
                "model.pool",
                "model.vocab",
                "sources",
                "sources.NAME.files",
                "length",
                "keep",
                "note",
            ]
        );
        let classes = told("model.classes");
        assert_eq!(classes.kind, "whole number, 1 to 50");
        assert_eq!(classes.only, ["family = \"vit\""]);
        assert!(classes.required && classes.default.is_none());
        let dropout = told("model.dropout");
        assert_eq!(dropout.kind, "number, 0 to below 1");
        assert_eq!(dropout.default.as_deref(), Some("0.25"));
        assert!(!told("model.width").required && !told("note").required);
        let keep = told("keep");
        assert_eq!((keep.default.as_deref(), keep.required), (Some("2"), false));
        let pool = told("model.pool");
        assert_eq!(pool.default.as_deref(), Some("\"token\""));
        assert_eq!(pool.meaning, "How positions become one.");
        assert_eq!(pool.choices[1], ("mean".to_owned(), "The mean.".to_owned()));
        let families = told("model.family").choices;
        assert_eq!(families[0], ("vit".to_owned(), "Sees.".to_owned()));
        assert_eq!(told("sources.NAME.files").kind, "list, each text");
        assert!(told("length").kind.contains("\"N epochs\""));
        assert!(told("model").table && told("model").required);
    }

    #[test]
    fn a_schema_knows_no_null() {
        let schema = schema::<Run>().to_string();
        assert!(!schema.contains("null"), "{schema}");
    }

    #[test]
    fn a_key_is_found_by_its_end_and_a_table_gives_what_is_in_it() {
        assert!(told("model.dropout").is_at("dropout"));
        assert!(told("model.dropout").is_at("model"));
        assert!(!told("model.dropout").is_at("out") && !told("keep").is_at("kee"));
    }
}
