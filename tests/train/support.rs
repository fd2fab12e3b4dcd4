//! A folder with drawn pictures and configurations, and the binary run in it.

use crate::common;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A folder of its own for one test.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// 96 training and 40 held-out pictures of 8 x 8 in four classes, each class with its own stripes.
    pub fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        for (name, count) in [("train", 96), ("eval", 40)] {
            let (mut images, mut labels) = (header(0x803, &[count, 8, 8]), header(0x801, &[count]));
            for k in 0..count {
                let class = k % 4;
                labels.push(class as u8);
                for (y, x) in (0..8).flat_map(|y| (0..8).map(move |x| (y, x))) {
                    let wave = [y, x, x + y, (x * y) / 2][class as usize] % 4;
                    images.push((wave * 60 + (k * 7 + y * 3 + x) % 23) as u8);
                }
            }
            std::fs::write(folder.path().join(format!("{name}-images")), images).unwrap();
            std::fs::write(folder.path().join(format!("{name}-labels")), labels).unwrap();
        }
        Place { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A configuration; `model` is the text of its model table, `more` whole further lines of `[train]`.
    pub fn config(&self, model: &str, more: &str) -> PathBuf {
        let source = |name: &str| {
            let file = |kind: &str| self.path(&format!("{name}-{kind}")).display().to_string();
            format!(
                "{{ kind = \"idx\", images = {:?}, labels = {:?} }}",
                file("images"),
                file("labels")
            )
        };
        let text = format!(
            "seed = 3\n[model]\n{model}\n\
             [data]\ntrain = {}\neval = {}\nthreads = 2\n\
             [data.image]\nsize = 8\nchannels = 1\ncrop = {{ kind = \"random_resized\", scale = [0.5, 1.0] }}\n\
             eval_crop = {{ kind = \"none\" }}\nflip = 0.5\nmean = [0.4]\nstd = [0.25]\n\
             [optimizer]\nkind = \"adamw\"\nweight_decay = 0.05\nclip_norm = 1.0\nema = 0.9\n\
             [schedule]\nshape = \"cosine\"\nlr = 3e-3\nwarmup = 5\n\
             [train]\nbatch = 16\nlength = 40\nlog_every = 1\nsave_every = 8\n{more}\n\
             [eval]\nevery = 20\npictures = 3\n",
            source("train"),
            source("eval"),
        );
        let path = self.path("config.toml");
        std::fs::write(&path, text).unwrap();
        path
    }

    /// `kiln train CONFIG --out OUT ARGS...`
    pub fn train(&self, config: &Path, out: &str, args: &[&str]) -> Command {
        let mut command = kiln();
        command
            .arg("train")
            .arg(config)
            .arg("--out")
            .arg(self.path(out))
            .args(args);
        command
    }

    /// The losses of a run's logged training steps.
    pub fn losses(&self, out: &str) -> Vec<(u64, f64)> {
        let records = self.records(out);
        let training = records.iter().filter(|r| r.get("split").is_none());
        training
            .map(|r| (r["step"].as_u64().unwrap(), r["loss"].as_f64().unwrap()))
            .collect()
    }

    /// The records of a run's held-out evaluations, without the time of each.
    pub fn evaluations(&self, out: &str) -> Vec<Value> {
        let records = self.records(out).into_iter();
        let mut records: Vec<Value> = records
            .filter(|r| r.get("split").is_some_and(|s| s == "eval"))
            .collect();
        let time = |record: &mut Value| record.as_object_mut().unwrap().remove("time");
        records.iter_mut().for_each(|record| _ = time(record));
        records
    }

    pub fn records(&self, out: &str) -> Vec<Value> {
        let text =
            std::fs::read_to_string(self.path(out).join("metrics.jsonl")).unwrap_or_default();
        text.lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect()
    }
}

fn header(magic: u32, shape: &[u32]) -> Vec<u8> {
    let words = [&[magic], shape].concat();
    words.iter().flat_map(|w| w.to_be_bytes()).collect()
}

/// Where tests keep executables, so that the same program is not compiled over and over.
pub fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("kiln-cache")
}

/// The binary, on the first plugin under test.
pub fn kiln() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
    command
        .env("KILN_PLUGIN", &common::plugins()[0])
        .env("KILN_CACHE", cache())
        .stdin(Stdio::null());
    command
}

/// Run to the end; panics with what was said when the exit code is another.
pub fn ended(mut command: Command, code: i32) -> Output {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{command:?}\n{said}");
    output
}

/// Run to its refusal, before anything was trained; what was said.
pub fn refused(mut command: Command) -> String {
    let output = command.output().unwrap();
    let said = stderr(&output);
    assert!(!output.status.success(), "{command:?}\n{said}");
    assert!(!said.contains("first step"), "refused too late: {said}");
    said
}

/// Start in the background, with nothing shown.
pub fn started(mut command: Command) -> Child {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub const VIT: &str = "family = \"vit\"\nimage = 8\npatch = 2\nchannels = 1\nclasses = 4\nembed_dim = 16\nnum_layers = 2\nnum_heads = 2\n\
                       dropout = 0.1\nattention_dropout = 0.1\ndrop_path = 0.1\n[task]\nkind = \"classification\"\nlabel_smoothing = 0.1";
pub const MAE: &str = "family = \"mae\"\nimage = 8\npatch = 2\nchannels = 1\nembed_dim = 16\nnum_layers = 2\nnum_heads = 2\n\
                       decoder_embed_dim = 8\ndecoder_num_layers = 1\ndecoder_num_heads = 2";
