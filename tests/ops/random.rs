//! Random bits against an own Threefry, distributions, and the same numbers on any mesh.

use crate::common::{clients, run};
use crate::sweep::{Sample, check};
use kiln::array::Array;
use kiln::graph::{Argument, Graph, Module, Output, Tensor};
use kiln::ops::Key;
use kiln::pjrt::{Client, CompileOptions, Input, ProgramIo};
use kiln::shard::PartitionSpec;
use kiln::types::{DType, Type};

/// Threefry-2x32 with 20 rounds (Salmon et al., SC 2011): two words of key and of counter.
fn threefry(key: [u32; 2], counter: [u32; 2]) -> [u32; 2] {
    let keys = [key[0], key[1], key[0] ^ key[1] ^ 0x1BD1_1BDA];
    let [mut a, mut b] = [
        counter[0].wrapping_add(keys[0]),
        counter[1].wrapping_add(keys[1]),
    ];
    for round in 0..20 {
        let by = [13, 15, 26, 6, 17, 29, 16, 24][round % 8];
        a = a.wrapping_add(b);
        b = b.rotate_left(by) ^ a;
        if round % 4 == 3 {
            let k = round / 4 + 1;
            a = a.wrapping_add(keys[k % 3]);
            b = b.wrapping_add(keys[(k + 1) % 3]).wrapping_add(k as u32);
        }
    }
    [a, b]
}

fn halves(word: u64) -> [u32; 2] {
    [word as u32, (word >> 32) as u32]
}

/// As XLA lays it out: 64 bits take one block each; 32 bits share a block in pairs along the first
/// even axis, else along the first of the longest.
fn bits64(key: u64, shape: &[usize]) -> Vec<u64> {
    let n: usize = shape.iter().product();
    let block = |k: u64| threefry(halves(key), halves(k));
    (0..n as u64)
        .map(|k| u64::from(block(k)[0]) | u64::from(block(k)[1]) << 32)
        .collect()
}

fn bits32(key: u64, shape: &[usize]) -> Vec<u32> {
    let longest = shape.iter().max().copied().unwrap_or(1);
    let even = shape.iter().position(|n| n % 2 == 0);
    let axis = even
        .or(shape.iter().position(|&n| n == longest))
        .unwrap_or(0);
    let mut half = shape.to_vec();
    if let Some(n) = half.get_mut(axis) {
        *n = n.div_ceil(2);
    }
    let bits = |mut k: usize| {
        let mut index = vec![0; shape.len()];
        for d in (0..shape.len()).rev() {
            (index[d], k) = (k % shape[d], k / shape[d]);
        }
        let word = index.get(axis).map_or(0, |i| i % 2);
        if let Some(i) = index.get_mut(axis) {
            *i /= 2;
        }
        let at = index.iter().zip(&half).fold(0, |at, (i, n)| at * n + i);
        threefry(halves(key), halves(at as u64))[word]
    };
    (0..shape.iter().product()).map(bits).collect()
}

/// The finaliser of SplitMix64, which makes keys.
fn mix(x: u64) -> u64 {
    let x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// FNV-1a, which makes words of names.
fn fnv(name: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    name.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

const SHAPES: &[&[usize]] = &[&[], &[1], &[6], &[7], &[3, 4], &[3, 5], &[5, 3], &[2, 3, 5]];

/// Number `k` of the SplitMix64 sequence (Steele, Lea and Flood, OOPSLA 2014) that begins at `key`.
fn split_mix(key: u64, k: usize) -> u64 {
    mix(key.wrapping_add((k as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
}

type Build = for<'g> fn(Tensor<'g>) -> Key<'g>;

/// Bits of both widths and both generators, for keys made in every way.
pub fn samples() -> Vec<Sample> {
    let sample = |name: &str, seed: u64, key: u64, build: Build| {
        let outputs = SHAPES.iter().flat_map(|shape| {
            let n: usize = shape.iter().product();
            let wide: Vec<u64> = (0..n).map(|k| split_mix(key, k)).collect();
            let narrow: Vec<u32> = wide.iter().map(|w| (w >> 32) as u32).collect();
            [
                Array::new(shape, &narrow).unwrap(),
                Array::new(shape, &wide).unwrap(),
                Array::new(shape, &bits32(key, shape)).unwrap(),
                Array::new(shape, &bits64(key, shape)).unwrap(),
            ]
        });
        Sample {
            name: name.to_owned(),
            inputs: vec![Array::scalar(seed)],
            outputs: outputs.collect(),
            build: Box::new(move |x| {
                let all = |shape: &&[usize]| {
                    let of = |dtype| Type::new(dtype, shape);
                    let key = build(x[0]);
                    [
                        key.bits(of(DType::U32)),
                        key.bits(of(DType::U64)),
                        key.threefry(of(DType::U32)),
                        key.threefry(of(DType::U64)),
                    ]
                };
                SHAPES.iter().flat_map(all).collect()
            }),
        }
    };
    let seed = 0xFEDC_BA98_7654_3210;
    let named = mix(mix(seed) ^ fnv("encoder/0"));
    let numbered = mix(mix(7) ^ mix(3));
    vec![
        sample("key of a seed", seed, mix(seed), |x| Key::new(x)),
        sample("key of a name", seed, named, |x| {
            Key::new(x).fold_str("encoder/0")
        }),
        sample("key of a number", 7, numbered, |x| {
            Key::new(x).fold(x.graph.scalar(3.0, DType::I32))
        }),
    ]
}

#[test]
fn bits_equal_the_published_generators() {
    check(&samples());
}

/// What a program draws from the key of a seed.
fn draw(client: &Client, seed: u64, f: impl for<'g> Fn(Key<'g>) -> Vec<Tensor<'g>>) -> Vec<Array> {
    let graph = Graph::new();
    let input = graph.input(Type::scalar(DType::U64));
    let outputs = f(Key::new(input));
    run(client, &graph, &[(input, Array::scalar(seed))], &outputs)
}

/// Mean and variance.
fn moments(values: &[f64]) -> [f64; 2] {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    [
        mean,
        values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n,
    ]
}

const N: usize = 1 << 18;

/// Sample moments of `N` draws lie within five deviations of theirs.
#[test]
fn distributions_have_their_moments_and_limits() {
    for client in clients(1) {
        let found = draw(&client, 1, |key| {
            vec![
                key.uniform(&[N]),
                key.normal(&[N], f64::INFINITY),
                key.normal(&[N], 2.0),
                key.bernoulli(0.3, &[N]),
                key.bernoulli(0.0, &[N]),
                key.bernoulli(1.0, &[N]),
            ]
        });
        let values: Vec<Vec<f64>> = found.iter().map(Array::to_f64).collect();
        let five = 5.0 / (N as f64).sqrt();
        let near = |got: f64, want: f64, deviation: f64| {
            assert!(
                (got - want).abs() < five * deviation,
                "{got}, expected {want}"
            );
        };
        let uniform = &values[0];
        assert!(uniform.iter().all(|v| (0.0..1.0).contains(v)));
        assert!(
            uniform.iter().all(|v| (v * 8388608.0).fract() == 0.0),
            "multiples of 2^-23"
        );
        let [mean, variance] = moments(uniform);
        near(mean, 0.5, (1.0f64 / 12.0).sqrt());
        near(variance, 1.0 / 12.0, (1.0f64 / 180.0).sqrt());
        let normal = &values[1];
        assert!(normal.iter().all(|v| v.is_finite()));
        let [mean, variance] = moments(normal);
        near(mean, 0.0, 1.0);
        near(variance, 1.0, 2f64.sqrt());
        // P(|x| > 2) and P(|x| > 4) of a normal variable
        for (limit, p) in [(2.0, 0.0455003), (4.0, 6.334e-5)] {
            let beyond = normal.iter().filter(|v| v.abs() > limit).count() as f64 / N as f64;
            near(beyond, p, f64::sqrt(p));
        }
        let truncated = &values[2];
        assert!(truncated.iter().all(|v| v.abs() <= 2.0));
        assert!(truncated.iter().any(|v| v.abs() > 1.99));
        let [mean, variance] = moments(truncated);
        near(mean, 0.0, 1.0);
        near(variance, 0.7737413, 1.0); // 1 - 2 phi(2) 2 / (2 Phi(2) - 1)
        near(moments(&values[3])[0], 0.3, 0.21f64.sqrt());
        assert_eq!(moments(&values[4])[0], 0.0);
        assert_eq!(moments(&values[5])[0], 1.0);
    }
}

const NAMES: [&str; 4] = ["a", "b", "ab", "ba"];

#[test]
fn equal_keys_give_equal_numbers_and_others_give_others() {
    for client in clients(1) {
        let [one, again, other] = [1, 1, 2].map(|seed| {
            draw(&client, seed, |key| {
                let bits = |name| key.fold_str(name).bits(Type::new(DType::U32, &[64]));
                NAMES.map(bits).to_vec()
            })
        });
        for k in 0..NAMES.len() {
            assert_eq!(one[k].bytes(), again[k].bytes());
            assert_ne!(one[k].bytes(), other[k].bytes());
            for l in 0..k {
                assert_ne!(one[k].bytes(), one[l].bytes());
            }
        }
    }
}

/// What every device of a mesh holds of numbers that lie over it along their first axis.
fn sharded(client: &Client, devices: usize, shape: &[usize]) -> Vec<Array> {
    let graph = Graph::new();
    let seed = graph.input(Type::scalar(DType::U64));
    let key = Key::new(seed).fold_str("dropout");
    let rows = PartitionSpec(vec![vec!["data".to_owned()], vec![]]);
    let outputs = [
        key.bits(Type::new(DType::U32, shape)),
        key.normal(shape, 2.0),
        key.bernoulli(0.5, shape).to(DType::U8),
    ];
    let outputs = outputs.map(|t| t.constrained(&rows));
    let module = Module {
        name: "sharded".to_owned(),
        preamble: format!("sdy.mesh @mesh = <[\"data\"={devices}]>"),
        arguments: vec![Argument {
            tensor: seed,
            attributes: "sdy.sharding = #sdy.sharding<@mesh, []>".to_owned(),
        }],
        outputs: outputs
            .iter()
            .map(|&tensor| Output {
                tensor,
                attributes: format!("sdy.sharding = {}", rows.sdy()),
            })
            .collect(),
    };
    graph.check().unwrap();
    let local = |t: &Tensor| {
        let mut shape = t.shape();
        shape[0] /= devices;
        t.ty().with_shape(shape)
    };
    let types: Vec<Type> = outputs.iter().map(local).collect();
    let io = ProgramIo::of_types(&[seed.ty()], &types);
    let options = CompileOptions::partitioned(devices);
    let program = client.compile(&module.print(&graph), &options, io).unwrap();
    let upload = |device| client.upload(Array::scalar(42u64), device).unwrap();
    let seeds: Vec<_> = program.devices().iter().map(upload).collect();
    let results = program
        .execute(seeds.iter().map(|s| vec![Input::Keep(s)]).collect())
        .unwrap();
    let whole = |k: usize| {
        let shards = results.iter().map(|device| device[k].download().unwrap());
        let bytes: Vec<u8> = shards.flat_map(|s| s.bytes().to_vec()).collect();
        Array::from_bytes(outputs[k].ty(), &bytes).unwrap()
    };
    (0..outputs.len()).map(whole).collect()
}

#[test]
fn eight_devices_draw_what_one_draws() {
    for client in clients(8) {
        for shape in [[16, 6], [8, 5]] {
            let (one, eight) = (sharded(&client, 1, &shape), sharded(&client, 8, &shape));
            for (a, b) in one.iter().zip(&eight) {
                assert_eq!(a.bytes(), b.bytes(), "{}", client.plugin().path().display());
            }
        }
    }
}
