//! Attention chunk by chunk, against all at once, and against loops over numbers.

use crate::support::{clients, noise, run};
use kiln::array::Array;
use kiln::autodiff::grad;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Attention, AttentionKernel, AttentionMask, Biases, Buckets, Heads, Mode, Scope, StackOptions,
    Unseen, attention, relative_bias,
};
use kiln::ops::Key;
use kiln::types::DType;
use std::collections::HashMap;

const BATCH: usize = 2;
const HEADS: usize = 2;
const KV: usize = 3;

/// A layer without biases and without scaling of its scores, with the dropout of its weights.
fn unscaled<'g>(dropout: f64) -> Attention<'g> {
    Attention {
        scale: 1.0,
        weight_dropout: dropout,
        dropout,
        ..Attention::of(HEADS, KV)
    }
}

/// The heads of the layers here.
fn heads(dropout: f64) -> Heads {
    unscaled(dropout).on(BATCH)
}

const WIDTH: usize = 5;
const BUCKETS: usize = 8;

#[derive(Clone, Copy)]
struct Case {
    name: &'static str,
    queries: usize,
    /// Of a memory, where they are not the queries' own.
    keys: Option<usize>,
    kv_heads: usize,
    segments: bool,
    causal: bool,
    window: Option<usize>,
    soft_cap: Option<f64>,
    bias: bool,
    dropout: f64,
    dtype: DType,
    chunk: usize,
}

const PLAIN: Case = Case {
    name: "all see all",
    queries: 12,
    keys: None,
    kv_heads: HEADS,
    segments: false,
    causal: false,
    window: None,
    soft_cap: None,
    bias: false,
    dropout: 0.0,
    dtype: DType::F32,
    chunk: 4,
};

const CASES: [Case; 23] = [
    PLAIN,
    Case {
        name: "heads that share keys and values",
        kv_heads: 1,
        ..PLAIN
    },
    Case {
        name: "a window ahead and behind",
        window: Some(3),
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "a causal window",
        causal: true,
        window: Some(4),
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "a window wider than the text",
        window: Some(usize::MAX),
        ..PLAIN
    },
    Case {
        name: "scores with a soft cap",
        soft_cap: Some(5.0),
        ..PLAIN
    },
    Case {
        name: "shared, capped, causal, through a window",
        queries: 17,
        kv_heads: 1,
        segments: true,
        causal: true,
        window: Some(6),
        soft_cap: Some(5.0),
        bias: true,
        dropout: 0.3,
        chunk: 7,
        ..PLAIN
    },
    Case {
        name: "a chunk that does not divide",
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "one query at a time",
        chunk: 1,
        ..PLAIN
    },
    Case {
        name: "fewer queries than a chunk",
        chunk: 100,
        ..PLAIN
    },
    Case {
        name: "segments, some queries seeing nothing",
        segments: true,
        ..PLAIN
    },
    Case {
        name: "causal",
        causal: true,
        ..PLAIN
    },
    Case {
        name: "causal segments",
        segments: true,
        causal: true,
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "relative bias",
        bias: true,
        ..PLAIN
    },
    Case {
        name: "relative bias, tiles in a chunk",
        queries: 300,
        keys: Some(270),
        bias: true,
        chunk: 256,
        ..PLAIN
    },
    Case {
        name: "causal relative bias",
        causal: true,
        bias: true,
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "dropout",
        dropout: 0.3,
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "all of it",
        queries: 17,
        segments: true,
        causal: true,
        bias: true,
        dropout: 0.3,
        chunk: 7,
        ..PLAIN
    },
    Case {
        name: "more keys than queries",
        queries: 7,
        keys: Some(10),
        segments: true,
        bias: true,
        dropout: 0.3,
        chunk: 3,
        ..PLAIN
    },
    Case {
        name: "more queries than keys",
        queries: 11,
        keys: Some(3),
        segments: true,
        causal: true,
        bias: true,
        ..PLAIN
    },
    Case {
        name: "one query and one key",
        queries: 1,
        keys: Some(1),
        bias: true,
        ..PLAIN
    },
    Case {
        name: "bf16",
        dtype: DType::BF16,
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "all of it in bf16",
        queries: 17,
        segments: true,
        causal: true,
        bias: true,
        dropout: 0.3,
        dtype: DType::BF16,
        chunk: 7,
        ..PLAIN
    },
];

/// Two texts and padding; the second example has no second text among the keys.
fn segments(length: usize, is_memory: bool) -> Array {
    let of = |row: usize, k: usize| match k * 4 / length {
        0 | 1 => 1,
        2 if row == 1 && is_memory => 1,
        2 => 2,
        _ => 0,
    };
    let all = (0..BATCH).flat_map(|row| (0..length).map(move |k| of(row, k)));
    Array::new(&[BATCH, length], &all.collect::<Vec<i32>>()).unwrap()
}

impl Case {
    fn inputs(&self) -> Vec<(&'static str, Vec<usize>)> {
        let (inner, shared) = (HEADS * KV, self.kv_heads * KV);
        let mut all = vec![
            ("x", vec![BATCH, self.queries, WIDTH]),
            ("query/kernel", vec![WIDTH, inner]),
            ("key/kernel", vec![WIDTH, shared]),
            ("value/kernel", vec![WIDTH, shared]),
            ("out/kernel", vec![inner, WIDTH]),
        ];
        if let Some(keys) = self.keys {
            all.push(("memory", vec![BATCH, keys, WIDTH]));
        }
        if self.bias {
            all.push(("position/table", vec![BUCKETS, HEADS]));
        }
        all
    }

    /// The layer, with the values of [`Case::inputs`].
    fn layer<'g>(
        &self,
        form: AttentionKernel,
        graph: &'g Graph,
        values: &HashMap<String, Tensor<'g>>,
    ) -> Tensor<'g> {
        let key = Key::new(graph.constant(Array::scalar(7u64)));
        let mode = Mode {
            compute: self.dtype,
            noise: (self.dropout > 0.0).then_some(key),
            depth: StackOptions {
                attention: form,
                chunk: Some(self.chunk),
                ..StackOptions::default()
            },
            ..Mode::plain()
        };
        let s = Scope::bound(graph, values.clone(), mode);
        let lengths = [self.queries, self.keys.unwrap_or(self.queries)];
        let given = |length, is_memory| graph.constant(segments(length, is_memory));
        let bias = |_| {
            let buckets = Buckets {
                count: BUCKETS,
                max_distance: 10,
                bidirectional: !self.causal,
            };
            relative_bias(&s.at("position"), HEADS, buckets, lengths)
        };
        let memory = self.keys.is_some();
        let sight = AttentionMask {
            segments: self
                .segments
                .then(|| [given(lengths[0], false), given(lengths[1], memory)]),
            causal: self.causal,
            window: self.window,
            soft_cap: self.soft_cap,
            unseen: Unseen::Mean,
            by_offset: self.bias.then_some(()).map(bias),
        };
        let layer = Attention {
            kv_heads: self.kv_heads,
            view: Some(sight.over(&s, heads(self.dropout), lengths)),
            memory: values.get("memory").map(|m| m.to(self.dtype)),
            ..unscaled(self.dropout)
        };
        let x = values["x"].to(self.dtype) * 0.5;
        attention(&s, x, layer).to(DType::F32)
    }

    /// Largest difference that rounding explains, as a share of the largest value.
    fn tolerance(&self) -> f64 {
        match self.dtype {
            DType::BF16 => 1e-2,
            _ => 1e-5, // scores reach 30, and e^x turns their roundings into shares of weights
        }
    }
}

/// The largest difference, as a share of the largest value.
fn apart(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    let scale = b.iter().fold(1e-30, |m: f64, x| m.max(x.abs()));
    let each = a.iter().zip(b).map(|(x, y)| (x - y).abs());
    each.fold(0.0, f64::max) / scale
}

#[test]
fn chunked_attention_is_plain_attention_in_value_and_gradients() {
    for client in clients() {
        for case in CASES {
            let inputs = case.inputs();
            let inputs: Vec<(&str, &[usize])> =
                inputs.iter().map(|(n, s)| (*n, s.as_slice())).collect();
            let of = |form| run(&client, &|g, v| case.layer(form, g, v), &inputs);
            let names = ["value"].into_iter().chain(inputs.iter().map(|i| i.0));
            let (chunked, plain) = (of(AttentionKernel::Chunked), of(AttentionKernel::Plain));
            for ((name, a), b) in names.zip(chunked).zip(plain) {
                let apart = apart(&a, &b);
                println!("{:38} {name:15} {apart:.1e}", case.name);
                assert!(
                    apart <= case.tolerance(),
                    "{}: {name}: {apart:e}",
                    case.name
                );
            }
        }
    }
}

#[test]
fn attention_with_biases_is_the_same_chunk_by_chunk() {
    let inputs: [(&str, &[usize]); 5] = [
        ("x", &[2, 7, 8]),
        ("qkv/kernel", &[3, 8, 8]),
        ("qkv/bias", &[3, 8]),
        ("out/kernel", &[8, 8]),
        ("out/bias", &[8]),
    ];
    fn layer<'g>(
        form: AttentionKernel,
        g: &'g Graph,
        v: &HashMap<String, Tensor<'g>>,
    ) -> Tensor<'g> {
        let mode = Mode {
            noise: Some(Key::new(g.constant(Array::scalar(3u64)))),
            depth: StackOptions {
                attention: form,
                chunk: Some(3),
                ..StackOptions::default()
            },
            ..Mode::plain()
        };
        let config = Attention {
            joined: true,
            biases: Biases::ALL,
            weight_dropout: 0.2,
            dropout: 0.1,
            ..Attention::of(2, 4)
        };
        attention(&Scope::bound(g, v.clone(), mode), v["x"] * 0.3, config)
    }
    for client in clients() {
        let [chunked, plain] = [AttentionKernel::Chunked, AttentionKernel::Plain]
            .map(|form| run(&client, &|g, v| layer(form, g, v), &inputs));
        for (k, (a, b)) in chunked.iter().zip(&plain).enumerate() {
            assert!(apart(a, b) <= 1e-5, "result {k}: {:e}", apart(a, b));
        }
    }
}

/// What [`Case::layer`] computes, number by number in f64, without dropout.
fn by_hand(case: &Case, given: &HashMap<&str, (Vec<usize>, Vec<f64>)>) -> Vec<f64> {
    let at = |name: &str, index: &[usize]| {
        let (shape, numbers) = &given[name];
        let place = index
            .iter()
            .zip(shape)
            .fold(0, |place, (k, n)| place * n + k);
        numbers[place]
    };
    let lengths = [case.queries, case.keys.unwrap_or(case.queries)];
    let memory = if case.keys.is_some() { "memory" } else { "x" };
    let own = segments(lengths[0], false).to_f64();
    let others = segments(lengths[1], case.keys.is_some()).to_f64();
    // [batch, length, heads x kv]
    let project = |kernel: &str, of: &str, length: usize| -> Vec<[f64; HEADS * KV]> {
        let width = given[kernel].0[1]; // columns that are not there are those of the shared head
        let scale = if of == "x" { 0.5 } else { 1.0 };
        let row = |b: usize, k: usize| {
            std::array::from_fn(|column| {
                let term = |d| at(of, &[b, k, d]) * scale * at(kernel, &[d, column % width]);
                (0..WIDTH).map(term).sum()
            })
        };
        let rows = (0..BATCH).flat_map(|b| (0..length).map(move |k| (b, k)));
        rows.map(|(b, k)| row(b, k)).collect()
    };
    let queries = project("query/kernel", "x", lengths[0]);
    let keys = project("key/kernel", memory, lengths[1]);
    let values = project("value/kernel", memory, lengths[1]);
    let buckets = Buckets {
        count: BUCKETS,
        max_distance: 10,
        bidirectional: !case.causal,
    };
    let mut result = Vec::new();
    for b in 0..BATCH {
        for q in 0..lengths[0] {
            let mut mixed = [0.0; HEADS * KV];
            for head in 0..HEADS {
                let columns = head * KV..(head + 1) * KV;
                let score = |k: usize| {
                    let (a, c) = (own[b * lengths[0] + q], others[b * lengths[1] + k]);
                    let is_far = case.window.is_some_and(|window| q.abs_diff(k) >= window);
                    if case.segments && (a != c || c == 0.0) || case.causal && k > q || is_far {
                        return -1e9;
                    }
                    let (q_row, k_row) = (queries[b * lengths[0] + q], keys[b * lengths[1] + k]);
                    let product = columns.clone().map(|c| q_row[c] * k_row[c]);
                    let bucket = buckets.of(k as isize - q as isize);
                    let score = product.sum::<f64>();
                    let score = case
                        .soft_cap
                        .map_or(score, |cap| cap * (score / cap).tanh());
                    score + at("position/table", &[bucket, head])
                };
                let scores: Vec<f64> = (0..lengths[1]).map(score).collect();
                let peak = scores.iter().copied().fold(f64::MIN, f64::max);
                let sum: f64 = scores.iter().map(|s| (s - peak).exp()).sum();
                for (k, score) in scores.iter().enumerate() {
                    let weight = (score - peak).exp() / sum;
                    for c in columns.clone() {
                        mixed[c] += weight * values[b * lengths[1] + k][c];
                    }
                }
            }
            let out = |d| {
                (0..HEADS * KV)
                    .map(|c| mixed[c] * at("out/kernel", &[c, d]))
                    .sum()
            };
            result.extend((0..WIDTH).map(out).collect::<Vec<f64>>());
        }
    }
    result
}

#[test]
fn chunked_attention_has_the_gradient_that_finite_differences_have() {
    let case = Case {
        name: "by hand",
        queries: 7,
        keys: Some(9),
        segments: true,
        causal: true,
        bias: true,
        chunk: 3,
        ..PLAIN
    };
    has_the_gradient_of_finite_differences(&case);
    has_the_gradient_of_finite_differences(&Case {
        name: "by hand, with all options",
        keys: None,
        kv_heads: 1,
        window: Some(3),
        soft_cap: Some(5.0),
        ..case
    });
}

fn has_the_gradient_of_finite_differences(case: &Case) {
    let inputs = case.inputs();
    let inputs: Vec<(&str, &[usize])> = inputs.iter().map(|(n, s)| (*n, s.as_slice())).collect();
    let given = inputs.iter().enumerate().map(|(k, (name, shape))| {
        let numbers = noise(k, shape).to_f64();
        (*name, (shape.to_vec(), numbers))
    });
    let given: HashMap<&str, (Vec<usize>, Vec<f64>)> = given.collect();
    let value = by_hand(case, &given);
    let weights = noise(99, &[value.len()]).to_f64();
    let loss = |values: &HashMap<&str, (Vec<usize>, Vec<f64>)>| -> f64 {
        let y = by_hand(case, values);
        y.iter().zip(&weights).map(|(y, w)| y * w).sum()
    };
    let step = 1e-6;
    let difference = |name: &'static str, k: usize| {
        let mut moved = given.clone();
        let mut at = |by: f64| {
            moved.get_mut(name).unwrap().1[k] = given[name].1[k] + by;
            loss(&moved)
        };
        (at(step) - at(-step)) / (2.0 * step)
    };
    for client in clients() {
        let own = run(
            &client,
            &|g, v| case.layer(AttentionKernel::Chunked, g, v),
            &inputs,
        );
        assert!(
            apart(&own[0], &value) <= 1e-5,
            "{:e}",
            apart(&own[0], &value)
        );
        for ((name, _), own) in case.inputs().iter().zip(&own[1..]) {
            let expected: Vec<f64> = (0..own.len()).map(|k| difference(name, k)).collect();
            let apart = apart(own, &expected);
            println!("{name:15} {apart:.1e}");
            assert!(apart <= 1e-5, "{name}: {apart:e}");
        }
    }
}

#[test]
fn a_gradient_of_the_gradient_is_that_of_plain_attention() {
    let case = Case {
        queries: 6,
        segments: true,
        bias: true,
        dropout: 0.3,
        ..PLAIN
    };
    let inputs = case.inputs();
    let inputs: Vec<(&str, &[usize])> = inputs.iter().map(|(n, s)| (*n, s.as_slice())).collect();
    // the gradient by the input, as a function of everything
    fn slope<'g>(
        case: &Case,
        form: AttentionKernel,
        g: &'g Graph,
        v: &HashMap<String, Tensor<'g>>,
    ) -> Tensor<'g> {
        let y = case.layer(form, g, v);
        grad((y * y).sum_all(), &[v["x"]])[0]
    }
    for client in clients() {
        let [chunked, plain] = [AttentionKernel::Chunked, AttentionKernel::Plain]
            .map(|form| run(&client, &|g, v| slope(&case, form, g, v), &inputs));
        for (k, (a, b)) in chunked.iter().zip(&plain).enumerate() {
            assert!(apart(a, b) <= 2e-5, "result {k}: {:e}", apart(a, b));
        }
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let graph = Graph::new();
    let s = Scope::bound(&graph, HashMap::new(), Mode::plain());
    let bias = graph.constant(noise(0, &[2, 11]));
    let sight = AttentionMask {
        by_offset: Some(bias),
        ..AttentionMask::default()
    };
    sight.over(&s, heads(0.0), [6, 6]);
    let message = graph.check().unwrap_err().to_string();
    assert!(
        message.contains("expected tensor<2x12xf32>") && message.contains("tensor<2x11xf32>"),
        "{message}"
    );
}

#[test]
fn a_view_of_other_lengths_is_refused() {
    for form in [AttentionKernel::Plain, AttentionKernel::Chunked] {
        let graph = Graph::new();
        let inputs = PLAIN.inputs();
        let values = inputs.iter().map(|(name, shape)| {
            let value = graph.constant(noise(0, shape));
            ((*name).to_owned(), value)
        });
        let mode = Mode {
            depth: StackOptions {
                attention: form,
                ..StackOptions::default()
            },
            ..Mode::plain()
        };
        let s = Scope::bound(&graph, values.collect(), mode);
        let x = graph.constant(noise(0, &[BATCH, 12, WIDTH]));
        let sight = AttentionMask {
            causal: true,
            ..AttentionMask::default()
        };
        let layer = Attention {
            view: Some(sight.over(&s, heads(0.0), [6, 6])),
            ..unscaled(0.0)
        };
        attention(&s, x, layer);
        let message = graph.check().unwrap_err().to_string();
        let expected = match form {
            AttentionKernel::Plain => "does not broadcast",
            _ => "12 queries, but a view of at most 6",
        };
        assert!(message.contains(expected), "{message}");
    }
}
