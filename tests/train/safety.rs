//! What a run does when its numbers, its checkpoints or its data go bad.

use crate::support::{Place, VIT, ended, kiln, stderr};
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a command says that fails by an error, not by a signal.
fn refused(mut command: Command) -> String {
    let output = command.output().unwrap();
    let code = output.status.code().expect("it was killed by a signal");
    let said = stderr(&output);
    assert!(code != 0 && said.contains("error: "), "{code}: {said}");
    said
}

fn manifest(place: &Place, run: &str, step: u64) -> String {
    let file = format!("checkpoints/step-{step:08}/manifest.json");
    fs::read_to_string(place.path(run).join(file)).unwrap()
}

#[test]
fn a_poisoned_state_is_not_saved_and_the_remedy_works_in_the_same_directory() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let bad = ["--set=schedule.lr=3e38", "--set=train.save_every=1"];
    let saves = ["--set=train.save_every=1"];
    // The loss of the first step is finite, as it comes from before the update; a third of the weights after it are not.
    let said = refused(place.train(&config, "run", &bad));
    assert!(
        said.contains("error: step 1: the run has diverged"),
        "{said}"
    );
    assert!(said.contains("there is no checkpoint yet"), "{said}");
    assert!(place.losses("run")[0].1.is_finite());
    let saved = || fs::read_dir(place.path("run/checkpoints")).unwrap();
    let steps = saved().filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with("step-")
    });
    assert_eq!(steps.count(), 0);

    let again = [saves[0], "--steps=10"];
    let said = stderr(&ended(place.train(&config, "run", &again), 0));
    assert!(said.contains("nothing was trained there yet"), "{said}");
    // It goes bad later.
    let said = refused(place.train(&config, "run", &bad));
    assert!(
        said.contains("give --extend to go on with it so changed"),
        "{said}"
    );
    let said = refused(place.train(&config, "run", &["--extend", bad[0], bad[1]]));
    assert!(said.contains("schedule.lr: 3"), "{said}");
    assert!(said.contains("step 11: the run has diverged"), "{said}");
    assert!(
        said.contains("go on from the checkpoint of step 10"),
        "{said}"
    );
    let lower = ["--extend", "--set=schedule.lr=1e-3", saves[0]];
    let output = ended(place.train(&config, "run", &lower), 0);
    let said = stderr(&output);
    assert!(said.contains("schedule.lr: 0.001 from here on"), "{said}");
    assert!(said.contains("resuming after step 10"), "{said}");
    let text = fs::read_to_string(place.path("run/config.toml")).unwrap();
    assert!(text.contains("lr = 0.001"), "{text}");
    assert!(manifest(&place, "run", 40).contains("\"lr\": 0.001"));
    // What the state is made of cannot change so.
    let said = refused(place.train(&config, "run", &["--extend", "--set=model.num_layers=1"]));
    assert!(said.contains("model.num_layers: 2 there, 1 here"), "{said}");
    assert!(said.contains("not these"), "{said}");
}

#[test]
fn an_older_checkpoint_is_gone_on_from_by_name_and_the_newer_ones_are_kept() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let keep = "--set=train.keep=9";
    ended(place.train(&config, "run", &[keep]), 0);
    let whole = place.losses("run");
    let said = refused(place.train(&config, "run", &[keep, "--from=9"]));
    assert!(
        said.contains("no checkpoint of step 9, expected one of [8, 16, 20, 24, 32, 40]"),
        "{said}"
    );
    for from in ["24", "step-00000024"] {
        let said = stderr(&ended(
            place.train(&config, "run", &[keep, "--from", from]),
            0,
        ));
        assert!(said.contains("resuming after step 24"), "{said}");
        assert!(said.contains("step-00000040.aside"), "{said}");
        assert_eq!(place.losses("run"), whole);
    }
    for name in [
        "step-00000032.aside",
        "step-00000040.aside-2",
        "step-00000040",
    ] {
        assert!(place.path("run/checkpoints").join(name).is_dir(), "{name}");
    }
    let said = stderr(
        &place
            .train(&config, "run", &["--from=last"])
            .output()
            .unwrap(),
    );
    assert!(said.contains("expected a step such as 20"), "{said}");
}

#[test]
fn a_manifest_that_was_changed_and_a_folder_that_was_renamed_are_passed_over() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let keep = "--set=train.keep=9";
    ended(place.train(&config, "run", &[keep]), 0);
    let whole = place.losses("run");
    let checkpoints = place.path("run/checkpoints");
    fs::rename(
        checkpoints.join("step-00000008"),
        checkpoints.join("step-00000099"),
    )
    .unwrap();
    let text = manifest(&place, "run", 40);
    let changed = text.replacen("\"step\": 40", "\"step\": 1000", 1);
    assert_ne!(text, changed);
    fs::write(checkpoints.join("step-00000040/manifest.json"), changed).unwrap();
    let said = stderr(&ended(place.train(&config, "run", &[keep]), 0));
    assert!(
        said.contains("holds step 8, expected a folder called step-00000008"),
        "{said}"
    );
    assert!(
        said.contains("damaged: its checksum does not fit"),
        "{said}"
    );
    assert!(said.contains("resuming after step 32"), "{said}");
    assert_eq!(place.losses("run"), whole);
    // The counts are held against each other even where the checksum is right.
    let mut old: serde_json::Value = serde_json::from_str(&manifest(&place, "run", 40)).unwrap();
    old.as_object_mut().unwrap().remove("crc32c");
    let path = checkpoints.join("step-00000040/manifest.json");
    fs::write(&path, kiln::files::seal(&old).unwrap()).unwrap();
    ended(place.train(&config, "run", &[keep]), 0);
    old["extra"]["samples"] = 641.into();
    fs::write(&path, kiln::files::seal(&old).unwrap()).unwrap();
    let said = refused(place.train(&config, "run", &[keep]));
    assert!(
        said.contains("says that 641 examples were seen, expected the 640 of 40 steps"),
        "{said}"
    );
}

#[test]
fn a_token_store_that_is_cut_short_under_a_running_training_gives_an_error() {
    let place = Place::new();
    let text: String = (0..4000)
        .map(|k| format!("line {k} of a text\n\n"))
        .collect();
    let file = place.path("text.txt");
    fs::write(&file, text).unwrap();
    let config = |source: String| {
        let path = place.path("text.toml");
        let text = format!(
            "seed = 1\n[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 16\nnum_heads = 2\nhead_dim = 8\nmlp_dim = 24\nencoder_num_layers = 1\n\
             decoder_num_layers = 1\n[text]\ntokenizer = \"bytes\"\ninputs = 48\ntargets = 20\n[text.train.a]\n{source}\n\
             [optimizer]\nkind = \"adafactor\"\n[schedule]\nshape = \"constant\"\nlr = 0.01\n\
             [train]\nbatch = 8\nlength = 1000000\nlog_every = 1\n"
        );
        fs::write(&path, text).unwrap();
        path
    };
    let store = place.path("store");
    let path = config(format!(
        "kind = \"text\"\nfiles = [{:?}]",
        file.display().to_string()
    ));
    let mut tokenize = kiln();
    tokenize
        .args(["data", "tokenize"])
        .arg(&path)
        .arg("--out")
        .arg(&store);
    ended(tokenize, 0);
    let path = config(format!(
        "kind = \"tokens\"\npath = {:?}",
        store.display().to_string()
    ));
    let said = place.path("said");
    let mut train = place.train(&path, "cut", &[]);
    train
        .stderr(fs::File::create(&said).unwrap())
        .stdout(Stdio::null());
    let mut child = train.spawn().unwrap();
    let start = Instant::now();
    while place.losses("cut").len() < 3 {
        assert!(start.elapsed() < Duration::from_secs(120), "no step");
        assert!(child.try_wait().unwrap().is_none(), "it ended");
        std::thread::sleep(Duration::from_millis(5));
    }
    let tokens = fs::File::options()
        .write(true)
        .open(store.join("tokens.bin"));
    tokens.unwrap().set_len(4096).unwrap();
    let status = child.wait().unwrap();
    let said = fs::read_to_string(said).unwrap();
    assert!(
        status.code().is_some_and(|code| code != 0),
        "{status:?}: {said}"
    );
    assert!(
        said.contains("tokens.bin: has 4096 bytes where it had"),
        "{said}"
    );
}
