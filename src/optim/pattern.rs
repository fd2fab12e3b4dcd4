//! Patterns over parameter paths.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A path with `*` for any text, slashes included: `encoder/*/bias`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Pattern(String);

impl Pattern {
    /// The pattern of that text.
    pub fn new(text: &str) -> Pattern {
        Pattern(text.to_owned())
    }

    /// Whether `path` fits as a whole.
    pub fn fits(&self, path: &str) -> bool {
        let mut parts = self.0.split('*');
        let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else {
            return false;
        };
        let mut parts = parts.peekable();
        if parts.peek().is_none() {
            return rest.is_empty();
        }
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                return rest.ends_with(part);
            }
            match rest.find(part) {
                Some(at) => rest = &rest[at + part.len()..],
                None => return false,
            }
        }
        true
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_any_text() {
        for (pattern, path, fits) in [
            ("*bias", "encoder/0/mlp/in/bias", true),
            ("*bias", "encoder/0/biases", false),
            ("encoder/*/bias", "encoder/0/mlp/in/bias", true),
            ("encoder/0/*", "encoder/01/bias", false),
            ("token", "token", true),
            ("token", "token/x", false),
            ("*a*a", "a", false),
            ("*", "anything", true),
        ] {
            assert_eq!(Pattern::new(pattern).fits(path), fits, "{pattern} {path}");
        }
    }
}
