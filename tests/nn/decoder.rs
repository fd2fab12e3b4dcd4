//! Rotary positions and blocks of decoders, against transformers: scripts/decoder_expectations.py wrote decoder.json with torch
//! 2.15.0 and transformers 5.24.0.

use crate::support::{Layer, clients, program, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    Activation, Attention, AttentionKernel, AttentionMask, Biases, Mlp, Mode, Norm, PreparedMask,
    Rotary, RotaryScaling, Scope, StackOptions, TransformerBlock, Yarn, attention,
};
use kiln::types::{DType, Type};
use serde_json::Value;
use std::collections::HashMap;

const BATCH: usize = 2;
const LENGTH: usize = 7;

/// Two texts a row, and where each token stands in its own.
const SEGMENTS: [i32; 14] = [1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2];
const POSITIONS: [i32; 14] = [0, 1, 2, 0, 1, 2, 3, 0, 1, 2, 3, 4, 0, 1];

fn recorded(table: &str) -> Value {
    let all: Value = serde_json::from_str(include_str!("decoder.json")).unwrap();
    all[table].clone()
}

fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array().unwrap().iter();
    all.map(|v| v.as_f64().unwrap()).collect()
}

fn by_token<'g>(graph: &'g Graph, values: &[i32]) -> Tensor<'g> {
    graph.constant(Array::new(&[BATCH, LENGTH], values).unwrap())
}

/// Largest difference as a share of the largest value.
fn apart(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    let scale = b.iter().fold(1e-30, |m: f64, x| m.max(x.abs()));
    let each = a.iter().zip(b).map(|(x, y)| (x - y).abs());
    each.fold(0.0, f64::max) / scale
}

/// Value and gradients against a row of the recording, to a few roundings of f32.
fn compare(name: &str, own: &[Vec<f64>], row: &Value) {
    let gradients = row["gradients"].as_array().unwrap().iter();
    let expected: Vec<Vec<f64>> = [&row["value"]]
        .into_iter()
        .chain(gradients)
        .map(numbers)
        .collect();
    assert_eq!(own.len(), expected.len(), "{name}");
    for (k, (own, expected)) in own.iter().zip(&expected).enumerate() {
        let apart = apart(own, expected);
        println!("{name:30} result {k:2} {apart:.1e}");
        assert!(apart <= 1e-5, "{name}: result {k}: {apart:e}");
    }
}

#[test]
fn frequencies_are_those_of_transformers() {
    let llama3 = RotaryScaling::Llama3 {
        factor: 8.0,
        low_freq_factor: 1.0,
        high_freq_factor: 4.0,
        original_max_position_embeddings: 64,
    };
    let dynamic = RotaryScaling::Dynamic {
        factor: 2.0,
        max_position_embeddings: 128,
    };
    let yarn = Yarn::of(4.0, 64);
    let rows = [
        ("default", 16, RotaryScaling::None, 0),
        ("linear", 16, RotaryScaling::Linear { factor: 2.5 }, 0),
        ("dynamic", 16, dynamic, 300),
        ("dynamic_short", 16, dynamic, 20),
        ("llama3", 16, llama3, 0),
        ("yarn", 16, RotaryScaling::Yarn(yarn), 0),
        (
            "yarn_mscale",
            16,
            RotaryScaling::Yarn(Yarn {
                mscale: Some([0.7, 1.3]),
                ..yarn
            }),
            0,
        ),
        (
            "yarn_whole",
            16,
            RotaryScaling::Yarn(Yarn {
                factor: 40.0,
                truncate: false,
                beta_fast: 16.0,
                beta_slow: 2.0,
                ..yarn
            }),
            0,
        ),
        (
            "yarn_factor",
            16,
            RotaryScaling::Yarn(Yarn {
                attention_factor: Some(1.25),
                ..yarn
            }),
            0,
        ),
        ("part", 8, RotaryScaling::Linear { factor: 3.0 }, 0),
    ];
    let recorded = recorded("frequencies");
    assert_eq!(recorded.as_object().unwrap().len(), rows.len());
    for (name, dims, scaling, length) in rows {
        let rotary = Rotary {
            scaling,
            ..Rotary::of(dims, 5000.0)
        };
        let (own, row) = (rotary.frequencies(length), &recorded[name]);
        let expected = numbers(&row["frequencies"]);
        assert_eq!(own.len(), expected.len(), "{name}");
        for (own, expected) in own.iter().zip(&expected) {
            let apart = (f64::from(*own) / expected - 1.0).abs();
            // powers, and their quotients, to a few roundings of f32
            assert!(apart <= 5e-7, "{name}: {own} {expected}");
        }
        let factor = row["factor"].as_f64().unwrap();
        assert!((rotary.attention_factor() - factor).abs() < 1e-12, "{name}");
    }
}

fn turned<'g>(rotary: Rotary, positions: Option<&[i32]>, x: Tensor<'g>) -> Tensor<'g> {
    let s = Scope::bound(x.graph, HashMap::new(), Mode::plain());
    let positions = positions.map(|values| by_token(x.graph, values));
    rotary.over(&s, positions, LENGTH).turned(x)
}

#[test]
fn rotations_are_those_of_transformers_in_value_and_gradient() {
    let recorded = recorded("rotations");
    let halves = Rotary::of(6, 100.0);
    let pairs = Rotary {
        interleaved: true,
        ..Rotary::of(8, 100.0)
    };
    for client in clients() {
        for (name, rotary) in [("halves of six", halves), ("pairs", pairs)] {
            let own = run(
                &client,
                &|_, v| turned(rotary, Some(&POSITIONS), v["x"]),
                &[("x", &[BATCH, LENGTH, 3, 8])],
            );
            compare(name, &own, &recorded[name]);
        }
    }
}

#[test]
fn rotations_are_computed_in_f32_and_have_the_dtype_of_the_stream() {
    let rotary = Rotary::of(6, 100.0);
    let inputs: [(&str, &[usize]); 1] = [("x", &[BATCH, LENGTH, 3, 8])];
    for client in clients() {
        // numbers that bf16 has
        fn of(v: Tensor<'_>) -> Tensor<'_> {
            v.to(DType::BF16)
        }
        let narrow = run(
            &client,
            &|_, v| {
                let y = turned(rotary, Some(&POSITIONS), of(v["x"]));
                assert_eq!(y.dtype(), DType::BF16);
                y.to(DType::F32)
            },
            &inputs,
        );
        let rounded = run(
            &client,
            &|_, v| {
                let x = of(v["x"]).to(DType::F32);
                of(turned(rotary, Some(&POSITIONS), x)).to(DType::F32)
            },
            &inputs,
        );
        assert_eq!(narrow[0], rounded[0]);
    }
}

#[test]
fn positions_count_from_zero_where_none_are_given() {
    let rotary = Rotary::of(8, 100.0);
    let counted: Vec<i32> = (0..14).map(|k| k % LENGTH as i32).collect();
    for client in clients() {
        let of = |given: Option<&[i32]>| {
            run(
                &client,
                &|_, v| turned(rotary, given, v["x"]),
                &[("x", &[BATCH, LENGTH, 3, 8])],
            )
        };
        assert_eq!(of(None), of(Some(&counted)));
    }
}

/// A block, or attention alone, with the parameters of a recording.
fn block<'g>(name: &str, s: &Scope<'g>, x: Tensor<'g>) -> Tensor<'g> {
    let positions = by_token(s.graph, &POSITIONS);
    let segments = by_token(s.graph, &SEGMENTS);
    let mask = AttentionMask {
        segments: Some([segments; 2]),
        causal: true,
        ..AttentionMask::default()
    };
    let view = |heads: Attention<'g>, mask: AttentionMask<'g>| -> Option<PreparedMask<'g>> {
        Some(mask.over(s, heads.on(BATCH), [LENGTH; 2]))
    };
    let grouped = Attention {
        num_kv_heads: 2,
        rotary: Some(Rotary::of(6, 100.0).over(s, Some(positions), LENGTH)),
        ..Attention::of(4, 6)
    };
    let grouped = Attention {
        view: view(grouped, mask),
        ..grouped
    };
    let llama = TransformerBlock::of(
        grouped,
        Mlp {
            gated: true,
            in_bias: false,
            out_bias: false,
            ..Mlp::of(5, Activation::Silu)
        },
        Norm::rms(1e-5),
    );
    let with = |attention| TransformerBlock { attention, ..llama };
    let block = match name {
        "llama" => llama,
        "qwen2" => with(Attention {
            biases: Biases::QKV,
            ..grouped
        }),
        "qwen3" => with(Attention {
            qk_norm: Some(1e-5),
            ..grouped
        }),
        "multi-query llama with biases" => TransformerBlock {
            mlp: Mlp {
                in_bias: true,
                out_bias: true,
                ..llama.mlp
            },
            ..with(Attention {
                num_kv_heads: 1,
                biases: Biases::ALL,
                ..grouped
            })
        },
        "gpt2" => {
            let heads = Attention {
                joined_qkv: true,
                biases: Biases::ALL,
                ..Attention::of(2, 4)
            };
            let heads = Attention {
                view: view(heads, mask),
                ..heads
            };
            let hidden = Mlp::of(5, Activation::GeluNew);
            TransformerBlock::of(heads, hidden, Norm::layer(1e-5))
        }
        "gemma2's attention" => {
            let near = AttentionMask {
                window: Some(2),
                soft_cap: Some(0.5),
                ..mask
            };
            let heads = Attention {
                scale: 5f64.powf(-0.5),
                view: view(grouped, near),
                ..grouped
            };
            return attention(s, x, heads);
        }
        other => panic!("no block {other}"),
    };
    block.apply(s, x)
}

/// What a recording begins with: small values, and norms around 1.
fn scaled<'g>(values: &HashMap<String, Tensor<'g>>) -> HashMap<String, Tensor<'g>> {
    let each = values.iter().map(|(name, value)| {
        let value = *value * 0.2;
        let is_norm = name.ends_with("scale");
        (name.clone(), if is_norm { value + 1.0 } else { value })
    });
    each.collect()
}

/// The inputs of a recorded block.
fn inputs(row: &Value) -> Vec<(String, Vec<usize>)> {
    serde_json::from_value(row["inputs"].clone()).unwrap()
}

fn by_reference(inputs: &[(String, Vec<usize>)]) -> Vec<(&str, &[usize])> {
    let each = inputs.iter();
    each.map(|(name, shape)| (name.as_str(), shape.as_slice()))
        .collect()
}

fn whole<'g>(
    (name, form): (&str, AttentionKernel),
    g: &'g Graph,
    v: &HashMap<String, Tensor<'g>>,
) -> Tensor<'g> {
    let mode = Mode {
        depth: StackOptions {
            attention: form,
            chunk: Some(3),
            ..StackOptions::default()
        },
        ..Mode::plain()
    };
    let values = scaled(v);
    let x = values["x"];
    block(name, &Scope::bound(g, values, mode), x)
}

const FORMS: [AttentionKernel; 2] = [AttentionKernel::Plain, AttentionKernel::Chunked];

#[test]
fn blocks_are_those_of_transformers_in_value_and_gradients() {
    let recorded = recorded("blocks");
    for client in clients() {
        for (name, row) in recorded.as_object().unwrap() {
            let inputs = inputs(row);
            for form in FORMS {
                let own = run(
                    &client,
                    &|g, v| whole((name, form), g, v),
                    &by_reference(&inputs),
                );
                compare(&format!("{name} {form:?}"), &own, row);
            }
        }
    }
}

#[test]
fn shared_keys_and_values_are_not_repeated() {
    let row = &recorded("blocks")["llama"];
    let inputs = inputs(row);
    for form in FORMS {
        let layer: Layer<'_> = &|g, v| whole(("llama", form), g, v);
        let (text, _) = program(layer, &by_reference(&inputs));
        // keys and values by head, and what a repetition of them would be
        assert!(text.contains("tensor<2x2x7x6xf32>"), "{text}");
        assert!(!text.contains("tensor<2x2x2x7x6xf32>"), "{form:?}");
    }
}

/// The message that a layer is refused with.
fn refusal(layer: impl for<'g> Fn(&Scope<'g>, Tensor<'g>)) -> String {
    let graph = Graph::new();
    let s = Scope::bound(&graph, HashMap::new(), Mode::plain());
    let x = graph.fill(0.0, Type::new(DType::F32, &[2, 7, 8]));
    layer(&s, x);
    graph.check().unwrap_err().to_string()
}

#[test]
fn options_that_do_not_fit_are_refused_in_words() {
    let looks = |mask: AttentionMask<'static>| {
        refusal(move |s, _| {
            mask.over(s, Attention::of(2, 4).on(2), [7; 2]);
        })
    };
    let turns = |rotary: Rotary| {
        refusal(move |s, _| {
            rotary.over(s, None, 7);
        })
    };
    let grouped = |heads, kv_heads, joined| {
        refusal(move |s, x| {
            let heads = Attention {
                num_kv_heads: kv_heads,
                joined_qkv: joined,
                ..Attention::of(heads, 4)
            };
            attention(s, x, heads);
        })
    };
    let scaled = |scaling| {
        turns(Rotary {
            scaling,
            ..Rotary::of(4, 100.0)
        })
    };
    let cases = [
        (grouped(6, 4, false), "got 6 and 4"),
        (grouped(6, 0, false), "got 6 and 0"),
        (grouped(6, 3, true), "as many heads of each"),
        (
            looks(AttentionMask {
                window: Some(0),
                ..AttentionMask::default()
            }),
            "window: expected at least 1",
        ),
        (
            looks(AttentionMask {
                soft_cap: Some(-1.0),
                ..AttentionMask::default()
            }),
            "soft_cap: expected a number above 0, got -1",
        ),
        (
            turns(Rotary::of(5, 100.0)),
            "expected an even number of values to turn, got 5",
        ),
        (
            turns(Rotary::of(4, f64::NAN)),
            "theta: expected a number above 1, got NaN",
        ),
        (
            scaled(RotaryScaling::Linear { factor: 0.5 }),
            "factor: expected a number of at least 1, got 0.5",
        ),
        (
            scaled(RotaryScaling::Llama3 {
                factor: 2.0,
                low_freq_factor: 4.0,
                high_freq_factor: 4.0,
                original_max_position_embeddings: 64,
            }),
            "expected 0 < low_freq_factor < high_freq_factor, got 4 and 4",
        ),
        (
            scaled(RotaryScaling::Yarn(Yarn::of(2.0, 0))),
            "at least one position",
        ),
        (
            refusal(|s, x| {
                let x = x.reshape(&[2, 7, 2, 4]);
                Rotary::of(6, 100.0).over(s, None, 7).turned(x);
            }),
            "expected at most the 4 values of a head to turn, got 6",
        ),
        (
            refusal(|s, _| {
                let positions = by_token(s.graph, &POSITIONS);
                Rotary::of(6, 100.0).over(s, Some(positions), 8);
            }),
            "positions: expected tensor<2x8xi32>, got tensor<2x7xi32>",
        ),
    ];
    for (message, expected) in cases {
        assert!(message.contains(expected), "{message}: expected {expected}");
    }
}
