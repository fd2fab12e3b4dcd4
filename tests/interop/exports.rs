//! What an exported folder says beside its weights, and the check against transformers.

use super::*;

#[test]
fn an_exported_t5_carries_the_ids_of_its_tokenizer() {
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name).display().to_string();
    let vocabularies = fixture("tokenizers");
    let words = json!({
        "version": "1.0", "truncation": null, "padding": null, "normalizer": null, "decoder": null, "post_processor": null,
        "added_tokens": [], "pre_tokenizer": {"type": "Whitespace"},
        "model": {"type": "WordLevel", "unk_token": "<unk>",
            "vocab": {"<pad>": 0, "<unk>": 1, "</s>": 2, "<extra_id_0>": 3, "word": 4}},
    });
    // the vocabulary's file, and what its pieces are called: end, sentinels that are added
    let cases: [(&str, &str, u32, Value); 3] = [
        ("spiece.model", "T5Tokenizer", 1, json!(0)),
        ("tokenizer.json", "PreTrainedTokenizerFast", 2, Value::Null),
        ("bytes.tokenizer", "ByT5Tokenizer", 1, json!(125)),
    ];
    for (file, class, eos, extra_ids) in cases {
        let from = PathBuf::from(at(&format!("from-{file}")));
        exported(&from, &small_t5(|_| ()), Some(eos));
        let run = at(&format!("run-{file}"));
        assert!(
            kiln(&["import", from.to_str().unwrap(), "--out", &run])
                .status
                .success()
        );
        let tokenizer = Path::new(&run).join("tokenizer");
        fs::create_dir_all(&tokenizer).unwrap();
        match file {
            "spiece.model" => drop(fs::copy(
                vocabularies.join("bpe_own.model"),
                tokenizer.join(file),
            )),
            "tokenizer.json" => fs::write(tokenizer.join(file), words.to_string()).unwrap(),
            _ => fs::write(tokenizer.join(file), "").unwrap(),
        }
        let out = PathBuf::from(at(&format!("out-{file}")));
        let done = kiln(&["export", &run, "--out", out.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{done:?}");
        assert!(
            said.contains("weights are the same to the bit, logits of a batch too"),
            "{said}"
        );
        let config = json_of(&out.join("config.json"));
        let generation = json_of(&out.join("generation_config.json"));
        for config in [&config, &generation] {
            assert_eq!(config["eos_token_id"], eos, "{file}");
            assert_eq!(
                (&config["pad_token_id"], &config["decoder_start_token_id"]),
                (&json!(0), &json!(0))
            );
        }
        let said = json_of(&out.join("tokenizer_config.json"));
        assert_eq!(said["tokenizer_class"], class);
        assert_eq!(
            said.get("extra_ids").cloned().unwrap_or_default(),
            extra_ids
        );
        assert_eq!(
            said["model_input_names"],
            json!(["input_ids", "attention_mask"])
        );
        assert_eq!(
            (&said["pad_token"], &said["eos_token"], &said["unk_token"]),
            (&json!("<pad>"), &json!("</s>"), &json!("<unk>"))
        );
        if file == "tokenizer.json" {
            let ended = &json_of(&out.join(file))["post_processor"];
            assert_eq!(ended["special_tokens"]["</s>"]["ids"], json!([2]));
        }
    }
}

#[test]
fn an_exported_classifier_has_the_names_and_the_cut_of_its_run() {
    let imported = read(&fixture("vit")).unwrap();
    let place = tempfile::tempdir().unwrap();
    let (run, out) = (place.path().join("run"), place.path().join("out"));
    fs::create_dir(&run).unwrap();
    let names = ["cyan", "gold", "navy"];
    let image = json!({"size": 32, "channels": 3, "mean": [0.5, 0.25, 0.5], "std": [0.5, 1.0, 0.125],
        "crop": {"kind": "random_resized"}, "eval_crop": {"kind": "center", "resize": 40}, "flip": 0.5});
    let extra = json!({
        "model": imported.model,
        "config": {"model": imported.model, "data": {"train": {"kind": "folder", "path": "x"}, "image": image}},
        "identity": {"classes": names},
    });
    let tensors = imported.weights.mapping().parameters().map(|(path, ty)| {
        let value = || imported.weights.parameter(path);
        (format!("params/{path}"), ty.clone(), value)
    });
    let checkpoints = store::Checkpoints::open(&run, 1).unwrap();
    checkpoints.save(3, tensors, extra).unwrap();
    let done = kiln(&[
        "export",
        run.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert!(done.status.success(), "{done:?}");
    let config = json_of(&out.join("config.json"));
    assert_eq!(config["id2label"]["2"], "navy");
    assert_eq!(
        config["id2label"]["9"], "LABEL_9",
        "a class without a folder has no name"
    );
    assert_eq!(config["label2id"]["gold"], 1);
    // a processor that transformers has for cutting the centre out: top1 of the run with 4.57.6 and 5.24.0
    let processor = json_of(&out.join("preprocessor_config.json"));
    assert_eq!(processor["image_processor_type"], "CLIPImageProcessor");
    assert_eq!(processor["size"], json!({"shortest_edge": 40}));
    assert_eq!(processor["do_center_crop"], true);
    assert_eq!(processor["crop_size"], json!({"height": 32, "width": 32}));
    assert_eq!(
        (&processor["resample"], &processor["image_mean"]),
        (&json!(3), &json!([0.5, 0.25, 0.5]))
    );
    let again = read(&out).unwrap().pixels.unwrap();
    assert_eq!(
        again.crop,
        Crop::Center {
            resize: Count::of(40)
        }
    );
}

/// A file that stands for a Python: it prints this.
#[cfg(unix)]
fn python(place: &Path, script: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = place.join("python");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.display().to_string()
}

#[cfg(unix)]
#[test]
fn a_check_says_what_differs_and_what_python_lacks() {
    let place = tempfile::tempdir().unwrap();
    let run = place.path().join("run").display().to_string();
    assert!(
        kiln(&["import", fixture("vit").to_str().unwrap(), "--out", &run])
            .status
            .success()
    );
    let check = |script: &str| {
        let out = tempfile::tempdir().unwrap();
        let python = python(place.path(), script);
        let out = out.path().join("out").display().to_string();
        kiln(&[
            "export", &run, "--out", &out, "--check", "--python", &python,
        ])
    };
    let lacks = check("echo \"ModuleNotFoundError: No module named 'transformers'\" >&2; exit 1");
    let said = String::from_utf8(lacks.stderr).unwrap();
    assert_eq!(lacks.status.code(), Some(2), "{said}");
    assert!(
        lacks.stdout.is_empty(),
        "it is known before anything is written"
    );
    assert!(
        said.contains("has no transformers, so nothing was compared"),
        "{said}"
    );
    let other = check("exit 3");
    let said = String::from_utf8(other.stderr).unwrap();
    assert_eq!(other.status.code(), Some(2), "{said}");
    assert!(
        other.stdout.is_empty() && said.contains("expected a Python"),
        "{said}"
    );
    let report = |gap: f64| {
        format!(
            "echo ready; echo noise; echo '{{\"transformers\": \"4.57.6\", \"made\": [{gap}, 2.0]}}'"
        )
    };
    let differs = check(&report(0.5));
    let said = String::from_utf8(differs.stderr).unwrap();
    assert_eq!(differs.status.code(), Some(1), "{said}");
    assert!(
        said.contains("transformers 4.57.6 computes other logits"),
        "{said}"
    );
    let agrees = check(&report(1e-6));
    let said = String::from_utf8(agrees.stdout).unwrap();
    assert!(agrees.status.success(), "{said}");
    assert!(
        said.contains("transformers 4.57.6 agrees: logits to 5.0e-7"),
        "{said}"
    );
}
