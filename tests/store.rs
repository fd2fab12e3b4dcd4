//! Safetensors files through the public API, with the reference implementation as the other side.

use kiln::array::Array;
use kiln::error::{Error, Result};
use kiln::store::{SafeTensors, write};
use kiln::types::{DType, Type};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

type Item = (String, Type, Box<dyn FnOnce() -> Result<Array>>);

/// A value of that type whose bytes count up.
fn counting(ty: &Type) -> Array {
    let bytes: Vec<u8> = match ty.dtype {
        DType::Bool => (0..ty.bytes()).map(|i| (i % 2) as u8).collect(),
        _ => (0..ty.bytes()).map(|i| i as u8).collect(),
    };
    Array::from_bytes(ty.clone(), &bytes).unwrap()
}

fn item(name: &str, ty: Type) -> Item {
    let value = counting(&ty);
    (name.to_owned(), ty, Box::new(move || Ok(value)))
}

/// One tensor of each element type, a scalar and an empty one.
fn zoo() -> Vec<Item> {
    let mut items: Vec<Item> = DType::ALL
        .into_iter()
        .map(|d| item(&format!("layer/{d}"), Type::new(d, &[3, 5])))
        .collect();
    items.push(item("scalar", Type::scalar(DType::F32)));
    items.push(item("empty", Type::new(DType::I16, &[0, 7])));
    items
}

fn format_pt() -> BTreeMap<String, String> {
    BTreeMap::from([("format".to_owned(), "pt".to_owned())])
}

#[test]
fn every_element_type_survives_writing_and_reading() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("zoo.safetensors");
    let stored = write(&path, &format_pt(), zoo()).unwrap();
    let opened = SafeTensors::open(&path).unwrap();
    assert_eq!(opened.metadata(), &format_pt());
    assert_eq!(opened.names().count(), stored.len());
    for tensor in stored {
        let array = opened.read(&tensor.name).unwrap();
        assert_eq!(array.ty(), &tensor.ty);
        assert_eq!(opened.ty(&tensor.name).unwrap(), &tensor.ty);
        assert_eq!(array.bytes(), counting(&tensor.ty).bytes());
        assert_eq!(crc32c::crc32c(array.bytes()), tensor.crc32c);
    }
    let missing = opened.read("layer/f8").unwrap_err().chain();
    assert!(missing.ends_with("zoo.safetensors: no tensor layer/f8 among its 17"));
}

#[test]
fn the_reference_implementation_reads_what_we_write() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("zoo.safetensors");
    write(&path, &format_pt(), zoo()).unwrap();
    let bytes = fs::read(&path).unwrap();
    let (header, _) = safetensors::SafeTensors::read_metadata(&bytes).unwrap();
    assert_eq!((8 + header) % 64, 0, "the data is not aligned");
    let reference = safetensors::SafeTensors::deserialize(&bytes).unwrap();
    for (name, ty, produce) in zoo() {
        let tensor = reference.tensor(&name).unwrap();
        assert_eq!(tensor.shape(), ty.shape);
        assert_eq!(tensor.data(), produce().unwrap().bytes());
        let offset = tensor.data().as_ptr() as usize - bytes.as_ptr() as usize;
        assert_eq!(offset % ty.dtype.bytes(), 0, "{name} is not aligned");
    }
}

#[test]
fn we_read_what_the_reference_implementation_writes() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("reference.safetensors");
    let values: Vec<u8> = [1.5f32, -2.0]
        .iter()
        .flat_map(|v| v.to_le_bytes())
        .collect();
    let view =
        safetensors::tensor::TensorView::new(safetensors::Dtype::F32, vec![2, 1], &values).unwrap();
    safetensors::serialize_to_file([("a.b", view)], None, &path).unwrap();
    let array = SafeTensors::open(&path).unwrap().read("a.b").unwrap();
    assert_eq!(array.shape(), [2, 1]);
    assert_eq!(array.values::<f32>().unwrap(), [1.5, -2.0]);
}

#[test]
fn bytes_and_mode_depend_on_nothing_but_the_tensors() {
    let dir = tempfile::tempdir().unwrap();
    let (a, b) = (dir.path().join("a"), dir.path().join("b"));
    write(&a, &format_pt(), zoo()).unwrap();
    write(&b, &format_pt(), zoo().into_iter().rev()).unwrap();
    assert_eq!(fs::read(&a).unwrap(), fs::read(&b).unwrap());
    fs::write(dir.path().join("plain"), "").unwrap();
    let mode = |name: &str| {
        fs::metadata(dir.path().join(name))
            .unwrap()
            .permissions()
            .mode()
    };
    assert_eq!(mode("a"), mode("plain"));
}

#[test]
fn a_failed_write_leaves_the_old_file_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.safetensors");
    write(
        &path,
        &BTreeMap::new(),
        [item("a", Type::scalar(DType::F32))],
    )
    .unwrap();
    let before = fs::read(&path).unwrap();

    let ty = Type::new(DType::F32, &[4]);
    let lost: Item = (
        "b".into(),
        ty.clone(),
        Box::new(|| Err(Error::other("device lost"))),
    );
    let other = Array::zeros(Type::new(DType::F32, &[3]));
    let misshapen: Item = ("b".into(), ty.clone(), Box::new(move || Ok(other)));
    let cases = [
        (lost, "writing b: device lost"),
        (
            misshapen,
            "writing b: expected tensor<4xf32>, got tensor<3xf32>",
        ),
        (item("a", ty.clone()), "two entries are named a"),
        (
            item("__metadata__", ty),
            "two entries are named __metadata__",
        ),
    ];
    for (bad, expected) in cases {
        let items = [item("a", Type::new(DType::F32, &[2])), bad];
        let error = write(&path, &format_pt(), items).unwrap_err().chain();
        assert!(error.contains(expected), "{error}");
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
    let nowhere = dir.path().join("missing/x.safetensors");
    assert!(write(&nowhere, &format_pt(), zoo()).is_err());
}

#[test]
fn one_tensor_at_a_time_is_in_memory() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static PRODUCED: AtomicUsize = AtomicUsize::new(0);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.safetensors");
    let temporary = dir
        .path()
        .join(format!(".state.safetensors.tmp-{}", std::process::id()));
    let ty = Type::new(DType::F32, &[1 << 16]);
    let items = (0..8).map(|i| {
        let (temporary, ty) = (temporary.clone(), ty.clone());
        let produce = move || {
            // When a tensor is asked for, all before it are in the file already.
            let before = PRODUCED.fetch_add(ty.bytes(), Ordering::Relaxed);
            assert!(fs::metadata(&temporary).unwrap().len() as usize > before);
            Ok(Array::zeros(ty))
        };
        (format!("{i}"), Type::new(DType::F32, &[1 << 16]), produce)
    });
    write(&path, &BTreeMap::new(), items).unwrap();
    assert_eq!(PRODUCED.load(Ordering::Relaxed), 8 << 18);
}

#[test]
fn a_file_cut_or_grown_anywhere_is_refused_by_name() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.safetensors");
    write(
        &path,
        &BTreeMap::new(),
        [item("a", Type::new(DType::F32, &[2, 3]))],
    )
    .unwrap();
    let whole = fs::read(&path).unwrap();
    for cut in 0..whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        let error = SafeTensors::open(&path).unwrap_err().chain();
        assert!(
            error.contains("state.safetensors: "),
            "cut at {cut}: {error}"
        );
    }
    fs::write(&path, [whole.as_slice(), &[0]].concat()).unwrap();
    let error = SafeTensors::open(&path).unwrap_err().chain();
    let expected = format!("expected {} bytes, got {}", whole.len(), whole.len() + 1);
    assert!(error.ends_with(&expected), "{error}");
}

#[test]
fn an_impossible_header_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bad.safetensors");
    let huge = r#"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}"#;
    let cases = [
        ("", "header"),
        ("[]", "header"),
        ("{\"a\":1}", "header"),
        (huge, "overflow"),
        (
            r#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
            "header",
        ),
        (
            r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#,
            "offset",
        ),
        (
            r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#,
            "offset",
        ),
        (
            r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#,
            "offset",
        ),
        (
            r#"{"a":{"dtype":"F8_E8M0","shape":[4],"data_offsets":[0,4]}}"#,
            "a has element type F8_E8M0, expected one of bool",
        ),
        (
            r#"{"a":{"dtype":"Q4","shape":[4],"data_offsets":[0,4]}}"#,
            "Q4",
        ),
    ];
    for (header, expected) in cases {
        let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
        bytes.extend(header.as_bytes());
        bytes.extend([0; 4]);
        fs::write(&path, bytes).unwrap();
        let error = SafeTensors::open(&path).unwrap_err().chain();
        assert!(
            error.contains("bad.safetensors: ") && error.contains(expected),
            "{header}: {error}"
        );
    }
    // A header length that no file can have.
    fs::write(&path, [0xff; 64]).unwrap();
    let error = SafeTensors::open(&path).unwrap_err().chain();
    assert!(error.contains("cut short, or not safetensors"), "{error}");
}

fn shards(dir: &Path, map: &[(&str, &str)]) {
    let weight_map: HashMap<_, _> = map.iter().copied().collect();
    let index = serde_json::json!({"metadata": {"total_size": 8}, "weight_map": weight_map});
    fs::write(dir.join("model.safetensors.index.json"), index.to_string()).unwrap();
}

#[test]
fn a_directory_of_shards_reads_as_one_file() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (
        "model-00001-of-00002.safetensors",
        "model-00002-of-00002.safetensors",
    );
    let ty = Type::new(DType::F32, &[2]);
    write(&dir.path().join(one), &format_pt(), [item("a", ty.clone())]).unwrap();
    write(&dir.path().join(two), &format_pt(), [item("b", ty.clone())]).unwrap();
    let refused = |expected: &str| {
        let error = SafeTensors::open(dir.path()).unwrap_err().chain();
        assert!(error.contains(expected), "{error}");
    };
    refused("neither model.safetensors nor model.safetensors.index.json is there");

    shards(dir.path(), &[("a", one), ("b", two)]);
    let opened = SafeTensors::open(dir.path()).unwrap();
    assert_eq!(opened.names().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(opened.read("b").unwrap().bytes(), counting(&ty).bytes());

    shards(dir.path(), &[("a", two), ("b", two)]);
    refused("model-00002-of-00002.safetensors has no tensor a");
    shards(dir.path(), &[("a", "../secret.safetensors")]);
    refused("is not the name of a file beside the index");
    shards(dir.path(), &[("a", "model-00003-of-00003.safetensors")]);
    refused("model-00003-of-00003.safetensors: No such file");
    fs::copy(dir.path().join(one), dir.path().join(two)).unwrap();
    shards(dir.path(), &[("a", one), ("b", two)]);
    refused("a is also in");
    fs::write(dir.path().join("model.safetensors.index.json"), "{}").unwrap();
    refused("not an index");

    fs::copy(dir.path().join(one), dir.path().join("model.safetensors")).unwrap();
    let opened = SafeTensors::open(dir.path()).unwrap();
    assert_eq!(opened.names().collect::<Vec<_>>(), ["a"]);
}
