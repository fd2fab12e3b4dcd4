//! Layers whose gradients are written by hand, against the same layers in plain operations.

use crate::support::{clients, run};
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Activation, Attention, Biases, Mode, Scope, attention, layer_norm, linear};
use kiln::ops::einsum;
use kiln::shard::Axis;
use kiln::types::{DType, Type};
use std::collections::HashMap;

type Layer = for<'g> fn(&'g Graph, &HashMap<String, Tensor<'g>>) -> Tensor<'g>;

/// Both layers give the same values and gradients on every plugin under test.
fn assert_alike(own: Layer, plain: Layer, inputs: &[(&str, &[usize])]) {
    for client in clients() {
        let [own, plain] = [own, plain].map(|layer| run(&client, &layer, inputs));
        let both = own.into_iter().zip(plain);
        for (k, (a, b)) in both.enumerate() {
            let scale = b.iter().fold(1.0, |m: f64, x| m.max(x.abs()));
            let error = a
                .iter()
                .zip(&b)
                .fold(0.0, |m: f64, (x, y)| m.max((x - y).abs()));
            // a few roundings of f32; the formula within GELU's gradient is good to 1e-7
            assert!(
                error <= 3e-6 * scale,
                "result {k}: off by {error:e} of {scale}"
            );
        }
    }
}

fn scope<'g>(graph: &'g Graph, values: &HashMap<String, Tensor<'g>>) -> Scope<'g> {
    Scope::bound(graph, values.clone(), Mode::plain())
}

fn two_heads<'g>(qkv_bias: bool) -> Attention<'g> {
    let out = Biases {
        out: true,
        ..Biases::NONE
    };
    Attention {
        joined_qkv: true,
        biases: if qkv_bias { Biases::ALL } else { out },
        ..Attention::of(2, 4)
    }
}

fn plain_softmax(x: Tensor<'_>) -> Tensor<'_> {
    let axis = [x.rank() - 1];
    let e = x.exp();
    e / e.sum(&axis).spread_like(e, &axis)
}

#[test]
fn gelu_has_the_gradient_of_its_formula() {
    assert_alike(
        |_, v| Activation::Gelu.of(v["x"] * 2.0),
        |_, v| {
            let x = v["x"] * 2.0;
            x * ((x * std::f64::consts::FRAC_1_SQRT_2).erf() + 1.0) * 0.5
        },
        &[("x", &[40, 50])],
    );
}

#[test]
fn softmax_has_the_gradient_of_its_formula() {
    assert_alike(
        |_, v| v["x"].softmax(),
        |_, v| plain_softmax(v["x"]),
        &[("x", &[3, 5, 7])],
    );
}

#[test]
fn layer_norm_has_the_gradient_of_its_formula() {
    assert_alike(
        |g, v| layer_norm(&scope(g, v), v["x"], 1e-6),
        |_, v| {
            let (x, axis) = (v["x"], [2]);
            let centred = x - x.mean(&axis).spread_like(x, &axis);
            let deviation = ((centred * centred).mean(&axis) + 1e-6).sqrt();
            centred / deviation.spread_like(x, &axis) * v["scale"] + v["bias"]
        },
        &[("x", &[2, 5, 12]), ("scale", &[12]), ("bias", &[12])],
    );
}

#[test]
fn linear_has_the_gradient_of_its_formula() {
    assert_alike(
        |g, v| {
            linear(
                &scope(g, v),
                v["x"],
                (Axis::Embed, Axis::Mlp),
                6,
                kiln::nn::Init::Zeros,
            )
        },
        |_, v| einsum(v["x"], v["kernel"], "bld,dn->bln") + v["bias"],
        &[("x", &[2, 5, 4]), ("kernel", &[4, 6]), ("bias", &[6])],
    );
}

#[test]
fn attention_has_the_gradient_of_its_formula() {
    assert_alike(
        |g, v| attention(&scope(g, v), v["x"] * 0.3, two_heads(true)),
        |_, v| {
            let x = (v["x"] * 0.3).reshape(&[10, 8]);
            let part = |k: usize| {
                let kernel = v["qkv/kernel"].slice(0, k, k + 1).reshape(&[8, 8]);
                let bias = v["qkv/bias"].slice(0, k, k + 1).reshape(&[8]);
                let y = einsum(x, kernel, "rd,de->re") + bias;
                y.reshape(&[2, 5, 2, 4])
            };
            let scores = einsum(part(0), part(1), "bqhk,bmhk->bhqm") * 0.5;
            let mixed = einsum(plain_softmax(scores), part(2), "bhqm,bmhk->bqhk");
            einsum(mixed.reshape(&[2, 5, 8]), v["out/kernel"], "bqe,ed->bqd") + v["out/bias"]
        },
        &[
            ("x", &[2, 5, 8]),
            ("qkv/kernel", &[3, 8, 8]),
            ("qkv/bias", &[3, 8]),
            ("out/kernel", &[8, 8]),
            ("out/bias", &[8]),
        ],
    );
}

#[test]
fn attention_without_biases_has_gradients_too() {
    assert_alike(
        |g, v| attention(&scope(g, v), v["x"], two_heads(false)),
        |g, v| {
            let mut v = v.clone();
            let zeros = g.fill(0.0, Type::new(DType::F32, &[3, 8]));
            v.insert("qkv/bias".to_owned(), zeros);
            attention(&scope(g, &v), v["x"], two_heads(true))
        },
        &[
            ("x", &[2, 5, 8]),
            ("qkv/kernel", &[3, 8, 8]),
            ("out/kernel", &[8, 8]),
            ("out/bias", &[8]),
        ],
    );
}
