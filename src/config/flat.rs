//! Tables whose `kind` says which keys they have, beside keys that every kind has.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor, value::Error as Stopped};
use serde::{Deserialize, Serialize, forward_to_deserialize_any};
use serde_json::Value;
use std::borrow::Cow;
use toml::Table;

/// One table of a configuration, made of two: `K`, an internally tagged enum whose variants refuse unknown keys, and `C`, a
/// struct whose keys stand beside those of each variant.
///
/// Serde's own `flatten` cannot refuse unknown keys. Here each key goes to the part that has it, what neither has is
/// refused with the keys of both, and the schema has the common keys in each variant.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flat<K, C> {
    /// What depends on the kind.
    #[serde(flatten)]
    pub kind: K,
    /// What does not.
    #[serde(flatten)]
    pub common: C,
}

impl<'de, K: DeserializeOwned, C: DeserializeOwned> Deserialize<'de> for Flat<K, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let table = Table::deserialize(deserializer)?;
        let names = names_of::<C>();
        let (common, own): (Table, Table) = table
            .into_iter()
            .partition(|(key, _)| names.contains(&key.as_str()));
        let kind = K::deserialize(own)
            .map_err(|error| D::Error::custom(with_names(error.message(), names)))?;
        let common = C::deserialize(common).map_err(|error| D::Error::custom(error.message()))?;
        Ok(Flat { kind, common })
    }
}

/// The keys of a struct.
fn names_of<C: DeserializeOwned>() -> &'static [&'static str] {
    /// Takes the names that a struct asks for, and gives nothing.
    struct Names<'a>(&'a mut &'static [&'static str]);

    impl<'de> Deserializer<'de> for Names<'_> {
        type Error = Stopped;

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            _: V,
        ) -> Result<V::Value, Stopped> {
            *self.0 = fields;
            Err(Stopped::custom("only names are wanted"))
        }

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stopped> {
            Err(Stopped::custom("not a struct"))
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map enum identifier ignored_any
        }
    }

    let mut names: &'static [&'static str] = &[];
    let _ = C::deserialize(Names(&mut names));
    names
}

/// Serde's message about an unknown key of the kind, with the common keys among the expected ones.
fn with_names(message: &str, names: &[&str]) -> String {
    if !message.starts_with("unknown field") {
        return message.to_owned();
    }
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    match message.strip_suffix("there are no fields") {
        Some(start) => format!("{start}expected one of {names}"),
        None => format!("{message}, {names}"),
    }
}

impl<K: JsonSchema, C: JsonSchema> JsonSchema for Flat<K, C> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}With{}", K::schema_name(), C::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = K::json_schema(generator);
        let common = C::json_schema(generator);
        let variants = schema.get_mut("oneOf").and_then(Value::as_array_mut);
        for variant in variants.into_iter().flatten() {
            for key in ["properties", "required"] {
                extend(variant, key, common.get(key));
            }
        }
        schema
    }
}

/// Add what another schema has under `key` to what this one has.
fn extend(schema: &mut Value, key: &str, more: Option<&Value>) {
    match (schema.get_mut(key), more) {
        (Some(Value::Object(own)), Some(Value::Object(more))) => own.extend(more.clone()),
        (Some(Value::Array(own)), Some(Value::Array(more))) => own.extend(more.clone()),
        _ => {} // the tag is in both parts of a variant, so neither is missing there
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Count, reference, schema};

    type Pet = Flat<Kind, Common>;

    /// What it is.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
    #[serde(tag = "kind", rename_all = "lowercase")]
    enum Kind {
        /// Barks.
        Dog(Dog),
        /// Swims.
        Fish(Fish),
    }

    /// A dog.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Dog {
        /// How loud.
        volume: Count<0, 11>,
    }

    /// A fish.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Fish {}

    /// Every pet.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Common {
        /// Its name.
        name: String,
        /// In years.
        #[serde(default)]
        age: Option<Count<0, 99>>,
    }

    fn refused(text: &str) -> String {
        toml::from_str::<Pet>(text)
            .unwrap_err()
            .message()
            .to_owned()
    }

    #[test]
    fn both_parts_are_read_from_one_table_and_written_into_one() {
        let text = "kind = \"dog\"\nvolume = 3\nname = \"Rex\"\n";
        let pet: Pet = toml::from_str(text).unwrap();
        assert_eq!(
            pet.kind,
            Kind::Dog(Dog {
                volume: Count::of(3)
            })
        );
        assert_eq!((pet.common.name.as_str(), pet.common.age), ("Rex", None));
        let table = Table::try_from(&pet).unwrap();
        assert_eq!(table, text.parse().unwrap());
    }

    #[test]
    fn what_neither_part_has_is_refused_with_the_keys_of_both() {
        let unknown = refused("kind = \"dog\"\nvolume = 3\nname = \"Rex\"\ncolour = 1");
        assert_eq!(
            unknown,
            "unknown field `colour`, expected `volume`, `name`, `age`"
        );
        let none = refused("kind = \"fish\"\nname = \"Rex\"\nvolume = 3");
        assert_eq!(
            none,
            "unknown field `volume`, expected one of `name`, `age`"
        );
        assert_eq!(refused("kind = \"fish\""), "missing field `name`");
        assert_eq!(refused("name = \"Rex\""), "missing field `kind`");
        let old = refused("kind = \"fish\"\nname = \"Rex\"\nage = 100");
        assert_eq!(old, "expected 0 to 99, got 100");
    }

    #[test]
    fn the_schema_has_common_keys_in_each_kind_and_the_reference_tells_them_once() {
        let schema = schema::<Pet>();
        for variant in schema["oneOf"].as_array().unwrap() {
            assert_eq!(variant["properties"]["age"]["maximum"], 99, "{variant:#}");
            assert_eq!(variant["additionalProperties"], false);
            let required = variant["required"].as_array().unwrap();
            assert!(required.contains(&"name".into()) && required.contains(&"kind".into()));
        }
        let keys = reference::<Pet>().into_iter();
        let told: Vec<(String, usize)> = keys.map(|key| (key.path, key.only.len())).collect();
        let told: Vec<(&str, usize)> = told.iter().map(|(p, n)| (p.as_str(), *n)).collect();
        assert_eq!(told, [("kind", 0), ("volume", 1), ("name", 0), ("age", 0)]);
    }
}
