//! Values that no gradient changes, in stacks of layers.

use crate::support::{by_descent, client, runtime};
use kiln::array::Array;
use kiln::autodiff::Remat;
use kiln::data::{Field, FieldKind};
use kiln::graph::Tensor;
use kiln::models::Batch;
use kiln::nn::{BatchNorm, ScanMode, Scope, batch_norm, declare};
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::tasks::{LossOutput, Task};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;

/// Three layers, each `tanh(1.5 norm(x))`, whose statistics are all that there is to learn beside scales and shifts.
#[derive(Debug)]
struct Stack;

impl Task for Stack {
    fn name(&self) -> &'static str {
        "stack"
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
        let y = s.at("layers").repeat(3, batch["x"], |s, x| {
            (batch_norm(&s.at("norm"), x, BatchNorm::default()) * 1.5).tanh()
        });
        LossOutput::of((y * y * y).mean_all())
    }

    fn published(&self) -> &'static str {
        "loss"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.loss(s, batch, None).loss
    }
}

/// The state after three steps, layer by layer.
fn train(layers: ScanMode, remat: Remat) -> BTreeMap<String, Vec<f64>> {
    let parameters = declare(layers, |s| {
        let x = s.graph.input(Stack.fields(2)[0].ty.clone());
        Stack.loss(s, &Batch::from([("x", x)]), None);
    });
    let parameters = parameters.unwrap();
    let spec = by_descent(parameters, layers, remat);
    let runtime = runtime(&client(1), None);
    let init = runtime.compile(&spec.init().unwrap()).unwrap();
    let step = runtime.compile(&spec.step_of(&Stack).unwrap()).unwrap();
    let mut state = State::init(&runtime, init, 0).unwrap();
    for t in 0..3 {
        let wave = |k: usize| ((k * 5 + t * 11 + k * k) as f32 * 0.7).sin() + (k % 4) as f32;
        let x: Vec<f32> = (0..32).map(wave).collect();
        let x = Array::new(&[8, 1, 1, 4], &x).unwrap();
        let x = GlobalArray::upload(&runtime, x, None).unwrap();
        let scalars = Scalars {
            lr: &[0.1],
            seed: 0,
        };
        state.step(&runtime, &step, &[x], scalars).unwrap();
    }
    let parts = state.parts();
    parts
        .map(|(name, _, read)| (name, read().unwrap().to_f64()))
        .collect()
}

#[test]
fn statistics_of_layers_are_the_same_in_a_loop_and_where_a_gradient_computes_again() {
    let plain = train(ScanMode::Unroll, Remat::None);
    let first = &plain["params/layers/0/norm/mean"];
    // columns differ by 1 on the average: 1 - 0.9^3 of the way there
    assert!(first[3] - first[0] > 0.5, "{first:?}");
    assert_ne!(plain["params/layers/2/norm/variance"], vec![1.0; 4]);
    for (layers, remat) in [
        (ScanMode::Unroll, Remat::Block),
        (ScanMode::Scan, Remat::None),
        (ScanMode::Scan, Remat::Block),
    ] {
        let other = train(layers, remat);
        assert!(plain.keys().eq(other.keys()));
        for (name, value) in &plain {
            for (a, b) in value.iter().zip(&other[name]) {
                assert!((a - b).abs() < 1e-6, "{layers:?} {remat:?} {name}: {a} {b}");
            }
        }
    }
}
