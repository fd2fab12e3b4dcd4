//! Experts against loops over numbers, in both forms of their products.

use crate::support::{clients, noise, run};
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Activation, KernelInit, Mode, Moe, RouterSums, Scope, StackOptions, moe};
use kiln::ops::Key;
use kiln::types::DType;
use std::collections::HashMap;

const SIZES: [usize; 3] = [2, 7, 8];
const EXPERTS: usize = 5;
const HIDDEN: usize = 6;

const INPUTS: [(&str, &[usize]); 5] = [
    ("x", &SIZES),
    ("router/kernel", &[8, EXPERTS]),
    ("experts/gate/kernel", &[EXPERTS, 8, HIDDEN]),
    ("experts/in/kernel", &[EXPERTS, 8, HIDDEN]),
    ("experts/out/kernel", &[EXPERTS, HIDDEN, 8]),
];

fn options(top_k: usize) -> Moe {
    Moe {
        experts: EXPERTS,
        top_k,
        renormalize: true,
        capacity: None,
        hidden: HIDDEN,
        activation: Activation::Silu,
        init: KernelInit::default(),
    }
}

/// A layer that trains, and with `told` what its router tells: choices, probabilities, then squared logarithms, entropy, dropped
/// choices and tokens.
fn layer<'g>(
    graph: &'g Graph,
    values: &HashMap<String, Tensor<'g>>,
    (config, ragged, told): (Moe, bool, bool),
) -> Tensor<'g> {
    let mode = Mode {
        noise: Some(Key::new(graph.scalar(3.0, DType::U64))),
        depth: StackOptions {
            ragged,
            ..StackOptions::default()
        },
        ..Mode::plain()
    };
    let s = Scope::bound(graph, values.clone(), mode);
    let y = moe(&s, values["x"], config, None);
    if !told {
        return y;
    }
    let sums = RouterSums::told(&s);
    let each = [sums.log_sums, sums.entropy, sums.dropped, sums.tokens].map(|x| x.reshape(&[1, 1]));
    let all = [&[sums.choices, sums.probabilities], &each[..]].concat();
    kiln::ops::concatenate(&all, 1)
}

/// Of each token the experts that it is sent to, with their weights.
type Choices = Vec<Vec<(usize, f64)>>;

/// Sorted choices of each token: the expert and its weight.
fn routed(given: &HashMap<&str, Vec<f64>>, top_k: usize) -> (Choices, Vec<Vec<f64>>) {
    let [batch, length, width] = SIZES;
    let (mut choices, mut all) = (Vec::new(), Vec::new());
    for token in 0..batch * length {
        let score = |e: usize| {
            let term = |d| given["x"][token * width + d] * given["router/kernel"][d * EXPERTS + e];
            (0..width).map(term).sum::<f64>()
        };
        let scores: Vec<f64> = (0..EXPERTS).map(score).collect();
        let sum: f64 = scores.iter().map(|s| s.exp()).sum();
        let mut likely: Vec<(usize, f64)> =
            scores.iter().map(|s| s.exp() / sum).enumerate().collect();
        all.push(likely.iter().map(|(_, p)| *p).collect());
        likely.sort_by(|a, b| b.1.total_cmp(&a.1));
        likely.truncate(top_k);
        let total: f64 = likely.iter().map(|(_, p)| p).sum();
        choices.push(likely.into_iter().map(|(e, p)| (e, p / total)).collect());
    }
    (choices, all)
}

/// What the layer gives, number by number; `dropped` says which choices (token, expert) are.
fn by_hand(top_k: usize, dropped: &[(usize, usize)]) -> Vec<f64> {
    let given = given();
    let width = SIZES[2];
    let mut y = vec![0.0; SIZES.iter().product()];
    for (token, choices) in routed(&given, top_k).0.into_iter().enumerate() {
        for (e, weight) in choices {
            if dropped.contains(&(token, e)) {
                continue;
            }
            let product = |kernel: &str, h: usize| {
                let at = |d: usize| given[kernel][(e * width + d) * HIDDEN + h];
                (0..width)
                    .map(|d| given["x"][token * width + d] * at(d))
                    .sum::<f64>()
            };
            for h in 0..HIDDEN {
                let gate = product("experts/gate/kernel", h);
                let hidden = gate / (1.0 + (-gate).exp()) * product("experts/in/kernel", h);
                for d in 0..width {
                    let out = given["experts/out/kernel"][(e * HIDDEN + h) * width + d];
                    y[token * width + d] += weight * hidden * out;
                }
            }
        }
    }
    y
}

fn given() -> HashMap<&'static str, Vec<f64>> {
    let inputs = INPUTS.iter().enumerate();
    inputs
        .map(|(k, (name, shape))| (*name, noise(k, shape).to_f64()))
        .collect()
}

fn close(what: &str, own: &[f64], expected: &[f64]) {
    assert_eq!(own.len(), expected.len(), "{what}");
    let largest = expected.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
    let gaps = own.iter().zip(expected).map(|(a, b)| (a - b).abs());
    let gap = gaps.fold(0.0_f64, f64::max);
    assert!(gap <= 1e-5 * largest, "{what}: {gap:e} of {largest}");
}

#[test]
fn experts_give_what_loops_over_numbers_give_in_both_forms() {
    for client in clients() {
        for top_k in [1, 2, 5] {
            let of = |ragged| {
                run(
                    &client,
                    &|g, v| layer(g, v, (options(top_k), ragged, false)),
                    &INPUTS,
                )
            };
            let (blocks, ragged) = (of(false), of(true));
            let expected = by_hand(top_k, &[]);
            close("blocks", &blocks[0], &expected);
            close("ragged", &ragged[0], &expected);
            for (k, (name, _)) in INPUTS.iter().enumerate() {
                close(name, &blocks[k + 1], &ragged[k + 1]);
            }
        }
    }
}

#[test]
fn a_router_tells_its_sums_and_a_capacity_drops_what_is_counted_by_hand() {
    let top_k = 2;
    let config = Moe {
        capacity: Some(0.6), // of 7 x 2 choices of a row each expert takes ceil(0.6 x 14 / 5) = 2
        ..options(top_k)
    };
    let [batch, length, _] = SIZES;
    let (choices, probabilities) = routed(&given(), top_k);
    let (mut dropped, mut counts) = (Vec::new(), [0.0; EXPERTS]);
    for row in 0..batch {
        let mut taken = [0; EXPERTS];
        for token in row * length..(row + 1) * length {
            for (e, _) in &choices[token] {
                counts[*e] += 1.0;
                taken[*e] += 1;
                if taken[*e] > 2 {
                    dropped.push((token, *e));
                }
            }
        }
    }
    assert!(!dropped.is_empty());
    let mut expected = counts.to_vec();
    expected.extend((0..EXPERTS).map(|e| probabilities.iter().map(|p| p[e]).sum::<f64>()));
    let given = given();
    let squares = (0..batch * length).map(|token| {
        let score = |e: usize| {
            let term = |d| given["x"][token * 8 + d] * given["router/kernel"][d * EXPERTS + e];
            (0..8).map(term).sum::<f64>().exp()
        };
        (0..EXPERTS).map(score).sum::<f64>().ln().powi(2)
    });
    expected.push(squares.sum());
    expected.push(
        -probabilities
            .iter()
            .flatten()
            .map(|p| p * p.ln())
            .sum::<f64>(),
    );
    expected.push(dropped.len() as f64);
    expected.push((batch * length) as f64);
    for client in clients() {
        for ragged in [false, true] {
            let y = run(
                &client,
                &|g, v| layer(g, v, (config, ragged, false)),
                &INPUTS,
            );
            close("with capacity", &y[0], &by_hand(top_k, &dropped));
            let told = run(
                &client,
                &|g, v| layer(g, v, (config, ragged, true)),
                &INPUTS,
            );
            close("told", &told[0], &expected);
        }
    }
}

#[test]
fn of_equally_likely_experts_the_first_are_seen() {
    for client in clients() {
        let told = run(
            &client,
            &|g, v| {
                let mut v = v.clone();
                v.insert("router/kernel".to_owned(), v["router/kernel"].filled(0.0));
                layer(g, &v, (options(2), false, true))
            },
            &INPUTS,
        );
        assert_eq!(told[0][..EXPERTS], [14.0, 14.0, 0.0, 0.0, 0.0]);
    }
}
