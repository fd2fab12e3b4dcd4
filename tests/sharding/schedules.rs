//! Groups of parameters with schedules of their own.

use crate::players::{Adversarial, BATCH, near, product, table};
use crate::support::{client, model, runtime};
use kiln::data::{Field, FieldKind};
use kiln::graph::Tensor;
use kiln::models::Batch;
use kiln::nn::{Init, ScanMode, Scope, StackOptions};
use kiln::optim::{OptimizerConfig, RunLength, Schedule, ScheduleConfig};
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::shard::{Axis, Partitioner, Rules};
use kiln::step::{Images, TrainStepSpec};
use kiln::tasks::{LossOutput, Task, TaskConfig, declared};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;

/// Two linear layers, and the squares of what they miss.
#[derive(Debug)]
struct Fit;

impl Task for Fit {
    fn name(&self) -> &'static str {
        "fit"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let field = |name, width| {
            let ty = Type::new(DType::F32, &[batch, 1, 1, width]);
            Field::new(name, ty, FieldKind::Image)
        };
        vec![field("real", 4), field("noise", 3)]
    }

    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        _weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let rows = |name: &str, width| batch[name].reshape(&[batch[name].dim(0), width]);
        let layer = |name, seed, from: usize| {
            let axes = [(Axis::Embed, from), (Axis::Mlp, 4)];
            s.at(name)
                .param("kernel", axes, Init::Table(table(seed, &[from, 4])))
        };
        let (first, second) = (layer("first", 3, 3), layer("second", 4, 4));
        let missed = product(product(rows("noise", 3), first), second) - rows("real", 4);
        LossOutput::of((missed * missed).mean_all())
    }

    fn published(&self) -> &'static str {
        "loss"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.loss(s, batch, None).loss
    }
}

/// What is trained how: the task, `[optimizer]` and `[schedule]`, and how many steps.
struct Case {
    task: &'static dyn Task,
    optimizer: &'static str,
    schedule: &'static str,
    steps: u64,
}

impl Case {
    fn spec(&self, layout: Option<&Partitioner>) -> TrainStepSpec {
        let parameters = declared(self.task, ScanMode::Unroll).unwrap();
        let optimizer: OptimizerConfig = toml::from_str(self.optimizer).unwrap();
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

    fn schedules(&self, spec: &TrainStepSpec) -> Vec<(String, Schedule)> {
        let main: ScheduleConfig = toml::from_str(self.schedule).unwrap();
        let run = RunLength {
            steps: self.steps,
            batches: BATCH.into(),
            epoch: None,
        };
        spec.optimizer.schedules(&main, &run).unwrap()
    }

    /// The parameters after the last step.
    fn train(&self, layout: Option<&Partitioner>) -> BTreeMap<String, Vec<f64>> {
        let spec = self.spec(layout);
        let schedules = self.schedules(&spec);
        let runtime = runtime(&client(layout.map_or(1, |l| l.mesh().devices())), layout);
        let init = runtime.compile(&spec.init().unwrap()).unwrap();
        let program = spec.step_of(self.task).unwrap();
        let step = runtime.compile(&program).unwrap();
        let mut state = State::init(&runtime, init, 0).unwrap();
        for t in 0..self.steps {
            let of = |name: &str, seed: usize, width: usize| {
                let mut slots = program.inputs.iter();
                let slot = slots.find(|slot| slot.name == name).unwrap();
                let array = table(seed + t as usize, &[BATCH, 1, 1, width]);
                GlobalArray::upload(&runtime, array, slot.spec.as_ref()).unwrap()
            };
            let batch = [of("real", 10, 4), of("noise", 20, 3)];
            let lr: Vec<f64> = schedules.iter().map(|(_, s)| s.at(t)).collect();
            let scalars = Scalars { lr: &lr, seed: 0 };
            state.step(&runtime, &step, &batch, scalars).unwrap();
        }
        let parts = state.parts().filter(|part| part.0.starts_with("params/"));
        let parts = parts.map(|(name, _, read)| (name, read().unwrap().to_f64()));
        parts.collect()
    }
}

/// A discriminator with a constant rate, a generator with half a cosine that moves in every other step.
const PLAYERS: Case = Case {
    task: &Adversarial,
    optimizer: "kind = \"adamw\"\nbeta2 = 0.99\nweight_decay = 0.1\n\
                [groups.generator]\nkind = \"adamw\"\nbeta1 = 0.8\nbeta2 = 0.99\nparameters = [\"generator/*\"]\n\
                [groups.generator.schedule]\nshape = \"cosine\"\nlr = 0.1\nend_lr = 0.01\nwarmup = 2\n",
    schedule: "shape = \"constant\"\nlr = 0.05\n",
    steps: 8,
};

/// PyTorch 2.15.0, f32: `AdamW` of each player (betas 0.9 and 0.99 at 0.05; 0.8 and 0.99 at 0.1; a decay of 0.1 of kernels), the
/// generator's behind the discriminator's in every other step, its rate by `SequentialLR` of `LinearLR(start_factor=1/2,
/// total_iters=1)` and `CosineAnnealingLR(T_max=6, eta_min=0.01)`, which steps each time.
const PLAYERS_AFTER: [(&str, &[f64]); 4] = [
    (
        "params/generator/kernel",
        &[
            -1.077351,
            0.7202932,
            -1.010668,
            0.6024426,
            0.3779228,
            -0.8945732,
            0.68694,
            -1.159176,
            0.4572862,
            0.04576243,
            -0.08716308,
            0.5116591,
        ],
    ),
    (
        "params/generator/norm/scale",
        &[0.8252479, 1.253309, 0.7789467, 0.7703249],
    ),
    (
        "params/generator/norm/bias",
        &[-0.2469148, 0.2556834, 0.2457299, -0.2530839],
    ),
    (
        "params/discriminator/kernel",
        &[-0.130728, 0.2772837, 0.1095451, -0.4673443],
    ),
];

/// Both layers by one rule, at rates of their own; the second group's rate is given as half of twice as much.
const GROUPS: Case = Case {
    task: &Fit,
    optimizer: "kind = \"adamw\"\nbeta2 = 0.99\nweight_decay = 0.1\n\
                [groups.second]\nkind = \"adamw\"\nbeta2 = 0.99\nparameters = [\"second/*\"]\nlr = 0.5\n\
                [groups.second.schedule]\nshape = \"warmup_stable_decay\"\nlr = 0.04\ndecay = 4\n",
    schedule: "shape = \"cosine\"\nlr = 0.1\nend_lr = 0.005\nwarmup = 3\n",
    steps: 10,
};

/// PyTorch 2.15.0, f32: one `AdamW` (betas 0.9 and 0.99, decay 0.1) of two parameter groups at 0.1 and 0.02, under a `LambdaLR` with a
/// function for each: a warm-up of 3 steps and half a cosine to a twentieth; and a line to 0 over the last 4 of 10.
const GROUPS_AFTER: [(&str, &[f64]); 2] = [
    (
        "params/first/kernel",
        &[
            1.196598,
            -0.384623,
            0.3170435,
            -0.02615167,
            -0.4943664,
            -0.05767052,
            -0.3032542,
            0.4279612,
            -0.2275544,
            0.8488419,
            -0.3788509,
            -0.07321063,
        ],
    ),
    (
        "params/second/kernel",
        &[
            0.5087901,
            -0.03764436,
            -0.476958,
            0.735818,
            -0.8184983,
            0.7502518,
            -0.4151095,
            -0.0785936,
            0.3279309,
            -0.7150959,
            0.8435178,
            -0.680169,
            0.5477104,
            -0.01560958,
            -0.4785215,
            0.7890874,
        ],
    ),
];

#[test]
fn groups_follow_their_own_schedules_as_those_of_pytorch_do() {
    let after = GROUPS.train(None);
    for (name, expected) in GROUPS_AFTER {
        near(name, &after[name], expected, 5e-6);
    }
}

#[test]
fn a_player_has_the_schedule_and_the_count_of_updates_of_its_own() {
    let after = PLAYERS.train(None);
    for (name, expected) in PLAYERS_AFTER {
        near(name, &after[name], expected, 5e-6);
    }
}

#[test]
fn schedules_of_groups_are_the_same_over_eight_devices() {
    for case in [PLAYERS, GROUPS] {
        let alone = case.train(None);
        let layout = Rules::open("fsdp").unwrap().on(8, 1, &BTreeMap::new());
        let spread = case.train(Some(&layout.unwrap()));
        for (name, value) in &alone {
            near(name, &spread[name], value, 5e-6);
        }
    }
}

#[test]
fn each_own_schedule_is_a_scalar_of_the_step_and_without_one_nothing_is_other() {
    let inputs = |text: &str| {
        let case = Case {
            optimizer: "kind = \"sgd\"",
            ..GROUPS
        };
        let mut spec = case.spec(None);
        let optimizer: OptimizerConfig = toml::from_str(text).unwrap();
        spec.optimizer = optimizer.resolve(&spec.parameters).unwrap();
        let program = spec.step_of(&Fit).unwrap();
        let scalars = program.inputs.iter().skip(program.state + 2);
        let names = scalars.map(|slot| slot.name.clone()).collect::<Vec<_>>();
        (names, program.text)
    };
    let group = "kind = \"sgd\"\n[groups.b]\nkind = \"sgd\"\nparameters = [\"second/*\"]\n";
    let own = |name: &str, lr: f64| {
        format!(
            "{group}[groups.b.schedule]\nshape = \"constant\"\nlr = {lr}\n\
             [groups.{name}]\nkind = \"sgd\"\nparameters = [\"first/*\"]\n\
             schedule = {{ shape = \"linear\", base_lr = 0.2 }}\n"
        )
    };
    let (plain, text) = inputs("kind = \"sgd\"");
    assert_eq!(plain, ["step", "lr", "seed"]);
    assert_eq!(inputs(group), (plain, text));
    let (names, text) = inputs(&own("a", 0.1));
    assert_eq!(names, ["step", "lr", "lr_a", "lr_b", "seed"]);
    assert_eq!(inputs(&own("a", 0.3)).1, text); // a schedule is not in the step
}
