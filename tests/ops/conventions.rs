//! Gradients where there is no slope, or where it is not what is asked for: conventions, with the numbers by hand.

use crate::common::{clients, run};
use crate::samples::{Build, array, window};
use crate::sweep::difference;
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::ops::{Reduction, custom_gradient};
use kiln::types::DType;
use std::rc::Rc;

/// What is decided, values of the inputs, the sum to be differentiated, and its gradient by each input.
type Convention = (
    &'static str,
    &'static [&'static [f64]],
    Build,
    &'static [&'static [f64]],
);

#[rustfmt::skip]
const CONVENTIONS: &[Convention] = &[
    ("abs is flat at 0", &[&[-2.0, 0.0, 3.0]], |x| vec![x[0].abs()], &[&[-1.0, 0.0, 1.0]]),
    ("equal operands of a maximum take half each", &[&[1.0, 2.0], &[1.0, 3.0]], |x| vec![x[0].maximum(x[1])], &[&[0.5, 0.0], &[0.5, 1.0]]),
    ("equal operands of a minimum take half each", &[&[1.0, 2.0], &[1.0, 3.0]], |x| vec![x[0].minimum(x[1])], &[&[0.5, 1.0], &[0.5, 0.0]]),
    ("equal elements share a largest one's gradient", &[&[1.0, 3.0, 3.0, -1.0]], |x| vec![x[0].max(&[0])], &[&[0.0, 0.5, 0.5, 0.0]]),
    ("the first of equals takes a window's gradient", &[&[1.0, 3.0, 3.0, 3.0]], |x| vec![x[0].reduce_window(&window(&[2], &[2], &[(0, 0)]), Reduction::Maximum)], &[&[0.0, 1.0, 1.0, 0.0]]),
    ("a value on a bound is inside", &[&[-1.0, 0.0, 1.0, 2.0], &[0.0], &[1.0]], |x| vec![x[0].clamp(x[1], x[2])], &[&[0.0, 1.0, 1.0, 0.0], &[1.0], &[1.0]]),
    ("powers of 0 have finite gradients", &[&[0.0, 0.0, 2.0], &[2.0, 0.0, 0.0]], |x| vec![x[0].power(x[1])], &[&[0.0, 0.0, 0.0], &[0.0, 0.0, std::f64::consts::LN_2]]),
    ("steps are flat", &[&[0.5, 1.5]], |x| vec![x[0].floor() + x[0].ceil() + x[0].round() + x[0].sign()], &[&[0.0, 0.0]]),
    ("nothing flows through integers", &[&[0.5, 1.5]], |x| vec![x[0].to(DType::I32).to(DType::F64) * x[0]], &[&[0.0, 1.0]]),
    ("stop_gradient makes a constant", &[&[2.0, 3.0]], |x| vec![x[0].stop_gradient() * x[0]], &[&[2.0, 3.0]]),
    ("a rule of one's own replaces the slope", &[&[2.0, 3.0]], |x| custom_gradient(x, &[x[0].exp()], Rc::new(|x, _, ct| vec![Some(ct[0] * x[0] * 7.0)])), &[&[14.0, 21.0]]),
    ("what the sum does not need has gradient 0", &[&[2.0], &[3.0]], |x| vec![x[0]], &[&[1.0], &[0.0]]),
    ("a value used twice adds up", &[&[2.0]], |x| vec![x[0] * x[0] + x[0]], &[&[5.0]]),
    ("conversions pass on what f32 can hold", &[&[2.0, 3.0]], |x| vec![(x[0].to(DType::F32) * 3.0).to(DType::F64)], &[&[3.0, 3.0]]),
];

#[test]
fn gradients_follow_the_conventions() {
    for client in clients(1) {
        let graph = Graph::new();
        let (mut inputs, mut outputs, mut expected) = (Vec::new(), Vec::new(), Vec::new());
        for (name, values, build, gradients) in CONVENTIONS {
            let arrays: Vec<Array> = values.iter().map(|v| vector(v)).collect();
            let x: Vec<Tensor> = arrays.iter().map(|a| graph.input(a.ty().clone())).collect();
            outputs.extend(grad(build(&x)[0].sum_all(), &x));
            expected.extend(gradients.iter().map(|g| (*name, vector(g))));
            inputs.extend(x.into_iter().zip(arrays));
        }
        let found = run(&client, &graph, &inputs, &outputs);
        let compared = found.iter().zip(&expected);
        let faults: Vec<String> = compared
            .filter_map(|(found, (name, want))| difference(name, found, want, 1e-12))
            .collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

fn vector(values: &[f64]) -> Array {
    array(DType::F64, &[values.len()], values)
}
