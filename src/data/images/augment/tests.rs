use super::rand_augment::CHANGES;
use super::*;
use crate::data::loader::Purpose;
use crate::store::SafeTensors;
use std::path::Path;

/// The picture of that name in what torchvision recorded.
fn recorded(name: &str) -> Pixels {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = SafeTensors::open(&root.join("tests/fixtures/augment/augment.safetensors")).unwrap();
    let array = file.read(name).unwrap();
    let [height, width, channels] = array.shape().try_into().unwrap();
    Pixels {
        height,
        width,
        channels,
        data: array.values::<u8>().unwrap().to_vec(),
    }
}

fn made(image: &mut Pixels, change: &str) {
    let parts: Vec<&str> = change.split(':').collect();
    let exact = |k: usize| parts[k].parse::<f64>().unwrap();
    let number = |k: usize| exact(k) as f32;
    let fill = [10, 20, 30];
    match parts[0] {
        "brightness" => colour::brightness(image, exact(1)),
        "contrast" => colour::contrast(image, exact(1)),
        "saturation" => colour::saturation(image, exact(1)),
        "hue" => colour::hue(image, number(1)),
        "grayscale" => colour::grayscale(image),
        "solarize" => colour::solarize(image, number(1)),
        "posterize" => colour::posterize(image, number(1) as u32),
        "autocontrast" => colour::autocontrast(image),
        "equalize" => colour::equalize(image),
        "sharpness" => window::sharpness(image, exact(1)),
        "blur" => window::gaussian_blur(image, number(1) as usize, number(2)),
        "erase" => window::erase(image, [1, 2, 3, 4].map(|k| number(k) as usize), &fill),
        _ => {
            let change = CHANGES.iter().find(|c| format!("{c:?}") == parts[1]);
            change
                .unwrap()
                .made(image, number(2) as usize, parts[3] == "1", &fill);
        }
    }
}

#[test]
fn changes_are_torchvisions_to_the_last_bit_but_for_ties_of_sums() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = SafeTensors::open(&root.join("tests/fixtures/augment/augment.safetensors")).unwrap();
    let names: Vec<String> = file
        .names()
        .map(str::to_owned)
        .filter(|name| name.contains('/'))
        .collect();
    assert_eq!(names.len(), 92);
    let mut wrong = Vec::new();
    for name in names {
        let (kind, change) = name.split_once('/').unwrap();
        let mut image = recorded(kind);
        made(&mut image, change);
        let want = recorded(&name);
        let pairs = image.data.iter().zip(&want.data);
        let apart: Vec<u8> = pairs
            .map(|(a, b)| a.abs_diff(*b))
            .filter(|d| *d > 0)
            .collect();
        // sums in another order fall to either side of a whole number
        if apart.iter().any(|d| *d > 1) || apart.len() * 50 > image.data.len() {
            wrong.push(format!(
                "{name}: {} of {}, {apart:?}",
                apart.len(),
                image.data.len()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn augmentations(text: &str) -> Vec<Augmentation> {
    #[derive(Deserialize)]
    struct All {
        all: Vec<Augmentation>,
    }
    toml::from_str::<All>(&format!("all = [{text}]"))
        .unwrap()
        .all
}

const ALL: &str = r#"{ kind = "color_jitter", brightness = 0.8, contrast = 0.8, saturation = 0.8, hue = 0.2, probability = 0.8 },
    { kind = "grayscale", probability = 0.2 }, { kind = "gaussian_blur", probability = 0.5 }, { kind = "solarize", probability = 0.2 },
    { kind = "rand_augment" }, { kind = "random_erasing" }"#;

#[test]
fn a_picture_is_the_same_for_the_same_numbers_and_another_for_others() {
    let all = augmentations(ALL);
    let once = |index: u64| {
        let mut image = recorded("rgb");
        let mut random = Stream::new(3, Purpose::Augment, index);
        all.iter()
            .for_each(|a| a.apply(&mut image, &[1, 2, 3], &mut random));
        image
    };
    assert_eq!(once(7), once(7));
    assert_ne!(once(7), once(8));
}

#[test]
fn pictures_of_one_pixel_or_one_colour_go_through_everything() {
    for (side, channels) in [(1, 1), (1, 3), (2, 3), (9, 1), (9, 3)] {
        let grey = |a: &Augmentation| a.check("augment[0]", channels).is_ok();
        let all: Vec<Augmentation> = augmentations(ALL).into_iter().filter(grey).collect();
        for index in 0..200 {
            let mut image = Pixels {
                height: side,
                width: side,
                channels,
                data: vec![77; side * side * channels],
            };
            let mut random = Stream::new(1, Purpose::Augment, index);
            all.iter()
                .for_each(|a| a.apply(&mut image, &[1; 3], &mut random));
            assert_eq!(image.data.len(), side * side * channels);
        }
    }
}

#[test]
fn changes_come_as_often_as_asked() {
    for (text, share) in [
        (r#"{ kind = "solarize", probability = 0.3 }"#, 0.3),
        (r#"{ kind = "random_erasing", probability = 0.6 }"#, 0.6),
    ] {
        let (all, before) = (augmentations(text), recorded("rgb"));
        let changed = (0..2000).filter(|index| {
            let mut image = before.clone();
            let mut random = Stream::new(1, Purpose::Augment, *index);
            all[0].apply(&mut image, &[1, 2, 3], &mut random);
            image != before
        });
        let seen = changed.count() as f64 / 2000.0;
        assert!((seen - share).abs() < 0.05, "{text}: {seen}");
    }
}

#[test]
fn what_cannot_be_is_refused_by_key() {
    let cases = [
        (
            r#"{ kind = "color_jitter", hue = 0.7 }"#,
            3,
            ".hue: expected 0 to 0.5",
        ),
        (
            r#"{ kind = "color_jitter", hue = 0.1 }"#,
            1,
            ".hue: grey pictures",
        ),
        (
            r#"{ kind = "color_jitter", saturation = 0.1 }"#,
            1,
            ".saturation: grey pictures",
        ),
        (
            r#"{ kind = "grayscale", probability = 0.1 }"#,
            1,
            "grey pictures",
        ),
        (
            r#"{ kind = "gaussian_blur", window = 4, probability = 0.1 }"#,
            3,
            ".window: expected an odd",
        ),
        (
            r#"{ kind = "gaussian_blur", sigma = [2.0, 1.0], probability = 0.1 }"#,
            3,
            ".sigma: expected rising",
        ),
        (
            r#"{ kind = "random_erasing", scale = [0.5, 0.1] }"#,
            3,
            ".scale: expected rising",
        ),
    ];
    for (text, channels, expected) in cases {
        let error = augmentations(text)[0]
            .check("data.image.augment[0]", channels)
            .unwrap_err();
        let error = error.to_string();
        assert!(
            error.starts_with("data.image.augment[0]") && error.contains(expected),
            "{error}"
        );
    }
}
