//! Convolutions and contractions over tables of settings, expected values by plain loops in f64.

use crate::samples::array;
use crate::sweep::Sample;
use kiln::graph::Tensor;
use kiln::ops::{Convolution, ConvolutionDims, dot_general, einsum};
use kiln::types::DType;
use std::collections::BTreeMap;

/// Samples of every row of the tables below.
pub fn computed(dtype: DType) -> Vec<Sample> {
    let mut samples: Vec<Sample> = EINSUMS
        .iter()
        .map(|spec| einsum_sample(spec, dtype))
        .collect();
    samples.extend(dots().iter().map(|row| dot_sample(row, dtype)));
    samples.extend(
        convolutions()
            .into_iter()
            .map(|row| convolution_sample(row, dtype)),
    );
    samples
}

/// Multiples of 1/4 in [-1, 1], the same in every run: exact in every float.
fn numbers(shape: &[usize], seed: usize) -> Vec<f64> {
    let n = shape.iter().product::<usize>();
    let number = |k: usize| ((k * 7 + seed * 5 + k * k * 3) % 9) as f64 / 4.0 - 1.0;
    (0..n).map(number).collect()
}

/// Every index of a shape, in row-major order.
fn indices(shape: &[usize]) -> Vec<Vec<usize>> {
    let n = shape.iter().product::<usize>();
    let index = |mut k: usize| {
        let mut index = vec![0; shape.len()];
        for (slot, &size) in index.iter_mut().zip(shape).rev() {
            (*slot, k) = (k % size, k / size);
        }
        index
    };
    (0..n).map(index).collect()
}

fn place(index: &[usize], shape: &[usize]) -> usize {
    index.iter().zip(shape).fold(0, |at, (&k, &n)| at * n + k)
}

fn size(label: char) -> usize {
    match label {
        'a' => 2,
        'b' => 3,
        'c' => 4,
        'd' => 2,
        _ => 5,
    }
}

fn sizes(labels: &str) -> Vec<usize> {
    labels.chars().map(size).collect()
}

/// The sum over all labels of `spec`, from the definition; shape and values.
fn einsum_by_loops(spec: &str, x: &[f64], y: &[f64]) -> (Vec<usize>, Vec<f64>) {
    let (inputs, output) = spec.split_once("->").unwrap();
    let (left, right) = inputs.split_once(',').unwrap();
    let labels: Vec<char> = BTreeMap::from_iter(inputs.replace(',', "").chars().map(|c| (c, ())))
        .into_keys()
        .collect();
    let all: Vec<usize> = labels.iter().map(|&c| size(c)).collect();
    let shape = sizes(output);
    let mut result = vec![0.0; shape.iter().product()];
    for index in indices(&all) {
        let at = |operand: &str| {
            let of = |c| index[labels.iter().position(|&l| l == c).unwrap()];
            let index: Vec<usize> = operand.chars().map(of).collect();
            place(&index, &sizes(operand))
        };
        result[at(output)] += x[at(left)] * y[at(right)];
    }
    (shape, result)
}

const EINSUMS: &[&str] = &[
    "ab,bc->ac",
    "ba,bc->ac",
    "ab,cb->ac",
    "ba,cb->ca",
    "b,b->",
    "a,b->ab",
    "a,b->ba",
    "abc,adc->abd",
    "cab,dac->bda",
    "abc,bc->ab",
    "abc,abc->",
    "abc,cba->b",
    "abcd,cd->ab",
    "abd,dca->cba",
    "ab,ab->ab",
    "ab,ba->ba",
    "abc,d->dcba",
];

fn binary(
    name: String,
    dtype: DType,
    [left, right]: [(Vec<usize>, Vec<f64>); 2],
    (shape, values): (Vec<usize>, Vec<f64>),
    build: impl for<'g> Fn(Tensor<'g>, Tensor<'g>) -> Tensor<'g> + 'static,
) -> Sample {
    Sample {
        name,
        inputs: vec![
            array(dtype, &left.0, &left.1),
            array(dtype, &right.0, &right.1),
        ],
        outputs: vec![array(dtype, &shape, &values)],
        build: Box::new(move |x| vec![build(x[0], x[1])]),
    }
}

fn einsum_sample(spec: &'static str, dtype: DType) -> Sample {
    let (left, right) = spec.split_once("->").unwrap().0.split_once(',').unwrap();
    let [left, right] = [sizes(left), sizes(right)];
    let (x, y) = (numbers(&left, 1), numbers(&right, 2));
    let expected = einsum_by_loops(spec, &x, &y);
    let name = format!("einsum {spec}");
    binary(name, dtype, [(left, x), (right, y)], expected, |x, y| {
        einsum(x, y, spec)
    })
}

/// Batch and contracted axes of both operands, for operands of labels `left` and `right`.
#[derive(Clone, Debug)]
struct Dot {
    left: String,
    right: String,
    batch: String,
    contract: String,
}

/// All orders of the axes of both operands: `a` is batch, `b` contracted, `c` and `d` are free; then two of a kind.
fn dots() -> Vec<Dot> {
    let dot = |left: &str, right: &str, batch: &str, contract: &str| Dot {
        left: left.to_owned(),
        right: right.to_owned(),
        batch: batch.to_owned(),
        contract: contract.to_owned(),
    };
    let mut dots = Vec::new();
    for left in ["abc", "acb", "bac", "bca", "cab", "cba"] {
        for right in ["abd", "adb", "bad", "bda", "dab", "dba"] {
            dots.push(dot(left, right, "a", "b"));
        }
    }
    dots.extend([
        dot("abcd", "ebc", "", "cb"),
        dot("abcd", "dbace", "da", "bc"),
        dot("abcd", "dea", "ad", ""),
        dot("cab", "bac", "", "bac"),
        dot("ab", "cd", "", ""),
    ]);
    dots
}

fn dot_sample(dot: &Dot, dtype: DType) -> Sample {
    let Dot {
        left,
        right,
        batch,
        contract,
    } = dot.clone();
    let kept = |operand: &str| operand.replace(|c| batch.contains(c) || contract.contains(c), "");
    let output = format!("{batch}{}{}", kept(&left), kept(&right));
    let expected_spec = format!("{left},{right}->{output}");
    let (x, y) = (numbers(&sizes(&left), 3), numbers(&sizes(&right), 4));
    let expected = einsum_by_loops(&expected_spec, &x, &y);
    let axes = |labels: &str| {
        [&left, &right].map(|o| {
            labels
                .chars()
                .map(|c| o.find(c).unwrap())
                .collect::<Vec<_>>()
        })
    };
    let (batch, contract) = (axes(&batch), axes(&contract));
    let name = format!("dot_general {left},{right} batch {batch:?} contract {contract:?}");
    let inputs = [(sizes(&left), x), (sizes(&right), y)];
    binary(name, dtype, inputs, expected, move |x, y| {
        dot_general(x, y, batch.clone(), contract.clone(), x.dtype())
    })
}

/// Input `[batch, features, spatial..]` and kernel `[out, in, spatial..]`, in that order before `dims` moves them.
#[derive(Clone, Debug)]
struct Case {
    input: Vec<usize>,
    kernel: Vec<usize>,
    op: Convolution,
}

fn convolutions() -> Vec<Case> {
    let plain = |spatial: usize| Convolution {
        dims: ConvolutionDims {
            input: (0..spatial + 2).collect(),
            kernel: (0..spatial + 2).collect(),
            output: (0..spatial + 2).collect(),
        },
        stride: vec![1; spatial],
        padding: vec![(0, 0); spatial],
        input_dilation: vec![1; spatial],
        kernel_dilation: vec![1; spatial],
        feature_groups: 1,
        batch_groups: 1,
        gradient_batch: None,
    };
    let case = |input: &[usize], kernel: &[usize], change: &dyn Fn(&mut Convolution)| {
        let mut op = plain(input.len() - 2);
        change(&mut op);
        Case {
            input: input.to_vec(),
            kernel: kernel.to_vec(),
            op,
        }
    };
    let mut cases = vec![
        case(&[2, 3], &[4, 3], &|_| ()),
        case(&[5, 2, 4, 5], &[3, 2, 2, 3], &|op| {
            (op.stride, op.gradient_batch) = (vec![1, 2], Some(2));
        }),
        case(&[2, 2, 4, 5, 3], &[3, 2, 2, 3, 1], &|op| {
            op.stride = vec![1, 2, 1]
        }),
        case(&[1, 2, 5, 4], &[2, 2, 3, 2], &|op| {
            op.dims = ConvolutionDims {
                input: vec![0, 3, 1, 2],
                kernel: vec![3, 2, 0, 1],
                output: vec![0, 3, 1, 2],
            };
            op.padding = vec![(1, 1), (0, 1)];
        }),
        case(&[2, 2, 4, 3], &[3, 2, 2, 2], &|op| {
            op.dims = ConvolutionDims {
                input: vec![3, 0, 2, 1],
                kernel: vec![1, 3, 0, 2],
                output: vec![2, 1, 3, 0],
            };
        }),
    ];
    for stride in [1, 2, 3] {
        for padding in [(0, 0), (2, 1), (-1, 0), (1, -2)] {
            for (input_dilation, kernel_dilation) in [(1, 1), (1, 2), (2, 1), (3, 2)] {
                cases.push(case(&[2, 2, 7], &[3, 2, 3], &|op| {
                    op.stride = vec![stride];
                    op.padding = vec![padding];
                    op.input_dilation = vec![input_dilation];
                    op.kernel_dilation = vec![kernel_dilation];
                }));
            }
        }
    }
    for stride in [1, 2] {
        cases.push(case(&[2, 4, 5], &[6, 2, 3], &|op| {
            op.feature_groups = 2;
            op.stride = vec![stride];
        }));
        cases.push(case(&[2, 3, 5], &[6, 1, 2], &|op| {
            op.feature_groups = 3;
            op.stride = vec![stride];
            op.padding = vec![(1, 0)];
        }));
        cases.push(case(&[4, 2, 5], &[6, 2, 3], &|op| {
            op.batch_groups = 2;
            op.stride = vec![stride];
            op.kernel_dilation = vec![2];
        }));
    }
    cases
}

/// The window sum of the specification, element by element.
fn convolve(case: &Case, x: &[f64], w: &[f64]) -> (Vec<usize>, Vec<f64>) {
    let (op, spatial) = (&case.op, case.input.len() - 2);
    let dilated = |n: usize, by: usize| (n - 1) * by + 1;
    let extent = |d: usize| {
        let padded = dilated(case.input[2 + d], op.input_dilation[d]) as i64
            + op.padding[d].0
            + op.padding[d].1;
        (padded - dilated(case.kernel[2 + d], op.kernel_dilation[d]) as i64) as usize / op.stride[d]
            + 1
    };
    let (batch, out) = (case.input[0] / op.batch_groups, case.kernel[0]);
    let shape: Vec<usize> = [batch, out]
        .into_iter()
        .chain((0..spatial).map(extent))
        .collect();
    let value = |index: Vec<usize>| {
        let (n, o) = (index[0], index[1]);
        let group = |groups: usize| o / (out / groups);
        let mut sum = 0.0;
        for tap in indices(&case.kernel[1..]) {
            let mut from = vec![
                n + group(op.batch_groups) * batch,
                tap[0] + group(op.feature_groups) * case.kernel[1],
            ];
            for d in 0..spatial {
                let at = (index[2 + d] * op.stride[d] + tap[1 + d] * op.kernel_dilation[d]) as i64
                    - op.padding[d].0;
                let by = op.input_dilation[d] as i64;
                if at < 0 || at % by != 0 || at / by >= case.input[2 + d] as i64 {
                    break;
                }
                from.push((at / by) as usize);
            }
            if from.len() == case.input.len() {
                let tap = [&[o], tap.as_slice()].concat();
                sum += x[place(&from, &case.input)] * w[place(&tap, &case.kernel)];
            }
        }
        sum
    };
    let values = indices(&shape).into_iter().map(value).collect();
    (shape, values)
}

/// The same values with axis `k` moved to place `axes[k]`.
fn moved(axes: &[usize], shape: &[usize], values: &[f64]) -> (Vec<usize>, Vec<f64>) {
    let put = |index: &[usize]| {
        let mut moved = vec![0; axes.len()];
        for (&axis, &k) in axes.iter().zip(index) {
            moved[axis] = k;
        }
        moved
    };
    let to = put(shape);
    let mut result = vec![0.0; values.len()];
    for (index, value) in indices(shape).iter().zip(values) {
        result[place(&put(index), &to)] = *value;
    }
    (to, result)
}

fn convolution_sample(case: Case, dtype: DType) -> Sample {
    let (x, w) = (numbers(&case.input, 5), numbers(&case.kernel, 6));
    let (shape, values) = convolve(&case, &x, &w);
    let dims = &case.op.dims;
    let expected = moved(&dims.output, &shape, &values);
    let inputs = [
        moved(&dims.input, &case.input, &x),
        moved(&dims.kernel, &case.kernel, &w),
    ];
    let (name, op) = (format!("{case:?}"), case.op);
    binary(name, dtype, inputs, expected, move |x, w| {
        x.graph.apply(op.clone(), &[x, w])
    })
}
