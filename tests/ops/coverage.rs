//! No op escapes the table of samples: the sources name the ops, the traced samples show which are run.

use crate::contractions::computed;
use crate::random;
use crate::samples::{NO_DIFFERENCES, TABLES};
use crate::sweep::{Sample, builder, expectations, recorded};
use kiln::graph::{Graph, Tensor};
use kiln::types::DType;
use std::collections::BTreeSet;
use std::path::Path;

fn all_samples() -> Vec<Sample> {
    let mut samples: Vec<Sample> = DType::ALL.into_iter().flat_map(recorded).collect();
    samples.extend(computed(DType::F64));
    samples.extend(random::samples());
    samples
}

/// Last part of the Rust types of all ops that the samples' outputs need.
fn exercised() -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    for sample in all_samples() {
        let graph = Graph::new();
        let (_, outputs) = sample.trace(&graph);
        types.extend(op_names(&graph, &outputs));
    }
    types
}

/// Last part of the Rust types of the ops that these tensors need.
pub fn op_names(graph: &Graph, of: &[Tensor<'_>]) -> BTreeSet<String> {
    let last = |name: &str| name.rsplit("::").next().unwrap_or(name).to_owned();
    graph.op_types(of).into_iter().map(last).collect()
}

/// Names of the ops that the sources implement: `impl Op for NAME`, and the rows of the tables whose
/// macro writes that line, `method NAME "stablehlo.name" ..`.
pub fn implemented() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["src/ops", "src/autodiff", "src/graph"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let mut rows = 0;
            for line in text.lines().map(str::trim) {
                let words: Vec<&str> = line.split_whitespace().collect();
                match words.as_slice() {
                    ["impl", "Op", "for", name, ..] if !name.starts_with('$') => {
                        names.insert((*name).to_owned());
                    }
                    [method, name, mlir, ..]
                        if is_identifier(method)
                            && is_identifier(name)
                            && mlir.starts_with('"') =>
                    {
                        names.insert((*name).to_owned());
                        rows += 1;
                    }
                    _ => (),
                }
            }
            let written = text.contains("impl Op for $");
            assert_eq!(
                written,
                rows > 0,
                "{}: a macro implements ops in a form unknown here",
                path.display()
            );
            let implementations = text.matches("Op for ").count();
            let known = text.matches("impl Op for ").count();
            assert_eq!(
                implementations,
                known,
                "{}: an op implemented in a form unknown here",
                path.display()
            );
        }
    }
    names
}

fn is_identifier(word: &str) -> bool {
    word.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[test]
fn every_op_has_a_sample() {
    let (implemented, exercised) = (implemented(), exercised());
    assert!(implemented.len() > 60, "{implemented:?}");
    let missing: Vec<&String> = implemented.difference(&exercised).collect();
    assert!(
        missing.is_empty(),
        "ops without a sample (scripts/op_expectations.py): {missing:?}"
    );
    let unknown: Vec<&String> = exercised.difference(&implemented).collect();
    assert!(
        unknown.is_empty(),
        "ops that the sources do not show: {unknown:?}"
    );
}

#[test]
fn builders_and_expectations_belong_together() {
    let expectations = expectations();
    for name in expectations.keys() {
        assert!(builder(name).is_some(), "{name} has no builder");
    }
    for (name, _) in TABLES.iter().copied().flatten() {
        let prefix = format!("{name}:");
        let known = |key: &String| key == name || key.starts_with(&prefix);
        assert!(expectations.keys().any(known), "{name} has no expectation");
    }
}

#[test]
fn only_samples_with_gradients_are_excused_from_finite_differences() {
    for (name, _) in NO_DIFFERENCES {
        let floats = |key: &str| {
            let sample = &expectations()[*name];
            let arrays = sample[key].as_array().unwrap().clone();
            arrays
                .iter()
                .any(|a| a["dtype"] == "*" || a["dtype"].as_str().unwrap().contains('f'))
        };
        assert!(
            floats("inputs") && floats("outputs"),
            "{name} needs no excuse"
        );
    }
}
