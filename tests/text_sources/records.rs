//! Documents in TFRecords, Parquet tables and shards of WebDataset.

use super::*;

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
