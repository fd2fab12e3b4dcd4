use super::*;
use crate::config::Length;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Run {
    seed: u64,
    steps: Length,
    #[serde(default)]
    name: Option<String>,
    model: Model,
    optimizer: Optimizer,
    #[serde(default)]
    data: Vec<Source>,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Model {
    width: usize,
    dropout: f64,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Optimizer {
    Adamw {
        #[serde(default)]
        beta1: f64,
        #[serde(default)]
        beta2: f64,
        epsilon: f64,
        schedule: Schedule,
        #[serde(default)]
        flags: Vec<bool>,
    },
    Sgd {
        momentum: f64,
    },
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(tag = "shape", rename_all = "snake_case", deny_unknown_fields)]
enum Schedule {
    Constant { peak: f64 },
    Cosine { peak: f64, warmup: Length },
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Source {
    Folder { path: String, weight: f64 },
    Mix { sources: Vec<Source> },
}

const GOOD: &str = r#"seed = 1
steps = "3 epochs"

[model]
width = 64
dropout = 0

[optimizer]
kind = "adamw"
beta1 = 0.9
epsilon = 1e-8
flags = [true, false]

[optimizer.schedule]
shape = "cosine"
peak = 1e-3
warmup = 10

[[data]]
kind = "folder"
path = "a"
weight = 1

[[data]]
kind = "mix"
sources = [
    { kind = "folder", path = "b", weight = 1 },
    { kind = "folder", path = "c", weight = 2 },
]
"#;

fn read(text: &str, sets: &[&str]) -> Result<(Run, Table), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("run.toml");
    std::fs::write(&path, text).unwrap();
    let sets: Vec<String> = sets.iter().map(|set| set.to_string()).collect();
    let place = format!("{}/", folder.path().display());
    load(&path, &sets).map_err(|error| error.to_string().replace(&place, ""))
}

/// The message for the good config with one piece of text replaced.
fn with(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    read(&GOOD.replacen(from, to, 1), &[]).unwrap_err()
}

fn with_set(set: &str) -> String {
    read(GOOD, &[set]).unwrap_err()
}

#[test]
fn a_good_config_is_read_and_its_table_given() {
    let (run, table) = read(GOOD, &[]).unwrap();
    assert_eq!((run.seed, run.steps), (1, Length::Epochs(3.0)));
    assert_eq!((run.model.width, run.model.dropout), (64, 0.0));
    assert!(matches!(run.optimizer, Optimizer::Adamw { beta1: 0.9, .. }));
    assert_eq!(run.data.len(), 2);
    assert_eq!(table, GOOD.parse().unwrap());
}

#[test]
fn syntax_errors_have_line_and_column() {
    let message = with("width = 64", "width = = 64");
    assert!(message.starts_with("run.toml:5:9: "), "{message}");
    let message = with("width = 64", "width = 64\nwidth = 65");
    assert!(message.starts_with("run.toml:6:1: duplicate"), "{message}");
    let missing = load::<Run>(Path::new("/none.toml"), &[]).unwrap_err();
    assert!(missing.chain().starts_with("/none.toml: No such file"));
}

#[test]
fn faults_in_plain_tables_name_line_key_and_nearest() {
    for (from, to, want) in [
        (
            "dropout = 0",
            "drop_out = 0",
            "run.toml:6: model.drop_out: unknown field, expected one of width, dropout (nearest: dropout)",
        ),
        (
            "width = 64",
            "width = \"64\"",
            "run.toml:5: model.width: expected a whole number, 0 or more, got string \"64\"",
        ),
        (
            "width = 64",
            "width = -64",
            "run.toml:5: model.width: expected a whole number, 0 or more, got integer -64",
        ),
        ("width = 64", "", "run.toml:4: model.width: missing key"),
        ("seed = 1", "", "run.toml: seed: missing key"),
        (
            "seed = 1",
            "seed = 1\nlr = 3",
            "run.toml:2: lr: unknown field, expected one of seed, steps, name, model, optimizer, data",
        ),
        (
            "3 epochs",
            "3 weeks",
            "run.toml:2: steps: expected a number of steps, \"N steps\", \"N epochs\" or \"N examples\", got string \"3 weeks\"",
        ),
        (
            "[model]\nwidth = 64\ndropout = 0",
            "model = 3",
            "run.toml:4: model: expected a table, got integer 3",
        ),
    ] {
        assert_eq!(with(from, to), want);
    }
}

#[test]
fn faults_below_a_tag_name_the_same() {
    for (from, to, want) in [
        (
            "beta1 = 0.9",
            "beta3 = 0.9",
            "run.toml:10: optimizer.beta3: unknown field, expected one of beta1, beta2, epsilon, schedule, flags (nearest: beta2)",
        ),
        (
            "beta1 = 0.9",
            "beta1 = \"0.9\"",
            "run.toml:10: optimizer.beta1: expected a number, got string \"0.9\"",
        ),
        // Two keys wrong in the same way: the first is named.
        (
            "beta1 = 0.9",
            "beta1 = \"0.9\"\nbeta2 = \"0.9\"",
            "run.toml:10: optimizer.beta1: expected a number, got string \"0.9\"",
        ),
        (
            "[true, false]",
            "[true, 2]",
            "run.toml:12: optimizer.flags[1]: expected true or false, got integer 2",
        ),
        (
            "epsilon = 1e-8",
            "",
            "run.toml:8: optimizer.epsilon: missing key",
        ),
        (
            "kind = \"adamw\"",
            "",
            "run.toml:8: optimizer.kind: missing key",
        ),
        (
            "kind = \"adamw\"",
            "kind = \"adam\"",
            "run.toml:9: optimizer.kind: unknown value \"adam\", expected one of adamw, sgd (nearest: adamw)",
        ),
        (
            "kind = \"adamw\"",
            "kind = 3",
            "run.toml:9: optimizer.kind: expected a string, got integer 3",
        ),
        (
            "peak = 1e-3",
            "",
            "run.toml:14: optimizer.schedule.peak: missing key",
        ),
        (
            "peak = 1e-3",
            "peak = 1e-3\npeek = 1",
            "run.toml:17: optimizer.schedule.peek: unknown field, expected one of peak, warmup (nearest: peak)",
        ),
        (
            "peak = 1e-3",
            "peak = 1e-3\npeek = { a = 1, b = 2 }",
            "run.toml:17: optimizer.schedule.peek: unknown field, expected one of peak, warmup (nearest: peak)",
        ),
        (
            "warmup = 10",
            "warmup = \"ten\"",
            "run.toml:17: optimizer.schedule.warmup: expected a number of steps, \"N steps\", \"N epochs\" or \"N examples\", got string \"ten\"",
        ),
        (
            "\"cosine\"",
            "\"cosin\"",
            "run.toml:15: optimizer.schedule.shape: unknown value \"cosin\", expected one of constant, cosine (nearest: cosine)",
        ),
        (
            "path = \"a\"",
            "path = true",
            "run.toml:21: data[0].path: expected a string, got boolean true",
        ),
        (
            "path = \"c\", weight = 2",
            "path = \"c\", weight = []",
            "run.toml:28: data[1].sources[1].weight: expected a number, got a list",
        ),
        (
            "path = \"c\", weight",
            "path = \"c\", wait",
            "run.toml:28: data[1].sources[1].wait: unknown field, expected one of path, weight (nearest: weight)",
        ),
    ] {
        assert_eq!(with(from, to), want);
    }
}

#[test]
fn sets_change_values_and_fall_back_to_strings() {
    let sets = [
        "seed=7",
        "name=my run",
        "steps = 2_000 examples",
        "optimizer.schedule={shape=\"constant\", peak=2}",
        "data.1.sources.0.weight=5",
    ];
    let (run, table) = read(GOOD, &sets).unwrap();
    assert_eq!((run.seed, run.steps), (7, Length::Examples(2000)));
    assert_eq!(run.name.as_deref(), Some("my run"));
    assert_eq!(table["optimizer"]["schedule"]["peak"].as_integer(), Some(2));
    let Optimizer::Adamw { schedule, .. } = run.optimizer else {
        panic!("not adamw");
    };
    assert!(matches!(schedule, Schedule::Constant { peak: 2.0 }));
    assert!(matches!(&run.data[1], Source::Mix { sources } if
        matches!(sources[0], Source::Folder { weight: 5.0, .. })));
    let (run, _) = read(GOOD, &["optimizer={kind=\"sgd\", momentum=0.5}"]).unwrap();
    assert!(matches!(run.optimizer, Optimizer::Sgd { momentum: 0.5 }));
}

#[test]
fn a_set_is_blamed_by_the_flag_that_gave_it() {
    let second = "--then-set optimizer.beta3=1";
    let error = with_set(second);
    assert!(
        error.starts_with(&format!("{second}: optimizer.beta3: unknown field")),
        "{error}"
    );
    let sets = ["seed=1".to_owned(), "--then-set model.width=3".to_owned()];
    let refused: crate::error::Result<()> =
        Err(crate::error::Error::config("model.width: too small"));
    let error = blame(refused, Path::new("a.toml"), &sets)
        .unwrap_err()
        .chain();
    assert_eq!(error, "--then-set model.width=3: model.width: too small");
}

#[test]
fn impossible_sets_are_refused() {
    for (set, want) in [
        ("seed", "--set seed: expected KEY=VALUE"),
        (
            "a..b=1",
            "--set a..b=1: expected KEY=VALUE with a key like a.b.c",
        ),
        (
            "seed.deep=1",
            "--set seed.deep=1: seed is integer 1, so it has no key deep",
        ),
        (
            "data.2.weight=1",
            "--set data.2.weight=1: data is a list of 2, so 2 is no index into it",
        ),
        (
            "modle.width=1",
            "--set modle.width=1: modle: unknown field, expected one of seed, steps, name, model, optimizer, data (nearest: model)",
        ),
        (
            "optimizer.beta3=1",
            "--set optimizer.beta3=1: optimizer.beta3: unknown field, expected one of beta1, beta2, epsilon, schedule, flags (nearest: beta2)",
        ),
        (
            "model.width=wide",
            "--set model.width=wide: model.width: expected a whole number, 0 or more, got string \"wide\"",
        ),
        // The set is right by itself; what it leaves behind is not.
        (
            "optimizer.kind=sgd",
            "--set optimizer.kind=sgd: optimizer.beta1: unknown field, expected momentum",
        ),
        (
            "optimizer=3",
            "--set optimizer=3: optimizer: expected a table, got integer 3",
        ),
    ] {
        assert_eq!(with_set(set), want);
    }
    let wrong_file = GOOD.replace("width = 64", "");
    let message = read(&wrong_file, &["model.width=3"]).unwrap_err();
    assert_eq!(message, "run.toml:4: model.width: missing key");
}
