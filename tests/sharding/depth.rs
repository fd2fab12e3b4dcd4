//! A loop over layers, and gradients that compute again: the same numbers, weights and names.

use crate::support::{STEPS, apart, client, model, recipe, runtime, same_weights, train};
use kiln::autodiff::Remat;
use kiln::nn::{ScanMode, StackOptions};
use kiln::shard::Rules;
use std::collections::BTreeMap;

const DEPTHS: [(ScanMode, Remat); 7] = [
    (ScanMode::Scan, Remat::None),
    (ScanMode::Scan, Remat::Dots),
    (ScanMode::Scan, Remat::Block),
    (ScanMode::Scan, Remat::Offload),
    (ScanMode::Unroll, Remat::Dots),
    (ScanMode::Unroll, Remat::Block),
    (ScanMode::Unroll, Remat::Offload),
];

fn compare(family: &str) {
    let client = client(4);
    let plain = recipe(model(family), None, StackOptions::default());
    let (weights, losses) = train(&runtime(&client, None), &plain);
    let fsdp = Rules::open("fsdp").unwrap();
    let fsdp = fsdp.on(4, 1, &BTreeMap::new()).unwrap();
    for (layers, remat) in DEPTHS {
        let layouts = match remat {
            Remat::Block => vec![None, Some(&fsdp)],
            _ => vec![None],
        };
        for layout in layouts {
            let depth = StackOptions {
                layers,
                remat,
                ..StackOptions::default()
            };
            let recipe = recipe(model(family), layout, depth);
            let (own_weights, own) = train(&runtime(&client, layout), &recipe);
            let over = layout.map_or("1 device", |_| "fsdp=4");
            let what = format!("{family:4} {layers:?} {remat:?} {over}");
            same_weights(&what, &weights, &own_weights);
            let apart = apart(&losses, &own);
            println!("{what:32} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
            assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
        }
    }
}

#[test]
fn a_vision_transformer_is_the_same_however_its_layers_are_traced() {
    compare("vit");
}

#[test]
fn a_masked_autoencoder_is_the_same_however_its_layers_are_traced() {
    compare("mae");
}

#[test]
fn t5_is_the_same_however_its_layers_are_traced() {
    compare("t5");
}

#[test]
fn two_streams_are_the_same_however_their_layers_are_traced() {
    compare("xlnet");
}

#[test]
fn shared_keys_and_values_are_the_same_however_layers_are_traced() {
    compare("llama");
}

#[test]
fn layers_that_share_parameters_are_the_same_however_they_are_traced() {
    compare("albert");
}
