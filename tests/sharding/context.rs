//! Rows whose positions a mesh cuts: the same numbers, and what cannot be cut.

use crate::hlo;
use crate::support::{BATCH, STEPS, apart, client, model, recipe, runtime, same_weights, train};
use kiln::autodiff::Remat;
use kiln::models::{CausalShape, Model};
use kiln::nn::{AttentionKernel, CrossEntropyForm, ScanMode, StackOptions};
use kiln::shard::{Partitioner, Rules};
use kiln::step::TrainStepSpec;

/// The rules on so many devices, with these sizes.
fn layout(devices: usize, sizes: &[(&str, usize)]) -> Partitioner {
    let sizes = sizes.iter().map(|(name, size)| ((*name).to_owned(), *size));
    let rules = Rules::open("fsdp_cp").unwrap();
    rules.on(devices, 1, &sizes.collect()).unwrap()
}

/// A model that reads rows of several texts or of one, and drops weights of attention or not.
fn reading(family: &str, [apart, drops]: [bool; 2]) -> Model {
    let mut model = model(family);
    match &mut model {
        Model::Gpt2(own) if !drops => own.decoder.dropout.attention = 0.0,
        Model::Llama(own) if !drops => own.decoder.dropout.attention = 0.0,
        _ => (),
    }
    if let Some(head) = model.causal_mut() {
        let shape = head.shape().clone();
        head.set_shape(CausalShape {
            segments: apart,
            ..shape
        });
    }
    model
}

/// Train in plain form on one device, and compare rows that are cut.
fn compare(family: &str, devices: usize, cuts: &[&[(&str, usize)]]) {
    let client = client(devices);
    let kinds = [[true, false], [true, true], [false, true]];
    for (kind, rows) in kinds.into_iter().enumerate() {
        let plain = StackOptions {
            attention: AttentionKernel::Plain,
            ..StackOptions::default()
        };
        let (weights, losses) = train(
            &runtime(&client, None),
            &recipe(reading(family, rows), None, plain),
        );
        assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
        // layer by layer; and in a loop, computing again, with all that is cut into pieces in the smallest ones
        let manners = [
            StackOptions::default(),
            StackOptions {
                layers: ScanMode::Scan,
                remat: Remat::Block,
                cross_entropy: CrossEntropyForm::Chunked,
                chunk: Some(2),
                ..StackOptions::default()
            },
        ];
        // the second with all kinds of rows, the others with one
        let own = cuts.iter().enumerate();
        for (k, cut) in own.filter(|(k, _)| *k == 1 || k % 3 == kind) {
            let layout = layout(devices, cut);
            let mesh = layout.mesh().describe();
            let recipe = recipe(reading(family, rows), Some(&layout), manners[k % 2]);
            let (own_weights, own) = train(&runtime(&client, Some(&layout)), &recipe);
            let what = format!("{family:5} {rows:?} {mesh}");
            same_weights(&what, &weights, &own_weights);
            let apart = apart(&losses, &own);
            println!("{what:52} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
            assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
        }
    }
}

/// On eight devices: beside examples, beside heads, and alone.
const EIGHT: [&[(&str, usize)]; 4] = [
    &[],
    &[("context", 4)],
    &[("context", 2), ("model", 2)],
    &[("context", 8)],
];

#[test]
fn a_gpt2_trains_alike_on_1_and_8_devices_that_share_rows() {
    compare("gpt2", 8, &EIGHT);
}

#[test]
fn shared_keys_and_values_train_alike_on_1_and_8_devices_that_share_rows() {
    compare("llama", 8, &EIGHT);
}

#[test]
fn a_gpt2_trains_alike_on_1_and_16_devices_that_share_rows() {
    compare(
        "gpt2",
        16,
        &[&[("context", 4)], &[("context", 4), ("model", 2)]],
    );
}

#[test]
fn shared_keys_and_values_train_alike_on_1_and_16_devices_that_share_rows() {
    compare(
        "llama",
        16,
        &[&[("context", 4), ("model", 2)], &[("context", 8)]],
    );
}

/// A Llama over eight devices that reads rows of so many tokens and drops no weights, under such rules.
fn long(length: usize, context: usize, attention: AttentionKernel) -> (Partitioner, TrainStepSpec) {
    let mut model = reading("llama", [true, false]);
    if let Some(head) = model.causal_mut() {
        let shape = head.shape().clone();
        head.set_shape(CausalShape { length, ..shape });
    }
    let layout = layout(8, &[("context", context)]);
    let depth = StackOptions {
        attention,
        ..StackOptions::default()
    };
    let recipe = recipe(model, Some(&layout), depth);
    (layout, recipe)
}

#[test]
fn no_device_has_a_value_for_each_pair_of_positions() {
    let client = client(8);
    let largest = |attention| {
        let (layout, recipe) = long(128, 4, attention);
        let step = runtime(&client, Some(&layout)).compile(&recipe.step().unwrap());
        let step = step.unwrap();
        let module = step.executable().program().optimized_program().unwrap();
        let shapes = hlo::shapes(&module).into_iter();
        let sizes = shapes.map(|shape| shape.iter().product::<usize>());
        sizes.max().unwrap()
    };
    // 8 of 16 examples, 8 heads, 32 of 128 queries
    let pairs = BATCH / 2 * 8 * 32 * 128;
    assert!(largest(AttentionKernel::Plain) >= pairs);
    assert!(largest(AttentionKernel::Auto) < pairs / 4);
}

#[test]
fn rows_that_do_not_divide_are_refused_with_both_numbers() {
    let told = |length: usize, context: usize| {
        let (_, recipe) = long(length, context, AttentionKernel::Auto);
        recipe.step().unwrap_err().to_string()
    };
    let message = told(12, 4);
    for part in ["sharding/fsdp_cp.toml", "2 x 4 divides, got 12"] {
        assert!(message.contains(part), "{message}");
    }
    let message = told(14, 4);
    assert!(
        message.contains("14 does not divide into 4 parts"),
        "{message}"
    );
}

#[test]
fn a_relative_bias_is_refused_in_chunks_of_rows_that_are_cut() {
    let layout = layout(8, &[]);
    let depth = StackOptions {
        attention: AttentionKernel::Chunked,
        ..StackOptions::default()
    };
    let recipe = recipe(model("t5"), Some(&layout), depth);
    let message = recipe.step().unwrap_err().to_string();
    assert!(
        message.contains("values by offset are not added in chunks"),
        "{message}"
    );
}
