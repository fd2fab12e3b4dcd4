//! Every rule trains alike however parameters lie and however layers are stored: norms and matrices are whole parameters of one layer.

use crate::support::{STEPS, Weights, apart, client, first_and_last, recipe, runtime};
use kiln::config::Count;
use kiln::models::{Model, ModelConfig, Pair, VitConfig};
use kiln::nn::{ScanMode, StackOptions};
use kiln::optim::OptimizerConfig;
use kiln::shard::{Partitioner, Rules};
use std::collections::BTreeMap;

/// Largest difference of a weight after ten steps at a rate of 0.003.
const WEIGHTS_APART: f64 = 2e-5;

/// Rule file, devices, sizes of axes, and how layers are stored. `fsdp_tp` over one part of `fsdp` cuts by `model` alone.
type Row = (
    &'static str,
    usize,
    &'static [(&'static str, usize)],
    ScanMode,
);

const TABLE: [Row; 4] = [
    ("", 1, &[], ScanMode::Scan),
    ("fsdp", 8, &[], ScanMode::Scan),
    ("fsdp_tp", 8, &[], ScanMode::Unroll),
    ("fsdp_tp", 4, &[("model", 4)], ScanMode::Scan),
];

/// Two layers of that width without noise, which is soon compiled.
fn model(width: usize) -> Model {
    let config = ModelConfig::Vit(VitConfig {
        image: Pair([12, 20]),
        patch: Pair([4, 4]),
        classes: Some(Count::of(5)),
        embed_dim: Some(Count::of(width)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(4)),
        mlp_dim: Some(Count::of(2 * width)),
        ..VitConfig::default()
    });
    config.resolve().unwrap()
}

/// Losses and last weights of a vision transformer under that `[optimizer]`.
fn train(
    (optimizer, width): (&str, usize),
    layout: Option<&Partitioner>,
    layers: ScanMode,
) -> (Vec<f64>, Weights) {
    let depth = StackOptions {
        layers,
        ..StackOptions::default()
    };
    let mut recipe = recipe(model(width), layout, depth);
    let config: OptimizerConfig = toml::from_str(optimizer).unwrap();
    recipe.optimizer = config.resolve(&recipe.parameters).unwrap();
    let runtime = runtime(&client(8), layout);
    let recipe = recipe.on(runtime.client.platform());
    let (_, last, losses) = first_and_last(&runtime, &recipe, &recipe.step().unwrap());
    (losses, last)
}

/// Largest difference of a parameter, and its name. A softmax does not see the biases of keys: their gradients are rounding noise.
fn weights_apart(a: &Weights, b: &Weights) -> (f64, String) {
    let mut most = (0.0, String::new());
    assert!(a.keys().eq(b.keys()));
    for (name, a) in a.iter().filter(|(name, _)| name.starts_with("params/")) {
        let (a, b) = (a.to_f64(), b[name].to_f64());
        let third = match name.ends_with("qkv/bias") {
            true => a.len() / 3..2 * a.len() / 3,
            false => 0..0,
        };
        let seen = (0..a.len()).filter(|k| !third.contains(k));
        let apart = seen.map(|k| (a[k] - b[k]).abs()).fold(0.0, f64::max);
        if apart > most.0 {
            most = (apart, name.clone());
        }
    }
    most
}

fn compare(optimizer: &str) {
    compare_at((optimizer, 32), WEIGHTS_APART);
}

/// The same at a width, with the difference that weights may have.
fn compare_at(optimizer: (&str, usize), most: f64) {
    let (losses, weights) = train(optimizer, None, ScanMode::Unroll);
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
    for (rules, devices, sizes, layers) in TABLE {
        let sizes: BTreeMap<String, usize> = sizes
            .iter()
            .map(|(axis, n)| ((*axis).to_owned(), *n))
            .collect();
        let layout = match rules {
            "" => None,
            rules => Some(Rules::open(rules).unwrap().on(devices, 1, &sizes).unwrap()),
        };
        let (own, own_weights) = train(optimizer, layout.as_ref(), layers);
        let mesh = layout
            .as_ref()
            .map_or("1 device".to_owned(), |l| l.mesh().describe());
        let (losses_apart, (apart, name)) =
            (apart(&losses, &own), weights_apart(&weights, &own_weights));
        println!("{mesh:22} {layers:?} losses {losses_apart:.1e}, weights {apart:.1e} {name}");
        assert!(losses_apart <= 1e-5, "{mesh}:\n{losses:?}\n{own:?}");
        assert!(apart <= most, "{mesh}: {name}: {apart}");
    }
}

#[test]
fn adamw_trains_alike_over_meshes_and_in_loops() {
    compare("kind = \"adamw\"\nweight_decay = 0.05");
}

/// Feed-forward kernels have 8,192 values. Where a sum is rounded otherwise a moment may get the next code, which among the smallest is
/// several times as large, and a weight goes a part of a step of 0.003 elsewhere; losses do not see it.
#[test]
fn moments_in_8_bits_train_alike_over_meshes_and_in_loops() {
    let optimizer = "kind = \"adamw\"\nweight_decay = 0.05\nmoments = \"int8\"";
    compare_at((optimizer, 64), 1.5e-3);
}

#[test]
fn adafactor_trains_alike_over_meshes_and_in_loops() {
    compare("kind = \"adafactor\"\nmin_size_to_factor = 8\nbeta1 = 0.9\nweight_decay = 0.05");
}

#[test]
fn lion_trains_alike_over_meshes_and_in_loops() {
    compare("kind = \"lion\"\nweight_decay = 0.05");
}

#[test]
fn gradient_descent_trains_alike_over_meshes_and_in_loops() {
    compare("kind = \"sgd\"\nmomentum = 0.9\nnesterov = true\nweight_decay = 0.05");
}

#[test]
fn lars_trains_alike_over_meshes_and_in_loops() {
    compare("kind = \"lars\"\ntrust_coefficient = 1\nepsilon = 1e-6\nweight_decay = 0.05");
}

#[test]
fn lamb_trains_alike_over_meshes_and_in_loops() {
    compare("kind = \"lamb\"\nweight_decay = 0.05");
}

#[test]
fn muon_beside_adamw_trains_alike_over_meshes_and_in_loops() {
    compare(
        "kind = \"adamw\"\nweight_decay = 0.05\n\
         [groups.matrices]\nkind = \"muon\"\nparameters = [\"encoder/*kernel\"]\nlr = 5",
    );
}
