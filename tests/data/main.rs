//! Sources of pictures, on tiny files made here.

use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use kiln::data::{CifarFormat, Open, Sample, ShardLabel, Source, SourceConfig};
use kiln::error::Result;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

mod pairs;
mod shards;
mod show;

/// Open with names taken relative to `dir`, `dataset:` names below `dir/sets`.
fn open_with(
    dir: &TempDir,
    config: &SourceConfig,
    classes: Option<usize>,
) -> Result<Arc<dyn Source>> {
    let resolve = |name: &str| -> Result<PathBuf> {
        Ok(match name.strip_prefix("dataset:") {
            Some(name) => dir.path().join("sets").join(name),
            None => dir.path().join(name),
        })
    };
    config.open(&Open {
        resolve: &resolve,
        max_pixels: 10_000,
        classes,
        names: None,
    })
}

fn open(dir: &TempDir, config: &SourceConfig) -> Result<Arc<dyn Source>> {
    open_with(dir, config, None)
}

/// The whole error chain of a refused source, the folder's name taken out.
fn refusal(dir: &TempDir, config: &SourceConfig) -> String {
    words(dir, open(dir, config).err().unwrap())
}

fn words(dir: &TempDir, error: kiln::error::Error) -> String {
    assert!(matches!(error, kiln::error::Error::Data(_)), "{error:?}");
    let root = format!("{}/", dir.path().display());
    error.chain().replace(&root, "")
}

fn write(dir: &TempDir, name: &str, bytes: &[u8]) {
    let path = dir.path().join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A grey PNG of 2 x 1 pixels.
fn png(values: [u8; 2]) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = PngEncoder::new(&mut out);
    encoder
        .write_image(&values, 2, 1, ExtendedColorType::L8)
        .unwrap();
    out
}

fn idx(kind: u8, shape: &[u32], data: &[u8]) -> Vec<u8> {
    let mut out = vec![0, 0, kind, shape.len() as u8];
    out.extend(shape.iter().flat_map(|n| n.to_be_bytes()));
    out.extend(data);
    out
}

fn idx_config(images: &str, labels: Option<&str>) -> SourceConfig {
    SourceConfig::Idx {
        images: images.into(),
        labels: labels.map(Into::into),
    }
}

#[test]
fn idx_pictures_and_labels_come_back_exactly() {
    let dir = TempDir::new().unwrap();
    let pixels: Vec<u8> = (0..24).collect();
    write(
        &dir,
        "sets/tiny/images.gz",
        &gzip(&idx(8, &[4, 3, 2], &pixels)),
    );
    write(&dir, "labels", &idx(8, &[4], &[3, 0, 9, 1]));
    let config = idx_config("dataset:tiny/images.gz", Some("labels"));
    let source = open(&dir, &config).unwrap();
    assert_eq!((source.len(), source.classes()), (4, Some(10)));
    let sample = source.read(2).unwrap();
    assert_eq!(
        (
            sample.image.height,
            sample.image.width,
            sample.image.channels
        ),
        (3, 2, 1)
    );
    assert_eq!(sample.image.data, [12, 13, 14, 15, 16, 17]);
    assert_eq!(sample.label, Some(9));
    assert!(source.origin(2).ends_with("sets/tiny/images.gz: byte 28"));
    let unlabelled = open(&dir, &idx_config("dataset:tiny/images.gz", None)).unwrap();
    assert_eq!(unlabelled.classes(), None);
    assert_eq!(unlabelled.read(0).unwrap().label, None);
}

#[test]
fn idx_files_of_four_axes_hold_colour() {
    let dir = TempDir::new().unwrap();
    let pixels: Vec<u8> = (0..36).collect();
    write(&dir, "colour", &idx(8, &[2, 2, 3, 3], &pixels));
    write(&dir, "labels", &idx(8, &[2], &[1, 0]));
    let source = open(&dir, &idx_config("colour", Some("labels"))).unwrap();
    let Sample { image, label } = source.read(1).unwrap();
    assert_eq!((image.height, image.width, image.channels), (2, 3, 3));
    assert_eq!((image.data, label), (pixels[18..].to_vec(), Some(0)));
    assert!(source.origin(1).ends_with("colour: byte 38"));
    write(&dir, "grey", &idx(8, &[2, 2, 3, 1], &pixels[..12]));
    let grey = open(&dir, &idx_config("grey", None)).unwrap();
    assert_eq!(grey.read(1).unwrap().image.channels, 1);
    write(&dir, "planes", &idx(8, &[2, 3, 2, 2], &pixels[..24]));
    let got = refusal(&dir, &idx_config("planes", None));
    let want = "planes: [2, 3, 2, 2] has 2 channels, expected 1 or 3; they come last, after height and width";
    assert_eq!(got, want);
}

#[test]
fn compressed_bombs_are_refused_in_little_memory() {
    let dir = TempDir::new().unwrap();
    // 400 MB of zeros in 2 MB: an IDX file that says so in its header, and whole records of CIFAR.
    let pictures = 130_000_u32;
    for (name, header) in [
        ("idx", idx(8, &[pictures, 32, 96], &[])),
        ("cifar", Vec::new()),
    ] {
        let file = std::fs::File::create(dir.path().join(name)).unwrap();
        let mut writer = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
        writer.write_all(&header).unwrap();
        let area = if name == "idx" { 3072 } else { 3073 };
        let zeros = std::io::repeat(0).take(u64::from(pictures) * area);
        std::io::copy(&mut { zeros }, &mut writer).unwrap();
        writer.finish().unwrap();
    }
    let before = kiln::machine::peak_resident().unwrap();
    for config in [
        idx_config("idx", None),
        cifar_config(&["cifar"], CifarFormat::Cifar10),
    ] {
        // what the one before took is kept for the next use, and would count here
        kiln::pjrt::give_back();
        let got = refusal(&dir, &config);
        let want = "bytes of content, at most 64 for each are read; if that is meant, decompress the file first";
        assert!(
            got.contains("of gzip hold more than ") && got.ends_with(want),
            "{got}"
        );
    }
    let used = kiln::machine::peak_resident().unwrap() - before;
    assert!(used < 200 << 20, "{used} bytes");
}

#[test]
fn idx_files_that_do_not_fit_are_refused() {
    let dir = TempDir::new().unwrap();
    let good = idx(8, &[2, 1, 2], &[1, 2, 3, 4]);
    let whole = gzip(&good);
    let files: [(&str, Vec<u8>, &str); 11] = [
        (
            "none",
            Vec::new(),
            "no IDX file, it ends within the magic number",
        ),
        (
            "magic",
            b"\x89PNG....".to_vec(),
            "no IDX file, it starts with [89, 50, 4e, 47]",
        ),
        (
            "dtype",
            idx(0x0d, &[1, 1, 1], &[0; 4]),
            "an IDX file of element type 0x0d, expected unsigned bytes",
        ),
        (
            "rank",
            idx(8, &[2], &[1, 2]),
            "an IDX file of 1 axes, expected 3 or 4",
        ),
        (
            "header",
            good[..9].to_vec(),
            "no IDX file, it ends within the sizes",
        ),
        (
            "short",
            good[..19].to_vec(),
            "[2, 1, 2] takes 4 bytes of data, the file holds 3",
        ),
        (
            "long",
            [&good[..], &[0]].concat(),
            "[2, 1, 2] takes 4 bytes of data, the file holds more",
        ),
        (
            "cut.gz",
            whole[..whole.len() - 9].to_vec(),
            "bytes of data: ",
        ),
        (
            "zero",
            idx(8, &[0, 28, 28], &[]),
            "no pictures (0 of 28 x 28 pixels)",
        ),
        ("huge", idx(8, &[u32::MAX; 3], &[]), "impossible sizes"),
        (
            "lie",
            idx(8, &[u32::MAX, 1, 1], &[1]),
            "takes 4294967295 bytes of data, the file holds 1",
        ),
    ];
    for (name, bytes, want) in files {
        write(&dir, name, &bytes);
        let got = refusal(&dir, &idx_config(name, None));
        assert!(got.starts_with(name) && got.contains(want), "{name}: {got}");
    }
    let got = refusal(&dir, &idx_config("missing", None));
    assert!(got.starts_with("missing: No such file"), "{got}");
    std::fs::create_dir(dir.path().join("folder")).unwrap();
    assert_eq!(
        refusal(&dir, &idx_config("folder", None)),
        "folder: not a file"
    );
}

#[test]
fn labels_that_disagree_with_the_pictures_are_refused() {
    let dir = TempDir::new().unwrap();
    write(&dir, "images", &idx(8, &[2, 1, 2], &[1, 2, 3, 4]));
    write(&dir, "three", &idx(8, &[3], &[0, 1, 2]));
    write(&dir, "two", &idx(8, &[2], &[0, 7]));
    let got = refusal(&dir, &idx_config("images", Some("three")));
    assert_eq!(got, "three: 3 labels, but images holds 2 pictures");
    let config = idx_config("images", Some("two"));
    assert!(open_with(&dir, &config, Some(8)).is_ok());
    let got = words(&dir, open_with(&dir, &config, Some(7)).err().unwrap());
    assert_eq!(
        got,
        "two: byte 9: label 7, expected less than 7 classes: set model.classes to 8 or more"
    );
}

/// A record whose planes are constant: 10, 20, 30, except the second pixel of the red plane.
fn cifar_record(labels: &[u8], second: u8) -> Vec<u8> {
    let mut record = labels.to_vec();
    for plane in [10, 20, 30] {
        record.extend([plane; 1024]);
    }
    record[labels.len() + 1] = second;
    record
}

fn cifar_config(files: &[&str], format: CifarFormat) -> SourceConfig {
    SourceConfig::Cifar {
        files: files.iter().map(|f| f.to_string()).collect(),
        format,
    }
}

#[test]
fn cifar_records_become_interleaved_rgb() {
    let dir = TempDir::new().unwrap();
    write(
        &dir,
        "data_batch_1.bin",
        &[cifar_record(&[3], 11), cifar_record(&[9], 12)].concat(),
    );
    write(&dir, "data_batch_2.bin", &cifar_record(&[0], 13));
    let source = open(
        &dir,
        &cifar_config(&["data_batch_*.bin"], CifarFormat::Cifar10),
    )
    .unwrap();
    assert_eq!((source.len(), source.classes()), (3, Some(10)));
    for (index, label, second) in [(0, 3, 11), (1, 9, 12), (2, 0, 13)] {
        let sample = source.read(index).unwrap();
        assert_eq!(sample.label, Some(label));
        assert_eq!(sample.image.data[..6], [10, 20, 30, second, 20, 30]);
        assert_eq!(sample.image.data.len(), 32 * 32 * 3);
    }
    assert!(source.origin(1).ends_with("data_batch_1.bin: byte 3073"));
    assert!(source.origin(2).ends_with("data_batch_2.bin: byte 0"));
    write(&dir, "train.bin", &cifar_record(&[19, 99], 0));
    let label = |format| {
        open(&dir, &cifar_config(&["train.bin"], format))
            .unwrap()
            .read(0)
            .unwrap()
            .label
    };
    assert_eq!(label(CifarFormat::Cifar100), Some(99));
    assert_eq!(label(CifarFormat::Cifar100Coarse), Some(19));
}

#[test]
fn cifar_files_that_do_not_fit_are_refused() {
    let dir = TempDir::new().unwrap();
    write(&dir, "short.bin", &cifar_record(&[3], 0)[..3000]);
    write(
        &dir,
        "label.bin",
        &[cifar_record(&[3], 0), cifar_record(&[10], 0)].concat(),
    );
    write(&dir, "empty.bin", b"");
    let refused = |files: &[&str]| refusal(&dir, &cifar_config(files, CifarFormat::Cifar10));
    assert!(
        refused(&["short.bin"]).starts_with("short.bin: 3000 bytes, expected a multiple of 3073")
    );
    assert_eq!(
        refused(&["label.bin"]),
        "label.bin: byte 3073: label 10, expected less than 10"
    );
    assert!(refused(&["empty.bin"]).starts_with("empty.bin: 0 bytes"));
    assert_eq!(
        refused(&["nothing-*.bin"]),
        "nothing-*.bin: no file matches"
    );
    assert_eq!(refused(&[]), "the list of files is empty");
}

fn folder_config(path: &str, classes: Option<&[&str]>) -> SourceConfig {
    SourceConfig::Folder {
        path: path.into(),
        classes: classes.map(|names| names.iter().map(|n| n.to_string()).collect()),
    }
}

#[test]
fn class_folders_are_labelled_in_the_order_of_their_names() {
    let dir = TempDir::new().unwrap();
    write(&dir, "set/dog/b.PNG", &png([1, 0]));
    write(&dir, "set/dog/deep/a.jpeg", &png([2, 0])); // what it is, its bytes say
    write(&dir, "set/cat/z.webp", &png([3, 0]));
    write(&dir, "set/cat/notes.txt", b"");
    write(&dir, "set/cat/.hidden.png", b"");
    write(&dir, "set/.cache/x.png", b"");
    write(&dir, "set/readme.md", b"");
    #[cfg(unix)]
    std::os::unix::fs::symlink(dir.path().join("set/cat"), dir.path().join("set/eel")).unwrap();
    let source = open(&dir, &folder_config("set", None)).unwrap();
    let seen = |source: &dyn Source| -> Vec<(u8, Option<u32>)> {
        let samples = (0..source.len()).map(|i| source.read(i).unwrap());
        samples.map(|s| (s.image.data[0], s.label)).collect()
    };
    let want = [(3, Some(0)), (1, Some(1)), (2, Some(1)), (3, Some(2))];
    assert_eq!(seen(&*source), want);
    assert_eq!(source.classes(), Some(3));
    assert!(
        source.notes()[0].ends_with("set: 3 files that are no pictures ignored"),
        "{:?}",
        source.notes()
    );
    assert!(source.origin(2).ends_with("set/dog/deep/a.jpeg"));
    let source = open(&dir, &folder_config("set", Some(&["dog", "cat"]))).unwrap();
    assert_eq!(seen(&*source), [(1, Some(0)), (2, Some(0)), (3, Some(1))]);
}

#[test]
fn hidden_folders_and_those_of_macos_are_no_classes_and_are_counted() {
    let dir = TempDir::new().unwrap();
    for name in [
        "set/cat/a.png",
        "set/__MACOSX/cat/._a.png",
        "set/.thumbs/a.png",
        "set/cat/.cache/b.png",
    ] {
        write(&dir, name, &png([1, 0]));
    }
    let source = open(&dir, &folder_config("set", None)).unwrap();
    assert_eq!((source.len(), source.classes()), (1, Some(1)));
    let want = "set: 3 folders ignored that are no classes (hidden ones and __MACOSX)";
    assert!(source.notes()[0].ends_with(want), "{:?}", source.notes());
}

#[test]
fn the_folder_around_train_and_val_is_refused_with_the_path_to_give() {
    let dir = TempDir::new().unwrap();
    for name in ["set/train/cat/a.png", "set/val/cat/a.png"] {
        write(&dir, name, &png([1, 0]));
    }
    let got = refusal(&dir, &folder_config("set", None));
    assert!(
        got.starts_with("set: holds train/ and val/, expected one folder a class; give path = "),
        "{got}"
    );
    assert!(got.contains("set/train\""), "{got}");
    // unless they are said to be classes
    let source = open(&dir, &folder_config("set", Some(&["train", "val"]))).unwrap();
    assert_eq!(source.classes(), Some(2));
}

#[test]
fn a_folder_without_class_folders_is_unlabelled() {
    let dir = TempDir::new().unwrap();
    write(&dir, "set/b.png", &png([2, 0]));
    write(&dir, "set/a.png", &png([1, 0]));
    let source = open(&dir, &folder_config("set", None)).unwrap();
    assert_eq!((source.len(), source.classes()), (2, None));
    let sample = source.read(0).unwrap();
    assert_eq!((sample.image.data[0], sample.label), (1, None));
}

#[test]
fn folders_that_do_not_fit_are_refused() {
    let dir = TempDir::new().unwrap();
    write(&dir, "set/dog/a.png", &png([1, 0]));
    std::fs::create_dir_all(dir.path().join("set/empty")).unwrap();
    std::fs::create_dir_all(dir.path().join("nothing")).unwrap();
    let refused = |path, classes| refusal(&dir, &folder_config(path, classes));
    assert_eq!(
        refused("set", None),
        "set/empty: the class has no pictures; put some there, or take the folder away"
    );
    assert!(refused("set", Some(&["bird"])).starts_with("set/bird: No such file"));
    assert!(refused("nothing", None).starts_with("nothing: no class folders and no pictures"));
    assert!(refused("missing", None).starts_with("missing: No such file"));
    assert_eq!(
        refused("set", Some(&["dog", "dog"])),
        "set: class dog is listed twice"
    );
    write(&dir, "set/fox/a.png", &png([1, 0]));
    for (classes, expected) in [
        (
            ["dog", "fox"],
            "set/fox: label 1, expected less than 1 classes (2 folders: set model.classes = 2)",
        ),
        // one more class would not do: it is refused all the same
        (
            ["dog", "empty"],
            "set/empty: the class has no pictures; put some there, or take the folder away",
        ),
    ] {
        let two = folder_config("set", Some(&classes));
        let got = words(&dir, open_with(&dir, &two, Some(1)).err().unwrap());
        assert_eq!(got, expected);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(dir.path().join("set"), dir.path().join("set/dog/loop"))
            .unwrap();
        let got = refused("set", Some(&["dog"]));
        assert!(
            got.starts_with("set/dog/loop/dog: a link back to "),
            "{got}"
        );
        std::os::unix::fs::symlink("/nowhere", dir.path().join("set/cat")).unwrap();
        assert_eq!(
            refused("set", None),
            "set/cat: a link that leads nowhere; mend it, or take it away"
        );
        let fox = folder_config("set", Some(&["fox"]));
        assert_eq!(open(&dir, &fox).unwrap().len(), 1);
    }
}

#[test]
fn an_unreadable_picture_is_an_error_of_its_own_sample_only() {
    let dir = TempDir::new().unwrap();
    write(&dir, "set/a/1.png", &png([1, 0]));
    write(&dir, "set/a/2.png", b"");
    write(&dir, "set/a/3.png", &png([1, 0])[..30]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("/nowhere", dir.path().join("set/a/4.png")).unwrap();
    let source = open(&dir, &folder_config("set", None)).unwrap();
    assert!(source.read(0).is_ok());
    assert!((1..source.len()).all(|i| source.read(i).is_err()));
}

fn tar(path: &Path, members: &[(&str, &[u8])]) {
    let mut builder = tar::Builder::new(std::fs::File::create(path).unwrap());
    for (name, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, name, *bytes).unwrap();
    }
    builder.finish().unwrap();
}

fn shards_config(shards: &str, label: ShardLabel) -> SourceConfig {
    SourceConfig::Webdataset {
        shards: vec![shards.into()],
        member: None,
        label,
    }
}

fn json_label(key: &str) -> ShardLabel {
    ShardLabel::Json { key: key.into() }
}

#[test]
fn a_shard_without_its_end_is_noted() {
    let dir = TempDir::new().unwrap();
    tar(
        &dir.path().join("s.tar"),
        &[("a.png", &png([1, 0])), ("a.cls", b"1")],
    );
    let notes = |name| {
        open(&dir, &shards_config(name, ShardLabel::Cls))
            .unwrap()
            .notes()
            .to_vec()
    };
    assert!(notes("s.tar").is_empty());
    let whole = std::fs::read(dir.path().join("s.tar")).unwrap();
    write(&dir, "cut.tar", &whole[..whole.len() - 1024]);
    assert!(notes("cut.tar")[0].ends_with("no end-of-archive mark, the shard may be cut short"));
}

#[test]
fn damaged_containers_are_refused_or_read_but_never_panic() {
    let dir = TempDir::new().unwrap();
    let image = png([1, 0]);
    tar(
        &dir.path().join("s.tar"),
        &[("a.png", &image), ("a.cls", b"1")],
    );
    let labels = idx(8, &[2], &[0, 7]);
    write(&dir, "labels", &labels);
    let images = idx(8, &[2, 1, 2], &[1, 2, 3, 4]);
    write(&dir, "images", &images);
    let shard = std::fs::read(dir.path().join("s.tar")).unwrap();
    let cases = [
        (shard, shards_config("damaged", ShardLabel::Cls)),
        (images.clone(), idx_config("damaged", Some("labels"))),
        (gzip(&images), idx_config("damaged", Some("labels"))),
        (labels, idx_config("images", Some("damaged"))),
    ];
    for (whole, config) in cases {
        for at in 0..whole.len() {
            for value in [0, 0xff, whole[at] ^ 0x10] {
                let mut bytes = whole.clone();
                bytes[at] = value;
                write(&dir, "damaged", &bytes);
                if let Ok(source) = open(&dir, &config) {
                    (0..source.len()).for_each(|i| drop(source.read(i)));
                }
            }
            write(&dir, "damaged", &whole[..at]);
            drop(open(&dir, &config));
        }
    }
}
