//! Convolutions that double and halve, against PyTorch.

use crate::support::{clients, run};
use kiln::graph::{Graph, Tensor};
use kiln::nn::{doubled, halved};
use std::collections::HashMap;

type Layer = for<'g> fn(&'g Graph, &HashMap<String, Tensor<'g>>) -> Tensor<'g>;

const PICTURE: [usize; 4] = [2, 4, 6, 3];
const KERNEL: [usize; 4] = [4, 4, 3, 5];

/// Value, and gradients in picture and kernel, of a sum weighted by `noise(99, ..)`: of each the number, the sum and the sum of
/// squares of all, and three of them.
fn held(layer: Layer, kernel: [usize; 4], expected: [[f64; 6]; 3]) {
    for client in clients() {
        let found = run(&client, &layer, &[("x", &PICTURE), ("k", &kernel)]);
        for (values, expected) in found.iter().zip(expected) {
            let n = values.len();
            let sums: [f64; 2] = [values.iter().sum(), values.iter().map(|x| x * x).sum()];
            let own = [
                n as f64,
                sums[0],
                sums[1],
                values[1],
                values[n / 2],
                values[n - 2],
            ];
            for (own, expected) in own.into_iter().zip(expected) {
                let near = 2e-5 * expected.abs().max(1.0);
                assert!((own - expected).abs() < near, "{own} {expected}");
            }
        }
    }
}

// torch 2.15.0, f64: conv_transpose2d(x, k, stride=2, padding=1), conv_transpose2d(x, k, stride=3, padding=2) with 5 x 4 and
// conv2d(x, k, stride=2, padding=1), axes turned
const DOUBLED: [[f64; 6]; 3] = [
    [
        960.0,
        -24.985388,
        106630.78856,
        0.436658,
        -0.84758,
        -0.504419,
    ],
    [
        144.0,
        331.379963,
        117701.885843,
        9.536136,
        25.044536,
        -31.153192,
    ],
    [
        240.0,
        -137.278625,
        122882.315895,
        40.242782,
        1.202704,
        -26.080715,
    ],
];
const SPREAD: [[f64; 6]; 3] = [
    [
        1500.0,
        51.105314,
        63582.68895,
        4.625385,
        -3.593468,
        -7.559547,
    ],
    [
        144.0,
        57.719684,
        48285.661177,
        12.37986,
        -4.835356,
        17.487321,
    ],
    [
        300.0,
        -106.314656,
        49751.627638,
        13.634346,
        -4.046862,
        16.49459,
    ],
];
const HALVED: [[f64; 6]; 3] = [
    [
        60.0,
        -247.107807,
        6270.400743,
        -3.682604,
        9.213764,
        0.402766,
    ],
    [
        144.0,
        50.886276,
        9681.045509,
        -7.491476,
        -4.696986,
        7.283638,
    ],
    [
        240.0,
        -71.566025,
        14487.803346,
        -1.654256,
        5.889698,
        0.277285,
    ],
];

#[test]
fn doubling_is_pytorchs_transposed_convolution() {
    held(|_, v| doubled(v["x"], v["k"]), KERNEL, DOUBLED);
    held(
        |_, v| v["x"].conv_transpose2d(v["k"], 2, 1),
        KERNEL,
        DOUBLED,
    );
}

#[test]
fn windows_of_any_size_are_spread_as_in_pytorch() {
    let layer: Layer = |_, v| v["x"].conv_transpose2d(v["k"], 3, 2);
    held(layer, [5, 4, 3, 5], SPREAD);
}

#[test]
fn halving_is_pytorchs_convolution() {
    held(|_, v| halved(v["x"], v["k"]), KERNEL, HALVED);
    let layer: Layer = |_, v| v["x"].conv2d(v["k"], [2; 2], [(1, 1); 2], 1);
    held(layer, KERNEL, HALVED);
}
