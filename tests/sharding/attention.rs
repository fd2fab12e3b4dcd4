//! Attention chunk by chunk changes nothing, over any mesh and however layers are traced.

use crate::hlo;
use crate::support::{STEPS, apart, client, model, recipe, runtime, same_weights, train};
use kiln::autodiff::Recompute;
use kiln::models::Model;
use kiln::nn::{Depth, Form, Layers};
use kiln::shard::Rules;
use std::collections::BTreeMap;

/// Train in plain form on one device, and compare chunks of five queries, which divide no length of these
/// models: on one device, and on eight under every rule file.
fn compare(family: &str, layers: Layers) {
    let client = client(8);
    let plain = Depth {
        attention: Form::Plain,
        ..Depth::default()
    };
    let (weights, losses) = train(&runtime(&client, None), &recipe(model(family), None, plain));
    let over_eight = match layers {
        Layers::Unroll => Recompute::None,
        Layers::Scan => Recompute::Block,
    };
    let mut cases = vec![(Recompute::None, None), (Recompute::Block, None)];
    for name in Rules::shipped() {
        let layout = Rules::open(name).unwrap().on(8, 1, &BTreeMap::new());
        cases.push((over_eight, Some(layout.unwrap())));
    }
    for (recompute, layout) in cases {
        let depth = Depth {
            layers,
            recompute,
            attention: Form::Chunked,
            chunk: Some(5),
        };
        let recipe = recipe(model(family), layout.as_ref(), depth);
        let (own_weights, own) = train(&runtime(&client, layout.as_ref()), &recipe);
        let over = layout.map_or("1 device".to_owned(), |l| l.file().to_owned());
        let what = format!("{family:4} {layers:?} {recompute:?} {over}");
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own);
        println!("{what:42} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
    }
}

#[test]
fn a_vision_transformer_trains_alike_chunk_by_chunk_layer_by_layer() {
    compare("vit", Layers::Unroll);
}

#[test]
fn a_vision_transformer_trains_alike_chunk_by_chunk_in_a_loop_over_layers() {
    compare("vit", Layers::Scan);
}

#[test]
fn a_masked_autoencoder_trains_alike_chunk_by_chunk_layer_by_layer() {
    compare("mae", Layers::Unroll);
}

#[test]
fn a_masked_autoencoder_trains_alike_chunk_by_chunk_in_a_loop_over_layers() {
    compare("mae", Layers::Scan);
}

#[test]
fn t5_trains_alike_chunk_by_chunk_layer_by_layer() {
    compare("t5", Layers::Unroll);
}

#[test]
fn t5_trains_alike_chunk_by_chunk_in_a_loop_over_layers() {
    compare("t5", Layers::Scan);
}

#[test]
fn devices_do_not_speak_to_each_other_between_chunks() {
    let client = client(8);
    for name in Rules::shipped() {
        let layout = Rules::open(name).unwrap().on(8, 1, &BTreeMap::new());
        let layout = layout.unwrap();
        let depth = Depth {
            attention: Form::Chunked,
            chunk: Some(2),
            ..Depth::default()
        };
        let mut model = model("t5");
        if let Model::T5(t5) = &mut model {
            (t5.encoder_depth, t5.decoder_depth) = (1, 1);
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
