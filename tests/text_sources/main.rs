//! Documents out of files of every format, good ones and bad ones.

use kiln::error::Error;
use kiln::files::{Location, expand};
use kiln::text::source::{Document, Read, Records, SourceConfig, open};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

mod corpus;
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
fn plain_text_is_cut_at_blank_lines_lines_or_files() {
    let text = "\u{feff}\n\none\ntwo\r\n \t\r\n\n\nthree \nfour";
    let blank_lines = ["0 one\ntwo", "1 three \nfour"];
    assert_eq!(read("kind = \"text\"", text.as_bytes()), blank_lines);
    let joined = ["0 one two", "1 three  four"];
    let toml = "kind = \"text\"\njoin_lines = true";
    assert_eq!(read(toml, text.as_bytes()), joined);
    // Lines that are blank have numbers, too.
    let by_line = ["2 one", "3 two", "7 three ", "8 four"];
    let toml = "kind = \"text\"\nsplit = \"lines\"";
    assert_eq!(read(toml, text.as_bytes()), by_line);
    let toml = "kind = \"text\"\nsplit = \"file\"";
    let whole = ["0 \n\none\ntwo\n \t\n\n\nthree \nfour"];
    assert_eq!(read(toml, text.as_bytes()), whole);
    for split in ["blank_lines", "lines", "file"] {
        let toml = format!("kind = \"text\"\nsplit = \"{split}\"");
        for empty in ["", "\n", "\u{feff}", " \n\r\n\n\t"] {
            assert_eq!(read(&toml, empty.as_bytes()), [""; 0], "{empty:?}");
        }
    }
}

#[test]
fn text_that_is_not_utf8_is_left_out_or_read_as_latin1() {
    let text = b"\xef\xbb\xbfgood\n\nna\xefve\r\nline\n\nf\xc3\xbcr";
    let utf8 = [
        "0 good",
        "skip byte 11: 0xef is not valid UTF-8 here",
        "2 für",
    ];
    assert_eq!(read("kind = \"text\"", text), utf8);
    let auto = ["0 good", "1 naïve\nline", "2 für"];
    assert_eq!(read("kind = \"text\"\nencoding = \"auto\"", text), auto);
    let latin1 = ["0 good", "1 naïve\nline", "2 fÃ¼r"];
    assert_eq!(read("kind = \"text\"\nencoding = \"latin1\"", text), latin1);
    let lines = [
        "0 good",
        "skip byte 11: 0xef is not valid UTF-8 here",
        "3 line",
        "5 für",
    ];
    assert_eq!(read("kind = \"text\"\nsplit = \"lines\"", text), lines);
    for utf16 in [b"\xff\xfea\0\n\0", b"\xfe\xff\0a\0\n"] {
        let want = ["error the text is UTF-16, convert it to UTF-8"];
        assert_eq!(read("kind = \"text\"", utf16), want);
    }
}

#[test]
fn documents_at_the_limit_are_kept_and_larger_ones_left_out() {
    let text = "12345\n\n123456\n\n1234\n5\n\n12\n34\n56\n78\n\nend";
    let limit = "max_document_bytes = 6";
    let want = [
        "0 12345",
        "skip byte 7: 7 bytes, more than max_document_bytes = 6",
        "skip byte 15: 7 bytes, more than max_document_bytes = 6",
        "skip byte 23: 12 bytes, more than max_document_bytes = 6",
        "4 end",
    ];
    let toml = format!("kind = \"text\"\n{limit}");
    assert_eq!(read(&toml, text.as_bytes()), want);
    let toml = format!("kind = \"text\"\nsplit = \"file\"\n{limit}");
    let want = ["skip byte 0: 39 bytes, more than max_document_bytes = 6"];
    assert_eq!(read(&toml, text.as_bytes()), want);
    let json = r#"{"text":"a"}"#;
    let text = [json, r#"{"text":"ab"}"#, json, r#"{"text":"abcdefg"}"#].join("\n");
    let want = [
        "0 a",
        "skip line 2 (byte 13): 14 bytes, more than max_document_bytes = 13",
        "2 a",
        "skip line 4 (byte 40): 18 bytes, more than max_document_bytes = 13",
    ];
    let toml = "kind = \"jsonl\"\nmax_document_bytes = 13";
    assert_eq!(read(toml, text.as_bytes()), want);
    let toml = "kind = \"webdataset\"\nmax_document_bytes = 3";
    let tar = shard(&[("a.txt", b"abc"), ("b.txt", b"abcd"), ("c.txt", b"d")]);
    let want = [
        "0 abc",
        "skip b.txt (byte 1536): 4 bytes, more than max_document_bytes = 3",
        "2 d",
    ];
    assert_eq!(read(toml, &tar), want);
    let toml = "kind = \"parquet\"\nmax_document_bytes = 3";
    let rows: [Option<&[u8]>; 3] = [Some(b"abc"), Some(b"abcd"), Some(b"d")];
    let want = [
        "0 abc",
        "skip row 1: 4 bytes, more than max_document_bytes = 3",
        "2 d",
    ];
    assert_eq!(read(toml, &table(&rows, 10)), want);
    let (short, long) = (example("text", 1, &[b"a"]), example("text", 1, &[b"ab"]));
    let bytes = tfrecord(&[&short, &long, &short]);
    let toml = format!("kind = \"tfrecord\"\nmax_document_bytes = {}", short.len());
    let (at, most) = (short.len() + 16, short.len());
    let skip = format!(
        "skip byte {at}: {} bytes, more than max_document_bytes = {most}",
        most + 1
    );
    assert_eq!(read(&toml, &bytes), ["0 a", &skip, "2 a"]);
}

#[test]
fn a_line_of_100_megabytes_is_left_out_without_being_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long");
    let mut long = std::io::BufWriter::new(fs::File::create(&path).unwrap());
    long.write_all(b"{\"text\":\"before\"}\n{\"text\":\"")
        .unwrap();
    for _ in 0..1600 {
        long.write_all(&[b'a'; 62_500]).unwrap();
    }
    long.write_all(b"\"}\n{\"text\":\"after\"}\n").unwrap();
    drop(long);
    let before = kiln::machine::peak_resident().unwrap();
    let file = Location::Local(path);
    let want = [
        "0 before",
        "skip line 2 (byte 18): 100000012 bytes, more than max_document_bytes = 10000000",
        "2 after",
    ];
    assert_eq!(lines(&config("kind = \"jsonl\""), &file), want);
    let want = [
        "0 {\"text\":\"before\"}",
        "skip byte 18: 100000012 bytes, more than max_document_bytes = 10000000",
        "2 {\"text\":\"after\"}",
    ];
    let by_line = config("kind = \"text\"\nsplit = \"lines\"");
    assert_eq!(lines(&by_line, &file), want);
    for split in ["blank_lines", "file"] {
        let config = config(&format!("kind = \"text\"\nsplit = \"{split}\""));
        let want = ["skip byte 0: 100000047 bytes, more than max_document_bytes = 10000000"];
        assert_eq!(lines(&config, &file), want);
    }
    let used = kiln::machine::peak_resident().unwrap() - before;
    assert!(used < 50 << 20, "{used} bytes");
}

#[test]
fn a_line_that_is_no_text_is_named_by_number_and_offset() {
    let text = concat!(
        "{\"text\":\"one\"}\n",
        "\n",
        "{\"text\":\"  \"}\n",
        "{\"text\":3}\n",
        "{\"texts\":\"no\"}\r\n",
        "{\"text\":\"cut\n",
        "{\"text\":\"two\",\"n\":[{}]}\r\n",
        "no json\n",
    );
    let want = [
        "0 one",
        "skip line 4 (byte 30): \"text\" is a number, expected a string",
        "skip line 5 (byte 41): no key \"text\"",
        "skip line 6 (byte 57): no JSON: EOF while parsing a string (column 12)",
        "6 two",
        "skip line 8 (byte 95): no JSON: expected ident (column 2)",
    ];
    assert_eq!(read("kind = \"jsonl\"", text.as_bytes()), want);
    let invalid = read("kind = \"jsonl\"", b"{\"text\":\"\xff\"}");
    assert_eq!(invalid.len(), 1);
    assert!(invalid[0].starts_with("skip line 1 (byte 0): no JSON: invalid unicode"));
    let nested = "{\"meta\":{\"text\":\"deep\"},\"text\":\"flat\"}";
    let toml = "kind = \"jsonl\"\nkey = \"meta.text\"";
    assert_eq!(read(toml, nested.as_bytes()), ["0 deep"]);
}

#[test]
fn a_cut_compressed_file_gives_its_documents_and_then_an_error() {
    let text: String = (0..20_000)
        .map(|n| format!("{{\"text\":\"{n}\"}}\n"))
        .collect();
    let stored = [
        ("gzip", gzip(text.as_bytes())),
        ("zstd", zstd::encode_all(text.as_bytes(), 1).unwrap()),
    ];
    for (kind, stored) in stored {
        let (_folder, file) = file("cut", &stored[..stored.len() / 2]);
        let lines = lines(&config("kind = \"jsonl\""), &file);
        let (last, before) = lines.split_last().unwrap();
        let start = format!("error the {kind} stream is cut short after ");
        let given = last
            .strip_prefix(&start)
            .unwrap_or_else(|| panic!("{last}"));
        let given: usize = given.split(' ').next().unwrap().parse().unwrap();
        // Every line that was whole when the stream ended.
        let whole = text[..given].matches('\n').count();
        assert!(
            whole > 1000 && before.len() == whole,
            "{whole} {}",
            before.len()
        );
        assert_eq!(before[whole - 1], format!("{} {}", whole - 1, whole - 1));
    }
}

#[test]
fn tfrecords_with_wrong_checksums_are_noticed() {
    let records: Vec<Vec<u8>> = [b"one", b"two", b"six"]
        .iter()
        .map(|text| example("text", 1, &[*text]))
        .collect();
    let good = tfrecord(&records.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let size = records[0].len() + 16;
    assert_eq!(
        read("kind = \"tfrecord\"", &good),
        ["0 one", "1 two", "2 six"]
    );
    assert_eq!(
        read("kind = \"tfrecord\"", &gzip(&good)),
        ["0 one", "1 two", "2 six"]
    );
    let damaged = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        read("kind = \"tfrecord\"", &bytes)
    };
    let length = format!("error byte {size}: the checksum of a record's length is wrong");
    assert_eq!(damaged(size), ["0 one", &length]);
    assert_eq!(damaged(size + 8), ["0 one", &length]);
    let data = format!("skip byte {size}: the checksum of the record's bytes is wrong");
    assert_eq!(damaged(size + 12), ["0 one", &data, "2 six"]);
    assert_eq!(damaged(2 * size - 1), ["0 one", &data, "2 six"]);
    for cut in [size + 1, size + 11, size + 12, 2 * size - 1] {
        let want = format!("error the file is cut short in the record at byte {size}");
        assert_eq!(read("kind = \"tfrecord\"", &good[..cut]), ["0 one", &want]);
    }
    assert_eq!(read("kind = \"tfrecord\"", &good[..size]), ["0 one"]);
    assert_eq!(read("kind = \"tfrecord\"", b""), [""; 0]);
}

#[test]
fn examples_without_one_string_are_left_out() {
    let other = example("other", 1, &[b"a"]);
    let records = [
        other.clone(),
        example("text", 1, &[]),
        example("text", 1, &[b"a", b"b"]),
        example("text", 2, &[b"\0\0\0\0"]),
        example("text", 3, &[b"\x01"]),
        example("text", 1, &[b"a\xff"]),
        example("text", 1, &[b""]),
        b"\x0a\xff".to_vec(),
        b"\x0a\x05ab".to_vec(),
        [other, example("text", 1, &["gut: ü".as_bytes()])].concat(),
    ];
    let bytes = tfrecord(&records.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let mut offsets = vec![0];
    for record in &records {
        offsets.push(offsets[offsets.len() - 1] + record.len() + 16);
    }
    let skip = |record: usize, what: &str| format!("skip byte {}: {what}", offsets[record]);
    let want = [
        skip(0, "no feature \"text\""),
        skip(2, "feature \"text\" holds 2 strings, expected one"),
        skip(3, "feature \"text\" holds numbers, expected a string"),
        skip(4, "feature \"text\" holds integers, expected a string"),
        skip(5, "feature \"text\": byte 1: 0xff is not valid UTF-8 here"),
    ];
    let got = read("kind = \"tfrecord\"", &bytes);
    assert_eq!(got[..5], want);
    for record in [7, 8] {
        let start = skip(record, "no tf.train.Example: ");
        assert!(got[record - 2].starts_with(&start), "{}", got[record - 2]);
    }
    assert_eq!(got[7..], ["9 gut: ü"]);
}

#[test]
fn a_table_gives_its_column_row_by_row() {
    let texts: Vec<String> = (0..200).map(|n| format!("row {n}")).collect();
    let mut rows: Vec<Option<&[u8]>> = texts.iter().map(|text| Some(text.as_bytes())).collect();
    rows[7] = None;
    rows[70] = Some(b"");
    rows[130] = Some(b"bad \xe4");
    for group in [1000, 64, 7] {
        let lines = read("kind = \"parquet\"", &table(&rows, group));
        let mut want: Vec<String> = (0..200).map(|n| format!("{n} row {n}")).collect();
        want[130] = "skip row 130: byte 4: 0xe4 is not valid UTF-8 here".into();
        want.remove(70);
        want.remove(7);
        assert_eq!(lines, want, "row groups of {group}");
    }
    let bytes = table(&rows, 64);
    let want = ["error no column \"body\", the table has id, text"];
    assert_eq!(read("kind = \"parquet\"\ncolumn = \"body\"", &bytes), want);
    let want = ["error column \"id\" holds INT64, expected strings"];
    assert_eq!(read("kind = \"parquet\"\ncolumn = \"id\"", &bytes), want);
    for bad in [
        &bytes[..bytes.len() - 9],
        b"PAR1",
        b"",
        b"plain text, no table",
    ] {
        let lines = read("kind = \"parquet\"", bad);
        assert_eq!(lines.len(), 1);
        assert!(
            lines[0].starts_with("error no Parquet table: "),
            "{lines:?}"
        );
    }
}

#[test]
fn shards_give_their_text_members() {
    let long = "folder/".repeat(30) + "long.txt";
    let mut tar = tar::Builder::new(Vec::new());
    let mut add = |kind: tar::EntryType, name: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(bytes.len() as u64);
        match kind.is_symlink() {
            true => tar.append_link(&mut header, name, "a.txt").unwrap(),
            false => tar.append_data(&mut header, name, bytes).unwrap(),
        }
    };
    use tar::EntryType::{Directory, Fifo, Regular, Symlink};
    add(Directory, "set.txt/", b"");
    add(Regular, "set/a.txt", b"one\r\ntwo");
    add(Regular, "set/a.json", b"{\"caption\":{\"en\":\"json\"}}");
    add(Symlink, "set/link.txt", b"");
    add(Fifo, "set/pipe.txt", b"");
    add(Regular, "set/b.en.txt", b"another ending");
    add(Regular, "set/c.txt", b"");
    add(Regular, "set/d.txt", b"bad \xff");
    add(Regular, &long, &[b'x'; 600]);
    let tar = tar.into_inner().unwrap();
    let want = [
        "0 one\ntwo".to_owned(),
        "skip set/d.txt (byte 5632): byte 5636: 0xff is not valid UTF-8 here".to_owned(),
        format!("3 {}", "x".repeat(600)),
    ];
    assert_eq!(read("kind = \"webdataset\"", &tar), want);
    assert_eq!(read("kind = \"webdataset\"", &gzip(&tar)), want);
    let toml = "kind = \"webdataset\"\nmember = \"en.txt\"";
    assert_eq!(read(toml, &tar), ["0 another ending"]);
    let toml = "kind = \"webdataset\"\nmember = \"json\"\nkey = \"caption.en\"";
    assert_eq!(read(toml, &tar), ["0 json"]);
    let toml = "kind = \"webdataset\"\nmember = \"json\"\nkey = \"text\"";
    let want = ["skip set/a.json (byte 2048): no key \"text\""];
    assert_eq!(read(toml, &tar), want);
    let toml = "kind = \"webdataset\"\nmember = \"md\"";
    let want = [
        "error no member ends in .md, the first one is set/a.txt, whose ending is \"txt\": all after the first dot",
    ];
    assert_eq!(read(toml, &tar), want);
}

#[test]
fn a_mark_of_utf8_in_a_member_is_no_text() {
    let tar = shard(&[
        ("a.txt", b"\xef\xbb\xbfone\r\n"),
        ("a.json", b"\xef\xbb\xbf{\"text\":\"two\"}\r\n"),
    ]);
    assert_eq!(read("kind = \"webdataset\"", &tar), ["0 one\n"]);
    let toml = "kind = \"webdataset\"\nmember = \"json\"\nkey = \"text\"";
    assert_eq!(read(toml, &tar), ["0 two"]);
}

#[test]
fn a_shard_cut_anywhere_gives_its_documents_and_then_an_error() {
    let tar = shard(&[("a.txt", &[b'a'; 700]), ("b.txt", b"b")]);
    let first = format!("0 {}", "a".repeat(700));
    // Header 512, content 1024, header 512, content 512, then the mark.
    for cut in (0..3000)
        .step_by(37)
        .chain([512, 1212, 1536, 2048, 2049, 2560])
    {
        if cut >= 2560 + 512 {
            continue;
        }
        let lines = read("kind = \"webdataset\"", &tar[..cut]);
        let (last, before) = lines.split_last().unwrap();
        let want = match cut {
            0 => "error the shard is empty".to_owned(),
            1..512 => "error the shard is cut short in the header at byte 0".into(),
            512..1536 => {
                "error a member of 700 bytes at byte 512, but the shard is cut short in it".into()
            }
            1536 => "error no end-of-archive mark at byte 1536, the shard is cut short".into(),
            1537..2048 => "error the shard is cut short in the header at byte 1536".into(),
            2048..2560 => {
                "error a member of 1 bytes at byte 2048, but the shard is cut short in it".into()
            }
            2560 => "error no end-of-archive mark at byte 2560, the shard is cut short".into(),
            _ => "error the shard is cut short in the header at byte 2560".into(),
        };
        assert_eq!(*last, want, "{cut}");
        let whole = [&first[..], "1 b"];
        let count = usize::from(cut >= 1536) + usize::from(cut >= 2560);
        assert_eq!(before, &whole[..count], "{cut}");
    }
    let mut damaged = tar.clone();
    damaged[1536] ^= 1;
    let want = [
        &first[..],
        "error byte 1536: no tar header: its checksum is wrong",
    ];
    assert_eq!(read("kind = \"webdataset\"", &damaged), want);
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
