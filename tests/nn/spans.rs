//! The head of a BERT that guesses the tokens of a span by those around it (arXiv:1907.10529, section 3.2).

use crate::support::{clients, run};
use kiln::array::Array;
use kiln::interop::read;
use kiln::models::{Asked, EncoderInputs, Head, ModelConfig};
use kiln::nn::{Mode, Scope};
use std::collections::HashMap;
use std::path::Path;

/// Every parameter of the head, and where its values begin.
const OWN: [(&str, &[usize], f64, f64); 10] = [
    ("dense_1/kernel", &[232, 16], 1.0, 0.0),
    ("dense_1/bias", &[16], 2.0, 0.0),
    ("dense_1/norm/scale", &[16], 3.0, 1.0),
    ("dense_1/norm/bias", &[16], 4.0, 0.0),
    ("dense_2/kernel", &[16, 16], 5.0, 0.0),
    ("dense_2/bias", &[16], 6.0, 0.0),
    ("dense_2/norm/scale", &[16], 7.0, 1.0),
    ("dense_2/norm/bias", &[16], 8.0, 0.0),
    ("place", &[20, 200], 9.0, 0.0),
    ("bias", &[40], 10.0, 0.0),
];

/// The first five logits of each token, and the sum of the squares of all: `BertModel` of transformers 5.24.0 with the weights of
/// the fixture `bert`, and the head written out in PyTorch 2.15.0.
const LOGITS: [[f64; 5]; 4] = [
    [-0.38423, -0.61002, -0.127002, -0.049714, 0.286255],
    [-1.20666, -0.079779, -0.210979, 0.499993, 0.006456],
    [-0.374899, -0.613657, -0.129389, -0.054929, 0.28831],
    [-0.111822, -0.022344, -0.434748, -1.271694, -0.104368],
];
const SQUARES: f64 = 47.262_196_136_576_05;

#[test]
fn a_span_is_guessed_by_its_bounds_as_torch_computes_it() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bert");
    let imported = read(&fixture).unwrap();
    let ModelConfig::Bert(config) = imported.model.clone() else {
        panic!("expected a bert");
    };
    let config = kiln::models::BertConfig {
        span_head: true,
        ..config
    };
    let model = ModelConfig::from(config).resolve().unwrap();
    let Head::MaskedTokens(head) = model.head() else {
        panic!("expected a model of hidden tokens");
    };
    let mut values = HashMap::new();
    for (path, _) in imported.weights.mapping().parameters() {
        let value = imported.weights.parameter(path).unwrap();
        values.insert(path.to_owned(), value);
    }
    for (path, shape, salt, middle) in OWN {
        let n = shape.iter().product::<usize>();
        let value = |k: usize| (middle + 0.3 * (0.37 * k as f64 + salt).sin()) as f32;
        let array = Array::new(shape, &(0..n).map(value).collect::<Vec<_>>()).unwrap();
        values.insert(format!("span/{path}"), array);
    }
    let [batch, length, asked] = [2, 7, 2];
    let ids = [2, 17, 3, 3, 9, 31, 5, 8, 3, 3, 3, 12, 4, 11];
    let i32s = |n: usize, values: &[i32]| Array::new(&[batch, n], values).unwrap();
    for client in clients() {
        let found = run(
            &client,
            &|g, _| {
                let bound = values.iter();
                let bound = bound.map(|(path, value)| (path.clone(), g.constant(value.clone())));
                let s = Scope::bound(g, bound.collect(), Mode::plain());
                let inputs = EncoderInputs {
                    ids: g.constant(i32s(length, &ids)),
                    mask: None,
                    types: None,
                };
                let places = |values: &[i32]| g.constant(i32s(asked, values));
                let asked = Asked {
                    positions: places(&[2, 3, 1, 3]),
                    bounds: Some([places(&[1, 1, 0, 0]), places(&[4, 4, 4, 4])]),
                };
                head.predict(&s, inputs, asked).by_bounds.unwrap()
            },
            &[],
        );
        let logits = &found[0];
        for (own, expected) in logits.chunks(40).zip(LOGITS) {
            for (own, expected) in own.iter().zip(expected) {
                assert!((own - expected).abs() < 2e-5, "{own} {expected}");
            }
        }
        let squares: f64 = logits.iter().map(|v| v * v).sum();
        assert!((squares / SQUARES - 1.0).abs() < 1e-5, "{squares}");
    }
}
