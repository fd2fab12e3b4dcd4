//! Weights in several files and in half as many bytes, held against what transformers 5.24.0 makes of the same models by
//! `save_pretrained(max_shard_size="8KB")` in bfloat16 (fixtures/bf16.py).

use super::*;

/// An imported fixture, exported with those flags.
fn trip(name: &str, flags: &[&str]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name).display().to_string();
    let from = fixture(name).display().to_string();
    let done = kiln(&["import", &from, "--out", &at("run")]);
    assert!(done.status.success(), "{done:?}");
    let (run, out) = (at("run"), at("out"));
    let fixed = ["export", run.as_str(), "--out", out.as_str()];
    let done = kiln(&[&fixed, flags].concat());
    assert!(done.status.success(), "{done:?}");
    place
}

/// Name and size of each file of weights.
fn shards(dir: &Path) -> Vec<(String, u64)> {
    let files = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let files = files.map(|entry| {
        let name = entry.file_name().into_string().unwrap();
        (name, entry.metadata().unwrap().len())
    });
    let mut files: Vec<_> = files
        .filter(|(name, _)| name.ends_with("safetensors"))
        .collect();
    files.sort();
    files
}

#[test]
fn shards_in_bf16_hold_what_transformers_writes() {
    // transformers' own count and bytes of each
    for (name, parameters, bytes) in [("gpt2", 7424, 14_848), ("mixtral", 10_704, 21_408)] {
        let place = trip(name, &["--dtype", "bf16", "--shard-size", "8KB"]);
        let out = place.path().join("out");
        let there = tensors_of(&fixture(name).join("bf16.safetensors"));
        same(&tensors_of(&out), &there);
        let index = json_of(&out.join("model.safetensors.index.json"));
        assert_eq!(
            index["metadata"],
            json!({ "total_parameters": parameters, "total_size": bytes })
        );
        let files = shards(&out);
        assert_eq!(files.len(), 3, "{files:?}");
        assert_eq!(files[1].0, "model-00002-of-00003.safetensors");
        let places = index["weight_map"].as_object().unwrap();
        assert!(places.keys().eq(there.keys()), "a tied head is there once");
        for (file, _) in &files {
            let held = SafeTensors::open(&out.join(file)).unwrap();
            let own: usize = held
                .names()
                .map(|name| held.ty(name).unwrap().bytes())
                .sum();
            assert!(own <= 8000, "{file}: {own}");
            assert!(held.names().all(|name| places[name] == file.as_str()));
            assert_eq!(held.metadata()["format"], "pt");
        }
        assert_eq!(json_of(&out.join("config.json"))["dtype"], "bfloat16");

        // and back
        let again = place.path().join("again").display().to_string();
        let done = kiln(&["import", out.to_str().unwrap(), "--out", &again]);
        assert!(done.status.success(), "{done:?}");
        let once = place.path().join("once").display().to_string();
        let done = kiln(&["export", &again, "--out", &once, "--dtype", "bf16"]);
        assert!(done.status.success(), "{done:?}");
        same(&tensors_of(Path::new(&once)), &there);
        assert_eq!(shards(Path::new(&once)).len(), 1);
    }
}

#[test]
fn one_file_is_enough_unless_it_is_said_and_a_larger_tensor_has_its_own() {
    let place = trip("llama", &[]);
    let out = place.path().join("out");
    same(&tensors_of(&out), &tensors_of(&fixture("llama")));
    assert_eq!(shards(&out).len(), 1);
    assert!(!out.join("model.safetensors.index.json").exists());
    assert_eq!(json_of(&out.join("config.json"))["dtype"], "float32");

    let place = trip("llama", &["--shard-size", "1KB"]);
    let out = place.path().join("out");
    same(&tensors_of(&out), &tensors_of(&fixture("llama")));
    for (file, _) in shards(&out) {
        let held = SafeTensors::open(&out.join(&file)).unwrap();
        let sizes: Vec<usize> = held.names().map(|n| held.ty(n).unwrap().bytes()).collect();
        assert!(
            sizes.len() == 1 || sizes.iter().sum::<usize>() <= 1000,
            "{file}: {sizes:?}"
        );
    }
}

/// Bits by torch 2.15.0's `.to(torch.bfloat16)` and `.to(torch.float16)`.
#[test]
fn numbers_are_rounded_as_torch_rounds_them() {
    let form = |dtype| WeightsForm {
        dtype,
        ..WeightsForm::default()
    };
    let values: [f32; 6] = [1.003_906_2, 1.011_718_8, -3.3, 1e-40, 65504.0, 5.96e-8];
    let cases: [(DType, [u16; 6]); 2] = [
        (
            DType::BF16,
            [0x3F80, 0x3F82, 0xC053, 0x0001, 0x4780, 0x3380],
        ),
        (DType::F16, [0x3C04, 0x3C0C, 0xC29A, 0x0000, 0x7BFF, 0x0001]),
    ];
    for (dtype, bits) in cases {
        let array = Array::new(&[6], &values).unwrap();
        let written = form(dtype).written(array).unwrap();
        let own: Vec<u16> = written
            .bytes()
            .chunks(2)
            .map(|b| u16::from_le_bytes([b[0], b[1]]))
            .collect();
        assert_eq!(own, bits, "{dtype}");
    }
    let large = |dtype, value: f32| form(dtype).written(Array::new(&[1], &[value]).unwrap());
    let told = large(DType::F16, 70_000.0).unwrap_err().to_string();
    assert!(
        told.contains("70000 is beyond the numbers of f16"),
        "{told}"
    );
    assert!(large(DType::BF16, f32::MAX).is_err());
    assert!(large(DType::BF16, 70_000.0).is_ok());
}

#[test]
fn sizes_that_are_none_are_refused() {
    for size in ["5", "0GB", "5GiB", "1.5GB", "99999999999999TB"] {
        let done = kiln(&["export", "run", "--out", "out", "--shard-size", size]);
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(2), "{size}: {said}");
        assert!(said.contains("such as 5GB"), "{size}: {said}");
    }
}
