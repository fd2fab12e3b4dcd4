//! Layers as programs: values and gradients.

use crate::common;
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Module, Output, Tensor};
use kiln::pjrt::{Client, ClientOptions, CompileOptions, Plugin, ProgramIo};
use kiln::types::Type;
use std::collections::HashMap;

/// A layer as a function of the values of its parameters and input, by name.
pub type Layer<'a> = &'a dyn for<'g> Fn(&'g Graph, &HashMap<String, Tensor<'g>>) -> Tensor<'g>;

/// Numbers between -3 and 3 that no formula cares about.
pub fn noise(seed: usize, shape: &[usize]) -> Array {
    let value =
        |k: usize| (((k * 7 + seed * 13 + 1) as f64 * 78.233).sin() * 43758.5453).fract() * 3.0;
    let n: usize = shape.iter().product();
    Array::new(shape, &(0..n).map(|k| value(k) as f32).collect::<Vec<_>>()).unwrap()
}

/// Value and gradients, by every input, of a weighted sum of what the layer gives.
pub fn program(layer: Layer<'_>, inputs: &[(&str, &[usize])]) -> (String, ProgramIo) {
    let graph = Graph::new();
    let constants: Vec<Tensor> = inputs
        .iter()
        .enumerate()
        .map(|(k, (_, shape))| graph.constant(noise(k, shape)))
        .collect();
    let names = inputs.iter().map(|(name, _)| (*name).to_owned());
    let y = layer(&graph, &names.zip(constants.iter().copied()).collect());
    let weights = graph.constant(noise(99, &y.shape()));
    let gradients = grad((y * weights).sum_all(), &constants);
    let results = [vec![y], gradients].concat();
    graph.check().unwrap();
    let types: Vec<Type> = results.iter().map(|t| t.ty()).collect();
    let output = |tensor| Output {
        tensor,
        attributes: String::new(),
    };
    let module = Module {
        name: "layer".to_owned(),
        preamble: String::new(),
        arguments: Vec::new(),
        outputs: results.into_iter().map(output).collect(),
    };
    (module.print(&graph), ProgramIo::of_types(&[], &types))
}

/// A client of every plugin under test.
pub fn clients() -> Vec<Client> {
    let client =
        |path| Client::new(&Plugin::load(path).unwrap(), &ClientOptions::default()).unwrap();
    common::plugins().iter().map(|path| client(path)).collect()
}

/// What [`program`] gives: the layer's value, then a gradient for each input.
pub fn run(client: &Client, layer: Layer<'_>, inputs: &[(&str, &[usize])]) -> Vec<Vec<f64>> {
    let (text, io) = program(layer, inputs);
    let executable = client
        .compile(&common::masked(&text), &CompileOptions::default(), io)
        .unwrap();
    let results = executable.execute1(Vec::new()).unwrap();
    results
        .iter()
        .map(|r| r.download().unwrap().to_f64())
        .collect()
}
