//! What `kiln config init` writes, trained for a step after its paths are filled in.

use crate::support::{Place, ended, kiln};
use std::path::Path;

/// Pictures of 40 x 40, grey and of one colour each, in folders of two classes.
fn pictures(folder: &Path) {
    for (class, count) in [("cat", 6), ("dog", 6)] {
        let folder = folder.join(class);
        std::fs::create_dir_all(&folder).unwrap();
        for k in 0..count {
            let file = std::fs::File::create(folder.join(format!("{k}.png"))).unwrap();
            let mut encoder = png::Encoder::new(file, 40, 40);
            encoder.set_color(png::ColorType::Rgb);
            let mut writer = encoder.write_header().unwrap();
            writer
                .write_image_data(&vec![20 * k as u8; 40 * 40 * 3])
                .unwrap();
        }
    }
}

#[test]
fn a_started_configuration_trains_once_its_paths_are_filled_in() {
    let place = Place::new();
    for folder in ["photos/train", "photos/val"] {
        pictures(&place.path(folder));
    }
    let paragraph = |k: usize| {
        format!(
            "Paragraph {k} tells of weather,\nbread and {}.\n\n",
            "ships ".repeat(k % 5 + 40)
        )
    };
    let text: String = (0..200).map(paragraph).collect();
    std::fs::write(place.path("book.txt"), text).unwrap();
    // one block each, so that compiling takes seconds
    let small = [
        "train.batch=4",
        "model.embed_dim=32",
        "model.num_heads=2",
        "model.mlp_dim=64",
    ];
    let seeing = ["model.image=32", "data.image.size=32", "model.num_layers=1"];
    let (train, val) = (place.path("photos/train"), place.path("photos/val"));
    let folders = [
        format!("data.train.path={}", train.display()),
        format!("data.eval.path={}", val.display()),
    ];
    let files = format!(
        "text.train.own.files=[{:?}]",
        place.path("book.txt").display().to_string()
    );
    for family in ["vit", "mae", "t5", "bert", "roberta", "electra"] {
        let config = place.path(&format!("my_{family}.toml"));
        let mut init = kiln();
        init.args(["config", "init", family, "--out"]).arg(&config);
        ended(init, 0);
        let own: Vec<&str> = match family {
            "t5" => vec![
                &files,
                "text.tokenizer=bytes",
                "text.eval_rows=4",
                "model.vocab=384",
                "model.head_dim=16",
                "model.encoder_num_layers=1",
                "model.decoder_num_layers=1",
            ],
            "bert" => vec![
                &files,
                "text.eval_rows=4",
                "text.tokenizer.train=200",
                "model.num_layers=1",
            ],
            "roberta" => vec![
                &files,
                "text.eval_rows=4",
                "text.tokenizer.train=266",
                "model.num_layers=1",
            ],
            "electra" => vec![
                &files,
                "text.eval_rows=4",
                "text.tokenizer.train=200",
                "model.num_layers=1",
                "model.generator_embed_dim=16",
                "model.generator_num_heads=1",
            ],
            "mae" => vec!["model.decoder_num_layers=1", "model.decoder_embed_dim=32"],
            _ => vec!["model.classes=2"],
        };
        let pictures = folders.iter().map(String::as_str).chain(seeing);
        let pictures = pictures.filter(|_| ["vit", "mae"].contains(&family));
        let sets: Vec<&str> = small.into_iter().chain(own).chain(pictures).collect();
        let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
        ended(
            place.train(&config, family, &[&["--steps", "1"], &sets[..]].concat()),
            0,
        );
        let losses = place.losses(family);
        assert!(
            losses.len() == 1 && losses[0].1.is_finite(),
            "{family}: {losses:?}"
        );
        let told = std::fs::read_to_string(place.path(family).join("config.toml")).unwrap();
        assert!(
            told.contains("norm_epsilon") && told.contains("mlp_dim = "),
            "{told}"
        );
    }
}

#[test]
fn a_run_that_cannot_fit_into_memory_is_refused_before_anything_is_made() {
    let place = Place::new();
    let config = place.config(crate::support::VIT, "layers = \"scan\"");
    let sets = [
        "model.embed_dim=32768",
        "model.num_layers=1024",
        "model.mlp_dim=131072",
    ];
    let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
    let output = place.train(&config, "huge", &sets).output().unwrap();
    let said = crate::support::stderr(&output);
    // 12 width^2 a block in f32, and twice as much for AdamW; the average is one more
    assert!(!output.status.success(), "{said}");
    assert!(
        said.contains("memory: the run takes ") && said.contains("the optimizer "),
        "{said}"
    );
    let weights = said.split("(weights ").nth(1).unwrap();
    let gib: f64 = weights.split(' ').next().unwrap().parse().unwrap();
    let expected = 12.0 * 32768.0 * 32768.0 * 1024.0 * 4.0 / f64::from(1 << 30);
    assert!((gib / expected - 1.0).abs() < 0.001, "{gib} {expected}");
    assert!(!place.path("huge").exists());
}
