//! The text under a key of a JSON object, found without building the object.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The string under `key` of the JSON object in `bytes`. Dots in the key lead into objects, unless a key has the dots itself;
/// of keys said twice the last one counts.
///
/// # Errors
/// What is wrong, in words: no JSON, no such key, no string.
pub(super) fn text(bytes: &[u8], key: &str) -> Result<String, String> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let found = Seek { key: Some(key) }.deserialize(&mut json);
    let found = found.and_then(|found| json.end().map(|()| found));
    match found {
        Ok(Found::Text(text)) => Ok(text),
        Ok(Found::Nothing) => Err(format!("no key {key:?}")),
        Ok(Found::Other(what)) => Err(format!("{key:?} is {what}, expected a string")),
        // The parser sees one line; the caller knows which.
        Err(error) => {
            let what = error.to_string();
            let what = what.split(" at line ").next().unwrap_or_default();
            Err(format!("no JSON: {what} (column {})", error.column()))
        }
    }
}

/// What stands under a key.
enum Found {
    Text(String),
    Nothing,
    Other(&'static str),
}

/// Reads a value: the text itself (no key left), or the object that has it under the key.
struct Seek<'k> {
    key: Option<&'k str>,
}

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Found, D::Error> {
        json.deserialize_any(self)
    }
}

impl Seek<'_> {
    /// A value that holds no key.
    fn other(&self, what: &'static str) -> Found {
        match self.key {
            None => Found::Other(what),
            Some(_) => Found::Nothing,
        }
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Found, E> {
        Ok(match self.key {
            None => Found::Text(text.to_owned()),
            Some(_) => Found::Nothing,
        })
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Found, E> {
        Ok(self.other("true or false"))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Found, E> {
        Ok(self.other("a number"))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Found, E> {
        Ok(self.other("a number"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Found, E> {
        Ok(self.other("a number"))
    }

    fn visit_unit<E: Error>(self) -> Result<Found, E> {
        Ok(self.other("null"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Found, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.other("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Found, A::Error> {
        let mut found = self.other("an object");
        // Nothing is sought within the text's own place, but the object is read to its end.
        while let Some(below) = object.next_key_seed(Key { sought: self.key })? {
            match below {
                Below::Elsewhere => {
                    object.next_value::<IgnoredAny>()?;
                }
                Below::Here(key) => found = object.next_value_seed(Seek { key })?,
            }
        }
        Ok(found)
    }
}

/// Compares a key of an object with the one that is sought.
struct Key<'k> {
    sought: Option<&'k str>,
}

/// Whether the text is below a key.
enum Below<'k> {
    Elsewhere,
    /// With what is left of the sought key.
    Here(Option<&'k str>),
}

impl<'de, 'k> DeserializeSeed<'de> for Key<'k> {
    type Value = Below<'k>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Below<'k>, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'k> Visitor<'_> for Key<'k> {
    type Value = Below<'k>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Below<'k>, E> {
        let rest = self.sought.and_then(|sought| sought.strip_prefix(key));
        Ok(match rest {
            Some("") => Below::Here(None),
            Some(rest) => match rest.strip_prefix('.') {
                Some(rest) => Below::Here(Some(rest)),
                None => Below::Elsewhere,
            },
            None => Below::Elsewhere,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_found_at_any_depth() {
        for (json, key, want) in [
            (r#"{"text":"a"}"#, "text", "a"),
            (
                r#" {"n":[1,{"text":"no"}],"text":"a\nb \u00e9\ud83d\ude00"} "#,
                "text",
                "a\nb é😀",
            ),
            (
                r#"{"a":{"x":1,"b":{"c":"deep","d":null}},"z":1.5e9}"#,
                "a.b.c",
                "deep",
            ),
            (r#"{"a.b":"flat"}"#, "a.b", "flat"),
            (r#"{"te":"no","texts":"no","text":"yes"}"#, "text", "yes"),
            (r#"{"text":"first","text":"last"}"#, "text", "last"),
            (r#"{"text":""}"#, "text", ""),
        ] {
            assert_eq!(text(json.as_bytes(), key).as_deref(), Ok(want), "{json}");
        }
    }

    #[test]
    fn what_is_no_text_is_said() {
        for (json, want) in [
            (r#"{"other":"a"}"#, r#"no key "text""#),
            ("[]", r#"no key "text""#),
            ("3", r#"no key "text""#),
            (r#"{"text":3}"#, r#""text" is a number, expected a string"#),
            (r#"{"text":null}"#, r#""text" is null, expected a string"#),
            (
                r#"{"text":["a"]}"#,
                r#""text" is a list, expected a string"#,
            ),
            (
                r#"{"text":{"text":"a"}}"#,
                r#""text" is an object, expected a string"#,
            ),
            (
                r#"{"text":"a"#,
                "no JSON: EOF while parsing a string (column 10)",
            ),
            (
                r#"{"text":"a"} x"#,
                "no JSON: trailing characters (column 14)",
            ),
            ("text", "no JSON: expected ident (column 2)"),
        ] {
            assert_eq!(
                text(json.as_bytes(), "text"),
                Err(want.to_owned()),
                "{json}"
            );
        }
        let invalid = text(b"{\"text\":\"\xff\"}", "text").unwrap_err();
        assert!(invalid.starts_with("no JSON: invalid unicode"), "{invalid}");
        // Depth that would exhaust a stack.
        let deep = [r#"{"a":"#, &"[".repeat(1_000_000)].concat();
        assert!(text(deep.as_bytes(), "text").is_err());
        assert!(text(deep.as_bytes(), "a").is_err());
    }
}
