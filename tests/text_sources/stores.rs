//! Token stores and shards of others' libraries, held against what those libraries read (`tests/fixtures/text/stores/make.py`).

use super::{assert_resumes, lines};
use kiln::data::text::source::{Read, SourceConfig, open};
use kiln::data::text::{Corpus, Row, TextConfig};
use kiln::error::Result;
use kiln::files::Location;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// `</s>` of the bytes' vocabulary.
const END: u32 = 1;

fn stores() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/text/stores")
}

fn expected(name: &str) -> Vec<Value> {
    let all = fs::read(stores().join("expected.json")).unwrap();
    let all: Value = serde_json::from_slice(&all).unwrap();
    all[name].as_array().unwrap().clone()
}

fn ids(document: &Value) -> Vec<u32> {
    let ids = document.as_array().unwrap().iter();
    ids.map(|id| id.as_u64().unwrap() as u32).collect()
}

/// The corpus of one source in `place`.
fn corpus(place: &Path, source: &str, more: &str) -> Result<Corpus> {
    let config = format!(
        "tokenizer = \"bytes\"\ninputs = 8\nobjective = {{ kind = \"causal_lm\" }}\n{more}\n[train.own]\n{source}\n"
    );
    let config: TextConfig = toml::from_str(&config).unwrap();
    Corpus::open(&config, 3, 4, &|name| Ok(place.join(name)))
}

fn refused(place: &Path, source: &str, wanted: &[&str]) {
    let error = match corpus(place, source, "") {
        Err(error) => error.chain(),
        Ok(corpus) => {
            let mut batches = corpus.train(0, None).unwrap();
            let failed = (0..50).find_map(|_| batches.next().err());
            failed.expect("an error").chain()
        }
    };
    for wanted in wanted {
        assert!(error.contains(wanted), "{error}\n  lacks {wanted}");
    }
}

/// Documents, each a line: its text, or its ids.
fn documents(source: &str, file: &Location) -> Vec<Value> {
    let config: SourceConfig = toml::from_str(source).unwrap();
    let read = open(&config, file)
        .unwrap()
        .map(|read| match read.unwrap() {
            Read::Document(document) => Value::from(document.text),
            Read::Ids { ids, .. } => Value::from(ids),
            Read::Skip(what) => panic!("{what}"),
        });
    let all = read.collect();
    assert_resumes(&config, file);
    all
}

/// Everything that one pass asks for, with the token in front.
fn pass(corpus: &Corpus, tokens: usize) -> Vec<Vec<u32>> {
    let mut batches = corpus.train(0, None).unwrap();
    let (mut rows, mut asked): (Vec<Row>, usize) = (Vec::new(), 0);
    while asked < tokens {
        for row in batches.next().unwrap().unwrap().rows {
            if asked < tokens {
                asked += row.tokens as usize;
                rows.push(row);
            }
        }
    }
    assert_eq!(asked, tokens);
    let examples = rows.iter().flat_map(Row::split);
    let mut all: Vec<Vec<u32>> = examples
        .map(|example| [&example.inputs[..1], &example.targets].concat())
        .collect();
    all.sort();
    all
}

/// Rows of 8 of a text, with the token in front of each.
fn cut(text: &[u32]) -> Vec<Vec<u32>> {
    let front: Vec<u32> = std::iter::once(END).chain(text.iter().copied()).collect();
    let mut rows: Vec<Vec<u32>> = (0..text.len().div_ceil(8))
        .map(|k| front[8 * k..(8 * k + 9).min(front.len())].to_vec())
        .collect();
    rows.sort();
    rows
}

#[test]
fn megatrons_stores_of_every_type_give_the_documents_that_megatron_reads() {
    let wanted: Vec<Vec<u32>> = expected("megatron").iter().map(ids).collect();
    assert!(wanted.iter().any(Vec::is_empty), "two are empty");
    let ended = wanted.iter().filter(|ids| !ids.is_empty());
    let whole: Vec<u32> = ended.flat_map(|ids| [&ids[..], &[END]].concat()).collect();
    for dtype in ["uint8", "int8", "int16", "int32", "int64", "uint16"] {
        for name in [
            dtype.to_owned(),
            format!("{dtype}.bin"),
            format!("{dtype}.idx"),
        ] {
            let source = format!("kind = \"megatron\"\npath = \"{name}\"");
            let corpus = corpus(&stores().join("megatron"), &source, "").unwrap();
            assert_eq!(
                corpus.epoch(),
                Some(whole.len().div_ceil(8) as u64),
                "{name}"
            );
            assert_eq!(pass(&corpus, whole.len()), cut(&whole), "{name}");
        }
    }
    // document by document
    let source = "kind = \"megatron\"\npath = \"int32\"";
    let more = "documents = \"separate\"\npack = true\nshuffle = 3";
    let apart = corpus(&stores().join("megatron"), source, more).unwrap();
    let mut pieces: Vec<Vec<u32>> = wanted
        .iter()
        .filter(|ids| !ids.is_empty())
        .flat_map(|ids| {
            let whole = [&[END][..], ids, &[END]].concat();
            let starts = (0..whole.len() - 1).step_by(8);
            let cut = |at: usize| whole[at..(at + 9).min(whole.len())].to_vec();
            starts.map(cut).collect::<Vec<_>>()
        })
        .collect();
    pieces.sort();
    assert_eq!(pass(&apart, whole.len()), pieces);
}

#[test]
fn ends_that_megatrons_documents_have_are_not_put_in_again() {
    let wanted: Vec<Vec<u32>> = expected("megatron").iter().map(ids).collect();
    // written with an end behind each, so that none is empty
    let whole: Vec<u32> = wanted
        .iter()
        .flat_map(|ids| [&ids[..], &[END]].concat())
        .collect();
    let place = stores().join("megatron");
    for said in ["", "\nended = true"] {
        let source = format!("kind = \"megatron\"\npath = \"ended\"{said}");
        let corpus = corpus(&place, &source, "").unwrap();
        assert_eq!(pass(&corpus, whole.len()), cut(&whole));
    }
    let twice: Vec<u32> = wanted
        .iter()
        .flat_map(|ids| [&ids[..], &[END, END]].concat())
        .collect();
    let source = "kind = \"megatron\"\npath = \"ended\"\nended = false";
    assert_eq!(
        pass(&corpus(&place, source, "").unwrap(), twice.len()),
        cut(&twice)
    );
}

#[test]
fn what_is_no_store_of_megatrons_is_refused_with_file_and_byte() {
    let place = tempfile::tempdir().unwrap();
    let from = stores().join("megatron");
    for entry in fs::read_dir(&from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, place.path().join(path.file_name().unwrap())).unwrap();
    }
    let place = place.path();
    let of = |name: &str| format!("kind = \"megatron\"\npath = \"{name}\"");
    refused(
        place,
        &of("float32"),
        &["float32.idx: byte 17: ids as floating-point numbers"],
    );
    refused(
        place,
        &of("multimodal"),
        &["multimodal.idx: a mode for each sequence"],
    );
    refused(place, &of("missing"), &["missing.idx"]);
    // an id that is none of the vocabulary, and one below zero
    let bin = place.join("int16.bin");
    let whole = fs::read(&bin).unwrap();
    for (number, shown) in [(5000_i16, "id 5000"), (-2, "id -2")] {
        let mut bytes = whole.clone();
        bytes[40..42].copy_from_slice(&number.to_le_bytes());
        fs::write(&bin, bytes).unwrap();
        refused(
            place,
            &of("int16"),
            &[
                "int16.bin: byte 40 (token 20): ",
                shown,
                "name the tokenizer",
            ],
        );
    }
    fs::write(&bin, &whole[..100]).unwrap();
    refused(
        place,
        &of("int16"),
        &["int16.bin: 100 bytes, but its sequences take", "int16.idx"],
    );
    fs::write(&bin, [&whole[..], &[0; 2]].concat()).unwrap();
    refused(
        place,
        &of("int16"),
        &["int16.bin: 104 bytes, but its sequences take 102"],
    );
    fs::write(&bin, &whole).unwrap();
    corpus(place, &of("int16"), "").unwrap();

    let idx = place.join("int16.idx");
    let whole = fs::read(&idx).unwrap();
    for length in [0, 5, 33, 34, 200, whole.len() - 1] {
        fs::write(&idx, &whole[..length]).unwrap();
        refused(place, &of("int16"), &["int16.idx"]);
    }
    let sequences = u64::from_le_bytes(whole[18..26].try_into().unwrap()) as usize;
    let (pointers, bounds) = (34 + 4 * sequences, 34 + 12 * sequences);
    for (at, bytes, wanted) in [
        (
            0,
            &b"MMIDIDY"[..],
            "no index of Megatron-LM's: it begins with",
        ),
        (9, &[2], "byte 9: version 2, expected 1"),
        (17, &[9], "byte 17: ids of type 9"),
        (25, &[0x7f], "cut short or damaged"),
        (34, &[0xff; 4], "byte 34: sequence 0 of -1 tokens"),
        (
            34,
            &[2],
            "sequence 1 begins at byte 2, but those before it end at 4",
        ),
        (
            pointers + 8,
            &[4],
            "sequence 1 begins at byte 4, but those before it end at 2",
        ),
        (
            bounds,
            &[1],
            "document 0 begins with sequence 1, expected 0",
        ),
        (
            bounds + 24,
            &[2],
            "document 3 begins with sequence 2, expected 3 or more",
        ),
        (bounds + 72, &[200], "begins with sequence 200"),
        (whole.len() - 8, &[18], "ends at sequence 18 of"),
    ] {
        let mut damaged = whole.clone();
        damaged[at..at + bytes.len()].copy_from_slice(bytes);
        fs::write(&idx, damaged).unwrap();
        refused(place, &of("int16"), &["int16.idx", wanted]);
    }
}

#[test]
fn a_store_of_megatrons_goes_on_where_it_was() {
    for (source, more) in [
        ("kind = \"megatron\"\npath = \"megatron/ended\"", ""),
        (
            "kind = \"megatron\"\npath = \"megatron/int8\"",
            "documents = \"separate\"\nshuffle = 2",
        ),
        (
            "kind = \"mds\"\npath = \"mds/array\"\ncolumn = \"tokens\"",
            "shuffle = 2",
        ),
        ("kind = \"mds\"\npath = \"mds/zstd\"", "shuffle = 3"),
        ("kind = \"arrow\"\npath = \"arrow/string\"", "shuffle = 5"),
    ] {
        let rows = |threads: usize| {
            let more = format!("{more}\nthreads = {threads}");
            let corpus = corpus(&stores(), source, &more).unwrap();
            let mut batches = corpus.train(0, None).unwrap();
            let whole: Vec<_> = (0..40).map(|_| batches.next().unwrap().unwrap()).collect();
            for stop in [1, 7, 20] {
                let (first, cursor) = (4 * stop as u64, &whole[stop - 1].cursor);
                let mut again = corpus.train(first, Some(cursor)).unwrap();
                for batch in &whole[stop..] {
                    assert_eq!(again.next().unwrap().unwrap().rows, batch.rows, "{source}");
                }
            }
            whole
                .into_iter()
                .flat_map(|batch| batch.rows)
                .collect::<Vec<_>>()
        };
        assert_eq!(rows(1), rows(3), "{source}");
    }
}

/// The documents of all files of a folder with such an ending.
fn of_folder(source: &str, name: &str, ending: &str) -> Vec<Value> {
    let folder = stores().join(name);
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries
        .filter(|path| path.to_string_lossy().contains(ending))
        .collect();
    files.sort();
    let source = format!("path = \"-\"\n{source}");
    let each = files
        .into_iter()
        .map(|path| documents(&source, &Location::Local(path)));
    each.flatten().collect()
}

#[test]
fn mds_shards_give_what_streaming_reads() {
    for (name, like, column) in [
        ("mds/text", "mds/text", "column = \"text\""),
        ("mds/zstd", "mds/text", ""),
        ("mds/gzip", "mds/text", ""),
        ("mds/array", "mds/array", "column = \"tokens\""),
        (
            "mds/array_of_int32",
            "mds/array_of_int32",
            "column = \"tokens\"",
        ),
        (
            "mds/array_of_shape",
            "mds/array_of_shape",
            "column = \"tokens\"",
        ),
        (
            "mds/bytes",
            "mds/bytes",
            "column = \"tokens\"\ndtype = \"int64\"",
        ),
    ] {
        let found = of_folder(&format!("kind = \"mds\"\n{column}"), name, ".mds");
        assert_eq!(found, expected(like), "{name}");
        assert!(!found.is_empty());
        let source = format!("kind = \"mds\"\npath = \"{name}\"\n{column}");
        corpus(&stores(), &source, "").unwrap();
    }
    assert_eq!(expected("mds/text"), expected("texts"));
}

#[test]
fn what_is_wrong_with_mds_is_told_with_file_and_byte() {
    let place = tempfile::tempdir().unwrap();
    let place = place.path();
    for entry in fs::read_dir(stores().join("mds/text")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, place.join(path.file_name().unwrap())).unwrap();
    }
    let of = |more: &str| format!("kind = \"mds\"\npath = \"\"\n{more}");
    corpus(place, &of(""), "").unwrap();
    refused(
        place,
        &of("column = \"txt\""),
        &["shard.00000.mds: no column \"txt\", the shard has number, text"],
    );
    refused(
        place,
        &of("column = \"number\""),
        &["encoded as \"int64\", expected str, bytes or ndarray"],
    );
    refused(
        place,
        &of("dtype = \"int32\""),
        &["dtype is only for bytes"],
    );
    let at = stores();
    refused(
        &at,
        "kind = \"mds\"\npath = \"mds/bytes\"\ncolumn = \"tokens\"",
        &["give the type of its ids, as dtype"],
    );
    refused(
        &at,
        "kind = \"mds\"\npath = \"mds/brotli\"",
        &["shard.00000.mds.br: brotli is not read"],
    );
    refused(
        &at,
        "kind = \"mds\"\npath = \"arrow/string\"",
        &["arrow/string/index.json"],
    );
    // of a wider type than it has, the bytes do not come out as ids of the vocabulary
    let wrong = "kind = \"mds\"\npath = \"mds/bytes\"\ncolumn = \"tokens\"\ndtype = \"uint16\"";
    corpus(&at, wrong, "").unwrap();

    let shard = place.join("shard.00000.mds");
    let whole = fs::read(&shard).unwrap();
    fs::write(&shard, &whole[..300]).unwrap();
    refused(
        place,
        &of(""),
        &["shard.00000.mds: 300 bytes, but index.json says"],
    );
    fs::write(&shard, &whole).unwrap();
    let index = fs::read_to_string(place.join("index.json")).unwrap();
    for (from, to, wanted) in [
        (
            "\"version\": 2}",
            "\"version\": 3}",
            "version 3, expected 2",
        ),
        (
            "\"format\": \"mds\"",
            "\"format\": \"jsonl\"",
            "shard 0 is of format \"jsonl\"",
        ),
        (
            "shard.00000.mds",
            "../a.mds",
            "expected a file within the folder",
        ),
        ("shard.00001.mds", "shard.00007.mds", "shard.00007.mds"),
    ] {
        let changed = index.replacen(from, to, 1);
        assert_ne!(changed, index, "{from}");
        fs::write(place.join("index.json"), changed).unwrap();
        refused(place, &of(""), &[wanted]);
    }
    // a shard by itself, whatever its index says
    let source: SourceConfig = toml::from_str("kind = \"mds\"\npath = \"-\"").unwrap();
    let read = |bytes: Vec<u8>| {
        fs::write(&shard, bytes).unwrap();
        lines(&source, &Location::Local(shard.clone()))
    };
    let good = read(whole.clone());
    for length in 0..whole.len() {
        let found = read(whole[..length].to_vec());
        let last = found.last().unwrap();
        assert!(
            last.starts_with("error ") && last.contains("cut short"),
            "{length}: {last}"
        );
        assert_eq!(found[..found.len() - 1], good[..found.len() - 1]);
    }
    let changed = |at: usize, to: u8| {
        let mut bytes = whole.clone();
        bytes[at] = to;
        read(bytes)
    };
    assert!(
        changed(3, 0x7f)[0].contains("byte 0: "),
        "a count beyond any"
    );
    assert!(
        changed(8, 0)[0].contains("byte 4: sample 0 begins at byte"),
        "a bound that falls"
    );
    let samples = u32::from_le_bytes(whole[..4].try_into().unwrap());
    let first = u32::from_le_bytes(whole[4..8].try_into().unwrap()) as usize;
    assert!(changed(4 + 4 * (samples as usize + 1), b'[')[0].contains("no names of columns"));
    let found = changed(first, 200);
    assert!(
        found[0].starts_with(&format!("skip byte {first}: its columns take")),
        "{}",
        found[0]
    );
    assert_eq!(found[1..], good[1..]);
}

#[test]
fn arrow_gives_what_datasets_reads() {
    for (name, column) in [
        ("arrow/string", ""),
        ("arrow/large_string", ""),
        ("arrow/string_view", ""),
        ("arrow/list", "column = \"input_ids\""),
        ("arrow/large_list", "column = \"input_ids\""),
    ] {
        let found = of_folder(&format!("kind = \"arrow\"\n{column}"), name, ".arrow");
        let all = expected(name).into_iter();
        let some =
            all.filter(|one| !one.is_null() && one.as_array().is_none_or(|ids| !ids.is_empty()));
        assert_eq!(found, some.collect::<Vec<_>>(), "{name}");
        assert!(found.len() > 7);
        let source = format!("kind = \"arrow\"\npath = \"{name}\"\n{column}");
        corpus(&stores(), &source, "").unwrap();
        // one of its files alone
        let file = fs::read_dir(stores().join(name)).unwrap();
        let mut file = file.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let file = file.find(|name| name.ends_with(".arrow")).unwrap();
        let source = format!("kind = \"arrow\"\npath = \"{name}/{file}\"\n{column}");
        corpus(&stores(), &source, "").unwrap();
    }
}

#[test]
fn what_is_wrong_with_arrow_is_told_with_file_and_row() {
    let at = stores();
    let of = |name: &str, column: &str| {
        format!("kind = \"arrow\"\npath = \"arrow/{name}\"\ncolumn = \"{column}\"")
    };
    refused(
        &at,
        &of("several", "text"),
        &[
            "holds the splits train; name one, as path = ",
            "several/train",
        ],
    );
    refused(
        &at,
        &of("empty", "text"),
        &["arrow/empty: its list of files is empty"],
    );
    refused(
        &at,
        &of("string", "txt"),
        &["no column \"txt\", the table has text, n"],
    );
    refused(
        &at,
        &of("string", "n"),
        &["column \"n\" holds Int64, expected strings, or lists of integers"],
    );
    refused(
        &at,
        "kind = \"arrow\"\npath = \"mds/text\"",
        &["mds/text/state.json"],
    );

    let (_folder, file) = super::file("a.arrow", b"");
    let whole = fs::read(at.join("arrow/string_view/data-00000-of-00001.arrow")).unwrap();
    let config: SourceConfig = toml::from_str("kind = \"arrow\"\npath = \"-\"").unwrap();
    let read = |bytes: &[u8]| {
        fs::write(file.to_string(), bytes).unwrap();
        lines(&config, &file)
    };
    let good = read(&whole);
    for length in 0..whole.len() {
        let found = read(&whole[..length]);
        let last = found.last().unwrap();
        assert!(last.starts_with("error "), "{length}: {last}");
    }
    assert!(
        read(&whole[..whole.len() - 8])
            .last()
            .unwrap()
            .contains("no end-of-stream mark at byte")
    );
    assert!(
        read(b"ARROW1\0\0")
            .last()
            .unwrap()
            .contains("file format (feather)")
    );
    // no bit of it makes it panic or take memory that it does not have
    for bit in (0..whole.len() * 8).step_by(5) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        read(&bytes);
    }
    assert_eq!(read(&whole), good);
}

#[test]
fn ids_beyond_the_vocabulary_are_refused_with_file_record_and_token() {
    let place = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(stores().join("mds/array_of_int32")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, place.path().join(path.file_name().unwrap())).unwrap();
    }
    let shard = place.path().join("shard.00000.mds");
    let mut bytes = fs::read(&shard).unwrap();
    // the second document's [.., 24, 31] ends with a number of four bytes
    let at = (0..bytes.len() - 8).find(|at| bytes[*at..at + 8] == [24, 0, 0, 0, 31, 0, 0, 0]);
    bytes[at.unwrap() + 5] = 0xff;
    fs::write(&shard, bytes).unwrap();
    let source = "kind = \"mds\"\npath = \"\"\ncolumn = \"tokens\"";
    refused(
        place.path(),
        source,
        &["shard.00000.mds: record 1, token 8: id 65311, expected one of the "],
    );
}

#[test]
fn documents_of_ids_become_a_store_without_their_ends() {
    let place = tempfile::tempdir().unwrap();
    let corpus = corpus(
        &stores(),
        "kind = \"arrow\"\npath = \"arrow/list\"\ncolumn = \"input_ids\"",
        "",
    )
    .unwrap();
    let dir = place.path().join("store");
    let stored = corpus.tokenize(&dir, None, &mut |_| true).unwrap();
    let wanted: Vec<Vec<u32>> = expected("arrow/list")
        .iter()
        .map(ids)
        .filter(|ids| !ids.is_empty())
        .collect();
    assert_eq!((stored.documents, stored.empty), (8, 2));
    use kiln::data::text::{Store, tokens::TokenStore};
    let store = TokenStore::open(&dir).unwrap();
    for (k, wanted) in wanted.iter().enumerate() {
        let mut found = Vec::new();
        store
            .read(store.document(k as u64).unwrap(), &mut found)
            .unwrap();
        assert_eq!(found, *wanted);
    }
}

/// A file of ArrayRecord, which the repository has in gzip.
fn array_record(name: &str) -> Vec<u8> {
    let path = stores().join(format!("array_record/{name}.array_record.gz"));
    let mut bytes = Vec::new();
    let stored = fs::read(path).unwrap();
    let mut gzip = flate2::read::GzDecoder::new(stored.as_slice());
    std::io::Read::read_to_end(&mut gzip, &mut bytes).unwrap();
    bytes
}

#[test]
fn array_records_give_what_their_library_reads() {
    let texts: Vec<String> = expected("texts")
        .iter()
        .map(|t| t.as_str().unwrap().to_owned())
        .collect();
    let long: Vec<String> = texts.iter().map(|text| text.repeat(400)).collect();
    for (name, record, wanted) in [
        ("examples", "", &texts),
        ("groups", "record = \"text\"", &texts),
        ("json", "record = \"json\"", &texts),
        // over the headers of three blocks
        ("uncompressed", "record = \"text\"", &long),
        ("brotli", "record = \"text\"", &texts),
    ] {
        let bytes = array_record(name);
        assert!(name != "uncompressed" || bytes.len() > 3 << 16);
        let (_folder, file) = super::file("a.array_record", &bytes);
        let source = format!("kind = \"array_record\"\nfiles = [\"-\"]\n{record}");
        let found = documents(&source, &file);
        assert_eq!(
            found,
            wanted
                .iter()
                .map(|t| Value::from(t.as_str()))
                .collect::<Vec<_>>(),
            "{name}"
        );
    }
}

#[test]
fn what_is_wrong_with_array_records_is_told_with_file_and_byte() {
    let config = super::config("kind = \"array_record\"\nrecord = \"text\"");
    let read = |bytes: &[u8]| {
        let (_folder, file) = super::file("a", bytes);
        lines(&config, &file)
    };
    let [snappy, transposed] = ["snappy", "transposed"].map(|name| read(&array_record(name)));
    assert!(snappy[0].contains("snappy is not read"), "{snappy:?}");
    assert!(
        transposed[0].contains("is transposed, which is not read"),
        "{transposed:?}"
    );
    let whole = array_record("groups");
    let good = read(&whole);
    assert_eq!(good.len(), 11);
    for length in [0, 7, 100, 1 << 16, whole.len() - 1] {
        let found = read(&whole[..length]);
        assert!(
            found[0].starts_with("error ") && found.len() == 1,
            "{length}: {found:?}"
        );
    }
    assert!(read(b"{\"text\": 1}\n")[0].contains("no file of ArrayRecord: it begins with"));
    // a bit of any chunk is found by its checksum
    let end = whole
        .iter()
        .take(1 << 16)
        .rposition(|byte| *byte != 0)
        .unwrap();
    for at in (64..end).chain(65560..65600) {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        let found = read(&bytes);
        // what fills the first block up behind the list is no chunk that is read
        let failed = found
            .iter()
            .any(|line| line.starts_with("error the chunk at byte"));
        assert!(
            failed || (found == good && at + 60 > end),
            "{at}: {found:?}"
        );
    }
    let number = super::config("kind = \"array_record\"\nkey = \"label\"");
    let (_folder, file) = super::file("a", &array_record("examples"));
    assert_eq!(
        lines(&number, &file)[0],
        "skip record 0: no feature \"label\""
    );
}
