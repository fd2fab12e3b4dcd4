//! Models that make pictures, over meshes: codes and batch norm's statistics are of the whole batch.

use crate::support::{apart, client, recipe, runtime, same_weights, train};
use kiln::models::families;
use kiln::nn::StackOptions;
use kiln::shard::Rules;
use std::collections::BTreeMap;

/// The family's small models train alike on one device and on eight, data and parameters cut, and within layers.
fn compare(family: &str) {
    let (client, depth) = (client(8), StackOptions::default());
    let family_is_rbm = family == "rbm";
    let families = families().into_iter();
    let family = families.filter(|known| known.name == family);
    for config in family.flat_map(|family| (family.tiny)()) {
        let model = config.resolve().unwrap();
        let alone = recipe(model.clone(), None, depth);
        let (weights, losses) = train(&runtime(&client, None), &alone);
        for name in ["dp", "fsdp_tp"] {
            let rules = Rules::open(name).unwrap();
            let layout = rules.on(8, 1, &BTreeMap::new()).unwrap();
            let spread = recipe(model.clone(), Some(&layout), depth);
            let (own_weights, own) = train(&runtime(&client, Some(&layout)), &spread);
            let what = format!("{config:?} {name}");
            same_weights(&what, &weights, &own_weights);
            // a machine's is a difference of two energies, near 0
            let apart = match family_is_rbm {
                true => losses
                    .iter()
                    .zip(&own)
                    .map(|(a, b)| (a - b).abs())
                    .fold(0.0, f64::max),
                false => apart(&losses, &own),
            };
            assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
        }
    }
}

#[test]
fn autoencoders_train_alike_on_1_and_8_devices() {
    compare("autoencoder");
}

#[test]
fn discrete_autoencoders_train_alike_on_1_and_8_devices() {
    compare("dvae");
}

#[test]
fn a_generator_and_a_discriminator_train_alike_on_1_and_8_devices() {
    compare("gan");
}

#[test]
fn machines_train_alike_on_1_and_8_devices() {
    compare("rbm");
}
