//! What is said of questions.

use crate::config::Count;
use crate::error::{Error, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Questions with choices, and what stands before each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoicesConfig {
    /// Questions, a .jsonl: each line an object with `choices` (texts), `label` (the right one's number from 0, or its text) and what
    /// the prompt is made of.
    pub file: String,
    /// Prompt of a question: `{key}` stands for what the object has under that name. Absent: `{context}` where there is one, else
    /// `Question: {question}` and `Answer:` below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// What stands between a prompt and a choice.
    #[serde(default = "space")]
    pub delimiter: String,
    /// Answered questions to put before each question, a .jsonl.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few_shot: Option<String>,
    /// How many of them: the first ones, but the question itself where both files are the same.
    #[serde(default = "none")]
    pub shots: Count<0, 1000>,
    /// What stands behind each of them.
    #[serde(default = "two_lines")]
    pub separator: String,
    /// What stands before everything.
    #[serde(default)]
    pub description: String,
}

impl ChoicesConfig {
    /// Refuse answered questions without their number, and a number without them.
    pub(super) fn check(&self) -> Result<()> {
        match (&self.few_shot, self.shots.get()) {
            (Some(file), 0) => Err(Error::config(format!(
                "few_shot: how many of {file} are to stand before each question; say it as shots"
            ))),
            (None, 1..) => Err(Error::config(format!(
                "shots = {}: of which file; name it as few_shot",
                self.shots
            ))),
            _ => Ok(()),
        }
    }
}

fn none() -> Count<0, 1000> {
    Count::of(0)
}

fn space() -> String {
    " ".to_owned()
}

fn two_lines() -> String {
    "\n\n".to_owned()
}
