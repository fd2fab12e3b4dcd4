//! Recurrent layers against torch.nn.LSTM and TensorFlow's formula: scripts/lstm_expectations.py wrote lstm.json with torch 2.15.0.

use crate::support::{Layer, clients, run};
use kiln::array::Array;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Lstm, Mode, Scope, lstm};
use serde_json::Value;
use std::collections::HashMap;

const CELLS: usize = 4;
const WIDTH: usize = 2;

fn compare(name: &str, config: Lstm, goes_on: Option<[[f32; 5]; 2]>) {
    let all: Value = serde_json::from_str(include_str!("lstm.json")).unwrap();
    let gradients = all[name]["gradients"].as_array().unwrap().iter();
    let rows: Vec<&Value> = std::iter::once(&all[name]["value"])
        .chain(gradients)
        .collect();
    let layer: Layer = &|graph: &Graph, x: &HashMap<String, Tensor>| {
        let goes_on = goes_on.map(|rows| {
            let array = Array::new(&[2, 5], &rows.concat()).unwrap();
            graph.constant(array)
        });
        let s = Scope::bound(graph, x.clone(), Mode::plain());
        lstm(&s, x["x"], config, goes_on)
    };
    let inputs: [(&str, &[usize]); 5] = [
        ("x", &[2, 5, 3]),
        ("input/kernel", &[3, 4 * CELLS]),
        ("input/bias", &[4 * CELLS]),
        ("recurrent/kernel", &[WIDTH, 4 * CELLS]),
        ("projection/kernel", &[CELLS, WIDTH]),
    ];
    for client in clients() {
        let own = run(&client, layer, &inputs);
        assert_eq!(own.len(), rows.len());
        for (k, (own, row)) in own.iter().zip(&rows).enumerate() {
            let expected: Vec<f64> = row
                .as_array()
                .unwrap()
                .iter()
                .map(|x| x.as_f64().unwrap())
                .collect();
            assert_eq!(own.len(), expected.len());
            let scale = expected.iter().fold(1e-3, |most: f64, x| most.max(x.abs()));
            for (own, expected) in own.iter().zip(&expected) {
                assert!(
                    (own - expected).abs() < 5e-6 * scale,
                    "{name}, result {k}: {own} {expected}"
                );
            }
        }
    }
}

const WIDE: Lstm = Lstm {
    cells: CELLS,
    width: WIDTH,
    cell_clip: 1e6,
    width_clip: 1e6,
    reverse: false,
};

/// Bounds that many of the values reach.
const NARROW: Lstm = Lstm {
    cell_clip: 0.8,
    width_clip: 0.7,
    ..WIDE
};

#[test]
fn an_lstm_has_the_values_and_gradients_of_torch() {
    compare("torch", WIDE, None);
}

#[test]
fn cells_are_clipped_before_they_are_read_and_what_is_projected_after() {
    compare("clipped", NARROW, None);
}

#[test]
fn the_state_begins_anew_where_a_text_does_from_the_side_that_is_read() {
    let from_the_end = Lstm {
        reverse: true,
        ..NARROW
    };
    let goes_on = [[1.0, 1.0, 0.0, 1.0, 1.0], [0.0, 1.0, 1.0, 0.0, 0.0]];
    compare("apart", from_the_end, Some(goes_on));
}
