//! Word vectors with given windows and noise, held against word2vec written down pair by pair (tests/fixtures/record_word2vec.py).

use crate::players::near;
use crate::support::{client, runtime};
use kiln::array::Array;
use kiln::config::{Count, NonNegative};
use kiln::models::{Model, ModelConfig, Word2VecConfig, WordRows};
use kiln::nn::StackOptions;
use kiln::optim::OptimizerConfig;
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::shard::{Partitioner, Rules};
use kiln::step::{Images, TrainStepSpec};
use kiln::tasks::{Architecture, TaskConfig, WindowGradient, WordWindowsConfig};
use kiln::types::DType;
use serde::Deserialize;
use std::collections::BTreeMap;

const WORDS: usize = 12;
const WIDTH: usize = 4;

#[derive(Deserialize)]
struct Case {
    name: String,
    cbow: bool,
    shared: bool,
    negatives: f64,
    rate: f64,
    /// Rows of each step, each with its columns.
    steps: Vec<Vec<BTreeMap<String, Vec<i32>>>>,
    /// Both tables.
    before: [Vec<f32>; 2],
    losses: Vec<f64>,
    after: [Vec<f64>; 2],
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../fixtures/word2vec/recorded.json")).unwrap()
}

fn spec(case: &Case, layout: Option<&Partitioner>) -> TrainStepSpec {
    let first = &case.steps[0][0];
    let config = Word2VecConfig {
        preset: None,
        vocab: Some(Count::of(WORDS)),
        embed_dim: Some(Count::of(WIDTH)),
    };
    let mut model: Model = ModelConfig::from(config).resolve().unwrap();
    let rows = WordRows {
        length: first["inputs"].len(),
        noise: first["noise"].len(),
        depth: 0,
    };
    model.word_vectors_mut().unwrap().set_rows(rows);
    let optimizer: OptimizerConfig = toml::from_str("kind = \"sgd\"").unwrap();
    let parameters = model.parameters().unwrap();
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: TaskConfig::WordWindows(WordWindowsConfig {
            architecture: match case.cbow {
                true => Architecture::Cbow,
                false => Architecture::SkipGram,
            },
            window_gradient: match case.shared {
                true => WindowGradient::Shared,
                false => WindowGradient::Whole,
            },
            negatives: NonNegative::of(case.negatives),
        }),
        model,
        batch: case.steps[0].len(),
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: layout.cloned(),
        depth: StackOptions::default(),
        written_out: false,
    }
}

/// The losses of the steps, and both tables after them.
fn train(case: &Case, layout: Option<&Partitioner>) -> (Vec<f64>, [Vec<f64>; 2]) {
    let spec = spec(case, layout);
    let runtime = runtime(&client(if layout.is_some() { 8 } else { 1 }), layout);
    let program = spec.step().unwrap();
    let step = runtime.compile(&program).unwrap();
    let tables = ["params/vectors/table", "params/asked/table"];
    let first = |slot: &str| {
        let which = tables.iter().position(|name| *name == slot).unwrap();
        Array::new(&[WORDS, WIDTH], &case.before[which])
    };
    let mut state = State::load(&runtime, spec.state().unwrap(), 0, first).unwrap();
    let mut losses = Vec::new();
    for rows in &case.steps {
        let column = |name: &str| {
            let slot = program.inputs.iter().find(|slot| slot.name == name);
            let slot = slot.unwrap();
            let values = rows.iter().flat_map(|row| row[name].clone());
            let array = Array::new(&slot.ty.shape, &values.collect::<Vec<i32>>()).unwrap();
            GlobalArray::upload(&runtime, array, slot.spec.as_ref()).unwrap()
        };
        let batch = ["inputs", "segments", "reach", "noise"].map(column);
        let scalars = Scalars {
            lr: &[case.rate],
            seed: 0,
        };
        let metrics = state.step(&runtime, &step, &batch, scalars).unwrap();
        losses.push(metrics[0].download().unwrap().to_f64()[0]);
    }
    let parts: BTreeMap<String, Vec<f64>> = state
        .parts()
        .map(|(name, _, read)| (name, read().unwrap().to_f64()))
        .collect();
    (losses, tables.map(|name| parts[name].clone()))
}

#[test]
fn pairs_move_vectors_as_word2vec_does() {
    for case in cases() {
        let (losses, tables) = train(&case, None);
        near(&case.name, &losses, &case.losses, 2e-6);
        for (own, expected) in tables.iter().zip(&case.after) {
            near(&case.name, own, expected, 5e-6);
        }
    }
}

#[test]
fn pairs_move_vectors_alike_over_eight_devices() {
    let layout = Rules::open("dp").unwrap().on(8, 1, &BTreeMap::new());
    let layout = layout.unwrap();
    for case in cases().iter().filter(|case| case.steps[0].len() == 8) {
        let (losses, tables) = train(case, Some(&layout));
        near(&case.name, &losses, &case.losses, 2e-6);
        for (own, expected) in tables.iter().zip(&case.after) {
            near(&case.name, own, expected, 5e-6);
        }
    }
}
