//! Attention chunk by chunk against loops over numbers, and its gradient against finite differences.

use crate::chunked::{BATCH, BUCKETS, Case, HEADS, KV, PLAIN, WIDTH, apart, segments};
use crate::support::{clients, noise, run};
use kiln::nn::{AttentionKernel, Buckets};
use std::collections::HashMap;

/// What [`Case::layer`] computes, number by number in f64, without dropout.
fn by_hand(case: &Case, given: &HashMap<&str, (Vec<usize>, Vec<f64>)>) -> Vec<f64> {
    let at = |name: &str, index: &[usize]| {
        let (shape, numbers) = &given[name];
        let place = index
            .iter()
            .zip(shape)
            .fold(0, |place, (k, n)| place * n + k);
        numbers[place]
    };
    let lengths = [case.queries, case.keys.unwrap_or(case.queries)];
    let memory = if case.keys.is_some() { "memory" } else { "x" };
    let own = segments(lengths[0], false).to_f64();
    let others = segments(lengths[1], case.keys.is_some()).to_f64();
    // [batch, length, heads x kv]
    let project = |kernel: &str, of: &str, length: usize| -> Vec<[f64; HEADS * KV]> {
        let width = given[kernel].0[1]; // columns that are not there are those of the shared head
        let scale = if of == "x" { 0.5 } else { 1.0 };
        let row = |b: usize, k: usize| {
            std::array::from_fn(|column| {
                let term = |d| at(of, &[b, k, d]) * scale * at(kernel, &[d, column % width]);
                (0..WIDTH).map(term).sum()
            })
        };
        let rows = (0..BATCH).flat_map(|b| (0..length).map(move |k| (b, k)));
        rows.map(|(b, k)| row(b, k)).collect()
    };
    let queries = project("query/kernel", "x", lengths[0]);
    let keys = project("key/kernel", memory, lengths[1]);
    let values = project("value/kernel", memory, lengths[1]);
    let buckets = Buckets {
        count: BUCKETS,
        max_distance: 10,
        bidirectional: !case.causal,
    };
    let mut result = Vec::new();
    for b in 0..BATCH {
        for q in 0..lengths[0] {
            let mut mixed = [0.0; HEADS * KV];
            for head in 0..HEADS {
                let columns = head * KV..(head + 1) * KV;
                let score = |k: usize| {
                    let (a, c) = (own[b * lengths[0] + q], others[b * lengths[1] + k]);
                    let is_far = case.window.is_some_and(|window| q.abs_diff(k) >= window);
                    if case.segments && (a != c || c == 0.0) || case.causal && k > q || is_far {
                        return -1e9;
                    }
                    let (q_row, k_row) = (queries[b * lengths[0] + q], keys[b * lengths[1] + k]);
                    let product = columns.clone().map(|c| q_row[c] * k_row[c]);
                    let bucket = buckets.of(k as isize - q as isize);
                    let score = product.sum::<f64>();
                    let score = case
                        .soft_cap
                        .map_or(score, |cap| cap * (score / cap).tanh());
                    score + at("position/table", &[bucket, head])
                };
                let scores: Vec<f64> = (0..lengths[1]).map(score).collect();
                let peak = scores.iter().copied().fold(f64::MIN, f64::max);
                let sum: f64 = scores.iter().map(|s| (s - peak).exp()).sum();
                for (k, score) in scores.iter().enumerate() {
                    let weight = (score - peak).exp() / sum;
                    for c in columns.clone() {
                        mixed[c] += weight * values[b * lengths[1] + k][c];
                    }
                }
            }
            let out = |d| {
                (0..HEADS * KV)
                    .map(|c| mixed[c] * at("out/kernel", &[c, d]))
                    .sum()
            };
            result.extend((0..WIDTH).map(out).collect::<Vec<f64>>());
        }
    }
    result
}

#[test]
fn chunked_attention_has_the_gradient_that_finite_differences_have() {
    let case = Case {
        name: "by hand",
        queries: 7,
        keys: Some(9),
        segments: true,
        causal: true,
        bias: true,
        chunk: 3,
        ..PLAIN
    };
    has_the_gradient_of_finite_differences(&case);
    has_the_gradient_of_finite_differences(&Case {
        name: "by hand, with all options",
        keys: None,
        kv_heads: 1,
        window: Some(3),
        soft_cap: Some(5.0),
        ..case
    });
}

fn has_the_gradient_of_finite_differences(case: &Case) {
    let inputs = case.inputs();
    let inputs: Vec<(&str, &[usize])> = inputs.iter().map(|(n, s)| (*n, s.as_slice())).collect();
    let given = inputs.iter().enumerate().map(|(k, (name, shape))| {
        let numbers = noise(k, shape).to_f64();
        (*name, (shape.to_vec(), numbers))
    });
    let given: HashMap<&str, (Vec<usize>, Vec<f64>)> = given.collect();
    let value = by_hand(case, &given);
    let weights = noise(99, &[value.len()]).to_f64();
    let loss = |values: &HashMap<&str, (Vec<usize>, Vec<f64>)>| -> f64 {
        let y = by_hand(case, values);
        y.iter().zip(&weights).map(|(y, w)| y * w).sum()
    };
    let step = 1e-6;
    let difference = |name: &'static str, k: usize| {
        let mut moved = given.clone();
        let mut at = |by: f64| {
            moved.get_mut(name).unwrap().1[k] = given[name].1[k] + by;
            loss(&moved)
        };
        (at(step) - at(-step)) / (2.0 * step)
    };
    for client in clients() {
        let own = run(
            &client,
            &|g, v| case.layer(AttentionKernel::Chunked, g, v),
            &inputs,
        );
        assert!(
            apart(&own[0], &value) <= 1e-5,
            "{:e}",
            apart(&own[0], &value)
        );
        for ((name, _), own) in case.inputs().iter().zip(&own[1..]) {
            let expected: Vec<f64> = (0..own.len()).map(|k| difference(name, k)).collect();
            let apart = apart(own, &expected);
            println!("{name:15} {apart:.1e}");
            assert!(apart <= 1e-5, "{name}: {apart:e}");
        }
    }
}
