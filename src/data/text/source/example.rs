//! The text in a `tf.train.Example`, found without building the message.
//!
//! The fields are numbered as in TensorFlow's `example.proto` and `feature.proto`: `Example.features` = 1,
//! `Features.feature` = 1 (a map: key = 1, value = 2), `Feature.bytes_list` = 1, `float_list` = 2, `int64_list` = 3, and
//! the lists' `value` = 1.

use crate::data::loader::text::utf8;
use prost::encoding::{WireType, decode_key, decode_varint};

/// The one byte string of a feature, as UTF-8; `None` for one without a value.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn text<'b>(example: &'b [u8], feature: &str) -> Result<Option<&'b str>, String> {
    let no_message = |what: String| format!("no tf.train.Example: {what}");
    // Of a field that is there twice, the last one counts.
    let mut found = None;
    for features in Fields(example) {
        let (1, Value::Bytes(features)) = features.map_err(no_message)? else {
            continue;
        };
        for entry in Fields(features) {
            let (1, Value::Bytes(entry)) = entry.map_err(no_message)? else {
                continue;
            };
            let (mut key, mut value) = (&b""[..], &b""[..]);
            for field in Fields(entry) {
                match field.map_err(no_message)? {
                    (1, Value::Bytes(bytes)) => key = bytes,
                    (2, Value::Bytes(bytes)) => value = bytes,
                    _ => {}
                }
            }
            if key == feature.as_bytes() {
                found = Some(value);
            }
        }
    }
    let Some(value) = found else {
        return Err(format!("no feature {feature:?}"));
    };
    let (mut list, mut kind) = (&b""[..], 0);
    for field in Fields(value) {
        if let (number @ 1..=3, Value::Bytes(bytes)) = field.map_err(no_message)? {
            (kind, list) = (number, bytes);
        }
    }
    let (mut text, mut count) = (&b""[..], 0);
    match kind {
        2 | 3 => {
            let kind = if kind == 2 { "numbers" } else { "integers" };
            return Err(format!(
                "feature {feature:?} holds {kind}, expected a string"
            ));
        }
        _ => {
            for field in Fields(list) {
                if let (1, Value::Bytes(bytes)) = field.map_err(no_message)? {
                    (text, count) = (bytes, count + 1);
                }
            }
        }
    }
    match count {
        0 => Ok(None),
        1 => match utf8(text, 0) {
            Ok(text) => Ok(Some(text)),
            Err(what) => Err(format!("feature {feature:?}: {what}")),
        },
        _ => Err(format!(
            "feature {feature:?} holds {count} strings, expected one"
        )),
    }
}

/// The fields of a message, by number.
struct Fields<'b>(&'b [u8]);

/// A field's value.
enum Value<'b> {
    Bytes(&'b [u8]),
    Number,
}

impl<'b> Fields<'b> {
    fn field(&mut self) -> Result<(u32, Value<'b>), String> {
        let (number, kind) = decode_key(&mut self.0).map_err(|e| e.to_string())?;
        let length = match kind {
            WireType::Varint => {
                decode_varint(&mut self.0).map_err(|e| e.to_string())?;
                return Ok((number, Value::Number));
            }
            WireType::ThirtyTwoBit => 4,
            WireType::SixtyFourBit => 8,
            WireType::LengthDelimited => decode_varint(&mut self.0).map_err(|e| e.to_string())?,
            WireType::StartGroup | WireType::EndGroup => return Err("a group".into()),
        };
        let left = self.0.len();
        let taken = usize::try_from(length).ok();
        let Some((bytes, rest)) = taken.and_then(|length| self.0.split_at_checked(length)) else {
            return Err(format!("a field of {length} bytes where {left} are left"));
        };
        self.0 = rest;
        Ok(match kind {
            WireType::LengthDelimited => (number, Value::Bytes(bytes)),
            _ => (number, Value::Number),
        })
    }
}

impl<'b> Iterator for Fields<'b> {
    type Item = Result<(u32, Value<'b>), String>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_err() {
            self.0 = &[];
        }
        Some(field)
    }
}
