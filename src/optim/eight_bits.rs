//! What a rule keeps in 8 bits: blocks with a scale each, and the code of a value in its block.
//!
//! The code is the dynamic one of 8-bit optimizers (Dettmers et al., 2022, arXiv:2110.02861): seven decades, each cut into twice
//! as many steps as the one below. Means of squares reach over many decades in a block; equal steps would make most of them 0. Within a
//! decade values are a line of their codes, so both directions are a few comparisons and a multiplication: no table is looked up.

use super::SlotSpec;
use super::rule::counts;
use crate::graph::Tensor;
use crate::types::{DType, Type};

/// Most values of a block.
const LONGEST: usize = 256;

/// Fewest values of a block: an f32 scale for fewer would cost more than an eighth.
const SHORTEST: usize = 32;

/// Slots of fewer values stay f32, as in bitsandbytes and torchao.
const LEAST: usize = 4096;

/// Decades of the code.
const DECADES: usize = 7;

/// Blocks of neighbours along an axis. They follow from the shape of one layer's parameter alone: neither a mesh nor layers that are
/// stored as one change them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Blocks {
    axis: usize,
    length: usize,
}

impl Blocks {
    /// Along the last axis that can be cut: the longest power of two that divides it. None for vectors and for what is small.
    pub(super) fn of(slot: &SlotSpec) -> Option<Blocks> {
        let own = |k: &usize| !counts(slot.axes[*k]);
        let own: Vec<usize> = (0..slot.ty.rank()).filter(own).collect();
        let size = |k: &usize| slot.ty.shape[*k];
        let values = own.iter().map(size).fold(1, usize::saturating_mul);
        if own.len() < 2 || values < LEAST {
            return None;
        }
        own.into_iter().rev().find_map(|axis| {
            let length = (1 << size(&axis).trailing_zeros().min(30)).min(LONGEST);
            (length >= SHORTEST).then_some(Blocks { axis, length })
        })
    }

    /// The type of the scales of values of that type.
    pub(super) fn scales(self, ty: &Type) -> Type {
        let mut shape = ty.shape.clone();
        shape[self.axis] /= self.length;
        Type::new(DType::F32, &shape)
    }

    /// `[.., n, ..] -> [.., n / length, length, ..]`.
    #[track_caller]
    fn cut(self, x: Tensor<'_>) -> Tensor<'_> {
        let mut shape = x.shape();
        shape[self.axis] /= self.length;
        shape.insert(self.axis + 1, self.length);
        x.reshape(&shape)
    }
}

/// How a value relative to its block's largest is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Code {
    /// i8: -127 to 127 below 1 in magnitude, -128 for 1 itself.
    Signed,
    /// u8: 1 to 254 below 1, 255 for 1 itself. Only 0 is 0: a mean of squares that was rounded to it would be divided by (Li et al.,
    /// 2023, arXiv:2309.01507).
    Positive,
}

/// A decade: its places in the code, and the line through their values.
struct Decade {
    /// How many places it has, which is the first of them, too.
    places: f64,
    /// What a place adds.
    slope: f64,
    /// Least value that is nearer to it than to the decade below.
    from: f64,
}

impl Code {
    pub(super) fn dtype(self) -> DType {
        match self {
            Code::Signed => DType::I8,
            Code::Positive => DType::U8,
        }
    }

    /// Places of the lowest decade.
    fn first(self) -> f64 {
        match self {
            Code::Signed => 1.0,
            Code::Positive => 2.0,
        }
    }

    /// The decades, the lowest first. Values are the middles of equal steps from a tenth of its end to its end.
    fn decades(self) -> [Decade; DECADES] {
        let mut below = 0.0;
        std::array::from_fn(|i| {
            let end = 10f64.powi(i as i32 + 1 - DECADES as i32);
            let places = self.first() * 2f64.powi(i as i32);
            let slope = end * 0.9 / places;
            let lowest = end * 0.1 + slope * 0.5;
            let from = (below + lowest) / 2.0;
            below = end - slope * 0.5;
            Decade {
                places,
                slope,
                from,
            }
        })
    }

    /// Codes and scales of f32 values.
    #[track_caller]
    pub(super) fn encoded<'g>(self, value: Tensor<'g>, blocks: Blocks) -> [Tensor<'g>; 2] {
        let parts = blocks.cut(value);
        let scales = parts.abs().max(&[blocks.axis + 1]);
        let zero = scales.filled(0.0);
        let divisor = scales.equal(zero).select(scales.filled(1.0), scales);
        let x = parts / divisor.spread_like(parts, &[blocks.axis + 1]);
        let size = x.abs();
        let decades = self.decades();
        let of_decade = |part: &dyn Fn(&Decade) -> f64| {
            let lowest = size.filled(part(&decades[0]));
            decades[1..].iter().fold(lowest, |below, decade| {
                let is_here = size.greater(size.filled(decade.from));
                is_here.select(size.filled(part(decade)), below)
            })
        };
        let places = of_decade(&|d| d.places);
        // the line through the middles, with half a step for rounding
        let place = size * of_decade(&|d| 1.0 / d.slope) + places * (8.0 / 9.0);
        let place = place.floor().clamp(places, places * 2.0 - 1.0);
        let code = place - (self.first() - 1.0);
        let highest = 1.0 - decades[DECADES - 1].slope * 0.5;
        let one = size.filled((highest + 1.0) / 2.0);
        let none = size.filled(0.0);
        let code = match self {
            Code::Positive => {
                let code = size.greater(one).select(size.filled(255.0), code);
                size.equal(none).select(none, code)
            }
            Code::Signed => {
                let code = size.less(size.filled(decades[0].from)).select(none, code);
                let code = x.less(none).select(-code, code);
                x.greater(one).select(size.filled(-128.0), code)
            }
        };
        let codes = code.to(self.dtype()).reshape(&value.shape());
        [codes, scales]
    }

    /// The f32 values of codes and scales.
    #[track_caller]
    pub(super) fn decoded<'g>(
        self,
        codes: Tensor<'g>,
        scales: Tensor<'g>,
        blocks: Blocks,
    ) -> Tensor<'g> {
        let code = blocks.cut(codes.to(DType::F32));
        let (none, one) = (code.filled(0.0), code.filled(1.0));
        let place = code.abs() + (self.first() - 1.0);
        let decades = self.decades();
        let of_decade = |part: &dyn Fn(&Decade) -> f64| {
            let lowest = place.filled(part(&decades[0]));
            decades[1..].iter().fold(lowest, |below, decade| {
                let is_below = place.less(place.filled(decade.places));
                is_below.select(below, place.filled(part(decade)))
            })
        };
        let middle = place - of_decade(&|d| d.places * (8.0 / 9.0) - 0.5);
        let size = middle * of_decade(&|d| d.slope);
        let x = match self {
            Code::Positive => {
                let size = code.greater(code.filled(254.5)).select(one, size);
                code.equal(none).select(none, size)
            }
            Code::Signed => {
                let size = code.less(code.filled(-127.5)).select(one, size);
                let is_below = code.less(none).and(code.greater(code.filled(-127.5)));
                let x = is_below.select(-size, size);
                code.equal(none).select(none, x)
            }
        };
        let scales = scales.spread_like(x, &[blocks.axis + 1]);
        (x * scales).reshape(&codes.shape())
    }
}
