//! Products of 8-bit floats: the same histories of magnitudes however layers are traced, cut or taken in parts.

use crate::support::{STEPS, Weights, apart, client, first_and_last, model, recipe, runtime};
use kiln::autodiff::Remat;
use kiln::models::Model;
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

/// Losses of a small Llama without noise, its first state and the last.
fn train(
    depth: StackOptions,
    layout: Option<&Partitioner>,
    accumulate: usize,
) -> (Weights, Weights, Vec<f64>) {
    let mut model = model("llama");
    if let Model::Llama(own) = &mut model {
        own.decoder.dropout.attention = 0.0; // each part would have its own
    }
    let mut recipe = recipe(model, layout, depth);
    recipe.accumulate = accumulate;
    let runtime = runtime(&client(8), layout);
    let recipe = recipe.on(runtime.client.platform());
    first_and_last(&runtime, &recipe, &recipe.step().unwrap())
}

/// Largest relative difference of magnitudes: of those of the first step, and of all ten. Of so many rows: what a layer reads, its
/// kernel, and the gradient of what it gives.
fn histories_apart(a: &Weights, b: &Weights, rows: usize) -> [f64; 2] {
    assert!(a.keys().eq(b.keys()));
    let mut most = [0f64; 2];
    let mut count = 0;
    for (name, value) in a.iter().filter(|(name, _)| name.ends_with("amax")) {
        let (a, b) = (value.to_f64(), b[name].to_f64());
        for (a, b) in a.chunks(1024).zip(b.chunks(1024)).take(rows) {
            assert!(
                a[STEPS..].iter().chain(&b[STEPS..]).all(|x| *x == 0.0),
                "{name}"
            );
            let each = a[..STEPS].iter().zip(&b[..STEPS]);
            let each: Vec<f64> = each.map(|(a, b)| (a / b - 1.0).abs()).collect();
            assert!(each.iter().all(|x| x.is_finite()), "{name}: {a:?} {b:?}");
            most[0] = most[0].max(each[STEPS - 1]); // the newest comes first
            most[1] = each.into_iter().fold(most[1], f64::max);
        }
        count += 1;
    }
    assert_eq!(count, 3 * 7); // three layers of seven products
    most
}

/// On one device to the bit. Over a mesh, where sums are rounded otherwise, an operand may become the next 8-bit float, up to an eighth
/// away.
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
            assert_eq!(value.bytes(), own.0[name].bytes(), "{name}: first value");
        }
        let [at_first, later] = histories_apart(&last, &own.1, 3);
        let by = apart(&losses, &own.2);
        println!(
            "{rules:8} {layers:?} {remat:?}: losses {by:.1e}, magnitudes {at_first:.1e}, {later:.1e}"
        );
        let most = if rules.is_empty() {
            [0.0; 3]
        } else {
            [5e-4, 1e-3, 0.3]
        };
        let found = [by, at_first, later];
        let holds = found.iter().zip(most).all(|(found, most)| *found <= most);
        assert!(holds, "{found:?} {losses:?} {:?}", own.2);
    }
}

/// Each step counts once, with the largest of all its parts.
#[test]
fn of_a_batch_taken_in_parts_the_largest_magnitude_counts() {
    let whole = train(options(ScanMode::Scan, Remat::None), None, 1);
    let parts = train(options(ScanMode::Scan, Remat::None), None, 4);
    let [at_first, later] = histories_apart(&whole.1, &parts.1, 2);
    let by = apart(&whole.2, &parts.2);
    println!("losses {by:.1e}, magnitudes {at_first:.1e}, {later:.1e}");
    // gradients of parts have other magnitudes and are rounded otherwise, so that weights part ways slowly
    assert!(
        by < 5e-3 && at_first < 1e-5 && later < 0.3,
        "{:?} {:?}",
        whole.2,
        parts.2
    );
}
