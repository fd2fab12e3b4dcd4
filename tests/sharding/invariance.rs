//! Sharding changes nothing: a table of models, rule files and meshes.

use crate::support::{BATCH, STEPS, apart, client, model, recipe, runtime, same_weights, train};
use kiln::config::{Count, Part, Positive};
use kiln::nn::StackOptions;
use kiln::optim::{Common, OptimizerConfig, Sgd};
use kiln::shard::{Partitioner, Rules};
use kiln::step::TrainStepSpec;
use kiln::tasks::{
    ContrastiveConfig, MomentumContrastConfig, SelfDistillationConfig, TaskConfig, declared,
};
use std::collections::BTreeMap;

/// Every shipped rule file (of what shares all but its loss with another row, a few) but those of long rows (see `context`) and of a pipeline (see `pipeline`), on eight devices some of them with other sizes as well. Those
/// with an axis for experts are for models of experts, and for one that has none.
fn table(family: &str, devices: usize) -> Vec<(&'static str, BTreeMap<String, usize>)> {
    let with_experts = ["mixtral", "gpt2"].contains(&family);
    let few: &[&str] = match family {
        "moco" => &["fsdp_tp"],
        "moco_v3" | "dino" => &["fsdp"],
        "elmo" => &["fsdp", "fsdp_tp"],
        _ => &[],
    };
    if !few.is_empty() {
        return few.iter().map(|name| (*name, BTreeMap::new())).collect();
    }
    let mut table: Vec<_> = Rules::shipped()
        .filter(|name| {
            !["fsdp_cp", "pipeline"].contains(name) && (with_experts || !name.ends_with("_ep"))
        })
        .map(|name| (name, BTreeMap::new()))
        .collect();
    if devices == 8 {
        table.push(("fsdp_tp", BTreeMap::from([("model".to_owned(), 4)])));
        if with_experts {
            table.push(("fsdp_ep", BTreeMap::from([("expert".to_owned(), 2)])));
            table.push(("fsdp_tp_ep", BTreeMap::from([("expert".to_owned(), 2)])));
        }
        table.push(("two_slices", BTreeMap::from([("slice".to_owned(), 4)])));
    }
    table
}

/// The training step of a family's usual task; of `contrastive` that of its views.
fn step_of(family: &str, layout: Option<&Partitioner>) -> TrainStepSpec {
    let mut recipe = recipe(model(family), layout, StackOptions::default());
    let moco = |queue: usize| {
        TaskConfig::MomentumContrast(MomentumContrastConfig {
            hidden: Count::of(32),
            projection: Count::of(16),
            queue: Count::of(queue),
            momentum: Part::of(0.9),
            momentum_steps: (queue == 0).then(|| Count::of(20)),
            ..MomentumContrastConfig::default()
        })
    };
    let of_views = match family {
        "contrastive" => Some(TaskConfig::Contrastive(ContrastiveConfig::default())),
        "moco" => Some(moco(3 * BATCH)), // which steps fill more than three times
        "moco_v3" => Some(moco(0)),
        "dino" => Some(TaskConfig::SelfDistillation(SelfDistillationConfig {
            prototypes: Count::of(24),
            hidden: Count::of(32),
            projection: Count::of(16),
            momentum: Part::of(0.9),
            frozen_steps: Count::of(3),
            local_views: Count::of(2),
            local_size: Count::of(8),
            // so that losses stay far from 0
            student_temperature: Positive::of(0.5),
            teacher_temperature: Positive::of(0.3),
            ..SelfDistillationConfig::default()
        })),
        _ => None,
    };
    if let Some(task) = of_views {
        recipe.task = task;
        let task = recipe.task.on(&recipe.model).unwrap();
        let parameters = declared(&*task, recipe.depth).unwrap();
        // whose steps are as long as gradients are, so that one that devices add up instead of averaging is another
        let optimizer = OptimizerConfig::new(Sgd::default(), Common::default());
        recipe.optimizer = optimizer.resolve(&parameters).unwrap();
        recipe.parameters = parameters;
    }
    if family == "siglip" {
        // AdamW would divide the gradients of what attention's keys do not see, which are rounding noise, by themselves
        let rule = OptimizerConfig::new(Sgd::default(), Common::default());
        recipe.optimizer = rule.resolve(&recipe.parameters).unwrap();
    }
    recipe
}

/// Train `family` under every row of the table, and compare with one device.
fn compare(family: &str, devices: usize) {
    let losses = alike(family, devices);
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
}

/// The losses on one device, which those under every row of the table equal.
fn alike(family: &str, devices: usize) -> Vec<f64> {
    let client = client(devices);
    let (weights, losses) = train(&runtime(&client, None), &step_of(family, None));
    for (name, sizes) in table(family, devices) {
        let rules = Rules::open(name).unwrap();
        let layout = rules.on(devices, 1, &sizes).unwrap();
        let mesh = layout.mesh().describe();
        let recipe = step_of(family, Some(&layout));
        let (own_weights, own_losses) = train(&runtime(&client, Some(&layout)), &recipe);
        let what = format!("{family:4} {name:11} {mesh:22}");
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own_losses);
        println!(
            "{what} loss {:.6}, apart {apart:.1e}",
            own_losses[STEPS - 1]
        );
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own_losses:?}");
    }
    losses
}

#[test]
fn batch_norm_in_a_net_of_convolutions_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("resnet", 8);
}

#[test]
fn recurrent_layers_that_read_from_both_ends_train_alike_on_1_and_8_devices() {
    compare("elmo", 8);
}

#[test]
fn views_are_told_from_those_on_all_devices() {
    alike("contrastive", 8);
}

#[test]
fn a_queue_and_what_follows_by_momentum_are_those_of_one_device() {
    alike("moco", 8);
}

#[test]
fn views_are_told_from_keys_of_all_devices_both_ways() {
    alike("moco_v3", 8);
}

#[test]
fn a_teacher_and_its_centre_are_those_of_one_device() {
    alike("dino", 8);
}

#[test]
fn pictures_and_texts_are_told_from_those_on_all_devices() {
    alike("clip", 8);
}

#[test]
fn pairs_that_are_judged_in_chunks_round_8_devices_are_judged_as_on_one() {
    alike("siglip", 8);
}

#[test]
fn a_vision_transformer_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("vit", 8);
}

#[test]
fn a_masked_autoencoder_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("mae", 8);
}

#[test]
fn t5_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("t5", 8);
}

#[test]
fn layers_that_share_parameters_train_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("albert", 8);
}

#[test]
fn a_bert_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("bert", 8);
}

#[test]
fn an_electra_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("electra", 8);
}

#[test]
fn two_streams_train_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("xlnet", 8);
}

#[test]
fn a_gpt2_trains_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("gpt2", 8);
}

#[test]
fn shared_keys_and_values_train_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("llama", 8);
}

#[test]
fn experts_train_alike_on_1_and_8_devices_under_every_rule_file() {
    compare("mixtral", 8);
}

#[test]
fn experts_train_alike_on_1_and_16_devices_under_every_rule_file() {
    compare("mixtral", 16);
}

#[test]
fn a_vision_transformer_trains_alike_on_1_and_16_devices_under_every_rule_file() {
    compare("vit", 16);
}

#[test]
fn a_masked_autoencoder_trains_alike_on_1_and_16_devices_under_every_rule_file() {
    compare("mae", 16);
}

#[test]
fn t5_trains_alike_on_1_and_16_devices_under_every_rule_file() {
    compare("t5", 16);
}
