//! Pairs of a picture and a text, through the binary.

use crate::support::{Place, ended, refused, stderr};
use image::{Rgb, RgbImage};
use serde_json::json;
use std::path::PathBuf;

const COLOURS: [(&str, [u8; 3]); 3] = [
    ("red", [220, 30, 40]),
    ("green", [40, 200, 60]),
    ("blue", [30, 60, 230]),
];

/// 48 pictures of one colour and their texts, one of them of one pixel; then a pair without a text, one without a picture, one whose picture
/// is torn, and one whose text is longer than a row.
fn pictures(place: &Place) -> PathBuf {
    let mut lines = String::new();
    let mut add = |object: serde_json::Value| lines.push_str(&format!("{object}\n"));
    for k in 0..48_u8 {
        let (name, colour) = COLOURS[usize::from(k) % 3];
        let shade = colour.map(|value| value.saturating_sub(k / 3));
        let size = if k == 0 { 1 } else { 8 };
        let file = format!("{k}.png");
        let picture = RgbImage::from_pixel(size, size, Rgb(shade));
        picture.save(place.path(&file)).unwrap();
        let number = k / 3;
        let text = format!("a {name} square, number {number}");
        add(json!({ "image": file, "text": text, "colour": name }));
    }
    std::fs::write(place.path("torn.png"), "no picture").unwrap();
    add(json!({ "image": "1.png", "text": "  " }));
    add(json!({ "image": "none.png", "text": "alone" }));
    add(json!({ "image": "torn.png", "text": "torn" }));
    add(json!({ "image": "2.png", "text": "blue ".repeat(20) }));
    let path = place.path("pairs.jsonl");
    std::fs::write(&path, lines).unwrap();
    path
}

/// A small CLIP on them; every fourth is held out, in batches of 8 the last of which is not full.
fn config(place: &Place) -> PathBuf {
    let file = pictures(place).display().to_string();
    let text = format!(
        "seed = 3\n[model]\nfamily = \"clip\"\nprojection = 8\n\
         [model.vision]\nimage = 8\npatch = 4\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\n\
         [model.text]\nvocab = 384\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\npositions = 32\n\
         [pairs]\ntrain = {{ kind = \"jsonl\", files = [{file:?}], label = \"colour\" }}\nholdout = 4\n\
         tokenizer = \"bytes\"\nlength = 32\nthreads = 2\n\
         zero_shot = {{ templates = [\"a {{}} square\", \"{{}}\"] }}\n\
         [pairs.image]\nsize = 8\nchannels = 3\ncrop = {{ kind = \"none\" }}\nmean = [0.5, 0.5, 0.5]\nstd = [0.5, 0.5, 0.5]\n\
         [optimizer]\nkind = \"adamw\"\nclip_norm = 1.0\n\
         [schedule]\nshape = \"constant\"\nlr = 3e-3\n\
         [train]\nbatch = 8\nlength = 30\nlog_every = 1\nsave_every = 7\n\
         [eval]\nevery = 15\n"
    );
    let path = place.path("config.toml");
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn pairs_are_learnt_stopped_and_gone_on_with_and_classes_are_told_by_their_names() {
    let place = Place::new();
    let config = config(&place);
    let said = stderr(&ended(place.train(&config, "whole", &[]), 0));
    let cut = "texts are longer than pairs.length, and are cut there";
    assert!(said.contains(cut), "{said}");
    let evaluations = place.evaluations("whole");
    let last = evaluations.last().unwrap();
    let figure = |name: &str| last[name].as_f64().unwrap_or(f64::NAN);
    // every fourth of 52: 12 squares, and the long text, which has no label; the three that are no pairs are trained on
    assert_eq!(
        [figure("examples"), figure("unreadable")],
        [13.0, 0.0],
        "{last}"
    );
    for what in [
        "no text, it is empty",
        "none.png: No such file",
        "torn.png: neither JPEG",
    ] {
        assert!(said.contains(what), "{what}: {said}");
    }
    assert_eq!(figure("zero_shot_majority"), 4.0 / 12.0, "{last}");
    assert!(figure("zero_shot_top1") > 0.6, "{last}");
    assert_eq!(figure("zero_shot_top5"), 1.0, "{last}");
    assert!(figure("image_to_text_r5") > 5.0 / 13.0, "{last}");
    ended(place.train(&config, "parts", &["--steps", "15"]), 0);
    ended(place.train(&config, "parts", &[]), 0);
    assert_eq!(place.losses("parts"), place.losses("whole"));
    assert_eq!(place.evaluations("parts"), evaluations);
}

#[test]
fn what_pairs_cannot_be_trained_or_told_by_is_refused_by_its_key() {
    let place = Place::new();
    let config = config(&place);
    for (args, expected) in [
        (
            "train.batch=1",
            "train.batch: 1, but this loss tells examples of a batch from each other",
        ),
        (
            "pairs.zero_shot={ templates = [\"a long sentence about one of the classes, {}\"] }",
            "is longer than pairs.length = 32 tokens",
        ),
        (
            "pairs.zero_shot={ classes = [\"red\"] }",
            "pairs.zero_shot: classes: 1 of them, expected at least two",
        ),
        (
            "pairs.zero_shot={ templates = [\"a photo\"] }",
            "pairs.zero_shot: templates: \"a photo\" has no {} where the name of a class goes",
        ),
        (
            "pairs.train.label=\"\"",
            "pairs.zero_shot: classes: 0 of them",
        ),
    ] {
        let said = refused(place.train(&config, "refused", &["--set", args]));
        assert!(said.contains(expected), "{args}: {said}");
    }
}
