//! One builder a sample; inputs and expected outputs lie in `expected.json`, under the same name up to a colon.

use kiln::array::Array;
use kiln::autodiff::{grad, scan, stages};
use kiln::graph::Tensor;
use kiln::ops::{
    CollectivePermute, CustomCall, Gather, GatherDims, Memory, Reduction, Scatter, Sort, Window,
    barrier, branch, concatenate, custom_gradient, manual_computation, while_loop,
};
use kiln::shard::{Mesh, PartitionSpec};
use kiln::types::{DType, Type};
use std::rc::Rc;

/// Outputs of a sample, traced from its inputs.
pub type Build = for<'g> fn(&[Tensor<'g>]) -> Vec<Tensor<'g>>;

/// Every builder by name.
pub const TABLES: &[&[(&str, Build)]] = &[ELEMENTWISE, SHAPES, REDUCTIONS, INDEXING, CONTROL];

/// Samples without a gradient check, and why.
pub const NO_DIFFERENCES: &[(&str, &str)] = &[
    ("steps", "jumps at the sample's points"),
    ("special", "infinities and NaN"),
    ("fill:special", "infinities and NaN"),
    ("convert", "f32 is too coarse for small differences"),
    ("while", "a loop of unknown length has no gradient"),
    ("custom_call", "has no gradient of its own"),
    ("manual_computation", "has no gradient of its own"),
    ("if", "has no gradient of its own"),
    ("all_to_all", "stands in a manual_computation"),
    ("stop_gradient", "flat on purpose: see the conventions"),
    (
        "custom_gradient",
        "another slope on purpose: see the conventions",
    ),
];

const ELEMENTWISE: &[(&str, Build)] = &[
    ("exp", |x| vec![x[0].exp()]),
    ("expm1", |x| vec![x[0].expm1()]),
    ("log", |x| vec![x[0].log()]),
    ("log1p", |x| vec![x[0].log1p()]),
    ("tanh", |x| vec![x[0].tanh()]),
    ("logistic", |x| vec![x[0].logistic()]),
    ("sqrt", |x| vec![x[0].sqrt()]),
    ("rsqrt", |x| vec![x[0].rsqrt()]),
    ("cbrt", |x| vec![x[0].cbrt()]),
    ("sine", |x| vec![x[0].sine()]),
    ("cosine", |x| vec![x[0].cosine()]),
    ("erf", |x| vec![x[0].erf()]),
    ("erf_inv", |x| vec![x[0].erf_inv()]),
    ("negate", |x| vec![-x[0]]),
    ("abs", |x| vec![x[0].abs()]),
    ("sign", |x| vec![x[0].sign()]),
    ("floor", |x| vec![x[0].floor()]),
    ("ceil", |x| vec![x[0].ceil()]),
    ("round", |x| vec![x[0].round()]),
    ("steps", |x| {
        vec![x[0].round(), x[0].floor(), x[0].ceil(), x[0].sign()]
    }),
    ("not", |x| vec![x[0].complement()]),
    ("plus", |x| vec![x[0] + x[1]]),
    ("minus", |x| vec![x[0] - x[1]]),
    ("times", |x| vec![x[0] * x[1]]),
    ("over", |x| vec![x[0] / x[1]]),
    ("power", |x| {
        vec![x[0].power(x.get(1).copied().unwrap_or(x[0].filled(2.0)))]
    }),
    ("remainder", |x| vec![x[0].remainder(x[1])]),
    ("atan2", |x| vec![x[0].atan2(x[1])]),
    ("maximum", |x| vec![x[0].maximum(x[1])]),
    ("minimum", |x| vec![x[0].minimum(x[1])]),
    ("broadcast", |x| vec![x[0] + x[1], x[1] * x[2]]),
    ("and", |x| vec![x[0].and(x[1])]),
    ("or", |x| vec![x[0].or(x[1])]),
    ("xor", |x| vec![x[0].xor(x[1])]),
    ("shift_left", |x| vec![x[0].shift_left(x[1])]),
    ("shift_right", |x| vec![x[0].shift_right(x[1])]),
    ("shift_right_arithmetic", |x| {
        vec![x[0].shift_right_arithmetic(x[1])]
    }),
    ("wrap", |x| vec![x[0] + x[1], x[0] - x[1]]),
    ("compare", |x| {
        vec![
            x[0].equal(x[1]),
            x[0].not_equal(x[1]),
            x[0].less(x[1]),
            x[0].less_equal(x[1]),
            x[0].greater(x[1]),
            x[0].greater_equal(x[1]),
        ]
    }),
    ("select", |x| vec![x[0].select(x[1], x[2])]),
    ("select_broadcast", |x| vec![x[0].select(x[1], x[2])]),
    ("clamp", |x| vec![x[0].clamp(x[1], x[2])]),
    ("clamp_each", |x| vec![x[0].clamp(x[1], x[2])]),
    ("special", |x| {
        vec![x[0].exp(), x[0] * 2.0, x[0].equal(x[0])]
    }),
    ("convert", |x| {
        let types: &[DType] = match x[0].dtype() {
            DType::Bool => &[DType::F32, DType::U8, DType::I32, DType::Bool],
            DType::I32 if x[0].shape() == [2] => &[DType::F32, DType::I8, DType::U8, DType::Bool],
            d if d.is_float() => &[DType::F32, d, DType::I32, DType::I8, DType::Bool],
            _ => &[DType::F32, DType::U8, DType::I32, DType::Bool],
        };
        types.iter().map(|&d| x[0].to(d)).collect()
    }),
    ("bitcast", |x| {
        let bits = match x[0].dtype().bytes() {
            1 => DType::U8,
            2 => DType::U16,
            4 => DType::U32,
            _ => DType::U64,
        };
        vec![x[0].bitcast(bits)]
    }),
    ("is_finite", |x| vec![x[0].is_finite()]),
    ("iota", |x| {
        let iota = |axis, shape: &[usize]| {
            let d = x[0].dtype();
            let d = if d == DType::Bool { DType::I32 } else { d };
            x[0].graph.iota(axis, Type::new(d, shape))
        };
        match x[0].dtype() {
            DType::Bool => vec![iota(0, &[3])],
            _ => vec![iota(0, &[3]) + x[0], iota(1, &[2, 6]), iota(0, &[2, 2])],
        }
    }),
    ("fill", |x| {
        let (g, d) = (x[0].graph, x[0].dtype());
        let fill = |value, shape: &[usize]| g.fill(value, Type::new(d, shape));
        match (d, x[0].shape().len()) {
            (DType::Bool, _) => vec![fill(1.0, &[2]), fill(0.0, &[])],
            _ => vec![fill(3.0, &[2, 2]), g.scalar(1.0, d) + x[0]],
        }
    }),
    ("fill:special", |x| {
        let fill = |value| x[0].graph.fill(value, Type::new(x[0].dtype(), &[1]));
        let values = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -2.5].map(fill);
        vec![concatenate(&values, 0)]
    }),
    ("fill:extremes", |x| {
        // the largest and the smallest integer: neither has a neighbour beyond
        let d = x[0].dtype();
        let fill = |by: Reduction| x[0].graph.fill(by.identity(d), Type::new(d, &[1]));
        let (low, high) = (fill(Reduction::Maximum), fill(Reduction::Minimum));
        let one = low.filled(1.0);
        vec![concatenate(
            &[(low - one).equal(high), (high + one).equal(low)],
            0,
        )]
    }),
    ("constant", |x| {
        let (g, d) = (x[0].graph, x[0].dtype());
        let constant = |shape: &[usize], values: &[f64]| g.constant(array(d, shape, values));
        match d {
            DType::Bool => vec![
                constant(&[2, 2], &[1.0, 0.0, 0.0, 0.0]),
                constant(&[], &[1.0]),
                constant(&[2, 0], &[]),
            ],
            _ => vec![
                constant(&[2, 2], &[1.0, 2.0, 3.0, 4.0]),
                constant(&[], &[5.0]) + x[0],
                constant(&[1], &[7.0]),
                constant(&[0, 3], &[]),
            ],
        }
    }),
    ("empty", |x| {
        vec![x[0] + 1.0, x[0].sum(&[0]), x[0].transpose(&[1, 0])]
    }),
];

const SHAPES: &[(&str, Build)] = &[
    ("broadcast_in_dim", |x| match x[0].rank() {
        2 => vec![x[0].broadcast_in_dim(&[3, 2, 4], &[0, 2])],
        1 => vec![x[0].broadcast_in_dim(&[2, 2], &[1])],
        _ => vec![x[0].broadcast_in_dim(&[2, 2], &[])],
    }),
    ("reshape", |x| match x[0].rank() {
        1 => vec![x[0].reshape(&[2, 2])],
        _ => vec![x[0].reshape(&[6, 4]), x[0].reshape(&[24])],
    }),
    ("transpose", |x| match x[0].rank() {
        2 => vec![x[0].transpose(&[1, 0])],
        _ => vec![x[0].transpose(&[2, 0, 1]), x[0].transpose(&[1, 0, 2])],
    }),
    ("slice", |x| match x[0].rank() {
        1 => vec![x[0].slice(0, 1, 3)],
        _ => vec![
            x[0].slice(1, 1, 3),
            x[0].slice_all(&[0, 0, 1], &[2, 3, 4], &[1, 2, 3]),
            x[0].slice_all(&[1, 0, 0], &[2, 0, 4], &[1, 1, 1]),
        ],
    }),
    ("pad", |x| match x[0].rank() {
        1 => vec![x[0].pad(x[1], &[(1, 2, 0)])],
        _ => vec![
            x[0].pad(x[1], &[(1, 0, 0), (2, 1, 0)]),
            x[0].pad(x[1], &[(0, 0, 0), (0, 1, 2)]),
            x[0].pad(x[1], &[(0, 0, 0), (-1, -1, 0)]),
            x[0].pad(x[1], &[(0, -1, 0), (-1, -1, 1)]),
        ],
    }),
    ("concatenate", |x| {
        vec![concatenate(x, if x.len() == 3 { 1 } else { 0 })]
    }),
    ("reverse", |x| match x[0].rank() {
        1 => vec![x[0].reverse(&[0])],
        _ => vec![x[0].reverse(&[0, 2]), x[0].reverse(&[1])],
    }),
];

const REDUCTIONS: &[(&str, Build)] = &[
    ("sum", |x| vec![x[0].sum(&[0, 2]), x[0].sum_all()]),
    ("product", |x| match x[0].rank() {
        2 => vec![x[0].product(&[1])],
        _ => vec![x[0].product(&[1]), x[0].product(&[0, 1])],
    }),
    ("max", |x| vec![x[0].max(&[0, 1]), x[0].max(&[2])]),
    ("min", |x| vec![x[0].min(&[1]), x[0].min(&[0, 1, 2])]),
    ("reductions", |x| {
        let rest = x[0].remainder(x[0].filled(3.0));
        let first = x[0].slice(0, 0, 1);
        vec![
            x[0].sum(&[1]),
            first.max(&[1]),
            x[0].max(&[0, 1]),
            x[0].min(&[0]),
            rest.product(&[0]),
        ]
    }),
    ("extrema", |x| vec![x[0].max(&[0]), x[0].min(&[1])]),
    ("all_any", |x| {
        vec![
            x[0].all(&[1]),
            x[0].any(&[0]),
            x[0].all(&[0, 1]),
            x[0].any(&[0, 1]),
        ]
    }),
    ("mean", |x| vec![x[0].mean(&[0, 1]), x[0].mean_all()]),
    ("arg", |x| match x[0].dtype().is_float() {
        true => vec![x[0].argmax(1), x[0].argmin(1), x[0].argmax(0)],
        false => vec![x[0].argmax(1), x[0].argmin(0)],
    }),
    ("arg:special", |x| vec![x[0].argmax(1), x[0].argmin(1)]),
    ("softmax", |x| vec![x[0].softmax()]),
    ("log_sum_exp", |x| vec![x[0].log_sum_exp()]),
    ("window_sum", |x| {
        vec![
            x[0].reduce_window(&window(&[2, 3], &[1, 2], &[(1, 0), (0, 2)]), Reduction::Add),
            x[0].reduce_window(&window(&[2, 2], &[3, 3], &[(0, 0); 2]), Reduction::Add),
        ]
    }),
    ("window_max", |x| match x[0].dtype().is_float() {
        true => vec![
            x[0].reduce_window(&window(&[2, 2], &[2, 2], &[(0, 0); 2]), Reduction::Maximum),
            x[0].reduce_window(&window(&[3, 3], &[2, 2], &[(1, 1); 2]), Reduction::Maximum),
        ],
        false => {
            vec![x[0].reduce_window(&window(&[1, 2], &[1, 1], &[(0, 0); 2]), Reduction::Maximum)]
        }
    }),
    ("window_max_gradient", |x| {
        let pool = window(&[2, 2], &[2, 2], &[(0, 0); 2]);
        let pooled = x[0].reduce_window(&pool, Reduction::Maximum);
        grad((pooled * x[1]).sum_all(), &x[..1])
    }),
    ("window_min", |x| {
        vec![x[0].reduce_window(
            &window(&[2, 3], &[1, 2], &[(1, 1), (0, 1)]),
            Reduction::Minimum,
        )]
    }),
    ("cumulative", |x| match x[0].dtype().is_float() {
        true => vec![
            x[0].cumulative_sum(0),
            x[0].cumulative_sum(1),
            x[0].cumulative(1, Reduction::Maximum),
            x[0].cumulative(0, Reduction::Minimum),
        ],
        false => vec![x[0].cumulative_sum(1)],
    }),
    ("cumulative_product", |x| {
        vec![x[0].cumulative(1, Reduction::Multiply)]
    }),
];

const INDEXING: &[(&str, Build)] = &[
    ("take", |x| vec![x[0].take(x[1])]),
    ("take_rows", |x| vec![x[0].take_rows(x[1])]),
    ("take_along", |x| vec![x[0].take_along(1, x[1])]),
    ("gather", |x| {
        // each row of the indices names a batch entry and a start; starts outside are moved inside
        let dims = GatherDims {
            offset: vec![1, 2],
            collapsed: vec![0],
            start: vec![0, 1],
            vector: 1,
            ..GatherDims::default()
        };
        let sizes = vec![1, 2, 3];
        vec![x[0].graph.apply(Gather { dims, sizes }, x)]
    }),
    ("scatter_add", |x| vec![scatter(x, true)]),
    ("scatter", |x| vec![scatter(x, false)]),
    ("dynamic_slice", |x| {
        vec![x[0].dynamic_slice(&x[1..], &[2, 2])]
    }),
    ("dynamic_update_slice", |x| {
        vec![x[0].dynamic_update_slice(x[1], &x[2..])]
    }),
    ("dynamic", |x| {
        let slice = x[0].dynamic_slice(&x[1..], &[2]);
        let ones = slice.filled(1.0);
        let cleared = x[0].dynamic_update_slice(ones.complement(), &x[1..]);
        vec![
            slice,
            cleared.dynamic_update_slice(ones, &[x[1].filled(2.0)]),
        ]
    }),
    ("one_hot", |x| match x[0].shape()[0] {
        2 => vec![x[0].one_hot(300, DType::U8).to(DType::I8)],
        _ => vec![x[0].one_hot(3, DType::F32)],
    }),
    ("sort", |x| match x[0].rank() {
        1 => vec![x[0].sort(0, false), x[0].sort(0, true)],
        _ => vec![x[0].sort(1, false), x[0].sort(0, true)],
    }),
    ("sort_payload", |x| {
        let index = x[0].graph.iota(1, x[0].ty().with_dtype(DType::I32));
        let sort = Sort {
            axis: 1,
            descending: false,
        };
        x[0].graph.apply_all(sort, &[x[0], x[1], index])
    }),
    ("argsort", |x| {
        vec![x[0].argsort(0, false), x[0].argsort(0, true)]
    }),
];

const CONTROL: &[(&str, Build)] = &[
    ("barrier", |x| {
        let y = barrier(&[x[0] * 2.0, x[1] + 1.0]);
        vec![y[0], y[1]]
    }),
    ("stop_gradient", |x| vec![x[0].stop_gradient() * x[0]]),
    ("custom_gradient", |x| {
        let results = [x[0] * x[0], x[0] + 1.0];
        custom_gradient(
            x,
            &results,
            Rc::new(|x, _, ct| vec![Some(x[0] * ct[0] * 7.0)]),
        )
    }),
    ("while", |x| match x.len() {
        1 => {
            let limit = x[0] * 20.0;
            while_loop(x[0].graph, x, |x| x[0].less(limit), |x| vec![x[0] + x[0]])
        }
        _ => {
            // x is trebled while y is below 12; both regions use values from outside
            let (three, limit) = (x[1], x[1] * 4.0);
            while_loop(
                x[0].graph,
                &[x[0], three.filled(0.0)],
                |v| v[1].less(limit),
                |v| vec![v[0] * three, v[1] + three],
            )
        }
    }),
    ("sharding", |x| {
        vec![x[0].constrained(&PartitionSpec::replicated(2)) * 2.0]
    }),
    ("placement", |x| {
        let kept = (x[0] * 2.0).placed(Memory::PinnedHost);
        vec![kept.placed(Memory::Device) + 1.0]
    }),
    ("custom_call", |x| {
        let call = CustomCall {
            target: "Sharding".to_owned(),
            results: vec![x[0].ty()],
            attributes: String::new(),
            flops: 0,
        };
        vec![x[0].graph.apply(call, x)]
    }),
    ("manual_computation", |x| {
        let mesh = Mesh::new(vec![("data".to_owned(), 1)]);
        let rows = PartitionSpec(vec![vec!["data".to_owned()], Vec::new()]);
        let inputs = [(x[0], rows.clone())];
        let to_itself = CollectivePermute {
            pairs: vec![[0, 0]],
        };
        manual_computation(x[0].graph, &mesh, &inputs, &[rows], |x| {
            vec![(x[0] * 2.0).permuted(to_itself)]
        })
    }),
    ("stages", |x| {
        let mesh = Mesh::new(vec![("data".to_owned(), 1)]);
        let to_itself = CollectivePermute {
            pairs: vec![[0, 0]],
        };
        let whole = x[1] * 2.0; // from outside
        stages((&mesh, "data"), &x[..1], |own| {
            let sent = (own[0].tanh() * own[0]).permuted(to_itself);
            vec![sent * whole.broadcast_in_dim(&sent.shape(), &[1])]
        })
    }),
    ("if", |x| {
        let is_large = |limit: f64| {
            let sum = x[0].sum_all();
            sum.greater(sum.filled(limit))
        };
        let of = |limit| {
            branch(
                is_large(limit),
                x,
                |x| vec![x[0] * 2.0],
                |x| vec![x[0] + 1.0],
            )[0]
        };
        vec![of(-100.0), of(100.0)]
    }),
    ("all_to_all", |x| {
        let axes = ["data".to_owned()];
        let mesh = Mesh::new(vec![(axes[0].clone(), 1)]);
        let rows = PartitionSpec(vec![axes.to_vec(), Vec::new()]);
        let inputs = [(x[0], rows.clone())];
        manual_computation(x[0].graph, &mesh, &inputs, &[rows], |x| {
            vec![x[0].all_to_all(&mesh, &axes) * 2.0]
        })
    }),
    ("ragged_dot", |x| vec![x[0].ragged_dot(x[1], x[2])]),
    ("ragged_dot:turned", |x| {
        vec![x[0].ragged_dot_turned(x[1], x[2])]
    }),
    ("ragged_dot:outer", |x| {
        vec![x[0].ragged_outer(x[1], x[2]).to(x[0].dtype())]
    }),
    ("scan", |x| match x[0].rank() {
        0 => {
            let (last, before) = scan(x[0].graph, 3, false, &x[..1], &x[1..], |c, s| {
                (vec![c[0] + s[0]], vec![c[0]])
            });
            vec![last[0], before[0]]
        }
        _ => {
            let add = |reverse, from| {
                scan(x[0].graph, 4, reverse, &[from], &x[1..], |c, s| {
                    let next = c[0] + s[0];
                    (vec![next], vec![next])
                })
            };
            let row = x[0].slice(0, 0, 1).reshape(&[3]);
            vec![
                add(false, x[0]).0[0],
                add(false, row).1[0],
                add(true, row).1[0],
            ]
        }
    }),
];

/// A window over every axis.
pub fn window(size: &[usize], stride: &[usize], padding: &[(usize, usize)]) -> Window {
    Window {
        size: size.to_vec(),
        stride: stride.to_vec(),
        padding: padding.to_vec(),
    }
}

/// Rows of `x[0]` replaced by (or increased by) those of `x[1]`, at the row numbers `x[2]`.
fn scatter<'g>(x: &[Tensor<'g>], add: bool) -> Tensor<'g> {
    let rows = x[0].rank() > 1;
    let dims = GatherDims {
        offset: if rows { vec![1] } else { Vec::new() },
        collapsed: vec![0],
        start: vec![0],
        vector: 1,
        ..GatherDims::default()
    };
    let sizes = [&[1], &x[0].shape()[1..]].concat();
    x[0].graph
        .apply(Scatter { dims, sizes, add }, &[x[0], x[2], x[1]])
}

/// A host array of any element type.
pub fn array(dtype: DType, shape: &[usize], values: &[f64]) -> Array {
    fn bytes<T: bytemuck::Pod>(values: &[f64], cast: impl Fn(f64) -> T) -> Vec<u8> {
        let values: Vec<T> = values.iter().map(|&v| cast(v)).collect();
        bytemuck::cast_slice(&values).to_vec()
    }
    let bytes = match dtype {
        DType::Bool | DType::U8 => bytes(values, |v| v as u8),
        DType::I8 => bytes(values, |v| v as i8),
        DType::I16 => bytes(values, |v| v as i16),
        DType::I32 => bytes(values, |v| v as i32),
        DType::I64 => bytes(values, |v| v as i64),
        DType::U16 => bytes(values, |v| v as u16),
        DType::U32 => bytes(values, |v| v as u32),
        DType::U64 => bytes(values, |v| v as u64),
        // operands of products alone, see tests/nn/fp8.rs
        DType::F8E4M3FN | DType::F8E5M2 => unreachable!("no samples of 8-bit floats"),
        DType::F16 => bytes(values, half::f16::from_f64),
        DType::BF16 => bytes(values, half::bf16::from_f64),
        DType::F32 => bytes(values, |v| v as f32),
        DType::F64 => bytes(values, |v| v),
    };
    Array::from_bytes(Type::new(dtype, shape), &bytes).unwrap()
}
