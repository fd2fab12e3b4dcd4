//! What stands under a key of a JSON object, found without building the object.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// What stands under a key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Found {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// null.
    Null,
    /// There is no such key.
    Nothing,
    /// Something else, in words.
    Other(&'static str),
}

/// What stands under `key` of the JSON object in `bytes`. Dots in the key lead into objects, unless a key has the dots
/// itself; of keys said twice the last one counts. `NaN`, `Infinity` and `-Infinity` count as numbers, as Python's `json`
/// and others write them. A mark of UTF-8 before it is no part of it.
///
/// # Errors
/// What is wrong, in words: no JSON, no object.
pub(crate) fn find(bytes: &[u8], key: &str) -> Result<Found, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let seek = |bytes: &[u8]| {
        let mut json = serde_json::Deserializer::from_slice(bytes);
        let found = Seek { key: Some(key) }.deserialize(&mut json);
        found.and_then(|found| json.end().map(|()| found))
    };
    let found = seek(bytes).or_else(|error| match finite(bytes) {
        Cow::Owned(finite) => seek(&finite),
        Cow::Borrowed(_) => Err(error),
    });
    match found {
        Ok(found) => match bytes.trim_ascii_start().first() {
            Some(b'{') => Ok(found),
            Some(b'[') => Err("a list, expected an object".to_owned()),
            _ => Err("a value alone, expected an object".to_owned()),
        },
        // The parser sees one line; the caller knows which.
        Err(error) => {
            let what = error.to_string();
            let what = what.split(" at line ").next().unwrap_or_default();
            Err(format!("no JSON: {what} (column {})", error.column()))
        }
    }
}

/// The string under `key` of the JSON object in `bytes`, `None` where it is null.
///
/// # Errors
/// What is wrong, in words: no JSON, no such key, no string.
pub(crate) fn text(bytes: &[u8], key: &str) -> Result<Option<String>, String> {
    match find(bytes, key)? {
        Found::Text(text) => Ok(Some(text)),
        Found::Null => Ok(None),
        Found::Nothing => Err(format!("no key {key:?}")),
        Found::Number(_) => Err(format!("{key:?} is a number, expected a string")),
        Found::Other(what) => Err(format!("{key:?} is {what}, expected a string")),
    }
}

/// Refuse a file that is one JSON value over several lines, by the first line with something in it.
///
/// # Errors
/// What it is instead of an object a line, in words.
pub(crate) fn one_a_line(line: &[u8]) -> Result<(), String> {
    let what = match line {
        b"{" => "object",
        [b'[', rest @ ..] if matches!(rest.trim_ascii_start(), [] | [b'{', ..]) => "list",
        _ => return Ok(()),
    };
    Err(format!(
        "this is one JSON {what}, expected an object a line (`jq -c '.[]'` writes a list so)"
    ))
}

/// The same bytes with a finite number in the place of each number that JSON does not have.
fn finite(bytes: &[u8]) -> Cow<'_, [u8]> {
    let mut finite = Cow::Borrowed(bytes);
    let (mut at, mut quoted) = (0, false);
    while at < bytes.len() {
        let rest = &bytes[at..];
        let (word, number) = match rest[0] {
            b'\\' if quoted => {
                at += 2;
                continue;
            }
            b'"' => {
                quoted = !quoted;
                ("", "")
            }
            b'N' if !quoted && rest.starts_with(b"NaN") => ("NaN", "0.0"),
            b'I' if !quoted && rest.starts_with(b"Infinity") => ("Infinity", "1       "),
            _ => ("", ""),
        };
        if !word.is_empty() {
            finite.to_mut()[at..at + word.len()].copy_from_slice(number.as_bytes());
        }
        at += word.len().max(1);
    }
    finite
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
    /// A value, if it is the one that is sought: it holds no key.
    fn value(&self, found: Found) -> Found {
        match self.key {
            None => found,
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
        Ok(self.value(Found::Text(text.to_owned())))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Found, E> {
        Ok(self.value(Found::Other("true or false")))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Found, E> {
        Ok(self.value(Found::Number(number as f64)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Found, E> {
        Ok(self.value(Found::Number(number as f64)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Found, E> {
        Ok(self.value(Found::Number(number)))
    }

    fn visit_unit<E: Error>(self) -> Result<Found, E> {
        // Also where an object should be: what it would hold is missing alike.
        Ok(Found::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Found, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.value(Found::Other("a list")))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Found, A::Error> {
        let mut found = self.value(Found::Other("an object"));
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
            let want = Ok(Some(want.to_owned()));
            assert_eq!(text(json.as_bytes(), key), want, "{json}");
        }
        for (json, key) in [(r#"{"text":null}"#, "text"), (r#"{"a":null}"#, "a.b")] {
            assert_eq!(text(json.as_bytes(), key), Ok(None), "{json}");
        }
    }

    #[test]
    fn numbers_that_json_does_not_have_harm_no_other_key() {
        // As json.dumps of Python writes math.nan and math.inf.
        let json = r#"{"x":NaN,"y":[-Infinity, Infinity],"text":"NaN \"Infinity\\","z":NaN}"#;
        let want = Ok(Found::Text("NaN \"Infinity\\".to_owned()));
        assert_eq!(find(json.as_bytes(), "text"), want);
        let wrong = text(br#"{"text":NaN}"#, "text").unwrap_err();
        assert_eq!(wrong, "\"text\" is a number, expected a string");
        for json in [
            r#"{NaN:1,"text":"a"}"#,
            r#"{"n":NaNa,"text":"a"}"#,
            r#"{"n":NaN"#,
        ] {
            let wrong = text(json.as_bytes(), "text").unwrap_err();
            assert!(wrong.starts_with("no JSON: "), "{json}: {wrong}");
        }
    }

    #[test]
    fn numbers_are_found_as_they_stand() {
        for (json, want) in [
            (r#"{"n":3}"#, Found::Number(3.0)),
            (r#"{"n":-3}"#, Found::Number(-3.0)),
            (r#"{"n":3.0}"#, Found::Number(3.0)),
            (r#"{"n":"3"}"#, Found::Text("3".to_owned())),
            (r#"{"n":true}"#, Found::Other("true or false")),
            (r#"{"m":3}"#, Found::Nothing),
        ] {
            assert_eq!(find(json.as_bytes(), "n"), Ok(want), "{json}");
        }
    }

    #[test]
    fn what_is_no_text_is_said() {
        for (json, want) in [
            (r#"{"other":"a"}"#, r#"no key "text""#),
            ("[]", "a list, expected an object"),
            ("3", "a value alone, expected an object"),
            (r#"{"text":3}"#, r#""text" is a number, expected a string"#),
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
