//! A model that follows another by momentum, in stacks of layers.

use crate::support::{by_descent, client, runtime};
use kiln::array::Array;
use kiln::autodiff::Remat;
use kiln::data::{Field, FieldKind};
use kiln::graph::Tensor;
use kiln::models::Batch;
use kiln::nn::{BatchNorm, Init, ScanMode, Scope, batch_norm, declare, linear};
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::shard::Axis;
use kiln::tasks::{LossOutput, Task};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;

/// Three layers told to be what those that follow them, by a quarter a step, make of its square; both are applied twice.
#[derive(Debug)]
struct Follow;

fn net<'g>(s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
    let x = x.reshape(&[x.dim(0), 4]);
    s.at("layers").repeat(3, x, |s, x| {
        let init = Init::Normal(0.7);
        let x = linear(&s.at("map"), x, (Axis::Embed, Axis::EncoderEmbed), 4, init);
        batch_norm(&s.at("norm"), x, BatchNorm::default()).tanh()
    })
}

impl Task for Follow {
    fn name(&self) -> &'static str {
        "follow"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let ty = Type::new(DType::F32, &[batch, 1, 1, 4]);
        vec![Field::new("x", ty, FieldKind::Image)]
    }

    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        _weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let x = batch["x"];
        let follower = s.momentum("follower", s.graph.scalar(0.25, DType::F32));
        let gap = |s: &Scope<'g>, follower: &Scope<'g>, x: Tensor<'g>| {
            let gap = net(s, x) - net(follower, x * x * 0.5);
            (gap * gap).mean_all()
        };
        let loss = gap(s, &follower, x) + gap(&s.again(), &follower.again(), x * x);
        LossOutput::of(loss)
    }

    fn published(&self) -> &'static str {
        "loss"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.loss(s, batch, None).loss
    }
}

type Weights = BTreeMap<String, Vec<f64>>;

/// The state before any step and after each of two, layer by layer.
fn train(layers: ScanMode, remat: Remat) -> Vec<Weights> {
    let parameters = declare(layers, |s| {
        let x = s.graph.input(Follow.fields(2)[0].ty.clone());
        Follow.loss(s, &Batch::from([("x", x)]), None);
    });
    let parameters = parameters.unwrap();
    let spec = by_descent(parameters, layers, remat);
    let runtime = runtime(&client(1), None);
    let init = runtime.compile(&spec.init().unwrap()).unwrap();
    let step = runtime.compile(&spec.step_of(&Follow).unwrap()).unwrap();
    let mut state = State::init(&runtime, init, 0).unwrap();
    let read = |state: &State| -> Weights {
        let parts = state.parts();
        parts
            .map(|(name, _, read)| (name, read().unwrap().to_f64()))
            .collect()
    };
    let mut all = vec![read(&state)];
    for t in 0..2 {
        let wave = |k: usize| ((k * 5 + t * 11 + k * k) as f32 * 0.7).sin();
        let x: Vec<f32> = (0..32).map(wave).collect();
        let x = Array::new(&[8, 1, 1, 4], &x).unwrap();
        let x = GlobalArray::upload(&runtime, x, None).unwrap();
        let scalars = Scalars {
            lr: &[1.0],
            seed: 0,
        };
        state.step(&runtime, &step, &[x], scalars).unwrap();
        all.push(read(&state));
    }
    all
}

fn apart(a: &[f64], b: &[f64]) -> f64 {
    let gaps = a.iter().zip(b).map(|(a, b)| (a - b).abs());
    gaps.fold(0.0, f64::max)
}

#[test]
fn what_follows_begins_as_the_model_and_moves_towards_it_before_it_is_used() {
    let plain = train(ScanMode::Unroll, Remat::None);
    let mut trained = 0;
    for (name, first) in &plain[0] {
        let Some(path) = name.strip_prefix("params/follower/") else {
            continue;
        };
        let model = |step: usize| &plain[step][&format!("params/{path}")];
        assert_eq!(first, model(0), "{name}");
        let (own, other) = (&plain[2][name], &plain[1][name]);
        if path.ends_with("/mean") || path.ends_with("/variance") {
            // its own, of what it sees
            assert!(apart(own, first) > 1e-3, "{name}");
            let same = apart(own, model(2)) < 1e-4;
            assert!(!same || !path.starts_with("layers/0"), "{name}");
            continue;
        }
        trained += 1;
        assert!(apart(other, first) < 1e-6, "{name}");
        let moved = first.iter().zip(model(1)).map(|(a, b)| 0.75 * a + 0.25 * b);
        assert!(apart(own, &moved.collect::<Vec<_>>()) < 1e-6, "{name}");
    }
    assert_eq!(trained, 12);
    let kernel = "params/follower/layers/1/map/kernel";
    assert!(apart(&plain[2][kernel], &plain[0][kernel]) > 1e-3);
    for (layers, remat) in [
        (ScanMode::Unroll, Remat::Block),
        (ScanMode::Scan, Remat::Block),
    ] {
        for (plain, other) in plain.iter().zip(train(layers, remat)) {
            assert!(plain.keys().eq(other.keys()));
            // those of norms move once there, see `Scope::again`
            let values = plain
                .iter()
                .filter(|(name, _)| !name.ends_with("/mean") && !name.ends_with("/variance"));
            for (name, value) in values {
                let apart = apart(value, &other[name]);
                assert!(apart < 1e-5, "{layers:?} {remat:?} {name}: {apart}");
            }
        }
    }
}
