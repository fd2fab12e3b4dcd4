//! Cross-entropy chunk by chunk changes nothing, however a mesh cuts the vocabulary.

use crate::support::{STEPS, apart, client, model, recipe, runtime, same_weights, train};
use kiln::nn::{CrossEntropyForm, StackOptions};
use kiln::shard::Rules;
use std::collections::BTreeMap;

fn form(cross_entropy: CrossEntropyForm) -> StackOptions {
    StackOptions {
        cross_entropy,
        ..StackOptions::default()
    }
}

/// Train in plain form on one device, and compare chunks on one and on eight.
fn compare(family: &str) {
    let client = client(8);
    let plain = recipe(model(family), None, form(CrossEntropyForm::Plain));
    let (weights, losses) = train(&runtime(&client, None), &plain);
    let mut layouts = vec![None];
    for name in ["dp", "fsdp", "fsdp_tp", "fsdp_tp_sp"] {
        let layout = Rules::open(name).unwrap().on(8, 1, &BTreeMap::new());
        layouts.push(Some(layout.unwrap()));
    }
    // parameters whole over the axis that cuts the vocabulary of activations
    let mut other = Rules::open("fsdp_tp").unwrap();
    other.parameters.clear();
    other.fsdp_axes = Default::default();
    layouts.push(Some(other.on(8, 1, &BTreeMap::new()).unwrap()));
    for layout in layouts {
        let recipe = recipe(
            model(family),
            layout.as_ref(),
            form(CrossEntropyForm::Chunked),
        );
        let (own_weights, own) = train(&runtime(&client, layout.as_ref()), &recipe);
        let over = layout.map_or("1 device".to_owned(), |l| l.file().to_owned());
        let what = format!("{family:5} {over}");
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own);
        println!("{what:30} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
    }
}

#[test]
fn a_tied_head_trains_alike_chunk_by_chunk() {
    compare("gpt2");
}

#[test]
fn a_head_of_its_own_trains_alike_chunk_by_chunk() {
    compare("llama");
}

#[test]
fn a_head_with_a_z_loss_trains_alike_chunk_by_chunk() {
    compare("t5");
}

#[test]
fn no_program_has_the_logits_of_a_batch() {
    let client = client(1);
    let logits = |cross_entropy| {
        let recipe = recipe(model("llama"), None, form(cross_entropy));
        let step = runtime(&client, None).compile(&recipe.step().unwrap());
        let module = step
            .unwrap()
            .executable()
            .program()
            .optimized_program()
            .unwrap();
        let shapes = crate::hlo::shapes(&module);
        // 16 rows of 16 tokens, and a vocabulary of 96
        let whole = shapes.iter().filter(|shape| shape.contains(&96));
        whole
            .filter(|shape| shape.iter().product::<usize>() >= 16 * 16 * 96)
            .count()
    };
    assert!(logits(CrossEntropyForm::Plain) > 0);
    assert_eq!(logits(CrossEntropyForm::Chunked), 0);
}
