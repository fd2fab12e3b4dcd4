//! Products of 8-bit floats: the same histories of magnitudes however layers are traced, cut or taken in parts.

use crate::support::{STEPS, Weights, apart, client, first_and_last, model, recipe, runtime};
use kiln::autodiff::Remat;
use kiln::nn::{Products, ScanMode, StackOptions};
use kiln::shard::{Partitioner, Rules};
use std::collections::BTreeMap;

fn options(layers: ScanMode, remat: Remat) -> StackOptions {
    StackOptions {
        layers,
        remat,
        products: Products::Fp8,
        ..StackOptions::default()
    }
}

/// Losses of a small Llama, its first state and the last.
fn train(
    depth: StackOptions,
    layout: Option<&Partitioner>,
    accumulate: usize,
) -> (Weights, Weights, Vec<f64>) {
    let mut recipe = recipe(model("llama"), layout, depth);
    recipe.accumulate = accumulate;
    let runtime = runtime(&client(8), layout);
    let recipe = recipe.on(runtime.client.platform());
    first_and_last(&runtime, &recipe, &recipe.step().unwrap())
}

/// Rows of a history that are of forward passes: of what a layer reads and of its kernel.
fn forward(history: &[f64]) -> &[f64] {
    &history[..2048]
}

/// Largest relative difference of histories of forward passes; all of them when `all` says so.
fn histories_apart(a: &Weights, b: &Weights, all: bool) -> f64 {
    assert!(a.keys().eq(b.keys()));
    let mut most = 0f64;
    let mut count = 0;
    for (name, value) in a.iter().filter(|(name, _)| name.ends_with("amax")) {
        let (a, b) = (value.to_f64(), b[name].to_f64());
        // ten steps are known, of what a layer reads, of its kernel and of gradients
        for row in a.chunks(1024) {
            assert!(
                row[..STEPS].iter().all(|x| *x > 0.0),
                "{name}: {:?}",
                &row[..STEPS + 1]
            );
            assert!(row[STEPS..].iter().all(|x| *x == 0.0), "{name}");
        }
        let (a, b) = if all {
            (&a[..], &b[..])
        } else {
            (forward(&a), forward(&b))
        };
        let each = a.iter().zip(b).filter(|(a, _)| **a > 0.0);
        most = each.map(|(a, b)| (a / b - 1.0).abs()).fold(most, f64::max);
        count += 1;
    }
    assert_eq!(count, 3 * 7); // three layers of seven products
    most
}

/// Where a sum is rounded otherwise an operand may become the next 8-bit float, a sixteenth away.
#[test]
fn histories_and_losses_are_the_same_however_a_model_is_traced_and_cut() {
    let (first, last, losses) = train(options(ScanMode::Unroll, Remat::None), None, 1);
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
    let sizes = BTreeMap::new();
    let layout = |rules: &str| Rules::open(rules).unwrap().on(8, 1, &sizes).unwrap();
    for (rules, layers, remat) in [
        ("", ScanMode::Unroll, Remat::Block),
        ("", ScanMode::Scan, Remat::None),
        ("", ScanMode::Scan, Remat::Dots),
        ("fsdp", ScanMode::Scan, Remat::Block),
        ("fsdp_tp", ScanMode::Unroll, Remat::None),
    ] {
        let layout = (!rules.is_empty()).then(|| layout(rules));
        let own = train(options(layers, remat), layout.as_ref(), 1);
        for (name, value) in &first {
            assert_eq!(value, &own.0[name], "{name}: first value");
        }
        let found = histories_apart(&last, &own.1, true);
        let by = apart(&losses, &own.2);
        println!("{rules:8} {layers:?} {remat:?}: losses {by:.1e}, magnitudes {found:.1e}");
        assert!(by < 1e-3 && found < 0.1, "{losses:?} {:?}", own.2);
    }
}

/// Each step counts once, with the largest of all its parts.
#[test]
fn of_a_batch_taken_in_parts_the_largest_magnitude_counts() {
    let whole = train(options(ScanMode::Scan, Remat::None), None, 1);
    let parts = train(options(ScanMode::Scan, Remat::None), None, 4);
    let found = histories_apart(&whole.1, &parts.1, false);
    let by = apart(&whole.2, &parts.2);
    println!("losses {by:.1e}, magnitudes {found:.1e}");
    // gradients of parts are not those of the whole, so that weights part ways slowly
    assert!(by < 5e-3 && found < 0.1, "{:?} {:?}", whole.2, parts.2);
}
