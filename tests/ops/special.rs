//! NaN, infinities, signed zeros, subnormals and the largest finite numbers, through every op and activation and its
//! gradient, compiled as a training step is: against PyTorch (scripts/special_expectations.py).

use crate::common::{clients, execute, print};
use crate::coverage::{implemented, op_names};
use crate::exceptions::{EXCEPTIONS, KEPT};
use crate::samples::{Build, window};
use crate::sweep::{builder, tolerance};
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::nn;
use kiln::ops::{Convolution, ConvolutionDims, Reduction, einsum};
use kiln::pjrt::{Client, CompileOptions, Executable, ProgramIo};
use kiln::runtime::compile_overrides;
use kiln::shard::Axis;
use kiln::types::{DType, Type};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

const TYPES: [DType; 3] = [DType::F32, DType::BF16, DType::F16];

/// A sample in one float type: what is told of it, and its values.
struct Row {
    name: String,
    dtype: DType,
    inputs: Vec<Array>,
    /// Cotangents of the float outputs, where they are not 1.
    cotangents: Vec<Array>,
    /// Outputs, then gradients by the float inputs where there are some.
    expected: Vec<Array>,
    outputs: usize,
    /// What is expected of each result where subnormal numbers count as zeros: places and values.
    flushed: Vec<HashMap<usize, f64>>,
}

fn rows() -> Vec<Row> {
    let all: Value = serde_json::from_str(include_str!("special.json")).unwrap();
    let mut rows = Vec::new();
    for dtype in TYPES {
        for (name, row) in all[dtype.name()].as_object().unwrap() {
            let arrays = |key: &str| -> Vec<Array> {
                let texts = row[key].as_array().into_iter().flatten();
                texts.map(|t| parse(t.as_str().unwrap())).collect()
            };
            let outputs = arrays("out");
            let flushed = row["flushed"].as_array().into_iter().flatten();
            rows.push(Row {
                name: name.clone(),
                dtype,
                inputs: arrays("in"),
                cotangents: arrays("ct"),
                outputs: outputs.len(),
                expected: [outputs, arrays("grad")].concat(),
                flushed: flushed.map(|t| places(t.as_str().unwrap())).collect(),
            });
        }
    }
    rows
}

/// `f32[2,2] nan -0 1 inf`.
fn parse(text: &str) -> Array {
    let (ty, values) = text.split_once(' ').unwrap();
    let (dtype, shape) = ty.strip_suffix(']').unwrap().split_once('[').unwrap();
    let dtype = DType::parse(dtype).unwrap();
    let sizes = shape.split(',').filter(|s| !s.is_empty());
    let shape: Vec<usize> = sizes.map(|s| s.parse().unwrap()).collect();
    let bytes: Vec<u8> = values
        .split_whitespace()
        .flat_map(|word| bytes(dtype, word))
        .collect();
    Array::from_bytes(Type::new(dtype, &shape), &bytes).unwrap()
}

fn bytes(dtype: DType, word: &str) -> Vec<u8> {
    let float = || word.parse::<f32>().unwrap();
    let bytes = match dtype {
        DType::F32 => return float().to_le_bytes().to_vec(),
        DType::BF16 => return half::bf16::from_f32(float()).to_le_bytes().to_vec(),
        DType::F16 => return half::f16::from_f32(float()).to_le_bytes().to_vec(),
        _ => word.parse::<i128>().unwrap().to_le_bytes(),
    };
    bytes[..dtype.bytes()].to_vec()
}

/// What the samples that `samples.rs` does not build give; activations are built by their names.
const BUILDERS: &[(&str, Build)] = &[
    ("sum:rows", |x| vec![x[0].sum(&[1])]),
    ("max:rows", |x| vec![x[0].max(&[1])]),
    ("min:rows", |x| vec![x[0].min(&[1])]),
    ("mean:rows", |x| vec![x[0].mean(&[1])]),
    ("zeros", |x| {
        vec![x[0].max(&[1]), x[0].min(&[1]), x[0].sum(&[1])]
    }),
    ("window_sum:flat", |x| {
        let w = window(&[2, 2], &[1, 2], &[(0, 0); 2]);
        vec![x[0].reduce_window(&w, Reduction::Add)]
    }),
    ("window_max:flat", |x| {
        let w = window(&[2, 2], &[2, 2], &[(0, 0); 2]);
        vec![x[0].reduce_window(&w, Reduction::Maximum)]
    }),
    ("window_min:flat", |x| {
        let w = window(&[2, 2], &[2, 2], &[(0, 0); 2]);
        vec![x[0].reduce_window(&w, Reduction::Minimum)]
    }),
    ("clamp:numbers", |x| {
        vec![x[0].clamp(x[0].filled(-1.0), x[0].filled(3.0))]
    }),
    ("convert:floats", |x| {
        let to = [DType::F32, DType::BF16, DType::F16];
        let to = to.into_iter().filter(|d| *d != x[0].dtype());
        to.map(|d| x[0].to(d)).collect()
    }),
    ("convert:integers", |x| {
        use DType::*;
        let to = [I8, I16, I32, I64, U8, U16, U32, U64, Bool];
        to.map(|d| x[0].to(d)).to_vec()
    }),
    ("pad", |x| vec![x[0].pad(x[1], &[(1, 0, 0), (2, 1, 0)])]),
    ("dot", |x| vec![einsum(x[0], x[1], "ab,bc->ac")]),
    ("convolution", |x| vec![convolution(x, 0)]),
    ("convolution:padded", |x| vec![convolution(x, 1)]),
    ("dynamic_slice", |x| {
        vec![x[0].dynamic_slice(&x[1..], &[2, 2])]
    }),
    ("embed", |x| {
        let table = nn::embedding(&scope(x[0], &[("table", x[0])]), 3, 2);
        vec![nn::embed(&table, x[1], DType::F32)]
    }),
    ("linear", |x| {
        let s = scope(x[0], &[("kernel", x[1]), ("bias", x[2])]);
        let axes = (Axis::Embed, Axis::Mlp);
        vec![nn::linear(&s, x[0], axes, 3, nn::Init::Zeros)]
    }),
    ("logits", |x| {
        let kernel = nn::head(&scope(x[0], &[("kernel", x[1])]), 3, 2);
        vec![nn::logits(x[0], &kernel, 0)]
    }),
    ("layer_norm", |x| {
        let s = scope(x[0], &[("scale", x[1]), ("bias", x[2])]);
        vec![nn::layer_norm(&s, x[0], 1e-6)]
    }),
    ("rms_norm", |x| {
        vec![nn::rms_norm(&scope(x[0], &[("scale", x[1])]), x[0], 1e-6)]
    }),
    ("softmax_cross_entropy", |x| {
        vec![nn::softmax_cross_entropy(x[0], x[1], 0.0)]
    }),
    ("softmax_cross_entropy:smooth", |x| {
        vec![nn::softmax_cross_entropy(x[0], x[1], 0.1)]
    }),
    ("token_cross_entropy", |x| {
        vec![nn::token_cross_entropy(x[0], x[1]).0]
    }),
    ("sigmoid_cross_entropy", |x| {
        vec![nn::sigmoid_cross_entropy(x[0], x[1], 0.0)]
    }),
    ("top_k_hits", |x| {
        vec![nn::top_k_hits(x[0], x[1], 1), nn::top_k_hits(x[0], x[1], 2)]
    }),
];

fn scope<'g>(x: Tensor<'g>, parameters: &[(&str, Tensor<'g>)]) -> nn::Scope<'g> {
    let named = |(name, value): &(&str, Tensor<'g>)| ((*name).to_owned(), *value);
    let values: HashMap<_, _> = parameters.iter().map(named).collect();
    nn::Scope::bound(x.graph, values, nn::Mode::plain())
}

/// `[batch, feature, height, width]` by `[out, in, height, width]`, with so many zeros around the former.
fn convolution<'g>(x: &[Tensor<'g>], around: i64) -> Tensor<'g> {
    let axes = vec![0, 1, 2, 3];
    let op = Convolution {
        dims: ConvolutionDims {
            input: axes.clone(),
            kernel: axes.clone(),
            output: axes,
        },
        stride: vec![1; 2],
        padding: vec![(around, around); 2],
        input_dilation: vec![1; 2],
        kernel_dilation: vec![1; 2],
        feature_groups: 1,
        batch_groups: 1,
        gradient_batch: None,
    };
    x[0].graph.apply(op, x)
}

fn build<'g>(name: &str, x: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
    if let Some(name) = name.strip_prefix("activation:") {
        return vec![nn::Activation::parse(name).unwrap().of(x[0])];
    }
    let own = |name: &str| BUILDERS.iter().find(|row| row.0 == name).map(|row| row.1);
    let build = own(name).or_else(|| own(name.split(':').next()?));
    let build = build.or_else(|| builder(name));
    build.unwrap_or_else(|| panic!("{name} has no builder"))(x)
}

impl Row {
    /// Inputs, among them the cotangents that are given, and results in the order of `expected`.
    fn trace<'g>(&self, graph: &'g Graph) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>) {
        let input = |array: &Array| graph.input(array.ty().clone());
        let x: Vec<Tensor> = self.inputs.iter().map(input).collect();
        let cotangents: Vec<Tensor> = self.cotangents.iter().map(input).collect();
        let mut results = build(&self.name, &x);
        if self.expected.len() > self.outputs {
            let floats = results.iter().filter(|y| y.dtype().is_float());
            let sums = floats.enumerate().map(|(k, &y)| match cotangents.get(k) {
                Some(ct) => (y * *ct).sum_all().to(DType::F32),
                None => y.sum_all().to(DType::F32),
            });
            let loss = sums.reduce(|a, b| a + b).unwrap();
            let wrt: Vec<Tensor> = x.iter().copied().filter(|t| t.dtype().is_float()).collect();
            results.extend(grad(loss, &wrt));
        }
        let types: Vec<Type> = results.iter().map(|t| t.ty()).collect();
        graph
            .check()
            .unwrap_or_else(|e| panic!("{}: {e}", self.name));
        let expected: Vec<Type> = self.expected.iter().map(|a| a.ty().clone()).collect();
        assert_eq!(types, expected, "{} in {}", self.name, self.dtype);
        ([x, cotangents].concat(), results)
    }
}

/// Results of all rows, in their order, of one program.
fn evaluate(client: &Client, dtype: DType, rows: &[&Row]) -> Vec<Array> {
    let graph = Graph::new();
    let (mut inputs, mut arrays, mut results) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let (x, y) = row.trace(&graph);
        inputs.extend(x);
        results.extend(y);
        arrays.extend([row.inputs.clone(), row.cotangents.clone()].concat());
    }
    execute(
        &compile_step(client, dtype, &graph, &inputs, &results),
        &arrays,
    )
}

/// That program, compiled as a step of training in that type is.
pub fn compile_step<'g>(
    client: &Client,
    dtype: DType,
    graph: &'g Graph,
    inputs: &[Tensor<'g>],
    results: &[Tensor<'g>],
) -> Executable {
    let version = client.plugin().api_version();
    let options = CompileOptions {
        overrides: compile_overrides("cpu", version, dtype),
        ..CompileOptions::default()
    };
    let types = |tensors: &[Tensor]| tensors.iter().map(|t| t.ty()).collect::<Vec<_>>();
    let io = ProgramIo::of_types(&types(inputs), &types(results));
    let text = print(graph, inputs, results, 1);
    client.compile(&text, &options, io).unwrap()
}

/// Both NaN, the same infinity, both zero of that sign (of any in a gradient), or within a few roundings.
fn alike(got: f64, want: f64, tolerance: f64, any_zero: bool) -> bool {
    let same_sign = any_zero || got.is_sign_negative() == want.is_sign_negative();
    let close = got != 0.0 && want != 0.0 && (got - want).abs() <= tolerance * want.abs().max(1.0);
    (got.is_nan() && want.is_nan()) || (got == want && (got != 0.0 || same_sign)) || close
}

/// `8:inf 9:-0`.
fn places(text: &str) -> HashMap<usize, f64> {
    let pair = |word: &str| {
        let (place, value) = word.split_once(':').unwrap();
        (place.parse().unwrap(), value.parse().unwrap())
    };
    text.split_whitespace().map(pair).collect()
}

impl Row {
    /// What is wrong with a result: a value that is none of PyTorch's and no exception, or an exception that is none.
    fn faults(&self, k: usize, got: &Array) -> Vec<String> {
        let (name, dtype, want) = (&self.name, self.dtype, &self.expected[k]);
        let near = |a: f64, b: f64| {
            let tolerance = tolerance(want.ty().dtype);
            alike(a, b, tolerance, k >= self.outputs)
        };
        let is_here = |types: &str| types.split_whitespace().any(|t| t == dtype.name());
        let kept = dtype == DType::F16
            || KEPT
                .iter()
                .any(|(types, result)| is_here(types) && *result == format!("{name} {k}"));
        let nothing = HashMap::new();
        let flushed = match kept {
            true => &nothing,
            false => self.flushed.get(k).unwrap_or(&nothing),
        };
        let named = EXCEPTIONS.iter();
        let named = named.filter(|e| is_here(e.types) && e.sample == *name && e.result == k);
        let named: HashMap<usize, f64> = named.flat_map(|e| places(e.gives)).collect();
        let mut faults = Vec::new();
        for (n, (got, want)) in got.to_f64().into_iter().zip(want.to_f64()).enumerate() {
            let usual = flushed.get(&n).copied().unwrap_or(want);
            let fault = match named.get(&n) {
                Some(own) if near(*own, usual) => "is no exception",
                Some(own) if !near(got, *own) => "is another exception",
                None if !near(got, usual) => "is not as expected",
                _ => continue,
            };
            faults.push(format!(
                "{name} in {dtype}, result {k}, place {n}: {got:e} {fault}: {usual:e}"
            ));
        }
        faults
    }
}

/// In one program, compiled as a training step of that type is.
fn become_what_pytorch_makes_of_them(dtype: DType) {
    let all = rows();
    let rows: Vec<&Row> = all.iter().filter(|row| row.dtype == dtype).collect();
    for client in clients(1) {
        let plugin = client.plugin();
        let path = plugin.path().display();
        if plugin.api_version() != (0, 115) {
            eprintln!("{path}: not tested, its exceptions are not known");
            continue;
        }
        let mut results = evaluate(&client, dtype, &rows).into_iter();
        let faults = rows.iter().flat_map(|row| {
            let results = results.by_ref().take(row.expected.len()).enumerate();
            let faults = results.flat_map(|(k, got)| row.faults(k, &got));
            faults.collect::<Vec<_>>()
        });
        let faults: Vec<String> = faults.collect();
        assert!(faults.is_empty(), "{path}:\n{}", faults.join("\n"));
    }
}

#[test]
fn special_numbers_in_f32_become_what_pytorch_makes_of_them() {
    become_what_pytorch_makes_of_them(DType::F32);
}

#[test]
fn special_numbers_in_bf16_become_what_pytorch_makes_of_them() {
    become_what_pytorch_makes_of_them(DType::BF16);
}

#[test]
fn special_numbers_in_f16_become_what_pytorch_makes_of_them() {
    become_what_pytorch_makes_of_them(DType::F16);
}

/// Ops that no sample here has, and why.
const NO_SAMPLE: &[(&str, &str)] = &[
    ("Xor", "of integers"),
    ("ShiftLeft", "of integers"),
    ("ShiftRightLogical", "of integers"),
    ("ShiftRightArithmetic", "of integers"),
    ("RngBitGenerator", "of integers"),
    ("While", "no arithmetic of its own"),
    ("CustomCall", "whatever it calls"),
    ("ManualComputation", "no arithmetic of its own"),
    ("Stages", "no arithmetic of its own"),
    ("CollectivePermute", "no arithmetic of its own"),
    ("AllToAll", "no arithmetic of its own"),
    ("If", "no arithmetic of its own"),
    ("RaggedDot", "no CPU computes it: see common/ragged.rs"),
];

/// Functions of `nn` that no sample here has, and why.
const NO_LAYER: &[(&str, &str)] = &[
    (
        "info_nce",
        "products and cross-entropies, which have samples",
    ),
    (
        "nt_xent",
        "products and a cross-entropy, which have samples",
    ),
    (
        "sigmoid_pairs",
        "products, sums and a cross-entropy, which have samples",
    ),
    ("unit", "products, a sum and a root, which have samples"),
    ("lstm", "see tests/nn/recurrent.rs"),
    ("attention", "see beside.rs"),
    ("moe", "see tests/nn/experts.rs"),
    (
        "two_stream_attention",
        "products, sums and a softmax, which have samples",
    ),
    ("conv", "a convolution and a sum, which have samples"),
    ("halved", "moves, and a product, which has samples"),
    ("doubled", "moves, sums and a product, which have samples"),
    (
        "batch_norm",
        "means, differences and products, which have samples",
    ),
    ("relative_bias", "moves values"),
    ("mlp", "linear and an activation"),
    ("dropout", "a product with 0 or 1 / (1 - rate)"),
    ("drop_path", "a product with 0 or 1 / (1 - rate)"),
    ("patchify", "moves values"),
    ("unpatchify", "moves values"),
    ("unpatchify_index", "moves values"),
    ("sin_cos_2d", "on the host"),
    ("table_fits", "on the host"),
    ("declare", "no arithmetic"),
    ("of_layer", "no arithmetic"),
    ("embedding", "declares"),
    ("head", "declares"),
];

#[test]
fn every_op_meets_special_numbers() {
    let mut met = BTreeSet::new();
    for row in rows() {
        let graph = Graph::new();
        let (_, results) = row.trace(&graph);
        met.extend(op_names(&graph, &results));
    }
    let excused: BTreeSet<String> = NO_SAMPLE.iter().map(|e| e.0.to_owned()).collect();
    let needless: Vec<&String> = excused.intersection(&met).collect();
    assert!(needless.is_empty(), "excused, but met: {needless:?}");
    met.extend(excused);
    let all = implemented();
    assert_eq!(
        met, all,
        "ops without a sample (scripts/special_expectations.py)"
    );
}

#[test]
fn every_activation_and_layer_meets_special_numbers() {
    let rows = rows();
    let has = |name: &str| rows.iter().any(|row| row.name == name);
    for activation in nn::Activation::ALL {
        let name = activation.name();
        assert!(has(&format!("activation:{name}")), "{name} has no sample");
    }
    let source = include_str!("../../src/nn/mod.rs");
    let used = source.split("pub use ").skip(1).flat_map(|u| {
        let names = u.split_once("::").unwrap().1.split(';').next().unwrap();
        names
            .split(['{', '}', ',', ' ', '\n'])
            .filter(|n| !n.is_empty())
    });
    let functions: Vec<&str> = used.filter(|n| n.starts_with(char::is_lowercase)).collect();
    assert!(functions.len() > 20, "{functions:?}");
    for name in functions {
        let excused = NO_LAYER.iter().any(|e| e.0 == name);
        assert!(
            has(name) != excused,
            "{name}: expected a sample or an excuse"
        );
    }
}

#[test]
fn every_exception_is_of_a_sample_and_explained() {
    let rows = rows();
    let is_result = |sample: &str, k: usize| {
        rows.iter()
            .any(|r| r.name == sample && k < r.expected.len())
    };
    let document = include_str!("../../docs/numerics.md");
    for e in EXCEPTIONS {
        assert!(is_result(e.sample, e.result), "{}", e.sample);
        assert!(
            document.contains(e.why),
            "docs/numerics.md lacks: {}",
            e.why
        );
    }
    for (_, result) in KEPT {
        let (sample, k) = result.rsplit_once(' ').unwrap();
        assert!(is_result(sample, k.parse().unwrap()), "{result}");
    }
}
