//! Losses of routers are the same however a batch is split, and experts that cannot lie over a mesh are refused.

use crate::support::{
    STEPS, Weights, after, after_from, apart, client, model, recipe, runtime, same_weights, train,
};
use kiln::array::Array;
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

/// The same from routers that find all experts equally likely, so that every token goes to the first ones.
fn uneven(recipe: &TrainStepSpec) -> (Weights, f64) {
    let runtime = runtime(&client(8), recipe.layout.as_ref());
    let step = recipe.step().unwrap();
    let types = recipe.state().unwrap();
    let types: Vec<_> = types.iter().flat_map(|slot| slot.parts()).collect();
    let zeros = |name: &str| {
        let router = name
            .ends_with("router/kernel")
            .then(|| types.iter().find(|t| t.0 == name));
        Ok(router.flatten().map(|(_, ty)| Array::zeros(ty.clone())))
    };
    let (first, last, losses) = after_from(&runtime, (recipe, &step), 1, &zeros);
    let routers = first
        .iter()
        .filter(|(name, _)| name.starts_with("params/") && name.ends_with("router/kernel"));
    assert_eq!(
        routers
            .map(|(_, value)| value.to_f64().iter().all(|x| *x == 0.0))
            .filter(|is| *is)
            .count(),
        3
    );
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

/// Both experts of every token are those of the first device of four, or of the first two of eight, which are sent more than twice of
/// what there usually is room for: the other branch of the layer's `if`.
#[test]
fn tokens_that_all_want_the_same_experts_change_no_number() {
    let (expected, loss) = uneven(&recipe(model("mixtral"), None, StackOptions::default()));
    let chosen = expected
        .iter()
        .filter(|(name, _)| name.contains("/experts/"));
    for (name, value) in chosen {
        let own = value.to_f64();
        let each = own
            .chunks(own.len() / 8)
            .map(|expert| expert.iter().any(|x| *x != 0.0));
        let seen: Vec<bool> = each.collect();
        assert_eq!(
            seen,
            [true, true, false, false, false, false, false, false],
            "{name}"
        );
    }
    for (rules, sizes) in [
        ("fsdp_ep", &[("expert", 4)][..]),
        ("fsdp_ep", &[("expert", 8)]),
        ("fsdp_tp_ep", &[("expert", 4)]),
    ] {
        let layout = layout(rules, sizes).unwrap();
        let own = TrainStepSpec {
            written_out: true,
            ..recipe(model("mixtral"), Some(&layout), StackOptions::default())
        };
        let step = own.step().unwrap();
        assert!(step.text.contains("stablehlo.if"), "one room for all cases");
        let (found, own_loss) = uneven(&own);
        let (gap, off) = (differ(&expected, &found), apart(&[loss], &[own_loss]));
        println!("{rules} {sizes:?}: loss {off:.1e}, gradients {gap:.1e}");
        assert!(off <= 1e-6 && gap <= 1e-6, "{rules} {sizes:?}");
    }
}

/// Experts beside positions, and experts cut over the axis that cuts positions.
const BESIDE: [&str; 2] = [
    "mesh = [{ axis = \"fsdp\", size = \"auto\" }, { axis = \"expert\", size = 2 }, { axis = \"context\", size = 2 }]\n\
     fsdp_axes = [\"fsdp\", \"expert\", \"context\"]\n[parameters]\nexpert = \"expert\"\n\
     [activations]\nbatch = [\"fsdp\", \"expert\"]\nlength = \"context\"\nattention_length = \"context\"\n\
     expert = \"expert\"\n",
    "mesh = [{ axis = \"fsdp\", size = \"auto\" }, { axis = \"context\", size = 4 }]\n\
     fsdp_axes = [\"fsdp\", \"context\"]\n[parameters]\nexpert = \"context\"\n\
     [activations]\nbatch = \"fsdp\"\nlength = \"context\"\nattention_length = \"context\"\nexpert = \"context\"\n",
];

/// Train under both, and compare with one device.
fn beside_positions(devices: usize) {
    let client = client(devices);
    let plain = recipe(model("mixtral"), None, StackOptions::default());
    let (weights, losses) = train(&runtime(&client, None), &plain);
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
    let folder = tempfile::tempdir().unwrap();
    for (k, text) in BESIDE.iter().enumerate() {
        let path = folder.path().join(format!("beside{k}.toml"));
        std::fs::write(&path, text).unwrap();
        let rules = Rules::open(&path.to_string_lossy()).unwrap();
        let layout = rules.on(devices, 1, &Default::default()).unwrap();
        let own = recipe(model("mixtral"), Some(&layout), StackOptions::default());
        let (own_weights, own) = train(&runtime(&client, Some(&layout)), &own);
        let what = layout.mesh().describe();
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own);
        println!("{what:40} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
    }
}

#[test]
fn experts_beside_positions_train_alike_on_1_and_8_devices() {
    beside_positions(8);
}

#[test]
fn experts_beside_positions_train_alike_on_1_and_16_devices() {
    beside_positions(16);
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
        message.contains("6 experts do not divide into 4 parts (expert of ")
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
