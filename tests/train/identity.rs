//! What a run is of, held against whatever goes on from it; what an evaluation inherits, and what it leaves out.

use crate::support::{ended, kiln, refused, stderr};
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const COLOURS: [(&str, [u8; 3]); 4] = [
    ("cyan", [10, 200, 210]),
    ("gold", [220, 180, 20]),
    ("navy", [10, 20, 120]),
    ("plum", [150, 40, 140]),
];

/// Folders of pictures of 8 x 8 in one colour a class, and configurations that train on them.
struct Gallery {
    folder: tempfile::TempDir,
}

impl Gallery {
    /// `train` with six pictures of each of the first three colours.
    fn new() -> Gallery {
        let gallery = Gallery {
            folder: tempfile::tempdir().unwrap(),
        };
        for class in ["cyan", "gold", "navy"] {
            gallery.paint("train", class, 6);
        }
        gallery
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn paint(&self, set: &str, class: &str, count: u8) {
        let colour = COLOURS.iter().find(|(name, _)| *name == class).unwrap().1;
        let folder = self.path(set).join(class);
        fs::create_dir_all(&folder).unwrap();
        for k in 0..count {
            let pixels = colour.map(|value| value + k).repeat(64);
            let mut file = Vec::new();
            let encoder = PngEncoder::new(&mut file);
            encoder
                .write_image(&pixels, 8, 8, ExtendedColorType::Rgb8)
                .unwrap();
            fs::write(folder.join(format!("{k}.png")), file).unwrap();
        }
    }

    fn command(&self, verb: &str, args: &[&str]) -> Command {
        let mut command = kiln();
        command.current_dir(self.folder.path()).arg(verb).args(args);
        command
    }

    /// `kiln train` of that model into `out`, with the paths of the configuration as they are from here.
    fn train(&self, model: &str, out: &str, args: &[&str]) -> Command {
        let eval = match self.path("val").exists() {
            true => "eval = { kind = \"folder\", path = \"val\" }\n",
            false => "",
        };
        let text = format!(
            "seed = 0\n[model]\nimage = 8\npatch = 4\nchannels = 3\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\n{model}\n\
             [data]\ntrain = {{ kind = \"folder\", path = \"train\" }}\n{eval}threads = 2\n\
             [data.image]\nsize = 8\nchannels = 3\ncrop = {{ kind = \"none\" }}\nmean = [0.5, 0.5, 0.5]\nstd = [0.5, 0.5, 0.5]\n\
             [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 5e-3\n\
             [train]\nbatch = 8\nlength = 60\nlog_every = 10\nsave_every = 20\n"
        );
        let file = format!("{out}.toml");
        fs::write(self.path(&file), text).unwrap();
        let mut command = self.command("train", &[&file, "--out", out]);
        command.args(args);
        command
    }

    fn last_evaluation(&self, out: &str) -> Value {
        let text = fs::read_to_string(self.path(out).join("metrics.jsonl")).unwrap();
        let records = text.lines().map(|line| serde_json::from_str(line).unwrap());
        let mut evaluations = records.filter(|r: &Value| r["split"] == "eval");
        evaluations.next_back().unwrap()
    }
}

const VIT: &str = "family = \"vit\"\nclasses = 3";
const WIDE_VIT: &str = "family = \"vit\"\nclasses = 4";
const MAE: &str = "family = \"mae\"\ndecoder_embed_dim = 16\ndecoder_num_layers = 1\ndecoder_num_heads = 2\nmask_ratio = 0.5";

/// What a run that does not begin says.
fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn identity(run: &Path) -> Value {
    let text = fs::read_to_string(run.join("identity.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn saved(run: &Path, step: u64) -> Value {
    let manifest = run.join(format!("checkpoints/step-{step:08}/manifest.json"));
    let manifest: Value = serde_json::from_str(&fs::read_to_string(manifest).unwrap()).unwrap();
    manifest["extra"]["identity"].clone()
}

#[test]
fn held_out_classes_have_the_labels_of_training() {
    let gallery = Gallery::new();
    gallery.paint("val", "gold", 3);
    gallery.paint("val", "navy", 3);
    let output = ended(gallery.train(VIT, "run", &[]), 0);
    let evaluation = gallery.last_evaluation("run");
    assert_eq!(evaluation["top1"], 1.0, "{evaluation}"); // gold would be class 0 by its own folders
    assert_eq!(
        (&evaluation["examples"], &evaluation["unreadable"]),
        (&6.0.into(), &0.0.into())
    );
    assert!(
        stdout(&output).contains("of 6 pictures"),
        "{}",
        stdout(&output)
    );
    let said = stderr(&output);
    assert!(
        said.contains("no pictures of 1 of the 3 classes of training: cyan"),
        "{said}"
    );
    let said = stderr(&ended(gallery.command("eval", &["run"]), 0));
    assert_eq!(said.matches("no pictures of 1").count(), 1, "{said}");

    gallery.paint("val", "plum", 1);
    let said = refused(gallery.train(VIT, "other", &[]));
    assert!(
        said.contains("data.eval")
            && said.contains("class plum is none of the 3 that were trained on (cyan, gold, navy)"),
        "{said}"
    );
    let listed = ["--set", "data.eval.classes=[\"navy\", \"gold\"]"];
    ended(gallery.train(VIT, "listed", &listed), 0);
    assert_eq!(gallery.last_evaluation("listed")["top1"], 1.0);
}

#[test]
fn classes_listed_for_training_are_those_of_the_evaluation() {
    let gallery = Gallery::new();
    for class in ["cyan", "gold", "navy"] {
        gallery.paint("val", class, 2);
    }
    let turned = ["--set", "data.train.classes=[\"navy\", \"cyan\", \"gold\"]"];
    ended(gallery.train(VIT, "run", &turned), 0);
    assert_eq!(gallery.last_evaluation("run")["top1"], 1.0);
    let of = identity(&gallery.path("run"));
    assert_eq!(of["classes"], serde_json::json!(["navy", "cyan", "gold"]));
    assert_eq!(saved(&gallery.path("run"), 60), of);
    assert_eq!(of["data"]["train"]["pictures"]["samples"], 18);
    assert_eq!(of["preprocessing"]["eval_crop"]["kind"], "none");
}

#[test]
fn pictures_that_cannot_be_read_are_named_once_and_counted() {
    let gallery = Gallery::new();
    for class in ["cyan", "gold", "navy"] {
        gallery.paint("val", class, 4);
        fs::write(gallery.path("val").join(class).join("2.png"), "").unwrap();
    }
    let every = ["--set", "eval.every=20"];
    let output = ended(gallery.train(VIT, "run", &every), 0);
    let said = stderr(&output);
    assert_eq!(said.matches("left out of the score").count(), 3, "{said}");
    for class in ["cyan", "gold", "navy"] {
        assert_eq!(
            said.matches(&format!("val/{class}/2.png")).count(),
            1,
            "{said}"
        );
    }
    let evaluation = gallery.last_evaluation("run");
    assert_eq!(
        (&evaluation["examples"], &evaluation["unreadable"]),
        (&9.0.into(), &3.0.into())
    );
    assert_eq!(evaluation["top1"], 1.0);
    let told = stdout(&output);
    assert!(
        told.contains("top1 1.0000") && told.contains("of 9 of 12 pictures, 3 could not be read"),
        "{told}"
    );

    for class in ["cyan", "gold", "navy"] {
        for k in 0..4 {
            fs::write(gallery.path("val").join(class).join(format!("{k}.png")), "").unwrap();
        }
    }
    let mut command = gallery.train(VIT, "none", &[]);
    let said = stderr(&command.output().unwrap());
    assert!(said.contains("none of 12 examples can be read"), "{said}");
}

#[test]
fn data_that_changed_is_refused_by_name_unless_it_is_accepted() {
    let gallery = Gallery::new();
    ended(gallery.train(VIT, "run", &["--steps", "20"]), 0);
    fs::remove_file(gallery.path("train/gold/3.png")).unwrap();
    let said = refused(gallery.train(VIT, "run", &[]));
    assert!(
        said.contains("gold/3.png vanished") && said.contains("--accept data"),
        "{said}"
    );
    assert!(!said.contains("cyan"), "{said}");
    gallery.paint("train", "gold", 6);
    gallery.paint("train", "plum", 2);
    let wide = ["--set", "model.classes=4"];
    let said = refused(gallery.train(VIT, "run", &[]));
    assert!(said.contains("4 folders: set model.classes = 4"), "{said}");
    let said = refused(gallery.train(VIT, "run", &wide));
    assert!(said.contains("model.classes"), "{said}");
    fs::remove_dir_all(gallery.path("train/plum")).unwrap();
    // the same pictures elsewhere are the same data
    fs::rename(gallery.path("train"), gallery.path("moved")).unwrap();
    let moved = ["--set", "data.train.path=moved", "--steps", "40"];
    ended(gallery.train(VIT, "run", &moved), 0);
    fs::rename(gallery.path("moved"), gallery.path("train")).unwrap();
    fs::remove_file(gallery.path("train/gold/3.png")).unwrap();
    let accept = ["--accept", "data"];
    let said = stderr(&ended(gallery.train(VIT, "run", &accept), 0));
    assert!(said.contains("other data accepted after step 40"), "{said}");
    let accepted = &saved(&gallery.path("run"), 60)["accepted"][0];
    assert_eq!(
        (&accepted["step"], &accepted["aspect"]),
        (&40.into(), &"data".into())
    );
    let said = refused(gallery.train(VIT, "run", &["--accept", "dater"]));
    assert!(
        said.contains("expected some of data, classes, tokenizer"),
        "{said}"
    );
}

#[test]
fn a_class_that_comes_between_is_refused_with_what_it_moves() {
    let gallery = Gallery::new();
    ended(gallery.train(WIDE_VIT, "run", &["--steps", "20"]), 0);
    fs::rename(gallery.path("train/cyan"), gallery.path("train/lime")).unwrap();
    let said = refused(gallery.train(WIDE_VIT, "run", &[]));
    for line in [
        "class lime is new, with label 1",
        "class gold moves from label 1 to 0",
        "class cyan, label 0, is missing",
        "--accept classes",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!said.contains("navy"), "{said}"); // it keeps label 2
}

#[test]
fn a_mae_begins_a_vit_and_says_what_becomes_of_each_part() {
    let gallery = Gallery::new();
    ended(gallery.train(MAE, "mae", &["--steps", "2"]), 0);
    let init = ["--set", "train.init=mae", "--set", "model.position=sin_cos"];
    let output = ended(
        gallery.train(VIT, "vit", &[&init[..], &["--steps", "20"]].concat()),
        0,
    );
    let said = stderr(&output);
    assert!(
        said.contains("first parameters from mae, step 2: "),
        "{said}"
    );
    assert!(
        said.contains("2 drawn anew (head 2)") && said.contains("left there (decoder"),
        "{said}"
    );

    let said = refused(gallery.train(
        WIDE_VIT,
        "wide",
        &["--set", "train.init=vit", "--set", "model.position=sin_cos"],
    ));
    for line in [
        "head/kernel: tensor<16x3xf32> there, tensor<16x4xf32> here",
        "train.init_new = [\"head/*\"]",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(
        !gallery.path("wide/step.mlir").exists(),
        "refused before tracing"
    );
    let anew = [
        "--set",
        "train.init=vit",
        "--set",
        "model.position=sin_cos",
        "--set",
        "train.init_new=[\"head/*\"]",
        "--steps",
        "2",
    ];
    // the refused run has left nothing that would be in its own remedy's way
    let said = stderr(&ended(gallery.train(WIDE_VIT, "wide", &anew), 0));
    assert!(said.contains("nothing was trained there yet"), "{said}");
    assert!(said.contains("2 drawn anew (head 2)"), "{said}");

    let said = refused(gallery.train(VIT, "none", &["--set", "train.init=nowhere"]));
    assert!(
        said.contains("train.init: nowhere: no such folder"),
        "{said}"
    );
    let scale = [
        "--set",
        "train.init=vit",
        "--set",
        "model.position=sin_cos",
        "--set",
        "data.image.mean=[0.4, 0.5, 0.5]",
    ];
    let said = refused(gallery.train(VIT, "scale", &scale));
    assert!(
        said.contains("data.image.mean: [0.5,0.5,0.5] there, [0.4,0.5,0.5] here"),
        "{said}"
    );
    assert!(said.contains("--accept preprocessing"), "{said}");
    fs::rename(gallery.path("train/cyan"), gallery.path("train/teal")).unwrap();
    let init = ["--set", "train.init=vit", "--set", "model.position=sin_cos"];
    let said = refused(gallery.train(VIT, "renamed", &init));
    assert!(said.contains("class teal is new, with label 2"), "{said}");
}

#[test]
fn settings_that_are_hardly_meant_are_said_or_refused() {
    let gallery = Gallery::new();
    let said = |args: &[&str]| {
        stderr(&ended(
            gallery.train(VIT, &format!("run{}", args.len()), args),
            0,
        ))
    };
    let all = said(&[
        "--steps",
        "1",
        "--set",
        "model.classes=5",
        "--set",
        "train.batch=40",
        "--set",
        "eval.every=10",
        "--set",
        "optimizer.weight_decay=0.1",
        "--set",
        "optimizer.no_decay=[\"*\"]",
        "--set",
        "optimizer.lr_multipliers={\"head/*\" = 0.0}",
        "--set",
        "data.train.classes=[\"gold\"]",
    ]);
    for line in [
        "model.classes = 5: the data has 1",
        "one class only",
        "train.batch = 40, but there are 6 examples: a step has each of them about 6.7 times",
        "nothing is held out",
        "no parameter decays",
        "2 parameters have a factor of 0",
    ] {
        assert!(all.contains(line), "{line}: {all}");
    }
    for (set, line) in [
        (
            "data.image.mean=[123.7, 116.3, 103.5]",
            "say [0.4851, 0.4561, 0.4059]",
        ),
        (
            "data.image.std=[58.4, 57.1, 57.4]",
            "say [0.229, 0.2239, 0.2251]",
        ),
        ("train.keep=0", "train.keep"),
        ("schedule.lr=0", "schedule.lr"),
        ("schedule.warmup=100", "100 steps, but the run has 60"),
        ("optimizer.freeze=[\"*\"]", "no parameter is left to train"),
        ("model.classes=2", "3 folders: set model.classes = 3"),
    ] {
        let said = refused(gallery.train(VIT, "refused", &["--set", set]));
        assert!(said.contains(line), "{set}: {said}");
    }
    let said = refused(gallery.train(VIT, "refused", &["--steps", "61"]));
    assert!(said.contains("end after 60"), "{said}");
    fs::rename(gallery.path("train"), gallery.path("val")).unwrap();
    let same = ["--set", "data.train.path=val", "--steps", "1"];
    let said = stderr(&ended(gallery.train(VIT, "same", &same), 0));
    assert!(
        said.contains("the held-out data is the training data"),
        "{said}"
    );
}
