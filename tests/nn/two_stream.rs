//! Who is told of whom in attention of two streams.

use crate::support::{clients, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{
    AttentionKernel, Mode, Scope, StackOptions, Streams, TwoStream, two_stream_attention,
};
use kiln::types::{DType, Type};
use std::collections::{BTreeSet, HashMap};

/// Tokens read, and those asked for: the second one first.
const CONTENT: usize = 5;
const ASKED: [usize; 2] = [1, 3];
const ORDER: [i32; CONTENT] = [-1, 1, -1, 0, -1];

const INPUTS: [(&str, &[usize]); 10] = [
    ("x", &[1, CONTENT + ASKED.len(), 8]),
    ("query/kernel", &[8, 8]),
    ("key/kernel", &[8, 8]),
    ("value/kernel", &[8, 8]),
    ("distance/kernel", &[8, 8]),
    ("out/kernel", &[8, 8]),
    ("key_bias", &[2, 4]),
    ("distance_bias", &[2, 4]),
    ("text", &[2, 2, 4]),
    ("text_bias", &[2, 4]),
];

/// What one row of both streams gets, content first.
fn row<'g>(graph: &'g Graph, inputs: &HashMap<String, Tensor<'g>>, row: usize) -> Tensor<'g> {
    let y = both(graph, inputs, AttentionKernel::Auto);
    y.slice(1, row, row + 1)
}

/// What both streams get, in that form of attention.
fn both<'g>(
    graph: &'g Graph,
    inputs: &HashMap<String, Tensor<'g>>,
    attention: AttentionKernel,
) -> Tensor<'g> {
    let constant =
        |shape: &[usize], values: &[i32]| graph.constant(Array::new(shape, values).unwrap());
    let told = |i: usize, j: usize| i32::from(ORDER[j] >= 0 && ORDER[i] <= ORDER[j]);
    let hidden: Vec<i32> = (0..CONTENT * CONTENT)
        .map(|k| told(k / CONTENT, k % CONTENT))
        .collect();
    let hidden = constant(&[1, CONTENT, CONTENT], &hidden).to(DType::Bool);
    let asked = ASKED.map(|place| place as i32);
    let depth = StackOptions {
        attention,
        ..StackOptions::default()
    };
    let mode = Mode {
        depth,
        ..Mode::plain()
    };
    let s = Scope::bound(graph, inputs.clone(), mode);
    let streams = Streams {
        hidden,
        types: Some(constant(&[1, CONTENT], &[0, 0, 1, 1, 1])),
        asked: Some(constant(&[1, ASKED.len()], &asked)),
        memory: 0,
        causal: false,
        max_distance: None,
    };
    let config = TwoStream {
        num_heads: 2,
        head_dim: 4,
        dropout: 0.0,
        init: 0.02,
        tells_texts: true,
        view: streams.over(&s, 8, 0.0),
    };
    two_stream_attention(&s, inputs["x"] * 0.2, None, config)
}

#[test]
fn a_token_sees_itself_and_what_asks_for_it_does_not() {
    let asks = CONTENT;
    // of each row, whose values it depends on: its own, and those of the tokens that it sees
    let expected: [(usize, &[usize]); 5] = [
        (0, &[0, 2, 4]),
        (1, &[0, 1, 2, 3, 4]),
        (3, &[0, 2, 3, 4]),
        (asks, &[0, 2, 3, 4, asks]),
        (asks + 1, &[0, 2, 4, asks + 1]),
    ];
    for client in clients() {
        for (number, rows) in expected {
            let results = run(&client, &|g, v| row(g, v, number), &INPUTS);
            let by_x = results[1].chunks(8).enumerate();
            let seen = by_x.filter(|(_, row)| row.iter().any(|v| *v != 0.0));
            let seen: BTreeSet<usize> = seen.map(|(k, _)| k).collect();
            assert_eq!(seen, rows.iter().copied().collect(), "row {number}");
        }
    }
}

#[test]
fn forms_of_attention_that_two_streams_do_not_have_are_refused() {
    for attention in [AttentionKernel::Chunked, AttentionKernel::Fused] {
        let graph = Graph::new();
        let inputs = INPUTS.iter().map(|(name, shape)| {
            let value = graph.input(Type::new(DType::F32, shape));
            ((*name).to_owned(), value)
        });
        both(&graph, &inputs.collect(), attention);
        let message = graph.check().unwrap_err().to_string();
        assert!(message.contains("train.attention = \"auto\""), "{message}");
    }
}
