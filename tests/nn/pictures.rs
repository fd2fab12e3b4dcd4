//! Pictures within a text: which token sees which.

use crate::support::{clients, run};
use kiln::array::Array;
use kiln::graph::Graph;
use kiln::interop::{Imported, read};
use kiln::models::flamingo::LanguageConfig;
use kiln::models::{CausalInputs, Head, LlamaConfig, Model, ModelConfig};
use kiln::nn::{Mode, Scope};
use kiln::pjrt::Client;
use std::path::Path;

/// Entries of the vocabulary, tokens of the text, values of a picture.
const VOCAB: usize = 40;
const LENGTH: usize = 7;
const PIXELS: usize = 12 * 8 * 2;

fn fixture() -> (Imported, Model) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flamingo");
    let imported = read(&folder).unwrap();
    let model = imported.model.resolve().unwrap();
    (imported, model)
}

/// The imported weights under a prefix, without it; gates as they are, or closed.
fn scope<'g>(g: &'g Graph, imported: &Imported, prefix: &str, closed: bool) -> Scope<'g> {
    let parameters = imported.weights.mapping().parameters();
    let bound = parameters.filter_map(|(path, _)| {
        let own = path.strip_prefix(prefix)?;
        let value = match closed && path.ends_with("tanh_gate") {
            true => Array::new(&[], &[0.0_f32]).unwrap(),
            false => imported.weights.parameter(path).unwrap(),
        };
        Some((own.to_owned(), g.constant(value)))
    });
    Scope::bound(g, bound.collect(), Mode::plain())
}

fn ids() -> Array {
    Array::new(&[1, LENGTH], &[3, 17, 3, 29, 8, 11, 2]).unwrap()
}

/// Logits by row of two pictures, the values of each of that scale, seen so.
fn logits(client: &Client, scales: [f32; 2], seen: [i32; LENGTH], closed: bool) -> Vec<Vec<f64>> {
    let (imported, model) = fixture();
    let Head::Captions(head) = model.head() else {
        panic!("expected a model that writes texts of pictures");
    };
    let picture = |scale: f32| (0..PIXELS).map(move |k| scale * (k as f32).sin());
    let images: Vec<f32> = scales.into_iter().flat_map(picture).collect();
    let images = Array::new(&[1, 2, 12, 8, 2], &images).unwrap();
    let seen = Array::new(&[1, LENGTH], &seen).unwrap();
    let found = run(
        client,
        &|g, _| {
            let [images, ids, seen] = [images.clone(), ids(), seen.clone()].map(|a| g.constant(a));
            let s = scope(g, &imported, "", closed);
            head.vocab_head(&s, images, ids, Some(seen)).logits()
        },
        &[],
    );
    found[0].chunks(VOCAB).map(<[f64]>::to_vec).collect()
}

#[test]
fn with_closed_gates_a_text_is_guessed_as_by_the_decoder_alone() {
    let (imported, _) = fixture();
    let ModelConfig::Flamingo(config) = &imported.model else {
        panic!("expected a flamingo");
    };
    let LanguageConfig::Llama(decoder) = &config.decoder else {
        panic!("expected a llama");
    };
    let decoder = ModelConfig::from(LlamaConfig::clone(decoder))
        .resolve()
        .unwrap();
    for client in clients() {
        let alone = run(
            &client,
            &|g, _| {
                let s = scope(g, &imported, "decoder/", false);
                let inputs = CausalInputs::of(g.constant(ids()));
                decoder.causal().unwrap().logits(&s, inputs)
            },
            &[],
        );
        let closed = logits(&client, [1.0, -2.0], [0, 0, 1, 1, 2, 2, 2], true);
        // another program, whose norms are fused with other sums
        for (closed, alone) in closed.concat().iter().zip(&alone[0]) {
            assert!((closed - alone).abs() < 2e-6, "{closed} {alone}");
        }
        let others = logits(&client, [3.0, 5.0], [2, 0, 1, 0, 2, 1, 2], true);
        assert_eq!(closed, others);
        let open = logits(&client, [1.0, -2.0], [0, 0, 1, 1, 2, 2, 2], false);
        assert_ne!(open.concat(), alone[0]);
    }
}

#[test]
fn a_token_sees_the_latest_picture_alone_and_none_before_any() {
    for client in clients() {
        let seen = [0, 0, 1, 1, 2, 2, 2];
        let whole = logits(&client, [1.0, 1.0], seen, false);
        let second = logits(&client, [1.0, 3.0], seen, false);
        assert_eq!(second[..4], whole[..4]);
        assert!(second[4] != whole[4] && second[6] != whole[6]);
        let first = logits(&client, [3.0, 1.0], seen, false);
        assert_eq!(first[..2], whole[..2]);
        assert_ne!(first[2], whole[2]);
        // tokens that see the second picture look at nothing of the first
        let one = |scale| logits(&client, [scale, 1.0], [2; LENGTH], false);
        assert_eq!(one(1.0), one(3.0));
        let none = |scale| logits(&client, [scale; 2], [0; LENGTH], false);
        assert_eq!(none(1.0), none(3.0));
    }
}
