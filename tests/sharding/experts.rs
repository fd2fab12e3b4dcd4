//! Losses of routers are the same however a batch is split, and experts that cannot lie over a mesh are refused.

use crate::support::{Weights, after, apart, client, model, recipe, runtime};
use kiln::autodiff::Remat;
use kiln::models::Model;
use kiln::nn::{ScanMode, StackOptions};
use kiln::shard::{Partitioner, Rules};
use kiln::step::TrainStepSpec;

fn layout(rules: &str, sizes: &[(&str, usize)]) -> kiln::error::Result<Partitioner> {
    let sizes = sizes.iter().map(|(name, size)| ((*name).to_owned(), *size));
    Rules::open(rules)?.on(8, 1, &sizes.collect())
}

/// A step's loss, and its gradients: a tenth of them is the optimizer's mean after it.
fn gradients(recipe: &TrainStepSpec) -> (Weights, f64) {
    let runtime = runtime(&client(8), recipe.layout.as_ref());
    let step = recipe.step().unwrap();
    let (_, last, losses) = after(&runtime, (recipe, &step), 1);
    let means = last.into_iter().filter(|(name, _)| name.starts_with("mu/"));
    (means.collect(), losses[0])
}

/// The largest difference of a parameter's gradients, relative to the largest of them.
fn differ(a: &Weights, b: &Weights) -> f64 {
    assert!(a.keys().eq(b.keys()));
    let one = |(name, value): (&String, &kiln::array::Array)| {
        let (a, b) = (value.to_f64(), b[name].to_f64());
        let largest = a.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
        assert!(largest > 0.0, "{name} has no gradient");
        let gap = a
            .iter()
            .zip(&b)
            .fold(0.0_f64, |most, (a, b)| most.max((a - b).abs()));
        gap / largest
    };
    a.iter().map(one).fold(0.0, f64::max)
}

#[test]
fn a_gradient_with_losses_of_routers_is_the_same_for_any_split_of_a_batch() {
    // every other row has padding, and a part is every second or every fourth row: other numbers of tokens
    let plain = recipe(model("mixtral"), None, StackOptions::default());
    let (expected, loss) = gradients(&plain);
    let loop_ = StackOptions {
        layers: ScanMode::Scan,
        remat: Remat::Block,
        ..StackOptions::default()
    };
    let over = |rules, sizes: &[(&str, usize)]| Some(layout(rules, sizes).unwrap());
    let cases = [
        (1, None, loop_),
        (2, None, StackOptions::default()),
        (4, None, loop_),
        (
            1,
            over("fsdp_ep", &[("expert", 4)]),
            StackOptions::default(),
        ),
        (2, over("fsdp_ep", &[]), loop_),
        (
            2,
            over("fsdp_tp_ep", &[("expert", 2)]),
            StackOptions::default(),
        ),
    ];
    for (accumulate, layout, depth) in cases {
        let mesh = layout
            .as_ref()
            .map_or("one device".to_owned(), |l| l.mesh().describe());
        let own = TrainStepSpec {
            accumulate,
            written_out: layout.is_some(),
            ..recipe(model("mixtral"), layout.as_ref(), depth)
        };
        let (found, own_loss) = gradients(&own);
        let (gap, off) = (differ(&expected, &found), apart(&[loss], &[own_loss]));
        println!("{accumulate} parts, {mesh}, {depth:?}: loss {off:.1e}, gradients {gap:.1e}");
        assert!(off <= 1e-6 && gap <= 1e-6, "{accumulate} parts, {mesh}");
    }
}

#[test]
fn experts_that_a_mesh_does_not_divide_are_refused_with_both_sizes() {
    let mut model = model("mixtral");
    let Model::Mixtral(mixtral) = &mut model else {
        panic!("expected a mixtral");
    };
    let (experts, _) = mixtral.llama.decoder.experts.as_mut().unwrap();
    experts.experts = 6;
    let recipe = recipe(
        model,
        Some(&layout("fsdp_ep", &[("expert", 4)]).unwrap()),
        StackOptions::default(),
    );
    let message = recipe.step().unwrap_err().to_string();
    assert!(
        message.contains("its axis `expert` of 6 does not divide into 4 parts")
            && message.contains("sharding/fsdp_ep.toml"),
        "{message}"
    );
}

#[test]
fn rules_that_cut_experts_apart_from_tokens_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("apart.toml");
    let text = "mesh = [{ axis = \"data\", size = \"auto\" }, { axis = \"expert\", size = 2 }]\n\
                [parameters]\nexpert = \"expert\"\n[activations]\nbatch = \"data\"\nexpert = \"expert\"\n";
    std::fs::write(&path, text).unwrap();
    let rules = layout(&path.to_string_lossy(), &[]).unwrap();
    let recipe = recipe(model("mixtral"), Some(&rules), StackOptions::default());
    let message = recipe.step().unwrap_err().to_string();
    assert!(
        message.contains("expected a mesh axis that cuts batch"),
        "{message}"
    );
}
