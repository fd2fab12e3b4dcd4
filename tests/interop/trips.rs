//! In and out again, through the library and the binary.

use super::*;

#[test]
fn what_is_imported_is_exported_bit_for_bit() {
    let names = [
        "vit",
        "vit_distilled",
        "mae",
        "bert",
        "roberta",
        "electra_discriminator",
        "electra_generator",
        "albert",
        "xlnet",
        "xlnet_memory",
        "gpt2_untied",
    ];
    for name in names {
        comes_back(name, &[""]);
    }
    comes_back("electra", &["discriminator", "generator"]);
}

/// Weights and settings of a fixture, read and written; `parts` are its folders.
fn comes_back(name: &str, parts: &[&str]) {
    let from = fixture(name);
    let imported = read(&from).unwrap();
    assert!(imported.notes.is_empty(), "{:?}", imported.notes);
    let out = tempfile::tempdir().unwrap();
    let what = Exported {
        bos: None,
        model: &imported.model,
        labels: &imported.labels,
        pixels: None,
        eos: imported.eos,
        pad: None,
        form: WeightsForm::default(),
    };
    let parameter = |path: &str| imported.weights.parameter(path);
    write(out.path(), what, parameter, |_| Ok(())).unwrap();
    for part in parts {
        let (from, out) = (from.join(part), out.path().join(part));
        same(&tensors_of(&from), &tensors_of(&out));
        let file = SafeTensors::open(&out).unwrap();
        assert_eq!(file.metadata()["format"], "pt");
        let mut expected = json_of(&from.join("config.json"));
        expected
            .as_object_mut()
            .unwrap()
            .remove("transformers_version");
        assert_eq!(json_of(&out.join("config.json")), expected);
    }
}

/// Neither writes all that it reads: DINOv2's hidden patches have a tensor that no classifier uses, and every size of timm's models is
/// an argument here.
#[test]
fn vision_transformers_of_timm_and_dinov2_come_back_with_every_weight() {
    for name in [
        "vit_timm",
        "vit_timm_swiglu",
        "vit_dinov2",
        "vit_registers",
        "vit_swiglu",
        "vit_msn",
    ] {
        let from = fixture(name);
        let run = tempfile::tempdir().unwrap();
        let [run, out] = ["run", "out"].map(|part| run.path().join(part));
        let (run_name, out_name) = (run.to_str().unwrap(), out.to_str().unwrap());
        let arguments = ["import", from.to_str().unwrap(), "--out", run_name];
        assert!(kiln(&arguments).status.success());
        assert!(
            kiln(&["export", run_name, "--out", out_name])
                .status
                .success()
        );
        let (before, after) = (read(&from).unwrap(), read(&out).unwrap());
        assert_eq!(before.model, after.model);
        assert_eq!(before.labels, after.labels);
        let expected = tensors_of(&from).into_iter();
        // transformers 5.24.0 leaves the prefix off the layers of this class: see findings/
        let whole = |name: String| match name.strip_prefix("encoder.") {
            Some(rest) => format!("vit.encoder.{rest}"),
            None => name,
        };
        let expected = expected.map(|(name, value)| (whole(name), value));
        let mut expected: BTreeMap<_, _> = expected.collect();
        let mut written = tensors_of(&out);
        let is_read = |name: &str| !name.ends_with("mask_token");
        let hidden = written.iter().find(|(name, _)| !is_read(name));
        assert_eq!(hidden.is_some(), name == "vit_registers"); // which transformers does without in DINOv2's own
        expected.retain(|name, _| is_read(name));
        written.retain(|name, _| is_read(name));
        same(&expected, &written);
        if name == "vit_timm" {
            assert_eq!(before.pixels, after.pixels);
            assert_eq!(before.pixels.unwrap().mean, [0.5; 3]);
        }
    }
}

#[test]
fn a_plain_vision_transformer_is_written_as_timm_names_it_too() {
    let folder = tempfile::tempdir().unwrap();
    let [run, out, back] = ["run", "out", "back"].map(|part| folder.path().join(part));
    let [run, out, back] = [&run, &out, &back].map(|path| path.to_str().unwrap());
    let vit = fixture("vit");
    assert!(
        kiln(&["import", vit.to_str().unwrap(), "--out", run])
            .status
            .success()
    );
    let form = ["export", run, "--out", out, "--form", "timm"];
    assert!(kiln(&form).status.success());
    let names = tensors_of(Path::new(out));
    assert!(names.contains_key("blocks.1.attn.qkv.weight") && names.contains_key("pos_embed"));
    // and back: queries, keys and values are three tensors again
    let again = folder.path().join("again");
    let again = again.to_str().unwrap();
    assert!(kiln(&["import", out, "--out", again]).status.success());
    let form = ["export", again, "--out", back, "--form", "transformers"];
    assert!(kiln(&form).status.success());
    same(&tensors_of(&vit), &tensors_of(Path::new(back)));
    let checked = kiln(&["export", again, "--out", "unused", "--check"]);
    assert!(!checked.status.success());
    let mae = folder.path().join("mae");
    let mae = mae.to_str().unwrap();
    let from = fixture("mae");
    assert!(
        kiln(&["import", from.to_str().unwrap(), "--out", mae])
            .status
            .success()
    );
    let refused = kiln(&["export", mae, "--out", "unused", "--form", "timm"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        said.contains("--form timm: models of the family `mae`"),
        "{said}"
    );
}

#[test]
fn an_import_for_pictures_of_another_size_has_its_positions_resampled() {
    let folder = tempfile::tempdir().unwrap();
    let [run, out] = ["run", "out"].map(|part| folder.path().join(part));
    let [run, out] = [&run, &out].map(|path| path.to_str().unwrap());
    let from = fixture("vit_registers");
    let import = [
        "import",
        from.to_str().unwrap(),
        "--out",
        run,
        "--image-size",
    ];
    assert!(kiln(&[&import[..], &["20"]].concat()).status.success());
    assert!(kiln(&["export", run, "--out", out]).status.success());
    let imported = read(Path::new(out)).unwrap();
    assert_eq!(imported.model.resolve().unwrap().image(), Some([20, 20, 3]));
    let places = imported.weights.parameter("position").unwrap();
    assert_eq!(places.shape(), [1 + 5 * 5, 24]); // of 1 + 3 * 3
    let odd = kiln(&[
        "import",
        from.to_str().unwrap(),
        "--out",
        "unused",
        "--image-size",
        "21",
    ]);
    let said = String::from_utf8_lossy(&odd.stderr).into_owned();
    assert!(
        said.contains("--image-size 21: model.patch: images of 21x21"),
        "{said}"
    );
    let mae = fixture("mae");
    let fixed = kiln(&[
        "import",
        mae.to_str().unwrap(),
        "--out",
        "unused",
        "--image-size",
        "64",
    ]);
    let said = String::from_utf8_lossy(&fixed.stderr).into_owned();
    assert!(said.contains("cannot be given another size"), "{said}");
}

#[test]
fn a_backbone_without_a_head_is_read_and_the_missing_head_is_told() {
    let mut from = Changed::of("vit_registers");
    from.config["architectures"] = json!(["Dinov2WithRegistersModel"]);
    let without = |name: &str| !name.starts_with("classifier.");
    from.tensors.retain(|name, _| without(name));
    let imported = from.read().unwrap();
    let head = "classifier.weight and classifier.bias are missing";
    assert!(imported.notes.iter().any(|note| note.starts_with(head)));
    assert!(imported.weights.parameter("head/kernel").is_err());
    assert!(imported.weights.parameter("registers").is_ok());
    let mut from = Changed::of("vit");
    from.tensors.retain(|name, _| without(name));
    let missing = from.refusal();
    assert!(missing.contains("classifier.weight: missing"), "{missing}");
    let mut from = Changed::of("vit_timm");
    from.config["model_args"]["qk_norm"] = json!(true);
    let unknown = from.refusal();
    assert!(
        unknown.contains("model_args.qk_norm: not supported"),
        "{unknown}"
    );
}

#[test]
fn import_and_export_of_the_binary_keep_weights_labels_and_normalisation() {
    let mut from = Changed::of("vit");
    from.config["id2label"]["3"] = json!("cat");
    from.read().unwrap();
    let processor = json!({"do_normalize": true, "image_mean": [0.5, 0.25, 0.5], "image_std": [0.5, 1.0, 0.125]});
    let processor_path = from.path().join("preprocessor_config.json");
    fs::write(processor_path, processor.to_string()).unwrap();

    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name).display().to_string();
    let (run, out) = (at("some/run"), at("out"));
    let done = kiln(&["import", from.path().to_str().unwrap(), "--out", &run]);
    assert!(done.status.success(), "{done:?}");
    let done = kiln(&["export", &run, "--out", &out]);
    assert!(done.status.success(), "{done:?}");

    let out = Path::new(&out);
    same(&from.tensors, &tensors_of(out));
    let config = json_of(&out.join("config.json"));
    assert_eq!(config["id2label"]["3"], "cat");
    assert_eq!(config["label2id"]["cat"], 3);
    let processor = json_of(&out.join("preprocessor_config.json"));
    assert_eq!(processor["image_std"], json!([0.5, 1.0, 0.125]));
    assert_eq!(processor["size"], json!({"height": 32, "width": 32}));
    let again = read(out).unwrap();
    assert_eq!(again.labels[3], "cat");
    let pixels = ImageProcessor {
        mean: vec![0.5, 0.25, 0.5],
        std: vec![0.5, 1.0, 0.125],
        crop: Crop::None {},
    };
    assert_eq!(again.pixels, Some(pixels));
}

#[test]
fn the_binary_overwrites_nothing_and_says_what_is_there() {
    let vit = fixture("vit");
    let vit = vit.to_str().unwrap();
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name).display().to_string();
    let foreign = at("foreign");
    fs::create_dir(&foreign).unwrap();
    fs::write(Path::new(&foreign).join("thesis.tex"), "").unwrap();
    let run = at("run");
    assert!(kiln(&["import", vit, "--out", &run]).status.success());

    let cases: [(&[&str], &str); 7] = [
        (&["import", vit, "--out", &foreign], "holds files already"),
        (&["import", vit, "--out", &run], "holds files already"),
        (&["export", &run, "--out", &foreign], "holds files already"),
        (
            &["export", &run, "--out", &at("a"), "--step", "7"],
            "no checkpoint of step 7, expected one of [0]",
        ),
        (
            &["export", &run, "--out", &at("a"), "--ema"],
            "no averaged weights",
        ),
        (
            &["export", &foreign, "--out", &at("a")],
            "no checkpoint there",
        ),
        (&["import", &foreign, "--out", &at("a")], "config.json"),
    ];
    for (arguments, message) in cases {
        let done = kiln(arguments);
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(!done.status.success(), "{arguments:?}: {said}");
        assert!(said.contains(message), "{arguments:?}: {said}");
    }
    let left = fs::read_dir(place.path()).unwrap().count();
    assert_eq!(left, 2, "a refusal leaves nothing behind");
}

#[test]
fn what_is_imported_is_trained_on_from() {
    let place = tempfile::tempdir().unwrap();
    let (from, run) = (place.path().join("from"), place.path().join("run"));
    exported(&from, &small_t5(|t5| t5.dropout = Part::of(0.1)), None);
    fs::write(
        from.join("spiece.model"),
        fs::read(fixture("tokenizers/bpe_own.model")).unwrap(),
    )
    .unwrap();
    let arguments = [
        "import",
        from.to_str().unwrap(),
        "--out",
        run.to_str().unwrap(),
    ];
    assert!(kiln(&arguments).status.success());
    // wherever its folder goes
    let moved = place.path().join("moved");
    fs::rename(&run, &moved).unwrap();
    let run = moved;
    let text = place.path().join("own.txt");
    fs::write(&text, "a plugin compiles it\n\n".repeat(50)).unwrap();
    let sets = [
        "text.train.own.kind=text".to_owned(),
        "text.inputs=20".to_owned(), // two sentinels are enough for so few
        "text.targets=12".to_owned(),
        format!("text.train.own.files=[{:?}]", text.display().to_string()),
    ];
    let resolve = |name: &str| Ok(PathBuf::from(name));
    let config = run.join("config.toml");
    let plan = Experiment::load(&config, &sets, &resolve).unwrap();
    assert_eq!(plan.config.train.init.as_deref(), Some(run.as_path()));
    let said = fs::read_to_string(&config).unwrap();
    assert!(!said.contains(place.path().to_str().unwrap()), "{said}");
    assert_eq!(plan.config.model, read(&from).unwrap().model);
    // without text it says what is missing
    let error = Experiment::load(&config, &[], &resolve)
        .err()
        .unwrap()
        .chain();
    assert!(error.contains("text.train: no source"), "{error}");

    let pictures = place.path().join("pictures");
    let vit = fixture("vit");
    let arguments = [
        "import",
        vit.to_str().unwrap(),
        "--out",
        pictures.to_str().unwrap(),
    ];
    assert!(kiln(&arguments).status.success());
    let (config, _) = kiln::config::load::<RunConfig>(&pictures.join("config.toml"), &[]).unwrap();
    assert_eq!(config.data.unwrap().image.size.get(), 32);
    assert_eq!(config.model, read(&vit).unwrap().model);
}
