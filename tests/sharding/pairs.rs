//! What a device holds of a batch of pairs.

use crate::support::{client, model, recipe, runtime};
use kiln::nn::StackOptions;
use kiln::shard::Rules;
use std::collections::BTreeMap;

/// Pairs of a batch: no other size of the programs is a multiple of it.
const PAIRS: usize = 8 * 11;

/// Sizes of axes, of values on one of eight devices that cut the batch of a step of that family.
fn axes(family: &str) -> Vec<usize> {
    let client = client(8);
    let layout = Rules::open("dp").unwrap().on(8, 1, &BTreeMap::new());
    let layout = layout.unwrap();
    let mut recipe = recipe(model(family), Some(&layout), StackOptions::default());
    recipe.batch = PAIRS;
    let recipe = recipe.on(client.platform());
    let step = runtime(&client, Some(&layout))
        .compile(&recipe.step().unwrap())
        .unwrap();
    let module = step.executable().program().optimized_program().unwrap();
    crate::hlo::shapes(&module).concat()
}

#[test]
fn in_chunks_no_device_has_what_belongs_to_the_whole_batch() {
    let of_whole = |family: &str| axes(family).iter().filter(|n| **n == PAIRS).count();
    // the other side's vectors, and a row of all pairs for each of its own
    assert!(of_whole("clip") > 0);
    assert_eq!(of_whole("siglip"), 0);
}
