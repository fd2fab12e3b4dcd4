//! How runs end that do not come to their end: what is saved, how soon, and what the exit code says.

use crate::support::{MAE, Place, VIT, ended, stderr};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A T5 as small as can be, on `lines` in JSON; `more` goes to its [text] table.
fn t5(place: &Place, train: &[String], more: &str, length: u64) -> PathBuf {
    let file = place.path("train.jsonl");
    fs::write(&file, train.join("\n")).unwrap();
    let text = format!(
        "[model]\nfamily = \"t5\"\nvocab = 384\nembed_dim = 16\nnum_heads = 2\nhead_dim = 8\nmlp_dim = 16\nencoder_num_layers = 1\n\
         decoder_num_layers = 1\n[text]\ntokenizer = \"bytes\"\ninputs = 32\ntargets = 14\nthreads = 1\n{more}\n\
         [text.train.a]\nkind = \"jsonl\"\nfiles = [{file:?}]\n\
         [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 1e-3\n\
         [train]\nbatch = 4\nlength = {length}\nlog_every = 1\nsave_every = 1000\n[eval]\nevery = 3\ntexts = 0\n"
    );
    let path = place.path("t5.toml");
    fs::write(&path, text).unwrap();
    path
}

fn line(k: usize) -> String {
    format!("{{\"text\": \"line {k}: it was the best of times, it was the worst of times\"}}")
}

fn lines(count: usize) -> Vec<String> {
    (0..count).map(line).collect()
}

/// Further keys of a [text] table that holds these lines out.
fn held_out(place: &Place, lines: &[String]) -> String {
    let file = place.path("eval.jsonl");
    fs::write(&file, lines.join("\n")).unwrap();
    format!("[text.eval.b]\nkind = \"jsonl\"\nfiles = [{file:?}]")
}

fn steps_saved(place: &Place, out: &str) -> Vec<u64> {
    let Ok(entries) = fs::read_dir(place.path(out).join("checkpoints")) else {
        return Vec::new();
    };
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
    let step = |name: std::ffi::OsString| name.to_str()?.strip_prefix("step-")?.parse().ok();
    let mut steps: Vec<u64> = entries.map(name).filter_map(step).collect();
    steps.sort_unstable();
    steps
}

fn begin(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn wait_for(what: &str, child: &mut Child, mut there: impl FnMut() -> bool) {
    let start = Instant::now();
    while !there() {
        assert!(child.try_wait().unwrap().is_none(), "ended before {what}");
        assert!(start.elapsed() < Duration::from_secs(240), "no {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn signal(child: &Child, name: &str) {
    let kill = Command::new("kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
}

/// Time to answer a signal: two seconds, and two more where many tests share the cores.
const ANSWER: Duration = Duration::from_secs(4);

/// Signal it, and see that it has ended in time; what it said.
fn interrupted(child: Child, name: &str) -> String {
    signal(&child, name);
    let start = Instant::now();
    let output = child.wait_with_output().unwrap();
    let (took, said) = (start.elapsed(), stderr(&output));
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert!(took < ANSWER, "{took:?}: {said}");
    said
}

#[test]
fn that_nothing_is_held_out_is_known_before_a_run_begins() {
    let place = Place::new();
    let config = t5(&place, &lines(6), "holdout = 10", 6);
    let said = stderr(&ended(place.train(&config, "run", &[]), 5));
    assert!(
        said.contains("text.holdout = 10: none of the documents"),
        "{said}"
    );
    assert!(said.contains("give a smaller text.holdout"), "{said}");
    // so the same directory takes the mended configuration
    assert!(!place.path("run").exists());
    ended(place.train(&config, "run", &["--set", "text.holdout=3"]), 0);
}

#[test]
fn an_evaluation_that_fails_loses_nothing() {
    let place = Place::new();
    let mut held = lines(3);
    held.extend((0..40).map(|k| format!("no json {k}")));
    let more = format!("bad_samples = 5\n{}", held_out(&place, &held));
    let config = t5(&place, &lines(60), &more, 5);
    let said = stderr(&ended(place.train(&config, "run", &[]), 5));
    assert!(said.contains("evaluating step 3"), "{said}");
    assert!(said.contains("step 3 is saved"), "{said}");
    assert_eq!(steps_saved(&place, "run"), [3]);
    // the evaluation that was not made comes first when the run goes on
    let mended = ["--set", "text.bad_samples=100"];
    ended(place.train(&config, "run", &mended), 0);
    ended(place.train(&config, "whole", &mended), 0);
    assert_eq!(place.losses("run"), place.losses("whole"));
    assert_eq!(place.evaluations("run"), place.evaluations("whole"));
    assert_eq!(place.evaluations("run").len(), 2);
}

#[test]
fn data_that_end_a_run_do_not_take_what_it_has_learned() {
    let place = Place::new();
    // blocks of four documents: those that cannot be read come some steps later
    let mut train = lines(40);
    train.extend((0..40).map(|k| format!("no json {k}")));
    let config = t5(
        &place,
        &train,
        "bad_samples = 5\nshuffle = 4\nprefetch = 1",
        60,
    );
    let said = stderr(&ended(place.train(&config, "run", &[]), 5));
    assert!(
        said.contains("is saved in") && said.contains("reading the batch of step"),
        "{said}"
    );
    let saved = steps_saved(&place, "run");
    let last = place.losses("run").last().unwrap().0;
    assert_eq!(saved, [last], "{said}");
    let mended = ["--set", "text.bad_samples=1000"];
    ended(place.train(&config, "run", &mended), 0);
    ended(place.train(&config, "whole", &mended), 0);
    assert_eq!(place.losses("run"), place.losses("whole"));
}

#[test]
fn a_signal_during_an_evaluation_is_answered_within_two_seconds_and_nothing_is_lost() {
    let place = Place::new();
    let held = held_out(&place, &lines(60_000));
    let more = format!("eval_rows = 100000\n{held}");
    let config = t5(&place, &lines(60), &more, 5);
    let mut child = begin(place.train(&config, "run", &[]));
    wait_for("a checkpoint of step 3", &mut child, || {
        steps_saved(&place, "run") == [3]
    });
    std::thread::sleep(Duration::from_millis(300));
    let said = interrupted(child, "-TERM");
    assert!(
        said.contains("interrupted while evaluating: nothing is lost"),
        "{said}"
    );
    assert!(place.evaluations("run").is_empty());
    let few = ["--set", "text.eval_rows=8"];
    ended(place.train(&config, "run", &few), 0);
    let steps: Vec<_> = place
        .evaluations("run")
        .iter()
        .map(|e| e["step"].clone())
        .collect();
    assert_eq!(steps, [3, 5]);
}

#[test]
fn a_signal_while_compiling_ends_the_process_at_once() {
    let place = Place::new();
    let deep = VIT
        .replace("num_layers = 2", "num_layers = 24")
        .replace("embed_dim = 16", "embed_dim = 96");
    let config = place.config(&deep, "");
    let mut command = place.train(&config, "run", &["--no-compile-cache"]);
    command.args(["--set", "train.layers=unroll"]);
    let mut child = begin(command);
    let traced = place.path("run/step.mlir");
    wait_for("the traced step", &mut child, || traced.exists());
    std::thread::sleep(Duration::from_millis(700));
    let said = interrupted(child, "-TERM");
    assert!(
        said.contains("interrupted while preparing: nothing is lost"),
        "{said}"
    );
    assert!(steps_saved(&place, "run").is_empty());
    // nothing is locked, and another configuration may take its place
    ended(
        place.train(&place.config(VIT, ""), "other", &["--steps", "1"]),
        0,
    );
}

fn logged(place: &Place, step: u64) -> bool {
    place
        .losses("cut")
        .last()
        .is_some_and(|last| last.0 >= step)
}

#[test]
fn a_terminal_that_goes_away_saves_the_run_unless_it_was_started_to_live_on() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let long = [
        "--set",
        "train.length=4000",
        "--set",
        "train.save_every=100000",
    ];
    let rare = ["--set", "eval.every=100000"];
    let mut child = begin(place.train(&config, "cut", &[&long[..], &rare].concat()));
    wait_for("step 2", &mut child, || logged(&place, 2));
    // two signals at once, as a service manager sends them, are one wish
    signal(&child, "-HUP");
    interrupted(child, "-TERM");
    let last = place.losses("cut").last().unwrap().0;
    assert_eq!(steps_saved(&place, "cut"), [last]);
    fs::remove_dir_all(place.path("cut")).unwrap();

    let inner = place.train(&config, "cut", &[]);
    let mut command = Command::new("nohup");
    command.arg(inner.get_program()).args(inner.get_args());
    let set = inner
        .get_envs()
        .filter_map(|(name, value)| Some((name, value?)));
    command.envs(set).stdin(Stdio::null());
    let mut child = begin(command);
    wait_for("step 2", &mut child, || logged(&place, 2));
    signal(&child, "-HUP");
    assert!(child.wait().unwrap().success());
    assert_eq!(place.losses("cut").last().unwrap().0, 40);
}

#[test]
fn a_file_that_may_not_grow_is_told_like_a_full_disk() {
    let place = Place::new();
    let wide = MAE.replace("embed_dim = 16", "embed_dim = 128");
    let config = place.config(&wide, "");
    // what is compiled is stored before, so that the limit meets the checkpoint alone
    ended(place.train(&config, "first", &["--steps", "1"]), 0);
    let graph = fs::metadata(place.path("first/step.mlir")).unwrap().len();
    let state = place.path("first/checkpoints/step-00000001/state.safetensors");
    let state = fs::metadata(state).unwrap().len();
    assert!(graph < state / 2, "{graph} {state}");
    let inner = place.train(&config, "run", &["--steps", "9"]);
    let mut command = Command::new("bash");
    let limit = format!("ulimit -f {}; exec \"$@\"", state / 2 / 1024);
    command
        .args(["-c", &limit, "bash"])
        .arg(inner.get_program())
        .args(inner.get_args());
    command.envs(
        inner
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let said = stderr(&ended(command, 8));
    assert!(
        said.contains("saving step 8") && said.contains("File too large"),
        "{said}"
    );
}

#[test]
fn steps_beyond_the_end_are_refused_with_what_to_do() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let said = stderr(&ended(place.train(&config, "run", &["--steps", "41"]), 2));
    assert!(
        said.contains("--steps 41: the run and its schedule end after 40"),
        "{said}"
    );
    assert!(said.contains("train.length=41"), "{said}");
    assert!(!Path::new(&place.path("run")).exists());
}

#[test]
fn the_kind_of_an_error_is_the_exit_code() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let labels = place.path("train-labels");
    let whole = fs::read(&labels).unwrap();
    fs::write(&labels, &whole[..20]).unwrap();
    ended(place.train(&config, "run", &[]), 5);
    fs::write(&labels, whole).unwrap();
    ended(place.train(&config, "run", &["--nonsense"]), 2);
    ended(place.train(&config, "run", &["--devices", "3"]), 2); // 16 examples
    let file = place.path("a file");
    fs::write(&file, "").unwrap();
    ended(place.train(&config, "a file", &[]), 2);
}

#[test]
fn what_does_not_divide_is_told_by_key_with_numbers_that_do() {
    let place = Place::new();
    let config = place.config(VIT, "");
    let refused = |args: &[&str], want: &str| {
        let mut trace = crate::support::kiln();
        trace.arg("trace").arg(&config).args(args).arg("--digest");
        let said = stderr(&ended(trace, 2));
        assert!(said.contains(want), "{said}");
    };
    let batch = ["--devices", "4", "--set", "train.batch=30"];
    refused(&batch, "batches of 28 or 32 do");
    let parts = ["--devices", "4", "--set", "train.accumulate=8"];
    let want = "train.accumulate: 8 parts of 2 examples each do not divide over the mesh (fsdp=4): 4 would";
    refused(&parts, want);
    refused(
        &["--set", "train.accumulate=3"],
        "into 3 equal parts; 2 or 4 would",
    );
    let mesh = ["--rules", "fsdp_tp", "--mesh", "model=2"];
    refused(&mesh, "--devices 2");
}

#[test]
fn an_extension_is_recorded_beside_the_numbers_from_there_on() {
    let place = Place::new();
    let config = place.config(VIT, "");
    ended(place.train(&config, "run", &[]), 0);
    let longer = ["--set", "train.length=50", "--extend"];
    ended(place.train(&config, "run", &longer), 0);
    ended(place.train(&config, "run", &longer), 0); // the same command again changes nothing
    let records = place.records("run");
    let found: Vec<_> = records.iter().filter(|r| r["split"] == "extend").collect();
    let told = |key: &str| found[0][key].as_f64().unwrap();
    assert_eq!((found.len(), told("step"), told("length")), (1, 40.0, 50.0));
    let next = records.iter().find(|r| r["step"] == 41).unwrap();
    assert_eq!(next["lr"], found[0]["lr"]);
    assert_eq!(place.losses("run").len(), 50);
    let kept = fs::read_to_string(place.path("run/config.toml")).unwrap();
    assert!(kept.contains("length = \"50 steps\""), "{kept}");
}
