//! `kiln data show` of pairs, through the binary.

use super::*;
use serde_json::{Value, json};

/// What the binary prints in that folder, what it says on standard error, and its exit code.
fn show(dir: &TempDir, arguments: &[&str]) -> (String, String, Option<i32>) {
    let mut kiln = std::process::Command::new(env!("CARGO_BIN_EXE_kiln"));
    let kiln = kiln.current_dir(dir).args(["data", "show"]).args(arguments);
    let output = kiln.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

/// A picture of 20 x 10, red on the left and blue on the right.
fn flag() -> Vec<u8> {
    let pixels: Vec<u8> = (0..200)
        .flat_map(|i| {
            if i % 20 < 10 {
                [255, 0, 0]
            } else {
                [0, 0, 255]
            }
        })
        .collect();
    let mut out = Vec::new();
    PngEncoder::new(&mut out)
        .write_image(&pixels, 20, 10, ExtendedColorType::Rgb8)
        .unwrap();
    out
}

#[test]
fn pairs_of_shards_are_shown_and_counted() {
    let dir = TempDir::new().unwrap();
    let (flag, broken) = (flag(), &flag()[..50]);
    let first: [(&str, &[u8]); 6] = [
        ("0000.png", &flag),
        ("0000.txt", "eine \"Flagge\" ä".as_bytes()),
        ("0001.png", &flag),
        ("0002.png", broken),
        ("0002.txt", b"broken"),
        ("0002.json", b"{}"),
    ];
    let second: [(&str, &[u8]); 4] = [
        ("0003.png", &png([1, 0])),
        ("0003.txt", b"two\nlines\x1b[2J"),
        ("0004.png", &flag),
        ("0004.txt", b"\n"),
    ];
    std::fs::create_dir(dir.path().join("set")).unwrap();
    tar(&dir.path().join("set/00.tar"), &first);
    tar(&dir.path().join("set/01.tar"), &second);
    let want = "0000  20 x 10  eine \"Flagge\" ä\n0003  2 x 1  two\\nlines\\u{1b}[2J\n\
        set/00.tar: 1 members of 2 shards that are neither picture nor text ignored\n\
        2 pairs, 3 left out\n  set/00.tar: byte 2560: key 0001 has a picture but no text beside it\n  \
        set/00.tar: picture of key 0002 (byte 3584): png: ";
    for name in ["set", "set/*.tar", "set/{00..01}.tar"] {
        let (out, told, code) = show(&dir, &[name]);
        assert_eq!(code, Some(0), "{told}");
        assert!(out.starts_with(want), "{out}");
        assert!(
            out.ends_with("\n  set/01.tar: 0004.txt (byte 3584): no text, it is empty\n"),
            "{out}"
        );
    }
    let (out, ..) = show(&dir, &["set/00.tar", "--first", "2", "--examples", "0"]);
    assert!(
        out.contains("the first 2 of 3 samples: 1 pairs, 1 left out\n"),
        "{out}"
    );
    assert!(!out.contains("Flagge"), "{out}");
    let (out, ..) = show(&dir, &["set", "--json", "--examples", "1"]);
    let told: Value = serde_json::from_str(&out).unwrap();
    let example = json!({"index": 0, "key": "0000", "height": 10, "width": 20, "channels": 3, "text": "eine \"Flagge\" ä"});
    assert_eq!(told["examples"], json!([example]));
    assert_eq!((&told["samples"], &told["pairs"]), (&json!(5), &json!(2)));
    assert_eq!(told["left_out"].as_array().unwrap().len(), 3);
}

#[test]
fn pairs_of_json_are_shown_by_their_keys() {
    let dir = TempDir::new().unwrap();
    let flag = flag();
    let members: [(&str, &[u8]); 5] = [
        ("0.left.png", &flag),
        ("0.right.png", &png([1, 0])),
        ("0.json", br#"{"caption":"in JSON"}"#),
        ("1.left.png", &flag),
        ("1.json", br#"{"text":"elsewhere"}"#),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let (out, ..) = show(
        &dir,
        &["s.tar", "--text-key", "caption", "--member", "right.png"],
    );
    assert!(out.starts_with("0  2 x 1  in JSON\n"), "{out}");
    let (out, ..) = show(
        &dir,
        &["s.tar", "--text-key", "caption", "--member", "left.png"],
    );
    assert!(out.starts_with("0  20 x 10  in JSON\n"), "{out}");
    assert!(
        out.contains("1 pairs, 1 left out\n  s.tar: 1.json (byte 4608): no key \"caption\"\n"),
        "{out}"
    );
    write(&dir, "pictures/flag.png", &flag);
    let lines = "{\"file\":\"pictures/flag.png\",\"alt\":\"a flag\"}\n{\"file\":\"pictures/none.png\",\"alt\":\"none\"}\nno JSON\n";
    write(&dir, "p.jsonl", lines.as_bytes());
    let keys = ["--image-key", "file", "--text-key", "alt"];
    let (out, ..) = show(&dir, &[&["p.jsonl"], &keys[..]].concat());
    let want = "pictures/flag.png  20 x 10  a flag\n1 pairs, 2 left out\n  \
        p.jsonl: line 2 (byte 44): pictures/none.png: No such file or directory (os error 2)\n  \
        p.jsonl: line 3 (byte 86): no JSON: expected ident (column 2)\n";
    assert_eq!(out, want);
    let (_, told, code) = show(&dir, &["p.jsonl"]);
    let want =
        "none of 3 samples can be used, the first: p.jsonl: line 1 (byte 0): no key \"image\"";
    assert!(code == Some(5) && told.contains(want), "{told}");
}

#[test]
fn what_cannot_be_shown_is_refused() {
    let dir = TempDir::new().unwrap();
    let flag = flag();
    let two: [(&str, &[u8]); 3] = [("0.png", &flag), ("0.jpg", &flag), ("0.txt", b"a")];
    tar(&dir.path().join("two.tar"), &two);
    tar(&dir.path().join("good.tar"), &[two[0], two[2]]);
    tar(&dir.path().join("none.tar"), &[]);
    let good = std::fs::read(dir.path().join("good.tar")).unwrap();
    write(&dir, "cut.tar", &good[..good.len() - 2000]);
    write(&dir, "zero.tar", b"");
    write(&dir, "empty/notes.md", b"");
    for (arguments, code, want) in [
        (
            &["two.tar"][..],
            5,
            "two.tar: byte 1536: a second picture of one sample, 0.jpg after 0.png",
        ),
        (&["none.tar"], 5, "none.tar: no pictures (shards: 1)"),
        (&["zero.tar"], 5, "zero.tar: no pictures (shards: 1)"),
        (&["cut.tar"], 5, "cut.tar: "),
        (&["good.tar", "--text-key", "a"], 5, "no sample is whole"),
        (&["missing.tar"], 5, "missing.tar: no file matches"),
        (
            &["empty"],
            5,
            "empty: a folder without *.tar, *.jsonl and *.parquet, expected shards, JSONL or tables of pairs",
        ),
        (
            &["good.tar", "--image-key", "a"],
            2,
            "good.tar: --image-key is not for these files",
        ),
        (
            &["a.jsonl", "--member", "png"],
            2,
            "a.jsonl: --member is not for these files",
        ),
        (
            &["good.tar", "--set", "seed=1"],
            2,
            "good.tar: --set changes a configuration, these are pairs",
        ),
        (
            &["demo_t5", "--sheet", "a.png"],
            2,
            "demo_t5: --sheet draws pictures, and this configuration has no [data] table",
        ),
        (
            &["good.tar", "--sheet", "a.png", "--examples", "0"],
            2,
            "--sheet: expected at least one of --examples",
        ),
    ] {
        let (_, told, got) = show(&dir, arguments);
        assert!(
            got == Some(code) && told.contains(want),
            "{arguments:?}: {got:?} {told}"
        );
    }
    let (help, ..) = show(&dir, &["--help"]);
    for want in [
        "CONFIG|PAIRS",
        "--sheet <FILE.png>",
        "KEY.json",
        "train-{000..146}.tar",
    ] {
        assert!(help.contains(want), "{help}");
    }
}

#[test]
fn a_sheet_has_a_row_a_picture() {
    let dir = TempDir::new().unwrap();
    let flag = flag();
    let members: [(&str, &[u8]); 5] = [
        ("0.png", &flag),
        ("0.txt", b"a"),
        ("1.png", b"broken"),
        ("2.png", &flag),
        ("2.txt", b"b"),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let (out, told, _) = show(&dir, &["s.tar", "--sheet", "sheet.png"]);
    assert!(out.contains("2 pairs, 1 left out"), "{out}{told}");
    let sheet = image::open(dir.path().join("sheet.png")).unwrap().to_rgb8();
    // cells of 128 with 4 around: the picture and two views, for two pictures
    assert_eq!(sheet.dimensions(), (3 * 132 + 4, 2 * 132 + 4));
    for row in 0..2 {
        let at = |x: u32, y: u32| sheet.get_pixel(4 + x, 4 + 132 * row + y).0;
        // cut at its centre, the picture is half red, half blue
        assert_eq!((at(2, 60), at(125, 60)), ([255, 0, 0], [0, 0, 255]));
        assert_eq!(at(130, 60), [255, 255, 255]);
    }
    let cell = |row: u32, column: u32| -> Vec<[u8; 3]> {
        let pixel = |i: u32| {
            sheet
                .get_pixel(4 + 132 * column + i % 128, 4 + 132 * row + i / 128)
                .0
        };
        (0..128 * 128).map(pixel).collect()
    };
    assert_ne!(cell(0, 1), cell(0, 2));
    assert_ne!(cell(0, 1), cell(1, 1));
}
