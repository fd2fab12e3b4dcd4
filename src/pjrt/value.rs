//! Named values: options of clients and topologies, attributes of plugins and devices.

use super::api::{slice, text};
use super::ffi;
use std::collections::BTreeMap;
use std::fmt;

/// An option's or attribute's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    String(String),
    /// One integer.
    Int(i64),
    /// A list of integers.
    Ints(Vec<i64>),
    /// A number.
    Float(f32),
    /// Yes or no.
    Bool(bool),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::String(value) => f.write_str(value),
            Value::Int(value) => value.fmt(f),
            Value::Ints(values) => {
                let values: Vec<String> = values.iter().map(i64::to_string).collect();
                f.write_str(&values.join("."))
            }
            Value::Float(value) => value.fmt(f),
            Value::Bool(value) => value.fmt(f),
        }
    }
}

/// The C form of options, which borrows them.
pub fn lend(options: &[(String, Value)]) -> Vec<ffi::NamedValue> {
    let lend_one = |(name, value): &(String, Value)| {
        let (kind, payload, count) = match value {
            Value::String(text) => {
                let string = text.as_ptr().cast();
                (ffi::VALUE_STRING, ffi::Payload { string }, text.len())
            }
            Value::Int(int) => (ffi::VALUE_INT, ffi::Payload { int: *int }, 1),
            Value::Ints(list) => {
                let ints = list.as_ptr();
                (ffi::VALUE_INTS, ffi::Payload { ints }, list.len())
            }
            Value::Float(float) => (ffi::VALUE_FLOAT, ffi::Payload { float: *float }, 1),
            Value::Bool(bool) => (ffi::VALUE_BOOL, ffi::Payload { bool: *bool }, 1),
        };
        ffi::NamedValue {
            name: name.as_ptr().cast(),
            name_size: name.len(),
            kind,
            payload,
            count,
            ..ffi::NamedValue::new()
        }
    };
    options.iter().map(lend_one).collect()
}

/// Copies of the values that a plugin lends us; those of kinds that we do not know are left out.
///
/// # Safety
/// `data` is null or points to `count` values of the plugin.
pub unsafe fn copy(data: *const ffi::NamedValue, count: usize) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    // SAFETY: promised by the caller; each payload is read as the kind that the plugin has set.
    unsafe {
        for value in slice(data, count) {
            let payload = value.payload;
            let copy = match value.kind {
                ffi::VALUE_STRING => Value::String(text(payload.string, value.count)),
                ffi::VALUE_INT => Value::Int(payload.int),
                ffi::VALUE_INTS => Value::Ints(slice(payload.ints, value.count).to_vec()),
                ffi::VALUE_FLOAT => Value::Float(payload.float),
                ffi::VALUE_BOOL => Value::Bool(payload.bool),
                _ => continue,
            };
            values.insert(text(value.name, value.name_size), copy);
        }
    }
    values
}
