//! Products of 8-bit floats against Flax's.

use crate::common::clients;
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Activation, Mlp, Mode, Products, Scope, StackOptions, declare, mlp};
use kiln::types::{DType, Type};
use std::collections::HashMap;

/// `sign(x) (0.05 + 0.95 |x|)^2.5 s` with `x = sin(0.37 i^2 + 0.7 i + 1.3 k)` for each element `i`: over three decades.
fn steep(shape: &[usize], k: usize, s: f64) -> Array {
    let n: usize = shape.iter().product();
    let value = |i: usize| {
        let i = i as f64;
        let x = (i * i * 0.37 + i * 0.7 + k as f64 * 1.3).sin();
        (x.signum() * (0.05 + 0.95 * x.abs()).powf(2.5) * s) as f32
    };
    Array::new(shape, &(0..n).map(value).collect::<Vec<f32>>()).unwrap()
}

fn options() -> StackOptions {
    StackOptions {
        products: Products::Fp8,
        ..StackOptions::default()
    }
}

fn layer<'g>(s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
    let config = Mlp {
        in_bias: false,
        out_bias: false,
        ..Mlp::of(24, Activation::Relu)
    };
    mlp(s, x, config)
}

/// Norm of a value, its first element and its last.
type Norm = (f64, [f64; 2]);

/// Of a step: the result and the gradients of `x` and both kernels; of either product the newest magnitudes of what it reads, of its kernel and
/// of the gradient of what it gives.
type Step = ([Norm; 4], [[f64; 3]; 2]);

/// Four steps of `relu(x a) b` with two of flax 0.12.8's `Fp8DirectDotGeneralOp` and jax 0.10.2 on a CPU, f32 around them:
/// `x` is once 50 times as large as the steps before had it, and saturates; kernels grow from step to step.
#[rustfmt::skip]
const STEPS: [Step; 4] = [
    (
        [
            (0.4303704328398827, [0.04736328125, -0.053009033203125]),
            (0.0004272770819691114, [-5.27501106262207e-06, -7.507205009460449e-05]),
            (0.005148341315949375, [-0.00010132789611816406, -7.808208465576172e-05]),
            (0.0022071116995250064, [-0.000423431396484375, 0.0001049041748046875]),
        ],
        [[0.9994072318077087, 0.09999378770589828, 0.0006926953792572021], [0.3989715576171875, 0.1998814344406128, 0.0009988652309402823]],
    ),
    (
        [
            (0.697827633834141, [-0.0422293096780777, 0.12019267678260803]),
            (0.0009546054937751366, [5.123178652866045e-06, 6.0021771787432954e-05]),
            (0.009401218619375965, [-0.0006922847824171185, -9.956008580047637e-05]),
            (0.0034249182287500353, [0.0002277250459883362, 0.0]),
        ],
        [[2.95723819732666, 0.19998757541179657, 0.0010550307342782617], [0.5848607420921326, 0.3997628688812256, 0.001976934727281332]],
    ),
    (
        [
            (3.4746952026239324, [-0.06875868141651154, 0.16387268900871277]),
            (0.002637527887671661, [0.00033045242889784276, 0.0003791070485021919]),
            (0.048748788387988955, [-0.002005699323490262, -0.001002849661745131]),
            (0.006939386418673207, [0.0007484533707611263, 0.0007904847734607756]),
        ],
        [[49.998905181884766, 0.29998135566711426, 0.001518568373285234], [3.234466791152954, 0.5996443033218384, 0.0009999939939007163]],
    ),
    (
        [
            (8.221455134720463, [-0.803086519241333, -0.09122468531131744]),
            (0.007338918898657564, [-0.0007354624103754759, -1.961947236850392e-05]),
            (0.04074523817567053, [-0.003716440172865987, -0.00289476802572608]),
            (0.03725028615009865, [-0.005937591195106506, -0.0002854611084330827]),
        ],
        [[1.9997286796569824, 0.39997515082359314, 0.004588356241583824], [2.766435146331787, 0.7995257377624512, 4.997981548309326]],
    ),
];

#[test]
fn products_of_8_bit_floats_with_delayed_scales_are_those_of_flax() {
    let declared = declare(options(), |s| {
        let x = s.graph.input(Type::new(DType::F32, &[6, 16]));
        layer(s, x);
    });
    let declared = declared.unwrap();
    let names: Vec<&str> = declared.iter().map(|p| p.path.as_str()).collect();
    assert_eq!(names, ["in/kernel", "in/amax", "out/kernel", "out/amax"]);
    let graph = Graph::new();
    let stored: Vec<Tensor> = declared.iter().map(|p| graph.input(p.ty.clone())).collect();
    let x = graph.input(Type::new(DType::F32, &[6, 16]));
    let ct = graph.input(Type::new(DType::F32, &[6, 8]));
    let values = names.iter().map(|name| (*name).to_owned());
    let values: HashMap<String, Tensor> = values.zip(stored.iter().copied()).collect();
    let mode = Mode {
        depth: options(),
        ..Mode::plain()
    };
    // the last width is that of the input: what Flax's has more is cut off
    let s = Scope::bound(&graph, values, mode);
    let y = layer(&s, x);
    assert_eq!(y.shape(), [6, 16]);
    let wide = ct.pad(graph.scalar(0.0, DType::F32), &[(0, 0, 0), (0, 8, 0)]);
    let wrt = [&[x], stored.as_slice()].concat();
    let gradients = grad((y * wide).sum_all(), &wrt);
    let inputs = [&[x, ct], stored.as_slice()].concat();
    let outputs = [&[y], gradients.as_slice()].concat();
    let program = crate::common::compile(&clients(1)[0], &graph, &inputs, &outputs);
    let text = crate::common::print(&graph, &inputs, &outputs, 1);
    for product in ["(tensor<6x16xf8E4M3FN>, tensor<16x24xf8E4M3FN>)", "f8E5M2"] {
        assert!(text.contains(product), "{product}");
    }

    let mut histories = [1, 3].map(|k| Array::zeros(declared[k].ty.clone()));
    for (t, (norms, newest)) in STEPS.into_iter().enumerate() {
        let larger = 1.0 + t as f64;
        let x = steep(&[6, 16], 2 + t, [1.0, 3.0, 50.0, 2.0][t]);
        let ct = steep(&[6, 8], 10 + t, [1e-3, 2e-3, 1e-3, 5.0][t]);
        let a = scaled(&steep(&[16, 24], 1, 0.1), larger);
        let b = wider(&scaled(&steep(&[24, 8], 2, 0.2), larger));
        let [first, second] = histories;
        let got = crate::common::execute(&program, &[x, ct, a, first, b, second]);
        let [y, dx, da, h1, db, h2] = got.try_into().unwrap();
        let narrow = |a: &Array| -> Vec<f64> {
            let rows = a.to_f64();
            rows.chunks(16).flat_map(|row| row[..8].to_vec()).collect()
        };
        let found = [narrow(&y), dx.to_f64(), da.to_f64(), narrow(&db)];
        for (k, (found, (norm, ends))) in found.iter().zip(norms).enumerate() {
            let size = found.iter().map(|v| v * v).sum::<f64>().sqrt();
            assert!(
                (size / norm - 1.0).abs() < 1e-5,
                "step {t}, {k}: {size} {norm}"
            );
            for (found, wanted) in [found[0], found[found.len() - 1]].into_iter().zip(ends) {
                let near = 1e-5 * norm;
                assert!(
                    (found - wanted).abs() < near,
                    "step {t}, {k}: {found} {wanted}"
                );
            }
        }
        for (history, newest) in [&h1, &h2].into_iter().zip(newest) {
            let all = history.to_f64();
            for (row, wanted) in all.chunks(1024).zip(newest) {
                assert!(
                    (row[0] / wanted - 1.0).abs() < 1e-5,
                    "step {t}: {} {wanted}",
                    row[0]
                );
                assert!(row[t + 1..].iter().all(|amax| *amax == 0.0));
            }
        }
        histories = [h1, h2];
    }
    // what is oldest is forgotten
    let full = Array::new(&[3, 1024], &vec![7.0f32; 3072]).unwrap();
    let zeros = |shape: &[usize]| Array::zeros(Type::new(DType::F32, shape));
    let arguments = [
        zeros(&[6, 16]),
        zeros(&[6, 8]),
        zeros(&[16, 24]),
        full.clone(),
    ];
    let arguments = [&arguments[..], &[zeros(&[24, 16]), full]].concat();
    let got = crate::common::execute(&program, &arguments);
    let history = got[3].to_f64();
    assert_eq!((history[0], history[1], history[1023]), (0.0, 7.0, 7.0));
}

fn scaled(a: &Array, by: f64) -> Array {
    let values: Vec<f32> = a.to_f64().iter().map(|v| (*v as f32) * by as f32).collect();
    Array::new(a.shape(), &values).unwrap()
}

/// `[24, 8]` with eight columns of zeros behind.
fn wider(a: &Array) -> Array {
    let rows = a.to_f64();
    let values = rows
        .chunks(8)
        .flat_map(|row| row.iter().map(|v| *v as f32).chain([0.0; 8]));
    Array::new(&[24, 16], &values.collect::<Vec<f32>>()).unwrap()
}

/// A layer that a step uses twice has no one magnitude.
#[test]
fn a_shared_layer_is_refused() {
    let refused = declare(options(), |s| {
        let x = s.graph.input(Type::new(DType::F32, &[6, 16]));
        s.share(3, x, layer);
    });
    let said = refused.unwrap_err().to_string();
    assert!(
        said.contains("`in/amax` would be recorded more than once in a step"),
        "{said}"
    );
}
