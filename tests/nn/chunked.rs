//! Attention chunk by chunk, against all at once.

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

pub const BATCH: usize = 2;
pub const HEADS: usize = 2;
pub const KV: usize = 3;

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

pub const WIDTH: usize = 5;
pub const BUCKETS: usize = 8;

#[derive(Clone, Copy)]
pub struct Case {
    pub name: &'static str,
    pub queries: usize,
    /// Of a memory, where they are not the queries' own.
    pub keys: Option<usize>,
    pub kv_heads: usize,
    pub segments: bool,
    pub causal: bool,
    pub window: Option<usize>,
    pub soft_cap: Option<f64>,
    pub bias: bool,
    pub dropout: f64,
    pub dtype: DType,
    pub chunk: usize,
}

pub const PLAIN: Case = Case {
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

const CASES: [Case; 28] = [
    PLAIN,
    Case {
        name: "causal, dropping, some queries seeing nothing",
        queries: 17,
        kv_heads: 1,
        segments: true,
        causal: true,
        soft_cap: Some(5.0),
        dropout: 0.3,
        chunk: 3,
        ..PLAIN
    },
    Case {
        name: "causal, dropping",
        causal: true,
        dropout: 0.3,
        chunk: 5,
        ..PLAIN
    },
    Case {
        name: "a window, segments, shared heads",
        queries: 17,
        kv_heads: 1,
        segments: true,
        window: Some(4),
        chunk: 3,
        ..PLAIN
    },
    Case {
        name: "queries beyond the last key, through a window",
        queries: 13,
        keys: Some(7),
        window: Some(4),
        chunk: 2,
        ..PLAIN
    },
    Case {
        name: "causal segments in bf16",
        segments: true,
        causal: true,
        dtype: DType::BF16,
        chunk: 5,
        ..PLAIN
    },
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
pub fn segments(length: usize, is_memory: bool) -> Array {
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
    pub fn inputs(&self) -> Vec<(&'static str, Vec<usize>)> {
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
    pub fn layer<'g>(
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
            first: None,
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
            num_kv_heads: self.kv_heads,
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
            DType::BF16 => 2e-2, // blocks take what a row's weights get from its result, which is rounded
            _ => 1e-5, // scores reach 30, and e^x turns their roundings into shares of weights
        }
    }
}

/// The largest difference, as a share of the largest value.
pub fn apart(a: &[f64], b: &[f64]) -> f64 {
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
            joined_qkv: true,
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
    let cases = [
        (AttentionKernel::Plain, true, "does not broadcast"),
        (
            AttentionKernel::Chunked,
            true,
            "a view made for 6 queries and 6 keys, got 12 and 12",
        ),
        (
            AttentionKernel::Chunked,
            false,
            "12 queries, but a view of at most 6",
        ),
    ];
    for (form, causal, expected) in cases {
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
            causal,
            ..AttentionMask::default()
        };
        let layer = Attention {
            view: Some(sight.over(&s, heads(0.0), [6, 6])),
            ..unscaled(0.0)
        };
        attention(&s, x, layer);
        let message = graph.check().unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
}
