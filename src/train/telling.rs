//! What an evaluation comes to, in words.

use crate::experiment::Examples;

/// Name of the number of examples that a score is of.
pub(super) const EXAMPLES: &str = "examples";
/// Name of the number of examples that are missing from it.
pub(super) const UNREADABLE: &str = "unreadable";

/// The means of an evaluation in a line: `loss 0.0213, top1 1.0000 of 9 of 12 pictures, 3 could not be read`; then what came of
/// questions with choices: `; arc 31.25 \u{b1} 1.20 % (25.00 % by chance)`.
pub fn told(examples: &Examples, means: &[(String, f64)]) -> String {
    let is_answer = |name: &str| name.contains('/');
    let own: Vec<(String, f64)> = means.iter().filter(|m| !is_answer(&m.0)).cloned().collect();
    let held_out = (!own.is_empty()).then(|| held_out(examples, &own));
    let answers = means.iter().filter_map(|(name, share)| {
        let asked = name.strip_suffix("/acc")?;
        let of = |kind: &str| {
            let found = means
                .iter()
                .find(|(name, _)| *name == format!("{asked}/{kind}"));
            found.map(|(_, value)| 100.0 * value)
        };
        let error = of("acc_stderr").map_or(String::new(), |e| format!(" \u{b1} {e:.2}"));
        let chance = of("chance").unwrap_or_default();
        Some(format!(
            "{asked} {:.2}{error} % ({chance:.2} % by chance)",
            100.0 * share
        ))
    });
    held_out
        .into_iter()
        .chain(answers)
        .collect::<Vec<_>>()
        .join("; ")
}

fn held_out(examples: &Examples, means: &[(String, f64)]) -> String {
    let count = |name: &str| {
        means
            .iter()
            .find(|(n, _)| n == name)
            .map_or(0.0, |(_, n)| *n)
    };
    let figures = means
        .iter()
        .filter(|(name, _)| name != EXAMPLES && name != UNREADABLE)
        .map(|(name, mean)| format!("{name} {mean:.4}"));
    let figures = figures.collect::<Vec<_>>().join(", ");
    let (scored, left_out) = (count(EXAMPLES), count(UNREADABLE));
    match (examples, left_out > 0.0) {
        (Examples::Pictures(_), false) => format!("{figures} of {scored} pictures"),
        (Examples::Pictures(_), true) => format!(
            "{figures} of {scored} of {} pictures, {left_out} could not be read",
            scored + left_out
        ),
        (Examples::Pairs(_), false) => format!("{figures} of {scored} pairs"),
        (Examples::Pairs(_), true) => format!(
            "{figures} of {scored} of {} pairs, {left_out} could not be read",
            scored + left_out
        ),
        (Examples::Text(_), false) => format!("{figures} of {scored} rows"),
        (Examples::Text(_), true) => {
            let documents = if left_out == 1.0 {
                "document"
            } else {
                "documents"
            };
            format!("{figures} of {scored} rows, {left_out} {documents} could not be read")
        }
    }
}
