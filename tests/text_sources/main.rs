//! Documents out of files of every format, good ones and bad ones.

use kiln::data::text::source::{Document, Read, Records, SourceConfig, open};
use kiln::error::Error;
use kiln::files::{Location, expand};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

mod archives;
mod corpus;
mod formats;
mod lines;
mod records;
mod stores;
mod writers;

/// The documents of the files in tests/fixtures/text.
const THREE: [&str; 3] = [
    "The first document is short.",
    "Der zweite hat Umlaute: äöü, und ein Gesicht 😀.",
    "A third,\nof two lines.",
];

fn config(toml: &str) -> SourceConfig {
    let config: SourceConfig = toml::from_str(&format!("files = [\"-\"]\n{toml}")).unwrap();
    config.check().unwrap();
    config
}

fn fixture(name: &str) -> Location {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Location::Local(root.join("tests/fixtures/text").join(name))
}

/// A file with these bytes, in a folder that lives as long as the first part.
fn file(name: &str, bytes: &[u8]) -> (TempDir, Location) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, Location::Local(path))
}

/// What a file gives, each in a line: `NUMBER TEXT`, `skip WHY` or `error WHY`, without the folder's name.
fn lines(config: &SourceConfig, file: &Location) -> Vec<String> {
    let said = |what: String| {
        let start = format!("{file}: ");
        let what = what.strip_prefix(&start).map(str::to_owned);
        what.expect("the file is named")
    };
    let failed = |error: Error| format!("error {}", said(error.chain()));
    let records = match open(config, file) {
        Ok(records) => records,
        Err(error) => return vec![failed(error)],
    };
    let line = |read: Result<Read, Error>| match read {
        Ok(Read::Document(Document { text, origin })) => format!("{origin} {text}"),
        Ok(Read::Ids { ids, origin }) => format!("{origin} {ids:?}"),
        Ok(Read::Skip(what)) => format!("skip {}", said(what)),
        Err(error) => failed(error),
    };
    records.map(line).collect()
}

/// [`lines`] of bytes.
fn read(toml: &str, bytes: &[u8]) -> Vec<String> {
    let (_folder, file) = file("file", bytes);
    let lines = lines(&config(toml), &file);
    assert_resumes(&config(toml), &file);
    lines
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

fn masked_crc(bytes: &[u8]) -> [u8; 4] {
    let sum = crc32c::crc32c(bytes);
    sum.rotate_right(15).wrapping_add(0xa282_ead8).to_le_bytes()
}

fn tfrecord(records: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for record in records {
        let length = (record.len() as u64).to_le_bytes();
        bytes.extend(length);
        bytes.extend(masked_crc(&length));
        bytes.extend(*record);
        bytes.extend(masked_crc(record));
    }
    bytes
}

/// A field of bytes in a protocol buffer; lengths up to 16383.
fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
    let length = bytes.len();
    let length = [(length & 127) as u8 | 128, (length >> 7) as u8];
    [&[number << 3 | 2], &length[..], bytes].concat()
}

/// A `tf.train.Example` with one feature of kind 1 (bytes), 2 (floats) or 3 (integers), whose list has these `value`s.
fn example(name: &str, kind: u8, values: &[&[u8]]) -> Vec<u8> {
    let list: Vec<u8> = values.iter().flat_map(|value| field(1, value)).collect();
    let feature = field(kind, &list);
    let entry = [field(1, name.as_bytes()), field(2, &feature)].concat();
    field(1, &field(1, &entry))
}

/// A shard of these members; all regular files.
fn shard(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, *bytes).unwrap();
    }
    tar.into_inner().unwrap()
}

/// A table of strings `text` and integers `id`, in row groups of `group` rows.
fn table(texts: &[Option<&[u8]>], group: usize) -> Vec<u8> {
    use arrow_array::{ArrayRef, BinaryArray, Int64Array, RecordBatch};
    let ids = Int64Array::from_iter_values(0..texts.len() as i64);
    let columns: [(&str, ArrayRef, bool); 2] = [
        ("id", Arc::new(ids), false),
        ("text", Arc::new(BinaryArray::from_iter(texts)), true),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(columns).unwrap();
    let properties = parquet::file::properties::WriterProperties::builder()
        .set_max_row_group_row_count(Some(group))
        .set_data_page_row_count_limit(3)
        .set_write_batch_size(2)
        .build();
    let mut bytes = Vec::new();
    let mut writer =
        parquet::arrow::ArrowWriter::try_new(&mut bytes, batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

/// Passing over any number of records gives what is left of reading from the start.
fn assert_resumes(config: &SourceConfig, file: &Location) {
    let Ok(whole) = open(config, file) else {
        return;
    };
    let mut seen = Vec::new();
    let mut records = whole;
    let count = loop {
        let before = records.position();
        match records.next() {
            Some(read @ Ok(_)) => seen.push((before, records.position(), read.unwrap())),
            Some(Err(_)) => return,
            None => break records.position(),
        }
    };
    for passed in 0..=count + 1 {
        let mut records = open(config, file).unwrap();
        assert_eq!(records.pass(passed).unwrap(), passed.min(count));
        assert_eq!(records.position(), passed.min(count));
        let rest: Vec<Read> = records.map(Result::unwrap).collect();
        let want = seen.iter().filter(|(_, after, _)| *after > passed);
        let want: Vec<Read> = want.map(|(_, _, read)| read.clone()).collect();
        assert_eq!(rest, want, "{config:?} after {passed} records");
    }
}
