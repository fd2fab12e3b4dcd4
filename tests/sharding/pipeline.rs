//! Layers in stages of a pipeline: the same numbers, what crosses the network, and what cannot be.

use crate::support::{
    STEPS, Weights, after, apart, client, going_on, model, recipe, runtime, same_weights, train,
};
use kiln::array::Array;
use kiln::autodiff::{Remat, grad, stages};
use kiln::graph::{Argument, Graph, Output};
use kiln::inspect::{Known, Module, collectives};
use kiln::models::Model;
use kiln::nn::{ScanMode, Schedule, StackOptions};
use kiln::ops::CollectivePermute;
use kiln::pjrt::Client;
use kiln::runtime::GlobalArray;
use kiln::shard::{PartitionSpec, Partitioner, Rules};
use kiln::step::{Program, TensorSpec, TrainStepSpec};
use kiln::types::{DType, Type};

/// The rules on so many devices, with these sizes.
fn layout(rules: &str, devices: usize, sizes: &[(&str, usize)]) -> Partitioner {
    let sizes = sizes.iter().map(|(name, size)| ((*name).to_owned(), *size));
    let rules = Rules::open(rules).unwrap();
    rules.on(devices, 1, &sizes.collect()).unwrap()
}

/// A model of four layers, or of twice two.
fn of_four(family: &str) -> Model {
    let mut model = model(family);
    match &mut model {
        Model::Gpt2(own) => own.decoder.num_layers = 4,
        Model::Llama(own) => own.decoder.num_layers = 4,
        Model::Mixtral(own) => own.llama.decoder.num_layers = 4,
        Model::Bert(own) => own.encoder.num_layers = 4,
        Model::Vit(own) => own.encoder.num_layers = 4,
        _ => (),
    }
    model
}

/// How a row of the table is run: sizes of the mesh, parts of the batch and rounds, and what gradients compute again.
type Row<'a> = (&'a [(&'a str, usize)], [usize; 2], Remat);

fn piped(
    family: &str,
    layout: &Partitioner,
    [microbatches, rounds]: [usize; 2],
    remat: Remat,
) -> TrainStepSpec {
    let depth = StackOptions {
        layers: ScanMode::Scan,
        remat,
        pipeline: Schedule {
            microbatches: Some(microbatches),
            rounds,
        },
        ..StackOptions::default()
    };
    TrainStepSpec {
        written_out: true,
        ..recipe(of_four(family), Some(layout), depth)
    }
}

/// Train on one device, layer by layer, and compare pipelines under these rules.
fn compare(family: &str, (rules, devices): (&str, usize), rows: &[Row<'_>]) {
    let client = client(devices);
    let plain = recipe(of_four(family), None, StackOptions::default());
    let (weights, losses) = train(&runtime(&client, None), &plain);
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
    for (sizes, schedule, remat) in rows {
        let layout = layout(rules, devices, sizes);
        let recipe = piped(family, &layout, *schedule, *remat);
        let (own_weights, own) = train(&runtime(&client, Some(&layout)), &recipe);
        let what = format!("{family:7} {} {schedule:?}", layout.mesh().describe());
        same_weights(&what, &weights, &own_weights);
        let apart = apart(&losses, &own);
        println!("{what:48} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
        assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
    }
}

#[test]
fn shared_keys_and_values_train_alike_on_1_and_8_devices_in_stages() {
    let rows: [Row<'_>; 3] = [
        (&[], [2, 1], Remat::None),
        (&[], [4, 2], Remat::Block),
        (&[("stage", 4), ("model", 2)], [4, 1], Remat::Block),
    ];
    compare("llama", ("pipeline", 8), &rows);
}

#[test]
fn a_gpt2_trains_alike_on_1_and_8_devices_in_stages() {
    let rows: [Row<'_>; 2] = [
        (&[], [4, 1], Remat::Dots),
        (&[("stage", 4), ("fsdp", 2)], [4, 1], Remat::None),
    ];
    compare("gpt2", ("pipeline", 8), &rows);
}

#[test]
fn shared_keys_and_values_train_alike_on_1_and_16_devices_in_stages() {
    compare(
        "llama",
        ("pipeline", 16),
        &[(&[("model", 2)], [4, 2], Remat::Block)],
    );
}

#[test]
fn experts_and_what_their_routers_tell_train_alike_on_1_and_8_devices_in_stages() {
    let rows: [Row<'_>; 2] = [
        (&[], [4, 2], Remat::Block),
        (&[("stage", 4)], [4, 1], Remat::None),
    ];
    compare("mixtral", ("pipeline", 8), &rows);
}

/// Experts are cut over an axis of their own inside a stage.
#[test]
fn experts_of_a_stage_train_alike_on_1_and_16_devices() {
    let text = "mesh = [{ axis = \"stage\", size = 2 }, { axis = \"fsdp\", size = \"auto\" }, { axis = \"expert\", size = 4 }]\n\
                fsdp_axes = [\"fsdp\", \"expert\"]\n\
                [parameters]\nlayers = \"stage\"\nexpert = \"expert\"\n\
                [activations]\nlayers = \"stage\"\nbatch = [\"stage\", \"fsdp\", \"expert\"]\nexpert = \"expert\"\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stages_of_experts.toml");
    std::fs::write(&path, text).unwrap();
    let rules = path.to_string_lossy();
    compare("mixtral", (&rules, 16), &[(&[], [2, 2], Remat::Block)]);
}

#[test]
fn encoders_and_what_they_are_read_by_train_alike_on_1_and_8_devices_in_stages() {
    for family in ["t5", "bert", "vit"] {
        compare(family, ("pipeline", 8), &[(&[], [4, 1], Remat::Block)]);
    }
}

/// A step's loss, and its gradients: a tenth of them is the optimizer's mean after it.
fn gradients(recipe: &TrainStepSpec, devices: usize) -> (Weights, f64) {
    let runtime = runtime(&client(devices), recipe.layout.as_ref());
    let step = recipe.step().unwrap();
    let (_, last, losses) = after(&runtime, (recipe, &step), 1);
    let means = last.into_iter().filter(|(name, _)| name.starts_with("mu/"));
    (means.collect(), losses[0])
}

/// Rows have other numbers of tokens, routers have losses, and a batch is taken in parts that are taken in parts.
#[test]
fn a_gradient_is_the_same_for_any_number_of_microbatches() {
    let plain = recipe(of_four("mixtral"), None, StackOptions::default());
    let (expected, loss) = gradients(&plain, 4);
    for (accumulate, microbatches) in [(1, 2), (1, 8), (2, 4)] {
        let layout = layout("pipeline", 4, &[]);
        let own = TrainStepSpec {
            accumulate,
            ..piped("mixtral", &layout, [microbatches, 2], Remat::Block)
        };
        let (found, own_loss) = gradients(&own, 4);
        let off = apart(&[loss], &[own_loss]);
        let mut gap = 0.0_f64;
        for (name, value) in &expected {
            let (a, b) = (value.to_f64(), found[name].to_f64());
            let largest = a.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
            assert!(largest > 0.0, "{name} has no gradient");
            let differences = a.iter().zip(&b).map(|(a, b)| (a - b).abs() / largest);
            gap = differences.fold(gap, f64::max);
        }
        println!("{accumulate} x {microbatches}: loss {off:.1e}, gradients {gap:.1e}");
        assert!(off <= 1e-6 && gap <= 1e-6, "{accumulate} x {microbatches}");
    }
}

/// What was trained in stages goes on under other rules, and the other way round: layers have their names, whatever order they are
/// stored in.
#[test]
fn a_state_moves_between_a_pipeline_and_other_rules() {
    let client = client(8);
    let pipeline = layout("pipeline", 8, &[]);
    let fsdp = layout("fsdp", 8, &[]);
    let staged = piped("llama", &pipeline, [4, 2], Remat::Block);
    let plain = recipe(of_four("llama"), Some(&fsdp), StackOptions::default());
    let (_, moved, losses) = after_some(&client, &staged, None);
    let (_, _, on) = after_some(&client, &plain, Some(&moved));
    let (_, kept, own) = after_some(&client, &plain, None);
    let (_, _, back) = after_some(&client, &staged, Some(&kept));
    let apart = [apart(&losses, &own), apart(&on, &back)];
    assert!(apart[0] <= 1e-5 && apart[1] <= 1e-5, "{apart:?}");
}

fn after_some(
    client: &Client,
    recipe: &TrainStepSpec,
    from: Option<&Weights>,
) -> (Weights, Weights, Vec<f64>) {
    let runtime = runtime(client, recipe.layout.as_ref());
    let steps = if from.is_some() { 4..8 } else { 0..4 };
    going_on(&runtime, (recipe, &recipe.step().unwrap()), from, steps)
}

#[test]
fn a_stage_sends_to_the_next_in_its_loop_and_nothing_else_crosses_but_once_a_step() {
    let layout = layout("pipeline", 8, &[("stage", 4)]);
    let recipe = TrainStepSpec {
        written_out: false,
        ..piped("llama", &layout, [8, 1], Remat::Block)
    };
    let step = runtime(&client(8), Some(&layout));
    let step = step.compile(&recipe.step().unwrap()).unwrap();
    let module = step.executable().program().optimized_program().unwrap();
    let module = Module::parse(&module).unwrap();
    let all = collectives(&module, layout.mesh(), 1, Known::default());
    let crossing = all.iter().filter(|one| one.axes.contains("stage"));
    let (permutes, others): (Vec<_>, Vec<_>) =
        crossing.partition(|one| one.kind == "collective-permute" && one.times > 1);
    // forwards and backwards, once in each of 8 + 3 ticks
    let times: Vec<u64> = permutes.iter().map(|one| one.times).collect();
    assert_eq!(times, [11, 11], "{permutes:?}");
    assert!(!others.is_empty());
    for one in others {
        assert_eq!(one.times, 1, "{one:?}");
    }
}

/// Each of four devices sends its value to the next: `y[s] = x[s] + 3 x[s - 1]`, so that `x[s]` gets `w[s] + 3 w[s + 1]`.
#[test]
fn what_a_stage_sends_comes_back_in_the_gradient() {
    let layout = layout("pipeline", 4, &[("stage", 4)]);
    let graph = Graph::new();
    let ty = Type::new(DType::F32, &[4, 2]);
    let (x, w) = (graph.input(ty.clone()), graph.input(ty.clone()));
    let pairs = (0..4).map(|k| [k, (k + 1) % 4]).collect();
    let ring = CollectivePermute { pairs };
    let y = stages((layout.mesh(), "stage"), &[x], |own| {
        vec![own[0] + own[0].permuted(ring) * 3.0]
    });
    let gradient = grad((y[0] * w).sum_all(), &[x])[0];
    let lies = PartitionSpec(vec![vec!["stage".to_owned()], Vec::new()]);
    let slot = |name: &str| TensorSpec {
        name: name.to_owned(),
        ty: ty.clone(),
        spec: Some(lies.clone()),
        stack: None,
    };
    let attributes = || format!("sdy.sharding = {}", lies.sdy());
    let argument = |tensor| Argument {
        tensor,
        attributes: attributes(),
    };
    let output = |tensor| Output {
        tensor,
        attributes: attributes(),
    };
    let module = kiln::graph::Module {
        name: "ring".to_owned(),
        preamble: layout.mesh().declaration(),
        arguments: vec![argument(x), argument(w)],
        outputs: vec![output(y[0]), output(gradient)],
    };
    graph.check().unwrap();
    let program = Program {
        text: module.print(&graph),
        inputs: vec![slot("x"), slot("w")],
        outputs: vec![slot("y"), slot("gradient")],
        state: 0,
        mesh: Some(layout.mesh().clone()),
        operations: graph.len(),
        flops: 0,
    };
    let runtime = runtime(&client(4), Some(&layout));
    let compiled = runtime.compile(&program).unwrap();
    let values = [
        [1.0, 2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0],
        [1.0, 0.5, 2.0, 4.0, -1.0, 8.0, 3.0, -2.0],
    ];
    let given = values.map(|values: [f32; 8]| {
        let array = Array::new(&[4, 2], &values).unwrap();
        GlobalArray::upload(&runtime, array, Some(&lies)).unwrap()
    });
    let found = compiled.run(&mut [], given.iter()).unwrap();
    let found: Vec<Vec<f64>> = found
        .iter()
        .map(|x| x.download().unwrap().to_f64())
        .collect();
    assert_eq!(found[0], [40.0, 53.0, 6.0, 11.0, 16.0, 26.0, 34.0, 50.0]);
    assert_eq!(found[1], [7.0, 12.5, -1.0, 28.0, 8.0, 2.0, 6.0, -0.5]);
}

#[test]
fn what_does_not_divide_into_stages_is_refused_with_its_numbers() {
    let eight = layout("pipeline", 8, &[]);
    let told = |spec: TrainStepSpec| spec.step().unwrap_err().to_string();
    let holds = |message: String, parts: &[&str]| {
        for part in parts {
            assert!(message.contains(part), "{part}: {message}");
        }
    };
    holds(
        told(piped("llama", &eight, [4, 3], Remat::None)),
        &[
            "decoder/*/",
            "4 layers do not divide into 6 blocks (2 stages of stage=2 x fsdp=4 x model=1, train.pipeline.rounds = 3)",
        ],
    );
    holds(
        told(piped("llama", &eight, [3, 1], Remat::None)),
        &[
            "train.pipeline.microbatches: expected a multiple of the 2 stages",
            "16 examples divides over 4 devices, got 3; 4, 2 would do",
        ],
    );
    let few = TrainStepSpec {
        batch: 12,
        ..piped("llama", &eight, [2, 1], Remat::None)
    };
    holds(told(few), &["the batch would have to be a multiple of 8"]);
    let apart = StackOptions::default();
    holds(
        told(recipe(of_four("llama"), Some(&eight), apart)),
        &[
            "train.layers: expected \"scan\", got \"unroll\"",
            "sharding/pipeline.toml has 2 stages over `stage`",
        ],
    );
    let shared = StackOptions {
        layers: ScanMode::Scan,
        ..apart
    };
    holds(
        told(recipe(model("albert"), Some(&eight), shared)),
        &["no layer of the model has parameters of its own"],
    );
    let mut streams = recipe(
        model("xlnet"),
        Some(&layout("pipeline", 8, &[("stage", 1)])),
        shared,
    );
    assert!(streams.step().is_ok());
    streams = recipe(four_streams(), Some(&eight), shared);
    holds(told(streams), &["layers of two streams are no stages"]);
}

fn four_streams() -> Model {
    let mut model = model("xlnet");
    if let Model::Xlnet(own) = &mut model {
        own.num_layers = 4;
    }
    model
}

#[test]
fn rules_whose_stages_do_not_fit_together_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let told = |text: &str| {
        let path = folder.path().join("own.toml");
        let mesh =
            "mesh = [{ axis = \"stage\", size = 2 }, { axis = \"fsdp\", size = \"auto\" }]\n";
        std::fs::write(&path, format!("{mesh}{text}")).unwrap();
        let layout = layout(&path.to_string_lossy(), 8, &[]);
        let spec = piped("llama", &layout, [2, 1], Remat::None);
        spec.step().unwrap_err().to_string()
    };
    let message =
        told("[parameters]\n[activations]\nlayers = \"stage\"\nbatch = [\"stage\", \"fsdp\"]\n");
    assert!(
        message.contains("parameters.layers: expected `stage`"),
        "{message}"
    );
    let message = told(
        "[parameters]\nlayers = \"stage\"\n[activations]\nlayers = \"stage\"\nbatch = [\"fsdp\", \"stage\"]\n",
    );
    assert!(
        message.contains("activations.batch: expected `stage` first"),
        "{message}"
    );
    let message = told(
        "[parameters]\nlayers = \"stage\"\n[activations]\nlayers = [\"stage\", \"fsdp\"]\nbatch = \"stage\"\n",
    );
    assert!(message.contains("expected one mesh axis"), "{message}");
}
