//! Pictures in tar shards.

use super::*;

#[test]
fn webdataset_shards_have_random_access() {
    let dir = TempDir::new().unwrap();
    let (a, b, c) = (png([1, 0]), png([2, 0]), png([3, 0]));
    let long = format!("{}/000001", "deep/".repeat(40)); // longer than a tar header's field
    let long = [format!("{long}.cls"), format!("{long}.jpg")];
    let first: [(&str, &[u8]); 5] = [
        ("000000.jpg", &a),
        ("000000.cls", b"7\n"),
        ("000000.txt", b"a caption"),
        (&long[0], b"2"),
        (&long[1], &b),
    ];
    tar(&dir.path().join("train-00.tar"), &first);
    let second: [(&str, &[u8]); 3] = [
        ("x.png", &c),
        ("x.cls", b"0"),
        ("x.json", b"\xef\xbb\xbf{\"id\":{\"n\":1},\"label\":\"5\"}"),
    ];
    tar(&dir.path().join("train-01.tar"), &second);
    let source = open(&dir, &shards_config("train-{00..01}.tar", ShardLabel::Cls)).unwrap();
    assert_eq!((source.len(), source.classes()), (3, Some(8)));
    for (index, label, value) in [(2, 0, 3), (0, 7, 1), (1, 2, 2), (0, 7, 1)] {
        let sample = source.read(index).unwrap();
        assert_eq!((sample.label, sample.image.data[0]), (Some(label), value));
    }
    assert!(source.origin(0).ends_with("train-00.tar: byte 512"));
    assert!(
        source.notes()[0]
            .ends_with("2 members of 2 shards that are neither picture nor label ignored"),
        "{:?}",
        source.notes()
    );
    let json = open(&dir, &shards_config("train-01.tar", json_label("label"))).unwrap();
    assert_eq!(json.read(0).unwrap().label, Some(5));
    let unlabelled = open(&dir, &shards_config("train-*.tar", ShardLabel::None)).unwrap();
    assert_eq!((unlabelled.len(), unlabelled.classes()), (3, None));
}

#[test]
fn shards_that_do_not_fit_are_refused() {
    let dir = TempDir::new().unwrap();
    let image = png([1, 0]);
    let refused = |members: &[(&str, &[u8])], label: ShardLabel| {
        tar(&dir.path().join("s.tar"), members);
        refusal(&dir, &shards_config("s.tar", label))
    };
    let cls = || ShardLabel::Cls;
    let pair: [(&str, &[u8]); 2] = [("a.png", &image), ("a.cls", b"1")];
    assert_eq!(refused(&[], cls()), "s.tar: no pictures (shards: 1)");
    let whole = "s.tar: no sample is whole, the first: s.tar: byte 512: ";
    assert_eq!(
        refused(&pair[..1], cls()),
        format!("{whole}key a has a picture but no label beside it (shards: 1)")
    );
    assert_eq!(
        refused(&pair[1..], cls()),
        format!("{whole}key a has a label but no picture beside it (shards: 1)")
    );
    let twice = [pair[0], ("a.jpg", &image)];
    assert!(refused(&twice, cls()).ends_with(
        "a second picture of one sample, a.jpg after a.png; choose one by its ending (`member`), such as \"png\""
    ));
    let other = [pair[0], ("a.json", br#"{"label":-1,"none":null}"# as &[u8])];
    let broken = [pair[0], ("a.json", b"{" as &[u8])];
    let words = [pair[0], ("a.cls", b"dog")];
    let part = [pair[0], ("a.cls", b"1.5")];
    for (members, label, want) in [
        (
            &words,
            cls(),
            "a.cls (byte 1536): expected a whole number from 0, got \"dog\"",
        ),
        (
            &part,
            cls(),
            "a.cls (byte 1536): expected a whole number from 0, got \"1.5\"",
        ),
        (
            &other,
            json_label("class"),
            "a.json (byte 1536): no key \"class\"",
        ),
        (
            &other,
            json_label("label"),
            "expected a whole number from 0, got -1",
        ),
        (
            &other,
            json_label("none"),
            "\"none\" is null, expected a number",
        ),
        (
            &broken,
            json_label("label"),
            "a.json (byte 1536): no JSON: ",
        ),
    ] {
        let got = refused(members, label);
        assert!(got.starts_with(whole) && got.contains(want), "{got}");
    }
    let far = [pair[0], ("a.cls", b"1000")];
    tar(&dir.path().join("s.tar"), &far);
    let error = open_with(&dir, &shards_config("s.tar", cls()), Some(1000))
        .err()
        .unwrap();
    assert_eq!(
        error.chain().rsplit('/').next().unwrap(),
        "s.tar: byte 512: label 1000, expected less than 1000 classes: set model.classes to 1001 or more"
    );
    let dots = [("a.0 (clean).png", &image[..]), ("a.1 (clean).png", &image)];
    let want = "s.tar: no pictures: the first of 2 other members is a.0 (clean).png, whose ending is \"0 (clean).png\" \
        (all after the first dot), expected jpg, jpeg, png or webp; another one is chosen by its ending (`member`) (shards: 1)";
    assert_eq!(refused(&dots, cls()), want);
    // Cut within a member, gzipped, no tar at all.
    tar(&dir.path().join("s.tar"), &pair);
    let whole = std::fs::read(dir.path().join("s.tar")).unwrap();
    write(&dir, "cut.tar", &whole[..520]);
    write(&dir, "zip.tar", &gzip(&whole));
    write(&dir, "text.tar", &[b'x'; 2048]);
    let refused = |name| refusal(&dir, &shards_config(name, cls()));
    assert!(
        refused("cut.tar").ends_with("but the shard ends at 520"),
        "{}",
        refused("cut.tar")
    );
    assert!(refused("zip.tar").contains("gzip has no random access, decompress the shard first"));
    assert!(
        refused("text.tar").starts_with("text.tar: byte 0: no tar header"),
        "{}",
        refused("text.tar")
    );
}

#[test]
fn a_sample_that_is_not_whole_is_a_bad_sample_of_its_own() {
    let dir = TempDir::new().unwrap();
    let (a, b) = (png([1, 0]), png([2, 0]));
    let members: [(&str, &[u8]); 10] = [
        ("__info__.json", b"{}"),
        ("0.png", &a),
        ("1.png", &a),
        ("1.cls", b"2.0"),
        ("2.cls", b"1"),
        ("3.png", &b),
        ("3.png", &a),
        ("3.cls", b"0"),
        ("4.png", &a),
        ("4.cls", b"dog"),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let source = open(&dir, &shards_config("s.tar", ShardLabel::Cls)).unwrap();
    assert_eq!((source.len(), source.classes()), (6, Some(3)));
    let read: Vec<Result<(u8, u32), String>> = (0..6)
        .map(|index| {
            let sample = source.read(index).map_err(|e| e.chain())?;
            Ok((sample.image.data[0], sample.label.unwrap()))
        })
        .collect();
    let bad = |what: &str| Err(what.to_owned());
    let want = [
        bad("key 0 has a picture but no label beside it"),
        Ok((1, 2)),
        bad("key 2 has a label but no picture beside it"),
        bad("a second member 3.png"),
        Ok((2, 0)),
        bad("its label 4.cls (byte 9728): expected a whole number from 0, got \"dog\""),
    ];
    assert_eq!(read, want);
}

#[test]
fn a_member_is_chosen_by_its_ending() {
    let dir = TempDir::new().unwrap();
    let (left, right) = (png([1, 0]), png([2, 0]));
    let label = gzip(br#"{"score":NaN,"meta":{"label":3.0}}"#);
    let members: [(&str, &[u8]); 3] = [
        ("0.left.PNG", &left),
        ("0.right.png", &right),
        ("0.json.gz", &label),
    ];
    tar(&dir.path().join("s.tar"), &members);
    let chosen = |member: &str| SourceConfig::Webdataset {
        shards: vec!["s.tar".into()],
        member: Some(member.into()),
        label: json_label("meta.label"),
    };
    for (member, value) in [("left.png", 1), ("right.png", 2)] {
        let source = open(&dir, &chosen(member)).unwrap();
        let sample = source.read(0).unwrap();
        assert_eq!(
            (source.len(), sample.image.data[0], sample.label),
            (1, value, Some(3))
        );
    }
    let got = refusal(&dir, &chosen("middle.png"));
    assert!(got.contains("expected \"middle.png\" (member)"), "{got}");
}

#[test]
fn long_names_behind_other_attributes_are_whole() {
    let dir = TempDir::new().unwrap();
    let mut archive = tar::Builder::new(std::fs::File::create(dir.path().join("s.tar")).unwrap());
    // Two samples whose names differ behind what a header holds, as a Mac writes them: attributes that end in a line
    // feed stand before the name.
    let folder = "folder/".repeat(30);
    for (key, ending, bytes) in [
        ("0", "png", &png([1, 0])[..]),
        ("0", "cls", b"4"),
        ("1", "png", &png([2, 0])[..]),
        ("1", "cls", b"7"),
    ] {
        let path = format!("path={folder}{key}.{ending}\n");
        let attributes = format!("26 SCHILY.xattr.user.a=b\n\n{} {path}", path.len() + 4);
        for (kind, bytes) in [
            (tar::EntryType::XHeader, attributes.as_bytes()),
            (tar::EntryType::Regular, bytes),
        ] {
            let mut header = tar::Header::new_ustar();
            header.set_entry_type(kind);
            header.set_size(bytes.len() as u64);
            let name = &folder[..90];
            archive
                .append_data(&mut header, format!("{name}.png"), bytes)
                .unwrap();
        }
    }
    archive.finish().unwrap();
    let source = open(&dir, &shards_config("s.tar", ShardLabel::Cls)).unwrap();
    let read = |index: usize| {
        let sample = source.read(index).unwrap();
        (sample.image.data[0], sample.label)
    };
    assert_eq!(
        (source.len(), read(0), read(1)),
        (2, (1, Some(4)), (2, Some(7)))
    );
}
