//! What holds for every family.

use super::*;
use crate::array::Array;
use crate::config::Count;
use crate::hf::Tensor;

fn tiny() -> Vec<Model> {
    let configs = families().into_iter().flat_map(|family| (family.tiny)());
    configs.map(|config| config.resolve().unwrap()).collect()
}

#[test]
fn a_family_names_itself_alike_everywhere() {
    for family in families() {
        let tiny = (family.tiny)();
        assert!(!tiny.is_empty(), "{}", family.name);
        for config in tiny {
            let model = config.resolve().unwrap();
            assert_eq!(model.family(), family.name);
            assert!(
                family
                    .classes
                    .iter()
                    .any(|class| class.name == model.class())
            );
            let said = toml::Table::try_from(&config).unwrap();
            assert_eq!(said["family"].as_str(), Some(family.name));
        }
        for name in family.workloads {
            assert!(name.starts_with(&format!("{}-", family.name)), "{name}");
            assert_eq!(
                (family.workload)(name).resolve().unwrap().family(),
                family.name
            );
        }
    }
}

#[test]
fn sizes_that_are_filled_in_resolve_to_the_same_model() {
    for family in families() {
        let workloads = family.workloads.iter().map(|name| (family.workload)(name));
        for config in (family.tiny)().into_iter().chain(workloads) {
            let filled = config.filled().unwrap();
            assert_eq!(filled.resolve().unwrap(), config.resolve().unwrap());
        }
    }
}

#[test]
fn a_mapping_has_the_parameters_that_the_model_declares() {
    for model in tiny() {
        let declared = model.parameters().unwrap();
        let mut declared: Vec<_> = declared.iter().map(|p| (p.path.as_str(), &p.ty)).collect();
        let mapping = model.mapping().unwrap();
        let mut listed: Vec<_> = mapping.parameters().collect();
        declared.sort_by_key(|p| p.0);
        listed.sort_by_key(|p| p.0);
        assert_eq!(listed, declared);
    }
}

#[test]
fn tensors_make_a_parameter_and_the_parameter_makes_the_tensors() {
    let numbered = |tensor: &Tensor, salt: usize| {
        let n = tensor.shape.iter().product::<usize>();
        let values: Vec<f32> = (0..n).map(|k| (1000 * salt + k) as f32).collect();
        Array::new(&tensor.shape, &values).unwrap()
    };
    for model in tiny() {
        for entry in model.mapping().unwrap().entries {
            let tensors = entry.tensors.iter().enumerate();
            let tensors: Vec<Array> = tensors.map(|(k, t)| numbered(t, k)).collect();
            let parameter = entry.parameter(&tensors).unwrap();
            assert_eq!(*parameter.ty(), entry.ty);
            for (k, tensor) in tensors.iter().enumerate() {
                let back = entry.tensor(k, &parameter).unwrap();
                assert_eq!(back.shape(), tensor.shape());
                assert_eq!(back.bytes(), tensor.bytes(), "{}", entry.path);
            }
        }
    }
}

#[test]
fn the_patch_projection_reads_row_column_channel() {
    let mapping = tiny()[0].mapping().unwrap();
    let entry = &mapping.entries[0]; // [12, 2, 3, 4] there, [3 * 4 * 2, 12] here
    let values: Vec<f32> = (0..12 * 2 * 3 * 4).map(|k| k as f32).collect();
    let weight = Array::new(&[12, 2, 3, 4], &values).unwrap();
    let kernel = entry.parameter(&[weight]).unwrap();
    let (row, column, channel, out) = (2, 1, 1, 7);
    let here = ((row * 4 + column) * 2 + channel) * 12 + out;
    let there = ((out * 2 + channel) * 3 + row) * 4 + column;
    assert_eq!(kernel.values::<f32>().unwrap()[here], there as f32);
}

#[test]
fn names_in_memory_become_published_ones() {
    let pairs = [
        (
            "vit.layers.3.attention.q_proj.weight",
            "vit.encoder.layer.3.attention.attention.query.weight",
        ),
        (
            "decoder.decoder_layers.0.attention.o_proj.bias",
            "decoder.decoder_layers.0.attention.output.dense.bias",
        ),
        (
            "decoder.decoder_encoder.layer.1.intermediate.dense.bias",
            "decoder.decoder_layers.1.intermediate.dense.bias",
        ),
        (
            "vit.layers.0.mlp.fc2.weight",
            "vit.encoder.layer.0.output.dense.weight",
        ),
    ];
    let mapping = tiny()[0].mapping().unwrap();
    for (memory, published) in pairs {
        assert_eq!(mapping.published_name(memory), published);
        assert_eq!(mapping.published_name(published), published);
    }
}

#[test]
fn what_transformers_cannot_express_is_refused() {
    let pooled = ModelConfig::Vit(VitConfig {
        preset: Some("ti".to_owned()),
        classes: Some(Count::of(10)),
        pool: vit::Pool::Mean,
        ..VitConfig::default()
    });
    let error = pooled.resolve().unwrap().mapping().unwrap_err();
    assert!(error.to_string().starts_with("model.pool"), "{error}");
    let wide = ModelConfig::Mae(MaeConfig {
        preset: Some("ti".to_owned()),
        image: Pair([32, 64]),
        ..MaeConfig::default()
    });
    let error = wide.resolve().unwrap().mapping().unwrap_err();
    assert!(error.to_string().contains("32x64"), "{error}");
}
