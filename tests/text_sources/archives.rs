//! Web archives, held against what warcio reads (`tests/fixtures/text/warc/make.py`).

use super::{assert_resumes, config, file, gzip, lines};
use kiln::data::text::source::{Read, open};
use kiln::files::Location;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn archives() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/text/warc")
}

fn expected() -> Value {
    serde_json::from_slice(&fs::read(archives().join("expected.json")).unwrap()).unwrap()
}

/// The texts of a file, and its records by their kind.
fn read(name: &str) -> (Vec<String>, BTreeMap<String, u64>) {
    let file = Location::Local(archives().join(name));
    let config = config("kind = \"warc\"");
    let mut records = open(&config, &file).unwrap();
    let mut texts = Vec::new();
    for read in records.by_ref() {
        match read.unwrap() {
            Read::Document(document) => texts.push(document.text),
            other => panic!("{other:?}"),
        }
    }
    assert_resumes(&config, &file);
    (texts, records.kinds())
}

/// What a file of these bytes gives.
fn given(bytes: &[u8]) -> Vec<String> {
    let (_folder, file) = file("a.warc", bytes);
    let config = config("kind = \"warc\"\nmax_document_bytes = 100000");
    assert_resumes(&config, &file);
    lines(&config, &file)
}

fn record(kind: &str, length: &str, content: &str) -> Vec<u8> {
    let head = format!("WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Length: {length}\r\n\r\n");
    [head.as_bytes(), content.as_bytes(), b"\r\n\r\n"].concat()
}

fn good(text: &str) -> Vec<u8> {
    record("conversion", &text.len().to_string(), text)
}

#[test]
fn the_text_of_wet_files_is_what_warcio_reads_and_records_are_counted_by_kind() {
    let all = expected();
    let all = all["texts"].as_array().unwrap();
    let wanted = all.iter().filter(|record| record[0] == "conversion");
    let wanted: Vec<&str> = wanted.map(|record| record[1].as_str().unwrap()).collect();
    let (texts, kinds) = read("texts.warc.wet.gz");
    assert_eq!(texts, wanted);
    assert!(
        wanted
            .iter()
            .any(|text| text.contains("WARC/1.0\r\nis no record"))
    );
    let counts: Vec<(&str, u64)> = kinds
        .iter()
        .map(|(kind, count)| (kind.as_str(), *count))
        .collect();
    assert_eq!(counts, [("conversion", 5), ("warcinfo", 1)]);
}

#[test]
fn pages_give_their_article_whatever_they_were_sent_in() {
    let all = expected();
    let paragraphs: Vec<&str> = all["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p.as_str().unwrap())
        .collect();
    let mut wanted = BTreeMap::new();
    for kind in all["pages"].as_array().unwrap() {
        *wanted.entry(kind.as_str().unwrap().to_owned()).or_insert(0) += 1;
    }
    let (texts, kinds) = read("pages.warc.gz");
    assert_eq!(kinds, wanted);
    assert_eq!(read("pages.warc"), (texts.clone(), kinds));
    // plain, chunks of gzip, deflate with and without its head, brotli, ISO 8859-1, undone by the crawler; a page by itself
    let (last, pages) = texts.split_last().unwrap();
    let (plain, pages) = pages.split_last().unwrap();
    assert_eq!(plain, "Only text, with an ä.\n");
    assert_eq!(pages.len(), 7);
    for page in pages.iter().chain([last]) {
        assert_eq!(page, &pages[0]);
        let mut rest = page.as_str();
        for paragraph in &paragraphs {
            let at = rest
                .find(paragraph)
                .unwrap_or_else(|| panic!("{page:?} lacks {paragraph:?}"));
            rest = &rest[at + paragraph.len()..];
        }
        for other in ["Imprint", "All rights reserved", "var hidden", "<p>"] {
            assert!(!page.contains(other), "{page}");
        }
    }
}

#[test]
fn a_wrong_length_is_told_with_its_place_and_costs_one_record() {
    let [one, two, last] = ["one", "two", "last"].map(good);
    for wrong in ["2", "4", "60", "99999", "9999999999999", "-1", "x", "none"] {
        let bad = record("conversion", wrong, "text of it");
        let [first, second] = [one.len(), one.len() + bad.len()];
        // as members, of which each has its place
        let members = [&one, &bad, &two, &last].map(|record| gzip(record));
        let place = members[0].len();
        let found = given(&members.concat());
        assert_eq!(found[0], "0 one", "{wrong}");
        let start = format!("skip byte {place}: Content-Length: {wrong}, ");
        assert!(found[1].starts_with(&start), "{wrong}: {}", found[1]);
        assert_eq!(found[2..], ["2 two", "3 last"], "{wrong}");
        // in one run: what a length swallows is found again where it is held, and lost where it reaches beyond the file
        let found = given(&[&one[..], &bad, &two, &last].concat());
        assert_eq!(found[0], "0 one", "{wrong}");
        let start = format!("skip byte {first}: Content-Length: {wrong}, ");
        match wrong {
            "99999" | "9999999999999" => {
                let error = format!(
                    "error the file is cut short: byte {first}: Content-Length: {wrong}, but its content ends after"
                );
                assert!(found[1].starts_with(&error), "{}", found[1]);
                assert_eq!(found.len(), 2);
            }
            _ => {
                assert!(found[1].starts_with(&start), "{wrong}: {}", found[1]);
                assert_eq!(found[2..], ["2 two", "3 last"], "{wrong} {second}");
            }
        }
    }
}

#[test]
fn several_records_of_one_member_and_other_oddities_are_read() {
    let [one, two] = ["one", "two"].map(good);
    let whole = [&one[..], &two].concat();
    assert_eq!(given(&gzip(&whole)), ["0 one", "1 two"]);
    // without the empty lines at the end, and with more of them; with zeros between members
    assert_eq!(given(&whole[..whole.len() - 4]), ["0 one", "1 two"]);
    assert_eq!(
        given(&[&one[..], b"\r\n\r\n", &two].concat()),
        ["0 one", "1 two"]
    );
    assert_eq!(
        given(&[gzip(&one), vec![0; 1000], gzip(&two)].concat()),
        ["0 one", "1 two"]
    );
    // names of any case, and a line that goes on
    let odd =
        "WARC/1.1\r\nwarc-type:conversion\r\nX: a\r\n b\r\ncontent-length:3\r\n\r\nodd\r\n\r\n";
    assert_eq!(given(odd.as_bytes()), ["0 odd"]);
    // records of other kinds are counted over, empty ones give nothing
    let other = record("request", "3", "get");
    assert_eq!(given(&[&other[..], &good(" "), &one].concat()), ["2 one"]);
    let found = given(&[b"no archive\r\nat all\r\n", &one[..]].concat());
    assert_eq!(
        found[0],
        "skip byte 0: expected WARC/1.0 or WARC/1.1, got \"no archive\""
    );
    assert_eq!(found[1..], ["1 one"]);
    let found = given(
        &good("\u{fffd}")
            .iter()
            .map(|b| if *b == 0xef { 0xff } else { *b })
            .collect::<Vec<_>>(),
    );
    assert_eq!(found, ["skip byte 0: byte 0: 0xff is not valid UTF-8 here"]);
    let long = given(&gzip(&good(&"long ".repeat(30_000))));
    assert_eq!(
        long,
        ["skip byte 0: 150000 bytes, more than max_document_bytes = 100000"]
    );
}

#[test]
fn a_file_cut_anywhere_says_where() {
    let members = [gzip(&good("the first text")), gzip(&good("and the second"))];
    let (start, whole) = (members[0].len(), members.concat());
    for length in 1..whole.len() {
        let found = given(&whole[..length]);
        let last = found.last().unwrap();
        match length {
            _ if length == start => assert_eq!(found, ["0 the first text"]),
            // before the mark of gzip is whole
            1..3 => assert!(
                last.starts_with("error ") || last.starts_with("skip "),
                "{last}"
            ),
            _ => {
                let at = if length < start { 0 } else { start };
                let wanted = format!("error the file is cut short in the gzip member at byte {at}");
                assert_eq!(*last, wanted, "{length}");
            }
        }
    }
    let plain = good("the first text");
    for length in 1..plain.len() - 4 {
        let found = given(&plain[..length]);
        assert!(
            found[0].starts_with("error the file is cut short: byte 0")
                || found[0].starts_with("skip byte 0: "),
            "{}",
            found[0]
        );
    }
    // a bit of a member
    let mut damaged = whole.clone();
    damaged[start + 20] ^= 0x10;
    let found = given(&damaged);
    assert_eq!(found[0], "0 the first text");
    assert!(
        found[1].starts_with(&format!("error the gzip member at byte {start} is damaged"))
            || found[1].contains("cut short"),
        "{}",
        found[1]
    );
}

#[test]
fn a_member_without_an_end_is_given_up() {
    // 400 MiB of zeros in few MB, behind a length that none has, and behind one that is too short
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    let mut endless = |length: &str| {
        use std::io::Write;
        let head = format!("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: {length}\r\n\r\n");
        writer.write_all(head.as_bytes()).unwrap();
        let zeros = vec![0; 1 << 20];
        (0..400).for_each(|_| writer.write_all(&zeros).unwrap());
        let whole = std::mem::replace(
            &mut writer,
            flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6)),
        );
        whole.finish().unwrap()
    };
    for length in ["99999999999999", "5"] {
        let member = endless(length);
        let start = gzip(&good("one"));
        let (_folder, file) = file("a.warc.gz", &[&start[..], &member].concat());
        let begun = Instant::now();
        let found = lines(&config("kind = \"warc\""), &file);
        assert!(begun.elapsed() < Duration::from_secs(120));
        assert_eq!(found[0], "0 one");
        let wanted = format!(
            "error the gzip member at byte {} holds more than ",
            start.len()
        );
        assert!(found[1].starts_with(&wanted), "{}", found[1]);
        assert_eq!(found.len(), 2);
    }
}

fn reply(head: &str, body: &[u8]) -> Vec<u8> {
    let content = [head.as_bytes(), b"\r\n\r\n", body].concat();
    let warc = format!(
        "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n",
        content.len()
    );
    [warc.as_bytes(), &content, b"\r\n\r\n"].concat()
}

#[test]
fn replies_that_cannot_be_decoded_are_left_out_with_the_reason() {
    let plain = "HTTP/1.1 200 OK\r\nContent-Type: text/plain";
    let with = |header: &str| format!("{plain}\r\n{header}");
    let bomb = gzip(&vec![b'a'; 200_000]);
    for (head, body, wanted) in [
        (plain.to_owned(), &b"words"[..], "0 words"),
        (
            "HTTP/2 200\r\nContent-Type: text/plain".to_owned(),
            b"words",
            "0 words",
        ),
        (
            with("Transfer-Encoding: chunked"),
            b"3\r\nwor\r\n2\r\nds\r\n0\r\n\r\n",
            "0 words",
        ),
        (
            with("Transfer-Encoding: chunked"),
            b"3\r\nwor\r\n9\r\nds",
            "skip byte 0: a chunk of 9 bytes where 2 are left",
        ),
        (
            with("Transfer-Encoding: chunked"),
            b"3\r\nwor\r\nz\r\n",
            "skip byte 0: no size of a chunk at byte 8 of its body",
        ),
        (
            with("Transfer-Encoding: chunked"),
            b"fffffffffffffffff\r\nwords",
            "0 fffffffffffffffff\r\nwords",
        ),
        (
            with("Content-Encoding: compress"),
            b"words",
            "skip byte 0: a body in the encoding \"compress\"",
        ),
        (
            with("Content-Encoding: gzip"),
            &bomb[..100],
            "skip byte 0: its gzip is damaged after",
        ),
        (
            with("Content-Encoding: gzip"),
            &bomb,
            "skip byte 0: its gzip holds more than max_document_bytes = 100000",
        ),
        (
            with("Content-Encoding: br"),
            b"\xff\xff\xff",
            "skip byte 0: its brotli is damaged after 0 bytes",
        ),
        (
            "ICY 200 OK".to_owned(),
            b"words",
            "skip byte 0: no HTTP reply: it begins with \"ICY 200 OK\"",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=windows-1251".to_owned(),
            b"\xcf\xf0\xe8",
            "0 При",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: text/html".to_owned(),
            b"",
            "",
        ),
        ("HTTP/1.1 301 Moved".to_owned(), b"words", ""),
    ] {
        let found = given(&reply(&head, body));
        match wanted {
            "" => assert!(found.is_empty(), "{head}: {found:?}"),
            _ => assert!(found[0].starts_with(wanted), "{head}: {found:?}"),
        }
    }
    let cut = reply(
        &with("Transfer-Encoding: chunked\r\nContent-Encoding: identity"),
        b"5\r\nwords\r\n9\r\nand",
    );
    let cut = String::from_utf8(cut)
        .unwrap()
        .replace("WARC-Type", "WARC-Truncated: length\r\nWARC-Type");
    assert_eq!(given(cut.as_bytes()), ["0 wordsand"]);
}

#[test]
fn pages_of_no_sane_writer_end_in_time() {
    let html = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
    for (page, wanted) in [
        (
            "<div>".repeat(15_000) + "words",
            "skip byte 0: 15000 elements that nobody closes, of which 512 are read",
        ),
        (
            "<b>".repeat(15_000) + "words",
            "skip byte 0: 15000 elements that nobody closes",
        ),
        (
            "<table><tr><td>".repeat(4_000),
            "skip byte 0: 4000 elements that nobody closes",
        ),
        (
            "<a ".repeat(30_000),
            "skip byte 0: 30000 elements that nobody closes",
        ),
        ("<p>a".repeat(10_000), ""),
        ("<div>".repeat(500) + "words", ""),
        ("<script>".repeat(2_000) + "</script>words", ""),
    ] {
        let begun = Instant::now();
        let found = given(&reply(html, page.as_bytes()));
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(60), "{} {took:?}", &page[..20]);
        match wanted {
            "" => assert!(
                found.iter().all(|line| !line.contains("nobody closes")),
                "{found:?}"
            ),
            _ => assert!(found[0].starts_with(wanted), "{found:?}"),
        }
    }
}

#[test]
fn records_are_counted_by_kind_where_archives_are_trained_on_and_stored() {
    let config = "tokenizer = \"bytes\"\ninputs = 64\nobjective = { kind = \"causal_lm\" }\n\
                  [train.a]\nkind = \"warc\"\nfiles = [\"texts.warc.wet.gz\", \"pages.warc.gz\"]\n";
    let config: kiln::data::text::TextConfig = toml::from_str(config).unwrap();
    let resolve = |name: &str| Ok(archives().join(name));
    let corpus = kiln::data::text::Corpus::open(&config, 3, 4, &resolve).unwrap();
    let mut wanted = read("texts.warc.wet.gz").1;
    for (kind, count) in read("pages.warc.gz").1 {
        *wanted.entry(kind).or_insert(0) += count;
    }
    let place = tempfile::tempdir().unwrap();
    let stored = corpus.tokenize(&place.path().join("store"), None, &mut |_| true);
    let stored = stored.unwrap();
    assert_eq!(stored.kinds, wanted);
    // five of the WET file; seven pages, a text and a page by itself; one that is gone and a picture give nothing
    assert_eq!(
        (stored.documents, stored.empty, stored.skipped.len()),
        (14, 2, 0)
    );
    let mut batches = corpus.train(0, None).unwrap();
    let batch = batches.next().unwrap().unwrap();
    assert_eq!(batch.kinds, wanted);
}
