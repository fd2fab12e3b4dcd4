//! Questions with choices, and what is found of them.

use super::of_each;
use anyhow::{Context as _, bail};
use kiln::error::Error;
use kiln::runtime::Scored;
use serde_json::{Map, Value, json};
use std::io::Write;
use std::path::Path;

/// A question with its choices.
pub struct Question {
    /// File and line.
    pub place: String,
    pub prompt: String,
    pub choices: Vec<String>,
    pub label: usize,
    object: Map<String, Value>,
}

/// Answered questions that stand before each question.
#[derive(Default)]
pub struct Shots {
    pub examples: Vec<Question>,
    /// How many.
    pub count: usize,
    /// Whether they are the questions that are asked: then no question stands before itself.
    pub are_asked: bool,
}

/// How prompts are made.
pub struct Prompts {
    pub template: Option<String>,
    pub delimiter: String,
    pub separator: String,
    pub description: String,
}

impl Prompts {
    /// What stands before a question's choices: the description, answered questions, its own prompt.
    pub fn before(&self, question: &Question, shots: &Shots) -> anyhow::Result<String> {
        let is_other = |other: &&Question| !(shots.are_asked && other.object == question.object);
        let others = shots.examples.iter().filter(is_other);
        let first: Vec<&Question> = others.take(shots.count).collect();
        if first.len() < shots.count {
            bail!(Error::data(format!(
                "{}: --shots {}, and there are {} answered questions to choose from",
                question.place,
                shots.count,
                first.len()
            )));
        }
        let mut text = self.description.clone();
        for example in first {
            text.push_str(&example.prompt);
            text.push_str(&self.delimiter);
            text.push_str(&example.choices[example.label]);
            text.push_str(&self.separator);
        }
        text.push_str(&question.prompt);
        Ok(text)
    }

    fn prompt(&self, object: &Map<String, Value>) -> anyhow::Result<String> {
        let usual = match object.contains_key("context") {
            true => "{context}",
            false => "Question: {question}\nAnswer:",
        };
        let mut text = String::new();
        let mut rest = self.template.as_deref().unwrap_or(usual);
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((key, after)) = after.split_once('}') else {
                bail!(Error::config("--template: a { without its }"));
            };
            match object.get(key) {
                Some(Value::String(value)) => text.push_str(value),
                Some(value @ Value::Number(_)) => text.push_str(&value.to_string()),
                _ => bail!(Error::data(format!(
                    "no text under `{key}`, which the prompt is made of"
                ))),
            }
            rest = after;
        }
        text.push_str(rest);
        Ok(text)
    }
}

/// The questions of a .jsonl.
pub fn read(file: &Path, prompts: &Prompts) -> anyhow::Result<Vec<Question>> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let each = text.lines().zip(1..).map(|(line, number)| {
        let place = format!("{}:{number}", file.display());
        one(line, prompts, place.clone()).context(place)
    });
    let questions = each.collect::<anyhow::Result<Vec<Question>>>()?;
    match questions.is_empty() {
        true => bail!(Error::data(format!(
            "{}: no questions there",
            file.display()
        ))),
        false => Ok(questions),
    }
}

fn one(line: &str, prompts: &Prompts, place: String) -> anyhow::Result<Question> {
    let object: Map<String, Value> = serde_json::from_str(line)
        .map_err(|error| Error::data(format!("expected an object: {error}")))?;
    let choices = object.get("choices").and_then(Value::as_array);
    let choices = choices.and_then(|all| {
        let texts = all.iter().map(|one| one.as_str().map(str::to_owned));
        texts.collect::<Option<Vec<String>>>()
    });
    let choices = choices.filter(|all| all.len() > 1 && all.iter().all(|one| !one.is_empty()));
    let Some(choices) = choices else {
        bail!(Error::data(
            "choices: expected a list of two or more texts, none empty"
        ));
    };
    let label = match object.get("label") {
        Some(Value::Number(number)) => number.as_u64().and_then(|k| usize::try_from(k).ok()),
        Some(Value::String(text)) => choices.iter().position(|choice| choice == text),
        _ => None,
    };
    let Some(label) = label.filter(|label| *label < choices.len()) else {
        bail!(Error::data(format!(
            "label: expected 0 to {} or the text of a choice, got {}",
            choices.len() - 1,
            object.get("label").unwrap_or(&Value::Null)
        )));
    };
    Ok(Question {
        place,
        prompt: prompts.prompt(&object)?,
        choices,
        label,
        object,
    })
}

/// What a choice is measured by.
type Measure = fn(&str, &Scored) -> f64;

/// How a choice's likelihood is measured: in sum, or by its length.
const MEASURES: [(&str, Measure); 4] = [
    ("acc", |_, _| 1.0),
    ("acc_norm", |text, _| text.chars().count() as f64),
    ("acc_bytes", |text, _| text.len() as f64),
    ("acc_token", |_, scored| scored.tokens as f64),
];

/// What was found of all questions.
pub struct Figures {
    questions: usize,
    /// The choice that each measure takes, for each question.
    taken: Vec<[usize; MEASURES.len()]>,
    /// Right ones of each measure.
    right: [usize; MEASURES.len()],
    /// What guessing gives.
    chance: f64,
    /// Questions of which the beginning was left out.
    pub cut: usize,
}

impl Figures {
    pub fn of(questions: &[Question], scored: &[Scored]) -> Figures {
        let mut right = [0; MEASURES.len()];
        let mut taken = Vec::new();
        let (mut chance, mut cut) = (0.0, 0);
        for (question, own) in questions.iter().zip(of_each(questions, scored)) {
            let choices = question.choices.iter().zip(own);
            let best = MEASURES.map(|(_, length)| {
                let each = choices.clone();
                first_highest(each.map(|(text, one)| one.log_likelihood / length(text, one)))
            });
            for (right, best) in right.iter_mut().zip(best) {
                *right += usize::from(best == question.label);
            }
            taken.push(best);
            chance += 1.0 / own.len() as f64;
            cut += usize::from(own.iter().any(|one| one.cut > 0));
        }
        Figures {
            questions: questions.len(),
            taken,
            right,
            chance: chance / questions.len() as f64,
            cut,
        }
    }

    /// Share of right ones, and its standard error as of independent questions.
    fn share(&self, right: usize) -> (f64, Option<f64>) {
        let n = self.questions as f64;
        let share = right as f64 / n;
        let error = (self.questions > 1).then(|| (share * (1.0 - share) / (n - 1.0)).sqrt());
        (share, error)
    }

    pub fn tell(&self, out: &mut dyn Write, json: bool, step: Option<u64>) -> std::io::Result<()> {
        let mut object = json!({
            "questions": self.questions,
            "chance": self.chance,
            "cut": self.cut,
            "step": step,
        });
        for ((name, _), right) in MEASURES.iter().zip(self.right) {
            let (share, error) = self.share(right);
            if json {
                object[*name] = json!(share);
                object[format!("{name}_stderr")] = json!(error);
                continue;
            }
            let error = error.map_or(String::new(), |e| format!(" \u{b1} {:.2}", 100.0 * e));
            writeln!(out, "{name:9} {:6.2}{error} %", 100.0 * share)?;
        }
        match json {
            true => writeln!(out, "{object}"),
            false => writeln!(
                out,
                "{} questions, {:.2} % by chance",
                self.questions,
                100.0 * self.chance
            ),
        }
    }

    /// A line for each question.
    pub fn tell_each(
        &self,
        out: &mut dyn Write,
        questions: &[Question],
        scored: &[Scored],
    ) -> std::io::Result<()> {
        let each = questions.iter().zip(of_each(questions, scored));
        for ((question, own), taken) in each.zip(&self.taken) {
            let mut object = json!({
                "label": question.label,
                "log_likelihoods": own.iter().map(|one| one.log_likelihood).collect::<Vec<_>>(),
                "is_greedy": own.iter().map(|one| one.is_greedy).collect::<Vec<_>>(),
                "tokens": own.iter().map(|one| one.tokens).collect::<Vec<_>>(),
                "cut": own.iter().map(|one| one.cut).max(),
            });
            for ((name, _), taken) in MEASURES.iter().zip(taken) {
                object[*name] = json!(taken);
            }
            writeln!(out, "{object}")?;
        }
        Ok(())
    }
}

/// The first of the highest.
fn first_highest(values: impl Iterator<Item = f64>) -> usize {
    let highest = |best: (usize, f64), (k, value): (usize, f64)| match value > best.1 {
        true => (k, value),
        false => best,
    };
    values.enumerate().fold((0, f64::NEG_INFINITY), highest).0
}
