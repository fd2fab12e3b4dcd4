//! Attention and feed-forward layers in bf16 at sizes where axes are as short as one, and sides of kernels the other way
//! round: products that the compiler rewrites, or has no kernel for.

use crate::common::{clients, execute, print};
use crate::support::noise;
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Activation, Attention, Biases, Mlp, Mode, Scope, attention, mlp};
use kiln::pjrt::{Client, CompileOptions, ProgramIo};
use kiln::runtime::compile_overrides;
use kiln::types::{DType, Type};

/// Batch, length, heads, width of a head, hidden width.
type Sizes = [usize; 5];

/// Value and gradients of a block's two layers, computed in `dtype` with the options that training has.
fn block(client: &Client, dtype: DType, [batch, length, heads, kv, hidden]: Sizes) -> Vec<f64> {
    let graph = Graph::new();
    let width = heads * kv;
    let shapes = [
        ("x", vec![batch, length, width]),
        ("attention/qkv/kernel", vec![3, width, width]),
        ("attention/qkv/bias", vec![3, width]),
        ("attention/out/kernel", vec![width, width]),
        ("attention/out/bias", vec![width]),
        ("mlp/in/kernel", vec![width, hidden]),
        ("mlp/in/bias", vec![hidden]),
        ("mlp/out/kernel", vec![hidden, width]),
        ("mlp/out/bias", vec![width]),
    ];
    let inputs = shapes
        .each_ref()
        .map(|(_, shape)| graph.input(Type::new(DType::F32, shape)));
    let names = shapes.each_ref().map(|(name, _)| (*name).to_owned());
    let mode = Mode {
        compute: dtype,
        ..Mode::plain()
    };
    let s = Scope::bound(&graph, names.into_iter().zip(inputs).collect(), mode);
    let heads = Attention {
        joined_qkv: true,
        biases: Biases::ALL,
        ..Attention::of(heads, kv)
    };
    let layer = Mlp::of(hidden, Activation::Gelu);
    let x = inputs[0].to(dtype);
    let x = x + attention(&s.at("attention"), x, heads);
    let y = (x + mlp(&s.at("mlp"), x, layer)).to(DType::F32);
    let results = [vec![y], grad((y * y).mean(&[0, 1, 2]), &inputs)].concat();
    graph.check().unwrap();
    let types = |tensors: &[Tensor]| tensors.iter().map(|t| t.ty()).collect::<Vec<_>>();
    let io = ProgramIo::of_types(&types(&inputs), &types(&results));
    let options = CompileOptions {
        overrides: compile_overrides(client.platform(), client.plugin().api_version(), dtype),
        ..CompileOptions::default()
    };
    let text = print(&graph, &inputs, &results, 1);
    let program = client.compile(&text, &options, io).unwrap();
    let arrays: Vec<Array> = shapes
        .iter()
        .enumerate()
        .map(|(k, s)| small(k, &s.1))
        .collect();
    let results = execute(&program, &arrays);
    results.iter().flat_map(Array::to_f64).collect()
}

/// Numbers that bf16 has, below one.
fn small(seed: usize, shape: &[usize]) -> Array {
    let values = noise(seed, shape).to_f64();
    let rounded = values
        .iter()
        .map(|v| half::bf16::from_f64(v / 4.0).to_f32());
    Array::new(shape, &rounded.collect::<Vec<_>>()).unwrap()
}

#[test]
fn narrow_layers_compute_in_bf16_what_they_do_in_f32() {
    let sizes: [Sizes; 8] = [
        [1, 1, 1, 1, 1],
        [1, 5, 1, 4, 16],
        [1, 5, 1, 4, 2],
        [1, 7, 3, 1, 5],
        [2, 3, 1, 1, 4],
        [4, 16, 2, 8, 64],
        [4, 16, 2, 8, 4],
        [5, 17, 3, 16, 31],
    ];
    for client in clients(1) {
        for sizes in sizes {
            let (wide, narrow) = (
                block(&client, DType::F32, sizes),
                block(&client, DType::BF16, sizes),
            );
            let norm =
                |values: &mut dyn Iterator<Item = f64>| values.map(|v| v * v).sum::<f64>().sqrt();
            let apart = norm(&mut wide.iter().zip(&narrow).map(|(a, b)| a - b));
            let whole = norm(&mut wide.iter().copied());
            assert!(apart < 0.02 * whole, "{sizes:?}: {apart} of {whole}");
        }
    }
}
