//! Filling in the middle (arXiv:2207.14255): a text is cut into three by its characters, and the middle moved to its end.

use crate::config::Share;
use crate::data::Stream;
use crate::error::{Error, Result};
use crate::tokenizer::Tokenizer;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Documents whose middle is asked for behind what stands before and after it (arXiv:2207.14255): training text alone, evaluations read
/// documents as they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FillInTheMiddle {
    /// Share of the documents that are cut.
    #[serde(default = "half_of_all")]
    pub rate: Share,
    /// Share of those that have the suffix first: prefix and middle are one run of text behind it.
    #[serde(default = "half")]
    pub suffix_first: Share,
    /// The token in front of what comes before the middle.
    #[serde(default = "prefix")]
    pub prefix: String,
    /// The token in front of what comes after the middle.
    #[serde(default = "suffix")]
    pub suffix: String,
    /// The token in front of the middle.
    #[serde(default = "middle")]
    pub middle: String,
}

fn half_of_all() -> Share {
    Share::of(0.5)
}

fn half() -> Share {
    Share::of(0.5)
}

fn prefix() -> String {
    "<fim_prefix>".into()
}

fn suffix() -> String {
    "<fim_suffix>".into()
}

fn middle() -> String {
    "<fim_middle>".into()
}

/// The same, with the ids of its tokens.
#[derive(Clone, Debug)]
pub(crate) struct MiddleFiller {
    rate: f64,
    suffix_first: f64,
    prefix: u32,
    suffix: u32,
    middle: u32,
}

impl FillInTheMiddle {
    /// Find its tokens.
    ///
    /// # Errors
    /// [`Error::Config`] when the tokenizer lacks one or has it as a piece of text or for another purpose, two are the same, or it does not take texts apart
    /// from their neighbours.
    pub(crate) fn settle(&self, tokenizer: &Tokenizer) -> Result<MiddleFiller> {
        let key = "text.objective.fill_in_the_middle";
        let mut ids = Vec::new();
        for (name, token) in [
            ("prefix", &self.prefix),
            ("suffix", &self.suffix),
            ("middle", &self.middle),
        ] {
            let Some(id) = tokenizer.id(token) else {
                return Err(Error::config(format!(
                    "{key}.{name}: text.tokenizer has no token {token:?}; name the one that stands for it, or give a tokenizer with it"
                )));
            };
            if tokenizer.is_ordinary(id) {
                return Err(Error::config(format!(
                    "{key}.{name}: {token:?} is a piece of text, which documents have in them; name a token that no text makes \
                     (`kiln tokenizer train --extra-token` adds some; in a tokenizer.json they are added tokens with \"special\": true)"
                )));
            }
            if tokenizer.is_control(id) || tokenizer.special().unk == Some(id) {
                return Err(Error::config(format!(
                    "{key}.{name}: {token:?} controls a model (it ends or begins texts, say) or stands for the unknown; name a token that stands for this part alone \
                     (`kiln tokenizer train --extra-token` adds some)"
                )));
            }
            if ids.contains(&id) {
                return Err(Error::config(format!(
                    "{key}.{name}: {token:?} stands for another part, too"
                )));
            }
            ids.push(id);
        }
        let mut part = Vec::new();
        tokenizer.encode("x", &mut part);
        let alone = tokenizer.decode_inside(&part);
        if alone != "x" {
            return Err(Error::config(format!(
                "{key}: text.tokenizer makes {alone:?} of \"x\", so that parts of a text do not come back; give one that adds no space"
            )));
        }
        Ok(MiddleFiller {
            rate: self.rate.get(),
            suffix_first: self.suffix_first.get(),
            prefix: ids[0],
            suffix: ids[1],
            middle: ids[2],
        })
    }
}

impl MiddleFiller {
    /// Append the ids of a text with its middle moved, if its turn comes; whether it did. Each place between two characters, both ends
    /// included, is as likely a cut.
    pub(crate) fn encode(
        &self,
        text: &str,
        tokenizer: &Tokenizer,
        random: &mut Stream,
        ids: &mut Vec<u32>,
    ) -> bool {
        if random.unit() >= self.rate {
            return false;
        }
        let places = text.chars().count() as u64 + 1;
        let mut cuts = [random.below(places), random.below(places)];
        cuts.sort_unstable();
        let suffix_first = random.unit() < self.suffix_first;
        let [first, second] = cuts.map(|cut| {
            let mut places = text.char_indices().map(|(at, _)| at);
            places.nth(cut as usize).unwrap_or(text.len())
        });
        let (prefix, middle, suffix) = (&text[..first], &text[first..second], &text[second..]);
        let mut part = |mark: u32, text: &str| {
            ids.push(mark);
            tokenizer.encode(text, ids);
        };
        match suffix_first {
            false => {
                part(self.prefix, prefix);
                part(self.suffix, suffix);
                part(self.middle, middle);
            }
            // as in training on both at once: the mark of the prefix stands in front of all
            true => {
                part(self.prefix, "");
                part(self.suffix, suffix);
                part(self.middle, prefix);
                tokenizer.encode(middle, ids);
            }
        }
        true
    }
}
