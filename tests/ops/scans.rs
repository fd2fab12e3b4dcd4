//! Scans against the same computation unrolled: values, gradients, gradients of gradients.

use crate::common::{clients, compile_text, execute, print_rounds};
use crate::gradients::weighted_sum;
use crate::samples::array;
use crate::sweep::difference;
use kiln::array::Array;
use kiln::autodiff::{grad, scan};
use kiln::graph::{Graph, Tensor};
use kiln::ops::{barrier, concatenate, custom_gradient, einsum, while_loop};
use kiln::types::{DType, Type};
use std::rc::Rc;

/// How to repeat a body: as a loop, or one round after the other.
#[derive(Clone, Copy)]
struct Repeat {
    scanned: bool,
}

impl Repeat {
    fn run<'g>(
        self,
        [length, reverse]: [usize; 2],
        initial: &[Tensor<'g>],
        inputs: &[Tensor<'g>],
        body: impl Fn(&[Tensor<'g>], &[Tensor<'g>]) -> (Vec<Tensor<'g>>, Vec<Tensor<'g>>),
    ) -> Vec<Tensor<'g>> {
        if self.scanned {
            let graph = initial.iter().chain(inputs).next().unwrap().graph;
            let (last, outputs) = scan(graph, length, reverse == 1, initial, inputs, body);
            return [last, outputs].concat();
        }
        let mut carried = initial.to_vec();
        let mut rounds = Vec::new();
        for k in 0..length {
            let k = if reverse == 1 { length - 1 - k } else { k };
            let slice = |x: &Tensor<'g>| x.slice(0, k, k + 1).reshape(&x.shape()[1..]);
            let (next, outputs) = body(&carried, &inputs.iter().map(slice).collect::<Vec<_>>());
            carried = next;
            rounds.push(outputs);
        }
        if reverse == 1 {
            rounds.reverse();
        }
        let stacked = (0..rounds[0].len()).map(|k| {
            let row =
                |round: &Vec<Tensor<'g>>| round[k].reshape(&[&[1], &round[k].shape()[..]].concat());
            concatenate(&rounds.iter().map(row).collect::<Vec<_>>(), 0)
        });
        carried.into_iter().chain(stacked).collect()
    }
}

type Case = (
    &'static str,
    &'static [&'static [usize]],
    for<'g> fn(Repeat, &[Tensor<'g>]) -> Vec<Tensor<'g>>,
);

const CASES: &[Case] = &[
    ("a carry", &[&[3]], |r, x| {
        r.run([4, 0], x, &[], |c, _| (vec![(c[0] * 1.25).sine()], vec![]))
    }),
    ("inputs and outputs", &[&[3], &[4, 3]], |r, x| {
        r.run([4, 0], &x[..1], &x[1..], |c, s| {
            let next = c[0] * s[0] + s[0];
            (vec![next], vec![next.sine()])
        })
    }),
    ("in reverse", &[&[3], &[4, 3]], |r, x| {
        r.run([4, 1], &x[..1], &x[1..], |c, s| {
            (vec![(c[0] + s[0]).tanh()], vec![c[0] * s[0]])
        })
    }),
    ("one round", &[&[3], &[1, 3]], |r, x| {
        r.run([1, 0], &x[..1], &x[1..], |c, s| {
            (vec![c[0] * s[0]], vec![c[0] + s[0]])
        })
    }),
    ("no carry", &[&[4, 2]], |r, x| {
        r.run([4, 0], &[], x, |_, s| {
            (vec![], vec![s[0].exp(), s[0].sum_all()])
        })
    }),
    ("values from outside", &[&[2, 3], &[3, 3], &[3]], |r, x| {
        let (w, b) = (x[1], x[2] * 2.0);
        r.run([3, 0], &x[..1], &[], |c, _| {
            let y = einsum(c[0], w, "ab,bc->ac") + b;
            (vec![y.tanh()], vec![y * b])
        })
    }),
    (
        "a stack of layers",
        &[&[2, 3], &[4, 3, 5], &[4, 5, 3], &[4, 5]],
        |r, x| {
            r.run([4, 0], &x[..1], &x[1..], |c, p| {
                let hidden = (einsum(c[0], p[0], "bi,io->bo") + p[2]).logistic();
                (vec![c[0] + einsum(hidden, p[1], "bo,oi->bi")], vec![])
            })
        },
    ),
    (
        "several carries of which one stands still",
        &[&[2], &[2], &[]],
        |r, x| {
            r.run([3, 0], x, &[], |c, _| {
                (
                    vec![c[0] * c[1], c[1] + c[2], c[2]],
                    vec![c[1], c[2] * c[2]],
                )
            })
        },
    ),
    ("carries that change places", &[&[2], &[2]], |r, x| {
        r.run([3, 0], x, &[], |c, _| (vec![c[1], c[0].sine()], vec![]))
    }),
    (
        "results that are arguments",
        &[&[2], &[3, 2], &[2]],
        |r, x| {
            let outside = x[2];
            r.run([3, 0], &x[..1], &x[1..2], |c, s| {
                (vec![s[0]], vec![c[0], s[0], outside, outside * c[0], c[0]])
            })
        },
    ),
    ("nested", &[&[2], &[3, 2], &[4, 2], &[2]], |r, x| {
        let (inner, w) = (x[2], x[3]);
        r.run([3, 0], &x[..1], &x[1..2], |c, s| {
            let (c, s) = (c[0], s[0]);
            let y = r.run([4, 1], &[c], &[inner], |d, t| {
                let next = (d[0] * t[0] + s * w).tanh();
                (vec![next], vec![next * c])
            });
            (vec![y[0] + y[1].sum(&[0])], vec![y[1]])
        })
    }),
    ("cheap values", &[&[2, 3], &[3]], |r, x| {
        let b = x[1];
        r.run([3, 0], &x[..1], &[], |c, _| {
            let graph = c[0].graph;
            let scale = graph.iota(1, Type::new(DType::F64, &[2, 3])) + 0.5;
            let spread = b
                .broadcast_in_dim(&[2, 3], &[1])
                .transpose(&[1, 0])
                .reshape(&[2, 3]);
            let mask = c[0].greater(c[0].filled(0.0));
            (vec![mask.select(c[0] * scale, spread).sine()], vec![])
        })
    }),
    ("a counter", &[&[3]], |r, x| {
        let zero = x[0].graph.scalar(0.0, DType::I32);
        let results = r.run([4, 0], &[zero, x[0]], &[], |c, _| {
            let n = c[0].to(DType::F64);
            (vec![c[0] + 1.0, (c[1] * (n + 0.5)).cosine()], vec![n, c[0]])
        });
        results
            .into_iter()
            .filter(|t| t.dtype().is_float())
            .collect()
    }),
    ("indices", &[&[4, 3]], |r, x| {
        let order = x[0].graph.iota(0, Type::new(DType::I32, &[4, 2]));
        let table = x[0];
        let zero = x[0].graph.fill(0.0, Type::new(DType::F64, &[2, 3]));
        r.run([4, 0], &[zero], &[order], |c, s| {
            let rows = table.take(s[0]);
            (vec![c[0] + rows * rows], vec![c[0].sort(1, true)])
        })
    }),
    ("gradient rules of one's own", &[&[3]], |r, x| {
        r.run([3, 0], x, &[], |c, _| {
            let y = c[0].sine();
            let own = custom_gradient(
                &[c[0]],
                &[y],
                Rc::new(|x, y, ct| vec![Some(ct[0] * x[0] * y[0] * 3.0)]),
            );
            let held = barrier(&[own[0], c[0].stop_gradient()]);
            (vec![held[0] * held[1]], vec![own[0]])
        })
    }),
    ("a while loop that no gradient enters", &[&[3]], |r, x| {
        r.run([3, 0], x, &[], |c, _| {
            let start = [c[0].stop_gradient().abs().sum_all()];
            let doubled = while_loop(
                c[0].graph,
                &start,
                |v| v[0].less(v[0].filled(8.0)),
                |v| vec![v[0] * 2.0],
            );
            (vec![(c[0] * doubled[0]).sine()], vec![])
        })
    }),
    ("a gradient taken within", &[&[3], &[3]], |r, x| {
        let w = x[1];
        r.run([3, 0], &x[..1], &[], |c, _| {
            let inner = (c[0] * c[0] * w).sine().sum_all();
            (vec![c[0] - grad(inner, &[c[0]])[0] * 0.25], vec![])
        })
    }),
];

/// Numbers in (-1, 1), different for each input.
fn inputs(shapes: &[&[usize]]) -> Vec<Array> {
    let number = |k: usize| ((k as f64 * 0.7).sin() * 43758.5453).fract() * 0.9 + 0.05;
    let input = |(k, shape): (usize, &&[usize])| {
        let n: usize = shape.iter().product();
        array(
            DType::F64,
            shape,
            &(0..n).map(|e| number(31 * k + e + 1)).collect::<Vec<_>>(),
        )
    };
    shapes.iter().enumerate().map(input).collect()
}

/// Values, gradients by all inputs, and gradients of a weighted sum of those gradients.
fn traced<'g>(case: &Case, scanned: bool, x: &[Tensor<'g>]) -> Vec<Tensor<'g>> {
    let graph = x[0].graph;
    let values = case.2(Repeat { scanned }, x);
    let first = grad(weighted_sum(graph, &values), x);
    let second = grad(weighted_sum(graph, &first), x);
    graph.check().unwrap_or_else(|e| panic!("{}: {e}", case.0));
    [values, first, second].concat()
}

#[test]
fn scans_equal_the_unrolled_computation_with_first_and_second_gradients() {
    for client in clients(1) {
        let graph = Graph::new();
        let (mut tensors, mut arrays, mut outputs) = (Vec::new(), Vec::new(), Vec::new());
        let mut names = Vec::new();
        for case in CASES {
            let given = inputs(case.1);
            let x: Vec<Tensor> = given.iter().map(|a| graph.input(a.ty().clone())).collect();
            let (loop_, straight) = (traced(case, true, &x), traced(case, false, &x));
            assert_eq!(loop_.len(), straight.len(), "{}", case.0);
            for (k, (a, b)) in loop_.into_iter().zip(straight).enumerate() {
                assert_eq!(a.ty(), b.ty(), "{}", case.0);
                names.push(format!("{}, value {k}", case.0));
                outputs.extend([a, b]);
            }
            tensors.extend(x);
            arrays.extend(given);
        }
        let mut differences = Vec::new();
        // as loops, with the inner ones left as loops, and every round written out
        let loops = [0, 4, 1000].map(|most| {
            let text = print_rounds(&graph, &tensors, &outputs, 1, most);
            let program = compile_text(&client, &text, &tensors, &outputs);
            let found = execute(&program, &arrays);
            for (name, pair) in names.iter().zip(found.chunks(2)) {
                differences.extend(difference(name, &pair[0], &pair[1], 1e-12));
            }
            text.matches("stablehlo.while").count()
        });
        // a `while_loop` has no number of rounds
        assert!(
            loops[0] > loops[1] && loops[1] > loops[2] && loops[2] > 0,
            "{loops:?}"
        );
        let plugin = client.plugin().path().display();
        assert!(
            differences.is_empty(),
            "{plugin}:\n{}",
            differences.join("\n")
        );
    }
}
