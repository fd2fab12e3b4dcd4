//! Lengths of a run, in the unit that its source states.

use super::BatchSizes;
use crate::error::{Error, Result};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// How long something lasts. In a config a plain number is steps; `"90 epochs"`, `"1_000_000 examples"` and
/// `"1000 steps"` say their unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// Optimizer steps.
    Steps(u64),
    /// Passes over the training examples; parts of one count.
    Epochs(f64),
    /// Training examples.
    Examples(u64),
}

impl Length {
    /// The length in steps from the first one on, rounded down; but one step at least, unless the length is zero.
    ///
    /// # Errors
    /// When the batch is 0, or the length is in epochs and the number of examples of an epoch is unknown.
    pub fn steps(&self, batches: &BatchSizes, examples_per_epoch: Option<usize>) -> Result<u64> {
        if batches.last() == 0 {
            return Err(Error::config(format!("{self}: a batch of 0 examples")));
        }
        Ok(match self.examples(examples_per_epoch)? {
            Counted::Steps(steps) => steps,
            Counted::Examples(0) => 0,
            Counted::Examples(examples) => batches.updates(examples).max(1),
        })
    }

    /// The same of the last steps of a run of `all`.
    ///
    /// # Errors
    /// As [`Length::steps`].
    pub fn last_steps(
        &self,
        batches: &BatchSizes,
        examples_per_epoch: Option<usize>,
        all: u64,
    ) -> Result<u64> {
        let from_first = self.steps(batches, examples_per_epoch)?;
        Ok(match self.examples(examples_per_epoch)? {
            Counted::Examples(examples @ 1..) if examples < batches.examples(all) => {
                batches.last_updates(all, examples).max(1)
            }
            _ => from_first,
        })
    }

    fn examples(&self, examples_per_epoch: Option<usize>) -> Result<Counted> {
        match (*self, examples_per_epoch) {
            (Length::Steps(steps), _) => Ok(Counted::Steps(steps)),
            (Length::Examples(examples), _) => Ok(Counted::Examples(examples)),
            (Length::Epochs(epochs), Some(examples)) => {
                let examples = (epochs * examples as f64).round() as u64;
                Ok(Counted::Examples(examples))
            }
            (Length::Epochs(_), None) => Err(Error::config(format!(
                "{self}: this data has no known number of examples, so give steps or examples"
            ))),
        }
    }
}

/// A length, counted.
enum Counted {
    Steps(u64),
    Examples(u64),
}

/// No run is longer, in steps or in examples.
const LONGEST: u64 = 1_000_000_000_000;
/// Nor in epochs.
const MOST_EPOCHS: f64 = 1e6;

impl FromStr for Length {
    type Err = Error;

    fn from_str(text: &str) -> Result<Length> {
        let refused = || {
            let spaced = match spaced(text) {
                Some(spaced) => format!("; say {spaced:?}"),
                None => String::new(),
            };
            Error::config(format!(
                "expected a number of steps, \"N steps\", \"N epochs\" or \"N examples\", got {text:?}{spaced}"
            ))
        };
        let (number, unit) = match text.trim().split_once(char::is_whitespace) {
            Some((number, unit)) => (number, unit.trim()),
            None => (text.trim(), "steps"),
        };
        let number = number.replace('_', "");
        let whole = || match number.parse() {
            Ok(number) if number <= LONGEST => Ok(number),
            Ok(_) => Err(Error::config(format!(
                "expected at most {LONGEST} {unit}, got {number}"
            ))),
            Err(_) => Err(refused()),
        };
        match unit {
            "step" | "steps" => whole().map(Length::Steps),
            "example" | "examples" => whole().map(Length::Examples),
            "epoch" | "epochs" => match number.parse::<f64>() {
                Ok(epochs) if (0.0..=MOST_EPOCHS).contains(&epochs) => Ok(Length::Epochs(epochs)),
                Ok(epochs) if epochs > MOST_EPOCHS => Err(Error::config(format!(
                    "expected at most {MOST_EPOCHS} epochs, got {number}"
                ))),
                _ => Err(refused()),
            },
            _ => Err(refused()),
        }
    }
}

/// The same with a space between number and unit, where that makes a length of it: `1epoch`.
fn spaced(text: &str) -> Option<String> {
    let at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(at);
    let spaced = format!("{number} {unit}");
    let mends = !number.ends_with(char::is_whitespace) && spaced.parse::<Length>().is_ok();
    mends.then_some(spaced)
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Length::Steps(n) => write!(f, "{n} steps"),
            Length::Epochs(n) => write!(f, "{n} epochs"),
            Length::Examples(n) => write!(f, "{n} examples"),
        }
    }
}

impl Serialize for Length {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Length, D::Error> {
        deserializer.deserialize_any(LengthVisitor)
    }
}

impl JsonSchema for Length {
    fn schema_name() -> Cow<'static, str> {
        "Length".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": LONGEST },
            { "type": "string", "title": "\"N steps\", \"N epochs\" or \"N examples\"", "pattern": "^ *[0-9_.]+ *( (steps?|epochs?|examples?))? *$" },
        ] })
    }
}

struct LengthVisitor;

impl Visitor<'_> for LengthVisitor {
    type Value = Length;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of steps, \"N steps\", \"N epochs\" or \"N examples\"")
    }

    fn visit_u64<E: serde::de::Error>(self, steps: u64) -> Result<Length, E> {
        match steps <= LONGEST {
            true => Ok(Length::Steps(steps)),
            false => Err(E::custom(format!(
                "expected at most {LONGEST} steps, got {steps}"
            ))),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, steps: i64) -> Result<Length, E> {
        let unexpected = serde::de::Unexpected::Signed(steps);
        let steps = u64::try_from(steps).map_err(|_| E::invalid_value(unexpected, &self))?;
        self.visit_u64(steps)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Length, E> {
        let unexpected = serde::de::Unexpected::Str(text);
        text.parse()
            .map_err(|error: Error| match error.to_string() {
                own if own.starts_with("expected at most") || own.contains("; say ") => {
                    E::custom(own)
                }
                _ => E::invalid_value(unexpected, &self),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_comes_to_steps() {
        let steps = |text: &str| {
            text.parse::<Length>()
                .unwrap()
                .steps(&4096.into(), Some(1_281_167))
        };
        assert_eq!(steps("1_000").unwrap(), 1000);
        assert_eq!(steps("1000 steps").unwrap(), 1000);
        assert_eq!(steps("800 epochs").unwrap(), 800 * 1_281_167 / 4096);
        assert_eq!(steps("0.5 epochs").unwrap(), 156);
        assert_eq!(steps("2_000_000 examples").unwrap(), 488);
        assert_eq!(steps("1 examples").unwrap(), 1);
        assert_eq!(steps("0 epochs").unwrap(), 0);
    }

    #[test]
    fn epochs_of_endless_data_are_refused() {
        let error = Length::Epochs(3.0).steps(&8.into(), None).unwrap_err();
        assert!(error.to_string().starts_with("3 epochs: this data has no"));
        assert!(Length::Examples(3).steps(&0.into(), None).is_err());
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in [
            "",
            "many",
            "1.5 steps",
            "-1 epochs",
            "nan epochs",
            "3 weeks",
        ] {
            let error = text.parse::<Length>().unwrap_err().to_string();
            assert!(error.starts_with("expected a number of steps"), "{error}");
        }
    }

    #[test]
    fn a_unit_without_its_space_is_told_how_it_is_written() {
        for (text, want) in [
            ("1epoch", "1 epoch"),
            ("1.5epochs", "1.5 epochs"),
            ("20steps", "20 steps"),
        ] {
            let error = text.parse::<Length>().unwrap_err().to_string();
            assert!(
                error.ends_with(&format!("got {text:?}; say {want:?}")),
                "{error}"
            );
        }
        let error = "3weeks".parse::<Length>().unwrap_err().to_string();
        assert!(error.ends_with("got \"3weeks\""), "{error}");
    }

    #[test]
    fn a_length_without_end_is_refused_with_the_longest() {
        for text in [
            "9223372036854775807",
            "1000000000001 examples",
            "inf epochs",
            "1e300 epochs",
        ] {
            let error = text.parse::<Length>().unwrap_err().to_string();
            assert!(error.starts_with("expected at most 1000000"), "{error}");
        }
    }

    #[test]
    fn a_length_reads_back_what_it_writes() {
        #[derive(serde::Serialize, serde::Deserialize)]
        struct Run {
            length: Length,
        }
        for text in ["7 steps", "0.5 epochs", "90 epochs", "12 examples"] {
            let run: Run = toml::from_str(&format!("length = {text:?}")).unwrap();
            assert_eq!(run.length.to_string(), text);
            assert_eq!(
                toml::to_string(&run).unwrap(),
                format!("length = {text:?}\n")
            );
        }
        assert!(toml::from_str::<Run>("length = -1").is_err());
        let run: Run = toml::from_str("length = 5").unwrap();
        assert_eq!(run.length, Length::Steps(5));
    }
}
