//! What is read of encoders of text, and what is refused of them.

use super::*;

#[test]
fn settings_that_are_not_supported_are_refused_by_key() {
    let cases = [
        (
            "bert",
            "position_embedding_type",
            json!("relative_key"),
            "expected absolute",
        ),
        ("bert", "is_decoder", json!(true), "expected false"),
        ("bert", "add_cross_attention", json!(true), "expected false"),
        (
            "bert",
            "hidden_act",
            json!("prelu"),
            "prelu is not supported",
        ),
        (
            "bert",
            "pad_token_id",
            json!(40),
            "expected 0 to 39, got 40",
        ),
        (
            "bert",
            "num_attention_heads",
            json!(3),
            "expected a divisor",
        ),
        ("roberta", "pad_token_id", Value::Null, "expected an id"),
        ("roberta", "max_position_embeddings", json!(2), "positions"),
    ];
    for (name, key, value, message) in cases {
        let refusal = Changed::of(name).setting(key, value).refusal();
        assert!(refusal.contains(message), "{key}: {refusal}");
    }
}

#[test]
fn a_decoder_that_is_another_tensor_than_the_embeddings_is_one_of_its_own() {
    let decoder = "cls.predictions.decoder.weight";
    let tied = |changed: &Changed| {
        let ModelConfig::Bert(bert) = changed.read().unwrap().model else {
            panic!("expected a bert");
        };
        bert.tied
    };
    let mut changed = Changed::of("bert");
    let table = changed.tensors["bert.embeddings.word_embeddings.weight"].clone();
    let bias = changed.tensors["cls.predictions.bias"].clone();
    changed.tensors.insert(decoder.to_owned(), table.clone());
    assert!(tied(&changed), "the same tensor once more");
    let mut other = table;
    other.values_mut::<f32>().unwrap()[5] += 1.0;
    changed.tensors.insert(decoder.to_owned(), other);
    // as transformers 4 saves it the bias is there once, by its first name
    assert!(!tied(&changed));
    let imported = changed.read().unwrap();
    let read = imported.weights.parameter("head/bias").unwrap();
    assert_eq!(read.bytes(), bias.bytes());
    // as 5 does, twice, and the decoder's is computed with
    let mut own = bias;
    own.values_mut::<f32>().unwrap()[0] = 7.0;
    let name = "cls.predictions.decoder.bias";
    changed.tensors.insert(name.to_owned(), own.clone());
    let imported = changed.read().unwrap();
    let read = imported.weights.parameter("head/bias").unwrap();
    assert_eq!(read.bytes(), own.bytes());
    assert!(imported.notes[0].contains("cls.predictions.bias is left out"));
}

#[test]
fn names_of_old_checkpoints_and_heads_that_are_not_used_are_understood() {
    let mut changed = Changed::of("bert").setting("architectures", json!(["BertForMaskedLM"]));
    let old = |name: &String| {
        name.replace("LayerNorm.weight", "LayerNorm.gamma")
            .replace("LayerNorm.bias", "LayerNorm.beta")
    };
    let renamed = changed.tensors.iter();
    changed.tensors = renamed.map(|(k, v)| (old(k), v.clone())).collect();
    let places = Array::new(&[1, 12], &(0..12i64).collect::<Vec<_>>()).unwrap();
    let name = "bert.embeddings.position_ids".to_owned();
    changed.tensors.insert(name, places);
    let imported = changed.read().unwrap();
    // positions, two tensors of the pooler, two of the head for pairs
    assert_eq!(imported.notes.len(), 5, "{:?}", imported.notes);
    let path = "encoder/1/norm_2/scale";
    let expected = read(&fixture("bert")).unwrap().weights.parameter(path);
    let got = imported.weights.parameter(path).unwrap();
    assert_eq!(got.bytes(), expected.unwrap().bytes());
}

#[test]
fn the_parts_of_an_electra_must_fit_each_other() {
    let copy = || {
        let dir = tempfile::tempdir().unwrap();
        for part in ["discriminator", "generator"] {
            fs::create_dir(dir.path().join(part)).unwrap();
            for name in ["config.json", "model.safetensors"] {
                let from = fixture("electra").join(part).join(name);
                fs::copy(from, dir.path().join(part).join(name)).unwrap();
            }
        }
        dir
    };
    let dir = copy();
    let path = dir.path().join("generator/config.json");
    let mut config = json_of(&path);
    config["hidden_act"] = json!("relu");
    fs::write(&path, config.to_string()).unwrap();
    let refusal = read(dir.path()).unwrap_err().chain();
    assert!(refusal.contains("differ in more than"), "{refusal}");

    let dir = copy();
    let path = dir.path().join("generator/model.safetensors");
    let mut tensors = tensors_of(&path);
    let name = "electra.embeddings.position_embeddings.weight";
    tensors.get_mut(name).unwrap().values_mut::<f32>().unwrap()[3] += 1.0;
    write_tensors(&path, &tensors);
    let refusal = read(dir.path()).unwrap_err().chain();
    assert!(
        refusal.contains("expected the same as discriminator/electra.embeddings.position"),
        "{refusal}"
    );

    let dir = copy();
    let [a, b] = ["discriminator", "generator"].map(|part| dir.path().join(part));
    let between = dir.path().join("between");
    fs::rename(&a, &between).unwrap();
    fs::rename(&b, &a).unwrap();
    fs::rename(&between, &b).unwrap();
    let refusal = read(dir.path()).unwrap_err().chain();
    assert!(
        refusal.contains("ElectraForMaskedLM, expected ElectraForPreTraining"),
        "{refusal}"
    );
}
