//! Small models with all noise on, and ten steps of them.

use crate::common;
use kiln::array::Array;
use kiln::autodiff::Remat;
use kiln::config::{Count, NonNegative, Part};
use kiln::models::resnet::{BlockKind, Stem};
use kiln::models::{
    AlbertConfig, BertConfig, CausalShape, ClipConfig, ElectraConfig, ElmoConfig, EncoderShape,
    Gpt2Config, LlamaConfig, MaeConfig, MixtralConfig, Model, ModelConfig, Pair, ResnetConfig,
    SiglipConfig, T5Config, TextShape, TextTowerConfig, VitConfig, XlnetConfig,
};
use kiln::nn::{Declared, ScanMode, StackOptions};
use kiln::optim::{Adafactor, AdamW, Common, OptimizerConfig};
use kiln::pjrt::{Cache, Client, ClientOptions, OptionValue, Plugin};
use kiln::runtime::{GlobalArray, Runtime, Scalars, State};
use kiln::shard::Partitioner;
use kiln::step::{Images, Program, TensorSpec, TrainStepSpec};
use kiln::tasks::{TaskConfig, TokenLossConfig};
use kiln::types::DType;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// Steps of each run.
pub const STEPS: usize = 10;
/// Examples a step: divides into the shards of every mesh below.
pub const BATCH: usize = 16;

/// A small encoder of pictures.
fn tower() -> VitConfig {
    VitConfig {
        image: Pair([12, 20]),
        patch: Pair([4, 4]),
        embed_dim: Some(Count::of(32)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(4)),
        mlp_dim: Some(Count::of(64)),
        ..VitConfig::default()
    }
}

/// A small encoder of texts.
fn texts() -> TextTowerConfig {
    TextTowerConfig {
        vocab: Some(Count::of(96)),
        embed_dim: Some(Count::of(32)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(4)),
        positions: Some(Count::of(16)),
        ..TextTowerConfig::default()
    }
}

/// Sizes that divide under every shipped rule file, with all noise on.
pub fn model(family: &str) -> Model {
    let config = match family {
        "vit" => ModelConfig::Vit(VitConfig {
            image: Pair([12, 20]),
            patch: Pair([4, 4]), // 15 patches and the class token
            classes: Some(Count::of(5)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(64)),
            dropout: Part::of(0.1),
            attention_dropout: Part::of(0.1),
            drop_path: Part::of(0.3),
            ..VitConfig::default()
        }),
        "mae" => ModelConfig::Mae(MaeConfig {
            image: Pair([12, 20]),
            patch: Pair([4, 4]),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(4)),
            decoder_embed_dim: Count::of(16),
            decoder_num_layers: Count::of(2),
            decoder_num_heads: Count::of(4),
            drop_path: Part::of(0.3),
            ..MaeConfig::default()
        }),
        "resnet" | "contrastive" | "moco" | "moco_v3" | "dino" => {
            ModelConfig::Resnet(ResnetConfig {
                image: Pair([12, 20]),
                classes: Some(Count::of(5)),
                stem: Stem::Small,
                stem_width: Count::of(16),
                block: Some(BlockKind::Basic),
                widths: vec![Count::of(16), Count::of(32)],
                blocks: vec![Count::of(1), Count::of(1)],
                ..ResnetConfig::default()
            })
        }
        "clip" => ModelConfig::Clip(ClipConfig {
            vision: tower(),
            text: texts(),
            projection: Some(Count::of(16)),
            end: Some(Count::of(2)), // the largest id
            ..ClipConfig::default()
        }),
        "siglip" => ModelConfig::Siglip(SiglipConfig {
            vision: VitConfig {
                image: Pair([12, 16]), // 12 patches and no class token
                ..tower()
            },
            text: texts(),
            ..SiglipConfig::default()
        }),
        "albert" => ModelConfig::Albert(AlbertConfig {
            vocab: Some(Count::of(96)),
            embedding: Count::of(16),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(5)),
            groups: Count::of(2),
            num_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(64)),
            positions: Count::of(16),
            dropout: Some(Part::of(0.1)),
            attention_dropout: Some(Part::of(0.1)),
            ..AlbertConfig::default()
        }),
        "bert" => ModelConfig::Bert(BertConfig {
            vocab: Some(Count::of(96)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(64)),
            positions: Count::of(16),
            ..BertConfig::default()
        }),
        "electra" => ModelConfig::Electra(ElectraConfig {
            vocab: Some(Count::of(96)),
            embedding: Some(Count::of(16)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(2)),
            num_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(64)),
            generator_embed_dim: Some(Count::of(16)),
            generator_num_heads: Some(Count::of(4)),
            positions: Count::of(16),
            ..ElectraConfig::default()
        }),
        "xlnet" => ModelConfig::Xlnet(XlnetConfig {
            vocab: Some(Count::of(96)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(64)),
            ..XlnetConfig::default()
        }),
        "gpt2" => ModelConfig::Gpt2(Gpt2Config {
            vocab: Some(Count::of(96)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(4)),
            positions: Some(Count::of(16)),
            ..Gpt2Config::default()
        }),
        "llama" => ModelConfig::Llama(LlamaConfig {
            vocab: Some(Count::of(96)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(8)),
            num_kv_heads: Some(Count::of(4)), // as many as the largest axis `model` has devices
            mlp_dim: Some(Count::of(64)),
            attention_dropout: Part::of(0.1),
            ..LlamaConfig::default()
        }),
        "mixtral" => ModelConfig::Mixtral(MixtralConfig {
            vocab: Some(Count::of(96)),
            embed_dim: Some(Count::of(32)),
            num_layers: Some(Count::of(3)),
            num_heads: Some(Count::of(8)),
            num_kv_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(32)),
            num_experts: Some(Count::of(8)),
            balance_loss: NonNegative::of(0.1),
            router_z_loss: NonNegative::of(0.01),
            ..MixtralConfig::default()
        }),
        "elmo" => ModelConfig::Elmo(ElmoConfig {
            vocab: Some(Count::of(96)),
            cells: Some(Count::of(16)),
            projection: Some(Count::of(8)),
            characters: Count::of(6),
            character_dim: Count::of(4),
            filters: [[1, 8], [3, 8]].map(|pair| pair.map(Count::of)).to_vec(),
            ..ElmoConfig::default()
        }),
        _ => ModelConfig::T5(T5Config {
            vocab: Some(Count::of(96)),
            embed_dim: Some(Count::of(32)),
            head_dim: Some(Count::of(8)),
            num_heads: Some(Count::of(4)),
            mlp_dim: Some(Count::of(64)),
            encoder_num_layers: Some(Count::of(2)),
            decoder_num_layers: Some(Count::of(2)),
            dropout: Part::of(0.1),
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
    if let Some(head) = model.text_encoder_mut() {
        head.set_shape(EncoderShape {
            length: 16,
            predictions: 3, // which no mesh divides, nor the 19 of both streams
            text_ids: 2..90,
        });
    }
    if let Some(head) = model.bidirectional_mut() {
        head.set_shape(CausalShape {
            length: 16,
            segments: true,
            text_ids: 2..90,
        });
    }
    if let Some(head) = model.causal_mut() {
        head.set_shape(CausalShape {
            length: 16,
            segments: true,
            text_ids: 2..90,
        });
    }
    model
}

pub fn recipe(model: Model, layout: Option<&Partitioner>, depth: StackOptions) -> TrainStepSpec {
    let parameters = model.declared(depth).unwrap();
    let optimizer = match model {
        Model::T5(_) => OptimizerConfig::new(
            Adafactor {
                min_size_to_factor: Count::of(8),
                ..Adafactor::default()
            },
            Common::default(),
        ),
        _ => OptimizerConfig::new(
            AdamW::default(),
            Common {
                weight_decay: NonNegative::of(0.05),
                ..Common::default()
            },
        ),
    };
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: match TaskConfig::usual(&model) {
            TaskConfig::SpanCorruption(_) => TaskConfig::SpanCorruption(TokenLossConfig {
                z_loss: NonNegative::of(1e-4),
            }),
            usual => usual,
        },
        model,
        batch: BATCH,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: layout.cloned(),
        depth,
        written_out: false,
    }
    .dealt()
}

/// Tokens that an encoder is asked for.
const ASKED: [usize; 3] = [2, 7, 11];

/// Some batch of the model, another one each step.
fn input(slot: &TensorSpec, step: usize) -> Array {
    let shape = &slot.ty.shape;
    let n = slot.ty.elements();
    let ints = |f: &dyn Fn(usize, usize) -> usize| {
        let columns = shape.get(1).copied().unwrap_or(1);
        let values: Vec<i32> = (0..n).map(|k| f(k / columns, k % columns) as i32).collect();
        Array::new(shape, &values).unwrap()
    };
    match slot.name.as_str() {
        "labels" => ints(&|row, _| usize::from(!(row + step).is_multiple_of(5))), // mostly 1: soon learnt
        "order" if shape[1] == 16 => ints(&|row, k| match ASKED.iter().position(|at| at == &k) {
            Some(place) => (place + row + step) % 3,
            None => usize::MAX, // -1
        }),
        "positions" if shape[1] == ASKED.len() => ints(&|_, k| ASKED[k]),
        "positions" => ints(&|_, k| match k * 4 / shape[1] {
            0 => k,
            3 => k - shape[1] * 3 / 4,
            _ => k - shape[1] / 4,
        }),
        "pair" => ints(&|row, _| (row + step) % 2),
        "token_types" => ints(&|row, k| usize::from(k > row)),
        "patch_permutation" => ints(&|row, k| (k * 7 + row + step) % shape[1]), // 7 and 15 are coprime
        "targets" if shape[1] == ASKED.len() || shape[1] == 16 => {
            ints(&|row, _| 2 + usize::from(!(row + step).is_multiple_of(5))) // mostly 3: soon learnt
        }
        "inputs" | "targets" => ints(&|row, k| 2 + (row * 31 + k * k * 7 + step) % 88),
        "input_segments" | "target_segments" | "segments" => {
            ints(&|row, k| match k * 4 / shape[1] {
                0 => 1,
                3 => 3 * (row % 2), // padding in every other row
                _ => 2,
            })
        }
        _ => {
            let wave = |k: usize| (((k + step * 13) * (k + 5) % 97) as f32 / 48.5 - 1.0) * 1.5;
            Array::new(shape, &(0..n).map(wave).collect::<Vec<_>>()).unwrap()
        }
    }
}

pub fn runtime(client: &Client, layout: Option<&Partitioner>) -> Runtime {
    Runtime {
        client: client.clone(),
        cache: Some(Cache::new(
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"),
        )),
        compute: DType::F32,
        layout: layout.cloned(),
        // which graph is partitioned how is the question here, not how well it is translated then
        options: BTreeMap::from([(
            "xla_backend_optimization_level".to_owned(),
            OptionValue::Int(0),
        )]),
    }
}

/// The state by name, layers one by one.
pub type Weights = BTreeMap<String, Array>;

/// First weights of a run, and its losses.
pub fn train(runtime: &Runtime, recipe: &TrainStepSpec) -> (Weights, Vec<f64>) {
    train_with(runtime, recipe, &recipe.step().unwrap())
}

/// As [`train`], with that step.
pub fn train_with(
    runtime: &Runtime,
    recipe: &TrainStepSpec,
    step: &Program,
) -> (Weights, Vec<f64>) {
    let (first, _, losses) = first_and_last(runtime, recipe, step);
    (first, losses)
}

/// First state of a run, last state, and its losses.
pub fn first_and_last(
    runtime: &Runtime,
    recipe: &TrainStepSpec,
    step: &Program,
) -> (Weights, Weights, Vec<f64>) {
    after(runtime, (recipe, step), STEPS)
}

/// The same of so many steps.
pub fn after(
    runtime: &Runtime,
    programs: (&TrainStepSpec, &Program),
    steps: usize,
) -> (Weights, Weights, Vec<f64>) {
    after_from(runtime, programs, steps, &|_| Ok(None))
}

/// The same from other parameters, where `given` has some.
pub fn after_from(
    runtime: &Runtime,
    programs: (&TrainStepSpec, &Program),
    steps: usize,
    given: &dyn Fn(&str) -> kiln::error::Result<Option<Array>>,
) -> (Weights, Weights, Vec<f64>) {
    let init = runtime.compile(&programs.0.init().unwrap()).unwrap();
    let mut state = State::init(runtime, init, 11).unwrap();
    state.replace(runtime, given).unwrap();
    stepped(runtime, programs, state, 0..steps)
}

/// The same from a state that another run had, or from the first one, with the batches of these steps.
pub fn going_on(
    runtime: &Runtime,
    programs: (&TrainStepSpec, &Program),
    from: Option<&Weights>,
    steps: Range<usize>,
) -> (Weights, Weights, Vec<f64>) {
    let Some(from) = from else {
        return after(runtime, programs, steps.len());
    };
    let (slots, at) = (programs.0.state().unwrap(), steps.start as u64);
    let state = State::load(runtime, slots, at, |name| Ok(from[name].clone())).unwrap();
    stepped(runtime, programs, state, steps)
}

fn stepped(
    runtime: &Runtime,
    (recipe, step): (&TrainStepSpec, &Program),
    mut state: State,
    steps: Range<usize>,
) -> (Weights, Weights, Vec<f64>) {
    let step = runtime.compile(step).unwrap();
    let values = |state: &State| -> Weights {
        let parts = state.parts();
        parts
            .map(|(name, _, read)| (name, read().unwrap()))
            .collect()
    };
    let first = values(&state);
    let mut losses = Vec::new();
    for k in steps {
        let batch = recipe.batch_inputs().unwrap();
        let batch: Vec<GlobalArray> = batch
            .iter()
            .map(|slot| GlobalArray::upload(runtime, input(slot, k), slot.spec.as_ref()).unwrap())
            .collect();
        let scalars = Scalars {
            lr: &[3e-3],
            seed: 5,
        };
        let metrics = state.step(runtime, &step, &batch, scalars).unwrap();
        losses.push(metrics[0].download().unwrap().to_f64()[0]);
    }
    (first, values(&state), losses)
}

/// A client with that many virtual devices.
pub fn client(devices: usize) -> Client {
    let plugin = Plugin::load(&common::plugins()[0]).unwrap();
    let options = ClientOptions {
        cpu_devices: Some(devices),
        ..ClientOptions::default()
    };
    Client::new(&plugin, &options).unwrap()
}

/// The largest relative difference.
pub fn apart(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!(a.len(), b.len());
    let each = a.iter().zip(b).map(|(a, b)| ((a - b) / a).abs());
    each.fold(0.0, f64::max)
}

/// Refuse first weights that are not the same to the bit.
pub fn same_weights(what: &str, a: &BTreeMap<String, Array>, b: &BTreeMap<String, Array>) {
    assert!(a.keys().eq(b.keys()), "{what}: other names");
    for (path, value) in a {
        assert_eq!(value.bytes(), b[path].bytes(), "{what}: first {path}");
    }
}

/// A step of eight examples on one device, by descent, of a task that is none of the usual.
pub fn by_descent(parameters: Declared, layers: ScanMode, remat: Remat) -> TrainStepSpec {
    let optimizer: OptimizerConfig = toml::from_str("kind = \"sgd\"").unwrap();
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: TaskConfig::usual(&model("vit")), // not asked, as the model: the task is another
        model: model("vit"),
        batch: 8,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: None,
        depth: StackOptions {
            layers,
            remat,
            ..StackOptions::default()
        },
        written_out: false,
    }
}
