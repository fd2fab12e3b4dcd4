//! Sharding changes nothing: a table of models, rule files and meshes.

use crate::common;
use kiln::array::Array;
use kiln::models::{MaeConfig, Model, ModelConfig, Pair, T5Config, TextShape, VitConfig};
use kiln::optim::{AdamWConfig, OptimizerConfig};
use kiln::pjrt::{Cache, Client, ClientOptions, Plugin};
use kiln::shard::{Layout, Rules};
use kiln::train::{Global, Images, Recipe, Runtime, Scalars, Slot, State};
use kiln::types::DType;
use std::collections::BTreeMap;
use std::path::Path;

/// Steps of each run.
const STEPS: usize = 10;
/// Examples a step: divides into the shards of every mesh below.
const BATCH: usize = 16;

/// Sizes that divide under every shipped rule file, with all noise on.
fn model(family: &str) -> Model {
    let config = match family {
        "vit" => ModelConfig::Vit(VitConfig {
            image: Some(Pair([12, 20])),
            patch: Some(Pair([4, 4])), // 15 patches and the class token
            classes: 5,
            width: Some(32),
            depth: Some(3),
            heads: Some(4),
            mlp: Some(64),
            dropout: Some(0.1),
            attention_dropout: Some(0.1),
            drop_path: Some(0.3),
            ..VitConfig::default()
        }),
        "mae" => ModelConfig::Mae(MaeConfig {
            image: Some(Pair([12, 20])),
            patch: Some(Pair([4, 4])),
            width: Some(32),
            depth: Some(2),
            heads: Some(4),
            decoder_width: Some(16),
            decoder_depth: Some(2),
            decoder_heads: Some(4),
            drop_path: Some(0.3),
            ..MaeConfig::default()
        }),
        _ => ModelConfig::T5(T5Config {
            vocab: Some(96),
            width: Some(32),
            kv: Some(8),
            heads: Some(4),
            mlp: Some(64),
            encoder_depth: Some(2),
            decoder_depth: Some(2),
            dropout: Some(0.1),
            z_loss: Some(1e-4),
            ..T5Config::default()
        }),
    };
    let mut model = config.resolve().unwrap();
    if let Model::T5(t5) = &mut model {
        t5.shape = TextShape {
            inputs: 16,
            targets: 8,
            segments: true,
            text_ids: 2..90,
        };
    }
    model
}

fn recipe(model: Model, layout: Option<&Layout>) -> Recipe {
    let parameters = model.parameters().unwrap();
    let adamw = AdamWConfig {
        weight_decay: 0.05,
        ..AdamWConfig::default()
    };
    Recipe {
        optimizer: OptimizerConfig::Adamw(adamw).resolve(&parameters).unwrap(),
        parameters,
        model,
        batch: BATCH,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: layout.cloned(),
    }
}

/// Some batch of the model, another one each step.
fn input(slot: &Slot, step: usize) -> Array {
    let shape = &slot.ty.shape;
    let n = slot.ty.elements();
    let ints = |f: &dyn Fn(usize, usize) -> usize| {
        let columns = shape.get(1).copied().unwrap_or(1);
        let values: Vec<i32> = (0..n).map(|k| f(k / columns, k % columns) as i32).collect();
        Array::new(shape, &values).unwrap()
    };
    match slot.name.as_str() {
        "labels" => ints(&|row, _| (row * 3 + step) % 5),
        "order" => ints(&|row, k| (k * 7 + row + step) % shape[1]), // 7 and 15 are coprime
        "inputs" | "targets" => ints(&|row, k| 2 + (row * 31 + k * k * 7 + step) % 88),
        "input_segments" | "target_segments" => ints(&|row, k| match k * 4 / shape[1] {
            0 => 1,
            3 => 3 * (row % 2), // padding in every other row
            _ => 2,
        }),
        _ => {
            let wave = |k: usize| (((k + step * 13) * (k + 5) % 97) as f32 / 48.5 - 1.0) * 1.5;
            Array::new(shape, &(0..n).map(wave).collect::<Vec<_>>()).unwrap()
        }
    }
}

fn runtime(client: &Client, layout: Option<&Layout>) -> Runtime {
    Runtime {
        client: client.clone(),
        cache: Some(Cache::new(
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"),
        )),
        compute: DType::F32,
        layout: layout.cloned(),
    }
}

/// First weights of a run, and its losses.
fn train(runtime: &Runtime, recipe: &Recipe) -> (Vec<(String, Array)>, Vec<f64>) {
    let init = runtime.compile(&recipe.init().unwrap()).unwrap();
    let step = runtime.compile(&recipe.step().unwrap()).unwrap();
    let mut state = State::init(runtime, &init, 11).unwrap();
    let names = state.slots().iter().map(|s| s.name.clone());
    let read = |(k, name)| (name, state.read(k).unwrap());
    let first = names.enumerate().map(read).collect();
    let mut losses = Vec::new();
    for k in 0..STEPS {
        let batch = recipe.batch_inputs().unwrap();
        let batch: Vec<Global> = batch
            .iter()
            .map(|slot| Global::upload(runtime, input(slot, k), slot.spec.as_ref()).unwrap())
            .collect();
        let scalars = Scalars { lr: 3e-3, seed: 5 };
        let metrics = state.step(runtime, &step, &batch, scalars).unwrap();
        losses.push(metrics[0].download().unwrap().to_f64()[0]);
    }
    (first, losses)
}

/// Rule files, and sizes that take the place of theirs.
fn table(devices: usize) -> Vec<(&'static str, BTreeMap<String, usize>)> {
    let mut table: Vec<_> = Rules::shipped()
        .map(|name| (name, BTreeMap::new()))
        .collect();
    table.push(("fsdp_tp", BTreeMap::from([("model".to_owned(), 4)])));
    table.push((
        "two_slices",
        BTreeMap::from([("slice".to_owned(), devices / 2)]),
    ));
    table
}

/// Train `family` under every row of the table, and compare with one device.
fn compare(family: &str, devices: usize) {
    let plugin = Plugin::load(&common::plugins()[0]).unwrap();
    let options = ClientOptions {
        cpu_devices: Some(devices),
        ..ClientOptions::default()
    };
    let client = Client::new(&plugin, &options).unwrap();
    let (weights, losses) = train(&runtime(&client, None), &recipe(model(family), None));
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
    for (name, sizes) in table(devices) {
        let rules = Rules::open(name).unwrap();
        let layout = rules.on(devices, 1, &sizes).unwrap();
        let mesh = layout.mesh().describe();
        let recipe = recipe(model(family), Some(&layout));
        let (own_weights, own_losses) = train(&runtime(&client, Some(&layout)), &recipe);
        for ((path, a), (_, b)) in weights.iter().zip(&own_weights) {
            assert_eq!(a.bytes(), b.bytes(), "{family} {name} {mesh}: first {path}");
        }
        let apart = losses.iter().zip(&own_losses);
        let apart = apart.map(|(a, b)| ((a - b) / a).abs()).fold(0.0, f64::max);
        println!(
            "{family:4} {name:11} {mesh:22} loss {:.6}, apart {apart:.1e}",
            own_losses[STEPS - 1]
        );
        assert!(
            apart <= 1e-5,
            "{family} {name} {mesh}:\n{losses:?}\n{own_losses:?}"
        );
    }
}

#[test]
fn a_vision_transformer_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("vit", 8);
}

#[test]
fn a_masked_autoencoder_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("mae", 8);
}

#[test]
fn t5_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("t5", 8);
}

#[test]
fn all_train_alike_on_1_and_16_devices_under_every_rule_file() {
    ["vit", "mae", "t5"]
        .iter()
        .for_each(|family| compare(family, 16));
}
