//! Layers that share parameters, against layers that have some each.

use crate::support::{clients, run};
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Activation, AttentionMask, KernelInit, Mode, PostNorm, ScanMode, Scope, StackOptions,
};
use std::collections::HashMap;

const LAYERS: usize = 12;
/// Parameters of a block of width 8 with 12 hidden values, and the input.
const INPUTS: [(&str, &[usize]); 13] = [
    ("attention/qkv/kernel", &[3, 8, 8]),
    ("attention/qkv/bias", &[3, 8]),
    ("attention/out/kernel", &[8, 8]),
    ("attention/out/bias", &[8]),
    ("norm_1/scale", &[8]),
    ("norm_1/bias", &[8]),
    ("mlp/in/kernel", &[8, 12]),
    ("mlp/in/bias", &[12]),
    ("mlp/out/kernel", &[12, 8]),
    ("mlp/out/bias", &[8]),
    ("norm_2/scale", &[8]),
    ("norm_2/bias", &[8]),
    ("x", &[2, 5, 8]),
];

/// Twelve blocks: the same one again and again, or one of each number, all of which have the same values.
fn stack<'g>(
    graph: &'g Graph,
    inputs: &HashMap<String, Tensor<'g>>,
    (shared, layers): (bool, ScanMode),
) -> Tensor<'g> {
    let mut values = HashMap::new();
    for (name, value) in inputs {
        let value = *value * 0.3;
        values.insert(format!("one/{name}"), value);
        for k in 0..LAYERS {
            values.insert(format!("each/{k}/{name}"), value);
        }
    }
    let depth = StackOptions {
        layers,
        ..StackOptions::default()
    };
    let mode = Mode {
        depth,
        ..Mode::plain()
    };
    let s = Scope::bound(graph, values, mode);
    let block = PostNorm {
        embed_dim: 8,
        num_heads: 2,
        mlp_dim: 12,
        activation: Activation::GeluNew,
        norm_epsilon: 1e-12,
        dropout: 0.0,
        attention_dropout: 0.0,
        init: KernelInit::XavierUniform,
    };
    let x = inputs["x"];
    let view = block.view(&s, x, AttentionMask::default());
    match shared {
        true => s.at("one").share(LAYERS, x, |s, x| block.block(s, x, view)),
        false => s
            .at("each")
            .repeat(LAYERS, x, |s, x| block.block(s, x, view)),
    }
}

#[test]
fn twelve_shared_layers_are_twelve_equal_ones_whose_gradients_are_summed() {
    for client in clients() {
        let of = |shared, layers| run(&client, &|g, v| stack(g, v, (shared, layers)), &INPUTS);
        let each = of(false, ScanMode::Unroll);
        // a loop adds the gradients of its rounds up in another order: 1.0e-6 was seen
        for (layers, most) in [(ScanMode::Unroll, 1e-6), (ScanMode::Scan, 3e-6)] {
            let shared = of(true, layers);
            for (k, (one, sum)) in shared.iter().zip(&each).enumerate() {
                let scale = sum.iter().fold(0.0, |most: f64, v| most.max(v.abs()));
                let gaps = one.iter().zip(sum).map(|(a, b)| (a - b).abs());
                let gap = gaps.fold(0.0, f64::max);
                assert!(scale > 0.0, "result {k} is zero");
                assert!(
                    gap <= most * scale,
                    "{layers:?}, result {k}: off by {gap:e} of {scale}"
                );
            }
        }
    }
}
