//! What holds for files of every format.

use super::*;

#[test]
fn files_of_other_writers_are_read() {
    let parquet = ["0", "2", "3"];
    let cases = [
        ("three.jsonl.gz", "kind = \"jsonl\"", ["0", "1", "2"]),
        ("three.jsonl.zst", "kind = \"jsonl\"", ["0", "1", "2"]),
        ("three.tfrecord", "kind = \"tfrecord\"", ["0", "1", "2"]),
        ("three.tar.gz", "kind = \"webdataset\"", ["0", "1", "2"]),
        (
            "three.tar.gz",
            "kind = \"webdataset\"\nmember = \"json\"\nkey = \"text\"",
            ["0", "1", "2"],
        ),
        ("three.parquet", "kind = \"parquet\"", parquet),
    ];
    for (name, toml, numbers) in cases {
        let want: Vec<String> = numbers
            .iter()
            .zip(THREE)
            .map(|(number, text)| format!("{number} {text}"))
            .collect();
        let (config, file) = (config(toml), fixture(name));
        assert_eq!(lines(&config, &file), want, "{name}");
        assert_resumes(&config, &file);
    }
    let nested = config("kind = \"parquet\"\ncolumn = \"translation.en\"");
    let want = ["0 one", "1 two", "3 four"];
    assert_eq!(lines(&nested, &fixture("three.parquet")), want);
}

#[test]
fn no_damage_of_a_byte_ends_in_a_panic() {
    let files = [
        ("kind = \"jsonl\"", "three.jsonl.gz"),
        ("kind = \"jsonl\"", "three.jsonl.zst"),
        ("kind = \"tfrecord\"", "three.tfrecord"),
        ("kind = \"parquet\"", "three.parquet"),
        ("kind = \"webdataset\"", "three.tar.gz"),
    ];
    for (toml, name) in files {
        let config = config(toml);
        let Location::Local(path) = fixture(name) else {
            unreachable!("fixtures are local");
        };
        let bytes = fs::read(path).unwrap();
        let (_folder, file) = file(name, &bytes);
        let Location::Local(path) = &file else {
            unreachable!("the file is local");
        };
        for at in 0..bytes.len() {
            for change in [0x01, 0x80, 0xff] {
                let mut bytes = bytes.clone();
                bytes[at] ^= change;
                fs::write(path, bytes).unwrap();
                let lines = lines(&config, &file);
                assert!(lines.len() <= 20, "{name} byte {at}: {lines:?}");
            }
        }
    }
}

#[test]
fn folders_and_names_that_match_nothing_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = Location::Local(folder.path().to_owned());
    let jsonl = config("kind = \"jsonl\"");
    assert_eq!(lines(&jsonl, &file), ["error not a file"]);
    let pattern = format!("{}/*.jsonl", folder.path().display());
    let error = expand(std::slice::from_ref(&pattern)).unwrap_err();
    assert_eq!(error.to_string(), format!("{pattern}: no file matches"));
    let missing = Location::Local(folder.path().join("none"));
    let error = open(&jsonl, &missing).err().unwrap().chain();
    assert!(error.contains("none: No such file"), "{error}");
}

#[test]
fn records_may_be_read_on_another_thread() {
    fn assert_send<T: Send>() {}
    assert_send::<Records>();
}
