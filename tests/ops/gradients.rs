//! Reverse-mode gradients against central finite differences, both computed by the plugin in f64.

use crate::common::{clients, compile, execute};
use crate::contractions::computed;
use crate::samples::array;
use crate::sweep::{Sample, difference, recorded, tolerance};
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::pjrt::Client;
use kiln::types::{DType, Type};

/// Half of the step between two evaluations.
const H: f64 = 1e-5;
/// Central differences leave `H^2` times the third derivative, and `1e-16 / H` of rounding.
const TOLERANCE: f64 = 1e-7;

/// Sum of the float outputs, each element with a weight of its own.
pub fn weighted_sum<'g>(graph: &'g Graph, outputs: &[Tensor<'g>]) -> Tensor<'g> {
    let floats = outputs.iter().filter(|t| t.dtype().is_float());
    let dtype = floats.clone().next().unwrap().dtype();
    let mut weight = 0.3;
    let mut total = graph.scalar(0.0, dtype);
    for output in floats {
        let draw = |_| {
            weight = (weight * 997.0 + 0.1) % 1.0; // any spread of numbers will do
            weight + 0.25
        };
        let ty = output.ty();
        let weights: Vec<f64> = (0..ty.elements()).map(draw).collect();
        let weights = graph.constant(array(ty.dtype, &ty.shape, &weights));
        total = total + (*output * weights).sum_all().to(dtype);
    }
    total
}

/// A sample within the program that evaluates all of them.
struct Traced<'a, 'g> {
    sample: &'a Sample,
    /// Position of its first input among the program's.
    first: usize,
    loss: Tensor<'g>,
    /// Its float inputs, and the gradient by each.
    float_inputs: Vec<usize>,
    gradients: Vec<Tensor<'g>>,
}

/// Gradients of every smooth sample, with the program's inputs.
fn trace<'a, 'g>(
    graph: &'g Graph,
    samples: &'a [Sample],
) -> (Vec<Tensor<'g>>, Vec<Traced<'a, 'g>>) {
    let mut inputs = Vec::new();
    let mut traced = Vec::new();
    for sample in samples.iter().filter(|s| s.is_smooth()) {
        let (arguments, outputs) = sample.trace(graph);
        let loss = weighted_sum(graph, &outputs);
        let is_float = |k: &usize| arguments[*k].dtype().is_float();
        let float_inputs: Vec<usize> = (0..arguments.len()).filter(is_float).collect();
        let wrt: Vec<Tensor> = float_inputs.iter().map(|&k| arguments[k]).collect();
        let gradients = grad(loss, &wrt);
        graph
            .check()
            .unwrap_or_else(|e| panic!("{}: {e}", sample.name));
        let types = gradients.iter().map(|t| t.ty());
        assert!(types.eq(wrt.iter().map(|t| t.ty())), "{}", sample.name);
        let first = inputs.len();
        inputs.extend(arguments);
        traced.push(Traced {
            sample,
            first,
            loss,
            float_inputs,
            gradients,
        });
    }
    (inputs, traced)
}

/// Compare the gradients of f64 samples with finite differences: one program for all samples, run
/// twice for each element of the largest one, every sample's next element moved at once.
pub fn check_differences(client: &Client, samples: &[Sample]) {
    let graph = Graph::new();
    let (inputs, traced) = trace(&graph, samples);
    let arrays: Vec<Array> = traced
        .iter()
        .flat_map(|t| t.sample.inputs.clone())
        .collect();
    let gradients: Vec<Tensor> = traced.iter().flat_map(|t| t.gradients.clone()).collect();
    let losses: Vec<Tensor> = traced.iter().map(|t| t.loss).collect();
    let mut found = execute(&compile(client, &graph, &inputs, &gradients), &arrays).into_iter();
    let evaluate = compile(client, &graph, &inputs, &losses);
    // every element that can be moved: program input, element
    let elements: Vec<Vec<(usize, usize)>> = traced
        .iter()
        .map(|t| {
            let of =
                |&k: &usize| (0..t.sample.inputs[k].ty().elements()).map(move |e| (t.first + k, e));
            t.float_inputs.iter().flat_map(of).collect()
        })
        .collect();
    let mut slopes: Vec<Vec<f64>> = vec![Vec::new(); traced.len()];
    for round in 0..elements.iter().map(Vec::len).max().unwrap_or(0) {
        let moved = |by: f64| {
            let mut arrays = arrays.clone();
            for &(input, element) in elements.iter().filter_map(|e| e.get(round)) {
                arrays[input].values_mut::<f64>().unwrap()[element] += by;
            }
            let values = execute(&evaluate, &arrays);
            values.iter().map(|v| v.to_f64()[0]).collect::<Vec<f64>>()
        };
        let (above, below) = (moved(H), moved(-H));
        for (k, slopes) in slopes.iter_mut().enumerate() {
            slopes.push((above[k] - below[k]) / (2.0 * H));
        }
    }
    let mut differences = Vec::new();
    for (t, slopes) in traced.iter().zip(slopes) {
        let mut slopes = slopes.into_iter();
        for &k in &t.float_inputs {
            let ty = t.sample.inputs[k].ty();
            let expected: Vec<f64> = slopes.by_ref().take(ty.elements()).collect();
            let expected = array(DType::F64, &ty.shape, &expected);
            let name = format!("{} by input {k}", t.sample.name);
            let found = found.next().unwrap();
            differences.extend(difference(&name, &found, &expected, TOLERANCE));
        }
    }
    let plugin = client.plugin().path().display();
    assert!(
        differences.is_empty(),
        "{plugin}:\n{}",
        differences.join("\n")
    );
}

#[test]
fn gradients_equal_finite_differences() {
    let samples = recorded(DType::F64);
    for client in clients(1) {
        check_differences(&client, &samples);
    }
}

#[test]
fn gradients_of_convolutions_and_contractions_equal_finite_differences() {
    let samples = computed(DType::F64);
    for client in clients(1) {
        check_differences(&client, &samples);
    }
}

/// The gradient of a sample, as a sample: its expected values are not used, only their types.
fn derived(sample: Sample) -> Sample {
    let is_float = |a: &&Array| a.ty().dtype.is_float();
    Sample {
        name: format!("gradient of {}", sample.name),
        outputs: sample.inputs.iter().filter(is_float).cloned().collect(),
        inputs: sample.inputs,
        build: Box::new(move |x| {
            let floats = x.iter().copied().filter(|t| t.dtype().is_float());
            let loss = weighted_sum(x[0].graph, &(sample.build)(x));
            grad(loss, &floats.collect::<Vec<_>>())
        }),
    }
}

#[test]
fn second_gradients_equal_finite_differences() {
    let samples = recorded(DType::F64).into_iter().filter(|s| {
        let refused = ["window_max", "window_min", "cumulative"].contains(&s.name.as_str());
        s.is_smooth() && !refused // no second derivative of extrema where windows overlap
    });
    let samples: Vec<Sample> = samples.map(derived).collect();
    for client in clients(1) {
        check_differences(&client, &samples);
    }
}

/// Gradients of all samples of a dtype, by sample and input.
fn gradients(client: &Client, dtype: DType) -> Vec<(String, Array)> {
    let samples = recorded(dtype);
    let graph = Graph::new();
    let (inputs, traced) = trace(&graph, &samples);
    let arrays: Vec<Array> = traced
        .iter()
        .flat_map(|t| t.sample.inputs.clone())
        .collect();
    let tensors: Vec<Tensor> = traced.iter().flat_map(|t| t.gradients.clone()).collect();
    let names = traced.iter().flat_map(|t| {
        let name = |k: &usize| format!("{} by input {k}", t.sample.name);
        t.float_inputs.iter().map(name)
    });
    let found = execute(&compile(client, &graph, &inputs, &tensors), &arrays);
    names.zip(found).collect()
}

/// Gradients in a narrow dtype have that dtype, and the values that they have in f64.
///
/// A gradient rounds in more places than a value does, and divides by rounded numbers.
fn check_narrow(dtype: DType) {
    for client in clients(1) {
        let wide = gradients(&client, DType::F64);
        let mut differences = Vec::new();
        for (name, found) in gradients(&client, dtype) {
            // samples of that dtype alone have no partner
            let Some((_, want)) = wide.iter().find(|(other, _)| *other == name) else {
                continue;
            };
            assert_eq!(found.ty(), &Type::new(dtype, want.shape()), "{name}");
            let found = array(DType::F64, found.shape(), &found.to_f64());
            differences.extend(difference(&name, &found, want, 4.0 * tolerance(dtype)));
        }
        let plugin = client.plugin().path().display();
        assert!(
            differences.is_empty(),
            "{plugin}:\n{}",
            differences.join("\n")
        );
    }
}

#[test]
fn gradients_in_f32_equal_those_in_f64() {
    check_narrow(DType::F32);
}

#[test]
fn gradients_in_bf16_equal_those_in_f64() {
    check_narrow(DType::BF16);
}
