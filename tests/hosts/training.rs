//! The loop on several hosts. The CPU computes within one process only, so each host here computes the whole run on
//! virtual devices of its own; everything else is as on a cluster: they meet, agree, stop together, and host 0 writes.

use crate::common;
use crate::place::Place;
use crate::support::{begin, free_port, said};
use kiln::experiment::Experiment;
use kiln::hosts::{Joining, Member, ProcessInfo};
use kiln::pjrt::{Cache, Client, ClientOptions, Plugin};
use kiln::runtime::Runtime;
use kiln::shard::Rules;
use kiln::train::{RunOptions, run};
use kiln::types::DType;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Start host `process` of two, which trains in `dir`.
fn host(config: &Path, dir: &Path, port: u16, process: usize, steps: u64) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "training::training_process",
            "--ignored",
            "--nocapture",
        ])
        .env("TRAINING", format!("{port} {process} {steps}"))
        .env("TRAINING_CONFIG", config)
        .env("TRAINING_DIR", dir);
    begin(command)
}

#[test]
#[ignore = "is a host of the other tests"]
fn training_process() {
    let Ok(numbers) = std::env::var("TRAINING") else {
        return;
    };
    let path = |name: &str| PathBuf::from(std::env::var_os(name).unwrap());
    let numbers: Vec<usize> = numbers.split(' ').map(|n| n.parse().unwrap()).collect();
    let asked = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(signal_hook::consts::SIGTERM, asked.clone()).unwrap();
    let place = ProcessInfo {
        coordinator: format!("127.0.0.1:{}", numbers[0]),
        process: numbers[1],
        processes: 2,
        by: "a test",
        job: None,
    };
    let joining = Joining {
        token: String::new(),
        timeout: Duration::from_secs(60),
        say: &|_| {},
        interrupted: &|| false,
        lost: Box::new(|words| {
            eprintln!("lost: {words}");
            std::thread::sleep(Duration::from_secs(2));
            std::process::exit(1);
        }),
    };
    let hosts = Member::join(&place, joining).unwrap();
    let plan = Experiment::load(&path("TRAINING_CONFIG"), &[], &|name| {
        Ok(PathBuf::from(name))
    })
    .unwrap();
    let options = ClientOptions {
        cpu_devices: Some(2),
        ..ClientOptions::default()
    };
    let plugin = Plugin::load(&common::plugins()[0]).unwrap();
    let layout = Rules::open("fsdp").unwrap().on(2, 1, &BTreeMap::new());
    let runtime = Runtime {
        client: Client::new(&plugin, &options).unwrap(),
        cache: Some(Cache::new(
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"),
        )),
        compute: DType::F32,
        layout: Some(layout.unwrap()),
        options: BTreeMap::new(),
    };
    let orders = RunOptions {
        stop_at: Some(numbers[2] as u64),
        interrupted: &|| asked.load(Ordering::Relaxed),
        phase: &|_| {},
        plugin: Duration::ZERO,
        executable: None,
        profile: None,
        hosts: Some(&hosts),
        extend: false,
        from: None,
        accept: &[],
    };
    match run(&plan, &runtime, &path("TRAINING_DIR"), &orders) {
        Ok(ended) => println!("> {} {}", ended.step, ended.interrupted),
        Err(error) => {
            eprintln!("error: {}", error.chain());
            hosts.fail(error.kind(), &error.chain());
            std::process::exit(1);
        }
    }
}

/// Both to their end: the last step, and whether they were interrupted.
fn ended(children: [Child; 2]) -> [(u64, bool); 2] {
    children.map(|child| {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        let printed = String::from_utf8(output.stdout).unwrap();
        let line = printed.split("> ").nth(1).unwrap().lines().next().unwrap();
        let (step, interrupted) = line.split_once(' ').unwrap();
        (step.parse().unwrap(), interrupted.parse().unwrap())
    })
}

fn both(config: &Path, dirs: [&Path; 2], steps: u64) -> [Child; 2] {
    let port = free_port();
    [0, 1].map(|k| host(config, dirs[k], port, k, steps))
}

/// A small model, trained for longer than most: it is to be stopped in its midst.
fn config(place: &Place) -> PathBuf {
    let model = "family = \"vit\"\nimage = 8\npatch = 4\nchannels = 1\nclasses = 4\nembed_dim = 8\nnum_layers = 1\nnum_heads = 2\n\
                 dropout = 0.1";
    let config = place.config(model, "");
    let text = std::fs::read_to_string(&config).unwrap();
    let changes = [
        ("length = 40", "length = 4000"),
        ("every = 20", "every = 2000"),
        ("save_every = 8", "save_every = 25"),
    ];
    let text = changes
        .iter()
        .fold(text, |text, (old, new)| text.replace(old, new));
    std::fs::write(&config, text).unwrap();
    config
}

#[test]
fn host_0_alone_writes_and_a_signal_to_the_other_stops_both_after_the_same_step() {
    let place = Place::new();
    let config = config(&place);
    let (run, other) = (place.path("run"), place.path("other"));
    let children = both(&config, [&run, &run], 4000);
    let until = Instant::now() + Duration::from_secs(400);
    while place.losses("run").len() < 30 {
        assert!(Instant::now() < until, "no step in time");
        std::thread::sleep(Duration::from_millis(20));
    }
    let pid = children[1].id().to_string();
    Command::new("kill").args(["-TERM", &pid]).status().unwrap();
    let [first, second] = ended(children);
    assert_eq!(first, second);
    let (step, interrupted) = first;
    assert!(interrupted && (30..4000).contains(&step), "{step}");
    let saved = run.join(format!("checkpoints/step-{step:08}"));
    assert!(saved.is_dir(), "{}", saved.display());

    // on storage of its own the other host has no checkpoint: both say so and nothing is trained
    let outputs = both(&config, [&run, &other], step + 10).map(|c| c.wait_with_output().unwrap());
    for output in outputs {
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{told}");
        let want = format!("checkpoint: of step {step} on host 0");
        assert!(
            told.contains(&want) && told.contains("none (is the run's directory"),
            "{told}"
        );
    }
    assert!(!other.exists());

    // it goes on as if it had not been stopped; on one storage
    let end = step + 6;
    assert_eq!(ended(both(&config, [&run, &run], end)), [(end, false); 2]);
    // from scratch the other host needs no storage, and leaves nothing
    let whole = place.path("whole");
    assert_eq!(
        ended(both(&config, [&whole, &other], end)),
        [(end, false); 2]
    );
    assert!(!other.exists());
    let losses = place.losses("whole");
    assert_eq!(losses.len(), end as usize);
    assert_eq!(losses, place.losses("run"));
}

#[test]
fn a_host_that_is_killed_while_training_ends_the_other() {
    let place = Place::new();
    let config = config(&place);
    let run = place.path("run");
    let [first, mut second] = both(&config, [&run, &run], 4000);
    let until = Instant::now() + Duration::from_secs(400);
    while place.losses("run").len() < 10 {
        assert!(Instant::now() < until, "no step in time");
        std::thread::sleep(Duration::from_millis(20));
    }
    second.kill().unwrap();
    second.wait().unwrap();
    let start = Instant::now();
    let output = first.wait_with_output().unwrap();
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("host 1 (") && told.contains("is gone"),
        "{told}"
    );
    assert!(start.elapsed() < Duration::from_secs(20));
}

/// A tiny decoder on bytes that is asked those questions after two steps.
fn decoder(place: &Place, name: &str, questions: &str) -> PathBuf {
    let put = |name: &str, text: &str| {
        let path = place.path(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let documents = "one two three. two three four.\n\n".repeat(60);
    let (text, asked) = (
        put("text.txt", &documents),
        put(&format!("{name}.jsonl"), questions),
    );
    let config = format!(
        "seed = 1\n[model]\nfamily = \"gpt2\"\npositions = 32\nvocab = 384\nembed_dim = 16\nnum_layers = 1\nnum_heads = 2\n\
         [text]\ntokenizer = \"bytes\"\ninputs = 16\nshuffle = 4\nobjective = {{ kind = \"causal_lm\" }}\n\
         [text.train.own]\nkind = \"text\"\nfiles = [{text:?}]\n\
         [optimizer]\nkind = \"adamw\"\n[schedule]\nshape = \"constant\"\nlr = 0.004\n\
         [train]\nbatch = 4\nlength = 2\nlog_every = 1\n[eval.choices.numbers]\nfile = {asked:?}\n"
    );
    PathBuf::from(put(&format!("{name}.toml"), &config))
}

#[test]
fn questions_are_answered_by_all_hosts_and_refused_where_they_differ() {
    const ASKED: &str =
        "{\"context\": \"one two\", \"choices\": [\"three\", \"one\"], \"label\": 0}\n";
    let place = Place::new();
    let config = decoder(&place, "same", ASKED);
    let run = place.path("run");
    assert_eq!(ended(both(&config, [&run, &run], 2)), [(2, false); 2]);
    let evaluated = place.evaluations("run");
    let right = evaluated[0]["numbers/acc"].as_f64().unwrap();
    assert!(right == 0.0 || right == 1.0);
    assert_eq!(evaluated[0]["numbers/chance"], 0.5);

    let other = decoder(&place, "other", &ASKED.replace("two", "three"));
    let (port, dir) = (free_port(), place.path("apart"));
    let hosts = [(&config, 0), (&other, 1)];
    for child in hosts.map(|(config, k)| host(config, &dir, port, k, 2)) {
        let output = child.wait_with_output().unwrap();
        let told = said(&output);
        assert!(!output.status.success());
        assert!(told.contains("questions of eval.choices.numbers"), "{told}");
    }
}
