//! Tables that follow their gradient row by row.

use crate::players::{near, table};
use crate::support::{client, model, runtime};
use kiln::array::Array;
use kiln::data::{Field, FieldKind};
use kiln::graph::Tensor;
use kiln::models::Batch;
use kiln::nn::{Init, ScanMode, Scope, StackOptions, declare};
use kiln::optim::OptimizerConfig;
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::shard::{Axis, Partitioner, Rules};
use kiln::step::{Images, Program, TrainStepSpec};
use kiln::tasks::{LossOutput, Task, TaskConfig};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;

const BATCH: usize = 8;
const WIDTH: usize = 4;
const STEPS: usize = 4;
/// Rows of the table that is trained.
const HEIGHT: usize = 16;

/// The mean of three rows of a table of so many, held against another of its rows times a kernel.
#[derive(Debug)]
struct Nearer(usize);

impl Task for Nearer {
    fn name(&self) -> &'static str {
        "nearer"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let field = |name, shape: &[usize]| {
            let ty = Type::new(DType::I32, shape);
            Field::new(name, ty, FieldKind::Token(0..self.0 as u32))
        };
        vec![field("three", &[batch, 3]), field("other", &[batch])]
    }

    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        _weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let axes = [(Axis::Vocab, self.0), (Axis::Embed, WIDTH)];
        let init = match self.0 {
            HEIGHT => Init::Table(table(1, &[HEIGHT, WIDTH])),
            _ => Init::Zeros,
        };
        let rows = s.rows("table", axes, init);
        let kernel = Init::Table(table(2, &[WIDTH]));
        let kernel = s.param("kernel", [(Axis::Embed, WIDTH)], kernel);
        let mean = s.look_up(&rows, batch["three"]).mean(&[1]);
        let far = mean - s.look_up(&rows, batch["other"]) * kernel;
        LossOutput::of((far * far).sum(&[1]).mean_all())
    }

    fn published(&self) -> &'static str {
        "loss"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.loss(s, batch, None).loss
    }
}

fn program(height: usize, optimizer: &str, layout: Option<&Partitioner>) -> TrainStepSpec {
    let task = Nearer(height);
    let parameters = declare(ScanMode::Unroll, |s| {
        let fields = task.fields(2).into_iter();
        let batch = fields.map(|field| (field.name, s.graph.input(field.ty)));
        task.loss(s, &batch.collect(), None);
    });
    let parameters = parameters.unwrap();
    let optimizer: OptimizerConfig = toml::from_str(optimizer).unwrap();
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: TaskConfig::usual(&model("vit")), // not asked, as the model: the task is another
        model: model("vit"),
        batch: BATCH,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: layout.cloned(),
        depth: StackOptions::default(),
        written_out: false,
    }
}

/// Rows that a step looks up: many of them more than once, and never the last.
fn ids(step: usize, shape: &[usize]) -> Array {
    let n: usize = shape.iter().product();
    let ids = (0..n).map(|k| ((k * k + 3 * step + shape.len()) % 11 % (HEIGHT - 1)) as i32);
    Array::new(shape, &ids.collect::<Vec<_>>()).unwrap()
}

/// Losses, and the state after the steps by name.
fn train(optimizer: &str, layout: Option<&Partitioner>) -> (Vec<f64>, BTreeMap<String, Vec<f64>>) {
    let spec = program(HEIGHT, optimizer, layout);
    let runtime = runtime(&client(if layout.is_some() { 8 } else { 1 }), layout);
    let init = runtime.compile(&spec.init().unwrap()).unwrap();
    let program = spec.step_of(&Nearer(HEIGHT)).unwrap();
    let step = runtime.compile(&program).unwrap();
    let mut state = State::init(&runtime, init, 0).unwrap();
    let mut losses = Vec::new();
    for t in 0..STEPS {
        let of = |name: &str, shape: &[usize]| {
            let slot = program.inputs.iter().find(|slot| slot.name == name);
            let spec = slot.unwrap().spec.as_ref();
            GlobalArray::upload(&runtime, ids(t, shape), spec).unwrap()
        };
        let batch = [of("three", &[BATCH, 3]), of("other", &[BATCH])];
        let scalars = Scalars {
            lr: &[0.1],
            seed: 0,
        };
        let metrics = state.step(&runtime, &step, &batch, scalars).unwrap();
        losses.push(metrics[0].download().unwrap().to_f64()[0]);
    }
    let parts = state.parts();
    let parts = parts.map(|(name, _, read)| (name, read().unwrap().to_f64()));
    (losses, parts.collect())
}

/// PyTorch 2.15.0, f32: `torch.nn.Embedding(sparse=True)` with `torch.optim.SGD`, `Adagrad` and `SparseAdam` (the kernel with `Adam`):
/// the losses, then rows 1 and 15 of the table. `SparseAdam` adds epsilon before it corrects, so it is next to nothing here.
const RECORDED: [(&str, [f64; STEPS], [f64; 2 * WIDTH]); 3] = [
    (
        "kind = \"sgd\"",
        [1.449701, 1.221623, 0.9756318, 0.8897259],
        [
            0.1775882, -0.6531374, 0.9299363, -0.8733882, -0.3511272, -0.1916254, 0.6775385,
            -0.9624814,
        ],
    ),
    (
        "kind = \"adagrad\"",
        [1.449701, 1.129286, 0.7273974, 0.7494528],
        [
            0.2870702, -0.5585871, 0.7602827, -0.7224612, -0.3511272, -0.1916254, 0.6775385,
            -0.9624814,
        ],
    ),
    (
        "kind = \"adamw\"\nepsilon = 1e-12",
        [1.449701, 1.129286, 0.6847912, 0.607957],
        [
            0.3928618, -0.566173, 0.6995181, -0.7038294, -0.3511272, -0.1916254, 0.6775385,
            -0.9624814,
        ],
    ),
];

#[test]
fn rows_follow_their_gradients_as_sparse_ones_do_in_pytorch() {
    for (optimizer, losses, rows) in RECORDED {
        let (own, state) = train(optimizer, None);
        near(optimizer, &own, &losses, 2e-6);
        let table = &state["params/table"];
        let both = [&table[WIDTH..2 * WIDTH], &table[15 * WIDTH..]].concat();
        near(optimizer, &both, &rows, 3e-6);
    }
}

#[test]
fn rows_are_the_same_over_eight_devices_each_with_its_own() {
    let layout = Rules::open("fsdp").unwrap().on(8, 1, &BTreeMap::new());
    let layout = layout.unwrap();
    for (optimizer, ..) in RECORDED {
        let (alone, state) = train(optimizer, None);
        let (losses, spread) = train(optimizer, Some(&layout));
        near(optimizer, &losses, &alone, 2e-6);
        for (name, value) in &state {
            near(&format!("{optimizer} {name}"), &spread[name], value, 3e-6);
        }
    }
}

/// Lines of a step's program that make a value of the table's size.
fn of_table_size(program: &Program, height: usize) -> Vec<String> {
    let ty = format!("tensor<{height}x{WIDTH}xf32>");
    let makes = |line: &&str| {
        let result = line.rsplit("->").next().unwrap_or_default();
        let starts = |word| line.trim_start().starts_with(word);
        !starts("func.func") && !starts("return") && result.contains(&ty)
    };
    let lines = program.text.lines().filter(makes);
    lines.map(str::to_owned).collect()
}

#[test]
fn a_step_makes_nothing_of_the_size_of_a_table_but_the_table() {
    let height = 1_000_000;
    for (optimizer, ..) in RECORDED {
        let program = program(height, optimizer, None);
        let program = program.step_of(&Nearer(height)).unwrap();
        let changed = program.outputs.iter();
        let changed = changed.filter(|slot| slot.ty.shape == [height, WIDTH]);
        let made = of_table_size(&program, height);
        assert_eq!(made.len(), changed.count(), "{made:#?}");
    }
}

#[test]
fn what_would_change_every_row_is_refused() {
    let told = |optimizer: &str| {
        let parameters = declare(ScanMode::Unroll, |s| {
            let table = s.rows("table", [(Axis::Vocab, 4), (Axis::Embed, 2)], Init::Zeros);
            s.look_up(&table, s.graph.input(Type::new(DType::I32, &[3])));
        });
        let config: OptimizerConfig = toml::from_str(optimizer).unwrap();
        let refused = config.resolve(&parameters.unwrap()).unwrap_err();
        refused.to_string()
    };
    for (optimizer, key) in [
        ("kind = \"muon\"", "optimizer.kind: table follows"),
        ("kind = \"lamb\"", "expected sgd, adagrad, adamw or lion"),
        ("kind = \"sgd\"\nema = 0.9", "optimizer.ema: table follows"),
        ("kind = \"adamw\"\nmoments = \"int8\"", "optimizer.moments"),
    ] {
        let error = told(optimizer);
        assert!(error.contains(key), "{error}");
    }
    let spec = TrainStepSpec {
        accumulate: 2,
        ..program(HEIGHT, "kind = \"sgd\"", None)
    };
    let error = spec.step_of(&Nearer(HEIGHT)).unwrap_err().to_string();
    assert!(error.contains("train.accumulate: 2"), "{error}");
}
