//! What is read of a folder, and what is refused of it.

use super::*;

#[test]
fn every_tensor_that_does_not_fit_is_listed() {
    let mut changed = Changed::of("vit");
    let bias = "vit.encoder.layer.1.attention.attention.key.bias";
    changed.tensors.remove(bias);
    let narrow = Array::zeros(Type::new(DType::F32, &[10, 63]));
    changed
        .tensors
        .insert("classifier.weight".to_owned(), narrow);
    let extra = Array::zeros(Type::new(DType::F32, &[7]));
    changed.tensors.insert("vit.extra".to_owned(), extra);
    let whole = Array::zeros(Type::new(DType::I32, &[10]));
    changed.tensors.insert("classifier.bias".to_owned(), whole);
    let token = changed.tensors["vit.embeddings.cls_token"].clone();
    changed
        .tensors
        .insert("vit.layers.0.mlp.fc1.bias".to_owned(), token);
    let message = changed.refusal();
    for line in [
        "tensors that do not fit the model of config.json (6):",
        "vit.encoder.layer.1.attention.attention.key.bias: missing, expected shape [64]",
        "classifier.weight: expected shape [10, 64], got [10, 63]",
        "classifier.bias: expected f16, bf16, f32 or f64, got i32",
        "vit.extra: unknown, shape [7]",
        "vit.layers.0.mlp.fc1.bias: there twice, also as vit.encoder.layer.0.intermediate.dense.bias",
    ] {
        assert!(message.contains(line), "{line}\nis not in\n{message}");
    }
}

#[test]
fn names_of_transformers_5_and_a_pooling_layer_are_understood() {
    let mut changed = Changed::of("vit");
    let in_memory = |name: &String| {
        name.replace("encoder.layer.", "layers.")
            .replace("attention.attention.query", "attention.q_proj")
            .replace("attention.attention.key", "attention.k_proj")
            .replace("attention.attention.value", "attention.v_proj")
            .replace("attention.output.dense", "attention.o_proj")
            .replace("intermediate.dense", "mlp.fc1")
            .replace("output.dense", "mlp.fc2")
    };
    let renamed = changed.tensors.iter();
    changed.tensors = renamed.map(|(k, v)| (in_memory(k), v.clone())).collect();
    let dense = Array::zeros(Type::new(DType::F32, &[64, 64]));
    changed
        .tensors
        .insert("vit.pooler.dense.weight".to_owned(), dense);
    let imported = changed.read().unwrap();
    assert!(imported.notes[0].starts_with("vit.pooler.dense.weight is left out"));
    let path = "encoder/1/attention/qkv/kernel";
    let expected = read(&fixture("vit")).unwrap().weights.parameter(path);
    let got = imported.weights.parameter(path).unwrap();
    assert_eq!(got.bytes(), expected.unwrap().bytes());
}

#[test]
fn shorter_and_longer_floats_are_read_as_f32() {
    let mut changed = Changed::of("mae");
    let original = changed.tensors.clone();
    for (k, value) in changed.tensors.values_mut().enumerate() {
        let numbers = value.to_f64();
        let (shape, n) = (value.shape().to_vec(), numbers.iter());
        *value = match k % 3 {
            0 => Array::new(
                &shape,
                &n.copied().map(half::f16::from_f64).collect::<Vec<_>>(),
            ),
            1 => Array::new(
                &shape,
                &n.copied().map(half::bf16::from_f64).collect::<Vec<_>>(),
            ),
            _ => Array::new(&shape, &numbers),
        }
        .unwrap();
    }
    let imported = changed.read().unwrap();
    assert_eq!(imported.notes.len(), 3, "{:?}", imported.notes);
    for (name, value) in &original {
        let got = imported.weights.tensor(name).unwrap();
        assert_eq!(got.ty(), value.ty());
        for (a, b) in value.to_f64().iter().zip(got.to_f64()) {
            // bf16 has 8 bits of precision; f16 is absolute below 2^-14
            assert!((a - b).abs() <= a.abs() / 256.0 + 1e-7, "{name}: {a} {b}");
        }
    }
}

#[test]
fn a_directory_of_shards_is_read() {
    let changed = Changed::of("vit");
    changed.read().unwrap();
    fs::remove_file(changed.path().join("model.safetensors")).unwrap();
    let mut map = Map::new();
    for shard in 0..2 {
        let name = format!("model-0000{}-of-00002.safetensors", shard + 1);
        let part = changed.tensors.iter().enumerate();
        let part = part.filter(|(k, _)| k % 2 == shard);
        let part: BTreeMap<String, Array> =
            part.map(|(_, (k, v))| (k.clone(), v.clone())).collect();
        map.extend(part.keys().map(|k| (k.clone(), json!(name))));
        write_tensors(&changed.path().join(name), &part);
    }
    let index = json!({"metadata": {"total_size": 1}, "weight_map": map});
    let index_path = changed.path().join("model.safetensors.index.json");
    fs::write(index_path, index.to_string()).unwrap();
    let imported = read(changed.path()).unwrap();
    let whole = read(&fixture("vit")).unwrap();
    for (path, _) in whole.weights.mapping().parameters() {
        let got = imported.weights.parameter(path).unwrap();
        assert_eq!(got.bytes(), whole.weights.parameter(path).unwrap().bytes());
    }
}

#[test]
fn settings_that_are_not_supported_are_refused_by_name() {
    let cases = [
        (
            "vit",
            "hidden_act",
            json!("xielu"),
            "hidden_act: xielu is not supported",
        ),
        (
            "vit",
            "architectures",
            json!(["ViTModel"]),
            "architectures: ViTModel is not supported, expected one of ViTForImageClassification, DeiTForImageClassificationWithTeacher",
        ),
        (
            "vit",
            "model_type",
            json!("mamba"),
            "model_type: mamba is not supported",
        ),
        (
            "vit",
            "model_type",
            json!("vit_mae"),
            "two different models",
        ),
        (
            "vit",
            "problem_type",
            json!("regression"),
            "problem_type: regression",
        ),
        (
            "vit",
            "id2label",
            json!({"0": "yes"}),
            "id2label: one label",
        ),
        (
            "vit",
            "id2label",
            json!({"0": "yes", "2": "no"}),
            "id2label: expected the keys 0 to 1",
        ),
        (
            "vit",
            "head_dim",
            json!(8),
            "query.weight: expected shape [32, 64], got [64, 64]",
        ),
        ("vit", "pruned_heads", json!({"0": [1]}), "pruned_heads"),
        (
            "vit",
            "quantization_config",
            json!({}),
            "quantization_config",
        ),
        (
            "vit",
            "num_attention_heads",
            json!(5),
            "5 heads do not share",
        ),
        (
            "vit",
            "num_attention_heads",
            json!(0),
            "num_attention_heads: expected 1 to 1048576, got 0",
        ),
        (
            "vit",
            "hidden_size",
            json!("64"),
            "hidden_size: invalid type: string",
        ),
        (
            "vit",
            "num_hidden_layers",
            json!(1u64 << 40),
            "num_hidden_layers: expected 1 to 1024, got 1099511627776",
        ),
        (
            "vit",
            "patch_size",
            json!(0),
            "patch_size: expected 1 to 16384, got 0",
        ),
        ("vit", "image_size", json!([32, 32, 3]), "image_size"),
        (
            "mae",
            "hidden_dropout_prob",
            json!(0.1),
            "hidden_dropout_prob",
        ),
        ("mae", "mask_ratio", json!(1.0), "mask_ratio"),
        ("mae", "image_size", json!([32, 64]), "square images"),
        (
            "mae",
            "decoder_hidden_size",
            json!(46),
            "decoder_num_heads: 4 heads",
        ),
    ];
    for (name, key, value, message) in cases {
        let got = Changed::of(name).setting(key, value).refusal();
        assert!(got.contains(message), "{key}: {got}");
        assert!(got.contains("config.json") || key == "image_size", "{got}");
    }
}

#[test]
fn absent_keys_take_the_defaults_of_transformers() {
    let bare = json!({"model_type": "vit", "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2,
        "num_attention_heads": 4, "image_size": 32, "patch_size": [8, 8]});
    let mut changed = Changed::of("vit");
    changed.config = bare;
    let classifier = |shape: &[usize]| Array::zeros(Type::new(DType::F32, shape));
    let two = [
        ("classifier.weight", classifier(&[2, 64])),
        ("classifier.bias", classifier(&[2])),
    ];
    changed.tensors.extend(two.map(|(k, v)| (k.to_owned(), v)));
    let ModelConfig::Vit(vit) = changed.read().unwrap().model else {
        panic!("expected a classifier");
    };
    assert_eq!(
        (vit.classes, vit.norm_epsilon.get()),
        (Some(Count::of(2)), 1e-12)
    );
    assert_eq!((vit.channels.get(), vit.qkv_bias), (3, true));

    let mae = Changed::of("mae")
        .without("mask_ratio")
        .without("norm_pix_loss");
    let ModelConfig::Mae(mae) = mae.read().unwrap().model else {
        panic!("expected a masked autoencoder");
    };
    assert_eq!(
        (mae.mask_ratio, mae.normalise_target),
        (Part::of(0.75), false)
    );
}

#[test]
fn an_image_that_patches_do_not_cover_is_cut_with_a_note() {
    // 35 pixels hold 4 patches of 8, as they do for a convolution
    let odd = Changed::of("vit").setting("image_size", json!([35, 32]));
    let imported = odd.read().unwrap();
    assert!(imported.notes[0].contains("32x32 of the 35x32 pixels"));
}

#[test]
fn a_damaged_config_is_refused_with_its_path() {
    let changed = Changed::of("vit");
    changed.read().unwrap();
    let path = changed.path().join("config.json");
    for text in ["", "{", "[]", "null", "\u{0}"] {
        fs::write(&path, text).unwrap();
        let error = read(changed.path()).unwrap_err().chain();
        assert!(error.contains(path.to_str().unwrap()), "{text:?}: {error}");
    }
}

#[test]
fn an_import_that_cannot_be_says_what_to_do() {
    let hub = read(Path::new("google/vit-base-patch16-224"))
        .unwrap_err()
        .chain();
    assert!(hub.contains("expected a local folder"), "{hub}");
    assert!(
        hub.contains("hf download google/vit-base-patch16-224"),
        "{hub}"
    );
    let place = tempfile::tempdir().unwrap();
    let missing = read(&place.path().join("none")).unwrap_err().chain();
    assert!(
        missing.contains("no such folder") && !missing.contains("hf download"),
        "{missing}"
    );

    let changed = Changed::of("vit");
    changed.read().unwrap();
    let weights = changed.path().join("model.safetensors");
    fs::rename(weights, changed.path().join("pytorch_model.bin")).unwrap();
    let error = read(changed.path()).unwrap_err().chain();
    assert!(error.contains("there as pytorch_model.bin only"), "{error}");
    assert!(
        error.contains("from transformers import ViTForImageClassification as M"),
        "{error}"
    );
}
