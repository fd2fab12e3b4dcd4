//! What is found of questions.

use super::{Question, Scored};
use serde_json::{Value, json};

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
#[derive(Debug)]
pub struct Figures {
    /// How many there are.
    pub questions: usize,
    /// The choice that each measure takes, for each question.
    taken: Vec<[usize; MEASURES.len()]>,
    /// Right ones of each measure.
    right: [usize; MEASURES.len()],
    /// Share that guessing gets right.
    pub chance: f64,
    /// Questions of which the beginning was left out.
    pub cut: usize,
}

/// A share of right ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// `acc`, the choice that is likeliest; `acc_norm`, `acc_bytes` and `acc_token`, that of the highest log-likelihood a
    /// character, a byte and a token.
    pub name: &'static str,
    /// From 0 to 1.
    pub share: f64,
    /// Its standard error as of independent questions; none of a single one.
    pub stderr: Option<f64>,
}

impl Figures {
    /// Of questions, and what was found of their choices, one after the other.
    pub fn of(questions: &[Question], scored: &[Scored]) -> Figures {
        let mut right = [0; MEASURES.len()];
        let mut taken = Vec::new();
        let (mut chance, mut cut) = (0.0, 0);
        for (question, own) in of_each(questions, scored) {
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

    /// The share of right ones by each measure.
    pub fn shares(&self) -> impl Iterator<Item = Share> {
        let n = self.questions as f64;
        let each = MEASURES.iter().zip(self.right);
        each.map(move |((name, _), right)| {
            let share = right as f64 / n;
            Share {
                name,
                share,
                stderr: (self.questions > 1).then(|| (share * (1.0 - share) / (n - 1.0)).sqrt()),
            }
        })
    }

    /// An object for each question.
    pub fn each<'a>(
        &'a self,
        questions: &'a [Question],
        scored: &'a [Scored],
    ) -> impl Iterator<Item = Value> + 'a {
        let each = of_each(questions, scored).zip(&self.taken);
        each.map(|((question, own), taken)| {
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
            object
        })
    }
}

/// Each question with what was found of its choices.
fn of_each<'a>(
    questions: &'a [Question],
    scored: &'a [Scored],
) -> impl Iterator<Item = (&'a Question, &'a [Scored])> {
    let mut from = 0;
    questions.iter().map(move |question| {
        let own = from..from + question.choices.len();
        from = own.end;
        (question, &scored[own])
    })
}

/// The first of the highest.
fn first_highest(values: impl Iterator<Item = f64>) -> usize {
    let highest = |best: (usize, f64), (k, value): (usize, f64)| match value > best.1 {
        true => (k, value),
        false => best,
    };
    values.enumerate().fold((0, f64::NEG_INFINITY), highest).0
}
