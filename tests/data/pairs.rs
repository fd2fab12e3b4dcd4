//! Pairs of a picture and a text: sources, views, batches.

use super::*;
use kiln::config::{Count, Finite, Positive, Share};
use kiln::data::pairs::{self, BatchOptions, Batches, Pair, ShardText, Views, look};
use kiln::data::{Crop, FieldKind, ImageConfig, Pass, Pixels};
use kiln::shard::Rows;
use kiln::tokenizer::Tokenizer;
use serde_json::Value;
use std::ops::Range;

fn open_pairs(dir: &TempDir, config: &pairs::SourceConfig) -> Result<Arc<dyn pairs::Source>> {
    config.open(&Open {
        resolve: &|name| Ok(dir.path().join(name)),
        max_pixels: 10_000,
        classes: None,
        names: None,
    })
}

fn shards(text: ShardText) -> pairs::SourceConfig {
    pairs::SourceConfig::Webdataset {
        shards: vec!["s.tar".into()],
        member: None,
        text,
    }
}

/// Each sample as `KEY TEXT`, or why it is none, the folder's name taken out.
fn all(dir: &TempDir, source: &Arc<dyn pairs::Source>) -> Vec<String> {
    let root = format!("{}/", dir.path().display());
    let read = |index| match source.read(index) {
        Ok(Pair { key, text, .. }) => format!("{key} {text}"),
        Err(error) => error.chain().replace(&root, ""),
    };
    (0..source.len()).map(read).collect()
}

#[test]
fn a_shard_of_webdatasets_own_writer_is_read_as_its_reader_does() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pairs");
    let packed = std::fs::File::open(fixtures.join("four.tar.gz")).unwrap();
    let mut shard = Vec::new();
    flate2::read::GzDecoder::new(packed)
        .read_to_end(&mut shard)
        .unwrap();
    let dir = TempDir::new().unwrap();
    write(&dir, "s.tar", &shard);
    let expected = std::fs::read(fixtures.join("four.json")).unwrap();
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let expected = expected["samples"].as_array().unwrap();
    let key = "caption".to_owned();
    for (text, column) in [
        (ShardText::Txt, "text"),
        (ShardText::Json { key }, "caption"),
    ] {
        let source = open_pairs(&dir, &shards(text)).unwrap();
        assert_eq!(source.len(), expected.len());
        // from the last to the first: access is at random
        for (index, want) in expected.iter().enumerate().rev() {
            let Pair {
                key, image, text, ..
            } = source.read(index).unwrap();
            assert_eq!(
                (want["key"].as_str(), want[column].as_str()),
                (Some(&key[..]), Some(&text[..]))
            );
            let size = [image.width, image.height, image.channels].map(|n| Some(n as u64));
            let wanted = ["width", "height", "channels"].map(|name| want[name].as_u64());
            assert_eq!(size, wanted, "{key}");
            let image = image.with_channels(3).unwrap();
            let last = &image.data[image.data.len() - 3..];
            for (got, want) in last.iter().zip(want["last_pixel"].as_array().unwrap()) {
                // decoders of JPEG round otherwise
                assert!(
                    u64::from(*got).abs_diff(want.as_u64().unwrap()) <= 2,
                    "{key}: {last:?}"
                );
            }
        }
    }
}

#[test]
fn what_is_no_pair_is_told_with_its_place() {
    let dir = TempDir::new().unwrap();
    let good = png([1, 0]);
    let long = "a".repeat((1 << 20) + 1);
    let members: [(&str, &[u8]); 17] = [
        ("__info__.json", b"{}"),
        ("0.png", &good),
        ("0.txt", b"\xef\xbb\xbf a caption\r\n"),
        ("1.png", &good),
        ("2.txt", b"alone"),
        ("3.png", &good),
        ("3.txt", b" \n"),
        ("4.png", &good[..30]),
        ("4.txt", b"broken"),
        ("5.txt", b"bad \xff"),
        ("5.png", &good),
        ("6.png", &good),
        ("6.txt.gz", &gzip(b"compressed")),
        ("6.png", &good),
        ("6.json", b"{}"),
        ("7.png", &good),
        ("7.txt.gz", &gzip(long.as_bytes())),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let source = open_pairs(&dir, &shards(ShardText::Txt)).unwrap();
    let got = all(&dir, &source);
    let png = got[4].strip_prefix("s.tar: picture of key 4 (byte 7680): png: ");
    assert!(png.is_some_and(|what| !what.is_empty()), "{got:#?}");
    let want = [
        "0 a caption",
        "s.tar: byte 3584: key 1 has a picture but no text beside it",
        "s.tar: byte 4608: key 2 has a text but no picture beside it",
        "s.tar: 3.txt (byte 6656): no text, it is empty",
        &got[4],
        "s.tar: 5.txt (byte 9728): byte 9732: 0xff is not valid UTF-8 here",
        // after the first member of its name
        "s.tar: byte 13824: a second member 6.png",
        "6 compressed",
        "s.tar: 7.txt.gz (byte 16896): decompressed, it has more than 1048576 bytes, at most that many are read",
    ];
    assert_eq!(got, want);
    let note = "1 members of 1 shards that are neither picture nor text ignored";
    assert!(source.notes()[0].ends_with(note), "{:?}", source.notes());
}

#[test]
fn what_a_mac_puts_between_the_members_parts_no_sample() {
    let dir = TempDir::new().unwrap();
    let good = png([1, 0]);
    let members: [(&str, &[u8]); 4] = [
        ("._0.png", b"attributes"),
        ("0.png", &good),
        ("._0.txt", b"attributes"),
        ("0.txt", b"one"),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let source = open_pairs(&dir, &shards(ShardText::Txt)).unwrap();
    assert_eq!(all(&dir, &source), ["0 one"]);
}

#[test]
fn a_text_in_json_has_its_key() {
    let dir = TempDir::new().unwrap();
    let good = png([1, 0]);
    let members: [(&str, &[u8]); 10] = [
        ("0.png", &good),
        ("0.json", br#"{"meta":{"caption":"one"},"score":NaN}"#),
        ("1.png", &good),
        ("1.json", br#"{"meta":{}}"#),
        ("2.png", &good),
        ("2.json", br#"{"meta":{"caption":null}}"#),
        ("3.png", &good),
        ("3.json", br#"{"meta":{"caption":3}}"#),
        ("4.png", &good),
        ("4.json", b"{"),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let key = "meta.caption".to_owned();
    let got = all(
        &dir,
        &open_pairs(&dir, &shards(ShardText::Json { key })).unwrap(),
    );
    let want = [
        "0 one",
        "s.tar: 1.json (byte 3584): no key \"meta.caption\"",
        "s.tar: 2.json (byte 5632): no text, it is null",
        "s.tar: 3.json (byte 7680): \"meta.caption\" is a number, expected a string",
        "s.tar: 4.json (byte 9728): no JSON: EOF while parsing an object (column 1)",
    ];
    assert_eq!(got, want);
}

#[test]
fn shards_that_cannot_be_used_are_refused() {
    let dir = TempDir::new().unwrap();
    let good = png([1, 0]);
    let refused =
        |dir: &TempDir| words(dir, open_pairs(dir, &shards(ShardText::Txt)).err().unwrap());
    let two: [(&str, &[u8]); 3] = [("0.png", &good), ("0.jpg", &good), ("0.txt", b"a")];
    tar(&dir.path().join("s.tar"), &two);
    let want = "s.tar: byte 1536: a second picture of one sample, 0.jpg after 0.png; choose one by its ending (`member`), such as \"png\"";
    assert_eq!(refused(&dir), want);
    let texts: [(&str, &[u8]); 3] = [("0.png", &good), ("0.txt", b"a"), ("0.TXT", b"b")];
    tar(&dir.path().join("s.tar"), &texts);
    let want = "s.tar: byte 2560: a second text of one sample, 0.TXT after 0.txt";
    assert_eq!(refused(&dir), want);
    tar(&dir.path().join("s.tar"), &two[..1]);
    let want = "s.tar: no sample is whole, the first: s.tar: byte 512: key 0 has a picture but no text beside it (shards: 1)";
    assert_eq!(refused(&dir), want);
    let pair: [(&str, &[u8]); 2] = [("0.png", &good), ("0.txt", b"a")];
    tar(&dir.path().join("s.tar"), &pair);
    let whole = std::fs::read(dir.path().join("s.tar")).unwrap();
    write(&dir, "s.tar", &whole[..520]);
    assert!(
        refused(&dir).ends_with("but the shard ends at 520"),
        "{}",
        refused(&dir)
    );
    write(&dir, "s.tar", &whole[..1300]);
    let want = "s.tar: the shard is cut short in the header at byte 1024";
    assert_eq!(refused(&dir), want);
    write(&dir, "s.tar", &gzip(&whole));
    assert!(refused(&dir).contains("gzip has no random access, decompress the shard first"));
    write(&dir, "s.tar", b"");
    assert_eq!(refused(&dir), "s.tar: no pictures (shards: 1)");
    write(&dir, "s.tar", &whole[..2048]);
    let source = open_pairs(&dir, &shards(ShardText::Txt)).unwrap();
    assert!(source.notes()[0].ends_with("no end-of-archive mark, the shard may be cut short"));
    assert_eq!(all(&dir, &source), ["0 a"]);
    // another shard in its place since
    write(&dir, "s.tar", &whole[..700]);
    assert!(source.read(0).is_err());
}

#[test]
fn lines_name_pictures_beside_their_file() {
    let dir = TempDir::new().unwrap();
    write(&dir, "set/a/one.png", &png([1, 0]));
    write(&dir, "set/broken.jpg", b"no picture");
    let lines = [
        "{\"image\":\"a/one.png\",\"text\":\" one \"}",
        "",
        "{\"image\":\"a/none.png\",\"text\":\"no file\"}",
        "{\"image\":\"broken.jpg\",\"text\":\"broken\"}",
        "{\"image\":\"a/one.png\",\"text\":\"\"}",
        "{\"image\":\"a/one.png\"}",
        "{\"image\":null,\"text\":\"null\"}",
        "{\"image\":\"a\",\"text\":\"a folder\"}",
        "{\"image\":\"a/one.png\",\"text\":\"the last is cut",
    ];
    write(&dir, "set/p.jsonl", lines.join("\n").as_bytes());
    let jsonl = |file: &str| pairs::SourceConfig::Jsonl {
        files: vec![file.into()],
        image: "image".into(),
        text: "text".into(),
        group: None,
        label: None,
    };
    let got = all(&dir, &open_pairs(&dir, &jsonl("set/*.jsonl")).unwrap());
    let told = |number: usize, what: &str| {
        let before: usize = lines[..number - 1].iter().map(|line| line.len() + 1).sum();
        format!("set/p.jsonl: line {number} (byte {before}): {what}")
    };
    let want = [
        "a/one.png one".to_owned(),
        told(3, "set/a/none.png: No such file or directory (os error 2)"),
        told(
            4,
            "set/broken.jpg: neither JPEG, PNG nor WebP (starts with [6e, 6f, 20, 70])",
        ),
        told(5, "no text, it is empty"),
        told(6, "no key \"text\""),
        told(7, "\"image\" is null, expected the name of a file"),
        told(8, "set/a: not a file"),
        told(9, "no JSON: EOF while parsing a string (column 44)"),
    ];
    assert_eq!(got, want);
    let refused = |bytes: &[u8]| {
        write(&dir, "bad.jsonl", bytes);
        words(&dir, open_pairs(&dir, &jsonl("bad.jsonl")).err().unwrap())
    };
    assert_eq!(refused(b" \n\n"), "bad.jsonl: no lines (files: 1)");
    assert!(
        refused(b"[\n{}\n]")
            .starts_with("bad.jsonl: this is one JSON list, expected an object a line")
    );
    assert!(refused(&gzip(b"{}")).contains("gzip has no random access, decompress the file first"));
    assert!(refused(b"\xff\xfe{\0").contains("UTF-16"));
    let long = format!("{{\"image\":\"{}\"}}\n{{}}", "a".repeat(1 << 20));
    write(&dir, "long.jsonl", long.as_bytes());
    let got = all(&dir, &open_pairs(&dir, &jsonl("long.jsonl")).unwrap());
    let want = [
        "long.jsonl: line 1 (byte 0): more than 1048576 bytes, at most that many are read",
        "long.jsonl: line 2 (byte 1048589): no key \"image\"",
    ];
    assert_eq!(got, want);
}

fn tables(image: &str, text: &str) -> pairs::SourceConfig {
    pairs::SourceConfig::Parquet {
        files: vec!["*.parquet".into()],
        image: image.into(),
        text: text.into(),
    }
}

#[test]
fn a_table_of_datasets_is_read_at_random_and_what_is_no_pair_is_told_with_its_row() {
    let dir = TempDir::new().unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pairs");
    let table = std::fs::read(fixtures.join("table.parquet")).unwrap();
    write(&dir, "a.parquet", &table);
    write(&dir, "b.parquet", &table);
    let source = open_pairs(&dir, &tables("image", "text")).unwrap();
    let got = all(&dir, &source);
    let of_file = |file: &str| {
        let told = |row: usize, what: &str| format!("{file}: row {row}: {what}");
        [
            "row 0 a ramp".to_owned(),
            told(1, "no text, it is null"),
            told(2, "image: no bytes of a picture"),
            told(
                3,
                "image: neither JPEG, PNG nor WebP (starts with [6e, 6f, 20, 70])",
            ),
            "row 4 a dot".to_owned(),
        ]
    };
    assert_eq!(got, [of_file("a.parquet"), of_file("b.parquet")].concat());
    // backwards, and over the border of row groups
    for index in [9, 4, 0, 4, 5] {
        let pair = source.read(index).unwrap();
        let width = if index % 5 == 4 { 1 } else { 6 };
        assert_eq!(pair.image.width, width, "{index}");
        let [red, green] = [0, 1].map(|k| pair.image.data[k]);
        assert_eq!([red, green], [0, 7], "{index}");
    }
    assert_eq!(source.text(2).unwrap(), "alone");
    // the bytes of a text column are no picture; a column that is not there, and one of numbers
    let texts = open_pairs(&dir, &tables("text", "text")).unwrap();
    let what = texts.read(0).unwrap_err().chain();
    assert!(what.contains("row 0: text: neither JPEG"), "{what}");
    let refused = |image: &str, text: &str| {
        let refused = open_pairs(&dir, &tables(image, text)).err().unwrap();
        words(&dir, refused)
    };
    let want =
        "a.parquet: no column \"caption\", the table has image.bytes, image.path, text, similarity";
    assert_eq!(refused("image", "caption"), want);
    let want = "a.parquet: column \"similarity\" holds FLOAT, expected strings";
    assert_eq!(refused("image", "similarity"), want);
}

#[test]
fn damaged_tables_are_refused_or_read_but_never_panic() {
    let dir = TempDir::new().unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pairs");
    let table = std::fs::read(fixtures.join("table.parquet")).unwrap();
    for at in (0..table.len()).step_by(41) {
        let mut bytes = table.clone();
        bytes[at] ^= [0x10, 0xff, 0x01][at % 3];
        write(&dir, "t.parquet", &bytes);
        if let Ok(source) = open_pairs(&dir, &tables("image", "text")) {
            drop(all(&dir, &source));
        }
        write(&dir, "t.parquet", &table[..at]);
        assert!(open_pairs(&dir, &tables("image", "text")).is_err());
    }
}

#[test]
fn damaged_pairs_are_refused_or_read_but_never_panic() {
    let dir = TempDir::new().unwrap();
    let image = png([1, 0]);
    let members: [(&str, &[u8]); 2] = [("0.png", &image), ("0.txt", b"a text")];
    tar(&dir.path().join("s.tar"), &members);
    let whole = std::fs::read(dir.path().join("s.tar")).unwrap();
    let opened = open_pairs(&dir, &shards(ShardText::Txt)).unwrap();
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= [0x10, 0xff, 0x01][at % 3];
        write(&dir, "s.tar", &bytes);
        drop(opened.read(0));
        if let Ok(source) = open_pairs(&dir, &shards(ShardText::Txt)) {
            drop(all(&dir, &source));
        }
        write(&dir, "s.tar", &whole[..at]);
        drop(opened.read(0));
        drop(open_pairs(&dir, &shards(ShardText::Txt)));
    }
}

/// Pictures of 9 x 10 whose texts say their index; every fifth cannot be read.
struct Numbers(usize);

impl pairs::Source for Numbers {
    fn len(&self) -> usize {
        self.0
    }

    fn read(&self, index: usize) -> Result<Pair> {
        if index % 5 == 3 {
            return Err(kiln::error::Error::data(format!(
                "file: line {index}: torn"
            )));
        }
        let image = Pixels {
            height: 9,
            width: 10,
            channels: 1,
            data: (0..90).map(|i| (i * 2 + index) as u8).collect(),
        };
        let text = format!("{}{index}", "text ".repeat(index % 4));
        Ok(Pair {
            key: index.to_string(),
            image,
            text,
            group: None,
        })
    }
}

fn image(crop: Crop, flip: f64) -> ImageConfig {
    ImageConfig {
        size: Count::of(8),
        channels: Count::of(3),
        crop,
        eval_crop: None,
        flip: Share::of(flip),
        augment: Vec::new(),
        augment_second: None,
        mean: vec![Finite::of(0.5); 3],
        std: vec![Positive::of(0.5); 3],
        max_pixels: Count::of(1000),
    }
}

const RANDOM: Crop = Crop::RandomResized {
    scale: [Share::of(0.2), Share::of(1.0)],
    ratio: [Positive::of(0.75), Positive::of(4.0 / 3.0)],
};

#[test]
fn samples_are_looked_at_in_order() {
    let source: Arc<dyn pairs::Source> = Arc::new(Numbers(100));
    let glance = |index: usize, pair: Result<Pair>| (index, pair.is_ok());
    let want: Vec<(usize, bool)> = (0..100).map(|index| (index, index % 5 != 3)).collect();
    for (count, all) in [(1000, 100), (37, 37), (0, 0)] {
        let mut seen = Vec::new();
        look(&source, count, glance, &mut |at| seen.push(at)).unwrap();
        assert_eq!(seen, want[..all]);
    }
    let panics = |_, _: Result<Pair>| -> usize { panic!("in a test") };
    let error = look(&source, 9, panics, &mut |_| {}).unwrap_err().chain();
    assert_eq!(error, "a data worker panicked: in a test");
}

#[test]
fn views_are_functions_of_seed_sample_and_view() {
    let picture = pairs::Source::read(&Numbers(1), 0).unwrap().image;
    let views = |seed, index| {
        Views::new(&image(RANDOM, 0.5), seed)
            .unwrap()
            .of(&picture, index)
            .unwrap()
    };
    assert_eq!(views(3, 7), views(3, 7));
    assert_eq!(
        (views(3, 7)[0].height, views(3, 7)[0].data.len()),
        (8, 8 * 8 * 3)
    );
    // all that differ in seed, sample or view differ
    let mut each: Vec<Vec<u8>> = Vec::new();
    for (seed, index) in [(3, 7), (3, 8), (4, 7), (4, 8), (3, 0), (3, u64::MAX)] {
        each.extend(views(seed, index).map(|view| view.data));
    }
    let different: std::collections::HashSet<_> = each.iter().collect();
    assert_eq!(different.len(), 12);
    // the order in which they are asked for is nothing to them
    let mut kept = Views::new(&image(RANDOM, 0.5), 3).unwrap();
    kept.of(&picture, 8).unwrap();
    assert_eq!(kept.of(&picture, 7).unwrap(), views(3, 7));
}

#[test]
fn one_view_is_mirrored_as_often_whatever_the_other_is() {
    let picture = pairs::Source::read(&Numbers(1), 0).unwrap().image;
    let mut views = Views::new(&image(Crop::None {}, 0.5), 11).unwrap();
    let mut counts = [[0_u32; 2]; 2];
    for index in 0..4000 {
        let [a, b] = views
            .of(&picture, index)
            .unwrap()
            .map(|view| usize::from(view.data[0] > view.data[21]));
        counts[a][b] += 1;
    }
    // 1,000 each, standard deviation sqrt(4000 * 3 / 16) = 27.4; five of them
    assert!(
        counts.as_flattened().iter().all(|n| n.abs_diff(1000) < 137),
        "{counts:?}"
    );
}

fn batches(pass: Pass, batch: usize, threads: usize) -> Batches {
    batches_of(pass, (batch, Rows::all(batch)), threads)
}

fn batches_of(pass: Pass, (batch, rows): (usize, Rows), threads: usize) -> Batches {
    let options = BatchOptions {
        pass,
        seed: 5,
        batch,
        rows,
        length: 12,
        pictures: None,
        threads,
    };
    let tokenizer = Arc::new(Tokenizer::bytes());
    Batches::start(
        Arc::new(Numbers(50)),
        tokenizer,
        &image(RANDOM, 0.5),
        options,
    )
    .unwrap()
}

#[test]
fn batches_are_the_same_whatever_the_workers() {
    let made = |threads: usize, firsts: [u64; 3]| {
        let batches = batches(Pass::Train, 40, threads);
        firsts.map(|first| {
            let batch = batches.batch(first).unwrap();
            let bytes = batch.fields.iter().map(|(_, array)| array.bytes().to_vec());
            (bytes.collect::<Vec<_>>(), batch.skipped)
        })
    };
    let [a, b, c] = made(1, [0, 40, 80]);
    assert_ne!(a.0, b.0);
    assert_eq!(made(5, [0, 40, 80]), [a.clone(), b.clone(), c.clone()]);
    // nor does it matter which were made before
    assert_eq!(made(3, [80, 0, 40]), [c, a, b]);
}

#[test]
fn texts_that_are_cut_alike_are_still_known_as_two() {
    let batch = batches(Pass::Eval, 50, 2).batch(0).unwrap();
    let inputs = batch.fields[1].1.values::<i32>().unwrap();
    let row = |k: usize| &inputs[k * 12..(k + 1) * 12];
    assert_eq!(row(7), row(11));
    assert_ne!(batch.texts[7], batch.texts[11]);
    assert_eq!(batch.samples[11], Some(11));
}

#[test]
fn hosts_make_the_rows_of_the_whole_batch_between_them() {
    let of =
        |rows: &[Range<usize>]| batches_of(Pass::Train, (8, rows.iter().cloned().collect()), 2);
    let held = [[0..2, 4..6], [2..4, 6..8]];
    let all = std::iter::once(0..8).collect::<Vec<_>>();
    let (whole, hosts) = (of(&all), held.clone().map(|rows| of(&rows)));
    for first in [0, 8, 64] {
        let all = whole.batch(first).unwrap();
        for (host, rows) in hosts.iter().zip(&held) {
            let own = host.batch(first).unwrap();
            for ((_, all), (_, own)) in all.fields.iter().zip(&own.fields) {
                let rows = rows.iter().cloned().flatten();
                let row = all.bytes().len() / 8;
                let wanted = rows.flat_map(|k| &all.bytes()[k * row..(k + 1) * row]);
                assert!(own.bytes().iter().eq(wanted));
            }
        }
    }
}

#[test]
fn a_batch_has_pictures_ids_and_what_is_padding() {
    let batch = batches(Pass::Eval, 8, 2).batch(44).unwrap();
    let named: Vec<_> = batch
        .fields
        .iter()
        .map(|(field, _)| (field.name, &field.kind))
        .collect();
    let ids = 0..Tokenizer::bytes().vocabulary() as u32;
    let want = [
        ("images", &FieldKind::Image),
        ("inputs", &FieldKind::Token(ids)),
        ("input_segments", &FieldKind::Segment),
    ];
    assert_eq!(named, want);
    for (field, array) in &batch.fields {
        assert_eq!(&field.ty, array.ty(), "{}", field.name);
    }
    // 44..50 are samples, 48 of them torn; behind them nothing
    let weights = batch.weights.values::<f32>().unwrap();
    assert_eq!(weights, [1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0]);
    assert_eq!(batch.skipped[0].1, "file: line 48: torn");
    assert_eq!(batch.skipped.len(), 1);
    let [images, inputs, segments] = [0, 1, 2].map(|k| &batch.fields[k].1);
    let rows = |array: &kiln::array::Array| -> Vec<Vec<i32>> {
        let values = array.values::<i32>().unwrap();
        values.chunks(12).map(<[i32]>::to_vec).collect()
    };
    let (inputs, segments) = (rows(inputs), rows(segments));
    let bytes = |text: &str| -> Vec<i32> { text.bytes().map(|byte| i32::from(byte) + 3).collect() };
    // ByT5: bytes from 3 on, an end of 1, padding of 0
    assert_eq!(inputs[0], [bytes("44"), vec![1], vec![0; 9]].concat());
    assert_eq!(segments[0], [vec![1; 3], vec![0; 9]].concat());
    assert_eq!(inputs[3], [bytes("text text t"), vec![1]].concat()[..]);
    assert_eq!(segments[3], vec![1; 12]);
    assert_eq!((&inputs[4], &segments[4]), (&vec![0; 12], &vec![0; 12]));
    let area = 8 * 8 * 3;
    let pixels = images.values::<u8>().unwrap();
    assert!(pixels[..area].iter().any(|v| *v > 0));
    assert!(pixels[4 * area..5 * area].iter().all(|v| *v == 0));
    assert!(pixels[6 * area..].iter().all(|v| *v == 0));
}

#[test]
fn a_training_batch_has_another_pair_for_a_torn_one() {
    let batches = batches(Pass::Train, 50, 2);
    let batch = batches.batch(50).unwrap();
    assert_eq!(batch.weights.values::<f32>().unwrap(), [1.0; 50]);
    let mut skipped = batch.skipped.clone();
    skipped.sort_unstable();
    skipped.dedup();
    // an epoch meets every sample, and tells each bad one once
    assert_eq!((batch.skipped.len(), skipped.len()), (10, 10));
}

#[test]
fn settings_that_leave_no_room_are_refused() {
    let tokenizer = Arc::new(Tokenizer::bytes());
    let start = |batch, length| {
        let options = BatchOptions {
            pass: Pass::Eval,
            seed: 0,
            batch,
            rows: Rows::all(batch),
            length,
            pictures: None,
            threads: 1,
        };
        Batches::start(
            Arc::new(Numbers(5)),
            tokenizer.clone(),
            &image(RANDOM, 0.0),
            options,
        )
    };
    for (batch, length) in [(0, 12), (4, 1), (4, 0)] {
        let error = start(batch, length).err().unwrap().to_string();
        assert!(
            error.contains("expected at least one row, and more tokens than the 1 around a text"),
            "{error}"
        );
    }
    assert!(start(4, 2).is_ok());
}
