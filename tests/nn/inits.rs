//! First values of parameters.

use crate::common;
use kiln::graph::Graph;
use kiln::nn::Init;
use kiln::ops::Key;
use kiln::types::{DType, Type};

fn sample(init: &Init, shape: &[usize]) -> Vec<f64> {
    let client = &common::clients(1)[0];
    let graph = Graph::new();
    let key = Key::new(graph.scalar(3.0, DType::U64));
    let value = init.sample(&graph, key, &Type::new(DType::F32, shape));
    let program = common::compile(client, &graph, &[], &[value]);
    common::execute(&program, &[])[0].to_f64()
}

#[test]
fn orthogonal_values_have_rows_or_columns_at_right_angles() {
    for (shape, rows, columns) in [
        (&[24, 24][..], 24, 24),
        (&[7, 40], 7, 40),
        (&[3, 3, 5, 8], 45, 8), // a convolution's kernel: columns
    ] {
        let x = sample(&Init::Orthogonal { gain: 2.0 }, shape);
        let entry = |r: usize, c: usize| x[r * columns + c];
        let few = rows.min(columns);
        for a in 0..few {
            for b in 0..=a {
                let dot: f64 = match rows <= columns {
                    true => (0..columns).map(|c| entry(a, c) * entry(b, c)).sum(),
                    false => (0..rows).map(|r| entry(r, a) * entry(r, b)).sum(),
                };
                let expected = if a == b { 4.0 } else { 0.0 };
                assert!((dot - expected).abs() < 2e-5, "{shape:?} {a} {b}: {dot}");
            }
        }
    }
}

#[test]
fn he_values_have_the_variance_of_two_shares_of_the_fan() {
    let x = sample(&Init::HeNormal { fan: 50 }, &[3, 3, 40, 60]);
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let variance = x.iter().map(|v| v * v).sum::<f64>() / n;
    // 21,600 draws: four deviations of the estimates
    assert!(mean.abs() < 4.0 * (0.04 / n).sqrt(), "{mean}");
    assert!(
        (variance / 0.04 - 1.0).abs() < 4.0 * (2.0 / n).sqrt(),
        "{variance}"
    );
}
