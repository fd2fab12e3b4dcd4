//! Feed-forward layers whose hidden values the gradient makes again.

use crate::support::{clients, run};
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Activation, Mlp, Mode, Scope, mlp};
use kiln::ops::einsum;
use std::collections::HashMap;

/// Three that do so, and one that does not.
const FUNCTIONS: [Activation; 4] = [
    Activation::Gelu,
    Activation::GeluNew,
    Activation::Silu,
    Activation::Relu,
];

fn bound<'g>(graph: &'g Graph, values: &HashMap<String, Tensor<'g>>) -> Scope<'g> {
    Scope::bound(graph, values.clone(), Mode::plain())
}

#[track_caller]
fn agree(ours: &[Vec<f64>], formula: &[Vec<f64>], what: &str) {
    assert_eq!(ours.len(), formula.len());
    for (k, (a, b)) in ours.iter().zip(formula).enumerate() {
        let most = b.iter().fold(0.0f64, |m, x| m.max(x.abs()));
        let apart = a.iter().zip(b).map(|(a, b)| (a - b).abs());
        let apart = apart.fold(0.0f64, f64::max);
        assert!(
            apart <= 2e-6 * most,
            "{what}, result {k}: {apart} of {most}"
        );
    }
}

#[test]
fn a_layer_that_makes_its_hidden_values_again_has_the_formula_s_gradients() {
    let plain: [(&str, &[usize]); 5] = [
        ("x", &[2, 3, 4]),
        ("in/kernel", &[4, 8]),
        ("in/bias", &[8]),
        ("out/kernel", &[8, 4]),
        ("out/bias", &[4]),
    ];
    let gated: [(&str, &[usize]); 4] = [
        ("x", &[2, 3, 4]),
        ("gate/kernel", &[4, 8]),
        ("in/kernel", &[4, 8]),
        ("out/kernel", &[8, 4]),
    ];
    for client in clients() {
        for f in FUNCTIONS {
            let ours = run(
                &client,
                &|g, v| mlp(&bound(g, v), v["x"], Mlp::of(8, f)),
                &plain,
            );
            let formula = run(
                &client,
                &|_, v| {
                    let h = einsum(v["x"], v["in/kernel"], "blm,mn->bln");
                    let h = f.of(h + v["in/bias"]);
                    einsum(h, v["out/kernel"], "bln,nm->blm") + v["out/bias"]
                },
                &plain,
            );
            agree(&ours, &formula, &f.name());
            let layer = Mlp {
                gated: true,
                in_bias: false,
                out_bias: false,
                ..Mlp::of(8, f)
            };
            let ours = run(&client, &|g, v| mlp(&bound(g, v), v["x"], layer), &gated);
            let formula = run(
                &client,
                &|_, v| {
                    let part = |name: &str| einsum(v["x"], v[name], "blm,mn->bln");
                    let h = f.of(part("gate/kernel")) * part("in/kernel");
                    einsum(h, v["out/kernel"], "bln,nm->blm")
                },
                &gated,
            );
            agree(&ours, &formula, &format!("gated {}", f.name()));
        }
    }
}
