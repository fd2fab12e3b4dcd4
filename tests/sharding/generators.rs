//! Models that make pictures, over meshes: codes and batch norm's statistics are of the whole batch.

use crate::players::near;
use crate::support::{apart, client, recipe, runtime, same_weights, train};
use kiln::array::Array;
use kiln::interop::Weights;
use kiln::models::{GanConfig, ModelConfig, families};
use kiln::nn::StackOptions;
use kiln::optim::OptimizerConfig;
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::shard::Rules;
use kiln::step::TrainStepSpec;
use kiln::store::SafeTensors;
use kiln::tasks::TaskConfig;
use ndarray::Axis;
use std::collections::BTreeMap;
use std::path::Path;

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
fn a_generator_and_a_discriminator_train_alike_on_1_and_8_devices() {
    compare("gan");
}

#[test]
fn machines_train_alike_on_1_and_8_devices() {
    compare("rbm");
}

/// A run that PyTorch recorded (`tests/fixtures/record_generators.py`): three steps of two Adams, running statistics and the vectors of
/// power iteration included.
fn reproduced(name: &str, task: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    let config: GanConfig = {
        let text = std::fs::read_to_string(folder.join("model.toml")).unwrap();
        toml::from_str(&text).unwrap()
    };
    let model = ModelConfig::Gan(config).resolve().unwrap();
    let mapping = model.mapping().unwrap();
    let weights = |file: &str| Weights::open(&folder.join(file), mapping.clone()).unwrap();
    let (before, after) = (weights("model.safetensors"), weights("final.safetensors"));
    let plain = recipe(model.clone(), None, StackOptions::default());
    let optimizer: OptimizerConfig = toml::from_str(
        "kind = \"adamw\"\nbeta1 = 0.5\nbeta2 = 0.999\nepsilon = 1e-8\nweight_decay = 0.0\n\
         [groups.judge]\nkind = \"adamw\"\nbeta1 = 0.5\nbeta2 = 0.999\nepsilon = 1e-8\nweight_decay = 0.0\n\
         parameters = [\"discriminator/*\"]\nlr = 2.0\n",
    )
    .unwrap();
    let task: TaskConfig = toml::from_str(task).unwrap();
    let spec = TrainStepSpec {
        optimizer: optimizer.resolve(&plain.parameters).unwrap(),
        task,
        batch: 6,
        ..plain
    };
    let runtime = runtime(&client(1), None);
    let init = runtime.compile(&spec.init().unwrap()).unwrap();
    let program = spec.step().unwrap();
    let step = runtime.compile(&program).unwrap();
    let mut state = State::init(&runtime, init, 0).unwrap();
    let read = |slot: &str| match slot.strip_prefix("params/") {
        Some(path) => before.parameter(path).map(Some),
        None => Ok(None),
    };
    state.replace(&runtime, read).unwrap();
    let file = SafeTensors::open(&folder.join("batches.safetensors")).unwrap();
    let of_step = |name: &str, t: usize, order: &[usize]| {
        let all = file.read(name).unwrap();
        let own = all.view::<f32>().unwrap();
        let own = own.index_axis(Axis(0), t).permuted_axes(order);
        GlobalArray::upload(&runtime, Array::from_view(own), None).unwrap()
    };
    let text = std::fs::read(folder.join("losses.json")).unwrap();
    let losses: BTreeMap<String, Vec<f64>> = serde_json::from_slice(&text).unwrap();
    for t in 0..3 {
        let batch = [
            of_step("pixel_values", t, &[0, 2, 3, 1]),
            of_step("codes", t, &[0, 1]),
        ];
        let scalars = Scalars {
            lr: &[1e-3],
            seed: 0,
        };
        let metrics = state.step(&runtime, &step, &batch, scalars).unwrap();
        let slots = program.outputs[program.outputs.len() - metrics.len()..].iter();
        for (slot, value) in slots.zip(&metrics) {
            if let Some(expected) = losses.get(&slot.name) {
                let own = value.download().unwrap().to_f64();
                near(
                    &format!("{name} {t} {}", slot.name),
                    &own,
                    &expected[t..t + 1],
                    2e-5,
                );
            }
        }
    }
    for (path, _) in mapping.parameters() {
        let place = state
            .slots()
            .iter()
            .position(|slot| slot.name == format!("params/{path}"));
        let own = state.read(place.unwrap()).unwrap().to_f64();
        let expected = after.parameter(path).unwrap().to_f64();
        near(&format!("{name} {path}"), &own, &expected, 1e-4);
    }
}

#[test]
fn a_generator_and_a_discriminator_train_as_pytorch_recorded_them() {
    reproduced("gan", "kind = \"adversarial\"");
    reproduced("gan_spectral", "kind = \"adversarial\"\nloss = \"hinge\"");
}
