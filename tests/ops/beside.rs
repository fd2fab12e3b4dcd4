//! One NaN in a value large enough for library kernels and parallel loops: it reaches all that depends on it, and
//! nothing else changes.

use crate::common::{clients, execute};
use crate::samples::{Build, array, window};
use crate::special::compile_step;
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Activation, Attention, AttentionKernel, Biases, Mlp, Mode, Scope, StackOptions, attention,
    layer_norm, mlp, rms_norm,
};
use kiln::ops::{Reduction, einsum};
use kiln::types::{DType, Type};
use std::collections::HashMap;

/// Examples, tokens, channels.
const SHAPE: [usize; 3] = [4, 300, 64];
/// Where the NaN is put.
const PLACE: [usize; 3] = [2, 170, 5];

/// A function of `x` that keeps the shape, and which places of the example it gives NaN in: token, channel.
type Case = (&'static str, Build, fn(usize, usize) -> bool);

const ALL: fn(usize, usize) -> bool = |_, _| true;
const TOKEN: fn(usize, usize) -> bool = |token, _| token == PLACE[1];
const CHANNEL: fn(usize, usize) -> bool = |_, channel| channel == PLACE[2];

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("max", |x| vec![x[0].max(&[1, 2]).spread_like(x[0], &[1, 2])], ALL),
    ("min", |x| vec![x[0].min(&[1, 2]).spread_like(x[0], &[1, 2])], ALL),
    ("sum", |x| vec![x[0].sum(&[1, 2]).spread_like(x[0], &[1, 2])], ALL),
    ("mean", |x| vec![x[0].mean(&[1, 2]).spread_like(x[0], &[1, 2])], ALL),
    ("product", |x| vec![x[0].product(&[1]).spread_like(x[0], &[1])], CHANNEL),
    ("max of columns", |x| vec![x[0].max(&[1]).spread_like(x[0], &[1])], CHANNEL),
    ("max of rows", |x| vec![x[0].max(&[2]).spread_like(x[0], &[2])], TOKEN),
    ("softmax", |x| vec![x[0].softmax()], TOKEN),
    ("log_sum_exp", |x| vec![x[0].log_sum_exp().spread_like(x[0], &[2])], TOKEN),
    ("cumulative_sum", |x| vec![x[0].cumulative_sum(1)], |t, c| t >= PLACE[1] && c == PLACE[2]),
    ("sort", |x| vec![x[0].sort(1, false)], |t, c| t == SHAPE[1] - 1 && c == PLACE[2]),
    ("window_max", |x| {
        let w = window(&[1, 3, 1], &[1, 1, 1], &[(0, 0), (1, 1), (0, 0)]);
        vec![x[0].reduce_window(&w, Reduction::Maximum)]
    }, |t, c| t.abs_diff(PLACE[1]) <= 1 && c == PLACE[2]),
    ("product with a matrix", |x| vec![einsum(x[0], square(x[0]), "btc,cd->btd")], TOKEN),
    ("layer_norm", |x| vec![layer_norm(&scope(x[0], AttentionKernel::Plain), x[0], 1e-6)], TOKEN),
    ("rms_norm", |x| vec![rms_norm(&scope(x[0], AttentionKernel::Plain), x[0], 1e-6)], TOKEN),
    ("mlp", |x| vec![mlp(&scope(x[0], AttentionKernel::Plain), x[0], Mlp::of(64, Activation::Relu))], TOKEN),
    ("attention", |x| vec![looking(x[0], AttentionKernel::Plain)], ALL),
    ("attention by chunks", |x| vec![looking(x[0], AttentionKernel::Chunked)], ALL),
];

/// Numbers between -1 and 1 that no formula cares about.
fn noise(n: usize) -> Vec<f64> {
    let value = |k: usize| ((k * 7 + 1) as f64 * 78.233).sin() * 43758.5453;
    (0..n).map(|k| value(k).fract()).collect()
}

fn constant<'g>(x: Tensor<'g>, dtype: DType, shape: &[usize]) -> Tensor<'g> {
    let n = shape.iter().product();
    x.graph.constant(array(dtype, shape, &noise(n)))
}

fn square(x: Tensor<'_>) -> Tensor<'_> {
    constant(x, x.dtype(), &[64, 64])
}

/// All parameters that the cases declare.
fn scope(x: Tensor<'_>, attention: AttentionKernel) -> Scope<'_> {
    let shapes: [(&str, &[usize]); 8] = [
        ("scale", &[64]),
        ("bias", &[64]),
        ("in/kernel", &[64, 64]),
        ("in/bias", &[64]),
        ("out/kernel", &[64, 64]),
        ("out/bias", &[64]),
        ("qkv/kernel", &[3, 64, 64]),
        ("qkv/bias", &[3, 64]),
    ];
    let value = |(name, shape): (&str, &[usize])| (name.to_owned(), constant(x, DType::F32, shape));
    let values: HashMap<String, Tensor> = shapes.into_iter().map(value).collect();
    let depth = StackOptions {
        attention,
        chunk: Some(100),
        ..StackOptions::default()
    };
    let mode = Mode {
        compute: x.dtype(),
        depth,
        ..Mode::plain()
    };
    Scope::bound(x.graph, values, mode)
}

fn looking(x: Tensor<'_>, form: AttentionKernel) -> Tensor<'_> {
    let heads = Attention {
        joined_qkv: true,
        biases: Biases::ALL,
        ..Attention::of(2, 32)
    };
    attention(&scope(x, form), x * 0.1, heads)
}

/// What the case got wrong, given its values without and with the NaN.
fn fault(case: &Case, before: &[f64], after: &[f64]) -> Option<String> {
    let [_, tokens, channels] = SHAPE;
    let wrong = |&k: &usize| {
        let (example, token, channel) =
            (k / (tokens * channels), k / channels % tokens, k % channels);
        match example == PLACE[0] && case.2(token, channel) {
            true => !after[k].is_nan(),
            // the other numbers of its column move up
            false => case.0 != "sort" && before[k] != after[k],
        }
    };
    let wrong: Vec<usize> = (0..after.len()).filter(wrong).collect();
    let first = wrong.first()?;
    let (n, before, after) = (wrong.len(), before[*first], after[*first]);
    Some(format!(
        "{}: {n} places, the first {first}: {before} became {after}",
        case.0
    ))
}

fn check(dtype: DType) {
    let n: usize = SHAPE.iter().product();
    let mut values = noise(n);
    let before = array(dtype, &SHAPE, &values);
    values[(PLACE[0] * SHAPE[1] + PLACE[1]) * SHAPE[2] + PLACE[2]] = f64::NAN;
    let after = array(dtype, &SHAPE, &values);
    for client in clients(1) {
        let graph = Graph::new();
        let x = graph.input(Type::new(dtype, &SHAPE));
        let results: Vec<Tensor> = CASES.iter().flat_map(|case| case.1(&[x])).collect();
        graph.check().unwrap();
        let program = compile_step(&client, dtype, &graph, &[x], &results);
        let of = |x: &Array| execute(&program, std::slice::from_ref(x));
        let both = of(&before).into_iter().zip(of(&after));
        let faults = CASES
            .iter()
            .zip(both)
            .filter_map(|(case, (before, after))| fault(case, &before.to_f64(), &after.to_f64()));
        let faults: Vec<String> = faults.collect();
        let plugin = client.plugin().path().display();
        assert!(faults.is_empty(), "{plugin}:\n{}", faults.join("\n"));
    }
}

#[test]
fn one_nan_in_f32_reaches_what_depends_on_it_and_nothing_else() {
    check(DType::F32);
}

#[test]
fn one_nan_in_bf16_reaches_what_depends_on_it_and_nothing_else() {
    check(DType::BF16);
}
