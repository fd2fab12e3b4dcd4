//! Rotary positions (RoFormer, arXiv:2104.09864), and how they reach further than the lengths a model was trained on.
//!
//! Frequencies are computed in f32, in the order of operations of transformers' `modeling_rope_utils.py`.

use crate::array::Array;
use crate::graph::Tensor;
use crate::nn::Scope;
use crate::ops::concatenate;
use crate::shard::Axis;
use crate::types::{DType, Type};
use std::f64::consts::PI;

/// How queries and keys are turned by their positions: the pair of values `k` of a head by `theta^(-2k / dims)` radians a
/// position, before scaling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rotary {
    /// How many values of a head are turned: its first ones, an even number. The rest stays as it is.
    pub dims: usize,
    /// Base of the frequencies.
    pub theta: f64,
    /// Whether the two values of a pair stand side by side, as in the paper and in GPT-J; the second one stands `dims / 2` behind
    /// the first otherwise, as in transformers' Llama.
    pub interleaved: bool,
    /// What is done to the frequencies.
    pub scaling: RotaryScaling,
}

/// What is done to the frequencies for texts longer than those of training. Names of parameters are transformers'.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum RotaryScaling {
    /// Nothing.
    #[default]
    None,
    /// All are divided by `factor` (arXiv:2306.15595).
    Linear {
        /// At least 1.
        factor: f64,
    },
    /// The base grows with the length of a text beyond `max_position_embeddings` ("NTK-aware").
    Dynamic {
        /// At least 1.
        factor: f64,
        /// Positions up to which nothing changes.
        max_position_embeddings: usize,
    },
    /// Low frequencies are divided by `factor`, high ones stay, those between are interpolated (Llama 3.1).
    Llama3 {
        /// At least 1.
        factor: f64,
        /// Frequencies that turn less often than this within the original length are low.
        low_freq_factor: f64,
        /// Those that turn more often than this are high.
        high_freq_factor: f64,
        /// Positions that the model was first trained on.
        original_max_position_embeddings: usize,
    },
    /// As [`Yarn`] says.
    Yarn(Yarn),
}

/// YaRN (arXiv:2309.00071): frequencies by how often they turn within the original length, and scores that are made sharper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Yarn {
    /// What low frequencies are divided by, at least 1.
    pub factor: f64,
    /// Positions that the model was first trained on.
    pub original_max_position_embeddings: usize,
    /// Frequencies that turn more often than this within the original length stay.
    pub beta_fast: f64,
    /// Those that turn less often than this are divided.
    pub beta_slow: f64,
    /// Whether the pairs between which is interpolated are whole numbers.
    pub truncate: bool,
    /// What sines and cosines are multiplied by; `0.1 ln(factor) + 1`, or as the two below say, when absent.
    pub attention_factor: Option<f64>,
    /// Weight of `ln(factor)` above and below the fraction that is the attention factor (DeepSeek-V3).
    pub mscale: Option<[f64; 2]>,
}

impl Yarn {
    /// With what transformers takes where a configuration says nothing else.
    pub fn of(factor: f64, original_max_position_embeddings: usize) -> Yarn {
        Yarn {
            factor,
            original_max_position_embeddings,
            beta_fast: 32.0,
            beta_slow: 1.0,
            truncate: true,
            attention_factor: None,
            mscale: None,
        }
    }

    fn attention_factor(&self) -> f64 {
        let grown = |weight: f64| match self.factor <= 1.0 {
            true => 1.0,
            false => 0.1 * weight * self.factor.ln() + 1.0,
        };
        match (self.attention_factor, self.mscale) {
            (Some(factor), _) => factor,
            (None, Some([above, below])) => grown(above) / grown(below),
            (None, None) => grown(1.0),
        }
    }

    fn frequencies(&self, rotary: &Rotary) -> Vec<f32> {
        let length = self.original_max_position_embeddings as f64;
        // the pair, counted in values, that turns so often
        let place = |turns: f64| {
            let ratio = (length / (turns * 2.0 * PI)).ln();
            rotary.dims as f64 * ratio / (2.0 * rotary.theta.ln())
        };
        let whole = |x: f64, round: fn(f64) -> f64| if self.truncate { round(x) } else { x };
        let low = whole(place(self.beta_fast), f64::floor).max(0.0);
        let high = whole(place(self.beta_slow), f64::ceil).min(rotary.dims as f64 - 1.0);
        let high = if low == high { high + 0.001 } else { high };
        let (low, width) = (low as f32, (high - low) as f32);
        let each = rotary.wavelengths(rotary.theta as f32).enumerate();
        let each = each.map(|(k, wave)| {
            let kept = 1.0 - ((k as f32 - low) / width).clamp(0.0, 1.0);
            1.0 / (self.factor as f32 * wave) * (1.0 - kept) + 1.0 / wave * kept
        });
        each.collect()
    }
}

impl Rotary {
    /// All of a head's `dims` values, in halves, without scaling.
    pub fn of(dims: usize, theta: f64) -> Rotary {
        Rotary {
            dims,
            theta,
            interleaved: false,
            scaling: RotaryScaling::None,
        }
    }

    /// Radians that each pair turns a position, `[dims / 2]`, in texts of at most `length` positions.
    pub fn frequencies(&self, length: usize) -> Vec<f32> {
        let plain = |theta: f32| self.wavelengths(theta).map(|wave| 1.0 / wave);
        let theta = self.theta as f32;
        match self.scaling {
            RotaryScaling::None => plain(theta).collect(),
            RotaryScaling::Linear { factor } => plain(theta).map(|f| f / factor as f32).collect(),
            RotaryScaling::Dynamic {
                factor,
                max_position_embeddings: most,
            } => {
                let ratio = length.max(most) as f64 / most as f64;
                let dims = self.dims as f64;
                let grown = (factor * ratio - (factor - 1.0)).powf(dims / (dims - 2.0));
                plain((self.theta * grown) as f32).collect()
            }
            RotaryScaling::Llama3 {
                factor,
                low_freq_factor: low,
                high_freq_factor: high,
                original_max_position_embeddings: length,
            } => {
                let length = length as f64;
                let each = plain(theta).map(|f| {
                    let wave = 2.0 * PI as f32 / f;
                    let smooth = (length as f32 / wave - low as f32) / (high - low) as f32;
                    let divided = f / factor as f32;
                    match wave {
                        wave if wave > (length / low) as f32 => divided,
                        wave if wave < (length / high) as f32 => f,
                        _ => (1.0 - smooth) * divided + smooth * f,
                    }
                });
                each.collect()
            }
            RotaryScaling::Yarn(yarn) => yarn.frequencies(self),
        }
    }

    /// What sines and cosines are multiplied by.
    pub fn attention_factor(&self) -> f64 {
        match self.scaling {
            RotaryScaling::Yarn(yarn) => yarn.attention_factor(),
            _ => 1.0,
        }
    }

    /// Sines and cosines, f32, once for all layers of a stack: of positions `0, 1, .. length - 1`, or of those given, i32 `[batch,
    /// length]`.
    #[track_caller]
    pub fn over<'g>(
        &self,
        s: &Scope<'g>,
        positions: Option<Tensor<'g>>,
        length: usize,
    ) -> PreparedRotary<'g> {
        let _in = s.enter();
        let frequencies = self.constant(s, self.frequencies(length));
        self.by(s, positions, (length, frequencies))
    }

    /// The same of texts that are written token by token: of the positions i32 `[batch, length]` that are read now, where dynamic
    /// scaling follows the largest of each text's.
    #[track_caller]
    pub fn over_growing<'g>(&self, s: &Scope<'g>, positions: Tensor<'g>) -> PreparedRotary<'g> {
        let _in = s.enter();
        let length = positions.shape().get(1).copied().unwrap_or_default();
        let frequencies = match self.scaling {
            RotaryScaling::Dynamic {
                factor,
                max_position_embeddings: most,
            } if self.check().is_ok() => {
                let longest = positions.max(&[1]).to(DType::F32) + 1.0;
                let ratio = longest.maximum(longest.filled(most as f64)) * (1.0 / most as f64);
                let grown = ratio * factor - (factor - 1.0);
                let dims = self.dims as f64;
                let base = grown.power(grown.filled(dims / (dims - 2.0))) * self.theta;
                let shares = (0..self.dims / 2).map(|k| (2 * k) as f32 / self.dims as f32);
                let shares = self.constant(s, shares.collect());
                let shape = [positions.dim(0), self.dims / 2];
                let waves = base.broadcast_in_dim(&shape, &[0]);
                let waves = waves.power(shares.broadcast_in_dim(&shape, &[1]));
                waves.filled(1.0) / waves
            }
            _ => self.constant(s, self.frequencies(length)),
        };
        self.by(s, Some(positions), (length, frequencies))
    }

    /// A number for each pair, or what is wrong with the settings.
    #[track_caller]
    fn constant<'g>(&self, s: &Scope<'g>, each: Vec<f32>) -> Tensor<'g> {
        let array = self
            .check()
            .and_then(|()| Array::new(&[self.dims / 2], &each).map_err(|error| error.to_string()));
        match array {
            Ok(array) => s.graph.constant(array),
            Err(message) => s.graph.poison("rotary", &message),
        }
    }

    /// Sines and cosines of positions, by frequencies f32 `[dims / 2]` or `[batch, dims / 2]`.
    #[track_caller]
    fn by<'g>(
        &self,
        s: &Scope<'g>,
        positions: Option<Tensor<'g>>,
        (length, frequencies): (usize, Tensor<'g>),
    ) -> PreparedRotary<'g> {
        let pairs = self.dims / 2;
        let (shape, place) = match positions {
            None => (vec![length, pairs], vec![0]),
            Some(all) => (vec![all.dim(0), length, pairs], vec![0, 1]),
        };
        let row = Type::new(DType::I32, &shape[..place.len()]);
        let positions = positions.unwrap_or_else(|| s.graph.iota(0, row.clone()));
        if !positions.is_poisoned() && positions.ty() != row {
            let message = format!("positions: expected {row}, got {}", positions.ty());
            s.graph.poison("rotary", &message);
        }
        let positions = positions.to(DType::F32).broadcast_in_dim(&shape, &place);
        let of_each: &[usize] = match frequencies.rank() {
            2 => &[0, 2],
            _ => &[place.len()],
        };
        let angle = positions * frequencies.broadcast_in_dim(&shape, of_each);
        let scaled = |x: Tensor<'g>| match self.attention_factor() {
            1.0 => x,
            factor => x * factor,
        };
        let lying = |x: Tensor<'g>| match place.len() {
            2 => s.constrain(x, [Axis::Batch, Axis::AttentionLength, Axis::HeadDim]),
            _ => x,
        };
        PreparedRotary {
            rotary: *self,
            cosine: lying(scaled(angle.cosine())),
            sine: lying(scaled(angle.sine())),
        }
    }

    /// `theta^(2k / dims)` for each pair.
    fn wavelengths(&self, theta: f32) -> impl Iterator<Item = f32> {
        let dims = self.dims;
        let pairs = (0..dims / 2).map(move |k| (2 * k) as f32 / dims as f32);
        pairs.map(move |share| theta.powf(share))
    }

    /// What is wrong with it, in words.
    pub(crate) fn check(&self) -> Result<(), String> {
        let Rotary { dims, theta, .. } = *self;
        if dims == 0 || !dims.is_multiple_of(2) {
            return Err(format!(
                "expected an even number of values to turn, got {dims}"
            ));
        }
        if !(theta.is_finite() && theta > 1.0) {
            return Err(format!("theta: expected a number above 1, got {theta}"));
        }
        let (factor, positions) = match self.scaling {
            RotaryScaling::None => return Ok(()),
            RotaryScaling::Linear { factor } => (factor, 1),
            RotaryScaling::Dynamic { .. } if dims == 2 => {
                return Err("dynamic scaling: expected at least 4 values to turn, got 2".to_owned());
            }
            RotaryScaling::Dynamic {
                factor,
                max_position_embeddings,
            } => (factor, max_position_embeddings),
            RotaryScaling::Llama3 {
                factor,
                low_freq_factor: low,
                high_freq_factor: high,
                original_max_position_embeddings,
            } => {
                if !(low > 0.0 && high > low && high.is_finite()) {
                    return Err(format!(
                        "expected 0 < low_freq_factor < high_freq_factor, got {low} and {high}"
                    ));
                }
                (factor, original_max_position_embeddings)
            }
            RotaryScaling::Yarn(yarn) => {
                let [fast, slow] = [yarn.beta_fast, yarn.beta_slow];
                if !(slow > 0.0 && fast > slow && fast.is_finite()) {
                    return Err(format!(
                        "expected 0 < beta_slow < beta_fast, got {slow} and {fast}"
                    ));
                }
                (yarn.factor, yarn.original_max_position_embeddings)
            }
        };
        if !(factor.is_finite() && factor >= 1.0) {
            return Err(format!(
                "factor: expected a number of at least 1, got {factor}"
            ));
        }
        if positions == 0 {
            return Err("expected at least one position before scaling, got 0".to_owned());
        }
        Ok(())
    }
}

/// A [`Rotary`] made ready: what all layers of a stack have in common.
#[derive(Clone, Copy, Debug)]
pub struct PreparedRotary<'g> {
    rotary: Rotary,
    /// f32 `[length, dims / 2]` or `[batch, length, dims / 2]`.
    cosine: Tensor<'g>,
    sine: Tensor<'g>,
}

impl<'g> PreparedRotary<'g> {
    /// Queries or keys `[batch, length, heads, head_dim]` turned by their positions, in f32; the result has their dtype.
    #[track_caller]
    pub fn turned(&self, x: Tensor<'g>) -> Tensor<'g> {
        let (Rotary { dims, .. }, [_, _, _, width]) = (self.rotary, x.dims());
        if dims > width && !x.is_poisoned() {
            let message =
                format!("expected at most the {width} values of a head to turn, got {dims}");
            return x.graph.poison("rotary", &message);
        }
        let [first, second] = self.pairs(x.slice(3, 0, dims).to(DType::F32));
        let spread = |table: Tensor<'g>| {
            let axes: &[usize] = if table.rank() == 2 {
                &[1, 3]
            } else {
                &[0, 1, 3]
            };
            table.broadcast_in_dim(&first.shape(), axes)
        };
        let [cosine, sine] = [spread(self.cosine), spread(self.sine)];
        let turned = [
            first * cosine - second * sine,
            second * cosine + first * sine,
        ];
        let turned = self.joined(turned).to(x.dtype());
        match dims == width {
            true => turned,
            false => concatenate(&[turned, x.slice(3, dims, width)], 3),
        }
    }

    /// The first and the second value of each pair, `[.., dims] -> [.., dims / 2]`.
    #[track_caller]
    fn pairs(&self, x: Tensor<'g>) -> [Tensor<'g>; 2] {
        let [batch, length, heads, dims] = x.dims();
        let pairs = dims / 2;
        match self.rotary.interleaved {
            false => [x.slice(3, 0, pairs), x.slice(3, pairs, dims)],
            true => {
                let x = x.reshape(&[batch, length, heads, pairs, 2]);
                let one = |k| x.slice(4, k, k + 1).reshape(&[batch, length, heads, pairs]);
                [one(0), one(1)]
            }
        }
    }

    /// What [`PreparedRotary::pairs`] takes apart.
    #[track_caller]
    fn joined(&self, both: [Tensor<'g>; 2]) -> Tensor<'g> {
        let [batch, length, heads, pairs] = both[0].dims();
        match self.rotary.interleaved {
            false => concatenate(&both, 3),
            true => {
                let both = both.map(|x| x.reshape(&[batch, length, heads, pairs, 1]));
                concatenate(&both, 4).reshape(&[batch, length, heads, 2 * pairs])
            }
        }
    }
}
