//! Goldens: what is traced for the shipped configurations, as text that is reviewed when it changes.

use kiln::config;
use kiln::experiment::RunConfig;
use kiln::graph::without_locations;
use kiln::inspect::Difference;
use kiln::shard::Rules;
use kiln::step::TrainStepSpec;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Tiny configurations, each under rule files for 8 devices: the whole step as StableHLO.
const STEPS: [(&str, [&str; 2]); 3] = [
    ("tiny_vit", ["fsdp", "fsdp_tp"]),
    ("tiny_mae", ["fsdp", "fsdp_tp"]),
    ("tiny_t5", ["fsdp", "fsdp_tp_sp"]),
];

/// Large configurations on that many devices, with what is changed of them: one page each.
const PAGES: [(&str, &str, usize, &[&str]); 8] = [
    ("vit_s16_in1k", "dp", 8, &[]),
    ("mae_vit_b16_in1k", "fsdp", 16, &[]),
    ("mae_vit_l16_in1k", "fsdp", 256, &[]),
    ("mae_vit_h14_in1k", "fsdp_tp", 256, &[]),
    ("t5_1_1_small_c4", "fsdp", 16, &[]),
    ("t5_1_1_large_c4", "fsdp", 64, &[]),
    ("t5_1_1_xl_c4", "fsdp_tp", 64, &["train.layers=scan"]),
    ("t5_1_1_xxl_c4", "fsdp_tp_sp", 256, &[]),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn recipe(name: &str, rules: &str, devices: usize, sets: &[&str]) -> TrainStepSpec {
    let sets: Vec<String> = sets.iter().map(|s| (*s).to_owned()).collect();
    let file = root().join(format!("configs/{name}.toml"));
    let (said, _) = config::load::<RunConfig>(&file, &sets).unwrap();
    let rules = Rules::open(rules).unwrap();
    let layout = rules.on(devices, 1, &BTreeMap::new()).unwrap();
    TrainStepSpec::of(&said, Some(&layout)).unwrap()
}

/// Compare with the golden, or write it when `scripts/bless.sh` asks for that.
fn hold(file: &str, text: &str) {
    let path = root().join("graphs").join(file);
    if std::env::var_os("KILN_BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
        return;
    }
    let golden = std::fs::read_to_string(&path)
        .unwrap_or_else(|e| panic!("graphs/{file}: {e}; scripts/bless.sh writes it"));
    if golden == text {
        return;
    }
    let bless = "if that is meant, scripts/bless.sh rewrites it";
    if file.ends_with(".md") {
        let difference = Difference::of_pages((file, &golden), ("what is traced now", text));
        panic!("graphs/{file} changed; {bless}:\n{}", difference.unwrap());
    }
    let lines = golden.lines().zip(text.lines()).enumerate();
    let first = lines.into_iter().find(|(_, (a, b))| a != b);
    let place = first.map_or("its length".to_owned(), |(k, (a, b))| {
        format!("line {}:\n  was {a}\n  is  {b}\n", k + 1)
    });
    panic!("graphs/{file} changed at {place}; {bless}");
}

#[test]
fn steps_of_the_tiny_configurations_are_the_golden_ones() {
    for (name, rules) in STEPS {
        for rules in rules {
            let program = recipe(name, rules, 8, &[]).step().unwrap();
            let text = without_locations(&program.text);
            hold(&format!("{name}.{rules}.mlir"), &text);
        }
    }
}

#[test]
fn pages_of_the_large_configurations_are_the_golden_ones() {
    for (name, rules, devices, sets) in PAGES {
        let recipe = recipe(name, rules, devices, sets);
        let page = recipe.digest(&format!("configs/{name}.toml")).unwrap();
        hold(&format!("{name}.{rules}.md"), &page);
    }
}

#[test]
fn no_golden_is_left_of_a_configuration_that_is_gone() {
    let steps = STEPS.iter().flat_map(|(name, rules)| {
        let file = move |rules: &&str| format!("{name}.{rules}.mlir");
        rules.iter().map(file).collect::<Vec<_>>()
    });
    let pages = PAGES
        .iter()
        .map(|(name, rules, ..)| format!("{name}.{rules}.md"));
    let mut expected: Vec<String> = steps.chain(pages).collect();
    expected.sort();
    let there = std::fs::read_dir(root().join("graphs")).unwrap();
    let names = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|n| n != "README.md").collect();
    names.sort();
    assert_eq!(names, expected);
}

#[test]
fn every_argument_result_and_parameter_use_carries_a_sharding() {
    for (name, rules) in STEPS {
        let recipe = recipe(name, rules[1], 8, &[]);
        let program = recipe.step().unwrap();
        let main = program.text.lines().find(|l| l.contains("@main(")).unwrap();
        let count = main.matches("#sdy.sharding<@mesh").count();
        let arguments = program.inputs.len() + program.outputs.len();
        assert_eq!(count, arguments, "{name}");
        let constraints = program.text.matches("\"sdy.sharding_constraint\"").count();
        assert!(
            constraints > 2 * recipe.parameters.len(),
            "{name}: {constraints}"
        );
    }
}
