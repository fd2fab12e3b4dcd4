//! Decoder blocks whose heads share keys and values, over meshes of virtual devices.

use crate::support::{apart, client, model, runtime, same_weights};
use kiln::array::Array;
use kiln::autodiff::Remat;
use kiln::data::{Field, FieldKind};
use kiln::graph::Tensor;
use kiln::models::Batch;
use kiln::nn::{
    Activation, Attention, AttentionKernel, AttentionMask, Mlp, Norm, Rotary, ScanMode, Scope,
    StackOptions, TransformerBlock, declare,
};
use kiln::optim::{AdamW, Common, OptimizerConfig};
use kiln::runtime::{GlobalArray, Scalars, State};
use kiln::shard::{Partitioner, Rules};
use kiln::step::{Images, TrainStepSpec};
use kiln::tasks::{LossOutput, Task, TaskConfig};
use kiln::types::{DType, Type};
use std::collections::BTreeMap;

const BATCH: usize = 16;
const LENGTH: usize = 8;
const WIDTH: usize = 32;
const STEPS: usize = 4;

/// Two blocks as Llama has them, of four heads that share two of keys and values, with Qwen3's norms of queries and keys; trained to
/// give back another table of numbers.
#[derive(Debug)]
struct Decoder;

/// Numbers between -1 and 1 that no formula cares about.
fn table(seed: usize) -> Array {
    let n = BATCH * LENGTH * WIDTH;
    let value = |k: usize| (((k * 7 + seed * 13 + 1) as f64) * 0.37).sin() as f32;
    let values: Vec<f32> = (0..n).map(value).collect();
    Array::new(&[BATCH, 1, LENGTH, WIDTH], &values).unwrap()
}

/// Two texts in each row, of other lengths: their numbers, and the position of each token in its own.
fn texts() -> [Array; 2] {
    let first = |row: usize| 3 + row % 3;
    let tokens = || (0..BATCH).flat_map(|row| (0..LENGTH).map(move |k| (row, k)));
    let segments = tokens().map(|(row, k)| 1 + i32::from(k >= first(row)));
    let positions = tokens().map(|(row, k)| k.checked_sub(first(row)).unwrap_or(k) as i32);
    [segments.collect::<Vec<i32>>(), positions.collect()]
        .map(|values| Array::new(&[BATCH, LENGTH], &values).unwrap())
}

impl Task for Decoder {
    fn name(&self) -> &'static str {
        "decoder"
    }

    fn fields(&self, batch: usize) -> Vec<Field> {
        let ty = Type::new(DType::F32, &[batch, 1, LENGTH, WIDTH]);
        let field = |name| Field::new(name, ty.clone(), FieldKind::Image);
        vec![field("x"), field("target")]
    }

    fn loss<'g>(
        &self,
        s: &Scope<'g>,
        batch: &Batch<'g>,
        _weights: Option<Tensor<'g>>,
    ) -> LossOutput<'g> {
        let [x, target] = ["x", "target"].map(|name| batch[name].reshape(&[BATCH, LENGTH, WIDTH]));
        let [segments, positions] = texts().map(|array| s.graph.constant(array));
        let s = s.at("decoder");
        let heads = Attention {
            num_kv_heads: 2,
            qk_norm: Some(1e-5),
            rotary: Some(Rotary::of(6, 100.0).over(&s, Some(positions), LENGTH)),
            ..Attention::of(4, 6)
        };
        let mask = AttentionMask {
            segments: Some([segments; 2]),
            causal: true,
            ..AttentionMask::default()
        };
        let heads = Attention {
            view: Some(mask.over(&s, heads.on(BATCH), [LENGTH; 2])),
            ..heads
        };
        let hidden = Mlp {
            gated: true,
            in_bias: false,
            out_bias: false,
            ..Mlp::of(48, Activation::Silu)
        };
        let norm = Norm::rms(1e-5);
        let block = TransformerBlock::of(heads, hidden, norm);
        let y = s.repeat(2, x, |s, x| block.apply(s, x));
        let apart = norm.of(&s.at("norm"), y) - target;
        LossOutput::of((apart * apart).mean_all())
    }

    fn published(&self) -> &'static str {
        "loss"
    }

    fn publish<'g>(&self, s: &Scope<'g>, batch: &Batch<'g>) -> Tensor<'g> {
        self.loss(s, batch, None).loss
    }
}

fn spec(layout: Option<&Partitioner>, depth: StackOptions) -> TrainStepSpec {
    let parameters = declare(depth.layers, |s| {
        let fields = Decoder.fields(BATCH).into_iter();
        let batch = fields.map(|field| (field.name, s.graph.input(field.ty)));
        Decoder.loss(s, &batch.collect(), None);
    });
    let parameters = parameters.unwrap();
    let optimizer = OptimizerConfig::new(AdamW::default(), Common::default());
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        model: model("vit"),
        task: TaskConfig::usual(&model("vit")), // not asked, as the model: the task is another
        batch: BATCH,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: layout.cloned(),
        depth,
        written_out: false,
    }
}

fn depth(attention: AttentionKernel, layers: ScanMode, remat: Remat) -> StackOptions {
    StackOptions {
        layers,
        remat,
        attention,
        chunk: Some(3),
        ..StackOptions::default()
    }
}

/// First weights, and the loss of each step.
fn train(layout: Option<&Partitioner>, depth: StackOptions) -> (BTreeMap<String, Array>, Vec<f64>) {
    let spec = spec(layout, depth);
    let runtime = runtime(&client(if layout.is_some() { 8 } else { 1 }), layout);
    let init = runtime.compile(&spec.init().unwrap()).unwrap();
    let program = spec.step_of(&Decoder).unwrap();
    let step = runtime.compile(&program).unwrap();
    let mut state = State::init(&runtime, init, 0).unwrap();
    let first = state.parts();
    let first = first.map(|(name, _, read)| (name, read().unwrap()));
    let first = first.collect();
    let losses = (0..STEPS).map(|t| {
        let batch = [("x", 10), ("target", 20)].map(|(name, seed)| {
            let mut inputs = program.inputs.iter();
            let slot = inputs.find(|slot| slot.name == name).unwrap();
            GlobalArray::upload(&runtime, table(seed + t), slot.spec.as_ref()).unwrap()
        });
        let scalars = Scalars {
            lr: &[0.01],
            seed: 0,
        };
        let metrics = state.step(&runtime, &step, &batch, scalars).unwrap();
        metrics[0].download().unwrap().to_f64()[0]
    });
    (first, losses.collect())
}

fn over(rules: &str, model: usize) -> Partitioner {
    let sizes = match model {
        0 => BTreeMap::new(),
        model => BTreeMap::from([("model".to_owned(), model)]),
    };
    Rules::open(rules).unwrap().on(8, 1, &sizes).unwrap()
}

#[test]
fn blocks_with_shared_heads_train_alike_over_eight_devices() {
    let plain = depth(AttentionKernel::Plain, ScanMode::Unroll, Remat::None);
    let chunked = depth(AttentionKernel::Chunked, ScanMode::Scan, Remat::Block);
    let (weights, losses) = train(None, plain);
    assert!(losses[STEPS - 1] < losses[0], "{losses:?}");
    for rules in ["fsdp", "fsdp_tp", "fsdp_tp_sp"] {
        for depth in [plain, chunked] {
            let (own_weights, own) = train(Some(&over(rules, 0)), depth);
            let what = format!("{rules} {:?}", depth.attention);
            same_weights(&what, &weights, &own_weights);
            let apart = apart(&losses, &own);
            println!("{what:20} loss {:.6}, apart {apart:.1e}", own[STEPS - 1]);
            assert!(apart <= 1e-5, "{what}:\n{losses:?}\n{own:?}");
        }
    }
}

#[test]
fn a_mesh_that_would_cut_a_shared_head_is_refused_with_the_sizes() {
    let plain = depth(AttentionKernel::Plain, ScanMode::Unroll, Remat::None);
    let spec = spec(Some(&over("fsdp_tp", 4)), plain);
    let message = spec.step_of(&Decoder).unwrap_err().to_string();
    assert!(
        message.contains("decoder/0/attention")
            && message.contains("its axis `heads` of 2 does not divide into 4 parts"),
        "{message}"
    );
}
