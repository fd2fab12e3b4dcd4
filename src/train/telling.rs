//! What an evaluation comes to, in words.

use crate::experiment::Examples;

/// Name of the number of examples that a score is of.
pub(super) const EXAMPLES: &str = "examples";
/// Name of the number of examples that are missing from it.
pub(super) const UNREADABLE: &str = "unreadable";

/// The means of an evaluation in a line: `loss 0.0213, top1 1.0000 of 9 of 12 pictures, 3 could not be read`.
pub fn told(examples: &Examples, means: &[(String, f64)]) -> String {
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
