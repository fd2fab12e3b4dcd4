//! Two views of each picture, told apart from those of the others: through the binary.

use crate::support::{Place, VIT, ended, kiln, refused, stderr};
use kiln::store::{SafeTensors, latest};

const RESNET: &str = "family = \"resnet\"\nimage = 8\nchannels = 1\nclasses = 4\nstem = \"small\"\nstem_width = 4\n\
                      block = \"basic\"\nwidths = [8, 16]\nblocks = [1, 1]\n";

#[test]
fn views_of_a_picture_become_each_others_nearest() {
    let place = Place::new();
    let config = place.config(RESNET, "");
    let task = "task={ kind = \"contrastive\", temperature = 0.5, hidden = 16, projection = 8 }";
    let args = ["--set", task, "--set", "train.length=60"];
    ended(place.train(&config, "run", &args), 0);
    let evaluations = place.evaluations("run");
    let last = evaluations.last().unwrap();
    // of 15 other pictures and the other view, one in 31 by chance; a fourth of the pictures are of one kind
    let nearest = last["nearest"].as_f64().unwrap();
    assert!(nearest > 2.0 / 31.0, "{last}");
    let losses = place.losses("run");
    let mean = |part: &[(u64, f64)]| part.iter().map(|l| l.1).sum::<f64>() / part.len() as f64;
    // ln 31 is what vectors that are all alike cost
    assert!(
        mean(&losses[50..]) < mean(&losses[..5]).min(31f64.ln()),
        "{losses:?}"
    );
    // a momentum encoder begins as the model does, wherever that comes from: at a rate of nothing both stay
    let init = format!("train.init={:?}", place.path("run").display().to_string());
    let args = [
        "--set",
        MOCO,
        "--set",
        &init,
        "--set",
        "train.init_new=[\"projector/*\", \"queue*\"]",
        "--set",
        "schedule.lr=1e-30",
        "--set",
        "train.length=8",
    ];
    ended(place.train(&config, "moco", &args), 0);
    let [run, moco] = ["run", "moco"].map(|run| latest(&place.path(run)).unwrap().saved.unwrap());
    let first = run.read("params/stem/conv/kernel").unwrap().to_f64();
    let own = moco.read("params/momentum/stem/conv/kernel").unwrap();
    let gaps = own
        .to_f64()
        .into_iter()
        .zip(first)
        .map(|(a, b)| (a - b).abs());
    assert!(gaps.fold(0.0, f64::max) < 1e-6);
}

const MOCO: &str = "task={ kind = \"momentum_contrast\", hidden = 16, projection = 8, queue = 48, momentum = 0.9 }";

#[test]
fn a_queue_and_a_momentum_encoder_are_bit_by_bit_the_same_after_a_resumption() {
    let place = Place::new();
    let config = place.config(RESNET, "");
    let args = ["--set", MOCO, "--set", "train.length=16"];
    ended(place.train(&config, "whole", &args), 0);
    ended(place.train(&config, "stopped", &args), 0);
    let checkpoints = place.path("stopped/checkpoints");
    let last = latest(&place.path("stopped")).unwrap().saved.unwrap();
    assert_eq!(last.step(), 16);
    std::fs::remove_dir_all(last.path()).unwrap();
    assert!(checkpoints.exists());
    ended(place.train(&config, "stopped", &args), 0);
    let [whole, resumed] =
        ["whole", "stopped"].map(|run| latest(&place.path(run)).unwrap().saved.unwrap());
    assert_eq!((whole.step(), resumed.step()), (16, 16));
    let names: Vec<&str> = whole.names().collect();
    for name in [
        "params/queue",
        "params/queue_place",
        "params/momentum/stem/conv/kernel",
    ] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    for name in names {
        let [a, b] = [&whole, &resumed].map(|saved| saved.read(name).unwrap());
        assert_eq!(a.bytes(), b.bytes(), "{name}");
    }
    // 16 batches of 16 went round a queue of 48
    let place = whole.read("params/queue_place").unwrap().to_f64();
    assert_eq!(place, [16.0]);
}

#[test]
fn batches_that_no_contrast_can_be_made_of_are_refused_before_anything_is_compiled() {
    let place = Place::new();
    let config = place.config(RESNET, "");
    let contrastive = "task={ kind = \"contrastive\", temperature = 0.0 }";
    let queue = |length: usize| MOCO.replace("48", &length.to_string());
    let cases = [
        (
            vec![MOCO.to_owned(), "train.batch=1".to_owned()],
            "train.batch: 1, but",
        ),
        (
            vec![queue(40)],
            "task.queue: 40, which batches of 16 (train.batch) do not divide",
        ),
        (vec![queue(40)], "32 or 48 would, or 0 for none"),
        (vec![queue(8)], "16 would, or 0 for none"),
        (
            vec![MOCO.to_owned(), "train.accumulate=2".to_owned()],
            "train.accumulate: 2 parts",
        ),
        (vec![contrastive.to_owned()], "task.temperature"),
    ];
    for (sets, message) in cases {
        let args: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
        let said = refused(place.train(&config, "refused", &args));
        assert!(said.contains(message), "{message}\nis not in\n{said}");
    }
}

/// Windows of two sizes, a ViT that places patches of both, a teacher without dropout; its features are those of the backbone.
#[test]
fn a_student_learns_of_its_teacher_on_views_of_two_sizes() {
    let place = Place::new();
    let model = VIT.split("[task]").next().unwrap();
    let config = place.config(model, "");
    let task = "task={ kind = \"self_distillation\", prototypes = 24, hidden = 16, projection = 8, momentum = 0.9, momentum_steps = 30, \
                frozen_steps = 5, local_views = 2, local_size = 4, first_teacher_temperature = 0.03, temperature_steps = 20 }";
    let args = [
        "--set",
        task,
        "--set",
        "train.length=30",
        "--set",
        "eval.every=30",
    ];
    ended(place.train(&config, "run", &args), 0);
    let evaluations = place.evaluations("run");
    let last = evaluations.last().unwrap();
    let [agreement, entropy] =
        ["agreement", "teacher_entropy"].map(|name| last[name].as_f64().unwrap());
    assert!((0.0..=1.0).contains(&agreement), "{last}");
    assert!((0.0..=24f64.ln() + 1e-3).contains(&entropy), "{last}");
    let losses = place.losses("run");
    assert!(
        losses.iter().all(|(_, loss)| loss.is_finite()),
        "{losses:?}"
    );
    let mut features = kiln();
    let out = place.path("features.safetensors");
    features
        .arg("features")
        .arg(place.path("run"))
        .arg("--out")
        .arg(&out);
    ended(features, 0);
    let mut export = kiln();
    export
        .arg("export")
        .arg(place.path("run"))
        .arg("--out")
        .arg(place.path("out"));
    let said = stderr(&ended(export, 0));
    assert!(
        said.contains("no head, which is written as zeros"),
        "{said}"
    );
    let tensors = SafeTensors::open(&place.path("out/model.safetensors")).unwrap();
    let head = tensors.read("classifier.weight").unwrap().to_f64();
    assert!(head.len() == 4 * 16 && head.iter().all(|x| *x == 0.0));
    let own = latest(&place.path("run")).unwrap().saved.unwrap();
    let own = own.read("params/position").unwrap();
    let position = tensors.read("vit.embeddings.position_embeddings").unwrap();
    assert_eq!(position.to_f64(), own.to_f64());
    assert!(
        !tensors
            .names()
            .any(|name| name.contains("teacher") || name.contains("prototypes"))
    );
}

#[test]
fn a_sheet_shows_what_training_makes_of_pictures() {
    let place = Place::new();
    let config = place.config(RESNET, "");
    let shown = |more: &[&str]| {
        let mut command = kiln();
        command.args(["data", "show"]).arg(&config).args(more);
        command
    };
    let file = place.path("views.png");
    let sheet = ["--sheet", file.to_str().unwrap(), "--examples", "2"];
    let plain = [
        "--set",
        "data.image.crop={ kind = \"none\" }",
        "--set",
        "data.image.flip=0.0",
    ];
    let turned = [
        "--set",
        "data.image.augment=[{ kind = \"solarize\", probability = 1.0 }]",
    ];
    let second = ["--set", "data.image.augment_second=[]"];
    ended(shown(&[&sheet[..], &plain, &turned, &second].concat()), 0);
    let drawn = kiln::data::decode(&std::fs::read(&file).unwrap(), 1 << 20).unwrap();
    // five cells of 8 x 8, each pixel 12 wide, 4 apart
    assert_eq!([drawn.height, drawn.width], [2 * 100 + 4, 5 * 100 + 4]);
    for (y, x) in (0..8).flat_map(|y| (0..8).map(move |x| (y, x))) {
        let at = |cell: usize| {
            let (row, column) = (4 + y * 12 + 6, 4 + cell * 100 + x * 12 + 6);
            drawn.data[(row * drawn.width + column) * 3]
        };
        let before = at(0);
        let after = if before >= 128 { 255 - before } else { before };
        assert_eq!(
            [1, 2, 3, 4].map(at),
            [after, after, before, before],
            "{y} {x}"
        );
    }
    let error = refused(shown(&[]));
    assert!(error.contains("--sheet FILE.png"), "{error}");
    let hue = [
        "--set",
        "data.image.augment=[{ kind = \"color_jitter\", hue = 0.1 }]",
    ];
    let error = refused(shown(&[&sheet[..], &hue].concat()));
    assert!(
        error.contains("data.image.augment[0].hue: grey pictures"),
        "{error}"
    );
}
