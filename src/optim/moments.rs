//! How what a rule keeps is stored.

use crate::graph::Tensor;
use crate::ops::Key;
use crate::types::DType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The dtype of what a rule keeps for each parameter between two updates: momentum, means of squares. Updates are in f32.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Moments {
    /// f32.
    #[default]
    F32,
    /// bf16, rounded up or down by chance, so that the mean is right: half of the memory. Rounded to the nearest, a mean of
    /// squares that decays by less than 1/256 an update would never fall.
    Bf16,
}

impl Moments {
    /// The dtype.
    pub fn dtype(self) -> DType {
        match self {
            Moments::F32 => DType::F32,
            Moments::Bf16 => DType::BF16,
        }
    }

    /// A new value as it is kept.
    #[track_caller]
    pub(super) fn kept<'g>(self, value: Tensor<'g>, key: Key<'g>) -> Tensor<'g> {
        match self {
            Moments::F32 => value,
            Moments::Bf16 => stochastically_rounded(value, key),
        }
    }
}

/// bf16 of an f32 value: the one below or the one above, each with the probability that makes the mean right (Croci et al.,
/// 2022, doi 10.1098/rsos.211631, mode 1). Which one is a function of key and place. What is not finite stays what it is.
#[track_caller]
fn stochastically_rounded<'g>(value: Tensor<'g>, key: Key<'g>) -> Tensor<'g> {
    let bits = value.bitcast(DType::U32);
    let noise = key.bits(value.ty().with_dtype(DType::U32));
    let noise = noise.shift_right(noise.filled(16.0));
    let rounded = bits
        .plus(noise)
        .and(bits.filled(f64::from(0xFFFF_0000_u32)));
    let rounded = rounded.bitcast(DType::F32).to(DType::BF16);
    value.is_finite().select(rounded, value.to(DType::BF16))
}
