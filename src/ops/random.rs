//! Counter-based random numbers: the same bits on any mesh.

use crate::graph::{Graph, Op, Tensor};
use crate::types::{DType, Type};

/// `stablehlo.rng_bit_generator` with Threefry-2x32 (Salmon et al., "Parallel random numbers: as
/// easy as 1, 2, 3", SC 2011). Operand: the state `u64[2]`, key and counter. Results: the next
/// state, and uniform bits.
#[derive(Debug)]
pub struct RngBitGenerator(pub Type);

impl Op for RngBitGenerator {
    fn name(&self) -> &'static str {
        "stablehlo.rng_bit_generator"
    }

    fn infer_all(&self, args: &[Type]) -> Result<Vec<Type>, String> {
        if args[0] != Type::new(DType::U64, &[2]) {
            return Err(format!(
                "expected the state tensor<2xui64>, got {}",
                args[0]
            ));
        }
        match self.0.dtype {
            DType::U32 | DType::U64 => Ok(vec![args[0].clone(), self.0.clone()]),
            _ => Err(format!("bits come as u32 or u64, not {}", self.0)),
        }
    }

    fn attributes(&self, _: &[Type], _: &[Type]) -> String {
        "rng_algorithm = #stablehlo<rng_algorithm THREE_FRY>".to_owned()
    }

    fn vjp_all<'g>(&self, v: &crate::graph::Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
        vec![None; v.args.len()]
    }
}

/// A random stream's key: a `u64` scalar made of a seed and whatever else names the draw.
#[derive(Clone, Copy, Debug)]
pub struct Key<'g> {
    word: Tensor<'g>,
    /// Where the rows of what is drawn stand in a larger value, `[rows]`; in their own order when absent.
    rows: Option<Tensor<'g>>,
}

impl<'g> Key<'g> {
    /// The key of a seed, a `u64` scalar of the program.
    #[track_caller]
    pub fn new(seed: Tensor<'g>) -> Key<'g> {
        Key {
            word: mix(seed),
            rows: None,
        }
    }

    /// The key of a further name: a step, a module path, a layer number.
    #[track_caller]
    pub fn fold(self, name: Tensor<'g>) -> Key<'g> {
        self.fold_hash(mix(name.to(DType::U64)))
    }

    /// As [`Key::fold`], with a name known while tracing.
    #[track_caller]
    pub fn fold_str(self, name: &str) -> Key<'g> {
        self.fold_hash(word(self.word.graph, Key::hash(name)))
    }

    /// As [`Key::fold_str`], with the [`Key::hash`] of a name, a `u64` scalar: of names in a loop.
    #[track_caller]
    pub fn fold_hash(self, hash: Tensor<'g>) -> Key<'g> {
        Key {
            word: mix(self.word.xor(hash)),
            ..self
        }
    }

    /// The same stream for some rows of a larger value, along its first axis: integers `[rows]` say which. They get the numbers
    /// that they have there.
    pub fn of_rows(self, rows: Option<Tensor<'g>>) -> Key<'g> {
        Key { rows, ..self }
    }

    /// The number that stands for a name (FNV-1a).
    pub fn hash(name: &str) -> u64 {
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        name.bytes().fold(0xcbf2_9ce4_8422_2325, step)
    }

    /// Uniform bits of type `ty` (u32 or u64): element `i` (row by row) is number `i` of the SplitMix64
    /// sequence that begins at the key (Steele, Lea and Flood, OOPSLA 2014), its upper half for u32.
    /// A plain function of the index: no state, and the same bits however the result is cut up.
    #[track_caller]
    pub fn bits(self, ty: Type) -> Tensor<'g> {
        self.bits_in(ty, &[])
    }

    /// As [`Key::bits`], for a stretch of a larger value, along some of its axes: its elements' own bits.
    #[track_caller]
    pub fn bits_in(self, ty: Type, stretches: &[Stretch<'g>]) -> Tensor<'g> {
        let graph = self.word.graph;
        let wide = ty.with_dtype(DType::U64);
        let mut stride = 1;
        let mut place = self.word;
        for (axis, &n) in ty.shape.iter().enumerate().rev() {
            let step = word(graph, GOLDEN.wrapping_mul(stride));
            let mut index = graph.iota(axis, wide.clone());
            let own = stretches.iter().find(|stretch| stretch.axis == axis);
            if let Some(rows) = self.rows.filter(|_| axis == 0) {
                index = rows.to(DType::U64).broadcast_in_dim(&ty.shape, &[0]);
            } else if let Some(stretch) = own {
                index = index.plus(stretch.first.to(DType::U64));
            }
            place = place.plus(index.times(step));
            stride = stride.wrapping_mul(own.map_or(n, |stretch| stretch.size) as u64);
        }
        let bits = mix(place);
        match ty.dtype {
            DType::U64 => bits,
            DType::U32 => bits.shift_right(word(graph, 32)).to(DType::U32),
            _ => graph.poison("bits", &format!("bits come as u32 or u64, not {ty}")),
        }
    }

    /// Uniform bits of type `ty` (u32 or u64) from Threefry with this key and counter 0. Costlier to
    /// compile than [`Key::bits`], and the layout of u32 is the plugin's.
    #[track_caller]
    pub fn threefry(self, ty: Type) -> Tensor<'g> {
        let graph = self.word.graph;
        let counter = word(graph, 0).reshape(&[1]);
        let state = super::shape::concatenate(&[self.word.reshape(&[1]), counter], 0);
        let all = graph.apply_all(RngBitGenerator(ty), &[state]);
        all.last().copied().unwrap_or(state)
    }

    /// Uniform f32 numbers in [0, 1): multiples of 2^-23.
    #[track_caller]
    pub fn uniform(self, shape: &[usize]) -> Tensor<'g> {
        self.uniform_in(shape, &[])
    }

    /// As [`Key::uniform`], for a stretch of a larger value, along some of its axes: its elements' own numbers.
    #[track_caller]
    pub fn uniform_in(self, shape: &[usize], stretches: &[Stretch<'g>]) -> Tensor<'g> {
        let bits = self.bits_in(Type::new(DType::U32, shape), stretches);
        let mantissa = bits.shift_right(bits.filled(9.0));
        mantissa
            .or(bits.filled(0x3F80_0000_u32 as f64))
            .bitcast(DType::F32)
            - 1.0
    }

    /// Normal f32 numbers of mean 0 and deviation 1, none beyond `limit` deviations
    /// (`f64::INFINITY` for no limit), by inversion.
    #[track_caller]
    pub fn normal(self, shape: &[usize], limit: f64) -> Tensor<'g> {
        let reach = erf(limit / std::f64::consts::SQRT_2).min(1.0 - 2f64.powi(-24));
        let centred = (self.uniform(shape) + 2f64.powi(-24)) * 2.0 - 1.0; // symmetric, never -1 nor 1
        let value = (centred * reach).erf_inv() * std::f64::consts::SQRT_2;
        match limit.is_finite() {
            true => value.clamp(value.filled(-limit), value.filled(limit)),
            false => value,
        }
    }

    /// true with probability `p`.
    #[track_caller]
    pub fn bernoulli(self, p: f64, shape: &[usize]) -> Tensor<'g> {
        self.bernoulli_in(p, shape, &[])
    }

    /// As [`Key::bernoulli`], for a stretch of a larger value, along some of its axes: its elements' own draws.
    #[track_caller]
    pub fn bernoulli_in(self, p: f64, shape: &[usize], stretches: &[Stretch<'g>]) -> Tensor<'g> {
        let uniform = self.uniform_in(shape, stretches);
        uniform.less(uniform.filled(p))
    }

    /// The key as values of the program, one or two: a scalar, and `[rows]` of [`Key::of_rows`].
    pub fn values(self) -> Vec<Tensor<'g>> {
        [Some(self.word), self.rows].into_iter().flatten().collect()
    }

    /// The key that [`Key::values`] gave; nothing of no values.
    pub fn of_values(values: &[Tensor<'g>]) -> Option<Key<'g>> {
        let rows = values.get(1).copied();
        values.first().map(|word| Key { word: *word, rows })
    }
}

/// Which part of a larger value is drawn: a stretch along one axis.
#[derive(Clone, Copy, Debug)]
pub struct Stretch<'g> {
    /// The axis.
    pub axis: usize,
    /// Where the stretch begins, an integer scalar.
    pub first: Tensor<'g>,
    /// Size of that axis in the larger value.
    pub size: usize,
}

/// SplitMix64's step from one number to the next: 2^64 over the golden ratio.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The finaliser of SplitMix64: every bit of the result depends on every bit of `x`.
#[track_caller]
fn mix(x: Tensor<'_>) -> Tensor<'_> {
    let g = x.graph;

    let x = x.plus(word(g, GOLDEN));
    let x = fold_high(x, 30).times(word(g, 0xbf58_476d_1ce4_e5b9));
    let x = fold_high(x, 27).times(word(g, 0x94d0_49bb_1331_11eb));
    fold_high(x, 31)
}

#[track_caller]
fn fold_high(x: Tensor<'_>, by: u64) -> Tensor<'_> {
    x.xor(x.shift_right(word(x.graph, by)))
}

/// A `u64` constant; exact, unlike one that passes through f64.
#[track_caller]
fn word(graph: &Graph, value: u64) -> Tensor<'_> {
    graph.constant(crate::array::Array::scalar(value))
}

/// Gauss error function on the host (Abramowitz and Stegun 7.1.6, the series; exact to 1e-12 below 4).
fn erf(x: f64) -> f64 {
    if x > 5.0 {
        return 1.0;
    }
    let mut term = x;
    let mut sum = x;
    for n in 1..200 {
        term *= 2.0 * x * x / (2 * n + 1) as f64;
        sum += term;
    }
    std::f64::consts::FRAC_2_SQRT_PI * (-x * x).exp() * sum
}
