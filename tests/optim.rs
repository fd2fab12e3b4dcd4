//! Optimizers against other people's numbers.

#[allow(dead_code)] // shared with tests that run more
mod common;

use kiln::array::Array;
use kiln::config::{self, Count, NonNegative, Part, Positive, Proper, Share};
use kiln::experiment::RunConfig;
use kiln::graph::{Graph, Tensor};
use kiln::nn::{Init, ParamKind, ParamSpec, Stack};
use kiln::ops::Key;
use kiln::optim::{
    Adafactor, AdamW, AdjustLr, Common, Kind, Lamb, Lars, Lion, Muon, Optimizer, OptimizerConfig,
    Sgd, StepContext,
};
use kiln::shard::Axis;
use kiln::step::TrainStepSpec;
use kiln::types::{DType, Type};

/// Parameters of every form: name, shape, axes.
fn parameters() -> Vec<ParamSpec> {
    let forms: [(&str, &[(Axis, usize)]); 4] = [
        (
            "kernel",
            &[(Axis::Embed, 130), (Axis::Heads, 4), (Axis::HeadDim, 40)],
        ),
        ("table", &[(Axis::Vocab, 150), (Axis::Embed, 140)]),
        ("scale", &[(Axis::Embed, 130)]),
        ("bias", &[(Axis::Buckets, 32), (Axis::Heads, 8)]),
    ];
    let spec = |(path, dims): (&str, &[(Axis, usize)])| ParamSpec {
        path: path.to_owned(),
        ty: Type::new(DType::F32, &dims.iter().map(|d| d.1).collect::<Vec<_>>()),
        axes: dims.iter().map(|d| d.0).collect(),
        init: Init::Zeros,
        kind: ParamKind::Trained,
        stack: None,
        width: 1.0,
        range: None,
    };
    forms.map(spec).to_vec()
}

/// `sin(0.7 i + 1.3 k) s` for each element `i`.
fn wave(shape: &[usize], k: usize, s: f64) -> Array {
    let n: usize = shape.iter().product();
    let value = |i: usize| ((i as f64 * 0.7 + k as f64 * 1.3).sin() * s) as f32;
    Array::new(shape, &(0..n).map(value).collect::<Vec<f32>>()).unwrap()
}

/// Four updates at a rate of 0.01, the third with gradients twenty times as large; the values after them.
fn train(config: &OptimizerConfig) -> Vec<Vec<f64>> {
    let parameters = parameters();
    let optimizer = config.resolve(&parameters).unwrap();
    let each = parameters.iter().enumerate();
    each.map(|(j, p)| updated(&optimizer, (j, p), 4, wave))
        .collect()
}

/// The `j`-th parameter after so many updates at a rate of 0.01, the third with gradients twenty times as large.
fn updated(
    optimizer: &Optimizer,
    (j, p): (usize, &ParamSpec),
    updates: usize,
    wave: impl Fn(&[usize], usize, f64) -> Array,
) -> Vec<f64> {
    state_after(optimizer, (j, p), updates, wave)[0].to_f64()
}

/// The same, with its slots behind it.
fn state_after(
    optimizer: &Optimizer,
    (j, p): (usize, &ParamSpec),
    updates: usize,
    wave: impl Fn(&[usize], usize, f64) -> Array,
) -> Vec<Array> {
    let client = &common::clients(1)[0];
    let graph = Graph::new();
    let slots = optimizer.slots(p);
    let (step, lr) = (
        graph.input(Type::scalar(DType::F32)),
        graph.input(Type::scalar(DType::F32)),
    );
    let (value, gradient) = (graph.input(p.ty.clone()), graph.input(p.ty.clone()));
    let kept: Vec<Tensor> = slots.iter().map(|s| graph.input(s.ty.clone())).collect();
    let key = Key::new(graph.scalar(7.0, DType::U64)).fold(step.to(DType::U64));
    let update = optimizer.update(StepContext { step, lr, key }, p, (value, gradient), &kept);
    let inputs = [&[step, lr, value, gradient], kept.as_slice()].concat();
    let outputs = [&[update.value], update.slots.as_slice()].concat();
    let program = common::compile(client, &graph, &inputs, &outputs);
    let mut state = vec![wave(&p.ty.shape, j, if j > 0 { 0.5 } else { 0.2 })];
    state.extend(slots.iter().map(|s| Array::zeros(s.ty.clone())));
    for t in 0..updates {
        let size = (1.0 + j as f64) * if t == 2 { 20.0 } else { 1.0 };
        let mut arguments = vec![
            Array::scalar((t + 1) as f32),
            Array::scalar(0.01f32),
            state[0].clone(),
            wave(&p.ty.shape, j + 5 + t * 3, size),
        ];
        arguments.extend(state[1..].iter().cloned());
        state = common::execute(&program, &arguments);
    }
    state
}

#[test]
fn adafactor_takes_the_steps_of_optax() {
    // optax.adafactor(0.01, min_dim_size_to_factor=128, decay_rate=0.8, clipping_threshold=1.0, momentum=None) of optax
    // with jax 0.10.2 on the same parameters and gradients, heads and their widths taken together as one axis: norm,
    // then the elements 0, 1, 7 and the last
    let expected = [
        (
            20.327620624568134,
            [
                -0.000639195553958416,
                0.12791235744953156,
                -0.1959601640701294,
                0.18245944380760193,
            ],
        ),
        (
            51.064184759560426,
            [
                0.4797486960887909,
                0.45382094383239746,
                -0.04300929978489876,
                -0.4406167268753052,
            ],
        ),
        (
            4.008587135425536,
            [
                0.2536264657974243,
                -0.07625910639762878,
                0.46427422761917114,
                -0.48883891105651855,
            ],
        ),
        (
            5.627026546835966,
            [
                -0.340453565120697,
                -0.4956907033920288,
                0.28888678550720215,
                0.09063071012496948,
            ],
        ),
    ];
    let after = train(&OptimizerConfig::new(
        Adafactor::default(),
        Common::default(),
    ));
    for ((values, (norm, some)), p) in after.iter().zip(expected).zip(parameters()) {
        let own = values.iter().map(|v| v * v).sum::<f64>().sqrt();
        assert!((own - norm).abs() < 2e-6 * norm, "{}: {own} {norm}", p.path);
        let last = values.len() - 1;
        for (place, wanted) in [0, 1, 7, last].into_iter().zip(some) {
            let own = values[place];
            assert!((own - wanted).abs() < 2e-6, "{}: {own} {wanted}", p.path);
        }
    }
}

#[test]
fn moments_are_factored_by_what_axes_mean_and_cost_rows_and_columns() {
    let config = OptimizerConfig::new(Adafactor::default(), Common::default());
    let parameters = parameters();
    let optimizer = config.resolve(&parameters).unwrap();
    let shapes = |p: &ParamSpec| -> Vec<(&'static str, Vec<usize>)> {
        let slots = optimizer.slots(p).into_iter();
        slots.map(|s| (s.name, s.ty.shape)).collect()
    };
    assert_eq!(
        parameters.iter().map(shapes).collect::<Vec<_>>(),
        [
            vec![("row", vec![130]), ("column", vec![4, 40])],
            vec![("row", vec![140]), ("column", vec![150])],
            vec![("nu", vec![130])],
            vec![("nu", vec![32, 8])],
        ]
    );
    let momentum = OptimizerConfig::new(
        Adafactor {
            beta1: Some(Part::of(0.9)),
            min_size_to_factor: Count::of(150),
            ..Adafactor::default()
        },
        Common {
            ema: Some(Proper::of(0.99)),
            ..Common::default()
        },
    );
    let optimizer = momentum.resolve(&parameters).unwrap();
    let names = |p: &ParamSpec| -> Vec<&'static str> {
        optimizer.slots(p).into_iter().map(|s| s.name).collect()
    };
    assert_eq!(names(&parameters[0]), ["mu", "nu", "ema"]);
}

/// Name, axes with their sizes, and the layers that are stored as one.
type Form = (&'static str, &'static [(Axis, usize)], Option<usize>);

/// Small parameters: two matrices, a norm's scale, and three matrices that are stored as one.
fn small() -> Vec<ParamSpec> {
    let forms: [Form; 4] = [
        ("kernel", &[(Axis::Embed, 6), (Axis::Mlp, 10)], None),
        ("wide", &[(Axis::Mlp, 12), (Axis::Embed, 4)], None),
        ("norm/scale", &[(Axis::Embed, 6)], None),
        (
            "deep/*/kernel",
            &[(Axis::Layers, 3), (Axis::Embed, 6), (Axis::Mlp, 8)],
            Some(3),
        ),
    ];
    let spec = |(path, dims, stack): Form| ParamSpec {
        path: path.to_owned(),
        ty: Type::new(DType::F32, &dims.iter().map(|d| d.1).collect::<Vec<_>>()),
        axes: dims.iter().map(|d| d.0).collect(),
        init: Init::Zeros,
        kind: ParamKind::Trained,
        stack: stack.map(Stack::of),
        width: 1.0,
        range: None,
    };
    forms.map(spec).to_vec()
}

/// `sin(0.37 i^2 + 0.7 i + 1.3 k) s` for each element `i`: matrices of it have full rank.
fn chirp(shape: &[usize], k: usize, s: f64) -> Array {
    let n: usize = shape.iter().product();
    let value = |i: usize| {
        let i = i as f64;
        ((i * i * 0.37 + i * 0.7 + k as f64 * 1.3).sin() * s) as f32
    };
    Array::new(shape, &(0..n).map(value).collect::<Vec<f32>>()).unwrap()
}

/// Norm of a parameter after ten updates, and its elements 0, 1 and the last.
type After = (f64, [f64; 3]);

/// Query, key and value as attention stores them: of the size of the stack of [`small`].
fn query_key_value() -> ParamSpec {
    ParamSpec {
        path: "qkv/kernel".to_owned(),
        ty: Type::new(DType::F32, &[3, 6, 8]),
        axes: vec![Axis::Qkv, Axis::Embed, Axis::Heads],
        init: Init::Zeros,
        kind: ParamKind::Trained,
        stack: None,
        width: 1.0,
        range: None,
    }
}

/// Ten updates of each parameter by optax 0.2.8 with jax 0.10.2 and by torch 2.15.0, f32 on a CPU, with a weight decay of 0.1
/// that leaves the norm out, and so does LARS's trust ratio. The three layers of the stack are three parameters there, and so are query,
/// key and value.
/// torch's Muon has its matrices transposed, since torch writes `[out, in]`, and makes them orthogonal in f32 in place of
/// bf16; it has no norm, which is no matrix.
#[rustfmt::skip]
fn references() -> Vec<(Kind, Vec<After>)> {
    let factored = Adafactor { min_size_to_factor: Count::of(4), ..Adafactor::default() };
    vec![
        // torch.optim.AdamW(lr=0.01, weight_decay=0.1)
        (AdamW::default().into(), vec![(1.130662319030063, [-0.03364969417452812, 0.13410082459449768, -0.03654083237051964]), (2.1492727277303736, [0.4392106831073761, 0.3550862669944763, -0.04322313517332077]), (0.8844997367676434, [0.2667796313762665, -0.21483130753040314, 0.18550415337085724]), (3.8874091377402857, [-0.3022666275501251, -0.49248412251472473, -0.4994208514690399])]),
        // torch.optim.AdamW(lr=0.01, betas=(0, 0.99), weight_decay=0.1)
        (AdamW { beta1: Part::of(0.0), beta2: Part::of(0.99), ..AdamW::default() }.into(), vec![(1.1482248255649774, [-0.012212283909320831, 0.15853166580200195, -0.05932360142469406]), (2.1898668276126165, [0.4633488953113556, 0.3463611602783203, -0.0653618648648262]), (0.87706887606084, [0.25265732407569885, -0.23804225027561188, 0.16756664216518402]), (3.943618477664146, [-0.3258797228336334, -0.4902251362800598, -0.5068579316139221])]),
        // optax.adafactor(0.01, min_dim_size_to_factor=4, weight_decay_rate=0.1 * 0.01, weight_decay_mask=..)
        (factored.clone().into(), vec![(1.1366290971512307, [-0.0005499682738445699, 0.17301619052886963, -0.07229451090097427]), (2.195140430805498, [0.4753723740577698, 0.34568846225738525, -0.07647859305143356]), (0.8682201496733523, [0.2534392476081848, -0.24960429966449738, 0.17018160223960876]), (3.963253064320819, [-0.33853039145469666, -0.4783686101436615, -0.492556095123291])]),
        // the same with momentum=0.9
        (Adafactor { beta1: Some(Part::of(0.9)), ..factored }.into(), vec![(1.136563336345392, [-0.0003757188387680799, 0.17313607037067413, -0.07238946110010147]), (2.1962783573995526, [0.47566890716552734, 0.34532901644706726, -0.07695096731185913]), (0.8682862671853026, [0.2549431025981903, -0.25030645728111267, 0.171974316239357]), (3.9647167104026475, [-0.339000403881073, -0.4782184362411499, -0.49270638823509216])]),
        // optax.lion(0.01, 0.9, 0.99, weight_decay=0.1)
        (Lion::default().into(), vec![(1.331679698430407, [-0.07971063256263733, 0.13388314843177795, 0.0069445353001356125]), (2.2241916441562024, [0.4571325182914734, 0.4050580561161041, 0.0016310261562466621]), (0.9536953618900381, [0.31775063276290894, -0.17207923531532288, 0.2351837009191513]), (4.1394682857509935, [-0.26074907183647156, -0.518557608127594, -0.513812780380249])]),
        // torch.optim.SGD(lr=0.01, weight_decay=0.1)
        (Sgd::default().into(), vec![(1.7097559974135894, [-0.1804259568452835, 0.11126228421926498, 0.08489872515201569]), (2.978441256028394, [0.43361061811447144, 0.642292857170105, 0.269554078578949]), (1.657003548252247, [0.7678239345550537, 0.17678703367710114, 0.7149762511253357]), (8.334720163649768, [0.10756660997867584, -0.7692468166351318, -0.5545632243156433])]),
        // torch.optim.SGD(lr=0.01, momentum=0.9, dampening=0.3, weight_decay=0.1)
        (Sgd { momentum: Part::of(0.9), dampening: Share::of(0.3), nesterov: false }.into(), vec![(4.359478616906112, [-0.7399908304214478, -0.11633814871311188, 0.5881081819534302]), (8.133936163749883, [0.2224486619234085, 1.5083147287368774, 1.3602362871170044]), (4.564135443092112, [2.296786069869995, 1.5605579614639282, 2.353470802307129]), (27.604267051584543, [1.599334478378296, -1.52656888961792, -0.5944525599479675])]),
        // torch.optim.SGD(lr=0.01, momentum=0.9, nesterov=True, weight_decay=0.1)
        (Sgd { momentum: Part::of(0.9), nesterov: true, ..Sgd::default() }.into(), vec![(6.394258227813571, [-1.1167635917663574, -0.23587679862976074, 0.9128120541572571]), (12.07665065021425, [0.15413951873779297, 2.1448934078216553, 2.0825350284576416]), (6.769581843814456, [3.4134907722473145, 2.456211566925049, 3.526233434677124]), (41.37581027204301, [2.4976577758789062, -2.185720443725586, -0.7752636075019836])]),
        // optax.lars(0.01, 0.1, trust_coefficient=1.0, eps=1e-3, trust_ratio_mask=..)
        (Lars { trust_coefficient: Positive::of(1.0), epsilon: NonNegative::of(1e-3), ..Lars::default() }.into(), vec![(1.1061873209489426, [0.002275308594107628, 0.17010775208473206, -0.07292231917381287]), (2.1339232994671273, [0.4629235565662384, 0.3313644826412201, -0.07954064756631851]), (6.342587054079082, [3.197380542755127, 2.2806148529052734, 3.2988030910491943]), (3.857276114402227, [-0.3338511288166046, -0.4636814296245575, -0.4801870882511139])]),
        // optax.lars(0.01, 0.1, trust_coefficient=0.5, nesterov=True, trust_ratio_mask=..)
        (Lars { trust_coefficient: Positive::of(0.5), nesterov: true, ..Lars::default() }.into(), vec![(1.1278219149100537, [0.0017093096394091845, 0.17307355999946594, -0.0737522542476654]), (2.1781749461695963, [0.47234609723091125, 0.33911266922950745, -0.08011941611766815]), (6.769582075648828, [3.4134907722473145, 2.456211566925049, 3.526233673095703]), (3.9342304131333172, [-0.3396100699901581, -0.4731803238391876, -0.4895605742931366])]),
        // optax.lamb(0.01, weight_decay=0.1)
        (Lamb::default().into(), vec![(1.161920816357202, [-0.01257799006998539, 0.16052228212356567, -0.05990277975797653]), (2.193315513141472, [0.4505745768547058, 0.3627978563308716, -0.05151209607720375]), (0.9052643915925577, [0.2782103419303894, -0.21999575197696686, 0.19637015461921692]), (3.9716611394921797, [-0.3115122318267822, -0.4989815950393677, -0.5062634348869324])]),
        // torch.optim.Muon(lr=0.01, weight_decay=0.1)
        (Muon::default().into(), vec![(1.2191597920560042, [-0.058832939714193344, 0.16464045643806458, -0.0583832822740078]), (2.205376412969336, [0.466303288936615, 0.358661413192749, -0.046881694346666336]), (4.0075547908272675, [-0.3141319453716278, -0.48094871640205383, -0.48199138045310974])]),
        // torch.optim.Muon(lr=0.01, weight_decay=0.1, adjust_lr_fn="match_rms_adamw")
        (Muon { adjust_lr_fn: AdjustLr::MatchRmsAdamw, ..Muon::default() }.into(), vec![(1.1738153574205423, [-0.02882213518023491, 0.1692584753036499, -0.06571999192237854]), (2.203354295370908, [0.4695838987827301, 0.3545166254043579, -0.05646507069468498]), (3.98756537119773, [-0.32756176590919495, -0.4797952473163605, -0.4880469739437103])]),
        // torch.optim.Muon(lr=0.01, weight_decay=0.1, nesterov=False)
        (Muon { nesterov: false, ..Muon::default() }.into(), vec![(1.201055505107191, [-0.06010689213871956, 0.1651972234249115, -0.05233978107571602]), (2.1960134706570127, [0.46359017491340637, 0.3570026755332947, -0.04871929809451103]), (3.9841115468090527, [-0.31163132190704346, -0.4779602587223053, -0.48017218708992004])]),
    ]
}

#[test]
fn optimizers_take_the_steps_of_optax_and_torch_matrix_by_matrix() {
    let common = Common {
        weight_decay: NonNegative::of(0.1),
        ..Common::default()
    };
    for (kind, expected) in references() {
        let of_matrices = matches!(kind, Kind::Muon(_));
        let mut parameters = small();
        parameters[2].kind = if of_matrices {
            ParamKind::Fixed
        } else {
            ParamKind::Trained
        };
        parameters.push(query_key_value());
        let config = OptimizerConfig::new(kind.clone(), common.clone());
        let optimizer = config.resolve(&parameters).unwrap();
        let stack = expected.last().copied(); // what query, key and value are to become, too
        let trained = (0..).zip(&parameters);
        let trained = trained.filter(|(_, p)| p.kind == ParamKind::Trained);
        for ((j, p), (norm, some)) in trained.zip(expected.into_iter().chain(stack)) {
            let j = if p.path == "qkv/kernel" { 3 } else { j };
            let own = updated(&optimizer, (j, p), 10, chirp);
            let size = own.iter().map(|v| v * v).sum::<f64>().sqrt();
            let [first, second, last] = some;
            for (own, wanted) in [
                (size, norm),
                (own[0], first),
                (own[1], second),
                (own[own.len() - 1], last),
            ] {
                let near = 1e-6 * wanted.abs().max(1.0); // ten updates in f32
                assert!(
                    (own - wanted).abs() < near,
                    "{kind:?} {}: {own} {wanted}",
                    p.path
                );
            }
        }
    }
}

#[test]
fn every_rule_keeps_its_kinds_and_is_told_and_written_by_its_name() {
    for kind in Kind::all() {
        let mut parameters = small();
        parameters[2].kind = match kind {
            Kind::Muon(_) => ParamKind::Fixed,
            _ => ParamKind::Trained,
        };
        let config = OptimizerConfig::new(
            kind,
            Common {
                ema: Some(Proper::of(0.9)),
                ..Common::default()
            },
        );
        let text = toml::to_string(&config).unwrap();
        assert_eq!(toml::from_str::<OptimizerConfig>(&text).unwrap(), config);
        let optimizer = config.resolve(&parameters).unwrap();
        let state = optimizer.state(&parameters);
        let each = parameters.iter().filter(|p| p.kind == ParamKind::Trained);
        let kept: usize = each.map(|p| optimizer.slots(p).len()).sum();
        assert_eq!(state.len(), kept, "{text}");
        // kind by kind, the average last
        let mut order: Vec<&str> = state.iter().map(|(_, slot)| slot.name).collect();
        order.dedup();
        let mut unique = order.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(order.len(), unique.len(), "{order:?}");
        assert_eq!(order.last(), Some(&"ema"));
    }
}

#[test]
fn what_a_rule_cannot_train_is_refused_with_its_name() {
    let refused = |kind: Kind| {
        let config = OptimizerConfig::new(kind, Common::default());
        config.resolve(&small()).unwrap_err().chain()
    };
    let said = refused(Muon::default().into());
    assert!(
        said.starts_with("optimizer: muon: norm/scale is tensor<6xf32>, expected matrices"),
        "{said}"
    );
    let ahead = Sgd {
        nesterov: true,
        ..Sgd::default()
    };
    assert_eq!(
        refused(ahead.into()),
        "optimizer: nesterov: expected momentum above 0 and dampening 0, got 0 and 0"
    );
}

#[test]
fn impossible_numbers_are_refused_as_they_are_read() {
    for (said, want) in [
        ("decay_rate = 1.0", "expected above 0 and below 1, got 1"),
        ("epsilon2 = -1.0", "expected 0 to 3e38, got -1"),
        ("beta1 = 1.5", "expected 0 or more, below 1, got 1.5"),
        ("clip_norm = 0", "expected 1e-37 to 3e38, got 0"),
        ("ema = nan", "expected above 0 and below 1, got NaN"),
        (
            "lr_multipliers = { \"head/*\" = inf }",
            "expected 0 to 3e38, got inf",
        ),
    ] {
        let text = format!("kind = \"adafactor\"\n{said}");
        let error = toml::from_str::<OptimizerConfig>(&text).unwrap_err();
        assert_eq!(error.message(), want, "{said}");
    }
}

#[test]
fn an_old_key_is_refused_with_its_new_name() {
    let text = include_str!("../configs/tiny_vit.toml");
    for (old, new) in config::RENAMED {
        let set = format!("{old}=0.5");
        let refused = config::read::<RunConfig>("a.toml", text, std::slice::from_ref(&set));
        let refused = refused.unwrap_err().chain();
        assert_eq!(refused, format!("--set {set}: {old} is called {new} now"));
    }
    let (table, key) = text.split_once("[optimizer]\n").unwrap();
    let text = format!("{table}[optimizer]\naverage = 0.9\n{key}");
    let line = table.matches('\n').count() + 2;
    let refused = config::read::<RunConfig>("a.toml", &text, &[])
        .unwrap_err()
        .chain();
    assert_eq!(
        refused,
        format!("a.toml:{line}: optimizer.average is called optimizer.ema now")
    );
}

fn grouped(text: &str) -> OptimizerConfig {
    toml::from_str(&format!("kind = \"lion\"\nweight_decay = 0.1\n{text}")).unwrap()
}

#[test]
fn each_group_goes_by_its_own_rule_and_the_rest_by_the_optimizers() {
    let config =
        grouped("[groups.matrices]\nkind = \"muon\"\nparameters = [\"*kernel\", \"wide\"]");
    let parameters = small();
    let optimizer = config.resolve(&parameters).unwrap();
    let references = references();
    let of = |wanted: Kind| {
        let found = references.iter().find(|(kind, _)| *kind == wanted);
        found.unwrap().1.clone()
    };
    let (muon, lion) = (of(Muon::default().into()), of(Lion::default().into()));
    let expected = [muon[0], muon[1], lion[2], muon[2]]; // Muon's have no norm
    for ((j, p), (norm, _)) in parameters.iter().enumerate().zip(expected) {
        let own = updated(&optimizer, (j, p), 10, chirp);
        let size = own.iter().map(|v| v * v).sum::<f64>().sqrt();
        assert!(
            (size - norm).abs() < 1e-6 * norm.max(1.0),
            "{}: {size} {norm}",
            p.path
        );
    }
}

#[test]
fn groups_are_of_the_configuration_and_what_they_keep_is_their_rules() {
    let text = include_str!("../configs/tiny_vit.toml");
    let set = "optimizer.groups.matrices={kind=\"muon\", parameters=[\"encoder/*kernel\"], lr=20, weight_decay=0.1}";
    let (said, _) = config::read::<RunConfig>("a.toml", text, &[set.to_owned()]).unwrap();
    let state = TrainStepSpec::of(&said, None).unwrap().state().unwrap();
    let names: Vec<&str> = state.iter().map(|slot| slot.name.as_str()).collect();
    for path in ["encoder/*/mlp/in/kernel", "encoder/*/mlp/in/bias"] {
        assert!(names.contains(&format!("mu/{path}").as_str()), "{names:?}");
        let nu = names.contains(&format!("nu/{path}").as_str());
        assert_eq!(nu, path.ends_with("bias"), "{names:?}");
    }
    let misspelt = set.replace("lr=20", "lr_factor=20");
    let refused = config::read::<RunConfig>("a.toml", text, &[misspelt]).unwrap_err();
    let refused = refused.chain();
    let expected = "optimizer.groups.matrices.lr_factor: unknown field, expected one of momentum, nesterov, ns_steps, epsilon, \
                    adjust_lr_fn, parameters, lr, weight_decay, clip_norm";
    assert!(refused.contains(expected), "{refused}");
}

#[test]
fn a_parameter_of_two_groups_and_a_pattern_that_fits_nothing_are_refused() {
    let lars = |name: &str, pattern: &str| {
        format!("[groups.{name}]\nkind = \"lars\"\nparameters = [\"{pattern}\"]\n")
    };
    let refused = |text: String| grouped(&text).resolve(&small()).unwrap_err().chain();
    assert_eq!(
        refused(lars("a", "*kernel") + &lars("b", "kernel")),
        "optimizer.groups: kernel is in a and in b, expected one group at most"
    );
    assert_eq!(
        refused(lars("a", "head/*")),
        "optimizer.groups.a.parameters: `head/*` fits no parameter"
    );
    let some = refused(lars("a", "deep/1/*"));
    assert!(
        some.starts_with("optimizer.groups.a.parameters: `deep/1/*` fits some of the 3 layers"),
        "{some}"
    );
    let muon = refused("[groups.m]\nkind = \"muon\"\nparameters = [\"*scale\"]".to_owned());
    assert!(
        muon.starts_with("optimizer.groups.m: muon: norm/scale is"),
        "{muon}"
    );
}

#[test]
fn a_group_is_clipped_by_its_own_norm_where_it_says_one() {
    let group = "[groups.a]\nkind = \"sgd\"\nparameters = [\"kernel\"]\n";
    for (own, expected) in [
        ("", [5.0, 0.2, 0.2]),
        ("clip_norm = 2", [5.0, 0.5, 1.0 / 3.0]),
    ] {
        let parameters = &small()[..2];
        let optimizer = grouped(&format!("clip_norm = 1\n{group}{own}"));
        let optimizer = optimizer.resolve(parameters).unwrap();
        let graph = Graph::new();
        let gradients = [4.0, 3.0].map(|g| graph.scalar(g, DType::F32)); // a norm of 5
        let each: Vec<&ParamSpec> = parameters.iter().collect();
        let (norm, factors) = optimizer.clip(&each, &gradients).unwrap();
        let outputs = [norm, factors[0].unwrap(), factors[1].unwrap()];
        let program = common::compile(&common::clients(1)[0], &graph, &[], &outputs);
        let got = common::execute(&program, &[]);
        for (got, expected) in got.iter().zip(expected) {
            assert!((got.to_f64()[0] - expected).abs() < 1e-6, "{own}: {got:?}");
        }
    }
}

#[test]
fn moments_in_bf16_are_right_in_the_mean_and_go_on_to_fall() {
    let p = parameters().swap_remove(0);
    let p = ParamSpec {
        ty: Type::new(DType::F32, &[64, 64]),
        axes: p.axes[..1].iter().chain(&p.axes[..1]).copied().collect(),
        ..p
    };
    let client = &common::clients(1)[0];
    let config: OptimizerConfig = toml::from_str("kind = \"adamw\"\nmoments = \"bf16\"").unwrap();
    let optimizer = config.resolve(std::slice::from_ref(&p)).unwrap();
    let slots = optimizer.slots(&p);
    assert!(slots.iter().all(|s| s.ty.dtype == DType::BF16), "{slots:?}");
    let graph = Graph::new();
    let scalar = || graph.input(Type::scalar(DType::F32));
    let (step, lr) = (scalar(), scalar());
    let (value, gradient) = (graph.input(p.ty.clone()), graph.input(p.ty.clone()));
    let kept: Vec<Tensor> = slots.iter().map(|s| graph.input(s.ty.clone())).collect();
    let key = Key::new(graph.scalar(7.0, DType::U64)).fold(step.to(DType::U64));
    let update = optimizer.update(StepContext { step, lr, key }, &p, (value, gradient), &kept);
    assert!(update.slots.iter().all(|s| s.dtype() == DType::BF16));
    let inputs = [&[step, lr, value, gradient], kept.as_slice()].concat();
    let outputs = [&[update.value], update.slots.as_slice()].concat();
    let program = common::compile(client, &graph, &inputs, &outputs);

    let mut state = vec![Array::zeros(p.ty.clone())];
    state.extend(slots.iter().map(|s| Array::zeros(s.ty.clone())));
    let mean = |x: &Array| x.to_f64().iter().sum::<f64>() / 4096.0;
    // one gradient of 0.3, then none for 400 updates: nu = 0.001 x 0.09 x 0.999^t and mu = 0.1 x 0.3 x 0.9^t
    for t in 0..=400u32 {
        let size = if t == 0 { 0.3f32 } else { 0.0 };
        let gradient = Array::new(&[64, 64], &vec![size; 4096]).unwrap();
        let mut arguments = vec![Array::scalar((t + 1) as f32), Array::scalar(0.0f32)];
        arguments.extend([state[0].clone(), gradient]);
        arguments.extend(state[1..].iter().cloned());
        state = common::execute(&program, &arguments);
        if [0, 10, 400].contains(&t) {
            let right = 9e-5 * 0.999f64.powi(t as i32);
            let found = mean(&state[2]);
            // 4,096 draws of a part in 256 at most, t times: four deviations and what bf16 leaves
            let limit = 4.0 * f64::from(t + 1).sqrt() / 256.0 / 64.0 + 1e-4;
            assert!(
                (found / right - 1.0).abs() < limit,
                "{t}: {found}, not {right} to {limit}"
            );
        }
        if t == 10 {
            let right = 0.03 * 0.9f64.powi(10);
            assert!(
                (mean(&state[1]) / right - 1.0).abs() < 1e-3,
                "{}",
                mean(&state[1])
            );
        }
    }
    let each = state[2].to_f64();
    assert!(
        each.iter().any(|x| *x != each[0]),
        "each element has a chance of its own"
    );
    // rounded to the nearest, 0.999 of a bf16 number is the number itself
    let stuck = half::bf16::from_f32(9e-5);
    assert_eq!(half::bf16::from_f32(stuck.to_f32() * 0.999), stuck);
}

/// `sign(x) (0.05 + 0.95 |x|)^2.5 s` of the `x` of [`chirp`], and 0 of 0: over three decades, its squares over six.
fn steep(shape: &[usize], k: usize, s: f64) -> Array {
    let n: usize = shape.iter().product();
    let value = |i: usize| {
        let i = i as f64;
        let x = (i * i * 0.37 + i * 0.7 + k as f64 * 1.3).sin();
        let sign = if x == 0.0 { 0.0 } else { x.signum() };
        (sign * (0.05 + 0.95 * x.abs()).powf(2.5) * s) as f32
    };
    Array::new(shape, &(0..n).map(value).collect::<Vec<f32>>()).unwrap()
}

/// torchao 0.18.0's AdamW8bit(lr=0.01, weight_decay=0.1), not compiled, with torch 2.15.0 on a CPU: ten updates, of blocks of 256
/// and of 64. Norm of the parameter, its elements 0, 1, n / 2 + 3 and the last; sums of all codes of either moment, counted from the
/// one of 0, and of all scales.
#[test]
fn moments_in_8_bits_take_the_steps_of_torchao() {
    type Moment = (f64, f64);
    type Reference<'a> = (&'a [(Axis, usize)], f64, [f64; 4], [Moment; 2]);
    let heads = [(Axis::Embed, 32), (Axis::Heads, 4), (Axis::HeadDim, 64)];
    #[rustfmt::skip]
    let references: [Reference; 2] = [
        (
            &[(Axis::Embed, 24), (Axis::Mlp, 512)],
            12.12140881089338,
            [-0.03242515027523041, 0.11160286515951157, 0.05166103318333626, -0.08999580144882202],
            [(1562130.0 - 127.0 * 12288.0, 42.74869155883789), (1796696.0, 19.158647537231445)],
        ),
        (
            &heads,
            25.946755127893514,
            [0.4297172725200653, 0.22332924604415894, 0.004542364738881588, -0.47739818692207336],
            [(1035542.0 - 127.0 * 8192.0, 226.0164794921875), (1185776.0, 203.51947021484375)],
        ),
    ];
    let text = "kind = \"adamw\"\nweight_decay = 0.1\nmoments = ";
    let [int8, f32]: [OptimizerConfig; 2] =
        ["\"int8\"", "\"f32\""].map(|moments| toml::from_str(&format!("{text}{moments}")).unwrap());
    for (j, (dims, norm, some, moments)) in references.into_iter().enumerate() {
        let shape: Vec<usize> = dims.iter().map(|d| d.1).collect();
        let p = ParamSpec {
            path: "kernel".to_owned(),
            ty: Type::new(DType::F32, &shape),
            axes: dims.iter().map(|d| d.0).collect(),
            init: Init::Zeros,
            kind: ParamKind::Trained,
            stack: None,
            width: 1.0,
            range: None,
        };
        let own = int8.resolve(std::slice::from_ref(&p)).unwrap();
        let names: Vec<&str> = own.slots(&p).iter().map(|s| s.name).collect();
        assert_eq!(names, ["mu", "mu_scale", "nu", "nu_scale"]);
        let state = state_after(&own, (j, &p), 10, steep);
        let sizes: Vec<usize> = state.iter().map(|x| x.ty().bytes()).collect();
        let (n, block) = (p.ty.elements(), if j == 0 { 256 } else { 64 });
        assert_eq!(sizes, [4 * n, n, 4 * n / block, n, 4 * n / block]);
        let value = state[0].to_f64();
        let found = value.iter().map(|v| v * v).sum::<f64>().sqrt();
        assert!((found / norm - 1.0).abs() < 1e-6, "{found} {norm}");
        for (place, wanted) in [0, 1, n / 2 + 3, n - 1].into_iter().zip(some) {
            let found = value[place];
            assert!((found - wanted).abs() < 1e-6, "{place}: {found} {wanted}");
        }
        // a value in the middle of two codes, to rounding, may become either
        for (k, (codes, scales)) in moments.into_iter().enumerate() {
            let one = |c: f64| if k == 0 && c == -128.0 { 128.0 } else { c };
            let found: f64 = state[1 + 2 * k].to_f64().into_iter().map(one).sum();
            assert!((found - codes).abs() <= 4.0, "{found} {codes}");
            let found: f64 = state[2 + 2 * k].to_f64().iter().sum();
            assert!((found / scales - 1.0).abs() < 1e-6, "{found} {scales}");
        }
        // and it is another path than f32's
        let plain = f32.resolve(std::slice::from_ref(&p)).unwrap();
        let plain = updated(&plain, (j, &p), 10, steep);
        let apart = value.iter().zip(plain).map(|(a, b)| (a - b).abs());
        let apart = apart.fold(0.0, f64::max);
        assert!((1e-3..5e-3).contains(&apart), "{apart}"); // torchao: 2.6e-3 both times
    }
}

#[test]
fn moments_of_what_is_small_or_a_vector_stay_f32_and_blocks_follow_one_layer() {
    let config: OptimizerConfig = toml::from_str("kind = \"adamw\"\nmoments = \"int8\"").unwrap();
    let slots = |dims: &[(Axis, usize)], stack: Option<usize>| -> Vec<String> {
        let p = ParamSpec {
            path: "w".to_owned(),
            ty: Type::new(DType::F32, &dims.iter().map(|d| d.1).collect::<Vec<_>>()),
            axes: dims.iter().map(|d| d.0).collect(),
            init: Init::Zeros,
            kind: ParamKind::Trained,
            stack: stack.map(Stack::of),
            width: 1.0,
            range: None,
        };
        let optimizer = config.resolve(std::slice::from_ref(&p)).unwrap();
        let slots = optimizer.slots(&p).into_iter();
        slots
            .map(|s| format!("{} {}", s.name, s.ty))
            .take(2)
            .collect()
    };
    let two = |scale: &str, code: &str| vec![format!("mu {code}"), format!("mu_scale {scale}")];
    let stays = |ty: &str| vec![format!("mu {ty}"), format!("nu {ty}")];
    use Axis::{Embed, Expert, Layers, Mlp, Vocab};
    assert_eq!(slots(&[(Embed, 8192)], None), stays("tensor<8192xf32>"));
    let scales = [(Layers, 32), (Embed, 4096)]; // many, but each layer has a vector
    assert_eq!(slots(&scales, Some(32)), stays("tensor<32x4096xf32>"));
    assert_eq!(
        slots(&[(Embed, 63), (Mlp, 64)], None),
        stays("tensor<63x64xf32>")
    );
    assert_eq!(
        slots(&[(Embed, 101), (Mlp, 103)], None),
        stays("tensor<101x103xf32>")
    );
    let one = [(Embed, 64), (Mlp, 1536)];
    assert_eq!(
        slots(&one, None),
        two("tensor<64x6xf32>", "tensor<64x1536xi8>")
    );
    let all = [(Layers, 3), (Expert, 2), (Embed, 64), (Mlp, 1536)];
    assert_eq!(
        slots(&all, Some(3)),
        two("tensor<3x2x64x6xf32>", "tensor<3x2x64x1536xi8>")
    );
    // a vocabulary of an odd size: along the other axis
    let head = [(Embed, 768), (Vocab, 50257)];
    assert_eq!(
        slots(&head, None),
        two("tensor<3x50257xf32>", "tensor<768x50257xi8>")
    );
}

/// What a rule keeps is in the table of what can be in 8 bits, or is a statistic of rows that needs no room.
#[test]
fn every_rule_keeps_its_moments_in_8_bits() {
    let p = ParamSpec {
        path: "w".to_owned(),
        ty: Type::new(DType::F32, &[64, 256]),
        axes: vec![Axis::Embed, Axis::Mlp],
        init: Init::Zeros,
        kind: ParamKind::Trained,
        stack: None,
        width: 1.0,
        range: None,
    };
    for kind in Kind::all() {
        let optimizer = |moments: &str| {
            let mut text =
                toml::to_string(&OptimizerConfig::new(kind.clone(), Common::default())).unwrap();
            text = text.replace("moments = \"f32\"", &format!("moments = \"{moments}\""));
            let config: OptimizerConfig = toml::from_str(&text).unwrap();
            config.resolve(std::slice::from_ref(&p)).unwrap()
        };
        let bytes = |o: &Optimizer| o.slots(&p).iter().map(|s| s.ty.bytes()).sum::<usize>();
        let (wide, narrow) = (bytes(&optimizer("f32")), bytes(&optimizer("int8")));
        // a sum of thousands of squares would lose each of them
        let is_sum = matches!(kind, Kind::Adagrad(_));
        let most = if is_sum { 100 } else { 26 };
        assert!(narrow * 100 <= wide * most, "{kind:?}: {narrow} of {wide}");
        let [a, b] = ["f32", "int8"].map(|m| updated(&optimizer(m), (0, &p), 6, chirp));
        let apart = distance(&a, &b);
        let moved = distance(&a, &chirp(&p.ty.shape, 0, 0.2).to_f64());
        println!("{kind:?}: {:.4} of the way apart", apart / moved);
        assert!(apart < 0.05 * moved, "{kind:?}: {apart} of {moved}");
    }
}

/// Euclidean distance.
fn distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter()
        .zip(b)
        .map(|(a, b)| (a - b).powi(2))
        .sum::<f64>()
        .sqrt()
}

#[test]
fn a_number_with_a_range_is_within_it_after_each_update_and_so_is_its_average() {
    let number = |range| ParamSpec {
        ty: Type::scalar(DType::F32),
        axes: Vec::new(),
        range,
        ..parameters().remove(2)
    };
    let common = Common {
        ema: Some(Proper::of(0.5)),
        ..Common::default()
    };
    for kind in [Kind::from(AdamW::default()), Kind::from(Sgd::default())] {
        let config = OptimizerConfig::new(kind, common.clone());
        // begins at 0.48 and goes down by some 0.01; the average begins at 0
        let after = |range| {
            let p = number(range);
            let optimizer = config.resolve(std::slice::from_ref(&p)).unwrap();
            let state = state_after(&optimizer, (1, &p), 1, wave);
            [0, state.len() - 1].map(|k| state[k].to_f64()[0] as f32)
        };
        let [free, _] = after(None);
        assert!(free < 0.475, "{free}");
        assert_eq!(after(Some([0.48, 1.0])), [0.48, 0.24]);
        assert_eq!(after(Some([0.0, 0.25])), [0.25, 0.125]);
        assert_eq!(after(Some([0.0, 1.0]))[0], free);
    }
}
