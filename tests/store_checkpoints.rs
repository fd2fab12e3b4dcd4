//! Checkpoints: what is kept, what damage is found, and that nothing that kills a process loses one.

use kiln::array::Array;
use kiln::error::{Error, Result};
use kiln::store::{Checkpoints, Found, Saved, latest};
use kiln::types::{DType, Type};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Elements of the larger tensor of a state; 256 KiB.
const ELEMENTS: usize = 1 << 16;

type Item = (String, Type, Box<dyn FnOnce() -> Result<Array>>);

/// A state that says of which step it is in every element.
fn state(step: u64) -> Vec<Item> {
    let ty = Type::new(DType::U64, &[ELEMENTS / 2]);
    vec![
        (
            "layer/kernel".into(),
            ty,
            Box::new(move || Array::new(&[ELEMENTS / 2], &[step; ELEMENTS / 2])),
        ),
        (
            "step".into(),
            Type::scalar(DType::U64),
            Box::new(move || Ok(Array::scalar(step))),
        ),
    ]
}

fn extra(step: u64) -> Value {
    json!({"cursor": step * 32, "config": {"name": "test"}})
}

fn save(run: &Path, keep_last: usize, steps: impl IntoIterator<Item = u64>) {
    let checkpoints = Checkpoints::open(run, keep_last).unwrap();
    for step in steps {
        checkpoints.save(step, state(step), extra(step)).unwrap();
    }
}

/// The newest checkpoint, which is whole and of one step, and there are no warnings.
fn intact(run: &Path) -> Saved {
    let Found { saved, warnings } = latest(run).unwrap();
    assert!(warnings.is_empty(), "{warnings:?}");
    let saved = saved.unwrap();
    assert_eq!(saved.extra(), &extra(saved.step()));
    for name in ["layer/kernel", "step"] {
        let array = saved.read(name).unwrap();
        let values = array.values::<u64>().unwrap();
        assert!(
            values.iter().all(|v| *v == saved.step()),
            "{name} of {saved:?}"
        );
    }
    saved
}

fn checkpoint(run: &Path, step: u64) -> PathBuf {
    run.join("checkpoints").join(format!("step-{step:08}"))
}

/// Names in the folder of checkpoints, sorted, without the lock.
fn names(run: &Path) -> Vec<String> {
    let entries = fs::read_dir(run.join("checkpoints")).unwrap();
    let mut names: Vec<_> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.retain(|n| n != ".lock");
    names.sort();
    names
}

#[test]
fn the_last_checkpoints_are_kept() {
    let run = tempfile::tempdir().unwrap();
    assert!(latest(run.path()).unwrap().saved.is_none());
    save(run.path(), 2, [10, 20, 30, 100_000_000]);
    assert_eq!(names(run.path()), ["step-00000030", "step-100000000"]);
    let saved = intact(run.path());
    assert_eq!(saved.step(), 100_000_000);
    assert_eq!(saved.names().collect::<Vec<_>>(), ["layer/kernel", "step"]);
    assert_eq!(saved.ty("step").unwrap(), &Type::scalar(DType::U64));
    assert_eq!(saved.path(), checkpoint(run.path(), 100_000_000));
    // Keeping none would lose the one just written.
    save(run.path(), 0, [100_000_001]);
    assert_eq!(intact(run.path()).step(), 100_000_001);
}

#[test]
fn the_manifest_describes_the_checkpoint() {
    let run = tempfile::tempdir().unwrap();
    save(run.path(), 1, [7]);
    let path = checkpoint(run.path(), 7);
    let manifest: Value =
        serde_json::from_slice(&fs::read(path.join("manifest.json")).unwrap()).unwrap();
    let size = fs::metadata(path.join("state.safetensors")).unwrap().len();
    assert_eq!(manifest["step"], 7);
    assert_eq!(manifest["kiln"], env!("CARGO_PKG_VERSION"));
    assert_eq!(manifest["files"]["state.safetensors"], size);
    assert_eq!(
        manifest["tensors"]["step"],
        json!({"dtype": "u64", "shape": [], "crc32c": crc32c::crc32c(&7u64.to_le_bytes())})
    );
    assert_eq!(manifest["extra"], extra(7));
}

#[test]
fn saving_a_step_again_replaces_it() {
    let run = tempfile::tempdir().unwrap();
    save(run.path(), 2, [1]);
    let checkpoints = Checkpoints::open(run.path(), 2).unwrap();
    checkpoints.save(1, state(5), json!("again")).unwrap();
    assert_eq!(names(run.path()), ["step-00000001"]);
    let saved = latest(run.path()).unwrap().saved.unwrap();
    assert_eq!(saved.extra(), "again");
    assert_eq!(saved.read("step").unwrap().values::<u64>().unwrap(), [5]);
}

#[test]
fn a_damaged_checkpoint_is_reported_and_the_one_before_is_used() {
    type Damage = fn(&Path);
    let damages: [(Damage, &str); 13] = [
        (
            |p| fs::remove_file(p.join("manifest.json")).unwrap(),
            "manifest.json: No such file",
        ),
        (
            |p| fs::write(p.join("manifest.json"), "{\"format\": 1,").unwrap(),
            "manifest.json: damaged: EOF",
        ),
        (
            |p| edit_manifest(p, "format", json!(99)),
            "manifest.json: format 99 of kiln",
        ),
        // A manifest that another program has written again, even with the same content, is not believed.
        (
            |p| edit_manifest(p, "step", json!(20)),
            "manifest.json: damaged: its checksum is missing",
        ),
        (
            |p| edit_text(p, "\"step\": 20", "\"step\": 19"),
            "manifest.json: damaged: its checksum does not fit",
        ),
        // One with the right checksum is held against the rest all the same.
        (
            |p| seal_manifest(p, "step", json!(38)),
            "holds step 38, expected a folder called step-00000038: renamed?",
        ),
        (
            |p| seal_manifest(p, "tensors", json!({})),
            "0 tensors in the manifest, but state.safetensors has 2",
        ),
        (
            |p| {
                fs::remove_dir_all(p).unwrap();
                fs::rename(checkpoint(p.ancestors().nth(2).unwrap(), 5), p).unwrap();
            },
            "holds step 5, expected a folder called step-00000005: renamed?",
        ),
        (|p| edit_text(p, "u64", "u32"), "manifest.json: damaged"),
        (
            |p| fs::remove_file(p.join("state.safetensors")).unwrap(),
            "state.safetensors: No such file",
        ),
        (
            |p| edit_state(p, |bytes| bytes.truncate(bytes.len() - 1)),
            "bytes, got",
        ),
        (
            |p| edit_state(p, |bytes| bytes[ELEMENTS] ^= 1),
            "the checksum of layer/kernel is wrong",
        ),
        (
            |p| edit_state(p, |bytes| bytes[12] ^= 0x80),
            "safetensors header",
        ),
    ];
    for (damage, expected) in damages {
        let run = tempfile::tempdir().unwrap();
        save(run.path(), 3, [5, 10, 20]);
        damage(&checkpoint(run.path(), 20));
        let Found { saved, warnings } = latest(run.path()).unwrap();
        assert_eq!(saved.unwrap().step(), 10);
        assert_eq!(warnings.len(), 1);
        assert!(
            warnings[0].starts_with("the checkpoint of step 20 is passed over: "),
            "{warnings:?}"
        );
        assert!(
            warnings[0].contains(expected),
            "expected {expected}, got {warnings:?}"
        );
        // Training on replaces the damaged one.
        save(run.path(), 3, [20]);
        assert_eq!(intact(run.path()).step(), 20);
    }
}

fn edit_manifest(path: &Path, key: &str, value: Value) {
    let path = path.join("manifest.json");
    let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    manifest[key] = value;
    fs::write(path, manifest.to_string()).unwrap();
}

/// As [`edit_manifest`], with the right checksum again.
fn seal_manifest(path: &Path, key: &str, value: Value) {
    edit_manifest(path, key, value);
    let path = path.join("manifest.json");
    let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    manifest.as_object_mut().unwrap().remove("crc32c");
    fs::write(path, kiln::files::seal(&manifest).unwrap()).unwrap();
}

fn edit_text(path: &Path, old: &str, new: &str) {
    let path = path.join("manifest.json");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(path, text.replace(old, new)).unwrap();
}

fn edit_state(path: &Path, edit: impl FnOnce(&mut Vec<u8>)) {
    let path = path.join("state.safetensors");
    let mut bytes = fs::read(&path).unwrap();
    edit(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[test]
fn starting_afresh_over_damaged_checkpoints_is_refused() {
    let run = tempfile::tempdir().unwrap();
    save(run.path(), 1, [10]);
    fs::remove_file(checkpoint(run.path(), 10).join("manifest.json")).unwrap();
    // A link to nowhere is damage too.
    let link = checkpoint(run.path(), 20);
    std::os::unix::fs::symlink("nowhere", link).unwrap();
    let error = latest(run.path()).unwrap_err().chain();
    assert!(
        error.contains("no intact checkpoint; move the folder away"),
        "{error}"
    );
    assert!(error.contains("step 10 is passed over"), "{error}");
}

#[test]
fn a_checkpoint_of_an_earlier_form_is_refused_with_both_forms_and_what_to_do() {
    for form in [1, 2, 3, 5] {
        let run = tempfile::tempdir().unwrap();
        save(run.path(), 1, [7]);
        seal_manifest(&checkpoint(run.path(), 7), "format", json!(form));
        let refused = latest(run.path()).unwrap_err().chain();
        let version = env!("CARGO_PKG_VERSION");
        let expected = format!(
            "format {form} of kiln {version}, expected format 4; go on with the kiln that wrote it, or begin anew with its \
             weights: `kiln export` of that kiln, `kiln import` of this one, train.init"
        );
        assert!(refused.contains(&expected), "{refused}");
    }
}

/// A state whose numbers are finite but for one.
fn poisoned(value: f32) -> Vec<Item> {
    let mut values = vec![1.5; ELEMENTS];
    values[ELEMENTS - 3] = value;
    let kernel = move || Array::new(&[ELEMENTS], &values);
    let ty = Type::new(DType::F32, &[ELEMENTS]);
    vec![("layer/kernel".into(), ty, Box::new(kernel))]
}

#[test]
fn numbers_that_are_not_finite_are_neither_written_nor_read() {
    let run = tempfile::tempdir().unwrap();
    let checkpoints = Checkpoints::open(run.path(), 3).unwrap();
    checkpoints.save(1, poisoned(2.5), extra(1)).unwrap();
    for value in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let error = checkpoints.save(2, poisoned(value), extra(2));
        let error = error.unwrap_err().chain();
        assert!(
            error.contains("layer/kernel: 1 of its 65536 numbers are not finite"),
            "{error}"
        );
        assert_eq!(names(run.path()), ["step-00000001"]);
    }
    // One that was written before they were looked for: its checksums are right.
    checkpoints.save(2, poisoned(2.5), extra(2)).unwrap();
    let path = checkpoint(run.path(), 2);
    let mut crc = 0;
    edit_state(&path, |bytes| {
        let end = bytes.len();
        bytes[end - 4..].copy_from_slice(&f32::NAN.to_le_bytes());
        crc = crc32c::crc32c(&bytes[end - 4 * ELEMENTS..]);
    });
    let entry = json!({"dtype": "f32", "shape": [ELEMENTS], "crc32c": crc});
    seal_manifest(&path, "tensors", json!({"layer/kernel": entry}));
    let Found { saved, warnings } = latest(run.path()).unwrap();
    assert_eq!(saved.unwrap().step(), 1);
    assert!(warnings[0].contains("not finite"), "{warnings:?}");
    let error = Saved::of_step(run.path(), 2).unwrap_err().chain();
    assert!(error.contains("1 of its 65536 numbers"), "{error}");
}

#[test]
fn later_checkpoints_are_set_aside_and_not_lost() {
    let run = tempfile::tempdir().unwrap();
    save(run.path(), 9, [10, 20, 30]);
    for round in 1..=2 {
        let checkpoints = Checkpoints::open(run.path(), 9).unwrap();
        let aside = checkpoints.set_aside_after(10).unwrap();
        assert_eq!(aside.len(), 2);
        assert_eq!(intact(run.path()).step(), 10);
        // Neither a sweep nor deleting old ones touches them.
        drop(checkpoints);
        save(run.path(), 9, [20, 30]);
        assert_eq!(names(run.path()).len(), 3 + 2 * round);
    }
    let aside = run.path().join("checkpoints/step-00000030.aside");
    assert!(names(run.path()).contains(&"step-00000030.aside-2".to_owned()));
    fs::remove_dir_all(checkpoint(run.path(), 30)).unwrap();
    fs::rename(aside, checkpoint(run.path(), 30)).unwrap();
    assert_eq!(intact(run.path()).step(), 30);
    let error = Saved::of_step(run.path(), 25).unwrap_err().chain();
    assert!(
        error.contains("no checkpoint of step 25, expected one of [10, 20, 30]"),
        "{error}"
    );
}

#[test]
fn what_a_killed_save_left_is_ignored_and_swept_away() {
    let run = tempfile::tempdir().unwrap();
    save(run.path(), 2, [10, 20]);
    // Killed while writing step 30, while deleting step 5, and between the two renames that replace step 20.
    let half = run.path().join("checkpoints/step-00000030.tmp-1234");
    fs::create_dir(&half).unwrap();
    fs::write(half.join("state.safetensors"), [1, 2, 3]).unwrap();
    fs::create_dir(run.path().join("checkpoints/step-00000005.tmp-1234")).unwrap();
    let old = run.path().join("checkpoints/step-00000020.old-1234");
    fs::rename(checkpoint(run.path(), 20), old).unwrap();
    // A file that is not ours stays.
    fs::write(run.path().join("checkpoints/notes.tmp-1"), "mine").unwrap();

    assert_eq!(intact(run.path()).step(), 10);
    let checkpoints = Checkpoints::open(run.path(), 2).unwrap();
    assert_eq!(intact(run.path()).step(), 20);
    assert_eq!(
        names(run.path()),
        ["notes.tmp-1", "step-00000010", "step-00000020"]
    );
    drop(checkpoints);

    // Killed after both renames: the replaced one goes.
    fs::create_dir(run.path().join("checkpoints/step-00000020.old-1234")).unwrap();
    Checkpoints::open(run.path(), 2).unwrap();
    assert_eq!(
        names(run.path()),
        ["notes.tmp-1", "step-00000010", "step-00000020"]
    );
}

#[test]
fn a_failed_save_leaves_the_earlier_checkpoints() {
    let run = tempfile::tempdir().unwrap();
    let checkpoints = Checkpoints::open(run.path(), 1).unwrap();
    checkpoints.save(1, state(1), extra(1)).unwrap();
    let mut broken = state(2);
    broken[1].2 = Box::new(|| Err(Error::other("device lost")));
    let error = checkpoints.save(2, broken, extra(2)).unwrap_err().chain();
    assert_eq!(
        error,
        "saving the checkpoint of step 2: writing step: device lost"
    );
    assert_eq!(names(run.path()), ["step-00000001"]);
    assert_eq!(intact(run.path()).step(), 1);
}

#[test]
fn a_save_that_was_begun_is_a_checkpoint_once_it_has_settled_and_its_trouble_is_told() {
    let run = tempfile::tempdir().unwrap();
    let checkpoints = Checkpoints::open(run.path(), 2).unwrap();
    for step in 1..=5 {
        checkpoints.begin(step, state(step), extra(step)).unwrap();
    }
    checkpoints.settle().unwrap();
    assert_eq!(names(run.path()), ["step-00000004", "step-00000005"]);
    assert_eq!(intact(run.path()).step(), 5);
    checkpoints.settle().unwrap(); // nothing more to wait for

    // The folder goes before the manifest is written: told by the next save, or when it settles, once.
    let lost = |step: u64| {
        let mut items = state(step);
        let dir = run.path().join("checkpoints");
        items[1].2 = Box::new(move || {
            for entry in fs::read_dir(&dir).unwrap() {
                let path = entry.unwrap().path();
                if path.to_string_lossy().contains(".tmp-") {
                    fs::remove_dir_all(path).unwrap();
                }
            }
            Ok(Array::scalar(step))
        });
        checkpoints.begin(step, items, extra(step)).unwrap();
    };
    lost(6);
    let error = checkpoints
        .begin(7, state(7), extra(7))
        .unwrap_err()
        .chain();
    assert!(
        error.starts_with("saving the checkpoint of step 6: "),
        "{error}"
    );
    lost(7);
    let error = checkpoints.settle().unwrap_err().chain();
    assert!(
        error.contains("step 7") && error.contains("No such file"),
        "{error}"
    );
    checkpoints.begin(8, state(8), extra(8)).unwrap();
    drop(checkpoints);
    assert_eq!(names(run.path()), ["step-00000005", "step-00000008"]);
    assert_eq!(intact(run.path()).step(), 8);
}

#[test]
fn two_trainers_in_one_directory_are_refused() {
    let run = tempfile::tempdir().unwrap();
    let first = Checkpoints::open(run.path(), 1).unwrap();
    let error = Checkpoints::open(run.path(), 1).unwrap_err().chain();
    assert!(
        error.ends_with("checkpoints: another process is training there"),
        "{error}"
    );
    drop(first);
    Checkpoints::open(run.path(), 1).unwrap();
    let file = run.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(Checkpoints::open(&file, 1).is_err());
}

/// Set in a process that a test has started to play a part; holds the directory of the run.
const PART: &str = "KILN_TEST_PART";

/// This test binary again, for the test named, to play its part in `run`. `limits` is shell code run before.
fn part(test: &str, run: &Path, limits: &str) -> Command {
    let mut command = Command::new("sh");
    let program = std::env::current_exe().unwrap();
    command
        .arg("-c")
        .arg(format!("{limits} exec \"$0\" --exact {test} --nocapture"))
        .arg(program);
    command.env(PART, run).stdout(Stdio::null());
    command
}

#[test]
fn a_full_disk_leaves_the_earlier_checkpoints() {
    if let Some(run) = std::env::var_os(PART) {
        let run = Path::new(&run);
        let checkpoints = Checkpoints::open(run, 1).unwrap();
        let error = checkpoints.save(2, state(2), extra(2)).unwrap_err().chain();
        assert!(error.contains("File too large"), "{error}");
        return;
    }
    let run = tempfile::tempdir().unwrap();
    save(run.path(), 1, [1]);
    // No file may grow beyond 64 blocks, and trying to is an error instead of a signal.
    let mut child = part(
        "a_full_disk_leaves_the_earlier_checkpoints",
        run.path(),
        "trap '' XFSZ; ulimit -f 64;",
    );
    assert!(child.status().unwrap().success());
    assert_eq!(names(run.path()), ["step-00000001"]);
    assert_eq!(intact(run.path()).step(), 1);
}

/// The largest step that has a folder, 0 where there is none.
fn newest(run: &Path) -> u64 {
    let steps = fs::read_dir(run.join("checkpoints"))
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let name = entry.ok()?.file_name().into_string().ok()?;
            name.strip_prefix("step-")?.parse().ok()
        });
    steps.max().unwrap_or(0)
}

#[test]
fn killed_at_any_moment_the_newest_checkpoint_is_intact() {
    if let Some(run) = std::env::var_os(PART) {
        let run = Path::new(&run);
        let start = latest(run).unwrap().saved.map_or(0, |s| s.step());
        let checkpoints = Checkpoints::open(run, 2).unwrap();
        for step in start + 1..start + 5000 {
            checkpoints.begin(step, state(step), extra(step)).unwrap();
            // Once more, so that replacing is interrupted too.
            checkpoints.save(step, state(step), extra(step)).unwrap();
        }
    }
    let run = tempfile::tempdir().unwrap();
    let mut before = 0;
    for round in 0..25u64 {
        let mut child = part(
            "killed_at_any_moment_the_newest_checkpoint_is_intact",
            run.path(),
            "",
        );
        let mut child = child.spawn().unwrap();
        let deadline = Instant::now() + Duration::from_secs(60);
        while newest(run.path()) <= before {
            assert!(Instant::now() < deadline, "the child saves nothing");
            std::thread::sleep(Duration::from_millis(1));
        }
        // Anywhere within the next few saves, in microseconds.
        std::thread::sleep(Duration::from_micros(round * 7919 % 20_000));
        child.kill().unwrap();
        child.wait().unwrap();

        let checkpoints = Checkpoints::open(run.path(), 2).unwrap();
        let step = intact(run.path()).step();
        assert!(step > before, "step {step} after step {before}");
        let names = names(run.path());
        assert!(names.iter().all(|n| !n.contains('.')), "{names:?}");
        drop(checkpoints);
        before = step;
    }
}
