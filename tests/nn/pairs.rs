//! Losses that tell pairs of vectors, against lightly and torch: scripts/pair_expectations.py wrote pairs.json with torch 2.15.0 and
//! lightly 1.6.0.

use crate::support::{Layer, clients, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Mode, Scope, info_nce, nt_xent, sigmoid_pairs, unit};
use kiln::ops::concatenate;
use serde_json::Value;
use std::collections::HashMap;

/// Value and gradients of a layer against a row of the recording, to a few roundings of f32.
fn compare(name: &str, layer: Layer<'_>, inputs: &[(&str, &[usize])]) {
    let all: Value = serde_json::from_str(include_str!("pairs.json")).unwrap();
    let gradients = all[name]["gradients"].as_array().unwrap().iter();
    let rows = std::iter::once(&all[name]["value"]).chain(gradients);
    let numbers = |row: &Value| -> Vec<f64> {
        let row = row.as_array().unwrap().iter();
        row.map(|x| x.as_f64().unwrap()).collect()
    };
    let expected: Vec<Vec<f64>> = rows.map(numbers).collect();
    for client in clients() {
        let own = run(&client, layer, inputs);
        assert_eq!(own.len(), expected.len());
        for (own, expected) in own.iter().zip(&expected) {
            let scale = expected
                .iter()
                .fold(1e-30, |most: f64, x| most.max(x.abs()));
            assert_eq!(own.len(), expected.len());
            for (own, expected) in own.iter().zip(expected) {
                assert!(
                    (own - expected).abs() < 5e-6 * scale,
                    "{name}: {own} {expected}"
                );
            }
        }
    }
}

#[test]
fn views_are_told_as_lightly_tells_them() {
    let layer: Layer = &|_, x| nt_xent(unit(x["views"]), 0.3)[0];
    compare("nt_xent", layer, &[("views", &[6, 5])]);
}

#[test]
fn pictures_and_texts_are_told_as_clip_tells_them() {
    let layer: Layer = &|_, x| info_nce(unit(x["a"]), unit(x["b"]), x["scale"], None);
    compare(
        "info_nce",
        layer,
        &[("a", &[6, 5]), ("b", &[6, 5]), ("scale", &[])],
    );
}

#[test]
fn pairs_are_judged_as_siglip_judges_them_in_however_many_chunks() {
    let inputs: [(&str, &[usize]); 4] = [
        ("a", &[6, 5]),
        ("b", &[6, 5]),
        ("scale", &[]),
        ("bias", &[]),
    ];
    compare("sigmoid", &|g, x| judged::<1>(g, x), &inputs);
    compare("sigmoid", &|g, x| judged::<2>(g, x), &inputs);
    compare("sigmoid", &|g, x| judged::<3>(g, x), &inputs);
    compare("sigmoid", &|g, x| judged::<6>(g, x), &inputs);
}

fn judged<'g, const CHUNKS: usize>(
    graph: &'g Graph,
    x: &HashMap<String, Tensor<'g>>,
) -> Tensor<'g> {
    let scope = Scope::bound(graph, HashMap::new(), Mode::plain());
    let vectors = [unit(x["a"]), unit(x["b"])];
    sigmoid_pairs(&scope, vectors, [x["scale"], x["bias"]], (CHUNKS, None))
}

/// Six rows of which the second and the fifth are not there, and the other four.
fn four_of_six<'g>(x: Tensor<'g>) -> (Tensor<'g>, Tensor<'g>) {
    let there = Array::new(&[6], &[1_f32, 0.0, 1.0, 1.0, 0.0, 1.0]).unwrap();
    let parts = [x.slice(0, 0, 1), x.slice(0, 2, 4), x.slice(0, 5, 6)];
    (x.graph.constant(there), concatenate(&parts, 0))
}

#[test]
fn rows_that_stand_in_for_nothing_are_in_no_pair() {
    let masked: Layer = &|_, x| {
        let (there, _) = four_of_six(x["a"]);
        let each = info_nce(unit(x["a"]), unit(x["b"]), x["scale"], Some(there));
        (each * there).sum_all()
    };
    let without: Layer = &|_, x| {
        let [a, b] = [x["a"], x["b"]].map(|x| unit(four_of_six(x).1));
        info_nce(a, b, x["scale"], None).sum_all()
    };
    let judged: Layer = &|g, x| {
        let (there, _) = four_of_six(x["a"]);
        let scope = Scope::bound(g, HashMap::new(), Mode::plain());
        let vectors = [unit(x["a"]), unit(x["b"])];
        sigmoid_pairs(&scope, vectors, [x["scale"], x["bias"]], (3, Some(there)))
    };
    let judged_without: Layer = &|g, x| {
        let scope = Scope::bound(g, HashMap::new(), Mode::plain());
        let vectors = [x["a"], x["b"]].map(|x| unit(four_of_six(x).1));
        sigmoid_pairs(&scope, vectors, [x["scale"], x["bias"]], (2, None))
    };
    let inputs: [(&str, &[usize]); 4] = [
        ("a", &[6, 5]),
        ("b", &[6, 5]),
        ("scale", &[]),
        ("bias", &[]),
    ];
    for client in clients() {
        for [own, expected] in [[masked, without], [judged, judged_without]] {
            let [own, expected] = [own, expected].map(|layer| run(&client, layer, &inputs));
            for (own, expected) in own.iter().flatten().zip(expected.iter().flatten()) {
                // a few roundings of f32: sums of other lengths
                assert!((own - expected).abs() < 1e-4, "{own} {expected}");
            }
        }
    }
}

#[test]
fn a_pair_alone_is_told_from_nothing() {
    let inputs: [(&str, &[usize]); 3] = [("a", &[1, 5]), ("b", &[1, 5]), ("scale", &[])];
    let layer: Layer = &|_, x| info_nce(unit(x["a"]), unit(x["b"]), x["scale"], None);
    for client in clients() {
        let found = run(&client, layer, &inputs);
        assert!(found.iter().flatten().all(|x| *x == 0.0), "{found:?}");
    }
}
