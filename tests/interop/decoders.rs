//! What is read of decoders of text, and what is refused of them.

use super::*;
use kiln::models::{LlamaConfig, RopeScaling};

#[test]
fn settings_that_are_not_supported_are_refused_by_key() {
    let yes = || json!(true);
    let rope = |more: Value| {
        let mut all = json!({"rope_type": "linear", "factor": 2.0});
        all.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        all
    };
    let cases = [
        (
            "gpt2",
            "scale_attn_by_inverse_layer_idx",
            yes(),
            "expected false",
        ),
        ("gpt2", "add_cross_attention", yes(), "expected false"),
        (
            "gpt2",
            "activation_function",
            json!("prelu"),
            "prelu is not supported",
        ),
        ("gpt2", "n_head", json!(3), "expected a divisor"),
        ("gpt2", "n_inner", json!(0), "n_inner: expected 1 to"),
        ("gpt2", "quantization_config", json!({}), "plain weights"),
        ("llama", "hidden_act", json!("prelu"), "not supported"),
        (
            "llama",
            "pad_token_id",
            json!(40),
            "expected 0 to 39, got 40",
        ),
        ("llama", "num_key_value_heads", json!(3), "num_kv_heads"),
        ("llama", "num_key_value_heads", json!(0), "expected 1 to"),
        ("llama", "head_dim", json!(5), "an even number"),
        ("llama", "quantization_config", json!({}), "plain weights"),
        (
            "llama",
            "rope_parameters",
            rope(json!({"rope_type": "longrope"})),
            "rope_parameters.rope_type: longrope is not supported",
        ),
        (
            "llama",
            "rope_parameters",
            rope(json!({"factor": 0.5})),
            "rope_parameters.factor: expected 1 to",
        ),
        (
            "llama",
            "rope_parameters",
            rope(json!({"factor": null})),
            "rope_parameters.factor: missing",
        ),
        (
            "llama",
            "rope_parameters",
            rope(json!({"mrope_section": [1, 2]})),
            "unknown field `mrope_section`",
        ),
        (
            "llama",
            "rope_parameters",
            rope(json!({"partial_rotary_factor": 0.5})),
            "partial_rotary_factor: 0.5 is not supported",
        ),
        (
            "llama",
            "rope_parameters",
            rope(json!({"rope_type": "llama3", "low_freq_factor": 4.0, "high_freq_factor": 1.0})),
            "expected 0 < low_freq_factor < high_freq_factor",
        ),
        (
            "llama",
            "rope_parameters",
            rope(json!({"rope_theta": 1.0})),
            "theta: expected a number above 1",
        ),
    ];
    for (name, key, value, message) in cases {
        let refusal = Changed::of(name).setting(key, value).refusal();
        assert!(refusal.contains(message), "{key}: {refusal}");
    }
}

/// Checkpoints of the hub's first years: no `transformer.` before names, and masks among the tensors.
#[test]
fn names_of_a_model_without_its_head_and_tensors_that_nobody_uses_are_understood() {
    let square = || Array::new(&[1, 1, 12, 12], &[1.0f32; 144]).unwrap();
    let mut changed = Changed::of("gpt2");
    let bare = |name: &String| name.trim_start_matches("transformer.").to_owned();
    let renamed = changed.tensors.iter();
    changed.tensors = renamed.map(|(k, v)| (bare(k), v.clone())).collect();
    assert!(changed.tensors.contains_key("h.0.attn.c_attn.weight"));
    for name in ["h.0.attn.bias", "h.1.attn.masked_bias"] {
        changed.tensors.insert(name.to_owned(), square());
    }
    let imported = changed.read().unwrap();
    assert_eq!(imported.notes.len(), 2, "{:?}", imported.notes);
    let whole = read(&fixture("gpt2")).unwrap();
    for (path, _) in whole.weights.mapping().parameters() {
        let got = imported.weights.parameter(path).unwrap();
        assert_eq!(got.bytes(), whole.weights.parameter(path).unwrap().bytes());
    }
    changed
        .tensors
        .insert("h.2.attn.c_attn.weight".to_owned(), square());
    let refusal = changed.refusal();
    assert!(
        refusal.contains("h.2.attn.c_attn.weight: unknown"),
        "{refusal}"
    );

    let mut changed = Changed::of("llama");
    let name = "model.layers.1.self_attn.rotary_emb.inv_freq".to_owned();
    changed.tensors.insert(name, square());
    assert_eq!(changed.read().unwrap().notes.len(), 1);
}

/// Queries, keys and values lie side by side there, one behind the other here.
#[test]
fn a_joined_kernel_is_cut_into_queries_keys_and_values() {
    let imported = read(&fixture("gpt2")).unwrap();
    let there = tensors_of(&fixture("gpt2")).remove("transformer.h.1.attn.c_attn.weight");
    let there = there.unwrap();
    let here = imported
        .weights
        .parameter("decoder/1/attention/qkv/kernel")
        .unwrap();
    assert_eq!(
        (there.shape(), here.shape()),
        (&[16, 48][..], &[3, 16, 16][..])
    );
    let (there, here) = (
        there.values::<f32>().unwrap(),
        here.values::<f32>().unwrap(),
    );
    for (part, from, to) in [(0, 3, 5), (1, 0, 15), (2, 15, 0)] {
        assert_eq!(
            here[(part * 16 + from) * 16 + to],
            there[from * 48 + part * 16 + to]
        );
    }
}

fn llama_of(changed: Changed) -> LlamaConfig {
    let ModelConfig::Llama(llama) = changed.read().unwrap().model else {
        panic!("expected a llama");
    };
    llama
}

#[test]
fn positions_are_read_as_transformers_4_and_5_write_them() {
    let of_4 = |scaling: Value| {
        let changed = Changed::of("llama").without("rope_parameters");
        llama_of(
            changed
                .setting("rope_theta", json!(500.0))
                .setting("rope_scaling", scaling),
        )
    };
    let of_5 = |mut parameters: Value| {
        parameters["rope_theta"] = json!(500.0);
        llama_of(Changed::of("llama").setting("rope_parameters", parameters))
    };
    let plain = of_4(Value::Null);
    assert_eq!(plain, of_5(json!({"rope_type": "default"})));
    assert_eq!(plain.rope_theta.unwrap().get(), 500.0);
    let both = [
        json!({"rope_type": "linear", "factor": 2.0}),
        json!({"rope_type": "dynamic", "factor": 3.0}),
        json!({"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
               "original_max_position_embeddings": 16}),
        json!({"rope_type": "yarn", "factor": 4.0, "beta_fast": 16, "mscale": 0.7, "mscale_all_dim": 1.3,
               "truncate": false}),
    ];
    for scaling in both {
        let read = of_5(scaling.clone());
        assert_eq!(read, of_4(scaling.clone()), "{scaling}");
        assert_ne!(read.rope_scaling, None);
    }
    // what transformers takes where a key is not there: the positions of the model, and their number by it
    let RopeScaling::Yarn {
        factor,
        original_max_position_embeddings: first,
        ..
    } = of_4(json!({"type": "yarn", "original_max_position_embeddings": 16}))
        .rope_scaling
        .unwrap()
    else {
        panic!("expected yarn");
    };
    assert_eq!((factor.get(), first.get()), (4.0, 16));
    let neither = llama_of(Changed::of("llama").without("rope_parameters"));
    assert_eq!(neither.rope_theta.unwrap().get(), 10_000.0);
}

#[test]
fn a_head_that_is_another_tensor_than_the_embeddings_is_one_of_its_own() {
    for (name, table) in [
        ("gpt2", "transformer.wte.weight"),
        ("llama_scaled", "model.embed_tokens.weight"),
    ] {
        let mut changed = Changed::of(name);
        let mut head = changed.tensors[table].clone();
        changed
            .tensors
            .insert("lm_head.weight".to_owned(), head.clone());
        let has_own = |changed: &Changed| {
            let imported = changed.read().unwrap();
            imported.weights.parameter("head/kernel").is_ok()
        };
        assert!(!has_own(&changed), "{name}: the same tensor once more");
        head.values_mut::<f32>().unwrap()[5] += 1.0;
        changed.tensors.insert("lm_head.weight".to_owned(), head);
        assert!(has_own(&changed), "{name}");
    }
}

/// Beside what transformers 5 wrote there are the keys of 4 for positions.
#[test]
fn a_llama_comes_back_bit_for_bit() {
    for name in ["llama", "llama_scaled"] {
        let from = fixture(name);
        let imported = read(&from).unwrap();
        assert!(imported.notes.is_empty(), "{:?}", imported.notes);
        let out = tempfile::tempdir().unwrap();
        let what = Exported {
            bos: Some(1),
            model: &imported.model,
            labels: &[],
            pixels: None,
            eos: imported.eos,
            pad: None,
            form: WeightsForm::default(),
        };
        let parameter = |path: &str| imported.weights.parameter(path);
        write(out.path(), what, parameter, |_| Ok(())).unwrap();
        same(&tensors_of(&from), &tensors_of(out.path()));
        let own = json_of(&out.path().join("config.json"));
        let mut expected = json_of(&from.join("config.json"));
        let rope = expected["rope_parameters"].clone();
        assert_eq!(own["rope_theta"], rope["rope_theta"]);
        for key in ["rope_scaling", "rope_theta"] {
            expected[key] = own[key].clone();
        }
        let keys = expected.as_object_mut().unwrap();
        for key in ["transformers_version", "pretraining_tp"] {
            keys.remove(key);
        }
        assert_eq!(own, expected);
        let generation = json_of(&out.path().join("generation_config.json"));
        for key in ["bos_token_id", "eos_token_id", "pad_token_id"] {
            assert_eq!(generation[key], own[key], "{name}: {key}");
        }
    }
}

/// What transformers 5.24.0 wrote, fused in its memory: names of each expert, as 4 has them.
#[test]
fn a_mixtral_comes_back_bit_for_bit_with_an_expert_a_tensor() {
    for name in ["mixtral", "mixtral_window"] {
        let from = fixture(name);
        let imported = read(&from).unwrap();
        let out = tempfile::tempdir().unwrap();
        let what = Exported {
            bos: None,
            model: &imported.model,
            labels: &[],
            pixels: None,
            eos: imported.eos,
            pad: None,
            form: WeightsForm::default(),
        };
        let parameter = |path: &str| imported.weights.parameter(path);
        write(out.path(), what, parameter, |_| Ok(())).unwrap();
        same(&tensors_of(&from), &tensors_of(out.path()));
        let own = json_of(&out.path().join("config.json"));
        let mut expected = json_of(&from.join("config.json"));
        for key in ["bos_token_id", "head_dim", "rope_scaling", "rope_theta"] {
            expected[key] = own[key].clone(); // a run does not say, or says what an absent one comes to
        }
        if name == "mixtral_window" {
            expected["router_aux_loss_coef"] = json!(0.0); // has no part in the loss
        }
        expected
            .as_object_mut()
            .unwrap()
            .remove("transformers_version");
        assert_eq!(own, expected);
    }
}

#[test]
fn experts_are_stacked_in_their_order() {
    let imported = read(&fixture("mixtral")).unwrap();
    let tensors = tensors_of(&fixture("mixtral"));
    for (ours, theirs) in [("gate", "w1"), ("in", "w3"), ("out", "w2")] {
        let path = format!("decoder/1/mlp/experts/{ours}/kernel");
        let here = imported.weights.parameter(&path).unwrap();
        let [_, from, to] = here.shape().try_into().unwrap();
        for e in 0..4 {
            let name = format!("model.layers.1.block_sparse_moe.experts.{e}.{theirs}.weight");
            let there = tensors[&name].values::<f32>().unwrap();
            let here = &here.values::<f32>().unwrap()[e * from * to..(e + 1) * from * to];
            for (row, column) in [(0, 0), (3, 7), (from - 1, to - 1)] {
                assert_eq!(here[row * to + column], there[column * from + row]);
            }
        }
    }
}

#[test]
fn a_load_balance_loss_that_transformers_does_not_add_is_none() {
    let balance = |changed: Changed| {
        let imported = changed.read().unwrap();
        let ModelConfig::Mixtral(mixtral) = &imported.model else {
            panic!("expected a mixtral");
        };
        (mixtral.balance_loss.get(), imported.notes.len())
    };
    assert_eq!(balance(Changed::of("mixtral")), (0.3, 0));
    let silent = Changed::of("mixtral").setting("output_router_logits", json!(false));
    assert_eq!(balance(silent), (0.0, 1));
    let refused = |key: &str, value: Value| Changed::of("mixtral").setting(key, value).refusal();
    let message = refused("router_jitter_noise", json!(0.1));
    assert!(
        message.contains("router_jitter_noise: expected 0, got 0.1"),
        "{message}"
    );
    let message = refused("num_experts_per_tok", json!(5));
    assert!(
        message.contains("model.top_k: expected 1 to model.num_experts = 4, got 5"),
        "{message}"
    );
    let message = refused("num_local_experts", json!(5));
    assert!(
        message.contains("experts.4.w1.weight: missing"),
        "{message}"
    );
}
