//! Why a host is not there any more.

use crate::error::{Error, Kind};
use std::fmt;

/// What became of a host, and who has to act on it: told to all others, so that every host of a run ends alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// [`Kind::Retry`] where it is just gone; else what it said of its failure.
    pub kind: Kind,
    /// `host 3 (node3) stopped: reading the batch of step 5: ...`
    pub words: String,
}

impl Loss {
    /// A host that is gone without a word.
    pub(super) fn gone(words: impl Into<String>) -> Loss {
        Loss {
            kind: Kind::Retry,
            words: words.into(),
        }
    }

    /// One text, for the wire: the kind's name, a space, the words.
    pub(super) fn encode(&self) -> String {
        format!("{} {}", self.kind.name(), self.words)
    }

    /// What [`Loss::encode`] made of one; nothing of an empty text.
    pub(super) fn decode(text: &str) -> Option<Loss> {
        let (name, words) = text.split_once(' ')?;
        Some(Loss {
            kind: Kind::parse(name).unwrap_or(Kind::Other),
            words: words.to_owned(),
        })
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl From<Loss> for Error {
    fn from(loss: Loss) -> Error {
        Error::Said(loss.kind, loss.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loss_comes_back_as_it_was_told() {
        for loss in [
            Loss::gone("host 1 (a b) is gone"),
            Loss {
                kind: Kind::Data,
                words: String::new(),
            },
        ] {
            assert_eq!(Loss::decode(&loss.encode()), Some(loss));
        }
        assert_eq!(Loss::decode(""), None);
    }
}
