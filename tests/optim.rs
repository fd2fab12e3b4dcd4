//! Optimizers against other people's numbers.

#[allow(dead_code)] // shared with tests that run more
mod common;

use kiln::array::Array;
use kiln::config::{Count, Part, Proper};
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Init, ParamSpec};
use kiln::optim::{Adafactor, Common, OptimizerConfig, StepContext};
use kiln::shard::Axis;
use kiln::types::{DType, Type};

/// Parameters of every form: name, shape, axes.
fn parameters() -> Vec<ParamSpec> {
    let forms: [(&str, &[(Axis, usize)]); 4] = [
        (
            "kernel",
            &[(Axis::Embed, 130), (Axis::Heads, 4), (Axis::Kv, 40)],
        ),
        ("table", &[(Axis::Vocab, 150), (Axis::Embed, 140)]),
        ("scale", &[(Axis::Embed, 130)]),
        ("bias", &[(Axis::Buckets, 32), (Axis::Heads, 8)]),
    ];
    let spec = |(path, dims): (&str, &[(Axis, usize)])| ParamSpec {
        path: path.to_owned(),
        ty: Type::new(DType::F32, &dims.iter().map(|d| d.1).collect::<Vec<_>>()),
        axes: dims.iter().map(|d| d.0).collect(),
        init: Init::Zeros,
        trainable: true,
        stack: None,
    };
    forms.map(spec).to_vec()
}

/// `sin(0.7 i + 1.3 k) s` for each element `i`.
fn wave(shape: &[usize], k: usize, s: f64) -> Array {
    let n: usize = shape.iter().product();
    let value = |i: usize| ((i as f64 * 0.7 + k as f64 * 1.3).sin() * s) as f32;
    Array::new(shape, &(0..n).map(value).collect::<Vec<f32>>()).unwrap()
}

/// Four updates at a rate of 0.01, the third with gradients twenty times as large; the values after them.
fn train(config: &OptimizerConfig) -> Vec<Vec<f64>> {
    let parameters = parameters();
    let optimizer = config.resolve(&parameters).unwrap();
    let client = &common::clients(1)[0];
    let mut after = Vec::new();
    for (j, p) in parameters.iter().enumerate() {
        let graph = Graph::new();
        let slots = optimizer.slots(p);
        let (step, lr) = (
            graph.input(Type::scalar(DType::F32)),
            graph.input(Type::scalar(DType::F32)),
        );
        let (value, gradient) = (graph.input(p.ty.clone()), graph.input(p.ty.clone()));
        let kept: Vec<Tensor> = slots.iter().map(|s| graph.input(s.ty.clone())).collect();
        let update = optimizer.update(StepContext { step, lr }, p, (value, gradient), &kept);
        let inputs = [&[step, lr, value, gradient], kept.as_slice()].concat();
        let outputs = [&[update.value], update.slots.as_slice()].concat();
        let program = common::compile(client, &graph, &inputs, &outputs);
        let mut state = vec![wave(&p.ty.shape, j, if j > 0 { 0.5 } else { 0.2 })];
        state.extend(slots.iter().map(|s| Array::zeros(s.ty.clone())));
        for t in 0..4 {
            let size = (1.0 + j as f64) * if t == 2 { 20.0 } else { 1.0 };
            let mut arguments = vec![
                Array::scalar((t + 1) as f32),
                Array::scalar(0.01f32),
                state[0].clone(),
                wave(&p.ty.shape, j + 5 + t * 3, size),
            ];
            arguments.extend(state[1..].iter().cloned());
            state = common::execute(&program, &arguments);
        }
        after.push(state[0].to_f64());
    }
    after
}

#[test]
fn adafactor_takes_the_steps_of_optax() {
    // optax.adafactor(0.01, min_dim_size_to_factor=128, decay_rate=0.8, clipping_threshold=1.0, momentum=None) of optax
    // with jax 0.10.2 on the same parameters and gradients, heads and their widths taken together as one axis: norm,
    // then the elements 0, 1, 7 and the last
    let expected = [
        (
            20.327620624568134,
            [
                -0.000639195553958416,
                0.12791235744953156,
                -0.1959601640701294,
                0.18245944380760193,
            ],
        ),
        (
            51.064184759560426,
            [
                0.4797486960887909,
                0.45382094383239746,
                -0.04300929978489876,
                -0.4406167268753052,
            ],
        ),
        (
            4.008587135425536,
            [
                0.2536264657974243,
                -0.07625910639762878,
                0.46427422761917114,
                -0.48883891105651855,
            ],
        ),
        (
            5.627026546835966,
            [
                -0.340453565120697,
                -0.4956907033920288,
                0.28888678550720215,
                0.09063071012496948,
            ],
        ),
    ];
    let after = train(&OptimizerConfig::new(
        Adafactor::default(),
        Common::default(),
    ));
    for ((values, (norm, some)), p) in after.iter().zip(expected).zip(parameters()) {
        let own = values.iter().map(|v| v * v).sum::<f64>().sqrt();
        assert!((own - norm).abs() < 2e-6 * norm, "{}: {own} {norm}", p.path);
        let last = values.len() - 1;
        for (place, wanted) in [0, 1, 7, last].into_iter().zip(some) {
            let own = values[place];
            assert!((own - wanted).abs() < 2e-6, "{}: {own} {wanted}", p.path);
        }
    }
}

#[test]
fn moments_are_factored_by_what_axes_mean_and_cost_rows_and_columns() {
    let config = OptimizerConfig::new(Adafactor::default(), Common::default());
    let parameters = parameters();
    let optimizer = config.resolve(&parameters).unwrap();
    let shapes = |p: &ParamSpec| -> Vec<(&'static str, Vec<usize>)> {
        let slots = optimizer.slots(p).into_iter();
        slots.map(|s| (s.name, s.ty.shape)).collect()
    };
    assert_eq!(
        parameters.iter().map(shapes).collect::<Vec<_>>(),
        [
            vec![("row", vec![130]), ("column", vec![4, 40])],
            vec![("row", vec![140]), ("column", vec![150])],
            vec![("nu", vec![130])],
            vec![("nu", vec![32, 8])],
        ]
    );
    let momentum = OptimizerConfig::new(
        Adafactor {
            beta1: Some(Part::of(0.9)),
            min_size_to_factor: Count::of(150),
            ..Adafactor::default()
        },
        Common {
            ema: Some(Proper::of(0.99)),
            ..Common::default()
        },
    );
    let optimizer = momentum.resolve(&parameters).unwrap();
    let names = |p: &ParamSpec| -> Vec<&'static str> {
        optimizer.slots(p).into_iter().map(|s| s.name).collect()
    };
    assert_eq!(names(&parameters[0]), ["mu", "nu", "ema"]);
}

#[test]
fn impossible_numbers_are_refused_as_they_are_read() {
    for (said, want) in [
        ("decay_rate = 1.0", "expected above 0 and below 1, got 1"),
        ("epsilon2 = -1.0", "expected 0 to 3e38, got -1"),
        ("beta1 = 1.5", "expected 0 or more, below 1, got 1.5"),
        ("clip_norm = 0", "expected 1e-37 to 3e38, got 0"),
        ("ema = nan", "expected above 0 and below 1, got NaN"),
        (
            "lr_multipliers = { \"head/*\" = inf }",
            "expected 0 to 3e38, got inf",
        ),
    ] {
        let text = format!("kind = \"adafactor\"\n{said}");
        let error = toml::from_str::<OptimizerConfig>(&text).unwrap_err();
        assert_eq!(error.message(), want, "{said}");
    }
}
