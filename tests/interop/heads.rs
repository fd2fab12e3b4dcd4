//! Which head a T5 has, and what it shares with the embeddings.

use super::*;

#[test]
fn however_head_and_embeddings_hang_together_it_comes_back() {
    for (tied, scaled) in [(true, true), (true, false), (false, true), (false, false)] {
        let model = small_t5(|t5| (t5.tied, t5.scaled) = (Some(tied), Some(scaled)));
        let out = tempfile::tempdir().unwrap();
        let notes = exported(out.path(), &model, None);
        // only what is scaled and not shared cannot be said to transformers 4
        assert_eq!(notes.len(), usize::from(scaled && !tied), "{notes:?}");
        let config = json_of(&out.path().join("config.json"));
        assert_eq!(config["tie_word_embeddings"], scaled);
        let said = config.get("scale_decoder_outputs");
        assert_eq!(said, (tied != scaled).then(|| json!(scaled)).as_ref());
        let file = SafeTensors::open(out.path()).unwrap();
        let head = file.names().any(|name| name == "lm_head.weight");
        assert_eq!(
            head,
            !tied || !scaled,
            "4 finds the head that it does not share"
        );
        let again = read(out.path()).unwrap();
        let (own, read) = (model.resolve().unwrap(), again.model.resolve().unwrap());
        assert_eq!(own, read, "tied {tied}, scaled {scaled}");
        for (path, _) in again.weights.mapping().parameters() {
            let got = again.weights.parameter(path).unwrap();
            assert!(
                got.bytes() == numbers(&model)(path).unwrap().bytes(),
                "{path}"
            );
        }
    }
}

/// Tied, scaled: what is made of a T5 or mT5 that says this.
fn head_of(model_type: &str, said: &Value, own_head: Option<bool>) -> [bool; 2] {
    let tied = own_head.is_none();
    let model = small_t5(|t5| (t5.tied, t5.scaled) = (Some(tied), Some(tied)));
    let out = tempfile::tempdir().unwrap();
    exported(out.path(), &model, None);
    let mut config = json_of(&out.path().join("config.json"));
    config["model_type"] = json!(model_type);
    config.as_object_mut().unwrap().remove("architectures");
    config
        .as_object_mut()
        .unwrap()
        .remove("tie_word_embeddings");
    let said = said.as_object().unwrap().clone();
    config.as_object_mut().unwrap().extend(said);
    fs::write(out.path().join("config.json"), config.to_string()).unwrap();
    if own_head == Some(false) {
        let mut tensors = tensors_of(out.path());
        let shared = tensors["shared.weight"].clone();
        tensors.insert("lm_head.weight".to_owned(), shared);
        write_tensors(&out.path().join("model.safetensors"), &tensors);
    }
    let Model::T5(t5) = read(out.path()).unwrap().model.resolve().unwrap() else {
        panic!("expected a t5");
    };
    [t5.tied, t5.scaled]
}

#[test]
fn version_and_tensors_decide_what_is_shared_and_scaled() {
    // (type, what config.json says, whether the head is a tensor of its own, else there is none; tied, scaled), as
    // transformers 4.57.6 and 5.24.0 compute such folders
    let (own, equal) = (Some(true), Some(false));
    let cases = [
        ("t5", json!({}), None, [true, true]),
        (
            "t5",
            json!({"tie_word_embeddings": true, "transformers_version": "4.57.6"}),
            None,
            [true, true],
        ),
        (
            "t5",
            json!({"tie_word_embeddings": false, "transformers_version": "4.57.6"}),
            own,
            [false, false],
        ),
        (
            "t5",
            json!({"tie_word_embeddings": false}),
            equal,
            [false, false],
        ),
        (
            "t5",
            json!({"tie_word_embeddings": true, "scale_decoder_outputs": false, "transformers_version": "5.24.0"}),
            None,
            [true, false],
        ),
        (
            "t5",
            json!({"tie_word_embeddings": true, "scale_decoder_outputs": false, "transformers_version": "5.24.0"}),
            own,
            [false, false],
        ),
        (
            "t5",
            json!({"tie_word_embeddings": true, "scale_decoder_outputs": true, "transformers_version": "5.24.0"}),
            own,
            [false, true],
        ),
        (
            "mt5",
            json!({"tie_word_embeddings": true, "transformers_version": "5.0.0"}),
            None,
            [true, false],
        ),
        (
            "mt5",
            json!({"tie_word_embeddings": true, "transformers_version": "5.24.0"}),
            own,
            [false, false],
        ),
        (
            "mt5",
            json!({"tie_word_embeddings": true, "transformers_version": "4.57.6"}),
            None,
            [true, true],
        ),
        (
            "mt5",
            json!({"transformers_version": "4.57.6"}),
            own,
            [false, false],
        ),
        ("mt5", json!({}), own, [false, false]),
    ];
    for (model_type, said, own_head, expected) in cases {
        let got = head_of(model_type, &said, own_head);
        assert_eq!(got, expected, "{model_type} {said} {own_head:?}");
    }
}

#[test]
fn an_mt5_takes_its_own_defaults_and_a_t5_its_old_name() {
    let out = tempfile::tempdir().unwrap();
    let config = out.path().join("config.json");
    fs::write(&config, r#"{"model_type": "mt5", "d_model": 64}"#).unwrap();
    let (model, _) = Config::read(out.path()).unwrap().model().unwrap();
    let Model::T5(mt5) = model.resolve().unwrap() else {
        panic!("expected a t5");
    };
    // MT5Config of transformers 4.57.6 and 5.24.0
    assert_eq!(
        (
            mt5.vocab,
            mt5.mlp_dim,
            mt5.num_heads,
            mt5.encoder_num_layers
        ),
        (250_112, 1024, 6, 8)
    );
    assert!(mt5.gated && !mt5.tied);

    exported(&out.path().join("t5"), &small_t5(|_| ()), None);
    let dir = out.path().join("t5");
    let mut old = json_of(&dir.join("config.json"));
    old["architectures"] = json!(["T5WithLMHeadModel"]);
    fs::write(dir.join("config.json"), old.to_string()).unwrap();
    read(&dir).unwrap();
}
