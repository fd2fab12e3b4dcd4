//! Questions of a file.

use super::{ChoicesConfig, Pair, Pairs};
use crate::error::{Context, Error, Result};
use crate::files::read_text;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// A question with its choices.
#[derive(Debug)]
pub struct Question {
    /// File and line.
    pub place: String,
    /// What stands before a choice.
    pub prompt: String,
    /// Two or more.
    pub choices: Vec<String>,
    /// Which is right.
    pub label: usize,
    object: Map<String, Value>,
}

/// The questions of a file, and the answered ones before each.
#[derive(Debug)]
pub struct Questions {
    /// Those that are asked.
    pub asked: Vec<Question>,
    examples: Vec<Question>,
    /// Whether they are the questions that are asked: then no question stands before itself.
    are_asked: bool,
    config: ChoicesConfig,
}

/// Questions with their choices as a model reads them.
#[derive(Debug)]
pub struct MultipleChoice {
    /// What they are called.
    pub name: String,
    /// The questions.
    pub questions: Questions,
    /// Every choice behind its prompt, question after question.
    pub pairs: Vec<Pair>,
}

impl MultipleChoice {
    /// Tokens that are read of a choice and what stands before it, at most: all but the last.
    pub fn longest(&self) -> usize {
        let read = self
            .pairs
            .iter()
            .map(|[before, text]| before.len() + text.len() - 1);
        read.max().unwrap_or(1)
    }
}

impl Questions {
    /// Read them. `resolve` turns names of files into paths.
    ///
    /// # Errors
    /// When a file cannot be read, or a line is no such question: file and line.
    pub fn open(
        config: &ChoicesConfig,
        resolve: &dyn Fn(&str) -> Result<PathBuf>,
    ) -> Result<Questions> {
        config.check()?;
        let file = resolve(&config.file)?;
        let few = config.few_shot.as_deref().map(resolve).transpose()?;
        let examples = few.as_deref().map(|few| read(few, config));
        let same = |few: &PathBuf| few.canonicalize().ok() == file.canonicalize().ok();
        Ok(Questions {
            asked: read(&file, config)?,
            examples: examples.transpose()?.unwrap_or_default(),
            are_asked: few.as_ref().is_some_and(same),
            config: config.clone(),
        })
    }

    /// Every choice behind its prompt, question after question.
    ///
    /// # Errors
    /// When answered questions are missing or [`Pairs::of`] refuses a choice: the question's file and line.
    pub fn pairs(&self, pairs: &Pairs<'_>) -> Result<Vec<Pair>> {
        let mut all = Vec::new();
        for question in &self.asked {
            let before = self.before(question)?;
            for choice in &question.choices {
                let pair = pairs.of(&before, &format!("{}{choice}", self.config.delimiter));
                all.push(pair.with_context(|| &question.place)?);
            }
        }
        Ok(all)
    }

    /// What stands before a question's choices: the description, answered questions, its own prompt.
    fn before(&self, question: &Question) -> Result<String> {
        let is_other = |other: &&Question| !(self.are_asked && other.object == question.object);
        let wanted = self.config.shots.get();
        let first: Vec<&Question> = self.examples.iter().filter(is_other).take(wanted).collect();
        if first.len() < wanted {
            return Err(Error::data(format!(
                "{}: {wanted} shots, and there are {} answered questions to choose from",
                question.place,
                first.len()
            )));
        }
        let mut text = self.config.description.clone();
        for example in first {
            text.push_str(&example.prompt);
            text.push_str(&self.config.delimiter);
            text.push_str(&example.choices[example.label]);
            text.push_str(&self.config.separator);
        }
        text.push_str(&question.prompt);
        Ok(text)
    }
}

/// The questions of a .jsonl.
fn read(file: &Path, config: &ChoicesConfig) -> Result<Vec<Question>> {
    let text = read_text(file)?;
    let each = text.lines().zip(1..).map(|(line, number)| {
        let place = format!("{}:{number}", file.display());
        one(line, config, place.clone()).context(place)
    });
    let questions = each.collect::<Result<Vec<Question>>>()?;
    match questions.is_empty() {
        true => Err(Error::data(format!(
            "{}: no questions there",
            file.display()
        ))),
        false => Ok(questions),
    }
}

fn one(line: &str, config: &ChoicesConfig, place: String) -> Result<Question> {
    let object: Map<String, Value> = serde_json::from_str(line)
        .map_err(|error| Error::data(format!("expected an object: {error}")))?;
    let choices = object.get("choices").and_then(Value::as_array);
    let choices = choices.and_then(|all| {
        let texts = all.iter().map(|one| one.as_str().map(str::to_owned));
        texts.collect::<Option<Vec<String>>>()
    });
    let choices = choices.filter(|all| all.len() > 1 && all.iter().all(|one| !one.is_empty()));
    let Some(choices) = choices else {
        return Err(Error::data(
            "choices: expected a list of two or more texts, none empty",
        ));
    };
    let label = match object.get("label") {
        Some(Value::Number(number)) => number.as_u64().and_then(|k| usize::try_from(k).ok()),
        Some(Value::String(text)) => choices.iter().position(|choice| choice == text),
        _ => None,
    };
    let Some(label) = label.filter(|label| *label < choices.len()) else {
        return Err(Error::data(format!(
            "label: expected 0 to {} or the text of a choice, got {}",
            choices.len() - 1,
            object.get("label").unwrap_or(&Value::Null)
        )));
    };
    Ok(Question {
        place,
        prompt: prompt(config.template.as_deref(), &object)?,
        choices,
        label,
        object,
    })
}

/// The prompt that a template makes of a question.
fn prompt(template: Option<&str>, object: &Map<String, Value>) -> Result<String> {
    let usual = match object.contains_key("context") {
        true => "{context}",
        false => "Question: {question}\nAnswer:",
    };
    let mut text = String::new();
    let mut rest = template.unwrap_or(usual);
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((key, after)) = after.split_once('}') else {
            return Err(Error::config("template: a { without its }"));
        };
        match object.get(key) {
            Some(Value::String(value)) => text.push_str(value),
            Some(value @ Value::Number(_)) => text.push_str(&value.to_string()),
            _ => {
                return Err(Error::data(format!(
                    "no text under `{key}`, which the prompt is made of"
                )));
            }
        }
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}
