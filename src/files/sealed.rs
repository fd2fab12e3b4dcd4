//! JSON files that carry a checksum of themselves.
//!
//! The last entry of the object is `"crc32c"`, eight hex digits: the CRC-32C of all bytes before that entry. It is looked
//! for as bytes at the file's end, so that nothing has to be believed, not even that it is JSON, before the seal holds.

use crate::error::{Error, Result};
use serde::Serialize;

const BEFORE: &str = ",\n  \"crc32c\": \"";
const DIGITS: usize = 8;
const AFTER: &str = "\"\n}\n";

/// What the end of a file says of the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// The checksum is right.
    Whole,
    /// The checksum is wrong.
    Broken,
    /// There is none.
    Missing,
}

/// A struct with at least one field as JSON, sealed.
///
/// # Errors
/// When it does not serialize to an object.
pub fn seal(value: &impl Serialize) -> Result<String> {
    let mut text = serde_json::to_string_pretty(value).map_err(Error::other)?;
    if text.pop() != Some('}') || !text.ends_with('\n') {
        return Err(Error::other("only an object with fields can be sealed"));
    }
    text.pop();
    let sum = crc32c::crc32c(text.as_bytes());
    text.push_str(&format!("{BEFORE}{sum:08x}{AFTER}"));
    Ok(text)
}

/// Whether the bytes of a file are what was sealed.
pub fn unseal(bytes: &[u8]) -> Seal {
    let length = BEFORE.len() + DIGITS + AFTER.len();
    let Some((body, end)) = bytes.split_at_checked(bytes.len().saturating_sub(length)) else {
        return Seal::Missing;
    };
    let stripped = end.strip_prefix(BEFORE.as_bytes());
    let digits = stripped.and_then(|end| end.strip_suffix(AFTER.as_bytes()));
    match digits {
        None => Seal::Missing,
        Some(digits) if format!("{:08x}", crc32c::crc32c(body)).as_bytes() == digits => Seal::Whole,
        Some(_) => Seal::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_changed_byte_and_every_cut_breaks_a_seal() {
        let value = BTreeMap::from([("step", 38), ("format", 2)]);
        let text = seal(&value).unwrap();
        assert_eq!(unseal(text.as_bytes()), Seal::Whole);
        let read: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
        assert_eq!(read["step"], 38);
        for at in 0..text.len() {
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                assert_ne!(unseal(&bytes), Seal::Whole, "byte {at}, bit {bit}");
            }
            assert_ne!(unseal(&text.as_bytes()[..at]), Seal::Whole, "cut at {at}");
        }
        assert_eq!(unseal(b"{\n  \"step\": 38\n}"), Seal::Missing);
        assert_eq!(unseal(b""), Seal::Missing);
        assert!(seal(&7).is_err());
        assert!(seal(&BTreeMap::<String, u8>::new()).is_err());
    }
}
