use super::*;
use std::io::Write;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A wheel with these files, deflated.
fn wheel(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
    for (name, data) in files {
        let (mut entry, config) = archive
            .new_file(*name)
            .compression_method(rawzip::CompressionMethod::DEFLATE)
            .start()
            .unwrap();
        let level = flate2::Compression::default();
        let mut writer = config.wrap(flate2::write::DeflateEncoder::new(&mut entry, level));
        writer.write_all(data).unwrap();
        let (encoder, descriptor) = writer.finish().unwrap();
        encoder.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap();
    bytes
}

/// Replaces bytes without changing lengths or check sums: a name written by an adversary.
fn patched(mut bytes: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from.as_bytes()) {
            bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
        }
    }
    bytes
}

/// A package whose file, with these bytes, lies in `folder`.
fn package(folder: &Path, manager: Manager, bytes: &[u8]) -> (Package, PathBuf) {
    let file = folder.join("brought");
    fs::write(&file, bytes).unwrap();
    let package = Package {
        manager,
        name: "sample",
        version: "1:2",
        sha256: sha256_file(&file).unwrap().leak(),
        options: &[],
    };
    (package, file)
}

fn put(root: &Path, package: &Package, file: &Path) -> Result<PathBuf> {
    install(root, package, &mut |_| {}, |_, _| checked(package, file))
}

/// Names in a folder, hidden ones too.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_wheel_is_unpacked_once_and_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = wheel(&[
        ("a/plugin.so", &[7; 100_000]),
        ("a-1.dist-info/RECORD", b""),
    ]);
    let (package, file) = package(folder.path(), Manager::Pip, &bytes);
    let root = folder.path().join("cache");
    let home = put(&root, &package, &file).unwrap();
    assert_eq!(home, root.join("packages/pip/sample-1%3a2"));
    assert_eq!(fs::read(home.join("a/plugin.so")).unwrap(), [7; 100_000]);
    fs::remove_file(&file).unwrap();
    assert_eq!(put(&root, &package, &file).unwrap(), home);
    let left = names(&root.join("packages/pip"));
    assert_eq!(left, ["sample-1%3a2", "sample-1%3a2.lock"]);
}

#[test]
fn a_folder_without_its_marker_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let (package, file) = package(folder.path(), Manager::Pip, &wheel(&[("new", b"whole")]));
    let home = package.home(folder.path());
    let part = PathBuf::from(format!("{}.part/package", home.display()));
    for leftover in [&home, &part] {
        fs::create_dir_all(leftover).unwrap();
        fs::write(leftover.join("old"), "half").unwrap();
    }
    put(folder.path(), &package, &file).unwrap();
    assert_eq!(names(&home), [MARKER, "new"]);
}

#[test]
fn of_many_that_want_a_package_one_brings_it() {
    let folder = tempfile::tempdir().unwrap();
    let (package, file) = package(folder.path(), Manager::Pip, &wheel(&[("a", &[1; 9999])]));
    let (brought, barrier) = (AtomicUsize::new(0), Barrier::new(8));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                barrier.wait();
                let home = install(folder.path(), &package, &mut |_| {}, |_, _| {
                    brought.fetch_add(1, Ordering::Relaxed);
                    Ok(file.clone())
                });
                assert_eq!(fs::read(home.unwrap().join("a")).unwrap(), [1; 9999]);
            });
        }
    });
    assert_eq!(brought.into_inner(), 1);
}

#[test]
fn another_hash_is_refused_with_both_hashes() {
    let folder = tempfile::tempdir().unwrap();
    let (package, file) = package(folder.path(), Manager::Pip, b"one");
    fs::write(&file, "two").unwrap();
    let error = put(folder.path(), &package, &file).unwrap_err().chain();
    let got = sha256_file(&file).unwrap();
    let want = format!(
        "not the pinned sample==1:2: expected sha256 {}, got {got}",
        package.sha256
    );
    assert!(error.contains(&want), "{error}");
    assert!(!package.home(folder.path()).exists());
}

#[test]
fn truncated_and_corrupt_wheels_are_refused_and_leave_nothing() {
    let text: Vec<u8> = (0..20_000u32).flat_map(|i| i.to_le_bytes()).collect();
    let whole = wheel(&[("a", &text), ("b", b"short")]);
    let mut flipped = whole.clone();
    flipped[5_000] ^= 1;
    for bytes in [&whole[..whole.len() / 2], &whole[..10], &[], &flipped] {
        let folder = tempfile::tempdir().unwrap();
        let (package, file) = package(folder.path(), Manager::Pip, bytes);
        let error = put(folder.path(), &package, &file).unwrap_err().chain();
        assert!(error.starts_with("unpacking "), "{error}");
        let left = names(&folder.path().join("packages/pip"));
        assert_eq!(left, ["sample-1%3a2.lock"]);
    }
}

#[test]
fn names_that_lead_out_of_the_package_are_refused() {
    let plain = wheel(&[("aa/bb/evil", b"x")]);
    for name in ["../../evil", "/a/bb/evil", "aa/../../e"] {
        let folder = tempfile::tempdir().unwrap();
        let bytes = patched(plain.clone(), "aa/bb/evil", name);
        let (package, file) = package(folder.path(), Manager::Pip, &bytes);
        let error = put(folder.path(), &package, &file).unwrap_err().chain();
        let want = format!("{name}: leads out of the package");
        assert!(error.ends_with(&want), "{error}");
    }
}

/// A gzipped tar with one entry of that type.
fn tgz(kind: tar::EntryType) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(5);
    header.set_mode(0o644);
    if kind == tar::EntryType::Symlink {
        header.set_size(0);
        header.set_link_name("/etc/passwd").unwrap();
    }
    let gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let mut archive = tar::Builder::new(gzip);
    let data: &[u8] = if header.size().unwrap() == 5 {
        b"hello"
    } else {
        b""
    };
    archive
        .append_data(&mut header, "package/file", data)
        .unwrap();
    archive.into_inner().unwrap().finish().unwrap()
}

#[test]
fn a_node_package_is_unpacked_and_its_links_refused() {
    let folder = tempfile::tempdir().unwrap();
    let plain = tgz(tar::EntryType::Regular);
    let (package_, file) = package(folder.path(), Manager::Npm, &plain);
    let home = put(folder.path(), &package_, &file).unwrap();
    assert_eq!(fs::read(home.join("package/file")).unwrap(), b"hello");

    let folder = tempfile::tempdir().unwrap();
    let link = tgz(tar::EntryType::Symlink);
    let (package, file) = package(folder.path(), Manager::Npm, &link);
    let error = put(folder.path(), &package, &file).unwrap_err().chain();
    assert!(error.ends_with("package/file: a Symlink, expected plain files and folders"));
}
