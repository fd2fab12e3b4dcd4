//! Keys and values that are kept while a text is written: each token's attention is what it is with the whole text at once.

use crate::support::{clients, noise, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Attention, AttentionMask, Cache, Mode, Rotary, RotaryScaling, Scope, attention};
use kiln::types::{DType, Type};
use std::collections::HashMap;

const LENGTH: usize = 9;
/// Tokens of the prompt, of which the second text has two fewer.
const PROMPT: usize = 5;
const STARTS: [i32; 2] = [0, 2];
const WIDTH: usize = 12;

/// Four heads that share two, of width 4.
fn parameters(graph: &Graph) -> HashMap<String, Tensor<'_>> {
    let sizes = [("query", 16), ("key", 8), ("value", 8)];
    let mut values: HashMap<String, Tensor<'_>> = HashMap::new();
    for (k, (name, width)) in sizes.into_iter().enumerate() {
        let kernel = graph.constant(noise(k, &[WIDTH, width]));
        values.insert(format!("{name}/kernel"), kernel);
    }
    values.insert(
        "out/kernel".to_owned(),
        graph.constant(noise(9, &[16, WIDTH])),
    );
    values
}

fn heads<'g>() -> Attention<'g> {
    Attention {
        num_kv_heads: 2,
        ..Attention::of(4, 4)
    }
}

fn mask<'g>(window: Option<usize>) -> AttentionMask<'g> {
    AttentionMask {
        causal: true,
        window,
        soft_cap: window.map(|_| 5.0),
        ..AttentionMask::default()
    }
}

fn places(graph: &Graph, from: usize, length: usize) -> Tensor<'_> {
    let ty = Type::new(DType::I32, &[2, length]);
    graph.iota(1, ty) + from as f64
}

fn positions<'g>(graph: &'g Graph, from: usize, length: usize) -> Tensor<'g> {
    let starts = graph.constant(Array::new(&[2], &STARTS).unwrap());
    let starts = starts.broadcast_in_dim(&[2, length], &[0]);
    let own = places(graph, from, length) - starts;
    own.maximum(own.filled(0.0))
}

/// 1 where a place is a text's.
fn texts(graph: &Graph, length: usize) -> Tensor<'_> {
    let starts = graph.constant(Array::new(&[2], &STARTS).unwrap());
    let starts = starts.broadcast_in_dim(&[2, length], &[0]);
    places(graph, 0, length)
        .greater_equal(starts)
        .to(DType::I32)
}

fn whole<'g>(x: Tensor<'g>, window: Option<usize>, rotary: Rotary) -> Tensor<'g> {
    let graph = x.graph;
    let s = Scope::bound(graph, parameters(graph), Mode::plain());
    let own = texts(graph, LENGTH);
    let mask = AttentionMask {
        segments: Some([own, own]),
        ..mask(window)
    };
    let plain = heads();
    let config = Attention {
        rotary: Some(rotary.over_growing(&s, positions(graph, 0, LENGTH))),
        view: Some(mask.over(&s, plain.on(2), [LENGTH; 2])),
        ..plain
    };
    attention(&s, x, config)
}

/// The prompt, and then token by token.
fn by_token<'g>(x: Tensor<'g>, window: Option<usize>, rotary: Rotary) -> Tensor<'g> {
    let graph = x.graph;
    let (mut left, mut parts) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < LENGTH {
        let length = if at == 0 { PROMPT } else { 1 };
        let values = parameters(graph).into_iter().chain(left);
        let s = Scope::bound(graph, values.collect(), Mode::plain());
        let first = (at > 0).then(|| graph.scalar(at as f64, DType::I32));
        let place = places(graph, 0, LENGTH);
        let here = place
            .less(place.filled((at + length) as f64))
            .to(DType::I32);
        let filled = first.map(|_| texts(graph, LENGTH) * here);
        let own = match filled {
            None => texts(graph, length),
            Some(_) => graph.fill(1.0, Type::new(DType::I32, &[2, length])),
        };
        let mask = AttentionMask {
            segments: Some([own, filled.unwrap_or(own)]),
            first,
            ..mask(window)
        };
        let plain = heads();
        let keys = if at == 0 { length } else { LENGTH };
        let config = Attention {
            rotary: Some(rotary.over_growing(&s, positions(graph, at, length))),
            view: Some(mask.over(&s, plain.on(2), [length, keys])),
            cache: Some(Cache {
                places: LENGTH,
                first,
                filled,
            }),
            ..plain
        };
        parts.push(attention(&s, x.slice(1, at, at + length), config));
        left = s.assigned();
        assert_eq!(left.len(), 2);
        at += length;
    }
    kiln::ops::concatenate(&parts, 1)
}

#[test]
fn token_by_token_is_all_at_once_with_windows_and_shared_heads_and_texts_of_other_lengths() {
    let plain = Rotary::of(4, 100.0);
    let linear = Rotary {
        scaling: RotaryScaling::Linear { factor: 3.0 },
        ..plain
    };
    for client in clients() {
        for (window, rotary) in [
            (None, plain),
            (Some(3), plain),
            (Some(1), linear),
            (Some(20), linear),
        ] {
            let inputs: [(&str, &[usize]); 1] = [("x", &[2, LENGTH, WIDTH])];
            let whole = run(&client, &|_, v| whole(v["x"], window, rotary), &inputs);
            let by_token = run(&client, &|_, v| by_token(v["x"], window, rotary), &inputs);
            let mut apart: f64 = 0.0;
            for (k, (a, b)) in whole[0].iter().zip(&by_token[0]).enumerate() {
                let (row, at) = (k / WIDTH / LENGTH, k / WIDTH % LENGTH);
                if at as i32 >= STARTS[row] {
                    apart = apart.max((a - b).abs());
                }
            }
            assert!(apart < 1e-4, "{window:?}: {apart:e}"); // sums of products of about 10
        }
    }
}

#[test]
fn a_cache_is_refused_where_it_does_not_fit() {
    let refusal = |places: usize, memory: bool, first: bool| {
        let graph = Graph::new();
        let s = Scope::bound(&graph, parameters(&graph), Mode::plain());
        let x = graph.constant(noise(1, &[2, 3, WIDTH]));
        let config = Attention {
            memory: memory.then_some(x),
            cache: Some(Cache {
                places,
                first: first.then(|| graph.scalar(1.0, DType::I32)),
                filled: None,
            }),
            ..heads()
        };
        attention(&s, x, config);
        graph.check().unwrap_err().to_string()
    };
    assert!(
        refusal(2, false, false)
            .contains("a cache of 2 places: expected at most as many tokens, got 3")
    );
    assert!(refusal(9, true, false).contains("expected no memory"));
    assert!(refusal(9, false, true).contains("the prompt comes first"));
}
