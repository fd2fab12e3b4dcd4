//! How what a rule keeps is stored.

use super::SlotSpec;
use super::eight_bits::{Blocks, Code};
use crate::graph::Tensor;
use crate::ops::{Key, barrier};
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
    /// 8 bits a value and an f32 a block of up to 256 (Dettmers et al., 2022, arXiv:2110.02861): a quarter of the memory. Vectors
    /// and what has fewer than 4,096 values stay f32, and so do Adafactor's rows and columns, and AdaGrad's sums, which would lose what is added to them.
    Int8,
}

impl Moments {
    /// What is stored for a slot of a rule: a value of another dtype, or codes and their scales.
    pub(super) fn stored(self, slot: SlotSpec) -> Vec<SlotSpec> {
        match self {
            Moments::F32 => vec![slot],
            Moments::Bf16 => vec![SlotSpec {
                ty: slot.ty.with_dtype(DType::BF16),
                ..slot
            }],
            Moments::Int8 => match coded(&slot) {
                None => vec![slot],
                Some((code, blocks)) => vec![
                    SlotSpec {
                        ty: slot.ty.with_dtype(code.dtype()),
                        ..slot.clone()
                    },
                    SlotSpec {
                        name: scale_of(slot.name).unwrap_or(slot.name),
                        ty: blocks.scales(&slot.ty),
                        scaled: Some(slot.ty),
                        axes: slot.axes,
                    },
                ],
            },
        }
    }

    /// The gradient and what is stored, so that compilers decode nothing before the gradient is there: the f32 values would lie in
    /// memory beside all that the backward pass needs.
    #[track_caller]
    pub(super) fn with_gradient<'g>(
        self,
        gradient: Tensor<'g>,
        stored: &[Tensor<'g>],
    ) -> (Tensor<'g>, Vec<Tensor<'g>>) {
        let mut all = [&[gradient], stored].concat();
        if self == Moments::Int8 {
            all = barrier(&all);
        }
        (all.remove(0), all)
    }

    /// The f32 value of a slot of a rule, of the next of what is stored.
    #[track_caller]
    pub(super) fn read<'g>(
        self,
        slot: &SlotSpec,
        stored: &mut impl Iterator<Item = Tensor<'g>>,
    ) -> Option<Tensor<'g>> {
        let value = stored.next()?;
        match (self, coded(slot)) {
            (Moments::Int8, Some((code, blocks))) => {
                Some(code.decoded(value, stored.next()?, blocks))
            }
            _ => Some(value.to(DType::F32)),
        }
    }

    /// A new value of a slot of a rule as it is stored.
    #[track_caller]
    pub(super) fn written<'g>(
        self,
        slot: &SlotSpec,
        value: Tensor<'g>,
        key: impl FnOnce() -> Key<'g>,
    ) -> Vec<Tensor<'g>> {
        match (self, coded(slot)) {
            (Moments::Bf16, _) => vec![stochastically_rounded(value, key())],
            (Moments::Int8, Some((code, blocks))) => code.encoded(value, blocks).to_vec(),
            _ => vec![value],
        }
    }
}

/// The kind of the scales of a kind of slots; none where these are never in 8 bits.
pub(super) fn scale_of(kind: &str) -> Option<&'static str> {
    match kind {
        "mu" => Some("mu_scale"),
        "momentum" => Some("momentum_scale"),
        "nu" => Some("nu_scale"),
        _ => None,
    }
}

/// The code and the blocks of a slot that can be in 8 bits.
fn coded(slot: &SlotSpec) -> Option<(Code, Blocks)> {
    scale_of(slot.name)?;
    let code = match slot.name {
        "nu" => Code::Positive,
        _ => Code::Signed,
    };
    Some((code, Blocks::of(slot)?))
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
