//! Decoders wider than the one that rates were found for (muP, arXiv:2203.03466).

use crate::common;
use crate::support::{clients, run};
use kiln::array::Array;
use kiln::config::{Count, NonNegative, Positive};
use kiln::models::{
    CausalInputs, CausalShape, Gpt2Config, Head, LlamaConfig, MixtralConfig, Model, ModelConfig,
    MupConfig,
};
use kiln::nn::{Declared, Init, Mode, Scope, StackOptions};
use kiln::optim::{AdamW, Common, Optimizer, OptimizerConfig};
use kiln::pjrt::{Client, ClientOptions, Plugin};
use kiln::runtime::{GlobalArray, Runtime, Scalars, State};
use kiln::step::{Images, TrainStepSpec};
use kiln::tasks::TaskConfig;
use kiln::types::DType;
use std::collections::{BTreeMap, HashMap};

/// Width of the narrow model, and of its heads.
const BASE: usize = 16;
const VOCAB: usize = 40;

fn base(head_dim: Option<usize>) -> Option<MupConfig> {
    Some(MupConfig {
        base_embed_dim: Count::of(BASE),
        base_head_dim: head_dim.map(Count::of),
    })
}

/// A Llama whose heads are 8 wide.
fn llama(width: usize, mup: Option<MupConfig>) -> LlamaConfig {
    LlamaConfig {
        vocab: Some(Count::of(VOCAB)),
        embed_dim: Some(width.try_into().unwrap()),
        num_layers: Some(Count::of(1)),
        num_heads: Some((width / 8).try_into().unwrap()),
        num_kv_heads: Some((width / 16).try_into().unwrap()),
        mlp_dim: Some((3 * width).try_into().unwrap()),
        attention_bias: true,
        mup,
        ..LlamaConfig::default()
    }
}

fn optimizer(parameters: &Declared) -> Optimizer {
    let common = Common {
        weight_decay: NonNegative::of(1.0),
        no_decay: Vec::new(),
        ..Common::default()
    };
    let config = OptimizerConfig::new(AdamW::default(), common);
    config.resolve(parameters).unwrap()
}

/// Factors of rate, weight decay and first deviation that mup 1.0.0 has for four times the width: scripts/mup_expectations.py.
const OF_MUP: [(&str, [f64; 3]); 16] = [
    ("embed/token/table", [1.0, 1.0, 1.0]),
    ("decoder/0/attention/query/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/attention/query/bias", [1.0, 1.0, 1.0]),
    ("decoder/0/attention/key/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/attention/key/bias", [1.0, 1.0, 1.0]),
    ("decoder/0/attention/value/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/attention/value/bias", [1.0, 1.0, 1.0]),
    ("decoder/0/attention/out/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/attention/out/bias", [1.0, 1.0, 1.0]),
    ("decoder/0/mlp/gate/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/mlp/in/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/mlp/out/kernel", [0.25, 4.0, 0.5]),
    ("decoder/0/norm_1/scale", [1.0, 1.0, 1.0]),
    ("decoder/0/norm_2/scale", [1.0, 1.0, 1.0]),
    ("decoder/norm/scale", [1.0, 1.0, 1.0]),
    ("head/kernel", [1.0, 1.0, 1.0]),
];

#[test]
fn rates_decays_and_first_deviations_are_those_of_the_package_mup() {
    let declared = |mup| {
        let model = ModelConfig::from(llama(4 * BASE, mup)).resolve().unwrap();
        model.parameters().unwrap()
    };
    let (wide, plain) = (declared(base(None)), declared(None));
    let (own, usual) = (optimizer(&wide), optimizer(&plain));
    assert_eq!(wide.len(), OF_MUP.len());
    for (name, [rate, decay, deviation]) in OF_MUP {
        let find = |all: &Declared| all.iter().find(|p| p.path == name).unwrap().clone();
        let (p, before) = (find(&wide), find(&plain));
        assert_eq!(own.rate_factor(&p), rate, "{name}");
        assert_eq!(own.decay(&p), Some(decay), "{name}");
        assert_eq!(usual.rate_factor(&before), 1.0, "{name}");
        match (&p.init, &before.init) {
            (Init::Normal(now), Init::Normal(before)) => {
                assert_eq!(*now, before * deviation, "{name}");
            }
            _ => assert_eq!(deviation, 1.0, "{name}"),
        }
    }
}

#[test]
fn experts_are_matrices_and_a_router_is_a_head() {
    let config = MixtralConfig {
        vocab: Some(Count::of(VOCAB)),
        embed_dim: Some(Count::of(2 * BASE)),
        num_layers: Some(Count::of(1)),
        num_heads: Some(Count::of(4)),
        mlp_dim: Some(Count::of(24)),
        mup: base(None),
        ..MixtralConfig::default()
    };
    let parameters = ModelConfig::from(config).resolve().unwrap().parameters();
    let parameters = parameters.unwrap();
    let own = optimizer(&parameters);
    let of = |part: &str| {
        let found = parameters.iter().filter(|p| p.path.contains(part));
        found.map(|p| own.rate_factor(p)).collect::<Vec<f64>>()
    };
    assert_eq!(of("mlp/router"), [1.0]);
    let experts = of("mlp/experts");
    assert!(
        !experts.is_empty() && experts.iter().all(|f| *f == 0.5),
        "{experts:?}"
    );
}

/// The parts of a step that widths touch.
fn spec(model: ModelConfig) -> TrainStepSpec {
    let mut model = model.resolve().unwrap();
    model.causal_mut().unwrap().set_shape(CausalShape {
        length: 16,
        segments: false,
        text_ids: 0..VOCAB as u32,
    });
    let parameters = model.parameters().unwrap();
    let optimizer = OptimizerConfig::new(AdamW::default(), Common::default());
    TrainStepSpec {
        optimizer: optimizer.resolve(&parameters).unwrap(),
        parameters,
        task: TaskConfig::usual(&model),
        model,
        batch: 4,
        accumulate: 1,
        compute: DType::F32,
        images: Images::Normalised,
        layout: None,
        depth: StackOptions::default(),
        written_out: false,
    }
}

#[test]
fn a_model_as_wide_as_its_base_is_the_same_program_as_without() {
    let [plain, own] = [None, base(Some(8))].map(|mup| spec(llama(BASE, mup).into()));
    assert_eq!(plain.step().unwrap().text, own.step().unwrap().text);
    assert_eq!(plain.init().unwrap().text, own.init().unwrap().text);
    let wide = spec(llama(2 * BASE, base(Some(4))).into());
    let usual = spec(llama(2 * BASE, None).into());
    assert_ne!(wide.step().unwrap().text, usual.step().unwrap().text);
}

#[test]
fn rules_whose_steps_go_with_the_gradient_are_refused() {
    let parameters = ModelConfig::from(llama(2 * BASE, base(None)))
        .resolve()
        .unwrap();
    let parameters = parameters.parameters().unwrap();
    for kind in ["sgd", "lamb", "adafactor"] {
        let config: OptimizerConfig = toml::from_str(&format!("kind = \"{kind}\"")).unwrap();
        let error = config.resolve(&parameters).unwrap_err().chain();
        let wanted = "optimizer.kind: expected adamw or lion beside model.mup";
        assert!(error.starts_with(wanted), "{kind}: {error}");
    }
    let lion: OptimizerConfig = toml::from_str("kind = \"lion\"").unwrap();
    assert!(lion.resolve(&parameters).is_ok());
}

/// Numbers for a parameter, the same whatever reads them.
fn drawn(shape: &[usize], salt: usize) -> Array {
    let n = shape.iter().product::<usize>();
    let value = |i: usize| ((i * 37 + salt * 101) as f32 * 0.618).sin() * 0.3;
    Array::new(shape, &(0..n).map(value).collect::<Vec<f32>>()).unwrap()
}

fn logits(client: &Client, model: &Model, values: &BTreeMap<String, Array>) -> Vec<f64> {
    let Head::CausalTokens(head) = model.head() else {
        panic!("expected a decoder");
    };
    let ids: Vec<i32> = (0..12).map(|k| (k * 7 + 3) % VOCAB as i32).collect();
    let found = run(
        client,
        &|g, _| {
            let bound = values
                .iter()
                .map(|(path, value)| (path.clone(), g.constant(value.clone())));
            let scope = Scope::bound(g, bound.collect::<HashMap<_, _>>(), Mode::plain());
            let inputs = CausalInputs::of(g.constant(Array::new(&[2, 6], &ids).unwrap()));
            head.logits(&scope, inputs)
        },
        &[],
    );
    found.into_iter().next().unwrap()
}

/// What transformers is given: the plain model of the same sizes, some parameters multiplied.
#[test]
fn parameters_as_they_are_exported_make_the_same_logits_without_mup() {
    let llama_of = |qk_norm, mup| LlamaConfig {
        qk_norm,
        ..llama(48, mup)
    };
    let gpt2 = |scale_attention, mup| Gpt2Config {
        vocab: Some(Count::of(VOCAB)),
        embed_dim: Some(Count::of(48)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(3)),
        positions: Some(Count::of(16)),
        scale_attention,
        mup,
        ..Gpt2Config::default()
    };
    let mixtral = |mup| MixtralConfig {
        vocab: Some(Count::of(VOCAB)),
        embed_dim: Some(Count::of(48)),
        num_layers: Some(Count::of(2)),
        num_heads: Some(Count::of(3)),
        mlp_dim: Some(Count::of(20)),
        num_experts: Some(Count::of(4)),
        mup,
        ..MixtralConfig::default()
    };
    let pairs: [[ModelConfig; 2]; 5] = [
        [base(Some(4)), None].map(|mup| llama_of(false, mup).into()),
        [base(Some(4)), None].map(|mup| llama_of(true, mup).into()),
        [base(Some(4)), None].map(|mup| gpt2(true, mup).into()),
        [base(Some(4)), None].map(|mup| gpt2(false, mup).into()),
        [base(Some(4)), None].map(|mup| mixtral(mup).into()),
    ];
    for pair in pairs {
        let [own, plain] = pair.map(|config| config.resolve().unwrap());
        let name = own.family();
        let parameters = own.parameters().unwrap();
        let values = parameters.iter().enumerate();
        let values = values.map(|(k, p)| (p.path.clone(), drawn(&p.ty.shape, k)));
        let values: BTreeMap<String, Array> = values.collect();
        let mut written = values.clone();
        let scaled = own.scaled();
        assert!(plain.scaled().is_empty() && !scaled.is_empty());
        for one in scaled {
            let value = written.get_mut(&one.path).expect("a parameter");
            *value = one.of(value).unwrap();
        }
        for client in clients() {
            let made = logits(&client, &own, &values);
            let [there, unscaled] = [&written, &values].map(|v| logits(&client, &plain, v));
            let largest = made.iter().fold(0.0, |m: f64, x| m.max(x.abs()));
            let apart = |other: &[f64]| {
                let each = made.iter().zip(other).map(|(a, b)| (a - b).abs());
                each.fold(0.0, f64::max) / largest
            };
            println!("{name}: {:.1e} of {largest:.3}", apart(&there));
            assert!(apart(&there) < 3e-6, "{name}: {}", apart(&there));
            assert!(apart(&unscaled) > 0.1, "{name}: the scales show");
        }
    }
}

fn runtime() -> Runtime {
    let plugin = Plugin::load(&common::plugins()[0]).unwrap();
    Runtime {
        client: Client::new(&plugin, &ClientOptions::default()).unwrap(),
        cache: None,
        compute: DType::F32,
        layout: None,
        options: BTreeMap::new(),
    }
}

/// Mean size of the change of the logits that three steps at that rate make.
fn moved(width: usize, mup: Option<MupConfig>) -> f64 {
    let spec = spec(
        LlamaConfig {
            init_std: Positive::of(0.1),
            num_layers: Some(Count::of(2)),
            attention_bias: false,
            ..llama(width, mup)
        }
        .into(),
    );
    let runtime = runtime();
    let step = runtime.compile(&spec.step().unwrap()).unwrap();
    let init = runtime.compile(&spec.init().unwrap()).unwrap();
    let mut state = State::init(&runtime, init, 5).unwrap();
    let read = |state: &State| -> BTreeMap<String, Array> {
        let slots = state.slots().iter().enumerate();
        let own = slots.filter_map(|(k, slot)| {
            let path = slot.name.strip_prefix("params/")?;
            Some((path.to_owned(), state.read(k).unwrap()))
        });
        own.collect()
    };
    let before = logits(&runtime.client, &spec.model, &read(&state));
    let batch: Vec<GlobalArray> = spec
        .batch_inputs()
        .unwrap()
        .iter()
        .map(|slot| {
            let n = slot.ty.elements() as i32;
            let ids = (0..n).map(|k| (k * k + 3 * k) % VOCAB as i32);
            let array = Array::new(&slot.ty.shape, &ids.collect::<Vec<i32>>()).unwrap();
            GlobalArray::upload(&runtime, array, None).unwrap()
        })
        .collect();
    for _ in 0..3 {
        let scalars = Scalars {
            lr: &[1e-2],
            seed: 0,
        };
        state.step(&runtime, &step, &batch, scalars).unwrap();
    }
    let after = logits(&runtime.client, &spec.model, &read(&state));
    let sum: f64 = before.iter().zip(&after).map(|(a, b)| (a - b).abs()).sum();
    sum / before.len() as f64
}

/// The paper's coordinate check (appendix D.1): with the rates of muP what steps do to the logits does not grow with the width; with
/// one rate for all it does.
#[test]
fn steps_move_logits_as_far_at_every_width_and_further_in_wider_models_without() {
    let widths = [32, 64, 256];
    let own: Vec<f64> = widths.iter().map(|w| moved(*w, base(None))).collect();
    let plain: Vec<f64> = widths.iter().map(|w| moved(*w, None)).collect();
    println!("with muP {own:.4?}, without {plain:.4?} at {widths:?}");
    assert!(own[2] < 1.2 * own[0] && own[2] > 0.2 * own[0], "{own:?}");
    assert!(
        plain[1] > plain[0] && plain[2] > 3.0 * plain[0],
        "{plain:?}"
    );
}
