//! Models that make pictures, through the binary: figures with floors beside them, pictures, distances, refusals.

use crate::support::{Place, ended, kiln, refused, stderr};
use kiln::array::Array;
use kiln::store::SafeTensors;
use std::path::Path;
use std::process::Command;

const VAE: &str = "family = \"autoencoder\"\nimage = 8\nchannels = 1\nwidths = [32]\ncode = 4\n";
const GAN: &str = "family = \"gan\"\nimage = 8\nchannels = 1\ncode = 4\nlayers = 2\ngenerator = 4\n\
                   discriminator = 4\n";
const DVAE: &str = "family = \"dvae\"\nimage = 8\nchannels = 1\ncodes = 16\ncode_dim = 8\nwidths = [8]\nblocks = 1\n";
const RBM: &str = "family = \"rbm\"\nimage = 8\nchannels = 1\nhidden = [24]\n";

const BINARY: [&str; 6] = [
    "--set",
    "data.image.mean=[0.0]",
    "--set",
    "data.image.std=[1.0]",
    "--set",
    "data.image.crop={ kind = \"none\" }",
];
const SIGNED: [&str; 4] = [
    "--set",
    "data.image.mean=[0.5]",
    "--set",
    "data.image.std=[0.5]",
];

fn sample(place: &Place, run: &str, out: &str, more: &[&str]) -> Command {
    let mut command = kiln();
    command.arg("sample").arg(place.path(run));
    command.arg("--out").arg(place.path(out)).args(more);
    command
}

fn pictures(folder: &Path) -> Array {
    let file = SafeTensors::open(&folder.join("pictures.safetensors")).unwrap();
    file.read("pictures").unwrap()
}

fn last(place: &Place, run: &str, name: &str) -> f64 {
    let evaluations = place.evaluations(run);
    let last = evaluations.last().unwrap();
    last[name]
        .as_f64()
        .unwrap_or_else(|| panic!("{name}: {last}"))
}

#[test]
fn a_variational_autoencoder_comes_below_what_is_known_without_a_code_and_makes_pictures() {
    let place = Place::new();
    let config = place.config(VAE, "");
    let args = [
        &BINARY[..],
        &["--set", "train.length=500", "--set", "schedule.lr=0.01"],
    ]
    .concat();
    ended(place.train(&config, "vae", &args), 0);
    let [nats, floor] = ["nats", "without_code"].map(|name| last(&place, "vae", name));
    assert!(nats < floor, "{nats} {floor}");
    let parts = ["reconstruction", "divergence"].map(|name| last(&place, "vae", name));
    assert!(
        (parts[0] + parts[1] - nats).abs() < 1e-3,
        "{parts:?} {nats}"
    );
    assert!(place.path("vae/pictures/step-00000500.png").exists());

    let json = ["--count", "40", "--distance", "--json"];
    let output = ended(sample(&place, "vae", "made", &json), 0);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let [own, training] = ["distance", "training"].map(|name| told[name].as_f64().unwrap());
    assert!(own.is_finite() && training < own, "{told}");
    let made = pictures(&place.path("made"));
    assert_eq!(made.shape(), [40, 8, 8, 1]);
    assert!(place.path("made/samples.png").exists());
    // a code is a function of its number: fewer at a time are the same pictures
    ended(
        sample(&place, "vae", "again", &["--count", "40", "--batch", "7"]),
        0,
    );
    let again = pictures(&place.path("again"));
    let apart = made.values::<u8>().unwrap().iter();
    let apart = apart.zip(again.values::<u8>().unwrap());
    assert!(apart.map(|(a, b)| a.abs_diff(*b)).max().unwrap() <= 1);
    let said = refused(sample(&place, "vae", "made", &[]));
    assert!(said.contains("--out wants a new"), "{said}");

    // without a distribution of codes there is nothing to draw them by
    let plain = [
        &BINARY[..],
        &[
            "--set",
            "model.variational=false",
            "--set",
            "task.kind=\"reconstruction\"",
        ],
        &[
            "--set",
            "task.noise=0.2",
            "--set",
            "task.hidden=0.2",
            "--steps",
            "4",
        ],
    ];
    ended(place.train(&config, "plain", &plain.concat()), 0);
    let said = refused(sample(&place, "plain", "none", &[]));
    assert!(said.contains("makes no pictures of random codes"), "{said}");
}

#[test]
fn adversaries_train_by_either_loss_and_norm_and_pixels_of_another_range_are_refused() {
    let place = Place::new();
    let config = place.config(GAN, "");
    let said = refused(place.train(&config, "gan", &["--steps", "2"]));
    assert!(
        said.contains("pixels from -1 to 1; give mean = [0.5], std = [0.5]"),
        "{said}"
    );
    let spectral = [
        &SIGNED[..],
        &["--steps", "20", "--set", "model.norm=\"spectral\""],
        &[
            "--set",
            "task.kind=\"adversarial\"",
            "--set",
            "task.loss=\"hinge\"",
        ],
    ];
    ended(place.train(&config, "spectral", &spectral.concat()), 0);
    let batch = [&SIGNED[..], &["--set", "train.length=20"]].concat();
    ended(place.train(&config, "gan", &batch), 0);
    let records = place.records("gan");
    let [sum, one, other] = ["loss", "discriminator_loss", "generator_loss"]
        .map(|name| records[0][name].as_f64().unwrap());
    assert!((sum - one - other).abs() < 1e-5, "{}", records[0]);
    ended(sample(&place, "gan", "made", &["--count", "3"]), 0);
    assert_eq!(pictures(&place.path("made")).shape(), [3, 8, 8, 1]);
}

#[test]
fn machines_are_stacked_layer_by_layer_and_then_told_a_few_labels() {
    let place = Place::new();
    let config = place.config(RBM, "");
    let plain = [
        &BINARY[..],
        &[
            "--set",
            "optimizer.kind=\"sgd\"",
            "--set",
            "optimizer.momentum=0.5",
        ],
    ]
    .concat();
    fn of<'a>(plain: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
        [plain, more].concat()
    }
    let first = of(
        &plain,
        &[
            "--set",
            "train.length=300",
            "--set",
            "schedule.lr=0.1",
            "--set",
            "eval.every=20",
        ],
    );
    ended(place.train(&config, "first", &first), 0);
    let rising: Vec<f64> = place
        .evaluations("first")
        .iter()
        .map(|e| e["pseudo_likelihood"].as_f64().unwrap())
        .collect();
    assert!(rising[rising.len() - 1] > rising[0] + 1.0, "{rising:?}");

    // chains go on: the second layer, with the first as it is
    let init = format!("train.init={:?}", place.path("first").display().to_string());
    let stack = of(
        &plain,
        &[
            "--steps",
            "8",
            "--set",
            "model.hidden=[24, 12]",
            "--set",
            "task.kind=\"contrastive_divergence\"",
            "--set",
            "task.persistent=true",
            "--set",
            &init,
            "--set",
            "train.init_new=[\"layers/1/*\", \"chains\"]",
        ],
    );
    ended(place.train(&config, "second", &stack), 0);
    let weights = |run: &str| {
        let found = kiln::store::latest(&place.path(run)).unwrap();
        let saved = found.saved.unwrap();
        saved.read("params/layers/0/kernel").unwrap()
    };
    assert_eq!(weights("first").bytes(), weights("second").bytes());

    let init = format!(
        "train.init={:?}",
        place.path("second").display().to_string()
    );
    let labels = of(
        &plain,
        &[
            "--steps",
            "8",
            "--set",
            "model.hidden=[24, 12]",
            "--set",
            "model.classes=4",
            "--set",
            "data.per_class=2",
            "--set",
            &init,
            "--set",
            "train.init_new=[\"head/*\"]",
        ],
    );
    let output = ended(place.train(&config, "labels", &labels), 0);
    let said = stderr(&output) + &String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("8 training pictures"), "{said}");
    assert_ne!(weights("first").bytes(), weights("labels").bytes());
    let many = [&labels[..], &["--set", "data.per_class=25"]].concat();
    let said = refused(place.train(&config, "many", &many));
    assert!(said.contains("data.per_class: 25"), "{said}");
}

#[test]
fn a_discrete_autoencoder_tells_more_of_a_picture_than_the_mean_and_which_codes_it_uses() {
    let place = Place::new();
    let config = place.config(DVAE, "");
    let args = [
        &BINARY[..],
        &[
            "--set",
            "train.length=300",
            "--set",
            "data.image.flip=0.0",
            "--set",
            "schedule.lr=0.01",
            "--set",
            "task.kind=\"picture_codes\"",
            "--set",
            "task.beta=1.0",
            "--set",
            "task.temperature={ from = 1.0, to = 0.1, steps = 200 }",
        ],
    ]
    .concat();
    ended(place.train(&config, "dvae", &args), 0);
    let figure = |name: &str| last(&place, "dvae", name);
    // seen: 18.3 and 13.0 decibels
    assert!(figure("psnr") > figure("psnr_without_code") + 2.0);
    assert!((1.0 / 16.0..=1.0).contains(&figure("codes_in_use")));
    // of 4 x 4 places, each of 16 codes
    assert!((0.0..=4.0).contains(&figure("bits_per_code")));
    assert!((figure("bits") - 16.0 * figure("bits_per_code")).abs() < 1e-6);
    assert!((0.0..=16.0 * 16f64.ln()).contains(&figure("divergence")));
    assert!(place.path("dvae/pictures/step-00000300.png").exists());

    let said = refused(place.train(
        &config,
        "cold",
        &[&args[..], &["--set", "task.temperature.to=0.0"]].concat(),
    ));
    assert!(said.contains("task.temperature.to"), "{said}");
    let signed = [&args[6..], &SIGNED[..]].concat();
    let said = refused(place.train(&config, "signed", &signed));
    assert!(said.contains("has pixels from 0 to 1"), "{said}");
}
