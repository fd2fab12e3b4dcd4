//! What ops refuse, and where they say the mistake is; nothing panics on what it is given.

use crate::common::{clients, compile};
use crate::samples::window;
use kiln::autodiff::{grad, scan};
use kiln::graph::{Graph, Tensor};
use kiln::ops::{
    CollectivePermute, Convolution, ConvolutionDims, CustomCall, Key, Reduction, barrier,
    concatenate, custom_gradient, dot_general, einsum, manual_computation, while_loop,
};
use kiln::shard::{Mesh, PartitionSpec};
use kiln::types::{DType, Type};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

type Refusal = (u32, for<'g> fn(&'g Graph) -> Tensor<'g>, &'static str);

fn input<'g>(g: &'g Graph, dtype: DType, shape: &[usize]) -> Tensor<'g> {
    g.input(Type::new(dtype, shape))
}

fn f32s<'g>(g: &'g Graph, shape: &[usize]) -> Tensor<'g> {
    input(g, DType::F32, shape)
}

fn i32s<'g>(g: &'g Graph, shape: &[usize]) -> Tensor<'g> {
    input(g, DType::I32, shape)
}

/// Line, mistake, words of the refusal. The location named must lie between this line and the next row's.
#[rustfmt::skip]
const REFUSALS: &[Refusal] = &[
    (line!(), |g| i32s(g, &[2]).exp(), "stablehlo.exponential takes floats, got tensor<2xi32>"),
    (line!(), |g| input(g, DType::U8, &[2]).abs(), "stablehlo.abs takes numbers with a sign"),
    (line!(), |g| input(g, DType::Bool, &[2]).negate(), "takes numbers"),
    (line!(), |g| f32s(g, &[2]).complement(), "takes booleans or integers"),
    (line!(), |g| f32s(g, &[2]) + i32s(g, &[2]), "operands differ: tensor<2xf32> and tensor<2xi32>"),
    (line!(), |g| f32s(g, &[2, 3]) * f32s(g, &[4]), "tensor<4xf32> does not broadcast to [2, 3]"),
    (line!(), |g| i32s(g, &[2]) * 0.5, "stablehlo.constant: i32 cannot hold 0.5"),
    (line!(), |g| input(g, DType::U8, &[2]) - 300.0, "u8 cannot hold 300"),
    (line!(), |g| input(g, DType::Bool, &[]).filled(2.0), "bool cannot hold 2"),
    (line!(), |g| i32s(g, &[2]).filled(f64::NAN), "i32 cannot hold NaN"),
    (line!(), |g| f32s(g, &[2]).shift_left(f32s(g, &[2])), "takes integers"),
    (line!(), |g| f32s(g, &[2]).less(i32s(g, &[2])), "operands differ"),
    (line!(), |g| f32s(g, &[2]).select(f32s(g, &[2]), f32s(g, &[2])), "expected a bool predicate"),
    (line!(), |g| f32s(g, &[2]).clamp(i32s(g, &[]), i32s(g, &[])), "operands differ"),
    (line!(), |g| f32s(g, &[2]).clamp(f32s(g, &[1, 2]), f32s(g, &[])), "does not broadcast"),
    (line!(), |g| f32s(g, &[2]).bitcast(DType::U64), "f32 and u64 differ in width"),
    (line!(), |g| i32s(g, &[2]).is_finite(), "takes floats"),
    (line!(), |g| g.iota(2, Type::new(DType::I32, &[2, 2])), "has no axis 2 to count"),
    (line!(), |g| f32s(g, &[2]).broadcast_in_dim(&[3], &[0]), "tensor<2xf32> does not broadcast to [3] along axes [0]"),
    (line!(), |g| f32s(g, &[2]).broadcast_in_dim(&[2], &[1]), "does not broadcast"),
    (line!(), |g| f32s(g, &[6]).reshape(&[4]), "tensor<6xf32> does not reshape to [4]"),
    (line!(), |g| f32s(g, &[2, 3]).transpose(&[0, 0]), "[0, 0] is no permutation"),
    (line!(), |g| f32s(g, &[4]).slice(0, 3, 5), "is outside tensor<4xf32>"),
    (line!(), |g| f32s(g, &[4]).slice(1, 0, 1), "tensor<4xf32> has no axis 1"),
    (line!(), |g| f32s(g, &[4]).slice_all(&[0], &[4], &[0]), "is outside"),
    (line!(), |g| f32s(g, &[4]).pad(i32s(g, &[]), &[(1, 0, 0)]), "cannot pad tensor<4xf32> with tensor<i32>"),
    (line!(), |g| f32s(g, &[4]).pad(f32s(g, &[]), &[(-3, -2, 0)]), "leaves less than nothing"),
    (line!(), |g| concatenate(&[f32s(g, &[2, 3]), f32s(g, &[3, 3])], 1), "differ off axis 1"),
    (line!(), |g| concatenate(&[f32s(g, &[2]), i32s(g, &[2])], 0), "differ off axis 0"),
    (line!(), |g| f32s(g, &[2]).reverse(&[1]), "has no axis 1"),
    (line!(), |g| f32s(g, &[2]).reverse(&[0, 0]), "axis 0 of tensor<2xf32> is named twice"),
    (line!(), |g| f32s(g, &[2]).sum(&[1]), "tensor<2xf32> has no axis 1"),
    (line!(), |g| f32s(g, &[2, 2]).max(&[0, 0]), "named twice"),
    (line!(), |g| f32s(g, &[2]).any(&[0]), "stablehlo.or does not reduce tensor<2xf32>"),
    (line!(), |g| input(g, DType::Bool, &[2]).sum(&[0]), "stablehlo.add does not reduce tensor<2xi1>"),
    (line!(), |g| i32s(g, &[4]).mean(&[0]), "i32 cannot hold 0.25"),
    (line!(), |g| f32s(g, &[2]).argmax(1), "has no axis 1"),
    (line!(), |g| f32s(g, &[]).softmax(), "has no axis 0"),
    (line!(), |g| f32s(g, &[2]).reduce_window(&window(&[3], &[1], &[(0, 0)]), Reduction::Add), "does not fit tensor<2xf32>"),
    (line!(), |g| f32s(g, &[2]).reduce_window(&window(&[1, 1], &[1, 1], &[(0, 0); 2]), Reduction::Add), "does not fit"),
    (line!(), |g| f32s(g, &[2]).reduce_window(&window(&[1], &[1], &[(0, 0)]), Reduction::And), "does not reduce"),
    (line!(), |g| f32s(g, &[2]).cumulative_sum(1), "has no axis 1"),
    (line!(), |g| einsum(f32s(g, &[2, 3]), f32s(g, &[3]), "ab,c"), "`ab,c` is not of the form ab,bc->ac"),
    (line!(), |g| einsum(f32s(g, &[2, 3]), f32s(g, &[3]), "abc,c->ab"), "does not fit operands"),
    (line!(), |g| einsum(f32s(g, &[2, 3]), f32s(g, &[3]), "ab,b->b"), "`a` in `ab,b->b` is summed on one side only"),
    (line!(), |g| einsum(f32s(g, &[2, 2]), f32s(g, &[3]), "aa,b->ab"), "repeats an axis"),
    (line!(), |g| einsum(f32s(g, &[2, 3]), f32s(g, &[3]), "ab,b->ac"), "`c` in `ab,b->ac` comes from neither"),
    (line!(), |g| einsum(f32s(g, &[2, 3]), f32s(g, &[4]), "ab,b->a"), "axis 1 of tensor<2x3xf32> and axis 0 of tensor<4xf32> differ"),
    (line!(), |g| einsum(f32s(g, &[2]), i32s(g, &[2]), "a,a->"), "operands differ"),
    (line!(), |g| dot_general(f32s(g, &[2]), f32s(g, &[2]), [vec![], vec![]], [vec![0], vec![]], DType::F32), "do not pair"),
    (line!(), |g| dot_general(f32s(g, &[2]), f32s(g, &[2]), [vec![0], vec![0]], [vec![0], vec![0]], DType::F32), "named twice"),
    (line!(), |g| f32s(g, &[1, 5, 5, 3]).conv2d(f32s(g, &[2, 2, 4, 8]), [1, 1], [(0, 0); 2], 1), "do not convolve in 1 groups"),
    (line!(), |g| f32s(g, &[1, 5, 5, 3]).conv2d(f32s(g, &[6, 2, 3, 8]), [1, 1], [(0, 0); 2], 1), "is larger than the padded input"),
    (line!(), |g| f32s(g, &[1, 5, 5, 3]).conv2d(f32s(g, &[2, 2, 3, 8]), [0, 1], [(0, 0); 2], 1), "at least 1"),
    (line!(), |g| f32s(g, &[1, 5, 5, 4]).conv2d(f32s(g, &[2, 2, 2, 3]), [1, 1], [(0, 0); 2], 2), "do not convolve in 2 groups"),
    (line!(), |g| f32s(g, &[5, 5, 3]).conv2d(f32s(g, &[2, 2, 3, 8]), [1, 1], [(0, 0); 2], 1), "do not fit"),
    (line!(), |g| f32s(g, &[4, 2]).take(f32s(g, &[3])), "do not fit"),
    (line!(), |g| f32s(g, &[]).take(i32s(g, &[3])), "has no axis 0"),
    (line!(), |g| f32s(g, &[4, 2]).take_rows(i32s(g, &[3, 1])), "do not fit"),
    (line!(), |g| f32s(g, &[4]).take_rows(i32s(g, &[3])), "expected [batch, rows, ..] and [batch, k]"),
    (line!(), |g| f32s(g, &[2, 3]).take_along(1, i32s(g, &[3, 2])), "along axis 1"),
    (line!(), |g| f32s(g, &[4]).dynamic_slice(&[], &[2]), "expected 1 integer scalars of one type as starts in tensor<4xf32>, got []"),
    (line!(), |g| f32s(g, &[4]).dynamic_slice(&[i32s(g, &[])], &[5]), "has no slice of sizes [5]"),
    (line!(), |g| f32s(g, &[4, 4]).dynamic_slice(&[i32s(g, &[]), input(g, DType::I64, &[])], &[1, 1]), "of one type"),
    (line!(), |g| f32s(g, &[4]).dynamic_update_slice(f32s(g, &[5]), &[i32s(g, &[])]), "does not fit into"),
    (line!(), |g| f32s(g, &[4]).dynamic_update_slice(f32s(g, &[2]), &[f32s(g, &[])]), "integer scalars"),
    (line!(), |g| f32s(g, &[4]).sort(1, false), "has no axis 1"),
    (line!(), |g| f32s(g, &[4]).argsort(1, false), "has no axis 1"),
    (line!(), |g| Key::new(f32s(g, &[])).uniform(&[2]), "operands differ"),
    (line!(), |g| Key::new(input(g, DType::U64, &[])).bits(Type::new(DType::F32, &[2])), "bits come as u32 or u64"),
    (line!(), |g| Key::new(input(g, DType::U64, &[])).threefry(Type::new(DType::F32, &[2])), "bits come as u32 or u64"),
    (line!(), |g| while_loop(g, &[i32s(g, &[])], |v| v[0] + 1.0, |v| v.to_vec())[0], "the condition gives tensor<i32>"),
    (line!(), |g| while_loop(g, &[i32s(g, &[])], |v| v[0].less(v[0]), |v| vec![v[0].to(DType::F32)])[0], "value 0 enters as tensor<i32> and leaves as tensor<f32>"),
    (line!(), |g| while_loop(g, &[i32s(g, &[])], |v| v[0].less(v[0]), |_| vec![])[0], "1 values enter and 0 leave"),
    (line!(), |g| scan(g, 3, false, &[f32s(g, &[])], &[f32s(g, &[2])], |c, _| (c.to_vec(), vec![])).0[0], "expected 3 slices, got tensor<2xf32>"),
    (line!(), |g| scan(g, 3, false, &[f32s(g, &[])], &[], |_, _| (vec![], vec![])).0[0], "1 carries enter and 0 leave"),
    (line!(), |g| scan(g, 3, false, &[f32s(g, &[2])], &[], |c, _| (vec![c[0].sum_all()], vec![])).0[0], "carry 0 enters as tensor<2xf32> and leaves as tensor<f32>"),
    (line!(), |g| scan(g, 0, false, &[f32s(g, &[2])], &[], |c, _| (c.to_vec(), vec![])).0[0], "at least one round"),
    (line!(), |g| grad(f32s(g, &[2]), &[f32s(g, &[2])])[0], "expected a scalar loss, got tensor<2xf32>"),
    (line!(), |g| f32s(g, &[2]).dims::<3>().map(|n| g.scalar(n as f64, DType::F32))[0], "expected 3 axes, got tensor<2xf32>"),
    (line!(), |g| g.scalar(f32s(g, &[2]).dim(1) as f64, DType::F32), "tensor<2xf32> has no axis 1"),
    (line!(), |g| f32s(g, &[1, 2]).spread_like(f32s(g, &[3]), &[]), "does not broadcast"),
    (line!() + 1, |g| g.scalar(0.0, DType::F32), ""),
];

#[test]
fn mistakes_are_refused_with_the_callers_line() {
    let mut faults = Vec::new();
    for rows in REFUSALS.windows(2) {
        let (line, build, words) = rows[0];
        let graph = Graph::new();
        let _ = build(&graph);
        let message = match graph.check() {
            Ok(()) => format!("accepted: {words}"),
            Err(error) => error.to_string(),
        };
        let at = message.strip_prefix(concat!(file!(), ":"));
        let at = at.and_then(|rest| rest.split(':').next()?.parse::<u32>().ok());
        if !at.is_some_and(|at| (line..rows[1].0).contains(&at)) || !message.contains(words) {
            faults.push(format!("line {line}, expected `{words}`, got `{message}`"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_first_refusal_wins_and_names_the_module() {
    let graph = Graph::new();
    let _entered = graph.enter("encoder/0");
    let x = f32s(&graph, &[2]);
    let line = line!() + 1;
    let bad = x.reshape(&[3]);
    assert!(bad.is_poisoned());
    assert!(x.sum(&[7]).is_poisoned());
    let want = format!(
        "{}:{line}: stablehlo.reshape: tensor<2xf32> does not reshape to [3] (in encoder/0)",
        file!()
    );
    assert_eq!(graph.check().unwrap_err().to_string(), want);
}

#[test]
fn gradients_that_do_not_exist_are_refused() {
    let refused = |build: for<'g> fn(Tensor<'g>) -> Tensor<'g>, words: &str| {
        let graph = Graph::new();
        let x = f32s(&graph, &[3]);
        grad(build(x).sum_all(), &[x]);
        let message = graph.check().unwrap_err().to_string();
        assert!(
            message.starts_with(file!()) && message.contains(words),
            "{message}"
        );
    };
    refused(
        |x| {
            while_loop(
                x.graph,
                &[x],
                |v| v[0].sum_all().less(v[0].graph.scalar(9.0, DType::F32)),
                |v| vec![v[0] * 2.0],
            )[0]
        },
        "a while loop has no gradient",
    );
    refused(
        |x| {
            let (target, results) = ("f".to_owned(), vec![x.ty()]);
            let attributes = String::new();
            x.graph.apply(
                CustomCall {
                    target,
                    results,
                    attributes,
                    flops: 0,
                },
                &[x],
            )
        },
        "f has no gradient of its own",
    );
    refused(
        |x| halved(x, |own| own[0] * 2.0), // three elements
        "tensor<3xf32> does not lie over data=2 as [data]",
    );
    refused(
        |x| {
            let two = x.slice(0, 0, 2);
            halved(two, |own| own[0] * two.slice(0, 0, 1))
        },
        "its body uses values from outside",
    );
    refused(
        |x| halved(x.slice(0, 0, 2), |own| own[0].sum_all()),
        "[data] for tensor<f32>",
    );
    refused(
        |x| halved(x.slice(0, 0, 2), |own| own[0] * 2.0),
        "sdy.manual_computation: has no gradient of its own",
    );
    refused(
        |x| {
            halved(x.slice(0, 0, 2), |own| {
                let pairs = vec![[0, 1], [1, 1]];
                own[0].permuted(CollectivePermute { pairs })
            })
        },
        "a device is sent to twice: [[0, 1], [1, 1]]",
    );
    refused(
        |x| {
            custom_gradient(
                &[x],
                &[x * 2.0],
                Rc::new(|x, _, _| vec![Some(x[0].sum_all())]),
            )[0]
        },
        "the gradient rule gives tensor<f32> for tensor<3xf32>",
    );
    refused(
        |x| {
            let outside = x * 2.0;
            scan(x.graph, 2, false, &[x], &[], |c, _| {
                let loss = (c[0] * outside).sum_all();
                (vec![grad(loss, &[outside])[0]], vec![])
            })
            .0[0]
        },
        "outside of the loop",
    );
}

type Operator = for<'g> fn(Tensor<'g>, Tensor<'g>) -> Vec<Tensor<'g>>;

/// Every operator, with the number of its operands and arguments that fit few tensors.
#[rustfmt::skip]
const TRIES: &[(&str, usize, Operator)] = &[
    ("unary floats", 1, |a, _| vec![a.exp(), a.expm1(), a.log(), a.log1p(), a.tanh(), a.logistic(), a.sqrt(), a.rsqrt(), a.cbrt()]),
    ("further floats", 1, |a, _| vec![a.sine(), a.cosine(), a.erf(), a.erf_inv(), a.floor(), a.ceil(), a.round(), a.is_finite()]),
    ("negate", 1, |a, _| vec![-a]),
    ("abs", 1, |a, _| vec![a.abs()]),
    ("sign", 1, |a, _| vec![a.sign()]),
    ("not", 1, |a, _| vec![a.complement()]),
    ("plus", 2, |a, b| vec![a + b]),
    ("minus", 2, |a, b| vec![a - b]),
    ("times", 2, |a, b| vec![a * b]),
    ("over", 2, |a, b| vec![a / b]),
    ("power", 2, |a, b| vec![a.power(b)]),
    ("remainder", 2, |a, b| vec![a.remainder(b)]),
    ("atan2", 2, |a, b| vec![a.atan2(b)]),
    ("maximum", 2, |a, b| vec![a.maximum(b), a.minimum(b)]),
    ("and", 2, |a, b| vec![a.and(b), a.or(b), a.xor(b)]),
    ("shift", 2, |a, b| vec![a.shift_left(b), a.shift_right(b), a.shift_right_arithmetic(b)]),
    ("compare", 2, |a, b| vec![a.equal(b), a.less(b)]),
    ("select by a", 2, |a, b| vec![a.select(b, b)]),
    ("select of a", 2, |a, b| vec![a.equal(a).select(a, b)]),
    ("clamp", 2, |a, b| vec![a.clamp(b, b)]),
    ("constants", 1, |a, _| vec![a * 2.0, 1.0 - a, a.filled(1.0)]),
    ("halves", 1, |a, _| vec![a * 0.5]),
    ("to", 2, |a, b| vec![a.to(b.dtype()), a.to(DType::Bool), a.to(DType::I8)]),
    ("bitcast", 2, |a, b| vec![a.bitcast(b.dtype())]),
    ("broadcast_in_dim", 2, |a, b| vec![a.broadcast_in_dim(&b.shape(), &[1])]),
    ("reshape", 2, |a, b| vec![a.reshape(&b.shape())]),
    ("reshape flat", 1, |a, _| vec![a.reshape(&[a.shape().iter().product()])]),
    ("transpose", 1, |a, _| vec![a.transpose(&[1, 0])]),
    ("slice", 1, |a, _| vec![a.slice(1, 1, 2)]),
    ("slice_all", 1, |a, _| vec![a.slice_all(&[0, 1], &[2, 3], &[1, 2])]),
    ("pad", 2, |a, b| vec![a.pad(b, &[(1, -1, 2), (0, 1, 0)])]),
    ("concatenate", 2, |a, b| vec![concatenate(&[a, b, a], 0)]),
    ("reverse", 1, |a, _| vec![a.reverse(&[1])]),
    ("sum", 1, |a, _| vec![a.sum(&[0]), a.sum_all()]),
    ("product", 1, |a, _| vec![a.product(&[1])]),
    ("max", 1, |a, _| vec![a.max(&[0]), a.min(&[0])]),
    ("all", 1, |a, _| vec![a.all(&[0]), a.any(&[])]),
    ("mean", 1, |a, _| vec![a.mean(&[0])]),
    ("mean_all", 1, |a, _| vec![a.mean_all()]),
    ("spread_like", 2, |a, b| vec![a.spread_like(b, &[0])]),
    ("argmax", 1, |a, _| vec![a.argmax(0), a.argmin(0)]),
    ("softmax", 1, |a, _| vec![a.softmax(), a.log_sum_exp()]),
    ("window", 1, |a, _| vec![a.reduce_window(&window(&[2, 2], &[1, 2], &[(1, 0), (0, 1)]), Reduction::Maximum)]),
    ("cumulative", 1, |a, _| vec![a.cumulative_sum(0), a.cumulative(0, Reduction::Minimum)]),
    ("einsum", 2, |a, b| vec![einsum(a, b, "ab,cb->ac")]),
    ("einsum of one axis", 2, |a, b| vec![einsum(a, b, "ab,b->a")]),
    ("conv2d", 2, |a, b| vec![a.conv2d(b, [1, 2], [(1, 1), (0, 1)], 1)]),
    ("convolution", 2, |a, b| {
        let axes = vec![0, 1];
        let dims = ConvolutionDims { input: axes.clone(), kernel: axes.clone(), output: axes };
        let op = Convolution {
            dims, stride: vec![], padding: vec![], input_dilation: vec![], kernel_dilation: vec![],
            feature_groups: 1, batch_groups: 1, gradient_batch: None,
        };
        vec![a.graph.apply(op, &[a, b])]
    }),
    ("take", 2, |a, b| vec![a.take(b)]),
    ("take_rows", 2, |a, b| vec![a.take_rows(b)]),
    ("take_along", 2, |a, b| vec![a.take_along(1, b)]),
    ("dynamic_slice", 2, |a, b| vec![a.dynamic_slice(&[b, b], &[1, 2])]),
    ("dynamic_update_slice", 2, |a, b| vec![a.dynamic_update_slice(a.slice(1, 0, 1), &[b, b])]),
    ("one_hot", 1, |a, _| vec![a.one_hot(4, DType::F32)]),
    ("sort", 1, |a, _| vec![a.sort(0, true)]),
    ("argsort", 1, |a, _| vec![a.argsort(1, false)]),
    ("key", 2, |a, b| vec![Key::new(a).fold(b).fold_str("x").normal(&[2], 2.0), Key::new(a).bernoulli(0.5, &[])]),
    ("barrier", 2, |a, b| barrier(&[a, b])),
    ("stop_gradient", 1, |a, _| vec![a.stop_gradient()]),
    ("custom_gradient", 2, |a, b| custom_gradient(&[a], &[a, b], Rc::new(|_, _, ct| vec![Some(ct[0])]))),
    ("constrained", 1, |a, _| vec![a.constrained(&PartitionSpec::replicated(2))].into_iter().filter(|t| t.rank() == 2).collect()),
    ("while", 2, |a, b| while_loop(a.graph, &[a], |v| v[0].less(b), |v| vec![v[0] + b])),
    ("scan", 2, |a, b| {
        let (last, outputs) = scan(a.graph, 2, true, &[a], &[b], |c, s| (vec![c[0] + s[0]], vec![s[0], c[0]]));
        [last, outputs].concat()
    }),
];

/// Tensors that are wrong for most operators, by number; the last is poisoned.
fn tensors(graph: &Graph) -> Vec<Tensor<'_>> {
    let types = [
        (DType::F32, &[][..]),
        (DType::F32, &[2, 3]),
        (DType::F32, &[3]),
        (DType::F32, &[0, 3]),
        (DType::BF16, &[2, 3]),
        (DType::F32, &[1, 2, 3, 2]),
        (DType::F32, &[2, 2, 2, 1]),
        (DType::I32, &[]),
        (DType::I32, &[2, 1]),
        (DType::U8, &[2, 3]),
        (DType::U64, &[]),
        (DType::Bool, &[2, 3]),
    ];
    types
        .map(|(dtype, shape)| input(graph, dtype, shape))
        .to_vec()
}

/// Each operator on each pair: nothing panics, gradients included, and what we accept the plugin accepts.
#[test]
fn whatever_is_accepted_compiles_and_nothing_panics() {
    let compiled = Graph::new();
    let inputs = tensors(&compiled);
    let mut outputs = Vec::new();
    for (name, operands, build) in TRIES {
        for i in 0..=inputs.len() {
            for j in 0..=(operands - 1) * inputs.len() {
                let graph = Graph::new();
                let traced = AssertUnwindSafe(|| attempt(&graph, *build, [i, j]));
                let accepted = catch_unwind(traced)
                    .unwrap_or_else(|_| panic!("{name} panics on tensors {i} and {j}"));
                if accepted {
                    outputs.extend(build(inputs[i], inputs[j]));
                }
            }
        }
    }
    assert!(outputs.len() > 1000, "{}", outputs.len());
    for client in clients(1) {
        compile(&client, &compiled, &inputs, &outputs);
    }
}

/// Whether the operator takes these two of the tensors, and has gradients of its first float result.
fn attempt(graph: &Graph, build: Operator, [i, j]: [usize; 2]) -> bool {
    let is_float = |t: &Tensor| t.dtype().is_float();
    let given = tensors(graph);
    let pick = |k: usize| given.get(k).copied();
    let operands = [i, j].map(|k| pick(k).unwrap_or_else(|| graph.poison("test", "poisoned")));
    let results = build(operands[0], operands[1]);
    if let Some(first) = results.into_iter().find(is_float) {
        let wrt: Vec<Tensor> = operands.into_iter().filter(is_float).collect();
        grad(first.sum_all(), &wrt);
    }
    graph.check().is_ok()
}

/// What each of two devices makes of its half of the value.
fn halved<'g>(x: Tensor<'g>, body: impl FnOnce(&[Tensor<'g>]) -> Tensor<'g>) -> Tensor<'g> {
    let mesh = Mesh::new(vec![("data".to_owned(), 2)]);
    let half = PartitionSpec(vec![vec!["data".to_owned()]]);
    let inputs = [(x, half.clone())];
    manual_computation(x.graph, &mesh, &inputs, &[half], |x| vec![body(x)])[0]
}
