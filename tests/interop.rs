//! Hugging Face directories in and out, through the library and the binary. The fixtures are runs that transformers
//! recorded; what must come out again is what transformers wrote.

use assert_cmd::Command;
use kiln::array::Array;
use kiln::config::{Count, Part};
use kiln::data::Crop;
use kiln::error::Result;
use kiln::interop::{Config, Exported, Imported, Layout, Pixels, read, write};
use kiln::models::{Model, ModelConfig, T5Config};
use kiln::plan::{Plan, RunConfig};
use kiln::store::{self, SafeTensors};
use kiln::types::{DType, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn tensors_of(path: &Path) -> BTreeMap<String, Array> {
    let file = SafeTensors::open(path).unwrap();
    let names: Vec<String> = file.names().map(str::to_owned).collect();
    let read = |name: String| {
        let value = file.read(&name).unwrap();
        (name, value)
    };
    names.into_iter().map(read).collect()
}

/// A Hugging Face directory made of a fixture, to be spoilt.
struct Changed {
    dir: TempDir,
    config: Value,
    tensors: BTreeMap<String, Array>,
}

impl Changed {
    fn of(name: &str) -> Changed {
        Changed {
            dir: tempfile::tempdir().unwrap(),
            config: json_of(&fixture(name).join("config.json")),
            tensors: tensors_of(&fixture(name)),
        }
    }

    fn setting(mut self, key: &str, value: Value) -> Changed {
        self.config[key] = value;
        self
    }

    fn without(mut self, key: &str) -> Changed {
        self.config.as_object_mut().unwrap().remove(key);
        self
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn read(&self) -> Result<Imported> {
        fs::write(self.path().join("config.json"), self.config.to_string()).unwrap();
        write_tensors(&self.path().join("model.safetensors"), &self.tensors);
        read(self.path())
    }

    fn refusal(&self) -> String {
        self.read().unwrap_err().chain()
    }
}

fn write_tensors(path: &Path, tensors: &BTreeMap<String, Array>) {
    let items = tensors.iter().map(|(name, value)| {
        let produce = || Ok(value.clone());
        (name.clone(), value.ty().clone(), produce)
    });
    store::write(path, &BTreeMap::new(), items).unwrap();
}

fn same(a: &BTreeMap<String, Array>, b: &BTreeMap<String, Array>) {
    assert!(a.keys().eq(b.keys()));
    for (name, value) in a {
        assert_eq!(value.ty(), b[name].ty(), "{name}");
        assert!(value.bytes() == b[name].bytes(), "{name}");
    }
}

fn kiln(arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
    command.args(arguments).output().unwrap()
}

#[test]
fn what_is_imported_is_exported_bit_for_bit() {
    for name in ["vit", "mae"] {
        let from = fixture(name);
        let imported = read(&from).unwrap();
        assert!(imported.notes.is_empty(), "{:?}", imported.notes);
        let out = tempfile::tempdir().unwrap();
        let what = Exported {
            model: &imported.model,
            labels: &imported.labels,
            pixels: None,
            eos: None,
        };
        let parameter = |path: &str| imported.weights.parameter(path);
        write(out.path(), what, parameter, |_| Ok(())).unwrap();

        same(&tensors_of(&from), &tensors_of(out.path()));
        let file = SafeTensors::open(out.path()).unwrap();
        assert_eq!(file.metadata()["format"], "pt");
        let mut expected = json_of(&from.join("config.json"));
        expected
            .as_object_mut()
            .unwrap()
            .remove("transformers_version");
        assert_eq!(json_of(&out.path().join("config.json")), expected);
    }
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
    let pixels = Pixels {
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
    for (path, _) in whole.weights.layout().parameters() {
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
            "architectures: ViTModel is not supported, expected one of ViTForImageClassification, ViTMAEForPreTraining",
        ),
        (
            "vit",
            "model_type",
            json!("gpt2"),
            "model_type: gpt2 is not supported",
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
            "decoder_heads: 4 heads",
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

/// A small T5 of a vocabulary of 500 with numbers of no meaning.
fn small_t5(change: impl Fn(&mut T5Config)) -> ModelConfig {
    let mut t5 = T5Config {
        vocab: Some(Count::of(500)),
        width: Some(Count::of(8)),
        kv: Some(Count::of(4)),
        heads: Some(Count::of(2)),
        mlp: Some(Count::of(12)),
        encoder_depth: Some(Count::of(1)),
        ..T5Config::default()
    };
    change(&mut t5);
    ModelConfig::T5(t5)
}

/// Parameters of that model, each with other numbers.
fn numbers(model: &ModelConfig) -> impl Fn(&str) -> Result<Array> {
    let layout = Layout::of(&model.resolve().unwrap()).unwrap();
    let types: BTreeMap<String, Type> = layout
        .parameters()
        .map(|(path, ty)| (path.to_owned(), ty.clone()))
        .collect();
    move |path| {
        let ty = &types[path];
        let salt = path.bytes().map(usize::from).sum::<usize>();
        let values = (0..ty.elements()).map(|k| ((k * 37 + salt) % 101) as f32 / 101.0 - 0.5);
        Array::new(&ty.shape, &values.collect::<Vec<_>>())
    }
}

fn exported(dir: &Path, model: &ModelConfig, eos: Option<u32>) -> Vec<String> {
    let what = Exported {
        model,
        labels: &[],
        pixels: None,
        eos,
    };
    write(dir, what, numbers(model), |_| Ok(())).unwrap()
}

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
        for (path, _) in again.weights.layout().parameters() {
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
        (mt5.vocab, mt5.mlp, mt5.heads, mt5.encoder_depth),
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
    let tensors = imported.weights.layout().parameters().map(|(path, ty)| {
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
    let plan = Plan::load(&config, &sets, &resolve).unwrap();
    assert_eq!(plan.config.train.init.as_deref(), Some(run.as_path()));
    let said = fs::read_to_string(&config).unwrap();
    assert!(!said.contains(place.path().to_str().unwrap()), "{said}");
    assert_eq!(plan.config.model, read(&from).unwrap().model);
    // without text it says what is missing
    let error = Plan::load(&config, &[], &resolve).err().unwrap().chain();
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
    let report = |gap: f64| {
        format!("echo noise; echo '{{\"transformers\": \"4.57.6\", \"made\": [{gap}, 2.0]}}'")
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
