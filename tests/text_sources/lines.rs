//! Documents that are lines, paragraphs or whole files of text.

use super::*;

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
