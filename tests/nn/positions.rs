//! A table of positions that reads pictures of another size than its model's.

use crate::support::{Layer, clients, noise, run};
use kiln::config::Count;
use kiln::models::{FeaturePool, ModelConfig, Pair, VitConfig};
use kiln::nn::{Mode, ScanMode, Scope, declare};
use kiln::types::{DType, Type};

/// The host's resampling is held against timm's in `models/vit/resized.rs`.
#[test]
fn a_smaller_picture_is_read_as_by_the_model_whose_table_was_resampled_for_it() {
    let vit = |image| {
        ModelConfig::Vit(VitConfig {
            image: Pair(image),
            patch: Pair([4, 4]),
            classes: Some(Count::of(5)),
            embed_dim: Some(Count::of(8)),
            num_layers: Some(Count::of(1)),
            num_heads: Some(Count::of(2)),
            mlp_dim: Some(Count::of(8)),
            ..VitConfig::default()
        })
        .resolve()
        .unwrap()
    };
    let (large, small) = (vit([12, 20]), vit([8, 8]));
    let declared = declare(ScanMode::Unroll, |s| {
        let images = s.graph.input(Type::new(DType::F32, &[1, 12, 20, 3]));
        large.image_features(s, images, FeaturePool::Own);
    });
    let declared = declared.unwrap();
    let images: (&str, &[usize]) = ("images", &[2, 8, 8, 3]);
    let parameters = declared.iter().map(|p| (p.path.as_str(), &p.ty.shape[..]));
    let inputs: Vec<(&str, &[usize])> = parameters.chain([images]).collect();
    let place = inputs.iter().position(|(name, _)| *name == "position");
    let (place, shape) = (place.unwrap(), &[16, 8]);
    let table = large.resized("position", &noise(place, shape), [8, 8]);
    let table = table.unwrap();
    assert_eq!(table.shape(), [5, 8]);
    let apart: Layer = &|graph, x| {
        let features = |model: &kiln::models::Model, x: &std::collections::HashMap<_, _>| {
            let s = Scope::bound(graph, x.clone(), Mode::plain());
            model
                .image_features(&s, x["images"], FeaturePool::Own)
                .unwrap()
        };
        let mut other = x.clone();
        other.insert("position".to_owned(), graph.constant(table.clone()));
        let (own, other) = (features(&large, x), features(&small, &other));
        // by the size of what is compared
        (own - other) / own.abs().max(&[0, 1]).broadcast_in_dim(&own.shape(), &[])
    };
    for client in clients() {
        let gap = &run(&client, apart, &inputs)[0];
        assert!(gap.iter().all(|gap| gap.abs() < 1e-5), "{gap:?}");
    }
}
