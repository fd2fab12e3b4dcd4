//! Elementwise operations: one line each in the tables below.

use crate::graph::{Graph, Op, Tensor};
use crate::types::{DType, Type};

/// What a table row says of the operands it takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Float,
    Number,
    Signed,
    Integer,
    Logical,
}

fn takes(name: &str, want: Takes, args: &[Type]) -> Result<Type, String> {
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
    power Power "stablehlo.power" Number, |y, a, b, ct| (Some(ct * b * a.power(one_for_zero(b, b - 1.0))), Some(ct * y * one_for_zero(a, a).log()));
    /// Remainder with the sign of `a`.
    remainder Remainder "stablehlo.remainder" Number, |y, a, b, ct| (Some(ct), Some(truncate(a / b) * ct.negate()));
    /// Angle of the point (b, a), in radians.
    atan2 Atan2 "stablehlo.atan2" Float, |y, a, b, ct| (Some(ct * b / (a * a + b * b)), Some(ct.negate() * a / (a * a + b * b)));
    /// The larger; where both are equal each takes half the gradient.
    maximum Maximum "stablehlo.maximum" Number, |y, a, b, ct| (Some(ct * share(a, b, a.greater(b))), Some(ct * share(a, b, b.greater(a))));
    /// The smaller; where both are equal each takes half the gradient.
    minimum Minimum "stablehlo.minimum" Number, |y, a, b, ct| (Some(ct * share(a, b, a.less(b))), Some(ct * share(a, b, b.less(a))));
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

/// 1 where `a` wins, one half where both are equal, 0 elsewhere.
fn share<'g>(a: Tensor<'g>, b: Tensor<'g>, wins: Tensor<'g>) -> Tensor<'g> {
    wins.select(
        a.filled(1.0),
        a.equal(b).select(a.filled(0.5), a.filled(0.0)),
    )
}

/// `value`, but 1 where `x` is 0: there the factor beside it is 0, and infinity times 0 would be NaN.
fn one_for_zero<'g>(x: Tensor<'g>, value: Tensor<'g>) -> Tensor<'g> {
    x.equal(x.filled(0.0)).select(x.filled(1.0), value)
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

impl<'g> std::ops::Not for Tensor<'g> {
    type Output = Tensor<'g>;
    #[track_caller]
    fn not(self) -> Tensor<'g> {
        self.complement()
    }
}

/// Order of two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Less.
    Lt,
    /// Less or equal.
    Le,
    /// Greater.
    Gt,
    /// Greater or equal.
    Ge,
}

/// `stablehlo.compare`.
#[derive(Debug)]
pub struct Compare(pub Direction);

impl Op for Compare {
    fn name(&self) -> &'static str {
        "stablehlo.compare"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        match args[0] == args[1] {
            true => Ok(args[0].with_dtype(DType::Bool)),
            false => Err(format!("operands differ: {} and {}", args[0], args[1])),
        }
    }

    fn attributes(&self, args: &[Type], _: &[Type]) -> String {
        let direction = match self.0 {
            Direction::Eq => "EQ",
            Direction::Ne => "NE",
            Direction::Lt => "LT",
            Direction::Le => "LE",
            Direction::Gt => "GT",
            Direction::Ge => "GE",
        };
        let kind = match args[0].dtype {
            d if d.is_float() => "FLOAT",
            d if d.is_unsigned() || d == DType::Bool => "UNSIGNED",
            _ => "SIGNED",
        };
        format!(
            "comparison_direction = #stablehlo<comparison_direction {direction}>, \
             compare_type = #stablehlo<comparison_type {kind}>"
        )
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.select`: `on_true` where the predicate holds, else `on_false`.
#[derive(Debug)]
pub struct Select;

impl Op for Select {
    fn name(&self) -> &'static str {
        "stablehlo.select"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let (p, a, b) = (&args[0], &args[1], &args[2]);
        if p.dtype != DType::Bool || p.shape != a.shape || a != b {
            return Err(format!(
                "expected a bool predicate and two equal types, got {p}, {a} and {b}"
            ));
        }
        Ok(a.clone())
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let zero = ct.filled(0.0);
        vec![
            None,
            Some(x[0].select(ct, zero)),
            Some(x[0].select(zero, ct)),
        ]
    }
}

/// `stablehlo.clamp`: the value, kept between a lower and an upper bound.
#[derive(Debug)]
pub struct Clamp;

impl Op for Clamp {
    fn name(&self) -> &'static str {
        "stablehlo.clamp"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        takes("stablehlo.clamp", Takes::Number, args)
    }

    /// The gradient goes to the value inside the bounds, to the bound that cuts it outside.
    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let (low, value, high) = (x[0], x[1], x[2]);
        let zero = ct.filled(0.0);
        let (below, above) = (value.less(low), value.greater(high));
        let inside = !below.or(above);
        let to = |mask: Tensor<'g>| Some(mask.select(ct, zero));
        vec![to(below), to(inside), to(above)]
    }
}

/// `stablehlo.convert`: the nearest value of another element type.
#[derive(Debug)]
pub struct Convert(pub DType);

impl Op for Convert {
    fn name(&self) -> &'static str {
        "stablehlo.convert"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        Ok(args[0].with_dtype(self.0))
    }

    fn vjp<'g>(&self, _: Tensor<'g>, ct: Tensor<'g>, x: &[Tensor<'g>]) -> Vec<Option<Tensor<'g>>> {
        let from = x[0].dtype();
        vec![(from.is_float() && self.0.is_float()).then(|| ct.to(from))]
    }

    fn is_cheap(&self) -> bool {
        true
    }
}

/// `stablehlo.bitcast_convert`: the same bits read as another type of equal width.
#[derive(Debug)]
pub struct BitcastConvert(pub DType);

impl Op for BitcastConvert {
    fn name(&self) -> &'static str {
        "stablehlo.bitcast_convert"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let from = args[0].dtype;
        let bits = |d: DType| match d {
            DType::Bool => 1,
            d => 8 * d.bytes(),
        };
        match bits(from) == bits(self.0) {
            true => Ok(args[0].with_dtype(self.0)),
            false => Err(format!("{from} and {} differ in width", self.0)),
        }
    }
}

/// `stablehlo.is_finite`: false for infinities and NaN.
#[derive(Debug)]
pub struct IsFinite;

impl Op for IsFinite {
    fn name(&self) -> &'static str {
        "stablehlo.is_finite"
    }

    fn infer(&self, args: &[Type]) -> Result<Type, String> {
        let ty = takes("stablehlo.is_finite", Takes::Float, args)?;
        Ok(ty.with_dtype(DType::Bool))
    }
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $method:ident $direction:ident;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $method(self, other: Tensor<'g>) -> Tensor<'g> {
            let (a, b) = broadcast(self, other);
            self.graph.apply(Compare(Direction::$direction), &[a, b])
        }
    )*};
}

impl<'g> Tensor<'g> {
    comparisons! {
        /// Where both are equal, as bool.
        equal Eq;
        /// Where both differ, as bool.
        not_equal Ne;
        /// Where this is below `other`, as bool.
        less Lt;
        /// Where this is not above `other`, as bool.
        less_equal Le;
        /// Where this is above `other`, as bool.
        greater Gt;
        /// Where this is not below `other`, as bool.
        greater_equal Ge;
    }

    /// `on_true` where this (bool) holds, else `on_false`; all broadcast to each other.
    #[track_caller]
    pub fn select(self, on_true: Tensor<'g>, on_false: Tensor<'g>) -> Tensor<'g> {
        let (a, b) = broadcast(on_true, on_false);
        let (p, a) = broadcast(self, a);
        let b = stretch(b, &a.shape());
        self.graph.apply(Select, &[p, a, b])
    }

    /// This value kept between `low` and `high`.
    #[track_caller]
    pub fn clamp(self, low: Tensor<'g>, high: Tensor<'g>) -> Tensor<'g> {
        let shape = self.shape();
        let (low, high) = (stretch(low, &shape), stretch(high, &shape));
        self.graph.apply(Clamp, &[low, self, high])
    }

    /// The nearest values of another element type; this very value when the type is the same.
    #[track_caller]
    pub fn to(self, dtype: DType) -> Tensor<'g> {
        match self.dtype() == dtype {
            true => self,
            false => self.graph.apply(Convert(dtype), &[self]),
        }
    }

    /// The same bits as another type of equal width.
    #[track_caller]
    pub fn bitcast(self, dtype: DType) -> Tensor<'g> {
        self.graph.apply(BitcastConvert(dtype), &[self])
    }

    /// Where the value is neither infinite nor NaN, as bool.
    #[track_caller]
    pub fn is_finite(self) -> Tensor<'g> {
        self.graph.apply(IsFinite, &[self])
    }
}

/// NumPy broadcasting, made explicit, so that every primitive and every rule sees equal shapes.
#[track_caller]
pub(crate) fn broadcast<'g>(a: Tensor<'g>, b: Tensor<'g>) -> (Tensor<'g>, Tensor<'g>) {
    let (sa, sb) = (a.shape(), b.shape());
    if sa == sb || a.is_poisoned() || b.is_poisoned() {
        return (a, b);
    }
    let rank = sa.len().max(sb.len());
    let padded = |s: &[usize]| [vec![1; rank - s.len()], s.to_vec()].concat();
    let (pa, pb) = (padded(&sa), padded(&sb));
    let joined = |(&m, &n): (&usize, &usize)| if m == 1 { n } else { m };
    let shape: Vec<usize> = pa.iter().zip(&pb).map(joined).collect();
    (stretch(a, &shape), stretch(b, &shape))
}

/// Broadcast to `shape`, aligning last axes; a shape that does not fit is refused by the op itself.
#[track_caller]
pub(crate) fn stretch<'g>(t: Tensor<'g>, shape: &[usize]) -> Tensor<'g> {
    let rank = t.rank();
    if t.is_poisoned() || t.shape() == shape {
        return t;
    }
    if rank > shape.len() {
        let message = format!("{} does not broadcast to {shape:?}", t.ty());
        return t.graph.poison("broadcast", &message);
    }
    let axes: Vec<usize> = (shape.len() - rank..shape.len()).collect();
    t.broadcast_in_dim(shape, &axes)
}

impl Graph {
    /// A scalar constant.
    #[track_caller]
    pub fn scalar(&self, value: f64, dtype: DType) -> Tensor<'_> {
        self.fill(value, Type::scalar(dtype))
    }
}
