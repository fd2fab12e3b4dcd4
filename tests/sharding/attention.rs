//! Attention chunk by chunk changes nothing, over any mesh and however layers are traced.

use crate::fused::{calls, emulated};
use crate::hlo;
use crate::support::{
    STEPS, apart, client, model, recipe, runtime, same_weights, train, train_with,
};
use kiln::autodiff::Remat;
use kiln::models::Model;
use kiln::nn::{AttentionKernel, ScanMode, StackOptions};
use kiln::shard::Rules;
use kiln::types::DType;
use std::collections::BTreeMap;

/// Train in plain form on one device, and compare chunks of five queries, which divide no length of these
/// models: on one device layer by layer and in a loop over layers, and on eight with every cut that there is.
fn compare(family: &str) {
    let client = client(8);
    let plain = StackOptions {
        attention: AttentionKernel::Plain,
        ..StackOptions::default()
    };
    let (weights, losses) = train(&runtime(&client, None), &recipe(model(family), None, plain));
    let manners = [
        (ScanMode::Unroll, Remat::None),
        (ScanMode::Scan, Remat::Block),
    ];
    let mut cases: Vec<_> = manners.map(|manner| (manner, None)).into();
    for (name, manner) in ["two_slices", "fsdp_tp_sp"].into_iter().zip(manners) {
        let layout = Rules::open(name).unwrap().on(8, 1, &BTreeMap::new());
        cases.push((manner, Some(layout.unwrap())));
    }
    for ((layers, remat), layout) in cases {
        let depth = StackOptions {
            layers,
            remat,
            attention: AttentionKernel::Chunked,
            chunk: Some(5),
            ..StackOptions::default()
        };
        let recipe = recipe(model(family), layout.as_ref(), depth);
        let (own_weights, own) = train(&runtime(&client, layout.as_ref()), &recipe);
        let over = layout.map_or("1 device".to_owned(), |l| l.file().to_owned());
        let what = format!("{family:4} {layers:?} {remat:?} {over}");
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own);
        println!("{what:42} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
    }
}

#[test]
fn a_vision_transformer_trains_alike_chunk_by_chunk() {
    compare("vit");
}

#[test]
fn a_masked_autoencoder_trains_alike_chunk_by_chunk() {
    compare("mae");
}

#[test]
fn t5_trains_alike_chunk_by_chunk() {
    compare("t5");
}

#[test]
fn devices_do_not_speak_to_each_other_between_chunks() {
    let client = client(8);
    // a relative bias is not computed where positions are cut, and stages speak to each other
    let others = ["fsdp_cp", "pipeline"];
    for name in Rules::shipped().filter(|name| !others.contains(name)) {
        let layout = Rules::open(name).unwrap().on(8, 1, &BTreeMap::new());
        let layout = layout.unwrap();
        let depth = StackOptions {
            attention: AttentionKernel::Chunked,
            chunk: Some(2),
            ..StackOptions::default()
        };
        let mut model = model("t5");
        if let Model::T5(t5) = &mut model {
            (t5.encoder_num_layers, t5.decoder_num_layers) = (1, 1);
        }
        let recipe = recipe(model, Some(&layout), depth);
        let runtime = runtime(&client, Some(&layout));
        let step = runtime.compile(&recipe.step().unwrap()).unwrap();
        let module = step.executable().program().optimized_program().unwrap();
        let loops = hlo::inside_loops(&module);
        // forward and backward: a layer of the encoder, one of the decoder with two attentions
        assert!(loops.len() >= 6, "{name}: {} loops", loops.len());
        let collectives = ["all-", "reduce-scatter", "collective-"];
        let speaks = |op: &&String| collectives.iter().any(|c| op.starts_with(c));
        let found: Vec<&String> = loops.iter().flatten().filter(speaks).collect();
        println!("{name}: {} loops, {found:?}", loops.len());
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

/// That model without noise: a call drops no weights, and the shares of what else is kept would be numbers of bf16.
fn quiet(family: &str) -> Model {
    let mut model = model(family);
    match &mut model {
        Model::T5(t5) => t5.dropout = 0.0,
        Model::Vit(vit) => {
            let encoder = &mut vit.encoder;
            (
                encoder.attention_dropout,
                encoder.dropout,
                encoder.drop_path,
            ) = (0.0, 0.0, 0.0);
        }
        _ => (),
    }
    model
}

/// Train in plain form on one device, and with calls of cuDNN's over every cut that there is, what they compute in
/// their place: `expected` of them in a step.
fn compare_fused(family: &str, expected: usize) {
    let client = client(8);
    let plain = StackOptions {
        attention: AttentionKernel::Plain,
        ..StackOptions::default()
    };
    let (weights, losses) = train(&runtime(&client, None), &recipe(quiet(family), None, plain));
    let on = |name: &str| {
        let layout = Rules::open(name).unwrap().on(8, 1, &BTreeMap::new());
        Some(layout.unwrap())
    };
    let cases = [
        (ScanMode::Unroll, Remat::None, None),
        (ScanMode::Scan, Remat::Dots, None),
        (ScanMode::Unroll, Remat::Dots, on("fsdp")),
        (ScanMode::Scan, Remat::Block, on("fsdp_tp_sp")),
        (ScanMode::Unroll, Remat::None, on("two_slices")),
    ];
    for (layers, remat, layout) in cases {
        let depth = StackOptions {
            layers,
            remat,
            attention: AttentionKernel::Auto,
            cuda: true,
            ..StackOptions::default()
        };
        let mut recipe = recipe(quiet(family), layout.as_ref(), depth);
        recipe.compute = DType::BF16;
        let mut step = recipe.step().unwrap();
        let made = calls(&step.text).len();
        if (layers, remat) == (ScanMode::Unroll, Remat::None) {
            assert_eq!(made, expected, "{family}");
        }
        step.text = emulated(&step.text);
        let (own_weights, own) = train_with(&runtime(&client, layout.as_ref()), &recipe, &step);
        let over = layout.map_or("1 device".to_owned(), |l| l.file().to_owned());
        let what = format!("{family:4} {layers:?} {remat:?} {over}");
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own);
        println!(
            "{what:42} {made:2} calls, loss {:.6}, apart {apart:.1e}",
            own[STEPS - 1]
        );
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
    }
}

#[test]
fn a_vision_transformer_trains_alike_with_fused_calls() {
    compare_fused("vit", 6); // three layers, forward and backward
}

#[test]
fn t5_trains_alike_with_fused_calls() {
    compare_fused("t5", 12); // two and two layers, three attentions
}
