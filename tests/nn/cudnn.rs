//! Attention as a call of cuDNN's: what the call says, and that its operands, results and cotangents are wired as those
//! of plain attention. No GPU runs it here: plain operations stand in for each call, by its configuration.

use crate::fused::{Call, calls, emulated};
use crate::support::{clients, program, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Attention, AttentionKernel, AttentionMask, Biases, Buckets, Heads, Mode, Scope, StackOptions,
    Unseen, attention, relative_bias,
};
use kiln::ops::Key;
use kiln::pjrt::{Client, CompileOptions};
use kiln::types::DType;
use serde_json::{Value, json};
use std::collections::HashMap;

const BATCH: usize = 2;
const HEADS: usize = 3;
const KV: usize = 8;
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
    bias: bool,
}

const PLAIN: Case = Case {
    name: "all see all",
    queries: 7,
    keys: None,
    kv_heads: HEADS,
    segments: false,
    causal: false,
    bias: false,
};

const CASES: [Case; 9] = [
    PLAIN,
    Case {
        name: "causal",
        causal: true,
        ..PLAIN
    },
    Case {
        name: "a memory",
        keys: Some(4),
        ..PLAIN
    },
    Case {
        name: "relative bias",
        queries: 6,
        bias: true,
        ..PLAIN
    },
    Case {
        name: "causal relative bias",
        queries: 6,
        causal: true,
        bias: true,
        ..PLAIN
    },
    Case {
        name: "segments of a memory",
        queries: 6,
        keys: Some(8),
        segments: true,
        ..PLAIN
    },
    Case {
        name: "segments and relative bias",
        queries: 8,
        segments: true,
        bias: true,
        ..PLAIN
    },
    Case {
        name: "causal segments and relative bias",
        queries: 8,
        segments: true,
        causal: true,
        bias: true,
        ..PLAIN
    },
    Case {
        name: "heads that share keys and values",
        queries: 6,
        kv_heads: 1,
        segments: true,
        causal: true,
        ..PLAIN
    },
];

/// Two texts, of other lengths in each row, and padding.
fn segments(length: usize) -> Array {
    let of = |row: usize, k: usize| match k * 4 / length {
        0 => 1,
        1 if row == 1 => 1,
        3 => 0,
        _ => 2,
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
        all.extend(self.keys.map(|keys| ("memory", vec![BATCH, keys, WIDTH])));
        all.extend(self.bias.then(|| ("position/table", vec![BUCKETS, HEADS])));
        all
    }

    /// The layer in f32 and plain, or in bf16 and fused; 0 where a query is padding.
    fn layer<'g>(
        &self,
        form: AttentionKernel,
        graph: &'g Graph,
        values: &HashMap<String, Tensor<'g>>,
    ) -> Tensor<'g> {
        let mode = mode(form);
        let s = Scope::bound(graph, values.clone(), mode);
        let lengths = [self.queries, self.keys.unwrap_or(self.queries)];
        let [own, keys] = lengths.map(|length| graph.constant(segments(length)));
        let bias = |_| {
            let buckets = Buckets {
                count: BUCKETS,
                max_distance: 10,
                bidirectional: !self.causal,
            };
            relative_bias(&s.at("position"), HEADS, buckets, lengths)
        };
        let sight = AttentionMask {
            segments: self.segments.then_some([own, keys]),
            causal: self.causal,
            unseen: Unseen::Mean,
            by_offset: self.bias.then_some(()).map(bias),
            ..AttentionMask::default()
        };
        let memory = values.get("memory");
        let layer = Attention {
            num_kv_heads: self.kv_heads,
            scale: 1.0,
            view: Some(sight.over(&s, heads(0.0), lengths)),
            memory: memory.map(|m| (*m * 0.2).to(mode.compute)),
            ..Attention::of(HEADS, KV)
        };
        let x = (values["x"] * 0.05).to(mode.compute);
        let y = attention(&s, x, layer).to(DType::F32);
        let is_text = own.greater(own.filled(0.0)).to(DType::F32);
        match self.segments {
            true => y * is_text.broadcast_in_dim(&y.shape(), &[0, 1]),
            false => y,
        }
    }

    fn calls(&self) -> Vec<Call> {
        let inputs = self.inputs();
        let inputs: Vec<(&str, &[usize])> =
            inputs.iter().map(|(n, s)| (*n, s.as_slice())).collect();
        calls(&program(&|g, v| self.layer(AttentionKernel::Fused, g, v), &inputs).0)
    }
}

fn heads(dropout: f64) -> Heads {
    Heads {
        batch: BATCH,
        count: HEADS,
        head_dim: KV,
        dropout,
    }
}

fn mode(form: AttentionKernel) -> Mode<'static, 'static> {
    Mode {
        compute: if form == AttentionKernel::Plain {
            DType::F32
        } else {
            DType::BF16
        },
        depth: StackOptions {
            attention: form,
            cuda: true,
            ..StackOptions::default()
        },
        ..Mode::plain()
    }
}

type Layer<'a> =
    &'a dyn for<'g> Fn(AttentionKernel, &'g Graph, &HashMap<String, Tensor<'g>>) -> Tensor<'g>;

/// The layer's value and gradients in fused form, calls emulated, against the plain form in f32.
fn compare(client: &Client, name: &str, layer: Layer<'_>, inputs: &[(&str, &[usize])]) {
    let (text, io) = program(&|g, v| layer(AttentionKernel::Fused, g, v), inputs);
    assert_eq!(
        calls(&text).len(),
        2,
        "{name}: one call forward, one backward"
    );
    let text = emulated(&text);
    let program = client.compile(&text, &CompileOptions::default(), io);
    let program = program.unwrap_or_else(|e| panic!("{name}: {}\n{text}", e.chain()));
    let results = program.execute1(Vec::new()).unwrap();
    let fused = results.iter().map(|r| r.download().unwrap().to_f64());
    let plain = run(client, &|g, v| layer(AttentionKernel::Plain, g, v), inputs);
    let names = ["value"].into_iter().chain(inputs.iter().map(|i| i.0));
    for ((what, a), b) in names.zip(fused).zip(plain) {
        let scale = b.iter().fold(1e-30, |m: f64, x| m.max(x.abs()));
        let apart = a
            .iter()
            .zip(&b)
            .map(|(x, y)| (x - y).abs() / scale)
            .fold(0.0, f64::max);
        println!("{name:34} {what:15} {apart:.1e}");
        // roundings of f32 in another order of operations
        assert!(apart <= 5e-6, "{name}: {what}: {apart:e}");
    }
}

#[test]
fn calls_are_wired_as_plain_attention_in_value_and_gradients() {
    for client in clients() {
        for case in CASES {
            let inputs = case.inputs();
            let inputs: Vec<(&str, &[usize])> =
                inputs.iter().map(|(n, s)| (*n, s.as_slice())).collect();
            compare(
                &client,
                case.name,
                &|form, g, v| case.layer(form, g, v),
                &inputs,
            );
        }
    }
}

#[test]
fn a_scale_goes_into_the_call() {
    let inputs: [(&str, &[usize]); 5] = [
        ("x", &[2, 7, 16]),
        ("qkv/kernel", &[3, 16, 16]),
        ("qkv/bias", &[3, 16]),
        ("out/kernel", &[16, 16]),
        ("out/bias", &[16]),
    ];
    fn layer<'g>(
        form: AttentionKernel,
        g: &'g Graph,
        v: &HashMap<String, Tensor<'g>>,
    ) -> Tensor<'g> {
        let config = Attention {
            joined_qkv: true,
            biases: Biases::ALL,
            weight_dropout: 0.2, // not while evaluating
            ..Attention::of(2, 8)
        };
        let mode = mode(form);
        let x = (v["x"] * 0.05).to(mode.compute);
        attention(&Scope::bound(g, v.clone(), mode), x, config).to(DType::F32)
    }
    for call in calls(&program(&|g, v| layer(AttentionKernel::Fused, g, v), &inputs).0) {
        let scale = &call.config["cudnn_fmha_backend_config"]["fmha_scale"];
        assert_eq!(scale.as_f64().unwrap(), 8f64.powf(-0.5));
    }
    for client in clients() {
        compare(&client, "scaled, with biases", &layer, &inputs);
    }
}

/// The configuration that XLA is to be given, as JAX writes it, but for sizes and products.
fn expected(dimensions: [usize; 4], mask: &str, products: &[(&str, [&str; 6])]) -> Value {
    let mut config = json!({
        "algorithm": {"algo_id": "0", "math_type": "TENSOR_OP_MATH", "tuning_knobs": {"17": "1", "24": "0"},
                      "is_cudnn_frontend": true, "workspace_size": "0"},
        "fmha_scale": 1.0, "is_flash_attention": true, "mask_type": mask, "dropout_rate": 0.0, "seed": 42,
        "sliding_window_length": 0, "max_seg_per_batch": 1, "is_paged_attention": false,
        "intermediate_tensor_shape": {
            "element_type": "BF16", "dimensions": dimensions.map(|n| n.to_string()), "tuple_shapes": [],
            "layout": {"dim_level_types": [], "dim_unique": [], "dim_ordered": [], "minor_to_major": ["3", "2", "1", "0"],
                       "tiles": [], "element_size_in_bits": "0", "memory_space": "0",
                       "index_primitive_type": "PRIMITIVE_TYPE_INVALID", "pointer_primitive_type": "PRIMITIVE_TYPE_INVALID",
                       "dynamic_shape_metadata_prefix_bytes": "0"},
            "is_dynamic_dimension": [false, false, false, false]},
    });
    for (name, [l, r, a, b, c, d]) in products {
        config[format!("{name}_dot_dimension_numbers")] = json!({
            "lhs_contracting_dimensions": [l], "rhs_contracting_dimensions": [r],
            "lhs_batch_dimensions": [a, b], "rhs_batch_dimensions": [c, d]});
    }
    json!({"operation_queue_id": "0", "cudnn_fmha_backend_config": config})
}

/// Products of a call whose operands have positions before heads: contracted axis of either side, batch axes of either.
const FORWARD: [(&str, [&str; 6]); 2] = [
    ("bmm1", ["3", "3", "0", "2", "0", "2"]),
    ("bmm2", ["3", "1", "0", "1", "0", "2"]),
];
const BACKWARD: [(&str, [&str; 6]); 4] = [
    ("bmm1_grad_gemm1", ["2", "1", "0", "1", "0", "2"]),
    ("bmm1_grad_gemm2", ["3", "1", "0", "1", "0", "2"]),
    ("bmm2_grad_gemm1", ["2", "1", "0", "1", "0", "2"]),
    ("bmm2_grad_gemm2", ["3", "3", "0", "2", "0", "2"]),
];
/// And of one whose operands have heads before positions.
const BACKWARD_BY_HEAD: [(&str, [&str; 6]); 4] = [
    ("bmm1_grad_gemm1", ["2", "2", "0", "1", "0", "1"]),
    ("bmm1_grad_gemm2", ["3", "2", "0", "1", "0", "1"]),
    ("bmm2_grad_gemm1", ["2", "2", "0", "1", "0", "1"]),
    ("bmm2_grad_gemm2", ["3", "3", "0", "1", "0", "1"]),
];

/// Types as MLIR has them, in one line.
fn listed(types: &[kiln::types::Type]) -> String {
    let each: Vec<String> = types
        .iter()
        .map(|t| t.to_string().replace("tensor", ""))
        .collect();
    each.join(" ")
}

#[test]
fn calls_say_what_xla_expects() {
    let [row_major, by_position] = [vec![3, 2, 1, 0], vec![3, 1, 2, 0]];
    let [forward, backward] = PLAIN.calls().try_into().unwrap();
    assert_eq!(forward.target, "__cudnn$fmhaSoftmax");
    assert_eq!(
        listed(&forward.operands),
        "<2x7x3x8xbf16> <2x7x3x8xbf16> <2x7x3x8xbf16>"
    );
    assert_eq!(
        listed(&forward.results),
        "<2x3x7x8xbf16> <2x3x7xf32> <0xui8>"
    );
    assert_eq!(forward.operand_layouts, vec![row_major.clone(); 3]);
    assert_eq!(
        forward.result_layouts,
        [by_position.clone(), vec![2, 1, 0], vec![0]]
    );
    assert_eq!(forward.config, expected([2, 3, 7, 7], "NO_MASK", &FORWARD));

    assert_eq!(backward.target, "__cudnn$fmhaSoftmaxBackward");
    let operands =
        "<2x7x3x8xbf16> <2x7x3x8xbf16> <2x7x3x8xbf16> <2x3x7xf32> <2x7x3x8xbf16> <2x7x3x8xbf16>";
    assert_eq!(listed(&backward.operands), operands);
    assert_eq!(
        listed(&backward.results),
        "<2x3x7x8xbf16> <2x3x7x8xbf16> <2x3x7x8xbf16> <0xui8>"
    );
    let mut layouts = vec![row_major.clone(); 6];
    layouts[3] = vec![2, 1, 0];
    assert_eq!(backward.operand_layouts, layouts);
    let mut layouts = vec![by_position.clone(); 3];
    layouts.push(vec![0]);
    assert_eq!(backward.result_layouts, layouts);
    assert_eq!(
        backward.config,
        expected([2, 3, 7, 7], "NO_MASK", &BACKWARD)
    );
}

#[test]
fn a_bias_is_the_fourth_operand_and_has_a_cotangent() {
    let [forward, backward] = CASES[4].calls().try_into().unwrap();
    assert_eq!(forward.target, "__cudnn$fmhaScaleBiasSoftmax");
    assert_eq!(listed(&forward.operands[3..]), "<1x3x6x6xbf16>");
    assert_eq!(forward.config, expected([2, 3, 6, 6], "CAUSAL", &FORWARD));
    assert_eq!(backward.target, "__cudnn$fmhaScaleBiasSoftmaxBackward");
    // log-sum-exp, cotangent, bias, result
    assert_eq!(
        listed(&backward.operands[3..]),
        "<2x3x6xf32> <2x6x3x8xbf16> <1x3x6x6xbf16> <2x6x3x8xbf16>"
    );
    assert_eq!(listed(&backward.results[3..]), "<1x3x6x6xbf16> <0xui8>");
    assert_eq!(backward.result_layouts[3], [3, 2, 1, 0]);
    assert_eq!(backward.config, expected([2, 3, 6, 6], "CAUSAL", &BACKWARD));

    // without a gradient to give, the mask is one for all heads
    let [forward, backward] = CASES[5].calls().try_into().unwrap();
    assert_eq!(listed(&forward.operands[3..]), "<2x1x6x8xbf16>");
    assert_eq!(backward.results.len(), 4);

    // with one, and another bias for each example: the examples' heads are those of one
    let [forward, backward] = CASES[7].calls().try_into().unwrap();
    assert_eq!(listed(&forward.operands[3..]), "<2x3x8x8xbf16>");
    let operands = "<1x6x8x8xbf16> <1x6x8x8xbf16> <1x6x8x8xbf16> <1x6x8xf32> <1x6x8x8xbf16> <1x6x8x8xbf16> <1x6x8x8xbf16>";
    assert_eq!(listed(&backward.operands), operands);
    assert_eq!(listed(&backward.results[3..]), "<1x6x8x8xbf16> <0xui8>");
    assert_eq!(backward.result_layouts[0], [3, 2, 1, 0]);
    assert_eq!(
        backward.config,
        expected([1, 6, 8, 8], "CAUSAL", &BACKWARD_BY_HEAD)
    );
}

/// What asking for the fused form is answered with, and how many calls `auto` makes.
fn asked(
    mode: Mode<'_, '_>,
    heads: Heads,
    sight: fn(&Graph) -> AttentionMask<'_>,
    lengths: [usize; 2],
) -> (String, usize) {
    let ask = |form| {
        let graph = Graph::new();
        let key = mode
            .noise
            .map(|_| Key::new(graph.constant(Array::scalar(1u64))));
        let mode = Mode {
            compute: mode.compute,
            noise: key,
            layout: None,
            depth: StackOptions {
                attention: form,
                ..mode.depth
            },
        };
        let s = Scope::bound(&graph, HashMap::new(), mode);
        let view = sight(&graph).over(&s, heads, lengths);
        (
            format!("{view:?}"),
            graph.check().err().map(|e| e.to_string()),
        )
    };
    let (auto, refused) = ask(AttentionKernel::Auto);
    assert_eq!(refused, None);
    let message = ask(AttentionKernel::Fused).1.unwrap_or_default();
    (message, usize::from(auto.contains("Fused")))
}

#[test]
fn what_cannot_be_fused_is_told_why_and_auto_takes_another_form() {
    let all = |_: &Graph| AttentionMask::default();
    fn offsets(graph: &Graph) -> AttentionMask<'_> {
        let ty = kiln::types::Type::new(DType::F32, &[HEADS, 14]);
        AttentionMask {
            unseen: Unseen::Mean,
            by_offset: Some(graph.fill(0.0, ty)),
            ..AttentionMask::default()
        }
    }
    let fits = mode(AttentionKernel::Fused);
    let refused = |mode, heads, sight, lengths, part: &str| {
        let (message, fused) = asked(mode, heads, sight, lengths);
        assert!(
            message.contains(part) && message.contains("train.attention = \"auto\""),
            "{part}: {message}"
        );
        assert_eq!(fused, 0, "{part}");
    };
    assert_eq!(asked(fits, heads(0.0), all, [7, 7]), (String::new(), 1));
    // dropout is for training
    assert_eq!(asked(fits, heads(0.1), all, [7, 7]), (String::new(), 1));
    let graph = Graph::new();
    let training = Mode {
        noise: Some(Key::new(graph.constant(Array::scalar(1u64)))),
        ..fits
    };
    refused(
        training,
        heads(0.1),
        all,
        [7, 7],
        "no dropout of attention weights, got a share of 0.1",
    );
    let elsewhere = StackOptions {
        cuda: false,
        ..fits.depth
    };
    refused(
        Mode {
            depth: elsewhere,
            ..fits
        },
        heads(0.0),
        all,
        [7, 7],
        "for NVIDIA GPUs (platform cuda)",
    );
    let wide = Mode {
        compute: DType::F32,
        ..fits
    };
    refused(wide, heads(0.0), all, [7, 7], "bf16 or f16, got f32");
    for kv in [4, 136] {
        refused(
            fits,
            Heads {
                head_dim: kv,
                ..heads(0.0)
            },
            all,
            [7, 7],
            &format!("got {kv}"),
        );
    }
    let near = |_: &Graph| AttentionMask {
        window: Some(3),
        ..AttentionMask::default()
    };
    refused(fits, heads(0.0), near, [7, 7], "no window, got one of 3");
    let capped = |_: &Graph| AttentionMask {
        soft_cap: Some(50.0),
        ..AttentionMask::default()
    };
    refused(fits, heads(0.0), capped, [7, 7], "a soft cap, got 50");
    refused(fits, heads(0.0), offsets, [7, 7], "even lengths");
    assert_eq!(asked(fits, heads(0.0), offsets, [6, 8]), (String::new(), 1));
}
