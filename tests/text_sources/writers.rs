//! What other writers' files have that ours have not.

use super::*;

/// How many records of the file have no text.
fn empty(toml: &str, bytes: &[u8]) -> u64 {
    let (_folder, file) = file("file", bytes);
    let mut records = open(&config(toml), &file).unwrap();
    records.by_ref().for_each(|read| drop(read.unwrap()));
    records.empty()
}

/// [`lines`] of bytes under that name.
fn named(name: &str, toml: &str, bytes: &[u8]) -> Vec<String> {
    let (_folder, file) = file(name, bytes);
    lines(&config(toml), &file)
}

#[test]
fn text_comes_out_of_every_compression() {
    let text = b"one\n\ntwo";
    let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::best());
    bzip2.write_all(text).unwrap();
    let options = lzma_rust2::XzOptions::with_preset(6);
    let mut xz = lzma_rust2::XzWriter::new(Vec::new(), options).unwrap();
    xz.write_all(text).unwrap();
    let mut lz4 = lz4_flex::frame::FrameEncoder::new(Vec::new());
    lz4.write_all(text).unwrap();
    let zstd = zstd::encode_all(&text[..], 3).unwrap();
    let skippable = [&[0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 9, 9, 9, 9], &zstd[..]].concat();
    for (name, stored) in [
        ("a.bz2", bzip2.finish().unwrap()),
        ("a.xz", xz.finish().unwrap()),
        ("a.lz4", lz4.finish().unwrap()),
        ("a.zst", skippable), // as pzstd writes
        ("a.gz", [&gzip(text)[..], &[0; 600]].concat()),
    ] {
        for encoding in ["utf8", "latin1", "auto"] {
            let toml = format!("kind = \"text\"\nencoding = \"{encoding}\"");
            assert_eq!(named(name, &toml, &stored), ["0 one", "1 two"], "{name}");
        }
    }
    let toml = "kind = \"text\"\nencoding = \"auto\"";
    let want =
        ["error named .zst, but it does not begin as zstd does (it starts with [6f, 6e, 65, 0a])"];
    assert_eq!(named("a.zst", toml, text), want);
}

#[test]
fn what_is_no_text_in_any_encoding_is_left_out() {
    // The beginning of a picture; and a letter of ISO 8859-1 beside a form feed.
    let bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\nna\xefve\x0c";
    let want = [
        "skip byte 0: 0x89 is not valid UTF-8 here, nor is 0x00 a character of ISO 8859-1 text",
        "1 na\u{ef}ve\u{c}",
    ];
    assert_eq!(read("kind = \"text\"\nencoding = \"auto\"", bytes), want);
}

#[test]
fn numbers_that_json_does_not_have_cost_no_line() {
    let text = concat!(
        "{\"score\": NaN, \"text\": \"one\"}\n",
        "{\"text\": \"two\", \"bounds\": [-Infinity, Infinity]}\n",
        "{\"text\": NaN}\n",
    );
    let want = [
        "0 one",
        "1 two",
        "skip line 3 (byte 79): \"text\" is a number, expected a string",
    ];
    assert_eq!(read("kind = \"jsonl\"", text.as_bytes()), want);
    let tar = shard(&[("a.json", b"{\"nsfw\":NaN,\"text\":\"one\"}")]);
    let toml = "kind = \"webdataset\"\nmember = \"json\"\nkey = \"text\"";
    assert_eq!(read(toml, &tar), ["0 one"]);
}

#[test]
fn null_is_a_record_without_text_and_no_bad_one() {
    let text = "{\"text\":null}\n{\"text\":\"one\"}\n\n{\"text\":\" \"}\n{\"meta\":null}\n";
    let jsonl = "kind = \"jsonl\"";
    let want = ["1 one", "skip line 5 (byte 43): no key \"text\""];
    assert_eq!(read(jsonl, text.as_bytes()), want);
    assert_eq!(empty(jsonl, text.as_bytes()), 3);
    let nested = "kind = \"jsonl\"\nkey = \"meta.text\"";
    assert_eq!(empty(nested, b"{\"meta\":null}"), 1);
    let rows: [Option<&[u8]>; 4] = [None, Some(b"one"), None, Some(b"")];
    let table = table(&rows, 10);
    assert_eq!(read("kind = \"parquet\"", &table), ["1 one"]);
    assert_eq!(empty("kind = \"parquet\"", &table), 3);
    let tar = shard(&[
        ("a.json", b"{\"text\":null}"),
        ("b.json", b"{\"text\":\"b\"}"),
    ]);
    let toml = "kind = \"webdataset\"\nmember = \"json\"\nkey = \"text\"";
    assert_eq!(
        (read(toml, &tar), empty(toml, &tar)),
        (vec!["1 b".to_owned()], 1)
    );
    // A feature without a value: what TensorFlow writes for one that is missing.
    let missing = field(1, &field(1, &[field(1, b"text"), field(2, b"")].concat()));
    let records = tfrecord(&[&missing, &example("text", 1, &[b"one"])]);
    assert_eq!(read("kind = \"tfrecord\"", &records), ["1 one"]);
    assert_eq!(empty("kind = \"tfrecord\"", &records), 1);
}

#[test]
fn one_json_value_over_several_lines_is_named() {
    let list =
        "error this is one JSON list, expected an object a line (`jq -c '.[]'` writes a list so)";
    let jsonl = "kind = \"jsonl\"";
    for text in [
        "[\n  {\"text\": \"one\"},\n  {\"text\": \"two\"}\n]\n",
        "\n[{\"text\": \"one\"},\n{\"text\": \"two\"}]",
        "[{\"text\": \"one\"}, {\"text\": \"two\"}]",
    ] {
        assert_eq!(named("a.json", jsonl, text.as_bytes()), [list]);
    }
    let object = named("a.json", jsonl, b"{\n  \"text\": \"one\"\n}\n");
    assert_eq!(object, [list.replace("list, expected", "object, expected")]);
    let rows = read(jsonl, b"[\"a\", 1]\n[\"b\", 2]\n");
    let want = "skip line 1 (byte 0): a list, expected an object";
    assert_eq!((rows.len(), rows[0].as_str()), (2, want));
    let utf16 = named("a.jsonl", jsonl, b"\xff\xfe{\0\"\0");
    assert_eq!(utf16, ["error the text is UTF-16, convert it to UTF-8"]);
}

#[test]
fn tfrecords_in_zlib_are_refused_by_name() {
    let records = tfrecord(&[&example("text", 1, &[b"one"])]);
    for level in 0..10 {
        let level = flate2::Compression::new(level);
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), level);
        zlib.write_all(&records).unwrap();
        let got = read("kind = \"tfrecord\"", &zlib.finish().unwrap());
        let want = "error a file in zlib, which is not read; write it with compression_type = \"GZIP\" or none";
        assert_eq!(got, [want]);
    }
}

/// A table of one column of texts with pages of that compression, in pages of 2 rows.
fn compressed_table(texts: &[&str], compression: parquet::basic::Compression) -> Vec<u8> {
    use arrow_array::{ArrayRef, RecordBatch, StringArray};
    let column: ArrayRef = Arc::new(StringArray::from(texts.to_vec()));
    let batch = RecordBatch::try_from_iter([("text", column)]).unwrap();
    let properties = parquet::file::properties::WriterProperties::builder()
        .set_compression(compression)
        .set_dictionary_enabled(false)
        .build();
    let mut bytes = Vec::new();
    let schema = batch.schema();
    let writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, schema, Some(properties));
    let mut writer = writer.unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

#[test]
fn tables_are_read_whatever_their_pages_are_compressed_with() {
    use parquet::basic::Compression;
    for compression in [
        Compression::UNCOMPRESSED,
        Compression::SNAPPY,
        Compression::ZSTD(Default::default()),
        Compression::GZIP(Default::default()),
        Compression::BROTLI(Default::default()),
        Compression::LZ4, // codec 5, as fastparquet writes
        Compression::LZ4_RAW,
    ] {
        let texts = ["one", "two", "three three three three three three"];
        let bytes = compressed_table(&texts, compression);
        let want = ["0 one", "1 two", "2 three three three three three three"];
        assert_eq!(read("kind = \"parquet\"", &bytes), want, "{compression}");
    }
}

#[test]
fn attributes_of_a_member_may_hold_line_feeds() {
    let long = "folder/".repeat(30) + "long.txt";
    let mut tar = tar::Builder::new(Vec::new());
    let path = format!("path={long}\n");
    let attributes = [
        "30 SCHILY.xattr.user.a=b\n12 c\n".to_owned(),
        format!("{} {path}", path.len() + 4),
    ];
    for (kind, name, bytes) in [
        (tar::EntryType::XHeader, "x", attributes.concat().as_bytes()),
        (tar::EntryType::Regular, "cut.txt", b"one"),
        (tar::EntryType::Continuous, "contiguous.txt", b"two"),
    ] {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(kind);
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, name, bytes).unwrap();
    }
    let tar = tar.into_inner().unwrap();
    assert_eq!(read("kind = \"webdataset\"", &tar), ["0 one", "1 two"]);
    let (_folder, file) = file("file", &tar);
    let wrong = lines(&config("kind = \"webdataset\"\nmember = \"md\""), &file);
    assert!(wrong[0].contains(&long), "{wrong:?}");
}

#[test]
fn a_column_of_nothing_but_nulls_has_no_text() {
    use arrow_array::{ArrayRef, NullArray, RecordBatch};
    let column: ArrayRef = Arc::new(NullArray::new(150));
    let batch = RecordBatch::try_from_iter_with_nullable([("text", column, true)]).unwrap();
    let mut bytes = Vec::new();
    let writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, batch.schema(), None);
    let mut writer = writer.unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    // As pyarrow and pandas write a shard none of whose captions is there.
    assert_eq!(read("kind = \"parquet\"", &bytes), [""; 0]);
    assert_eq!(empty("kind = \"parquet\"", &bytes), 150);
}

#[test]
fn a_page_that_holds_more_than_its_bytes_can_is_refused() {
    use parquet::basic::Compression;
    let long = "a".repeat(100 << 20);
    let compressions = [
        Compression::GZIP(Default::default()),
        Compression::ZSTD(Default::default()),
    ];
    let tables = compressions.map(|compression| compressed_table(&["one", &long], compression));
    for table in tables {
        let got = named("a.parquet", "kind = \"parquet\"", &table);
        let start = "error the table is damaged at row 0 or after it: the page at byte 4 says that it holds 104857";
        assert!(got.len() == 1 && got[0].starts_with(start), "{got:?}");
    }
}

#[test]
fn a_page_that_holds_more_than_its_header_says_is_refused() {
    use parquet::basic::Compression;
    let long = "a".repeat(3_000_000);
    for compression in [
        Compression::GZIP(Default::default()),
        Compression::BROTLI(Default::default()),
    ] {
        let mut table = compressed_table(&[&long], compression);
        let toml = "kind = \"parquet\"";
        assert_eq!(named("a.parquet", toml, &table).len(), 1);
        // The header's second field, zigzag and in groups of seven bits: 3,000,010 bytes, and a level or two.
        let group = |at: usize| u32::from(table[at] & 0x7f) << (7 * (at - 7));
        let said = (7..11).map(group).sum::<u32>() / 2;
        assert!(
            table[6] == 0x15 && (3_000_000..3_000_100).contains(&said),
            "{said}"
        );
        table[10] -= 1; // 2^20 less
        let want = format!(
            "error the table is damaged at row 0 or after it: a page holds more than the {} bytes that its header says",
            said - (1 << 20)
        );
        assert_eq!(named("a.parquet", toml, &table), [want]);
    }
}

#[test]
fn members_are_found_as_webdataset_finds_them() {
    let tar = shard(&[
        ("__info__.txt", b"about the shard"),
        ("000.TXT", b"upper case"),
        ("001.txt.gz", &gzip(b"compressed")),
        ("__meta__/x.txt", b"about the shard"),
        ("002.txt", b"first"),
        ("002.txt", b"again"),
        ("003.Txt.GZ", &gzip(b"both")),
        ("004.txt.gz", &gzip(b"cut")[..12]),
    ]);
    let got = read("kind = \"webdataset\"", &tar);
    let want = [
        "0 upper case",
        "1 compressed",
        "2 first",
        "skip 002.txt (byte 5632): its sample has a text already, in 002.txt",
        "4 both",
    ];
    assert_eq!(got[..5], want);
    assert!(
        got[5].starts_with("skip 004.txt.gz (byte 7680): damaged after "),
        "{}",
        got[5]
    );
    let json = shard(&[("000.json.gz", &gzip(b"{\"text\":\"one\"}"))]);
    let toml = "kind = \"webdataset\"\nmember = \"json\"\nkey = \"text\"";
    assert_eq!(read(toml, &json), ["0 one"]);
    let bomb = shard(&[("000.txt.gz", &gzip(&[b'a'; 100_000]))]);
    let toml = "kind = \"webdataset\"\nmax_document_bytes = 5000";
    let want =
        ["skip 000.txt.gz (byte 512): decompressed, it has more than max_document_bytes = 5000"];
    assert_eq!(read(toml, &bomb), want);
}
