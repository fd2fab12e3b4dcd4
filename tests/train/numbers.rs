//! Numbers of the training step, against what they must equal.

use crate::common;
use crate::support::cache;
use kiln::array::Array;
use kiln::config::{Count, NonNegative, Part, Positive, Proper};
use kiln::models::{MaeConfig, ModelConfig, Pair, VitConfig};
use kiln::nn::StackOptions;
use kiln::optim::{AdamW, Common, OptimizerConfig, Pattern};
use kiln::pjrt::{Cache, Client, ClientOptions, Plugin};
use kiln::runtime::{GlobalArray, Runtime, Scalars, State};
use kiln::step::{Images, TrainStepSpec};
use kiln::tasks::{ClassLoss, ClassificationConfig, TaskConfig};
use kiln::types::DType;
use std::collections::BTreeMap;

fn runtime(compute: DType) -> Runtime {
    let plugin = Plugin::load(&common::plugins()[0]).unwrap();
    Runtime {
        client: Client::new(&plugin, &ClientOptions::default()).unwrap(),
        cache: Some(Cache::new(cache())),
        compute,
        layout: None,
        options: BTreeMap::new(),
    }
}

fn vit(change: impl FnOnce(&mut VitConfig)) -> ModelConfig {
    let mut config = VitConfig {
        image: Pair([8, 8]),
        patch: Pair([4, 4]),
        classes: Some(Count::of(5)),
        embed_dim: Some(Count::of(16)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(2)),
        ..VitConfig::default()
    };
    change(&mut config);
    ModelConfig::Vit(config)
}

fn mae() -> ModelConfig {
    ModelConfig::Mae(MaeConfig {
        image: Pair([8, 8]),
        patch: Pair([2, 2]),
        embed_dim: Some(Count::of(16)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(2)),
        decoder_embed_dim: Count::of(8),
        decoder_num_layers: Count::of(1),
        decoder_num_heads: Count::of(2),
        ..MaeConfig::default()
    })
}

fn recipe(model: ModelConfig, change: impl FnOnce(&mut Common)) -> TrainStepSpec {
    let model = model.resolve().unwrap();
    let parameters = model.parameters().unwrap();
    let mut common = Common {
        weight_decay: NonNegative::of(0.05),
        ..Common::default()
    };
    change(&mut common);
    let optimizer = OptimizerConfig::new(AdamW::default(), common);
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: TaskConfig::usual(&model),
        model,
        batch: 8,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: None,
        depth: StackOptions::default(),
        written_out: false,
    }
}

fn batch(runtime: &Runtime, recipe: &TrainStepSpec) -> Vec<GlobalArray> {
    let make = |slot: &kiln::step::TensorSpec| {
        let n = slot.ty.elements();
        let shape = &slot.ty.shape;
        let wave = |k: usize| ((k * k % 97) as f32 / 48.5 - 1.0) * 1.5;
        match slot.name.as_str() {
            "labels" => Array::new(
                shape,
                &(0..n).map(|k| (k * 3 % 5) as i32).collect::<Vec<_>>(),
            ),
            "patch_permutation" => {
                let patches = shape[1];
                let place = |k: usize| ((k % patches) * 5 + k / patches) % patches; // 5 and 16 are coprime
                Array::new(shape, &(0..n).map(|k| place(k) as i32).collect::<Vec<_>>())
            }
            _ => Array::new(shape, &(0..n).map(wave).collect::<Vec<_>>()),
        }
    };
    let upload =
        |slot| GlobalArray::upload(runtime, make(slot).unwrap(), slot.spec.as_ref()).unwrap();
    recipe.batch_inputs().unwrap().iter().map(upload).collect()
}

/// Losses of some steps on one batch, and the state after them.
fn train(recipe: &TrainStepSpec, steps: usize, seed: u64) -> (Vec<f64>, State) {
    let runtime = runtime(recipe.compute);
    let step = runtime.compile(&recipe.step().unwrap()).unwrap();
    let init = runtime.compile(&recipe.init().unwrap()).unwrap();
    let mut state = State::init(&runtime, init, 7).unwrap();
    let batch = batch(&runtime, recipe);
    let mut losses = Vec::new();
    for _ in 0..steps {
        let metrics = state
            .step(&runtime, &step, &batch, Scalars { lr: &[1e-2], seed })
            .unwrap();
        losses.push(metrics[0].download().unwrap().to_f64()[0]);
    }
    (losses, state)
}

fn value(state: &State, name: &str) -> Vec<f64> {
    let place = state.slots().iter().position(|s| s.name == name);
    state
        .read(place.unwrap_or_else(|| panic!("no {name}")))
        .unwrap()
        .to_f64()
}

fn close(a: &[f64], b: &[f64], tolerance: f64) {
    assert_eq!(a.len(), b.len());
    for (x, y) in a.iter().zip(b) {
        assert!(
            (x - y).abs() <= tolerance * x.abs().max(y.abs()).max(1e-3),
            "{a:?}\n{b:?}"
        );
    }
}

#[test]
fn accumulating_over_parts_equals_the_whole_batch() {
    for model in [vit(|_| {}), mae()] {
        let whole = recipe(model, |c| c.clip_norm = Some(Positive::of(0.5)));
        let parts = TrainStepSpec {
            accumulate: 4,
            ..whole.clone()
        };
        let ((a, state), (b, other)) = (train(&whole, 4, 0), train(&parts, 4, 0));
        close(&a, &b, 1e-5); // f32 sums in another order
        let name = "params/encoder/1/mlp/out/kernel";
        close(&value(&state, name), &value(&other, name), 1e-2); // Adam magnifies rounding where gradients vanish
    }
}

#[test]
fn noise_depends_on_seed_and_step_alone() {
    let noisy = vit(|c| {
        c.dropout = Part::of(0.2);
        c.attention_dropout = Part::of(0.2);
        c.drop_path = Part::of(0.5);
    });
    let noisy = recipe(noisy, |_| {});
    let calm = recipe(vit(|_| {}), |_| {});
    let (a, again, other, without) = (
        train(&noisy, 3, 1).0,
        train(&noisy, 3, 1).0,
        train(&noisy, 3, 2).0,
        train(&calm, 3, 1).0,
    );
    assert_eq!(a, again);
    assert_ne!(a, other);
    assert_ne!(a, without);
}

#[test]
fn bf16_stays_near_f32_and_keeps_its_state_in_f32() {
    for model in [vit(|_| {}), mae()] {
        let single = recipe(model, |_| {});
        let half = TrainStepSpec {
            compute: DType::BF16,
            ..single.clone()
        };
        close(&train(&single, 3, 0).0, &train(&half, 3, 0).0, 0.02); // bf16 has 8 bits of precision
        assert!(
            half.state()
                .unwrap()
                .iter()
                .all(|s| s.ty.dtype == DType::F32)
        );
        let text = half.step().unwrap().text;
        assert!(text.contains("bf16") && !text.contains("f64"));
    }
}

#[test]
fn frozen_parameters_stay_and_factors_scale_the_rate() {
    let plain = recipe(vit(|_| {}), |c| c.weight_decay = NonNegative::of(0.0));
    let changed = recipe(vit(|_| {}), |c| {
        c.weight_decay = NonNegative::of(0.0);
        c.freeze = vec![Pattern::new("embed/*")];
        c.lr_multipliers = [(Pattern::new("encoder/*"), NonNegative::of(0.5))].into();
    });
    let (_, first) = train(&plain, 0, 0);
    let (_, a) = train(&plain, 1, 0);
    let (_, b) = train(&changed, 1, 0);
    let moved = |state: &State, name: &str| {
        let pairs = value(state, name).into_iter().zip(value(&first, name));
        pairs.map(|(now, then)| now - then).collect::<Vec<_>>()
    };
    let embed = "params/embed/kernel";
    assert!(moved(&b, embed).iter().all(|d| *d == 0.0));
    // without a head the first gradients of the encoder vanish, so look at the head, whose rate is the plain one
    close(
        &moved(&a, "params/head/kernel"),
        &moved(&b, "params/head/kernel"),
        1e-4,
    );
    assert!(
        !b.slots().iter().any(|s| s.name == "mu/embed/kernel"),
        "no slots for what is frozen"
    );
}

#[test]
fn the_average_follows_its_formula() {
    let averaged = recipe(vit(|_| {}), |c| c.ema = Some(Proper::of(0.75)));
    let name = "head/kernel";
    let (_, first) = train(&averaged, 0, 0);
    let (_, one) = train(&averaged, 1, 0);
    let start = value(&first, &format!("params/{name}"));
    assert_eq!(start, value(&first, &format!("ema/{name}")));
    let now = value(&one, &format!("params/{name}"));
    let want: Vec<f64> = start
        .iter()
        .zip(&now)
        .map(|(s, n)| 0.75 * s + 0.25 * n)
        .collect();
    close(&value(&one, &format!("ema/{name}")), &want, 1e-6);
}

#[test]
fn sigmoid_loss_mean_pooling_and_fixed_positions_learn_too() {
    use kiln::models::vit::{Pool, Position};
    let other = vit(|c| {
        c.pool = Pool::Mean;
        c.position = Position::SinCos;
    });
    let sigmoid = ClassificationConfig {
        loss: ClassLoss::Sigmoid,
        label_smoothing: Part::of(0.1),
        ..ClassificationConfig::default()
    };
    let recipe = TrainStepSpec {
        task: TaskConfig::Classification(sigmoid),
        ..recipe(other, |_| {})
    };
    let (losses, _) = train(&recipe, 8, 0);
    // a head of zeros gives ln 2 for each of 5 classes
    assert!((losses[0] - 5.0 * 2f64.ln()).abs() < 1e-5, "{losses:?}");
    assert!(losses[7] < 0.8 * losses[0], "{losses:?}");
}

#[test]
fn clipping_bounds_the_step_but_not_the_norm_that_is_told() {
    let free = recipe(mae(), |_| {});
    let clipped = recipe(mae(), |c| c.clip_norm = Some(Positive::of(1e-3)));
    let norm = |recipe: &TrainStepSpec| {
        let runtime = runtime(DType::F32);
        let step = runtime.compile(&recipe.step().unwrap()).unwrap();
        let init = runtime.compile(&recipe.init().unwrap()).unwrap();
        let mut state = State::init(&runtime, init, 7).unwrap();
        let batch = batch(&runtime, recipe);
        let metrics = state
            .step(
                &runtime,
                &step,
                &batch,
                Scalars {
                    lr: &[1e-2],
                    seed: 0,
                },
            )
            .unwrap();
        let squares = value(&state, "nu/decoder/predict/kernel")
            .iter()
            .sum::<f64>();
        (metrics[1].download().unwrap().to_f64()[0], squares)
    };
    let ((a, free), (b, bound)) = (norm(&free), norm(&clipped));
    close(&[a], &[b], 1e-6);
    let factor = 1e-3 / a;
    close(&[free * factor * factor], &[bound], 1e-3);
}

/// Between its two passes a step keeps what enters a layer's products and activations, and not what the gradient makes
/// again or turns for itself: neither hidden values after their activation, nor copies that wait.
#[test]
fn a_step_keeps_what_its_gradient_needs_and_no_more() {
    let [side, width, hidden, heads, depth, batch] = [32, 64, 256, 4, 8, 32];
    let model = vit(|v| {
        v.image = Pair([side, side]);
        v.embed_dim = Some(Count::of(width));
        v.num_heads = Some(Count::of(heads));
        v.num_layers = Some(Count::of(depth));
    });
    let recipe = TrainStepSpec {
        batch,
        ..recipe(model, |_| {})
    };
    let runtime = runtime(DType::F32);
    if runtime.client.plugin().api_version() != (0, 115) {
        return; // the order by memory is an option of that version
    }
    let step = runtime.compile(&recipe.step().unwrap()).unwrap();
    let stats = step.executable().program().memory_stats().unwrap();
    let (temporaries, positions) = (stats.temporaries as usize, (side / 4) * (side / 4) + 1);
    let rows = batch * positions;
    // the stream and its normalised values, twice; queries, keys and values, the latter two by head as well, and what
    // they give; weights; hidden values before their activation
    let kept = rows * (4 * width + 6 * width + heads * positions + hidden) * depth * 4;
    let at_work = 4 * rows * hidden * 4;
    assert!(
        temporaries < kept + at_work,
        "{temporaries} bytes, {kept} kept and {at_work} at work"
    );
}
