//! Elementwise operations: one line each in the tables below.

use super::shape::broadcast;
use crate::graph::{Op, Tensor};
use crate::types::{DType, Type};

/// What a table row says of the operands it takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Float,
    Number,
    Signed,
    Integer,
    Logical,
}

pub(super) fn takes(name: &str, want: Takes, args: &[Type]) -> Result<Type, String> {
    let first = &args[0];
    if let Some(other) = args.iter().find(|t| *t != first) {
        return Err(format!("operands differ: {first} and {other}"));
    }
    let d = first.dtype;
    let (fits, words) = match want {
        Takes::Float => (d.is_float(), "floats"),
        Takes::Number => (d != DType::Bool, "numbers"),
        Takes::Signed => (d != DType::Bool && !d.is_unsigned(), "numbers with a sign"),
        Takes::Integer => (d.is_integer(), "integers"),
        Takes::Logical => (!d.is_float(), "booleans or integers"),
    };
    match fits {
        true => Ok(first.clone()),
        false => Err(format!("{name} takes {words}, got {first}")),
    }
}

macro_rules! unary {
    ($($(#[$doc:meta])* $method:ident $op:ident $mlir:literal $takes:ident, |$y:ident, $x:ident, $ct:ident| $vjp:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $op;

        impl Op for $op {
            fn name(&self) -> &'static str { $mlir }

            fn infer(&self, args: &[Type]) -> Result<Type, String> { takes($mlir, Takes::$takes, args) }

            fn vjp<'g>(&self, $y: Tensor<'g>, $ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
                let $x = x[0];
                let _ = ($x, $y, $ct);
                vec![$vjp]
            }

            fn flops(&self, _: &[Type], results: &[Type]) -> u64 { results[0].elements() as u64 }
        }

        impl<'g> Tensor<'g> {
            $(#[$doc])*
            #[track_caller]
            pub fn $method(self) -> Tensor<'g> { self.graph.apply($op, &[self]) }
        }
    )*};
}

unary! {
    /// `e^x`.
    exp Exp "stablehlo.exponential" Float, |y, x, ct| Some(ct * y);
    /// `e^x - 1`, exact near zero.
    expm1 Expm1 "stablehlo.exponential_minus_one" Float, |y, x, ct| Some(ct * (y + 1.0));
    /// Natural logarithm.
    log Log "stablehlo.log" Float, |y, x, ct| Some(ct / x);
    /// `ln(1 + x)`, exact near zero.
    log1p Log1p "stablehlo.log_plus_one" Float, |y, x, ct| Some(ct / (x + 1.0));
    /// Hyperbolic tangent.
    tanh Tanh "stablehlo.tanh" Float, |y, x, ct| Some(ct * (1.0 - y * y));
    /// `1 / (1 + e^-x)`.
    logistic Logistic "stablehlo.logistic" Float, |y, x, ct| Some(ct * y * (1.0 - y));
    /// Square root.
    sqrt Sqrt "stablehlo.sqrt" Float, |y, x, ct| Some(ct * 0.5 / y);
    /// `1 / sqrt(x)`.
    rsqrt Rsqrt "stablehlo.rsqrt" Float, |y, x, ct| Some(ct * -0.5 * (y / x));
    /// Cube root.
    cbrt Cbrt "stablehlo.cbrt" Float, |y, x, ct| Some(ct / (3.0 * y * y));
    /// Sine of radians.
    sine Sine "stablehlo.sine" Float, |y, x, ct| Some(ct * x.cosine());
    /// Cosine of radians.
    cosine Cosine "stablehlo.cosine" Float, |y, x, ct| Some(-ct * x.sine());
    /// Gauss error function.
    erf Erf "chlo.erf" Float, |y, x, ct| Some(ct * (x * x * -1.0).exp() * std::f64::consts::FRAC_2_SQRT_PI);
    /// Inverse of the Gauss error function, on (-1, 1).
    erf_inv ErfInv "chlo.erf_inv" Float, |y, x, ct| Some(ct * (y * y).exp() * (1.0 / std::f64::consts::FRAC_2_SQRT_PI));
    /// `-x`.
    negate Negate "stablehlo.negate" Number, |y, x, ct| Some(ct.negate());
    /// Absolute value; its gradient at 0 is 0.
    abs Abs "stablehlo.abs" Signed, |y, x, ct| Some(ct * x.sign());
    /// -1, 0 or 1.
    sign Sign "stablehlo.sign" Signed, |y, x, ct| None;
    /// Largest integer not above.
    floor Floor "stablehlo.floor" Float, |y, x, ct| None;
    /// Smallest integer not below.
    ceil Ceil "stablehlo.ceil" Float, |y, x, ct| None;
    /// Nearest integer, ties to even.
    round Round "stablehlo.round_nearest_even" Float, |y, x, ct| None;
    /// Bitwise or logical complement.
    complement Not "stablehlo.not" Logical, |y, x, ct| None;
}

macro_rules! binary {
    ($($(#[$doc:meta])* $method:ident $op:ident $mlir:literal $takes:ident, |$y:ident, $a:ident, $b:ident, $ct:ident| ($da:expr, $db:expr);)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $op;

        impl Op for $op {
            fn name(&self) -> &'static str { $mlir }

            fn infer(&self, args: &[Type]) -> Result<Type, String> { takes($mlir, Takes::$takes, args) }

            fn vjp_all<'g>(&self, v: &crate::graph::Vjp<'_, 'g>) -> Vec<Option<Tensor<'g>>> {
                let ($a, $b, $y) = (v.args[0], v.args[1], v.results[0]);
                let Some($ct) = v.cotangents[0] else { return vec![None, None] };
                let _ = ($a, $b, $y, $ct);
                let left: Option<Tensor<'g>> = if v.wanted[0] { $da } else { None };
                let right: Option<Tensor<'g>> = if v.wanted[1] { $db } else { None };
                vec![left, right]
            }

            fn flops(&self, _: &[Type], results: &[Type]) -> u64 { results[0].elements() as u64 }
        }

        impl<'g> Tensor<'g> {
            $(#[$doc])*
            ///
            /// Shapes broadcast as in NumPy.
            #[track_caller]
            pub fn $method(self, other: Tensor<'g>) -> Tensor<'g> {
                let (a, b) = broadcast(self, other);
                self.graph.apply($op, &[a, b])
            }
        }
    )*};
}

binary! {
    /// Sum.
    plus Add "stablehlo.add" Number, |y, a, b, ct| (Some(ct), Some(ct));
    /// Difference.
    minus Subtract "stablehlo.subtract" Number, |y, a, b, ct| (Some(ct), Some(ct.negate()));
    /// Product.
    times Multiply "stablehlo.multiply" Number, |y, a, b, ct| (Some(ct * b), Some(ct * a));
    /// Quotient.
    over Divide "stablehlo.divide" Number, |y, a, b, ct| (Some(ct / b), Some(ct * y.negate() / b));
    /// `a` to the power `b`.
    power Power "stablehlo.power" Number, |y, a, b, ct| (Some(power_by_base(a, b, ct)), Some(ct * y * one_where(is_zero(a).and(b.greater_equal(b.filled(0.0))), a).log()));
    /// Remainder with the sign of `a`.
    remainder Remainder "stablehlo.remainder" Number, |y, a, b, ct| (Some(ct), Some(truncate(a / b) * ct.negate()));
    /// Angle of the point (b, a), in radians.
    atan2 Atan2 "stablehlo.atan2" Float, |y, a, b, ct| (Some(over_squares(ct * b, a, b)), Some(over_squares(ct.negate() * a, a, b)));
    /// The larger, NaN where either is; where both are equal each takes half the gradient, beside NaN all of it.
    maximum Maximum "stablehlo.maximum" Number, |y, a, b, ct| (Some(ct * share(a, b, a.less(b))), Some(ct * share(a, b, b.less(a))));
    /// The smaller, NaN where either is; where both are equal each takes half the gradient, beside NaN all of it.
    minimum Minimum "stablehlo.minimum" Number, |y, a, b, ct| (Some(ct * share(a, b, a.greater(b))), Some(ct * share(a, b, b.greater(a))));
    /// Bitwise or logical and.
    and And "stablehlo.and" Logical, |y, a, b, ct| (None, None);
    /// Bitwise or logical or.
    or Or "stablehlo.or" Logical, |y, a, b, ct| (None, None);
    /// Bitwise or logical exclusive or.
    xor Xor "stablehlo.xor" Logical, |y, a, b, ct| (None, None);
    /// Bits moved towards the higher end.
    shift_left ShiftLeft "stablehlo.shift_left" Integer, |y, a, b, ct| (None, None);
    /// Bits moved towards the lower end, zeros coming in.
    shift_right ShiftRightLogical "stablehlo.shift_right_logical" Integer, |y, a, b, ct| (None, None);
    /// Bits moved towards the lower end, the sign coming in.
    shift_right_arithmetic ShiftRightArithmetic "stablehlo.shift_right_arithmetic" Integer, |y, a, b, ct| (None, None);
}

/// 0 where `a` loses, one half where both are equal, 1 elsewhere: beside NaN too, as PyTorch has it.
fn share<'g>(a: Tensor<'g>, b: Tensor<'g>, loses: Tensor<'g>) -> Tensor<'g> {
    loses.select(
        a.filled(0.0),
        a.equal(b).select(a.filled(0.5), a.filled(1.0)),
    )
}

fn is_zero(x: Tensor<'_>) -> Tensor<'_> {
    x.equal(x.filled(0.0))
}

/// `value`, but 1 in those places: the factor beside it is 0 there, and infinity times 0 would be NaN.
fn one_where<'g>(places: Tensor<'g>, value: Tensor<'g>) -> Tensor<'g> {
    places.select(value.filled(1.0), value)
}

/// `b a^(b - 1)`, and 0 where `b` is, whatever `a`.
fn power_by_base<'g>(a: Tensor<'g>, b: Tensor<'g>, ct: Tensor<'g>) -> Tensor<'g> {
    let slope = ct * b * a.power(one_where(is_zero(b), b - 1.0));
    is_zero(b).select(slope.filled(0.0), slope)
}

/// `x / (a^2 + b^2)`, and 0 at the origin, where the angle is taken to be flat.
fn over_squares<'g>(x: Tensor<'g>, a: Tensor<'g>, b: Tensor<'g>) -> Tensor<'g> {
    let sum = a * a + b * b;
    let origin = is_zero(sum);
    origin.select(x.filled(0.0), x / one_where(origin, sum))
}

fn truncate(x: Tensor<'_>) -> Tensor<'_> {
    x.less(x.filled(0.0)).select(x.ceil(), x.floor())
}

macro_rules! operator {
    ($($tr:ident $f:ident $m:ident;)*) => {$(
        impl<'g> std::ops::$tr for Tensor<'g> {
            type Output = Tensor<'g>;
            #[track_caller]
            fn $f(self, other: Tensor<'g>) -> Tensor<'g> { self.$m(other) }
        }
        impl<'g> std::ops::$tr<f64> for Tensor<'g> {
            type Output = Tensor<'g>;
            #[track_caller]
            fn $f(self, other: f64) -> Tensor<'g> { self.$m(self.filled(other)) }
        }
        impl<'g> std::ops::$tr<Tensor<'g>> for f64 {
            type Output = Tensor<'g>;
            #[track_caller]
            fn $f(self, other: Tensor<'g>) -> Tensor<'g> { other.filled(self).$m(other) }
        }
    )*};
}
operator! { Add add plus; Sub sub minus; Mul mul times; Div div over; }

impl<'g> std::ops::Neg for Tensor<'g> {
    type Output = Tensor<'g>;
    #[track_caller]
    fn neg(self) -> Tensor<'g> {
        self.negate()
    }
}
