//! NaN and infinities through activations, minima, maxima and reductions, compiled as a training step is.

use crate::common;
use kiln::array::Array;
use kiln::graph::{Argument, Graph, Module, Output, Tensor};
use kiln::nn::Activation;
use kiln::pjrt::{Client, ClientOptions, CompileOptions, Input, Plugin, ProgramIo};
use kiln::train::compile_overrides;
use kiln::types::{DType, Type};

const NAN: f32 = f32::NAN;
const INF: f32 = f32::INFINITY;

/// What those functions give for `x`, on each plugin under test.
fn evaluate(
    x: &[f32],
    functions: &dyn for<'g> Fn(Tensor<'g>) -> Vec<Tensor<'g>>,
) -> Vec<Vec<Vec<f64>>> {
    let of = |path: &std::path::PathBuf| {
        let plugin = Plugin::load(path).unwrap();
        let client = Client::new(&plugin, &ClientOptions::default()).unwrap();
        let graph = Graph::new();
        let input = graph.input(Type::new(DType::F32, &[x.len()]));
        let results = functions(input);
        graph.check().unwrap();
        let types: Vec<Type> = results.iter().map(|t| t.ty()).collect();
        let argument = |tensor| Argument {
            tensor,
            attributes: String::new(),
        };
        let output = |tensor| Output {
            tensor,
            attributes: String::new(),
        };
        let module = Module {
            name: "special".to_owned(),
            preamble: String::new(),
            arguments: vec![argument(input)],
            outputs: results.into_iter().map(output).collect(),
        };
        let options = CompileOptions {
            overrides: compile_overrides("cpu", plugin.api_version(), DType::F32),
            ..CompileOptions::default()
        };
        let io = ProgramIo::of_types(&[input.ty()], &types);
        let program = client.compile(&module.print(&graph), &options, io).unwrap();
        let x = client
            .upload(Array::new(&[x.len()], x).unwrap(), &client.devices()[0])
            .unwrap();
        let results = program.execute1(vec![Input::Keep(&x)]).unwrap();
        results
            .iter()
            .map(|r| r.download().unwrap().to_f64())
            .collect()
    };
    common::plugins().iter().map(of).collect()
}

fn assert_alike(what: &str, got: &[f64], expected: &[f32]) {
    let alike = got.iter().zip(expected).all(|(got, expected)| {
        let expected = f64::from(*expected);
        (got.is_nan() && expected.is_nan()) || *got == expected || (got - expected).abs() < 1e-6
    });
    assert!(
        alike && got.len() == expected.len(),
        "{what}: expected {expected:?}, got {got:?}"
    );
}

/// PyTorch 2.11 and transformers 4.57.6 for NaN, infinity, minus infinity and zero; but for GELU of infinity, where PyTorch's
/// vectorised kernel gives NaN, and the formula and here infinity (10 for GELU between -10 and 10).
#[test]
fn activations_of_special_numbers_are_those_of_pytorch() {
    let expected = |activation: Activation| match activation {
        Activation::Gelu | Activation::GeluNew | Activation::QuickGelu => [NAN, INF, NAN, 0.0],
        Activation::Gelu10 => [NAN, 10.0, NAN, 0.0],
        Activation::Relu | Activation::Relu2 => [NAN, INF, 0.0, 0.0],
        Activation::Relu6 => [NAN, 6.0, 0.0, 0.0],
        Activation::LeakyRelu | Activation::Linear => [NAN, INF, -INF, 0.0],
        Activation::Hardswish | Activation::Silu | Activation::Mish => [NAN, INF, NAN, 0.0],
        Activation::Laplace => [NAN, 1.0, 0.0, 0.006_094_455_7],
        Activation::SqrtSoftplus => [NAN, INF, 0.0, 0.832_554_6],
        Activation::Tanh => [NAN, 1.0, -1.0, 0.0],
        Activation::Sigmoid => [NAN, 1.0, 0.0, 0.5],
    };
    fn all<'g>(x: Tensor<'g>) -> Vec<Tensor<'g>> {
        Activation::ALL.iter().map(|a| a.of(x)).collect()
    }
    for results in evaluate(&[NAN, INF, -INF, 0.0], &|x| all(x)) {
        for (activation, got) in Activation::ALL.iter().zip(&results) {
            assert_alike(&activation.name(), got, &expected(*activation));
        }
    }
}

#[test]
fn minima_maxima_and_clamping_keep_nan() {
    fn all<'g>(x: Tensor<'g>) -> Vec<Tensor<'g>> {
        let one = x.filled(1.0);
        vec![
            x.maximum(one),
            one.maximum(x),
            x.minimum(one),
            one.minimum(x),
            x.clamp(x.filled(0.0), one),
            x.max(&[0]),
            x.min(&[0]),
            x.softmax(),
        ]
    }
    for results in evaluate(&[NAN, 3.0, -2.0], &|x| all(x)) {
        let expected: [&[f32]; 8] = [
            &[NAN, 3.0, 1.0],
            &[NAN, 3.0, 1.0],
            &[NAN, 1.0, -2.0],
            &[NAN, 1.0, -2.0],
            &[NAN, 1.0, 0.0],
            &[NAN],
            &[NAN],
            &[NAN, NAN, NAN],
        ];
        for (k, (got, expected)) in results.iter().zip(expected).enumerate() {
            assert_alike(&format!("case {k}"), got, expected);
        }
    }
}
